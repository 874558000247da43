// SPDX-License-Identifier: GPL-2.0-or-later

/* What Pidgin's window shows: b, i, font, hr, br, a. No tables, no lists, no headings: it has none.
 * Colours are middle tones that stand on light and dark alike, and carry no meaning. */

#include "chart.h"
#include "phrase.h"
#include "sink.h"
#include "words.h"

#define BAR_CELLS  12
#define BAR_COLOUR "#8e6bbf"

/* `space`: an empty line before it where the role before was another and no heading. */
static const struct {
    bool space;
    const char *before, *after;
} frames[KARMA_N_ROLES] = {
    [KARMA_ROLE_TITLE] = {false, "<b>", "</b><br>"},
    [KARMA_ROLE_HEADLINE] = {true, "<font size=\"5\">", "</font><br>"},
    [KARMA_ROLE_SENTENCE] = {true, "", "<br>"},
    [KARMA_ROLE_HEADING] = {true, "<b>", "</b><br>"},
    [KARMA_ROLE_PART] = {true, "", "<br>"},
    [KARMA_ROLE_DETAIL] = {false, "<font face=\"monospace\">", "</font><br>"},
    [KARMA_ROLE_ITEM] = {false, "• ", "<br>"},
    [KARMA_ROLE_FACT] = {true, "", "<br>"},
    [KARMA_ROLE_WEEKS] = {true, "<font color=\"" BAR_COLOUR "\">", "</font><br>"},
    [KARMA_ROLE_HINT] = {true, "<font size=\"2\">", "</font><br>"},
    [KARMA_ROLE_NOTE] = {false, "", ""},
};

/* The break after words stays out until the next words come, so that actions stand on the same
 * line. */
static void
begin_line(KarmaSink *sink, KarmaRole role)
{
    KarmaRole last = sink->last;
    g_string_append(sink->out, frames[last].after);
    if (frames[role].space && last != role && last != KARMA_ROLE_HEADING && sink->out->len)
        g_string_append(sink->out, "<br>");
    sink->last = role;
    sink->actions = false;
}

static void
put_words(KarmaSink *sink, const char *words)
{
    g_autofree char *escaped = karma_words_escape(sink->view, words);
    g_string_append(sink->out, escaped);
}

static void
html_words(KarmaSink *sink, const char *key, KarmaRole role, const char *words)
{
    begin_line(sink, role);
    g_string_append(sink->out, karma_words_lead(words));
    g_string_append(sink->out, frames[role].before);
    put_words(sink, words);
}

static void
html_open(KarmaSink *sink, const char *key, bool list, const char *heading)
{
    if (heading)
        html_words(sink, key, KARMA_ROLE_HEADING, heading);
}

static void
html_close(KarmaSink *sink)
{
}

static void
html_part(KarmaSink *sink, const KarmaPartLine *line)
{
    begin_line(sink, KARMA_ROLE_PART);
    if (line->number) {
        g_autofree char *cells = karma_chart_cells(line->value, line->most, BAR_CELLS);
        g_string_append_printf(sink->out, "<font color=\"%s\">%s</font> ", BAR_COLOUR, cells);
    }
    g_string_append(sink->out, "<b>");
    put_words(sink, line->label);
    g_string_append(sink->out, "</b>");
    g_autofree char *why = line->number ? karma_phrase_join(line->phrase, line->value, line->most)
                                        : g_strdup(line->phrase);
    g_string_append(sink->out, "<br>");
    put_words(sink, why);
}

static void
html_action(KarmaSink *sink, const char *label, const char *uri)
{
    g_autofree char *words = g_markup_escape_text(label, -1);
    g_autofree char *target = g_markup_escape_text(uri, -1);
    g_string_append_printf(sink->out, "%s<a href=\"%s\">%s</a>", sink->actions ? " · " : " — ",
                           target, words);
    sink->actions = true;
}

static char *
html_finish(KarmaSink *sink)
{
    begin_line(sink, KARMA_ROLE_NOTE);
    return g_string_free(sink->out, FALSE);
}

const KarmaSinkKind karma_sink_html = {
    .open = html_open,
    .close = html_close,
    .words = html_words,
    .part = html_part,
    .action = html_action,
    .finish = html_finish,
};
