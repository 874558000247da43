// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the trainer leaves in its folder. */

#include "../../plugin/core/replies-model.h"
#include "corpus.h"
#include <stdio.h>

/* Ends the program if that does not work. */
FILE *output_open(const char *folder, const char *name);

/* The weights, for table.py. */
void output_weights(const KarmaWeights *weights, FILE *out);

/* The logs' links as `purple-karma replies --probabilities` prints them, behind the context. */
void output_links(const Corpus *corpus, FILE *out);

/* How much of the annotated was linked right in each kind of room; see vary.h. */
void output_kinds(const Corpus *corpus, FILE *out);
