// SPDX-License-Identifier: GPL-2.0-or-later
#include "output.h"
#include <math.h>

FILE *
output_open(const char *folder, const char *name)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);
    FILE *out = fopen(path, "w");
    if (!out)
        g_error("cannot write %s", path);
    return out;
}

static void
print_log(const CorpusLog *log, FILE *out)
{
    static const uint32_t context = 1000;
    g_autofree uint32_t *line_of = g_new(uint32_t, log->n_messages);
    for (uint32_t i = 0; i < log->n_lines; i++) {
        int32_t number = log->lines[i].number;
        if (number >= 0)
            line_of[number] = i;
        uint32_t parent = number < 0 ? i : line_of[log->links[number]];
        if (i >= context)
            fprintf(out, "%s:%u %u - %.3f\n", log->name, i, parent,
                    number < 0 ? 1.0 : (double)log->sure[number]);
    }
}

void
output_links(const Corpus *corpus, FILE *out)
{
    for (uint32_t i = 0; i < corpus->n; i++)
        if (!corpus->logs[i].varied)
            print_log(&corpus->logs[i], out);
}

/* How many of the annotated messages there are, are linked right, reach a probability. */
typedef struct {
    double all, right, half, half_right, sure, sure_right;
} Tally;

static void
count_message(Tally *tally, const CorpusLine *line, int32_t link, float probability)
{
    bool right = false;
    for (uint32_t k = 0; k < line->n_right; k++)
        right |= line->right[k] == link;
    tally->all++;
    tally->right += right;
    tally->half += probability >= 0.5F;
    tally->half_right += right && probability >= 0.5F;
    tally->sure += probability >= 0.75F;
    tally->sure_right += right && probability >= 0.75F;
}

static void
count_log(Tally *tally, const CorpusLog *log)
{
    for (uint32_t i = 0; i < log->n_lines; i++) {
        const CorpusLine *line = &log->lines[i];
        if (line->n_right)
            count_message(tally, line, log->links[line->number], log->sure[line->number]);
    }
}

static const char *
kind_of(const CorpusLog *log)
{
    if (!log->varied)
        return "as they are";
    return log->bare ? "no names at the start of lines" : "fewer talks at once";
}

void
output_kinds(const Corpus *corpus, FILE *out)
{
    static const char *const kinds[] = {"as they are", "fewer talks at once",
                                        "no names at the start of lines"};
    for (size_t kind = 0; kind < G_N_ELEMENTS(kinds); kind++) {
        Tally tally = {0};
        for (uint32_t i = 0; i < corpus->n; i++)
            if (g_str_equal(kind_of(&corpus->logs[i]), kinds[kind]))
                count_log(&tally, &corpus->logs[i]);
        fprintf(out,
                "%-30s  %6.0f messages, %.1f %% linked right; 0.5 and more: %.1f %%, %.1f %% of "
                "them right; 0.75 and more: %.1f %%, %.1f %%\n",
                kinds[kind], tally.all, 100 * tally.right / tally.all, 100 * tally.half / tally.all,
                100 * tally.half_right / tally.half, 100 * tally.sure / tally.all,
                100 * tally.sure_right / tally.sure);
    }
}

static void
print_rows(FILE *out, const char *name, const float *weights, size_t rows, size_t columns)
{
    for (size_t row = 0; row < rows; row++, weights += columns) {
        float largest = 1e-9F;
        for (size_t i = 0; i < columns; i++)
            largest = MAX(largest, fabsf(weights[i]));
        fprintf(out, "%s %zu %.6g", name, row, (double)(largest / 127));
        for (size_t i = 0; i < columns; i++)
            fprintf(out, " %ld", lroundf(weights[i] * 127 / largest));
        fprintf(out, "\n");
    }
}

void
output_weights(const KarmaWeights *w, FILE *out)
{
    fprintf(out,
            "# Made by train.sh. Each line: a row of a member of KarmaWeights, its scale, whole "
            "numbers.\n");
    print_rows(out, "message", &w->message[0][0], KARMA_FEATURES_MESSAGE, KARMA_HIDDEN);
    print_rows(out, "text", &w->text[0][0], KARMA_FEATURES_TEXT, KARMA_HIDDEN);
    print_rows(out, "pair", &w->pair[0][0], KARMA_FEATURES_PAIR, KARMA_HIDDEN);
    print_rows(out, "none", w->none, 1, KARMA_HIDDEN);
    print_rows(out, "bias", w->bias, 1, KARMA_HIDDEN);
    print_rows(out, "second", &w->second[0][0], KARMA_HIDDEN, KARMA_HIDDEN_SECOND);
    print_rows(out, "second_bias", w->second_bias, 1, KARMA_HIDDEN_SECOND);
    print_rows(out, "last", w->last, 1, KARMA_HIDDEN_SECOND);
    print_rows(out, "none_bias", &w->none_bias, 1, 1);
    print_rows(out, "sharpness", &w->sharpness, 1, 1);
}
