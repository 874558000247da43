// SPDX-License-Identifier: GPL-2.0-or-later
#include "prefs.h"
#include "notice.h"
#include "nudges.h"
#include "words.h"
#include <glib/gi18n-lib.h>
#include <prefs.h>
#include <string.h>

#define ROOT     "/plugins/core/karma"
#define PAUSED   ROOT "/paused"
#define SITES    ROOT "/own_sites"
#define TOOLTIPS ROOT "/tooltips"
#define RESTS    ROOT "/rests" /* one below it for each line of what rests, while the frame is up */

struct KarmaPrefs {
    KarmaPlugin *plugin;
    bool paused, tooltips;
    GArray *rests; /* KarmaRest, as the frame shows them */
};

/* What the frame shows, in its order. `setting` NULL: a heading. */
typedef struct {
    const char *setting;
    const char *label;
} Row;

static const Row rows[] = {
    {NULL, N_("Nudges")},
    {"nudge_reply", N_("Tell me who waits for an answer")},
    {"nudge_thank", N_("Tell me when somebody helped and could be thanked")},
    {"nudge_reach_out", N_("Tell me when it is time to say hello again")},
    {"nudge_help", N_("Tell me of questions nobody answered, in rooms I marked")},
    {"nudge_share", N_("Ask me for something worth sharing, in rooms I marked")},
    {"nudge_cheer", N_("Tell me when my help was of use")},
    {"nudge_week", N_("Tell me when the week's summary is ready")},
    {"nudges_a_day", N_("Nudges a day at most")},
    {"quiet_from_hour", N_("Quiet from (hour)")},
    {"quiet_until_hour", N_("Quiet until (hour)")},
    {"learn_days", N_("Only learn for so many days")},
    {"learn_messages", N_("... and so many messages of mine")},
    {NULL, N_("The week")},
    {"week_opens", N_("Open the summary by itself")},
    {"week_hour", N_("Ready on Monday at (hour)")},
    {"keep_weeks", N_("Keep single acts for so many weeks")},
    {NULL, N_("What counts (a part switched off is full)")},
    {"part_responding", N_("Responding")},
    {"part_talks", N_("Two-way talks")},
    {"part_helping", N_("Helping")},
    {"part_sharing", N_("Sharing")},
    {"part_recognition", N_("Recognition")},
    {"part_touch", N_("Keeping in touch")},
    {"part_people", N_("New people")},
};

static char *
path_of(const char *setting)
{
    return g_strconcat(ROOT "/", setting, NULL);
}

static const KarmaSetting *
find_setting(const char *name)
{
    size_t n;
    const KarmaSetting *table = karma_settings_table(&n);
    for (size_t i = 0; i < n; i++)
        if (g_str_equal(table[i].name, name))
            return &table[i];
    return NULL;
}

static void
add_pref(const char *setting)
{
    const KarmaSetting *row = find_setting(setting);
    g_autofree char *path = path_of(setting);
    if (!row || purple_prefs_exists(path))
        return;
    if (row->type == KARMA_SETTING_BOOL)
        purple_prefs_add_bool(path, row->standard != 0);
    else
        purple_prefs_add_int(path, (int)row->standard);
}

/* The value as text whatever type the preference was given; NULL for none. */
static char *
pref_text(const char *path)
{
    switch (purple_prefs_get_type(path)) {
    case PURPLE_PREF_BOOLEAN:
        return g_strdup(purple_prefs_get_bool(path) ? "1" : "0");
    case PURPLE_PREF_INT:
        return g_strdup_printf("%d", purple_prefs_get_int(path));
    case PURPLE_PREF_STRING:
        return g_strdup(purple_prefs_get_string(path));
    case PURPLE_PREF_NONE:
    case PURPLE_PREF_STRING_LIST:
    case PURPLE_PREF_PATH:
    case PURPLE_PREF_PATH_LIST:
        return NULL;
    }
    return NULL;
}

static void
read_setting(KarmaSettings *settings, const char *name)
{
    g_autofree char *path = path_of(name);
    g_autofree char *value = purple_prefs_exists(path) ? pref_text(path) : NULL;
    if (value)
        karma_settings_set(settings, name, value, NULL);
}

static void
read_sites(KarmaSettings *settings)
{
    const char *list = purple_prefs_get_string(SITES);
    g_auto(GStrv) sites = g_strsplit_set(list ? list : "", " ,;\t\n", -1);
    for (char **site = sites; *site; site++)
        if (**site)
            karma_settings_set(settings, "own_site", *site, NULL);
}

static void
read_all(KarmaPrefs *prefs)
{
    g_autoptr(KarmaSettings) fresh = karma_settings_new();
    size_t n;
    const KarmaSetting *table = karma_settings_table(&n);
    for (size_t i = 0; i < n; i++)
        read_setting(fresh, table[i].name);
    read_sites(fresh);
    KarmaSettings old = *prefs->plugin->settings;
    *prefs->plugin->settings = *fresh;
    *fresh = old;
    prefs->paused = purple_prefs_get_bool(PAUSED);
    prefs->tooltips = purple_prefs_get_bool(TOOLTIPS);
}

/* A line of what rests was unticked: it is taken back. */
static void
lift(KarmaPrefs *prefs, const char *number)
{
    const guint64 i = g_ascii_strtoull(number, NULL, 10);
    if (i >= prefs->rests->len)
        return;
    g_autofree char *said =
        karma_nudges_lift(prefs->plugin, &g_array_index(prefs->rests, KarmaRest, (guint)i));
    karma_notice_say(prefs->plugin, said);
}

static void
on_changed(const char *name, PurplePrefType type, gconstpointer value, gpointer data)
{
    if (!g_str_has_prefix(name, RESTS "/"))
        read_all(data);
    else if (type == PURPLE_PREF_BOOLEAN && !GPOINTER_TO_INT(value))
        lift(data, name + strlen(RESTS "/"));
}

KarmaPrefs *
karma_prefs_new(KarmaPlugin *plugin)
{
    KarmaPrefs *prefs = g_new0(KarmaPrefs, 1);
    prefs->plugin = plugin;
    prefs->rests = g_array_new(FALSE, FALSE, sizeof(KarmaRest));
    purple_prefs_add_none("/plugins");
    purple_prefs_add_none("/plugins/core");
    purple_prefs_add_none(ROOT);
    purple_prefs_add_bool(PAUSED, FALSE);
    purple_prefs_add_string(SITES, "");
    purple_prefs_add_bool(TOOLTIPS, FALSE);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if (rows[i].setting)
            add_pref(rows[i].setting);
    read_all(prefs);
    purple_prefs_connect_callback(prefs, ROOT, on_changed, prefs);
    return prefs;
}

void
karma_prefs_free(KarmaPrefs *prefs)
{
    purple_prefs_disconnect_by_handle(prefs);
    purple_prefs_remove(RESTS);
    g_array_unref(prefs->rests);
    g_free(prefs);
}

bool
karma_prefs_paused(const KarmaPrefs *prefs)
{
    return prefs->paused;
}

void
karma_prefs_set_paused(KarmaPrefs *prefs, bool paused)
{
    purple_prefs_set_bool(PAUSED, paused);
}

bool
karma_prefs_tooltips(const KarmaPrefs *prefs)
{
    return prefs->tooltips;
}

static void
add_row(PurplePluginPrefFrame *frame, const Row *row)
{
    if (!row->setting) {
        purple_plugin_pref_frame_add(frame, purple_plugin_pref_new_with_label(_(row->label)));
        return;
    }
    const KarmaSetting *setting = find_setting(row->setting);
    g_autofree char *path = path_of(row->setting);
    PurplePluginPref *pref = purple_plugin_pref_new_with_name_and_label(path, _(row->label));
    if (setting && setting->type != KARMA_SETTING_BOOL)
        purple_plugin_pref_set_bounds(pref, (int)setting->least,
                                      (int)MIN(setting->most, (double)G_MAXINT));
    purple_plugin_pref_frame_add(frame, pref);
}

/* Pidgin takes one underline for the mark of a key. */
static void
double_underlines(GString *label)
{
    g_string_replace(label, "_", "__", 0);
}

static void
add_rest(const KarmaPlugin *plugin, PurplePluginPrefFrame *frame, guint i)
{
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    const KarmaRest *rest = &g_array_index(plugin->prefs->rests, KarmaRest, i);
    g_autofree char *path = g_strdup_printf("%s/%u", RESTS, i);
    g_autofree char *text = g_strchomp(karma_view_rest(&words.view, rest));
    g_autoptr(GString) label = g_string_new(text);
    if (words.view.rich)
        double_underlines(label);
    purple_prefs_add_bool(path, TRUE);
    purple_plugin_pref_frame_add(frame,
                                 purple_plugin_pref_new_with_name_and_label(path, label->str));
}

/* What the owner's word has switched off, each with a tick to take away. */
static void
add_rests(const KarmaPlugin *plugin, PurplePluginPrefFrame *frame)
{
    KarmaPrefs *prefs = plugin->prefs;
    purple_prefs_remove(RESTS);
    g_array_unref(prefs->rests);
    prefs->rests = karma_nudges_rests(plugin);
    if (prefs->rests->len == 0)
        return;
    purple_plugin_pref_frame_add(frame, purple_plugin_pref_new_with_label(
                                            _("Switched off, or lighter (untick: as before)")));
    purple_prefs_add_none(RESTS);
    for (guint i = 0; i < prefs->rests->len; i++)
        add_rest(plugin, frame, i);
}

PurplePluginPrefFrame *
karma_prefs_frame(PurplePlugin *handle)
{
    PurplePluginPrefFrame *frame = purple_plugin_pref_frame_new();
    if (handle->extra)
        add_rests(handle->extra, frame);
    purple_plugin_pref_frame_add(
        frame, purple_plugin_pref_new_with_name_and_label(PAUSED, _("Pause: count nothing")));
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        add_row(frame, &rows[i]);
    purple_plugin_pref_frame_add(
        frame, purple_plugin_pref_new_with_name_and_label(
                   TOOLTIPS, _("In tooltips of the buddy list: when we were last in touch")));
    PurplePluginPref *sites =
        purple_plugin_pref_new_with_name_and_label(SITES, _("My own sites, with spaces between"));
    purple_plugin_pref_set_max_length(sites, 4000);
    purple_plugin_pref_frame_add(frame, sites);
    return frame;
}
