// SPDX-License-Identifier: GPL-2.0-or-later
#include "week-fixture.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* The right acts beside test_properties.c: each raises its own part by the stated amount and leaves
 * the rest to what it stands for; taken away, it takes that back. */

#define SUNDAY_MIDNIGHT INT64_C(1794787200) /* 2026-11-16T00:00:00Z */

static int
by_time(gconstpointer a, gconstpointer b)
{
    const char *one = strchr(*(char *const *)a, '\t'), *other = strchr(*(char *const *)b, '\t');
    return strncmp(one, other, strlen("\t2026-11-09T08:40:00Z"));
}

/* The worked week with the lines of `added` (one a row) where their time belongs. */
static char *
week_with(const char *added)
{
    g_autofree char *tsv = NULL;
    assert_true(g_file_get_contents(WORKED_WEEK, &tsv, NULL, NULL));
    g_autofree char *both = g_strconcat(strchr(tsv, '\n') + 1, added, NULL);
    g_auto(GStrv) lines = g_strsplit(both, "\n", -1);
    g_autoptr(GPtrArray) all = g_ptr_array_new();
    for (size_t i = 0; lines[i]; i++)
        if (*lines[i] && !g_str_has_prefix(lines[i], "L079"))
            g_ptr_array_add(all, lines[i]);
    g_ptr_array_sort(all, by_time);
    g_autoptr(GString) text = g_string_new("header\n");
    for (guint i = 0; i < all->len; i++)
        g_string_append_printf(text, "%s\n", (char *)g_ptr_array_index(all, i));
    return g_strdup(text->str);
}

/* What is with ann from line `from` on, she writes from another account. */
static char *
with_second_account(const char *tsv, const char *from)
{
    const char *at = strstr(tsv, from);
    g_autoptr(GString) later = g_string_new(at);
    g_string_replace(later, "\tim:ann\tann\t", "\tim:ann.at.work\tann.at.work\t", 0);
    g_string_replace(later, "\tim:ann\towner\t", "\tim:ann.at.work\towner\t", 0);
    g_autofree char *before = g_strndup(tsv, (gsize)(at - tsv));
    return g_strconcat(before, later->str, NULL);
}

static KarmaScore
score_in(WeekFixture *fixture, const char *tsv)
{
    week_fixture_feed(fixture, tsv, &(WeekFeed){.until = SUNDAY_MIDNIGHT});
    g_autoptr(KarmaWeek) week = week_fixture_build(fixture, "2026-W46", SUNDAY_MIDNIGHT);
    return week->score;
}

static KarmaScore
score_with(const char *added)
{
    g_autofree char *tsv = week_with(added);
    g_autoptr(WeekFixture) fixture = week_fixture_new();
    return score_in(fixture, tsv);
}

static double
part_of(const char *added, KarmaPart part)
{
    const KarmaScore score = score_with(added);
    return score.parts[part].value;
}

static void
right_act__raises_its_part__by_the_stated_amount(void **state)
{
    const struct {
        const char *describes, *lines;
        KarmaPart part;
        double before, after;
    } rows[] = {
        {"one more answered",
         "A1\t2026-11-15T18:00:00Z\tim:frank\towner\tfour long ones and a dozen short ones\t\t",
         KARMA_PART_RESPONDING, 25 * 7 / 9.0, 25 * 8 / 10.0},
        {"one more talk",
         "A1\t2026-11-14T12:00:00Z\tim:dave\towner\tthe pears are all in\t\t\n"
         "A2\t2026-11-14T12:10:00Z\tim:dave\tdave\tours will be in on sunday\t\t",
         KARMA_PART_TALKS, 13.125 * 12 / 15.0, 15 * (1 - exp2(-13 / 4.0)) * 13 / 16.0},
        {"one more confirmed help",
         "A1\t2026-11-14T09:00:00Z\tim:nina\tnina\thow do I wax the old table?\t\t\n"
         "A2\t2026-11-14T09:05:00Z\tim:nina\towner\tthin, with a soft cloth\t\t\n"
         "A3\t2026-11-14T09:09:00Z\tim:nina\tnina\tthank you, I will start now\t\t",
         KARMA_PART_HELPING, 20 * (1 - exp2(-3.8 / 3)), 20 * (1 - exp2(-4.8 / 3))},
        {"one more offered has no place left",
         "A1\t2026-11-14T09:00:00Z\troom:#garden\tbob\thow do I wax the old table?\t-\t\n"
         "A2\t2026-11-14T09:05:00Z\troom:#garden\towner\tbob: thin, with a soft cloth\tA1\t",
         KARMA_PART_HELPING, 20 * (1 - exp2(-3.8 / 3)), 20 * (1 - exp2(-3.8 / 3))},
        {"one more day with a link that was taken up",
         "A1\t2026-11-14T12:00:00Z\tim:nina\towner\tthe map: https://wiki.seeds.test/map\t\t\n"
         "A2\t2026-11-14T12:10:00Z\tim:nina\tnina\tthen I will go that way\t\t",
         KARMA_PART_SHARING, 15 * (1 - exp2(-2.3 / 2.5)), 15 * (1 - exp2(-3.3 / 2.5))},
        {"one more thanked",
         "A1\t2026-11-15T10:00:00Z\troom:#garden\towner\terin: thank you for the figs\t-\t",
         KARMA_PART_RECOGNITION, 7.5, 10 * (1 - exp2(-2.5))},
        {"one more due reached",
         "A1\t2026-11-14T12:00:00Z\tim:otto\towner\thow is the boat, otto?\t\t\n"
         "A2\t2026-11-14T12:10:00Z\tim:otto\totto\tit floats, and that is all\t\t",
         KARMA_PART_TOUCH, 10 * (1 - exp2(-0.5)), 5},
        {"one more kept",
         "A1\t2026-11-14T11:06:00Z\troom:#garden\towner\thugo: are they ripe?\tL091\t\n"
         "A2\t2026-11-14T11:07:00Z\troom:#garden\thugo\tolga: soft and yellow\tA1\t\n"
         "A3\t2026-11-15T11:06:00Z\troom:#garden\thugo\tolga: I made jam of them\t-\t\n"
         "A4\t2026-11-15T11:07:00Z\troom:#garden\towner\thugo: save me a jar\tA3\t",
         KARMA_PART_PEOPLE, 3.75, 5 * (1 - exp2(-3))},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const double before = part_of("", rows[i].part);
        const double after = part_of(rows[i].lines, rows[i].part);
        if (fabs(before - rows[i].before) > 1e-9 || fabs(after - rows[i].after) > 1e-9)
            fail_msg("%s: %.4f and %.4f, not %.4f and %.4f", rows[i].describes, before, after,
                     rows[i].before, rows[i].after);
    }
}

static void
another_due_person_reached__never_lowers_the_total(void **state)
{
    static const char reached[] =
        "A1\t2026-11-14T12:00:00Z\tim:otto\towner\thow is the boat, otto?\t\t\n"
        "A2\t2026-11-14T12:10:00Z\tim:otto\totto\tit floats, and that is all\t\t\n";
    static const char soon[] =
        "A3\t2026-11-14T13:00:00Z\tim:petra\towner\tpetra, are the leaves down?\t\t\n"
        "A4\t2026-11-14T13:10:00Z\tim:petra\tpetra\tall but one tree of them\t\t\n";
    g_autofree char *both = g_strconcat(reached, soon, NULL);
    (void)state;
    const KarmaScore none = score_with(""), one = score_with(reached), two = score_with(both);
    assert_true(one.total > none.total && two.total > one.total);
    assert_int_equal(two.parts[KARMA_PART_TOUCH].people, 3);
}

static void
second_account__changes_nothing(void **state)
{
    g_autofree char *one = week_with(""), *two = with_second_account(one, "L040");
    g_autoptr(WeekFixture) alone = week_fixture_new();
    g_autoptr(WeekFixture) joined = week_fixture_new();
    g_autoptr(WeekFixture) apart = week_fixture_new();
    (void)state;
    const KarmaNameId ann = week_fixture_name(joined, "ann"),
                      work = week_fixture_name(joined, "ann.at.work");
    karma_people_join(karma_tracker_people(joined->tracker), work, ann);
    assert_non_null(strstr(two, "im:ann.at.work\tann.at.work"));
    const KarmaScore base = score_in(alone, one), same = score_in(joined, two),
                     other = score_in(apart, two);
    for (int i = 0; i < KARMA_N_PARTS; i++)
        assert_true(fabs(base.parts[i].value - same.parts[i].value) < 1e-9);
    assert_true(fabs(base.total - other.total) > 1e-9); /* two strangers are not one friend */
}

static void
own_device__changes_nothing(void **state)
{
    static const char heard[] =
        "D1\t2026-11-12T14:03:00Z\troom:#garden\towner\tivy: welcome! this page has drawings: "
        "https://docs.gardening.test/fig\tL066\treplay\n"
        "D2\t2026-11-13T09:05:00Z\troom:#garden\towner\tfirst frost on the roses this "
        "morning\t-\treplay";
    static const char first[] =
        "D1\t2026-11-15T18:00:00Z\troom:#garden\towner\terin: nothing until march\tL095\treplay";
    (void)state;
    const KarmaScore base = score_with(""), again = score_with(heard), answered = score_with(first);
    assert_true(fabs(base.total - again.total) < 1e-9);
    assert_int_equal(base.own_messages, again.own_messages);
    assert_int_equal(answered.parts[KARMA_PART_RESPONDING].answered,
                     base.parts[KARMA_PART_RESPONDING].answered + 1);
}

static void
append_friend(GString *text, int day, int friend)
{
    const char *who = (const char *const[]){"ada", "ben", "cleo", "dan", "eva", "finn"}[friend];
    g_string_append_printf(
        text,
        "F%d.%d.1\t2026-11-%02dT%02d:00:00Z\tim:%s\t%s\thow deep do tulips "
        "go?\t\t\n"
        "F%d.%d.2\t2026-11-%02dT%02d:10:00Z\tim:%s\towner\tas it says here, three "
        "hands: https://docs.tulips.test/%d\t\t\n"
        "F%d.%d.3\t2026-11-%02dT%02d:20:00Z\tim:%s\t%s\tthank you, that worked\t\t\n"
        "F%d.%d.4\t2026-11-%02dT%02d:30:00Z\tim:%s\towner\twell done, %s\t\t\n",
        day, friend, day, 10 + friend, who, who, day, friend, day, 10 + friend, who, day, day,
        friend, day, 10 + friend, who, who, day, friend, day, 10 + friend, who, who);
}

static void
sum__stays_below_a_hundred__however_good_the_week(void **state)
{
    g_autoptr(GString) text = g_string_new(NULL);
    (void)state;
    for (int day = 9; day <= 15; day++)
        for (int friend = 0; friend < 6; friend ++)
            append_friend(text, day, friend);
    const KarmaScore score = score_with(text->str);
    double sum = 0;
    for (int i = 0; i < KARMA_N_PARTS; i++) {
        assert_true(score.parts[i].value <= score.parts[i].most);
        sum += score.parts[i].value;
    }
    assert_true(score.total <= 100 && score.total > 85);
    assert_true(fabs(sum - score.total) < 1e-9);
}

static void
dst_night__makes_no_gap_no_start_and_no_lapse(void **state)
{
    /* In Berlin the clock goes from 2:00 to 3:00 on 29 March 2026: six hours less a second on the
     * ground are seven on the wall. */
    static const char spring[] =
        "header\n"
        "N1\t2026-03-28T20:00:00Z\tim:ann\towner\tthe market has quinces today\t\t\n"
        "N2\t2026-03-28T20:10:00Z\tim:ann\tann\twhite meadows over here\t\t\n"
        "N3\t2026-03-29T02:09:59Z\tim:ann\towner\tand fog in the valley\t\t\n";
    static const char later[] =
        "header\n"
        "N1\t2026-03-28T20:00:00Z\tim:ann\towner\tthe market has quinces today\t\t\n"
        "N2\t2026-03-28T20:10:00Z\tim:ann\tann\twhite meadows over here\t\t\n"
        "N3\t2026-03-29T02:10:00Z\tim:ann\towner\tand fog in the valley\t\t\n";
    const KarmaTime until = INT64_C(1774821600); /* 2026-03-30T00:00:00+02:00 */
    (void)state;
    for (int i = 0; i < 2; i++) {
        g_autoptr(WeekFixture) fixture = week_fixture_new_in("Europe/Berlin");
        week_fixture_feed(fixture, i ? later : spring, &(WeekFeed){.until = until});
        g_autoptr(KarmaWeek) week = week_fixture_build(fixture, "2026-W13", until);
        assert_int_equal(week->starts, 1 + i);
        assert_int_equal(week->im_responses, 1 - i);
        assert_int_equal(week->score.own_days, 2);
        assert_int_equal(week->score.parts[KARMA_PART_RESPONDING].lapsed, 0);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(right_act__raises_its_part__by_the_stated_amount),
        cmocka_unit_test(another_due_person_reached__never_lowers_the_total),
        cmocka_unit_test(second_account__changes_nothing),
        cmocka_unit_test(own_device__changes_nothing),
        cmocka_unit_test(sum__stays_below_a_hundred__however_good_the_week),
        cmocka_unit_test(dst_night__makes_no_gap_no_start_and_no_lapse),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
