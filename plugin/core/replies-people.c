// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-room.h"
#include "replies-words.h"
#include <string.h>

enum { PROBES = 16, LOOKED_AT = 64, SHORTEST_ABBREVIATION = 3, SHORTEST_TYPO = 5 };

KarmaPerson *
karma_people_by_id(KarmaReplies *room, uint32_t id)
{
    KarmaPerson *person = &room->people[id % KARMA_ROOM_PEOPLE];
    return id != KARMA_NOBODY && person->id == id ? person : NULL;
}

KarmaPerson *
karma_people_by_name(KarmaReplies *room, const char *name, size_t length)
{
    uint32_t hash = karma_word_hash(name, length);
    for (uint32_t i = 0; i < PROBES; i++) {
        uint32_t slot = (hash + i) % KARMA_ROOM_NAMES;
        if (!room->names[slot].hash)
            return NULL;
        if (room->names[slot].hash == hash)
            return karma_people_by_id(room, room->names[slot].id);
    }
    return NULL;
}

/* Are they the same but for one letter too many, too few, another, or two swapped? */
static bool
is_typo_of(const char *word, size_t length, const char *name, size_t name_length)
{
    size_t head = 0, tail = 0;
    while (head < length && head < name_length && word[head] == name[head])
        head++;
    while (tail < length - head && tail < name_length - MIN(head, name_length) &&
           word[length - 1 - tail] == name[name_length - 1 - tail])
        tail++;
    size_t left = length - head - tail, name_left = name_length - head - tail;
    if (left <= 1 && name_left <= 1)
        return true;
    return left == 2 && name_left == 2 && word[head] == name[head + 1] &&
           word[head + 1] == name[head];
}

static bool
stands_for(const char *word, size_t length, const KarmaPerson *person)
{
    if (person->length > length && !memcmp(person->name, word, length))
        return true;
    return length >= SHORTEST_TYPO && is_typo_of(word, length, person->name, person->length);
}

/* "some: hi" for somebody_else, "somebody_esle: hi": the one who spoke last of those it may stand
 * for. */
KarmaPerson *
karma_people_abbreviated(KarmaReplies *room, const char *name, size_t length)
{
    KarmaPerson *found = NULL;
    if (length < SHORTEST_ABBREVIATION)
        return NULL;
    for (size_t i = 0; i < KARMA_ROOM_PEOPLE; i++) {
        KarmaPerson *person = &room->people[i];
        if (person->last > (found ? found->last : KARMA_NEVER) && stands_for(name, length, person))
            found = person;
    }
    return found;
}

static void
set_name(KarmaReplies *room, const char *name, size_t length, uint32_t id)
{
    uint32_t hash = karma_word_hash(name, length), slot = hash % KARMA_ROOM_NAMES;
    for (uint32_t i = 0; i < PROBES; i++) {
        uint32_t at = (hash + i) % KARMA_ROOM_NAMES;
        if (!room->names[at].hash || room->names[at].hash == hash) {
            slot = at;
            break;
        }
        if (!karma_people_by_id(room, room->names[at].id))
            slot = at; /* of somebody forgotten; but the name itself may come later */
    }
    room->names[slot].hash = hash;
    room->names[slot].id = id;
}

/* Those of the readings at hand are needed; of the others, the one not heard of for longest. */
static KarmaPerson *
free_slot(KarmaReplies *room)
{
    KarmaPerson *oldest = NULL;
    for (uint32_t i = 0; i < KARMA_ROOM_PEOPLE; i++) {
        KarmaPerson *person = &room->people[(room->hand + i) % KARMA_ROOM_PEOPLE];
        bool at_hand =
            person->last != KARMA_NEVER && person->last >= room->fed - KARMA_ROOM_READINGS;
        if (person->id == KARMA_NOBODY)
            oldest = person;
        else if (!at_hand && (!oldest || person->touched < oldest->touched))
            oldest = person;
        if (oldest && (oldest->id == KARMA_NOBODY || i >= LOOKED_AT))
            break;
    }
    room->hand = (uint32_t)(oldest - room->people) + 1;
    return oldest;
}

static bool
looks_like_a_bot(const char *name)
{
    static const char *const marks[] = {"bot", "ubottu", "ubotu", "serv"};
    for (size_t i = 0; i < G_N_ELEMENTS(marks); i++)
        if (strstr(name, marks[i]))
            return true;
    return false;
}

static KarmaPerson *
add(KarmaReplies *room, const char *name, size_t length)
{
    KarmaPerson *person = free_slot(room);
    uint32_t slot = (uint32_t)(person - room->people);
    do
        room->last_id += KARMA_ROOM_PEOPLE;
    while (room->last_id < KARMA_ROOM_PEOPLE);
    *person = (KarmaPerson){.id = room->last_id / KARMA_ROOM_PEOPLE * KARMA_ROOM_PEOPLE + slot,
                            .last = KARMA_NEVER,
                            .named = KARMA_NEVER,
                            .joined = KARMA_NEVER};
    person->length = (uint8_t)MIN(length, sizeof person->name - 1);
    memcpy(person->name, name, person->length);
    person->bot = looks_like_a_bot(person->name);
    return person;
}

/* `_bob^` is called bob. */
static void
set_bare_name(KarmaReplies *room, const char *name, size_t length, uint32_t id)
{
    const char *end = name + length, *start = name;
    while (start < end && g_ascii_ispunct(*start))
        start++;
    while (end > start && g_ascii_ispunct(end[-1]))
        end--;
    size_t bare = (size_t)(end - start);
    if (bare > 2 && bare < length && !karma_people_by_name(room, start, bare))
        set_name(room, start, bare, id);
}

KarmaPerson *
karma_people_get(KarmaReplies *room, const char *name, size_t length)
{
    KarmaPerson *person = karma_people_by_name(room, name, length);
    if (!person) {
        person = add(room, name, length);
        set_name(room, name, length, person->id);
        set_bare_name(room, name, length, person->id);
    }
    person->touched = room->fed;
    return person;
}

void
karma_people_alias(KarmaReplies *room, KarmaPerson *person, const char *name, size_t length)
{
    set_name(room, name, length, person->id);
    set_bare_name(room, name, length, person->id);
    person->length = (uint8_t)MIN(length, sizeof person->name - 1);
    memset(person->name, 0, sizeof person->name);
    memcpy(person->name, name, person->length);
    person->touched = room->fed;
}
