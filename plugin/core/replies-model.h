// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The network that rates candidates: two hidden layers of rectifiers over the numbers of
 * replies-features.h, a softmax over all candidates and "none". Made by data/model. */

#include "replies-features.h"

#define KARMA_HIDDEN_SECOND 32

struct KarmaWeights {
    float message[KARMA_FEATURES_MESSAGE][KARMA_HIDDEN];
    float text[KARMA_FEATURES_TEXT][KARMA_HIDDEN];
    float pair[KARMA_FEATURES_PAIR][KARMA_HIDDEN];
    float none[KARMA_HIDDEN]; /* instead of text and pair, for "answers nobody" */
    float bias[KARMA_HIDDEN];
    float second[KARMA_HIDDEN][KARMA_HIDDEN_SECOND];
    float second_bias[KARMA_HIDDEN_SECOND];
    float last[KARMA_HIDDEN_SECOND];
    float none_bias; /* added to the score of none: the trainers' annotators overmark it */
    float sharpness; /* scores times this make calibrated probabilities */
};

/* The first layer's part of a text, kept with the reading. */
void karma_model_read(const KarmaWeights *weights, const float text[KARMA_FEATURES_TEXT],
                      float ret_hidden[KARMA_HIDDEN]);

/* What is taken from the score of a candidate so far back; `gap` as in KARMA_PAIR_GAP. */
float karma_model_staleness(float gap);

/* ret_scores[0] is none's, [i + 1] candidate i's. */
void karma_model_score(const KarmaReplies *room, const KarmaFeatures *features,
                       float ret_scores[KARMA_CANDIDATES + 1]);
