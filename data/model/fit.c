// SPDX-License-Identifier: GPL-2.0-or-later
#include "fit.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    WORKERS = 2,
    ROWS = KARMA_CANDIDATES + 1,
    INPUTS = KARMA_FEATURES_MESSAGE + KARMA_FEATURES_TEXT + KARMA_FEATURES_PAIR,
    N = sizeof(KarmaWeights) / sizeof(float),
};

static const float log_bias_decay = 0.02F; /* pulls the logs' own biases to 0 */

typedef struct {
    KarmaWeights weights;
    float log_bias[1024]; /* how much a log's annotator likes "none" */
} Net;

enum { NET = sizeof(Net) / sizeof(float) };

typedef struct {
    Net net, slope[WORKERS], mean, square, average;
    float scale[INPUTS]; /* inputs are divided by it */
    uint64_t random;
    const FitSettings *settings;
} Fit;

typedef struct {
    float first[ROWS][KARMA_HIDDEN], second[ROWS][KARMA_HIDDEN_SECOND], score[ROWS];
    float mask[KARMA_HIDDEN];
} Pass;

static uint64_t
next_random(uint64_t *state)
{
    *state += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t z = *state;
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static float
uniform(uint64_t *state)
{
    return (float)(next_random(state) >> 40) / (float)(1 << 24);
}

static void
fill(float *weights, size_t n, float spread, uint64_t *random)
{
    for (size_t i = 0; i < n; i++)
        weights[i] = (2 * uniform(random) - 1) * spread;
}

static void
start(Fit *fit)
{
    KarmaWeights *w = &fit->net.weights;
    float spread = 1 / sqrtf(INPUTS), spread_second = 1 / sqrtf(KARMA_HIDDEN);
    fill(&w->message[0][0], sizeof w->message / sizeof(float), spread, &fit->random);
    fill(&w->text[0][0], sizeof w->text / sizeof(float), spread, &fit->random);
    fill(&w->pair[0][0], sizeof w->pair / sizeof(float), spread, &fit->random);
    fill(w->none, KARMA_HIDDEN, spread, &fit->random);
    fill(w->bias, KARMA_HIDDEN, spread, &fit->random);
    fill(&w->second[0][0], sizeof w->second / sizeof(float), spread_second, &fit->random);
    fill(w->second_bias, KARMA_HIDDEN_SECOND, spread_second, &fit->random);
    fill(w->last, KARMA_HIDDEN_SECOND, 1 / sqrtf(KARMA_HIDDEN_SECOND), &fit->random);
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

static void
forward(const Fit *fit, const Example *example, Pass *pass)
{
    const KarmaWeights *w = &fit->net.weights;
    const float *text_scale = fit->scale + KARMA_FEATURES_MESSAGE;
    const float *pair_scale = text_scale + KARMA_FEATURES_TEXT;
    float base[KARMA_HIDDEN];
    memcpy(base, w->bias, sizeof base);
    forward_inputs(example->message, fit->scale, KARMA_FEATURES_MESSAGE, w->message, base);
    for (uint32_t row = 0; row <= example->n; row++) {
        float *first = pass->first[row];
        memcpy(first, base, sizeof base);
        if (row == 0) {
            for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
                first[k] += w->none[k];
        } else {
            forward_inputs(example->text[row - 1], text_scale, KARMA_FEATURES_TEXT, w->text, first);
            forward_inputs(example->pair[row - 1], pair_scale, KARMA_FEATURES_PAIR, w->pair, first);
        }
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            first[k] = MAX(first[k], 0) * pass->mask[k];
        pass->score[row] = forward_second(w, first, pass->second[row]);
    }
    pass->score[0] += fit->net.log_bias[example->log];
}

/* Turns scores into slopes of the loss; gives back the loss: half that of all right ones together,
 * half their mean. */
static float
lose(const Example *example, float *score)
{
    float largest = score[0], sum = 0, right = 0, mean = 0;
    for (uint32_t i = 1; i <= example->n; i++)
        largest = MAX(largest, score[i]);
    for (uint32_t i = 0; i <= example->n; i++) {
        mean += example->right[i] ? score[i] - largest : 0;
        score[i] = expf(score[i] - largest);
        sum += score[i];
        right += example->right[i] ? score[i] : 0;
    }
    float n = (float)example->n_right;
    for (uint32_t i = 0; i <= example->n; i++) {
        float wanted = example->right[i] ? 0.5F * score[i] / right + 0.5F / n : 0;
        score[i] = score[i] / sum - wanted;
    }
    return logf(sum) - 0.5F * logf(right) - 0.5F * mean / n;
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

static void
backward(const Fit *fit, const Example *example, const Pass *pass, Net *slope)
{
    const float *text_scale = fit->scale + KARMA_FEATURES_MESSAGE;
    const float *pair_scale = text_scale + KARMA_FEATURES_TEXT;
    float hidden[KARMA_HIDDEN], base[KARMA_HIDDEN] = {0};
    KarmaWeights *s = &slope->weights;
    for (uint32_t row = 0; row <= example->n; row++) {
        if (fabsf(pass->score[row]) < 1e-5F)
            continue;
        backward_second(&fit->net.weights, s, pass->score[row], pass->first[row], pass->second[row],
                        hidden);
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            base[k] += hidden[k] *= pass->mask[k];
        if (row == 0) {
            for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
                s->none[k] += hidden[k];
            continue;
        }
        backward_inputs(example->text[row - 1], text_scale, KARMA_FEATURES_TEXT, s->text, hidden);
        backward_inputs(example->pair[row - 1], pair_scale, KARMA_FEATURES_PAIR, s->pair, hidden);
    }
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
        s->bias[k] += base[k];
    backward_inputs(example->message, fit->scale, KARMA_FEATURES_MESSAGE, s->message, base);
    slope->log_bias[example->log] += pass->score[0];
}

static void
draw_mask(float *mask, float dropout, uint64_t *random)
{
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
        mask[k] = uniform(random) < dropout ? 0 : 1 / (1 - dropout);
}

static float
run_batch(Fit *fit, const Examples *examples, const uint32_t *order, uint32_t n)
{
    float loss[WORKERS] = {0};
    uint64_t seed = next_random(&fit->random);
#pragma omp parallel for schedule(static, 1) num_threads(WORKERS)
    for (uint32_t worker = 0; worker < WORKERS; worker++) {
        Pass pass;
        memset(&fit->slope[worker], 0, sizeof fit->slope[worker]);
        for (uint32_t i = worker; i < n; i += WORKERS) {
            const Example *example = &g_array_index(examples->examples, Example, order[i]);
            uint64_t random = seed + i;
            draw_mask(pass.mask, fit->settings->dropout, &random);
            forward(fit, example, &pass);
            loss[worker] += lose(example, pass.score);
            backward(fit, example, &pass, &fit->slope[worker]);
        }
    }
    for (uint32_t worker = 1; worker < WORKERS; worker++)
        loss[0] += loss[worker];
    return loss[0];
}

static void
step(Fit *fit, uint32_t n, float rate, uint32_t step_number)
{
    static const float keep_mean = 0.9F, keep_square = 0.999F, keep_average = 0.998F;
    float *weight = (float *)(void *)&fit->net, *mean = (float *)(void *)&fit->mean;
    float *square = (float *)(void *)&fit->square, *average = (float *)(void *)&fit->average;
    const float *slope[WORKERS];
    for (uint32_t w = 0; w < WORKERS; w++)
        slope[w] = (const float *)(const void *)&fit->slope[w];
    float mean_scale = 1 / (1 - powf(keep_mean, (float)step_number));
    float square_scale = 1 / (1 - powf(keep_square, (float)step_number));
    float keep = MIN(keep_average, (float)step_number / (float)(step_number + 10));
    for (size_t i = 0; i < NET; i++) {
        float g = 0, decay = i < N ? fit->settings->decay : log_bias_decay;
        for (uint32_t w = 0; w < WORKERS; w++)
            g += slope[w][i];
        g /= (float)n;
        mean[i] = keep_mean * mean[i] + (1 - keep_mean) * g;
        square[i] = keep_square * square[i] + (1 - keep_square) * g * g;
        float change = mean[i] * mean_scale / (sqrtf(square[i] * square_scale) + 1e-8F);
        weight[i] -= rate * (change + decay * weight[i]);
        average[i] = keep * average[i] + (1 - keep) * weight[i];
    }
}

static void
measure_scale(Fit *fit, const Examples *examples)
{
    double sum[INPUTS] = {0}, square[INPUTS] = {0}, n = 0;
    for (uint32_t e = 0; e < examples->examples->len; e += 7) {
        const Example *example = &g_array_index(examples->examples, Example, e);
        for (uint32_t c = 0; c < example->n; c += 3, n++)
            for (uint32_t i = 0; i < INPUTS; i++) {
                uint32_t t = i - KARMA_FEATURES_MESSAGE, p = t - KARMA_FEATURES_TEXT;
                double x = i < KARMA_FEATURES_MESSAGE ? example->message[i]
                           : t < KARMA_FEATURES_TEXT  ? example->text[c][t]
                                                      : example->pair[c][p];
                sum[i] += x;
                square[i] += x * x;
            }
    }
    for (uint32_t i = 0; i < INPUTS; i++)
        fit->scale[i] = (float)MAX(sqrt(MAX(square[i] / n - sum[i] / n * (sum[i] / n), 0)), 0.1);
}

/* The scales go into the weights: the plugin multiplies once. */
static void
fold_scale(const Fit *fit, KarmaWeights *weights)
{
    const float *scale = fit->scale;
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++) {
        for (uint32_t i = 0; i < KARMA_FEATURES_MESSAGE; i++)
            weights->message[i][k] /= scale[i];
        for (uint32_t i = 0; i < KARMA_FEATURES_TEXT; i++)
            weights->text[i][k] /= scale[KARMA_FEATURES_MESSAGE + i];
        for (uint32_t i = 0; i < KARMA_FEATURES_PAIR; i++)
            weights->pair[i][k] /= scale[KARMA_FEATURES_MESSAGE + KARMA_FEATURES_TEXT + i];
    }
    weights->none_bias = fit->settings->none_bias;
    weights->sharpness = fit->settings->sharpness;
}

static float
rate_at(const FitSettings *settings, double progress)
{
    static const double rise = 0.1;
    if (progress < rise)
        return settings->rate * (float)(0.04 + 0.96 * progress / rise);
    return settings->rate * (float)(0.5 + 0.5 * cos(G_PI * (progress - rise) / (1 - rise)));
}

static GArray *
learnt_from(const Corpus *corpus, const Examples *examples, uint32_t without)
{
    GArray *order = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    for (uint32_t i = 0; i < examples->examples->len; i++) {
        const Example *example = &g_array_index(examples->examples, Example, i);
        if (example->n_right && corpus->logs[example->log].fold != without)
            g_array_append_val(order, i);
    }
    return order;
}

static void
shuffle(GArray *order, uint64_t *random)
{
    uint32_t *at = (uint32_t *)(void *)order->data;
    for (uint32_t i = order->len; i > 1; i--) {
        uint32_t other = (uint32_t)(next_random(random) % i), kept = at[i - 1];
        at[i - 1] = at[other];
        at[other] = kept;
    }
}

void
fit(const Corpus *corpus, const Examples *examples, uint32_t without, const FitSettings *settings,
    KarmaWeights *ret_weights)
{
    g_autofree Fit *fit = g_new0(Fit, 1);
    fit->settings = settings;
    fit->random = settings->seed;
    g_autoptr(GArray) order = learnt_from(corpus, examples, without);
    uint32_t steps = 0, batches = (order->len + settings->batch - 1) / settings->batch;
    measure_scale(fit, examples);
    start(fit);
    for (uint32_t epoch = 0; epoch < settings->epochs; epoch++) {
        float loss = 0;
        shuffle(order, &fit->random);
        for (uint32_t at = 0; at < order->len; at += settings->batch, steps++) {
            uint32_t n = MIN(settings->batch, order->len - at);
            loss += run_batch(fit, examples, &g_array_index(order, uint32_t, at), n);
            step(fit, n, rate_at(settings, (double)steps / (settings->epochs * batches)),
                 steps + 1);
        }
        g_printerr("  epoch %u: loss %.4f\n", epoch + 1, (double)(loss / (float)order->len));
    }
    *ret_weights = fit->average.weights;
    fold_scale(fit, ret_weights);
}
