// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"

static int
committed(void *data, sqlite3 *db, const char *schema, int pages)
{
    KarmaStore *store = data;
    store->log_pages = (unsigned)pages;
    return SQLITE_OK;
}

bool
karma_store_checkpoint_apart(KarmaStore *store, GError **error)
{
    sqlite3_wal_hook(store->db, committed, store); /* takes the place of SQLite's own */
    return karma_store_renew_log(store, error);
}

unsigned
karma_store_log_pages(const KarmaStore *store)
{
    return store->log_pages;
}

/* A log that is all in the ledger is begun anew, and its head synced, by whoever writes next. */
bool
karma_store_renew_log(KarmaStore *store, GError **error)
{
    return karma_database_exec(store->db,
                               "INSERT INTO state VALUES ('store:log', 1)"
                               " ON CONFLICT DO UPDATE SET value = value + 1",
                               error);
}

/* Passive: waits for nobody, nobody waits for it. The version is asked for because a connection
 * that has not read yet does not know of the log. */
unsigned
karma_store_checkpoint(const char *path)
{
    sqlite3 *db;
    int64_t version;
    int pages = 0, moved = 0;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path, &db, flags, NULL) != SQLITE_OK ||
        !karma_database_number(db, "PRAGMA user_version", &version, NULL) ||
        sqlite3_wal_checkpoint_v2(db, NULL, SQLITE_CHECKPOINT_PASSIVE, &pages, &moved) != SQLITE_OK)
        moved = 0;
    sqlite3_close(db);
    return (unsigned)MAX(moved, 0);
}
