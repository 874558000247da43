// SPDX-License-Identifier: GPL-2.0-or-later
#include "rooms.h"
#include "intake.h"
#include "names.h"

typedef struct {
    char *account, *name;
    KarmaIdentity identity; /* borrows the two */
    KarmaTime joined;
    GHashTable *nicks; /* set of char *, as shown */
} Room;

struct KarmaRooms {
    KarmaPlugin *plugin;
    GHashTable *rooms; /* PurpleConversation * -> Room * */
};

static void
room_free(gpointer data)
{
    Room *room = data;
    g_free(room->account);
    g_free(room->name);
    g_hash_table_destroy(room->nicks);
    g_free(room);
}

KarmaRooms *
karma_rooms_new(KarmaPlugin *plugin)
{
    KarmaRooms *rooms = g_new0(KarmaRooms, 1);
    rooms->plugin = plugin;
    rooms->rooms = g_hash_table_new_full(NULL, NULL, NULL, room_free);
    return rooms;
}

void
karma_rooms_free(KarmaRooms *rooms)
{
    g_hash_table_destroy(rooms->rooms);
    g_free(rooms);
}

static Room *
room_new(PurpleConversation *chat)
{
    PurpleAccount *account = purple_conversation_get_account(chat);
    Room *room = g_new0(Room, 1);
    room->account = karma_names_account(account);
    room->name = karma_names_normal(account, purple_conversation_get_name(chat));
    room->identity = (KarmaIdentity){karma_names_protocol(account), room->account, room->name};
    room->nicks = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return room;
}

static Room *
find(KarmaRooms *rooms, PurpleConversation *chat)
{
    Room *room = g_hash_table_lookup(rooms->rooms, chat);
    if (room)
        return room;
    room = room_new(chat);
    g_hash_table_insert(rooms->rooms, chat, room);
    for (GList *l = purple_conv_chat_get_users(PURPLE_CONV_CHAT(chat)); l; l = l->next)
        g_hash_table_add(room->nicks, g_strdup(purple_conv_chat_cb_get_name(l->data)));
    return room;
}

static bool
is_own(PurpleConversation *chat, const char *nick)
{
    const char *own = purple_conv_chat_get_nick(PURPLE_CONV_CHAT(chat));
    return own && purple_utf8_strcasecmp(own, nick) == 0;
}

typedef void (*TellNick)(KarmaTracker *tracker, const KarmaIdentity *room, const KarmaIdentity *who,
                         const char *nick);

static void
tell(KarmaRooms *rooms, PurpleConversation *chat, const Room *room, const char *nick, TellNick say)
{
    KarmaTracker *tracker = karma_intake_tracker(rooms->plugin->intake);
    if (!tracker || is_own(chat, nick))
        return;
    g_autofree char *name = karma_names_occupant(chat, nick);
    const KarmaIdentity who = {room->identity.protocol, room->account, name};
    say(tracker, &room->identity, &who, nick);
}

static void
announce(KarmaRooms *rooms, PurpleConversation *chat, const Room *room)
{
    KarmaTracker *tracker = karma_intake_tracker(rooms->plugin->intake);
    if (!tracker)
        return;
    if (room->joined)
        karma_tracker_room_joined(tracker, &room->identity, room->joined);
    GHashTableIter iter;
    gpointer nick;
    g_hash_table_iter_init(&iter, room->nicks);
    while (g_hash_table_iter_next(&iter, &nick, NULL))
        tell(rooms, chat, room, nick, karma_tracker_nick_joined);
}

void
karma_rooms_joined(KarmaRooms *rooms, PurpleConversation *chat, KarmaTime now)
{
    g_hash_table_remove(rooms->rooms, chat);
    Room *room = find(rooms, chat);
    room->joined = now;
    announce(rooms, chat, room);
}

void
karma_rooms_left(KarmaRooms *rooms, PurpleConversation *chat)
{
    g_hash_table_remove(rooms->rooms, chat);
}

void
karma_rooms_nick_joined(KarmaRooms *rooms, PurpleConversation *chat, const char *nick)
{
    Room *room = find(rooms, chat);
    g_hash_table_add(room->nicks, g_strdup(nick));
    tell(rooms, chat, room, nick, karma_tracker_nick_joined);
}

void
karma_rooms_nick_left(KarmaRooms *rooms, PurpleConversation *chat, const char *nick)
{
    Room *room = find(rooms, chat);
    tell(rooms, chat, room, nick, karma_tracker_nick_left);
    g_hash_table_remove(room->nicks, nick);
}

/* The nick that is no longer in the room, or NULL. */
static const char *
vanished(const Room *room, PurpleConvChat *chat)
{
    GHashTableIter iter;
    gpointer nick;
    g_hash_table_iter_init(&iter, room->nicks);
    while (g_hash_table_iter_next(&iter, &nick, NULL))
        if (!purple_conv_chat_find_user(chat, nick))
            return nick;
    return NULL;
}

static void
renamed(KarmaRooms *rooms, PurpleConversation *chat, Room *room, const char *from, const char *to)
{
    KarmaTracker *tracker = karma_intake_tracker(rooms->plugin->intake);
    if (tracker && !is_own(chat, to)) {
        g_autofree char *old_name = karma_names_occupant(chat, from);
        g_autofree char *new_name = karma_names_occupant(chat, to);
        const KarmaIdentity old = {room->identity.protocol, room->account, old_name};
        const KarmaIdentity new = {room->identity.protocol, room->account, new_name};
        karma_tracker_nick_renamed(tracker, &room->identity, &old, &new);
    }
    g_hash_table_remove(room->nicks, from);
}

void
karma_rooms_look(KarmaRooms *rooms, PurpleConversation *chat)
{
    Room *room = find(rooms, chat);
    GList *first = purple_conv_chat_get_users(PURPLE_CONV_CHAT(chat));
    const char *nick = first ? purple_conv_chat_cb_get_name(first->data) : NULL;
    if (!nick || g_hash_table_contains(room->nicks, nick))
        return;
    const char *gone = vanished(room, PURPLE_CONV_CHAT(chat));
    if (gone)
        renamed(rooms, chat, room, gone, nick);
    else
        tell(rooms, chat, room, nick, karma_tracker_nick_joined);
    g_hash_table_add(room->nicks, g_strdup(nick));
}

KarmaTime
karma_rooms_joined_at(const KarmaRooms *rooms, PurpleConversation *chat)
{
    const Room *room = g_hash_table_lookup(rooms->rooms, chat);
    return room ? room->joined : 0;
}

void
karma_rooms_announce(KarmaRooms *rooms)
{
    for (GList *l = purple_get_chats(); l; l = l->next)
        announce(rooms, l->data, find(rooms, l->data));
}
