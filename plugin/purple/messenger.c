// SPDX-License-Identifier: GPL-2.0-or-later
#include "messenger.h"
#include "links.h"
#include "window.h"
#include <core.h>
#include <debug.h>
#include <gmodule.h>
#include <string.h>

struct KarmaViewModule {
    KarmaPlugin *plugin;
    GModule *module;
    const KarmaMessengerTable *table;
    KarmaMessengerHost host;
    KarmaMessenger *messenger; /* NULL: no view of its own */
};

static const struct {
    const char *ui, *file;
} views[] = {
    {"gtk-gaim", "karma-pidgin." G_MODULE_SUFFIX},
    {"gnt-purple", "karma-finch." G_MODULE_SUFFIX},
};

static const char *
file_for(const char *ui)
{
    for (size_t i = 0; i < G_N_ELEMENTS(views); i++)
        if (g_strcmp0(ui, views[i].ui) == 0)
            return views[i].file;
    return NULL;
}

static GModule *
open_beside(const KarmaPlugin *plugin, const char *file)
{
    g_autofree char *folder = g_path_get_dirname(plugin->handle->path);
    g_autofree char *own = g_build_filename(folder, "..", "karma", "views", file, NULL);
    g_autofree char *installed = g_build_filename(KARMA_VIEWDIR, file, NULL);
    const char *path = g_file_test(own, G_FILE_TEST_EXISTS)         ? own
                       : g_file_test(installed, G_FILE_TEST_EXISTS) ? installed
                                                                    : NULL;
    GModule *module = path ? g_module_open(path, G_MODULE_BIND_LOCAL) : NULL;
    if (path && !module)
        purple_debug_warning("karma", "%s\n", g_module_error());
    return module;
}

/* NULL: not a view, or not of this build. */
static const KarmaMessengerTable *
table_of(GModule *module)
{
    KarmaMessengerEntry entry;
    if (!g_module_symbol(module, KARMA_MESSENGER_ENTRY, (gpointer *)&entry))
        return NULL;
    const KarmaMessengerTable *table = entry();
    return table && table->version == KARMA_MESSENGER_VERSION ? table : NULL;
}

static void
show_week(gpointer data, KarmaDate monday)
{
    KarmaPlugin *plugin = data;
    karma_window_week(plugin->window, monday);
}

static void
follow(gpointer data, const char *link)
{
    KarmaPlugin *plugin = data;
    if (karma_links_follow(plugin, link))
        karma_window_refresh(plugin->window);
}

KarmaViewModule *
karma_messenger_new(KarmaPlugin *plugin)
{
    KarmaViewModule *view = g_new0(KarmaViewModule, 1);
    const char *file = file_for(purple_core_get_ui());
    view->plugin = plugin;
    view->host = (KarmaMessengerHost){plugin, show_week, follow};
    view->module = file && plugin->handle->path ? open_beside(plugin, file) : NULL;
    view->table = view->module ? table_of(view->module) : NULL;
    if (view->table)
        view->messenger = view->table->open(&view->host);
    return view;
}

void
karma_messenger_free(KarmaViewModule *view)
{
    if (view->messenger)
        view->table->close(view->messenger);
    g_clear_pointer(&view->module, g_module_close);
    g_free(view);
}

bool
karma_messenger_week(KarmaViewModule *view, const KarmaView *words, const KarmaWeek *week,
                     KarmaShow how)
{
    if (!view || !view->messenger || !view->table->week)
        return false;
    view->table->week(view->messenger, words, week, how);
    return true;
}

bool
karma_messenger_with(KarmaViewModule *view, const KarmaView *words, const KarmaWith *with,
                     KarmaShow how)
{
    if (!view || !view->messenger || !view->table->with)
        return false;
    view->table->with(view->messenger, words, with, how);
    return true;
}

bool
karma_messenger_say(KarmaViewModule *view, const char *text)
{
    return view && view->messenger && view->table->say && view->table->say(view->messenger, text);
}

bool
karma_messenger_composing(const KarmaViewModule *view, PurpleConversation *conversation,
                          bool *ret_composing)
{
    if (!view || !view->messenger || !view->table->composing)
        return false;
    *ret_composing = view->table->composing(view->messenger, conversation);
    return true;
}
