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

static bool
answered(Host *host, gpointer data)
{
    const guint *lines = data;
    for (guint i = *lines; i < host_lines(host)->len; i++) {
        const HostLine *line = g_ptr_array_index(host_lines(host), i);
        if (g_str_equal(line->place, "settle"))
            return true;
    }
    return false;
}

bool
host_settle(Host *host)
{
    guint lines = host_lines(host)->len;
    return host_command(host, host_im(host, "settle"), "karma waiting", NULL) &&
           host_wait(host, 30000, answered, &lines);
}

bool
host_unload(Host *host, PurplePlugin *plugin)
{
    host_settle(host);
    return purple_plugin_unload(plugin);
}

static bool
loaded(Host *host, gpointer plugin)
{
    return purple_plugin_load(plugin);
}

bool
host_load_again(Host *host, PurplePlugin *plugin)
{
    return host_wait(host, 30000, loaded, plugin) && host_settle(host);
}
