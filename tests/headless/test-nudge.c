// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"
#include "ledger.h"
#include "nudges.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <blist.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <pluginpref.h>
#include <prefs.h>
#include <savedstatuses.h>
#include <string.h>

static int
start(void **state)
{
    return fixture_start(state, host_hurry_nudges);
}

static void
nudge__says_who_waits__in_their_own_conversation(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    host_hear(host, "alice", "could you send me the plan?", 0);
    host_set_focus(host, host_im(host, "bob"));
    host_pass(host, 120);
    assert_null(host_find_nudge(host, "alice"));
    host_set_focus(host, host_im(host, "alice"));
    host_pass(host, 40);
    const HostLine *nudge = host_find_nudge(host, "alice");
    assert_non_null(nudge);
    assert_string_equal(nudge->place, "alice");
    assert_int_equal(host_sent(host)->len, 0);
}

static char *
log_of(Host *host, const char *who)
{
    g_autofree char *folder =
        g_build_filename(host_folder(host), "logs", "irc", "me@test", who, NULL);
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    GString *all = g_string_new(NULL);
    for (const char *name; dir && (name = g_dir_read_name(dir));) {
        g_autofree char *path = g_build_filename(folder, name, NULL);
        g_autofree char *text = NULL;
        if (g_file_get_contents(path, &text, NULL, NULL))
            g_string_append(all, text);
    }
    return g_string_free(all, FALSE);
}

static void
nudge__leaves_no_trace_in_the_log(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *log = log_of(fixture->host, "alice");
    assert_non_null(strstr(log, "could you send me the plan?"));
    assert_null(strstr(log, "later"));
    assert_null(strstr(log, "Karma"));
}

static void
nudge__is_not_counted_as_a_message(void **state)
{
    Fixture *fixture = *state;
    assert_true(host_unload(fixture->host, fixture->plugin));
    const HostLedger sums = host_ledger(fixture->host);
    assert_int_equal(sums.im_theirs, 1);
    assert_int_equal(sums.im_own, 0);
    assert_true(host_load_again(fixture->host, fixture->plugin));
}

static void
nudge__is_said_once__restart_or_not(void **state)
{
    Fixture *fixture = *state;
    host_forget_shown(fixture->host);
    host_pass(fixture->host, 100);
    assert_null(host_find_nudge(fixture->host, "alice"));
}

static void
nudge__takes_the_owners_word(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    PurpleConversation *im = host_im(host, "alice");
    host_forget_shown(host);
    assert_true(host_command(host, im, "karma later", NULL));
    assert_non_null(host_find_line(host, "/karma undo"));
    host_forget_shown(host);
    assert_true(host_command(host, im, "karma undo", NULL));
    assert_true(host_lines(host)->len > 0);
    host_forget_shown(host);
    assert_true(host_command(host, im, "karma nudges", NULL));
    host_run(host, 100);
    assert_non_null(host_find_line(host, "alice"));
    assert_int_equal(host_sent(host)->len, 0);
}

/* The frame of libpurple's own dialog; the path of its tick for what rests, NULL without any. */
static const char *
rest_in_frame(PurplePluginPrefFrame *frame, const char *label)
{
    for (GList *row = purple_plugin_pref_frame_get_prefs(frame); row; row = row->next)
        if (purple_plugin_pref_get_name(row->data) &&
            strstr(purple_plugin_pref_get_label(row->data), label))
            return purple_plugin_pref_get_name(row->data);
    return NULL;
}

static void
off__is_listed_and_taken_back__by_command_and_in_preferences(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    PurpleConversation *im = host_im(host, "alice");
    assert_true(host_command(host, im, "karma never person 28", NULL));
    assert_non_null(host_find_line(host, "No nudges about alice; they come again"));
    host_forget_shown(host);
    assert_true(host_command(host, im, "karma nudges", NULL));
    assert_non_null(host_find_line(host, "1. No nudges about alice"));
    assert_true(host_command(host, im, "karma again 1", NULL));
    assert_non_null(host_find_line(host, "Taken back: No nudges about alice"));
    assert_false(host_command(host, im, "karma again 1", NULL));
    assert_true(host_command(host, im, "karma undo", NULL));
    assert_true(host_command(host, im, "karma wrong", NULL));
    PurplePluginPrefFrame *frame =
        fixture->plugin->info->prefs_info->get_plugin_pref_frame(fixture->plugin);
    const char *tick = rest_in_frame(frame, "alice");
    assert_non_null(tick);
    host_forget_shown(host);
    purple_prefs_set_bool(tick, FALSE);
    assert_non_null(host_find_line(host, "Taken back: You called it wrong"));
    purple_plugin_pref_frame_destroy(frame);
    frame = fixture->plugin->info->prefs_info->get_plugin_pref_frame(fixture->plugin);
    assert_null(rest_in_frame(frame, "alice"));
    purple_plugin_pref_frame_destroy(frame);
    assert_int_equal(host_sent(host)->len, 0);
}

static PurpleMenuAction *
find_action(GList *actions, const char *label)
{
    for (; actions; actions = actions->next) {
        PurpleMenuAction *action = actions->data;
        if (g_str_equal(action->label, label))
            return action;
        PurpleMenuAction *below = find_action(action->children, label);
        if (below)
            return below;
    }
    return NULL;
}

/* By the menu of the conversation, as the owner does. */
static void
choose(PurpleConversation *conversation, const char *label)
{
    GList *menu = NULL;
    purple_signal_emit(purple_conversations_get_handle(), "conversation-extended-menu",
                       conversation, &menu);
    PurpleMenuAction *action = find_action(menu, label);
    if (!action)
        fail_msg("no entry \"%s\"", label);
    else
        ((void (*)(PurpleConversation *, gpointer))action->callback)(conversation, action->data);
    g_list_free_full(menu, (GDestroyNotify)purple_menu_action_free);
}

static void
help__names_nobody(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    static const char *const nicks[] = {"gina", "hugo", NULL};
    PurpleConversation *room = host_join(host, "#garden", nicks);
    host_room_say(host, "#garden", "good morning all");
    choose(room, "I want to help and share here");
    host_forget_shown(host);
    host_room_hear(host, "#garden", "gina", "how do I keep slugs away from beans?", 0, 0);
    host_set_focus(host, room);
    host_pass(host, 120);
    const HostLine *nudge = host_find_line(host, "Somebody new in #garden");
    assert_non_null(nudge);
    assert_null(strstr(nudge->text, "gina"));
}

static void
nudge__does_not_come__when_the_thing_is_done(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    host_hear(host, "dora", "could you send me the map?", 0);
    host_set_focus(host, host_im(host, "dora"));
    host_say(host, "dora", "here it is, on its way by mail");
    host_forget_shown(host);
    host_pass(host, 200);
    assert_null(host_find_nudge(host, "dora"));
}

static void
set_status(PurpleStatusPrimitive primitive)
{
    purple_savedstatus_activate(purple_savedstatus_new(NULL, primitive));
}

/* Whatever else would hold it by now, being away is told first. */
static void
nudge__does_not_come__to_somebody_away(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    host_hear(host, "emil", "could you call me back?", 0);
    host_set_focus(host, host_im(host, "bob"));
    host_pass(host, 120);
    set_status(PURPLE_STATUS_AWAY);
    host_set_focus(host, host_im(host, "emil"));
    host_forget_shown(host);
    host_pass(host, 60);
    assert_null(host_find_nudge(host, "emil"));
    assert_true(host_command(host, host_im(host, "emil"), "karma nudges", NULL));
    assert_non_null(host_find_line(host, "(held: you are away)"));
    set_status(PURPLE_STATUS_AVAILABLE);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nudge__says_who_waits__in_their_own_conversation),
        cmocka_unit_test(nudge__leaves_no_trace_in_the_log),
        cmocka_unit_test(nudge__is_not_counted_as_a_message),
        cmocka_unit_test(nudge__is_said_once__restart_or_not),
        cmocka_unit_test(nudge__takes_the_owners_word),
        cmocka_unit_test(off__is_listed_and_taken_back__by_command_and_in_preferences),
        cmocka_unit_test(nudge__does_not_come__when_the_thing_is_done),
        cmocka_unit_test(nudge__does_not_come__to_somebody_away),
        cmocka_unit_test(help__names_nobody),
    };
    return cmocka_run_group_tests(tests, start, fixture_stop);
}
