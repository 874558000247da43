// SPDX-License-Identifier: GPL-2.0-or-later

/* What the owner switched off, for good or for a while, and what was called wrong: in one list, and
 * taken back from there. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

static void
add(const KarmaRest *rest, gpointer data)
{
    g_array_append_vals(data, rest, 1);
}

static GArray *
rests(World *world)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(KarmaRest));
    karma_nudger_foreach_rest(world->nudger, world->moment.now, add, list);
    return list;
}

static guint
count_rests(World *world)
{
    g_autoptr(GArray) list = rests(world);
    return list->len;
}

/* ann's nudge is on the screen since Tuesday, five past ten. */
static void
ann_is_mentioned(World *world)
{
    ann_waits(world);
    present_days(world, 7, 60);
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
}

static void
refuse_until(World *world, KarmaRefusal refusal, KarmaTime until)
{
    KarmaRefused refused;
    assert_true(karma_nudger_refuse_until(world->nudger, 0, refusal, until, world->moment.now,
                                          world->rows, &refused));
    assert_int_equal(refused.until, until);
}

static void
off__for_a_while__ends_by_itself(void **state)
{
    static const KarmaRefusal refusals[] = {KARMA_REFUSAL_NEVER_PERSON, KARMA_REFUSAL_NEVER_KIND,
                                            KARMA_REFUSAL_NEVER_ALL};
    for (size_t i = 0; i < G_N_ELEMENTS(refusals); i++) {
        g_autoptr(World) world = world_new();
        ann_is_mentioned(world);
        refuse_until(world, refusals[i], at(14, 10, 0));
        hear(world, at(10, 9, 0), "ann", KARMA_READS_QUESTION);
        assert_int_equal(tick_at(world, at(13, 12, 0), "ann"), 0);
        assert_int_equal(count_rests(world), 1);
        restart(world);
        assert_int_equal(count_rests(world), 1);
        assert_int_not_equal(tick_at(world, at(14, 10, 30), "ann"), 0);
        assert_int_equal(count_rests(world), 0);
    }
}

static void
rest__is_listed_and_lifted__each_of_them(void **state)
{
    static const struct {
        KarmaRefusal refusal;
        KarmaRestWhat what;
        KarmaTime until;
    } rows[] = {
        {KARMA_REFUSAL_NEVER_PERSON, KARMA_REST_OFF, 0},
        {KARMA_REFUSAL_NEVER_PERSON, KARMA_REST_OFF, INT64_MAX / 2},
        {KARMA_REFUSAL_NEVER_KIND, KARMA_REST_OFF, 0},
        {KARMA_REFUSAL_NEVER_ALL, KARMA_REST_OFF, 0},
        {KARMA_REFUSAL_WRONG, KARMA_REST_WRONG, 0},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        KarmaRefused refused;
        ann_is_mentioned(world);
        assert_true(karma_nudger_refuse_until(world->nudger, 0, rows[i].refusal, rows[i].until,
                                              world->moment.now, world->rows, &refused));
        commit(world);
        restart(world);
        g_autoptr(GArray) list = rests(world);
        assert_int_equal(list->len, 1);
        const KarmaRest *rest = &g_array_index(list, KarmaRest, 0);
        assert_int_equal(rest->what, rows[i].what);
        karma_nudger_lift(world->nudger, rest, world->moment.now, world->rows);
        assert_int_equal(count_rests(world), 0);
        commit(world);
        restart(world);
        assert_int_equal(count_rests(world), 0);
    }
}

static void
rest__holds_a_kind_that_sleeps(void **state)
{
    g_autoptr(World) world = world_new();
    karma_rows_put_state(world->ledger, "nudge/sleeps/thank", 3);
    commit(world);
    restart(world);
    g_autoptr(GArray) list = rests(world);
    assert_int_equal(list->len, 1);
    const KarmaRest *rest = &g_array_index(list, KarmaRest, 0);
    assert_int_equal(rest->what, KARMA_REST_SLEEP);
    assert_int_equal(rest->kind, KARMA_NUDGE_THANK);
    karma_nudger_lift(world->nudger, rest, at(1, 0, 0), world->rows);
    assert_int_equal(count_rests(world), 0);
}

/* Who asked is not named by the nudge, nor by what is kept of its being wrong. */
static void
wrong__about_a_question_in_a_room__is_kept_of_the_room(void **state)
{
    g_autoptr(World) world = world_new();
    KarmaRefused refused;
    karma_tracker_set_flag(world->tracker, room(world), KARMA_ROOM_MARKED, true, at(0, 9, 0),
                           world->rows);
    room_say(world, at(0, 9, 0), 0, KARMA_REPLIES_NONE, "good morning");
    room_hear(world, at(0, 10, 0), "erin", KARMA_READS_QUESTION, KARMA_REPLIES_NONE,
              "how do I keep slugs away?");
    assert_int_not_equal(tick_at(world, at(0, 10, 16), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_HELP)->name, who(world, "erin"));
    assert_true(karma_nudger_refuse(world->nudger, 0, KARMA_REFUSAL_WRONG, world->moment.now,
                                    world->rows, &refused));
    g_autoptr(GArray) list = rests(world);
    assert_int_equal(list->len, 1);
    assert_int_equal(g_array_index(list, KarmaRest, 0).wrong.name, 0);
    assert_int_equal(g_array_index(list, KarmaRest, 0).wrong.room, room(world));
}

static void
undo__takes_back__what_was_off_for_a_while(void **state)
{
    g_autoptr(World) world = world_new();
    KarmaRefused refused;
    ann_is_mentioned(world);
    refuse_until(world, KARMA_REFUSAL_NEVER_PERSON, at(14, 10, 0));
    assert_true(karma_nudger_undo(world->nudger, world->moment.now, world->rows, &refused));
    assert_int_equal(count_rests(world), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(off__for_a_while__ends_by_itself),
        cmocka_unit_test(rest__is_listed_and_lifted__each_of_them),
        cmocka_unit_test(rest__holds_a_kind_that_sleeps),
        cmocka_unit_test(wrong__about_a_question_in_a_room__is_kept_of_the_room),
        cmocka_unit_test(undo__takes_back__what_was_off_for_a_while),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
