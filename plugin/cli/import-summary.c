// SPDX-License-Identifier: GPL-2.0-or-later
#include "import-summary.h"
#include "moment.h"
#include "words.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

/* Why a message was not counted, with "{count}". */
static const char *const reasons[KARMA_N_FED] = {
    [KARMA_FED_EMPTY] = N_("Not counted, empty: {count}"),
    [KARMA_FED_CIPHER] = N_("Not counted, encrypted: {count}"),
    [KARMA_FED_BOT] = N_("Not counted, by bots: {count}"),
    [KARMA_FED_LEFT_OUT] = N_("Not counted, of people or rooms left out: {count}"),
    [KARMA_FED_REPEATED] = N_("Not counted, heard before (history): {count}"),
    [KARMA_FED_COVERED] = N_("Not counted, counted before (earlier import, or live): {count}"),
};

static void
print_line(char *line)
{
    karma_cli_print(line);
    karma_cli_print(g_strdup("\n"));
}

/* A translated sentence with its "{count}"; nothing where there is nothing to count. */
static void
print_count(const char *sentence, int64_t count)
{
    g_autofree char *number = karma_words_number((double)count, 0);
    if (count)
        print_line(KARMA_FILL(sentence, {"count", number}));
}

/* "Files: 3, irssi 2, plain 1" */
static void
print_files(const KarmaImportSummary *summary, const GPtrArray *sources)
{
    int empty = 0;
    g_autofree char *all = karma_words_number(sources->len, 0);
    karma_cli_print(KARMA_FILL(_("Files: {count}"), {"count", all}));
    for (const char *const *formats = karma_import_formats(); *formats; formats++) {
        int n = 0;
        for (guint i = 0; i < sources->len; i++)
            n += g_strcmp0(karma_source_format(g_ptr_array_index(sources, i)), *formats) == 0;
        if (n)
            printf("%s%s %d", _(", "), *formats, n);
    }
    for (guint i = 0; i < sources->len; i++)
        empty += karma_source_format(g_ptr_array_index(sources, i)) == NULL;
    if (empty) /* Translators: of the files looked at, how many were empty: "empty 2". */
        printf("%s%s %d", _(", "), _("empty"), empty);
    printf("\n");
    print_count(_("Imported before, nothing new: {count}"), summary->known_files);
    print_count(_("Of no known format, left out: {count}"), summary->unknown_files);
}

static void
print_counted(const KarmaFeedCounts *counts, const KarmaCli *cli)
{
    const int64_t counted = counts->fed[KARMA_FED_COUNTED];
    g_autofree char *all = karma_words_number((double)counted, 0);
    g_autofree char *own = karma_words_number((double)counts->own, 0);
    if (!counted) {
        print_line(KARMA_FILL(_("Messages counted: {count}"), {"count", all}));
        return;
    }
    g_autofree char *span = karma_moment_span(karma_zone_date(cli->zone, counts->first),
                                              karma_zone_date(cli->zone, counts->last));
    /* Translators: span: "9 to 15 November 2026". */
    print_line(KARMA_FILL(_("Messages counted: {count}, of these yours {own}, {span}"),
                          {"count", all}, {"own", own}, {"span", span}));
}

static void
print_dropped(const KarmaImportSummary *summary, const KarmaFeedCounts *counts)
{
    for (size_t i = 0; i < KARMA_N_FED; i++)
        if (reasons[i])
            print_count(_(reasons[i]), counts->fed[i]);
    print_count(_("Not counted, dated in the future: {count}"), summary->future);
    print_count(_("Not counted, in another file too: {count}"), summary->copies);
}

static void
print_bad(const KarmaSource *first, int64_t bad)
{
    g_autofree char *number = karma_words_number((double)bad, 0);
    g_autofree char *place =
        g_strdup_printf("%s:%zu", karma_source_path(first), karma_source_counts(first)->first_bad);
    /* Translators: place: FILE:LINE. */
    print_line(KARMA_FILL(_("Lines not understood: {count}, the first {place}"), {"count", number},
                          {"place", place}));
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
    print_count(_("Lines nobody wrote: {count}"), counts->moves + system);
    print_count(_("Automatic replies: {count}"), automatic);
    if (first)
        print_bad(first, bad);
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
    if (silent == 1)
        print_line(KARMA_FILL(_("No line of yours in {name}: is a name missing (--owner)?"),
                              {"name", one}));
    if (silent > 1)
        print_line(KARMA_FILL(
            _("No line of yours in {name} and other conversations: is a name missing (--owner)?"),
            {"name", one}));
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
