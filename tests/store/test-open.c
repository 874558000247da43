// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include "migrate.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int
mode_of(const char *path, const char *suffix)
{
    g_autofree char *name = g_strconcat(path, suffix, NULL);
    GStatBuf info;
    return g_stat(name, &info) == 0 ? (int)(info.st_mode & 07777) : -1;
}

static void
make_ledger(const Place *place)
{
    g_autoptr(KarmaStore) store = ledger_open(place);
    g_autoptr(KarmaRows) rows = sample_rows();
    ledger_apply(store, rows);
}

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
raw_exec(const char *path, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void
open__makes_folder_and_files__for_the_owner_alone(void **state)
{
    const Place *place = *state;
    g_autofree char *folder = g_path_get_dirname(place->path);
    const mode_t mask = umask(0);
    g_autoptr(KarmaStore) store = ledger_open(place);
    g_autoptr(KarmaRows) rows = sample_rows();
    ledger_apply(store, rows);
    umask(mask);
    assert_int_equal(mode_of(folder, ""), 0700);
    assert_int_equal(mode_of(place->path, ""), 0600);
    assert_int_equal(mode_of(place->path, "-wal"), 0600);
    assert_int_equal(mode_of(place->path, "-shm"), 0600);
    assert_int_equal(mode_of(place->path, ".lock"), 0600);
}

static void
open__closes__a_ledger_that_others_could_read(void **state)
{
    const Place *place = *state;
    make_ledger(place);
    g_chmod(place->path, 0644);
    g_autoptr(KarmaStore) store = ledger_open(place);
    assert_int_equal(mode_of(place->path, ""), 0600);
}

static void
open__sets_what_the_promises_need(void **state)
{
    static const struct {
        const char *sql;
        int64_t wanted;
    } facts[] = {
        {"PRAGMA application_id", KARMA_APPLICATION_ID},
        {"PRAGMA user_version", 1},
        {"PRAGMA auto_vacuum", 2},
        {"SELECT journal_mode = 'wal' FROM pragma_journal_mode", 1},
        {"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND NOT strict"
         " AND name NOT LIKE 'sqlite_%'",
         0},
    };
    const Place *place = *state;
    make_ledger(place);
    sqlite3 *db;
    assert_int_equal(sqlite3_open(place->path, &db), SQLITE_OK);
    for (size_t i = 0; i < G_N_ELEMENTS(facts); i++) {
        int64_t number = -1;
        assert_true(karma_database_number(db, facts[i].sql, &number, NULL));
        if (number != facts[i].wanted)
            fail_msg("%s: %lld", facts[i].sql, (long long)number);
    }
    sqlite3_close(db);
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
    raw_exec(path, "CREATE TABLE moz_places (url TEXT); INSERT INTO moz_places VALUES ('x')");
}

static void
put_foreign_wal(const char *path)
{
    raw_exec(path, "PRAGMA journal_mode = WAL; PRAGMA application_id = 7; CREATE TABLE t (x)");
}

static void
put_unborn(const char *path)
{
    raw_exec(path, "PRAGMA application_id = 1801548397; CREATE TABLE t (x)");
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
    make_ledger(place);
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
    make_ledger(place);
    put_huge_garbage(place->path);
    assert_true(g_file_set_contents(wal, "what was written last", -1, NULL));
    g_autoptr(KarmaStore) fresh = karma_store_open(place->path, &aside, NULL);
    assert_non_null(fresh);
    assert_non_null(aside);
    assert_true(file_holds(aside, "-wal", "what was written last"));
    assert_false(file_holds(place->path, "-wal", "what was written last"));
}

static void
open__leaves_alone__a_ledger_of_a_newer_version(void **state)
{
    const Place *place = *state;
    g_autoptr(GError) error = NULL, showing = NULL;
    make_ledger(place);
    raw_exec(place->path, "PRAGMA user_version = 99; CREATE TABLE later (x)");
    g_autoptr(GBytes) before = file_bytes(place->path, "");
    assert_null(karma_store_open(place->path, NULL, &error));
    assert_true(g_error_matches(error, KARMA_ERROR, KARMA_ERROR_NEWER));
    assert_null(karma_store_open_readonly(place->path, &showing));
    assert_true(g_error_matches(showing, KARMA_ERROR, KARMA_ERROR_NEWER));
    g_autoptr(GBytes) after = file_bytes(place->path, "");
    assert_true(g_bytes_equal(before, after));
}

static void
open__begins__in_an_empty_file(void **state)
{
    const Place *place = *state;
    g_autofree char *folder = g_path_get_dirname(place->path);
    g_mkdir_with_parents(folder, 0700);
    assert_true(g_file_set_contents(place->path, "", 0, NULL));
    make_ledger(place);
    g_remove(place->path);
    raw_exec(place->path, "PRAGMA auto_vacuum = 2; PRAGMA journal_mode = WAL"); /* killed there */
    make_ledger(place);
}

static void
open__refuses__a_second_time_in_the_same_process(void **state)
{
    const Place *place = *state;
    g_autoptr(GError) error = NULL;
    KarmaStore *first = ledger_open(place);
    assert_null(karma_store_open(place->path, NULL, &error));
    assert_true(g_error_matches(error, KARMA_ERROR, KARMA_ERROR_BUSY));
    karma_store_close(first);
    first = ledger_open(place);
    karma_store_close(first);
}

/* A child that opens the ledger, says so, and sleeps (a minute at most). */
static pid_t
start_holder(const char *path)
{
    int said[2];
    char word = 0;
    assert_int_equal(pipe(said), 0);
    const pid_t child = fork();
    if (child == 0) {
        KarmaStore *store = karma_store_open(path, NULL, NULL);
        word = store ? 'y' : 'n';
        if (write(said[1], &word, 1) == 1)
            sleep(60);
        _exit(0);
    }
    close(said[1]);
    assert_int_equal(read(said[0], &word, 1), 1);
    close(said[0]);
    assert_int_equal(word, 'y');
    return child;
}

static void
open__shows_while_another_process_counts__and_counts_when_it_is_killed(void **state)
{
    const Place *place = *state;
    g_autoptr(GError) error = NULL;
    make_ledger(place);
    const pid_t holder = start_holder(place->path);
    assert_null(karma_store_open(place->path, NULL, &error));
    assert_true(g_error_matches(error, KARMA_ERROR, KARMA_ERROR_BUSY));
    g_autoptr(KarmaStore) shown = karma_store_open_readonly(place->path, NULL);
    assert_non_null(shown);
    g_autoptr(KarmaRows) rows = karma_store_all(shown, NULL);
    assert_int_equal(rows->names->len, 3);
    assert_int_equal(kill(holder, SIGKILL), 0);
    assert_int_equal(waitpid(holder, NULL, 0), holder);
    g_autoptr(KarmaStore) store = ledger_open(place);
    assert_non_null(store);
}

static void
readonly__writes_nothing__and_wants_a_ledger(void **state)
{
    const Place *place = *state;
    g_autoptr(GError) missing = NULL, foreign = NULL, refused = NULL;
    assert_null(karma_store_open_readonly(place->path, &missing));
    assert_true(g_error_matches(missing, KARMA_ERROR, KARMA_ERROR_STORAGE));
    make_ledger(place);
    g_autoptr(KarmaRows) rows = sample_rows();
    g_autoptr(GBytes) before = file_bytes(place->path, "");
    g_autoptr(KarmaStore) store = karma_store_open_readonly(place->path, NULL);
    assert_false(karma_store_apply(store, rows, &refused));
    assert_true(g_error_matches(refused, KARMA_ERROR, KARMA_ERROR_STORAGE));
    g_autoptr(GBytes) after = file_bytes(place->path, "");
    assert_true(g_bytes_equal(before, after));
    put_garbage(place->path);
    assert_null(karma_store_open_readonly(place->path, &foreign));
    assert_true(g_error_matches(foreign, KARMA_ERROR, KARMA_ERROR_FOREIGN));
}

/* Runs `body` in a child as somebody for whom modes of folders count; its exit status. */
static int
as_nobody(int (*body)(const Place *place), const Place *place)
{
    int status = -1;
    const pid_t child = fork();
    if (child == 0) {
        if (getuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
        _exit(body(place));
    }
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
}

static int
open_in_readonly_folder(const Place *place)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaStore) store = karma_store_open(place->path, NULL, &error);
    if (store || !g_error_matches(error, KARMA_ERROR, KARMA_ERROR_STORAGE))
        return 1;
    g_autoptr(KarmaStore) shown = karma_store_open_readonly(place->path, NULL);
    g_autoptr(KarmaRows) rows = shown ? karma_store_all(shown, NULL) : NULL;
    return rows && rows->names->len == 3 ? 0 : 2;
}

static int
open_in_folder_never_made(const Place *place)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaStore) store = karma_store_open(place->path, NULL, &error);
    return !store && g_error_matches(error, KARMA_ERROR, KARMA_ERROR_STORAGE) ? 0 : 1;
}

static void
open__says_so__where_nothing_may_be_written(void **state)
{
    const Place *place = *state;
    g_autofree char *folder = g_path_get_dirname(place->path);
    g_chmod(place->folder, 0555);
    assert_int_equal(as_nobody(open_in_folder_never_made, place), 0);
    g_chmod(place->folder, 0755);
    make_ledger(place);
    g_autofree char *lock = g_strconcat(place->path, ".lock", NULL);
    g_remove(lock);
    g_chmod(place->path, 0444);
    g_chmod(folder, 0555);
    assert_int_equal(as_nobody(open_in_readonly_folder, place), 0);
    g_chmod(folder, 0700);
}

static void
open__says_so__when_the_ledger_is_a_folder(void **state)
{
    const Place *place = *state;
    g_autoptr(GError) error = NULL;
    g_mkdir_with_parents(place->path, 0700);
    assert_null(karma_store_open(place->path, NULL, &error));
    assert_true(g_error_matches(error, KARMA_ERROR, KARMA_ERROR_STORAGE));
}

static const char *const step_one[] = {"CREATE TABLE a (x INTEGER) STRICT", NULL};
static const char *const step_two[] = {"ALTER TABLE a ADD COLUMN y INTEGER",
                                       "INSERT INTO a VALUES (1, 2)", NULL};
static const char *const step_bad[] = {"INSERT INTO a VALUES (3, 4)",
                                       "INSERT INTO nowhere VALUES (1)", NULL};
static const char *const step_good[] = {"INSERT INTO a VALUES (5, 6)", NULL};

static int64_t
number_of(sqlite3 *db, const char *sql)
{
    int64_t number = -1;
    assert_true(karma_database_number(db, sql, &number, NULL));
    return number;
}

static void
migrations__go_on_from_where_they_stood__and_stop_whole(void **state)
{
    const KarmaMigration broken[] = {{1, step_one}, {2, step_two}, {3, step_bad}};
    const KarmaMigration mended[] = {{1, step_one}, {2, step_two}, {3, step_good}};
    g_autoptr(GError) error = NULL;
    sqlite3 *db;
    assert_int_equal(sqlite3_open(":memory:", &db), SQLITE_OK);
    assert_true(karma_migrate(db, broken, 1, NULL));
    assert_int_equal(number_of(db, "PRAGMA user_version"), 1);
    assert_false(karma_migrate(db, broken, 3, &error));
    assert_non_null(error);
    assert_int_equal(number_of(db, "PRAGMA user_version"), 2);
    assert_int_equal(number_of(db, "SELECT count(*) FROM a"), 1);
    assert_true(karma_migrate(db, mended, 3, NULL));
    assert_true(karma_migrate(db, mended, 3, NULL));
    assert_int_equal(number_of(db, "PRAGMA user_version"), 3);
    assert_int_equal(number_of(db, "SELECT sum(x) FROM a"), 6);
    sqlite3_close(db);
}

static void
migrations__are_numbered__from_one_without_gaps(void **state)
{
    for (size_t i = 0; i < karma_n_migrations; i++)
        assert_int_equal(karma_migrations[i].version, (int)i + 1);
    assert_true(karma_n_migrations >= 1);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(open__makes_folder_and_files__for_the_owner_alone),
        TEST(open__closes__a_ledger_that_others_could_read),
        TEST(open__sets_what_the_promises_need),
        TEST(open__sets_aside__what_is_no_ledger_or_a_broken_one),
        TEST(open__numbers__what_is_set_aside_in_the_same_second),
        TEST(open__takes_the_wal_along__when_setting_aside),
        TEST(open__leaves_alone__a_ledger_of_a_newer_version),
        TEST(open__begins__in_an_empty_file),
        TEST(open__refuses__a_second_time_in_the_same_process),
        TEST(open__shows_while_another_process_counts__and_counts_when_it_is_killed),
        TEST(readonly__writes_nothing__and_wants_a_ledger),
        TEST(open__says_so__where_nothing_may_be_written),
        TEST(open__says_so__when_the_ledger_is_a_folder),
        TEST(migrations__go_on_from_where_they_stood__and_stop_whole),
        TEST(migrations__are_numbered__from_one_without_gaps),
    };
    return cmocka_run_group_tests_name("store open", tests, NULL, NULL);
}
