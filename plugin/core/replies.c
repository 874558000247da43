// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-model.h"
#include "replies-weights.h"
#include <math.h>

enum { NAME_BYTES = 68 };

typedef struct {
    uint32_t best, second; /* 0: none, i + 1: candidate i */
    float probability, second_probability;
} Choice;

KarmaReplies *
karma_replies_new(void)
{
    KarmaReplies *room = g_new0(KarmaReplies, 1);
    room->weights = &karma_weights;
    return room;
}

void
karma_replies_free(KarmaReplies *replies)
{
    g_free(replies);
}

static Choice
choose(const float *scores, uint32_t n, float sharpness)
{
    Choice choice = {0, 0, 0, 0};
    float sum = 0;
    for (uint32_t i = 1; i < n; i++)
        if (scores[i] > scores[choice.best])
            choice.best = i;
    choice.second = choice.best == 0;
    for (uint32_t i = 0; i < n; i++) {
        sum += expf((scores[i] - scores[choice.best]) * sharpness);
        if (i != choice.best && choice.second < n && scores[i] > scores[choice.second])
            choice.second = i;
    }
    choice.probability = 1 / sum;
    if (choice.second < n)
        choice.second_probability =
            expf((scores[choice.second] - scores[choice.best]) * sharpness) / sum;
    return choice;
}

static int64_t
number_of(const KarmaFeatures *features, uint32_t choice)
{
    return choice == 0 || choice > features->n ? KARMA_REPLIES_NONE : features->number[choice - 1];
}

void
karma_replies_feed(KarmaReplies *replies, const KarmaRoomLine *line, KarmaReply *ret_reply)
{
    KarmaLineReading reading;
    KarmaFeatures features;
    float scores[KARMA_CANDIDATES + 1], text[KARMA_FEATURES_TEXT];
    karma_line_read(replies, line, &reading);
    karma_features_measure(replies, &reading, &features);
    karma_model_score(replies, &features, scores);
    Choice choice = choose(scores, features.n + 1, replies->weights->sharpness);
    int64_t parent = number_of(&features, choice.best);
    int64_t second = choice.best == 0 ? KARMA_REPLIES_NONE : number_of(&features, choice.second);
    *ret_reply = (KarmaReply){parent, choice.probability, second,
                              second == KARMA_REPLIES_NONE ? 0 : (double)choice.second_probability};
    karma_features_of_text(replies, &reading, text);
    karma_model_read(replies->weights, text, replies->hidden[replies->fed % KARMA_ROOM_READINGS]);
    reading.sure = choice.probability;
    karma_room_add(replies, &reading,
                   parent == KARMA_REPLIES_NONE ? replies->fed : (int32_t)parent);
}

int64_t
karma_replies_fed(const KarmaReplies *replies)
{
    return replies->fed;
}

void
karma_replies_join(KarmaReplies *replies, const char *nick)
{
    char name[NAME_BYTES];
    size_t length = karma_fold(nick, name, sizeof name);
    karma_people_get(replies, name, length)->joined = replies->fed;
}

void
karma_replies_leave(KarmaReplies *replies, const char *nick)
{
    char name[NAME_BYTES];
    size_t length = karma_fold(nick, name, sizeof name);
    karma_people_get(replies, name, length);
}

void
karma_replies_rename(KarmaReplies *replies, const char *from, const char *to)
{
    char old[NAME_BYTES], new[NAME_BYTES];
    size_t old_length = karma_fold(from, old, sizeof old), length = karma_fold(to, new, sizeof new);
    karma_people_alias(replies, karma_people_get(replies, old, old_length), new, length);
}
