// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the model looks at: numbers about the message, about the text of each earlier message that
 * it may answer, and about each pair of the two. Everything is known when the message comes;
 * training reads the very same numbers. */

#include "replies-room.h"

#define KARMA_FEATURES_MESSAGE 55
#define KARMA_FEATURES_PAIR    94
#define KARMA_CANDIDATES       48

/* Among those of the pair: about log(1 + minutes between the two). */
#define KARMA_PAIR_GAP 5

typedef struct {
    float message[KARMA_FEATURES_MESSAGE];
    uint32_t n;                       /* candidates, the latest first */
    int32_t number[KARMA_CANDIDATES]; /* of the message that may be answered */
    float pair[KARMA_CANDIDATES][KARMA_FEATURES_PAIR];
} KarmaFeatures;

/* Of a message just read, before it is added to the room. */
void karma_features_measure(KarmaReplies *room, const KarmaLineReading *reading,
                            KarmaFeatures *ret_features);

/* Of a message as one that may be answered: they never change. */
void karma_features_of_text(const KarmaReplies *room, const KarmaLineReading *reading,
                            float ret_text[KARMA_FEATURES_TEXT]);
