// SPDX-License-Identifier: GPL-2.0-or-later
#include "host.h"
#include "ledger.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>
#include <prefs.h>
#include <privacy.h>
#include <server.h>
#include <string.h>

/* Every test counts into the same ledger and looks at what it added. */
typedef struct {
    Host *host;
    PurplePlugin *plugin;
    HostLedger before;
    int rooms;
} Fixture;

static int
start(void **state)
{
    Fixture *fixture = g_new0(Fixture, 1);
    fixture->host = host_start(NULL);
    fixture->plugin = host_load(fixture->host, KARMA_SO);
    *state = fixture;
    return fixture->plugin ? 0 : -1;
}

static int
stop(void **state)
{
    Fixture *fixture = *state;
    host_stop(fixture->host);
    g_free(fixture);
    return 0;
}

/* What was counted since the last call. */
static HostLedger
counted(Fixture *fixture)
{
    assert_true(host_unload(fixture->host, fixture->plugin));
    const HostLedger now = host_ledger(fixture->host);
    const HostLedger added = {
        .im_own = now.im_own - fixture->before.im_own,
        .im_theirs = now.im_theirs - fixture->before.im_theirs,
        .room_own = now.room_own - fixture->before.room_own,
        .room_theirs = now.room_theirs - fixture->before.room_theirs,
    };
    fixture->before = now;
    assert_true(host_load_again(fixture->host, fixture->plugin));
    return added;
}

static void
assert_counted(Fixture *fixture, int im_own, int im_theirs, int room_own, int room_theirs)
{
    const HostLedger added = counted(fixture);
    assert_int_equal(added.im_own, im_own);
    assert_int_equal(added.im_theirs, im_theirs);
    assert_int_equal(added.room_own, room_own);
    assert_int_equal(added.room_theirs, room_theirs);
}

/* A room nobody was in yet: replay marks of other tests do not reach it. */
static char *
fresh_room(Fixture *fixture)
{
    static const char *const nicks[] = {"bob", "carol", NULL};
    char *room = g_strdup_printf("#room%d", fixture->rooms++);
    host_join(fixture->host, room, nicks);
    return room;
}

static void
count__takes_each_message_once__im(void **state)
{
    Fixture *fixture = *state;
    host_hear(fixture->host, "alice", "hello", 0);
    host_hear(fixture->host, "alice", "are you there?", 0);
    host_say(fixture->host, "alice", "yes");
    assert_counted(fixture, 1, 2, 0, 0);
}

static void
count__takes_each_message_once__room(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *room = fresh_room(fixture);
    host_room_hear(fixture->host, room, "bob", "hello", PURPLE_MESSAGE_RECV, 0);
    host_room_hear(fixture->host, room, "carol", "me: hi", PURPLE_MESSAGE_RECV, 0);
    host_room_say(fixture->host, room, "carol: hi");
    assert_counted(fixture, 0, 0, 1, 2);
}

static void
count__takes_actions_and_markup(void **state)
{
    static const char *const texts[] = {
        "/me waves",
        ("<html xmlns='http://jabber.org/protocol/xhtml-im'><body><p>see "
         "<a href='https://example.org/?a=1&amp;b=2'>this</a></p></body></html>"),
        "a &lt; b &amp; c",
        "raw < and & stay",
        "<A HREF=\"https://x.example/?x=1&y=2\">https://x.example/?x=1&amp;y=2</A>",
        "line<br>break",
    };
    Fixture *fixture = *state;
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
        host_hear(fixture->host, "alice", texts[i], 0);
    assert_counted(fixture, 0, G_N_ELEMENTS(texts), 0, 0);
}

/* Rows that libpurple shows and nobody typed. */
static const struct {
    const char *describes;
    const char *text;
    PurpleMessageFlags flags;
} not_typed[] = {
    {"a system line", "alice left the room", PURPLE_MESSAGE_SYSTEM | PURPLE_MESSAGE_NO_LINKIFY},
    {"a topic", "topic", PURPLE_MESSAGE_RECV | PURPLE_MESSAGE_SYSTEM},
    {"an error", "User is not logged in", PURPLE_MESSAGE_SYSTEM | PURPLE_MESSAGE_NO_LOG},
    {"a sending error", "not sent", PURPLE_MESSAGE_ERROR},
    {"a command's answer", "Unknown command.", PURPLE_MESSAGE_NO_LOG},
    {"an auto-response", "I am away", PURPLE_MESSAGE_SEND | PURPLE_MESSAGE_AUTO_RESP},
    {"their auto-response", "I am away", PURPLE_MESSAGE_RECV | PURPLE_MESSAGE_AUTO_RESP},
    {"a buzz", "bzz", PURPLE_MESSAGE_RECV | PURPLE_MESSAGE_SYSTEM | PURPLE_MESSAGE_NOTIFY},
    {"a raw line", "raw", PURPLE_MESSAGE_RECV | PURPLE_MESSAGE_RAW},
    {"an invisible line", "hidden", PURPLE_MESSAGE_RECV | PURPLE_MESSAGE_INVISIBLE},
    {"a notice", "(notice) the server says", PURPLE_MESSAGE_RECV},
    {"another program's request", "Received CTCP &apos;VERSION&apos; (to me) from alice",
     PURPLE_MESSAGE_RECV},
    {"markup around nothing", "<p><b> </b></p>", PURPLE_MESSAGE_RECV},
    {"nothing", "", PURPLE_MESSAGE_RECV},
    {"ciphertext", "?OTR:AAMDJ+MVmSfjFZcAAAAAAQAAAAIAAADA1g5IjD1ZGLDVQEyCgCyn9hb==.",
     PURPLE_MESSAGE_RECV},
};

static void
count__leaves_out__what_nobody_typed(void **state)
{
    Fixture *fixture = *state;
    PurpleConversation *im = host_im(fixture->host, "alice");
    g_autofree char *room = fresh_room(fixture);
    PurpleConversation *chat = purple_find_conversation_with_account(PURPLE_CONV_TYPE_CHAT, room,
                                                                     host_account(fixture->host));
    for (size_t i = 0; i < G_N_ELEMENTS(not_typed); i++) {
        print_message("%s\n", not_typed[i].describes);
        purple_conversation_write(im, "alice", not_typed[i].text, not_typed[i].flags, time(NULL));
        purple_conversation_write(chat, "bob", not_typed[i].text, not_typed[i].flags, time(NULL));
    }
    assert_counted(fixture, 0, 0, 0, 0);
}

static void
count__leaves_out__ignored_and_blocked_people(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *room = fresh_room(fixture);
    PurpleConversation *chat = purple_find_conversation_with_account(PURPLE_CONV_TYPE_CHAT, room,
                                                                     host_account(fixture->host));
    purple_conv_chat_ignore(PURPLE_CONV_CHAT(chat), "bob");
    host_room_hear(fixture->host, room, "bob", "spam", PURPLE_MESSAGE_RECV, 0);
    host_account(fixture->host)->perm_deny = PURPLE_PRIVACY_DENY_USERS;
    purple_privacy_deny_add(host_account(fixture->host), "villain", TRUE);
    host_hear(fixture->host, "villain", "spam", 0);
    assert_counted(fixture, 0, 0, 0, 0);
}

static void
count__takes_an_own_echo_once(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *room = fresh_room(fixture);
    host_room_say(fixture->host, room, "echoed by the protocol");
    host_room_hear(fixture->host, room, "me", "echoed as if heard", PURPLE_MESSAGE_RECV, 0);
    assert_counted(fixture, 0, 0, 2, 0);
}

static void
replay(Fixture *fixture, const char *room, time_t since)
{
    for (int i = 0; i < 5; i++)
        host_room_hear(fixture->host, room, "bob", i % 2 ? "old line" : "older line",
                       PURPLE_MESSAGE_RECV | PURPLE_MESSAGE_DELAYED,
                       since + i / 2); /* two a second */
}

static void
count__takes_replayed_history_once(void **state)
{
    Fixture *fixture = *state;
    const time_t since = time(NULL) - 3600;
    g_autofree char *room = fresh_room(fixture);
    replay(fixture, room, since);
    replay(fixture, room, since);
    assert_counted(fixture, 0, 0, 0, 5);
    replay(fixture, room, since);
    assert_counted(fixture, 0, 0, 0, 0);
}

static void
count__takes_a_bouncers_playback_at_its_own_time(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *room = fresh_room(fixture);
    host_room_hear(fixture->host, room, "***", "Buffer Playback...", PURPLE_MESSAGE_RECV, 0);
    host_room_hear(fixture->host, room, "bob", "[00:00:01] said at night", PURPLE_MESSAGE_RECV, 0);
    host_room_hear(fixture->host, room, "***", "Playback Complete.", PURPLE_MESSAGE_RECV, 0);
    assert_counted(fixture, 0, 0, 0, 1);
}

static void
count__takes_an_offline_message_on_its_own_day(void **state)
{
    Fixture *fixture = *state;
    const time_t old = time(NULL) - 5 * 86400;
    host_hear(fixture->host, "oscar", "kept for you", old);
    assert_counted(fixture, 0, 1, 0, 0);
    g_autoptr(KarmaRows) rows = host_ledger_rows(fixture->host);
    bool found = false;
    for (guint i = 0; i < rows->days->len; i++)
        found |= g_array_index(rows->days, KarmaDayCount, i).day == (KarmaDate)(old / 86400);
    assert_true(found);
}

static void
count__leaves_out__the_owners_other_accounts(void **state)
{
    Fixture *fixture = *state;
    host_add_account(fixture->host, "alter@test");
    host_hear(fixture->host, "alter", "note to self", 0);
    host_say(fixture->host, "Alter", "noted");
    g_autofree char *room = fresh_room(fixture);
    host_room_hear(fixture->host, room, "alter", "me again", PURPLE_MESSAGE_RECV, 0);
    assert_counted(fixture, 0, 0, 0, 0);
}

static void
count__leaves_out__a_conversation_whose_log_is_off(void **state)
{
    Fixture *fixture = *state;
    purple_conversation_set_logging(host_im(fixture->host, "alice"), FALSE);
    host_hear(fixture->host, "alice", "off the record", 0);
    assert_counted(fixture, 0, 0, 0, 0);
    purple_prefs_set_bool("/purple/logging/log_ims", FALSE);
    host_hear(fixture->host, "alice", "nothing is logged in general", 0);
    assert_counted(fixture, 0, 1, 0, 0);
    purple_prefs_set_bool("/purple/logging/log_ims", TRUE);
    purple_conversation_set_logging(host_im(fixture->host, "alice"), TRUE);
}

static void
count__stops_and_goes_on__as_the_owner_says(void **state)
{
    Fixture *fixture = *state;
    PurpleConversation *im = host_im(fixture->host, "alice");
    assert_true(host_command(fixture->host, im, "karma pause", NULL));
    host_hear(fixture->host, "alice", "not counted", 0);
    assert_true(host_command(fixture->host, im, "karma resume", NULL));
    host_hear(fixture->host, "alice", "counted", 0);
    assert_counted(fixture, 0, 1, 0, 0);
}

static void
count__knows_a_person__however_the_name_is_written(void **state)
{
    Fixture *fixture = *state;
    counted(fixture);
    const int64_t names = fixture->before.names;
    host_hear(fixture->host, "Quentin", "hello", 0);
    host_hear(fixture->host, "QUENTIN", "hello", 0);
    assert_counted(fixture, 0, 2, 0, 0);
    assert_int_equal(fixture->before.names, names + 1);
}

static void
count__changes_no_text(void **state)
{
    Fixture *fixture = *state;
    const char *const text = "<b>bold</b> &amp; <i>as it came</i>  ";
    host_forget_shown(fixture->host);
    host_hear(fixture->host, "alice", text, 0);
    const HostLine *line = g_ptr_array_index(host_lines(fixture->host), 0);
    assert_string_equal(line->text, text);
    host_say(fixture->host, "alice", text);
    assert_string_equal(g_ptr_array_index(host_sent(fixture->host), 0),
                        "im alice: <b>bold</b> &amp; <i>as it came</i>  ");
    assert_counted(fixture, 1, 1, 0, 0);
}

static void
count__bears_bad_input(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *huge = g_strnfill(1 << 20, 'x');
    g_autofree char *tags = g_strnfill(1 << 18, '<');
    g_autofree char *name = g_strnfill(10000, 'n');
    PurpleConversation *im = host_im(fixture->host, "alice");
    purple_conversation_write(im, "alice", "\xff\xfe broken", PURPLE_MESSAGE_RECV, time(NULL));
    host_hear(fixture->host, "alice", huge, 0);
    host_hear(fixture->host, "alice", tags, 0);
    host_hear(fixture->host, "<b>&amp;</b>%s%n", "a name with markup", 0);
    host_hear(fixture->host, "alice", "before the epoch", -5);
    host_hear(fixture->host, "alice", "tomorrow", time(NULL) + 86400);
    host_hear(fixture->host, name, "a long name", 0);
    const HostLedger added = counted(fixture);
    assert_in_range(added.im_theirs, 6, 7);
}

/* Nicks change without a signal; who is known stays known. */
static void
count__survives_joins_leaves_and_renames(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *room = fresh_room(fixture);
    PurpleConvChat *chat = PURPLE_CONV_CHAT(purple_find_conversation_with_account(
        PURPLE_CONV_TYPE_CHAT, room, host_account(fixture->host)));
    host_room_hear(fixture->host, room, "bob", "hello", PURPLE_MESSAGE_RECV, 0);
    purple_conv_chat_rename_user(chat, "bob", "bobby");
    host_room_hear(fixture->host, room, "bobby", "it is me", PURPLE_MESSAGE_RECV, 0);
    purple_conv_chat_remove_user(chat, "carol", "bye");
    purple_conv_chat_add_user(chat, "carol", NULL, PURPLE_CBFLAGS_NONE, TRUE);
    host_room_hear(fixture->host, room, "stranger", "not in the list", PURPLE_MESSAGE_RECV, 0);
    purple_conv_chat_clear_users(chat);
    host_room_hear(fixture->host, room, "carol", "empty room", PURPLE_MESSAGE_RECV, 0);
    purple_conversation_destroy(purple_conv_chat_get_conversation(chat));
    assert_counted(fixture, 0, 0, 0, 4);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(count__takes_each_message_once__im),
        cmocka_unit_test(count__takes_each_message_once__room),
        cmocka_unit_test(count__takes_actions_and_markup),
        cmocka_unit_test(count__leaves_out__what_nobody_typed),
        cmocka_unit_test(count__leaves_out__ignored_and_blocked_people),
        cmocka_unit_test(count__takes_an_own_echo_once),
        cmocka_unit_test(count__takes_replayed_history_once),
        cmocka_unit_test(count__takes_a_bouncers_playback_at_its_own_time),
        cmocka_unit_test(count__takes_an_offline_message_on_its_own_day),
        cmocka_unit_test(count__leaves_out__the_owners_other_accounts),
        cmocka_unit_test(count__leaves_out__a_conversation_whose_log_is_off),
        cmocka_unit_test(count__stops_and_goes_on__as_the_owner_says),
        cmocka_unit_test(count__knows_a_person__however_the_name_is_written),
        cmocka_unit_test(count__changes_no_text),
        cmocka_unit_test(count__bears_bad_input),
        cmocka_unit_test(count__survives_joins_leaves_and_renames),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
