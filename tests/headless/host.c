// SPDX-License-Identifier: GPL-2.0-or-later
#include "host.h"
#include "clock.h"
#include "loop.h"
#include "protocol.h"
#include <cmds.h>
#include <core.h>
#include <debug.h>
#include <eventloop.h>
#include <glib/gstdio.h>
#include <idle.h>
#include <notify.h>
#include <prefs.h>
#include <savedstatuses.h>
#include <server.h>
#include <string.h>
#include <util.h>

#define UI          "karma-test"
#define PATIENCE_MS 10000 /* a slow machine, or valgrind */

struct Host {
    char *folder;
    bool scratch;
    PurpleAccount *account;
    GPtrArray *lines, *sent, *windows;
    PurpleConversation *focus;
    int focus_asks; /* so often it still has the focus; below 0: always */
    int idle_s;
    int rooms;
    unsigned hurry; /* timers of seconds run so many times faster */
    PurpleConversationUiOps conversation_ops;
    PurpleNotifyUiOps notify_ops;
    PurpleIdleUiOps idle_ops;
    PurpleEventLoopUiOps loop_ops;
    PurpleCoreUiOps core_ops;
};

/* libpurple hands its user interface no data of its own: the host hangs on one of libpurple's
 * handles. */
static Host *
the_host(void)
{
    return g_dataset_get_data(purple_conversations_get_handle(), "host");
}

/* user interface */

static void
line_free(gpointer data)
{
    HostLine *line = data;
    g_free(line->place);
    g_free(line->text);
    g_free(line);
}

static void
window_free(gpointer data)
{
    HostWindow *window = data;
    g_free(window->title);
    g_free(window->text);
    g_free(window);
}

static void
write_conversation(PurpleConversation *conversation, const char *who, const char *alias,
                   const char *text, PurpleMessageFlags flags, time_t when)
{
    HostLine *line = g_new0(HostLine, 1);
    line->place = g_strdup(purple_conversation_get_name(conversation));
    line->text = g_strdup(text);
    line->flags = flags;
    if (g_getenv("HOST_PRINT"))
        g_print("%s | %s%s%s\n", line->place, who ? who : "", who ? ": " : "", text);
    g_ptr_array_add(the_host()->lines, line);
}

static gboolean
has_focus(PurpleConversation *conversation)
{
    Host *host = the_host();
    if (host->focus != conversation || host->focus_asks == 0)
        return FALSE;
    host->focus_asks -= host->focus_asks > 0;
    return TRUE;
}

static void *
notify_formatted(const char *title, const char *primary, const char *secondary, const char *text)
{
    HostWindow *window = g_new0(HostWindow, 1);
    window->title = g_strdup(primary ? primary : title);
    window->text = g_strdup(text);
    window->open = true;
    if (g_getenv("HOST_PRINT"))
        g_print("[%s]\n%s\n", window->title, text);
    g_ptr_array_add(the_host()->windows, window);
    return window;
}

static void
close_notify(PurpleNotifyType type, void *handle)
{
    ((HostWindow *)handle)->open = false;
}

static time_t
get_time_idle(void)
{
    return the_host()->idle_s;
}

static guint
timeout_add_seconds(guint seconds, GSourceFunc function, gpointer data)
{
    const Host *host = the_host();
    unsigned hurry = host ? host->hurry : 1;
    return g_timeout_add(seconds * 1000 / hurry, function, data);
}

static void
set_ops(Host *host)
{
    demo_loop_fill(&host->loop_ops);
    host->loop_ops.timeout_add_seconds = timeout_add_seconds;
    host->conversation_ops =
        (PurpleConversationUiOps){.write_conv = write_conversation, .has_focus = has_focus};
    host->notify_ops =
        (PurpleNotifyUiOps){.notify_formatted = notify_formatted, .close_notify = close_notify};
    host->idle_ops = (PurpleIdleUiOps){.get_time_idle = get_time_idle};
    purple_eventloop_set_ui_ops(&host->loop_ops);
    purple_core_set_ui_ops(&host->core_ops);
    purple_conversations_set_ui_ops(&host->conversation_ops);
    purple_notify_set_ui_ops(&host->notify_ops);
    purple_idle_set_ui_ops(&host->idle_ops);
}

PurpleAccount *
host_add_account(Host *host, const char *username)
{
    PurpleAccount *account = purple_account_new(username, HOST_PROTOCOL);
    purple_accounts_add(account);
    purple_account_set_enabled(account, UI, TRUE);
    host_idle(host);
    return account;
}

/* Accounts kept from a life before would be read before their protocol is there. */
static void
forget_accounts(const Host *host)
{
    g_autofree char *accounts = g_build_filename(host->folder, "accounts.xml", NULL);
    g_unlink(accounts);
}

static void
start_core(Host *host)
{
    forget_accounts(host);
    purple_util_set_user_dir(host->folder);
    purple_debug_set_enabled(g_getenv("HOST_DEBUG") != NULL);
    set_ops(host);
    g_dataset_set_data(purple_conversations_get_handle(), "host", host);
    if (!purple_core_init(UI))
        g_error("libpurple does not start");
    host_protocol_register(host->sent);
    purple_set_blist(purple_blist_new());
    purple_prefs_load();
    purple_savedstatus_activate(purple_savedstatus_new(NULL, PURPLE_STATUS_AVAILABLE));
}

Host *
host_start(const char *folder)
{
    Host *host = g_new0(Host, 1);
    host->scratch = !folder;
    host->hurry = 1;
    host->folder = folder ? g_strdup(folder) : g_dir_make_tmp("karma-host-XXXXXX", NULL);
    host->lines = g_ptr_array_new_with_free_func(line_free);
    host->sent = g_ptr_array_new_with_free_func(g_free);
    host->windows = g_ptr_array_new_with_free_func(window_free);
    start_core(host);
    host->account = host_add_account(host, "me@test");
    return host;
}

static void
remove_tree(const char *path)
{
    g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
    for (const char *name; folder && (name = g_dir_read_name(folder));) {
        g_autofree char *child = g_build_filename(path, name, NULL);
        if (g_file_test(child, G_FILE_TEST_IS_DIR) && !g_file_test(child, G_FILE_TEST_IS_SYMLINK))
            remove_tree(child);
        else
            g_unlink(child);
    }
    g_rmdir(path);
}

void
host_stop(Host *host)
{
    purple_core_quit();
    if (host->scratch)
        remove_tree(host->folder);
    g_ptr_array_unref(host->lines);
    g_ptr_array_unref(host->sent);
    g_ptr_array_unref(host->windows);
    g_free(host->folder);
    g_free(host);
}

const char *
host_folder(const Host *host)
{
    return host->folder;
}

PurpleAccount *
host_account(const Host *host)
{
    return host->account;
}

PurpleConnection *
host_connection(const Host *host)
{
    return purple_account_get_connection(host->account);
}

PurplePlugin *
host_load(Host *host, const char *path)
{
    PurplePlugin *plugin = purple_plugin_probe(path);
    return plugin && purple_plugin_load(plugin) ? plugin : NULL;
}

void
host_idle(Host *host)
{
    /* Hurried timers may always be due: not for ever. */
    for (int i = 0; i < 100 && g_main_context_iteration(NULL, FALSE); i++)
        continue;
}

static gboolean
wake(gpointer data)
{
    return G_SOURCE_CONTINUE;
}

bool
host_wait(Host *host, unsigned ms, bool (*done)(Host *host, gpointer data), gpointer data)
{
    guint timer = g_timeout_add(20, wake, NULL);
    int64_t until = g_get_monotonic_time() + ms * INT64_C(1000);
    bool is_done = false;
    while (!(is_done = done && done(host, data)) && g_get_monotonic_time() < until)
        g_main_context_iteration(NULL, TRUE);
    g_source_remove(timer);
    return is_done;
}

void
host_run(Host *host, unsigned ms)
{
    host_wait(host, ms, NULL, NULL);
}

const GPtrArray *
host_lines(const Host *host)
{
    return host->lines;
}

const GPtrArray *
host_sent(const Host *host)
{
    return host->sent;
}

const GPtrArray *
host_windows(const Host *host)
{
    return host->windows;
}

void
host_forget_shown(Host *host)
{
    g_ptr_array_set_size(host->lines, 0);
    g_ptr_array_set_size(host->sent, 0);
}

const HostLine *
host_find_line(const Host *host, const char *part)
{
    for (guint i = 0; i < host->lines->len; i++) {
        const HostLine *line = g_ptr_array_index(host->lines, i);
        if (strstr(line->text, part))
            return line;
    }
    return NULL;
}

const HostWindow *
host_find_window(const Host *host, const char *part)
{
    for (guint i = host->windows->len; i > 0; i--) {
        const HostWindow *window = g_ptr_array_index(host->windows, i - 1);
        if (window->open && (strstr(window->text, part) || strstr(window->title, part)))
            return window;
    }
    return NULL;
}

static bool
line_there(Host *host, gpointer part)
{
    return host_find_line(host, part) != NULL;
}

bool
host_wait_line(Host *host, const char *part)
{
    return host_wait(host, PATIENCE_MS, line_there, (gpointer)part);
}

static bool
window_there(Host *host, gpointer part)
{
    return host_find_window(host, part) != NULL;
}

bool
host_wait_window(Host *host, const char *part)
{
    return host_wait(host, PATIENCE_MS, window_there, (gpointer)part);
}

void
host_set_focus(Host *host, PurpleConversation *conversation)
{
    host_set_focus_for(host, conversation, -1);
}

void
host_set_focus_for(Host *host, PurpleConversation *conversation, int asks)
{
    host->focus = conversation;
    host->focus_asks = asks;
}

void
host_set_idle(Host *host, int seconds)
{
    host->idle_s = seconds;
}

void
host_set_hurry(Host *host, unsigned times)
{
    host->hurry = times;
}

void
host_advance(Host *host, int64_t seconds)
{
    host_clock_advance(seconds);
}

PurpleConversation *
host_im(Host *host, const char *who)
{
    PurpleConversation *found =
        purple_find_conversation_with_account(PURPLE_CONV_TYPE_IM, who, host->account);
    return found ? found : purple_conversation_new(PURPLE_CONV_TYPE_IM, host->account, who);
}

PurpleConversation *
host_join(Host *host, const char *room, const char *const *nicks)
{
    PurpleConversation *chat = serv_got_joined_chat(host_connection(host), ++host->rooms, room);
    PurpleConvChat *data = PURPLE_CONV_CHAT(chat);
    purple_conv_chat_set_nick(data, purple_connection_get_display_name(host_connection(host)));
    purple_conv_chat_add_user(data, purple_conv_chat_get_nick(data), NULL, PURPLE_CBFLAGS_NONE,
                              FALSE);
    for (; nicks && *nicks; nicks++)
        purple_conv_chat_add_user(data, *nicks, NULL, PURPLE_CBFLAGS_NONE, FALSE);
    return chat;
}

void
host_hear(Host *host, const char *who, const char *text, time_t when)
{
    serv_got_im(host_connection(host), who, text, PURPLE_MESSAGE_RECV, when ? when : time(NULL));
}

void
host_say(Host *host, const char *who, const char *text)
{
    purple_conv_im_send(PURPLE_CONV_IM(host_im(host, who)), text);
}

static PurpleConvChat *
chat_of(Host *host, const char *room)
{
    return PURPLE_CONV_CHAT(
        purple_find_conversation_with_account(PURPLE_CONV_TYPE_CHAT, room, host->account));
}

void
host_room_hear(Host *host, const char *room, const char *nick, const char *text,
               PurpleMessageFlags flags, time_t when)
{
    serv_got_chat_in(host_connection(host), purple_conv_chat_get_id(chat_of(host, room)), nick,
                     flags, text, when ? when : time(NULL));
}

void
host_room_say(Host *host, const char *room, const char *text)
{
    purple_conv_chat_send(chat_of(host, room), text);
}

bool
host_command(Host *host, PurpleConversation *conversation, const char *command, char **ret_error)
{
    g_autofree char *escaped = g_markup_escape_text(command, -1);
    g_autofree char *error = NULL;
    PurpleCmdStatus status = purple_cmd_do_command(conversation, command, escaped, &error);
    if (status != PURPLE_CMD_STATUS_OK && ret_error)
        *ret_error = g_steal_pointer(&error);
    return status == PURPLE_CMD_STATUS_OK;
}

void
host_clear_history(Host *host)
{
    for (GList *l = purple_get_conversations(); l; l = l->next)
        purple_conversation_clear_message_history(l->data);
}
