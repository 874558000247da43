// SPDX-License-Identifier: GPL-2.0-or-later
#include "foot.h"
#include <glib/gi18n-lib.h>
#include <lines.h>
#include <string.h>

#define NO_BREAK "\302\240"

const KarmaAction *
karma_foot_action(const KarmaEntry *entry, guint n)
{
    return entry && n < entry->actions->len ? g_ptr_array_index(entry->actions, n) : NULL;
}

static void
add_key(GString *out, const char *key, const char *what)
{
    g_string_append_printf(out, "%s%s %s", out->len ? "   " : "", key, what);
}

char *
karma_foot_keys(const KarmaEntry *entry, bool unfolded, bool page)
{
    GString *out = g_string_new(NULL);
    const KarmaAction *action = karma_foot_action(entry, 0);
    /* Translators: the Enter key, as the keyboard bears it; what it does follows. */
    const char *enter = C_("keys", "Enter:");
    if (action)
        add_key(out, enter, unfolded ? C_("keys", "fold") : action->label);
    for (guint i = 1; (action = karma_foot_action(entry, i)); i++) {
        g_autofree char *key = g_strdup_printf("%u:", i + 1);
        add_key(out, key, action->label);
    }
    if (page)
        add_key(out, "<:", C_("keys", "the week"));
    else
        add_key(out, "< >", C_("keys", "other weeks"));
    add_key(out, "q:", C_("keys", "close"));
    return g_string_free(out, FALSE);
}

static char *
with_spaces(const char *text, const char *from, const char *to)
{
    g_auto(GStrv) parts = g_strsplit(text, from, -1);
    return g_strjoinv(to, parts);
}

/* A key and what it does stay together: between two of them, there are more spaces than one. */
char *
karma_foot_rows(const char *text, int columns)
{
    GString *out = g_string_new(NULL);
    g_autofree char *tied = with_spaces(text, " ", NO_BREAK);
    g_autofree char *loose = with_spaces(tied, NO_BREAK NO_BREAK NO_BREAK, "   ");
    const char *whole = strstr(text, "   ") ? loose : text;
    g_autoptr(GPtrArray) lines = karma_lines_wrap(whole, columns - 1, "", KARMA_FOOT_ROWS);
    for (guint i = 0; i < KARMA_FOOT_ROWS; i++) {
        g_autofree char *line =
            with_spaces(i < lines->len ? g_ptr_array_index(lines, i) : "", NO_BREAK, " ");
        int rest = MAX(columns - 1 - karma_lines_width(line), 0);
        g_string_append_printf(out, "%s %s%*s", i ? "\n" : "", line, rest, "");
    }
    return g_string_free(out, FALSE);
}
