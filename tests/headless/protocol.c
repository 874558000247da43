// SPDX-License-Identifier: GPL-2.0-or-later
#include "protocol.h"
#include <prpl.h>
#include <server.h>
#include <string.h>
#include <util.h>
#include <version.h>

static GPtrArray *
sent_of(PurpleConnection *gc)
{
    return purple_connection_get_prpl(gc)->extra;
}

static const char *
list_icon(PurpleAccount *account, PurpleBuddy *buddy)
{
    return "irc";
}

static GList *
status_types(PurpleAccount *account)
{
    static const PurpleStatusPrimitive primitives[] = {PURPLE_STATUS_AVAILABLE, PURPLE_STATUS_AWAY,
                                                       PURPLE_STATUS_OFFLINE};
    GList *types = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(primitives); i++)
        types = g_list_append(
            types, purple_status_type_new_full(primitives[i], NULL, NULL, TRUE, TRUE, FALSE));
    return types;
}

static void
login(PurpleAccount *account)
{
    PurpleConnection *gc = purple_account_get_connection(account);
    const char *username = purple_account_get_username(account);
    g_autofree char *nick = g_strndup(username, strcspn(username, "@"));
    purple_connection_set_display_name(gc, nick);
    purple_connection_set_state(gc, PURPLE_CONNECTED);
}

static void
close_connection(PurpleConnection *gc)
{
}

static int
send_im(PurpleConnection *gc, const char *who, const char *text, PurpleMessageFlags flags)
{
    g_ptr_array_add(sent_of(gc), g_strdup_printf("im %s: %s", who, text));
    return 1;
}

static GList *
chat_info(PurpleConnection *gc)
{
    return NULL;
}

static int
chat_send(PurpleConnection *gc, int id, const char *text, PurpleMessageFlags flags)
{
    PurpleConversation *chat = purple_find_chat(gc, id);
    g_ptr_array_add(sent_of(gc),
                    g_strdup_printf("chat %s: %s", purple_conversation_get_name(chat), text));
    serv_got_chat_in(gc, id, purple_connection_get_display_name(gc), flags | PURPLE_MESSAGE_SEND,
                     text, time(NULL));
    return 0;
}

static PurplePluginProtocolInfo protocol = {
    .options = OPT_PROTO_NO_PASSWORD,
    .list_icon = list_icon,
    .status_types = status_types,
    .chat_info = chat_info,
    .login = login,
    .close = close_connection,
    .send_im = send_im,
    .chat_send = chat_send,
    .normalize = purple_normalize_nocase,
    .struct_size = sizeof(PurplePluginProtocolInfo),
};

static PurplePluginInfo info = {
    .magic = PURPLE_PLUGIN_MAGIC,
    .major_version = PURPLE_MAJOR_VERSION,
    .minor_version = PURPLE_MINOR_VERSION,
    .type = PURPLE_PLUGIN_PROTOCOL,
    .id = (char *)HOST_PROTOCOL,
    .name = (char *)"Test",
    .version = (char *)"1",
    .extra_info = &protocol,
};

void
host_protocol_register(GPtrArray *sent)
{
    PurplePlugin *plugin = purple_plugin_new(TRUE, NULL);
    plugin->info = &info;
    plugin->extra = sent;
    purple_plugin_load(plugin);
    purple_plugin_register(plugin);
    /* Only a second probe moves what was registered into the list of protocols. */
    purple_plugins_probe(G_MODULE_SUFFIX);
}
