// SPDX-License-Identifier: GPL-2.0-or-later
#include "fit.h"
#include "output.h"
#include "vary.h"
#include "words.h"
#include <stdlib.h>

/* Chosen on dev and by cross-validation; README.md says what else was tried. */
static const FitSettings settings = {
    .epochs = 6,
    .batch = 128,
    .seed = 1,
    .rate = 3e-3F,
    .decay = 1e-2F,
    .dropout = 0.1F,
};

/* Added to the score of "nobody" in the end, since train's annotators mark it too often; and what
 * makes the shares probabilities that hold. */
static const float none_bias = -0.8F, sharpness = 0.93F;

enum { FIRST_EPOCHS = 2, VARY_SEED = 7 };

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

/* A network for each fold, from the others. */
static void
cross_learn(const Corpus *corpus, const FitSettings *how, KarmaWeights ret_weights[CORPUS_FOLDS])
{
    Examples examples = examples_make(corpus);
    g_printerr("%u examples, %u without the right one among the candidates\n",
               examples.examples->len, examples.missed);
#pragma omp parallel for schedule(dynamic)
    for (uint32_t fold = 0; fold < CORPUS_FOLDS; fold++) {
        fit(corpus, &examples, fold, how, &ret_weights[fold]);
        ret_weights[fold].sharpness = sharpness;
    }
    examples_free(&examples);
}

/* Every log is linked by a model that has not seen its day. */
static void
cross_infer(Corpus *corpus, const KarmaWeights weights[CORPUS_FOLDS])
{
    for (uint32_t fold = 0; fold < CORPUS_FOLDS; fold++)
        examples_infer(corpus, fold, &weights[fold]);
}

static void
print_cross_validation(const Corpus *corpus, const char *folder)
{
    FILE *links = output_open(folder, "cross-validation.txt");
    FILE *kinds = output_open(folder, "kinds.txt");
    output_links(corpus, links);
    output_kinds(corpus, kinds);
    fclose(links);
    fclose(kinds);
}

static void
learn_from_all(const Corpus *corpus, const char *folder)
{
    g_autofree KarmaWeights *weights = g_new(KarmaWeights, 1);
    Examples examples = examples_make(corpus);
    FILE *out = output_open(folder, "weights.txt");
    fit(corpus, &examples, CORPUS_FOLDS, &settings, weights);
    weights->none_bias = none_bias;
    weights->sharpness = sharpness;
    output_weights(weights, out);
    examples_free(&examples);
    fclose(out);
}

static void
train(Corpus *corpus, const char *folder)
{
    g_autofree KarmaWeights *weights = g_new0(KarmaWeights, CORPUS_FOLDS);
    FitSettings rough = settings;
    rough.epochs = FIRST_EPOCHS;
    for (uint32_t i = 0; i < corpus->n; i++)
        guess(&corpus->logs[i]);
    cross_learn(corpus, &rough, weights);
    cross_infer(corpus, weights);
    vary(corpus, VARY_SEED);
    cross_infer(corpus, weights);
    cross_learn(corpus, &settings, weights);
    cross_infer(corpus, weights);
    print_cross_validation(corpus, folder);
    learn_from_all(corpus, folder);
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
    FILE *out = output_open(argv[3], "words.txt");
    words_print(&corpus, g_str_equal(argv[1], "list"), out);
    fclose(out);
    return EXIT_SUCCESS;
}
