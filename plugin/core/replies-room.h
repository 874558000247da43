// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The state of one room, shared by the files replies*.c and by nobody else: people by their names,
 * the last readings (hashed words, no text), who spoke to whom, and the threads that the links made
 * so far. Every table has a fixed size; what is oldest goes. */

#include <karma/replies.h>

#define KARMA_ROOM_READINGS 128 /* powers of two, all of them */
#define KARMA_ROOM_PEOPLE   1024
#define KARMA_ROOM_NAMES    4096
#define KARMA_ROOM_PAIRS    1024
#define KARMA_ROOM_THREADS  256

#define KARMA_READING_TOKENS  32
#define KARMA_READING_TARGETS 6
#define KARMA_THREAD_PEOPLE   8

#define KARMA_NOBODY UINT32_C(0)
#define KARMA_NEVER  (-1)

/* What a line's words and marks show; see the word table in replies-line.c. */
typedef enum {
    KARMA_SHOWS_QUESTION = 1 << 0, /* a question mark anywhere */
    KARMA_SHOWS_ASKS = 1 << 1,     /* ... at the end */
    KARMA_SHOWS_GREETING = 1 << 2,
    KARMA_SHOWS_THANKS = 1 << 3,
    KARMA_SHOWS_YOU = 1 << 4,
    KARMA_SHOWS_ME = 1 << 5,
    KARMA_SHOWS_YES = 1 << 6,
    KARMA_SHOWS_NO = 1 << 7,
    KARMA_SHOWS_WH = 1 << 8,
    KARMA_SHOWS_URL = 1 << 9,
    KARMA_SHOWS_ANYONE = 1 << 10,
    KARMA_SHOWS_COMMAND = 1 << 11, /* "!command" */
    KARMA_SHOWS_ACTION = 1 << 12,
    KARMA_SHOWS_BOT = 1 << 13,
    KARMA_SHOWS_HELP = 1 << 14,
    KARMA_SHOWS_OK = 1 << 15,
    KARMA_SHOWS_ADVICE = 1 << 16, /* begins with an imperative */
    KARMA_SHOWS_SO = 1 << 17,
    KARMA_SHOWS_BUT = 1 << 18,
    KARMA_SHOWS_AND = 1 << 19,
    KARMA_SHOWS_IT = 1 << 20,
    KARMA_SHOWS_TRY = 1 << 21,
    KARMA_SHOWS_SMILE = 1 << 22,
    KARMA_SHOWS_DOTS = 1 << 23,
} KarmaShows;

typedef struct {
    uint32_t id;      /* KARMA_NOBODY: free slot; a slot's next owner gets another id */
    int32_t last;     /* number of the last message, or KARMA_NEVER */
    int32_t said;     /* messages */
    int32_t named;    /* number of the last message that named this person, or KARMA_NEVER */
    int32_t joined;   /* messages fed when this person joined, or KARMA_NEVER */
    int32_t touched;  /* messages fed when last heard of */
    uint32_t partner; /* whom the last naming message named first */
    uint16_t relayed; /* lines that began with "<somebody> " */
    bool bot;
    uint8_t length; /* of name */
    char name[24];  /* folded; for abbreviations */
} KarmaPerson;

typedef struct {
    int32_t minute; /* never goes back within a room */
    uint32_t author;
    uint32_t shows; /* KarmaShows */
    uint32_t words;
    uint8_t n_tokens, n_targets;
    uint8_t strong; /* bit i: targets[i] is spoken to, not just mentioned */
    uint32_t targets[KARMA_READING_TARGETS]; /* people named, in order */
    uint32_t tokens[KARMA_READING_TOKENS];   /* hashes of words' stems, ascending */
    float rarity[KARMA_READING_TOKENS];      /* of each: inverse document frequency */
    float norm;                              /* Euclidean, of the rarities */
    int32_t previous;                        /* the author's message before, or KARMA_NEVER */
    int32_t ordinal;                         /* the author's messages before */
    int32_t parent;                          /* own number: answers nobody */
    uint32_t partner; /* whom the turn answers: the author of the first foreign parent; or
                         KARMA_NOBODY */
    int32_t thread;
    uint16_t children, foreign_children; /* answers so far; those by others */
} KarmaLineReading;

/* Numbers about a text as one that may be answered, and what the model's first layer makes of them;
 * see replies-features.h. */
#define KARMA_FEATURES_TEXT 32
#define KARMA_HIDDEN        64

typedef struct KarmaWeights KarmaWeights;

typedef struct {
    uint32_t from, to; /* KARMA_NOBODY: free */
    int32_t last;      /* the last message of `from` that names `to` */
    float weight;      /* how many of them, fading */
} KarmaPair;

typedef struct {
    int32_t number; /* a thread's slot is its number modulo KARMA_ROOM_THREADS */
    int32_t root, last, size;
    uint32_t n_people;
    uint32_t people[KARMA_THREAD_PEOPLE];
    int32_t spoke[KARMA_THREAD_PEOPLE];
} KarmaThread;

struct KarmaReplies {
    const KarmaWeights *weights;
    int32_t fed;
    int32_t minute;
    int32_t begun; /* messages before this one are forgotten */
    int32_t noted; /* messages before this one were only noted: no links are known of them */
    uint32_t last_id;
    uint32_t hand; /* where the search for somebody to forget goes on */
    int32_t threads;
    KarmaPerson people[KARMA_ROOM_PEOPLE];
    struct {
        uint32_t hash, id;
    } names[KARMA_ROOM_NAMES];
    KarmaPair pairs[KARMA_ROOM_PAIRS];
    KarmaThread thread[KARMA_ROOM_THREADS];
    KarmaLineReading reading[KARMA_ROOM_READINGS];
    float hidden[KARMA_ROOM_READINGS]
                [KARMA_HIDDEN]; /* the first layer's part of each reading's text */
};

/* replies-people.c. Names are folded (karma_fold) and need no final zero. */
KarmaPerson *karma_people_by_id(KarmaReplies *room, uint32_t id); /* NULL: forgotten */
KarmaPerson *karma_people_by_name(KarmaReplies *room, const char *name,
                                  size_t length); /* or NULL */
KarmaPerson *karma_people_abbreviated(KarmaReplies *room, const char *name, size_t length);
KarmaPerson *karma_people_get(KarmaReplies *room, const char *name, size_t length); /* never NULL */
void karma_people_alias(KarmaReplies *room, KarmaPerson *person, const char *name, size_t length);

/* replies-line.c */
size_t karma_fold(const char *text, char *ret_folded,
                  size_t size); /* lower case; length without the zero */
void karma_line_read(KarmaReplies *room, const KarmaRoomLine *line, KarmaLineReading *ret_reading);

/* replies-room.c */
const KarmaLineReading *karma_room_reading(const KarmaReplies *room,
                                           int32_t number);                     /* NULL: gone */
const KarmaThread *karma_room_thread(const KarmaReplies *room, int32_t number); /* NULL: gone */
/* Whom a turn answers whose next message is by `author` and answers `parent`. */
uint32_t karma_room_partner(const KarmaReplies *room, uint32_t author, int32_t parent);
const KarmaPair *karma_room_pair(const KarmaReplies *room, uint32_t from,
                                 uint32_t to); /* or NULL */
/* The earliest at hand; no less than `fed` if there is none. */
int32_t karma_room_first(const KarmaReplies *room);
/* Forgets what was said and linked, but not the people and their names; the next message is `fed`.
 */
void karma_room_begin(KarmaReplies *room, int32_t fed);
/* Takes in the message `reading`, which answers `parent` (its own number: nobody). */
void karma_room_add(KarmaReplies *room, const KarmaLineReading *reading, int32_t parent);
