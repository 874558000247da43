// SPDX-License-Identifier: GPL-2.0-or-later

/* The kinds of nudges about a room the owner marked: help and sharing. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define ASKS  ((uint32_t)KARMA_READS_QUESTION)
#define TELLS ((uint32_t)0)

static void
mark_room(World *world)
{
    karma_tracker_set_flag(world->tracker, room(world), KARMA_ROOM_MARKED, true, at(0, 9, 0),
                           world->rows);
}

static void
help__is_offered__in_a_marked_room_after_a_quarter_hour(void **state)
{
    g_autoptr(World) world = world_new();
    mark_room(world);
    room_say(world, at(0, 9, 50), TELLS, KARMA_REPLIES_NONE, "good morning everybody here");
    room_hear(world, at(0, 10, 0), "erin", ASKS, KARMA_REPLIES_NONE, "how do I prune a rose?");
    assert_int_equal(tick_at(world, at(0, 10, 14), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_HELP));
    const int64_t id = tick_at(world, at(0, 10, 16), WORLD_ROOM);
    assert_int_not_equal(id, 0);
    assert_false(karma_nudger_offers(world->nudger, id) & 1u << KARMA_REFUSAL_NEVER_PERSON);
}

static void
help__is_offered__whichever_line_of_the_turn_asks(void **state)
{
    static const struct {
        uint32_t first, second;
        bool answered, due;
    } rows[] = {{ASKS, TELLS, false, true},
                {TELLS, ASKS, false, true},
                {ASKS, ASKS, false, true},
                {TELLS, TELLS, false, false},
                {ASKS, ASKS, true, false}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        mark_room(world);
        room_say(world, at(0, 9, 0), TELLS, KARMA_REPLIES_NONE, "the beds are dry");
        const int64_t first = room_hear(world, at(0, 10, 0), "erin", rows[i].first,
                                        KARMA_REPLIES_NONE, "which cover is the best");
        const int64_t second =
            room_hear(world, at(0, 10, 1), "erin", rows[i].second, first, "against late frost?");
        if (rows[i].answered)
            room_hear(world, at(0, 10, 2), "carol", TELLS, second, "erin: fleece");
        tick_at(world, at(0, 10, 17), WORLD_ROOM);
        const KarmaNudge *nudge = latest(world, KARMA_NUDGE_HELP);
        if ((nudge != NULL) != rows[i].due || (nudge && nudge->why != 1))
            fail_msg("row %zu", i);
    }
}

static void
help__is_not_offered__elsewhere_or_when_answered(void **state)
{
    static const struct {
        const char *label;
        bool marked, active, answered;
    } rows[] = {
        {"a room not marked", false, true, false},
        {"not active there today", true, false, false},
        {"answered by another", true, true, true},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        if (rows[i].marked)
            mark_room(world);
        if (rows[i].active)
            room_say(world, at(0, 9, 50), TELLS, KARMA_REPLIES_NONE, "good morning everybody");
        const int64_t question = room_hear(world, at(0, 10, 0), "erin", ASKS, KARMA_REPLIES_NONE,
                                           "how do I prune a rose?");
        if (rows[i].answered)
            room_hear(world, at(0, 10, 5), "bob", TELLS, question, "erin: in spring, hard");
        if (tick_at(world, at(0, 10, 16), WORLD_ROOM))
            fail_msg("%s", rows[i].label);
    }
}

/* Told, and then: answered by the owner, or by somebody else. */
static void
help__is_over__once_somebody_answers(void **state)
{
    for (int own = 0; own < 2; own++) {
        g_autoptr(World) world = world_new();
        mark_room(world);
        room_say(world, at(0, 9, 50), TELLS, KARMA_REPLIES_NONE, "good morning everybody here");
        const int64_t question = room_hear(world, at(0, 10, 0), "erin", ASKS, KARMA_REPLIES_NONE,
                                           "how do I prune a rose?");
        const int64_t id = tick_at(world, at(0, 10, 16), WORLD_ROOM);
        assert_int_not_equal(id, 0);
        if (own)
            room_say(world, at(0, 10, 17), TELLS, question, "erin: in spring, and hard");
        else
            room_hear(world, at(0, 10, 17), "bob", TELLS, question, "erin: in spring, hard");
        assert_int_equal(world->gone, id);
        assert_int_equal(karma_nudger_get(world->nudger, id)->state,
                         own ? KARMA_NUDGE_ACTED : KARMA_NUDGE_SAID);
    }
}

static void
share__is_off__until_switched_on(void **state)
{
    g_autoptr(World) world = world_new();
    mark_room(world);
    assert_int_equal(tick_at(world, at(0, 10, 0), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_SHARE));
    world->settings->nudges_on[KARMA_NUDGE_SHARE] = true;
    assert_int_not_equal(tick_at(world, at(0, 10, 5), WORLD_ROOM), 0);
}

static void
help__waits__for_who_has_gone_meanwhile(void **state)
{
    g_autoptr(World) help = world_new();
    mark_room(help);
    room_say(help, at(0, 9, 50), TELLS, KARMA_REPLIES_NONE, "good morning everybody here");
    room_hear(help, at(0, 10, 0), "erin", ASKS, KARMA_REPLIES_NONE, "how do I prune a rose?");
    g_hash_table_add(help->offline, g_strdup("erin"));
    assert_int_equal(tick_at(help, at(0, 10, 16), WORLD_ROOM), 0);
    assert_int_equal(held(help, KARMA_NUDGE_HELP), KARMA_HELD_NOT_REACHABLE);
}

static void
share__is_over__once_shared_or_with_the_week(void **state)
{
    for (int shared = 0; shared < 2; shared++) {
        g_autoptr(World) world = world_new();
        mark_room(world);
        world->settings->nudges_on[KARMA_NUDGE_SHARE] = true;
        const int64_t id = tick_at(world, at(0, 10, 5), WORLD_ROOM);
        assert_int_not_equal(id, 0);
        const KarmaAct link = {.id = 1000,
                               .kind = KARMA_ACT_LINK,
                               .room = room(world),
                               .when = at(0, 10, 6),
                               .day = karma_zone_date(world->zone, at(0, 10, 6))};
        if (shared)
            karma_rows_put_act(world->rows, &link);
        tick_at(world, shared ? at(0, 10, 7) : at(7, 0, 1), NULL);
        assert_int_equal(world->gone, id);
        assert_int_equal(karma_nudger_get(world->nudger, id)->state == KARMA_NUDGE_ACTED, shared);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(help__is_offered__in_a_marked_room_after_a_quarter_hour),
        cmocka_unit_test(help__is_offered__whichever_line_of_the_turn_asks),
        cmocka_unit_test(help__is_not_offered__elsewhere_or_when_answered),
        cmocka_unit_test(help__is_over__once_somebody_answers),
        cmocka_unit_test(share__is_off__until_switched_on),
        cmocka_unit_test(help__waits__for_who_has_gone_meanwhile),
        cmocka_unit_test(share__is_over__once_shared_or_with_the_week),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
