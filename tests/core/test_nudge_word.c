// SPDX-License-Identifier: GPL-2.0-or-later

/* Refusing, taking it back, and what is ignored: one promise per test. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define ASKS  ((uint32_t)KARMA_READS_QUESTION)
#define TELLS ((uint32_t)0)

static KarmaRefused
refuse(World *world, KarmaRefusal refusal)
{
    KarmaRefused refused = {.nudge = {.id = 0}};
    assert_true(
        karma_nudger_refuse(world->nudger, 0, refusal, world->moment.now, world->rows, &refused));
    return refused;
}

static KarmaRefused
undo(World *world)
{
    KarmaRefused refused = {.nudge = {.id = 0}};
    assert_true(karma_nudger_undo(world->nudger, world->moment.now, world->rows, &refused));
    assert_true(refused.undone);
    return refused;
}

static const KarmaItem *
item_of(World *world)
{
    return karma_tracker_item(world->tracker, latest(world, KARMA_NUDGE_REPLY)->cause);
}

/* ann's nudge is on the screen since Tuesday, five past ten. */
static int64_t
ann_is_mentioned(World *world)
{
    ann_waits(world);
    present_days(world, 7, 60);
    const int64_t id = tick_at(world, at(1, 10, 5), "ann");
    assert_int_not_equal(id, 0);
    return id;
}

/* ---- later ---- */

static void
later__comes_again__tomorrow_morning(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t first = ann_is_mentioned(world);
    const KarmaRefused refused = refuse(world, KARMA_REFUSAL_LATER);
    assert_int_equal(refused.until, at(2, 8, 0));
    assert_false(karma_nudger_live(world->nudger, first));
    assert_int_equal(tick_at(world, at(1, 13, 0), "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_LATER);
    commit(world);
    restart(world);
    assert_int_not_equal(tick_at(world, at(2, 9, 0), "ann"), 0);
}

static void
later__thrice__drops_it(void **state)
{
    g_autoptr(World) world = world_new();
    ann_is_mentioned(world);
    refuse(world, KARMA_REFUSAL_LATER);
    assert_int_not_equal(tick_at(world, at(2, 9, 0), "ann"), 0);
    refuse(world, KARMA_REFUSAL_LATER);
    assert_int_not_equal(tick_at(world, at(3, 9, 0), "ann"), 0);
    assert_int_equal(refuse(world, KARMA_REFUSAL_LATER).until, 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_LATER_OFTEN);
    assert_int_equal(item_of(world)->end, KARMA_ITEM_NOT_NEEDED);
    for (int day = 4; day < 6; day++)
        assert_int_equal(tick_at(world, at(day, 10, 0), "ann"), 0);
}

static void
later__is_taken_back(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t first = ann_is_mentioned(world);
    refuse(world, KARMA_REFUSAL_LATER);
    undo(world);
    assert_true(karma_nudger_live(world->nudger, first));
    assert_int_equal(item_of(world)->later_until, 0);
    assert_int_equal(item_of(world)->later_count, 0);
    assert_int_equal(tick_at(world, at(2, 9, 0), "ann"), 0);
}

static void
later__is_dropped__when_answered_before(void **state)
{
    g_autoptr(World) world = world_new();
    ann_is_mentioned(world);
    refuse(world, KARMA_REFUSAL_LATER);
    say(world, at(1, 20, 0), "ann", TELLS);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_DONE);
    assert_int_equal(tick_at(world, at(2, 9, 0), "ann"), 0);
}

/* ---- not needed, wrong ---- */

static void
not_needed__closes_the_item__and_is_taken_back(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t id = ann_is_mentioned(world);
    refuse(world, KARMA_REFUSAL_NOT_NEEDED);
    assert_int_equal(item_of(world)->end, KARMA_ITEM_NOT_NEEDED);
    assert_false(karma_nudger_live(world->nudger, id));
    undo(world);
    assert_int_equal(item_of(world)->end, KARMA_ITEM_OPEN);
    assert_true(karma_nudger_live(world->nudger, id));
}

static void
ann_asks_again(World *world, int day)
{
    hear(world, at(day, 10, 0), "ann", ASKS);
    assert_int_equal(karma_tracker_own_last(world->tracker, 0), 0);
}

static void
wrong__makes_the_cause_weigh_less__until_it_is_silent(void **state)
{
    g_autoptr(World) world = world_new();
    ann_is_mentioned(world);
    KarmaRefused refused = refuse(world, KARMA_REFUSAL_WRONG);
    assert_true(refused.weight_before > 0.99 && refused.weight < 0.81);
    ann_asks_again(world, 9);
    assert_int_not_equal(tick_at(world, at(10, 10, 5), "ann"), 0);
    assert_true(latest(world, KARMA_NUDGE_REPLY)->weight < 0.81);
    refused = refuse(world, KARMA_REFUSAL_WRONG);
    commit(world);
    restart(world);
    present_days(world, 10, 30);
    ann_asks_again(world, 18);
    assert_int_equal(tick_at(world, at(19, 10, 5), "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_DOUBT);
}

static void
wrong__weighs_on_the_same_cause_alone(void **state)
{
    g_autoptr(World) world = world_new();
    ann_is_mentioned(world);
    refuse(world, KARMA_REFUSAL_WRONG);
    hear(world, at(8, 9, 0), "bob", ASKS);
    hear(world, at(8, 10, 0), "ann", KARMA_READS_NEWS);
    tick_at(world, at(9, 10, 5), "carol");
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->name, who(world, "ann"));
    assert_true(latest(world, KARMA_NUDGE_REPLY)->weight > 0.99);
}

static void
count_wrong(const KarmaWrong *wrong, gpointer data)
{
    *(double *)data += wrong->weight;
}

static void
wrong__is_visible__and_taken_back(void **state)
{
    g_autoptr(World) world = world_new();
    double weights = 0;
    ann_is_mentioned(world);
    refuse(world, KARMA_REFUSAL_WRONG);
    karma_nudger_foreach_wrong(world->nudger, count_wrong, &weights);
    assert_true(weights > 0.79 && weights < 0.81);
    const KarmaRefused undone = undo(world);
    assert_true(undone.weight > 0.99);
    weights = 0;
    karma_nudger_foreach_wrong(world->nudger, count_wrong, &weights);
    assert_true(weights < 0.01);
    assert_int_equal(item_of(world)->end, KARMA_ITEM_OPEN);
}

/* ---- never ---- */

typedef struct {
    KarmaOffScope scope;
    bool found;
} Wanted;

static void
match_off(const KarmaOff *off, gpointer data)
{
    Wanted *wanted = data;
    wanted->found |= off->scope == wanted->scope;
}

static bool
is_listed(World *world, KarmaOffScope scope)
{
    Wanted wanted = {scope, false};
    karma_nudger_foreach_off(world->nudger, world->moment.now, match_off, &wanted);
    return wanted.found;
}

/* bob asked olga in the room, on Monday at ten. */
static void
bob_is_mentioned(World *world)
{
    present_days(world, 0, 60);
    room_hear(world, at(0, 10, 0), "bob", ASKS, KARMA_REPLIES_NONE, "olga: does the pump work?");
    assert_int_not_equal(tick_at(world, at(0, 11, 5), WORLD_ROOM), 0);
}

static void
never__silences_its_scope__for_good_and_is_taken_back(void **state)
{
    static const struct {
        const char *label;
        KarmaRefusal refusal;
        KarmaOffScope scope;
        KarmaHeld expected; /* of bob asking in the room again, ten days later */
    } rows[] = {
        {"person", KARMA_REFUSAL_NEVER_PERSON, KARMA_OFF_PERSON, KARMA_HELD_OFF_PERSON},
        {"room", KARMA_REFUSAL_NEVER_ROOM, KARMA_OFF_ROOM, KARMA_HELD_OFF_ROOM},
        {"kind", KARMA_REFUSAL_NEVER_KIND, KARMA_OFF_KIND, KARMA_HELD_OFF_KIND},
        {"all", KARMA_REFUSAL_NEVER_ALL, KARMA_OFF_ALL, KARMA_HELD_OFF_ALL},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        bob_is_mentioned(world);
        refuse(world, rows[i].refusal);
        commit(world);
        restart(world);
        present_days(world, 9, 12);
        room_hear(world, at(10, 10, 0), "bob", ASKS, KARMA_REPLIES_NONE, "olga: and the tap?");
        assert_int_equal(tick_at(world, at(10, 11, 5), WORLD_ROOM), 0);
        if (held(world, KARMA_NUDGE_REPLY) != rows[i].expected || !is_listed(world, rows[i].scope))
            fail_msg("%s: %s", rows[i].label, karma_held_name(held(world, KARMA_NUDGE_REPLY)));
    }
}

static void
never__is_taken_back(void **state)
{
    static const KarmaRefusal nevers[] = {KARMA_REFUSAL_NEVER_PERSON, KARMA_REFUSAL_NEVER_ROOM,
                                          KARMA_REFUSAL_NEVER_KIND, KARMA_REFUSAL_NEVER_ALL};
    for (size_t i = 0; i < G_N_ELEMENTS(nevers); i++) {
        g_autoptr(World) world = world_new();
        bob_is_mentioned(world);
        refuse(world, nevers[i]);
        undo(world);
        for (int scope = KARMA_OFF_PERSON; scope <= KARMA_OFF_ALL; scope++)
            assert_false(is_listed(world, (KarmaOffScope)scope));
        room_hear(world, at(10, 10, 0), "bob", ASKS, KARMA_REPLIES_NONE, "olga: and the tap?");
        assert_int_not_equal(tick_at(world, at(10, 11, 5), WORLD_ROOM), 0);
    }
}

static void
never__means_the_person__unless_there_is_none(void **state)
{
    g_autoptr(World) world = world_new();
    world->settings->nudges_on[KARMA_NUDGE_SHARE] = true;
    karma_tracker_set_flag(world->tracker, room(world), KARMA_ROOM_MARKED, true, at(0, 9, 0),
                           world->rows);
    const int64_t share = tick_at(world, at(0, 10, 0), WORLD_ROOM);
    assert_int_equal(karma_nudger_never(world->nudger, share), KARMA_REFUSAL_NEVER_ROOM);
    ann_waits(world);
    const int64_t ann = tick_at(world, at(1, 10, 5), "ann");
    assert_int_equal(karma_nudger_never(world->nudger, ann), KARMA_REFUSAL_NEVER_PERSON);
    say(world, at(1, 11, 0), "ann", TELLS);
    const int64_t week = tick_at(world, at(7, 10, 0), "ann");
    assert_int_equal(karma_nudger_never(world->nudger, week), KARMA_REFUSAL_NEVER_KIND);
}

static void
refusing__does_nothing__without_anything_to_refuse(void **state)
{
    g_autoptr(World) world = world_new();
    KarmaRefused refused;
    assert_false(karma_nudger_refuse(world->nudger, 0, KARMA_REFUSAL_LATER, at(0, 9, 0),
                                     world->rows, &refused));
    assert_false(karma_nudger_undo(world->nudger, at(0, 9, 0), world->rows, &refused));
    ann_is_mentioned(world);
    assert_false(karma_nudger_refuse(world->nudger, 0, KARMA_REFUSAL_NEVER_ROOM, at(1, 10, 6),
                                     world->rows, &refused));
    say(world, at(1, 10, 7), "ann", TELLS);
    assert_false(karma_nudger_refuse(world->nudger, 0, KARMA_REFUSAL_LATER, at(1, 10, 8),
                                     world->rows, &refused));
}

/* ---- ignored ---- */

/* Every week somebody else waits and is mentioned; looked at or not, nothing comes of it. */
static void
week_of_nothing(World *world, int week, bool looked_at)
{
    g_autofree char *name = g_strdup_printf("friend%c", 'a' + week);
    hear(world, at(7 * week, 10, 0), name, ASKS);
    assert_int_not_equal(tick_at(world, at(7 * week + 1, 10, 5), name), 0);
    if (looked_at)
        touch_keys(world, at(7 * week + 1, 10, 10));
    tick_at(world, at(7 * week + 2, 11, 0), name);
    say(world, at(7 * week + 3, 10, 0), name, TELLS);
}

static KarmaSleep
sleep_of_replies(World *world)
{
    KarmaSleep sleep;
    karma_nudger_sleep(world->nudger, KARMA_NUDGE_REPLY, world->moment.now, &sleep);
    return sleep;
}

static void
set_up_weeks(World *world)
{
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    present_days(world, 0, 300);
}

static void
ignored__three_in_a_row__puts_the_kind_to_sleep(void **state)
{
    g_autoptr(World) world = world_new();
    set_up_weeks(world);
    for (int week = 0; week < 3; week++)
        week_of_nothing(world, week, true);
    assert_int_equal(sleep_of_replies(world).sleeps, 1);
    commit(world);
    restart(world);
    present_days(world, 20, 60);
    hear(world, at(20, 10, 0), "zoe", ASKS);
    assert_int_equal(tick_at(world, at(21, 11, 0), "zoe"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_ASLEEP);
}

static void
ignored__again_and_again__sleeps_longer_then_is_off(void **state)
{
    g_autoptr(World) world = world_new();
    int week = 0;
    set_up_weeks(world);
    for (int i = 0; i < 3; i++)
        week_of_nothing(world, week++, true);
    assert_int_equal(sleep_of_replies(world).asleep_until, at(23, 11, 0));
    week += 1;
    for (int i = 0; i < 3; i++)
        week_of_nothing(world, week++, true);
    assert_int_equal(sleep_of_replies(world).sleeps, 2);
    assert_int_equal(sleep_of_replies(world).asleep_until, at(7 * (week - 1) + 2 + 28, 11, 0));
    week += 4;
    for (int i = 0; i < 3; i++)
        week_of_nothing(world, week++, true);
    assert_int_equal(sleep_of_replies(world).sleeps, 3);
    look_at(world, at(7 * week + 200, 10, 0), NULL);
    assert_int_equal(sleep_of_replies(world).sleeps, 3);
    karma_nudger_wake(world->nudger, KARMA_NUDGE_REPLY, world->rows);
    assert_int_equal(sleep_of_replies(world).sleeps, 0);
}

static void
unseen__is_not_ignored(void **state)
{
    g_autoptr(World) world = world_new();
    set_up_weeks(world);
    for (int week = 0; week < 8; week++)
        week_of_nothing(world, week, false);
    assert_int_equal(sleep_of_replies(world).ignored, 0);
    assert_int_equal(sleep_of_replies(world).sleeps, 0);
}

static void
seen_too_late__is_not_seen(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t id = ann_is_mentioned(world);
    touch_keys(world, at(1, 10, 36));
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_SAID);
    look_at(world, at(1, 10, 20), "bob");
    touch_keys(world, at(1, 10, 20));
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_SAID);
    look_at(world, at(1, 10, 20), "ann");
    touch_keys(world, at(1, 10, 20));
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_SEEN);
}

static void
ignored__in_a_row__ends_with_an_answer_or_a_refusal(void **state)
{
    for (int refuses = 0; refuses < 2; refuses++) {
        g_autoptr(World) world = world_new();
        set_up_weeks(world);
        for (int week = 0; week < 2; week++)
            week_of_nothing(world, week, true);
        assert_int_equal(sleep_of_replies(world).ignored, 2);
        hear(world, at(14, 10, 0), "zoe", ASKS);
        assert_int_not_equal(tick_at(world, at(15, 10, 5), "zoe"), 0);
        if (refuses)
            refuse(world, KARMA_REFUSAL_NOT_NEEDED);
        else
            say(world, at(15, 10, 8), "zoe", TELLS);
        assert_int_equal(sleep_of_replies(world).ignored, 0);
    }
}

/* ---- asking ---- */

static void
request__shows_what_waits_here__at_any_hour(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    tick_at(world, at(1, 10, 5), "bob");
    look_at(world, at(1, 10, 6), "bob");
    assert_int_equal(karma_nudger_request(world->nudger, &world->moment, world->rows), 0);
    look_at(world, at(1, 10, 6), "ann");
    world->moment.composing = true;
    const int64_t id = karma_nudger_request(world->nudger, &world->moment, world->rows);
    assert_int_not_equal(id, 0);
    karma_nudger_said(world->nudger, id, at(1, 10, 6), world->rows);
    assert_int_equal(karma_nudger_get(world->nudger, id)->place, KARMA_PLACE_ASKED);
    assert_int_equal(karma_nudger_last(world->nudger), id);
    assert_int_equal(karma_nudger_request(world->nudger, &world->moment, world->rows), 0);
}

static void
wording__changes__from_one_to_the_next(void **state)
{
    g_autoptr(World) world = world_new();
    set_up_weeks(world);
    for (int week = 0; week < 4; week++) {
        week_of_nothing(world, week, false);
        assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->wording, week);
        commit(world);
        restart(world);
        present_days(world, 7 * week + 3, 300);
    }
}

static void
forgetting__leaves_nothing__of_the_person(void **state)
{
    g_autoptr(World) world = world_new();
    ann_is_mentioned(world);
    refuse(world, KARMA_REFUSAL_WRONG);
    double weights = 0;
    karma_nudger_forget(world->nudger, who(world, "ann"), 0, world->rows);
    karma_nudger_foreach_wrong(world->nudger, count_wrong, &weights);
    assert_true(weights < 0.01);
    assert_null(latest(world, KARMA_NUDGE_REPLY));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(later__comes_again__tomorrow_morning),
        cmocka_unit_test(later__thrice__drops_it),
        cmocka_unit_test(later__is_taken_back),
        cmocka_unit_test(later__is_dropped__when_answered_before),
        cmocka_unit_test(not_needed__closes_the_item__and_is_taken_back),
        cmocka_unit_test(wrong__makes_the_cause_weigh_less__until_it_is_silent),
        cmocka_unit_test(wrong__weighs_on_the_same_cause_alone),
        cmocka_unit_test(wrong__is_visible__and_taken_back),
        cmocka_unit_test(never__silences_its_scope__for_good_and_is_taken_back),
        cmocka_unit_test(never__is_taken_back),
        cmocka_unit_test(never__means_the_person__unless_there_is_none),
        cmocka_unit_test(refusing__does_nothing__without_anything_to_refuse),
        cmocka_unit_test(ignored__three_in_a_row__puts_the_kind_to_sleep),
        cmocka_unit_test(ignored__again_and_again__sleeps_longer_then_is_off),
        cmocka_unit_test(unseen__is_not_ignored),
        cmocka_unit_test(seen_too_late__is_not_seen),
        cmocka_unit_test(ignored__in_a_row__ends_with_an_answer_or_a_refusal),
        cmocka_unit_test(request__shows_what_waits_here__at_any_hour),
        cmocka_unit_test(wording__changes__from_one_to_the_next),
        cmocka_unit_test(forgetting__leaves_nothing__of_the_person),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
