// SPDX-License-Identifier: GPL-2.0-or-later
#include "import-summary.h"
#include <stdio.h>
#include <string.h>

static const char *const reasons[KARMA_N_FED] = {
    [KARMA_FED_EMPTY] = "empty",
    [KARMA_FED_CIPHER] = "encrypted",
    [KARMA_FED_BOT] = "by bots",
    [KARMA_FED_LEFT_OUT] = "of people or rooms left out",
    [KARMA_FED_REPEATED] = "heard before (history)",
    [KARMA_FED_COVERED] = "counted before (earlier import, or live)",
};

static void
print_files(const KarmaImportSummary *summary, const GPtrArray *sources)
{
    const char *const *formats = karma_import_formats();
    int empty = 0;
    printf("Files: %u", sources->len);
    for (; *formats; formats++) {
        int n = 0;
        for (guint i = 0; i < sources->len; i++)
            n += g_strcmp0(karma_source_format(g_ptr_array_index(sources, i)), *formats) == 0;
        if (n)
            printf(", %s %d", *formats, n);
    }
    for (guint i = 0; i < sources->len; i++)
        empty += karma_source_format(g_ptr_array_index(sources, i)) == NULL;
    if (empty)
        printf(", empty %d", empty);
    printf("\n");
    if (summary->known_files)
        printf("Imported before, nothing new: %d\n", summary->known_files);
    if (summary->unknown_files)
        printf("Of no known format, left out: %d\n", summary->unknown_files);
}

static void
print_date(const KarmaCli *cli, KarmaTime when)
{
    int year, month, day;
    karma_date_civil(karma_zone_date(cli->zone, when), &year, &month, &day);
    printf("%04d-%02d-%02d", year, month, day);
}

static void
print_counted(const KarmaFeedCounts *counts, const KarmaCli *cli)
{
    const int64_t counted = counts->fed[KARMA_FED_COUNTED];
    printf("Messages counted: %" G_GINT64_FORMAT, counted);
    if (counted) {
        printf(", of these yours %" G_GINT64_FORMAT ", ", counts->own);
        print_date(cli, counts->first);
        printf(" to ");
        print_date(cli, counts->last);
    }
    printf("\n");
}

static void
print_dropped(const KarmaImportSummary *summary, const KarmaFeedCounts *counts)
{
    for (size_t i = 0; i < KARMA_N_FED; i++)
        if (reasons[i] && counts->fed[i])
            printf("Not counted, %s: %" G_GINT64_FORMAT "\n", reasons[i], counts->fed[i]);
    if (summary->future)
        printf("Not counted, dated in the future: %" G_GINT64_FORMAT "\n", summary->future);
    if (summary->copies)
        printf("Not counted, in another file too: %" G_GINT64_FORMAT "\n", summary->copies);
}

static void
print_other_lines(const GPtrArray *sources, const KarmaFeedCounts *counts)
{
    int64_t system = 0, automatic = 0, bad = 0;
    const KarmaSource *first = NULL;
    for (guint i = 0; i < sources->len; i++) {
        const KarmaImportCounts *lines = karma_source_counts(g_ptr_array_index(sources, i));
        system += lines->system;
        automatic += lines->automatic;
        bad += lines->bad;
        if (lines->bad && !first)
            first = g_ptr_array_index(sources, i);
    }
    if (counts->moves || system)
        printf("Lines nobody wrote: %" G_GINT64_FORMAT "\n", counts->moves + system);
    if (automatic)
        printf("Automatic replies: %" G_GINT64_FORMAT "\n", automatic);
    if (bad)
        printf("Lines not understood: %" G_GINT64_FORMAT ", the first %s:%zu\n", bad,
               karma_source_path(first), karma_source_counts(first)->first_bad);
}

/* Where others wrote and the owner never did, a name is probably missing. */
static void
print_hint(const KarmaFeedCounts *counts)
{
    GHashTableIter iter;
    gpointer name, value;
    int silent = 0;
    const char *one = NULL;
    g_hash_table_iter_init(&iter, counts->places);
    while (g_hash_table_iter_next(&iter, &name, &value)) {
        if (((KarmaPlaceCount *)value)->own > 0)
            continue;
        silent++;
        one = name;
    }
    if (silent)
        printf("No line of yours in %s%s: is a name missing (--owner)?\n", one,
               silent > 1 ? " and other conversations" : "");
}

void
karma_import_summary_print(const KarmaImportSummary *summary, const GPtrArray *sources,
                           const KarmaFeedCounts *counts, const KarmaCli *cli)
{
    print_files(summary, sources);
    print_counted(counts, cli);
    print_dropped(summary, counts);
    print_other_lines(sources, counts);
    print_hint(counts);
}
