// SPDX-License-Identifier: GPL-2.0-or-later
#include "reason.h"

#include "words.h"

#include <glib/gi18n-lib.h>
#include <karma/link.h>

static const struct {
    uint32_t reason;
    const char *words;
} reasons_table[] = {
    /* Translators: from here to "what came after" each is a sign by which a link of the owner's was
     * judged; they are joined with commas and stand for {signs}. */
    {KARMA_LINK_BY_PLACE, N_("where it leads")},
    {KARMA_LINK_BY_QUESTION, N_("a question beside it")},
    {KARMA_LINK_BY_PROBLEM, N_("a trouble told with it")},
    {KARMA_LINK_BY_ASKING, N_("you had asked")},
    {KARMA_LINK_BY_SHOWING, N_("you were asked to show it")},
    {KARMA_LINK_BY_NEED, N_("somebody had asked")},
    {KARMA_LINK_BY_NAME, N_("a name before it")},
    {KARMA_LINK_BY_WORDS, N_("the words beside it")},
    {KARMA_LINK_BY_SILENCE, N_("few words around it")},
    {KARMA_LINK_BY_PROMOTION, N_("praise for all to hear")},
    {KARMA_LINK_BY_REPEATING, N_("the same elsewhere")},
    {KARMA_LINK_BY_HABIT, N_("what you mostly do there")},
    {KARMA_LINK_BY_ECHO, N_("what came after")},
};

char *
karma_reason_words(uint32_t reasons)
{
    GString *signs = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(reasons_table); i++) {
        if (!(reasons & reasons_table[i].reason))
            continue;
        if (signs->len > 0) {
            /* Translators: between two signs of a list, with its blank. */
            g_string_append(signs, _(", "));
        }
        g_string_append(signs, _(reasons_table[i].words));
    }
    return g_string_free(signs, FALSE);
}

char *
karma_reason_names(uint32_t reasons)
{
    GString *names = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(reasons_table); i++) {
        if (reasons & reasons_table[i].reason)
            g_string_append_printf(names, "%s%s", names->len > 0 ? "," : "",
                                   karma_link_reason_name(reasons_table[i].reason));
    }
    return g_string_free(names, FALSE);
}
