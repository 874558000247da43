// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Nudges on their way to the owner: decided by the core, stored, asked once more, and only then
 * written, as a local line that neither leaves the machine nor enters a log. */

#include "plugin.h"
#include <conversation.h>
#include <karma/nudge.h>

KarmaSpeak *karma_speak_new(KarmaPlugin *plugin);
void karma_speak_free(KarmaSpeak *speak);

/* The ledger was read: nudges take up from there. */
void karma_speak_restore(KarmaSpeak *speak, const KarmaRows *rows);

/* Some seconds have passed: something may be due. */
void karma_speak_tick(KarmaSpeak *speak, KarmaTime now);

/* The batch holds changes of the last message or word: what is done is taken back. Before the batch
 * is handed over. */
void karma_speak_heed(KarmaSpeak *speak, KarmaTime now);

/* The same when the main loop comes round. */
void karma_speak_heed_soon(KarmaSpeak *speak);

/* Shows the next that waits in `conversation` because the owner asked; false: nothing waits. */
bool karma_speak_request(KarmaSpeak *speak, PurpleConversation *conversation);

/* The owner's word about nudge `id` (0: the last); said back in plain words, transfer full. */
char *karma_speak_refuse(KarmaSpeak *speak, int64_t id, KarmaRefusal refusal);
/* The same for so many days, 0: for good. Only "never" lasts. */
char *karma_speak_refuse_for(KarmaSpeak *speak, int64_t id, KarmaRefusal refusal, int days);
char *karma_speak_undo(KarmaSpeak *speak);

/* NULL before the ledger was read. */
KarmaNudger *karma_speak_nudger(const KarmaSpeak *speak);

/* The latest nudge of a kind about a cause; 0: none. */
int64_t karma_speak_find(const KarmaSpeak *speak, KarmaNudgeKind kind, int64_t cause);

/* The week's summary was opened. */
void karma_speak_week_opened(KarmaSpeak *speak, KarmaDate monday);
