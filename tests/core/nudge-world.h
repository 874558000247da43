// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A small world to try nudges in: a real tracker, a nudger, a ledger in memory, and an owner called
 * olga whose every move is told. Everybody is online and everybody's room is #garden unless said
 * otherwise. Day 0 is Monday, 2 March 2026; the clock on the wall shows UTC. */

#include <karma/nudge.h>

#define WORLD_ROOM "#garden"

typedef struct {
    KarmaSettings *settings;
    KarmaZone *zone;
    KarmaLexicon *lexicon;
    KarmaTracker *tracker;
    KarmaNudger *nudger;
    KarmaRows *rows;   /* the batch that grows */
    KarmaRows *ledger; /* what was committed */
    KarmaMoment moment;
    GHashTable *offline; /* names of those who cannot be reached */
    int64_t gone;        /* the last shown one that cleared itself */
} World;

/* Nothing is to be learned any more: learn_days and learn_messages are 0. */
World *world_new(void);
void world_free(World *world);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(World, world_free)

KarmaTime at(int day, int hour, int minute);
KarmaNameId who(World *world, const char *name);
KarmaRoomId room(World *world);

/* One to one: they write, the owner writes. `reads`: KarmaReads. */
void hear(World *world, KarmaTime when, const char *name, uint32_t reads);
void say(World *world, KarmaTime when, const char *name, uint32_t reads);
/* In the room; `answers` is a message's number or KARMA_REPLIES_NONE; give back the own number. */
int64_t room_hear(World *world, KarmaTime when, const char *name, uint32_t reads, int64_t answers,
                  const char *text);
int64_t room_say(World *world, KarmaTime when, uint32_t reads, int64_t answers, const char *text);

/* On days first..last (0: Monday) present from 9 to 18. */
void present_days(World *world, int first, int last);

/* The owner looks at the conversation with `focus` (a name, WORLD_ROOM, NULL: none), 90 s quiet. */
void look_at(World *world, KarmaTime now, const char *focus);

/* Asks what is due, commits, asks once more, shows. The number of what was shown, or 0. */
int64_t tick(World *world);
/* Looks, then ticks. */
int64_t tick_at(World *world, KarmaTime now, const char *focus);
/* The owner types in the conversation with the focus. */
void touch_keys(World *world, KarmaTime now);

/* The latest nudge of a kind; NULL none. */
const KarmaNudge *latest(World *world, KarmaNudgeKind kind);
/* Why the latest of a kind is not said; KARMA_HELD_NOT when it was said. Fails when there is none.
 */
KarmaHeld held(World *world, KarmaNudgeKind kind);

/* The messenger is killed and started anew: only what was committed is left. */
void restart(World *world);
void commit(World *world);

/* ann asked on Monday at 10; her nudge is due on Tuesday at 10. The owner is there all week. */
void ann_waits(World *world);
