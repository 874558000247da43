// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"
#include "lines.h"
#include "marks.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
// after the above
#include <cmocka.h>
#include <string.h>

static void
assert_has(const char *text, const char *wanted)
{
    if (!strstr(text, wanted))
        fail_msg("no \"%s\" in:\n%s", wanted, text);
}

static void
assert_has_not(const char *text, const char *unwanted)
{
    if (strstr(text, unwanted))
        fail_msg("\"%s\" in:\n%s", unwanted, text);
}

/* Lines of a text, none wider than `columns`. */
static int
count_lines(const char *text, int columns)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    int n = (int)g_strv_length(lines) - 1;
    assert_string_equal(lines[n], "");
    for (int i = 0; i < n; i++)
        if (karma_lines_width(lines[i]) > columns)
            fail_msg("wider than %d: %s", columns, lines[i]);
    return n;
}

static void
why__of_the_worked_week__says_what_the_page_says(void **state)
{
    static const char *const expected[KARMA_N_PARTS] = {
        [KARMA_PART_RESPONDING] = "6 of the 8 that waited heard from you: 19.4 of 25",
        [KARMA_PART_TALKS] =
            "12 talks, with ann 4, bob 2, carol, erin, frank, hugo, ivy, nina: 10.5 of 15",
        [KARMA_PART_HELPING] = "3 people said it helped, 2 more answers given: 11.7 of 20",
        [KARMA_PART_SHARING] = "3 days with a link of use: 7.1 of 15",
        [KARMA_PART_RECOGNITION] = "you thanked or cheered 4 people: 7.5 of 10",
        [KARMA_PART_TOUCH] = "nina, after 19 days: 2.9 of 10",
        [KARMA_PART_PEOPLE] = "you met ivy, and erin came back: 3.8 of 5",
    };
    g_autoptr(Worked) worked = worked_new();
    for (int i = 0; i < KARMA_N_PARTS; i++) {
        g_autofree char *why = karma_view_part_why(&worked->view, &worked->week, (KarmaPart)i);
        assert_string_equal(why, expected[i]);
    }
}

static void
why__of_other_weeks__is_kind(void **state)
{
    static const struct {
        const char *describes;
        KarmaPart part;
        KarmaPartScore score;
        double value;
        const char *expected;
    } rows[] = {
        {"nothing waited",
         KARMA_PART_RESPONDING,
         {.on = true, .most = 25},
         25,
         "nothing waited for you: 25.0 of 25"},
        {"one answered",
         KARMA_PART_RESPONDING,
         {.on = true, .most = 25, .answered = 1},
         25,
         "the one that waited heard from you: 25.0 of 25"},
        {"all answered",
         KARMA_PART_RESPONDING,
         {.on = true, .most = 25, .answered = 7},
         25,
         "all 7 that waited heard from you: 25.0 of 25"},
        {"nine of ten",
         KARMA_PART_RESPONDING,
         {.on = true, .most = 25, .answered = 9, .lapsed = 1},
         22.7,
         "9 of the 10 that waited heard from you: 22.7 of 25"},
        {"none answered",
         KARMA_PART_RESPONDING,
         {.on = true, .most = 25, .lapsed = 2},
         8.3,
         "2 that waited have gone by: 8.3 of 25"},
        {"switched off",
         KARMA_PART_RESPONDING,
         {.on = false, .most = 25},
         25,
         "switched off by you, counted as full: 25.0 of 25"},
        {"no talk",
         KARMA_PART_TALKS,
         {.on = true, .most = 15},
         0,
         "no two-way talk this week: 0.0 of 15"},
        {"no help",
         KARMA_PART_HELPING,
         {.on = true, .most = 20},
         0,
         "no help given this week: 0.0 of 20"},
        {"one answer",
         KARMA_PART_HELPING,
         {.on = true, .most = 20, .offered = 1},
         1.8,
         "1 answer given: 1.8 of 20"},
        {"the same person twice",
         KARMA_PART_HELPING,
         {.on = true, .most = 20, .confirmed = 2},
         7.4,
         "2 times somebody said it helped: 7.4 of 20"},
        {"no link",
         KARMA_PART_SHARING,
         {.on = true, .most = 15},
         0,
         "no link of use this week: 0.0 of 15"},
        {"many own links",
         KARMA_PART_SHARING,
         {.on = true, .most = 15, .days = 1, .own_share = 0.3},
         1.2,
         "1 day with a link of use, 30 % of your links to sites of your own: 1.2 of 15"},
        {"no thanks",
         KARMA_PART_RECOGNITION,
         {.on = true, .most = 10},
         0,
         "no thanks or cheer this week: 0.0 of 10"},
        {"one thanked",
         KARMA_PART_RECOGNITION,
         {.on = true, .most = 10, .people = 1},
         2.9,
         "you thanked or cheered 1 person: 2.9 of 10"},
        {"nobody due",
         KARMA_PART_TOUCH,
         {.on = true, .most = 10, .none_due = true},
         10,
         "nobody was due: 10.0 of 10"},
        {"due, none reached",
         KARMA_PART_TOUCH,
         {.on = true, .most = 10},
         0,
         "for whenever it suits you: 0.0 of 10"},
        {"nobody new",
         KARMA_PART_PEOPLE,
         {.on = true, .most = 5},
         0,
         "no new people this week: 0.0 of 5"},
    };
    g_autoptr(Worked) worked = worked_new();
    worked_empty(worked);
    worked->week.score.enough = true;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        worked->week.score.parts[rows[i].part] = rows[i].score;
        worked->week.parts[rows[i].part] = rows[i].value;
        g_autofree char *why = karma_view_part_why(&worked->view, &worked->week, rows[i].part);
        if (strcmp(why, rows[i].expected) != 0)
            fail_msg("%s: \"%s\" is not \"%s\"", rows[i].describes, why, rows[i].expected);
    }
}

static void
formula__has_the_owners_own_numbers(void **state)
{
    static const char *const expected[KARMA_N_PARTS] = {
        "25 × (6 + 1) / (6 + 2 + 1) = 19.4", "15 × (1 − 2^(−12/4)) × (1 − 3/(3 + 12)) = 10.5",
        "20 × (1 − 2^(−3.8/3)) = 11.7",      "15 × (1 − 2^(−2.3/2.5)) × min(1, 0.10/0.10) = 7.1",
        "10 × (1 − 2^(−4/2)) = 7.5",         "10 × (1 − 2^(−1/2)) = 2.9",
        "5 × (1 − 2^(−2/1)) = 3.8",
    };
    g_autoptr(Worked) worked = worked_new();
    for (int i = 0; i < KARMA_N_PARTS; i++) {
        g_autofree char *formula = karma_view_formula(&worked->view, &worked->week, (KarmaPart)i);
        assert_string_equal(formula, expected[i]);
    }
}

static void
week__in_full__says_everything_in_72_columns(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.command = "purple-karma";
    g_autofree char *text = karma_view_week(&worked->view, &worked->week);
    count_lines(text, 72);
    static const char *const wanted[] = {
        "Week 46, 9 to 15 November 2026\n",
        "A warm week, 63.\n",
        "Your help worked 3 times, for ann among others.\n",
        "erin in #garden, since Saturday 20:00",
        "frank, since Sunday 16:00",
        "say hello to otto",
        "3 people said it helped, 2 more answers given: 11.7 of 20",
        "otto, 17 days ago; usually every 7 days",
        "petra, 34 days ago; usually every 30 days",
        "You helped ann, hugo, carol, ivy, bob.",
        "You got help from bob.",
        "You began 4 conversations, others began 4 with you.",
        "5.5 min",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++)
        assert_has(text, wanted[i]);
}

static void
week__in_brief__fits_a_small_terminal(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.brief = true;
    worked->view.command = "/karma";
    g_autofree char *text = karma_view_week(&worked->view, &worked->week);
    assert_true(count_lines(text, 72) <= KARMA_VIEW_BRIEF_LINES);
    assert_has(text, "12 talks, with ann 4, bob 2, carol and 5 more: 10.5 of 15");
    assert_has(text, "3 people said it helped, 2 more answers given: 11.7 of 20");
}

static void
week__in_brief_with_long_names__keeps_its_numbers(void **state)
{
    static const char *const names[N_WORKED] = {
        NULL,
        "a person with a rather long name",
        "b person with a rather long name",
        "c person with a rather long name",
        "d person with a rather long name",
        "e person with a rather long name",
        "f person with a rather long name",
        "g person with a rather long name",
        "h person with a rather long name",
        "i person with a rather long name, and on and on and on and on and on and on",
        "j",
        "k",
        "#room@conference.with.a.very.long.name.example.org",
    };
    g_autoptr(Worked) worked = worked_new();
    worked_set_names(worked, names, N_WORKED);
    worked->view.brief = true;
    worked->view.command = "/karma";
    for (size_t i = 0; i < 12; i++)
        worked->week.line[i] = (KarmaFrozen){.monday = WORKED_MONDAY, .enough = true, .total = 100};
    g_autofree char *text = karma_view_week(&worked->view, &worked->week);
    assert_true(count_lines(text, 72) <= KARMA_VIEW_BRIEF_LINES);
    assert_has(text, "10.5 of 15");
    assert_has(text, "2.9 of 10");
}

/* The same words, and every name in them known. */
static void
week__with_marks__is_the_same_without_them(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.columns = -1;
    g_autofree char *plain = karma_view_week(&worked->view, &worked->week);
    worked->view.marks = true;
    g_autofree char *marked = karma_view_week(&worked->view, &worked->week);
    g_autofree char *stripped = karma_marks_strip(marked);
    assert_string_equal(stripped, plain);
    uint32_t met = 0;
    KarmaSpan span;
    for (const char *at = marked; karma_marks_next(&at, &span);)
        if (span.id) {
            assert_in_range(span.id, ANN, GARDEN);
            assert_int_equal(span.length, strlen(worked->names[span.id]));
            met |= 1u << span.id;
        }
    static const int named[] = {ANN, BOB, CAROL, ERIN, FRANK, HUGO, IVY, NINA, OTTO, PETRA, GARDEN};
    for (size_t i = 0; i < G_N_ELEMENTS(named); i++)
        assert_true(met & 1u << named[i]);
}

static void
week__that_is_quiet__has_no_number_and_no_bar(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked_empty(worked);
    for (int brief = 0; brief < 2; brief++) {
        worked->view.brief = brief;
        g_autofree char *text = karma_view_week(&worked->view, &worked->week);
        count_lines(text, 72);
        assert_has(text, "Not enough to say this week.");
        assert_has_not(text, "█");
        assert_has_not(text, "░");
        assert_has_not(text, " of ");
    }
}

static void
week__that_runs__says_so_far(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->week.running = true;
    worked->week.has_median = true;
    worked->week.median = 70;
    g_autofree char *text = karma_view_week(&worked->view, &worked->week);
    assert_has(text, "Week 46, 9 to 15 November 2026, so far\n");
    assert_has(text, "A warm week so far, 63.");
    assert_has_not(text, "70");
}

static void
headline__names_the_own_median(void **state)
{
    static const struct {
        double total;
        const char *expected;
    } rows[] = {
        {93.2, "A bright week, 93; you are often near 64."},
        {71.04, "A warm week, 71; you are often near 64."},
        {40, "A friendly week, 40; you are often near 64."},
        {20.4, "A calm week, 20; you are often near 64."},
        {3, "A gentle week, 3; you are often near 64."},
    };
    g_autoptr(Worked) worked = worked_new();
    worked->week.has_median = true;
    worked->week.median = 64.1;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        worked->week.score.total = rows[i].total;
        g_autofree char *headline = karma_view_headline(&worked->view, &worked->week);
        assert_string_equal(headline, rows[i].expected);
    }
}

static void
title__spans_months_and_years(void **state)
{
    static const struct {
        int year, month, day, week;
        const char *expected;
    } rows[] = {
        {2026, 11, 9, 46, "Week 46, 9 to 15 November 2026"},
        {2026, 11, 30, 49, "Week 49, 30 November to 6 December 2026"},
        {2026, 12, 28, 53, "Week 53, 28 December 2026 to 3 January 2027"},
    };
    g_autoptr(Worked) worked = worked_new();
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        worked->week.monday = karma_date_from_civil(rows[i].year, rows[i].month, rows[i].day);
        worked->week.sunday = worked->week.monday + 6;
        worked->week.iso_week = rows[i].week;
        g_autofree char *title = karma_view_title(&worked->view, &worked->week);
        assert_string_equal(title, rows[i].expected);
    }
}

static void
line__shows_gaps_and_starts_where_counting_started(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    KarmaFrozen *line = worked->week.line;
    line[8] = (KarmaFrozen){.monday = WORKED_MONDAY - 21, .enough = true, .total = 0};
    line[9] = (KarmaFrozen){.monday = WORKED_MONDAY - 14, .enough = false};
    line[10] = (KarmaFrozen){.monday = WORKED_MONDAY - 7, .enough = true, .total = 100};
    g_autofree char *blocks = karma_view_line_blocks(&worked->week);
    assert_string_equal(blocks, "▁·█▆");
    g_autofree char *words = karma_view_line_words(&worked->view, &worked->week);
    assert_string_equal(words, "Your weeks: ▁·█▆ 0 · 100 63");
}

static void
waiting__of_an_old_week__is_not_spoken_of(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.now = WORKED_NOW + 9 * KARMA_DAY;
    g_autofree char *say = karma_view_say(&worked->view, &worked->week, KARMA_SAY_WAITING);
    assert_null(say);
}

static void
why_part__lists_the_acts_and_why_not(void **state)
{
    static const struct {
        KarmaPart part;
        const char *wanted;
    } rows[] = {
        {KARMA_PART_RESPONDING, "Mon 9 Nov: carol in #garden heard from you (1)"},
        {KARMA_PART_RESPONDING, "ann heard from you again; once a day counts"},
        {KARMA_PART_TALKS, "Mon 9 Nov: a talk with carol in #garden (1)"},
        {KARMA_PART_TALKS, "Sat 14 Nov: one of several lines of yours in a row in #garden"},
        {KARMA_PART_HELPING, "Tue 10 Nov: an answer for hugo in #garden (0.4)"},
        {KARMA_PART_HELPING, "the first 2 of a week count"},
        {KARMA_PART_SHARING, "a link for #garden that went out to many; not counted"},
        {KARMA_PART_TOUCH, "in touch with nina again, after 19 days (1)"},
        {KARMA_PART_PEOPLE, "you met hugo in #garden; one new person a week counts"},
    };
    g_autoptr(Worked) worked = worked_new();
    worked->view.columns = -1;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *text = karma_view_why_part(&worked->view, &worked->week, rows[i].part);
        assert_has(text, rows[i].wanted);
    }
}

static void
names__with_markup_and_direction__are_contained(void **state)
{
    static const char *const names[N_WORKED] = {
        NULL,
        "<b>&ann",
        "bob\nbob\x07",
        "\xff\xfe",
        "",
        "שלום",
        "👩‍👩‍👧 emoji",
        "evil\u202Ename",
        "=cmd()",
        "nina\"'",
        "o",
        "p",
        "#a&b",
    };
    g_autoptr(Worked) worked = worked_new();
    worked_set_names(worked, names, N_WORKED);
    for (int format = 0; format < 4; format++) {
        worked->view.format = format == 0   ? KARMA_FORMAT_TEXT
                              : format == 3 ? KARMA_FORMAT_JSON
                                            : KARMA_FORMAT_HTML;
        worked->view.rich = format == 2;
        g_autofree char *text = karma_view_week(&worked->view, &worked->week);
        assert_true(g_utf8_validate(text, -1, NULL));
        assert_has_not(text, "\u202E");
        assert_has_not(text, "\x07");
        if (format == 1 || format == 2)
            assert_has_not(text, "<b>&ann");
        if (format == 3)
            assert_has_not(text, "\u2068");
        else
            assert_has(text, "\u2068שלום\u2069");
    }
}

static void
html__uses_only_what_the_window_renders(void **state)
{
    static const struct {
        bool rich;
        const char *pattern;
    } rows[] = {
        {false, "^</?(b|i|u|br)>$"},
        {true, "^</?(b|i|u|br|hr|font|a)( [a-z]+=\"[^\"]*\")*>$"},
    };
    g_autoptr(Worked) worked = worked_new();
    worked->view.format = KARMA_FORMAT_HTML;
    worked->view.links = true;
    worked->view.command = "/karma";
    g_autoptr(GRegex) tag = g_regex_new("<[^>]*>", 0, 0, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        worked->view.rich = rows[i].rich;
        g_autofree char *html = karma_view_week(&worked->view, &worked->week);
        g_autoptr(GMatchInfo) match = NULL;
        for (g_regex_match(tag, html, 0, &match); g_match_info_matches(match);
             g_match_info_next(match, NULL)) {
            g_autofree char *found = g_match_info_fetch(match, 0);
            if (!g_regex_match_simple(rows[i].pattern, found, 0, 0))
                fail_msg("tag %s", found);
        }
        assert_has(html, rows[i].rich ? "karma:not-needed?item=1" : "<b>Week 46");
        assert_has_not(html, "\n");
    }
}

static void
week__with_thousands_of_people__stays_short(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    for (int i = 0; i < 5000; i++) {
        KarmaPersonCount person = {1 + i % 11, 1 + i % 3, 0};
        KarmaWaiting waiting = {1 + i % 11, 0, i, WORKED_NOW - i * KARMA_HOUR};
        g_array_append_val(worked->week.talked, person);
        g_array_append_val(worked->week.helped, person);
        g_array_append_val(worked->week.waiting, waiting);
    }
    g_autofree char *text = karma_view_week(&worked->view, &worked->week);
    assert_true(count_lines(text, 72) < 100);
    worked->view.brief = true;
    g_autofree char *brief = karma_view_week(&worked->view, &worked->week);
    assert_true(count_lines(brief, 72) <= KARMA_VIEW_BRIEF_LINES);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(why__of_the_worked_week__says_what_the_page_says),
        cmocka_unit_test(why__of_other_weeks__is_kind),
        cmocka_unit_test(formula__has_the_owners_own_numbers),
        cmocka_unit_test(week__in_full__says_everything_in_72_columns),
        cmocka_unit_test(week__in_brief__fits_a_small_terminal),
        cmocka_unit_test(week__in_brief_with_long_names__keeps_its_numbers),
        cmocka_unit_test(week__with_marks__is_the_same_without_them),
        cmocka_unit_test(week__that_is_quiet__has_no_number_and_no_bar),
        cmocka_unit_test(week__that_runs__says_so_far),
        cmocka_unit_test(headline__names_the_own_median),
        cmocka_unit_test(title__spans_months_and_years),
        cmocka_unit_test(line__shows_gaps_and_starts_where_counting_started),
        cmocka_unit_test(waiting__of_an_old_week__is_not_spoken_of),
        cmocka_unit_test(why_part__lists_the_acts_and_why_not),
        cmocka_unit_test(names__with_markup_and_direction__are_contained),
        cmocka_unit_test(html__uses_only_what_the_window_renders),
        cmocka_unit_test(week__with_thousands_of_people__stays_short),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
