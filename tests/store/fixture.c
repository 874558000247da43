// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

const KarmaName sample_person = {
    .id = 1,
    .protocol = "irc",
    .account = "me@example.org",
    .name = "ann",
    .spelling = "Ann",
    .flags = KARMA_NAME_PINNED | KARMA_NAME_NO_NUDGES,
    .wish = KARMA_WISH_QUARTERLY,
    .wish_since = 20301,
    .joined = 3,
    .first_contact = 20100,
    .contact_days = 12,
};
const KarmaName sample_room = {
    .id = 2,
    .room = true,
    .protocol = "jabber",
    .account = "me@example.org",
    .name = "talk@rooms.example.org",
    .flags = KARMA_ROOM_MARKED,
    .mark = SAMPLE_NOW - 7,
    .mark_count = 4,
};
const KarmaAct sample_act = {
    .id = 71,
    .kind = KARMA_ACT_LINK,
    .when = SAMPLE_NOW - 3600,
    .day = 20401,
    .name = 1,
    .room = 2,
    .weight = 0.3,
    .detail = KARMA_LINK_HELPFUL,
    .latency_s = 65,
    .present_s = -1,
    .cause = 17,
    .url = UINT64_C(0xfedcba9876543210),
    .host = "docs.example.org",
    .reasons = 5,
};
const KarmaItem sample_item = {
    .id = 5,
    .own = true,
    .name = 1,
    .room = 2,
    .first = SAMPLE_NOW - 9000,
    .latest = SAMPLE_NOW - 8000,
    .present_s = 123456,
    .hour_full = SAMPLE_NOW - 4000,
    .reads = 0x80000001,
    .points = -3,
    .probability = 0.75,
    .end = KARMA_ITEM_ANSWERED,
    .closed = SAMPLE_NOW - 100,
    .later_until = SAMPLE_NOW + 5,
    .later_count = 2,
};
const KarmaTalkState sample_talk = {
    .name = 1,
    .room = 2,
    .last = 10,
    .episode = 9,
    .talked = true,
    .own = {11, 12, 13, 14, 15, true, false, true},
    .theirs = {21, 22, -1, 24, 25, false, true, false},
    .asked_thing = {31, 32},
    .asked_you = {33, 34},
    .news = {35, 36},
    .unanswered_starts = 2,
    .dormant = true,
};
const KarmaDayCount sample_day = {.room = 2, .day = 20401, .own = 5, .theirs = 9};
const KarmaContact sample_contact = {.name = 1, .day = 20401};
const KarmaNudgeRow sample_nudge = {
    .id = 8,
    .kind = KARMA_NUDGE_REACH_OUT,
    .name = 1,
    .room = 2,
    .cause = 5,
    .why = 0x80000002,
    .came = SAMPLE_NOW - 70,
    .due = SAMPLE_NOW - 60,
    .when = SAMPLE_NOW - 50,
    .state = KARMA_NUDGE_IGNORED,
    .wording = 1,
    .held = 3,
    .later_until = SAMPLE_NOW - 45,
    .later_count = 2,
    .seen = SAMPLE_NOW - 40,
    .ended = SAMPLE_NOW - 30,
};
const KarmaFrozen sample_frozen = {
    .monday = SAMPLE_MONDAY - 7,
    .enough = true,
    .total = 71.5,
    .parts = {22.7, 9.5, 12.1, 8.25, 6.5, 10, 2.45},
};
const KarmaRange sample_range = {.name = 1, .from = 100, .until = 200, .live = true};

int
place_setup(void **state)
{
    Place *place = g_new0(Place, 1);
    place->folder = g_dir_make_tmp("karma-store-XXXXXX", NULL);
    place->path = g_build_filename(place->folder, "karma", "ledger.db", NULL);
    *state = place;
    return place->folder ? 0 : -1;
}

static void
empty_folder(const char *folder)
{
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    const char *name;
    while (dir && (name = g_dir_read_name(dir))) {
        g_autofree char *path = g_build_filename(folder, name, NULL);
        if (g_file_test(path, G_FILE_TEST_IS_DIR))
            empty_folder(path);
        g_remove(path);
    }
}

int
place_teardown(void **state)
{
    Place *place = *state;
    empty_folder(place->folder);
    g_rmdir(place->folder);
    g_free(place->folder);
    g_free(place->path);
    g_free(place);
    return 0;
}

KarmaStore *
ledger_open(const Place *place)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *aside = NULL;
    KarmaStore *store = karma_store_open(place->path, &aside, &error);
    if (!store)
        fail_msg("%s", error->message);
    assert_null(aside);
    return store;
}

void
ledger_apply(KarmaStore *store, const KarmaRows *rows)
{
    g_autoptr(GError) error = NULL;
    if (!karma_store_apply(store, rows, &error))
        fail_msg("%s", error->message);
}

GBytes *
file_bytes(const char *path, const char *suffix)
{
    g_autofree char *name = g_strconcat(path, suffix, NULL);
    char *contents;
    gsize size;
    return g_file_get_contents(name, &contents, &size, NULL) ? g_bytes_new_take(contents, size)
                                                             : NULL;
}

bool
file_holds(const char *path, const char *suffix, const char *needle)
{
    g_autoptr(GBytes) bytes = file_bytes(path, suffix);
    gsize size = 0;
    const char *data = bytes ? g_bytes_get_data(bytes, &size) : NULL;
    return data && memmem(data, size, needle, strlen(needle));
}

KarmaRows *
sample_rows(void)
{
    KarmaRows *rows = karma_rows_new();
    karma_rows_put_name(rows, &sample_person);
    karma_rows_put_name(rows, &sample_room);
    put_person(rows, 3, "ann2");
    karma_rows_put_act(rows, &sample_act);
    karma_rows_put_item(rows, &sample_item);
    karma_rows_put_talk(rows, &sample_talk);
    karma_rows_add_day(rows, &sample_day);
    karma_rows_put_contact(rows, &sample_contact);
    karma_rows_put_nudge(rows, &sample_nudge);
    karma_rows_put_state(rows, "present", -INT64_C(5000000000));
    karma_rows_put_frozen(rows, &sample_frozen);
    karma_rows_put_range(rows, &sample_range);
    return rows;
}

void
put_person(KarmaRows *rows, KarmaNameId id, const char *name)
{
    const KarmaName row = {
        .id = id, .protocol = "irc", .account = "me@example.org", .name = (char *)name};
    karma_rows_put_name(rows, &row);
}

void
put_act(KarmaRows *rows, int64_t id, KarmaActKind kind, KarmaNameId name, KarmaDate day)
{
    const KarmaAct row = {.id = id,
                          .kind = kind,
                          .when = day * KARMA_DAY + 43200,
                          .day = day,
                          .name = name,
                          .weight = 1,
                          .latency_s = -1,
                          .present_s = -1};
    karma_rows_put_act(rows, &row);
}

void
ledger_make(const Place *place)
{
    g_autoptr(KarmaStore) store = ledger_open(place);
    g_autoptr(KarmaRows) rows = sample_rows();
    ledger_apply(store, rows);
}

void
ledger_exec(const char *path, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}
