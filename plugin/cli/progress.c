// SPDX-License-Identifier: GPL-2.0-or-later
#include "progress.h"
#include "words.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <unistd.h>

#define WIDTH    30
#define EVERY_US 100000

void
karma_progress_begin(KarmaProgress *progress, int64_t total)
{
    *progress = (KarmaProgress){.shown = isatty(STDERR_FILENO), .total = MAX(total, 1)};
}

void
karma_progress_show(KarmaProgress *progress, int64_t done, int64_t messages)
{
    if (!progress->shown)
        return;
    const gint64 now_us = g_get_monotonic_time();
    if (now_us - progress->last_us < EVERY_US)
        return;
    progress->last_us = now_us;
    const int64_t part = CLAMP(done, 0, progress->total);
    g_autofree char *bar = g_strnfill((gsize)(part * WIDTH / progress->total), '#');
    g_autofree char *read =
        KARMA_COUNT("{count} message", "{count} messages", messages, {NULL, NULL});
    fprintf(stderr, "\r[%-*s] %3d %%  %s ", WIDTH, bar, (int)(part * 100 / progress->total), read);
}

void
karma_progress_end(KarmaProgress *progress)
{
    if (progress->shown && progress->last_us)
        fprintf(stderr, "\r%*s\r", WIDTH + 40, "");
}
