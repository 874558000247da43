// SPDX-License-Identifier: GPL-2.0-or-later
#include "chart.h"
#include "words.h"

#include <glib/gi18n-lib.h>

/* The 12-week line as characters, as numbers and as a sentence. Weeks before the first have no
 * place in it. */

#define GAP "·"

char *
karma_view_line_blocks(const KarmaWeek *week)
{
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(week->line); i++) {
        const KarmaFrozen *frozen = &week->line[i];
        if (frozen->monday)
            g_string_append(out, frozen->enough ? karma_chart_block(frozen->total) : GAP);
    }
    return g_string_free(out, FALSE);
}

static char *
numbers(const KarmaWeek *week, const char *gap, const char *between)
{
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(week->line); i++) {
        const KarmaFrozen *frozen = &week->line[i];
        if (!frozen->monday)
            continue;
        g_autofree char *number =
            frozen->enough ? karma_words_number(frozen->total, 0) : g_strdup(gap);
        g_string_append_printf(out, "%s%s", out->len ? between : "", number);
    }
    return g_string_free(out, FALSE);
}

char *
karma_view_line_words(const KarmaView *view, const KarmaWeek *week)
{
    if (view->format == KARMA_FORMAT_JSON) {
        /* Translators: stands in a list of numbers for a week without one. */
        g_autofree char *list = numbers(week, _("no number"), _(", "));
        return KARMA_FILL(_("Your weeks, oldest first: {numbers}"), {"numbers", list});
    }
    g_autofree char *blocks = karma_view_line_blocks(week);
    g_autofree char *list = numbers(week, GAP, " ");
    /* Translators: {blocks} is a small picture of up to 12 weeks, {numbers} the same in numbers,
     * oldest first. */
    return KARMA_FILL(_("Your weeks: {blocks} {numbers}"), {"blocks", blocks}, {"numbers", list});
}
