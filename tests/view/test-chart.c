// SPDX-License-Identifier: GPL-2.0-or-later
#include "chart.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
// after the above
#include <cmocka.h>
#include <math.h>

static void
cells__are_full_only_when_it_is_all(void **state)
{
    static const struct {
        double value, most;
        const char *expected;
    } rows[] = {
        {0, 25, "░░░░"},  {0.1, 25, "█░░░"}, {12.5, 25, "██░░"}, {24.9, 25, "███░"},
        {25, 25, "████"}, {99, 25, "████"},  {-1, 25, "░░░░"},   {1, 0, "░░░░"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *cells = karma_chart_cells(rows[i].value, rows[i].most, 4);
        assert_string_equal(cells, rows[i].expected);
    }
}

static void
blocks__cover_the_range(void **state)
{
    assert_string_equal(karma_chart_block(0), "▁");
    assert_string_equal(karma_chart_block(50), "▅");
    assert_string_equal(karma_chart_block(100), "█");
    assert_string_equal(karma_chart_block(1000), "█");
}

static void
bar__fills_its_part_of_the_trough(void **state)
{
    static const KarmaBox area = {10, 20, 200, 70};
    KarmaBarBoxes boxes;
    karma_chart_bar(&area, 100, false, KARMA_PART_TALKS, 7.5, 15, &boxes);
    assert_true(boxes.label.x == 10 && boxes.label.y == 30 && boxes.label.width == 100);
    assert_true(boxes.trough.x == 110 && boxes.trough.width == 100);
    assert_true(boxes.filled.x == 110 && boxes.filled.width == 50);
    assert_true(fabs(boxes.filled.y - 32) < 1e-9 && fabs(boxes.filled.height - 6) < 1e-9);
    karma_chart_bar(&area, 100, true, KARMA_PART_TALKS, 7.5, 15, &boxes);
    assert_true(boxes.label.x == 110 && boxes.trough.x == 10 && boxes.filled.x == 60);
    karma_chart_bar(&area, 500, false, KARMA_PART_TALKS, 7.5, 15, &boxes);
    assert_true(boxes.trough.width == 0 && boxes.label.width == 200);
}

static void
bar_at__finds_the_row(void **state)
{
    static const KarmaBox area = {0, 10, 100, 70}, none = {0, 0, 0, 0};
    assert_int_equal(karma_chart_bar_at(&area, 9), -1);
    assert_int_equal(karma_chart_bar_at(&area, 10), KARMA_PART_RESPONDING);
    assert_int_equal(karma_chart_bar_at(&area, 79.9), KARMA_PART_PEOPLE);
    assert_int_equal(karma_chart_bar_at(&area, 80), -1);
    assert_int_equal(karma_chart_bar_at(&none, 0), -1);
}

static void
line__leaves_out_weeks_without_a_number(void **state)
{
    static const KarmaBox area = {0, 0, 120, 100};
    KarmaWeek week = {0};
    KarmaPoint points[KARMA_CHART_WEEKS];
    week.line[9] = (KarmaFrozen){.monday = 1, .enough = true, .total = 25};
    week.line[10] = (KarmaFrozen){.monday = 8, .enough = false};
    week.line[11] = (KarmaFrozen){.monday = 15, .enough = true, .total = 100};
    karma_chart_line(&area, false, &week, points);
    assert_false(points[8].there || points[10].there);
    assert_true(points[9].there && points[9].x == 95 && points[9].y == 75);
    assert_true(points[11].there && points[11].x == 115 && points[11].y == 0);
    assert_int_equal(karma_chart_line_at(points, 0), 9);
    assert_int_equal(karma_chart_line_at(points, 110), 11);
    karma_chart_line(&area, true, &week, points);
    assert_true(points[11].x == 5);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells__are_full_only_when_it_is_all),
        cmocka_unit_test(blocks__cover_the_range),
        cmocka_unit_test(bar__fills_its_part_of_the_trough),
        cmocka_unit_test(bar_at__finds_the_row),
        cmocka_unit_test(line__leaves_out_weeks_without_a_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
