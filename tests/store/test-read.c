// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include "ledger.h"

#include <string.h>

#define TODAY (SAMPLE_NOW / KARMA_DAY)

/* "3 5 7": the numbers of some rows in the order read. */
#define NUMBERS(array, type, member) numbers_of(array, sizeof(type), G_STRUCT_OFFSET(type, member))

static char *
numbers_of(const GArray *array, gsize size, gsize offset)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < array->len; i++) {
        int64_t number;
        memcpy(&number, array->data + i * size + offset, sizeof number);
        g_string_append_printf(text, "%s%lld", i ? " " : "", (long long)number);
    }
    return g_string_free(text, FALSE);
}

static void
assert_acts(const KarmaRows *rows, const char *wanted)
{
    g_autofree char *got = NUMBERS(rows->acts, KarmaAct, id);
    assert_string_equal(got, wanted);
}

static void
assert_contacts(const KarmaRows *rows, const char *wanted)
{
    GString *got = g_string_new(NULL);
    for (guint i = 0; i < rows->contacts->len; i++) {
        const KarmaContact *row = &g_array_index(rows->contacts, KarmaContact, i);
        g_string_append_printf(got, "%s%lld:%d", i ? " " : "", (long long)row->name, row->day);
    }
    assert_string_equal(got->str, wanted);
    g_string_free(got, TRUE);
}

static void
put_contact(KarmaRows *rows, KarmaNameId name, KarmaDate day)
{
    karma_rows_put_contact(rows, &(KarmaContact){name, day});
}

static void
put_item(KarmaRows *rows, int64_t id, KarmaNameId name, KarmaTime closed)
{
    const KarmaItem row = {.id = id,
                           .name = name,
                           .first = SAMPLE_NOW - id,
                           .end = closed ? KARMA_ITEM_ANSWERED : KARMA_ITEM_OPEN,
                           .closed = closed};
    karma_rows_put_item(rows, &row);
}

static void
put_people(KarmaRows *rows)
{
    put_person(rows, 1, "ann");
    put_person(rows, 2, "bob");
    put_person(rows, 3, "cleo");
    karma_rows_put_name(rows, &(KarmaName){.id = 9, .room = true, .name = "#room"});
}

static void
restore__gives__what_may_still_change(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    put_people(rows);
    for (int kind = 0; kind < KARMA_N_ACT_KINDS; kind++)
        put_act(rows, 100 + kind, (KarmaActKind)kind, 1, TODAY - 1);
    put_act(rows, 1, KARMA_ACT_LINK, 1, TODAY - 29);
    put_act(rows, 2, KARMA_ACT_LINK, 1, TODAY - 40);
    put_item(rows, 1, 1, 0);
    put_item(rows, 2, 1, SAMPLE_NOW - KARMA_DAY);
    put_item(rows, 3, 1, SAMPLE_NOW - 3 * KARMA_DAY);
    karma_rows_put_nudge(rows, &(KarmaNudgeRow){.id = 1, .when = SAMPLE_NOW - 91 * KARMA_DAY});
    karma_rows_put_nudge(rows, &(KarmaNudgeRow){.id = 2, .when = SAMPLE_NOW - 89 * KARMA_DAY});
    karma_rows_put_talk(rows, &sample_talk);
    karma_rows_put_range(rows, &sample_range);
    karma_rows_put_state(rows, "present_s", 7);
    ledger_apply(store, rows);
    g_autoptr(KarmaRows) got = karma_store_restore(store, SAMPLE_NOW, NULL);
    assert_acts(got, "1 103 104 106 112 113 114 115 116 117 122");
    g_autofree char *items = NUMBERS(got->items, KarmaItem, id);
    assert_string_equal(items, "1 2");
    g_autofree char *nudges = NUMBERS(got->nudges, KarmaNudgeRow, id);
    assert_string_equal(nudges, "2");
    assert_int_equal(got->names->len, 4);
    assert_int_equal(got->talks->len, 1);
    assert_int_equal(got->ranges->len, 1);
    assert_int_equal(got->days->len, 0);
    assert_int_equal(karma_rows_state(got, "present_s", 0), 7);
}

static void
restore__gives__a_year_of_contacts_and_the_last_before(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    put_people(rows);
    put_contact(rows, 1, 20050);
    put_contact(rows, 1, 15000);
    put_contact(rows, 1, 15001);
    put_contact(rows, 2, 14000);
    put_contact(rows, 2, 14005);
    put_contact(rows, 3, 20002);
    put_contact(rows, 3, 20401);
    ledger_apply(store, rows);
    g_autoptr(KarmaRows) got = karma_store_restore(store, SAMPLE_NOW, NULL);
    assert_contacts(got, "1:15001 1:20050 2:14005 3:20002 3:20401");
}

static void
restore__tells__the_highest_numbers_ever_given(void **state)
{
    const KarmaNameId nine = 9;
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    g_autoptr(KarmaRows) none = karma_store_restore(store, SAMPLE_NOW, NULL);
    assert_int_equal(karma_rows_state(none, "last-act", 0), 0);
    assert_int_equal(karma_rows_state(none, "last-name", -1), 0);
    put_people(rows);
    put_act(rows, 41, KARMA_ACT_TALK, 1, 20000);
    put_act(rows, 40, KARMA_ACT_TALK, 1, 20001);
    put_item(rows, 12, 9, 0);
    ledger_apply(store, rows);
    assert_true(karma_store_prune(store, 20300, NULL));
    assert_true(karma_store_forget(store, &nine, 1, NULL, 0, NULL));
    g_autoptr(KarmaRows) got = karma_store_restore(store, SAMPLE_NOW, NULL);
    assert_int_equal(got->acts->len, 0);
    assert_int_equal(karma_rows_state(got, "last-act", 0), 41);
    assert_int_equal(karma_rows_state(got, "last-name", 0), 9);
    assert_int_equal(karma_rows_state(got, "last-item", 0), 12);
}

static void
fill_weeks(KarmaStore *store)
{
    static const int offsets[] = {-29, -28, 0, 6, 7};
    g_autoptr(KarmaRows) rows = karma_rows_new();
    put_people(rows);
    for (size_t i = 0; i < G_N_ELEMENTS(offsets); i++) {
        const KarmaDate day = SAMPLE_MONDAY + offsets[i];
        put_act(rows, (int64_t)i + 1, KARMA_ACT_TALK, 1, day);
        karma_rows_add_day(rows, &(KarmaDayCount){.name = 1, .day = day, .own = 1});
    }
    put_act(rows, 6, KARMA_ACT_START, 2, SAMPLE_MONDAY);
    for (int week = -12; week <= 1; week++)
        karma_rows_put_frozen(
            rows, &(KarmaFrozen){.monday = SAMPLE_MONDAY + 7 * week, .total = 50 + week});
    put_contact(rows, 1, SAMPLE_MONDAY + 14);
    put_contact(rows, 1, SAMPLE_MONDAY + 13);
    put_contact(rows, 1, SAMPLE_MONDAY - 365);
    put_contact(rows, 1, SAMPLE_MONDAY - 366);
    put_contact(rows, 1, SAMPLE_MONDAY - 400);
    put_item(rows, 1, 1, 0);
    put_item(rows, 2, 1, SAMPLE_NOW - 5);
    karma_rows_put_talk(rows, &(KarmaTalkState){.name = 1, .dormant = true});
    karma_rows_put_talk(rows, &(KarmaTalkState){.name = 2});
    ledger_apply(store, rows);
}

static void
week__gives__its_own_rows_and_those_before_it_needs(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    fill_weeks(store);
    g_autoptr(KarmaRows) got = karma_store_week(store, SAMPLE_MONDAY, SAMPLE_NOW, true, NULL);
    assert_acts(got, "3 6 4");
    assert_int_equal(got->days->len, 3);
    assert_int_equal(got->frozen->len, 12);
    assert_int_equal(g_array_index(got->frozen, KarmaFrozen, 0).monday, SAMPLE_MONDAY - 77);
    assert_int_equal(g_array_index(got->frozen, KarmaFrozen, 11).monday, SAMPLE_MONDAY);
    g_autofree char *contacts = g_strdup_printf("1:%d 1:%d 1:%d", SAMPLE_MONDAY - 366,
                                                SAMPLE_MONDAY - 365, SAMPLE_MONDAY + 13);
    assert_contacts(got, contacts);
    assert_int_equal(got->items->len, 1);
    assert_int_equal(got->talks->len, 1);
    assert_int_equal(got->names->len, 4);
    assert_int_equal(got->sums->len, 0);
    assert_int_equal(karma_rows_state(got, "first-day", 0), SAMPLE_MONDAY - 29);
}

/* Years of people who came and went are not read again for every week. */
static void
week__leaves__who_was_not_there_for_a_year(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    const KarmaName wished = {.id = 4,
                              .protocol = (char *)"irc",
                              .account = (char *)"me",
                              .name = (char *)"otto",
                              .wish = KARMA_WISH_WEEKLY};
    put_people(rows);
    karma_rows_put_name(rows, &wished);
    put_contact(rows, 1, SAMPLE_MONDAY - 500);
    put_contact(rows, 2, SAMPLE_MONDAY - 500);
    put_contact(rows, 2, SAMPLE_MONDAY - 20);
    put_contact(rows, 4, SAMPLE_MONDAY - 700);
    ledger_apply(store, rows);
    g_autoptr(KarmaRows) got = karma_store_week(store, SAMPLE_MONDAY, SAMPLE_NOW, false, NULL);
    g_autofree char *contacts = g_strdup_printf("2:%d 2:%d 4:%d", SAMPLE_MONDAY - 500,
                                                SAMPLE_MONDAY - 20, SAMPLE_MONDAY - 700);
    assert_contacts(got, contacts);
    assert_int_equal(got->names->len, 0);
}

/* A history of so many days before the week: a room, and somebody else every day. */
static void
fill_history(KarmaStore *store, int days)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    put_person(rows, 1, "room");
    for (int i = 1; i <= days; i++) {
        const KarmaDate day = SAMPLE_MONDAY - i;
        put_person(rows, 1 + i, "somebody");
        put_contact(rows, 1 + i, day);
        karma_rows_add_day(rows, &(KarmaDayCount){.name = 1, .day = day, .own = 1});
        karma_rows_put_talk(rows, &(KarmaTalkState){.name = 1 + i});
    }
    ledger_apply(store, rows);
}

/* How many pages of the file a week is read from. */
static int
pages_of_week(const char *path)
{
    int pages = 0, most;
    g_autoptr(KarmaStore) store = karma_store_open_readonly(path, NULL);
    g_autoptr(KarmaRows) rows = karma_store_week(store, SAMPLE_MONDAY, SAMPLE_NOW, false, NULL);
    assert_non_null(rows);
    sqlite3_db_status(store->db, SQLITE_DBSTATUS_CACHE_MISS, &pages, &most, 0);
    return pages;
}

static void
week__is_found__however_long_the_history(void **state)
{
    static const int days[] = {400, 8000};
    int pages[2];
    for (size_t i = 0; i < G_N_ELEMENTS(days); i++) {
        g_autofree char *path = g_strdup_printf("%s-%d", ((Place *)*state)->path, days[i]);
        g_autoptr(KarmaStore) store = karma_store_open(path, NULL, NULL);
        fill_history(store, days[i]);
        g_clear_pointer(&store, karma_store_close);
        pages[i] = pages_of_week(path);
    }
    assert_in_range(pages[1], 1, 2 * pages[0]);
}

static void
week__gives__of_the_weeks_before_only_what_is_weighed(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    put_people(rows);
    for (int kind = 0; kind < KARMA_N_ACT_KINDS; kind++) {
        put_act(rows, 100 + kind, (KarmaActKind)kind, 1, SAMPLE_MONDAY - 28);
        put_act(rows, 200 + kind, (KarmaActKind)kind, 1, SAMPLE_MONDAY - 29);
    }
    ledger_apply(store, rows);
    g_autoptr(KarmaRows) got = karma_store_week(store, SAMPLE_MONDAY, SAMPLE_NOW, true, NULL);
    assert_acts(got, "109 111 112 113 114 115 116 117");
}

static void
week__gives__sums_where_its_acts_are_gone(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    fill_weeks(store);
    assert_true(karma_store_prune(store, SAMPLE_MONDAY + 7, NULL));
    g_autoptr(KarmaRows) got = karma_store_week(store, SAMPLE_MONDAY, SAMPLE_NOW, true, NULL);
    assert_int_equal(got->acts->len, 0);
    assert_int_equal(got->sums->len, 3);
    const KarmaSum *talks = &g_array_index(got->sums, KarmaSum, 1);
    assert_int_equal(talks->monday, SAMPLE_MONDAY);
    assert_int_equal(talks->kind, KARMA_ACT_TALK);
    assert_int_equal(talks->acts, 2);
}

static void
week__is_empty__in_an_empty_ledger(void **state)
{
    KarmaDate first = 1, last = 2;
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) got = karma_store_week(store, SAMPLE_MONDAY, SAMPLE_NOW, true, &error);
    assert_int_equal(got->acts->len + got->names->len + got->contacts->len, 0);
    assert_int_equal(karma_rows_state(got, "first-day", -5), -5);
    assert_false(karma_store_span(store, &first, &last, &error));
    assert_null(error);
    assert_int_equal(first, 1);
    g_autoptr(KarmaRows) about = karma_store_with(store, NULL, 0, 0, 10, &error);
    assert_int_equal(about->names->len, 0);
}

static void
span__reaches__from_the_first_counted_day_to_the_last(void **state)
{
    KarmaDate first, last;
    g_autoptr(KarmaStore) store = ledger_open(*state);
    fill_weeks(store);
    assert_true(karma_store_span(store, &first, &last, NULL));
    assert_int_equal(first, SAMPLE_MONDAY - 29);
    assert_int_equal(last, SAMPLE_MONDAY + 7);
}

static void
fill_company(KarmaStore *store)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    put_people(rows);
    put_act(rows, 1, KARMA_ACT_TALK, 1, 20000);
    put_act(rows, 2, KARMA_ACT_TALK, 2, 20001);
    put_act(rows, 3, KARMA_ACT_TALK, 3, 20002);
    put_act(rows, 4, KARMA_ACT_TALK, 1, 20003);
    put_act(rows, 5, KARMA_ACT_START, 1, 20003);
    KarmaAct there = {.id = 6,
                      .kind = KARMA_ACT_TALK,
                      .when = 20004 * KARMA_DAY,
                      .day = 20004,
                      .name = 1,
                      .room = 9};
    karma_rows_put_act(rows, &there);
    there.id = 7;
    there.name = 3;
    karma_rows_put_act(rows, &there);
    put_item(rows, 1, 1, 0);
    put_item(rows, 2, 3, 0);
    put_contact(rows, 2, 20001);
    karma_rows_put_talk(rows, &(KarmaTalkState){.room = 9});
    karma_rows_add_day(rows, &(KarmaDayCount){.room = 9, .day = 20004, .own = 2});
    ledger_apply(store, rows);
}

static void
with__gives__a_person_or_a_room_newest_first(void **state)
{
    static const struct {
        const char *name;
        KarmaNameId names[2];
        size_t n_names;
        KarmaRoomId room;
        size_t most;
        const char *acts;
        guint items, days;
    } rows[] = {
        {"one name", {1}, 1, 0, 10, "6 5 4 1", 1, 0},
        {"both names of a person", {1, 2}, 2, 0, 10, "6 5 4 2 1", 1, 0},
        {"the newest two of both", {2, 1}, 2, 0, 2, "6 5", 1, 0},
        {"a person in a room", {1}, 1, 9, 10, "6", 0, 0},
        {"a room", {0}, 0, 9, 10, "7 6", 0, 1},
        {"a room's newest", {0}, 0, 9, 1, "7", 0, 1},
        {"nobody", {0}, 0, 0, 10, "", 0, 0},
        {"somebody unknown", {77}, 1, 0, 10, "", 0, 0},
        {"nothing of somebody", {1}, 1, 0, 0, "", 1, 0},
        {"all there is", {3}, 1, 0, SIZE_MAX, "7 3", 1, 0},
    };
    g_autoptr(KarmaStore) store = ledger_open(*state);
    fill_company(store);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(KarmaRows) got = karma_store_with(store, rows[i].names, rows[i].n_names,
                                                    rows[i].room, rows[i].most, NULL);
        g_autofree char *acts = NUMBERS(got->acts, KarmaAct, id);
        if (strcmp(acts, rows[i].acts) != 0 || got->items->len != rows[i].items ||
            got->days->len != rows[i].days)
            fail_msg("%s: %s, %u items, %u days", rows[i].name, acts, got->items->len,
                     got->days->len);
        assert_int_equal(got->names->len, 4);
    }
}

static void
ranges__come_alone(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    g_autoptr(KarmaRows) rows = sample_rows(), longer = karma_rows_new();
    KarmaRange range = sample_range;
    ledger_apply(store, rows);
    range.until += 50;
    karma_rows_put_range(longer, &range);
    ledger_apply(store, longer);
    g_autoptr(KarmaRows) got = karma_store_ranges(store, NULL);
    assert_int_equal(karma_rows_count(got), 1);
    assert_memory_equal(got->ranges->data, &range, sizeof range);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(restore__gives__what_may_still_change),
        TEST(restore__gives__a_year_of_contacts_and_the_last_before),
        TEST(restore__tells__the_highest_numbers_ever_given),
        TEST(week__gives__its_own_rows_and_those_before_it_needs),
        TEST(week__leaves__who_was_not_there_for_a_year),
        TEST(week__is_found__however_long_the_history),
        TEST(week__gives__of_the_weeks_before_only_what_is_weighed),
        TEST(week__gives__sums_where_its_acts_are_gone),
        TEST(week__is_empty__in_an_empty_ledger),
        TEST(span__reaches__from_the_first_counted_day_to_the_last),
        TEST(with__gives__a_person_or_a_room_newest_first),
        TEST(ranges__come_alone),
    };
    return cmocka_run_group_tests_name("store read", tests, NULL, NULL);
}
