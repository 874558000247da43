// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include <math.h>
#include <string.h>

#define ROW(array, type, i) (&g_array_index(array, type, i))

static KarmaRows *
read_all(KarmaStore *store)
{
    g_autoptr(GError) error = NULL;
    KarmaRows *rows = karma_store_all(store, &error);
    if (!rows)
        fail_msg("%s", error->message);
    return rows;
}

static void
assert_name(const KarmaName *got, const KarmaName *wanted)
{
    KarmaName copy = *got;
    assert_string_equal(got->protocol, wanted->protocol);
    assert_string_equal(got->account, wanted->account);
    assert_string_equal(got->name, wanted->name);
    assert_int_equal(!got->spelling, !wanted->spelling);
    if (wanted->spelling)
        assert_string_equal(got->spelling, wanted->spelling);
    copy.protocol = wanted->protocol;
    copy.account = wanted->account;
    copy.name = wanted->name;
    copy.spelling = wanted->spelling;
    assert_memory_equal(&copy, wanted, sizeof copy);
}

static void
assert_act(const KarmaAct *got, const KarmaAct *wanted)
{
    KarmaAct copy = *got;
    assert_string_equal(got->host, wanted->host);
    copy.host = wanted->host;
    assert_memory_equal(&copy, wanted, sizeof copy);
}

static void
assert_samples(const KarmaRows *rows)
{
    assert_int_equal(rows->names->len, 3);
    assert_name(ROW(rows->names, KarmaName, 0), &sample_person);
    assert_name(ROW(rows->names, KarmaName, 1), &sample_room);
    assert_int_equal(rows->acts->len, 1);
    assert_act(ROW(rows->acts, KarmaAct, 0), &sample_act);
    assert_int_equal(rows->items->len, 1);
    assert_memory_equal(rows->items->data, &sample_item, sizeof sample_item);
    assert_int_equal(rows->talks->len, 1);
    assert_memory_equal(rows->talks->data, &sample_talk, sizeof sample_talk);
    assert_int_equal(rows->days->len, 1);
    assert_memory_equal(rows->days->data, &sample_day, sizeof sample_day);
    assert_int_equal(rows->contacts->len, 1);
    assert_memory_equal(rows->contacts->data, &sample_contact, sizeof sample_contact);
    assert_int_equal(rows->nudges->len, 1);
    assert_memory_equal(rows->nudges->data, &sample_nudge, sizeof sample_nudge);
    assert_int_equal(rows->states->len, 1);
    assert_int_equal(karma_rows_state(rows, "present", 0), -INT64_C(5000000000));
    assert_int_equal(rows->frozen->len, 1);
    assert_memory_equal(rows->frozen->data, &sample_frozen, sizeof sample_frozen);
    assert_int_equal(rows->ranges->len, 1);
    assert_memory_equal(rows->ranges->data, &sample_range, sizeof sample_range);
}

static void
rows__come_back_field_by_field__after_reopening(void **state)
{
    g_autoptr(KarmaRows) written = sample_rows();
    KarmaStore *store = ledger_open(*state);
    ledger_apply(store, written);
    g_autoptr(KarmaRows) now = read_all(store);
    assert_samples(now);
    karma_store_close(store);
    g_autoptr(KarmaStore) again = ledger_open(*state);
    g_autoptr(KarmaRows) later = read_all(again);
    assert_samples(later);
}

static void
rows__replace__those_with_their_key(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) first = sample_rows(), second = karma_rows_new();
    KarmaName name = sample_person;
    KarmaAct act = sample_act;
    ledger_apply(store, first);
    name.name = "anna";
    act.host = NULL;
    act.weight = 1;
    karma_rows_put_name(second, &name);
    karma_rows_put_act(second, &act);
    karma_rows_put_state(second, "present", 6);
    ledger_apply(store, second);
    g_autoptr(KarmaRows) rows = read_all(store);
    assert_string_equal(ROW(rows->names, KarmaName, 0)->name, "anna");
    assert_int_equal(rows->acts->len, 1);
    assert_null(ROW(rows->acts, KarmaAct, 0)->host);
    assert_true(ROW(rows->acts, KarmaAct, 0)->weight == 1);
    assert_int_equal(karma_rows_state(rows, "present", 0), 6);
}

static void
rows__add_up__where_they_are_counters(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    karma_rows_add_day(rows, &sample_day);
    ledger_apply(store, rows);
    ledger_apply(store, rows);
    g_autoptr(KarmaRows) all = read_all(store);
    assert_int_equal(all->days->len, 1);
    assert_int_equal(ROW(all->days, KarmaDayCount, 0)->own, 10);
    assert_int_equal(ROW(all->days, KarmaDayCount, 0)->theirs, 18);
}

static void
rows__taken_back__are_gone_in_the_same_batch_too(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    put_person(rows, 1, "ann");
    put_act(rows, 1, KARMA_ACT_TALK, 1, 20400);
    put_act(rows, 2, KARMA_ACT_TALK, 1, 20400);
    karma_rows_remove_act(rows, 2);
    karma_rows_remove_act(rows, 99);
    ledger_apply(store, rows);
    g_autoptr(KarmaRows) all = read_all(store);
    assert_int_equal(all->acts->len, 1);
    assert_int_equal(ROW(all->acts, KarmaAct, 0)->id, 1);
}

static void
rows__survive__what_no_row_should_hold(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    g_autofree char *huge = g_strnfill(1 << 20, 'x');
    const KarmaName nameless = {.id = 4}, broken = {.id = 5,
                                                    .protocol = "",
                                                    .account = "\xff\xfe",
                                                    .name = "<b>\xc3(';--</b>",
                                                    .flags = KARMA_NAME_BUDDY | 1};
    KarmaAct act = {.id = INT64_MAX - 1, .when = INT64_MIN, .day = INT32_MIN, .weight = NAN};
    karma_rows_put_name(rows, &nameless);
    karma_rows_put_name(rows, &broken);
    put_person(rows, 6, huge);
    karma_rows_put_act(rows, &act);
    ledger_apply(store, rows);
    g_autoptr(KarmaRows) all = read_all(store);
    assert_int_equal(all->names->len, 3);
    assert_string_equal(ROW(all->names, KarmaName, 0)->name, "");
    assert_string_equal(ROW(all->names, KarmaName, 1)->name, broken.name);
    assert_string_equal(ROW(all->names, KarmaName, 1)->account, broken.account);
    assert_int_equal(ROW(all->names, KarmaName, 1)->flags, 1); /* the buddy list is not ours */
    assert_int_equal(strlen(ROW(all->names, KarmaName, 2)->name), 1 << 20);
    assert_int_equal(ROW(all->acts, KarmaAct, 0)->when, INT64_MIN);
    assert_true(ROW(all->acts, KarmaAct, 0)->weight == 0);
}

static void
batch__leaves_nothing__when_one_row_is_refused(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new(), empty = karma_rows_new();
    g_autoptr(GError) error = NULL;
    put_person(rows, 1, "ann");
    put_act(rows, 1, KARMA_ACT_TALK, 1, 20400);
    karma_rows_add_day(rows, &sample_day);
    karma_rows_add_day(rows, &(KarmaDayCount){.day = 3, .own = INT64_MAX});
    ledger_apply(store, rows);
    assert_false(karma_store_apply(store, rows, &error)); /* the counter would become a real */
    assert_true(error && error->domain == KARMA_ERROR);
    g_autoptr(KarmaRows) all = read_all(store);
    assert_int_equal(ROW(all->days, KarmaDayCount, 1)->own, sample_day.own);
    ledger_apply(store, empty);
}

static void
kinds__keep_their_numbers__in_ledgers_already_written(void **state)
{
    static const char *const kinds[] = {
        "start",
        "their-start",
        "follow-up",
        "opened",
        "response",
        "their-response",
        "continuation",
        "exchange",
        "talk",
        "answered",
        "lapsed",
        "their-answered",
        "help-given",
        "help-received",
        "link",
        "link-received",
        "recognition-given",
        "recognition-received",
        "met",
        "kept",
        "reached",
        "asked",
        "one-way",
    };
    assert_int_equal(G_N_ELEMENTS(kinds), KARMA_N_ACT_KINDS);
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++)
        assert_string_equal(karma_act_kind_name((KarmaActKind)i), kinds[i]);
    assert_int_equal(KARMA_LINK_HELPFUL, 5);
    assert_int_equal(KARMA_ITEM_LEFT_OUT, 5);
    assert_int_equal(KARMA_NUDGE_WEEK, 6);
    assert_int_equal(KARMA_NUDGE_DROPPED, 6);
    assert_int_equal(KARMA_WISH_NEVER, 5);
    assert_int_equal(KARMA_ROOM_MARKED, 8);
}

static void
files__are_known__up_to_where_they_were_read(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(GError) error = NULL;
    assert_int_equal(karma_store_file_offset(store, "a", &error), -1);
    assert_null(error);
    assert_true(karma_store_set_file_offset(store, "a", 5, NULL));
    assert_true(karma_store_set_file_offset(store, "a", INT64_C(5000000000), NULL));
    assert_true(karma_store_set_file_offset(store, "", 0, NULL));
    assert_int_equal(karma_store_file_offset(store, "a", NULL), INT64_C(5000000000));
    assert_int_equal(karma_store_file_offset(store, "", NULL), 0);
    assert_int_equal(karma_store_file_offset(store, "A", NULL), -1);
}

static void
files__are_read_further__with_their_batch_or_not_at_all(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) good = karma_rows_new(), bad = karma_rows_new();
    const KarmaFileRead first = {"a", 10}, further = {"a", 20};
    put_person(good, 1, "ann");
    karma_rows_add_day(good, &(KarmaDayCount){.day = 3, .own = INT64_MAX});
    karma_rows_add_day(bad, &(KarmaDayCount){.day = 3, .own = INT64_MAX});
    assert_true(karma_store_apply_read(store, good, &first, 1, NULL));
    assert_int_equal(karma_store_file_offset(store, "a", NULL), 10);
    assert_false(karma_store_apply_read(store, bad, &further, 1, NULL));
    assert_int_equal(karma_store_file_offset(store, "a", NULL), 10);
}

static bool
is_left_out(KarmaStore *store, int64_t id)
{
    g_autoptr(KarmaRows) rows = karma_store_all(store, NULL);
    for (guint i = 0; i < rows->acts->len; i++)
        if (g_array_index(rows->acts, KarmaAct, i).id == id)
            return g_array_index(rows->acts, KarmaAct, i).left_out;
    fail_msg("no act %" G_GINT64_FORMAT, (gint64)id);
    return false;
}

static void
act__left_out_by_the_owner__is_so_whatever_the_tracker_makes_of_it(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = sample_rows();
    g_autoptr(GError) error = NULL;
    KarmaDate day = 0;
    bool out = false;
    ledger_apply(store, rows);
    assert_false(is_left_out(store, sample_act.id));
    assert_true(karma_store_not_right(store, sample_act.id, &out, &day, NULL) && out);
    assert_int_equal(day, sample_act.day);
    ledger_apply(store, rows); /* raised by a reaction, as it were */
    assert_true(is_left_out(store, sample_act.id));
    assert_true(karma_store_not_right(store, sample_act.id, &out, &day, NULL) && !out);
    assert_false(is_left_out(store, sample_act.id));
    day = 5;
    assert_false(karma_store_not_right(store, 999, &out, &day, &error));
    assert_true(g_error_matches(error, KARMA_ERROR, KARMA_ERROR_INVALID));
    assert_int_equal(day, 5);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(rows__come_back_field_by_field__after_reopening),
        TEST(rows__replace__those_with_their_key),
        TEST(rows__add_up__where_they_are_counters),
        TEST(rows__taken_back__are_gone_in_the_same_batch_too),
        TEST(rows__survive__what_no_row_should_hold),
        TEST(batch__leaves_nothing__when_one_row_is_refused),
        TEST(kinds__keep_their_numbers__in_ledgers_already_written),
        TEST(act__left_out_by_the_owner__is_so_whatever_the_tracker_makes_of_it),
        TEST(files__are_known__up_to_where_they_were_read),
        TEST(files__are_read_further__with_their_batch_or_not_at_all),
    };
    return cmocka_run_group_tests_name("store rows", tests, NULL, NULL);
}
