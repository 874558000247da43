// SPDX-License-Identifier: GPL-2.0-or-later

/* The demo where there is neither a display nor a terminal: real libpurple, and a user interface
 * that prints. It looks at each live conversation in turn, as a person would, then asks for the
 * week. */

#include "loop.h"
#include <account.h>
#include <cmds.h>
#include <connection.h>
#include <conversation.h>
#include <core.h>
#include <debug.h>
#include <idle.h>
#include <notify.h>
#include <plugin.h>
#include <prefs.h>
#include <savedstatuses.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <util.h>

#define UI         "karma-demo"
#define LOOK_MS    4000                  /* how long each conversation is looked at */
#define OLD_S      3600                  /* older lines are the past, which is not printed */
#define SILENCE_US (24 * G_USEC_PER_SEC) /* after the last line the demo asks for the week */
#define LONGEST_US (600 * G_USEC_PER_SEC)
#define GOODBYE_MS 3000 /* for the week to be read and printed */

typedef struct {
    GMainLoop *loop;
    PurpleConversation *focus;
    guint turn;
    gint64 started_us, heard_us;
    int status; /* of this program */
    PurpleConnectionUiOps connection_ops;
    PurpleCoreUiOps core_ops;
    PurpleConversationUiOps conversation_ops;
    PurpleNotifyUiOps notify_ops;
    PurpleIdleUiOps idle_ops;
    PurpleEventLoopUiOps loop_ops;
} Demo;

/* libpurple hands its user interface no data of its own. */
static Demo *
the_demo(void)
{
    return g_dataset_get_data(purple_conversations_get_handle(), UI);
}

static void
print_html(const char *html)
{
    g_autofree char *text = purple_markup_strip_html(html);
    puts(text);
    fflush(stdout);
}

static void
write_line(PurpleConversation *conversation, const char *name, const char *alias, const char *html,
           PurpleMessageFlags flags, time_t when)
{
    Demo *demo = the_demo();
    const char *place = purple_conversation_get_name(conversation);
    const bool spoken = flags & (PURPLE_MESSAGE_SEND | PURPLE_MESSAGE_RECV);
    (void)alias;
    if (time(NULL) - when > OLD_S)
        return;
    if (spoken) {
        demo->heard_us = g_get_monotonic_time();
        printf("[%s] %s: ", place, name);
    } else {
        printf("[%s] karma: ", place);
    }
    print_html(html);
}

static gboolean
has_focus(PurpleConversation *conversation)
{
    return the_demo()->focus == conversation;
}

static void
forget_conversation(PurpleConversation *conversation)
{
    Demo *demo = the_demo();
    if (demo->focus == conversation)
        demo->focus = NULL;
}

static void *
notify_formatted(const char *title, const char *primary, const char *secondary, const char *html)
{
    (void)secondary;
    printf("\n===== %s =====\n", primary ? primary : title);
    print_html(html);
    return the_demo();
}

static void
close_notify(PurpleNotifyType type, void *handle)
{
    (void)type, (void)handle;
}

static void
tell_disconnected(PurpleConnection *connection, PurpleConnectionError reason, const char *text)
{
    Demo *demo = the_demo();
    (void)connection, (void)reason;
    fprintf(stderr, "%s\n", text);
    demo->status = 1;
    g_main_loop_quit(demo->loop);
}

static time_t
idle_s(void)
{
    return 1;
}

static gboolean
say_goodbye(gpointer data)
{
    g_main_loop_quit(((Demo *)data)->loop);
    return G_SOURCE_REMOVE;
}

static void
ask_for_week(Demo *demo)
{
    g_autofree char *error = NULL;
    PurpleConversation *conversation = demo->focus ? demo->focus : purple_get_conversations()->data;
    printf("\n> /karma\n");
    if (purple_cmd_do_command(conversation, "karma", "karma", &error) != PURPLE_CMD_STATUS_OK)
        printf("/karma does not work: %s\n", error ? error : "no such command");
    g_timeout_add(GOODBYE_MS, say_goodbye, demo);
}

static gboolean
look_around(gpointer data)
{
    Demo *demo = data;
    const gint64 now = g_get_monotonic_time();
    GList *open = purple_get_conversations();
    const gint64 last_us = MAX(demo->heard_us, demo->started_us);
    const bool over = now - last_us > SILENCE_US || now - demo->started_us > LONGEST_US;
    if (open)
        demo->focus = g_list_nth_data(open, demo->turn++ % g_list_length(open));
    if (!over)
        return G_SOURCE_CONTINUE;
    if (open)
        ask_for_week(demo);
    else
        g_main_loop_quit(demo->loop);
    return G_SOURCE_REMOVE;
}

static void
set_ops(Demo *demo)
{
    demo->conversation_ops = (PurpleConversationUiOps){.write_conv = write_line,
                                                       .destroy_conversation = forget_conversation,
                                                       .has_focus = has_focus};
    demo->notify_ops =
        (PurpleNotifyUiOps){.notify_formatted = notify_formatted, .close_notify = close_notify};
    demo->connection_ops = (PurpleConnectionUiOps){.report_disconnect_reason = tell_disconnected};
    purple_connections_set_ui_ops(&demo->connection_ops);
    demo->idle_ops = (PurpleIdleUiOps){.get_time_idle = idle_s};
    demo_loop_fill(&demo->loop_ops);
    purple_eventloop_set_ui_ops(&demo->loop_ops);
    purple_core_set_ui_ops(&demo->core_ops);
    purple_conversations_set_ui_ops(&demo->conversation_ops);
    purple_notify_set_ui_ops(&demo->notify_ops);
    purple_idle_set_ui_ops(&demo->idle_ops);
}

static bool
start(Demo *demo, const char *profile)
{
    g_autofree char *plugins = g_build_filename(profile, "plugins", NULL);
    purple_util_set_user_dir(profile);
    purple_debug_set_enabled(FALSE);
    set_ops(demo);
    purple_plugins_add_search_path(plugins);
    g_dataset_set_data(purple_conversations_get_handle(), UI, demo);
    if (!purple_core_init(UI))
        return false;
    purple_set_blist(purple_blist_new());
    purple_prefs_load();
    purple_plugins_load_saved("/finch/plugins/loaded");
    for (GList *at = purple_accounts_get_all(); at; at = at->next)
        purple_account_set_enabled(at->data, UI, TRUE);
    purple_savedstatus_activate(purple_savedstatus_new(NULL, PURPLE_STATUS_AVAILABLE));
    return true;
}

int
main(int argc, char **argv)
{
    Demo demo = {.started_us = g_get_monotonic_time()};
    if (argc != 2) {
        fprintf(stderr, "usage: karma-headless PROFILE\n");
        return 2;
    }
    demo.loop = g_main_loop_new(NULL, FALSE);
    if (!start(&demo, argv[1])) {
        fprintf(stderr, "libpurple does not start\n");
        return 1;
    }
    g_timeout_add(LOOK_MS, look_around, &demo);
    g_main_loop_run(demo.loop);
    purple_core_quit();
    g_main_loop_unref(demo.loop);
    return demo.status;
}
