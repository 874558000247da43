// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/score.h>
#include <math.h>

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

/* The rules of the score alone, on acts written by hand; what makes an act is the tracker's. */

#define MONDAY 20766 /* 2026-11-09 */
enum { NOBODY, ANN, BOB, CAROL, DAVE, ANN_TOO };

typedef struct {
    KarmaActKind kind;
    KarmaNameId name;
    int day; /* of the week; before it below 0 */
    double weight;
    int32_t detail;
} Deed;

typedef struct {
    KarmaRows *rows;
    KarmaPeople *people;
    KarmaSettings *settings;
} Scene;

static int
set_scene(void **state)
{
    static const char *const names[] = {"ann", "bob", "carol", "dave", "annette"};
    Scene *scene = g_new0(Scene, 1);
    scene->rows = karma_rows_new();
    scene->people = karma_people_new();
    scene->settings = karma_settings_new();
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        karma_people_intern(scene->people, &(KarmaIdentity){"irc", "olga", names[i]}, false);
    karma_people_join(scene->people, ANN_TOO, ANN);
    *state = scene;
    return 0;
}

static int
clear_scene(void **state)
{
    Scene *scene = *state;
    karma_settings_free(scene->settings);
    karma_people_free(scene->people);
    karma_rows_free(scene->rows);
    g_free(scene);
    return 0;
}

static void
put(Scene *scene, const Deed *deed)
{
    const int64_t id = scene->rows->acts->len + 1;
    const KarmaAct act = {.id = id,
                          .kind = deed->kind,
                          .name = deed->name,
                          .day = MONDAY + deed->day,
                          .when = (MONDAY + deed->day) * KARMA_DAY + id,
                          .weight = deed->weight,
                          .detail = deed->detail};
    karma_rows_put_act(scene->rows, &act);
}

static void
put_all(Scene *scene, const Deed *deeds, size_t n)
{
    for (size_t i = 0; i < n; i++)
        put(scene, &deeds[i]);
}

static KarmaScoreInput
input_of(const Scene *scene)
{
    return (KarmaScoreInput){scene->rows, scene->people, scene->settings, MONDAY, MONDAY + 6};
}

static KarmaScore
score_of(const Scene *scene)
{
    KarmaScore score;
    const KarmaScoreInput input = input_of(scene);
    karma_score(&input, NULL, NULL, &score);
    return score;
}

static void
assert_value(const KarmaPartScore *part, double value)
{
    if (fabs(part->value - value) > 1e-9)
        fail_msg("%.9f is not %.9f", part->value, value);
}

static void
nothing__is_full__only_where_nothing_was_asked(void **state)
{
    const KarmaScore score = score_of(*state);
    assert_value(&score.parts[KARMA_PART_RESPONDING], 25);
    assert_value(&score.parts[KARMA_PART_TOUCH], 10);
    for (int i = KARMA_PART_TALKS; i <= KARMA_PART_RECOGNITION; i++)
        assert_value(&score.parts[i], 0);
    assert_value(&score.parts[KARMA_PART_PEOPLE], 0);
    assert_false(score.enough);
    assert_true(fabs(score.total - 35) < 1e-9);
}

static void
responding__lets_answered_win__once_a_person_and_day(void **state)
{
    static const Deed deeds[] = {
        {KARMA_ACT_ANSWERED, ANN, 0, 1, 0},     {KARMA_ACT_ANSWERED, ANN, 0, 1, 0},
        {KARMA_ACT_ANSWERED, ANN_TOO, 0, 1, 0}, /* the same person */
        {KARMA_ACT_LAPSED, ANN, 0, 1, 0},       /* answered that day */
        {KARMA_ACT_LAPSED, BOB, 0, 1, 0},       {KARMA_ACT_LAPSED, BOB, 0, 1, 0},
        {KARMA_ACT_LAPSED, BOB, 1, 1, 0},       {KARMA_ACT_ANSWERED, ANN, -1, 1, 0},
        {KARMA_ACT_ANSWERED, ANN, 7, 1, 0},
    };
    put_all(*state, deeds, G_N_ELEMENTS(deeds));
    const KarmaScore score = score_of(*state);
    assert_int_equal(score.parts[KARMA_PART_RESPONDING].answered, 1);
    assert_int_equal(score.parts[KARMA_PART_RESPONDING].lapsed, 2);
    assert_value(&score.parts[KARMA_PART_RESPONDING], 25 * 2.0 / 4);
}

static void
talks__shrink__by_their_share_of_one_way_turns(void **state)
{
    static const Deed deeds[] = {
        {KARMA_ACT_TALK, ANN, 0, 1, 0},       {KARMA_ACT_TALK, ANN, 0, 1, 0},
        {KARMA_ACT_TALK, ANN, 1, 1, 0},       {KARMA_ACT_TALK, BOB, 1, 1, 0},
        {KARMA_ACT_ONE_WAY, NOBODY, 2, 1, 0},
    };
    put_all(*state, deeds, G_N_ELEMENTS(deeds));
    const KarmaScore score = score_of(*state);
    assert_true(score.parts[KARMA_PART_TALKS].units == 3);
    assert_value(&score.parts[KARMA_PART_TALKS], 15 * (1 - exp2(-3 / 4.0)) * (1 - 1 / 4.0));
}

static void
helping__credits__what_helped_and_two_that_may_have(void **state)
{
    static const Deed deeds[] = {
        {KARMA_ACT_HELP_GIVEN, ANN, 0, 0.4, KARMA_HELP_OFFERED}, /* ann said it helped that day */
        {KARMA_ACT_HELP_GIVEN, ANN, 0, 1, KARMA_HELP_CONFIRMED},
        {KARMA_ACT_HELP_GIVEN, BOB, 1, 0.4, KARMA_HELP_OFFERED},
        {KARMA_ACT_HELP_GIVEN, CAROL, 2, 0.4, KARMA_HELP_OFFERED}, /* the third */
        {KARMA_ACT_HELP_GIVEN, DAVE, 3, 0, KARMA_HELP_SAID},
    };
    put_all(*state, deeds, G_N_ELEMENTS(deeds));
    const KarmaScore score = score_of(*state);
    assert_int_equal(score.parts[KARMA_PART_HELPING].confirmed, 1);
    assert_int_equal(score.parts[KARMA_PART_HELPING].offered, 1);
    assert_value(&score.parts[KARMA_PART_HELPING], 20 * (1 - exp2(-1.4 / 3)));
}

static void
sharing__takes_the_best__of_a_day(void **state)
{
    static const Deed deeds[] = {
        {KARMA_ACT_LINK, ANN, 0, 0.3, KARMA_LINK_HELPFUL},
        {KARMA_ACT_LINK, ANN, 0, 1, KARMA_LINK_ANSWER},
        {KARMA_ACT_LINK, BOB, 1, 0.3, KARMA_LINK_HELPFUL},
        {KARMA_ACT_LINK, BOB, 2, 0.3, KARMA_LINK_HELPFUL}, /* the third such day */
        {KARMA_ACT_LINK, BOB, 3, 0, KARMA_LINK_BROADCAST},
    };
    put_all(*state, deeds, G_N_ELEMENTS(deeds));
    const KarmaScore score = score_of(*state);
    assert_int_equal(score.parts[KARMA_PART_SHARING].days, 2);
    assert_value(&score.parts[KARMA_PART_SHARING], 15 * (1 - exp2(-1.3 / 2.5)));
}

static void
sharing__shrinks__beyond_a_tenth_of_own_sites(void **state)
{
    static const Deed deeds[] = {
        {KARMA_ACT_LINK, ANN, 0, 1, KARMA_LINK_ANSWER},
        {KARMA_ACT_LINK, 0, 1, 0, KARMA_LINK_OWN},
        {KARMA_ACT_LINK, 0, -21, 0, KARMA_LINK_OWN}, /* the first day of the four weeks */
        {KARMA_ACT_LINK, 0, -22, 0, KARMA_LINK_OWN},
    };
    put_all(*state, deeds, G_N_ELEMENTS(deeds));
    const KarmaScore score = score_of(*state);
    assert_true(fabs(score.parts[KARMA_PART_SHARING].own_share - 0.2) < 1e-9);
    assert_value(&score.parts[KARMA_PART_SHARING], 15 * (1 - exp2(-1 / 2.5)) / 2);
}

static void
recognition__counts_people__and_only_who_was_heard(void **state)
{
    static const Deed deeds[] = {
        {KARMA_ACT_RECOGNITION_GIVEN, ANN, 0, 1, 0},
        {KARMA_ACT_RECOGNITION_GIVEN, ANN_TOO, 3, 1, 0},
        {KARMA_ACT_RECOGNITION_GIVEN, BOB, 0, 0, 0},
        {KARMA_ACT_RECOGNITION_GIVEN, CAROL, 6, 1, 0},
    };
    put_all(*state, deeds, G_N_ELEMENTS(deeds));
    const KarmaScore score = score_of(*state);
    assert_value(&score.parts[KARMA_PART_RECOGNITION], 5);
}

static void
touch__counts_who_was_reached__once_somebody_is_due(void **state)
{
    Scene *scene = *state;
    put(scene, &(Deed){KARMA_ACT_REACHED, ANN, 2, 1, 9});
    KarmaScore score = score_of(scene);
    assert_true(score.parts[KARMA_PART_TOUCH].none_due);
    assert_value(&score.parts[KARMA_PART_TOUCH], 10);
    karma_people_set_wish(scene->people, BOB, KARMA_WISH_WEEKLY, MONDAY - 5);
    score = score_of(scene); /* 7 days: soon on Wednesday, due on Sunday */
    assert_false(score.parts[KARMA_PART_TOUCH].none_due);
    assert_value(&score.parts[KARMA_PART_TOUCH], 10 * (1 - exp2(-1 / 2.0)));
    karma_people_set_wish(scene->people, BOB, KARMA_WISH_WEEKLY, MONDAY - 4);
    score = score_of(scene);
    assert_true(score.parts[KARMA_PART_TOUCH].none_due);
}

static void
people__credit__one_met_and_all_that_came_back(void **state)
{
    static const Deed deeds[] = {
        {KARMA_ACT_MET, ANN, 0, 1, 0},
        {KARMA_ACT_MET, BOB, 1, 1, 0},
        {KARMA_ACT_KEPT, CAROL, 2, 1, 0},
        {KARMA_ACT_KEPT, DAVE, 3, 1, 0},
    };
    put_all(*state, deeds, G_N_ELEMENTS(deeds));
    const KarmaScore score = score_of(*state);
    assert_int_equal(score.parts[KARMA_PART_PEOPLE].met, 1);
    assert_int_equal(score.parts[KARMA_PART_PEOPLE].kept, 2);
    assert_value(&score.parts[KARMA_PART_PEOPLE], 5 * (1 - exp2(-3)));
}

static void
part__switched_off__is_full(void **state)
{
    Scene *scene = *state;
    put(scene, &(Deed){KARMA_ACT_LAPSED, ANN, 0, 1, 0});
    for (int i = 0; i < KARMA_N_PARTS; i++)
        scene->settings->parts_on[i] = false;
    assert_true(fabs(score_of(scene).total - 100) < 1e-9);
}

static void
left_out__counts__nowhere(void **state)
{
    Scene *scene = *state;
    for (int kind = 0; kind < KARMA_N_ACT_KINDS; kind++)
        put(scene, &(Deed){(KarmaActKind)kind, ANN, 0, 1, KARMA_HELP_CONFIRMED});
    const double with = score_of(scene).total;
    karma_people_set_flag(scene->people, ANN_TOO, KARMA_NAME_LEFT_OUT, true);
    assert_true(fabs(score_of(scene).total - 35) < 1e-9 && fabs(with - 35) > 1);
}

static void
week__has_a_number__from_ten_own_lines_on_two_days(void **state)
{
    static const struct {
        int monday, tuesday;
        bool enough;
    } rows[] = {{9, 1, true}, {8, 1, false}, {10, 0, false}, {0, 10, false}, {1, 9, true}};
    Scene *scene = *state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_array_set_size(scene->rows->days, 0);
        g_hash_table_remove_all(scene->rows->index);
        karma_rows_add_day(scene->rows, &(KarmaDayCount){ANN, 0, MONDAY, rows[i].monday, 50});
        karma_rows_add_day(scene->rows, &(KarmaDayCount){0, 9, MONDAY + 1, rows[i].tuesday, 50});
        karma_rows_add_day(scene->rows, &(KarmaDayCount){ANN, 0, MONDAY - 1, 50, 50});
        assert_int_equal(score_of(scene).enough, rows[i].enough);
    }
}

static void
collect(KarmaPart part, const KarmaAct *act, double units, gpointer data)
{
    double *sums = data;
    (void)act;
    sums[part] += MAX(units, 0);
}

static void
sink__is_told__what_was_summed(void **state)
{
    static const Deed deeds[] = {
        {KARMA_ACT_ANSWERED, ANN, 0, 1, 0},
        {KARMA_ACT_LAPSED, BOB, 0, 1, 0},
        {KARMA_ACT_TALK, ANN, 0, 1, 0},
        {KARMA_ACT_HELP_GIVEN, BOB, 1, 0.4, KARMA_HELP_OFFERED},
        {KARMA_ACT_LINK, BOB, 1, 0.3, KARMA_LINK_HELPFUL},
        {KARMA_ACT_RECOGNITION_GIVEN, ANN, 0, 1, 0},
        {KARMA_ACT_REACHED, ANN, 2, 1, 9},
        {KARMA_ACT_MET, ANN, 0, 1, 0},
        {KARMA_ACT_KEPT, CAROL, 2, 1, 0},
    };
    double sums[KARMA_N_PARTS] = {0};
    KarmaScore score;
    put_all(*state, deeds, G_N_ELEMENTS(deeds));
    const KarmaScoreInput input = input_of(*state);
    karma_score(&input, collect, sums, &score);
    for (int i = 0; i < KARMA_N_PARTS; i++)
        assert_true(fabs(sums[i] - score.parts[i].units) < 1e-9 && sums[i] > 0);
}

static void
rounding__goes_up__at_half(void **state)
{
    (void)state;
    assert_true(karma_score_rounded(13.125) == 13.1);
    assert_true(karma_score_rounded(3.75) == 3.8);
    assert_true(karma_score_rounded(0.05) == 0.1);
    assert_true(karma_score_rounded(62.883) == 62.9);
    assert_true(karma_score_rounded(0) == 0);
}

#define scored(test) cmocka_unit_test_setup_teardown(test, set_scene, clear_scene)

int
main(void)
{
    const struct CMUnitTest tests[] = {
        scored(nothing__is_full__only_where_nothing_was_asked),
        scored(responding__lets_answered_win__once_a_person_and_day),
        scored(talks__shrink__by_their_share_of_one_way_turns),
        scored(helping__credits__what_helped_and_two_that_may_have),
        scored(sharing__takes_the_best__of_a_day),
        scored(sharing__shrinks__beyond_a_tenth_of_own_sites),
        scored(recognition__counts_people__and_only_who_was_heard),
        scored(touch__counts_who_was_reached__once_somebody_is_due),
        scored(people__credit__one_met_and_all_that_came_back),
        scored(part__switched_off__is_full),
        scored(left_out__counts__nowhere),
        scored(week__has_a_number__from_ten_own_lines_on_two_days),
        scored(sink__is_told__what_was_summed),
        cmocka_unit_test(rounding__goes_up__at_half),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
