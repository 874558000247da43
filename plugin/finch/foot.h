// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The two rows below the list. */

#include "entries.h"

#define KARMA_FOOT_ROWS 2

/* What stands at a key, for the selected entry (NULL: none). "Enter: write   2: later". `page`: it
 * is a person's or a room's page. transfer full. */
char *karma_foot_keys(const KarmaEntry *entry, bool unfolded, bool page);

/* The text as rows of exactly `columns` each, so that they cover what stood there. transfer full.
 */
char *karma_foot_rows(const char *text, int columns);

/* The n-th thing that can be done with an entry; NULL: there is none. */
const KarmaAction *karma_foot_action(const KarmaEntry *entry, guint n);
