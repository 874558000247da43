// SPDX-License-Identifier: GPL-2.0-or-later

/* Many messages through a plugin in real libpurple: soak PLUGIN MESSAGES [FOLDER [tell]]. Prints
 * one line of numbers, the last field telling whether the ledger counted each message once. */

#include "crowd.h"
#include "host.h"
#include "ledger.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* There when syncs.so is preloaded. */
__attribute__((weak)) long karma_syncs(int others);

#define BLOCK                                                                                      \
    10000 /* libpurple's own history is cleared between blocks: it would grow for ever             \
           */

static long
rss_kb(void)
{
    g_autofree char *text = NULL;
    long size, resident = 0;
    if (g_file_get_contents("/proc/self/statm", &text, NULL, NULL))
        sscanf(text, "%ld %ld", &size, &resident);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

static void
forget(Host *host)
{
    host_clear_history(host);
    host_forget_shown(host);
}

/* For who kills this process: how many messages were written by when. */
static void
tell(const Crowd *crowd)
{
    const CrowdCounts *counts = crowd_counts(crowd);
    printf("counted %" G_GINT64_FORMAT " at %" G_GINT64_FORMAT "\n",
           counts->im_own + counts->im_theirs + counts->room_own + counts->room_theirs,
           g_get_monotonic_time());
    fflush(stdout);
}

static void
run(Host *host, Crowd *crowd, int64_t messages, bool tells)
{
    for (int64_t i = 0; i < messages; i++) {
        crowd_write(crowd);
        if (i % 100 == 0)
            host_idle(host);
        if (tells && i % 100 == 0)
            tell(crowd);
        if (i % BLOCK == 0)
            forget(host);
    }
    forget(host);
}

static bool
is_exact(const HostLedger *sums, const CrowdCounts *wrote)
{
    return sums->im_own == wrote->im_own && sums->im_theirs == wrote->im_theirs &&
           sums->room_own == wrote->room_own && sums->room_theirs == wrote->room_theirs;
}

int
main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    Host *host = host_start(argc > 3 ? argv[3] : NULL);
    PurplePlugin *plugin = host_load(host, argv[1]);
    if (!plugin)
        return 2;
    host_settle(host); /* what comes while the ledger is read waits in line, and is not yet safe */
    Crowd *crowd = crowd_new(host);
    const bool tells = argc > 4;
    run(host, crowd, 20000, tells); /* libpurple's own buffers fill first */
    host_run(host, 500);
    const long before_kb = rss_kb();
    const int64_t begin = g_get_monotonic_time();
    run(host, crowd, strtoll(argv[2], NULL, 10), tells);
    const double seconds = (double)(g_get_monotonic_time() - begin) / G_USEC_PER_SEC;
    host_run(host, 1500);
    const long after_kb = rss_kb();
    const bool unloaded = host_unload(host, plugin);
    const HostLedger sums = host_ledger(host);
    const bool exact = is_exact(&sums, crowd_counts(crowd));
    const long main_syncs = karma_syncs ? karma_syncs(0) : -1;
    const long other_syncs = karma_syncs ? karma_syncs(1) : -1;
    printf("messages %s seconds %.1f before_kb %ld after_kb %ld grown_kb %ld unloaded %d acts "
           "%" G_GINT64_FORMAT " names %" G_GINT64_FORMAT
           " main_syncs %ld other_syncs %ld exact %d\n",
           argv[2], seconds, before_kb, after_kb, after_kb - before_kb, unloaded, sums.acts,
           sums.names, main_syncs, other_syncs, exact);
    crowd_free(crowd);
    host_stop(host);
    return (exact || strstr(argv[1], "empty")) && main_syncs <= 0 ? 0 : 1;
}
