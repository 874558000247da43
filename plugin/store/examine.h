// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What a file at the ledger's place is, without changing it. */

#include "database.h"

typedef enum {
    KARMA_LEDGER_FINE,
    KARMA_LEDGER_EMPTY,   /* nothing in it yet */
    KARMA_LEDGER_OLDER,   /* ours, migrations to come */
    KARMA_LEDGER_NEWER,   /* ours, of a version to come */
    KARMA_LEDGER_FOREIGN, /* no database, or somebody else's */
    KARMA_LEDGER_CORRUPT,
} KarmaLedgerState;

/* `thorough` reads every page (about 1 ms per MB from memory). False only when the disk or a lock
 * does not let us look. */
bool karma_examine(sqlite3 *db, bool thorough, KarmaLedgerState *ret_state, GError **error);

/* Takes the file away: renames it with its WAL to PATH.aside-YYYYMMDD-HHMMSS[-N]; the name
 * (transfer full), or NULL. No connection may be open. */
char *karma_set_aside(const char *path, GError **error);
