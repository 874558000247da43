// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-features.h"
#include <string.h>

enum {
    ALWAYS = 12,      /* so many last messages are candidates whatever they are */
    LOOKED_BACK = 20, /* messages for the pace of the room */
    RELATED_RANK = 2, /* the last messages of people who have to do with this one */
    OTHERS_RANK = 1,  /* of other people, within ... */
    OTHERS_BACK = 30,
};

static const float unknown = 6; /* stands for the logarithm of a distance there is none of */

typedef struct {
    KarmaReplies *room;
    const KarmaLineReading *reading, *own; /* own: the author's message before, if at hand */
    const KarmaPerson *author;
    uint32_t own_parent_author, own_target, naming_author;
    int32_t own_seen, naming_seen, asked_seen, seen; /* between the candidate and the message */
    uint32_t speakers_seen;
    float best_overlap;
    int32_t best_overlap_at;
} Look;

/* A cursor over a row of numbers. */
typedef struct {
    float *at;
} Row;

static void
put(Row *row, float value)
{
    *row->at++ = value;
}

static void
put_bits(Row *row, uint32_t bits, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        put(row, (float)(bits >> i & 1));
}

/* About log(1 + n), the same on every machine. */
static float
grade(int32_t n)
{
    uint32_t one_more = (uint32_t)MAX(n, 0) + 1;
    uint32_t exponent = 31U - (uint32_t)__builtin_clz(one_more);
    float fraction = (float)one_more / (float)(1U << exponent) - 1;
    return 0.6931472F * ((float)exponent + fraction);
}

static float
grade_or_unknown(bool known, int32_t n)
{
    return known ? grade(n) : unknown;
}

static float
recent(bool known, int32_t age)
{
    return known ? 1 / (1 + (float)age / 20) : 0;
}

static uint32_t
names(const KarmaLineReading *reading, uint32_t id)
{
    for (uint32_t i = 0; i < reading->n_targets; i++)
        if (reading->targets[i] == id)
            return 1 + (reading->strong >> i & 1U);
    return 0;
}

static bool
share_target(const KarmaLineReading *a, const KarmaLineReading *b)
{
    for (uint32_t i = 0; i < a->n_targets; i++)
        if (names(b, a->targets[i]))
            return true;
    return false;
}

/* Rarities of the words both hold: ret_both[0] their sum, [1] the cosine, [2] the largest. */
static void
overlap(const KarmaLineReading *a, const KarmaLineReading *b, float ret_both[3])
{
    float sum = 0, product = 0, largest = 0;
    for (size_t i = 0, j = 0; i < a->n_tokens && j < b->n_tokens;) {
        if (a->tokens[i] == b->tokens[j]) {
            sum += a->rarity[i];
            product += a->rarity[i] * a->rarity[i];
            largest = MAX(largest, a->rarity[i]);
        }
        uint32_t left = a->tokens[i], right = b->tokens[j];
        i += left <= right;
        j += right <= left;
    }
    ret_both[0] = sum / 10;
    ret_both[1] = product / (a->norm * b->norm);
    ret_both[2] = largest / 10;
}

void
karma_features_of_text(const KarmaReplies *room, const KarmaLineReading *reading,
                       float ret_text[KARMA_FEATURES_TEXT])
{
    const KarmaLineReading *previous = karma_room_reading(room, reading->previous);
    const KarmaLineReading *before = karma_room_reading(room, room->fed - 1);
    Row row = {ret_text};
    put_bits(&row, reading->shows, 24);
    put(&row, grade((int32_t)reading->words));
    put(&row, reading->norm / 10);
    put(&row, reading->n_targets > 0);
    put(&row, reading->strong > 0);
    put(&row, grade(reading->ordinal));
    put(&row, grade_or_unknown(previous, previous ? reading->minute - previous->minute : 0));
    put(&row, grade_or_unknown(previous, room->fed - reading->previous));
    put(&row, before && before->author == reading->author && reading->minute - before->minute <= 1);
}

/* The message's own text, and how it names people. */
static void
put_naming(const Look *look, Row *row)
{
    int32_t target_last = KARMA_NEVER;
    for (uint32_t i = 0; i < look->reading->n_targets; i++) {
        const KarmaPerson *target = karma_people_by_id(look->room, look->reading->targets[i]);
        target_last = MAX(target_last, target ? target->last : KARMA_NEVER);
    }
    bool known = target_last != KARMA_NEVER;
    put(row, look->reading->n_targets > 0);
    put(row, look->reading->n_targets > 1);
    put(row, look->reading->strong > 0);
    put(row, known);
    put(row, known ? grade(look->room->fed - target_last) : 0);
    put_bits(row, look->reading->shows, 24);
    put(row, grade((int32_t)look->reading->words));
    put(row, look->reading->words <= 2);
    put(row, look->reading->norm / 10);
}

/* The author's own past. */
static void
put_past(const Look *look, Row *row)
{
    const KarmaPerson *author = look->author;
    const KarmaLineReading *own = look->own;
    const KarmaLineReading *naming = karma_room_reading(look->room, author->named);
    int32_t now = look->room->fed, minute = look->reading->minute;
    put(row, author->last != KARMA_NEVER);
    put(row, grade_or_unknown(author->last != KARMA_NEVER, now - author->last));
    put(row, grade_or_unknown(own, own ? minute - own->minute : 0));
    put(row, own && own->n_targets > 0);
    put(row, own && own->shows & KARMA_SHOWS_QUESTION);
    put(row, own && own->parent == author->last);
    put(row, grade_or_unknown(naming, now - author->named));
    put(row, grade_or_unknown(naming, naming ? minute - naming->minute : 0));
    put(row, naming && author->named > author->last);
    put(row, grade(author->said));
    put(row, author->joined != KARMA_NEVER);
    put(row, author->joined != KARMA_NEVER && author->last < author->joined);
}

/* How busy the room is. */
static void
put_pace(const Look *look, Row *row)
{
    int32_t now = look->room->fed, speakers = 0, own = 0;
    const KarmaLineReading *oldest = NULL;
    for (int32_t number = now - 1; number >= MAX(0, now - LOOKED_BACK); number--) {
        oldest = karma_room_reading(look->room, number);
        const KarmaPerson *speaker = karma_people_by_id(look->room, oldest->author);
        speakers += speaker && speaker->last == number;
        own += oldest->author == look->reading->author;
    }
    const KarmaLineReading *before = karma_room_reading(look->room, now - 1);
    put(row, grade(own));
    put(row, (float)speakers / LOOKED_BACK);
    put(row, oldest ? grade(look->reading->minute - oldest->minute) : 0);
    put(row, grade_or_unknown(before, before ? look->reading->minute - before->minute : 0));
    put(row, before && before->author == look->reading->author);
}

static void
measure_message(const Look *look, float ret_message[KARMA_FEATURES_MESSAGE])
{
    Row row = {ret_message};
    put_naming(look, &row);
    put_past(look, &row);
    put_pace(look, &row);
    put(&row, look->best_overlap);
    put(&row, grade_or_unknown(look->best_overlap > 0, look->room->fed - look->best_overlap_at));
}

/* How far back the candidate is. */
static void
put_distance(const Look *look, const KarmaLineReading *candidate, int32_t number, Row *row)
{
    int32_t distance = look->room->fed - number;
    int32_t gap = look->reading->minute - candidate->minute;
    put(row, grade(distance));
    put(row, distance == 1);
    put(row, distance == 2);
    put(row, distance == 3);
    put(row, (float)distance / KARMA_ROOM_READINGS);
    put(row, grade(gap));
    put(row, gap == 0);
    put(row, gap == 1);
    put(row, gap > 5);
    put(row, gap > 30);
    put(row, grade((int32_t)look->speakers_seen));
    put(row, grade(look->asked_seen));
}

/* Who wrote it, and who is named in the one and in the other. */
static void
put_address(const Look *look, const KarmaLineReading *candidate, const KarmaPerson *writer,
            Row *row)
{
    const KarmaLineReading *reading = look->reading;
    bool same = candidate->author == reading->author;
    int32_t rank = writer ? writer->said - 1 - candidate->ordinal : KARMA_ROOM_READINGS;
    uint32_t named = names(reading, candidate->author),
             names_me = names(candidate, reading->author);
    put(row, same);
    put(row, same && rank == 0);
    put(row, grade(rank));
    put(row, rank == 0);
    put(row, rank == 1);
    put(row, named > 0);
    put(row, named > 1);
    put(row, named && rank == 0);
    put(row, named && candidate->n_targets && !names_me);
    put(row, names_me > 0);
    put(row, names_me > 1);
    put(row, names_me && look->naming_seen == 0);
    put(row, names_me && look->own_seen == 0);
    put(row, grade(look->own_seen));
    put(row, look->own_seen == 0);
    put(row, grade(look->naming_seen));
    put(row, reading->n_targets && !named);
    put(row, reading->strong && !named);
    put(row, candidate->n_targets && !names_me);
    put(row, candidate->strong && !names_me);
    bool shared = share_target(reading, candidate);
    put(row, shared);
    put(row, shared && same);
    put(row, named && names_me);
    put(row, reading->shows & KARMA_SHOWS_BOT && candidate->shows & KARMA_SHOWS_COMMAND);
}

/* What passed between the two before and since. */
static void
put_history(const Look *look, const KarmaLineReading *candidate, const KarmaPerson *writer,
            int32_t number, Row *row)
{
    static const float fades_over = 50;
    uint32_t me = look->reading->author, them = candidate->author;
    int32_t now = look->room->fed;
    const KarmaPair *out = me == them ? NULL : karma_room_pair(look->room, me, them);
    const KarmaPair *in = me == them ? NULL : karma_room_pair(look->room, them, me);
    put(row, out ? out->weight / (1 + (float)(now - out->last) / fades_over) : 0);
    put(row, in ? in->weight / (1 + (float)(now - in->last) / fades_over) : 0);
    put(row, recent(out, out ? now - out->last : 0));
    put(row, recent(in, in ? now - in->last : 0));
    put(row, out && out->last > number);
    put(row, in && in->last > number);
    put(row, out && out->last < number);
    put(row, in && in->last < number);
    put(row, me != them && look->own_target == them);
    put(row, me != them && look->naming_author == them);
    put(row, look->author->named == number);
    put(row, look->own && number > look->author->last);
    put(row, !look->own && writer && writer->last == number);
    put(row, writer && writer->partner == me);
    put(row, writer && writer->partner != me && writer->partner != KARMA_NOBODY);
    put(row, writer && writer->named > number);
}

/* The links made so far. */
static void
put_links(const Look *look, const KarmaLineReading *candidate, int32_t number, Row *row)
{
    const KarmaLineReading *parent =
        candidate->parent == number ? NULL : karma_room_reading(look->room, candidate->parent);
    uint32_t me = look->reading->author;
    int32_t own_parent = look->own ? look->own->parent : KARMA_NEVER;
    bool own_answers = look->own && own_parent != look->author->last;
    put(row, candidate->parent == number);
    put(row, parent && parent->author == me);
    put(row, parent && candidate->parent == look->author->last);
    put(row, parent && parent->author == candidate->author);
    put(row, parent && parent->author != candidate->author && parent->author != me);
    put(row, grade(candidate->children));
    put(row, candidate->children == 0);
    put(row, grade(candidate->foreign_children));
    put(row, own_answers && own_parent == number);
    put(row,
        own_answers && candidate->author != me && look->own_parent_author == candidate->author);
    put(row, own_answers && parent && candidate->parent == own_parent);
    uint32_t own_partner = look->own ? look->own->partner : KARMA_NOBODY;
    put(row, candidate->partner == KARMA_NOBODY);
    put(row, candidate->partner == me);
    put(row, own_partner == candidate->author);
    put(row, own_partner != KARMA_NOBODY && own_partner == candidate->partner);
}

/* The thread the candidate is in. */
static void
put_thread(const Look *look, const KarmaLineReading *candidate, int32_t number, Row *row)
{
    const KarmaThread *thread = karma_room_thread(look->room, candidate->thread);
    const KarmaLineReading *root = thread ? karma_room_reading(look->room, thread->root) : NULL;
    const KarmaLineReading *last = thread ? karma_room_reading(look->room, thread->last) : NULL;
    int32_t spoke = KARMA_NEVER;
    bool target_in = false;
    for (uint32_t i = 0; thread && i < thread->n_people; i++) {
        if (thread->people[i] == look->reading->author)
            spoke = thread->spoke[i];
        target_in |= names(look->reading, thread->people[i]) > 0;
    }
    put(row, thread ? grade(thread->size) : 0);
    put(row, thread && thread->last == number);
    put(row, thread ? grade(thread->last - number) : 0);
    put(row, spoke != KARMA_NEVER);
    put(row, recent(spoke != KARMA_NEVER, look->room->fed - spoke));
    put(row, look->own && look->own->thread == candidate->thread);
    put(row, root && root->author == look->reading->author);
    put(row, root && root->author == candidate->author);
    put(row, thread ? (float)thread->n_people / KARMA_THREAD_PEOPLE : 0);
    put(row, last ? grade(look->reading->minute - last->minute) : unknown);
    put(row, target_in);
}

/* Words in common with the candidate, its author's message before, what it answers, and what began
 * the thread. */
static void
put_words(Look *look, const KarmaLineReading *candidate, int32_t number, Row *row)
{
    const KarmaThread *thread = karma_room_thread(look->room, candidate->thread);
    int32_t related[] = {candidate->previous,
                         candidate->parent == number ? KARMA_NEVER : candidate->parent,
                         thread && thread->root != number ? thread->root : KARMA_NEVER};
    float both[3];
    overlap(look->reading, candidate, both);
    put(row, both[0]);
    put(row, both[1]);
    put(row, both[2]);
    if (both[0] > look->best_overlap) {
        look->best_overlap = both[0];
        look->best_overlap_at = number;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(related); i++) {
        const KarmaLineReading *other = karma_room_reading(look->room, related[i]);
        both[0] = 0;
        if (other)
            overlap(look->reading, other, both);
        put(row, both[0]);
    }
}

static void
measure_pair(Look *look, const KarmaLineReading *candidate, int32_t number, float *ret_pair)
{
    const KarmaPerson *writer = karma_people_by_id(look->room, candidate->author);
    Row row = {ret_pair};
    put_distance(look, candidate, number, &row);
    put_address(look, candidate, writer, &row);
    put_history(look, candidate, writer, number, &row);
    put_links(look, candidate, number, &row);
    put_thread(look, candidate, number, &row);
    put_words(look, candidate, number, &row);
}

/* Is it worth a closer look? */
static bool
is_candidate(const Look *look, const KarmaLineReading *reading, int32_t number)
{
    const KarmaPerson *writer = karma_people_by_id(look->room, reading->author);
    int32_t rank = writer ? writer->said - 1 - reading->ordinal : KARMA_ROOM_READINGS;
    int32_t distance = look->room->fed - number;
    if (distance <= ALWAYS)
        return true;
    bool related = reading->author == look->reading->author ||
                   names(look->reading, reading->author) || names(reading, look->reading->author);
    if (related && rank < RELATED_RANK)
        return true;
    if (rank < OTHERS_RANK && distance <= OTHERS_BACK)
        return true;
    return number == look->author->named || (look->own && look->own->parent == number);
}

static void
pass(Look *look, const KarmaLineReading *reading, int32_t number)
{
    const KarmaPerson *writer = karma_people_by_id(look->room, reading->author);
    look->own_seen += reading->author == look->reading->author;
    look->naming_seen += names(reading, look->reading->author) > 0;
    look->asked_seen += (reading->shows & KARMA_SHOWS_QUESTION) > 0;
    look->speakers_seen += writer && writer->last == number;
}

static Look
look_from(KarmaReplies *room, const KarmaLineReading *reading)
{
    Look look = {.room = room, .reading = reading};
    look.author = karma_people_by_id(room, reading->author);
    look.own = karma_room_reading(room, look.author->last);
    const KarmaLineReading *parent = look.own ? karma_room_reading(room, look.own->parent) : NULL;
    const KarmaLineReading *naming = karma_room_reading(room, look.author->named);
    look.own_target = look.own && look.own->n_targets ? look.own->targets[0] : KARMA_NOBODY;
    look.own_parent_author = parent ? parent->author : KARMA_NOBODY;
    look.naming_author = naming ? naming->author : KARMA_NOBODY;
    return look;
}

void
karma_features_measure(KarmaReplies *room, const KarmaLineReading *reading,
                       KarmaFeatures *ret_features)
{
    Look look = look_from(room, reading);
    uint32_t n = 0;
    for (int32_t number = room->fed - 1; n < KARMA_CANDIDATES; number--) {
        const KarmaLineReading *earlier = karma_room_reading(room, number);
        if (!earlier)
            break;
        if (is_candidate(&look, earlier, number)) {
            ret_features->number[n] = number;
            measure_pair(&look, earlier, number, ret_features->pair[n++]);
        }
        pass(&look, earlier, number);
    }
    ret_features->n = n;
    measure_message(&look, ret_features->message);
}
