// SPDX-License-Identifier: GPL-2.0-or-later
#include "words.h"
#include "intake.h"
#include "names.h"
#include "pidgin.h"
#include "prefs.h"
#include <core.h>
#include <glib/gi18n-lib.h>

static const char *
display(int64_t id, gpointer data)
{
    KarmaWords *words = data;
    g_free(words->shown);
    words->shown = karma_names_display(words->plugin, id);
    return words->shown;
}

void
karma_words_begin(KarmaWords *words, const KarmaPlugin *plugin, KarmaFormat format)
{
    words->plugin = plugin;
    words->view = (KarmaView){
        .format = format,
        .display = display,
        .data = words,
        .zone = plugin->zone,
        .settings = plugin->settings,
        .now = karma_plugin_now(),
        .rich = g_strcmp0(purple_core_get_ui(), "gtk-gaim") == 0,
        .links = karma_pidgin_links(plugin->pidgin),
        .columns =
            format == KARMA_FORMAT_TEXT ? -1 : 0, /* lines in conversations wrap themselves */
        .paused = karma_prefs_paused(plugin->prefs),
        .command = "/karma",
    };
}

void
karma_words_clear(KarmaWords *words)
{
    g_clear_pointer(&words->shown, g_free);
}

char *
karma_words_done(const KarmaPlugin *plugin, KarmaDone done, const KarmaDoneWhat *what)
{
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    char *said = karma_view_done(&words.view, done, what);
    return g_strchomp(said);
}

char *
karma_words_trouble(const KarmaPlugin *plugin)
{
    const GError *trouble = karma_intake_trouble(plugin->intake);
    switch (karma_intake_state(plugin->intake)) {
    case KARMA_INTAKE_COUNTING:
        return NULL;
    case KARMA_INTAKE_OPENING:
        return g_strdup(_("Karma is still reading its ledger."));
    case KARMA_INTAKE_SHOWING:
        return g_strdup(_("Karma counts in your other messenger: say it there."));
    case KARMA_INTAKE_STOPPED:
        return g_strdup_printf(_("Karma stores nothing: %s"), trouble->message);
    }
    return NULL;
}
