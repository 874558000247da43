// SPDX-License-Identifier: GPL-2.0-or-later

/* How often nudges come, and that they go once the thing is done. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define ASKS  ((uint32_t)KARMA_READS_QUESTION)
#define TELLS ((uint32_t)0)

/* ---- how often ---- */

static void
two_wait(World *world)
{
    ann_waits(world);
    hear(world, at(0, 10, 1), "bob", ASKS);
}

static void
nudge__comes_once_a_day__of_a_kind(void **state)
{
    g_autoptr(World) world = world_new();
    two_wait(world);
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    touch_keys(world, at(1, 10, 7));
    assert_int_equal(tick_at(world, at(1, 14, 0), "bob"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_KIND_TODAY);
    assert_int_not_equal(tick_at(world, at(2, 9, 0), "bob"), 0);
}

static void
nudge__keeps_the_cap__over_a_restart(void **state)
{
    g_autoptr(World) world = world_new();
    world->settings->nudges_a_day = 1;
    two_wait(world);
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    restart(world);
    assert_int_equal(tick_at(world, at(1, 14, 0), "bob"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_DAY_CAP);
}

/* Four are due, of four kinds, and nothing else is in the way. */
static void
nudge__comes_three_times_a_day_at_most__whatever_the_settings_say(void **state)
{
    g_autoptr(World) world = world_new();
    world->settings->nudges_a_day = 10;
    world->settings->nudge_spacing_s = world->settings->seen_s = 0;
    world->settings->nudges_on[KARMA_NUDGE_SHARE] = true;
    world->moment.dialog = true;
    present_days(world, 0, 13);
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    hear(world, at(6, 10, 0), "ann", ASKS);
    karma_tracker_set_flag(world->tracker, room(world), KARMA_ROOM_MARKED, true, at(0, 9, 0),
                           world->rows);
    assert_int_not_equal(tick_at(world, at(7, 9, 1), "dave"), 0);  /* the room might enjoy it */
    assert_int_not_equal(tick_at(world, at(7, 10, 0), "dave"), 0); /* the week */
    assert_int_not_equal(tick_at(world, at(7, 11, 0), "ann"), 0);
    room_say(world, at(7, 11, 30), TELLS, KARMA_REPLIES_NONE, "good day everybody here");
    room_hear(world, at(7, 11, 40), "erin", ASKS, KARMA_REPLIES_NONE, "how do I prune a rose?");
    assert_int_equal(tick_at(world, at(7, 12, 0), WORLD_ROOM), 0);
    assert_int_equal(held(world, KARMA_NUDGE_HELP), KARMA_HELD_DAY_CAP);
}

static void
nudge__never_comes_twice__when_killed_before_it_was_shown(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    look_at(world, at(1, 10, 5), "ann");
    const int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    commit(world);
    restart(world);
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_SAID);
    for (int minute = 6; minute < 60; minute++)
        assert_int_equal(tick_at(world, at(1, 10, minute), "ann"), 0);
}

static void
nudge__keeps_its_distance__of_two_hours(void **state)
{
    g_autoptr(World) world = world_new();
    present_days(world, 0, 13);
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    hear(world, at(6, 10, 0), "ann", ASKS);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(7, 9, 1), "dave"), 0); /* the week is ready */
    assert_int_equal(latest(world, KARMA_NUDGE_WEEK)->cause, karma_date_from_civil(2026, 3, 2));
    assert_int_equal(tick_at(world, at(7, 11, 1) - 1, "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_SPACING);
    assert_int_not_equal(tick_at(world, at(7, 11, 1), "ann"), 0);
}

static void
nudge__keeps_its_distance__when_the_clock_is_set_back(void **state)
{
    static const struct {
        int day, hour; /* what the clock shows then */
    } rows[] = {{7, 13}, {7, 11}, {7, 9}, {6, 14}, {5, 9}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        const int day = rows[i].day, hour = rows[i].hour;
        present_days(world, 0, 13);
        say(world, at(0, 12, 0), "carol", TELLS);
        say(world, at(1, 12, 0), "carol", TELLS);
        hear(world, at(2, 8, 0), "ann", ASKS);
        g_hash_table_add(world->offline, g_strdup("ann"));
        world->moment.dialog = true;
        assert_int_not_equal(tick_at(world, at(7, 14, 0), "dave"), 0); /* the week is ready */
        g_hash_table_remove_all(world->offline);
        for (int minute = 2; minute < 120; minute += 9)
            if (tick_at(world, at(day, hour, minute), "ann"))
                fail_msg("told on day %d at %d:%02d", day, hour, minute);
        restart(world);
        if (!tick_at(world, at(day, hour + 2, 3), "ann"))
            fail_msg("never told on day %d: %s", day,
                     karma_held_name(held(world, KARMA_NUDGE_REPLY)));
    }
}

static void
nudge__waits__while_another_is_on_the_screen(void **state)
{
    g_autoptr(World) world = world_new();
    world->settings->nudge_spacing_s = 0;
    present_days(world, 0, 13);
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    hear(world, at(6, 8, 0), "ann", ASKS);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(7, 9, 1), "ann"), 0);
    assert_int_equal(tick_at(world, at(7, 9, 5), "dave"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_WEEK), KARMA_HELD_VISIBLE);
    assert_int_not_equal(tick_at(world, at(7, 9, 32), "dave"), 0);
}

static void
nudge__lets_the_first_go_first(void **state)
{
    g_autoptr(World) world = world_new();
    two_wait(world);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(1, 10, 5), NULL), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_TURN);
}

static void
nudge__prefers__the_conversation_at_hand(void **state)
{
    g_autoptr(World) world = world_new();
    two_wait(world);
    world->moment.dialog = true;
    const int64_t id = tick_at(world, at(1, 10, 5), "bob");
    assert_int_equal(karma_nudger_get(world->nudger, id)->name, who(world, "bob"));
}

static void
nudge__comes_once_a_week__about_a_person(void **state)
{
    g_autoptr(World) world = world_new();
    present_days(world, 0, 9);
    ann_waits(world);
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    say(world, at(1, 10, 10), "ann", TELLS);
    hear(world, at(2, 11, 0), "ann", ASKS);
    assert_int_equal(tick_at(world, at(4, 11, 0), "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_PERSON_WEEK);
}

static void
nudge__comes_once__in_an_episode(void **state)
{
    g_autoptr(World) world = world_new();
    world->settings->nudge_person_s = 0;
    world->settings->episode_gap_s = 100 * KARMA_DAY;
    ann_waits(world);
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    say(world, at(1, 10, 10), "ann", TELLS);
    hear(world, at(1, 11, 0), "ann", ASKS);
    assert_int_equal(tick_at(world, at(2, 11, 30), "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_EPISODE);
}

static void
nudge__is_left_to_the_week__after_its_deferral(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    assert_int_equal(tick_at(world, at(1, 10, 5), "bob"), 0);
    assert_int_equal(tick_at(world, at(2, 10, 6), "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_PAST);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->state, KARMA_NUDGE_DROPPED);
    assert_int_equal(tick_at(world, at(2, 12, 0), "ann"), 0);
}

static void
away(World *world)
{
    world->moment.away = true;
}

static void
disconnected(World *world)
{
    world->moment.online = false;
}

static void
at_night(World *world)
{
    look_at(world, at(1, 22, 30), "bob");
}

static void
long_idle(World *world)
{
    world->moment.life = world->moment.now - 11 * KARMA_MINUTE;
}

static void
ann_is_offline(World *world)
{
    g_hash_table_add(world->offline, g_strdup("ann"));
}

static void
nudge__counts_its_deferral__from_the_first_present_minute(void **state)
{
    static void (*const absences[])(World * world) = {away, disconnected, at_night, long_idle,
                                                      ann_is_offline};
    for (size_t i = 0; i < G_N_ELEMENTS(absences); i++) {
        g_autoptr(World) world = world_new();
        ann_waits(world);
        look_at(world, at(1, 10, 5), "bob");
        absences[i](world);
        assert_int_equal(tick(world), 0);
        world->moment.away = false;
        world->moment.online = true;
        g_hash_table_remove_all(world->offline);
        assert_int_equal(tick_at(world, at(2, 14, 0), "bob"), 0);
        restart(world);
        if (tick_at(world, at(3, 13, 0), "ann") == 0)
            fail_msg("row %zu", i);
    }
}

/* ---- it clears itself ---- */

static void
nudge__is_dropped__as_soon_as_it_is_answered(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    tick_at(world, at(1, 10, 5), "bob");
    say(world, at(1, 10, 6), "ann", TELLS);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_DONE);
    assert_int_equal(tick_at(world, at(1, 10, 9), "ann"), 0);
}

static void
nudge__is_dropped__as_soon_as_they_talk_elsewhere(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    tick_at(world, at(1, 10, 5), "bob");
    const int64_t line =
        room_hear(world, at(1, 10, 6), "ann", TELLS, KARMA_REPLIES_NONE, "olga: here I am");
    room_say(world, at(1, 10, 7), TELLS, line, "ann: so am I");
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_DONE);
}

static void
line__goes_inert__when_answered(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    const int64_t id = tick_at(world, at(1, 10, 5), "ann");
    assert_true(karma_nudger_live(world->nudger, id));
    say(world, at(1, 10, 7), "ann", TELLS);
    assert_int_equal(world->gone, id);
    assert_false(karma_nudger_live(world->nudger, id));
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_ACTED);
}

static void
line__stays_inert__after_a_restart(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    const int64_t id = tick_at(world, at(1, 10, 5), "ann");
    say(world, at(1, 10, 7), "ann", TELLS);
    commit(world);
    restart(world);
    assert_false(karma_nudger_live(world->nudger, id));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nudge__comes_once_a_day__of_a_kind),
        cmocka_unit_test(nudge__keeps_the_cap__over_a_restart),
        cmocka_unit_test(nudge__comes_three_times_a_day_at_most__whatever_the_settings_say),
        cmocka_unit_test(nudge__never_comes_twice__when_killed_before_it_was_shown),
        cmocka_unit_test(nudge__keeps_its_distance__of_two_hours),
        cmocka_unit_test(nudge__keeps_its_distance__when_the_clock_is_set_back),
        cmocka_unit_test(nudge__waits__while_another_is_on_the_screen),
        cmocka_unit_test(nudge__lets_the_first_go_first),
        cmocka_unit_test(nudge__prefers__the_conversation_at_hand),
        cmocka_unit_test(nudge__comes_once_a_week__about_a_person),
        cmocka_unit_test(nudge__comes_once__in_an_episode),
        cmocka_unit_test(nudge__is_left_to_the_week__after_its_deferral),
        cmocka_unit_test(nudge__counts_its_deferral__from_the_first_present_minute),
        cmocka_unit_test(nudge__is_dropped__as_soon_as_it_is_answered),
        cmocka_unit_test(nudge__is_dropped__as_soon_as_they_talk_elsewhere),
        cmocka_unit_test(line__goes_inert__when_answered),
        cmocka_unit_test(line__stays_inert__after_a_restart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
