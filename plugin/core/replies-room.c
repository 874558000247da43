// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-room.h"
#include <math.h>
#include <string.h>

enum { PROBES = 8 };

static const float fades_over = 100; /* messages: a pair's history */

const KarmaLineReading *
karma_room_reading(const KarmaReplies *room, int32_t number)
{
    if (number >= room->fed || number < karma_room_first(room))
        return NULL;
    return &room->reading[number % KARMA_ROOM_READINGS];
}

int32_t
karma_room_first(const KarmaReplies *room)
{
    return MAX(room->begun, room->fed - KARMA_ROOM_READINGS);
}

const KarmaThread *
karma_room_thread(const KarmaReplies *room, int32_t number)
{
    if (number < 0)
        return NULL;
    const KarmaThread *thread = &room->thread[number % KARMA_ROOM_THREADS];
    return thread->number == number && thread->size ? thread : NULL;
}

uint32_t
karma_room_partner(const KarmaReplies *room, uint32_t author, int32_t parent)
{
    const KarmaLineReading *answered = karma_room_reading(room, parent);
    if (!answered)
        return KARMA_NOBODY;
    return answered->author == author ? answered->partner : answered->author;
}

static uint32_t
pair_slot(uint32_t from, uint32_t to)
{
    return (from * UINT32_C(2654435761) ^ to * UINT32_C(2246822519)) >> 16;
}

const KarmaPair *
karma_room_pair(const KarmaReplies *room, uint32_t from, uint32_t to)
{
    for (uint32_t i = 0; i < PROBES; i++) {
        const KarmaPair *pair = &room->pairs[(pair_slot(from, to) + i) % KARMA_ROOM_PAIRS];
        if (pair->from == from && pair->to == to)
            return pair;
    }
    return NULL;
}

static void
add_pair(KarmaReplies *room, uint32_t from, uint32_t to)
{
    KarmaPair *pair = NULL;
    for (uint32_t i = 0; i < PROBES; i++) {
        KarmaPair *at = &room->pairs[(pair_slot(from, to) + i) % KARMA_ROOM_PAIRS];
        if (at->from == from && at->to == to) {
            at->weight = at->weight * expf((float)(at->last - room->fed) / fades_over) + 1;
            at->last = room->fed;
            return;
        }
        if (!pair || (pair->from && (!at->from || at->last < pair->last)))
            pair = at;
    }
    *pair = (KarmaPair){from, to, room->fed, 1};
}

static void
add_to_thread(KarmaReplies *room, int32_t number, uint32_t author)
{
    KarmaThread *thread = &room->thread[number % KARMA_ROOM_THREADS];
    if (thread->number != number || !thread->size)
        *thread = (KarmaThread){.number = number, .root = room->fed};
    thread->size++;
    thread->last = room->fed;
    uint32_t i = 0;
    while (i < thread->n_people && thread->people[i] != author)
        i++;
    if (i == KARMA_THREAD_PEOPLE)
        return;
    thread->people[i] = author;
    thread->spoke[i] = room->fed;
    thread->n_people = MAX(thread->n_people, i + 1);
}

static int32_t
link_to(KarmaReplies *room, uint32_t author, int32_t parent)
{
    if (!karma_room_reading(room, parent))
        return room->threads++;
    KarmaLineReading *answered = &room->reading[parent % KARMA_ROOM_READINGS];
    answered->children++;
    if (answered->author != author)
        answered->foreign_children++;
    return karma_room_thread(room, answered->thread) ? answered->thread : room->threads++;
}

static void
name_targets(KarmaReplies *room, KarmaPerson *author, const KarmaLineReading *reading)
{
    for (size_t i = 0; i < reading->n_targets; i++) {
        KarmaPerson *target = karma_people_by_id(room, reading->targets[i]);
        if (target)
            target->named = room->fed;
        add_pair(room, reading->author, reading->targets[i]);
    }
    if (reading->n_targets)
        author->partner = reading->targets[0];
}

void
karma_room_begin(KarmaReplies *room, int32_t fed)
{
    room->fed = room->begun = fed;
    room->noted = 0;
    memset(room->pairs, 0, sizeof room->pairs);
    memset(room->thread, 0, sizeof room->thread);
    room->threads = 0;
    for (size_t i = 0; i < KARMA_ROOM_PEOPLE; i++) {
        KarmaPerson *person = &room->people[i];
        person->last = person->named = KARMA_NEVER;
        person->said = 0;
        person->partner = KARMA_NOBODY;
    }
}

void
karma_room_add(KarmaReplies *room, const KarmaLineReading *reading, int32_t parent)
{
    KarmaPerson *author = karma_people_by_id(room, reading->author);
    name_targets(room, author, reading);
    author->last = room->fed;
    author->said++;
    uint32_t partner = karma_room_partner(room, reading->author, parent);
    int32_t thread = link_to(room, reading->author, parent);
    add_to_thread(room, thread, reading->author);
    KarmaLineReading *kept = &room->reading[room->fed % KARMA_ROOM_READINGS];
    *kept = *reading;
    kept->parent = parent;
    kept->partner = partner;
    kept->thread = thread;
    room->minute = reading->minute;
    room->fed++;
}
