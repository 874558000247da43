// SPDX-License-Identifier: GPL-2.0-or-later
#include "intake.h"
#include "contacts.h"
#include "notice.h"
#include "speak.h"
#include "waiting.h"
#include "weeks.h"
#include <debug.h>
#include <eventloop.h>
#include <glib/gi18n-lib.h>

/* A batch goes out when it holds so many rows, or is half a second old. While the disk is behind by
 * some batches it grows instead, and past the limit the disk is given up: memory must not fill. */
#define BATCH_ROWS   256
#define BATCH_AGE_MS 500 /* a kill may cost a second; the disk needs its part of it */
#define BEHIND       8
#define ROWS_LIMIT   500000
#define TAKE_OVER_S  10

struct KarmaIntake {
    KarmaPlugin *plugin;
    KarmaIntakeState state;
    KarmaWorker *worker;
    KarmaTracker *tracker;
    KarmaPeople *shown; /* while another messenger counts */
    KarmaRows *batch;
    GHashTable *states; /* char * -> int64_t * */
    KarmaWaitingLine *line;
    GError *trouble;
    guint flush_timer, open_timer;
};

static void opened(KarmaOpened *opened, gpointer data);

static void
open_ledger(KarmaIntake *intake)
{
    karma_worker_open(intake->worker, karma_plugin_now(), opened);
}

KarmaIntake *
karma_intake_new(KarmaPlugin *plugin, const char *path)
{
    KarmaWorker *worker = karma_worker_new(path, plugin);
    if (!worker)
        return NULL;
    KarmaIntake *intake = g_new0(KarmaIntake, 1);
    intake->plugin = plugin;
    intake->worker = worker;
    intake->batch = karma_rows_new();
    intake->states = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    intake->line = karma_waiting_line_new();
    open_ledger(intake);
    return intake;
}

static void
stop_timer(guint *timer)
{
    if (*timer)
        purple_timeout_remove(*timer);
    *timer = 0;
}

void
karma_intake_settle(KarmaIntake *intake, int64_t wait_us)
{
    if (intake->state == KARMA_INTAKE_OPENING && !karma_waiting_line_is_empty(intake->line))
        karma_worker_settle(intake->worker, wait_us);
}

KarmaWorker *
karma_intake_stop(KarmaIntake *intake, int64_t wait_us)
{
    if (intake->state == KARMA_INTAKE_COUNTING)
        karma_intake_flush(intake);
    stop_timer(&intake->flush_timer);
    stop_timer(&intake->open_timer);
    KarmaWorker *busy = karma_worker_stop(intake->worker, wait_us) ? NULL : intake->worker;
    g_clear_pointer(&intake->tracker, karma_tracker_free);
    g_clear_pointer(&intake->shown, karma_people_free);
    karma_rows_free(intake->batch);
    g_hash_table_destroy(intake->states);
    karma_waiting_line_free(intake->line);
    g_clear_error(&intake->trouble);
    g_free(intake);
    return busy;
}

/* The first trouble is said once and logged once; what comes after follows from it. */
static void
stop_storing(KarmaIntake *intake, const GError *error)
{
    if (intake->state == KARMA_INTAKE_STOPPED)
        return;
    intake->state = KARMA_INTAKE_STOPPED;
    g_clear_error(&intake->trouble);
    intake->trouble = g_error_copy(error);
    stop_timer(&intake->flush_timer);
    purple_debug_error("karma", "storing stopped: %s %d\n", g_quark_to_string(error->domain),
                       error->code);
    const char *said =
        g_error_matches(error, KARMA_ERROR, KARMA_ERROR_NEWER)
            ? _("Karma leaves its ledger alone: a newer version wrote it. Nothing is counted.")
            : _("Karma cannot write its ledger, so nothing more is counted. Chatting goes on as "
                "ever; /karma tells why.");
    karma_notice_say(intake->plugin, said);
}

/* Heeding looks through all of a batch: once for a burst of messages, before the batch goes, and
 * when the owner says a word. */
static void
feed(const KarmaMessage *message, gpointer data)
{
    KarmaIntake *intake = data;
    karma_tracker_feed(intake->tracker, message, NULL, NULL, intake->batch);
    karma_speak_heed_soon(intake->plugin->speak);
    karma_intake_changed(intake);
}

static void
take_states(KarmaIntake *intake, const KarmaRows *rows)
{
    for (guint i = 0; i < rows->states->len; i++) {
        const KarmaState *row = &g_array_index(rows->states, KarmaState, i);
        g_hash_table_replace(intake->states, g_strdup(row->key),
                             g_memdup2(&row->value, sizeof row->value));
    }
}

static void
start_counting(KarmaIntake *intake, const KarmaRows *rows)
{
    KarmaPlugin *plugin = intake->plugin;
    g_clear_pointer(&intake->tracker, karma_tracker_free);
    g_clear_pointer(&intake->shown, karma_people_free);
    intake->tracker = karma_tracker_new(plugin->settings, plugin->lexicon, plugin->zone);
    uint8_t key[16];
    karma_store_key(rows, intake->batch, key);
    karma_tracker_set_key(intake->tracker, key);
    karma_tracker_restore(intake->tracker, rows);
    take_states(intake, rows);
    intake->state = KARMA_INTAKE_COUNTING;
    karma_plugin_ready(plugin, rows);
    karma_waiting_line_drain(intake->line, feed, intake);
}

static gboolean
try_again(gpointer data)
{
    KarmaIntake *intake = data;
    intake->open_timer = 0;
    open_ledger(intake);
    return G_SOURCE_REMOVE;
}

static void
show_only(KarmaIntake *intake)
{
    if (intake->state != KARMA_INTAKE_SHOWING)
        karma_notice_say(intake->plugin,
                         _("Karma counts in your other messenger; this one shows, and takes over "
                           "when that one leaves."));
    intake->state = KARMA_INTAKE_SHOWING;
    karma_waiting_line_clear(intake->line);
    stop_timer(&intake->open_timer);
    intake->open_timer = purple_timeout_add_seconds(TAKE_OVER_S, try_again, intake);
}

static void
opened(KarmaOpened *opened, gpointer data)
{
    KarmaIntake *intake = ((KarmaPlugin *)data)->intake;
    if (opened->aside)
        karma_notice_say(intake->plugin, _("Karma's ledger was damaged or not its own. It was set "
                                           "aside beside the new one, which begins today."));
    if (opened->rows)
        start_counting(intake, opened->rows);
    else if (g_error_matches(opened->error, KARMA_ERROR, KARMA_ERROR_BUSY))
        show_only(intake);
    else
        stop_storing(intake, opened->error);
}

KarmaIntakeState
karma_intake_state(const KarmaIntake *intake)
{
    return intake->state;
}

const GError *
karma_intake_trouble(const KarmaIntake *intake)
{
    return intake->trouble;
}

void
karma_intake_message(KarmaIntake *intake, const KarmaMessage *message)
{
    if (intake->state == KARMA_INTAKE_OPENING)
        karma_waiting_line_add(intake->line, message);
    else if (intake->state == KARMA_INTAKE_COUNTING)
        feed(message, intake);
}

KarmaTracker *
karma_intake_tracker(const KarmaIntake *intake)
{
    return intake->state == KARMA_INTAKE_COUNTING ? intake->tracker : NULL;
}

KarmaPeople *
karma_intake_people(const KarmaIntake *intake)
{
    return intake->tracker ? karma_tracker_people(intake->tracker) : intake->shown;
}

void
karma_intake_show(KarmaIntake *intake, const KarmaRows *rows)
{
    if (intake->tracker)
        return;
    g_clear_pointer(&intake->shown, karma_people_free);
    intake->shown = karma_people_new();
    for (guint i = 0; i < rows->names->len; i++)
        karma_people_restore(intake->shown, &g_array_index(rows->names, KarmaName, i));
    karma_contacts_group(intake->shown);
}

KarmaRows *
karma_intake_batch(const KarmaIntake *intake)
{
    return intake->batch;
}

static void
applied(const GError *error, gpointer data)
{
    KarmaIntake *intake = ((KarmaPlugin *)data)->intake;
    if (error)
        stop_storing(intake, error);
    else if (intake->state == KARMA_INTAKE_COUNTING)
        karma_intake_changed(intake);
}

void
karma_intake_flush(KarmaIntake *intake)
{
    stop_timer(&intake->flush_timer);
    if (intake->state != KARMA_INTAKE_COUNTING)
        return;
    karma_tracker_flush(intake->tracker, intake->batch);
    karma_weeks_heed(intake->plugin->weeks, intake->batch);
    karma_speak_heed(intake->plugin->speak, karma_plugin_now());
    karma_worker_apply(intake->worker, intake->batch, applied);
    intake->batch = karma_rows_new();
}

static gboolean
is_old(gpointer data)
{
    KarmaIntake *intake = data;
    intake->flush_timer = 0;
    if (karma_worker_pending(intake->worker) < BEHIND)
        karma_intake_flush(intake);
    return G_SOURCE_REMOVE;
}

static void
give_up_disk(KarmaIntake *intake)
{
    g_autoptr(GError) error =
        g_error_new_literal(KARMA_ERROR, KARMA_ERROR_STORAGE, _("the disk does not answer"));
    stop_storing(intake, error);
}

void
karma_intake_changed(KarmaIntake *intake)
{
    size_t rows = karma_rows_count(intake->batch);
    if (intake->state != KARMA_INTAKE_COUNTING || rows == 0)
        return;
    if (rows >= ROWS_LIMIT)
        give_up_disk(intake);
    else if (rows >= BATCH_ROWS && karma_worker_pending(intake->worker) < BEHIND)
        karma_intake_flush(intake);
    else if (!intake->flush_timer)
        intake->flush_timer = purple_timeout_add(BATCH_AGE_MS, is_old, intake);
}

static void
nothing(KarmaStore *store, gpointer data)
{
}

typedef struct {
    KarmaIntake *intake;
    KarmaAnswer done;
    gpointer data;
    GDestroyNotify destroy;
} Commit;

static void
committed(gpointer data, gpointer user_data)
{
    Commit *commit = data;
    if (commit->intake->state == KARMA_INTAKE_COUNTING)
        commit->done(commit->data, user_data);
}

static void
commit_free(gpointer data)
{
    Commit *commit = data;
    if (commit->destroy)
        commit->destroy(commit->data);
    g_free(commit);
}

void
karma_intake_commit(KarmaIntake *intake, KarmaAnswer done, gpointer data, GDestroyNotify destroy)
{
    Commit *commit = g_new0(Commit, 1);
    *commit = (Commit){intake, done, data, destroy};
    karma_intake_ask(intake, nothing, committed, commit, commit_free);
}

void
karma_intake_ask(KarmaIntake *intake, KarmaWork work, KarmaAnswer done, gpointer data,
                 GDestroyNotify destroy)
{
    karma_intake_flush(intake);
    karma_worker_ask(intake->worker, work, done, data, destroy);
}

void
karma_intake_tidy(KarmaIntake *intake)
{
    karma_worker_tidy(intake->worker);
}

int64_t
karma_intake_get(const KarmaIntake *intake, const char *key, int64_t otherwise)
{
    const int64_t *value = g_hash_table_lookup(intake->states, key);
    return value ? *value : otherwise;
}

void
karma_intake_put(KarmaIntake *intake, const char *key, int64_t value)
{
    if (intake->state != KARMA_INTAKE_COUNTING)
        return;
    g_hash_table_replace(intake->states, g_strdup(key), g_memdup2(&value, sizeof value));
    karma_rows_put_state(intake->batch, key, value);
    karma_intake_changed(intake);
}
