// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What stands behind each part, as a clause without the number. */

#include <karma/view.h>

/* "6 of the 8 that waited heard from you" */
char *karma_phrase_part(const KarmaView *view, const KarmaWeek *week, KarmaPart part);

/* "6 of the 8 that waited heard from you: 19.4 of 25" */
char *karma_phrase_join(const char *phrase, double value, double most);
