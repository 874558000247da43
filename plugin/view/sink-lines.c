// SPDX-License-Identifier: GPL-2.0-or-later

/* Lines of a limited width: plain text, and the same lines as HTML for Finch's window, which prints
 * every tag it does not know. Blocks are kept until the end, since the brief form shortens what
 * does not fit. */

#include "chart.h"
#include "lines.h"
#include "phrase.h"
#include "sink.h"
#include "words.h"

#define LABEL_COLUMNS 16
#define BAR_CELLS     10
#define BRIEF_CELLS   6

typedef struct {
    KarmaRole role;
    char *words; /* parts: the phrase */
    char *label; /* parts */
    bool number;
    double value, most;
} Block;

static void
block_free(gpointer data)
{
    Block *block = data;
    g_free(block->words);
    g_free(block->label);
    g_free(block);
}

/* How a role is set: an empty line before it when the role before was another, bold in HTML,
 * indentation. */
static const struct {
    bool space, bold;
    const char *first, *hanging;
} styles[KARMA_N_ROLES] = {
    [KARMA_ROLE_TITLE] = {true, true, "", ""},
    [KARMA_ROLE_HEADLINE] = {false, true, "", ""},
    [KARMA_ROLE_SENTENCE] = {true, false, "", ""},
    [KARMA_ROLE_HEADING] = {true, true, "", ""},
    [KARMA_ROLE_PART] = {true, false, "  ", "  "},
    [KARMA_ROLE_DETAIL] = {false, false, "  ", "    "},
    [KARMA_ROLE_ITEM] = {false, false, "  ", "    "},
    [KARMA_ROLE_FACT] = {true, false, "", ""},
    [KARMA_ROLE_WEEKS] = {true, false, "", ""},
    [KARMA_ROLE_HINT] = {true, false, "", ""},
    [KARMA_ROLE_NOTE] = {false, false, "", ""},
};

/* The brief form is set ever tighter until it fits: which roles have an empty line before them, and
 * how many lines a sentence and a part may take. */
typedef struct {
    bool sentence_space, part_space;
    unsigned sentence, part;
} Tightness;

static const Tightness tightness[] = {
    {true, true, 2, 2},   {false, true, 2, 2},  {false, true, 2, 1},
    {false, false, 2, 1}, {false, false, 1, 1},
};

static Block *
add_block(KarmaSink *sink, KarmaRole role, const char *words)
{
    Block *block = g_new0(Block, 1);
    block->role = role;
    block->words = g_strdup(words);
    g_ptr_array_add(sink->blocks, block);
    return block;
}

static void
lines_words(KarmaSink *sink, const char *key, KarmaRole role, const char *words)
{
    add_block(sink, role, words);
}

static void
lines_open(KarmaSink *sink, const char *key, bool list, const char *heading)
{
    if (heading)
        add_block(sink, KARMA_ROLE_HEADING, heading);
}

static void
lines_close(KarmaSink *sink)
{
}

static void
lines_part(KarmaSink *sink, const KarmaPartLine *line)
{
    Block *block = add_block(sink, KARMA_ROLE_PART, line->phrase);
    block->label = g_strdup(line->label);
    block->number = line->number;
    block->value = line->value;
    block->most = line->most;
}

static void
lines_action(KarmaSink *sink, const char *label, const char *uri)
{
}

typedef struct {
    const KarmaView *view;
    GString *out;
    int columns;
    const Tightness *tight; /* NULL: not brief */
    unsigned n;             /* lines written */
    KarmaRole last;
} Page;

static void
put_line(Page *page, const char *line, bool bold)
{
    bool html = page->view->format == KARMA_FORMAT_HTML;
    g_autofree char *escaped = *line ? karma_words_escape(page->view, line) : g_strdup("");
    bool marked = html && bold && *line;
    g_string_append_printf(page->out, "%s%s%s%s", marked ? "<b>" : "", escaped,
                           marked ? "</b>" : "", html ? "<br>" : "\n");
    page->n++;
}

/* 0: any number. */
static unsigned
most_lines(const Page *page, KarmaRole role)
{
    if (!page->tight)
        return 0;
    return role == KARMA_ROLE_SENTENCE ? page->tight->sentence
           : role == KARMA_ROLE_PART   ? page->tight->part
                                       : 1;
}

static void
put_words(Page *page, KarmaRole role, const char *first, const char *hanging, const char *words)
{
    g_autofree char *whole = g_strconcat(first, words, NULL);
    g_autoptr(GPtrArray) lines =
        karma_lines_wrap(whole, page->columns, hanging, most_lines(page, role));
    for (guint i = 0; i < lines->len; i++)
        put_line(page, g_ptr_array_index(lines, i), styles[role].bold);
}

/* Brief: bar and sentence in one; when it has to be one line, the phrase is cut and the number
 * stays. */
static void
put_brief_part(Page *page, const Block *block)
{
    g_autofree char *cells = karma_chart_cells(block->value, block->most, BRIEF_CELLS);
    g_autofree char *bar = g_strconcat(cells, " ", NULL);
    g_autofree char *sentence = karma_phrase_join(block->words, block->value, block->most);
    int over = karma_lines_width(bar) + karma_lines_width(sentence) - page->columns;
    if (page->tight->part == 1 && page->columns > 0 && over > 0) {
        g_autofree char *phrase =
            karma_lines_cut(block->words, MAX(karma_lines_width(block->words) - over, 1));
        g_free(sentence);
        sentence = karma_phrase_join(phrase, block->value, block->most);
    }
    put_words(page, KARMA_ROLE_PART, bar, "", sentence);
}

static void
put_part(Page *page, const Block *block)
{
    if (page->tight && block->number) {
        put_brief_part(page, block);
        return;
    }
    g_autofree char *cells =
        block->number ? karma_chart_cells(block->value, block->most, BAR_CELLS) : g_strdup("");
    int pad = MAX(LABEL_COLUMNS - karma_lines_width(block->label), 1);
    g_autofree char *heading = block->number
                                   ? g_strdup_printf("%s%*s%s", block->label, pad, "", cells)
                                   : g_strdup(block->label);
    g_autofree char *why = block->number
                               ? karma_phrase_join(block->words, block->value, block->most)
                               : g_strdup(block->words);
    put_words(page, KARMA_ROLE_PART, "", "", heading);
    put_words(page, KARMA_ROLE_PART, styles[KARMA_ROLE_PART].first, styles[KARMA_ROLE_PART].hanging,
              why);
}

static bool
wants_space(const Page *page, KarmaRole role)
{
    if (page->n == 0 || role == page->last || !styles[role].space)
        return false;
    if (page->tight)
        return (role == KARMA_ROLE_SENTENCE && page->tight->sentence_space) ||
               (role == KARMA_ROLE_PART && page->tight->part_space);
    return page->last != KARMA_ROLE_HEADING;
}

static unsigned
put_page(KarmaSink *sink, const Tightness *tight, char **ret_text)
{
    const KarmaView *view = sink->view;
    int columns = view->columns ? view->columns : KARMA_VIEW_COLUMNS;
    Page page = {view, g_string_new(NULL), columns, tight, 0, KARMA_ROLE_NOTE};
    for (guint i = 0; i < sink->blocks->len; i++) {
        const Block *block = g_ptr_array_index(sink->blocks, i);
        if (wants_space(&page, block->role))
            put_line(&page, "", false);
        if (block->role == KARMA_ROLE_PART)
            put_part(&page, block);
        else
            put_words(&page, block->role, styles[block->role].first, styles[block->role].hanging,
                      block->words);
        page.last = block->role;
    }
    *ret_text = g_string_free(page.out, FALSE);
    return page.n;
}

static char *
lines_finish(KarmaSink *sink)
{
    bool brief = sink->view->brief;
    char *text = NULL;
    unsigned n = put_page(sink, brief ? &tightness[0] : NULL, &text);
    for (size_t i = 1; brief && n > KARMA_VIEW_BRIEF_LINES && i < G_N_ELEMENTS(tightness); i++) {
        g_free(text);
        n = put_page(sink, &tightness[i], &text);
    }
    g_ptr_array_set_free_func(sink->blocks, block_free);
    g_ptr_array_unref(sink->blocks);
    return text;
}

const KarmaSinkKind karma_sink_lines = {
    .open = lines_open,
    .close = lines_close,
    .words = lines_words,
    .part = lines_part,
    .action = lines_action,
    .finish = lines_finish,
};
