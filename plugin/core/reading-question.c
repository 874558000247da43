// SPDX-License-Identifier: GPL-2.0-or-later
/* Whether a text asks, and whether about the person or about a thing. */
#include "reading-judge.h"

typedef enum { ASKS_NOT, ASKS_YOU, ASKS_THING } Asks;

/* What a clause opens with: the longest phrase decides; of equals the first in this order. */
static const KarmaPhrase openings[] = {KARMA_PHRASE_RHETORICAL, KARMA_PHRASE_YOU,
                                       KARMA_PHRASE_REQUEST, KARMA_PHRASE_THING,
                                       KARMA_PHRASE_OPENER};

static int
opening_rank(uint8_t phrase)
{
    for (size_t i = 0; i < G_N_ELEMENTS(openings); i++) {
        if (openings[i] == phrase)
            return (int)(G_N_ELEMENTS(openings) - i);
    }
    return 0;
}

/* The phrase the clause at token `i` opens with, or NULL. */
static const KarmaPhraseMatch *
find_opening(const KarmaPhrases *phrases, uint32_t i)
{
    const KarmaPhraseMatch *best = NULL;
    for (uint32_t m = phrases->first_match[i]; m < phrases->first_match[i + 1]; m++) {
        const KarmaPhraseMatch *match = &g_array_index(phrases->matches, KarmaPhraseMatch, m);
        int rank = opening_rank(match->phrase);
        if (rank == 0 || match->rules_out || !karma_phrases_hold(phrases, match))
            continue;
        if (match->ends && !(phrases->marks[match->end] & CLAUSE_LAST))
            continue; /* "ok, how do I ..." */
        if (!best || match->end > best->end ||
            (match->end == best->end && rank > opening_rank(best->phrase)))
            best = match;
    }
    return best;
}

/* Whether a phrase of this section stands at token `first` or later, what is stepped over before
 * ("sorry to bother you, ...") not looked at. */
static bool
holds_any(const KarmaPhrases *phrases, uint32_t first, uint32_t end, KarmaPhrase phrase)
{
    uint32_t stepped = first;
    for (uint32_t m = phrases->first_match[first]; m < phrases->first_match[end]; m++) {
        const KarmaPhraseMatch *match = &g_array_index(phrases->matches, KarmaPhraseMatch, m);
        if (!karma_phrases_hold(phrases, match))
            continue;
        if (match->phrase == KARMA_PHRASE_STEP && (phrases->marks[match->start] & CLAUSE_BEGINS))
            stepped = MAX(stepped, match->end);
        if (match->phrase == phrase && match->start >= stepped)
            return true;
    }
    return false;
}

/* The opening of the first clause that opens like a question, and where it stands; NULL, and the
 * sentence's first token, if none does. */
static const KarmaPhraseMatch *
first_opening(const KarmaPhrases *phrases, const KarmaSentence *sentence, uint32_t *ret_first)
{
    const KarmaPhraseMatch *opening = NULL;
    *ret_first = sentence->first;
    for (uint32_t i = sentence->first; i < sentence->end && !opening; i++) {
        opening = phrases->marks[i] & CLAUSE_BEGINS ? find_opening(phrases, i) : NULL;
        *ret_first = opening ? i : *ret_first;
    }
    return opening;
}

/* A sentence with a question mark: the first clause that opens like a question says what about. */
static Asks
judge_marked(const KarmaPhrases *phrases, const KarmaSentence *sentence)
{
    uint32_t first;
    const KarmaPhraseMatch *opening = first_opening(phrases, sentence, &first);
    if (opening && opening->phrase == KARMA_PHRASE_RHETORICAL)
        return ASKS_NOT;
    if (opening && opening->phrase != KARMA_PHRASE_OPENER)
        return opening->phrase == KARMA_PHRASE_YOU ? ASKS_YOU : ASKS_THING;
    if (sentence->first == sentence->end ||
        holds_any(phrases, first, sentence->end, KARMA_PHRASE_YOU_WORD))
        return ASKS_YOU;
    return !opening && holds_any(phrases, first, sentence->end, KARMA_PHRASE_INVITE) ? ASKS_YOU
                                                                                     : ASKS_THING;
}

/* Whether the sentence ends in a word that is as good as a question mark. */
static bool
ends_asking(const KarmaPhrases *phrases, const KarmaSentence *sentence)
{
    for (uint32_t m = phrases->first_match[sentence->first];
         m < phrases->first_match[sentence->end]; m++) {
        const KarmaPhraseMatch *match = &g_array_index(phrases->matches, KarmaPhraseMatch, m);
        if (match->phrase == KARMA_PHRASE_ASK && match->end == sentence->end &&
            karma_phrases_hold(phrases, match))
            return true;
    }
    return false;
}

/* One without: only a request phrase makes it a question, and only as its first clause. */
static Asks
judge_unmarked(const KarmaPhrases *phrases, const KarmaSentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        const KarmaPhraseMatch *opening =
            phrases->marks[i] & CLAUSE_LEADS ? find_opening(phrases, i) : NULL;
        if (opening && opening->phrase == KARMA_PHRASE_REQUEST)
            return ASKS_THING;
        if (opening && opening->phrase == KARMA_PHRASE_RHETORICAL)
            return ASKS_NOT;
    }
    return ASKS_NOT;
}

uint32_t
karma_phrases_questions(const KarmaPhrases *phrases, uint8_t *asked)
{
    bool you = false, thing = false;
    for (size_t i = 0; i < phrases->text->sentences->len; i++) {
        const KarmaSentence *sentence = &g_array_index(phrases->text->sentences, KarmaSentence, i);
        const bool marked = sentence->asks || ends_asking(phrases, sentence);
        Asks asks = marked ? judge_marked(phrases, sentence) : judge_unmarked(phrases, sentence);
        asked[i] = (uint8_t)asks;
        you |= asks == ASKS_YOU;
        thing |= asks == ASKS_THING;
    }
    if (thing)
        return KARMA_READS_QUESTION;
    return you ? KARMA_READS_QUESTION | KARMA_READS_ABOUT_YOU : 0;
}

/* Whom the sentence calls by name, an index into the names; -1 nobody. Of several the last. */
static int32_t
called_in(const KarmaPhrases *phrases, const KarmaSentence *sentence)
{
    for (uint32_t i = sentence->end; i-- > sentence->first;) {
        const KarmaToken *token = &g_array_index(phrases->text->tokens, KarmaToken, i);
        if (phrases->marks[i] & CLAUSE_ADDRESS)
            return token->name;
    }
    return -1;
}

/* Whether a clause of the sentence begins with a phrase of this section, up to token `last`; or
 * ends in one that stands at its end ($), as in languages whose verb comes last. */
static bool
has_clause_of(const KarmaPhrases *phrases, const KarmaSentence *sentence, uint32_t last,
              KarmaPhrase phrase)
{
    for (uint32_t m = phrases->first_match[sentence->first];
         m < phrases->first_match[sentence->end]; m++) {
        const KarmaPhraseMatch *match = &g_array_index(phrases->matches, KarmaPhraseMatch, m);
        const bool begins =
            match->start <= last && (phrases->marks[match->start] & CLAUSE_BEGINS) != 0;
        if (match->phrase == phrase && !match->rules_out && (begins || match->ends) &&
            karma_phrases_hold(phrases, match))
            return true;
    }
    return false;
}

/* What is doubtful of one sentence that asks, as KarmaAsks; each goes with those above it. */
static uint32_t
doubts_of(const KarmaPhrases *phrases, const KarmaSentence *sentence, bool other)
{
    uint32_t first;
    const bool opens = first_opening(phrases, sentence, &first) != NULL;
    if (other)
        return KARMA_ASKS_ELSEWHERE | KARMA_ASKS_OFFER | KARMA_ASKS_BARE;
    if (has_clause_of(phrases, sentence, opens ? first : sentence->end, KARMA_PHRASE_SUGGEST))
        return KARMA_ASKS_OFFER | KARMA_ASKS_BARE;
    return opens ? 0 : KARMA_ASKS_BARE;
}

static bool
is_over(const KarmaPhrases *phrases)
{
    for (uint32_t i = 0; i < phrases->matches->len; i++) {
        const KarmaPhraseMatch *match = &g_array_index(phrases->matches, KarmaPhraseMatch, i);
        if (match->phrase == KARMA_PHRASE_OVER && !match->rules_out &&
            karma_phrases_hold(phrases, match))
            return true;
    }
    return false;
}

uint32_t
karma_phrases_aims(const KarmaPhrases *phrases, const uint8_t *asked)
{
    int32_t called = -1;
    uint32_t doubts = UINT32_MAX;
    for (size_t i = 0; i < phrases->text->sentences->len; i++) {
        const KarmaSentence *sentence = &g_array_index(phrases->text->sentences, KarmaSentence, i);
        const int32_t here = called_in(phrases, sentence);
        called = here >= 0 ? here : called;
        if (asked[i] == ASKS_NOT)
            continue;
        const bool to_all =
            here < 0 && has_clause_of(phrases, sentence, sentence->end, KARMA_PHRASE_ANYBODY);
        doubts &= doubts_of(phrases, sentence, called > 0 || to_all);
    }
    if (doubts == UINT32_MAX)
        return is_over(phrases) ? KARMA_ASKS_NO_MORE : 0u;
    const size_t last = phrases->text->sentences->len - 1;
    return doubts | (asked[last] == ASKS_NOT ? KARMA_ASKS_TRAILED : 0u);
}
