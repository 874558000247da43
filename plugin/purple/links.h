// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What our links and buttons do: "later?nudge=12", "write?name=3", "week?week=2026-W45". */

#include "plugin.h"

/* Follows a link without its scheme; what is unknown or over does nothing. True: what the week or a
 * page shows may have changed. */
bool karma_links_follow(KarmaPlugin *plugin, const char *link);
