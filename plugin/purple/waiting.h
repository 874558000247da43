// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Messages that came before the ledger was read, in the order they came. */

#include <glib.h>
#include <karma/message.h>

typedef struct KarmaWaitingLine KarmaWaitingLine;

KarmaWaitingLine *karma_waiting_line_new(void);
void karma_waiting_line_free(KarmaWaitingLine *line);

/* Keeps a copy; beyond 50 000 messages or 32 MB of text what comes is dropped. */
void karma_waiting_line_add(KarmaWaitingLine *line, const KarmaMessage *message);

bool karma_waiting_line_is_empty(const KarmaWaitingLine *line);

/* Hands each over once and empties the line. */
void karma_waiting_line_drain(KarmaWaitingLine *line,
                              void (*each)(const KarmaMessage *message, gpointer data),
                              gpointer data);
void karma_waiting_line_clear(KarmaWaitingLine *line);
