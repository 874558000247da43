// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-look.h"
#include <string.h>

static const float least_in_common = 0.5F; /* one or two words that are not common */

uint32_t
karma_look_names(const KarmaLineReading *reading, uint32_t id)
{
    for (uint32_t i = 0; i < reading->n_targets; i++)
        if (reading->targets[i] == id)
            return 1 + (reading->strong >> i & 1U);
    return 0;
}

KarmaOverlap
karma_look_overlap(const KarmaLineReading *a, const KarmaLineReading *b)
{
    float sum = 0, product = 0, largest = 0;
    for (size_t i = 0, j = 0; i < a->n_tokens && j < b->n_tokens;) {
        uint32_t left = a->tokens[i], right = b->tokens[j];
        if (left == right) {
            sum += a->rarity[i];
            product += a->rarity[i] * a->rarity[i];
            largest = MAX(largest, a->rarity[i]);
        }
        i += left <= right;
        j += right <= left;
    }
    return (KarmaOverlap){sum / 10, product / (a->norm * b->norm), largest / 10};
}

/* Whoever wrote a message at hand wrote their last one at hand. */
static uint32_t
tie_place(const KarmaLook *look, uint32_t writer)
{
    const KarmaPerson *person = karma_people_by_id(look->room, writer);
    return person ? (uint32_t)person->last % KARMA_ROOM_READINGS : 0;
}

const KarmaTie *
karma_look_tie(const KarmaLook *look, uint32_t writer)
{
    return &look->ties[tie_place(look, writer)];
}

static void
gather_answer(KarmaLook *look, const KarmaLineReading *answer, int32_t number)
{
    uint32_t me = look->reading->author;
    const KarmaLineReading *parent =
        answer->parent == number ? NULL : karma_room_reading(look->room, answer->parent);
    if (!parent)
        return;
    if (answer->author == me)
        look->answered[answer->parent % KARMA_ROOM_READINGS]++;
    if (parent->author == answer->author)
        return;
    if (answer->author == me) {
        KarmaTie *tie = &look->ties[tie_place(look, parent->author)];
        tie->answered++;
        tie->last_answered = MAX(tie->last_answered, number);
    }
    if (parent->author == me) {
        KarmaTie *tie = &look->ties[tie_place(look, answer->author)];
        tie->answered_me++;
        tie->last_answered_me = MAX(tie->last_answered_me, number);
    }
}

static void
gather_common(KarmaLook *look, const KarmaLineReading *earlier, int32_t number, float *most)
{
    KarmaOverlap common = karma_look_overlap(look->reading, earlier);
    KarmaTie *tie = &look->ties[tie_place(look, earlier->author)];
    float *of_thread = &look->of_thread[earlier->thread % KARMA_ROOM_THREADS];
    look->common[number % KARMA_ROOM_READINGS] = common;
    tie->common = MAX(tie->common, common.sum);
    *of_thread = MAX(*of_thread, common.sum);
    if (common.sum > *most) {
        *most = common.sum;
        look->closest = number;
    }
}

static void
gather(KarmaLook *look)
{
    float most = least_in_common;
    look->closest = KARMA_NEVER;
    for (int32_t number = look->room->fed - 1; number >= karma_room_first(look->room); number--) {
        const KarmaLineReading *earlier = karma_room_reading(look->room, number);
        gather_common(look, earlier, number, &most);
        gather_answer(look, earlier, number);
        if (number > look->author->last && karma_look_names(earlier, look->reading->author))
            look->pending++;
    }
}

void
karma_look_start(KarmaLook *look, KarmaReplies *room, const KarmaLineReading *reading)
{
    memset(look, 0, sizeof *look);
    look->room = room;
    look->reading = reading;
    look->author = karma_people_by_id(room, reading->author);
    look->own = karma_room_reading(room, look->author->last);
    const KarmaLineReading *parent = look->own ? karma_room_reading(room, look->own->parent) : NULL;
    const KarmaLineReading *naming = karma_room_reading(room, look->author->named);
    look->own_target = look->own && look->own->n_targets ? look->own->targets[0] : KARMA_NOBODY;
    look->own_parent_author = parent ? parent->author : KARMA_NOBODY;
    look->naming_author = naming ? naming->author : KARMA_NOBODY;
    gather(look);
}

void
karma_look_pass(KarmaLook *look, const KarmaLineReading *earlier, int32_t number)
{
    const KarmaPerson *writer = karma_people_by_id(look->room, earlier->author);
    look->own_seen += earlier->author == look->reading->author;
    look->naming_seen += karma_look_names(earlier, look->reading->author) > 0;
    look->asked_seen += (earlier->shows & KARMA_SHOWS_QUESTION) > 0;
    look->speakers_seen += writer && writer->last == number;
}
