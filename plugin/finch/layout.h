// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Entries as lines of a terminal. */

#include "entries.h"

typedef struct {
    const KarmaEntry *entry; /* NULL: an empty line */
    char *text;
    bool bold;
} KarmaLine;

/* KarmaLine; transfer full, freed with g_ptr_array_unref(); no line is wider than `columns`. Of the
 * parts in `unfolded` (1 << KarmaPart) what is behind them follows. Borrows the entries. */
GPtrArray *karma_layout(const GPtrArray *entries, uint32_t unfolded, int columns);
