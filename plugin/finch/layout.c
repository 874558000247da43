// SPDX-License-Identifier: GPL-2.0-or-later
#include "layout.h"
#include <chart.h>
#include <lines.h>
#include <words.h>

#define BAR_CELLS      10
#define VALUE_COLUMNS  4 /* "22.5" */
#define MOST_COLUMNS   2
#define GAP            2  /* columns between name, bar and sentence */
#define SENTENCE_LEAST 50 /* columns a sentence beside its bar must have */

/* How a role is set: an empty line before it where another stood, bold, and indentation. */
static const struct {
    bool space, bold;
    const char *first, *hanging;
} styles[KARMA_N_ROLES] = {
    [KARMA_ROLE_TITLE] = {false, true, "  ", "  "},
    [KARMA_ROLE_HEADLINE] = {false, true, "  ", "  "},
    [KARMA_ROLE_SENTENCE] = {true, false, "  ", "  "},
    [KARMA_ROLE_HEADING] = {true, true, "  ", "  "},
    [KARMA_ROLE_PART] = {true, false, "", "    "},
    [KARMA_ROLE_DETAIL] = {false, false, "  ", "    "},
    [KARMA_ROLE_ITEM] = {false, false, "  · ", "    "},
    [KARMA_ROLE_FACT] = {true, false, "  ", "    "},
    [KARMA_ROLE_WEEKS] = {true, false, "  ", "    "},
    [KARMA_ROLE_HINT] = {true, false, "  ", "  "},
    [KARMA_ROLE_NOTE] = {false, false, "  ", "  "},
};

/* What is behind a part stands below its sentence. */
#define BEHIND "    "

typedef struct {
    GPtrArray *lines;
    uint32_t unfolded;
    int columns;
    int label;    /* columns of the longest name of a part */
    bool abreast; /* a part's sentence stands beside its bar, not below */
    const char *indent;
    KarmaRole last;
} Page;

static void
line_free(gpointer data)
{
    KarmaLine *line = data;
    g_free(line->text);
    g_free(line);
}

static void
put_line(Page *page, const KarmaEntry *entry, const char *text)
{
    KarmaLine *line = g_new0(KarmaLine, 1);
    line->entry = entry;
    line->text = g_strdup(text);
    line->bold = entry && styles[entry->role].bold;
    g_ptr_array_add(page->lines, line);
}

static void
put_words(Page *page, const KarmaEntry *entry, const char *first, const char *hanging,
          const char *words)
{
    g_autofree char *whole = g_strconcat(page->indent, first, words, NULL);
    g_autofree char *below = g_strconcat(page->indent, hanging, NULL);
    g_autoptr(GPtrArray) lines = karma_lines_wrap(whole, page->columns, below, 0);
    for (guint i = 0; i < lines->len; i++)
        put_line(page, entry, g_ptr_array_index(lines, i));
}

/* "+ Helping      ███░░░░░░░  11.7 / 20" */
static char *
head_of(const Page *page, const KarmaEntry *entry)
{
    const char *mark = page->unfolded & 1u << entry->part ? "- " : "+ ";
    if (!entry->number)
        return g_strconcat(mark, entry->label, NULL);
    g_autofree char *cells = karma_chart_cells(entry->value, entry->most, BAR_CELLS);
    g_autofree char *value = karma_words_number(entry->value, 1);
    g_autofree char *most = karma_words_number(entry->most, 0);
    int pad = page->label - karma_lines_width(entry->label) + GAP;
    return g_strdup_printf("%s%s%*s%s%*s%*s / %-*s", mark, entry->label, pad, "", cells, GAP, "",
                           VALUE_COLUMNS, value, MOST_COLUMNS, most);
}

/* Columns before a sentence that stands beside its bar. */
static int
head_columns(const Page *page)
{
    return 2 + page->label + GAP + BAR_CELLS + GAP + VALUE_COLUMNS + 3 + MOST_COLUMNS + GAP;
}

/* Looks over the parts before they are put. */
static void
measure(Page *page, const GPtrArray *entries)
{
    for (guint i = 0; i < entries->len; i++) {
        const KarmaEntry *entry = g_ptr_array_index(entries, i);
        if (entry->role == KARMA_ROLE_PART)
            page->label = MAX(page->label, karma_lines_width(entry->label));
    }
    page->abreast = page->columns - head_columns(page) >= SENTENCE_LEAST;
}

static void put_entries(Page *page, const GPtrArray *entries);

static void
put_part(Page *page, const KarmaEntry *entry)
{
    g_autofree char *head = head_of(page, entry);
    if (page->abreast) {
        g_autofree char *first = g_strdup_printf("%s%*s", head, GAP, "");
        g_autofree char *below = g_strnfill((gsize)karma_lines_width(first), ' ');
        put_words(page, entry, first, below, entry->words);
    } else {
        put_words(page, entry, "", "  ", head);
        put_words(page, entry, styles[KARMA_ROLE_PART].hanging, styles[KARMA_ROLE_PART].hanging,
                  entry->words);
    }
    if (!entry->behind || !(page->unfolded & 1u << entry->part))
        return;
    page->indent = BEHIND;
    page->last = KARMA_ROLE_HEADING; /* no empty line in between */
    put_entries(page, entry->behind);
    page->indent = "";
    page->last = KARMA_ROLE_PART;
}

static void
put_entry(Page *page, const KarmaEntry *entry)
{
    bool apart = styles[entry->role].space && entry->role != page->last &&
                 page->last != KARMA_ROLE_HEADING && !*page->indent;
    if (apart && page->lines->len)
        put_line(page, NULL, "");
    page->last = entry->role;
    if (entry->role == KARMA_ROLE_PART)
        put_part(page, entry);
    else
        put_words(page, entry, styles[entry->role].first, styles[entry->role].hanging,
                  entry->words);
}

static void
put_entries(Page *page, const GPtrArray *entries)
{
    for (guint i = 0; i < entries->len; i++)
        put_entry(page, g_ptr_array_index(entries, i));
}

GPtrArray *
karma_layout(const GPtrArray *entries, uint32_t unfolded, int columns)
{
    Page page = {
        .lines = g_ptr_array_new_with_free_func(line_free),
        .unfolded = unfolded,
        .columns = columns,
        .indent = "",
        .last = KARMA_ROLE_NOTE,
    };
    measure(&page, entries);
    put_entries(&page, entries);
    return page.lines;
}
