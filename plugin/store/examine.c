// SPDX-License-Identifier: GPL-2.0-or-later
#include "examine.h"
#include "migrate.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

static bool
identify(sqlite3 *db, KarmaLedgerState *ret_state, GError **error)
{
    int64_t id, version, tables;
    if (!karma_database_number(db, "PRAGMA application_id", &id, error) ||
        !karma_database_number(db, "PRAGMA user_version", &version, error) ||
        !karma_database_number(db, "SELECT count(*) FROM sqlite_schema", &tables, error))
        return false;
    const int64_t latest = (int64_t)karma_n_migrations;
    if (id != KARMA_APPLICATION_ID)
        *ret_state = id == 0 && tables == 0 ? KARMA_LEDGER_EMPTY : KARMA_LEDGER_FOREIGN;
    else if (version < 1)
        *ret_state = KARMA_LEDGER_CORRUPT;
    else if (version > latest)
        *ret_state = KARMA_LEDGER_NEWER;
    else
        *ret_state = version < latest ? KARMA_LEDGER_OLDER : KARMA_LEDGER_FINE;
    return true;
}

static bool
is_sound(sqlite3 *db, bool *ret_sound, GError **error)
{
    bool row;
    g_autoptr(sqlite3_stmt) check =
        karma_database_prepare(db, "PRAGMA quick_check(1)", NULL, 0, error);
    if (!check || !karma_database_step(check, &row, error))
        return false;
    *ret_sound = row && strcmp((const char *)sqlite3_column_text(check, 0), "ok") == 0;
    return true;
}

/* Damage that SQLite reports as an error is an answer too. */
static bool
as_state(GError *trouble, KarmaLedgerState *ret_state, GError **error)
{
    if (g_error_matches(trouble, KARMA_ERROR, KARMA_ERROR_CORRUPT))
        *ret_state = KARMA_LEDGER_CORRUPT;
    else if (g_error_matches(trouble, KARMA_ERROR, KARMA_ERROR_FOREIGN))
        *ret_state = KARMA_LEDGER_FOREIGN;
    else {
        g_propagate_error(error, trouble);
        return false;
    }
    g_error_free(trouble);
    return true;
}

bool
karma_examine(sqlite3 *db, bool thorough, KarmaLedgerState *ret_state, GError **error)
{
    GError *trouble = NULL;
    bool sound = true;
    if (!identify(db, ret_state, &trouble))
        return as_state(trouble, ret_state, error);
    const bool ours = *ret_state == KARMA_LEDGER_FINE || *ret_state == KARMA_LEDGER_OLDER;
    if (ours && thorough && !is_sound(db, &sound, &trouble))
        return as_state(trouble, ret_state, error);
    if (!sound)
        *ret_state = KARMA_LEDGER_CORRUPT;
    return true;
}

static char *
free_name(const char *path)
{
    g_autoptr(GDateTime) now = g_date_time_new_now_local();
    g_autofree char *stamp = g_date_time_format(now, "%Y%m%d-%H%M%S");
    char *name = g_strdup_printf("%s.aside-%s", path, stamp);
    for (int n = 2; n < 1000 && g_file_test(name, G_FILE_TEST_EXISTS); n++) {
        g_free(name);
        name = g_strdup_printf("%s.aside-%s-%d", path, stamp, n);
    }
    return name;
}

static const char *const companions[] = {"-wal", "-journal"};

char *
karma_set_aside(const char *path, GError **error)
{
    g_autofree char *aside = free_name(path);
    if (g_rename(path, aside) != 0) {
        g_set_error(error, KARMA_ERROR, KARMA_ERROR_STORAGE, "set aside: %s", g_strerror(errno));
        return NULL;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(companions); i++) {
        g_autofree char *from = g_strconcat(path, companions[i], NULL);
        g_autofree char *to = g_strconcat(aside, companions[i], NULL);
        g_rename(from, to); /* there may be none */
    }
    g_autofree char *shared = g_strconcat(path, "-shm", NULL);
    g_unlink(shared); /* an index of the WAL, made anew by who opens it */
    return g_steal_pointer(&aside);
}
