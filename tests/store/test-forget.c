// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include "database.h"

#include <string.h>

/* 400 people with a name that is found again, one host each, in 60 batches and in changing order.
 */
#define N_PEOPLE 400

static char *
name_of(int i)
{
    return g_strdup_printf("Person-%04d-%.*s", i, i % 37,
                           "abcdefghijklmnopqrstuvwxyzabcdefghijklmno");
}

static void
put_everything_about(KarmaRows *rows, int i, int round)
{
    g_autofree char *name = name_of(i), *host = g_strdup_printf("host-%04d.example", i);
    KarmaAct act = {.id = round * 1000 + i,
                    .kind = KARMA_ACT_LINK,
                    .when = SAMPLE_NOW + round,
                    .day = 20390 + round % 20,
                    .name = i,
                    .room = 999,
                    .host = host};
    put_person(rows, i, name);
    karma_rows_put_act(rows, &act);
    karma_rows_put_item(rows, &(KarmaItem){.id = i, .name = i, .first = SAMPLE_NOW});
    karma_rows_put_talk(rows, &(KarmaTalkState){.name = i});
    karma_rows_add_day(rows, &(KarmaDayCount){.name = i, .day = act.day, .own = 1});
    karma_rows_put_contact(rows, &(KarmaContact){.name = i, .day = act.day});
    karma_rows_put_nudge(rows, &(KarmaNudgeRow){.id = i, .name = i, .when = SAMPLE_NOW});
    karma_rows_put_range(rows, &(KarmaRange){.name = i, .from = 1, .until = 2});
}

static void
fill(KarmaStore *store)
{
    for (int round = 0; round < 60; round++) {
        g_autoptr(KarmaRows) rows = karma_rows_new();
        karma_rows_put_name(rows, &(KarmaName){.id = 999, .room = true, .name = "room-of-all"});
        for (int k = 0; k < 40; k++)
            put_everything_about(rows, (round * 7919 + k * 104729) % N_PEOPLE + 1, round);
        karma_rows_put_frozen(rows, &sample_frozen);
        ledger_apply(store, rows);
    }
}

static bool
is_written(const char *path, const char *word)
{
    return file_holds(path, "", word) || file_holds(path, "-wal", word) ||
           file_holds(path, "-shm", word);
}

static int
count_written(const Place *place, int from, int until)
{
    int written = 0;
    for (int i = from; i < until; i++) {
        g_autofree char *name = g_strdup_printf("Person-%04d", i);
        g_autofree char *host = g_strdup_printf("host-%04d", i);
        written += is_written(place->path, name) || is_written(place->path, host);
    }
    return written;
}

static int64_t
number_in(const Place *place, const char *sql)
{
    int64_t number = -1;
    sqlite3 *db;
    assert_int_equal(sqlite3_open_v2(place->path, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    assert_true(karma_database_number(db, sql, &number, NULL));
    sqlite3_close(db);
    return number;
}

static const char rows_of_forgotten[] =
    "SELECT (SELECT count(*) FROM name WHERE id BETWEEN 1 AND 200)"
    " + (SELECT count(*) FROM act WHERE name BETWEEN 1 AND 200)"
    " + (SELECT count(*) FROM item WHERE name BETWEEN 1 AND 200)"
    " + (SELECT count(*) FROM talk WHERE name BETWEEN 1 AND 200)"
    " + (SELECT count(*) FROM day WHERE name BETWEEN 1 AND 200)"
    " + (SELECT count(*) FROM contact WHERE name BETWEEN 1 AND 200)"
    " + (SELECT count(*) FROM nudge WHERE name BETWEEN 1 AND 200)"
    " + (SELECT count(*) FROM week WHERE name BETWEEN 1 AND 200)"
    " + (SELECT count(*) FROM covered WHERE name BETWEEN 1 AND 200)";

static void
forget__leaves_no_byte__in_file_and_wal(void **state)
{
    const Place *place = *state;
    KarmaNameId gone[200];
    g_autoptr(KarmaStore) store = ledger_open(place);
    fill(store);
    assert_true(karma_store_prune(store, 20400, NULL)); /* some of it is in sums now */
    assert_int_equal(count_written(place, 1, N_PEOPLE + 1), N_PEOPLE);
    for (int i = 0; i < 200; i++)
        gone[i] = i + 1;
    assert_true(number_in(place, rows_of_forgotten) > 1400);
    assert_true(karma_store_forget(store, gone, 200, NULL, 0, NULL));
    assert_int_equal(number_in(place, rows_of_forgotten), 0);
    assert_int_equal(count_written(place, 1, 201), 0);
    assert_int_equal(count_written(place, 201, N_PEOPLE + 1), N_PEOPLE - 200);
    g_autoptr(KarmaRows) rows = karma_store_all(store, NULL);
    assert_int_equal(rows->frozen->len, 1);
    assert_memory_equal(rows->frozen->data, &sample_frozen, sizeof sample_frozen);
    assert_int_equal(rows->states->len, 0); /* what was owed is done */
    assert_true(karma_store_check(store, NULL));
}

static void
forget__takes_a_room__with_all_that_was_there(void **state)
{
    const Place *place = *state;
    const KarmaRoomId room = 2, nothing = 0;
    g_autoptr(KarmaStore) store = ledger_open(place);
    g_autoptr(KarmaRows) rows = sample_rows();
    put_act(rows, 90, KARMA_ACT_TALK, 1, 20401);
    ledger_apply(store, rows);
    assert_true(karma_store_forget(store, &nothing, 1, &room, 1, NULL));
    assert_false(is_written(place->path, "rooms.example.org"));
    g_autoptr(KarmaRows) left = karma_store_all(store, NULL);
    assert_int_equal(left->names->len, 2);
    assert_int_equal(left->acts->len, 1); /* the talk one to one */
    assert_int_equal(left->items->len, 0);
    assert_int_equal(left->days->len, 0);
    assert_int_equal(left->talks->len, 0);
    assert_int_equal(left->contacts->len, 1);
    assert_int_equal(left->frozen->len, 1);
}

static void
forget__parts__who_was_joined_with_the_forgotten(void **state)
{
    const KarmaNameId ann2 = 3;
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = sample_rows();
    ledger_apply(store, rows);
    assert_true(karma_store_forget(store, &ann2, 1, NULL, 0, NULL));
    g_autoptr(KarmaRows) left = karma_store_all(store, NULL);
    assert_int_equal(g_array_index(left->names, KarmaName, 0).joined, 0);
    assert_true(karma_store_check(store, NULL));
}

static void
forget__drops_states__that_bear_the_number(void **state)
{
    static const struct {
        const char *key;
        bool stays;
    } rows[] = {
        {"nudge/off/person/12", false},      {"nudge/off/person/112", true},
        {"nudge/off/person/1", true},        {"nudge/off/room/12", true},
        {"nudge/off/room/13", false},        {"nudge/off/kind/12", true},
        {"nudge/off/all/0", true},           {"nudge/wrong/reply/1/12/0", false},
        {"nudge/wrong/reply/12/1/0", true},  {"nudge/wrong/reply/1/2/13", false},
        {"nudge/wrong/reply/1/13/12", true}, {"present_s", true},
    };
    const KarmaNameId twelve = 12;
    const KarmaRoomId thirteen = 13;
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) changes = karma_rows_new();
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        karma_rows_put_state(changes, rows[i].key, 5);
    ledger_apply(store, changes);
    assert_true(karma_store_forget(store, &twelve, 1, &thirteen, 1, NULL));
    g_autoptr(KarmaRows) left = karma_store_all(store, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        if ((karma_rows_state(left, rows[i].key, 0) == 5) != rows[i].stays)
            fail_msg("%s", rows[i].key);
    }
}

static void
forget__says_that_it_is_not_done__while_somebody_reads(void **state)
{
    const Place *place = *state;
    const KarmaNameId ann = 1;
    g_autoptr(GError) error = NULL;
    KarmaStore *store = ledger_open(place);
    g_autoptr(KarmaRows) rows = sample_rows();
    ledger_apply(store, rows);
    sqlite3 *reader;
    assert_int_equal(sqlite3_open(place->path, &reader), SQLITE_OK);
    sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM name", NULL, NULL, NULL);
    assert_false(karma_store_forget(store, &ann, 1, NULL, 0, &error));
    assert_true(g_error_matches(error, KARMA_ERROR, KARMA_ERROR_BUSY));
    g_autoptr(KarmaRows) left = karma_store_all(store, NULL);
    assert_int_equal(left->names->len, 2); /* deleted, but traces are left */
    assert_int_equal(left->states->len, 1);
    sqlite3_close_v2(reader);
    assert_true(karma_store_forget(store, &ann, 1, NULL, 0, NULL));
    assert_false(is_written(place->path, "docs.example.org"));
    karma_store_close(store);
}

static void
forget__is_made_up_for__when_opened_after_a_crash(void **state)
{
    const Place *place = *state;
    ledger_make(place);
    /* As a crash right after the deletion leaves it, but without secure_delete. */
    ledger_exec(place->path, "PRAGMA secure_delete = OFF; DELETE FROM act;"
                             "INSERT INTO state VALUES ('store:scrub', 1)");
    assert_true(is_written(place->path, "docs.example.org"));
    KarmaStore *store = ledger_open(place);
    assert_false(is_written(place->path, "docs.example.org"));
    g_autoptr(KarmaRows) left = karma_store_all(store, NULL);
    assert_int_equal(left->states->len, 1);
    karma_store_close(store);
}

/* Zeros when there is none. */
static KarmaSum
sum_of(const KarmaRows *rows, KarmaDate monday, KarmaNameId name, KarmaActKind kind)
{
    for (guint i = 0; i < rows->sums->len; i++) {
        const KarmaSum *sum = &g_array_index(rows->sums, KarmaSum, i);
        if (sum->monday == monday && sum->name == name && sum->kind == kind)
            return *sum;
    }
    return (KarmaSum){.monday = 0};
}

static void
prune__sums_up_whole_weeks__and_keeps_the_rest(void **state)
{
    const KarmaDate monday = SAMPLE_MONDAY;
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new(), late = karma_rows_new();
    put_person(rows, 1, "ann");
    put_person(rows, 2, "bob");
    put_act(rows, 1, KARMA_ACT_TALK, 1, monday - 7);
    put_act(rows, 2, KARMA_ACT_TALK, 1, monday - 1);
    put_act(rows, 3, KARMA_ACT_TALK, 2, monday - 1);
    put_act(rows, 4, KARMA_ACT_START, 1, monday - 8);
    put_act(rows, 5, KARMA_ACT_TALK, 1, monday);
    put_act(rows, 6, KARMA_ACT_TALK, 1, monday + 1);
    ledger_apply(store, rows);
    assert_true(karma_store_prune(store, monday + 3, NULL));
    put_act(late, 7, KARMA_ACT_TALK, 1, monday - 3); /* an old log, read later */
    ledger_apply(store, late);
    assert_true(karma_store_prune(store, monday + 6, NULL));
    g_autoptr(KarmaRows) left = karma_store_all(store, NULL);
    assert_int_equal(left->acts->len, 2);
    assert_int_equal(left->sums->len, 3);
    assert_int_equal(sum_of(left, monday - 7, 1, KARMA_ACT_TALK).acts, 3);
    assert_true(sum_of(left, monday - 7, 1, KARMA_ACT_TALK).weight == 3);
    assert_int_equal(sum_of(left, monday - 7, 2, KARMA_ACT_TALK).acts, 1);
    assert_int_equal(sum_of(left, monday - 14, 1, KARMA_ACT_START).acts, 1);
}

static void
prune__lets_go__of_old_items_and_nudges_but_of_nothing_open(void **state)
{
    const KarmaTime old = (SAMPLE_MONDAY - 30) * KARMA_DAY;
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = sample_rows();
    KarmaItem open = {.id = 20, .name = 1, .first = old}, closed = open;
    closed.id = 21;
    closed.end = KARMA_ITEM_LAPSED;
    closed.closed = old + 5;
    karma_rows_put_item(rows, &open);
    karma_rows_put_item(rows, &closed);
    karma_rows_put_nudge(rows, &(KarmaNudgeRow){.id = 30, .name = 1, .when = old});
    ledger_apply(store, rows);
    assert_true(karma_store_prune(store, SAMPLE_MONDAY, NULL));
    g_autoptr(KarmaRows) left = karma_store_all(store, NULL);
    assert_int_equal(left->items->len, 2);
    assert_int_equal(g_array_index(left->items, KarmaItem, 1).id, 20);
    assert_int_equal(left->nudges->len, 1);
    assert_int_equal(left->contacts->len, 1);
    assert_int_equal(left->days->len, 1);
}

static void
prune__gives_space_back(void **state)
{
    const Place *place = *state;
    g_autoptr(KarmaStore) store = ledger_open(place);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    put_person(rows, 1, "ann");
    for (int i = 1; i <= 20000; i++)
        put_act(rows, i, KARMA_ACT_TALK, 1, 20000 + i % 100);
    ledger_apply(store, rows);
    const int64_t pages = number_in(place, "PRAGMA page_count");
    assert_true(karma_store_prune(store, SAMPLE_MONDAY, NULL));
    assert_true(number_in(place, "PRAGMA page_count") < pages / 4);
    assert_int_equal(number_in(place, "PRAGMA freelist_count"), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(forget__leaves_no_byte__in_file_and_wal),
        TEST(forget__takes_a_room__with_all_that_was_there),
        TEST(forget__parts__who_was_joined_with_the_forgotten),
        TEST(forget__drops_states__that_bear_the_number),
        TEST(forget__says_that_it_is_not_done__while_somebody_reads),
        TEST(forget__is_made_up_for__when_opened_after_a_crash),
        TEST(prune__sums_up_whole_weeks__and_keeps_the_rest),
        TEST(prune__lets_go__of_old_items_and_nudges_but_of_nothing_open),
        TEST(prune__gives_space_back),
    };
    return cmocka_run_group_tests_name("store forget", tests, NULL, NULL);
}
