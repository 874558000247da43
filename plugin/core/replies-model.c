// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-model.h"
#include <string.h>

enum { AT_ONCE = 4, MOST_INPUTS = 128 };

/* The inputs that are not 0: a third of them at most. */
typedef struct {
    uint32_t n; /* a multiple of AT_ONCE; the last ones may be 0 after all */
    uint32_t row[MOST_INPUTS];
    float value[MOST_INPUTS];
} Active;

static void
find_active(const float *inputs, uint32_t n, Active *ret_active)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < n; i++) {
        ret_active->row[found] = i;
        ret_active->value[found] = inputs[i];
        found += inputs[i] != 0;
    }
    for (; found % AT_ONCE; found++) {
        ret_active->row[found] = 0;
        ret_active->value[found] = 0;
    }
    ret_active->n = found;
}

/* sums += inputs * weights, whose rows are `width` long; several inputs at once, since what costs
 * is to fetch and put back the sums. */
static inline void
add_active(const Active *active, const float *weights, uint32_t width, float *restrict sums)
{
    for (uint32_t i = 0; i < active->n; i += AT_ONCE) {
        const float *value = &active->value[i];
        const float *a = weights + active->row[i] * width;
        const float *b = weights + active->row[i + 1] * width;
        const float *c = weights + active->row[i + 2] * width;
        const float *d = weights + active->row[i + 3] * width;
        for (uint32_t k = 0; k < width; k++)
            sums[k] += value[0] * a[k] + value[1] * b[k] + (value[2] * c[k] + value[3] * d[k]);
    }
}

static void
add_inputs(const float *inputs, uint32_t n, const float weights[][KARMA_HIDDEN],
           float hidden[KARMA_HIDDEN])
{
    Active active;
    find_active(inputs, n, &active);
    add_active(&active, weights[0], KARMA_HIDDEN, hidden);
}

static float
score(const KarmaWeights *weights, const float hidden[KARMA_HIDDEN])
{
    float rectified[KARMA_HIDDEN], second[KARMA_HIDDEN_SECOND], sum = 0;
    Active active;
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
        rectified[k] = MAX(hidden[k], 0);
    find_active(rectified, KARMA_HIDDEN, &active);
    memcpy(second, weights->second_bias, sizeof second);
    add_active(&active, weights->second[0], KARMA_HIDDEN_SECOND, second);
    for (uint32_t j = 0; j < KARMA_HIDDEN_SECOND; j++)
        sum += MAX(second[j], 0) * weights->last[j];
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
