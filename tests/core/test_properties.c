// SPDX-License-Identifier: GPL-2.0-or-later
#include "week-fixture.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* What must hold of the karma whatever is said: the worked week with lines added. Each property has
 * its opposite beside it, a right act that does change the number, so that a score that never moves
 * fails too. */

#define SUNDAY_MIDNIGHT INT64_C(1794787200) /* 2026-11-16T00:00:00Z */

static int
by_time(gconstpointer a, gconstpointer b)
{
    const char *one = strchr(*(char *const *)a, '\t'), *other = strchr(*(char *const *)b, '\t');
    return strncmp(one, other, strlen("\t2026-11-09T08:40:00Z"));
}

/* The worked week with `added` lines put where their time belongs, and `skip` left out. */
static KarmaScore
score_with(GPtrArray *added, const char *skip)
{
    g_autofree char *tsv = NULL;
    g_autoptr(WeekFixture) fixture = week_fixture_new();
    assert_true(g_file_get_contents(WORKED_WEEK, &tsv, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(tsv, "\n", -1);
    g_autoptr(GPtrArray) all = g_ptr_array_new();
    for (size_t i = 1; lines[i]; i++)
        if (*lines[i] && !g_str_has_prefix(lines[i], "L079"))
            g_ptr_array_add(all, lines[i]);
    for (guint i = 0; added && i < added->len; i++)
        g_ptr_array_add(all, g_ptr_array_index(added, i));
    g_ptr_array_sort(all, by_time);
    g_autoptr(GString) text = g_string_new("header\n");
    for (guint i = 0; i < all->len; i++)
        g_string_append_printf(text, "%s\n", (char *)g_ptr_array_index(all, i));
    week_fixture_feed(fixture, text->str, &(WeekFeed){.skip = skip, .until = SUNDAY_MIDNIGHT});
    g_autoptr(KarmaWeek) week = week_fixture_build(fixture, "2026-W46", SUNDAY_MIDNIGHT);
    return week->score;
}

/* Lines of columns time, conversation, author, text, answers, flags; `{N}` ids are made up. */
static KarmaScore
score_of(const char *const *added, const char *skip)
{
    g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
    for (int i = 0; added && added[i]; i++)
        g_ptr_array_add(lines, g_strdup(added[i]));
    return score_with(lines, skip);
}

static double
part_of(const KarmaScore *score, KarmaPart part)
{
    return score->parts[part].value;
}

static void
assert_same(const KarmaScore *one, const KarmaScore *other)
{
    for (int i = 0; i < KARMA_N_PARTS; i++)
        if (fabs(one->parts[i].value - other->parts[i].value) > 1e-9)
            fail_msg("%s: %.4f and %.4f", karma_part_name((KarmaPart)i), one->parts[i].value,
                     other->parts[i].value);
}

static void
same_message__a_thousand_times__never_beats_once(void **state)
{
    static const struct {
        const char *describes, *conversation, *text, *answers;
    } rows[] = {
        {"an opener", "room:#garden", "the bench is painted at last", "-"},
        {"a word to a friend", "im:dave", "the bulbs are all in the ground now", ""},
        {"a link", "room:#garden", "a good page about moss: https://docs.moss.test/one", "-"},
        {"thanks", "im:ann", "thank you so much", ""},
        {"an answer", "room:#garden", "erin: wood ash, a little of it", "L095"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) once = g_ptr_array_new_with_free_func(g_free);
        g_autoptr(GPtrArray) often = g_ptr_array_new_with_free_func(g_free);
        for (int n = 0; n < 1000; n++) {
            char *line = g_strdup_printf("X%d\t2026-11-15T%02d:%02d:%02dZ\t%s\towner\t%s\t%s\t", n,
                                         17 + n / 3600, n / 60 % 60, n % 60, rows[i].conversation,
                                         rows[i].text, rows[i].answers);
            g_ptr_array_add(often, line);
            if (n == 0)
                g_ptr_array_add(once, g_strdup(line));
        }
        const KarmaScore one = score_with(once, NULL), many = score_with(often, NULL);
        if (many.total > one.total + 1e-9)
            fail_msg("%s: %.4f said once, %.4f a thousand times", rows[i].describes, one.total,
                     many.total);
    }
}

/* A list of links is one message: the first few are noted, and the work stays small. */
static void
list_of_links__is_bounded(void **state)
{
    g_autoptr(WeekFixture) fixture = week_fixture_new();
    g_autoptr(GString) tsv =
        g_string_new("header\nX0\t2026-11-15T17:00:00Z\troom:#garden\towner\tall I have on moss:");
    guint links = 0;
    (void)state;
    for (int n = 0; n < 5000; n++)
        g_string_append_printf(tsv, " https://docs.moss.test/%d", n);
    g_string_append(tsv, "\t-\t\n");
    week_fixture_feed(fixture, tsv->str, &(WeekFeed){.until = SUNDAY_MIDNIGHT});
    for (guint i = 0; i < fixture->ledger->acts->len; i++)
        links += g_array_index(fixture->ledger->acts, KarmaAct, i).kind == KARMA_ACT_LINK;
    assert_in_range(links, 1, 100);
}

static void
splitting_lines__changes_nothing(void **state)
{
    static const char *const split[] = {
        "S1\t2026-11-10T09:10:00Z\tim:ann\towner\tsorry for the delay!\t\t",
        "S2\t2026-11-10T09:10:05Z\tim:ann\towner\tfour apples, two eggs\t\t",
        "S3\t2026-11-10T09:10:20Z\tim:ann\towner\ta cup of flour, half a cup of sugar\t\t",
        NULL,
    };
    (void)state;
    const KarmaScore whole = score_of(NULL, NULL), parts = score_of(split, "L041");
    assert_same(&whole, &parts);
    const KarmaScore none = score_of(NULL, "L041");
    assert_true(part_of(&none, KARMA_PART_RESPONDING) < part_of(&whole, KARMA_PART_RESPONDING));
}

static void
others_talk__changes_nothing(void **state)
{
    static const char *const talk[] = {
        "T1\t2026-11-10T10:04:30Z\troom:#garden\tbob\tcarol: do you have twine?\t-\t",
        "T2\t2026-11-10T10:05:30Z\troom:#garden\tcarol\tbob: a whole ball of it\tT1\t",
        "T3\t2026-11-12T14:05:00Z\troom:#garden\tbob\tcarol: then I come by\tT2\t",
        NULL,
    };
    (void)state;
    const KarmaScore without = score_of(NULL, NULL), with = score_of(talk, NULL);
    assert_same(&without, &with);
}

static void
unasked__never_raises_the_total(void **state)
{
    static const char *const added[][4] = {
        {"U1\t2026-11-10T19:00:00Z\troom:#garden\towner\tthe bench is painted at last\t-\t", NULL},
        {"U1\t2026-11-10T19:00:00Z\troom:#garden\towner\tmy new page on moss and ferns: "
         "https://me.olga.test/moss\t-\t",
         NULL},
        {"U1\t2026-11-10T19:00:00Z\troom:#garden\towner\tall of you are welcome to the open day: "
         "https://wiki.seeds.test/open\t-\t",
         "U2\t2026-11-10T19:01:00Z\troom:#seeds\towner\tall of you are welcome to the open day: "
         "https://wiki.seeds.test/open\t-\t",
         "U3\t2026-11-10T19:02:00Z\troom:#compost\towner\tall of you are welcome to the open day: "
         "https://wiki.seeds.test/open\t-\t",
         NULL},
    };
    static const char *const helpful[] = {
        "U1\t2026-11-10T19:00:00Z\tim:nina\towner\ta page on moss and ferns: "
        "https://wiki.seeds.test/moss\t\t",
        NULL};
    (void)state;
    const KarmaScore before = score_of(NULL, NULL), right = score_of(helpful, NULL);
    assert_true(right.total > before.total); /* said to one, on a day with no link yet */
    for (size_t i = 0; i < G_N_ELEMENTS(added); i++) {
        const KarmaScore after = score_of(added[i], NULL);
        assert_true(after.total <= before.total + 1e-9);
    }
}

static void
help_confirmed__raises_it_by_less_each_time(void **state)
{
    static const char *const added[] = {
        "H1\t2026-11-14T09:00:00Z\tim:nina\tnina\thow do I wax the old table?\t\t",
        "H2\t2026-11-14T09:05:00Z\tim:nina\towner\tthin, with a soft cloth, and wait a day\t\t",
        "H3\t2026-11-14T09:09:00Z\tim:nina\tnina\tthank you, I will start now\t\t",
        "H4\t2026-11-14T13:00:00Z\tim:petra\tpetra\twhich glue holds a clay pot?\t\t",
        "H5\t2026-11-14T13:05:00Z\tim:petra\towner\tthe one for tiles, it likes the wet\t\t",
        "H6\t2026-11-14T13:09:00Z\tim:petra\tpetra\tthank you, that helps\t\t",
        NULL,
    };
    const char *const one[] = {added[0], added[1], added[2], NULL};
    (void)state;
    const KarmaScore none = score_of(NULL, NULL), first = score_of(one, NULL),
                     second = score_of(added, NULL);
    const double gain = part_of(&first, KARMA_PART_HELPING) - part_of(&none, KARMA_PART_HELPING);
    const double next = part_of(&second, KARMA_PART_HELPING) - part_of(&first, KARMA_PART_HELPING);
    assert_true(fabs(gain - 20 * (exp2(-3.8 / 3) - exp2(-4.8 / 3))) < 1e-9);
    assert_true(next > 0 && next < gain);
}

static void
thanking_loop__gains_one_unit_at_most(void **state)
{
    g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
    (void)state;
    for (int i = 0; i < 40; i++)
        g_ptr_array_add(lines, g_strdup_printf("T%d\t2026-11-14T12:%02d:00Z\tim:dave\t%s\tthank "
                                               "you so much\t\t",
                                               i, i, i % 2 ? "dave" : "owner"));
    const KarmaScore before = score_of(NULL, NULL), after = score_with(lines, NULL);
    assert_true(after.parts[KARMA_PART_RECOGNITION].units <=
                before.parts[KARMA_PART_RECOGNITION].units + 1);
}

static void
replays_and_bots__change_nothing(void **state)
{
    static const char *const added[] = {
        "R1\t2026-11-12T14:10:00Z\troom:#garden\tivy\tolga: oh, that is exactly what I needed, "
        "thank you\tL067\treplay",
        "R2\t2026-11-12T14:11:00Z\troom:#garden\tmeetbot\tolga: please answer, will you?\t-\t",
        "R3\t2026-11-12T14:13:00Z\troom:#garden\tnews-bot\tolga: thank you for the help\tL067\t",
        NULL,
    };
    (void)state;
    const KarmaScore without = score_of(NULL, NULL), with = score_of(added, NULL);
    assert_same(&without, &with);
}

static void
one_answer_more__never_lowers_it(void **state)
{
    static const char *const added[] = {
        "A1\t2026-11-15T18:00:00Z\tim:frank\towner\tfour long ones and a dozen short ones\t\t",
        NULL};
    static const char *const room[] = {
        "A1\t2026-11-15T18:00:00Z\troom:#garden\towner\terin: nothing at all until march\tL095\t",
        NULL};
    (void)state;
    const KarmaScore before = score_of(NULL, NULL), im = score_of(added, NULL),
                     answer = score_of(room, NULL);
    assert_true(part_of(&im, KARMA_PART_RESPONDING) > part_of(&before, KARMA_PART_RESPONDING));
    assert_true(im.total > before.total && answer.total > before.total);
    assert_true(im.total <= 100);
}

static void
clock_set_back__makes_no_start_and_no_lapse(void **state)
{
    g_autoptr(WeekFixture) fixture = week_fixture_new();
    (void)state;
    static const char tsv[] =
        "header\n"
        "C1\t2026-11-10T12:00:00Z\tim:ann\tann\thow are the hens?\t\t\n"
        "C2\t2026-11-10T12:01:00Z\tim:ann\towner\tloud and well, all five\t\t\n"
        "C3\t2026-11-10T04:02:00Z\tim:ann\tann\tgood to hear that\t\t\n"
        "C4\t2026-11-10T04:03:00Z\tim:ann\towner\tcome and see them on sunday\t\t\n";
    week_fixture_feed(fixture, tsv, &(WeekFeed){.until = SUNDAY_MIDNIGHT});
    g_autoptr(KarmaWeek) week = week_fixture_build(fixture, "2026-W46", SUNDAY_MIDNIGHT);
    assert_int_equal(week->starts, 0);
    assert_int_equal(week->their_starts, 1);
    assert_int_equal(week->score.parts[KARMA_PART_RESPONDING].lapsed, 0);
}

static void
holiday__lowers_nothing(void **state)
{
    g_autofree char *tsv = NULL;
    g_autoptr(WeekFixture) fixture = week_fixture_new();
    const KarmaTime back = SUNDAY_MIDNIGHT + 3 * KARMA_WEEK;
    (void)state;
    assert_true(g_file_get_contents(WORKED_WEEK, &tsv, NULL, NULL));
    week_fixture_feed(fixture, tsv, &(WeekFeed){.until = back});
    g_autoptr(KarmaWeek) away = week_fixture_build(fixture, "2026-W48", back);
    assert_false(away->score.enough);
    assert_int_equal(away->well, KARMA_WELL_QUIET);
    g_autoptr(KarmaWeek) before = week_fixture_build(fixture, "2026-W46", back);
    assert_true(fabs(before->total - 62.9) < 1e-9);
}

static void
question_back__is_no_help__but_with_an_answer_it_is(void **state)
{
    static const char *const back[] = {
        "Q1\t2026-11-14T09:00:00Z\tim:nina\tnina\thow do I wax the old table?\t\t",
        "Q2\t2026-11-14T09:05:00Z\tim:nina\towner\twhich wood is it?\t\t",
        "Q3\t2026-11-14T09:09:00Z\tim:nina\tnina\tthank you anyway, I have to run\t\t", NULL};
    static const char *const both[] = {
        "Q1\t2026-11-14T09:00:00Z\tim:nina\tnina\thow do I wax the old table?\t\t",
        "Q2\t2026-11-14T09:05:00Z\tim:nina\towner\twhich wood is it? oak likes it "
        "thin\t\t",
        "Q3\t2026-11-14T09:09:00Z\tim:nina\tnina\tthank you, I will start now\t\t", NULL};
    (void)state;
    const KarmaScore none = score_of(NULL, NULL), asked = score_of(back, NULL),
                     helped = score_of(both, NULL);
    assert_true(fabs(part_of(&asked, KARMA_PART_HELPING) - part_of(&none, KARMA_PART_HELPING)) <
                1e-9);
    assert_true(part_of(&helped, KARMA_PART_HELPING) > part_of(&none, KARMA_PART_HELPING));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_message__a_thousand_times__never_beats_once),
        cmocka_unit_test(list_of_links__is_bounded),
        cmocka_unit_test(splitting_lines__changes_nothing),
        cmocka_unit_test(others_talk__changes_nothing),
        cmocka_unit_test(unasked__never_raises_the_total),
        cmocka_unit_test(help_confirmed__raises_it_by_less_each_time),
        cmocka_unit_test(question_back__is_no_help__but_with_an_answer_it_is),
        cmocka_unit_test(thanking_loop__gains_one_unit_at_most),
        cmocka_unit_test(replays_and_bots__change_nothing),
        cmocka_unit_test(one_answer_more__never_lowers_it),
        cmocka_unit_test(clock_set_back__makes_no_start_and_no_lapse),
        cmocka_unit_test(holiday__lowers_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
