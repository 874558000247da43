// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What most tests begin with: real libpurple with the plugin loaded. For cmocka's setup and
 * teardown. */

#include "host.h"

typedef struct {
    Host *host;
    PurplePlugin *plugin;
} Fixture;

/* `prepare`, where not NULL, is called before the plugin is loaded. -1 when that fails or the
 * ledger does not open in time. */
int fixture_start(void **state, void (*prepare)(Host *host));
int fixture_stop(void **state);
