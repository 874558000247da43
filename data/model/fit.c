// SPDX-License-Identifier: GPL-2.0-or-later
#include "fit.h"
#include "random.h"
#include <math.h>
#include <string.h>

enum { WEIGHTS = sizeof(KarmaWeights) / sizeof(float), ALL = sizeof(Network) / sizeof(float) };

static const float log_bias_decay = 0.02F; /* pulls the logs' own biases to 0 */

typedef struct {
    Network network, slope, mean, square, average;
    Scale scale;
    uint64_t random;
    const Examples *examples;
    const FitSettings *settings;
    const Shares *taught; /* by example, or NULL */
} Fit;

static const Example *
example_at(const Examples *examples, uint32_t i)
{
    return &g_array_index(examples->examples, Example, i);
}

static void
draw_mask(float *mask, float dropout, uint64_t *random)
{
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
        mask[k] = random_uniform(random) < dropout ? 0 : 1 / (1 - dropout);
}

/* Gives the loss; leaves the slope in `fit`. */
static float
run_batch(Fit *fit, const uint32_t *order, uint32_t n)
{
    float loss = 0;
    Pass pass;
    memset(&fit->slope, 0, sizeof fit->slope);
    for (uint32_t i = 0; i < n; i++) {
        const Example *example = example_at(fit->examples, order[i]);
        draw_mask(pass.mask, fit->settings->dropout, &fit->random);
        network_forward(&fit->network, &fit->scale, example, &pass);
        loss += network_lose(example, fit->taught ? &fit->taught[order[i]] : NULL, pass.score);
        network_backward(&fit->network, &fit->scale, example, &pass, &fit->slope);
    }
    return loss;
}

/* AdamW (Loshchilov and Hutter, ICLR 2019), and the mean of the weights over the steps. */
static void
step(Fit *fit, uint32_t n, float rate, uint32_t step_number)
{
    static const float keep_mean = 0.9F, keep_square = 0.999F, keep_average = 0.998F;
    float *weight = (float *)(void *)&fit->network, *mean = (float *)(void *)&fit->mean;
    float *square = (float *)(void *)&fit->square, *average = (float *)(void *)&fit->average;
    const float *slope = (const float *)(const void *)&fit->slope;
    float mean_scale = 1 / (1 - powf(keep_mean, (float)step_number));
    float square_scale = 1 / (1 - powf(keep_square, (float)step_number));
    float keep = MIN(keep_average, (float)step_number / (float)(step_number + 10));
    for (size_t i = 0; i < ALL; i++) {
        float g = slope[i] / (float)n, decay = i < WEIGHTS ? fit->settings->decay : log_bias_decay;
        mean[i] = keep_mean * mean[i] + (1 - keep_mean) * g;
        square[i] = keep_square * square[i] + (1 - keep_square) * g * g;
        float change = mean[i] * mean_scale / (sqrtf(square[i] * square_scale) + 1e-8F);
        weight[i] -= rate * (change + decay * weight[i]);
        average[i] = keep * average[i] + (1 - keep) * weight[i];
    }
}

typedef struct {
    double sum[NETWORK_INPUTS], square[NETWORK_INPUTS], n;
} Moments;

static void
count_row(Moments *moments, const float *row, uint32_t n, uint32_t at)
{
    for (uint32_t i = 0; i < n; i++) {
        moments->sum[at + i] += (double)row[i];
        moments->square[at + i] += (double)row[i] * (double)row[i];
    }
}

/* The standard deviation of each input, from some of the examples. */
static void
measure_scale(Fit *fit)
{
    g_autofree Moments *moments = g_new0(Moments, 1);
    float *scale = (float *)(void *)&fit->scale;
    for (uint32_t e = 0; e < fit->examples->examples->len; e += 7) {
        const Example *example = example_at(fit->examples, e);
        for (uint32_t c = 0; c < example->n; c += 3, moments->n++) {
            const uint32_t text = KARMA_FEATURES_MESSAGE, pair = text + KARMA_FEATURES_TEXT;
            count_row(moments, example->message, KARMA_FEATURES_MESSAGE, 0);
            count_row(moments, example->text[c], KARMA_FEATURES_TEXT, text);
            count_row(moments, example->pair[c], KARMA_FEATURES_PAIR, pair);
        }
    }
    for (uint32_t i = 0; i < NETWORK_INPUTS; i++) {
        double mean = moments->sum[i] / moments->n;
        double variance = moments->square[i] / moments->n - mean * mean;
        scale[i] = (float)MAX(sqrt(MAX(variance, 0)), 0.1);
    }
}

static void
divide_rows(float (*weights)[KARMA_HIDDEN], const float *by, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
            weights[i][k] /= by[i];
}

/* The scales go into the weights: the plugin multiplies once. */
static void
fold_scale(const Scale *scale, KarmaWeights *weights)
{
    divide_rows(weights->message, scale->message, KARMA_FEATURES_MESSAGE);
    divide_rows(weights->text, scale->text, KARMA_FEATURES_TEXT);
    divide_rows(weights->pair, scale->pair, KARMA_FEATURES_PAIR);
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
        const Example *example = example_at(examples, i);
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
        uint32_t other = (uint32_t)(random_next(random) % i), kept = at[i - 1];
        at[i - 1] = at[other];
        at[other] = kept;
    }
}

static void
run_epoch(Fit *fit, GArray *order, uint32_t epoch)
{
    const FitSettings *settings = fit->settings;
    uint32_t batches = (order->len + settings->batch - 1) / settings->batch;
    float loss = 0;
    shuffle(order, &fit->random);
    for (uint32_t batch = 0; batch < batches; batch++) {
        uint32_t at = batch * settings->batch, n = MIN(settings->batch, order->len - at);
        uint32_t steps = epoch * batches + batch;
        loss += run_batch(fit, &g_array_index(order, uint32_t, at), n);
        step(fit, n, rate_at(settings, (double)steps / (settings->epochs * batches)), steps + 1);
    }
    g_printerr("  seed %" G_GUINT64_FORMAT " epoch %u: loss %.4f\n", settings->seed, epoch + 1,
               (double)(loss / (float)order->len));
}

void
fit(const Corpus *corpus, const Examples *examples, uint32_t without, const FitSettings *settings,
    const Shares *taught, Network *ret_network)
{
    g_autofree Fit *fit = g_new0(Fit, 1);
    fit->settings = settings;
    fit->taught = taught;
    fit->random = settings->seed;
    fit->examples = examples;
    g_autoptr(GArray) order = learnt_from(corpus, examples, without);
    measure_scale(fit);
    network_start(&fit->network, &fit->random);
    for (uint32_t epoch = 0; epoch < settings->epochs; epoch++)
        run_epoch(fit, order, epoch);
    *ret_network = fit->average;
    fold_scale(&fit->scale, &ret_network->weights);
}

static void
no_scale(Scale *ret_scale)
{
    float *scale = (float *)(void *)ret_scale;
    for (uint32_t i = 0; i < NETWORK_INPUTS; i++)
        scale[i] = 1;
}

static void
add_opinion(const Network *network, const Example *example, float part, Shares *shares)
{
    Scale scale;
    Pass pass;
    no_scale(&scale);
    for (uint32_t k = 0; k < KARMA_HIDDEN; k++)
        pass.mask[k] = 1;
    network_forward(network, &scale, example, &pass);
    network_share(example, pass.score);
    for (uint32_t i = 0; i <= example->n; i++)
        shares->row[i] += part * pass.score[i];
}

void
fit_ask(const Examples *examples, const Network *networks, uint32_t n, Shares *ret_shares)
{
    memset(ret_shares, 0, examples->examples->len * sizeof ret_shares[0]);
    for (uint32_t e = 0; e < examples->examples->len; e++)
        for (uint32_t i = 0; i < n; i++)
            add_opinion(&networks[i], example_at(examples, e), 1 / (float)n, &ret_shares[e]);
}
