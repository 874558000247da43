// SPDX-License-Identifier: GPL-2.0-or-later

/* Kills a running soak at random moments and looks at what it left: kill SOAK PLUGIN TIMES. The
 * ledger must open, be sound, and lack at most what was counted in the last second. */

#include <glib.h>
#include <glib/gstdio.h>
#include <karma/store.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

/* The soak under way, as far as it has told: "counted N at MICROSECONDS". */
typedef struct {
    GPid pid;
    GIOChannel *out;
    GArray *counts; /* Mark */
} Run;

typedef struct {
    int64_t counted, at_us;
} Mark;

static bool
start(Run *run, const char *soak, const char *plugin, const char *folder)
{
    const char *const argv[] = {soak, plugin, "2000000", folder, "tell", NULL};
    int out;
    if (!g_spawn_async_with_pipes(NULL, (char **)argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                                  &run->pid, NULL, &out, NULL, NULL))
        return false;
    run->out = g_io_channel_unix_new(out);
    run->counts = g_array_new(FALSE, FALSE, sizeof(Mark));
    return true;
}

static void
note(Run *run, const char *line)
{
    Mark mark;
    if (sscanf(line, "counted %" G_GINT64_FORMAT " at %" G_GINT64_FORMAT, &mark.counted,
               &mark.at_us) == 2)
        g_array_append_val(run->counts, mark);
}

/* Lets it run for `ms` after its first word, kills it, and takes the rest of what it said. */
static void
kill_after(Run *run, unsigned ms, int64_t *ret_killed_us)
{
    g_autofree char *first = NULL;
    if (g_io_channel_read_line(run->out, &first, NULL, NULL, NULL) == G_IO_STATUS_NORMAL)
        note(run, first);
    g_usleep(ms * 1000UL);
    kill(run->pid, SIGKILL);
    *ret_killed_us = g_get_monotonic_time();
    for (;;) {
        g_autofree char *line = NULL;
        if (g_io_channel_read_line(run->out, &line, NULL, NULL, NULL) != G_IO_STATUS_NORMAL)
            break;
        note(run, line);
    }
    waitpid(run->pid, NULL, 0);
    g_io_channel_unref(run->out);
}

static int64_t
stored(const char *path, bool *ret_sound)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaStore) store = karma_store_open(path, NULL, &error);
    *ret_sound = store && karma_store_check(store, &error);
    if (error)
        fprintf(stderr, "%s\n", error->message);
    g_autoptr(KarmaRows) rows = store ? karma_store_all(store, NULL) : NULL;
    int64_t sum = 0;
    for (guint i = 0; rows && i < rows->days->len; i++) {
        const KarmaDayCount *day = &g_array_index(rows->days, KarmaDayCount, i);
        sum += day->own + day->theirs;
    }
    return sum;
}

/* How many had been counted a second before the kill. */
static int64_t
owed(const Run *run, int64_t killed_us)
{
    int64_t counted = 0;
    for (guint i = 0; i < run->counts->len; i++) {
        const Mark *mark = &g_array_index(run->counts, Mark, i);
        if (mark->at_us <= killed_us - G_USEC_PER_SEC)
            counted = mark->counted;
    }
    return counted;
}

static void
remove_folder(const char *folder)
{
    const char *const argv[] = {"rm", "-rf", folder, NULL};
    g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                 NULL);
}

/* One life after another on the same ledger, each cut short. */
static bool
cut_short(const char *soak, const char *plugin, const char *folder, unsigned ms, int64_t *before)
{
    Run run = {0};
    int64_t killed_us;
    if (!start(&run, soak, plugin, folder))
        return false;
    kill_after(&run, ms, &killed_us);
    g_autofree char *path = g_build_filename(folder, "karma", "ledger.db", NULL);
    bool sound;
    const int64_t now = stored(path, &sound);
    const int64_t due = *before + owed(&run, killed_us);
    printf("killed after %u ms: %" G_GINT64_FORMAT " stored, %" G_GINT64_FORMAT " due, %s\n", ms,
           now, due, sound ? "sound" : "NOT SOUND");
    g_array_unref(run.counts);
    *before = now;
    return sound && now >= due;
}

int
main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    g_autofree char *folder = g_dir_make_tmp("karma-kill-XXXXXX", NULL);
    g_autoptr(GRand) rand = g_rand_new();
    const int times = atoi(argv[3]);
    int64_t stored_before = 0;
    int failed = 0;
    for (int i = 0; i < times; i++) {
        const unsigned ms = (unsigned)g_rand_int_range(rand, 0, 3000);
        failed += !cut_short(argv[1], argv[2], folder, ms, &stored_before);
        fflush(stdout);
    }
    remove_folder(folder);
    printf("%d killed, %d failed\n", times, failed);
    return failed != 0;
}
