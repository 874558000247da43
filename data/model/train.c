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
static const float none_bias = -0.2F, sharpness = 0.93F;

enum { FIRST_EPOCHS = 2, LAST_EPOCHS = 20, TEACHERS = 8, LAST_SEED = 2, VARY_SEED = 7 };

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

typedef void (*Learn)(const Corpus *, const Examples *, uint32_t, KarmaWeights *);

static void
learn_roughly(const Corpus *corpus, const Examples *examples, uint32_t without,
              KarmaWeights *ret_weights)
{
    g_autofree Network *network = g_new(Network, 1);
    FitSettings rough = settings;
    rough.epochs = FIRST_EPOCHS;
    fit(corpus, examples, without, &rough, NULL, network);
    *ret_weights = network->weights;
    ret_weights->sharpness = sharpness;
}

/* What one network learns from one seed is a matter of luck; so several, and one more that learns
 * from what they say on average. */
static void
learn(const Corpus *corpus, const Examples *examples, uint32_t without, KarmaWeights *ret_weights)
{
    g_autofree Network *networks = g_new(Network, TEACHERS + 1);
    g_autofree Shares *taught = g_new(Shares, examples->examples->len);
    FitSettings last = settings;
    last.epochs = LAST_EPOCHS;
    last.seed = LAST_SEED;
#pragma omp parallel for schedule(dynamic)
    for (uint32_t i = 0; i < TEACHERS; i++) {
        FitSettings own = settings;
        own.seed += i + 1;
        fit(corpus, examples, without, &own, NULL, &networks[i]);
    }
    fit_ask(examples, networks, TEACHERS, taught);
    fit(corpus, examples, without, &last, taught, &networks[TEACHERS]);
    *ret_weights = networks[TEACHERS].weights;
    ret_weights->sharpness = sharpness;
}

/* Every log is linked by a model that has not seen its day. */
static void
cross_infer(Corpus *corpus, const KarmaWeights weights[CORPUS_FOLDS])
{
    for (uint32_t fold = 0; fold < CORPUS_FOLDS; fold++)
        examples_infer(corpus, fold, &weights[fold]);
}

/* A network for each fold, from the others. */
static void
cross_learn(const Corpus *corpus, const Examples *examples, Learn how,
            KarmaWeights ret_weights[CORPUS_FOLDS])
{
#pragma omp parallel for schedule(dynamic)
    for (uint32_t fold = 0; fold < CORPUS_FOLDS; fold++)
        how(corpus, examples, fold, &ret_weights[fold]);
}

static Examples
make_examples(const Corpus *corpus)
{
    Examples examples = examples_make(corpus);
    g_printerr("%u examples, %u without the right one among the candidates\n",
               examples.examples->len, examples.missed);
    return examples;
}

/* Links of networks that have not learnt much, but not from these logs either: with such the state
 * of a room is as it will be. */
static void
link_roughly(Corpus *corpus, KarmaWeights weights[CORPUS_FOLDS])
{
    for (uint32_t i = 0; i < corpus->n; i++)
        guess(&corpus->logs[i]);
    Examples examples = make_examples(corpus);
    cross_learn(corpus, &examples, learn_roughly, weights);
    cross_infer(corpus, weights);
    vary(corpus, VARY_SEED);
    cross_infer(corpus, weights);
    examples_free(&examples);
}

static void
learn_from_all(const Corpus *corpus, const Examples *examples, const char *folder)
{
    g_autofree KarmaWeights *weights = g_new(KarmaWeights, 1);
    FILE *out = output_open(folder, "weights.txt");
    learn(corpus, examples, CORPUS_FOLDS, weights);
    weights->none_bias = none_bias;
    output_weights(weights, out);
    fclose(out);
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
train(Corpus *corpus, const char *folder)
{
    g_autofree KarmaWeights *weights = g_new0(KarmaWeights, CORPUS_FOLDS);
    link_roughly(corpus, weights);
    Examples examples = make_examples(corpus);
    learn_from_all(corpus, &examples, folder);
    cross_learn(corpus, &examples, learn, weights);
    cross_infer(corpus, weights);
    print_cross_validation(corpus, folder);
    examples_free(&examples);
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
