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
    ledger_make(place);
    g_chmod(place->path, 0644);
    g_autoptr(KarmaStore) store = ledger_open(place);
    assert_non_null(store);
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
        {"PRAGMA user_version", 5},
        {"PRAGMA auto_vacuum", 2},
        {"SELECT journal_mode = 'wal' FROM pragma_journal_mode", 1},
        {"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND NOT strict"
         " AND name NOT LIKE 'sqlite_%'",
         0},
    };
    const Place *place = *state;
    ledger_make(place);
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
open__leaves_alone__a_ledger_of_a_newer_version(void **state)
{
    const Place *place = *state;
    g_autoptr(GError) error = NULL, showing = NULL;
    ledger_make(place);
    ledger_exec(place->path, "PRAGMA user_version = 99; CREATE TABLE later (x)");
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
    ledger_make(place);
    g_remove(place->path);
    ledger_exec(place->path,
                "PRAGMA auto_vacuum = 2; PRAGMA journal_mode = WAL"); /* killed there */
    ledger_make(place);
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
    ledger_make(place);
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
    ledger_make(place);
    g_autoptr(KarmaRows) rows = sample_rows();
    g_autoptr(GBytes) before = file_bytes(place->path, "");
    g_autoptr(KarmaStore) store = karma_store_open_readonly(place->path, NULL);
    assert_false(karma_store_apply(store, rows, &refused));
    assert_true(g_error_matches(refused, KARMA_ERROR, KARMA_ERROR_STORAGE));
    g_autoptr(GBytes) after = file_bytes(place->path, "");
    assert_true(g_bytes_equal(before, after));
    assert_true(g_file_set_contents(place->path, "a diary", -1, NULL));
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
    ledger_make(place);
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

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(open__makes_folder_and_files__for_the_owner_alone),
        TEST(open__closes__a_ledger_that_others_could_read),
        TEST(open__sets_what_the_promises_need),
        TEST(open__leaves_alone__a_ledger_of_a_newer_version),
        TEST(open__begins__in_an_empty_file),
        TEST(open__refuses__a_second_time_in_the_same_process),
        TEST(open__shows_while_another_process_counts__and_counts_when_it_is_killed),
        TEST(readonly__writes_nothing__and_wants_a_ledger),
        TEST(open__says_so__where_nothing_may_be_written),
        TEST(open__says_so__when_the_ledger_is_a_folder),
    };
    return cmocka_run_group_tests_name("store open", tests, NULL, NULL);
}
