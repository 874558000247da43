// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-look.h"

static float
recent(bool known, int32_t age)
{
    return known ? 1 / (1 + (float)age / 20) : 0;
}

static bool
share_target(const KarmaLineReading *a, const KarmaLineReading *b)
{
    for (uint32_t i = 0; i < a->n_targets; i++)
        if (karma_look_names(b, a->targets[i]))
            return true;
    return false;
}

/* How far back the candidate is. */
static void
put_distance(const KarmaLook *look, const KarmaLineReading *candidate, int32_t number,
             KarmaRow *row)
{
    int32_t distance = look->room->fed - number;
    int32_t gap = look->reading->minute - candidate->minute;
    karma_put(row, karma_grade(distance));
    karma_put(row, distance == 1);
    karma_put(row, distance == 2);
    karma_put(row, distance == 3);
    karma_put(row, (float)distance / KARMA_ROOM_READINGS);
    karma_put(row, karma_grade(gap));
    karma_put(row, gap == 0);
    karma_put(row, gap == 1);
    karma_put(row, gap > 5);
    karma_put(row, gap > 30);
    karma_put(row, karma_grade((int32_t)look->speakers_seen));
    karma_put(row, karma_grade(look->asked_seen));
}

/* Who wrote it, and who is named in the one and in the other. */
static void
put_address(const KarmaLook *look, const KarmaLineReading *candidate, const KarmaPerson *writer,
            KarmaRow *row)
{
    const KarmaLineReading *reading = look->reading;
    bool same = candidate->author == reading->author;
    int32_t rank = writer ? writer->said - 1 - candidate->ordinal : KARMA_ROOM_READINGS;
    uint32_t named = karma_look_names(reading, candidate->author),
             names_me = karma_look_names(candidate, reading->author);
    karma_put(row, same);
    karma_put(row, same && rank == 0);
    karma_put(row, karma_grade(rank));
    karma_put(row, rank == 0);
    karma_put(row, rank == 1);
    karma_put(row, named > 0);
    karma_put(row, named > 1);
    karma_put(row, named && rank == 0);
    karma_put(row, named && candidate->n_targets && !names_me);
    karma_put(row, names_me > 0);
    karma_put(row, names_me > 1);
    karma_put(row, names_me && look->naming_seen == 0);
    karma_put(row, names_me && look->own_seen == 0);
    karma_put(row, karma_grade(look->own_seen));
    karma_put(row, look->own_seen == 0);
    karma_put(row, karma_grade(look->naming_seen));
    karma_put(row, reading->n_targets && !named);
    karma_put(row, reading->strong && !named);
    karma_put(row, candidate->n_targets && !names_me);
    karma_put(row, candidate->strong && !names_me);
    bool shared = share_target(reading, candidate);
    karma_put(row, shared);
    karma_put(row, shared && same);
    karma_put(row, named && names_me);
    karma_put(row, reading->shows & KARMA_SHOWS_BOT && candidate->shows & KARMA_SHOWS_COMMAND);
}

/* What passed between the two before and since. */
static void
put_history(const KarmaLook *look, const KarmaLineReading *candidate, const KarmaPerson *writer,
            int32_t number, KarmaRow *row)
{
    static const float fades_over = 50;
    uint32_t me = look->reading->author, them = candidate->author;
    int32_t now = look->room->fed;
    const KarmaPair *out = me == them ? NULL : karma_room_pair(look->room, me, them);
    const KarmaPair *in = me == them ? NULL : karma_room_pair(look->room, them, me);
    karma_put(row, out ? out->weight / (1 + (float)(now - out->last) / fades_over) : 0);
    karma_put(row, in ? in->weight / (1 + (float)(now - in->last) / fades_over) : 0);
    karma_put(row, recent(out, out ? now - out->last : 0));
    karma_put(row, recent(in, in ? now - in->last : 0));
    karma_put(row, out && out->last > number);
    karma_put(row, in && in->last > number);
    karma_put(row, out && out->last < number);
    karma_put(row, in && in->last < number);
    karma_put(row, me != them && look->own_target == them);
    karma_put(row, me != them && look->naming_author == them);
    karma_put(row, look->author->named == number);
    karma_put(row, look->own && number > look->author->last);
    karma_put(row, !look->own && writer && writer->last == number);
    karma_put(row, writer && writer->partner == me);
    karma_put(row, writer && writer->partner != me && writer->partner != KARMA_NOBODY);
    karma_put(row, writer && writer->named > number);
}

/* The links made so far. */
static void
put_links(const KarmaLook *look, const KarmaLineReading *candidate, int32_t number, KarmaRow *row)
{
    const KarmaLineReading *parent =
        candidate->parent == number ? NULL : karma_room_reading(look->room, candidate->parent);
    uint32_t me = look->reading->author;
    int32_t own_parent = look->own ? look->own->parent : KARMA_NEVER;
    bool own_answers = look->own && own_parent != look->author->last;
    karma_put(row, candidate->parent == number);
    karma_put(row, parent && parent->author == me);
    karma_put(row, parent && candidate->parent == look->author->last);
    karma_put(row, parent && parent->author == candidate->author);
    karma_put(row, parent && parent->author != candidate->author && parent->author != me);
    karma_put(row, karma_grade(candidate->children));
    karma_put(row, candidate->children == 0);
    karma_put(row, karma_grade(candidate->foreign_children));
    karma_put(row, own_answers && own_parent == number);
    karma_put(row, own_answers && candidate->author != me &&
                       look->own_parent_author == candidate->author);
    karma_put(row, own_answers && parent && candidate->parent == own_parent);
    uint32_t own_partner = look->own ? look->own->partner : KARMA_NOBODY;
    karma_put(row, candidate->partner == KARMA_NOBODY);
    karma_put(row, candidate->partner == me);
    karma_put(row, own_partner == candidate->author);
    karma_put(row, own_partner != KARMA_NOBODY && own_partner == candidate->partner);
}

/* The thread the candidate is in. */
static void
put_thread(const KarmaLook *look, const KarmaLineReading *candidate, int32_t number, KarmaRow *row)
{
    const KarmaThread *thread = karma_room_thread(look->room, candidate->thread);
    const KarmaLineReading *root = thread ? karma_room_reading(look->room, thread->root) : NULL;
    const KarmaLineReading *last = thread ? karma_room_reading(look->room, thread->last) : NULL;
    int32_t spoke = KARMA_NEVER;
    bool target_in = false;
    for (uint32_t i = 0; thread && i < thread->n_people; i++) {
        if (thread->people[i] == look->reading->author)
            spoke = thread->spoke[i];
        target_in |= karma_look_names(look->reading, thread->people[i]) > 0;
    }
    karma_put(row, thread ? karma_grade(thread->size) : 0);
    karma_put(row, thread && thread->last == number);
    karma_put(row, thread ? karma_grade(thread->last - number) : 0);
    karma_put(row, spoke != KARMA_NEVER);
    karma_put(row, recent(spoke != KARMA_NEVER, look->room->fed - spoke));
    karma_put(row, look->own && look->own->thread == candidate->thread);
    karma_put(row, root && root->author == look->reading->author);
    karma_put(row, root && root->author == candidate->author);
    karma_put(row, thread ? (float)thread->n_people / KARMA_THREAD_PEOPLE : 0);
    karma_put(row, last ? karma_grade(look->reading->minute - last->minute) : KARMA_UNKNOWN);
    karma_put(row, target_in);
}

static float
common_with(const KarmaLook *look, int32_t number)
{
    bool known = karma_room_reading(look->room, number);
    return known ? look->common[number % KARMA_ROOM_READINGS].sum : 0;
}

/* Words in common with the candidate, its author's message before, what it answers, and what began
 * the thread. */
static void
put_words(KarmaLook *look, const KarmaLineReading *candidate, int32_t number, KarmaRow *row)
{
    const KarmaThread *thread = karma_room_thread(look->room, candidate->thread);
    const KarmaOverlap *common = &look->common[number % KARMA_ROOM_READINGS];
    karma_put(row, common->sum);
    karma_put(row, common->cosine);
    karma_put(row, common->largest);
    if (common->sum > look->best_overlap) {
        look->best_overlap = common->sum;
        look->best_overlap_at = number;
    }
    karma_put(row, common_with(look, candidate->previous));
    karma_put(row, candidate->parent == number ? 0 : common_with(look, candidate->parent));
    karma_put(row, thread && thread->root != number ? common_with(look, thread->root) : 0);
}

/* The most in common with any message of the candidate's thread, or of its writer; and what the
 * author's message before has in common with it. */
static void
put_topic(const KarmaLook *look, const KarmaLineReading *candidate, KarmaRow *row)
{
    bool other = look->own && look->own != candidate;
    karma_put(row, look->of_thread[candidate->thread % KARMA_ROOM_THREADS]);
    karma_put(row, karma_look_tie(look, candidate->author)->common);
    karma_put(row, other ? karma_look_overlap(look->own, candidate).sum : 0);
}

/* Who answered whom of the two, as far as the links made so far tell. */
static void
put_tie(const KarmaLook *look, const KarmaLineReading *candidate, const KarmaPerson *writer,
        int32_t number, KarmaRow *row)
{
    const KarmaTie *tie = karma_look_tie(look, candidate->author);
    const KarmaLineReading *latest = writer ? karma_room_reading(look->room, writer->last) : NULL;
    int32_t now = look->room->fed;
    uint32_t me = look->reading->author, partner = latest ? latest->partner : KARMA_NOBODY;
    karma_put(row, karma_grade(tie->answered));
    karma_put(row, karma_grade(tie->answered_me));
    karma_put(row, recent(tie->answered, now - tie->last_answered));
    karma_put(row, recent(tie->answered_me, now - tie->last_answered_me));
    karma_put(row, karma_grade(look->answered[number % KARMA_ROOM_READINGS]));
    karma_put(row, partner == me);
    karma_put(row, partner != me && partner != KARMA_NOBODY);
}

void
karma_pair_measure(KarmaLook *look, const KarmaLineReading *candidate, int32_t number,
                   float ret_pair[KARMA_FEATURES_PAIR])
{
    const KarmaPerson *writer = karma_people_by_id(look->room, candidate->author);
    KarmaRow row = {ret_pair};
    put_distance(look, candidate, number, &row);
    put_address(look, candidate, writer, &row);
    put_history(look, candidate, writer, number, &row);
    put_links(look, candidate, number, &row);
    put_thread(look, candidate, number, &row);
    put_words(look, candidate, number, &row);
    put_topic(look, candidate, &row);
    put_tie(look, candidate, writer, number, &row);
}
