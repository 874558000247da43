// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the ledger holds: acts and rows of state. KarmaRows carries them both ways: from the tracker
 * to the store as a batch of changes that commit together, and from the store to the tracker and
 * the week as what was read. */

#include <karma/people.h>
#include <karma/settings.h>

typedef enum {
    KARMA_ACT_START,       /* the owner started a one-to-one conversation */
    KARMA_ACT_THEIR_START, /* they did */
    KARMA_ACT_FOLLOW_UP,   /* the owner wrote again, an own turn still open, after 6 h */
    KARMA_ACT_OPENED, /* own room turn that answers nobody; detail 1 and a name: somebody took it up
                       */
    KARMA_ACT_RESPONSE, /* detail KARMA_RESPONSE_LATE or 0; latencies set */
    KARMA_ACT_THEIR_RESPONSE,
    KARMA_ACT_CONTINUATION,
    KARMA_ACT_EXCHANGE, /* a turn each way: makes a contact day */
    KARMA_ACT_TALK,
    KARMA_ACT_ANSWERED,       /* a waiting item closed by the owner's response */
    KARMA_ACT_LAPSED,         /* a waiting item closed by time */
    KARMA_ACT_THEIR_ANSWERED, /* what waited for them was answered */
    KARMA_ACT_HELP_GIVEN,     /* weight 0 (not yet anything), offered weight, or 1; detail
                                 KarmaHelpState */
    KARMA_ACT_HELP_RECEIVED,
    KARMA_ACT_LINK, /* detail KarmaLinkClass, weight, url, host */
    KARMA_ACT_LINK_RECEIVED,
    KARMA_ACT_RECOGNITION_GIVEN, /* weight 1; 0: does not count for the part (nothing heard from
                                    them in 24 h) */
    KARMA_ACT_RECOGNITION_RECEIVED,
    KARMA_ACT_MET,
    KARMA_ACT_KEPT,
    KARMA_ACT_REACHED, /* exchange with somebody soon or due; detail: days since the last */
    KARMA_ACT_ASKED,   /* they answered an own question about them */
    KARMA_ACT_ONE_WAY, /* an own room turn that is part of a one-way run */
} KarmaActKind;
#define KARMA_N_ACT_KINDS 23

const char *karma_act_kind_name(KarmaActKind kind); /* "help-given", stable */

enum { KARMA_RESPONSE_LATE = 1 };
typedef enum { KARMA_HELP_SAID, KARMA_HELP_OFFERED, KARMA_HELP_CONFIRMED } KarmaHelpState;
typedef enum {
    KARMA_LINK_LITERAL,
    KARMA_LINK_ASKING,
    KARMA_LINK_ANSWER,
    KARMA_LINK_BROADCAST,
    KARMA_LINK_OWN,
    KARMA_LINK_HELPFUL,
} KarmaLinkClass;

const char *karma_link_class_name(KarmaLinkClass link_class);

typedef struct {
    int64_t id; /* from 1, never used again */
    KarmaActKind kind;
    KarmaTime when;
    KarmaDate day; /* local, of that moment */
    KarmaNameId name;
    KarmaRoomId room; /* 0: one to one */
    double weight;
    int32_t detail;
    bool left_out;     /* the owner said it is not right: it counts nowhere. Only read; see
                          karma_store_not_right() */
    int64_t latency_s; /* responses: wall clock; -1 none */
    int64_t present_s; /* responses: of that, present; -1 unknown */
    int64_t cause;     /* the act this one stands on (a question's, a link's), or 0 */
    uint64_t url;      /* links: keyed hash of the normalised URL */
    char *host;        /* links: owned by the row, else NULL */
    uint32_t reasons;  /* links: what the class rests on, KarmaLinkReasons (karma/link.h) */
} KarmaAct;

/* For arrays of pointers to acts: by time, those of one moment as they were made. */
int karma_act_by_time(gconstpointer a, gconstpointer b);

typedef enum {
    KARMA_ITEM_OPEN,
    KARMA_ITEM_ANSWERED,
    KARMA_ITEM_LAPSED,
    KARMA_ITEM_NOT_NEEDED, /* the owner said so */
    KARMA_ITEM_ELSEWHERE,  /* closed by unrelated contact */
    KARMA_ITEM_LEFT_OUT,
} KarmaItemEnd;

/* In an item's `reads`: all that waits was replayed; it counts, and never causes a nudge. */
#define KARMA_ITEM_REPLAYED (1u << 30)

/* What waits: one per person and conversation. */
typedef struct {
    int64_t id;
    bool own; /* the owner's turn waits for them */
    KarmaNameId name;
    KarmaRoomId room;
    KarmaTime first;  /* first message of the first turn that waits */
    KarmaTime latest; /* first message of the latest turn that joined */
    int64_t
        present_s; /* the owner's counter of present seconds at `first`; -1 unknown (imported) */
    KarmaTime hour_full; /* when the owner had been present for an hour since; 0 not yet */
    uint32_t reads;      /* KarmaReads of the turns, for words and reasons */
    int32_t points;
    double probability; /* that it is meant for the owner and waits still: 1 one to one */
    KarmaItemEnd end;
    KarmaTime closed;      /* 0 while open */
    KarmaTime later_until; /* put off by the owner until; 0 not */
    int32_t later_count;
} KarmaItem;

/* One side's latest turn in a conversation, as far as it must survive a restart. */
typedef struct {
    KarmaTime first, last; /* 0, 0: none yet */
    int64_t present_s;     /* counter at `first`; -1 unknown */
    uint32_t reads;
    uint32_t words;
    bool opens;    /* opened the episode and is no response */
    bool response; /* answered the other side */
    bool answered; /* the other side has responded since */
} KarmaSide;

/* The live state of a one-to-one conversation (room 0) with a person, or of a room (name 0). */
typedef struct {
    KarmaNameId name;
    KarmaRoomId room;
    KarmaTime last;           /* last counted message */
    KarmaTime episode;        /* first message of the episode */
    bool talked;              /* one to one: the episode has its talk */
    KarmaSide own, theirs;    /* one to one */
    KarmaTime asked_thing[2]; /* time of the pending question about a thing: [0] theirs, [1] own; 0
                                 none */
    KarmaTime asked_you[2];
    KarmaTime news[2]; /* last news told: [0] by them, [1] by the owner */
    int32_t unanswered_starts;
    bool dormant; /* two own starts unanswered: until they write */
} KarmaTalkState;

/* Counters of one day: who 0 and a room: the owner's and others' lines there; who and no room: one
 * to one. */
typedef struct {
    KarmaNameId name;
    KarmaRoomId room;
    KarmaDate day;
    int64_t own, theirs; /* counted messages; in a batch: to be added */
} KarmaDayCount;

typedef struct {
    KarmaNameId name;
    KarmaDate day;
} KarmaContact;

typedef enum {
    KARMA_NUDGE_HELD, /* decided, not yet shown */
    KARMA_NUDGE_SAID,
    KARMA_NUDGE_SEEN,
    KARMA_NUDGE_ACTED,
    KARMA_NUDGE_IGNORED,
    KARMA_NUDGE_REFUSED,
    KARMA_NUDGE_DROPPED, /* cleared itself before it was shown, or went to the week */
} KarmaNudgeState;

/* One nudge, kept as the policy's memory. */
typedef struct {
    int64_t id;
    KarmaNudgeKind kind;
    KarmaNameId name;
    KarmaRoomId room;
    int64_t cause;  /* item, act, ... see KarmaNudge */
    uint32_t why;   /* see KarmaNudge */
    KarmaTime came; /* when what it is about happened */
    KarmaTime due;  /* first present moment it was due: deferral runs from here; 0 not yet */
    KarmaTime when; /* HELD: held since; from SAID on: said */
    KarmaNudgeState state;
    int32_t wording;
    int32_t held; /* KarmaHeld: why it ended so */
    KarmaTime later_until;
    int32_t later_count;
    KarmaTime seen, ended;
} KarmaNudgeRow;

/* A named number of state: seconds present, when counting began, the last week told, ... */
typedef struct {
    char *key; /* owned by the row */
    int64_t value;
} KarmaState;

/* The frozen karma of a closed week. */
typedef struct {
    KarmaDate monday;
    bool enough; /* else no number: "not enough to say" */
    double total;
    double parts[KARMA_N_PARTS];
} KarmaFrozen;

/* What is left of a week's acts of one kind with one identity when the acts themselves are no
 * longer kept; made by the store. */
typedef struct {
    KarmaDate monday;
    KarmaNameId name;
    KarmaRoomId room;
    KarmaActKind kind;
    int64_t acts;
    double weight; /* of all of them */
} KarmaSum;

/* A stretch of a conversation that was counted, live (source 0) or by import, and is not counted
 * again. */
typedef struct {
    KarmaNameId name;
    KarmaRoomId room;
    KarmaTime from, until;
    bool live;
} KarmaRange;

typedef struct KarmaRows {
    GArray *names;    /* KarmaName: identities and rooms */
    GArray *acts;     /* KarmaAct */
    GArray *removed;  /* int64_t: ids of acts taken back */
    GArray *items;    /* KarmaItem */
    GArray *talks;    /* KarmaTalkState */
    GArray *days;     /* KarmaDayCount */
    GArray *contacts; /* KarmaContact */
    GArray *nudges;   /* KarmaNudgeRow */
    GArray *states;   /* KarmaState */
    GArray *frozen;   /* KarmaFrozen */
    GArray *ranges;   /* KarmaRange */
    GArray *sums;     /* KarmaSum: only ever read */
    GHashTable
        *index; /* private: where a row with this key lies, so that a batch holds each once */
} KarmaRows;

KarmaRows *karma_rows_new(void);
void karma_rows_free(KarmaRows *rows);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaRows, karma_rows_free)

/* Each puts a copy; a row with the same key (id; name and room; ...) is replaced, counters of a day
 * are added up. */
void karma_rows_put_name(KarmaRows *rows, const KarmaName *row);
void karma_rows_put_act(KarmaRows *rows, const KarmaAct *row);
void karma_rows_remove_act(KarmaRows *rows, int64_t id);
void karma_rows_put_item(KarmaRows *rows, const KarmaItem *row);
void karma_rows_put_talk(KarmaRows *rows, const KarmaTalkState *row);
void karma_rows_add_day(KarmaRows *rows, const KarmaDayCount *row);
void karma_rows_put_contact(KarmaRows *rows, const KarmaContact *row);
void karma_rows_put_nudge(KarmaRows *rows, const KarmaNudgeRow *row);
void karma_rows_put_state(KarmaRows *rows, const char *key, int64_t value);
void karma_rows_put_frozen(KarmaRows *rows, const KarmaFrozen *row);
void karma_rows_put_range(KarmaRows *rows, const KarmaRange *row);

/* The value of a state, or `otherwise`. */
int64_t karma_rows_state(const KarmaRows *rows, const char *key, int64_t otherwise);

/* How many rows in all: an adapter hands a batch over when it is large or old. */
size_t karma_rows_count(const KarmaRows *rows);
