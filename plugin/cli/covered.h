// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Stretches of conversations that were counted, live or by an earlier import. */

#include <karma/act.h>

typedef struct KarmaCovered KarmaCovered;

typedef enum {
    KARMA_COVERED_NOT,
    KARMA_COVERED_END, /* the very moment at which a stretch ends: more may have been said in it */
    KARMA_COVERED,
} KarmaCoverage;

KarmaCovered *karma_covered_new(const KarmaRows *rows);
void karma_covered_free(KarmaCovered *covered);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaCovered, karma_covered_free)

/* `place`: number of the partner or the room. */
KarmaCoverage karma_covered_at(const KarmaCovered *covered, int64_t place, KarmaTime when);
