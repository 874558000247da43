// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A text cut into words and sentences, as the parts of reading see it. */

#include "lexicon-match.h"

#include <karma/reading.h>

typedef struct {
    uint32_t first, end; /* tokens */
    bool asks;           /* ends in a question mark */
} KarmaSentence;

typedef struct {
    GArray *tokens;    /* KarmaToken */
    GArray *sentences; /* KarmaSentence */
    uint32_t words;    /* of the whole text but its links, quotes and code included */
    uint32_t links;
    uint32_t emoji; /* emoji and smileys */
    bool has_code;  /* a path, an option or code */
    bool has_quote;
    bool mocks; /* ends in "/s" */
} KarmaText;

/* Cuts `text`. `names` as in karma_reading_read. */
void karma_text_init(KarmaText *ret_text, const char *text, const char *const *names,
                     size_t n_names);
void karma_text_clear(KarmaText *text);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KarmaText, karma_text_clear)

/* What a stretch of the text is replaced by before it is cut into words. */
enum { KARMA_MASK_LINK = '\001', KARMA_MASK_CODE = '\002', KARMA_MASK_QUOTE = '\003' };

/* The text with links, code and quotes each replaced by one KARMA_MASK_ character; transfer full.
 * Counts into `text` what it took out. */
char *karma_text_mask(KarmaText *text, const char *valid, size_t length);

/* The words of a stretch: runs of letters and digits; in scripts without blanks two letters are a
 * word. */
uint32_t karma_text_count_words(const char *start, const char *end);

/* The names a text may hold, found by their spelling without regard to case. */
typedef struct KarmaNames KarmaNames;

KarmaNames *karma_names_new(const char *const *names, size_t n_names);
void karma_names_free(KarmaNames *names);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaNames, karma_names_free)

/* The name that begins at `start` as a whole word: its index, and where it ends; -1 if none does.
 */
int32_t karma_names_find(const KarmaNames *names, const char *start, const char **ret_end);
