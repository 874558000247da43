// SPDX-License-Identifier: GPL-2.0-or-later
#include "database.h"

/* What a result code of SQLite means to a caller; everything else is the disk's. */
static const struct {
    int code;
    KarmaError error;
} meanings[] = {
    {SQLITE_BUSY, KARMA_ERROR_BUSY},          {SQLITE_LOCKED, KARMA_ERROR_BUSY},
    {SQLITE_CORRUPT, KARMA_ERROR_CORRUPT},    {SQLITE_NOTADB, KARMA_ERROR_FOREIGN},
    {SQLITE_CONSTRAINT, KARMA_ERROR_INVALID}, {SQLITE_MISMATCH, KARMA_ERROR_INVALID},
    {SQLITE_TOOBIG, KARMA_ERROR_INVALID},
};

static KarmaError
meaning_of(int code)
{
    for (size_t i = 0; i < G_N_ELEMENTS(meanings); i++) {
        if (meanings[i].code == (code & 0xff))
            return meanings[i].error;
    }
    return KARMA_ERROR_STORAGE;
}

bool
karma_database_fail(sqlite3 *db, int code, GError **error)
{
    g_set_error(error, KARMA_ERROR, (int)meaning_of(code), "%s (%d)",
                db ? sqlite3_errmsg(db) : sqlite3_errstr(code), code);
    return false;
}

bool
karma_database_exec(sqlite3 *db, const char *sql, GError **error)
{
    const int code = sqlite3_exec(db, sql, NULL, NULL, NULL);
    return code == SQLITE_OK || karma_database_fail(db, code, error);
}

sqlite3_stmt *
karma_database_prepare(sqlite3 *db, const char *sql, const int64_t *values, size_t n_values,
                       GError **error)
{
    g_autoptr(sqlite3_stmt) statement = NULL;
    int code = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);
    for (size_t i = 0; code == SQLITE_OK && i < n_values; i++)
        code = sqlite3_bind_int64(statement, (int)i + 1, values[i]);
    if (code != SQLITE_OK) {
        karma_database_fail(db, code, error);
        return NULL;
    }
    return g_steal_pointer(&statement);
}

bool
karma_database_step(sqlite3_stmt *statement, bool *ret_row, GError **error)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return karma_database_fail(sqlite3_db_handle(statement), code, error);
    *ret_row = code == SQLITE_ROW;
    return true;
}

bool
karma_database_run(sqlite3 *db, const char *sql, const int64_t *values, size_t n_values,
                   GError **error)
{
    g_autoptr(sqlite3_stmt) statement = karma_database_prepare(db, sql, values, n_values, error);
    bool row = statement != NULL;
    while (row) {
        if (!karma_database_step(statement, &row, error))
            return false;
    }
    return statement != NULL;
}

bool
karma_database_number(sqlite3 *db, const char *sql, int64_t *ret_number, GError **error)
{
    g_autoptr(sqlite3_stmt) statement = karma_database_prepare(db, sql, NULL, 0, error);
    bool row = false;
    if (!statement || !karma_database_step(statement, &row, error))
        return false;
    *ret_number = row ? sqlite3_column_int64(statement, 0) : 0;
    return true;
}

bool
karma_database_begin(sqlite3 *db, GError **error)
{
    return karma_database_exec(db, "BEGIN IMMEDIATE", error);
}

bool
karma_database_end(sqlite3 *db, bool done, GError **error)
{
    const bool committed = done && karma_database_exec(db, "COMMIT", error);
    if (!committed && !sqlite3_get_autocommit(db))
        sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
    return committed;
}
