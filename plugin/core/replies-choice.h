// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Which of the candidates it is, once they are rated. */

#include "replies-model.h"

typedef struct {
    uint32_t best, second;                 /* 0: nobody, i + 1: candidate i */
    float probability, second_probability; /* of each being right; 0: no second is likely */
} KarmaChoice;

/* The likeliest, whereby a candidate counts for more if other messages of its author are likely as
 * well: who is answered matters more than with which of their lines. */
KarmaChoice karma_choice_make(const KarmaReplies *room, const KarmaFeatures *features,
                              const float scores[KARMA_CANDIDATES + 1]);
