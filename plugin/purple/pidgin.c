// SPDX-License-Identifier: GPL-2.0-or-later
#include "pidgin.h"
#include "links.h"
#include <core.h>
#include <glib/gi18n-lib.h>
#include <gmodule.h>
#include <string.h>

/* Signatures of Pidgin 2's own functions, with its types as plain pointers: nothing of GTK is
 * linked or included here. */
typedef void *Widget;
typedef gboolean (*LinkFunc)(void *imhtml, void *link);
typedef gboolean (*LinkMenuFunc)(void *imhtml, void *link, void *menu);
typedef gboolean (*RegisterProtocol)(const char *name, LinkFunc activate, LinkMenuFunc menu);
typedef const char *(*LinkUrl)(void *link);
typedef Widget (*MakeDialog)(void *gc, const char *stock, const char *primary,
                             const char *secondary, void *data, ...);
typedef void (*WidgetFunc)(Widget widget);
typedef void (*WeakPointer)(Widget widget, gpointer *location);

struct KarmaPidgin {
    KarmaPlugin *plugin;
    GModule *program;
    RegisterProtocol register_protocol;
    LinkUrl link_url;
    MakeDialog make_dialog;
    WidgetFunc add_alert, destroy;
    WeakPointer watch, unwatch;
    char *scheme; /* "karma-1f2e...:", known to this process alone: nobody can send us such a link.
                     NULL: no links */
    Widget dialog;
    int64_t dialog_id; /* the nudge in it; 0: an answer to a button */
    bool following;    /* a button of it */
    bool undoable;     /* ... whose answer can be taken back */
};

/* Pidgin gives a link's handler no data of ours; the plugin is found by its name. */
static gboolean
on_link(void *imhtml, void *link)
{
    PurplePlugin *handle = purple_plugins_find_with_id(KARMA_PLUGIN_ID);
    KarmaPlugin *plugin = handle && purple_plugin_is_loaded(handle) ? handle->extra : NULL;
    if (!plugin || !plugin->pidgin || !plugin->pidgin->scheme)
        return FALSE;
    const KarmaPidgin *pidgin = plugin->pidgin;
    const char *url = pidgin->link_url(link);
    if (url && g_str_has_prefix(url, pidgin->scheme))
        karma_links_follow(plugin, url + strlen(pidgin->scheme));
    return TRUE;
}

static gboolean
on_link_menu(void *imhtml, void *link, void *menu)
{
    return TRUE;
}

static void
look_up(KarmaPidgin *pidgin)
{
    const struct {
        const char *name;
        gpointer *target;
    } symbols[] = {
        {"gtk_imhtml_class_register_protocol", (gpointer *)&pidgin->register_protocol},
        {"gtk_imhtml_link_get_url", (gpointer *)&pidgin->link_url},
        {"pidgin_make_mini_dialog", (gpointer *)&pidgin->make_dialog},
        {"pidgin_blist_add_alert", (gpointer *)&pidgin->add_alert},
        {"gtk_widget_destroy", (gpointer *)&pidgin->destroy},
        {"g_object_add_weak_pointer", (gpointer *)&pidgin->watch},
        {"g_object_remove_weak_pointer", (gpointer *)&pidgin->unwatch},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(symbols); i++)
        if (!g_module_symbol(pidgin->program, symbols[i].name, symbols[i].target))
            *symbols[i].target = NULL;
}

KarmaPidgin *
karma_pidgin_new(KarmaPlugin *plugin)
{
    KarmaPidgin *pidgin = g_new0(KarmaPidgin, 1);
    pidgin->plugin = plugin;
    if (g_strcmp0(purple_core_get_ui(), "gtk-gaim") != 0)
        return pidgin;
    pidgin->program = g_module_open(NULL, 0);
    if (!pidgin->program)
        return pidgin;
    look_up(pidgin);
    if (!pidgin->register_protocol || !pidgin->link_url)
        return pidgin;
    pidgin->scheme = g_strdup_printf("karma-%08x%08x:", g_random_int(), g_random_int());
    pidgin->register_protocol(pidgin->scheme, on_link, on_link_menu);
    return pidgin;
}

void
karma_pidgin_free(KarmaPidgin *pidgin)
{
    karma_pidgin_dialog_close(pidgin, pidgin->dialog_id);
    if (pidgin->scheme)
        pidgin->register_protocol(pidgin->scheme, NULL, NULL);
    g_clear_pointer(&pidgin->program, g_module_close);
    g_free(pidgin->scheme);
    g_free(pidgin);
}

bool
karma_pidgin_links(const KarmaPidgin *pidgin)
{
    return pidgin && pidgin->scheme;
}

char *
karma_pidgin_markup(const KarmaPidgin *pidgin, const char *markup)
{
    GString *out = g_string_new(markup);
    if (karma_pidgin_links(pidgin)) {
        g_autofree char *href = g_strconcat("href=\"", pidgin->scheme, NULL);
        g_string_replace(out, "href=\"karma:", href, 0);
    }
    return g_string_free(out, FALSE);
}

bool
karma_pidgin_dialogs(const KarmaPidgin *pidgin)
{
    return pidgin && pidgin->make_dialog && pidgin->add_alert && pidgin->destroy && pidgin->watch &&
           pidgin->unwatch;
}

/* The text must not be in the dialog that is shown: a click destroys that one when it is through.
 */
static void
press(gpointer data, const char *what, bool undoable)
{
    KarmaPlugin *plugin = data;
    g_autofree char *link =
        g_strdup_printf("%s?nudge=%" G_GINT64_FORMAT, what, plugin->pidgin->dialog_id);
    plugin->pidgin->following = true;
    plugin->pidgin->undoable = undoable;
    karma_links_follow(plugin, link);
    plugin->pidgin->following = false;
}

static void
on_open(gpointer data, void *button)
{
    press(data, "open", false);
}

static void
on_later(gpointer data, void *button)
{
    press(data, "later", true);
}

static void
on_not_needed(gpointer data, void *button)
{
    press(data, "not-needed", true);
}

static void
on_undo(gpointer data, void *button)
{
    press(data, "undo", false);
}

static void
on_close(gpointer data, void *button)
{
}

/* Takes over what was made for nudge `id`, and shows it in place of what was there. */
static bool
show(KarmaPidgin *pidgin, int64_t id, Widget dialog)
{
    if (!dialog)
        return false;
    karma_pidgin_dialog_close(pidgin, pidgin->dialog_id);
    pidgin->dialog = dialog;
    pidgin->dialog_id = id;
    pidgin->watch(pidgin->dialog, &pidgin->dialog);
    pidgin->add_alert(pidgin->dialog);
    return true;
}

bool
karma_pidgin_dialog(KarmaPidgin *pidgin, int64_t id, const char *text)
{
    if (!karma_pidgin_dialogs(pidgin))
        return false;
    g_autofree char *escaped = g_markup_escape_text(text, -1);
    Widget dialog =
        pidgin->make_dialog(NULL, "gtk-dialog-info", _("Karma"), escaped, pidgin->plugin, _("Open"),
                            on_open, _("Later"), on_later, _("Not needed"), on_not_needed, NULL);
    return show(pidgin, id, dialog);
}

bool
karma_pidgin_answer(KarmaPidgin *pidgin, const char *text)
{
    if (!pidgin || !pidgin->following || !karma_pidgin_dialogs(pidgin))
        return false;
    g_autofree char *escaped = g_markup_escape_text(text, -1);
    Widget dialog = pidgin->make_dialog(NULL, "gtk-dialog-info", _("Karma"), escaped,
                                        pidgin->plugin, _("Close"), on_close,
                                        pidgin->undoable ? _("Undo") : NULL, on_undo, NULL);
    return show(pidgin, 0, dialog);
}

void
karma_pidgin_dialog_close(KarmaPidgin *pidgin, int64_t id)
{
    if (!pidgin || !pidgin->dialog || id != pidgin->dialog_id)
        return;
    Widget dialog = pidgin->dialog;
    pidgin->unwatch(dialog, &pidgin->dialog);
    pidgin->dialog = NULL;
    if (!pidgin->following) /* else Pidgin does, when it is through with the button */
        pidgin->destroy(dialog);
}
