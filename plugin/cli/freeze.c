// SPDX-License-Identifier: GPL-2.0-or-later
#include "freeze.h"
#include "ledger.h"

static bool
freeze(KarmaStore *store, const KarmaCli *cli, KarmaDate monday, GError **error)
{
    g_autoptr(KarmaShown) shown = karma_shown_week(store, cli, monday, error);
    if (!shown)
        return false;
    if (!karma_shown_has_anything(shown))
        return true;
    g_autoptr(KarmaRows) changes = karma_rows_new();
    KarmaFrozen frozen;
    karma_week_freeze(shown->week, &frozen);
    karma_rows_put_frozen(changes, &frozen);
    return karma_store_apply(store, changes, error);
}

bool
karma_freeze_weeks(KarmaStore *store, const KarmaCli *cli, KarmaDate first, KarmaDate last,
                   GError **error)
{
    const KarmaDate until = MIN(last, karma_week_last_complete(cli->zone, cli->now));
    for (KarmaDate monday = karma_date_monday(first); monday <= until; monday += 7)
        if (!freeze(store, cli, monday, error))
            return false;
    return true;
}
