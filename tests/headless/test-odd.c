// SPDX-License-Identifier: GPL-2.0-or-later

/* What people, servers and clocks never should do, and do: odd names, odd texts, time that jumps.
 */

#include "fixture.h"
#include "ledger.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <karma/store.h>
#include <string.h>
#include <util.h>

#define YEAR     (365 * KARMA_DAY)
#define ODD_ROOM "#<b>odd</b>&amp;"

static int
start(void **state)
{
    return fixture_start(state, NULL);
}

/* Everything is on disk, the ledger is sound, and the plugin is there again. */
static HostLedger
settled(Fixture *fixture)
{
    g_autofree char *path = host_ledger_path(fixture->host);
    assert_true(host_unload(fixture->host, fixture->plugin));
    g_autoptr(KarmaStore) store = karma_store_open(path, NULL, NULL);
    assert_non_null(store);
    assert_true(karma_store_check(store, NULL));
    g_clear_pointer(&store, karma_store_close);
    const HostLedger sums = host_ledger(fixture->host);
    assert_true(host_load_again(fixture->host, fixture->plugin));
    return sums;
}

static const char *const odd_names[] = {
    "<b>bold</b>",
    "<a href=\"karma:never:all\">me</a>",
    "<script>alert(1)</script>",
    "&lt;a&gt;",
    "\"quoted\"",
    "%s%n%d",
    "=1+1",
    "\\",
    "'; DROP TABLE name; --",
    ("\xe2\x80\xae"
     "backwards"),
    "zero\xe2\x80\x8bwidth",
    "a\tb",
    "line\nbreak",
    "\xff\xfe",
    "room/with/slashes",
    "user@host/res/ource",
    "@",
    "/",
    " ",
    "*status",
    "[]\\`_^{|}",
    "\xf0\x9f\x98\x80",
};

static const char *const odd_texts[] = {
    "",
    " ",
    "/me",
    "/me ",
    "?",
    "????????",
    "<",
    "<<<<>>>>",
    "&",
    "&#0;&#x110000;&bogus;",
    "<a href='",
    "<!-- ",
    "http://",
    "http://[::1",
    "http://\xc3\xa4\xc3\xb6.test/%zz?a=%",
    "\xff\xfe\xfd",
    "\xed\xa0\x80 a half of a pair",
    "could you \xe2\x80\xae send me the plan?",
    ("\x01"
     "ACTION waves\x01"),
    "?OTRv2?",
    "[25:61:99] nobody",
    "me: <b>could</b> you <i>help</i> me with this?",
    "could you send me the plan?",
};

static void
open_everything(Host *host, PurpleConversation *conversation)
{
    static const char *const commands[] = {"karma",       "karma week 1", "karma waiting",
                                           "karma why",   "karma nudges", "karma help",
                                           "karma later", "karma undo"};
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++)
        host_command(host, conversation, commands[i], NULL);
    host_run(host, 300);
}

/* Nothing a person is called becomes markup of ours. */
static void
assert_nothing_injected(const Host *host)
{
    static const char *const never[] = {"<script", "<b>bold", "karma:never:all\">me", "=1+1\""};
    for (size_t i = 0; i < G_N_ELEMENTS(never); i++)
        assert_null(host_find_window(host, never[i]));
}

static void
names_and_texts__do_no_harm__however_odd(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    for (size_t i = 0; i < G_N_ELEMENTS(odd_names); i++) {
        for (size_t j = 0; j < G_N_ELEMENTS(odd_texts); j++) {
            host_hear(host, odd_names[i], odd_texts[j], 0);
            host_advance(host, 40);
        }
        host_say(host, odd_names[i], "yes, and could you send me the map?");
        host_command(host, host_im(host, odd_names[i]), "karma with", NULL);
    }
    open_everything(host, host_im(host, odd_names[0]));
    assert_nothing_injected(host);
    assert_true(settled(fixture).im_own > 10);
}

/* As every protocol does with what comes off the wire: libpurple itself reads beyond what is broken
 * in a room. */
static void
say_odd_things(Host *host, const char *nick)
{
    for (size_t i = 0; i < G_N_ELEMENTS(odd_texts); i++) {
        g_autofree char *text = purple_utf8_salvage(odd_texts[i]);
        host_room_hear(host, ODD_ROOM, nick, text, PURPLE_MESSAGE_RECV, 0);
    }
}

static void
rooms__do_no_harm__whoever_comes_and_goes(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    PurpleConversation *chat = host_join(host, ODD_ROOM, NULL);
    PurpleConvChat *room = PURPLE_CONV_CHAT(chat);
    for (size_t i = 0; i < G_N_ELEMENTS(odd_names); i++) {
        g_autofree char *nick = purple_utf8_salvage(odd_names[i]);
        purple_conv_chat_add_user(room, nick, NULL, PURPLE_CBFLAGS_NONE, TRUE);
        say_odd_things(host, nick);
        host_room_say(host, ODD_ROOM, "could <b>you</b> send me the plan?");
        if (i % 3 == 1)
            purple_conv_chat_rename_user(room, nick, "somebody else");
        if (i % 3 == 2)
            purple_conv_chat_remove_user(room, nick, "<b>gone</b>");
    }
    open_everything(host, chat);
    assert_nothing_injected(host);
    assert_true(settled(fixture).room_theirs > 100);
}

static void
clock__may_jump__both_ways(void **state)
{
    static const int64_t jumps[] = {3 * YEAR, -5 * YEAR,       YEAR,       -KARMA_HOUR, KARMA_HOUR,
                                    -1,       40 * YEAR,       -45 * YEAR, 12 * YEAR,   -KARMA_DAY,
                                    1,        30 * KARMA_WEEK, -6 * YEAR};
    Fixture *fixture = *state;
    Host *host = fixture->host;
    const HostLedger before = settled(fixture);
    for (size_t i = 0; i < G_N_ELEMENTS(jumps); i++) {
        host_advance(host, jumps[i]);
        for (int j = 0; j < 20; j++) {
            host_hear(host, "alice", "could you send me the plan?", 0);
            host_say(host, "alice", "here it is: http://plans.site.org/1");
        }
        open_everything(host, host_im(host, "alice"));
    }
    const HostLedger after = settled(fixture);
    assert_int_equal(after.im_theirs - before.im_theirs, 20 * G_N_ELEMENTS(jumps));
    assert_int_equal(after.im_own - before.im_own, 20 * G_N_ELEMENTS(jumps));
}

/* Nothing waits for a message however long it is, and it is counted. */
static void
texts__do_no_harm__however_long(void **state)
{
    static const char *const pieces[] = {
        "a_",           "<",       "&lt;", "?", "me: ",        "(", "\xf0\x9f\x98\x80",
        "http://a.b/ ", "thanks ", "\"",   "`", "\xe6\xbc\xa2"};
    Fixture *fixture = *state;
    Host *host = fixture->host;
    const HostLedger before = settled(fixture);
    for (size_t i = 0; i < G_N_ELEMENTS(pieces); i++) {
        GString *text = g_string_new("x");
        while (text->len < 1000000)
            g_string_append(text, pieces[i]);
        host_hear(host, "alice", text->str, 0);
        host_say(host, "alice", text->str);
        host_idle(host);
        g_string_free(text, TRUE);
    }
    host_clear_history(host);
    const HostLedger after = settled(fixture);
    assert_in_range(after.im_theirs - before.im_theirs, G_N_ELEMENTS(pieces) - 2,
                    G_N_ELEMENTS(pieces));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_and_texts__do_no_harm__however_odd),
        cmocka_unit_test(rooms__do_no_harm__whoever_comes_and_goes),
        cmocka_unit_test(clock__may_jump__both_ways),
        cmocka_unit_test(texts__do_no_harm__however_long),
    };
    return cmocka_run_group_tests(tests, start, fixture_stop);
}
