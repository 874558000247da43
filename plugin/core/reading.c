// SPDX-License-Identifier: GPL-2.0-or-later
#include "reading-judge.h"

/* What a phrase found anywhere in a text says, and whether a question takes that away ("did you
 * thank bob?"). */
static const struct {
    uint32_t reads;
    bool not_asked;
} sayings[KARMA_PHRASES] = {
    [KARMA_PHRASE_THANKS] = {KARMA_READS_THANKS, true},
    [KARMA_PHRASE_PRAISE] = {KARMA_READS_PRAISE, true},
    [KARMA_PHRASE_CREDIT] = {KARMA_READS_CREDIT, true},
    [KARMA_PHRASE_CONGRATULATION] = {KARMA_READS_CONGRATULATION, true},
    [KARMA_PHRASE_COMFORT] = {KARMA_READS_COMFORT, true},
    [KARMA_PHRASE_WORKED] = {KARMA_READS_WORKED, true},
    [KARMA_PHRASE_FAILED] = {KARMA_READS_FAILED, false},
    [KARMA_PHRASE_REFUSAL] = {KARMA_READS_REFUSAL, true},
    [KARMA_PHRASE_NEWS] = {KARMA_READS_NEWS, true},
    [KARMA_PHRASE_PROBLEM] = {KARMA_READS_PROBLEM, false},
    [KARMA_PHRASE_SELF] = {KARMA_READS_SELF, false},
    [KARMA_PHRASE_SHOW] = {KARMA_READS_SHOW, false},
    [KARMA_PHRASE_POINT] = {KARMA_READS_POINT, false},
    [KARMA_PHRASE_PROMOTES] = {KARMA_READS_PROMOTES, false},
    [KARMA_PHRASE_MADE] = {KARMA_READS_MADE, false},
};

/* What says more than a greeting or a closer does. */
#define SAYS_MORE                                                                                  \
    (KARMA_READS_QUESTION | KARMA_READS_REFUSAL | KARMA_READS_WORKED | KARMA_READS_FAILED |        \
     KARMA_READS_NEWS | KARMA_READS_COMFORT | KARMA_READS_CONGRATULATION)

typedef struct {
    const KarmaLexicon *lexicon;
    const KarmaText *text;
    const KarmaPhrases *phrases;
    const uint8_t *asked; /* per sentence, from karma_phrases_questions */
    uint32_t requested;   /* the first sentence that asks about a thing, UINT32_MAX without one */
} Reader;

static const KarmaPhraseMatch *
match_at(const Reader *reader, size_t i)
{
    return &g_array_index(reader->phrases->matches, KarmaPhraseMatch, i);
}

/* Per token and section: how long the longest phrase is that rules its section out there. */
typedef struct {
    uint8_t length[KARMA_PHRASES];
} Ruled;

static Ruled *
find_ruled(const Reader *reader)
{
    Ruled *ruled = g_new0(Ruled, reader->text->tokens->len + 1);
    for (size_t i = 0; i < reader->phrases->matches->len; i++) {
        const KarmaPhraseMatch *match = match_at(reader, i);
        if (!match->rules_out || !karma_phrases_hold(reader->phrases, match))
            continue;
        uint8_t length = (uint8_t)(match->end - match->start);
        for (uint32_t t = match->start; t < match->end; t++)
            ruled[t].length[match->phrase] = MAX(ruled[t].length[match->phrase], length);
    }
    return ruled;
}

/* A phrase stands unless one that rules it out and is as long touches it: "thanks to bob" outlives
 * "thanks to". */
static bool
stands(const Reader *reader, const Ruled *ruled, const KarmaPhraseMatch *match)
{
    if (match->rules_out || !karma_phrases_hold(reader->phrases, match))
        return false;
    for (uint32_t t = match->start; t < match->end; t++) {
        if (ruled[t].length[match->phrase] >= match->end - match->start)
            return false;
    }
    return true;
}

/* Thanks in a question, or after a request in the same text, are thanks in advance; before the
 * question they stand. */
static bool
is_asked(const Reader *reader, const KarmaPhraseMatch *match)
{
    const KarmaToken *token = &g_array_index(reader->text->tokens, KarmaToken, match->start);
    const KarmaSentence *sentence =
        &g_array_index(reader->text->sentences, KarmaSentence, token->sentence);
    bool leads =
        match->start == sentence->first || (reader->phrases->marks[match->start] & CLAUSE_LEADS);
    bool alone = match->end < sentence->end && (reader->phrases->marks[match->end] & CLAUSE_ENDS);
    if (reader->asked[token->sentence] && !(leads && alone))
        return true;
    return match->phrase == KARMA_PHRASE_THANKS && token->sentence > reader->requested;
}

static int32_t
credited_name(const Reader *reader, const KarmaPhraseMatch *match)
{
    for (uint32_t t = match->start; t < match->end; t++) {
        const KarmaToken *token = &g_array_index(reader->text->tokens, KarmaToken, t);
        if (token->name >= 0)
            return token->name;
    }
    return -1;
}

static void
read_sayings(const Reader *reader, KarmaReading *reading)
{
    g_autofree Ruled *ruled = find_ruled(reader);
    for (size_t i = 0; i < reader->phrases->matches->len; i++) {
        const KarmaPhraseMatch *match = match_at(reader, i);
        uint32_t reads = sayings[match->phrase].reads;
        if (!reads || !stands(reader, ruled, match))
            continue;
        if (sayings[match->phrase].not_asked && is_asked(reader, match))
            continue;
        if (match->phrase == KARMA_PHRASE_CREDIT)
            reading->credited = credited_name(reader, match);
        reading->reads |= reads;
    }
    if (reader->text->mocks)
        reading->reads &= ~(uint32_t)(KARMA_READS_RECOGNITION | KARMA_READS_WORKED);
}

/* The end of the longest phrase of `phrase` at token `i`, or of what may stand beside it; `i` if
 * there is none. */
static uint32_t
skip_phrase(const Reader *reader, uint32_t i, KarmaPhrase phrase, bool *said)
{
    uint32_t own = i, beside = i;
    uint32_t end = reader->phrases->first_match[i + 1];
    for (uint32_t m = reader->phrases->first_match[i]; m < end; m++) {
        const KarmaPhraseMatch *match = match_at(reader, m);
        if (match->rules_out || !karma_phrases_hold(reader->phrases, match))
            continue;
        if (match->phrase == phrase)
            own = MAX(own, match->end);
        else if (match->phrase == KARMA_PHRASE_FILLER)
            beside = MAX(beside, match->end);
    }
    *said |= own > i && own >= beside;
    return MAX(own, beside);
}

/* Whether the text is made only of phrases of this section, names, emoji and what is stepped over,
 * with a phrase or an emoji at least. */
static bool
is_made_of(const Reader *reader, KarmaPhrase phrase)
{
    uint32_t n = reader->text->tokens->len;
    bool said = false, only_names = true;
    for (uint32_t i = 0; i < n;) {
        uint32_t end = skip_phrase(reader, i, phrase, &said);
        const KarmaToken *token = &g_array_index(reader->text->tokens, KarmaToken, i);
        if (end == i && token->name < 0)
            return false;
        only_names = only_names && token->name >= 0;
        i = MAX(end, i + 1);
    }
    return said || (only_names && reader->text->emoji > 0);
}

/* A sentence with a word that is no greeting, closer, name or filler. */
static bool
says_something(const Reader *reader, const KarmaSentence *sentence)
{
    bool said = false;
    for (uint32_t i = sentence->first; i < sentence->end;) {
        const KarmaToken *token = &g_array_index(reader->text->tokens, KarmaToken, i);
        const uint32_t end = MAX(skip_phrase(reader, i, KARMA_PHRASE_GREETING, &said),
                                 skip_phrase(reader, i, KARMA_PHRASE_CLOSER, &said));
        if (end == i && token->name < 0)
            return true;
        i = MAX(end, i + 1);
    }
    return false;
}

/* More than questions: something said, or a link. */
static bool
states(const Reader *reader)
{
    bool found = reader->text->links > 0;
    for (size_t i = 0; i < reader->text->sentences->len && !found; i++) {
        const KarmaSentence *sentence = &g_array_index(reader->text->sentences, KarmaSentence, i);
        found = !sentence->asks && !reader->asked[i] && says_something(reader, sentence);
    }
    return found;
}

static void
read_names(const Reader *reader, KarmaReading *reading)
{
    bool leading = true;
    uint32_t addressing = 0;
    for (uint32_t i = 0; i < reader->text->tokens->len; i++) {
        const KarmaToken *token = &g_array_index(reader->text->tokens, KarmaToken, i);
        uint8_t mark = reader->phrases->marks[i];
        leading = leading && (mark & CLAUSE_LEADS) && token->sentence == 0;
        if (token->name >= 0 && token->name < 64)
            reading->named |= UINT64_C(1) << token->name;
        if (!(mark & CLAUSE_ADDRESS))
            continue;
        addressing += token->words;
        if (leading && reading->addressee < 0)
            reading->addressee = token->name;
    }
    reading->words -= MIN(reading->words, addressing);
}

void
karma_reading_read(const KarmaLexicon *lexicon, const char *string, const char *const *names,
                   size_t n_names, KarmaReading *ret_reading)
{
    g_auto(KarmaText) text = {0};
    g_auto(KarmaPhrases) phrases = {0};
    karma_text_init(&text, string, names, n_names);
    karma_phrases_init(&phrases, lexicon, &text);
    g_autofree uint8_t *asked = g_new0(uint8_t, text.sentences->len + 1);
    Reader reader = {lexicon, &text, &phrases, asked, UINT32_MAX};
    *ret_reading = (KarmaReading){.credited = -1, .addressee = -1};
    ret_reading->words = text.words;
    ret_reading->links = text.links;
    ret_reading->reads = karma_phrases_questions(&phrases, asked);
    ret_reading->asks = karma_phrases_aims(&phrases, asked);
    for (uint32_t i = text.sentences->len; i-- > 0;)
        reader.requested = asked[i] == 2 ? i : reader.requested;
    read_sayings(&reader, ret_reading);
    read_names(&reader, ret_reading);
    bool plain = text.links == 0 && !(ret_reading->reads & SAYS_MORE);
    if (plain && is_made_of(&reader, KARMA_PHRASE_CLOSER))
        ret_reading->reads |= KARMA_READS_CLOSER;
    if (plain && is_made_of(&reader, KARMA_PHRASE_GREETING))
        ret_reading->reads |= KARMA_READS_GREETING;
    if (text.has_code)
        ret_reading->reads |= KARMA_READS_CODE;
    if (states(&reader))
        ret_reading->reads |= KARMA_READS_STATEMENT;
}
