// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudges.h"
#include "intake.h"
#include "speak.h"
#include "words.h"
#include <glib/gi18n-lib.h>

#define MOST 15

/* What was put off stands for another, that comes again or was taken back. */
static void
add(const KarmaNudge *nudge, gpointer data)
{
    if (nudge->state != KARMA_NUDGE_DROPPED || nudge->held != KARMA_HELD_LATER)
        g_array_append_vals(data, nudge, 1);
}

/* What was put off has an old number when it comes again. */
static int
by_time_said(gconstpointer a, gconstpointer b)
{
    const KarmaNudge *one = a, *other = b;
    if (one->said != other->said)
        return one->said < other->said ? -1 : 1;
    return (one->id > other->id) - (one->id < other->id);
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
    g_array_sort(nudges, by_time_said);
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    g_autofree char *said = g_strchomp(karma_view_nudges(&words.view, nudges));
    g_autoptr(GArray) rests = karma_nudges_rests(plugin);
    g_autofree char *off = g_strchomp(karma_view_rests(&words.view, rests));
    return *off ? g_strjoin("\n\n", said, off, NULL) : g_steal_pointer(&said);
}

static void
add_rest(const KarmaRest *rest, gpointer data)
{
    g_array_append_vals(data, rest, 1);
}

GArray *
karma_nudges_rests(const KarmaPlugin *plugin)
{
    const KarmaNudger *nudger = karma_speak_nudger(plugin->speak);
    GArray *rests = g_array_new(FALSE, FALSE, sizeof(KarmaRest));
    if (nudger)
        karma_nudger_foreach_rest(nudger, karma_plugin_now(), add_rest, rests);
    return rests;
}

char *
karma_nudges_lift(KarmaPlugin *plugin, const KarmaRest *rest)
{
    KarmaNudger *nudger = karma_speak_nudger(plugin->speak);
    if (!nudger || karma_intake_state(plugin->intake) != KARMA_INTAKE_COUNTING)
        return karma_words_trouble(plugin);
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    g_autofree char *what = g_strchomp(karma_view_rest(&words.view, rest));
    karma_nudger_lift(nudger, rest, karma_plugin_now(), karma_intake_batch(plugin->intake));
    karma_intake_changed(plugin->intake);
    return g_strdup_printf(_("Taken back: %s"), what);
}
