// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/act.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* A batch holds each row once, as it stands last. */

static void
rows__hold_each_key__once(void **state)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    (void)state;
    for (int round = 1; round <= 2; round++) {
        karma_rows_put_act(rows, &(KarmaAct){.id = 7, .weight = round, .host = (char *)"a.test"});
        karma_rows_put_item(rows, &(KarmaItem){.id = 3, .points = round});
        karma_rows_put_talk(rows, &(KarmaTalkState){.name = 1, .unanswered_starts = round});
        karma_rows_put_contact(rows, &(KarmaContact){1, 20000});
        karma_rows_put_nudge(rows, &(KarmaNudgeRow){.id = 4, .wording = round});
        karma_rows_put_frozen(rows, &(KarmaFrozen){.monday = 20766, .total = round});
        karma_rows_put_range(rows, &(KarmaRange){.name = 1, .from = 10, .until = 10 + round});
        karma_rows_remove_act(rows, 9);
        karma_rows_put_state(rows, "present", round);
    }
    assert_int_equal(karma_rows_count(rows), 9);
    assert_true(g_array_index(rows->acts, KarmaAct, 0).weight == 2);
    assert_string_equal(g_array_index(rows->acts, KarmaAct, 0).host, "a.test");
    assert_int_equal(g_array_index(rows->items, KarmaItem, 0).points, 2);
    assert_int_equal(g_array_index(rows->talks, KarmaTalkState, 0).unanswered_starts, 2);
    assert_int_equal(g_array_index(rows->nudges, KarmaNudgeRow, 0).wording, 2);
    assert_true(g_array_index(rows->frozen, KarmaFrozen, 0).total == 2);
    assert_int_equal(g_array_index(rows->ranges, KarmaRange, 0).until, 12);
    assert_int_equal(karma_rows_state(rows, "present", -1), 2);
    assert_int_equal(karma_rows_state(rows, "absent", -1), -1);
}

static void
rows__tell_apart__what_differs_in_any_part_of_the_key(void **state)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    (void)state;
    karma_rows_put_talk(rows, &(KarmaTalkState){.name = 1});
    karma_rows_put_talk(rows, &(KarmaTalkState){.room = 1});
    karma_rows_put_talk(rows, &(KarmaTalkState){.name = 1, .room = 1});
    karma_rows_put_contact(rows, &(KarmaContact){1, 2});
    karma_rows_put_contact(rows, &(KarmaContact){2, 1});
    karma_rows_put_act(rows, &(KarmaAct){.id = 1});
    karma_rows_put_item(rows, &(KarmaItem){.id = 1});
    assert_int_equal(karma_rows_count(rows), 7);
}

static void
days__are_added_up(void **state)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    (void)state;
    karma_rows_add_day(rows, &(KarmaDayCount){1, 0, 20000, 2, 3});
    karma_rows_add_day(rows, &(KarmaDayCount){1, 0, 20000, 1, 0});
    karma_rows_add_day(rows, &(KarmaDayCount){1, 0, 20001, 1, 0});
    assert_int_equal(rows->days->len, 2);
    assert_int_equal(g_array_index(rows->days, KarmaDayCount, 0).own, 3);
    assert_int_equal(g_array_index(rows->days, KarmaDayCount, 0).theirs, 3);
}

static void
names__are_copies__even_of_themselves(void **state)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    char name[] = "ann";
    (void)state;
    const KarmaName row = {
        .id = 5, .protocol = (char *)"irc", .account = (char *)"olga", .name = name};
    karma_rows_put_name(rows, &row);
    name[0] = 'x';
    const KarmaName *kept = &g_array_index(rows->names, KarmaName, 0);
    assert_string_equal(kept->name, "ann");
    karma_rows_put_name(rows, kept);
    assert_string_equal(kept->name, "ann");
    assert_int_equal(rows->names->len, 1);
}

static void
acts__are_ordered__by_time_then_as_made(void **state)
{
    const KarmaAct acts[] = {{.id = 3, .when = 50}, {.id = 1, .when = 50}, {.id = 2, .when = 40}};
    static const int64_t expected[] = {2, 1, 3};
    g_autoptr(GPtrArray) order = g_ptr_array_new();
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(acts); i++)
        g_ptr_array_add(order, (gpointer)&acts[i]);
    g_ptr_array_sort(order, karma_act_by_time);
    for (guint i = 0; i < order->len; i++)
        assert_int_equal(((const KarmaAct *)g_ptr_array_index(order, i))->id, expected[i]);
}

static void
kinds_and_classes__have__a_name_each(void **state)
{
    (void)state;
    for (int i = 0; i < KARMA_N_ACT_KINDS; i++)
        for (int other = 0; other < i; other++)
            assert_string_not_equal(karma_act_kind_name((KarmaActKind)i),
                                    karma_act_kind_name((KarmaActKind)other));
    assert_string_equal(karma_link_class_name(KARMA_LINK_BROADCAST), "broadcast");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows__hold_each_key__once),
        cmocka_unit_test(rows__tell_apart__what_differs_in_any_part_of_the_key),
        cmocka_unit_test(days__are_added_up),
        cmocka_unit_test(names__are_copies__even_of_themselves),
        cmocka_unit_test(acts__are_ordered__by_time_then_as_made),
        cmocka_unit_test(kinds_and_classes__have__a_name_each),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
