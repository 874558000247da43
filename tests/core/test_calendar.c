// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/calendar.h>

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void
date__survives__the_way_to_a_civil_date_and_back(void **state)
{
    (void)state;
    for (KarmaDate date = -800000; date < 800000; date += 97) {
        int year, month, day;
        karma_date_civil(date, &year, &month, &day);
        assert_in_range(month, 1, 12);
        assert_in_range(day, 1, 31);
        assert_int_equal(karma_date_from_civil(year, month, day), date);
    }
    assert_int_equal(karma_date_from_civil(1970, 1, 1), 0);
    assert_int_equal(karma_date_from_civil(2000, 2, 29) + 1, karma_date_from_civil(2000, 3, 1));
    assert_int_equal(karma_date_from_civil(1900, 2, 28) + 1, karma_date_from_civil(1900, 3, 1));
}

static void
week__is_named__as_iso_8601_names_it(void **state)
{
    static const struct {
        int year, month, day;
        int iso_year, iso_week, weekday;
    } rows[] = {
        {2026, 11, 9, 2026, 46, 1},  {2026, 11, 15, 2026, 46, 7}, {2026, 12, 31, 2026, 53, 4},
        {2027, 1, 3, 2026, 53, 7},   {2027, 1, 4, 2027, 1, 1},    {2024, 12, 30, 2025, 1, 1},
        {2021, 1, 1, 2020, 53, 5},   {2023, 1, 1, 2022, 52, 7},   {1969, 12, 29, 1970, 1, 1},
        {1969, 12, 28, 1969, 52, 7},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const KarmaDate date = karma_date_from_civil(rows[i].year, rows[i].month, rows[i].day);
        int year, week;
        karma_date_iso_week(date, &year, &week);
        if (year != rows[i].iso_year || week != rows[i].iso_week ||
            karma_date_weekday(date) != rows[i].weekday)
            fail_msg("%d-%d-%d: %d-W%d", rows[i].year, rows[i].month, rows[i].day, year, week);
        assert_int_equal(karma_date_monday(date), date - rows[i].weekday + 1);
    }
}

static void
week__is_read__only_where_there_is_one(void **state)
{
    static const struct {
        const char *text;
        bool right;
        int year, month, day; /* its Monday */
    } rows[] = {
        {"2026-W46", true, 2026, 11, 9}, {"2026-W53", true, 2026, 12, 28},
        {"2027-W53", false, 0, 0, 0},    {"2026-W00", false, 0, 0, 0},
        {"2026-W54", false, 0, 0, 0},    {"2026-46", false, 0, 0, 0},
        {"2026-W46x", false, 0, 0, 0},   {"", false, 0, 0, 0},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        KarmaDate monday = 77;
        if (karma_date_parse_week(rows[i].text, &monday) != rows[i].right)
            fail_msg("%s", rows[i].text);
        assert_int_equal(
            monday,
            rows[i].right ? karma_date_from_civil(rows[i].year, rows[i].month, rows[i].day) : 77);
    }
}

static void
time__is_read__with_a_zone_or_without(void **state)
{
    static const struct {
        const char *text;
        bool right;
        int64_t minutes; /* since 2026-11-09 00:00 UTC; Berlin is an hour ahead */
    } rows[] = {
        {"2026-11-09T08:40:00Z", true, 8 * 60 + 40},
        {"2026-11-09T08:40Z", true, 8 * 60 + 40},
        {"2026-11-09 08:40", true, 7 * 60 + 40},
        {"2026-11-09", true, -60},
        {"2026-11-09T08:40:00+02:00", true, 6 * 60 + 40},
        {"2026-11-09T08:40:00-05:30", true, 14 * 60 + 10},
        {"2026-11-09T24:00:00Z", true, 24 * 60},
        {"2026-02-29T08:40:00Z", false, 0},
        {"2026-13-01T08:40:00Z", false, 0},
        {"2026-11-09T24:01:00Z", false, 0},
        {"2026-11-09T25:00:00Z", false, 0},
        {"2026-11-09T08:60:00Z", false, 0},
        {"2026-11-09T08:40:00+24:00", false, 0},
        {"2026-11-09T08:40:00+02:60", false, 0},
        {"2026-11-09T08:40:00+2:00", false, 0},
        {"2026-11-09T08:40:00 Z", false, 0},
        {"2026-11- 9T08:40:00Z", false, 0},
        {"2026-11-09T+8:40:00Z", false, 0},
        {"yesterday", false, 0},
        {"", false, 0},
    };
    g_autoptr(KarmaZone) zone = karma_zone_new("Europe/Berlin", NULL);
    (void)state;
    const KarmaTime midnight = karma_date_from_civil(2026, 11, 9) * KARMA_DAY;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        KarmaTime when = 5;
        if (karma_time_parse(rows[i].text, zone, &when) != rows[i].right)
            fail_msg("%s", rows[i].text);
        assert_int_equal(when, rows[i].right ? midnight + rows[i].minutes * KARMA_MINUTE : 5);
    }
}

static void
zone__knows__the_nights_the_clock_moves(void **state)
{
    g_autoptr(KarmaZone) zone = karma_zone_new("Europe/Berlin", NULL);
    (void)state;
    const KarmaDate spring = karma_date_from_civil(2026, 3, 29);
    const KarmaDate autumn = karma_date_from_civil(2026, 10, 25);
    assert_int_equal(karma_zone_time(zone, spring + 1, 0) - karma_zone_time(zone, spring, 0),
                     23 * KARMA_HOUR);
    assert_int_equal(karma_zone_time(zone, autumn + 1, 0) - karma_zone_time(zone, autumn, 0),
                     25 * KARMA_HOUR);
    /* 2:30 is left out in spring: the first moment after the gap; twice in autumn: the first. */
    const KarmaTime gap = karma_zone_time(zone, spring, 2 * 3600 + 1800);
    assert_int_equal(gap, karma_zone_time(zone, spring, 3 * 3600));
    assert_int_equal(karma_zone_clock_s(zone, gap), 3 * 3600);
    const KarmaTime twice = karma_zone_time(zone, autumn, 2 * 3600 + 1800);
    assert_int_equal(karma_zone_clock_s(zone, twice + KARMA_HOUR), 2 * 3600 + 1800);
    assert_int_equal(karma_zone_date(zone, karma_zone_time(zone, autumn, 0)), autumn);
    assert_int_equal(karma_zone_date(zone, karma_zone_time(zone, autumn, 0) - 1), autumn - 1);
}

static void
zone__refuses__a_name_nobody_has(void **state)
{
    g_autoptr(GError) error = NULL;
    (void)state;
    assert_null(karma_zone_new("Europe/Atlantis", &error));
    assert_non_null(error);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(date__survives__the_way_to_a_civil_date_and_back),
        cmocka_unit_test(week__is_named__as_iso_8601_names_it),
        cmocka_unit_test(week__is_read__only_where_there_is_one),
        cmocka_unit_test(time__is_read__with_a_zone_or_without),
        cmocka_unit_test(zone__knows__the_nights_the_clock_moves),
        cmocka_unit_test(zone__refuses__a_name_nobody_has),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
