// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A line in the tooltips of Pidgin's buddy list, where the owner wants it: when one was last in
 * touch. Elsewhere it does nothing. */

#include "plugin.h"

KarmaTooltip *karma_tooltip_new(KarmaPlugin *plugin);
void karma_tooltip_free(KarmaTooltip *tooltip);
