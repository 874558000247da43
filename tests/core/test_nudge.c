// SPDX-License-Identifier: GPL-2.0-or-later

/* When a reply is due, and where it goes: one promise per test. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define ASKS  ((uint32_t)KARMA_READS_QUESTION)
#define TELLS ((uint32_t)0)

/* ---- when a reply is due ---- */

static void
reply__is_due__after_a_day_and_four_hours_of_presence(void **state)
{
    static const struct {
        const char *label;
        int day, hour, minute;
        int present_until; /* hour of day 1, from 9 on */
        bool expected;
    } rows[] = {
        {"at once", 0, 10, 5, 9, false},
        {"a day later, two hours of presence", 1, 10, 1, 9, false},
        {"a minute before four hours", 1, 10, 59, 11, false},
        {"a day and four hours", 1, 11, 0, 11, true},
        {"before a whole day", 1, 9, 59, 18, false},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 12, 0));
        hear(world, at(0, 10, 0), "ann", ASKS);
        karma_tracker_present(world->tracker, at(1, 9, 0), at(1, rows[i].present_until, 0));
        const bool shown =
            tick_at(world, at(rows[i].day, rows[i].hour, rows[i].minute), "ann") != 0;
        if (shown != rows[i].expected)
            fail_msg("%s", rows[i].label);
    }
}

static void
reply__is_due_later__for_an_owner_who_takes_long(void **state)
{
    static const char *const names[] = {"bob", "carol", "dave", "erin", "fred"};
    g_autoptr(World) world = world_new();
    present_days(world, 0, 2);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        hear(world, at(0, 9, (int)i), names[i], ASKS);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        say(world, at(0, 14, 30 + (int)i), names[i], TELLS); /* 5.5 h: 11 are given */
    hear(world, at(0, 16, 0), "ann", ASKS);
    tick_at(world, at(1, 17, 0), "ann");
    assert_null(latest(world, KARMA_NUDGE_REPLY));
    assert_int_not_equal(tick_at(world, at(2, 9, 1), "ann"), 0);
}

static void
room_reply__is_due__after_an_hour_and_ten_minutes_of_presence(void **state)
{
    g_autoptr(World) world = world_new();
    room_hear(world, at(0, 10, 0), "bob", ASKS, KARMA_REPLIES_NONE, "olga: does the pump work?");
    karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 10, 9));
    assert_int_equal(tick_at(world, at(0, 11, 1), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_REPLY));
    karma_tracker_present(world->tracker, at(0, 11, 1), at(0, 11, 3));
    assert_int_not_equal(tick_at(world, at(0, 11, 3), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->room, room(world));
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->place, KARMA_PLACE_LINE);
}

static void
room_reply__is_in_doubt__when_perhaps_not_for_the_owner_or_answered(void **state)
{
    static const struct {
        const char *label, *author, *text, *own;
        KarmaHeld expected;
    } rows[] = {
        {"addressed", "bob", "olga: does the pump work?", NULL, KARMA_HELD_NOT},
        {"called after a greeting", "bob", "hi olga, does it work?", NULL, KARMA_HELD_NOT},
        {"called at the end", "bob", "does it work, olga?", NULL, KARMA_HELD_NOT},
        {"spoken of", "bob", "is olga a name or a nick?", NULL, KARMA_HELD_DOUBT},
        {"spoken of after a comma", "bob", "yesterday, olga said what?", NULL, KARMA_HELD_DOUBT},
        {"called by name after", "bob", "olga: does it?", "bob: well well", KARMA_HELD_DOUBT},
        {"another called after", "bob", "olga: does it?", "carol: well well", KARMA_HELD_NOT},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        room_hear(world, at(0, 9, 0), "carol", TELLS, KARMA_REPLIES_NONE, "good morning");
        room_hear(world, at(0, 10, 0), rows[i].author, ASKS, KARMA_REPLIES_NONE, rows[i].text);
        if (rows[i].own)
            room_say(world, at(0, 10, 1), TELLS, KARMA_REPLIES_NONE, rows[i].own);
        karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 11, 30));
        tick_at(world, at(0, 11, 20), WORLD_ROOM);
        if (held(world, KARMA_NUDGE_REPLY) != rows[i].expected)
            fail_msg("%s: %s", rows[i].label, karma_held_name(held(world, KARMA_NUDGE_REPLY)));
    }
}

static void
room_reply__never_waits__for_who_asked_another_since(void **state)
{
    g_autoptr(World) world = world_new();
    room_hear(world, at(0, 9, 0), "carol", TELLS, KARMA_REPLIES_NONE, "good morning");
    const int64_t first =
        room_hear(world, at(0, 10, 0), "bob", TELLS, KARMA_REPLIES_NONE, "olga: thanks");
    room_hear(world, at(0, 10, 1), "bob", ASKS, first, "carol: and you?");
    karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 11, 30));
    tick_at(world, at(0, 11, 20), WORLD_ROOM);
    assert_null(latest(world, KARMA_NUDGE_REPLY));
}

static void
room_reply__never_waits__for_a_bot(void **state)
{
    static const struct {
        const char *author;
        KarmaFed fed;
    } rows[] = {{"gardenbot", KARMA_FED_BOT}, {"talbot", KARMA_FED_COUNTED}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        const KarmaReading asks = {.reads = ASKS, .words = 5, .credited = -1, .addressee = -1};
        const KarmaMessage message = {.when = at(0, 10, 0),
                                      .place = {"irc", "olga", WORLD_ROOM},
                                      .author = {"irc", "olga", rows[i].author},
                                      .room = true,
                                      .nick = rows[i].author,
                                      .own_nick = "olga",
                                      .text = "olga: shall I water the five beds?"};
        assert_int_equal(karma_tracker_feed(world->tracker, &message, NULL, &asks, world->rows),
                         rows[i].fed);
        karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 11, 30));
        tick_at(world, at(0, 11, 20), WORLD_ROOM);
        assert_int_equal(latest(world, KARMA_NUDGE_REPLY) != NULL,
                         rows[i].fed == KARMA_FED_COUNTED);
    }
}

static void
replayed__never_causes_a_nudge(void **state)
{
    g_autoptr(World) world = world_new();
    const KarmaIdentity ann = {"irc", "olga", "ann"};
    const KarmaReading asks = {.reads = ASKS, .words = 5, .credited = -1, .addressee = -1};
    const KarmaMessage message = {.when = at(0, 10, 0),
                                  .replayed = true,
                                  .place = ann,
                                  .author = ann,
                                  .own_nick = "olga",
                                  .text = "five words of no importance"};
    present_days(world, 0, 3);
    karma_tracker_feed(world->tracker, &message, NULL, &asks, world->rows);
    assert_int_equal(tick_at(world, at(1, 11, 0), "ann"), 0);
    assert_null(latest(world, KARMA_NUDGE_REPLY));
    hear(world, at(1, 11, 5), "ann", ASKS); /* and now by themselves */
    assert_int_not_equal(tick_at(world, at(1, 11, 10), "ann"), 0);
}

/* ---- where it goes ---- */

static void
nudge__goes_to_the_dialog__without_the_focus(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "bob"), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->place, KARMA_PLACE_DIALOG);
}

static void
nudge__goes_into_the_line__of_its_own_conversation(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->place, KARMA_PLACE_LINE);
}

static void
nudge__may_speak__in_the_exchange_it_concerns(void **state)
{
    g_autoptr(World) world = world_new();
    const KarmaIdentity place = {"irc", "olga", WORLD_ROOM};
    ann_waits(world);
    karma_tracker_room_joined(world->tracker, &place, at(0, 9, 0));
    room_hear(world, at(1, 8, 30), "bob", ASKS, KARMA_REPLIES_NONE, "olga: does the pump work?");
    const int64_t other =
        room_hear(world, at(1, 10, 1), "erin", ASKS, KARMA_REPLIES_NONE, "and the hose?");
    room_say(world, at(1, 10, 3), TELLS, other, "erin: it does");
    assert_int_not_equal(tick_at(world, at(1, 10, 5), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->name, who(world, "bob"));
}

static void
nudge__looks_again__in_the_call_that_writes(void **state)
{
    g_autoptr(World) world = world_new();
    KarmaHeld why = KARMA_HELD_NOT;
    ann_waits(world);
    look_at(world, at(1, 10, 5), "ann");
    const int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    assert_int_not_equal(id, 0);
    look_at(world, at(1, 10, 5) + 1, "bob");
    assert_false(karma_nudger_ask(world->nudger, id, &world->moment, world->rows, &why));
    assert_int_equal(why, KARMA_HELD_NO_FOCUS);
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_HELD);
    assert_int_equal(tick_at(world, at(1, 10, 7), "ann"), id);
}

static void
nudge__is_dropped__when_answered_on_its_way_to_the_disk(void **state)
{
    g_autoptr(World) world = world_new();
    KarmaHeld why = KARMA_HELD_NOT;
    ann_waits(world);
    look_at(world, at(1, 10, 5), "ann");
    const int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    say(world, at(1, 10, 5), "ann", TELLS);
    assert_false(karma_nudger_ask(world->nudger, id, &world->moment, world->rows, &why));
    assert_int_equal(why, KARMA_HELD_DONE);
    assert_int_equal(world->gone, 0);
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_DROPPED);
}

static void
nudge__is_held_again__when_the_disk_does_not_answer(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    look_at(world, at(1, 10, 5), "ann");
    const int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    look_at(world, at(1, 10, 5) + 30, "ann");
    assert_int_equal(karma_nudger_tick(world->nudger, &world->moment, world->rows), 0);
    assert_int_equal(tick_at(world, at(1, 10, 7), "ann"), id);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reply__is_due__after_a_day_and_four_hours_of_presence),
        cmocka_unit_test(reply__is_due_later__for_an_owner_who_takes_long),
        cmocka_unit_test(room_reply__is_due__after_an_hour_and_ten_minutes_of_presence),
        cmocka_unit_test(room_reply__is_in_doubt__when_perhaps_not_for_the_owner_or_answered),
        cmocka_unit_test(room_reply__never_waits__for_who_asked_another_since),
        cmocka_unit_test(room_reply__never_waits__for_a_bot),
        cmocka_unit_test(replayed__never_causes_a_nudge),
        cmocka_unit_test(nudge__goes_to_the_dialog__without_the_focus),
        cmocka_unit_test(nudge__goes_into_the_line__of_its_own_conversation),
        cmocka_unit_test(nudge__may_speak__in_the_exchange_it_concerns),
        cmocka_unit_test(nudge__looks_again__in_the_call_that_writes),
        cmocka_unit_test(nudge__is_dropped__when_answered_on_its_way_to_the_disk),
        cmocka_unit_test(nudge__is_held_again__when_the_disk_does_not_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
