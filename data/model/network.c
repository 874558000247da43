// SPDX-License-Identifier: GPL-2.0-or-later
#include "network.h"
#include "random.h"
#include <math.h>
#include <string.h>

static void
fill(float *weights, size_t n, float spread, uint64_t *random)
{
    for (size_t i = 0; i < n; i++)
        weights[i] = (2 * random_uniform(random) - 1) * spread;
}

void
network_start(Network *network, uint64_t *random)
{
    KarmaWeights *w = &network->weights;
    float spread = 1 / sqrtf(NETWORK_INPUTS), spread_second = 1 / sqrtf(KARMA_HIDDEN);
    fill(&w->message[0][0], sizeof w->message / sizeof(float), spread, random);
    fill(&w->text[0][0], sizeof w->text / sizeof(float), spread, random);
    fill(&w->pair[0][0], sizeof w->pair / sizeof(float), spread, random);
    fill(w->none, KARMA_HIDDEN, spread, random);
    fill(w->bias, KARMA_HIDDEN, spread, random);
    fill(&w->second[0][0], sizeof w->second / sizeof(float), spread_second, random);
    fill(w->second_bias, KARMA_HIDDEN_SECOND, spread_second, random);
    fill(w->last, KARMA_HIDDEN_SECOND, 1 / sqrtf(KARMA_HIDDEN_SECOND), random);
}

/* hidden += inputs / scale * weights */
static inline void
forward_inputs(const float *inputs, const float *scale, uint32_t n,
               const float weights[][KARMA_HIDDEN], float *restrict hidden)
{
    for (uint32_t i = 0; i < n; i++) {
        if (inputs[i] == 0)
            continue;
        float input = inputs[i] / scale[i];
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            hidden[k] += input * weights[i][k];
    }
}

static inline void
backward_inputs(const float *inputs, const float *scale, uint32_t n, float slope[][KARMA_HIDDEN],
                const float *restrict hidden)
{
    for (uint32_t i = 0; i < n; i++) {
        if (inputs[i] == 0)
            continue;
        float input = inputs[i] / scale[i];
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            slope[i][k] += input * hidden[k];
    }
}

static float
forward_second(const KarmaWeights *w, const float *first, float *restrict second)
{
    float sum = 0;
    memcpy(second, w->second_bias, sizeof w->second_bias);
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
        for (uint32_t j = 0; j < KARMA_HIDDEN_SECOND; j++)
            second[j] += first[k] * w->second[k][j];
    for (uint32_t j = 0; j < KARMA_HIDDEN_SECOND; j++) {
        second[j] = MAX(second[j], 0);
        sum += second[j] * w->last[j];
    }
    return sum;
}

/* Adds to `first` what a row has beside the message: 0 is nobody, i + 1 candidate i. */
static void
forward_row(const KarmaWeights *w, const Scale *scale, const Example *example, uint32_t row,
            float *restrict first)
{
    if (row == 0) {
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            first[k] += w->none[k];
        return;
    }
    forward_inputs(example->text[row - 1], scale->text, KARMA_FEATURES_TEXT, w->text, first);
    forward_inputs(example->pair[row - 1], scale->pair, KARMA_FEATURES_PAIR, w->pair, first);
}

void
network_forward(const Network *network, const Scale *scale, const Example *example, Pass *pass)
{
    const KarmaWeights *w = &network->weights;
    float base[KARMA_HIDDEN];
    memcpy(base, w->bias, sizeof base);
    forward_inputs(example->message, scale->message, KARMA_FEATURES_MESSAGE, w->message, base);
    for (uint32_t row = 0; row <= example->n; row++) {
        float *first = pass->first[row];
        memcpy(first, base, sizeof base);
        forward_row(w, scale, example, row, first);
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            first[k] = MAX(first[k], 0) * pass->mask[k];
        pass->score[row] = forward_second(w, first, pass->second[row]);
        if (row > 0)
            pass->score[row] -= karma_model_staleness(example->pair[row - 1][KARMA_PAIR_GAP]);
    }
    pass->score[0] += network->log_bias[example->origin];
}

void
network_share(const Example *example, float score[NETWORK_ROWS])
{
    float largest = score[0], sum = 0;
    for (uint32_t i = 1; i <= example->n; i++)
        largest = MAX(largest, score[i]);
    for (uint32_t i = 0; i <= example->n; i++)
        sum += score[i] = expf(score[i] - largest);
    for (uint32_t i = 0; i <= example->n; i++)
        score[i] /= sum;
}

/* Half the loss is that of all right ones together, half their mean. */
float
network_lose(const Example *example, const Shares *taught, float score[NETWORK_ROWS])
{
    static const float least = 1e-12F, teachers_count = 0.7F;
    float right = least, mean = 0, n = (float)example->n_right;
    network_share(example, score);
    for (uint32_t i = 0; i <= example->n; i++)
        if (example->right[i]) {
            right += score[i];
            mean += logf(score[i] + least) / n;
        }
    for (uint32_t i = 0; i <= example->n; i++) {
        float wanted = example->right[i] ? 0.5F * score[i] / right + 0.5F / n : 0;
        if (taught)
            wanted += teachers_count * (taught->row[i] - wanted);
        score[i] -= wanted;
    }
    return -0.5F * logf(right) - 0.5F * mean;
}

static void
backward_second(const KarmaWeights *w, KarmaWeights *slope, float change, const float *first,
                const float *second, float *restrict hidden)
{
    float back[KARMA_HIDDEN_SECOND];
    for (uint32_t j = 0; j < KARMA_HIDDEN_SECOND; j++) {
        slope->last[j] += change * second[j];
        back[j] = second[j] > 0 ? change * w->last[j] : 0;
        slope->second_bias[j] += back[j];
    }
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++) {
        float sum = 0;
        for (uint32_t j = 0; j < KARMA_HIDDEN_SECOND; j++) {
            sum += back[j] * w->second[k][j];
            slope->second[k][j] += first[k] * back[j];
        }
        hidden[k] = first[k] > 0 ? sum : 0;
    }
}

void
network_backward(const Network *network, const Scale *scale, const Example *example,
                 const Pass *pass, Network *slope)
{
    float hidden[KARMA_HIDDEN], base[KARMA_HIDDEN] = {0};
    KarmaWeights *s = &slope->weights;
    for (uint32_t row = 0; row <= example->n; row++) {
        if (fabsf(pass->score[row]) < 1e-5F)
            continue;
        backward_second(&network->weights, s, pass->score[row], pass->first[row], pass->second[row],
                        hidden);
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            base[k] += hidden[k] *= pass->mask[k];
        if (row == 0) {
            for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
                s->none[k] += hidden[k];
            continue;
        }
        backward_inputs(example->text[row - 1], scale->text, KARMA_FEATURES_TEXT, s->text, hidden);
        backward_inputs(example->pair[row - 1], scale->pair, KARMA_FEATURES_PAIR, s->pair, hidden);
    }
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
        s->bias[k] += base[k];
    backward_inputs(example->message, scale->message, KARMA_FEATURES_MESSAGE, s->message, base);
    slope->log_bias[example->origin] += pass->score[0];
}
