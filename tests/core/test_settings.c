// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/settings.h>

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void
defaults__lie__within_their_own_bounds(void **state)
{
    g_autoptr(KarmaSettings) settings = karma_settings_new();
    size_t n;
    const KarmaSetting *table = karma_settings_table(&n);
    (void)state;
    assert_true(n > 70);
    for (size_t i = 0; i < n; i++) {
        const double value = karma_settings_get(settings, &table[i]);
        if (value != table[i].standard || value < table[i].least || value > table[i].most)
            fail_msg("%s", table[i].name);
        for (size_t other = 0; other < i; other++)
            assert_string_not_equal(table[i].name, table[other].name);
    }
}

static void
setting__is_set__by_its_name(void **state)
{
    static const struct {
        const char *name, *value;
        bool right;
    } rows[] = {
        {"turn_gap_s", "120", true},     {"turn_gap_s", "2.5", false},
        {"turn_gap_s", "-1", false},     {"turn_gap_s", "", false},
        {"turn_gap_s", "12 s", false},   {"turn_gap_s", "inf", false},
        {"offered_weight", "0.5", true}, {"offered_weight", "nan", false},
        {"week_opens", "on", true},      {"week_opens", "maybe", false},
        {"own_site", "me.test", true},   {"own_site", "", false},
        {"no_such_thing", "1", false},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(KarmaSettings) settings = karma_settings_new();
        g_autoptr(GError) error = NULL;
        if (karma_settings_set(settings, rows[i].name, rows[i].value, &error) != rows[i].right)
            fail_msg("%s %s", rows[i].name, rows[i].value);
        assert_int_equal(error == NULL, rows[i].right);
        if (error)
            assert_true(g_error_matches(error, KARMA_ERROR, KARMA_ERROR_INVALID));
        assert_int_equal(settings->turn_gap_s, i == 0 ? 120 : 300);
    }
}

static void
own_sites__are_added_up__and_copied_whole(void **state)
{
    KarmaSettings *settings = karma_settings_new();
    (void)state;
    assert_true(karma_settings_set(settings, "own_site", " me.test ", NULL));
    assert_true(karma_settings_set(settings, "own_site", "hub.test/me", NULL));
    g_autoptr(KarmaSettings) copy = karma_settings_copy(settings);
    karma_settings_free(settings);
    assert_string_equal(copy->own_sites[0], "me.test");
    assert_string_equal(copy->own_sites[1], "hub.test/me");
    assert_null(copy->own_sites[2]);
}

static void
parts_and_kinds__have_a_name__and_are_read_by_it(void **state)
{
    KarmaPart part = KARMA_PART_TALKS;
    KarmaNudgeKind kind = KARMA_NUDGE_THANK;
    (void)state;
    for (int i = 0; i < KARMA_N_PARTS; i++) {
        assert_true(karma_part_parse(karma_part_name((KarmaPart)i), &part));
        assert_int_equal(part, i);
    }
    for (int i = 0; i < KARMA_N_NUDGES; i++) {
        assert_true(karma_nudge_kind_parse(karma_nudge_kind_name((KarmaNudgeKind)i), &kind));
        assert_int_equal(kind, i);
    }
    assert_false(karma_part_parse("Volume", &part));
    assert_false(karma_part_parse(NULL, &part));
    assert_false(karma_nudge_kind_parse("", &kind));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(defaults__lie__within_their_own_bounds),
        cmocka_unit_test(setting__is_set__by_its_name),
        cmocka_unit_test(own_sites__are_added_up__and_copied_whole),
        cmocka_unit_test(parts_and_kinds__have_a_name__and_are_read_by_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
