// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Checkpoints of the worker's ledger, on a thread of their own: they wait for the disk, and what is
 * said meanwhile must not. All of this is called on the worker's thread. */

#include <karma/store.h>

typedef struct KarmaCheckpoints KarmaCheckpoints;

/* `done` is called on the checkpoint's thread when one is through; then it is the worker's turn to
 * call karma_checkpoints_finish. Free with karma_checkpoints_free; `path` is copied. */
KarmaCheckpoints *karma_checkpoints_new(const char *path, void (*done)(gpointer data),
                                        gpointer data);

/* Waits for the one under way. */
void karma_checkpoints_free(KarmaCheckpoints *checkpoints);

/* After each piece of work: begins a checkpoint when the log is KARMA_LOG_LONG pages longer than at
 * the last; at KARMA_LOG_MOST pages it waits for one. */
void karma_checkpoints_mind(KarmaCheckpoints *checkpoints, KarmaStore *store);

/* When nobody waits for the worker (`idle`) and all of the log is in the ledger, the log begins
 * anew, so that no batch has to pay for it. `store` may be NULL. */
void karma_checkpoints_finish(KarmaCheckpoints *checkpoints, KarmaStore *store, bool idle);

/* Waits for the one under way; the ledger is going to be closed. */
void karma_checkpoints_wait(KarmaCheckpoints *checkpoints);
