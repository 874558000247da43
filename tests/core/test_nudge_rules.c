// SPDX-License-Identifier: GPL-2.0-or-later

/* The table of rules, row by row: what each kind offers, how long it may be put off by the policy,
 * and when it was passed over. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define OFFERS(refusal) (1u << KARMA_REFUSAL_##refusal)
#define ALWAYS          (OFFERS(NOT_NEEDED) | OFFERS(NEVER_KIND) | OFFERS(NEVER_ALL))

/* As the ledger gives them back: one of each kind about ann, in the room. */
static void
remember(World *world, const KarmaNudgeRow *row)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    karma_rows_put_nudge(rows, row);
    karma_nudger_restore(world->nudger, rows);
}

static void
nudge__offers__what_makes_sense_for_it(void **state)
{
    static const struct {
        KarmaNudgeKind kind;
        uint32_t offers;
        KarmaRefusal never;
    } rows[] = {
        {KARMA_NUDGE_REPLY,
         ALWAYS | OFFERS(LATER) | OFFERS(WRONG) | OFFERS(NEVER_PERSON) | OFFERS(NEVER_ROOM),
         KARMA_REFUSAL_NEVER_PERSON},
        {KARMA_NUDGE_THANK,
         ALWAYS | OFFERS(LATER) | OFFERS(WRONG) | OFFERS(NEVER_PERSON) | OFFERS(NEVER_ROOM),
         KARMA_REFUSAL_NEVER_PERSON},
        {KARMA_NUDGE_REACH_OUT, ALWAYS | OFFERS(LATER) | OFFERS(WRONG) | OFFERS(NEVER_PERSON),
         KARMA_REFUSAL_NEVER_PERSON},
        {KARMA_NUDGE_HELP, ALWAYS | OFFERS(WRONG) | OFFERS(NEVER_ROOM), KARMA_REFUSAL_NEVER_ROOM},
        {KARMA_NUDGE_SHARE, ALWAYS | OFFERS(LATER) | OFFERS(NEVER_ROOM), KARMA_REFUSAL_NEVER_ROOM},
        {KARMA_NUDGE_CHEER, ALWAYS | OFFERS(WRONG) | OFFERS(NEVER_PERSON) | OFFERS(NEVER_ROOM),
         KARMA_REFUSAL_NEVER_PERSON},
        {KARMA_NUDGE_WEEK, ALWAYS | OFFERS(LATER), KARMA_REFUSAL_NEVER_KIND},
    };
    assert_int_equal(G_N_ELEMENTS(rows), KARMA_N_NUDGES);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        const KarmaNudgeRow row = {.id = 1,
                                   .kind = rows[i].kind,
                                   .name = who(world, "ann"),
                                   .room = room(world),
                                   .when = at(0, 10, 0),
                                   .state = KARMA_NUDGE_SAID};
        remember(world, &row);
        if (karma_nudger_offers(world->nudger, 1) != rows[i].offers ||
            karma_nudger_never(world->nudger, 1) != rows[i].never)
            fail_msg("%s", karma_nudge_kind_name(rows[i].kind));
    }
}

/* Seen and nothing done: passed over after a day, reach-out after a week; good news never is. */
static void
nudge__is_passed_over__after_its_time(void **state)
{
    static const struct {
        KarmaNudgeKind kind;
        KarmaTime after; /* 0: never */
    } rows[] = {
        {KARMA_NUDGE_REPLY, KARMA_DAY}, {KARMA_NUDGE_THANK, KARMA_DAY},
        {KARMA_NUDGE_HELP, KARMA_DAY},  {KARMA_NUDGE_REACH_OUT, KARMA_WEEK},
        {KARMA_NUDGE_SHARE, KARMA_DAY}, {KARMA_NUDGE_WEEK, KARMA_DAY},
        {KARMA_NUDGE_CHEER, 0},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        const KarmaNudgeRow row = {.id = 1,
                                   .kind = rows[i].kind,
                                   .name = who(world, "ann"),
                                   .when = at(0, 10, 0),
                                   .seen = at(0, 10, 1),
                                   .state = KARMA_NUDGE_SEEN};
        remember(world, &row);
        const KarmaTime span = rows[i].after ? rows[i].after : 8 * KARMA_WEEK;
        look_at(world, at(0, 10, 0) + span - 1, "bob");
        karma_nudger_tick(world->nudger, &world->moment, world->rows);
        const KarmaNudgeState before = karma_nudger_get(world->nudger, 1)->state;
        look_at(world, at(0, 10, 0) + span, "bob");
        karma_nudger_tick(world->nudger, &world->moment, world->rows);
        const KarmaNudgeState after = karma_nudger_get(world->nudger, 1)->state;
        if (before == KARMA_NUDGE_IGNORED || (after == KARMA_NUDGE_IGNORED) != (rows[i].after > 0))
            fail_msg("%s", karma_nudge_kind_name(rows[i].kind));
    }
}

/* So long it waits for its moment, then the week has it. */
static void
nudge__waits_for_its_moment__as_long_as_its_kind_may(void **state)
{
    static const struct {
        KarmaNudgeKind kind;
        KarmaTime deferral;
    } rows[] = {
        {KARMA_NUDGE_REPLY, KARMA_DAY},      {KARMA_NUDGE_THANK, 2 * KARMA_HOUR},
        {KARMA_NUDGE_REACH_OUT, KARMA_WEEK}, {KARMA_NUDGE_HELP, KARMA_HOUR},
        {KARMA_NUDGE_SHARE, KARMA_DAY},      {KARMA_NUDGE_CHEER, KARMA_DAY},
        {KARMA_NUDGE_WEEK, KARMA_WEEK},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        const KarmaNudgeRow row = {.id = 1,
                                   .kind = rows[i].kind,
                                   .name = who(world, "ann"),
                                   .came = at(0, 9, 0),
                                   .due = at(0, 10, 0),
                                   .when = at(0, 10, 0),
                                   .state = KARMA_NUDGE_HELD};
        remember(world, &row);
        if (karma_nudger_get(world->nudger, 1)->until != row.due + rows[i].deferral)
            fail_msg("%s", karma_nudge_kind_name(rows[i].kind));
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nudge__offers__what_makes_sense_for_it),
        cmocka_unit_test(nudge__is_passed_over__after_its_time),
        cmocka_unit_test(nudge__waits_for_its_moment__as_long_as_its_kind_may),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
