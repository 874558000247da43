// SPDX-License-Identifier: GPL-2.0-or-later
#include "menus.h"
#include "contacts.h"
#include "deed.h"
#include "intake.h"
#include "names.h"
#include "prefs.h"
#include "weeks.h"
#include "window.h"
#include "words.h"
#include <blist.h>
#include <glib/gi18n-lib.h>
#include <signals.h>

typedef enum { PERSON = 1 << 0, ROOM = 1 << 1, BOTH = PERSON | ROOM } For;

/* What an entry does; exactly one of flag, wish and run. */
typedef struct {
    For whom;
    KarmaNameFlags flag;
    const char *on, *off; /* labels while the flag is not set, and while it is */
    KarmaWish wish;
    void (*run)(KarmaPlugin *plugin, int64_t id);
} Row;

static void
switch_nudges(KarmaPlugin *plugin, int64_t id)
{
    karma_deed_say(plugin, NULL, karma_deed_never(plugin, id));
}

static const Row rows[] = {
    {BOTH, 0, N_("What we did together"), NULL, KARMA_WISH_NONE, karma_deed_page},
    {PERSON, KARMA_NAME_PINNED, N_("Pin: matters more"), N_("Unpin"), KARMA_WISH_NONE, NULL},
    {ROOM, KARMA_ROOM_MARKED, N_("I want to help and share here"), N_("No longer mark this room"),
     KARMA_WISH_NONE, NULL},
    {BOTH, KARMA_NAME_LEFT_OUT, N_("Leave out: count nothing"), N_("Count again"), KARMA_WISH_NONE,
     NULL},
    {BOTH, 0, N_("Nudges off or on"), NULL, KARMA_WISH_NONE, switch_nudges},
    {PERSON, 0, N_("Keep in touch: weekly"), NULL, KARMA_WISH_WEEKLY, NULL},
    {PERSON, 0, N_("Keep in touch: monthly"), NULL, KARMA_WISH_MONTHLY, NULL},
    {PERSON, 0, N_("Keep in touch: quarterly"), NULL, KARMA_WISH_QUARTERLY, NULL},
    {PERSON, 0, N_("Keep in touch: yearly"), NULL, KARMA_WISH_YEARLY, NULL},
    {PERSON, 0, N_("Keep in touch: never remind me"), NULL, KARMA_WISH_NEVER, NULL},
    {BOTH, 0, N_("Forget..."), NULL, KARMA_WISH_NONE, karma_deed_ask_forget},
};

/* libpurple hands an entry's data back and frees nothing of it: they live as long as the menus. */
typedef struct {
    KarmaPlugin *plugin;
    const Row *row;
} Entry;

struct KarmaMenus {
    KarmaPlugin *plugin;
    Entry entries[G_N_ELEMENTS(rows)];
};

typedef struct {
    PurpleAccount *account;
    const char *name;
    bool room;
} Subject;

static bool
subject_of_node(PurpleBlistNode *node, Subject *ret_subject)
{
    if (PURPLE_BLIST_NODE_IS_CONTACT(node))
        node = PURPLE_BLIST_NODE(purple_contact_get_priority_buddy(PURPLE_CONTACT(node)));
    if (node && PURPLE_BLIST_NODE_IS_BUDDY(node)) {
        PurpleBuddy *buddy = PURPLE_BUDDY(node);
        *ret_subject =
            (Subject){purple_buddy_get_account(buddy), purple_buddy_get_name(buddy), false};
        return true;
    }
    return false;
}

static PurpleConversation *
chat_of_node(PurpleBlistNode *node)
{
    if (!PURPLE_BLIST_NODE_IS_CHAT(node))
        return NULL;
    PurpleChat *chat = PURPLE_CHAT(node);
    return purple_find_conversation_with_account(PURPLE_CONV_TYPE_CHAT, purple_chat_get_name(chat),
                                                 purple_chat_get_account(chat));
}

/* The number of a subject. Somebody not yet in the ledger is put there only when `anew`: the owner
 * has said something about them. */
static int64_t
number_of(const KarmaPlugin *plugin, const Subject *subject, bool anew)
{
    KarmaPeople *people = karma_intake_people(plugin->intake);
    if (!people)
        return 0;
    g_autofree char *account = karma_names_account(subject->account);
    g_autofree char *name = karma_names_normal(subject->account, subject->name);
    const KarmaIdentity identity = {karma_names_protocol(subject->account), account, name};
    int64_t id = karma_people_find(people, &identity, subject->room);
    if (id || !anew || !karma_intake_tracker(plugin->intake))
        return id;
    if (!subject->room)
        karma_contacts_meet(people, subject->account, &identity);
    return karma_people_intern(people, &identity, subject->room);
}

static void
choose(const Entry *entry, const Subject *subject)
{
    KarmaPlugin *plugin = entry->plugin;
    const Row *row = entry->row;
    int64_t id = number_of(plugin, subject, !row->run);
    if (!id)
        return;
    if (row->run)
        row->run(plugin, id);
    else if (row->flag)
        karma_deed_say(plugin, NULL, karma_deed_toggle(plugin, id, row->flag));
    else
        karma_deed_say(plugin, NULL, karma_deed_wish(plugin, id, row->wish));
}

/* Of a person, or of a room that is open. */
static bool
find_subject(PurpleBlistNode *node, Subject *ret_subject)
{
    PurpleConversation *chat = chat_of_node(node);
    if (!chat)
        return subject_of_node(node, ret_subject);
    *ret_subject =
        (Subject){purple_conversation_get_account(chat), purple_conversation_get_name(chat), true};
    return true;
}

int64_t
karma_menus_number(const KarmaPlugin *plugin, PurpleBlistNode *node)
{
    Subject subject;
    return find_subject(node, &subject) ? number_of(plugin, &subject, false) : 0;
}

static void
on_node_entry(PurpleBlistNode *node, gpointer data)
{
    Subject subject;
    if (find_subject(node, &subject))
        choose(data, &subject);
}

static void
on_conversation_entry(PurpleConversation *conversation, gpointer data)
{
    const Subject subject = {purple_conversation_get_account(conversation),
                             purple_conversation_get_name(conversation),
                             purple_conversation_get_type(conversation) == PURPLE_CONV_TYPE_CHAT};
    choose(data, &subject);
}

static GList *
children(KarmaMenus *menus, const Subject *subject, PurpleCallback callback)
{
    GList *list = NULL;
    KarmaPeople *people = karma_intake_people(menus->plugin->intake);
    int64_t id = number_of(menus->plugin, subject, false);
    uint32_t flags = id ? karma_people_flags(people, id) : 0;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const Row *row = &rows[i];
        if (!(row->whom & (subject->room ? ROOM : PERSON)) || (row->run && !id))
            continue;
        const char *label = row->flag && (flags & row->flag) ? row->off : row->on;
        list = g_list_append(list,
                             purple_menu_action_new(_(label), callback, &menus->entries[i], NULL));
    }
    return list;
}

static void
add_menu(KarmaMenus *menus, const Subject *subject, PurpleCallback callback, GList **menu)
{
    GList *list = children(menus, subject, callback);
    *menu = g_list_append(*menu, purple_menu_action_new(_("Karma"), NULL, NULL, list));
}

static void
on_node_menu(PurpleBlistNode *node, GList **menu, gpointer data)
{
    Subject subject;
    if (find_subject(node, &subject))
        add_menu(data, &subject, PURPLE_CALLBACK(on_node_entry), menu);
}

static void
on_conversation_menu(PurpleConversation *conversation, GList **menu, gpointer data)
{
    const Subject subject = {purple_conversation_get_account(conversation),
                             purple_conversation_get_name(conversation),
                             purple_conversation_get_type(conversation) == PURPLE_CONV_TYPE_CHAT};
    add_menu(data, &subject, PURPLE_CALLBACK(on_conversation_entry), menu);
}

KarmaMenus *
karma_menus_new(KarmaPlugin *plugin)
{
    KarmaMenus *menus = g_new0(KarmaMenus, 1);
    menus->plugin = plugin;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        menus->entries[i] = (Entry){plugin, &rows[i]};
    purple_signal_connect(purple_blist_get_handle(), "blist-node-extended-menu", menus,
                          PURPLE_CALLBACK(on_node_menu), menus);
    purple_signal_connect(purple_conversations_get_handle(), "conversation-extended-menu", menus,
                          PURPLE_CALLBACK(on_conversation_menu), menus);
    return menus;
}

void
karma_menus_free(KarmaMenus *menus)
{
    purple_signals_disconnect_by_handle(menus);
    g_free(menus);
}

/* Tools -> Karma */

static KarmaPlugin *
plugin_of(const PurplePluginAction *action)
{
    return action->plugin->extra;
}

static void
action_week(PurplePluginAction *action)
{
    KarmaDate monday;
    karma_weeks_parse(plugin_of(action)->weeks, NULL, &monday);
    karma_window_week(plugin_of(action)->window, monday);
}

static void
action_running(PurplePluginAction *action)
{
    KarmaDate monday;
    karma_weeks_parse(plugin_of(action)->weeks, "0", &monday);
    karma_window_week(plugin_of(action)->window, monday);
}

static void
action_earlier(PurplePluginAction *action)
{
    karma_window_turn(plugin_of(action)->window, -1);
}

static void
action_later(PurplePluginAction *action)
{
    karma_window_turn(plugin_of(action)->window, 1);
}

static void
action_why(PurplePluginAction *action)
{
    karma_window_why(plugin_of(action)->window, -1);
}

static void
action_pause(PurplePluginAction *action)
{
    KarmaPlugin *plugin = plugin_of(action);
    bool paused = karma_prefs_paused(plugin->prefs);
    karma_deed_say(plugin, NULL, karma_deed_pause(plugin, !paused));
}

static const struct {
    const char *label;
    void (*run)(PurplePluginAction *action);
} actions[] = {
    {N_("The last week"), action_week},
    {N_("This week so far"), action_running},
    {N_("A week earlier"), action_earlier},
    {N_("A week later"), action_later},
    {N_("Where the numbers come from"), action_why},
    {NULL, NULL},
    {N_("Pause or resume counting"), action_pause},
};

GList *
karma_menus_actions(PurplePlugin *handle, gpointer context)
{
    GList *list = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(actions); i++)
        list = g_list_append(
            list, actions[i].label ? purple_plugin_action_new(_(actions[i].label), actions[i].run)
                                   : NULL);
    return list;
}
