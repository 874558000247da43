// SPDX-License-Identifier: GPL-2.0-or-later

/* What the plugin asks of the messenger before it speaks: is somebody typing, how long has the
 * keyboard been still, what is the hour, where is the focus now. */

#include "fixture.h"
#include "nudges.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <karma/calendar.h>
#include <prefs.h>
#include <savedstatuses.h>

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

/* On a day of its own; the owner looks elsewhere. */
static PurpleConversation *
asks(Host *host, const char *name)
{
    host_advance(host, KARMA_DAY);
    host_set_focus(host, host_im(host, "nobody"));
    host_run(host, 150);
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

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nudge__waits__while_the_owner_types),
        cmocka_unit_test(nudge__waits__while_the_keyboard_is_still),
        cmocka_unit_test(nudge__waits__in_quiet_hours),
        cmocka_unit_test(time_away__is_not_time_present),
        cmocka_unit_test(nudge__is_not_written__when_the_focus_went_meanwhile),
    };
    return cmocka_run_group_tests(tests, start, fixture_stop);
}
