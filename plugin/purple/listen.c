// SPDX-License-Identifier: GPL-2.0-or-later
#include "listen.h"
#include "contacts.h"
#include "intake.h"
#include "names.h"
#include "normal.h"
#include "prefs.h"
#include "presence.h"
#include "rooms.h"
#include "translate.h"
#include <connection.h>
#include <signals.h>

/* A bouncer plays back right after a join or a connect. */
#define FRESH_S KARMA_MINUTE

struct KarmaListen {
    KarmaPlugin *plugin;
    KarmaRooms *rooms;
    KarmaNormal *normal;
    GHashTable *online; /* PurpleAccount * -> KarmaTime * */
    int64_t heard, skipped;
};

static bool
is_fresh(const KarmaListen *listen, PurpleConversation *conversation, KarmaTime now)
{
    bool room = purple_conversation_get_type(conversation) == PURPLE_CONV_TYPE_CHAT;
    const KarmaTime *online =
        room ? NULL
             : g_hash_table_lookup(listen->online, purple_conversation_get_account(conversation));
    KarmaTime since =
        room ? karma_rooms_joined_at(listen->rooms, conversation) : (online ? *online : 0);
    return now - since < FRESH_S;
}

static void
count(KarmaListen *listen, PurpleAccount *account, const KarmaMessage *message, KarmaTime now)
{
    KarmaPlugin *plugin = listen->plugin;
    KarmaPeople *people = karma_intake_people(plugin->intake);
    if (people && !message->room)
        karma_contacts_meet(people, account, &message->place);
    if (message->own && !message->replayed)
        karma_presence_input(plugin->presence, now);
    listen->heard++;
    karma_intake_message(plugin->intake, message);
}

static void
hear(KarmaListen *listen, PurpleConversation *conversation, PurpleMessageFlags flags)
{
    GList *history = purple_conversation_get_message_history(conversation);
    if (!history)
        return;
    KarmaTime now = karma_plugin_now();
    karma_normal_trim(listen->normal);
    const KarmaWritten written = {.conversation = conversation,
                                  .line = history->data,
                                  .flags = flags,
                                  .normal = listen->normal,
                                  .fresh = is_fresh(listen, conversation, now),
                                  .now = now};
    g_auto(KarmaHeard) heard = {0};
    if (karma_translate(&written, listen->plugin->zone, &heard) == KARMA_HEARD_MESSAGE)
        count(listen, purple_conversation_get_account(conversation), &heard.message, now);
    else
        listen->skipped++;
}

static void
on_wrote(PurpleAccount *account, const char *who, char *text, PurpleConversation *conversation,
         PurpleMessageFlags flags, gpointer data)
{
    KarmaListen *listen = data;
    if (purple_conversation_get_type(conversation) == PURPLE_CONV_TYPE_CHAT)
        karma_rooms_look(listen->rooms, conversation);
    if (!karma_prefs_paused(listen->plugin->prefs))
        hear(listen, conversation, flags);
}

static void
on_chat_joined(PurpleConversation *chat, gpointer data)
{
    KarmaListen *listen = data;
    karma_normal_forget(listen->normal);
    karma_rooms_joined(listen->rooms, chat, karma_plugin_now());
}

static void
on_chat_left(PurpleConversation *chat, gpointer data)
{
    KarmaListen *listen = data;
    karma_normal_forget(listen->normal);
    karma_rooms_left(listen->rooms, chat);
}

static void
on_nick_joined(PurpleConversation *chat, const char *nick, PurpleConvChatBuddyFlags flags,
               gboolean arrived, gpointer data)
{
    KarmaListen *listen = data;
    karma_rooms_nick_joined(listen->rooms, chat, nick);
}

static void
on_nick_left(PurpleConversation *chat, const char *nick, const char *reason, gpointer data)
{
    KarmaListen *listen = data;
    karma_rooms_nick_left(listen->rooms, chat, nick);
}

static void
on_closing(PurpleConversation *conversation, gpointer data)
{
    KarmaListen *listen = data;
    karma_normal_forget(listen->normal);
    karma_rooms_left(listen->rooms, conversation);
}

static void
on_signed_on(PurpleConnection *gc, gpointer data)
{
    KarmaListen *listen = data;
    KarmaTime now = karma_plugin_now();
    karma_normal_forget(listen->normal);
    g_hash_table_replace(listen->online, purple_connection_get_account(gc),
                         g_memdup2(&now, sizeof now));
}

static void
on_signed_off(PurpleConnection *gc, gpointer data)
{
    KarmaListen *listen = data;
    karma_normal_forget(listen->normal);
}

static void
on_account_removed(PurpleAccount *account, gpointer data)
{
    KarmaListen *listen = data;
    karma_normal_forget(listen->normal);
    g_hash_table_remove(listen->online, account);
}

typedef struct {
    void *(*handle)(void);
    const char *name;
    PurpleCallback callback;
} Signal;

static const Signal signals[] = {
    {purple_conversations_get_handle, "wrote-im-msg", PURPLE_CALLBACK(on_wrote)},
    {purple_conversations_get_handle, "wrote-chat-msg", PURPLE_CALLBACK(on_wrote)},
    {purple_conversations_get_handle, "chat-joined", PURPLE_CALLBACK(on_chat_joined)},
    {purple_conversations_get_handle, "chat-left", PURPLE_CALLBACK(on_chat_left)},
    {purple_conversations_get_handle, "chat-buddy-joined", PURPLE_CALLBACK(on_nick_joined)},
    {purple_conversations_get_handle, "chat-buddy-left", PURPLE_CALLBACK(on_nick_left)},
    {purple_conversations_get_handle, "deleting-conversation", PURPLE_CALLBACK(on_closing)},
    {purple_connections_get_handle, "signed-on", PURPLE_CALLBACK(on_signed_on)},
    {purple_connections_get_handle, "signed-off", PURPLE_CALLBACK(on_signed_off)},
    {purple_accounts_get_handle, "account-removed", PURPLE_CALLBACK(on_account_removed)},
};

KarmaListen *
karma_listen_new(KarmaPlugin *plugin)
{
    KarmaListen *listen = g_new0(KarmaListen, 1);
    listen->plugin = plugin;
    listen->rooms = karma_rooms_new(plugin);
    listen->normal = karma_normal_new();
    listen->online = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    for (size_t i = 0; i < G_N_ELEMENTS(signals); i++)
        purple_signal_connect(signals[i].handle(), signals[i].name, listen, signals[i].callback,
                              listen);
    return listen;
}

void
karma_listen_free(KarmaListen *listen)
{
    purple_signals_disconnect_by_handle(listen);
    karma_rooms_free(listen->rooms);
    karma_normal_free(listen->normal);
    g_hash_table_destroy(listen->online);
    g_free(listen);
}

void
karma_listen_announce(KarmaListen *listen)
{
    karma_rooms_announce(listen->rooms);
}

int64_t
karma_listen_heard(const KarmaListen *listen)
{
    return listen->heard;
}

int64_t
karma_listen_skipped(const KarmaListen *listen)
{
    return listen->skipped;
}
