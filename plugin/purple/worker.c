// SPDX-License-Identifier: GPL-2.0-or-later
#include "worker.h"
#include "checkpoints.h"
#ifdef __GLIBC__
#include <malloc.h>
#endif

typedef struct Job Job;

/* `run` happens on the worker's thread, `answer` and `free` on the main one; what nobody waits for
 * has no answer. */
struct Job {
    void (*run)(KarmaWorker *worker, Job *job);
    void (*answer)(KarmaWorker *worker, Job *job);
    void (*free)(Job *job);
};

struct KarmaWorker {
    char *path;
    gpointer user_data;
    GThread *thread;
    GAsyncQueue *jobs, *answers; /* Job */
    unsigned pending;            /* main thread only */
    GMutex lock;                 /* guards what follows */
    GCond ended_cond;
    bool ended, closing;
    guint source; /* answers wait for the main loop; 0: none */
    /* the worker's thread only */
    KarmaStore *store;
    bool writable;
    GError *broken;
    KarmaCheckpoints *checkpoints;
};

static void
deliver(KarmaWorker *worker, Job *job)
{
    worker->pending--;
    job->answer(worker, job);
    job->free(job);
}

static gboolean
deliver_all(gpointer data)
{
    KarmaWorker *worker = data;
    g_mutex_lock(&worker->lock);
    worker->source = 0;
    g_mutex_unlock(&worker->lock);
    Job *job;
    while ((job = g_async_queue_try_pop(worker->answers)))
        deliver(worker, job);
    return G_SOURCE_REMOVE;
}

static void
give_answer(KarmaWorker *worker, Job *job)
{
    g_async_queue_push(worker->answers, job);
    g_mutex_lock(&worker->lock);
    if (worker->source == 0 && !worker->closing)
        worker->source = g_idle_add_full(G_PRIORITY_DEFAULT, deliver_all, worker, NULL);
    g_mutex_unlock(&worker->lock);
}

static void
job_free(Job *job)
{
    g_free(job);
}

static KarmaStore *
writable_store(const KarmaWorker *worker)
{
    return worker->writable ? worker->store : NULL;
}

static void
checkpoint_run(KarmaWorker *worker, Job *job)
{
    karma_checkpoints_finish(worker->checkpoints, writable_store(worker),
                             g_async_queue_length(worker->jobs) <= 0);
}

/* On the checkpoint's thread. */
static void
checkpoint_done(gpointer data)
{
    KarmaWorker *worker = data;
    Job *job = g_new0(Job, 1);
    *job = (Job){checkpoint_run, NULL, job_free};
    g_async_queue_push(worker->jobs, job);
}

static void
close_store(KarmaWorker *worker)
{
    karma_checkpoints_wait(worker->checkpoints);
    g_clear_pointer(&worker->store, karma_store_close);
    worker->writable = false;
}

static gpointer
serve(gpointer data)
{
    KarmaWorker *worker = data;
    for (;;) {
        Job *job = g_async_queue_pop(worker->jobs);
        if (!job->run) { /* the last one */
            g_free(job);
            break;
        }
        job->run(worker, job);
        if (job->answer)
            give_answer(worker, job);
        else
            job->free(job);
        if (writable_store(worker))
            karma_checkpoints_mind(worker->checkpoints, worker->store);
    }
    close_store(worker);
    g_mutex_lock(&worker->lock);
    worker->ended = true;
    g_cond_signal(&worker->ended_cond);
    g_mutex_unlock(&worker->lock);
    return NULL;
}

static void
free_queue(GAsyncQueue *queue)
{
    Job *job;
    while ((job = g_async_queue_try_pop(queue)))
        job->free(job);
    g_async_queue_unref(queue);
}

static void
worker_free(KarmaWorker *worker)
{
    if (worker->thread)
        g_thread_join(worker->thread);
    karma_checkpoints_free(worker->checkpoints);
    free_queue(worker->jobs);
    free_queue(worker->answers);
    g_clear_error(&worker->broken);
    g_mutex_clear(&worker->lock);
    g_cond_clear(&worker->ended_cond);
    g_free(worker->path);
    g_free(worker);
}

KarmaWorker *
karma_worker_new(const char *path, gpointer user_data)
{
    KarmaWorker *worker = g_new0(KarmaWorker, 1);
    worker->path = g_strdup(path);
    worker->user_data = user_data;
    worker->jobs = g_async_queue_new();
    worker->answers = g_async_queue_new();
    worker->checkpoints = karma_checkpoints_new(path, checkpoint_done, worker);
    g_mutex_init(&worker->lock);
    g_cond_init(&worker->ended_cond);
    worker->thread = g_thread_try_new("karma-ledger", serve, worker, NULL);
    if (!worker->thread)
        g_clear_pointer(&worker, worker_free);
    return worker;
}

static void
give_job(KarmaWorker *worker, Job *job)
{
    worker->pending++;
    g_async_queue_push(worker->jobs, job);
}

/* open */

typedef struct {
    Job job;
    KarmaOpened opened;
    KarmaOpenedFunc answer;
} OpenJob;

static void
open_run(KarmaWorker *worker, Job *job)
{
    KarmaOpened *opened = &((OpenJob *)job)->opened;
    close_store(worker);
    g_clear_error(&worker->broken);
    worker->store = karma_store_open(worker->path, &opened->aside, &opened->error);
    worker->writable = worker->store;
    if (worker->store && karma_store_checkpoint_apart(worker->store, &opened->error))
        opened->rows = karma_store_restore(worker->store, opened->now, &opened->error);
    else if (!worker->store && g_error_matches(opened->error, KARMA_ERROR, KARMA_ERROR_BUSY))
        worker->store = karma_store_open_readonly(worker->path, NULL);
}

static void
open_answer(KarmaWorker *worker, Job *job)
{
    OpenJob *open = (OpenJob *)job;
    open->answer(&open->opened, worker->user_data);
}

static void
open_free(Job *job)
{
    OpenJob *open = (OpenJob *)job;
    g_clear_pointer(&open->opened.rows, karma_rows_free);
    g_free(open->opened.aside);
    g_clear_error(&open->opened.error);
    g_free(open);
}

void
karma_worker_open(KarmaWorker *worker, KarmaTime now, KarmaOpenedFunc opened)
{
    OpenJob *open = g_new0(OpenJob, 1);
    open->job = (Job){open_run, open_answer, open_free};
    open->opened.now = now;
    open->answer = opened;
    give_job(worker, &open->job);
}

/* apply */

typedef struct {
    Job job;
    KarmaRows *batch;
    GError *error;
    KarmaAppliedFunc answer;
} ApplyJob;

static void
apply_run(KarmaWorker *worker, Job *job)
{
    ApplyJob *apply = (ApplyJob *)job;
    if (!worker->broken && !(worker->store && worker->writable))
        g_set_error_literal(&worker->broken, KARMA_ERROR, KARMA_ERROR_STORAGE, "no ledger is open");
    if (!worker->broken)
        karma_store_apply(worker->store, apply->batch, &worker->broken);
    if (worker->broken)
        apply->error = g_error_copy(worker->broken);
}

static void
apply_answer(KarmaWorker *worker, Job *job)
{
    ApplyJob *apply = (ApplyJob *)job;
    apply->answer(apply->error, worker->user_data);
}

static void
apply_free(Job *job)
{
    ApplyJob *apply = (ApplyJob *)job;
    karma_rows_free(apply->batch);
    g_clear_error(&apply->error);
    g_free(apply);
}

void
karma_worker_apply(KarmaWorker *worker, KarmaRows *batch, KarmaAppliedFunc applied)
{
    ApplyJob *apply = g_new0(ApplyJob, 1);
    apply->job = (Job){apply_run, apply_answer, apply_free};
    apply->batch = batch;
    apply->answer = applied;
    give_job(worker, &apply->job);
}

/* ask */

typedef struct {
    Job job;
    KarmaWork work;
    KarmaAnswer done;
    gpointer data;
    GDestroyNotify destroy;
} AskJob;

static void
ask_run(KarmaWorker *worker, Job *job)
{
    AskJob *ask = (AskJob *)job;
    ask->work(worker->store, ask->data);
}

static void
ask_answer(KarmaWorker *worker, Job *job)
{
    AskJob *ask = (AskJob *)job;
    ask->done(ask->data, worker->user_data);
}

static void
ask_free(Job *job)
{
    AskJob *ask = (AskJob *)job;
    if (ask->destroy)
        ask->destroy(ask->data);
    g_free(ask);
}

void
karma_worker_ask(KarmaWorker *worker, KarmaWork work, KarmaAnswer done, gpointer data,
                 GDestroyNotify destroy)
{
    AskJob *ask = g_new0(AskJob, 1);
    *ask = (AskJob){{ask_run, ask_answer, ask_free}, work, done, data, destroy};
    give_job(worker, &ask->job);
}

/* tidy: here and not where it was dropped, for it takes some milliseconds */

static void
tidy_run(KarmaWorker *worker, Job *job)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void
karma_worker_tidy(KarmaWorker *worker)
{
    Job *job = g_new0(Job, 1);
    *job = (Job){tidy_run, NULL, job_free};
    g_async_queue_push(worker->jobs, job);
}

unsigned
karma_worker_pending(const KarmaWorker *worker)
{
    return worker->pending;
}

void
karma_worker_settle(KarmaWorker *worker, int64_t wait_us)
{
    int64_t deadline = g_get_monotonic_time() + wait_us;
    while (worker->pending > 0) {
        int64_t left_us = deadline - g_get_monotonic_time();
        Job *job =
            left_us > 0 ? g_async_queue_timeout_pop(worker->answers, (guint64)left_us) : NULL;
        if (!job)
            return;
        deliver(worker, job);
    }
}

bool
karma_worker_stop(KarmaWorker *worker, int64_t wait_us)
{
    g_async_queue_push(worker->jobs, g_new0(Job, 1));
    int64_t deadline = g_get_monotonic_time() + wait_us;
    g_mutex_lock(&worker->lock);
    worker->closing = true;
    guint source = worker->source;
    worker->source = 0;
    bool in_time = true;
    while (!worker->ended && in_time)
        in_time = g_cond_wait_until(&worker->ended_cond, &worker->lock, deadline);
    bool ended = worker->ended;
    g_mutex_unlock(&worker->lock);
    if (source != 0)
        g_source_remove(source);
    if (ended)
        worker_free(worker);
    return ended;
}

bool
karma_worker_reap(KarmaWorker *worker)
{
    g_mutex_lock(&worker->lock);
    bool ended = worker->ended;
    g_mutex_unlock(&worker->lock);
    if (ended)
        worker_free(worker);
    return ended;
}
