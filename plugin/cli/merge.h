// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Many files as one line of events in the order they were logged; files that begin later are opened
 * when their time comes. Two copies of one log count once. */

#include "source.h"

typedef struct KarmaMerge KarmaMerge;

/* `sources`: of KarmaSource, borrowed; in the order that decides between equal times. */
KarmaMerge *karma_merge_new(const GPtrArray *sources);
void karma_merge_free(KarmaMerge *merge);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaMerge, karma_merge_free)

/* Events of a source that begin before byte `from` are left out; where none are left it is not
 * opened. Before the first karma_merge_next(). */
void karma_merge_skip(KarmaMerge *merge, guint source, int64_t from);

/* The next event, borrowed until the next call, and the number of its source; NULL at the end, or
 * with `error` set. */
const KarmaImportEvent *karma_merge_next(KarmaMerge *merge, guint *ret_source, GError **error);

/* Messages left out because another file has them too. */
int64_t karma_merge_copies(const KarmaMerge *merge);
