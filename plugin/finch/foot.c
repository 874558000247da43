// SPDX-License-Identifier: GPL-2.0-or-later
#include "foot.h"
#include <glib/gi18n-lib.h>
#include <lines.h>

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

char *
karma_foot_rows(const char *text, int columns)
{
    GString *out = g_string_new(NULL);
    g_autoptr(GPtrArray) lines = karma_lines_wrap(text, columns - 1, "", KARMA_FOOT_ROWS);
    for (guint i = 0; i < KARMA_FOOT_ROWS; i++) {
        const char *line = i < lines->len ? g_ptr_array_index(lines, i) : "";
        int rest = MAX(columns - 1 - karma_lines_width(line), 0);
        g_string_append_printf(out, "%s %s%*s", i ? "\n" : "", line, rest, "");
    }
    return g_string_free(out, FALSE);
}
