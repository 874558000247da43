// SPDX-License-Identifier: GPL-2.0-or-later
#include "checkpoints.h"

struct KarmaCheckpoints {
    char *path;
    void (*done)(gpointer data);
    gpointer data;
    GThread *thread; /* of the one under way; NULL: none */
    unsigned looked; /* pages of the log when the last one began */
    unsigned moved;  /* pages it found in the ledger at its end; read after the thread is joined */
};

KarmaCheckpoints *
karma_checkpoints_new(const char *path, void (*done)(gpointer data), gpointer data)
{
    KarmaCheckpoints *checkpoints = g_new0(KarmaCheckpoints, 1);
    *checkpoints = (KarmaCheckpoints){.path = g_strdup(path), .done = done, .data = data};
    return checkpoints;
}

void
karma_checkpoints_wait(KarmaCheckpoints *checkpoints)
{
    if (checkpoints->thread)
        g_thread_join(g_steal_pointer(&checkpoints->thread));
    checkpoints->looked = 0;
}

void
karma_checkpoints_free(KarmaCheckpoints *checkpoints)
{
    if (!checkpoints)
        return;
    karma_checkpoints_wait(checkpoints);
    g_free(checkpoints->path);
    g_free(checkpoints);
}

static gpointer
run(gpointer data)
{
    KarmaCheckpoints *checkpoints = data;
    checkpoints->moved = karma_store_checkpoint(checkpoints->path);
    checkpoints->done(checkpoints->data);
    return NULL;
}

void
karma_checkpoints_finish(KarmaCheckpoints *checkpoints, KarmaStore *store, bool idle)
{
    if (checkpoints->thread)
        g_thread_join(g_steal_pointer(&checkpoints->thread));
    if (store && idle && checkpoints->moved == karma_store_log_pages(store))
        karma_store_renew_log(store, NULL); /* or with the next batch */
}

/* A checkpoint that batches overtake leaves the log as long as it is; the next comes when as much
 * has been added again, and in the end the batches wait for one. */
void
karma_checkpoints_mind(KarmaCheckpoints *checkpoints, KarmaStore *store)
{
    const unsigned pages = karma_store_log_pages(store);
    if (pages < checkpoints->looked)
        checkpoints->looked = 0; /* it began anew */
    if (pages >= KARMA_LOG_MOST) {
        karma_checkpoints_wait(checkpoints);
        karma_store_checkpoint(checkpoints->path);
        karma_store_renew_log(store, NULL);
    } else if (!checkpoints->thread && pages >= checkpoints->looked + KARMA_LOG_LONG) {
        checkpoints->looked = pages;
        checkpoints->thread = g_thread_try_new("karma-checkpoint", run, checkpoints, NULL);
    }
}
