// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the network learns from: the numbers of each annotated message and its candidates, from the
 * very code that runs in the plugin, and which candidates are right. */

#include "../../plugin/core/replies-model.h"
#include "corpus.h"

typedef struct {
    uint32_t log;    /* its index */
    uint32_t origin; /* and that of the log it was made of */
    uint32_t n;      /* candidates */
    float message[KARMA_FEATURES_MESSAGE];
    float (*text)[KARMA_FEATURES_TEXT]; /* n of each */
    float (*pair)[KARMA_FEATURES_PAIR];
    uint8_t right[KARMA_CANDIDATES + 1]; /* [0] nobody, [i + 1] candidate i */
    uint32_t n_right;                    /* 0: the right one is no candidate; not learnt from */
} Example;

typedef struct {
    GArray *examples; /* Example */
    uint32_t missed;  /* annotated messages whose right one is no candidate */
} Examples;

/* Walks through all logs; the state of the rooms follows the logs' `links`. */
Examples examples_make(const Corpus *corpus);
void examples_free(Examples *examples);

/* Lets a model link the logs of a fold (or all, if fold is CORPUS_FOLDS), and keeps its links in
 * the logs. */
void examples_infer(Corpus *corpus, uint32_t fold, const KarmaWeights *weights);
