// SPDX-License-Identifier: GPL-2.0-or-later
#include "lines.h"

#include <stdbool.h>
#include <string.h>

static int
columns_of(gunichar c)
{
    if (g_unichar_iszerowidth(c))
        return 0;
    return g_unichar_iswide(c) ? 2 : 1;
}

int
karma_lines_width(const char *text)
{
    int width = 0;
    for (; *text; text = g_utf8_next_char(text))
        width += columns_of(g_utf8_get_char(text));
    return width;
}

/* The end of the longest beginning of `text` that is no wider than `columns`. */
static const char *
fits_until(const char *text, int columns)
{
    while (*text && (columns -= columns_of(g_utf8_get_char(text))) >= 0)
        text = g_utf8_next_char(text);
    return text;
}

/* Isolates opened in text[0..end) and not closed there: closed again, so that a cut name does not
 * swallow what follows. */
static void
close_isolates(GString *text)
{
    int open = 0;
    for (const char *at = text->str; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        open += c == 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
    }
    for (; open > 0; open--)
        g_string_append_unichar(text, 0x2069);
}

char *
karma_lines_cut(const char *text, int columns)
{
    if (columns < 0 || karma_lines_width(text) <= columns)
        return g_strdup(text);
    const char *end = fits_until(text, columns - 1);
    GString *out = g_string_new_len(text, end - text);
    close_isolates(out);
    g_string_append(out, "…");
    return g_string_free(out, FALSE);
}

/* Where to end a line of `columns`, a space if there is one. */
static const char *
line_end(const char *text, int columns)
{
    const char *end = fits_until(text, columns);
    if (!*end || *end == ' ')
        return end;
    const char *space = g_strrstr_len(text, end - text, " ");
    if (space && space > text)
        return space;
    return end > text ? end : g_utf8_next_char(text);
}

GPtrArray *
karma_lines_wrap(const char *text, int columns, const char *hanging, unsigned most)
{
    GPtrArray *lines = g_ptr_array_new_with_free_func(g_free);
    if (columns < 0) {
        g_ptr_array_add(lines, g_strdup(text));
        return lines;
    }
    const char *lead = "";
    do {
        int room = MAX(columns - karma_lines_width(lead), 1);
        bool last = most && lines->len + 1 == most;
        const char *end = last ? text + strlen(text) : line_end(text, room);
        g_autofree char *piece = g_strndup(text, (gsize)(end - text));
        g_autofree char *cut = karma_lines_cut(piece, room);
        g_ptr_array_add(lines, g_strconcat(lead, cut, NULL));
        for (text = end; *text == ' ';)
            text++;
        lead = hanging;
    } while (*text);
    return lines;
}
