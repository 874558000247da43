// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudges.h"
#include "speak.h"
#include "words.h"

#define MOST 15

static void
add(const KarmaNudge *nudge, gpointer data)
{
    g_array_append_vals(data, nudge, 1);
}

char *
karma_nudges_list(KarmaPlugin *plugin)
{
    const KarmaNudger *nudger = karma_speak_nudger(plugin->speak);
    g_autoptr(GArray) nudges = g_array_new(FALSE, FALSE, sizeof(KarmaNudge));
    if (nudger)
        karma_nudger_foreach(nudger, add, nudges);
    if (nudges->len > MOST)
        g_array_remove_range(nudges, 0, nudges->len - MOST);
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    return g_strchomp(karma_view_nudges(&words.view, nudges));
}
