// SPDX-License-Identifier: GPL-2.0-or-later

/* A protocol that reaches nobody: it plays a script into the messenger, first the weeks before with
 * their old times, then live. For looking at the plugin without a server and without an account. */

#define PURPLE_PLUGINS

#include "script.h"
#include <account.h>
#include <accountopt.h>
#include <blist.h>
#include <conversation.h>
#include <plugin.h>
#include <prpl.h>
#include <server.h>
#include <string.h>
#include <version.h>

#define OWNER "robin" /* in rooms */
#define GROUP "Demo"

typedef struct {
    PurpleConnection *connection;
    GPtrArray *lines;
    guint next, timer;
    gint64 started_us;
    GHashTable *rooms; /* name -> id */
} Demo;

static PurpleConversation *
room_of(Demo *demo, const char *name)
{
    int id = GPOINTER_TO_INT(g_hash_table_lookup(demo->rooms, name));
    if (id)
        return purple_find_chat(demo->connection, id);
    id = (int)g_hash_table_size(demo->rooms) + 1;
    g_hash_table_insert(demo->rooms, g_strdup(name), GINT_TO_POINTER(id));
    PurpleConversation *room = serv_got_joined_chat(demo->connection, id, name);
    purple_conv_chat_set_nick(PURPLE_CONV_CHAT(room), OWNER);
    purple_conv_chat_add_user(PURPLE_CONV_CHAT(room), OWNER, NULL, PURPLE_CBFLAGS_NONE, FALSE);
    return room;
}

static void
say_in_room(Demo *demo, const DemoLine *line, time_t when)
{
    PurpleConversation *conversation = room_of(demo, line->place);
    PurpleConvChat *room = PURPLE_CONV_CHAT(conversation);
    g_autofree char *html = g_markup_escape_text(line->text, -1);
    PurpleMessageFlags flags = line->author ? PURPLE_MESSAGE_RECV : PURPLE_MESSAGE_SEND;
    if (!line->live)
        flags |= PURPLE_MESSAGE_DELAYED;
    if (line->author && !purple_conv_chat_find_user(room, line->author))
        purple_conv_chat_add_user(room, line->author, NULL, PURPLE_CBFLAGS_NONE, FALSE);
    serv_got_chat_in(demo->connection, purple_conv_chat_get_id(room),
                     line->author ? line->author : OWNER, flags, html, when);
}

static void
say_to_person(Demo *demo, const DemoLine *line, time_t when)
{
    PurpleAccount *account = purple_connection_get_account(demo->connection);
    g_autofree char *html = g_markup_escape_text(line->text, -1);
    if (line->author) {
        serv_got_im(demo->connection, line->place, html, PURPLE_MESSAGE_RECV, when);
        return;
    }
    PurpleConversation *im =
        purple_find_conversation_with_account(PURPLE_CONV_TYPE_IM, line->place, account);
    if (!im)
        im = purple_conversation_new(PURPLE_CONV_TYPE_IM, account, line->place);
    purple_conv_im_write(PURPLE_CONV_IM(im), OWNER, html, PURPLE_MESSAGE_SEND, when);
}

static void
say(Demo *demo, const DemoLine *line, time_t when)
{
    if (line->room)
        say_in_room(demo, line, when);
    else
        say_to_person(demo, line, when);
}

/* What was said weeks ago is no conversation to have open now. */
static void
close_old_conversations(Demo *demo)
{
    PurpleAccount *account = purple_connection_get_account(demo->connection);
    GList *open = g_list_copy(purple_get_ims());
    for (GList *at = open; at; at = at->next)
        if (purple_conversation_get_account(at->data) == account)
            purple_conversation_destroy(at->data);
    g_list_free(open);
}

static gboolean
go_on(gpointer data)
{
    Demo *demo = data;
    const gint64 passed_s = (g_get_monotonic_time() - demo->started_us) / G_USEC_PER_SEC;
    for (; demo->next < demo->lines->len; demo->next++) {
        const DemoLine *line = g_ptr_array_index(demo->lines, demo->next);
        if (line->after_s > passed_s)
            return G_SOURCE_CONTINUE;
        say(demo, line, time(NULL));
    }
    demo->timer = 0;
    return G_SOURCE_REMOVE;
}

static gboolean
play_past(gpointer data)
{
    Demo *demo = data;
    for (; demo->next < demo->lines->len; demo->next++) {
        const DemoLine *line = g_ptr_array_index(demo->lines, demo->next);
        if (line->live)
            break;
        say(demo, line, (time_t)line->when);
    }
    close_old_conversations(demo);
    demo->started_us = g_get_monotonic_time();
    demo->timer = purple_timeout_add(200, go_on, demo);
    return G_SOURCE_REMOVE;
}

static void
befriend(Demo *demo, const char *name)
{
    PurpleAccount *account = purple_connection_get_account(demo->connection);
    PurpleGroup *group = purple_find_group(GROUP);
    if (!group) {
        group = purple_group_new(GROUP);
        purple_blist_add_group(group, NULL);
    }
    if (!purple_find_buddy(account, name))
        purple_blist_add_buddy(purple_buddy_new(account, name, NULL), NULL, group, NULL);
    purple_prpl_got_user_status(account, name, "available", NULL);
}

static GPtrArray *
read_script(PurpleAccount *account, GError **error)
{
    const char *path = purple_account_get_string(account, "script", "");
    g_autofree char *text = NULL;
    g_autoptr(KarmaZone) zone = karma_zone_new(NULL, error);
    if (!zone || !g_file_get_contents(path, &text, NULL, error))
        return NULL;
    return demo_script_parse(text, path, zone, time(NULL), error);
}

static void
demo_login(PurpleAccount *account)
{
    PurpleConnection *connection = purple_account_get_connection(account);
    g_autoptr(GError) error = NULL;
    GPtrArray *lines = read_script(account, &error);
    if (!lines) {
        purple_connection_error_reason(connection, PURPLE_CONNECTION_ERROR_INVALID_SETTINGS,
                                       error->message);
        return;
    }
    Demo *demo = g_new0(Demo, 1);
    demo->connection = connection;
    demo->lines = lines;
    demo->rooms = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    connection->proto_data = demo;
    purple_connection_set_display_name(connection, OWNER);
    purple_connection_set_state(connection, PURPLE_CONNECTED);
    for (guint i = 0; i < lines->len; i++) {
        const DemoLine *line = g_ptr_array_index(lines, i);
        if (!line->room)
            befriend(demo, line->place);
    }
    demo->timer = purple_timeout_add(500, play_past, demo);
}

static void
demo_close(PurpleConnection *connection)
{
    Demo *demo = connection->proto_data;
    connection->proto_data = NULL;
    if (!demo)
        return;
    if (demo->timer)
        purple_timeout_remove(demo->timer);
    g_hash_table_unref(demo->rooms);
    g_ptr_array_unref(demo->lines);
    g_free(demo);
}

static int
demo_send_im(PurpleConnection *connection, const char *who, const char *text,
             PurpleMessageFlags flags)
{
    (void)connection, (void)who, (void)text, (void)flags;
    return 1;
}

static int
demo_send_chat(PurpleConnection *connection, int id, const char *text, PurpleMessageFlags flags)
{
    serv_got_chat_in(connection, id, OWNER, flags | PURPLE_MESSAGE_SEND, text, time(NULL));
    return 0;
}

static const char *
demo_icon(PurpleAccount *account, PurpleBuddy *buddy)
{
    (void)account, (void)buddy;
    return "simple";
}

static GList *
demo_statuses(PurpleAccount *account)
{
    static const struct {
        PurpleStatusPrimitive primitive;
        const char *id;
    } statuses[] = {
        {PURPLE_STATUS_AVAILABLE, "available"},
        {PURPLE_STATUS_AWAY, "away"},
        {PURPLE_STATUS_OFFLINE, "offline"},
    };
    GList *types = NULL;
    (void)account;
    for (size_t i = 0; i < G_N_ELEMENTS(statuses); i++)
        types =
            g_list_append(types, purple_status_type_new_full(statuses[i].primitive, statuses[i].id,
                                                             NULL, TRUE, TRUE, FALSE));
    return types;
}

static GList *
demo_chat_info(PurpleConnection *connection)
{
    struct proto_chat_entry *entry = g_new0(struct proto_chat_entry, 1);
    (void)connection;
    entry->label = "_Room:";
    entry->identifier = "room";
    entry->required = TRUE;
    return g_list_append(NULL, entry);
}

static GHashTable *
demo_chat_info_defaults(PurpleConnection *connection, const char *name)
{
    GHashTable *defaults = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    (void)connection;
    if (name)
        g_hash_table_insert(defaults, "room", g_strdup(name));
    return defaults;
}

static PurplePluginProtocolInfo protocol = {
    .options = OPT_PROTO_NO_PASSWORD,
    .list_icon = demo_icon,
    .status_types = demo_statuses,
    .chat_info = demo_chat_info,
    .chat_info_defaults = demo_chat_info_defaults,
    .login = demo_login,
    .close = demo_close,
    .send_im = demo_send_im,
    .chat_send = demo_send_chat,
    .normalize = purple_normalize_nocase,
    .struct_size = sizeof(PurplePluginProtocolInfo),
};

static PurplePluginInfo info = {
    .magic = PURPLE_PLUGIN_MAGIC,
    .major_version = PURPLE_MAJOR_VERSION,
    .minor_version = 0,
    .type = PURPLE_PLUGIN_PROTOCOL,
    .priority = PURPLE_PRIORITY_DEFAULT,
    .id = "prpl-karma-demo",
    .name = "Karma demo",
    .version = KARMA_VERSION,
    .summary = "Plays a script; reaches nobody",
    .description = "Plays a script; reaches nobody",
    .author = "The purple-karma authors",
    .extra_info = &protocol,
};

static void
init_plugin(PurplePlugin *plugin)
{
    (void)plugin;
    protocol.protocol_options =
        g_list_append(NULL, purple_account_option_string_new("Script", "script", ""));
}

PURPLE_INIT_PLUGIN(karma_demo, init_plugin, info)
