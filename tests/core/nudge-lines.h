// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Lines of a room, read as in earnest; only who answers whom is given. */

#include "nudge-world.h"

#define LINES_MOST 8
#define LINES_GAP  (2 * KARMA_MINUTE)
#define NONE       (-1)
#define SURE       (-2) /* the first line, and no doubt */

/* One line: by whom (NULL: olga, the owner), answering which of the lines above it. */
typedef struct {
    const char *author, *text;
    int answers;
} RoomLine;

typedef struct {
    const char *label;
    bool found; /* a nudge of the kind is due, and sure enough */
    RoomLine lines[LINES_MOST];
} LinesRow;

/* Says the lines up to the first without a text, from `when` on, `gap` seconds apart. */
void play(World *world, const RoomLine *lines, KarmaTime when, KarmaTime gap);

/* How many nudges of the kind are due then, and sure enough. */
int count_due_at(World *world, KarmaNudgeKind kind, KarmaTime now);

/* ... an hour and a half after lines said from ten on, in a world of their own. */
int count_due(const RoomLine *lines, KarmaNudgeKind kind, KarmaTime gap);

/* Of each row, said LINES_GAP apart. */
void check_due(const LinesRow *rows, size_t n, KarmaNudgeKind kind);
