// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"

#include <glib/gstdio.h>

static sqlite3_stmt *
prepare_for(KarmaStore *store, const char *sql, const char *identity, GError **error)
{
    g_autoptr(sqlite3_stmt) statement = karma_database_prepare(store->db, sql, NULL, 0, error);
    if (!statement)
        return NULL;
    const int code = sqlite3_bind_text(statement, 1, identity, -1, SQLITE_STATIC);
    if (code != SQLITE_OK) {
        karma_database_fail(store->db, code, error);
        return NULL;
    }
    return g_steal_pointer(&statement);
}

int64_t
karma_store_file_offset(KarmaStore *store, const char *identity, GError **error)
{
    bool row;
    g_autoptr(sqlite3_stmt) find =
        prepare_for(store, "SELECT size FROM file WHERE identity = ?1", identity, error);
    if (!find || !karma_database_step(find, &row, error) || !row)
        return -1;
    return sqlite3_column_int64(find, 0);
}

bool
karma_store_set_file_offset(KarmaStore *store, const char *identity, int64_t offset, GError **error)
{
    bool row;
    g_autoptr(sqlite3_stmt) put = prepare_for(
        store, "INSERT INTO file VALUES (?1, ?2) ON CONFLICT DO UPDATE SET size = excluded.size",
        identity, error);
    if (!put)
        return false;
    const int code = sqlite3_bind_int64(put, 2, offset);
    return code == SQLITE_OK ? karma_database_step(put, &row, error)
                             : karma_database_fail(store->db, code, error);
}

bool
karma_store_write_private(const char *path, const char *text, GError **error)
{
    GStatBuf there;
    if (g_stat(path, &there) == 0 && !S_ISREG(there.st_mode)) {
        g_set_error(error, KARMA_ERROR, KARMA_ERROR_STORAGE, "%s is no file", path);
        return false;
    }
    return g_file_set_contents_full(path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}
