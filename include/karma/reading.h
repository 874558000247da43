// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What a text does: asks, thanks, refuses, closes, tells news ... Read from the text alone with the
 * phrases of language files; whom it is meant for and whether it counts is decided by the tracker.
 */

#include <karma/lexicon.h>
#include <stddef.h>

typedef enum {
    KARMA_READS_QUESTION = 1 << 0, /* a question or a request */
    KARMA_READS_ABOUT_YOU =
        1 << 1,                  /* ... about the person; a QUESTION without it is about a thing */
    KARMA_READS_THANKS = 1 << 2, /* recognition: thanks */
    KARMA_READS_PRAISE = 1 << 3, /* ... praise */
    KARMA_READS_CREDIT = 1 << 4, /* ... "ask bob, he knows": for the nick in `credited` */
    KARMA_READS_CONGRATULATION = 1 << 5, /* ... for news within 48 h */
    KARMA_READS_COMFORT = 1 << 6,        /* ... for news within 48 h */
    KARMA_READS_WORKED = 1 << 7,         /* says that what was advised worked */
    KARMA_READS_FAILED = 1 << 8,         /* says that it did not help */
    KARMA_READS_REFUSAL = 1 << 9,        /* "no idea", "google it" */
    KARMA_READS_NEWS = 1 << 10,          /* news of one's own life, good or bad */
    KARMA_READS_CLOSER = 1 << 11,        /* made only of closing phrases, names and emoji */
    KARMA_READS_GREETING = 1 << 12,      /* made only of greeting phrases, names and emoji */
    KARMA_READS_CODE = 1 << 13,          /* holds a path, an option or code */
    KARMA_READS_PROBLEM = 1 << 14,       /* shows a problem or state of the writer's own */
    KARMA_READS_SELF = 1 << 15,          /* speaks of the writer: "I", "my" */
    KARMA_READS_SHOW = 1 << 16,          /* tells the other to show something: "paste the log" */
    KARMA_READS_POINT = 1 << 17,     /* points the other to something: "see", "here is", "try" */
    KARMA_READS_STATEMENT = 1 << 18, /* has a sentence that is no question, greeting or closer */
    KARMA_READS_PROMOTES = 1 << 19,  /* calls all to visit, join, vote, earn */
    KARMA_READS_MADE = 1 << 20,      /* tells of something the writer made: "I wrote a ..." */
} KarmaReads;

/* What makes it doubtful that the questions of a text wait for whom the text is said to. */
typedef enum {
    KARMA_ASKS_ELSEWHERE = 1 << 0, /* all are put to another, by name, or to whoever is there */
    KARMA_ASKS_OFFER = 1 << 1,     /* ... or offer something: "have you tried X?", "maybe X?" */
    KARMA_ASKS_BARE = 1 << 2,      /* ... or open like no question: "X?" may be either */
    KARMA_ASKS_NO_MORE = 1 << 4,   /* says that the need is over: "never mind, found it" */
    KARMA_ASKS_TRAILED = 1 << 3,   /* what comes last asks nothing: perhaps it is the answer */
} KarmaAsks;

#define KARMA_READS_RECOGNITION                                                                    \
    (KARMA_READS_THANKS | KARMA_READS_PRAISE | KARMA_READS_CREDIT | KARMA_READS_CONGRATULATION |   \
     KARMA_READS_COMFORT)

typedef struct {
    uint32_t reads;    /* KarmaReads; a text of emoji only has CLOSER and GREETING both */
    uint32_t asks;     /* KarmaAsks; "another" is anybody but the first of `names` */
    uint32_t words;    /* words of the text; nicks that only address and URLs are none */
    uint32_t links;    /* URLs found */
    int32_t credited;  /* index into `names` of who is credited, or -1 */
    int32_t addressee; /* index into `names` of the nick the text begins with ("bob: ..."), or -1 */
    uint64_t
        named; /* bit i: names[i] (i < 64) stands in the text as a whole word, addressee included */
} KarmaReading;

/* Reads `text` (plain UTF-8, invalid bytes allowed, any length; linear time). `names`: the nicks
 * the text may name, those present in the room or the two partners; at most the first 64 are told
 * apart in `named`, but `addressee` and `credited` may be any. Names match as whole words, without
 * regard to case; a script without blanks ends them too ("bobさん"). Nothing is kept of the text.
 */
void karma_reading_read(const KarmaLexicon *lexicon, const char *text, const char *const *names,
                        size_t n_names, KarmaReading *ret_reading);
