// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What stands behind a part, as one text: hundreds of acts are as quick as one. */

#include "colours.h"
#include <karma/view.h>

/* Pango markup: the formula, what the part looks at, the acts; transfer full. `view`: plain text
 * with marks and links, without hints. */
char *karma_behind_part(const KarmaView *view, const KarmaWeek *week, KarmaPart part,
                        const KarmaColours *colours);
