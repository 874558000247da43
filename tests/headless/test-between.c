// SPDX-License-Identifier: GPL-2.0-or-later

/* What may happen between a nudge and the owner's word about it: who it is about leaves the buddy
 * list, their account goes, the conversation is closed, it is said twice, the clock jumps. */

#include "fixture.h"
#include "ledger.h"
#include "nudges.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <blist.h>
#include <cmocka.h>
#include <prpl.h>
#include <server.h>
#include <string.h>

#define UI "karma-test"

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

/* On a day of its own, since the limits of a day are those of everyday use. */
static PurpleConversation *
asks(Host *host, PurpleAccount *account, const char *name)
{
    host_advance(host, KARMA_DAY);
    host_set_focus(host, host_im(host, "nobody"));
    host_run(host, 150);
    serv_got_im(purple_account_get_connection(account), name, "could you send me the plan?",
                PURPLE_MESSAGE_RECV, time(NULL));
    host_forget_shown(host);
    return purple_find_conversation_with_account(PURPLE_CONV_TYPE_IM, name, account);
}

static PurpleConversation *
is_told(Host *host, PurpleAccount *account, const char *name)
{
    PurpleConversation *im = asks(host, account, name);
    host_set_focus(host, im);
    host_pass(host, 120);
    assert_non_null(host_find_nudge(host, name));
    return im;
}

static void
says_back(Host *host, PurpleConversation *conversation, const char *command, const char *answer)
{
    host_forget_shown(host);
    assert_true(host_command(host, conversation, command, NULL));
    if (!host_find_line(host, answer))
        fail_msg("nothing like \"%s\" to %s", answer, command);
    assert_int_equal(host_sent(host)->len, 0);
}

/* Every word, and all of them taken back. */
static void
takes_every_word(Host *host, PurpleConversation *conversation)
{
    static const struct {
        const char *command, *answer;
    } words[] = {
        {"karma later", "Put off"},
        {"karma not-needed", "Not needed, then"},
        {"karma wrong", "weighs less"},
        {"karma never", "No more nudges about"},
        {"karma never kind", "No more nudges of this kind"},
        {"karma never all", "No more nudges at all"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        says_back(host, conversation, words[i].command, words[i].answer);
        says_back(host, conversation, "karma undo", "Taken back");
    }
    says_back(host, conversation, "karma not-needed", "Not needed, then");
}

static PurpleBuddy *
befriend(Host *host, const char *name)
{
    PurpleBuddy *buddy = purple_buddy_new(host_account(host), name, NULL);
    purple_blist_add_buddy(buddy, NULL, NULL, NULL);
    purple_prpl_got_user_status(host_account(host), name, "available", NULL);
    return buddy;
}

static void
word__is_taken__about_who_left_the_buddy_list(void **state)
{
    Host *host = host_of(state);
    PurpleBuddy *buddy = befriend(host, "alice");
    PurpleConversation *im = is_told(host, host_account(host), "alice");
    purple_blist_remove_buddy(buddy);
    takes_every_word(host, im);
}

/* Held for a buddy, told once they are none: their conversation is still open. */
static void
nudge__is_told__about_who_left_the_buddy_list_before(void **state)
{
    Host *host = host_of(state);
    PurpleBuddy *buddy = befriend(host, "bela");
    PurpleConversation *im = asks(host, host_account(host), "bela");
    host_pass(host, 120);
    assert_null(host_find_nudge(host, "bela"));
    purple_blist_remove_buddy(buddy);
    host_set_focus(host, im);
    host_pass(host, 20);
    assert_int_equal(host_count_nudges(host, "bela"), 1);
    takes_every_word(host, im);
}

static void
word__is_taken__while_the_account_is_away(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = is_told(host, host_account(host), "carl");
    purple_account_disconnect(host_account(host));
    takes_every_word(host, im);
    purple_account_connect(host_account(host));
    host_idle(host);
}

static void
word__is_taken__while_the_account_is_switched_off(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = is_told(host, host_account(host), "dirk");
    purple_account_set_enabled(host_account(host), UI, FALSE);
    host_idle(host);
    takes_every_word(host, im);
    purple_account_set_enabled(host_account(host), UI, TRUE);
    host_idle(host);
    assert_true(purple_account_is_connected(host_account(host)));
}

/* Nobody can be reached; it is not told into a conversation that leads nowhere. */
static void
nudge__waits__while_no_account_is_online(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = asks(host, host_account(host), "egon");
    host_pass(host, 120);
    purple_account_set_enabled(host_account(host), UI, FALSE);
    host_idle(host);
    host_set_focus(host, im);
    host_pass(host, 60);
    assert_null(host_find_nudge(host, "egon"));
    purple_account_set_enabled(host_account(host), UI, TRUE);
    host_idle(host);
    host_pass(host, 60);
    assert_int_equal(host_count_nudges(host, "egon"), 1);
    says_back(host, im, "karma not-needed", "Not needed, then");
}

static void
word__is_taken__when_the_account_is_gone(void **state)
{
    Host *host = host_of(state);
    PurpleAccount *other = host_add_account(host, "me@elsewhere");
    is_told(host, other, "fred");
    host_set_focus(host, NULL);
    purple_accounts_delete(other);
    host_idle(host);
    takes_every_word(host, host_im(host, "nobody"));
    says_back(host, host_im(host, "nobody"), "karma undo", "Taken back");
    says_back(host, host_im(host, "nobody"), "karma later", "Put off");
    host_set_focus(host, host_im(host, "nobody"));
    host_advance(host, KARMA_DAY);
    host_pass(host, 60);
    assert_null(host_find_nudge(host, "fred"));
}

static void
nudge__is_not_told__when_the_account_is_gone(void **state)
{
    Host *host = host_of(state);
    PurpleAccount *other = host_add_account(host, "me@elsewhere");
    asks(host, other, "gerd");
    host_pass(host, 120);
    purple_accounts_delete(other);
    host_idle(host);
    host_set_focus(host, host_im(host, "gerd")); /* of the same name, elsewhere */
    host_pass(host, 60);
    assert_null(host_find_nudge(host, "gerd"));
}

static void
word__is_taken__when_the_conversation_is_closed(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = is_told(host, host_account(host), "hugo");
    host_set_focus(host, NULL);
    purple_conversation_destroy(im);
    takes_every_word(host, host_im(host, "nobody"));
}

/* Answered in its own conversation: the nudge is over, and is kept as taken up. */
static void
word__does_nothing__once_it_is_done(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = is_told(host, host_account(host), "olli");
    host_say(host, "olli", "here it is, on its way by mail");
    host_run(host, 50);
    host_forget_shown(host);
    says_back(host, im, "karma later", "no nudge");
    says_back(host, im, "karma nudges", "(taken up)");
}

static void
word__counts_once__said_twice(void **state)
{
    Host *host = host_of(state);
    PurpleConversation *im = is_told(host, host_account(host), "igor");
    says_back(host, im, "karma later", "Put off");
    says_back(host, im, "karma later", "no nudge");
    says_back(host, im, "karma wrong", "no nudge");
    says_back(host, im, "karma undo", "Taken back");
    says_back(host, im, "karma later", "Put off");
    says_back(host, im, "karma undo", "Taken back");
    says_back(host, im, "karma not-needed", "Not needed, then");
    says_back(host, im, "karma nudges", "igor");
    assert_null(host_find_line(host, "dropped: you put it off")); /* it was taken back */
}

/* Set back by a day while it is held: told once, when the owner looks, and not again when the clock
 * is set right. */
static void
nudge__is_told_once__when_the_clock_is_set_back(void **state)
{
    Host *host = host_of(state);
    host_advance(host, KARMA_DAY); /* so that on the day before nothing was said */
    PurpleConversation *im = asks(host, host_account(host), "jens");
    host_pass(host, 120);
    host_advance(host, -KARMA_DAY);
    host_pass(host, 60);
    assert_null(host_find_nudge(host, "jens"));
    host_set_focus(host, im);
    host_pass(host, 60);
    assert_int_equal(host_count_nudges(host, "jens"), 1);
    host_advance(host, KARMA_DAY);
    host_pass(host, 120);
    assert_int_equal(host_count_nudges(host, "jens"), 1);
    takes_every_word(host, im);
}

/* After a suspend it is told, or left to the week when its time is over. */
static void
nudge__is_told_or_left_to_the_week__after_a_suspend(void **state)
{
    static const struct {
        const char *name;
        int64_t asleep;
        unsigned told;
    } rows[] = {{"kurt", 8 * KARMA_HOUR, 1}, {"lena", 2 * KARMA_DAY, 0}};
    Host *host = host_of(state);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        PurpleConversation *im = asks(host, host_account(host), rows[i].name);
        host_pass(host, 120);
        host_advance(host, rows[i].asleep);
        host_set_focus(host, im);
        host_pass(host, 60);
        assert_int_equal(host_count_nudges(host, rows[i].name), rows[i].told);
        says_back(host, im, "karma nudges", rows[i].told ? "Said" : "the week has it");
        host_set_focus(host, NULL);
    }
}

/* Held on one day and told on the next: after what was told meanwhile, also in the list. */
static void
list__is_in_the_order_of_time(void **state)
{
    Host *host = host_of(state);
    host_advance(host, KARMA_DAY + 12 * KARMA_HOUR - time(NULL) % KARMA_DAY); /* noon */
    PurpleConversation *mona = asks(host, host_account(host), "mona");
    host_pass(host, 120);
    host_hear(host, "nils", "could you send me the plan?", 0);
    host_set_focus(host, host_im(host, "nils"));
    host_pass(host, 120);
    assert_int_equal(host_count_nudges(host, "nils"), 1);
    host_advance(host, 20 * KARMA_HOUR);
    host_set_focus(host, mona);
    host_pass(host, 60);
    assert_int_equal(host_count_nudges(host, "mona"), 1);
    host_forget_shown(host);
    assert_true(host_command(host, mona, "karma nudges", NULL));
    const HostLine *list = host_find_line(host, "Said");
    const char *said_last = list ? strstr(list->text, "mona") : NULL;
    assert_non_null(said_last);
    const char *said_first = strstr(list->text, "nils");
    assert_true(said_first && said_first < said_last);
}

/* Nothing that was said about them was sent or counted. */
static void
ledger__is_whole__after_all_of_it(void **state)
{
    Fixture *fixture = *state;
    assert_true(host_unload(fixture->host, fixture->plugin));
    const HostLedger sums = host_ledger(fixture->host);
    assert_int_equal(sums.im_own, 1);
    assert_int_equal(sums.im_theirs, 15);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(word__is_taken__about_who_left_the_buddy_list),
        cmocka_unit_test(nudge__is_told__about_who_left_the_buddy_list_before),
        cmocka_unit_test(word__is_taken__while_the_account_is_away),
        cmocka_unit_test(word__is_taken__while_the_account_is_switched_off),
        cmocka_unit_test(nudge__waits__while_no_account_is_online),
        cmocka_unit_test(word__is_taken__when_the_account_is_gone),
        cmocka_unit_test(nudge__is_not_told__when_the_account_is_gone),
        cmocka_unit_test(word__is_taken__when_the_conversation_is_closed),
        cmocka_unit_test(word__does_nothing__once_it_is_done),
        cmocka_unit_test(word__counts_once__said_twice),
        cmocka_unit_test(nudge__is_told_once__when_the_clock_is_set_back),
        cmocka_unit_test(nudge__is_told_or_left_to_the_week__after_a_suspend),
        cmocka_unit_test(list__is_in_the_order_of_time),
        cmocka_unit_test(ledger__is_whole__after_all_of_it),
    };
    return cmocka_run_group_tests(tests, start, fixture_stop);
}
