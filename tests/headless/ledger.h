// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What a test wants to know of the ledger the plugin has written. Read after unloading, when all is
 * on disk. */

#include "host.h"
#include <karma/act.h>

typedef struct {
    int64_t im_own, im_theirs, room_own, room_theirs; /* counted messages */
    int64_t acts, open_items, names;
} HostLedger;

/* All rows, or NULL when there is no ledger; transfer full. */
KarmaRows *host_ledger_rows(const Host *host);

/* Sums of them; all zero without a ledger. */
HostLedger host_ledger(const Host *host);

char *host_ledger_path(const Host *host);

/* Waits until all that was heard is on disk: asks for something that is answered after it. */
bool host_settle(Host *host);

/* Unloads, so that the ledger is closed; loads again as soon as the plugin lets itself be loaded.
 * False when it says no. */
bool host_unload(Host *host, PurplePlugin *plugin);
bool host_load_again(Host *host, PurplePlugin *plugin);
