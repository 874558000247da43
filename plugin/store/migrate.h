// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The schema by numbered steps. A ledger's user_version is the number of the last step it has had.
 */

#include "database.h"

typedef struct {
    int version;            /* from 1, without gaps */
    const char *const *sql; /* statements, NULL-terminated */
} KarmaMigration;

/* migrations/NNNN-*.sql, embedded when built. */
extern const KarmaMigration karma_migrations[];
extern const size_t karma_n_migrations;

#define KARMA_APPLICATION_ID 1801548397 /* "karm", as migration 1 writes it */

/* Brings `db` to the last of `steps`, each in a transaction of its own: after a failure the ledger
 * stands at the last step that went through. Nothing is written when there is nothing to do. */
bool karma_migrate(sqlite3 *db, const KarmaMigration *steps, size_t n_steps, GError **error);
