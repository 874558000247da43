// SPDX-License-Identifier: GPL-2.0-or-later
#include "rules.h"
#include "week-fixture.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define SUNDAY_MIDNIGHT INT64_C(1794787200) /* 2026-11-16T00:00:00Z */
#define MONDAY_DATE     "2026-11-09"

static int
weekday_of(const char *day)
{
    static const char *const names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    for (int i = 0; i < 7; i++)
        if (strcmp(day, names[i]) == 0)
            return i;
    fail_msg("no day: %s", day);
    return 0;
}

static char *
date_of(const char *day)
{
    int weeks = 0, length = 0, year, month, date;
    KarmaDate monday;
    if (sscanf(day, "-%d%n", &weeks, &length) != 1)
        length = 0;
    karma_date_parse(MONDAY_DATE, &monday);
    karma_date_civil(monday - 7 * weeks + weekday_of(day + length), &year, &month, &date);
    return g_strdup_printf("%04d-%02d-%02d", year, month, date);
}

/* Whom one writes to one to one is in the buddy list. */
static void
befriend(WeekFixture *fixture, const char *place)
{
    if (!g_str_has_prefix(place, "im:"))
        return;
    const KarmaNameId name = week_fixture_name(fixture, place + strlen("im:"));
    karma_people_set_flag(karma_tracker_people(fixture->tracker), name, KARMA_NAME_BUDDY, true);
}

static void
append_line(WeekFixture *fixture, GString *tsv, const char *line)
{
    g_auto(GStrv) word = g_strsplit(line, " ", 7);
    assert_int_equal(g_strv_length(word), 7);
    befriend(fixture, word[3]);
    g_autofree char *date = date_of(word[1]);
    const bool replayed = g_str_has_suffix(word[0], "*");
    word[0][strcspn(word[0], "*")] = '\0';
    g_string_append_printf(tsv, "%s\t%sT%s%s\t%s\t%s\t%s\t%s\t%s\n", word[0], date, word[2],
                           strlen(word[2]) > 5 ? "Z" : ":00Z", word[3], word[4], word[6], word[5],
                           replayed ? "replay" : "");
}

static double
number_of(const KarmaWeek *week, const char *name)
{
    const KarmaPartScore *parts = week->score.parts;
    const struct {
        const char *name;
        double value;
    } numbers[] = {
        {"answered", parts[KARMA_PART_RESPONDING].answered},
        {"lapsed", parts[KARMA_PART_RESPONDING].lapsed},
        {"talks", parts[KARMA_PART_TALKS].units},
        {"run", parts[KARMA_PART_TALKS].run_turns},
        {"helping", parts[KARMA_PART_HELPING].units},
        {"sharing", parts[KARMA_PART_SHARING].units},
        {"recognised", parts[KARMA_PART_RECOGNITION].people},
        {"reached", parts[KARMA_PART_TOUCH].people},
        {"met", parts[KARMA_PART_PEOPLE].met},
        {"kept", parts[KARMA_PART_PEOPLE].kept},
        {"starts", week->starts},
        {"theirs", week->their_starts},
        {"follow-ups", week->follow_ups},
        {"late", week->late_responses},
        {"im", week->im_responses},
        {"room", week->room_responses},
        {"continued", week->continuations},
        {"opened", week->opened},
        {"started", week->started},
        {"given", week->given},
        {"received", week->received},
        {"asked", week->asked->len},
        {"waiting", week->waiting->len},
        {"due", week->due->len},
        {"own", week->links_own},
        {"answers", week->links_answer},
        {"helpful", week->links_helpful},
        {"messages", (double)week->score.own_messages},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++)
        if (strcmp(name, numbers[i].name) == 0)
            return numbers[i].value;
    fail_msg("no number: %s", name);
    return 0;
}

static bool
matches(const Rule *rule, const KarmaWeek *week)
{
    g_auto(GStrv) told = g_strsplit(rule->expected, ", ", -1);
    bool right = true;
    for (size_t i = 0; told[i]; i++) {
        g_auto(GStrv) pair = g_strsplit(told[i], " ", 2);
        const double expected = g_ascii_strtod(pair[1], NULL), found = number_of(week, pair[0]);
        if (fabs(expected - found) > 1e-9)
            print_error("%s: %s %.1f, found %.1f\n", rule->describes, pair[0], expected, found);
        right = right && fabs(expected - found) <= 1e-9;
    }
    return right;
}

static bool
holds(const Rule *rule)
{
    g_auto(GStrv) lines = g_strsplit(rule->lines, "\n", -1);
    g_autoptr(GString) tsv = g_string_new("header\n");
    g_autoptr(WeekFixture) fixture = week_fixture_new();
    for (size_t i = 0; lines[i] && *lines[i]; i++)
        append_line(fixture, tsv, lines[i]);
    week_fixture_feed(fixture, tsv->str, &(WeekFeed){.until = SUNDAY_MIDNIGHT});
    g_autoptr(KarmaWeek) week = week_fixture_build(fixture, "2026-W46", SUNDAY_MIDNIGHT);
    return matches(rule, week);
}

void
assert_rules(const Rule *rules, size_t n)
{
    size_t wrong = 0;
    for (size_t i = 0; i < n; i++)
        wrong += !holds(&rules[i]);
    assert_int_equal(wrong, 0);
}
