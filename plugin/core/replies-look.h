// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What replies-features.c and replies-pair.c share: what is known while the candidates of a message
 * are gone through, the latest first, and how a row of numbers is written. */

#include "replies-features.h"

/* Words in common, by their rarities. */
typedef struct {
    float sum, cosine, largest;
} KarmaOverlap;

/* What passed between the author and a writer, by the links made so far. */
typedef struct {
    float common;                    /* the most in common with any of the writer's messages */
    int32_t answered, last_answered; /* how often the author answered the writer; last when */
    int32_t answered_me, last_answered_me; /* and the other way */
} KarmaTie;

typedef struct {
    KarmaReplies *room;
    const KarmaLineReading *reading, *own; /* own: the author's message before, if at hand */
    const KarmaPerson *author;
    uint32_t own_parent_author, own_target, naming_author;
    int32_t own_seen, naming_seen, asked_seen; /* between the candidate and the message */
    uint32_t speakers_seen;
    float best_overlap;
    int32_t best_overlap_at;
    /* gathered before, from all messages at hand; each by the place of a message ... */
    KarmaOverlap common[KARMA_ROOM_READINGS];
    uint8_t answered[KARMA_ROOM_READINGS]; /* how often the author answered it */
    KarmaTie ties[KARMA_ROOM_READINGS];    /* ... the writer's last one ... */
    float of_thread[KARMA_ROOM_THREADS];   /* ... or the place of a thread: the most in common */
    int32_t closest; /* the message with most in common, or KARMA_NEVER if that is little */
    int32_t pending; /* messages that named the author since theirs before */
} KarmaLook;

/* Stands for the logarithm of a distance there is none of. */
#define KARMA_UNKNOWN 6

/* A cursor over a row of numbers. */
typedef struct {
    float *at;
} KarmaRow;

static inline void
karma_put(KarmaRow *row, float value)
{
    *row->at++ = value;
}

static inline void
karma_put_bits(KarmaRow *row, uint32_t bits, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        karma_put(row, (float)(bits >> i & 1));
}

/* About log(1 + n), the same on every machine. */
static inline float
karma_grade(int32_t n)
{
    uint32_t one_more = (uint32_t)MAX(n, 0) + 1;
    uint32_t exponent = 31U - (uint32_t)__builtin_clz(one_more);
    float fraction = (float)one_more / (float)(1U << exponent) - 1;
    return 0.6931472F * ((float)exponent + fraction);
}

static inline float
karma_grade_or_unknown(bool known, int32_t n)
{
    return known ? karma_grade(n) : KARMA_UNKNOWN;
}

/* replies-look.c */
void karma_look_start(KarmaLook *look, KarmaReplies *room, const KarmaLineReading *reading);
/* Goes past a message, on the way back. */
void karma_look_pass(KarmaLook *look, const KarmaLineReading *earlier, int32_t number);
/* Is somebody named in a message? 2: spoken to. */
uint32_t karma_look_names(const KarmaLineReading *reading, uint32_t id);
KarmaOverlap karma_look_overlap(const KarmaLineReading *a, const KarmaLineReading *b);
const KarmaTie *karma_look_tie(const KarmaLook *look, uint32_t writer); /* of one at hand */

/* replies-pair.c: the numbers of a pair. Candidates come the latest first. */
void karma_pair_measure(KarmaLook *look, const KarmaLineReading *candidate, int32_t number,
                        float ret_pair[KARMA_FEATURES_PAIR]);
