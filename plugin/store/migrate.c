// SPDX-License-Identifier: GPL-2.0-or-later
#include "migrate.h"

static bool
step_up(sqlite3 *db, const KarmaMigration *step, GError **error)
{
    g_autofree char *version = g_strdup_printf("PRAGMA user_version = %d", step->version);
    if (!karma_database_begin(db, error))
        return false;
    bool done = true;
    for (const char *const *sql = step->sql; done && *sql; sql++)
        done = karma_database_exec(db, *sql, error);
    done = done && karma_database_exec(db, version, error);
    return karma_database_end(db, done, error);
}

bool
karma_migrate(sqlite3 *db, const KarmaMigration *steps, size_t n_steps, GError **error)
{
    int64_t version;
    if (!karma_database_number(db, "PRAGMA user_version", &version, error))
        return false;
    for (size_t i = 0; i < n_steps; i++) {
        if (steps[i].version > version && !step_up(db, &steps[i], error))
            return false;
    }
    return true;
}
