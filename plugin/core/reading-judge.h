// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The phrases found in a text, with what anchors them. */

#include "reading-text.h"

typedef struct {
    const KarmaText *text;
    GArray *matches;       /* KarmaPhraseMatch, by start; anchors not yet checked */
    uint8_t *marks;        /* per token and one past the end: ClauseMark */
    uint32_t languages;    /* bit i: language i is written here */
    uint32_t *first_match; /* per token and one past the end: its first in `matches` */
} KarmaPhrases;

enum {
    CLAUSE_BEGINS = 1 << 0, /* a clause begins at this token, or after what is stepped over */
    CLAUSE_LEADS = 1 << 1,  /* ... the first of the sentence */
    CLAUSE_ENDS = 1 << 2,   /* a clause ends before this token, or before what is stepped over */
    CLAUSE_LAST = 1 << 3,   /* ... the last of the sentence */
    CLAUSE_ADDRESS = 1 << 4 /* the token is a name that only addresses */
};

void karma_phrases_init(KarmaPhrases *ret_phrases, const KarmaLexicon *lexicon,
                        const KarmaText *text);
void karma_phrases_clear(KarmaPhrases *phrases);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KarmaPhrases, karma_phrases_clear)

/* Whether the match holds: its language is written here and its clause begins and ends where it
 * must. */
bool karma_phrases_hold(const KarmaPhrases *phrases, const KarmaPhraseMatch *match);

/* KARMA_READS_QUESTION and, when all that is asked is about the person, KARMA_READS_ABOUT_YOU. Sets
 * asked[i] to 0, 1 (about the person) or 2 (about a thing) for each sentence. */
uint32_t karma_phrases_questions(const KarmaPhrases *phrases, uint8_t *asked);

/* KarmaAsks of the sentences for which asked[i] is set. */
uint32_t karma_phrases_aims(const KarmaPhrases *phrases, const uint8_t *asked);
