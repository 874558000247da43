// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-choice.h"
#include <math.h>

enum { ALL = KARMA_CANDIDATES + 1 };

static const float author_counts = 0.6F; /* cross-validated: +0.3 addressee, +0.1 turn */
static const float least_second = 0.33F; /* +0.6 graph F on dev; people give 4 % a second */

static void
softmax(const float *scores, uint32_t n, float sharpness, float ret_share[ALL])
{
    float largest = scores[0], sum = 0;
    for (uint32_t i = 1; i < n; i++)
        largest = MAX(largest, scores[i]);
    for (uint32_t i = 0; i < n; i++)
        sum += ret_share[i] = expf((scores[i] - largest) * sharpness);
    for (uint32_t i = 0; i < n; i++)
        ret_share[i] /= sum;
}

/* Each candidate's share and that of its author. */
static void
add_authors(const KarmaReplies *room, const KarmaFeatures *features, const float *share,
            float ret_value[ALL])
{
    uint32_t author[ALL] = {KARMA_NOBODY};
    for (uint32_t i = 0; i < features->n; i++)
        author[i + 1] = room->reading[features->number[i] % KARMA_ROOM_READINGS].author;
    for (uint32_t i = 0; i <= features->n; i++) {
        float together = 0;
        for (uint32_t k = 0; k <= features->n; k++)
            together += author[k] == author[i] ? share[k] : 0;
        ret_value[i] = share[i] + author_counts * together;
    }
}

static void
find_second(const float *share, uint32_t n, KarmaChoice *choice)
{
    float least = least_second;
    for (uint32_t i = 0; i <= n; i++)
        if (i != choice->best && share[i] >= least) {
            choice->second = i;
            choice->second_probability = least = share[i];
        }
}

KarmaChoice
karma_choice_make(const KarmaReplies *room, const KarmaFeatures *features,
                  const float scores[KARMA_CANDIDATES + 1])
{
    float share[ALL], value[ALL];
    KarmaChoice choice = {0, 0, 0, 0};
    softmax(scores, features->n + 1, room->weights->sharpness, share);
    add_authors(room, features, share, value);
    for (uint32_t i = 1; i <= features->n; i++)
        if (value[i] > value[choice.best])
            choice.best = i;
    choice.probability = share[choice.best];
    find_second(share, features->n, &choice);
    return choice;
}
