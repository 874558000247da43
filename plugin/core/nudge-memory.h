// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What a KarmaNudger remembers, shared by the files nudge*.c and by nobody else. nudge.c keeps it
 * and its rows, nudge-rules.c says what is due, nudge-policy.c what holds it back, nudge-tick.c
 * decides, nudge-refuse.c takes the owner's word, nudge-word.c keeps what follows from it. */

#include <karma/nudge.h>

#define KARMA_NUDGE_MEMORY (60 * KARMA_DAY)
#define KARMA_DEED_MEMORY  (30 * KARMA_DAY)
#define KARMA_DEEDS_MOST   4096
#define KARMA_FOR_GOOD     INT64_C(-1)

/* A nudge and what nobody outside needs to know. */
typedef struct {
    KarmaNudge nudge; /* first: an entry is shown as its nudge */
    KarmaTime since;  /* held since */
    double rank;      /* higher goes first within its kind */
} KarmaNudgeEntry;

/* An own act of the last weeks, as far as it tells that something was done. */
typedef struct {
    int64_t act;
    KarmaActKind kind;
    KarmaNameId name;
    KarmaRoomId room;
    KarmaTime when;
    int64_t present_s;
} KarmaDeed;

/* Something good that happened while we watched, waiting for the rule. */
typedef struct {
    int64_t act;
    KarmaActKind kind;
    KarmaNameId name;
    KarmaRoomId room;
    KarmaTime when;
} KarmaGladness;

/* On which of its days (bit 0: Monday) the owner did something. */
typedef struct {
    KarmaDate monday;
    uint32_t days;
} KarmaActiveWeek;

typedef struct {
    KarmaRefusal refusal;
    KarmaNudge before; /* the nudge as it was */
    int64_t successor; /* LATER: the nudge that comes tomorrow */
    bool was_off;      /* NEVER_*: it was off before */
} KarmaUndo;

struct KarmaNudger {
    KarmaTracker *tracker;
    const KarmaSettings *settings;
    const KarmaZone *zone;
    GPtrArray *entries; /* KarmaNudgeEntry, by number */
    int64_t next_id;
    KarmaTime since; /* the first moment anybody asked: learning begins here; 0 not yet */
    int32_t wordings[KARMA_N_NUDGES];
    KarmaSleep sleeps[KARMA_N_NUDGES];
    GArray *offs;     /* KarmaOff: by word; people and rooms for good are flags of their names */
    GArray *wrongs;   /* KarmaWrong, weight unset */
    GArray *deeds;    /* KarmaDeed, by act number */
    GArray *gladness; /* KarmaGladness */
    GArray *undos;    /* KarmaUndo, latest last */
    int64_t last_deed;
    int64_t last_glad;
    KarmaActiveWeek weeks[8]; /* with an act of the owner, latest first */
    int64_t pending;          /* chosen, not yet shown; 0 none */
    KarmaTime pending_since;
    KarmaTime reach_looked; /* minute the reach-out rule last looked in */
};

/* What became of the thing a nudge is about. */
typedef enum {
    KARMA_FATE_WAITS,
    KARMA_FATE_DONE, /* by the owner */
    KARMA_FATE_OVER, /* by others, by time, by a word elsewhere */
} KarmaFate;

/* One row of the table of rules. */
typedef struct {
    KarmaNudgeKind kind;
    void (*find)(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes);
    KarmaFate (*fate)(const KarmaNudger *nudger, const KarmaNudgeEntry *entry, KarmaTime now);
    size_t deferral_at;   /* offset into KarmaSettings, or 0 */
    KarmaTime deferral_s; /* where there is no setting */
    KarmaTime acted_s;    /* so long it may be acted on; 0: there is nothing to do about it */
    KarmaTime gap_s;      /* between two of the kind; 0: the day's rule suffices */
    bool names;           /* its sentence names the person */
    bool needs_other;     /* not due while the other cannot be reached */
    bool needs_lull;
    uint32_t offers; /* 1 << KarmaRefusal */
} KarmaNudgeRule;

const KarmaNudgeRule *karma_nudge_rule(KarmaNudgeKind kind);
void karma_nudger_find_reach_outs(KarmaNudger *nudger, const KarmaMoment *moment,
                                  KarmaRows *changes);
KarmaFate karma_nudger_fate_of_reach_out(const KarmaNudger *nudger, const KarmaNudgeEntry *entry,
                                         KarmaTime now);
/* Did the owner do one of `kinds` (a set of 1 << KarmaActKind) since then? Name or room 0: any. */
bool karma_nudger_did(const KarmaNudger *nudger, uint32_t kinds, KarmaNameId name, KarmaRoomId room,
                      KarmaTime since);
KarmaTime karma_nudge_deferral_s(const KarmaNudgeRule *rule, const KarmaSettings *settings);

/* What a rule found. Known already, it is brought up to date; refused, said or over, it is not held
 * again. */
void karma_nudger_hold(KarmaNudger *nudger, const KarmaNudge *found, double rank, KarmaTime now,
                       KarmaRows *changes);
KarmaNudgeEntry *karma_nudger_entry(const KarmaNudger *nudger, int64_t id);
KarmaNudgeEntry *karma_nudger_add(KarmaNudger *nudger, const KarmaNudge *nudge, KarmaTime since,
                                  KarmaRows *changes);
void karma_nudger_put(const KarmaNudger *nudger, const KarmaNudgeEntry *entry, KarmaRows *changes);
void karma_nudger_put_kind(const KarmaNudger *nudger, KarmaNudgeKind kind, KarmaRows *changes);
void karma_nudger_put_off(const KarmaOff *off, bool on, KarmaRows *changes);
void karma_nudger_put_wrong(const KarmaWrong *wrong, KarmaRows *changes);
void karma_nudger_parse_off(KarmaNudger *nudger, const char *key, int64_t value);
void karma_nudger_parse_wrong(KarmaNudger *nudger, const char *key, int64_t value);

/* Held entries end without being shown, shown ones become what happened to them. */
/* What is held of that cause is not sure enough any more; karma_nudger_hold makes it so again. */
void karma_nudger_doubt(KarmaNudger *nudger, KarmaNudgeKind kind, int64_t cause);
void karma_nudger_drop(KarmaNudger *nudger, KarmaNudgeEntry *entry, KarmaHeld held, KarmaTime now,
                       KarmaRows *changes);

bool karma_nudger_same_person(const KarmaNudger *nudger, KarmaNameId a, KarmaNameId b);
/* What is in a batch or, before, in the ledger: own deeds, weeks, gladness (only when `live`). */
void karma_nudger_watch(KarmaNudger *nudger, const KarmaRows *rows, KarmaTime now, bool live);

/* One nudge at one moment: what every check of the policy is asked about. */
typedef struct {
    const KarmaNudger *nudger;
    const KarmaNudgeEntry *entry;
    const KarmaNudge *nudge;
    const KarmaNudgeRule *rule;
    const KarmaMoment *moment;
    KarmaTime now;
    bool asked; /* the owner asks for what waits */
} KarmaNudgeCase;

/* Checks that look at what was said before. */
bool karma_nudge_said_in_episode(const KarmaNudgeCase *it);
bool karma_nudge_said_to_person(const KarmaNudgeCase *it);
bool karma_nudge_said_in_gap(const KarmaNudgeCase *it);
bool karma_nudge_said_kind_today(const KarmaNudgeCase *it);
bool karma_nudge_said_enough(const KarmaNudgeCase *it);
bool karma_nudge_said_lately(const KarmaNudgeCase *it);
bool karma_nudge_another_visible(const KarmaNudgeCase *it);

/* The conversation a nudge belongs to; NULL: none, or nothing is known of it. */
const KarmaTalkState *karma_nudge_talk(const KarmaNudger *nudger, const KarmaNudge *nudge);

/* The policy. `entry` itself never counts against itself. */
KarmaHeld karma_nudge_policy(const KarmaNudger *nudger, const KarmaNudgeEntry *entry,
                             const KarmaMoment *moment, bool asked, KarmaPlace *ret_place);
bool karma_nudge_present(const KarmaNudger *nudger, const KarmaMoment *moment);
bool karma_nudge_reachable(const KarmaNudger *nudger, const KarmaMoment *moment, KarmaNameId name,
                           KarmaRoomId room);
bool karma_nudge_lull(const KarmaNudger *nudger, const KarmaNudge *nudge, KarmaTime now);
/* Seconds the owner usually takes, in their presence; -1: fewer than five responses in 7 days. */
int64_t karma_nudger_present_median_s(const KarmaNudger *nudger, KarmaTime now);

/* The weight of a cause after what was called wrong. */
double karma_nudger_weight(const KarmaNudger *nudger, const KarmaNudge *nudge);
uint32_t karma_nudge_cause_class(const KarmaNudge *nudge);
void karma_nudger_count_wrong(KarmaNudger *nudger, const KarmaNudge *nudge, int change,
                              KarmaRows *changes);
/* The owner did it (`done`), or at least said something about it: none ignored in a row. */
void karma_nudger_note_reaction(KarmaNudger *nudger, KarmaNudgeKind kind, bool done,
                                KarmaRows *changes);
bool karma_nudger_is_off(const KarmaNudger *nudger, KarmaOffScope scope, const KarmaNudge *nudge,
                         KarmaTime now);
