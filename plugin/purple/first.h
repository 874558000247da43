// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The first start: what is kept, where, and how to stop. */

#include "plugin.h"

/* The ledger in the messenger's own folder; transfer full. */
char *karma_first_ledger_path(void);

/* Says the first line once per ledger. */
void karma_first_start(KarmaPlugin *plugin);
