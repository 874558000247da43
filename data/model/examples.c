// SPDX-License-Identifier: GPL-2.0-or-later
#include "examples.h"
#include <string.h>

typedef struct {
    KarmaReplies *room;
    KarmaFeatures features;
    float (*texts)[KARMA_FEATURES_TEXT]; /* by message */
} Walk;

static void
mark_right(Example *example, const CorpusLine *line, const int32_t *numbers)
{
    for (uint32_t k = 0; k < line->n_right; k++) {
        if (line->right[k] == line->number)
            example->right[0] = 1;
        for (uint32_t i = 0; i < example->n; i++)
            if (numbers[i] == line->right[k])
                example->right[i + 1] = 1;
    }
    for (uint32_t i = 0; i <= example->n; i++)
        example->n_right += example->right[i];
}

static Example
example_of(const Walk *walk, const CorpusLine *line)
{
    Example example = {.n = walk->features.n};
    memcpy(example.message, walk->features.message, sizeof example.message);
    example.text = g_malloc(MAX(1, example.n) * sizeof example.text[0]);
    example.pair = g_memdup2(walk->features.pair, MAX(1, example.n) * sizeof example.pair[0]);
    for (uint32_t i = 0; i < example.n; i++)
        memcpy(example.text[i], walk->texts[walk->features.number[i]], sizeof example.text[i]);
    mark_right(&example, line, walk->features.number);
    return example;
}

static void
take_message(Walk *walk, const CorpusLog *log, uint32_t log_index, uint32_t at, Examples *into)
{
    const CorpusLine *line = &log->lines[at];
    KarmaLineReading reading;
    karma_line_read(walk->room, &line->line.said, &reading);
    if (line->n_right > 0) {
        karma_features_measure(walk->room, &reading, &walk->features);
        Example example = example_of(walk, line);
        example.log = log_index;
        example.origin = log->origin;
        into->missed += example.n_right == 0;
        g_array_append_val(into->examples, example);
    }
    karma_features_of_text(walk->room, &reading, walk->texts[line->number]);
    karma_room_add(walk->room, &reading, log->links[line->number]);
}

static void
walk_log(const CorpusLog *log, uint32_t log_index, Examples *into)
{
    Walk walk = {.room = karma_replies_new()};
    walk.texts = g_malloc(log->n_messages * sizeof walk.texts[0]);
    for (uint32_t i = 0; i < log->n_lines; i++) {
        karma_roomlog_tell(walk.room, &log->lines[i].line);
        if (log->lines[i].number >= 0)
            take_message(&walk, log, log_index, i, into);
    }
    g_free(walk.texts);
    karma_replies_free(walk.room);
}

Examples
examples_make(const Corpus *corpus)
{
    Examples examples = {g_array_new(FALSE, FALSE, sizeof(Example)), 0};
    for (uint32_t i = 0; i < corpus->n; i++)
        walk_log(&corpus->logs[i], i, &examples);
    return examples;
}

void
examples_free(Examples *examples)
{
    for (uint32_t i = 0; i < examples->examples->len; i++) {
        g_free(g_array_index(examples->examples, Example, i).text);
        g_free(g_array_index(examples->examples, Example, i).pair);
    }
    g_array_free(examples->examples, TRUE);
}

static void
infer(CorpusLog *log, const KarmaWeights *weights)
{
    g_autoptr(KarmaReplies) room = karma_replies_new();
    room->weights = weights;
    for (uint32_t i = 0; i < log->n_lines; i++) {
        KarmaReply reply;
        karma_roomlog_tell(room, &log->lines[i].line);
        if (log->lines[i].number < 0)
            continue;
        karma_replies_feed(room, &log->lines[i].line.said, &reply);
        log->sure[log->lines[i].number] = (float)reply.probability;
        bool none = reply.parent == KARMA_REPLIES_NONE;
        log->links[log->lines[i].number] = none ? log->lines[i].number : (int32_t)reply.parent;
    }
}

void
examples_infer(Corpus *corpus, uint32_t fold, const KarmaWeights *weights)
{
#pragma omp parallel for schedule(dynamic)
    for (uint32_t i = 0; i < corpus->n; i++)
        if (fold == CORPUS_FOLDS || corpus->logs[i].fold == fold)
            infer(&corpus->logs[i], weights);
}
