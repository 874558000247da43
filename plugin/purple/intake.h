// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The straight line from a message to the ledger: the tracker is fed, its changes gather in a
 * batch, and the batch goes to the worker when it is large or half a second old. Until the ledger
 * has been read, messages wait in line. */

#include "plugin.h"
#include "worker.h"

typedef enum {
    KARMA_INTAKE_OPENING, /* the ledger is being read; messages wait in line */
    KARMA_INTAKE_COUNTING,
    KARMA_INTAKE_SHOWING, /* another messenger counts; this one takes over when it leaves */
    KARMA_INTAKE_STOPPED, /* nothing can be stored; karma_intake_trouble tells why */
} KarmaIntakeState;

/* Starts the worker and asks for the ledger at `path`. NULL: no thread was to be had. */
KarmaIntake *karma_intake_new(KarmaPlugin *plugin, const char *path);

/* Before anything is taken down: while the ledger is still being read, waits for it, so that what
 * stands in line counts. */
void karma_intake_settle(KarmaIntake *intake, int64_t wait_us);

/* Hands over what is left and waits at most `wait_us` for the disk. Gives the worker that is still
 * busy then, NULL when all is done.
 */
KarmaWorker *karma_intake_stop(KarmaIntake *intake, int64_t wait_us);

KarmaIntakeState karma_intake_state(const KarmaIntake *intake);
const GError *karma_intake_trouble(const KarmaIntake *intake);

/* Feeds a message, or puts it in line. */
void karma_intake_message(KarmaIntake *intake, const KarmaMessage *message);

/* NULL before the ledger has been read. While another messenger counts, people are those
 * shown last. */
KarmaTracker *karma_intake_tracker(const KarmaIntake *intake);
KarmaPeople *karma_intake_people(const KarmaIntake *intake);

/* While another messenger counts: these names are shown from now on. Does nothing while counting.
 */
void karma_intake_show(KarmaIntake *intake, const KarmaRows *rows);

/* Where changes go; call karma_intake_changed after. Valid only while counting. */
KarmaRows *karma_intake_batch(const KarmaIntake *intake);
void karma_intake_changed(KarmaIntake *intake);

/* Hands the batch over now. */
void karma_intake_flush(KarmaIntake *intake);

/* Hands the batch over and calls `done` when it is on disk; never, when it could not be stored. */
void karma_intake_commit(KarmaIntake *intake, KarmaAnswer done, gpointer data,
                         GDestroyNotify destroy);

/* Asks the ledger with everything so far in it. */
void karma_intake_ask(KarmaIntake *intake, KarmaWork work, KarmaAnswer done, gpointer data,
                      GDestroyNotify destroy);

/* Much was asked for and has been dropped again. */
void karma_intake_tidy(KarmaIntake *intake);

/* A number of state as the ledger or the batch since has it. */
int64_t karma_intake_get(const KarmaIntake *intake, const char *key, int64_t otherwise);
void karma_intake_put(KarmaIntake *intake, const char *key, int64_t value);
