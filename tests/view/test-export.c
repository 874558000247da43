// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"
#include "json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
// after the above
#include <cmocka.h>
#include <math.h>
#include <string.h>

static void
json__escapes_and_nests(void **state)
{
    KarmaJson json;
    karma_json_init(&json);
    karma_json_open(&json, NULL, false);
    karma_json_text(&json, "a\"", "x\\\n\t\x01\x7fü\"");
    karma_json_text(&json, "none", NULL);
    karma_json_open(&json, "list", true);
    karma_json_integer(&json, NULL, G_MININT64);
    karma_json_real(&json, NULL, 20);
    karma_json_real(&json, NULL, 0.1);
    karma_json_real(&json, NULL, (double)NAN);
    karma_json_real(&json, NULL, (double)INFINITY);
    karma_json_real(&json, NULL, 1e300);
    karma_json_close(&json);
    karma_json_open(&json, "empty", false);
    karma_json_close(&json);
    karma_json_bool(&json, "yes", true);
    g_autofree char *text = karma_json_finish(&json);
    assert_string_equal(text,
                        "{\n  \"a\\\"\": \"x\\\\\\u000a\\u0009\\u0001\\u007fü\\\"\",\n"
                        "  \"none\": null,\n  \"list\": [\n    -9223372036854775808,\n    20,\n"
                        "    0.1,\n    null,\n    null,\n    1e+300\n  ],\n  \"empty\": {},\n"
                        "  \"yes\": true\n}\n");
}

static void
csv__disarms_formulas(void **state)
{
    static const struct {
        const char *name, *cell;
    } rows[] = {
        {"ann", "ann"},
        {"=1+1", "\"'=1+1\""},
        {"+49 30", "\"'+49 30\""},
        {"-x", "\"'-x\""},
        {"@sum(a)", "\"'@sum(a)\""},
        {"＝1", "\"'＝1\""},
        {"a,b", "\"a,b\""},
        {"a\"b", "\"a\"\"b\""},
        {"a\nb", "\"a b\""},
        {"=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""},
    };
    g_autoptr(Worked) worked = worked_new();
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const char *names[] = {NULL, rows[i].name};
        g_autoptr(KarmaRows) kept = karma_rows_new();
        worked_set_names(worked, names, 2);
        karma_rows_put_act(kept, &(KarmaAct){.id = 1,
                                             .name = 1,
                                             .latency_s = -1,
                                             .present_s = -1,
                                             .kind = KARMA_ACT_TALK,
                                             .left_out = true,
                                             .weight = 0.3});
        g_autofree char *csv = karma_view_csv(&worked->view, kept);
        g_autofree char *expected =
            g_strdup_printf("id,day,time,kind,class,person,room,weight,latency_s,present_s,host,"
                            "left_out\r\n"
                            "1,1970-01-01,1970-01-01T00:00:00Z,talk,,%s,,0.3,,,,left-out\r\n",
                            rows[i].cell);
        assert_string_equal(csv, expected);
    }
}

static void
csv__is_sorted_by_time(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    g_autoptr(KarmaRows) rows = karma_rows_new();
    karma_rows_put_act(rows, &(KarmaAct){.id = 1, .when = 200});
    karma_rows_put_act(rows, &(KarmaAct){.id = 2, .when = 100});
    g_autofree char *csv = karma_view_csv(&worked->view, rows);
    assert_true(strstr(csv, "\r\n2,") < strstr(csv, "\r\n1,"));
}

static void
export__of_an_empty_ledger__has_every_table(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    g_autoptr(KarmaRows) rows = karma_rows_new();
    g_autofree char *text = karma_view_export(&worked->view, rows);
    assert_non_null(strstr(text, "\"schema\": \"purple-karma/export/1\""));
    assert_non_null(strstr(text, "\"acts\": []"));
    assert_non_null(strstr(text, "\"weeks\": []"));
}

static void
with__shows_the_own_exchanges(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    g_autoptr(KarmaRows) rows = karma_rows_new();
    KarmaTouch touch = {KARMA_TOUCH_FINE, 11, WORKED_MONDAY + 1, 5, 0, 0};
    KarmaWith with = {.id = NINA, .rows = rows, .touch = &touch, .flags = KARMA_NAME_PINNED};
    karma_rows_put_act(rows, g_ptr_array_index(worked->acts, 14));
    karma_rows_put_item(rows,
                        &(KarmaItem){.id = 1, .name = NINA, .latest = WORKED_NOW - KARMA_HOUR});
    karma_rows_put_contact(rows, &(KarmaContact){NINA, WORKED_MONDAY});
    g_autofree char *text = karma_view_with(&worked->view, &with);
    assert_string_equal(text, "You and nina\n\n"
                              "Pinned by you: matters more.\n"
                              "Last in touch on 10 November 2026; usually every 11 days.\n"
                              "nina wrote yesterday at 23:00, and would be glad of a word.\n"
                              "You were in touch on 1 day in all.\n\n"
                              "Lately\n"
                              "  Tue 10 Nov: in touch with nina again, after 19 days\n");
}

static void
touch__tells_the_rhythm_where_there_is_one(void **state)
{
    static const struct {
        KarmaTouch touch;
        const char *expected;
    } rows[] = {
        {{.state = KARMA_TOUCH_NONE}, NULL},
        {{.state = KARMA_TOUCH_NONE, .last = 20767}, "Last in touch on 10 November 2026."},
        {{.state = KARMA_TOUCH_DUE, .last = 20767, .cadence_days = 7},
         "Last in touch on 10 November 2026; usually every 7 days."},
    };
    g_autoptr(Worked) worked = worked_new();
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *words = karma_view_touch(&worked->view, &rows[i].touch);
        assert_true(g_strcmp0(words, rows[i].expected) == 0);
    }
}

/* A day is one entry, in the order it went, without what goes without saying. */
static void
with__tells_a_day_in_one_line(void **state)
{
    static const KarmaAct acts[] = {
        {.id = 1, .kind = KARMA_ACT_THEIR_START, .when = WORKED_NOW + 1},
        {.id = 2, .kind = KARMA_ACT_RESPONSE, .when = WORKED_NOW + 2},
        {.id = 3, .kind = KARMA_ACT_ANSWERED, .when = WORKED_NOW + 2},
        {.id = 4, .kind = KARMA_ACT_EXCHANGE, .when = WORKED_NOW + 2},
        {.id = 5, .kind = KARMA_ACT_TALK, .when = WORKED_NOW + 2},
        {.id = 6, .kind = KARMA_ACT_LINK, .when = WORKED_NOW + 3, .host = (char *)"localhost"},
        {.id = 7, .kind = KARMA_ACT_RESPONSE, .when = WORKED_NOW + 4},
    };
    g_autoptr(Worked) worked = worked_new();
    g_autoptr(KarmaRows) rows = karma_rows_new();
    for (size_t i = G_N_ELEMENTS(acts); i-- > 0;) {
        KarmaAct act = acts[i];
        act.name = ANN;
        act.day = WORKED_MONDAY;
        karma_rows_put_act(rows, &act);
    }
    const KarmaWith with = {.id = ANN, .rows = rows};
    worked->view.columns = -1;
    g_autofree char *text = karma_view_with(&worked->view, &with);
    assert_non_null(strstr(text,
                           "  Mon 9 Nov: ann began a conversation with you; you answered ann; a "
                           "talk with ann\n"));
}

static void
with__of_a_room_nobody_kept__says_so(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    g_autoptr(KarmaRows) rows = karma_rows_new();
    KarmaWith with = {.id = GARDEN, .room = true, .rows = rows};
    g_autofree char *text = karma_view_with(&worked->view, &with);
    assert_string_equal(text, "You in #garden\n\nNothing is kept about this.\n");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json__escapes_and_nests),
        cmocka_unit_test(csv__disarms_formulas),
        cmocka_unit_test(csv__is_sorted_by_time),
        cmocka_unit_test(export__of_an_empty_ledger__has_every_table),
        cmocka_unit_test(with__shows_the_own_exchanges),
        cmocka_unit_test(touch__tells_the_rhythm_where_there_is_one),
        cmocka_unit_test(with__tells_a_day_in_one_line),
        cmocka_unit_test(with__of_a_room_nobody_kept__says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
