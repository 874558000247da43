// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What reading asks of the lexicon: which phrases begin at a word. */

#include <glib.h>
#include <karma/lexicon.h>
#include <stddef.h>

/* The sections of a language file (data/lexicon/README.md). */
typedef enum {
    KARMA_PHRASE_WORD,       /* a frequent word of the language, to know it by */
    KARMA_PHRASE_STEP,       /* stepped over at the beginning of a clause: "oh", "by the way" */
    KARMA_PHRASE_TAIL,       /* stepped over at its end: "please", "mate" */
    KARMA_PHRASE_REQUEST,    /* asks for a thing, with or without a question mark */
    KARMA_PHRASE_THING,      /* opens a question about a thing */
    KARMA_PHRASE_YOU,        /* opens a question about the person */
    KARMA_PHRASE_YOU_WORD,   /* makes a question that opens otherwise one about the person */
    KARMA_PHRASE_OPENER,     /* opens a question without saying about what */
    KARMA_PHRASE_ASK,        /* a sentence that ends in it asks, without a question mark too */
    KARMA_PHRASE_INVITE,     /* makes what opens like no question an invitation: \"tomorrow\" */
    KARMA_PHRASE_FILLER,     /* may stand in a greeting or a closer */
    KARMA_PHRASE_RHETORICAL, /* opens what looks like a question and is none */
    KARMA_PHRASE_GREETING,
    KARMA_PHRASE_CLOSER,
    KARMA_PHRASE_THANKS,
    KARMA_PHRASE_PRAISE,
    KARMA_PHRASE_CREDIT,
    KARMA_PHRASE_CONGRATULATION,
    KARMA_PHRASE_COMFORT,
    KARMA_PHRASE_WORKED,
    KARMA_PHRASE_FAILED,
    KARMA_PHRASE_REFUSAL,
    KARMA_PHRASE_NEWS,
    KARMA_PHRASE_PROBLEM,
    KARMA_PHRASE_SELF,
    KARMA_PHRASE_SHOW,
    KARMA_PHRASE_POINT,
    KARMA_PHRASE_ANYBODY, /* opens a question put to whoever is there */
    KARMA_PHRASE_SUGGEST, /* opens a question that offers something */
    KARMA_PHRASE_PROMOTES,
    KARMA_PHRASE_MADE,
    KARMA_PHRASE_OVER, /* the writer's need is over: "never mind, found it" */
    KARMA_PHRASES
} KarmaPhrase;

enum { KARMA_LANGUAGES_MAX = 32 };

typedef enum {
    KARMA_TOKEN_WORD,
    KARMA_TOKEN_LINK,
    KARMA_TOKEN_CODE,
    KARMA_TOKEN_QUOTE,
} KarmaTokenKind;

/* One word of a text, or a stretch that is not looked into. */
typedef struct {
    uint64_t hash;  /* of the folded word; 0 if it is none */
    int32_t name;   /* index of the name it is, or -1 */
    uint32_t words; /* as product words: "bob_2" has two */
    uint32_t sentence;
    KarmaTokenKind kind;
    bool breaks; /* punctuation stands before it */
    bool dense;  /* of a script without blanks: a clause may begin at any letter */
    bool called; /* "@" stands before it, and it is a name */
} KarmaToken;

/* A phrase found: tokens start..end-1. */
typedef struct {
    uint32_t start, end;
    uint8_t phrase;   /* KarmaPhrase */
    uint8_t language; /* index into the lexicon's languages */
    bool rules_out;   /* of a [not ...] section */
    bool begins;      /* holds only where a clause begins */
    bool ends;        /* ... where one ends */
} KarmaPhraseMatch;

size_t karma_lexicon_languages(const KarmaLexicon *lexicon);
const char *karma_lexicon_language(const KarmaLexicon *lexicon, size_t i);

/* The hash of a word by which phrases are found. `word` is valid UTF-8; case, accents and
 * apostrophes make no difference. */
uint64_t karma_lexicon_hash(const char *word, size_t length);

/* Whether the script of `c` writes without blanks, or glues its words, so that each letter is a
 * token of its own. */
bool karma_lexicon_is_dense(gunichar c);

/* Appends to `matches` (KarmaPhraseMatch) the phrases that begin at tokens[start] and end before
 * `end`. */
void karma_lexicon_match(const KarmaLexicon *lexicon, const KarmaToken *tokens, size_t start,
                         size_t end, GArray *matches);
