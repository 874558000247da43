// SPDX-License-Identifier: GPL-2.0-or-later

/* Rooms the owner only listens to: nothing of them is read before it matters, and nothing is lost
 * by that. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <karma/tracker.h>

#define MORNING 1762765200 /* Monday, 2025-11-10 09:00 UTC */

typedef struct {
    KarmaSettings *settings;
    KarmaLexicon *lexicon;
    KarmaZone *zone;
    KarmaTracker *tracker;
    KarmaRows *changes;
    KarmaTime now;
} World;

static const KarmaIdentity hall = {"irc", "olga@net", "#hall"};

static int
setup(void **state)
{
    World *world = g_new0(World, 1);
    world->settings = karma_settings_new();
    world->lexicon = karma_lexicon_new();
    world->zone = karma_zone_new("UTC", NULL);
    world->tracker = karma_tracker_new(world->settings, world->lexicon, world->zone);
    world->changes = karma_rows_new();
    world->now = MORNING;
    *state = world;
    return 0;
}

static int
teardown(void **state)
{
    World *world = *state;
    karma_rows_free(world->changes);
    karma_tracker_free(world->tracker);
    karma_zone_free(world->zone);
    karma_lexicon_free(world->lexicon);
    karma_settings_free(world->settings);
    g_free(world);
    return 0;
}

/* `nick` NULL: the owner. */
static void
say(World *world, const char *nick, const char *text)
{
    const KarmaMessage message = {.when = world->now += 20,
                                  .own = !nick,
                                  .room = true,
                                  .place = hall,
                                  .author = {"irc", "olga@net", nick ? nick : "olga"},
                                  .own_nick = "olga",
                                  .text = text};
    assert_int_equal(karma_tracker_feed(world->tracker, &message, NULL, NULL, world->changes),
                     KARMA_FED_COUNTED);
}

static guint
acts_of(const World *world, KarmaActKind kind)
{
    guint n = 0;
    for (guint i = 0; i < world->changes->acts->len; i++)
        n += g_array_index(world->changes->acts, KarmaAct, i).kind == kind;
    return n;
}

static bool
knows(World *world, const char *nick)
{
    const KarmaIdentity who = {"irc", "olga@net", nick};
    return karma_people_find(karma_tracker_people(world->tracker), &who, false) != 0;
}

static void
question__is_remembered__when_the_owner_answers_it_later(void **state)
{
    World *world = *state;
    say(world, "thora", "good morning");
    say(world, "thora", "how do I mount the second disk read only?");
    say(world, "ivar", "the coffee machine is broken again");
    assert_false(knows(world, "thora"));
    say(world, NULL, "thora: with mount -o ro /dev/sdb1 /mnt, as root");
    assert_true(knows(world, "thora"));
    assert_int_equal(acts_of(world, KARMA_ACT_HELP_GIVEN), 1);
}

static void
lines__count__though_nobody_read_them(void **state)
{
    World *world = *state;
    for (int i = 0; i < 10; i++)
        say(world, "ivar", "the coffee machine is broken again");
    assert_int_equal(world->changes->days->len, 1);
    assert_int_equal(g_array_index(world->changes->days, KarmaDayCount, 0).theirs, 10);
    assert_int_equal(karma_tracker_room_number(world->tracker, &hall), 10);
}

static void
naming_the_owner__brings_the_room_into_play(void **state)
{
    World *world = *state;
    say(world, "thora", "anybody here?");
    say(world, "thora", "the volgagrad mirror is slow");
    assert_false(knows(world, "thora"));
    say(world, "ivar", "ask OLGA, she knows");
    assert_true(knows(world, "thora"));
    say(world, "bera", "hello");
    assert_true(knows(world, "bera"));
    world->now += 2 * KARMA_HOUR;
    say(world, "gest", "hello");
    assert_false(knows(world, "gest"));
}

static void
unread__is_bounded__however_much_is_said(void **state)
{
    World *world = *state;
    for (int i = 0; i < 5000; i++)
        say(world, "ivar", "the coffee machine is broken again");
    assert_in_range(karma_tracker_room_number(world->tracker, &hall), 100, 512);
    g_autofree char *long_text = g_strnfill(1000000, 'x');
    say(world, "ivar", long_text);
    assert_int_equal(karma_tracker_room_number(world->tracker, &hall), 0);
}

static void
forgetting__takes_what_was_not_read_yet(void **state)
{
    World *world = *state;
    say(world, NULL, "hello all");
    say(world, "thora", "hello olga");
    world->now += 2 * KARMA_HOUR;
    say(world, "thora", "how do I mount the second disk read only?");
    say(world, "ivar", "the coffee machine is broken again");
    const KarmaIdentity thora = {"irc", "olga@net", "thora"};
    const KarmaPeople *people = karma_tracker_people(world->tracker);
    const int64_t before = karma_tracker_room_number(world->tracker, &hall);
    karma_tracker_forget(world->tracker, karma_people_find(people, &thora, false));
    assert_int_equal(karma_tracker_room_number(world->tracker, &hall), before - 1);
    karma_tracker_forget(world->tracker, karma_people_find(people, &hall, true));
    assert_int_equal(karma_tracker_room_number(world->tracker, &hall), before - 2);
}

static void
news__is_seen__when_the_owner_is_glad_of_it(void **state)
{
    World *world = *state;
    say(world, "thora", "I got the job!");
    say(world, NULL, "thora: congratulations!");
    assert_int_equal(acts_of(world, KARMA_ACT_RECOGNITION_GIVEN), 1);
}

static const char *
spelling_of(const World *world, const char *name)
{
    const KarmaIdentity who = {"irc", "olga@net", name};
    const KarmaPeople *people = karma_tracker_people(world->tracker);
    return karma_people_name(people, karma_people_find(people, &who, false))->spelling;
}

static void
names__are_kept__as_they_were_spelled_last(void **state)
{
    World *world = *state;
    KarmaMessage message = {.when = world->now,
                            .room = true,
                            .place = hall,
                            .author = {"irc", "olga@net", "thora"},
                            .nick = "ThorA",
                            .own_nick = "olga",
                            .text = "olga: hello"};
    karma_tracker_feed(world->tracker, &message, NULL, NULL, world->changes);
    assert_string_equal(spelling_of(world, "thora"), "ThorA");
    message.nick = "The Boss";
    karma_tracker_feed(world->tracker, &message, NULL, NULL, world->changes);
    assert_string_equal(spelling_of(world, "thora"), "ThorA");
    message.nick = "thora";
    karma_tracker_feed(world->tracker, &message, NULL, NULL, world->changes);
    assert_null(spelling_of(world, "thora"));
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(question__is_remembered__when_the_owner_answers_it_later),
        TEST(lines__count__though_nobody_read_them),
        TEST(naming_the_owner__brings_the_room_into_play),
        TEST(unread__is_bounded__however_much_is_said),
        TEST(forgetting__takes_what_was_not_read_yet),
        TEST(news__is_seen__when_the_owner_is_glad_of_it),
        TEST(names__are_kept__as_they_were_spelled_last),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
