// SPDX-License-Identifier: GPL-2.0-or-later
#include "examine.h"
#include "ledger.h"
#include "lock.h"
#include "migrate.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* Settings of a connection, not of the file. secure_delete comes before anything is written, and
 * what sorts and scratch tables hold never reaches the disk. A small cache: this lives in a chat
 * client. */
static const char settings[] =
    "PRAGMA secure_delete = ON;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA synchronous = NORMAL;"
    "PRAGMA cache_size = -1024;"
    "PRAGMA journal_size_limit = 4194304;"
    "PRAGMA foreign_keys = OFF;" /* karma_store_check looks after them */
    "PRAGMA trusted_schema = OFF;"
    "PRAGMA cell_size_check = ON;"
    "PRAGMA auto_vacuum = INCREMENTAL;" /* counts in an empty file only */
    "PRAGMA journal_mode = WAL;";

static KarmaStore *
store_new(const char *path)
{
    KarmaStore *store = g_new0(KarmaStore, 1);
    store->path = g_strdup(path);
    store->lock = KARMA_NO_LOCK;
    return store;
}

static void
disconnect(KarmaStore *store)
{
    for (size_t i = 0; i < G_N_ELEMENTS(store->puts); i++)
        g_clear_pointer(&store->puts[i], sqlite3_finalize);
    sqlite3_close(store->db);
    store->db = NULL;
}

void
karma_store_close(KarmaStore *store)
{
    if (!store)
        return;
    disconnect(store);
    karma_lock_leave(store->lock); /* after the last write */
    g_free(store->path);
    g_free(store);
}

/* The WAL stays as it is when we turn away from a file that is not to be touched. */
static void
keep_wal(KarmaStore *store, bool keep)
{
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep, NULL);
}

static bool
connect_to(KarmaStore *store, const char *name, int flags, GError **error)
{
    const int code = sqlite3_open_v2(name, &store->db,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
    if (code != SQLITE_OK) {
        karma_database_fail(store->db, code, error);
        disconnect(store);
        return false;
    }
    sqlite3_busy_timeout(store->db, KARMA_DATABASE_WAIT_MS);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    keep_wal(store, true);
    return true;
}

static bool
make_folder(const char *path, GError **error)
{
    g_autofree char *folder = g_path_get_dirname(path);
    if (g_mkdir_with_parents(folder, 0700) == 0)
        return true;
    g_set_error(error, KARMA_ERROR, KARMA_ERROR_STORAGE, "folder: %s", g_strerror(errno));
    return false;
}

/* Made before SQLite sees it, so that it is never readable by others, whatever the umask; -wal and
 * -shm take after it. */
static bool
make_file(const char *path, GError **error)
{
    const int file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0)
        close(file);
    if (file >= 0 || errno == EEXIST)
        return true;
    g_set_error(error, KARMA_ERROR, KARMA_ERROR_STORAGE, "%s", g_strerror(errno));
    return false;
}

/* A file of ours, or an empty one: everything it needs before rows go in. */
static bool
make_ready(KarmaStore *store, GError **error)
{
    int64_t owed;
    if (sqlite3_db_readonly(store->db, "main") == 1)
        return karma_database_fail(NULL, SQLITE_READONLY, error);
    g_chmod(store->path, 0600);
    if (!karma_database_exec(store->db, settings, error) ||
        !karma_migrate(store->db, karma_migrations, karma_n_migrations, error) ||
        !karma_database_number(store->db,
                               "SELECT count(*) FROM state WHERE key = '" KARMA_STORE_SCRUB_KEY "'",
                               &owed, error))
        return false;
    if (owed)
        karma_store_scrub(store, NULL); /* stays owed when it cannot be done now */
    keep_wal(store, false);
    return true;
}

static bool
refuse(KarmaError code, const char *why, GError **error)
{
    g_set_error_literal(error, KARMA_ERROR, (int)code, why);
    return false;
}

/* Once: a file set aside leaves an empty place, and what is made there is ours. */
static bool
begin_afresh(KarmaStore *store, char **ret_aside, GError **error)
{
    disconnect(store);
    g_autofree char *aside = karma_set_aside(store->path, error);
    if (!aside)
        return false;
    if (ret_aside)
        *ret_aside = g_steal_pointer(&aside);
    return make_file(store->path, error) &&
           connect_to(store, store->path, SQLITE_OPEN_READWRITE, error) && make_ready(store, error);
}

static bool
open_for_counting(KarmaStore *store, char **ret_aside, GError **error)
{
    KarmaLedgerState state;
    if (!make_file(store->path, error) ||
        !connect_to(store, store->path, SQLITE_OPEN_READWRITE, error) ||
        !karma_examine(store->db, true, &state, error))
        return false;
    switch (state) {
    case KARMA_LEDGER_FINE:
    case KARMA_LEDGER_EMPTY:
    case KARMA_LEDGER_OLDER:
        return make_ready(store, error);
    case KARMA_LEDGER_NEWER:
        return refuse(KARMA_ERROR_NEWER, "ledger of a newer version", error);
    case KARMA_LEDGER_FOREIGN:
    case KARMA_LEDGER_CORRUPT:
        return begin_afresh(store, ret_aside, error);
    }
    return false;
}

KarmaStore *
karma_store_open(const char *path, char **ret_aside, GError **error)
{
    g_autoptr(KarmaStore) store = store_new(path);
    g_autofree char *aside = NULL;
    if (ret_aside)
        *ret_aside = NULL;
    if (!make_folder(path, error))
        return NULL;
    store->lock = karma_lock_take(path, error);
    if (store->lock == KARMA_NO_LOCK || !open_for_counting(store, &aside, error))
        return NULL;
    if (ret_aside)
        *ret_aside = g_steal_pointer(&aside);
    return g_steal_pointer(&store);
}

static bool
is_usable(KarmaStore *store, GError **error)
{
    KarmaLedgerState state;
    if (!karma_examine(store->db, false, &state, error))
        return false;
    switch (state) {
    case KARMA_LEDGER_FINE:
        return true;
    case KARMA_LEDGER_EMPTY:
        return refuse(KARMA_ERROR_STORAGE, "nothing counted yet", error);
    case KARMA_LEDGER_OLDER:
        return refuse(KARMA_ERROR_OLDER, "ledger of an older version, not yet migrated", error);
    case KARMA_LEDGER_NEWER:
        return refuse(KARMA_ERROR_NEWER, "ledger of a newer version", error);
    case KARMA_LEDGER_FOREIGN:
        return refuse(KARMA_ERROR_FOREIGN, "not a ledger", error);
    case KARMA_LEDGER_CORRUPT:
        return refuse(KARMA_ERROR_CORRUPT, "damaged ledger", error);
    }
    return false;
}

/* Where not even the WAL's index can be made (a read-only disk), a ledger that was closed in order
 * is read as it lies. */
static bool
connect_as_it_lies(KarmaStore *store, GError **error)
{
    g_autofree char *absolute = g_canonicalize_filename(store->path, NULL);
    g_autofree char *uri = g_filename_to_uri(absolute, NULL, NULL);
    g_autofree char *immutable = g_strconcat(uri, "?immutable=1", NULL);
    return connect_to(store, immutable, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);
}

static bool
lies_still(const char *path)
{
    g_autofree char *wal = g_strconcat(path, "-wal", NULL);
    g_autofree char *folder = g_path_get_dirname(path);
    GStatBuf info;
    return (g_stat(wal, &info) != 0 || info.st_size == 0) && g_access(folder, W_OK) != 0;
}

KarmaStore *
karma_store_open_readonly(const char *path, GError **error)
{
    g_autoptr(KarmaStore) store = store_new(path);
    const bool connected = lies_still(path) ? connect_as_it_lies(store, error)
                                            : connect_to(store, path, SQLITE_OPEN_READONLY, error);
    if (!connected ||
        !karma_database_exec(store->db, "PRAGMA temp_store = MEMORY; PRAGMA query_only = ON",
                             error) ||
        !is_usable(store, error))
        return NULL;
    return g_steal_pointer(&store);
}
