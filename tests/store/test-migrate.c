// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include "migrate.h"

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
migrations__keep__what_an_older_ledger_holds(void **state)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(":memory:", &db), SQLITE_OK);
    assert_true(karma_migrate(db, karma_migrations, 1, NULL));
    assert_true(karma_database_exec(db,
                                    "INSERT INTO name VALUES (1, 0, 'irc', 'me', 'ann', 2, 0, 0, "
                                    "0, 20300, 4, 0, 0);"
                                    "INSERT INTO act VALUES (1, 8, 9, 10, 1, 0, 1, 0, -1, -1, 0, "
                                    "0, NULL)",
                                    NULL));
    assert_true(karma_migrate(db, karma_migrations, karma_n_migrations, NULL));
    assert_int_equal(number_of(db, "SELECT count(*) FROM name WHERE name = 'ann'"
                                   " AND contact_days = 4 AND spelling IS NULL"),
                     1);
    assert_int_equal(number_of(db, "SELECT left_out FROM act WHERE id = 1"), 0);
    assert_int_equal(number_of(db, "SELECT reasons FROM act WHERE id = 1"), 0);
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
        TEST(migrations__go_on_from_where_they_stood__and_stop_whole),
        TEST(migrations__keep__what_an_older_ledger_holds),
        TEST(migrations__are_numbered__from_one_without_gaps),
    };
    return cmocka_run_group_tests_name("store migrate", tests, NULL, NULL);
}
