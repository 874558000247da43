// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-look.h"

enum {
    ALWAYS = 12,      /* so many last messages are candidates whatever they are */
    LOOKED_BACK = 20, /* messages for the pace of the room */
    RELATED_RANK = 2, /* the last messages of people who have to do with this one */
    OTHERS_RANK = 1,  /* of other people, within ... */
    OTHERS_BACK = 30,
};

void
karma_features_of_text(const KarmaReplies *room, const KarmaLineReading *reading,
                       float ret_text[KARMA_FEATURES_TEXT])
{
    const KarmaLineReading *previous = karma_room_reading(room, reading->previous);
    const KarmaLineReading *before = karma_room_reading(room, room->fed - 1);
    KarmaRow row = {ret_text};
    karma_put_bits(&row, reading->shows, 24);
    karma_put(&row, karma_grade((int32_t)reading->words));
    karma_put(&row, reading->norm / 10);
    karma_put(&row, reading->n_targets > 0);
    karma_put(&row, reading->strong > 0);
    karma_put(&row, karma_grade(reading->ordinal));
    karma_put(&row,
              karma_grade_or_unknown(previous, previous ? reading->minute - previous->minute : 0));
    karma_put(&row, karma_grade_or_unknown(previous, room->fed - reading->previous));
    karma_put(&row,
              before && before->author == reading->author && reading->minute - before->minute <= 1);
}

/* The message's own text, and how it names people. */
static void
put_naming(const KarmaLook *look, KarmaRow *row)
{
    int32_t target_last = KARMA_NEVER;
    for (uint32_t i = 0; i < look->reading->n_targets; i++) {
        const KarmaPerson *target = karma_people_by_id(look->room, look->reading->targets[i]);
        target_last = MAX(target_last, target ? target->last : KARMA_NEVER);
    }
    bool known = target_last != KARMA_NEVER;
    karma_put(row, look->reading->n_targets > 0);
    karma_put(row, look->reading->n_targets > 1);
    karma_put(row, look->reading->strong > 0);
    karma_put(row, known);
    karma_put(row, known ? karma_grade(look->room->fed - target_last) : 0);
    karma_put_bits(row, look->reading->shows, 24);
    karma_put(row, karma_grade((int32_t)look->reading->words));
    karma_put(row, look->reading->words <= 2);
    karma_put(row, look->reading->norm / 10);
}

/* The author's own past. */
static void
put_past(const KarmaLook *look, KarmaRow *row)
{
    const KarmaPerson *author = look->author;
    const KarmaLineReading *own = look->own;
    const KarmaLineReading *naming = karma_room_reading(look->room, author->named);
    int32_t now = look->room->fed, minute = look->reading->minute;
    karma_put(row, author->last != KARMA_NEVER);
    karma_put(row, karma_grade_or_unknown(author->last != KARMA_NEVER, now - author->last));
    karma_put(row, karma_grade_or_unknown(own, own ? minute - own->minute : 0));
    karma_put(row, own && own->n_targets > 0);
    karma_put(row, own && own->shows & KARMA_SHOWS_QUESTION);
    karma_put(row, own && own->parent == author->last);
    karma_put(row, karma_grade_or_unknown(naming, now - author->named));
    karma_put(row, karma_grade_or_unknown(naming, naming ? minute - naming->minute : 0));
    karma_put(row, naming && author->named > author->last);
    karma_put(row, karma_grade(author->said));
    karma_put(row, author->joined != KARMA_NEVER);
    karma_put(row, author->joined != KARMA_NEVER && author->last < author->joined);
}

/* How busy the room is. */
static void
put_pace(const KarmaLook *look, KarmaRow *row)
{
    int32_t now = look->room->fed, speakers = 0, own = 0, addressed = 0;
    const KarmaLineReading *oldest = NULL;
    int32_t first = MAX(karma_room_first(look->room), now - LOOKED_BACK);
    for (int32_t number = now - 1; number >= first; number--) {
        oldest = karma_room_reading(look->room, number);
        const KarmaPerson *speaker = karma_people_by_id(look->room, oldest->author);
        speakers += speaker && speaker->last == number;
        own += oldest->author == look->reading->author;
        addressed += oldest->strong > 0;
    }
    const KarmaLineReading *before = karma_room_reading(look->room, now - 1);
    karma_put(row, karma_grade(own));
    karma_put(row, (float)speakers / LOOKED_BACK);
    karma_put(row, (float)addressed / LOOKED_BACK);
    karma_put(row, oldest ? karma_grade(look->reading->minute - oldest->minute) : 0);
    karma_put(row,
              karma_grade_or_unknown(before, before ? look->reading->minute - before->minute : 0));
    karma_put(row, before && before->author == look->reading->author);
}

/* Words in common with what was said before, and whether somebody waits for a word. */
static void
put_topic(const KarmaLook *look, KarmaRow *row)
{
    bool known = look->best_overlap > 0;
    karma_put(row, karma_grade(look->pending));
    karma_put(row, look->own ? karma_look_tie(look, look->reading->author)->common : 0);
    karma_put(row, look->own ? look->common[look->author->last % KARMA_ROOM_READINGS].sum : 0);
    karma_put(row, look->best_overlap);
    karma_put(row, karma_grade_or_unknown(known, look->room->fed - look->best_overlap_at));
}

static void
measure_message(const KarmaLook *look, float ret_message[KARMA_FEATURES_MESSAGE])
{
    KarmaRow row = {ret_message};
    put_naming(look, &row);
    put_past(look, &row);
    put_pace(look, &row);
    put_topic(look, &row);
}

/* Is it worth a closer look? */
static bool
is_candidate(const KarmaLook *look, const KarmaLineReading *reading, int32_t number)
{
    const KarmaPerson *writer = karma_people_by_id(look->room, reading->author);
    int32_t rank = writer ? writer->said - 1 - reading->ordinal : KARMA_ROOM_READINGS;
    int32_t distance = look->room->fed - number;
    if (distance <= ALWAYS)
        return true;
    bool related = reading->author == look->reading->author ||
                   karma_look_names(look->reading, reading->author) ||
                   karma_look_names(reading, look->reading->author);
    if (related && rank < RELATED_RANK)
        return true;
    if (rank < OTHERS_RANK && distance <= OTHERS_BACK)
        return true;
    return number == look->author->named || number == look->closest ||
           (look->own && look->own->parent == number);
}

void
karma_features_measure(KarmaReplies *room, const KarmaLineReading *reading,
                       KarmaFeatures *ret_features)
{
    KarmaLook look;
    uint32_t n = 0;
    karma_look_start(&look, room, reading);
    for (int32_t number = room->fed - 1; n < KARMA_CANDIDATES; number--) {
        const KarmaLineReading *earlier = karma_room_reading(room, number);
        if (!earlier)
            break;
        if (is_candidate(&look, earlier, number)) {
            ret_features->number[n] = number;
            karma_pair_measure(&look, earlier, number, ret_features->pair[n++]);
        }
        karma_look_pass(&look, earlier, number);
    }
    ret_features->n = n;
    measure_message(&look, ret_features->message);
}
