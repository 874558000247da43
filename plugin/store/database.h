// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* SQLite in our words: errors as GError, statements that clean up, transactions. Only numbers are
 * bound here; rows with texts have their own file (shape.h). Messages of errors name tables and
 * columns, never what was in them. */

#include <karma/settings.h>
#include <sqlite3.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC(sqlite3_stmt, sqlite3_finalize)

/* How long another process's lock is waited for. */
#define KARMA_DATABASE_WAIT_MS 2000

/* Sets `error` from the result code and the connection; always false. */
bool karma_database_fail(sqlite3 *db, int code, GError **error);

/* One or more statements without values; rows are thrown away. */
bool karma_database_exec(sqlite3 *db, const char *sql, GError **error);

/* A statement with ?1, ?2, ... bound to `values`; transfer full, NULL on error. */
sqlite3_stmt *karma_database_prepare(sqlite3 *db, const char *sql, const int64_t *values,
                                     size_t n_values, GError **error);

/* One step: false on error, else `ret_row` tells whether there is a row. */
bool karma_database_step(sqlite3_stmt *statement, bool *ret_row, GError **error);

/* Prepares, binds, runs to the end. */
bool karma_database_run(sqlite3 *db, const char *sql, const int64_t *values, size_t n_values,
                        GError **error);

/* The first column of the first row of a query that always has one; NULL counts as 0. */
bool karma_database_number(sqlite3 *db, const char *sql, int64_t *ret_number, GError **error);

/* A transaction that writes; `end` commits if all of it was done, else rolls back, and gives back
 * whether it is on disk. */
bool karma_database_begin(sqlite3 *db, GError **error);
bool karma_database_end(sqlite3 *db, bool done, GError **error);
