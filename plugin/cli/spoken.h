// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A log of any kind as what was spoken in it, line by line. */

#include "roomlog.h"

typedef struct {
    size_t line;           /* from 0 */
    KarmaRoomlogKind kind; /* of logs that import reads: MESSAGE only */
    KarmaRoomLine said;    /* borrowed for the call */
    bool room;             /* false: one to one */
} KarmaSpoken;

typedef void (*KarmaSpokenSink)(const KarmaSpoken *spoken, gpointer data);

/* Reads the whole file. `replies` hears of joins, leaves and renames; messages are the sink's to
 * feed. */
bool karma_spoken_read(const char *file, KarmaReplies *replies, KarmaSpokenSink sink, gpointer data,
                       GError **error);
