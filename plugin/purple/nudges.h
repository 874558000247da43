// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What was said, what is held back, and why, as a list. */

#include "plugin.h"
#include <karma/nudge.h>

/* Plain lines, newest last; transfer full. */
char *karma_nudges_list(KarmaPlugin *plugin);

/* What is switched off or lighter now: KarmaRest, in the order of the list's numbers (from 1);
 * transfer full. */
GArray *karma_nudges_rests(const KarmaPlugin *plugin);
/* Takes one of them back, and says so; plain words, transfer full. */
char *karma_nudges_lift(KarmaPlugin *plugin, const KarmaRest *rest);
