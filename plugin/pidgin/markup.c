// SPDX-License-Identifier: GPL-2.0-or-later
#include "markup.h"
#include "marks.h"
#include "words.h"

char *
karma_markup_plain(const char *words)
{
    g_autofree char *stripped = karma_marks_strip(words);
    g_autofree char *escaped = g_markup_escape_text(stripped, -1);
    return g_strconcat(karma_words_lead(stripped), escaped, NULL);
}

static void
append_link(GString *out, const char *escaped, const char *uri, const GdkColor *colour)
{
    char name[8];
    karma_colours_name(colour, name);
    g_autofree char *target = g_markup_escape_text(uri, -1);
    g_string_append_printf(
        out, "<a href=\"%s\"><span foreground=\"%s\" underline=\"none\">%s</span></a>", target,
        name, escaped);
}

char *
karma_markup_link(const char *words, const char *uri, const GdkColor *colour)
{
    GString *out = g_string_new(NULL);
    g_autofree char *escaped = g_markup_escape_text(words, -1);
    append_link(out, escaped, uri, colour);
    return g_string_free(out, FALSE);
}

char *
karma_markup_linked(const char *words, const KarmaColours *colours, int64_t about)
{
    GString *out = g_string_new(karma_words_lead(words));
    KarmaSpan span;
    while (karma_marks_next(&words, &span)) {
        g_autofree char *escaped = g_markup_escape_text(span.text, (gssize)span.length);
        g_autofree char *uri = g_strdup_printf("with?name=%" G_GINT64_FORMAT, (gint64)span.id);
        if (span.id && span.id != about)
            append_link(out, escaped, uri, &colours->link);
        else
            g_string_append(out, escaped);
    }
    return g_string_free(out, FALSE);
}
