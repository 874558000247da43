// SPDX-License-Identifier: GPL-2.0-or-later
#include "names.h"
#include "intake.h"
#include <account.h>
#include <blist.h>
#include <prpl.h>
#include <string.h>
#include <util.h>

const char *
karma_names_protocol(const PurpleAccount *account)
{
    const char *id = purple_account_get_protocol_id(account);
    PurpleConnection *gc = purple_account_get_connection(account);
    PurplePlugin *protocol = gc ? purple_connection_get_prpl(gc) : purple_find_prpl(id);
    const PurplePluginProtocolInfo *info = protocol ? PURPLE_PLUGIN_PROTOCOL_INFO(protocol) : NULL;
    const char *icon =
        info && info->list_icon ? info->list_icon((PurpleAccount *)account, NULL) : NULL;
    if (icon)
        return icon;
    return g_str_has_prefix(id, "prpl-") ? id + strlen("prpl-") : id;
}

char *
karma_names_normal(const PurpleAccount *account, const char *name)
{
    g_autofree char *valid = g_utf8_make_valid(name ? name : "", -1);
    const char *normal = purple_normalize(account, valid);
    return g_strdup(normal ? normal : valid);
}

char *
karma_names_account(const PurpleAccount *account)
{
    return karma_names_normal(account, purple_account_get_username(account));
}

char *
karma_names_real(PurpleConversation *chat, const char *nick)
{
    PurpleConnection *gc = purple_conversation_get_gc(chat);
    PurplePlugin *protocol = gc ? purple_connection_get_prpl(gc) : NULL;
    const PurplePluginProtocolInfo *info = protocol ? PURPLE_PLUGIN_PROTOCOL_INFO(protocol) : NULL;
    if (!info || !PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, get_cb_real_name))
        return NULL;
    return info->get_cb_real_name(gc, purple_conv_chat_get_id(PURPLE_CONV_CHAT(chat)), nick);
}

char *
karma_names_occupant(PurpleConversation *chat, const char *nick)
{
    g_autofree char *real = karma_names_real(chat, nick);
    return karma_names_normal(purple_conversation_get_account(chat), real ? real : nick);
}

PurpleAccount *
karma_names_find_account(const KarmaName *row)
{
    for (GList *l = purple_accounts_get_all(); l; l = l->next) {
        g_autofree char *account = karma_names_account(l->data);
        if (g_str_equal(account, row->account) &&
            g_str_equal(karma_names_protocol(l->data), row->protocol))
            return l->data;
    }
    return NULL;
}

static const char *
alias(const KarmaName *row, PurpleAccount *account)
{
    if (row->room) {
        PurpleChat *chat = purple_blist_find_chat(account, row->name);
        return chat ? purple_chat_get_name(chat) : NULL;
    }
    PurpleBuddy *buddy = purple_find_buddy(account, row->name);
    return buddy ? purple_buddy_get_contact_alias(buddy) : NULL;
}

/* An occupant of a room is known by the nick behind the room's address. */
static const char *
plain_name(const KarmaName *row)
{
    const char *slash = row->room ? NULL : strchr(row->name, '/');
    if (row->spelling)
        return row->spelling;
    return slash && slash[1] ? slash + 1 : row->name;
}

char *
karma_names_display(const KarmaPlugin *plugin, int64_t id)
{
    KarmaPeople *people = karma_intake_people(plugin->intake);
    const KarmaName *row = people ? karma_people_name(people, id) : NULL;
    if (!row)
        return g_strdup("?");
    PurpleAccount *account = karma_names_find_account(row);
    const char *shown = account ? alias(row, account) : NULL;
    if (!shown || !*shown)
        shown = plain_name(row);
    return *shown ? g_utf8_make_valid(shown, -1) : g_strdup("?");
}

int64_t
karma_names_of_conversation(const KarmaPlugin *plugin, PurpleConversation *conversation)
{
    KarmaPeople *people = karma_intake_people(plugin->intake);
    if (!people)
        return 0;
    PurpleAccount *account = purple_conversation_get_account(conversation);
    g_autofree char *own = karma_names_account(account);
    g_autofree char *name = karma_names_normal(account, purple_conversation_get_name(conversation));
    const KarmaIdentity identity = {karma_names_protocol(account), own, name};
    bool room = purple_conversation_get_type(conversation) == PURPLE_CONV_TYPE_CHAT;
    return karma_people_find(people, &identity, room);
}

typedef struct {
    const KarmaPlugin *plugin;
    char *typed; /* case folded */
    int64_t found;
    int rank; /* the better match wins: 3 alias, 2 name, 1 beginning of either */
} Search;

static int
rank(const char *typed, const char *shown, const char *name)
{
    g_autofree char *shown_folded = g_utf8_casefold(shown, -1);
    g_autofree char *name_folded = g_utf8_casefold(name, -1);
    if (g_str_equal(typed, shown_folded))
        return 3;
    if (g_str_equal(typed, name_folded))
        return 2;
    return g_str_has_prefix(shown_folded, typed) || g_str_has_prefix(name_folded, typed) ? 1 : 0;
}

static void
search_row(const KarmaName *row, gpointer data)
{
    Search *search = data;
    g_autofree char *shown = karma_names_display(search->plugin, row->id);
    int better = rank(search->typed, shown, plain_name(row));
    if (better > search->rank) {
        search->rank = better;
        search->found = row->id;
    }
}

int64_t
karma_names_search(const KarmaPlugin *plugin, PurpleConversation *conversation, const char *typed,
                   bool exact)
{
    KarmaPeople *people = karma_intake_people(plugin->intake);
    if (!people || !*typed)
        return 0;
    g_autofree char *folded = g_utf8_casefold(typed, -1);
    int64_t here = conversation ? karma_names_of_conversation(plugin, conversation) : 0;
    Search search = {plugin, folded, 0, 0};
    const KarmaName *row = here ? karma_people_name(people, here) : NULL;
    if (row)
        search_row(row, &search);
    if (search.rank < 2)
        karma_people_foreach(people, search_row, &search);
    return exact && search.rank < 2 ? 0 : search.found;
}

static bool
is_person(const KarmaPlugin *plugin, PurpleConversation *conversation, KarmaNameId person)
{
    KarmaPeople *people = karma_intake_people(plugin->intake);
    int64_t id = karma_names_of_conversation(plugin, conversation);
    return id != 0 && karma_people_person(people, id) == person;
}

PurpleConversation *
karma_names_conversation(const KarmaPlugin *plugin, KarmaNameId name, KarmaRoomId room)
{
    KarmaPeople *people = karma_intake_people(plugin->intake);
    if (!people)
        return NULL;
    KarmaNameId person = karma_people_person(people, name);
    GList *all = room ? purple_get_chats() : purple_get_ims();
    for (GList *l = all; l; l = l->next) {
        bool found = room ? karma_names_of_conversation(plugin, l->data) == room
                          : is_person(plugin, l->data, person);
        if (found)
            return l->data;
    }
    return NULL;
}
