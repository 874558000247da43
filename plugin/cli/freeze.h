// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Closed weeks keep the karma they had: what import touched is worked out anew. */

#include "cli.h"
#include <karma/store.h>

/* Freezes those of `weeks` (Mondays, KarmaDate as pointer) that are over by now, in order. */
bool karma_freeze_weeks(KarmaStore *store, const KarmaCli *cli, GHashTable *weeks, GError **error);
