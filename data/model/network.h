// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The network of replies-model.h while it learns: forward, loss and backward for one example. */

#include "examples.h"

enum {
    NETWORK_ROWS = KARMA_CANDIDATES + 1, /* nobody, then the candidates */
    NETWORK_INPUTS = KARMA_FEATURES_MESSAGE + KARMA_FEATURES_TEXT + KARMA_FEATURES_PAIR,
};

/* Nothing but floats, so that it can be walked through as an array of them. */
typedef struct {
    KarmaWeights weights;
    float log_bias[CORPUS_LOGS]; /* how much a log's annotator likes "nobody" */
} Network;

/* Inputs are divided by these. */
typedef struct {
    float message[KARMA_FEATURES_MESSAGE], text[KARMA_FEATURES_TEXT], pair[KARMA_FEATURES_PAIR];
} Scale;

typedef struct {
    float first[NETWORK_ROWS][KARMA_HIDDEN], second[NETWORK_ROWS][KARMA_HIDDEN_SECOND];
    float score[NETWORK_ROWS];
    float mask[KARMA_HIDDEN]; /* of the first layer: 0 drops a unit out */
} Pass;

/* Of each row being right, by whomever. */
typedef struct {
    float row[NETWORK_ROWS];
} Shares;

void network_start(Network *network, uint64_t *random);

/* Fills the pass but for its mask, which it reads. */
void network_forward(const Network *network, const Scale *scale, const Example *example,
                     Pass *pass);

/* Scores into shares that sum to 1. */
void network_share(const Example *example, float score[NETWORK_ROWS]);

/* Turns scores into slopes of the loss, and gives back the loss as to what was annotated. Where
 * `taught` is not NULL, the slopes lead to what it says as well. */
float network_lose(const Example *example, const Shares *taught, float score[NETWORK_ROWS]);

/* Adds to `slope`, from a pass whose scores are slopes of the loss. */
void network_backward(const Network *network, const Scale *scale, const Example *example,
                      const Pass *pass, Network *slope);
