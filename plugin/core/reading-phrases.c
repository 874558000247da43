// SPDX-License-Identifier: GPL-2.0-or-later
#include "reading-judge.h"

enum { LANGUAGE_SURE = 2 };

static const KarmaToken *
token_at(const KarmaText *text, size_t i)
{
    return &g_array_index(text->tokens, KarmaToken, i);
}

static void
find_matches(KarmaPhrases *phrases, const KarmaLexicon *lexicon)
{
    const GArray *tokens = phrases->text->tokens;
    const GArray *sentences = phrases->text->sentences;
    const KarmaToken *all = (const KarmaToken *)(const void *)tokens->data;
    for (size_t i = 0; i < tokens->len; i++) {
        phrases->first_match[i] = phrases->matches->len;
        uint32_t end = g_array_index(sentences, KarmaSentence, all[i].sentence).end;
        karma_lexicon_match(lexicon, all, i, end, phrases->matches);
    }
    phrases->first_match[tokens->len] = phrases->matches->len;
}

/* The languages whose frequent words stand here most; all, where too few do. Another's phrases hold
 * only where it has at least half as many. */
static uint32_t
written_languages(const KarmaPhrases *phrases)
{
    uint32_t counts[KARMA_LANGUAGES_MAX] = {0}, best = 0, written = 0;
    for (size_t i = 0; i < phrases->matches->len; i++) {
        const KarmaPhraseMatch *match = &g_array_index(phrases->matches, KarmaPhraseMatch, i);
        if (match->phrase != KARMA_PHRASE_WORD)
            continue;
        counts[match->language]++;
        best = MAX(best, counts[match->language]);
    }
    for (uint32_t i = 0; i < KARMA_LANGUAGES_MAX; i++) {
        if (best < LANGUAGE_SURE || counts[i] * 2 >= best)
            written |= UINT32_C(1) << i;
    }
    return written;
}

static bool
is_written(const KarmaPhrases *phrases, const KarmaPhraseMatch *match)
{
    return phrases->languages >> match->language & 1;
}

static bool
is_stepped_over(uint8_t phrase)
{
    return phrase == KARMA_PHRASE_STEP || phrase == KARMA_PHRASE_GREETING;
}

/* Marks where clauses begin: at a sentence's first word, after punctuation, and after what is
 * stepped over there. */
static void
mark_begins(KarmaPhrases *phrases)
{
    const KarmaText *text = phrases->text;
    uint32_t sentence = UINT32_MAX;
    for (size_t i = 0; i < text->tokens->len; i++) {
        const KarmaToken *token = token_at(text, i);
        if (token->sentence != sentence || token->dense)
            phrases->marks[i] |= CLAUSE_BEGINS | CLAUSE_LEADS;
        sentence = token->sentence;
        if (token->breaks)
            phrases->marks[i] |= CLAUSE_BEGINS;
        uint8_t mark = phrases->marks[i] & (CLAUSE_BEGINS | CLAUSE_LEADS);
        if (!mark)
            continue;
        if (token->name >= 0 || token->kind != KARMA_TOKEN_WORD)
            phrases->marks[i + 1] |= mark;
        for (uint32_t m = phrases->first_match[i]; m < phrases->first_match[i + 1]; m++) {
            const KarmaPhraseMatch *match = &g_array_index(phrases->matches, KarmaPhraseMatch, m);
            if (is_stepped_over(match->phrase) && !match->rules_out && is_written(phrases, match))
                phrases->marks[match->end] |= mark;
        }
    }
}

/* Where what follows is stepped over, the clause ends here already. */
static uint8_t
ending_after(const KarmaPhrases *phrases, size_t i)
{
    const KarmaToken *token = token_at(phrases->text, i);
    uint8_t ending = 0;
    if (token->name >= 0 || token->kind != KARMA_TOKEN_WORD)
        ending |= phrases->marks[i + 1];
    for (uint32_t m = phrases->first_match[i]; m < phrases->first_match[i + 1]; m++) {
        const KarmaPhraseMatch *match = &g_array_index(phrases->matches, KarmaPhraseMatch, m);
        if (match->phrase == KARMA_PHRASE_TAIL)
            ending |= phrases->marks[match->end];
    }
    return ending & (CLAUSE_ENDS | CLAUSE_LAST);
}

/* Marks where clauses end: before punctuation and the end of the sentence, and before what is
 * stepped over there. */
static void
mark_ends(KarmaPhrases *phrases)
{
    const KarmaText *text = phrases->text;
    size_t n = text->tokens->len;
    phrases->marks[n] |= CLAUSE_ENDS | CLAUSE_LAST;
    for (size_t i = n; i-- > 0;) {
        const KarmaToken *token = token_at(text, i);
        phrases->marks[i] |= ending_after(phrases, i);
        if (i == 0 || token_at(text, i - 1)->sentence != token->sentence)
            phrases->marks[i] |= CLAUSE_ENDS | CLAUSE_LAST;
        if (token->breaks)
            phrases->marks[i] |= CLAUSE_ENDS;
    }
}

/* A name that stands where a clause begins, or after a greeting, thanks or closer, and before
 * punctuation, only addresses. */
static void
mark_addresses(KarmaPhrases *phrases)
{
    static const bool before[KARMA_PHRASES] = {
        [KARMA_PHRASE_GREETING] = true,
        [KARMA_PHRASE_CLOSER] = true,
        [KARMA_PHRASE_THANKS] = true,
    };
    const KarmaText *text = phrases->text;
    for (size_t i = 0; i < phrases->matches->len; i++) {
        const KarmaPhraseMatch *match = &g_array_index(phrases->matches, KarmaPhraseMatch, i);
        if (before[match->phrase] && !match->rules_out && is_written(phrases, match) &&
            match->end < text->tokens->len)
            phrases->marks[match->end] |= CLAUSE_ADDRESS;
    }
    for (size_t i = 0; i < text->tokens->len; i++) {
        const KarmaToken *token = token_at(text, i);
        bool last = i + 1 == text->tokens->len || token_at(text, i + 1)->breaks ||
                    token_at(text, i + 1)->sentence != token->sentence;
        bool placed = (phrases->marks[i] & (CLAUSE_BEGINS | CLAUSE_ADDRESS)) != 0;
        phrases->marks[i] &= (uint8_t)~CLAUSE_ADDRESS;
        if (token->called || (token->name >= 0 && last && placed))
            phrases->marks[i] |= CLAUSE_ADDRESS;
    }
}

void
karma_phrases_init(KarmaPhrases *ret_phrases, const KarmaLexicon *lexicon, const KarmaText *text)
{
    size_t n = text->tokens->len;
    *ret_phrases =
        (KarmaPhrases){.text = text,
                       .matches = g_array_sized_new(FALSE, FALSE, sizeof(KarmaPhraseMatch),
                                                    (guint)MIN(2 * n + 8, 1024)),
                       .marks = g_new0(uint8_t, n + 1),
                       .first_match = g_new0(uint32_t, n + 1)};
    find_matches(ret_phrases, lexicon);
    ret_phrases->languages = written_languages(ret_phrases);
    mark_begins(ret_phrases);
    mark_ends(ret_phrases);
    mark_addresses(ret_phrases);
}

void
karma_phrases_clear(KarmaPhrases *phrases)
{
    g_clear_pointer(&phrases->matches, g_array_unref);
    g_clear_pointer(&phrases->marks, g_free);
    g_clear_pointer(&phrases->first_match, g_free);
}

/* "carol: works now" says nothing of carol. */
static bool
spans_address(const KarmaPhrases *phrases, const KarmaPhraseMatch *match)
{
    for (uint32_t i = match->start; i < match->end; i++) {
        if (phrases->marks[i] & CLAUSE_ADDRESS)
            return true;
    }
    return false;
}

bool
karma_phrases_hold(const KarmaPhrases *phrases, const KarmaPhraseMatch *match)
{
    return is_written(phrases, match) &&
           (!match->begins || (phrases->marks[match->start] & CLAUSE_BEGINS)) &&
           (!match->ends || (phrases->marks[match->end] & CLAUSE_ENDS)) &&
           !spans_address(phrases, match);
}
