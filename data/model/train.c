// SPDX-License-Identifier: GPL-2.0-or-later
#include "fit.h"
#include "words.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Chosen on dev and by cross-validation; README.md says what else was tried. */
static const FitSettings settings = {
    .epochs = 6,
    .batch = 128,
    .seed = 1,
    .rate = 3e-3F,
    .decay = 1e-2F,
    .dropout = 0.1F,
    .none_bias = -0.8F,
    .sharpness = 0.93F,
};

enum { FIRST_EPOCHS = 2 };

/* A first guess at the links, for the first round: the last message of the one named, else one's
 * own. */
static void
guess(CorpusLog *log)
{
    g_autoptr(KarmaReplies) room = karma_replies_new();
    for (uint32_t i = 0; i < log->n_lines; i++) {
        KarmaLineReading reading;
        karma_roomlog_tell(room, &log->lines[i].line);
        if (log->lines[i].number < 0)
            continue;
        karma_line_read(room, &log->lines[i].line.said, &reading);
        const KarmaPerson *named =
            reading.n_targets ? karma_people_by_id(room, reading.targets[0]) : NULL;
        int32_t parent = named && named->last != KARMA_NEVER ? named->last : reading.previous;
        log->links[log->lines[i].number] = parent == KARMA_NEVER ? room->fed : parent;
        karma_room_add(room, &reading, log->links[room->fed]);
    }
}

static FILE *
open_to_write(const char *folder, const char *name)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);
    FILE *out = fopen(path, "w");
    if (!out)
        g_error("cannot write %s", path);
    return out;
}

static void
print_links(const Corpus *corpus, FILE *out)
{
    static const uint32_t context = 1000;
    for (uint32_t i = 0; i < corpus->n; i++) {
        const CorpusLog *log = &corpus->logs[i];
        g_autofree uint32_t *line_of = g_new(uint32_t, log->n_messages);
        for (uint32_t k = 0; k < log->n_lines; k++) {
            int32_t number = log->lines[k].number;
            if (number >= 0)
                line_of[number] = k;
            uint32_t parent = number < 0 ? k : line_of[log->links[number]];
            if (k >= context)
                fprintf(out, "%s:%u %u - %.3f\n", log->name, k, parent,
                        number < 0 ? 1.0 : (double)log->sure[number]);
        }
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

static void
print_weights(FILE *out, const KarmaWeights *w)
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

/* Every log is linked by a model that has not seen its day. */
static void
cross_fit(Corpus *corpus, FitSettings round, const char *folder)
{
    g_autofree KarmaWeights *weights = g_new(KarmaWeights, 1);
    Examples examples = examples_make(corpus);
    round.none_bias = 0;
    g_printerr("%u examples, %u without the right one among the candidates\n",
               examples.examples->len, examples.missed);
    for (uint32_t fold = 0; fold < CORPUS_FOLDS; fold++) {
        fit(corpus, &examples, fold, &round, weights);
        examples_infer(corpus, fold, weights);
        g_autofree char *name = g_strdup_printf("weights-without-%u.txt", fold);
        FILE *out = open_to_write(folder, name);
        print_weights(out, weights);
        fclose(out);
    }
    examples_free(&examples);
}

static void
train(Corpus *corpus, const char *folder)
{
    g_autofree KarmaWeights *weights = g_new(KarmaWeights, 1);
    FitSettings first = settings;
    first.epochs = FIRST_EPOCHS;
    for (uint32_t i = 0; i < corpus->n; i++)
        guess(&corpus->logs[i]);
    cross_fit(corpus, first, folder);
    cross_fit(corpus, settings, folder);
    FILE *links = open_to_write(folder, "cross-validation.txt");
    print_links(corpus, links);
    fclose(links);
    Examples examples = examples_make(corpus);
    fit(corpus, &examples, CORPUS_FOLDS, &settings, weights);
    examples_free(&examples);
    FILE *out = open_to_write(folder, "weights.txt");
    print_weights(out, weights);
    fclose(out);
}

/* train words|list|weights CORPUS FOLDER: into FOLDER goes what is made; list shows the words
 * behind the hashes. */
int
main(int argc, char **argv)
{
    if (argc != 4)
        return EXIT_FAILURE;
    Corpus corpus = corpus_read(argv[2]);
    if (g_str_equal(argv[1], "weights")) {
        train(&corpus, argv[3]);
        return EXIT_SUCCESS;
    }
    FILE *out = open_to_write(argv[3], "words.txt");
    words_print(&corpus, g_str_equal(argv[1], "list"), out);
    fclose(out);
    return EXIT_SUCCESS;
}
