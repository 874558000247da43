// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-model.h"
#include <string.h>

/* Most inputs are 0 or 1, and most of those 0. */
static void
add_inputs(const float *inputs, uint32_t n, const float weights[][KARMA_HIDDEN],
           float hidden[KARMA_HIDDEN])
{
    for (uint32_t i = 0; i < n; i++) {
        float input = inputs[i];
        if (input == 0)
            continue;
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            hidden[k] += input * weights[i][k];
    }
}

static float
score(const KarmaWeights *weights, const float hidden[KARMA_HIDDEN])
{
    float second[KARMA_HIDDEN_SECOND], sum = 0;
    memcpy(second, weights->second_bias, sizeof second);
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++) {
        float input = hidden[k];
        if (input <= 0)
            continue;
        for (uint32_t j = 0; j < KARMA_HIDDEN_SECOND; j++)
            second[j] += input * weights->second[k][j];
    }
    for (uint32_t j = 0; j < KARMA_HIDDEN_SECOND; j++)
        sum += second[j] > 0 ? second[j] * weights->last[j] : 0;
    return sum;
}

void
karma_model_read(const KarmaWeights *weights, const float text[KARMA_FEATURES_TEXT],
                 float ret_hidden[KARMA_HIDDEN])
{
    memset(ret_hidden, 0, KARMA_HIDDEN * sizeof ret_hidden[0]);
    add_inputs(text, KARMA_FEATURES_TEXT, weights->text, ret_hidden);
}

/* The corpus knows no quiet rooms: what was said long ago is answered less often there than it
 * makes believe. Training takes it off as well. */
float
karma_model_staleness(float gap)
{
    static const float from = 2.77F /* log(1 + 15 minutes) */, slope = 2;
    return gap > from ? slope * (gap - from) : 0;
}

void
karma_model_score(const KarmaReplies *room, const KarmaFeatures *features,
                  float ret_scores[KARMA_CANDIDATES + 1])
{
    const KarmaWeights *weights = room->weights;
    float base[KARMA_HIDDEN], hidden[KARMA_HIDDEN];
    memcpy(base, weights->bias, sizeof base);
    add_inputs(features->message, KARMA_FEATURES_MESSAGE, weights->message, base);
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
        hidden[k] = base[k] + weights->none[k];
    ret_scores[0] = score(weights, hidden) + weights->none_bias;
    for (uint32_t i = 0; i < features->n; i++) {
        const float *text = room->hidden[features->number[i] % KARMA_ROOM_READINGS];
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            hidden[k] = base[k] + text[k];
        add_inputs(features->pair[i], KARMA_FEATURES_PAIR, weights->pair, hidden);
        ret_scores[i + 1] =
            score(weights, hidden) - karma_model_staleness(features->pair[i][KARMA_PAIR_GAP]);
    }
}
