// SPDX-License-Identifier: GPL-2.0-or-later
#define PURPLE_PLUGINS
#include "plugin.h"
#include "commands.h"
#include "contacts.h"
#include "first.h"
#include "intake.h"
#include "listen.h"
#include "menus.h"
#include "messenger.h"
#include "notice.h"
#include "pidgin.h"
#include "prefs.h"
#include "presence.h"
#include "speak.h"
#include "tooltip.h"
#include "weeks.h"
#include "window.h"
#include <glib/gi18n-lib.h>
#include <gmodule.h>
#include <notify.h>
#include <request.h>
#include <util.h>
#include <version.h>

#define UNLOAD_WAIT_US (2 * G_USEC_PER_SEC)

/* A worker that outlived its plugin is remembered at libpurple's own handle, which outlives our
 * module's data. */
#define BUSY_KEY "karma-busy-worker"

KarmaTime
karma_plugin_now(void)
{
    return time(NULL);
}

void
karma_plugin_ready(KarmaPlugin *plugin, const KarmaRows *rows)
{
    karma_contacts_group(karma_intake_people(plugin->intake));
    karma_listen_announce(plugin->listen);
    karma_speak_restore(plugin->speak, rows);
    karma_first_start(plugin);
    karma_weeks_close(plugin->weeks, karma_plugin_now());
}

void
karma_plugin_beat(KarmaPlugin *plugin, KarmaTime now)
{
    karma_notice_flush(plugin);
    karma_weeks_close(plugin->weeks, now);
    karma_weeks_open(plugin->weeks, now);
    karma_speak_tick(plugin->speak, now);
}

/* False while the worker of an earlier load is still at the disk. */
static bool
is_through(void)
{
    gpointer handle = purple_plugins_get_handle();
    KarmaWorker *busy = g_dataset_get_data(handle, BUSY_KEY);
    if (busy && !karma_worker_reap(busy))
        return false;
    g_dataset_remove_data(handle, BUSY_KEY);
    return true;
}

/* The code must stay while its thread runs. */
static void
stay_with(PurplePlugin *handle, KarmaWorker *busy)
{
    g_module_make_resident(handle->handle);
    g_dataset_set_data(purple_plugins_get_handle(), BUSY_KEY, busy);
}

/* Not by handle->error: libpurple never tries a plugin again that has one. */
static gboolean
refuse(PurplePlugin *handle, const char *why)
{
    purple_notify_message(handle, PURPLE_NOTIFY_MSG_WARNING, _("Karma"), why, NULL, NULL, NULL);
    return FALSE;
}

static KarmaIntake *
open_intake(KarmaPlugin *plugin)
{
    g_autofree char *path = karma_first_ledger_path();
    return karma_intake_new(plugin, path);
}

static void
free_core(KarmaPlugin *plugin)
{
    karma_zone_free(plugin->zone);
    karma_lexicon_free(plugin->lexicon);
    karma_settings_free(plugin->settings);
    g_free(plugin);
}

static gboolean
plugin_load(PurplePlugin *handle)
{
    if (!is_through())
        return refuse(handle, _("Karma is still writing to the disk. Try again in a moment."));
    KarmaPlugin *plugin = g_new0(KarmaPlugin, 1);
    plugin->handle = handle;
    plugin->settings = karma_settings_new();
    plugin->lexicon = karma_lexicon_new();
    plugin->zone = karma_zone_new(NULL, NULL);
    plugin->intake = plugin->zone ? open_intake(plugin) : NULL;
    if (!plugin->intake) {
        free_core(plugin);
        return refuse(handle, _("Karma could not start."));
    }
    plugin->prefs = karma_prefs_new(plugin);
    plugin->contacts = karma_contacts_new(plugin);
    plugin->pidgin = karma_pidgin_new(plugin);
    plugin->speak = karma_speak_new(plugin);
    plugin->weeks = karma_weeks_new(plugin);
    plugin->window = karma_window_new(plugin);
    plugin->view = karma_messenger_new(plugin);
    plugin->presence = karma_presence_new(plugin);
    plugin->listen = karma_listen_new(plugin);
    plugin->commands = karma_commands_new(plugin);
    plugin->menus = karma_menus_new(plugin);
    plugin->tooltip = karma_tooltip_new(plugin);
    handle->extra = plugin;
    return TRUE;
}

static gboolean
plugin_unload(PurplePlugin *handle)
{
    KarmaPlugin *plugin = handle->extra;
    const int64_t until = g_get_monotonic_time() + UNLOAD_WAIT_US;
    karma_intake_settle(plugin->intake, UNLOAD_WAIT_US);
    handle->extra = NULL;
    karma_tooltip_free(plugin->tooltip);
    karma_menus_free(plugin->menus);
    karma_commands_free(plugin->commands);
    karma_listen_free(plugin->listen);
    karma_presence_free(plugin->presence);
    karma_messenger_free(g_steal_pointer(&plugin->view));
    karma_window_free(plugin->window);
    KarmaWorker *busy = karma_intake_stop(plugin->intake, until - g_get_monotonic_time());
    karma_weeks_free(plugin->weeks);
    karma_speak_free(plugin->speak);
    karma_pidgin_free(plugin->pidgin);
    karma_contacts_free(plugin->contacts);
    karma_prefs_free(plugin->prefs);
    karma_notice_clear(plugin);
    purple_notify_close_with_handle(handle);
    purple_request_close_with_handle(handle);
    if (busy)
        stay_with(handle, busy);
    free_core(plugin);
    return TRUE;
}

static PurplePluginUiInfo prefs_info = {
    karma_prefs_frame, 0, NULL, NULL, NULL, NULL, NULL,
};

/* libpurple writes into it and keeps it: the one struct that cannot be const. */
static PurplePluginInfo info = {
    .magic = PURPLE_PLUGIN_MAGIC,
    .major_version = PURPLE_MAJOR_VERSION,
    .minor_version = 0,
    .type = PURPLE_PLUGIN_STANDARD,
    .priority = PURPLE_PRIORITY_DEFAULT,
    .id = (char *)KARMA_PLUGIN_ID,
    .name = (char *)"Karma",
    .version = (char *)KARMA_VERSION,
    .author = (char *)"The purple-karma authors",
    .load = plugin_load,
    .unload = plugin_unload,
    .prefs_info = &prefs_info,
    .actions = karma_menus_actions,
};

/* An install below the user's own folder brings its translations beside the plugin. */
static void
bind_translations(const PurplePlugin *handle)
{
    g_autofree char *folder = g_path_get_dirname(handle->path);
    g_autofree char *beside = g_build_filename(folder, "..", "karma", "locale", NULL);
    bindtextdomain(GETTEXT_PACKAGE,
                   g_file_test(beside, G_FILE_TEST_IS_DIR) ? beside : KARMA_LOCALEDIR);
    bind_textdomain_codeset(GETTEXT_PACKAGE, "UTF-8");
}

static void
plugin_init(PurplePlugin *handle)
{
    bind_translations(handle);
    info.summary = (char *)_("A gentle, private look at how your talks go both ways.");
    info.description = (char *)_(
        "Counts who starts, answers, helps and thanks, and tells you once a week. Now and "
        "then it says quietly who waits for you. Nothing leaves this machine, and no "
        "text of any message is kept.");
}

PURPLE_INIT_PLUGIN(karma, plugin_init, info)
