// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A bar on a terminal; nothing elsewhere. */

#include <stdbool.h>
#include <stdint.h>

typedef struct {
    bool shown;
    int64_t total;   /* bytes */
    int64_t last_us; /* monotonic, of the last drawing */
} KarmaProgress;

void karma_progress_begin(KarmaProgress *progress, int64_t total);
/* Draws at most ten times a second. */
void karma_progress_show(KarmaProgress *progress, int64_t done, int64_t messages);
void karma_progress_end(KarmaProgress *progress);
