// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"

/* ?1: the Monday of the first week that is kept; A sum is made when its acts
 * go, not before: a reaction may raise an act after its week has closed. */
static const char *const steps[] = {
    "INSERT INTO week (monday, name, room, kind, acts, weight)"
    " SELECT day - ((day + 3) % 7 + 7) % 7, name, room, kind, count(*), sum(weight)"
    " FROM act WHERE day < ?1 AND left_out = 0 GROUP BY 1, 2, 3, 4"
    " ON CONFLICT DO UPDATE SET acts = acts + excluded.acts, weight = weight + excluded.weight",
    "DELETE FROM act WHERE day < ?1",
    "DELETE FROM item WHERE outcome <> 0 AND closed < ?1 * 86400",
    "DELETE FROM nudge WHERE at < ?1 * 86400",
};

bool
karma_store_prune(KarmaStore *store, KarmaDate keep_from, GError **error)
{
    const int64_t monday = karma_date_monday(keep_from);
    bool done = karma_database_begin(store->db, error);
    if (!done)
        return false;
    for (size_t i = 0; done && i < G_N_ELEMENTS(steps); i++)
        done = karma_database_run(store->db, steps[i], &monday, 1, error);
    if (!karma_database_end(store->db, done, error))
        return false;
    /* Gives the space back; a reader in the way only puts it off. */
    return karma_database_exec(store->db, "PRAGMA incremental_vacuum", error);
}
