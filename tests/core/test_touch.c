// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/touch.h>

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#define MOST 16

/* Days are counted from an arbitrary one. */
typedef struct {
    const char *label;
    KarmaDate contacts[MOST]; /* ends with 0 */
    KarmaWish wish;
    KarmaDate wish_since, today;
    KarmaTouchState state;
    double cadence;
    KarmaDate soon, due;
} Row;

static const Row rows[] = {
    {"nobody known", {0}, KARMA_WISH_NONE, 0, 1000, KARMA_TOUCH_NONE, 0, 0, 0},
    {"three contact days say nothing", {900, 910, 920}, 0, 0, 1000, KARMA_TOUCH_NONE, 0, 0, 0},
    {"the median of the gaps", {900, 909, 921, 931}, 0, 0, 932, KARMA_TOUCH_FINE, 10, 941, 946},
    {"soon on its very day", {900, 909, 921, 931}, 0, 0, 941, KARMA_TOUCH_SOON, 10, 941, 946},
    {"the day before is due", {900, 909, 921, 931}, 0, 0, 945, KARMA_TOUCH_SOON, 10, 941, 946},
    {"due", {900, 909, 921, 931}, 0, 0, 946, KARMA_TOUCH_DUE, 10, 941, 946},
    {"an even number of gaps: the middle of two, days whole upward",
     {900, 908, 917, 926, 936},
     0,
     0,
     937,
     KARMA_TOUCH_FINE,
     9,
     945,
     950},
    {"daily friends are due after a week and a half",
     {990, 991, 992, 993},
     0,
     0,
     1004,
     KARMA_TOUCH_DUE,
     7,
     1000,
     1004},
    {"rare ones after 120 days, no later",
     {540, 670, 800, 900},
     0,
     0,
     904,
     KARMA_TOUCH_FINE,
     120,
     1020,
     1080},
    {"life has changed: the last three gaps were all longer",
     {800, 801, 802, 803, 804, 805, 830, 860, 892},
     0,
     0,
     893,
     KARMA_TOUCH_FINE,
     30,
     922,
     937},
    {"a contact day of today is the last",
     {900, 910, 920, 930},
     0,
     0,
     930,
     KARMA_TOUCH_FINE,
     10,
     940,
     945},
    {"what is after today is not looked at",
     {900, 910, 920, 930, 940},
     0,
     0,
     935,
     KARMA_TOUCH_FINE,
     10,
     940,
     945},
    {"a year ago is too long ago", {100, 110, 120, 900}, 0, 0, 1000, KARMA_TOUCH_NONE, 0, 0, 0},
    {"a wish, from the day of the wish",
     {0},
     KARMA_WISH_WEEKLY,
     990,
     1000,
     KARMA_TOUCH_SOON,
     7,
     997,
     1001},
    {"a wish, from the last contact",
     {970},
     KARMA_WISH_MONTHLY,
     960,
     1000,
     KARMA_TOUCH_SOON,
     30,
     1000,
     1015},
    {"a wish that is not made yet",
     {970},
     KARMA_WISH_MONTHLY,
     1001,
     1000,
     KARMA_TOUCH_NONE,
     0,
     0,
     0},
    {"never", {900, 909, 921, 931}, KARMA_WISH_NEVER, 900, 1000, KARMA_TOUCH_NONE, 0, 0, 0},
};

static void
touch__says__whether_it_is_time(void **state)
{
    g_autoptr(KarmaSettings) settings = karma_settings_new();
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const Row *row = &rows[i];
        size_t n = 0;
        while (n < MOST && row->contacts[n])
            n++;
        KarmaTouch touch;
        karma_touch(row->contacts, n, row->wish, row->wish_since, row->today, settings, &touch);
        if (touch.state != row->state || touch.soon != row->soon || touch.due != row->due)
            fail_msg("%s: state %d, soon %d, due %d", row->label, touch.state, touch.soon,
                     touch.due);
        if (row->state != KARMA_TOUCH_NONE)
            assert_true(touch.cadence_days == row->cadence);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(touch__says__whether_it_is_time)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
