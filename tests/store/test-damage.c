// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A ledger of many pages. */
static void
make_large_ledger(const Place *place)
{
    g_autoptr(KarmaStore) store = ledger_open(place);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    for (int i = 1; i <= 300; i++) {
        g_autofree char *name = g_strdup_printf("somebody-with-a-long-name-%04d", i);
        put_person(rows, i, name);
        for (int k = 0; k < 20; k++)
            put_act(rows, i * 20 + k, KARMA_ACT_TALK, i, 20000 + k);
    }
    ledger_apply(store, rows);
}

static void
put_garbage(const char *path)
{
    assert_true(g_file_set_contents(path, "This is a diary, not a database.\n", -1, NULL));
}

static void
put_huge_garbage(const char *path)
{
    g_autofree char *garbage = g_strnfill(1 << 20, 'S');
    memcpy(garbage, "SQLite format 3", 16);
    assert_true(g_file_set_contents(path, garbage, 1 << 20, NULL));
}

static void
put_foreign(const char *path)
{
    ledger_exec(path, "CREATE TABLE moz_places (url TEXT); INSERT INTO moz_places VALUES ('x')");
}

static void
put_foreign_wal(const char *path)
{
    ledger_exec(path, "PRAGMA journal_mode = WAL; PRAGMA application_id = 7; CREATE TABLE t (x)");
}

static void
put_unborn(const char *path)
{
    ledger_exec(path, "PRAGMA application_id = 1801548397; CREATE TABLE t (x)");
}

static void
overwrite(const char *path, gsize from, gsize size)
{
    g_autofree char *noise = g_strnfill(size, '\xa5');
    const int file = open(path, O_WRONLY);
    assert_int_equal(pwrite(file, noise, size, (off_t)from), (ssize_t)size);
    close(file);
}

static void
break_header(const char *path)
{
    overwrite(path, 0, 100);
}

static void
break_schema(const char *path)
{
    overwrite(path, 100, 900);
}

static void
break_middle(const char *path)
{
    overwrite(path, 5 * 4096, 3 * 4096);
}

static void
cut_in_half(const char *path)
{
    GStatBuf info;
    assert_int_equal(g_stat(path, &info), 0);
    assert_int_equal(truncate(path, info.st_size / 2), 0);
}

static void
cut_to_a_few_bytes(const char *path)
{
    assert_int_equal(truncate(path, 70), 0);
}

typedef struct {
    const char *name;
    bool on_a_ledger;
    void (*make)(const char *path);
} Damage;

static const Damage damages[] = {
    {"a text file", false, put_garbage},
    {"a megabyte that claims to be SQLite", false, put_huge_garbage},
    {"somebody else's database", false, put_foreign},
    {"somebody else's, with a WAL", false, put_foreign_wal},
    {"ours by number, without a version", false, put_unborn},
    {"a broken header", true, break_header},
    {"a broken schema page", true, break_schema},
    {"broken pages in the middle", true, break_middle},
    {"cut in half", true, cut_in_half},
    {"cut to a few bytes", true, cut_to_a_few_bytes},
};

static void
begin_anew_after(const Damage *damage, const Place *place)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *aside = NULL;
    g_autofree char *folder = g_path_get_dirname(place->path);
    g_mkdir_with_parents(folder, 0700);
    if (damage->on_a_ledger)
        make_large_ledger(place);
    damage->make(place->path);
    g_autoptr(GBytes) before = file_bytes(place->path, "");
    g_autoptr(KarmaStore) store = karma_store_open(place->path, &aside, &error);
    if (!store || !aside)
        fail_msg("%s: %s", damage->name, store ? "not set aside" : error->message);
    g_autoptr(GBytes) after = file_bytes(aside, "");
    if (!after || !g_bytes_equal(before, after))
        fail_msg("%s: changed on its way", damage->name);
    assert_true(g_str_has_prefix(aside, place->path));
    g_autoptr(KarmaRows) rows = sample_rows();
    ledger_apply(store, rows);
    assert_true(karma_store_check(store, &error));
    g_remove(aside);
}

static void
open__sets_aside__what_is_no_ledger_or_a_broken_one(void **state)
{
    const Place *place = *state;
    for (size_t i = 0; i < G_N_ELEMENTS(damages); i++) {
        begin_anew_after(&damages[i], place);
        g_remove(place->path);
    }
}

static void
open__numbers__what_is_set_aside_in_the_same_second(void **state)
{
    const Place *place = *state;
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    ledger_make(place);
    for (int i = 0; i < 5; i++) {
        char *aside = NULL;
        put_garbage(place->path);
        g_autoptr(KarmaStore) store = karma_store_open(place->path, &aside, NULL);
        assert_non_null(store);
        assert_true(g_hash_table_add(names, aside));
    }
}

static void
open__takes_the_wal_along__when_setting_aside(void **state)
{
    const Place *place = *state;
    g_autofree char *aside = NULL;
    g_autofree char *wal = g_strconcat(place->path, "-wal", NULL);
    ledger_make(place);
    put_huge_garbage(place->path);
    assert_true(g_file_set_contents(wal, "what was written last", -1, NULL));
    g_autoptr(KarmaStore) fresh = karma_store_open(place->path, &aside, NULL);
    assert_non_null(fresh);
    assert_non_null(aside);
    assert_true(file_holds(aside, "-wal", "what was written last"));
    assert_false(file_holds(place->path, "-wal", "what was written last"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(open__sets_aside__what_is_no_ledger_or_a_broken_one),
        TEST(open__numbers__what_is_set_aside_in_the_same_second),
        TEST(open__takes_the_wal_along__when_setting_aside),
    };
    return cmocka_run_group_tests_name("store damage", tests, NULL, NULL);
}
