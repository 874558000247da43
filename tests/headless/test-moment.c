// SPDX-License-Identifier: GPL-2.0-or-later

/* What the plugin asks of the messenger before it speaks: is somebody typing, how long has the
 * keyboard been still, what is the hour, where is the focus now. */

#include "fixture.h"
#include "nudges.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <blist.h>
#include <cmocka.h>
#include <karma/calendar.h>
#include <prefs.h>
#include <prpl.h>
#include <savedstatuses.h>
#include <server.h>

#define PREFS "/plugins/core/karma/"

static int
start(void **state)
{
    return fixture_start(state, host_hurry_nudges);
}

static Host *
host_of(void **state)
{
    return ((Fixture *)*state)->host;
}

/* A day of its own; the owner looks elsewhere. */
static void
next_day(Host *host)
{
    host_advance(host, KARMA_DAY);
    host_set_focus(host, host_im(host, "nobody"));
    host_run(host, 150);
}

static PurpleConversation *
asks(Host *host, const char *name)
{
    next_day(host);
    host_hear(host, name, "could you send me the plan?", 0);
    host_forget_shown(host);
    return host_im(host, name);
}

/* And refused: three that are passed over put the kind to sleep. */
static void
is_told(Host *host, const char *name)
{
    host_pass(host, 60);
    assert_int_equal(host_count_nudges(host, name), 1);
    assert_true(host_command(host, host_im(host, name), "karma not-needed", NULL));
}

static bool
is_listed(Host *host, const char *name, const char *held)
{
    host_forget_shown(host);
    assert_true(host_command(host, host_im(host, "nobody"), "karma nudges", NULL));
    return host_find_line(host, name) && host_find_line(host, held);
}

/* Without a view that sees the input box libpurple tells, for some seconds. */
static void
nudge__waits__while_the_owner_types(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = asks(host, "anna");
    host_pass(host, 120);
    purple_prefs_set_int(PREFS "typing_s", 60);
    host_set_focus(host, im);
    host_set_hurry(host, 1); /* typing ends with the key that is not followed by another */
    purple_conv_im_start_send_typed_timeout(PURPLE_CONV_IM(im));
    host_set_hurry(host, HOST_HURRY);
    host_pass(host, 20);
    purple_conv_im_stop_send_typed_timeout(PURPLE_CONV_IM(im));
    host_pass(host, 30);
    assert_null(host_find_nudge(host, "anna"));
    assert_true(is_listed(host, "anna", "you are writing"));
    is_told(host, "anna");
    purple_prefs_set_int(PREFS "typing_s", 0);
}

static void
nudge__waits__while_the_keyboard_is_still(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = asks(host, "bert");
    host_pass(host, 120);
    host_set_idle(host, 3600);
    host_set_focus(host, im);
    host_pass(host, 60);
    assert_null(host_find_nudge(host, "bert"));
    host_set_idle(host, 0);
    is_told(host, "bert");
}

static void
set_quiet(int from, int until)
{
    purple_prefs_set_int(PREFS "quiet_from_hour", from);
    purple_prefs_set_int(PREFS "quiet_until_hour", until);
}

/* Who is up at night is not there for what waits, either: it is not even due. */
static void
nudge__waits__in_quiet_hours(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = asks(host, "cora");
    set_quiet(0, 24);
    host_set_focus(host, im);
    host_pass(host, 120);
    assert_null(host_find_nudge(host, "cora"));
    assert_false(is_listed(host, "cora", "cora"));
    set_quiet(0, 0);
    is_told(host, "cora");
}

static void
set_status(PurpleStatusPrimitive primitive)
{
    purple_savedstatus_activate(purple_savedstatus_new(NULL, primitive));
}

static void
time_away__is_not_time_present(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = asks(host, "dina");
    set_status(PURPLE_STATUS_AWAY);
    host_set_focus(host, im);
    host_pass(host, 120);
    assert_false(is_listed(host, "dina", "dina"));
    set_status(PURPLE_STATUS_AVAILABLE);
    is_told(host, "dina");
}

/* Chosen while its conversation had the focus, stored, and gone from there meanwhile: it is not
 * written, and comes when the owner is back. */
static void
nudge__is_not_written__when_the_focus_went_meanwhile(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = asks(host, "elsa");
    host_pass(host, 120);
    host_set_focus_for(host, im, 1);
    host_pass(host, 10);
    assert_null(host_find_nudge(host, "elsa"));
    assert_true(is_listed(host, "elsa", "it waits for its own conversation"));
    host_set_focus(host, im);
    host_pass(host, 20); /* what was given up is tried again only after a minute */
    assert_int_equal(host_count_nudges(host, "elsa"), 1);
}

static void
time_offline__is_not_time_present(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = asks(host, "fips");
    purple_account_disconnect(host_account(host));
    host_set_focus(host, im);
    host_pass(host, 120);
    assert_false(is_listed(host, "fips", "fips"));
    purple_account_connect(host_account(host));
    host_idle(host);
    is_told(host, "fips");
}

/* Keys were pressed in its conversation, and nothing came of it. */
static void
nudge__is_passed_over__once_it_was_seen(void **state)
{
    Host *host = host_of(state);
    host_set_focus(host, asks(host, "fritz"));
    host_pass(host, 120);
    assert_int_equal(host_count_nudges(host, "fritz"), 1);
    host_set_focus(host, NULL);
    host_advance(host, KARMA_DAY);
    host_pass(host, 20);
    assert_true(is_listed(host, "fritz", "(passed over)"));
}

/* Somebody who cannot be told anything now is not mentioned; when they are back, they are. */
static void
nudge__waits__for_a_buddy_who_is_offline(void **state)
{
    Host *host = host_of(state);
    PurpleBuddy *buddy = purple_buddy_new(host_account(host), "gina", NULL);
    purple_blist_add_buddy(buddy, NULL, NULL, NULL);
    PurpleConversation *im = asks(host, "gina");
    host_set_focus(host, im);
    host_pass(host, 120);
    assert_null(host_find_nudge(host, "gina"));
    assert_true(is_listed(host, "gina", "the other side is not there"));
    purple_prpl_got_user_status(host_account(host), "gina", "available", NULL);
    is_told(host, "gina");
}

static void
nudge__waits__for_the_account_of_its_conversation(void **state)
{
    Host *host = host_of(state);
    PurpleAccount *other = host_add_account(host, "me@elsewhere");
    next_day(host);
    serv_got_im(purple_account_get_connection(other), "hera", "could you send me the plan?",
                PURPLE_MESSAGE_RECV, time(NULL));
    PurpleConversation *im =
        purple_find_conversation_with_account(PURPLE_CONV_TYPE_IM, "hera", other);
    host_pass(host, 120);
    purple_account_disconnect(other);
    host_set_focus(host, im);
    host_pass(host, 30);
    assert_null(host_find_nudge(host, "hera"));
    purple_account_connect(other);
    host_idle(host);
    host_pass(host, 60);
    assert_int_equal(host_count_nudges(host, "hera"), 1);
    assert_true(host_command(host, im, "karma not-needed", NULL));
    purple_accounts_delete(other);
}

static void
nudge__waits__in_a_room_for_who_asked_and_for_the_owner(void **state)
{
    Host *host = host_of(state);
    static const char *const nicks[] = {"inga", NULL};
    next_day(host);
    PurpleConversation *room = host_join(host, "#garden", nicks);
    PurpleConvChat *chat = PURPLE_CONV_CHAT(room);
    host_pass(host, 60); /* the first minute of a room */
    host_room_hear(host, "#garden", "inga", "me: could you send me the plan?", PURPLE_MESSAGE_NICK,
                   0);
    host_pass(host, 120);
    purple_conv_chat_remove_user(chat, "inga", NULL);
    host_set_focus(host, room);
    host_pass(host, 30);
    assert_null(host_find_nudge(host, "inga"));
    purple_conv_chat_add_user(chat, "inga", NULL, PURPLE_CBFLAGS_NONE, TRUE);
    purple_conv_chat_left(chat);
    host_pass(host, 30);
    assert_null(host_find_nudge(host, "inga"));
    host_join(host, "#garden", nicks);
    host_pass(host, 120);
    assert_int_equal(host_count_nudges(host, "inga"), 1);
    assert_true(host_command(host, room, "karma not-needed", NULL));
}

/* Good news needs nobody to be there, but the owner. */
static void
good_news__waits__while_nobody_is_connected(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = asks(host, "jana");
    host_set_focus(host, im);
    host_say(host, "jana", "it lies in the drawer below the window");
    host_run(host, 50);
    host_hear(host, "jana", "thank you, that helped", 0);
    purple_account_disconnect(host_account(host));
    host_forget_shown(host);
    host_pass(host, 60);
    assert_null(host_find_nudge(host, "jana"));
    purple_account_connect(host_account(host));
    host_idle(host);
    host_pass(host, 60);
    assert_int_equal(host_count_nudges(host, "jana"), 1);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nudge__waits__while_the_owner_types),
        cmocka_unit_test(nudge__waits__while_the_keyboard_is_still),
        cmocka_unit_test(nudge__waits__in_quiet_hours),
        cmocka_unit_test(time_away__is_not_time_present),
        cmocka_unit_test(time_offline__is_not_time_present),
        cmocka_unit_test(nudge__is_passed_over__once_it_was_seen),
        cmocka_unit_test(nudge__waits__for_a_buddy_who_is_offline),
        cmocka_unit_test(nudge__waits__for_the_account_of_its_conversation),
        cmocka_unit_test(nudge__waits__in_a_room_for_who_asked_and_for_the_owner),
        cmocka_unit_test(good_news__waits__while_nobody_is_connected),
        cmocka_unit_test(nudge__is_not_written__when_the_focus_went_meanwhile),
    };
    return cmocka_run_group_tests(tests, start, fixture_stop);
}
