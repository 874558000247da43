// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Fits the network: stochastic gradient descent (AdamW, one cycle) on the listwise softmax of each
 * message's candidates. */

#include "network.h"

typedef struct {
    uint32_t epochs, batch;
    uint64_t seed;
    float rate, decay, dropout;
} FitSettings;

/* Learns from the logs not in fold `without` (CORPUS_FOLDS: from all), and, where `taught` is not
 * NULL, from what it says of each example. */
void fit(const Corpus *corpus, const Examples *examples, uint32_t without,
         const FitSettings *settings, const Shares *taught, Network *ret_network);

/* What several networks say of each example, on average. */
void fit_ask(const Examples *examples, const Network *networks, uint32_t n, Shares *ret_shares);
