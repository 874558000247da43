// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"

typedef struct {
    bool left_out;
    KarmaDate day;
} Found;

static bool
find(KarmaStore *store, int64_t act, Found *ret_found, GError **error)
{
    bool row;
    g_autoptr(sqlite3_stmt) select = karma_database_prepare(
        store->db, "SELECT left_out, day FROM act WHERE id = ?1", &act, 1, error);
    if (!select || !karma_database_step(select, &row, error))
        return false;
    if (row)
        *ret_found = (Found){sqlite3_column_int64(select, 0) != 0,
                             (KarmaDate)sqlite3_column_int64(select, 1)};
    else
        g_set_error(error, KARMA_ERROR, KARMA_ERROR_INVALID, "no act %" G_GINT64_FORMAT,
                    (gint64)act);
    return row;
}

bool
karma_store_not_right(KarmaStore *store, int64_t act, bool *ret_left_out, KarmaDate *ret_day,
                      GError **error)
{
    Found found = {0};
    if (!karma_database_begin(store->db, error))
        return false;
    bool done = find(store, act, &found, error);
    const int64_t values[] = {act, done && !found.left_out};
    done = done && karma_database_run(store->db, "UPDATE act SET left_out = ?2 WHERE id = ?1",
                                      values, 2, error);
    if (!karma_database_end(store->db, done, error))
        return false;
    *ret_left_out = !found.left_out;
    *ret_day = found.day;
    return true;
}
