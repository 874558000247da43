// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Rooms of other kinds, made of annotated logs: without the names at the start of lines, with fewer
 * talks going on at once, and slower. The annotation stays true, whatever it was annotated from. */

#include "corpus.h"

/* Puts behind the corpus's logs rooms made of them, in the same folds: each log has its talks dealt
 * out to one room or several. Which talks there are is known from annotation, elsewhere from the
 * logs' `links`. */
void vary(Corpus *corpus, uint64_t seed);
