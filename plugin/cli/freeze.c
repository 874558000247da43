// SPDX-License-Identifier: GPL-2.0-or-later
#include "freeze.h"
#include "ledger.h"

static bool
freeze(KarmaStore *store, const KarmaCli *cli, KarmaDate monday, GError **error)
{
    g_autoptr(KarmaShown) shown = karma_shown_week(store, cli, monday, error);
    if (!shown)
        return false;
    g_autoptr(KarmaRows) changes = karma_rows_new();
    KarmaFrozen frozen;
    karma_week_freeze(shown->week, &frozen);
    karma_rows_put_frozen(changes, &frozen);
    return karma_store_apply(store, changes, error);
}

static gint
by_date(gconstpointer a, gconstpointer b)
{
    return GPOINTER_TO_INT(a) - GPOINTER_TO_INT(b);
}

bool
karma_freeze_weeks(KarmaStore *store, const KarmaCli *cli, GHashTable *weeks, GError **error)
{
    const KarmaDate last = karma_week_last_complete(cli->zone, cli->now);
    g_autoptr(GList) mondays = g_list_sort(g_hash_table_get_keys(weeks), by_date);
    for (GList *monday = mondays; monday && GPOINTER_TO_INT(monday->data) <= last;
         monday = monday->next)
        if (!freeze(store, cli, GPOINTER_TO_INT(monday->data), error))
            return false;
    return true;
}
