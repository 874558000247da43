// SPDX-License-Identifier: GPL-2.0-or-later
#include "week-fixture.h"
#include <karma/link.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* One week worked by hand to every number: W46 of 2026, with ten weeks before it. */

#define SUNDAY_MIDNIGHT INT64_C(1794787200) /* 2026-11-16T00:00:00Z */

enum {
    YOU = KARMA_READS_QUESTION | KARMA_READS_ABOUT_YOU,
    THING = KARMA_READS_QUESTION,
    THANKS = KARMA_READS_THANKS,
};

static const GivenReading readings[] = {
    {"L003", YOU},
    {"L005", YOU},
    {"L007", YOU},
    {"L009", YOU},
    {"L013", YOU},
    {"L015", YOU},
    {"L017", YOU},
    {"L022", THING},
    {"L024", THANKS},
    {"L025", YOU},
    {"L027", YOU},
    {"L029", THING},
    {"L030", YOU},
    {"L032", YOU},
    {"L038", KARMA_READS_CLOSER},
    {"L039", YOU},
    {"L040", THING},
    {"L042", THANKS},
    {"L043", THING},
    {"L047", YOU},
    {"L049", THANKS | KARMA_READS_CLOSER},
    {"L050", THING},
    {"L051", KARMA_READS_REFUSAL},
    {"L052", KARMA_READS_CREDIT},
    {"L053", THING},
    {"L055", KARMA_READS_PROBLEM},
    {"L058", THANKS | KARMA_READS_WORKED},
    {"L061", KARMA_READS_CLOSER | KARMA_READS_GREETING},
    {"L063", THING},
    {"L065", THANKS},
    {"L066", THING},
    {"L068", THANKS},
    {"L069", THANKS},
    {"L073", KARMA_READS_GREETING},
    {"L074", KARMA_READS_GREETING},
    {"L075", KARMA_READS_NEWS},
    {"L076", KARMA_READS_COMFORT},
    {"L077", YOU},
    {"L083", THING},
    {"L085", THING},
    {"L087", YOU},
    {"L095", THING},
    {"L096", THING},
    {NULL, 0},
};

static char *
read_file(void)
{
    char *text = NULL;
    if (!g_file_get_contents(WORKED_WEEK, &text, NULL, NULL))
        fail_msg("%s cannot be read", WORKED_WEEK);
    return text;
}

typedef struct {
    WeekFixture *fixture;
    KarmaWeek *week;
} Worked;

static Worked
work(const GivenReading *given, const char *skip)
{
    g_autofree char *tsv = read_file();
    Worked worked = {week_fixture_new(), NULL};
    week_fixture_feed(worked.fixture, tsv,
                      &(WeekFeed){.skip = skip, .readings = given, .until = SUNDAY_MIDNIGHT});
    worked.week = week_fixture_build(worked.fixture, "2026-W46", SUNDAY_MIDNIGHT);
    return worked;
}

static void
done(Worked *worked)
{
    karma_week_free(worked->week);
    week_fixture_free(worked->fixture);
}

static void
assert_near(const char *what, double found, double expected)
{
    if (fabs(found - expected) > 1e-9)
        fail_msg("%s is %.6f, not %.6f", what, found, expected);
}

static void
check_numbers(const KarmaWeek *week)
{
    static const double values[KARMA_N_PARTS] = {19.4, 10.5, 11.7, 7.1, 7.5, 2.9, 3.8};
    static const double units[KARMA_N_PARTS] = {6, 12, 3.8, 2.3, 4, 1, 2};
    for (int i = 0; i < KARMA_N_PARTS; i++) {
        assert_near(karma_part_name((KarmaPart)i), week->parts[i], values[i]);
        assert_near(karma_part_name((KarmaPart)i), week->score.parts[i].units, units[i]);
    }
    assert_true(week->score.enough);
    assert_int_equal(week->score.own_messages, 36);
    assert_int_equal(week->score.own_days, 6);
    assert_int_equal(week->score.parts[KARMA_PART_RESPONDING].lapsed, 2);
    assert_int_equal(week->score.parts[KARMA_PART_TALKS].run_turns, 3);
    assert_near("share", week->own_share, 0.1);
    assert_near("total", week->total, 62.9);
    assert_true(fabs(week->score.total - 62.883) < 0.0005);
    assert_false(week->has_median);
}

static void
check_facts(const KarmaWeek *week)
{
    assert_int_equal(week->starts, 4);
    assert_int_equal(week->their_starts, 4);
    assert_int_equal(week->late_responses, 1);
    assert_int_equal(week->follow_ups, 1);
    assert_int_equal(week->im_responses, 6);
    assert_int_equal(week->room_responses, 9);
    assert_int_equal(week->continuations, 1);
    assert_int_equal(week->opened, 8);
    assert_int_equal(week->started, 2);
    assert_near("wall", week->response_wall_s, 5.5 * 60);
    assert_near("present", week->response_present_s, 5.0 * 60);
    assert_int_equal(week->given, 23);
    assert_int_equal(week->received, 10);
}

static void
assert_people(Worked *worked, const GArray *list, const char *const *names)
{
    for (guint i = 0; i < list->len; i++) {
        const KarmaPersonCount *count = &g_array_index(list, KarmaPersonCount, i);
        assert_non_null(names[i]);
        assert_string_equal(
            karma_people_name(karma_tracker_people(worked->fixture->tracker), count->name)->name,
            names[i]);
    }
    assert_null(names[list->len]);
}

static void
check_people(Worked *worked)
{
    const KarmaWeek *week = worked->week;
    assert_people(worked, week->helped,
                  (const char *[]){"ann", "hugo", "carol", "ivy", "bob", NULL});
    assert_people(worked, week->helped_by, (const char *[]){"bob", NULL});
    assert_people(worked, week->asked, (const char *[]){"ann", "nina", "frank", NULL});
    assert_people(worked, week->met, (const char *[]){"ivy", "hugo", NULL});
    assert_people(worked, week->kept, (const char *[]){"erin", NULL});
    assert_people(
        worked, week->talked,
        (const char *[]){"ann", "bob", "carol", "erin", "frank", "hugo", "ivy", "nina", NULL});
    assert_int_equal(week->waiting->len, 2);
    assert_int_equal(g_array_index(week->waiting, KarmaWaiting, 0).name,
                     week_fixture_name(worked->fixture, "erin"));
    assert_int_equal(g_array_index(week->waiting, KarmaWaiting, 1).name,
                     week_fixture_name(worked->fixture, "frank"));
    assert_int_equal(week->due->len, 2);
    assert_int_equal(g_array_index(week->due, KarmaDue, 0).name,
                     week_fixture_name(worked->fixture, "otto"));
    assert_int_equal(g_array_index(week->due, KarmaDue, 1).name,
                     week_fixture_name(worked->fixture, "petra"));
}

/* What each link of the week was, in order, and one of the signs by which it was seen. */
static const struct {
    const char *line;
    KarmaLinkClass class;
    uint32_t sign;
} links[] = {
    {"L055", KARMA_LINK_ASKING, KARMA_LINK_BY_PROBLEM},
    {"L060", KARMA_LINK_LITERAL, KARMA_LINK_BY_PLACE},
    {"L062", KARMA_LINK_HELPFUL, 0},
    {"L067", KARMA_LINK_ANSWER, KARMA_LINK_BY_ECHO},
    {"L070", KARMA_LINK_BROADCAST, KARMA_LINK_BY_REPEATING},
    {"L071", KARMA_LINK_BROADCAST, KARMA_LINK_BY_REPEATING},
    {"L072", KARMA_LINK_BROADCAST, KARMA_LINK_BY_REPEATING},
    {"L084", KARMA_LINK_ANSWER, KARMA_LINK_BY_NEED},
    {"L090", KARMA_LINK_OWN, KARMA_LINK_BY_PLACE},
    {"L093", KARMA_LINK_HELPFUL, 0},
};

static int
by_moment(gconstpointer a, gconstpointer b)
{
    const KarmaCredit *one = a, *other = b;
    return karma_act_by_time(&one->act, &other->act);
}

static void
check_links(const KarmaWeek *week)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(KarmaCredit));
    g_array_append_vals(found, week->links->data, week->links->len);
    g_array_sort(found, by_moment);
    assert_int_equal(found->len, G_N_ELEMENTS(links));
    for (guint i = 0; i < found->len; i++) {
        const KarmaAct *act = g_array_index(found, KarmaCredit, i).act;
        if (act->detail != (int32_t)links[i].class)
            fail_msg("%s: %s, not %s", links[i].line,
                     karma_link_class_name((KarmaLinkClass)act->detail),
                     karma_link_class_name(links[i].class));
        if ((act->reasons & links[i].sign) != links[i].sign)
            fail_msg("%s: signs %x", links[i].line, act->reasons);
    }
}

static void
check_all(const GivenReading *given)
{
    Worked worked = work(given, NULL);
    assert_int_equal(worked.fixture->counted, 95);
    check_facts(worked.week);
    check_numbers(worked.week);
    check_people(&worked);
    check_links(worked.week);
    done(&worked);
}

static void
worked_week__comes_out_to_the_last_digit__with_readings_given(void **state)
{
    (void)state;
    check_all(readings);
}

static void
worked_week__comes_out_to_the_last_digit__read_by_the_english_file(void **state)
{
    (void)state;
    check_all(NULL);
}

static void
worked_week__changes_by_the_stated_amount__when_one_line_is_taken_out(void **state)
{
    static const struct {
        const char *describes, *skip;
        KarmaPart part;
        double value;
    } rows[] = {
        {"hugo's question gone: nothing but dave lapsed", "L053", KARMA_PART_RESPONDING, 21.9},
        {"one that waited and was answered less", "L050", KARMA_PART_RESPONDING, 18.8},
        {"carol's thanks away", "L065", KARMA_PART_HELPING, 9.5},
        {"the drawing away", "L084", KARMA_PART_SHARING, 4.5},
        {"the own link away", "L090", KARMA_PART_SHARING, 7.1},
        {"the own link away: no run", "L090", KARMA_PART_TALKS, 13.1},
        {"the bulb calendar away", "L062", KARMA_PART_SHARING, 6.4},
        {"bob not thanked", "L058", KARMA_PART_RECOGNITION, 6.5},
        {"erin not kept", "L017", KARMA_PART_PEOPLE, 2.5},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        Worked worked = work(readings, rows[i].skip);
        assert_near(rows[i].describes, worked.week->parts[rows[i].part], rows[i].value);
        done(&worked);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(worked_week__comes_out_to_the_last_digit__with_readings_given),
        cmocka_unit_test(worked_week__comes_out_to_the_last_digit__read_by_the_english_file),
        cmocka_unit_test(worked_week__changes_by_the_stated_amount__when_one_line_is_taken_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
