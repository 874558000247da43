// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-said.h"

/* Who asks and who tells, between the owner and each of a room. */

#define TALK_S (60 * KARMA_MINUTE)

static void
count(Tally *tally, const Said *said, int side)
{
    if (tally->last && said->message->when - tally->last > TALK_S)
        *tally = (Tally){0};
    tally->last = said->message->when;
    tally->asks[side] += (said->reading.reads & KARMA_READS_QUESTION) != 0;
    tally->asks[side] += (said->reading.reads & KARMA_READS_PROBLEM) != 0;
    tally->words[side] += said->reading.words;
}

static bool
answers_owner(const Said *said)
{
    for (int i = 0; i < 2; i++) {
        const Line *parent = karma_room_line(said->room, said->parents[i]);
        if (parent && parent->own)
            return true;
    }
    return false;
}

static void
count_own_for(const Said *said, KarmaNameId name)
{
    Speaker *speaker = g_hash_table_lookup(said->room->speakers, &name);
    if (speaker)
        count(&speaker->tally, said, OWN);
}

static void
count_own(const Said *said)
{
    for (size_t i = 1; i < said->named.n && i < 64; i++)
        if (said->reading.named >> i & 1)
            count_own_for(said, said->named.speakers[i]->name);
    for (int i = 0; i < 2 && !said->reading.named; i++) {
        const Line *parent = karma_room_line(said->room, said->parents[i]);
        if (parent && !parent->own)
            count_own_for(said, parent->name);
    }
}

/* What the owner tells others makes a helper. */
static void
note_others(const Said *said)
{
    KarmaNameId names[64];
    size_t n = 0;
    for (size_t i = 1; i < said->named.n && i < 64; i++)
        if (said->reading.named >> i & 1)
            names[n++] = said->named.speakers[i]->name;
    if (n > 0 && !(said->reading.reads & KARMA_READS_QUESTION))
        karma_help_note_others(said->tracker, said->room->id, names, n, said->message->when);
}

void
karma_said_see_tally(Said *said)
{
    if (said->turn->own) {
        count_own(said);
        note_others(said);
    } else if ((said->reading.named & 1) || (!said->reading.named && answers_owner(said))) {
        count(&said->speaker->tally, said, THEIRS);
    }
}
