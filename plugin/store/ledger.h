// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What a KarmaStore is, for the files of this folder alone. */

#include "database.h"
#include "shape.h"

#include <karma/store.h>

struct KarmaStore {
    sqlite3 *db;
    char *path;
    int lock;                           /* KARMA_NO_LOCK when opened for showing */
    sqlite3_stmt *puts[KARMA_N_SHAPES]; /* kept from batch to batch; NULL until needed */
    unsigned log_pages;                 /* as of the last commit; 0: SQLite looks after it */
};

/* Writes over everything that was deleted: rebuilds the file from what is live and empties the WAL.
 * KARMA_ERROR_BUSY while somebody reads; it is then made up for when the ledger is opened next, as
 * it is after a crash in the middle. */
bool karma_store_scrub(KarmaStore *store, GError **error);

/* The state row (never handed out) that says a scrub is owed. */
#define KARMA_STORE_SCRUB_KEY "store:scrub"
