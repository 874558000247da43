// SPDX-License-Identifier: GPL-2.0-or-later
#include "deed.h"
#include "intake.h"
#include "names.h"
#include "notice.h"
#include "prefs.h"
#include "speak.h"
#include "weeks.h"
#include "window.h"
#include "words.h"
#include <glib/gi18n-lib.h>

void
karma_deed_say(KarmaPlugin *plugin, PurpleConversation *conversation, char *text)
{
    if (conversation && g_list_find(purple_get_conversations(), conversation))
        karma_notice_write_text(conversation, text);
    else
        karma_notice_say(plugin, text);
    g_free(text);
}

char *
karma_deed_not_now(const KarmaPlugin *plugin)
{
    char *trouble = karma_words_trouble(plugin);
    return trouble ? trouble : g_strdup(_("The ledger cannot be read."));
}

static KarmaTracker *
tracker_of(const KarmaPlugin *plugin)
{
    return karma_intake_tracker(plugin->intake);
}

/* The owner's word changed something: nudges that are answered by it go, and it is stored. */
static void
changed(KarmaPlugin *plugin)
{
    karma_speak_heed(plugin->speak, karma_plugin_now());
    karma_intake_changed(plugin->intake);
}

/* A nudge about the item takes the owner's word with all that follows from it; without one the item
 * alone does. */
static int64_t
nudge_about(const KarmaPlugin *plugin, int64_t item)
{
    int64_t id = karma_speak_find(plugin->speak, KARMA_NUDGE_REPLY, item);
    return id && karma_nudger_live(karma_speak_nudger(plugin->speak), id) ? id : 0;
}

char *
karma_deed_later(KarmaPlugin *plugin, int64_t item)
{
    KarmaTracker *tracker = tracker_of(plugin);
    int64_t nudge = nudge_about(plugin, item);
    if (nudge)
        return karma_speak_refuse(plugin->speak, nudge, KARMA_REFUSAL_LATER);
    const KarmaItem *row = tracker ? karma_tracker_item(tracker, item) : NULL;
    if (!row)
        return karma_words_done(plugin, KARMA_DONE_NOTHING, NULL);
    g_autofree char *name = karma_names_display(plugin, row->name);
    karma_tracker_later(tracker, item, karma_plugin_now() + KARMA_DAY,
                        karma_intake_batch(plugin->intake));
    changed(plugin);
    return g_strdup_printf(_("%s: tomorrow, then."), name);
}

char *
karma_deed_not_needed(KarmaPlugin *plugin, int64_t item)
{
    KarmaTracker *tracker = tracker_of(plugin);
    int64_t nudge = nudge_about(plugin, item);
    if (nudge)
        return karma_speak_refuse(plugin->speak, nudge, KARMA_REFUSAL_NOT_NEEDED);
    const KarmaItem *row = tracker ? karma_tracker_item(tracker, item) : NULL;
    if (!row)
        return karma_words_done(plugin, KARMA_DONE_NOTHING, NULL);
    g_autofree char *name = karma_names_display(plugin, row->name);
    karma_tracker_not_needed(tracker, item, karma_plugin_now(), karma_intake_batch(plugin->intake));
    changed(plugin);
    return g_strdup_printf(_("%s no longer waits: no answer is needed."), name);
}

typedef struct {
    const KarmaOff *off;
    bool found;
} OffSearch;

static void
compare_off(const KarmaOff *off, gpointer data)
{
    OffSearch *search = data;
    if (off->scope == search->off->scope && off->name == search->off->name &&
        off->room == search->off->room)
        search->found = true;
}

char *
karma_deed_never(KarmaPlugin *plugin, int64_t name)
{
    KarmaNudger *nudger = karma_speak_nudger(plugin->speak);
    if (!tracker_of(plugin) || !nudger)
        return karma_deed_not_now(plugin);
    const KarmaName *row = karma_people_name(karma_intake_people(plugin->intake), name);
    if (!row)
        return karma_words_done(plugin, KARMA_DONE_NOTHING, NULL);
    const KarmaOff off = {
        .scope = row->room ? KARMA_OFF_ROOM : KARMA_OFF_PERSON,
        .name = row->room ? 0 : name,
        .room = row->room ? name : 0,
    };
    OffSearch search = {&off, false};
    KarmaTime now = karma_plugin_now();
    karma_nudger_foreach_off(nudger, now, compare_off, &search);
    karma_nudger_set_off(nudger, &off, !search.found, now, karma_intake_batch(plugin->intake));
    changed(plugin);
    g_autofree char *shown = karma_names_display(plugin, name);
    if (search.found)
        return g_strdup_printf(_("Nudges about %s may come again."), shown);
    return g_strdup_printf(_("No nudges about %s any more. Karma's menu there takes it back."),
                           shown);
}

static const struct {
    KarmaNameFlags flag;
    KarmaDone on, off;
} flag_words[] = {
    {KARMA_NAME_LEFT_OUT, KARMA_DONE_LEFT_OUT, KARMA_DONE_TAKEN_IN},
    {KARMA_NAME_PINNED, KARMA_DONE_PINNED, KARMA_DONE_UNPINNED},
    {KARMA_ROOM_MARKED, KARMA_DONE_MARKED, KARMA_DONE_UNMARKED},
};

char *
karma_deed_toggle(KarmaPlugin *plugin, int64_t name, KarmaNameFlags flag)
{
    KarmaTracker *tracker = tracker_of(plugin);
    if (!tracker)
        return karma_deed_not_now(plugin);
    bool on = !(karma_people_flags(karma_tracker_people(tracker), name) & flag);
    karma_tracker_set_flag(tracker, name, flag, on, karma_plugin_now(),
                           karma_intake_batch(plugin->intake));
    changed(plugin);
    const KarmaName *row = karma_people_name(karma_tracker_people(tracker), name);
    const KarmaDoneWhat what = {.name = name, .room = row && row->room};
    for (size_t i = 0; i < G_N_ELEMENTS(flag_words); i++)
        if (flag_words[i].flag == flag)
            return karma_words_done(plugin, on ? flag_words[i].on : flag_words[i].off, &what);
    return g_strdup("");
}

char *
karma_deed_wish(KarmaPlugin *plugin, KarmaNameId name, KarmaWish wish)
{
    KarmaTracker *tracker = tracker_of(plugin);
    if (!tracker)
        return karma_deed_not_now(plugin);
    karma_tracker_set_wish(tracker, name, wish, karma_plugin_now(),
                           karma_intake_batch(plugin->intake));
    changed(plugin);
    const KarmaDoneWhat what = {.name = name, .wish = wish};
    return karma_words_done(plugin, KARMA_DONE_WISHED, &what);
}

char *
karma_deed_pause(KarmaPlugin *plugin, bool paused)
{
    karma_prefs_set_paused(plugin->prefs, paused);
    return karma_words_done(plugin, paused ? KARMA_DONE_PAUSED : KARMA_DONE_RESUMED, NULL);
}

void
karma_deed_write(KarmaPlugin *plugin, int64_t name)
{
    KarmaPeople *people = karma_intake_people(plugin->intake);
    const KarmaName *row = people ? karma_people_name(people, name) : NULL;
    if (!row)
        return;
    PurpleAccount *account = karma_names_find_account(row);
    PurpleConversation *open = karma_names_conversation(plugin, name, row->room ? name : 0);
    if (!open && account && !row->room)
        open = purple_conversation_new(PURPLE_CONV_TYPE_IM, account, row->name);
    if (open)
        purple_conversation_present(open);
    else
        karma_deed_say(plugin, NULL,
                       g_strdup(row->room ? _("You are not in that room at the moment.")
                                          : _("The account you knew them by is not here.")));
}

/* waiting */

static void
show_waiting(KarmaPlugin *plugin, const KarmaWeek *week, gpointer data)
{
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    char *text = week ? karma_view_waiting(&words.view, week) : karma_deed_not_now(plugin);
    karma_deed_say(plugin, data, g_strchomp(text));
}

static void
show_people(KarmaPlugin *plugin, const KarmaWeek *week, gpointer data)
{
    if (!week)
        return;
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_HTML);
    g_autofree char *markup = karma_view_people(&words.view, week);
    karma_window_page(plugin->window, _("Keeping in touch"), markup);
}

void
karma_deed_people(KarmaPlugin *plugin)
{
    KarmaDate running = karma_date_monday(karma_zone_date(plugin->zone, karma_plugin_now()));
    karma_weeks_get(plugin->weeks, running, show_people, NULL, NULL);
}

void
karma_deed_waiting(KarmaPlugin *plugin, PurpleConversation *conversation)
{
    KarmaDate running = karma_date_monday(karma_zone_date(plugin->zone, karma_plugin_now()));
    karma_weeks_get(plugin->weeks, running, show_waiting, conversation, NULL);
}

void
karma_deed_nudge_why(KarmaPlugin *plugin, const KarmaNudge *nudge)
{
    const bool named = nudge->name && nudge->kind != KARMA_NUDGE_HELP;
    if (nudge->kind == KARMA_NUDGE_WEEK || (!named && nudge->room == 0))
        return;
    karma_deed_page(plugin, named ? nudge->name : nudge->room);
}
