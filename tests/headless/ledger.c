// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"
#include <karma/store.h>

char *
host_ledger_path(const Host *host)
{
    return g_build_filename(host_folder(host), "karma", "ledger.db", NULL);
}

KarmaRows *
host_ledger_rows(const Host *host)
{
    g_autofree char *path = host_ledger_path(host);
    g_autoptr(KarmaStore) store = karma_store_open_readonly(path, NULL);
    return store ? karma_store_all(store, NULL) : NULL;
}

static void
add_day(HostLedger *sums, const KarmaDayCount *day)
{
    if (day->room) {
        sums->room_own += day->own;
        sums->room_theirs += day->theirs;
    } else {
        sums->im_own += day->own;
        sums->im_theirs += day->theirs;
    }
}

HostLedger
host_ledger(const Host *host)
{
    HostLedger sums = {0};
    g_autoptr(KarmaRows) rows = host_ledger_rows(host);
    if (!rows)
        return sums;
    for (guint i = 0; i < rows->days->len; i++)
        add_day(&sums, &g_array_index(rows->days, KarmaDayCount, i));
    for (guint i = 0; i < rows->items->len; i++)
        sums.open_items += g_array_index(rows->items, KarmaItem, i).end == KARMA_ITEM_OPEN;
    sums.acts = rows->acts->len;
    sums.names = rows->names->len;
    return sums;
}

bool
host_unload(PurplePlugin *plugin)
{
    return purple_plugin_unload(plugin);
}
