// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What an import read, counted and left out, and why. */

#include "cli.h"
#include "feed.h"
#include "source.h"

typedef struct {
    int unknown_files; /* of no known format, in folders */
    int known_files;   /* imported before, to the end */
    int64_t future;    /* messages of tomorrow and later */
    int64_t copies;    /* messages that another file had too */
} KarmaImportSummary;

void karma_import_summary_print(const KarmaImportSummary *summary, const GPtrArray *sources,
                                const KarmaFeedCounts *counts, const KarmaCli *cli);
