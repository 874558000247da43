// SPDX-License-Identifier: GPL-2.0-or-later

/* The kinds of nudges about a person, and the week: thanks, reaching out, cheer. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define ASKS  ((uint32_t)KARMA_READS_QUESTION)
#define TELLS ((uint32_t)0)

/* olga asks, bob helps in two turns, she says something. */
static int64_t
bob_helped(World *world)
{
    const int64_t question =
        room_say(world, at(0, 10, 0), ASKS, KARMA_REPLIES_NONE, "how do I stop the pump?");
    const int64_t first =
        room_hear(world, at(0, 10, 2), "bob", TELLS, question, "olga: pull the red lever");
    const int64_t own = room_say(world, at(0, 10, 4), TELLS, first, "bob: the one below, I see");
    room_hear(world, at(0, 10, 6), "bob", TELLS, own, "olga: and close the tap after");
    const int64_t more = room_hear(world, at(0, 10, 15), "bob", KARMA_READS_POINT, question,
                                   "olga: twice, to be sure");
    return room_say(world, at(0, 10, 16), TELLS, more, "bob: I am on my way");
}

static void
thanks__are_due__in_the_lull_after_help(void **state)
{
    g_autoptr(World) world = world_new();
    bob_helped(world);
    assert_int_equal(tick_at(world, at(0, 10, 20), WORLD_ROOM), 0);
    assert_int_equal(held(world, KARMA_NUDGE_THANK), KARMA_HELD_NO_LULL);
    assert_int_not_equal(tick_at(world, at(0, 10, 27), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_THANK)->name, who(world, "bob"));
}

static void
thanks__are_due__for_two_turns_with_a_word_between(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t question =
        room_say(world, at(0, 10, 0), ASKS, KARMA_REPLIES_NONE, "how do I stop the pump?");
    const int64_t first =
        room_hear(world, at(0, 10, 2), "bob", TELLS, question, "olga: pull the red lever");
    const int64_t own = room_say(world, at(0, 10, 4), TELLS, first, "bob: there are two of them");
    assert_int_equal(tick_at(world, at(0, 10, 16), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_THANK));
    const int64_t more =
        room_hear(world, at(0, 10, 17), "bob", KARMA_READS_POINT, own, "olga: push the one above");
    room_hear(world, at(0, 10, 17), "bob", TELLS, more, "olga: and close the tap after");
    assert_int_not_equal(tick_at(world, at(0, 10, 28), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_THANK)->name, who(world, "bob"));
}

static void
thanks__are_due__one_to_one_for_two_turns_with_a_word_between(void **state)
{
    static const struct {
        const char *what;
        uint32_t second;
        bool due;
    } rows[] = {
        {"more of it", TELLS, true},
        {"a question back", ASKS, false},
        {"a closer", KARMA_READS_CLOSER, false},
        {"a refusal", TELLS | KARMA_READS_REFUSAL, false},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        say(world, at(0, 10, 0), "bob", ASKS);
        hear(world, at(0, 10, 2), "bob", TELLS);
        say(world, at(0, 10, 4), "bob", TELLS);
        hear(world, at(0, 10, 6), "bob", rows[i].second);
        tick_at(world, at(0, 10, 18), "bob");
        if ((latest(world, KARMA_NUDGE_THANK) != NULL) != rows[i].due)
            fail_msg("%s", rows[i].what);
    }
}

static void
thanks__are_not_due__once_said(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t last = bob_helped(world);
    tick_at(world, at(0, 10, 20), WORLD_ROOM);
    room_say(world, at(0, 10, 21), KARMA_READS_THANKS, last, "bob: thanks");
    assert_int_equal(tick_at(world, at(0, 10, 40), WORLD_ROOM), 0);
    assert_int_equal(held(world, KARMA_NUDGE_THANK), KARMA_HELD_DONE);
}

/* Of mutual thanks within a day the first counts as recognition; the owner did say it all the same.
 */
static void
thanks__are_taken_up__whoever_thanked_first(void **state)
{
    for (int theirs_first = 0; theirs_first < 2; theirs_first++) {
        g_autoptr(World) world = world_new();
        say(world, at(0, 8, 0), "bob", TELLS);
        hear(world, at(0, 8, 1), "bob", theirs_first ? KARMA_READS_THANKS : TELLS);
        say(world, at(0, 15, 0), "bob", ASKS);
        hear(world, at(0, 15, 2), "bob", TELLS);
        say(world, at(0, 15, 4), "bob", TELLS);
        hear(world, at(0, 15, 6), "bob", TELLS);
        say(world, at(0, 15, 8), "bob", TELLS);
        const int64_t id = tick_at(world, at(0, 15, 20), "bob");
        assert_int_not_equal(id, 0);
        say(world, at(0, 15, 22), "bob", KARMA_READS_THANKS);
        assert_int_equal(world->gone, id);
        if (karma_nudger_get(world->nudger, id)->state != KARMA_NUDGE_ACTED)
            fail_msg("theirs first: %d", theirs_first);
    }
}

static void
thanks__are_not_due__when_it_worked_says_the_owner_by_name(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t last = bob_helped(world);
    room_hear(world, at(0, 10, 17), "carol", TELLS, KARMA_REPLIES_NONE, "olga: the hens are out");
    room_say(world, at(0, 10, 18), KARMA_READS_WORKED, last, "bob: that worked");
    assert_int_equal(tick_at(world, at(0, 10, 40), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_THANK));
}

static void
thanks__are_not_due__when_the_helper_left(void **state)
{
    g_autoptr(World) world = world_new();
    bob_helped(world);
    g_hash_table_add(world->offline, g_strdup("bob"));
    assert_int_equal(tick_at(world, at(0, 10, 27), WORLD_ROOM), 0);
    assert_int_equal(held(world, KARMA_NUDGE_THANK), KARMA_HELD_NOT_REACHABLE);
}

static void
thanks__are_over__when_the_helper_is_back_after_a_day(void **state)
{
    static const struct {
        int day, hour;
        bool due;
    } rows[] = {{0, 16, true}, {1, 9, true}, {1, 11, false}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        bob_helped(world);
        g_hash_table_add(world->offline, g_strdup("bob"));
        assert_int_equal(tick_at(world, at(0, 10, 27), WORLD_ROOM), 0);
        g_hash_table_remove_all(world->offline);
        if ((tick_at(world, at(rows[i].day, rows[i].hour, 0), WORLD_ROOM) != 0) != rows[i].due)
            fail_msg("day %d at %d", rows[i].day, rows[i].hour);
    }
}

/* Five days of talk with somebody, `gap` days apart, the last on day 4 * gap. */
static void
talk_every(World *world, const char *name, int gap)
{
    for (int i = 0; i < 5; i++) {
        hear(world, at(i * gap, 12, 0), name, TELLS);
        say(world, at(i * gap, 12, 1), name, TELLS);
    }
}

static void
reach_out__is_due__after_one_and_a_half_cadences(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    assert_int_equal(tick_at(world, at(54, 12, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_REACH_OUT));
    assert_int_not_equal(tick_at(world, at(55, 12, 0), "carol"), 0);
    const KarmaNudge *nudge = latest(world, KARMA_NUDGE_REACH_OUT);
    assert_int_equal(nudge->days, 15);
    assert_true(nudge->cadence_days > 9.9 && nudge->cadence_days < 10.1);
}

static void
reach_out__is_not_due__for_who_is_offline_or_dormant(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    g_hash_table_add(world->offline, g_strdup("carol"));
    assert_int_equal(tick_at(world, at(55, 12, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_REACH_OUT));
    g_hash_table_remove_all(world->offline);
    say(world, at(55, 13, 0), "carol", ASKS);
    say(world, at(65, 13, 0), "carol", ASKS);
    assert_int_equal(tick_at(world, at(80, 12, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_REACH_OUT));
}

typedef struct {
    KarmaHeld wanted;
    bool found;
} AnyHeld;

static void
match_held(const KarmaNudge *nudge, gpointer data)
{
    AnyHeld *any = data;
    any->found |= nudge->state == KARMA_NUDGE_HELD && nudge->held == any->wanted;
}

static bool
is_any_held(World *world, KarmaHeld wanted)
{
    AnyHeld any = {wanted, false};
    karma_nudger_foreach(world->nudger, match_held, &any);
    return any.found;
}

static void
reach_out__comes_once_a_week__most_contact_days_first(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    talk_every(world, "dave", 10);
    hear(world, at(39, 12, 0), "dave", TELLS);
    say(world, at(39, 12, 1), "dave", TELLS);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    world->moment.dialog = true;
    const int64_t id = tick_at(world, at(56, 12, 0), NULL);
    assert_int_equal(karma_nudger_get(world->nudger, id)->name, who(world, "dave"));
    assert_int_equal(tick_at(world, at(58, 12, 0), NULL), 0);
    assert_true(is_any_held(world, KARMA_HELD_KIND_WEEK));
    int64_t other = 0;
    for (int day = 59; day < 63; day++)
        other = tick_at(world, at(day, 12, 0), NULL);
    assert_int_equal(other, 0);
}

static void
reach_out__is_done__when_the_owner_writes(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    const int64_t id = tick_at(world, at(55, 12, 0), "carol");
    say(world, at(55, 12, 5), "carol", TELLS);
    assert_int_equal(world->gone, id);
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_ACTED);
}

static void
reach_out__is_done__when_the_owner_writes_in_the_same_second(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    assert_int_not_equal(tick_at(world, at(55, 12, 0), "carol"), 0);
    say(world, at(55, 12, 0), "carol", TELLS);
    assert_int_equal(latest(world, KARMA_NUDGE_REACH_OUT)->state, KARMA_NUDGE_ACTED);
}

static void
erin_was_helped(World *world)
{
    const int64_t question = room_hear(world, at(0, 10, 0), "erin", ASKS, KARMA_REPLIES_NONE,
                                       "olga: how do I prune a rose?");
    const int64_t answer =
        room_say(world, at(0, 10, 1), TELLS, question, "erin: in spring, and hard");
    room_hear(world, at(0, 10, 3), "erin", KARMA_READS_THANKS, answer, "olga: thanks");
}

static void
cheer__tells__that_it_helped(void **state)
{
    g_autoptr(World) world = world_new();
    erin_was_helped(world);
    assert_int_equal(tick_at(world, at(0, 10, 5), WORLD_ROOM), 0);
    assert_int_equal(held(world, KARMA_NUDGE_CHEER), KARMA_HELD_NO_LULL);
    assert_int_not_equal(tick_at(world, at(0, 10, 14), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_CHEER)->name, who(world, "erin"));
}

static void
week__is_told_once__from_monday_nine_on(void **state)
{
    g_autoptr(World) world = world_new();
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    assert_int_equal(tick_at(world, at(7, 8, 59), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_WEEK));
    assert_int_not_equal(tick_at(world, at(7, 9, 1), "carol"), 0);
    restart(world);
    for (int day = 7; day < 14; day++)
        assert_int_equal(tick_at(world, at(day, 15, 0), "carol"), 0);
}

/* It concerns no conversation: where there is a dialog it is written into none. */
static void
week__goes_to_the_dialog__and_may_be_put_off(void **state)
{
    g_autoptr(World) world = world_new();
    KarmaRefused refused;
    world->moment.dialog = true;
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    const int64_t id = tick_at(world, at(7, 9, 1), "carol");
    assert_int_equal(karma_nudger_get(world->nudger, id)->place, KARMA_PLACE_DIALOG);
    assert_true(karma_nudger_refuse(world->nudger, id, KARMA_REFUSAL_LATER, at(7, 9, 2),
                                    world->rows, &refused));
    world->settings->quiet_from_hour = world->settings->quiet_until_hour = 0;
    assert_int_equal(tick_at(world, at(8, 8, 0) - 1, "carol"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_WEEK), KARMA_HELD_LATER);
    assert_int_not_equal(tick_at(world, at(8, 8, 0), "carol"), 0);
}

static void
week__is_over__when_the_next_is_ready(void **state)
{
    g_autoptr(World) world = world_new();
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    const int64_t id = tick_at(world, at(7, 9, 1), "carol");
    tick_at(world, at(13, 23, 59), NULL);
    assert_int_equal(world->gone, 0);
    tick_at(world, at(14, 0, 1), NULL);
    assert_int_equal(world->gone, id);
}

static void
week__says_nothing__after_a_holiday(void **state)
{
    g_autoptr(World) world = world_new();
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(14, 8, 30), "carol", TELLS);
    assert_int_equal(tick_at(world, at(14, 10, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_WEEK));
}

static void
week__says_nothing__of_a_single_day(void **state)
{
    g_autoptr(World) world = world_new();
    say(world, at(6, 12, 0), "carol", TELLS);
    say(world, at(6, 20, 0), "carol", TELLS);
    assert_int_equal(tick_at(world, at(7, 10, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_WEEK));
}

/* ---- what the kinds have in common ---- */

/* They were named in another nudge three days before, as the ledger knows. */
static void
was_told_of(World *world, const char *name, KarmaTime now)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    const KarmaNudgeRow row = {.id = 1,
                               .kind = KARMA_NUDGE_REPLY,
                               .name = who(world, name),
                               .when = now - 3 * KARMA_DAY,
                               .ended = now - 3 * KARMA_DAY,
                               .state = KARMA_NUDGE_ACTED};
    karma_rows_put_nudge(rows, &row);
    karma_nudger_restore(world->nudger, rows);
}

static void
nudge__names_nobody_twice_a_week__whatever_its_kind(void **state)
{
    g_autoptr(World) thank = world_new(), cheer = world_new(), reach_out = world_new();
    was_told_of(thank, "bob", at(0, 10, 27));
    bob_helped(thank);
    assert_int_equal(tick_at(thank, at(0, 10, 27), WORLD_ROOM), 0);
    assert_int_equal(held(thank, KARMA_NUDGE_THANK), KARMA_HELD_PERSON_WEEK);
    was_told_of(cheer, "erin", at(0, 10, 14));
    erin_was_helped(cheer);
    assert_int_equal(tick_at(cheer, at(0, 10, 14), WORLD_ROOM), 0);
    assert_int_equal(held(cheer, KARMA_NUDGE_CHEER), KARMA_HELD_PERSON_WEEK);
    reach_out->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    was_told_of(reach_out, "carol", at(55, 12, 0));
    talk_every(reach_out, "carol", 10);
    assert_int_equal(tick_at(reach_out, at(55, 12, 0), "carol"), 0);
    assert_int_equal(held(reach_out, KARMA_NUDGE_REACH_OUT), KARMA_HELD_PERSON_WEEK);
}

/* Found while they were there, and now they are not. */
static void
reach_out__waits__for_who_has_gone_meanwhile(void **state)
{
    g_autoptr(World) reach_out = world_new();
    reach_out->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    talk_every(reach_out, "carol", 10);
    assert_int_equal(tick_at(reach_out, at(55, 12, 0), "bob"), 0);
    g_hash_table_add(reach_out->offline, g_strdup("carol"));
    assert_int_equal(tick_at(reach_out, at(55, 12, 5), "carol"), 0);
    assert_int_equal(held(reach_out, KARMA_NUDGE_REACH_OUT), KARMA_HELD_NOT_REACHABLE);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thanks__are_due__in_the_lull_after_help),
        cmocka_unit_test(thanks__are_due__for_two_turns_with_a_word_between),
        cmocka_unit_test(thanks__are_due__one_to_one_for_two_turns_with_a_word_between),
        cmocka_unit_test(thanks__are_not_due__once_said),
        cmocka_unit_test(thanks__are_taken_up__whoever_thanked_first),
        cmocka_unit_test(thanks__are_not_due__when_it_worked_says_the_owner_by_name),
        cmocka_unit_test(thanks__are_not_due__when_the_helper_left),
        cmocka_unit_test(thanks__are_over__when_the_helper_is_back_after_a_day),
        cmocka_unit_test(reach_out__is_due__after_one_and_a_half_cadences),
        cmocka_unit_test(reach_out__is_not_due__for_who_is_offline_or_dormant),
        cmocka_unit_test(reach_out__comes_once_a_week__most_contact_days_first),
        cmocka_unit_test(reach_out__is_done__when_the_owner_writes),
        cmocka_unit_test(reach_out__is_done__when_the_owner_writes_in_the_same_second),
        cmocka_unit_test(cheer__tells__that_it_helped),
        cmocka_unit_test(week__is_told_once__from_monday_nine_on),
        cmocka_unit_test(week__says_nothing__of_a_single_day),
        cmocka_unit_test(week__goes_to_the_dialog__and_may_be_put_off),
        cmocka_unit_test(week__is_over__when_the_next_is_ready),
        cmocka_unit_test(week__says_nothing__after_a_holiday),
        cmocka_unit_test(nudge__names_nobody_twice_a_week__whatever_its_kind),
        cmocka_unit_test(reach_out__waits__for_who_has_gone_meanwhile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
