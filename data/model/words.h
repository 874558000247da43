// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus.h"
#include <stdio.h>

/* Prints "HASH RARITY" of the most common words of a corpus; with `readable` the words too, to look
 * them through. */
void words_print(const Corpus *corpus, bool readable, FILE *out);
