// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The one thread that owns the ledger; everybody else asks it for work and hears the answer in the
 * main loop. Nothing here waits for the disk on the caller's thread, save karma_worker_settle and
 * _stop, and those for no longer than they are told. Nor does a batch: checkpoints, which do wait,
 * run on a helper's thread beside it; only a log of KARMA_LOG_MOST pages holds batches up. */

#include <karma/store.h>

typedef struct KarmaWorker KarmaWorker;

/* Runs on the worker's thread, in the order asked. `store`: the open ledger, or NULL when there is
 * none. */
typedef void (*KarmaWork)(KarmaStore *store, gpointer data);
/* Runs in the main loop when the work is done. Not called for what is still unanswered when the
 * worker stops. */
typedef void (*KarmaAnswer)(gpointer data, gpointer user_data);

/* What opening came to. */
typedef struct {
    KarmaRows *rows; /* what the tracker starts from; the reader may steal it. NULL: not open */
    char *aside;     /* a ledger that could not be used lies here now; NULL: none */
    GError *error;   /* why there are no rows, or why nothing may be written (KARMA_ERROR_BUSY) */
    KarmaTime now;   /* asked with */
} KarmaOpened;

typedef void (*KarmaOpenedFunc)(KarmaOpened *opened, gpointer user_data);
/* `error`: NULL when the batch is on disk. From the first error on nothing is written until the
 * ledger is opened again. */
typedef void (*KarmaAppliedFunc)(const GError *error, gpointer user_data);

/* `user_data` goes to every answer. The thread starts, but opens nothing yet. NULL: no thread was
 * to be had. */
KarmaWorker *karma_worker_new(const char *path, gpointer user_data);

/* Opens the ledger to write; when another process has it, to read (`opened->error` is
 * KARMA_ERROR_BUSY then, with no rows). May be asked again. */
void karma_worker_open(KarmaWorker *worker, KarmaTime now, KarmaOpenedFunc opened);

/* Writes one batch in one transaction; takes `batch` over. */
void karma_worker_apply(KarmaWorker *worker, KarmaRows *batch, KarmaAppliedFunc applied);

/* Anything else with the ledger. `destroy` frees `data` on the main thread, answered or not; may be
 * NULL. */
void karma_worker_ask(KarmaWorker *worker, KarmaWork work, KarmaAnswer done, gpointer data,
                      GDestroyNotify destroy);

/* After much was read and dropped again: gives the memory back, which libc would keep for ever. */
void karma_worker_tidy(KarmaWorker *worker);

/* Work asked and not yet answered. */
unsigned karma_worker_pending(const KarmaWorker *worker);

/* Waits for what was asked and gives the answers in this very call, for at most `wait_us`. For
 * unloading alone. */
void karma_worker_settle(KarmaWorker *worker, int64_t wait_us);

/* Does what was asked, closes the ledger and ends the thread; no answer comes after. True: all is
 * done and freed. False: the disk was not through within `wait_us`; the thread goes on by itself,
 * and the worker must be given to karma_worker_reap some day. */
bool karma_worker_stop(KarmaWorker *worker, int64_t wait_us);

/* After a stop that gave false: true when the thread has ended; the worker is freed then. */
bool karma_worker_reap(KarmaWorker *worker);
