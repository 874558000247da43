// SPDX-License-Identifier: GPL-2.0-or-later
#include "tooltip.h"
#include "intake.h"
#include "menus.h"
#include "prefs.h"
#include "words.h"
#include <blist.h>
#include <glib/gi18n-lib.h>
#include <gmodule.h>
#include <karma/touch.h>
#include <signals.h>

struct KarmaTooltip {
    KarmaPlugin *plugin;
    GModule *program;
};

/* NULL: nothing is known that could be said. Transfer full, plain text. */
static char *
words_about(const KarmaPlugin *plugin, int64_t id)
{
    const KarmaTracker *tracker = karma_intake_tracker(plugin->intake);
    size_t n = 0;
    KarmaDate since = 0;
    KarmaTouch touch;
    if (!tracker || !id)
        return NULL;
    const KarmaDate *contacts = karma_tracker_contacts(tracker, id, &n);
    KarmaWish wish = karma_people_wish(karma_intake_people(plugin->intake), id, &since);
    karma_touch(contacts, contacts ? n : 0, wish, since,
                karma_zone_date(plugin->zone, karma_plugin_now()), plugin->settings, &touch);
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    return n ? karma_view_touch(&words.view, &touch) : NULL;
}

static void
on_tooltip(PurpleBlistNode *node, GString *text, gboolean full, gpointer data)
{
    const KarmaTooltip *tooltip = data;
    if (!full || !karma_prefs_tooltips(tooltip->plugin->prefs))
        return;
    int64_t id = karma_menus_number(tooltip->plugin, node);
    g_autofree char *words = words_about(tooltip->plugin, id);
    g_autofree char *markup = words ? g_markup_escape_text(words, -1) : NULL;
    if (markup)
        g_string_append_printf(text, "\n<b>%s:</b> %s", _("Karma"), markup);
}

KarmaTooltip *
karma_tooltip_new(KarmaPlugin *plugin)
{
    KarmaTooltip *tooltip = g_new0(KarmaTooltip, 1);
    void *(*handle)(void) = NULL;
    tooltip->plugin = plugin;
    tooltip->program = g_module_open(NULL, 0);
    if (tooltip->program &&
        g_module_symbol(tooltip->program, "pidgin_blist_get_handle", (gpointer *)&handle))
        purple_signal_connect(handle(), "drawing-tooltip", tooltip, PURPLE_CALLBACK(on_tooltip),
                              tooltip);
    return tooltip;
}

void
karma_tooltip_free(KarmaTooltip *tooltip)
{
    purple_signals_disconnect_by_handle(tooltip);
    g_clear_pointer(&tooltip->program, g_module_close);
    g_free(tooltip);
}
