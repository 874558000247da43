// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Sentences with named places, and the names that go into them. */

#include <karma/view.h>

typedef struct {
    const char *key;
    const char *value;
} KarmaWord;

/* Puts values into "{key}"; a key that is not there stays as it stands, so that no translation can
 * do harm. transfer full. */
char *karma_words_fill(const char *sentence, const KarmaWord *words);
#define KARMA_FILL(sentence, ...)                                                                  \
    karma_words_fill(sentence, (const KarmaWord[]){__VA_ARGS__, {NULL, NULL}})

/* The same for the singular or plural of a count; {count} is filled in too. Both are msgids. */
char *karma_words_count(const char *one, const char *many, int64_t count, const KarmaWord *words);
#define KARMA_COUNT(one, many, count, ...)                                                         \
    karma_words_count(one, many, count, (const KarmaWord[]){__VA_ARGS__, {NULL, NULL}})

/* A number as the language of the messages writes it, whatever the locale says: a sentence and its
 * numbers are of one kind. */
char *karma_words_number(double value, int decimals);

/* A share of 1 as "30 %". */
char *karma_words_percent(double share);

/* The name of a person (`room` false) or a room, ready for a sentence of this view, marked where
 * the view wants that. Never empty. */
char *karma_words_name(const KarmaView *view, int64_t id, bool room);

/* "erin", or "erin in #garden". */
char *karma_words_where(const KarmaView *view, KarmaNameId name, KarmaRoomId room);

/* Cleans any bytes to UTF-8 on one line, without control characters and without characters that
 * turn the direction of what comes after; at most `columns` wide (0: as it is). */
char *karma_words_clean(const char *text, int columns);

/* "ann 4, bob 2, carol and 5 more": at most `most` names of KarmaPersonCount, with their counts
 * above 1 if `counted`. */
char *karma_words_people(const KarmaView *view, const GArray *people, size_t most, bool counted);

/* "ann, bob and carol" out of ready words; `more`: how many are not named. */
char *karma_words_list(const GPtrArray *words, size_t more);

/* The mark a line of `words` begins with so that its direction is that of the language, whatever
 * name comes first: windows go by the first letter and know nothing of isolates. "" where no mark
 * is needed. */
const char *karma_words_lead(const char *words);

/* A sentence made ready for view->format: markup escaped for HTML, a mark for its direction in
 * front. */
char *karma_words_escape(const KarmaView *view, const char *words);
