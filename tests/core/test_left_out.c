// SPDX-License-Identifier: GPL-2.0-or-later
#include "week-fixture.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* "Not right?": an act the owner leaves out counts nowhere, and stays to be seen. */

#define SUNDAY_MIDNIGHT INT64_C(1794787200) /* 2026-11-16T00:00:00Z */

static int
setup(void **state)
{
    g_autofree char *tsv = NULL;
    WeekFixture *fixture = week_fixture_new();
    if (!g_file_get_contents(WORKED_WEEK, &tsv, NULL, NULL))
        return -1;
    week_fixture_feed(fixture, tsv, &(WeekFeed){.until = SUNDAY_MIDNIGHT});
    *state = fixture;
    return 0;
}

static int
teardown(void **state)
{
    week_fixture_free(*state);
    return 0;
}

static KarmaWeek *
build(WeekFixture *fixture)
{
    return week_fixture_build(fixture, "2026-W46", SUNDAY_MIDNIGHT);
}

/* The row behind the first act of a part that is of this kind and counts so much. */
static KarmaAct *
row_of(WeekFixture *fixture, const KarmaWeek *week, KarmaPart part, KarmaActKind kind, double units)
{
    for (guint i = 0; i < week->credits[part]->len; i++) {
        const KarmaCredit *credit = &g_array_index(week->credits[part], KarmaCredit, i);
        if (credit->act->kind == kind && fabs(credit->units - units) < 1e-9)
            return &g_array_index(fixture->ledger->acts, KarmaAct,
                                  credit->act -
                                      (const KarmaAct *)(void *)fixture->ledger->acts->data);
    }
    fail_msg("no such act in %s", karma_part_name(part));
    return NULL;
}

/* By hand, from the numbers of the worked week with one act less. */
static const struct {
    KarmaPart part;
    KarmaActKind kind;
    double units, expected;
} rows[] = {
    {KARMA_PART_RESPONDING, KARMA_ACT_ANSWERED, 1, 18.8}, /* 25 × 6/8 */
    {KARMA_PART_RESPONDING, KARMA_ACT_LAPSED, -1, 21.9},  /* 25 × 7/8 */
    {KARMA_PART_TALKS, KARMA_ACT_TALK, 1, 10.0},          /* 15 (1 - 2^(-11/4)) (1 - 3/14) */
    {KARMA_PART_TALKS, KARMA_ACT_ONE_WAY, -1, 11.3},      /* 15 (1 - 2^(-12/4)) (1 - 2/14) */
    {KARMA_PART_HELPING, KARMA_ACT_HELP_GIVEN, 1, 9.5},   /* 20 (1 - 2^(-2.8/3)) */
    {KARMA_PART_SHARING, KARMA_ACT_LINK, 1, 4.5},         /* 15 (1 - 2^(-1.3/2.5)) */
    {KARMA_PART_RECOGNITION, KARMA_ACT_RECOGNITION_GIVEN, 1, 6.5}, /* 10 (1 - 2^(-3/2)) */
    {KARMA_PART_TOUCH, KARMA_ACT_REACHED, 1, 0},
    {KARMA_PART_PEOPLE, KARMA_ACT_KEPT, 1, 2.5}, /* 5 (1 - 2^(-1)) */
};

static void
act_left_out__takes_its_part_down__and_comes_back(void **state)
{
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        WeekFixture *fixture = *state;
        g_autoptr(KarmaWeek) before = build(fixture);
        KarmaAct *act = row_of(fixture, before, rows[i].part, rows[i].kind, rows[i].units);
        act->left_out = true;
        g_autoptr(KarmaWeek) without = build(fixture);
        act->left_out = false;
        g_autoptr(KarmaWeek) again = build(fixture);
        if (fabs(without->parts[rows[i].part] - rows[i].expected) > 1e-9)
            fail_msg("%s without a %s: %.4f", karma_part_name(rows[i].part),
                     karma_act_kind_name(rows[i].kind), without->parts[rows[i].part]);
        assert_true(fabs(again->score.total - before->score.total) < 1e-9);
        for (int part = 0; part < KARMA_N_PARTS; part++)
            if (part != (int)rows[i].part)
                assert_true(fabs(without->score.parts[part].value -
                                 before->score.parts[part].value) < 1e-9);
    }
}

static void
act_left_out__stays_in_its_list(void **state)
{
    WeekFixture *fixture = *state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(KarmaWeek) before = build(fixture);
        KarmaAct *act = row_of(fixture, before, rows[i].part, rows[i].kind, rows[i].units);
        act->left_out = true;
        g_autoptr(KarmaWeek) without = build(fixture);
        guint seen = 0;
        for (guint k = 0; k < without->credits[rows[i].part]->len; k++) {
            const KarmaCredit *credit =
                &g_array_index(without->credits[rows[i].part], KarmaCredit, k);
            seen += credit->act == act && credit->units == 0;
        }
        act->left_out = false;
        assert_int_equal(seen, 1);
        assert_int_equal(without->credits[rows[i].part]->len, before->credits[rows[i].part]->len);
    }
}

/* Whom one helped, what was given: the acts of no list of people either. */
static void
act_left_out__is_in_no_sentence(void **state)
{
    WeekFixture *fixture = *state;
    g_autoptr(KarmaWeek) before = build(fixture);
    KarmaAct *act = row_of(fixture, before, KARMA_PART_HELPING, KARMA_ACT_HELP_GIVEN, 1);
    act->left_out = true;
    g_autoptr(KarmaWeek) without = build(fixture);
    act->left_out = false;
    assert_int_equal(without->given, before->given - 1);
    assert_true(without->helped->len < before->helped->len ||
                without->well_count < before->well_count);
}

/* Without the links that went to many, the idea is about the lines in a row, and says where. */
static void
idea__is_about_what_is_left(void **state)
{
    WeekFixture *fixture = *state;
    KarmaPeople *people = karma_tracker_people(fixture->tracker);
    for (const char *const *name = (const char *const[]){"otto", "petra", NULL}; *name; name++)
        karma_people_set_wish(people, week_fixture_name(fixture, *name), KARMA_WISH_NEVER, 0);
    g_autoptr(KarmaWeek) before = build(fixture);
    assert_int_equal(before->idea, KARMA_IDEA_SPREAD);
    for (guint i = 0; i < fixture->ledger->acts->len; i++) {
        KarmaAct *act = &g_array_index(fixture->ledger->acts, KarmaAct, i);
        act->left_out = act->kind == KARMA_ACT_LINK && act->detail == KARMA_LINK_BROADCAST;
    }
    g_autoptr(KarmaWeek) without = build(fixture);
    assert_int_equal(without->idea, KARMA_IDEA_LISTEN);
    assert_string_equal(karma_people_name(people, without->idea_room)->name, "#garden");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(act_left_out__takes_its_part_down__and_comes_back, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(act_left_out__stays_in_its_list, setup, teardown),
        cmocka_unit_test_setup_teardown(act_left_out__is_in_no_sentence, setup, teardown),
        cmocka_unit_test_setup_teardown(idea__is_about_what_is_left, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
