// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Closed weeks keep the karma they had: what import touched is worked out anew. */

#include "cli.h"
#include <karma/store.h>

/* Freezes every week over by `now` that has anything and lies in first..last, in order. */
bool karma_freeze_weeks(KarmaStore *store, const KarmaCli *cli, KarmaDate first, KarmaDate last,
                        GError **error);
