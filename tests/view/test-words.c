// SPDX-License-Identifier: GPL-2.0-or-later
#include "lines.h"
#include "marks.h"
#include "moment.h"
#include "words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
// after the above
#include <cmocka.h>
#include <string.h>

static void
fill__puts_values_and_leaves_the_unknown(void **state)
{
    static const struct {
        const char *sentence, *expected;
    } rows[] = {
        {"", ""},           {"{a}", "A"}, {"{a}{b}{a}", "A{a}A"},
        {"{c} {", "{c} {"}, {"{}", "{}"}, {"%s %n {a}", "%s %n A"},
        {"{{a}}", "{A}"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *filled = KARMA_FILL(rows[i].sentence, {"a", "A"}, {"b", "{a}"});
        assert_string_equal(filled, rows[i].expected);
    }
}

static void
clean__makes_one_line_of_anything(void **state)
{
    static const struct {
        const char *describes, *text, *expected;
        int columns;
    } rows[] = {
        {"nothing", NULL, "", 0},
        {"plain", "ann", "ann", 0},
        {"lines", "a\nb\tc\r", "a b c", 0},
        {"only blanks", " \n ", "", 0},
        {"bytes", "a\xff", "a\uFFFD", 0},
        {"an override", "a\u202Eb\u2069c", "abc", 0},
        {"marks of ours", "a\uFFF91\uFFFAb\uFFFBc", "a1bc", 0},
        {"line separators", "a\u2028b", "a b", 0},
        {"a long one", "abcdefgh", "abcd…", 5},
        {"wide ones", "日本語日本語", "日本…", 5},
        {"escape sequences", "\033[31mred", "[31mred", 0},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *clean = karma_words_clean(rows[i].text, rows[i].columns);
        if (strcmp(clean, rows[i].expected) != 0)
            fail_msg("%s: \"%s\"", rows[i].describes, clean);
    }
}

static void
clean__of_a_megabyte__is_quick(void **state)
{
    g_autofree char *text = g_strnfill(1 << 20, '\xff');
    g_autofree char *clean = karma_words_clean(text, 40);
    assert_int_equal(karma_lines_width(clean), 40);
}

static void
marks__are_read_back(void **state)
{
    g_autofree char *ann = karma_marks_put(7, "ann");
    g_autofree char *words = g_strconcat("hello ", ann, ", and ", ann, "!", NULL);
    static const struct {
        const char *text;
        int64_t id;
    } expected[] = {{"hello ", 0}, {"ann", 7}, {", and ", 0}, {"ann", 7}, {"!", 0}};
    const char *at = words;
    KarmaSpan span;
    for (size_t i = 0; i < G_N_ELEMENTS(expected); i++) {
        assert_true(karma_marks_next(&at, &span));
        assert_int_equal(span.id, expected[i].id);
        assert_int_equal(span.length, strlen(expected[i].text));
        assert_memory_equal(span.text, expected[i].text, span.length);
    }
    assert_false(karma_marks_next(&at, &span));
    g_autofree char *plain = karma_marks_strip(words);
    assert_string_equal(plain, "hello ann, and ann!");
}

static void
marks__that_are_broken__are_plain_words(void **state)
{
    static const char *const rows[] = {"\uFFF9", "\uFFF97", "\uFFF97\uFFFAann", "\uFFFBx\uFFFA"};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *plain = karma_marks_strip(rows[i]);
        assert_string_equal(plain, rows[i]);
    }
}

static void
wrap__keeps_to_the_columns(void **state)
{
    static const struct {
        const char *text;
        int columns;
        unsigned most;
        const char *expected; /* lines joined by | */
    } rows[] = {
        {"", 10, 0, ""},
        {"one two", 10, 0, "one two"},
        {"one two three", 8, 0, "one two|  three"},
        {"abcdefghijkl", 5, 0, "abcde|  fgh|  ijk|  l"},
        {"日本語日本語", 5, 0, "日本|  語|  日|  本|  語"},
        {"one two three four", 8, 2, "one two|  three…"},
        {"one two three four", -1, 0, "one two three four"},
        {"x", 0, 0, "x"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) lines =
            karma_lines_wrap(rows[i].text, rows[i].columns, "  ", rows[i].most);
        g_ptr_array_add(lines, NULL);
        g_autofree char *joined = g_strjoinv("|", (char **)lines->pdata);
        assert_string_equal(joined, rows[i].expected);
    }
}

static void
cut__closes_what_it_opens(void **state)
{
    g_autofree char *cut = karma_lines_cut("\u2068abcdef\u2069 gh", 4);
    assert_string_equal(cut, "\u2068abc\u2069…");
}

static void
length__takes_the_unit_that_fits(void **state)
{
    static const struct {
        double seconds;
        const char *expected;
    } rows[] = {
        {0, "0 s"}, {89, "89 s"}, {330, "5.5 min"}, {7200, "2.0 h"}, {259200, "3.0 days"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *words = karma_moment_length(rows[i].seconds);
        assert_string_equal(words, rows[i].expected);
    }
}

static void
moments__follow_the_zone(void **state)
{
    g_autoptr(KarmaZone) zone = karma_zone_new("Europe/Berlin", NULL);
    assert_non_null(zone);
    KarmaTime noon = 1794740400; /* Sunday 15 November 2026, 11:00 UTC */
    KarmaView view = {.zone = zone, .now = noon};
    static const struct {
        int64_t before;
        const char *expected;
    } rows[] = {
        {0, "today at 12:00"},
        {12 * KARMA_HOUR + 60, "yesterday at 23:59"},
        {6 * KARMA_DAY, "on Monday at 12:00"},
        {7 * KARMA_DAY, "on 8 November"},
        {-KARMA_HOUR, "on 15 November"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *words = karma_moment_ago(&view, noon - rows[i].before);
        assert_string_equal(words, rows[i].expected);
    }
    view.now = 0;
    g_autofree char *timeless = karma_moment_ago(&view, noon);
    assert_string_equal(timeless, "on 15 November");
}

static void
moments__of_machines__are_plain(void **state)
{
    g_autofree char *date = karma_moment_iso_date(karma_date_from_civil(2026, 11, 9));
    g_autofree char *week = karma_moment_iso_week(karma_date_from_civil(2026, 12, 28));
    g_autofree char *when = karma_moment_iso_time(1794740400);
    assert_string_equal(date, "2026-11-09");
    assert_string_equal(week, "2026-W53");
    assert_string_equal(when, "2026-11-15T11:00:00Z");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fill__puts_values_and_leaves_the_unknown),
        cmocka_unit_test(clean__makes_one_line_of_anything),
        cmocka_unit_test(clean__of_a_megabyte__is_quick),
        cmocka_unit_test(marks__are_read_back),
        cmocka_unit_test(marks__that_are_broken__are_plain_words),
        cmocka_unit_test(wrap__keeps_to_the_columns),
        cmocka_unit_test(cut__closes_what_it_opens),
        cmocka_unit_test(length__takes_the_unit_that_fits),
        cmocka_unit_test(moments__follow_the_zone),
        cmocka_unit_test(moments__of_machines__are_plain),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
