// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What a friend would mention, when, and why not. One table of rules says what is due, one table of
 * checks says what holds it back; all memory that must outlive a restart is in KarmaRows (nudges,
 * states). Nothing here knows a clock, a window or a word: times are arguments, the messenger's
 * state comes as a KarmaMoment, sentences are the view's.
 *
 * Every few seconds: id = karma_nudger_tick(nudger, &moment, changes), most often 0. Else hand
 * `changes` to the ledger. When they are committed, in one call and with a fresh moment:
 *
 *     if (karma_nudger_ask(nudger, id, &moment, changes, NULL)) {
 *         write the line or show the dialog;
 *         karma_nudger_said(nudger, id, now, changes);
 *     }
 *
 * After each message and tick: karma_nudger_heed. At input: karma_nudger_sign_of_life.
 *
 * Decided in tick, a nudge is on disk as said before anybody sees it: a crash loses one, and never
 * shows one twice. */

#include <karma/touch.h>
#include <karma/tracker.h>

/* Why a nudge is not said now. One value per rule; stable names for logs and the simulator. */
typedef enum {
    KARMA_HELD_NOT,         /* nothing holds it: it may be said */
    KARMA_HELD_DONE,        /* the thing is done, or nobody waits any more */
    KARMA_HELD_OFF_ALL,     /* the owner wants no nudges */
    KARMA_HELD_OFF_KIND,    /* ... of this kind (by word or in the settings) */
    KARMA_HELD_OFF_PERSON,  /* ... about this person */
    KARMA_HELD_OFF_ROOM,    /* ... in this room */
    KARMA_HELD_NOT_NEEDED,  /* the owner said: not needed */
    KARMA_HELD_WRONG,       /* the owner said: wrong */
    KARMA_HELD_LATER,       /* the owner put it off */
    KARMA_HELD_LATER_OFTEN, /* put off three times: dropped */
    KARMA_HELD_ASLEEP,      /* the kind sleeps, ignored thrice */
    KARMA_HELD_PAST,        /* its time is over: left to the week */
    KARMA_HELD_LEARNING,    /* the first days and messages */
    KARMA_HELD_DOUBT,       /* too unsure, what was called wrong before included */
    KARMA_HELD_OFFLINE,     /* the owner is not connected */
    KARMA_HELD_AWAY,        /* the owner is away */
    KARMA_HELD_QUIET_HOURS,
    KARMA_HELD_NOT_REACHABLE, /* the other is not online, or not in the room */
    KARMA_HELD_ROOM_JOINED,   /* the first minute of a room */
    KARMA_HELD_NO_LULL,       /* the talk it is about goes on */
    KARMA_HELD_EPISODE,       /* this kind was said in this episode */
    KARMA_HELD_PERSON_WEEK,   /* one per person in 7 days */
    KARMA_HELD_KIND_WEEK,     /* reach-out, cheer: one in 7 days */
    KARMA_HELD_KIND_TODAY,    /* one per kind and day */
    KARMA_HELD_DAY_CAP,
    KARMA_HELD_SPACING,         /* at least two hours apart */
    KARMA_HELD_VISIBLE,         /* another one is on the screen, or on its way there */
    KARMA_HELD_ACTIVE_EXCHANGE, /* in the middle of a talk it does not concern */
    KARMA_HELD_COMPOSING,
    KARMA_HELD_TOO_SOON, /* after the last sign of life */
    KARMA_HELD_TOO_LATE, /* after the last sign of life */
    KARMA_HELD_NO_FOCUS, /* its conversation has no focus, and there is no dialog for it */
    KARMA_HELD_TURN,     /* it may be said, another one goes first */
} KarmaHeld;
#define KARMA_N_HELD 33

const char *karma_held_name(KarmaHeld held); /* "quiet-hours", stable */

typedef enum {
    KARMA_PLACE_NONE,
    KARMA_PLACE_LINE,   /* a line in the conversation with the focus */
    KARMA_PLACE_DIALOG, /* the buddy list's mini dialog */
    KARMA_PLACE_ASKED,  /* the owner asked (/karma) */
} KarmaPlace;

/* What a sentence may hold and a list shows. A value: nothing in it is owned. */
typedef struct {
    int64_t id; /* from 1, never used again */
    KarmaNudgeKind kind;
    KarmaNameId name; /* who it is about; 0 nobody. HELP: who asked, who is not to be named */
    KarmaRoomId room; /* where; 0: one to one, or nowhere */
    /* REPLY: item; THANK, CHEER: act; REACH_OUT: last contact day; HELP: time of the question;
     * SHARE: Monday of this week; WEEK: Monday of the week that is ready. */
    int64_t cause;
    /* REPLY: KarmaReads of what waits; CHEER: KarmaActKind (HELP_GIVEN or KEPT); HELP: 1 for a
     * newcomer's question. */
    uint32_t why;
    KarmaTime came;      /* when what it is about happened; 0 unknown */
    KarmaTime due;       /* first moment the owner was present and it was due; 0 not yet */
    KarmaTime until;     /* past this the week has it; 0 not yet known */
    int32_t days;        /* REACH_OUT: since the last contact day */
    double cadence_days; /* REACH_OUT: how often usually */
    double probability;  /* that it is true, from what was read */
    double weight; /* 0..1: less after "wrong" about the same cause; probability * weight decides */
    int32_t wording; /* counts up per kind; the view takes it modulo the wordings it has */
    KarmaNudgeState state;
    KarmaHeld held;              /* HELD, DROPPED, REFUSED: why, as of the last tick */
    KarmaPlace place;            /* where it is, or is about to be, shown */
    KarmaTime said, seen, ended; /* 0: not */
    KarmaTime later_until;       /* put off until; 0 not */
    int32_t later_count;
} KarmaNudge;

/* What the messenger knows at this moment. */
typedef struct {
    KarmaTime now;
    bool online;            /* some account is connected */
    bool away;              /* the owner said away, busy or the like, or the messenger did */
    KarmaTime life;         /* last sign of life: the UI's own last input; 0 unknown */
    KarmaNameId focus_name; /* one-to-one conversation with the focus, or 0 */
    KarmaRoomId focus_room; /* room with the focus, or 0; both 0: none of the conversations */
    bool composing;         /* the input box of that conversation holds text */
    bool dialog;            /* the UI has a mini dialog */
    /* Is the person online (room 0), in the room now (name and room), or the owner in the room
     * (name 0)? NULL: everybody is. */
    bool (*reachable)(KarmaNameId name, KarmaRoomId room, gpointer data);
    gpointer data;
} KarmaMoment;

typedef struct KarmaNudger KarmaNudger;

/* All three are borrowed and must outlive the nudger. The tracker is only looked at, save by the
 * owner's word (refuse, undo, off). */
KarmaNudger *karma_nudger_new(KarmaTracker *tracker, const KarmaSettings *settings,
                              const KarmaZone *zone);
void karma_nudger_free(KarmaNudger *nudger);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaNudger, karma_nudger_free)

/* Takes up where the ledger stands: nudges (of 60 d at least), states, acts of 30 d. Once, after
 * the tracker was restored. */
void karma_nudger_restore(KarmaNudger *nudger, const KarmaRows *rows);

/* What is due is held, what is over is dropped, and of what may be said now the first is chosen:
 * its number, or 0. Its row in `changes` already calls it said; it is not to be shown before they
 * are committed and karma_nudger_ask said yes. */
int64_t karma_nudger_tick(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes);

/* The policy once more, right before it is shown, in the very call that shows it. False: it is held
 * again (or gone), and `ret_held` (may be NULL) tells why. True: karma_nudger_get(...)->place says
 * where. */
bool karma_nudger_ask(KarmaNudger *nudger, int64_t id, const KarmaMoment *moment,
                      KarmaRows *changes, KarmaHeld *ret_held);

/* It was shown at `now`. Without this, a minute after tick it is held again. */
void karma_nudger_said(KarmaNudger *nudger, int64_t id, KarmaTime now, KarmaRows *changes);

/* The owner asks (/karma): the next that waits, by the owner's own refusals alone (no spacing,
 * hours or focus); 0 none. To be shown at once, then karma_nudger_said. */
int64_t karma_nudger_request(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes);

/* After each message fed, each word of the owner and each tick, with the batch it went to (the same
 * batch may be shown again as it grows; show it before it is handed over): what is done is dropped.
 * `gone` (may be NULL) is called for each that was shown: take the mini dialog away; its links are
 * inert from now on. */
void karma_nudger_heed(KarmaNudger *nudger, KarmaTime now, KarmaRows *changes,
                       void (*gone)(const KarmaNudge *nudge, gpointer data), gpointer data);

/* An own input in the window of this conversation (both 0: the buddy list): what was said there is
 * seen. */
void karma_nudger_sign_of_life(KarmaNudger *nudger, KarmaNameId name, KarmaRoomId room,
                               KarmaTime now, KarmaRows *changes);

/* The owner did what it offers where nothing else tells (opened the week: kind WEEK, id 0 the last
 * one). */
void karma_nudger_acted(KarmaNudger *nudger, int64_t id, KarmaTime now, KarmaRows *changes);

/* May its links still do something? False as soon as the thing is done anywhere, or it was refused.
 */
bool karma_nudger_live(const KarmaNudger *nudger, int64_t id);

/* Borrowed until the nudger is next changed; NULL unknown. */
const KarmaNudge *karma_nudger_get(const KarmaNudger *nudger, int64_t id);
/* The one said last that is live: what /karma later and the like act on; 0 none. */
int64_t karma_nudger_last(const KarmaNudger *nudger);
/* Everything remembered, oldest first: what was said, what is held, and why. */
void karma_nudger_foreach(const KarmaNudger *nudger,
                          void (*each)(const KarmaNudge *nudge, gpointer data), gpointer data);

/* The owner's word about a nudge. */
typedef enum {
    KARMA_REFUSAL_LATER, /* tomorrow; three times drops it */
    KARMA_REFUSAL_NOT_NEEDED,
    KARMA_REFUSAL_WRONG, /* not what is the case: the same cause weighs less next time */
    KARMA_REFUSAL_NEVER_PERSON,
    KARMA_REFUSAL_NEVER_ROOM,
    KARMA_REFUSAL_NEVER_KIND,
    KARMA_REFUSAL_NEVER_ALL,
} KarmaRefusal;
#define KARMA_N_REFUSALS 7

const char *
karma_refusal_name(KarmaRefusal refusal); /* "later", "not-needed", "wrong", "never-person", ... */

/* What a refusal, or its undo, did; the view words it. */
typedef struct {
    KarmaRefusal refusal;
    KarmaNudge nudge; /* the nudge it was about, as it is now */
    KarmaTime until;  /* LATER: when it may come again; 0: put off three times, dropped. NEVER_*:
                         when it ends; 0 for good */
    double weight_before, weight; /* WRONG: of this cause */
    bool undone;                  /* this took the refusal back */
} KarmaRefused;

/* What a rule offers, as a set of 1 << KarmaRefusal: what makes no sense for it is not among them
 * (never-person without one). */
uint32_t karma_nudger_offers(const KarmaNudger *nudger, int64_t id);
/* What a bare "never" means for it: its person, else its room, else its kind. */
KarmaRefusal karma_nudger_never(const KarmaNudger *nudger, int64_t id);

/* Id 0: the last said. False, with nothing changed: there is none, it is not live, or it does not
 * offer that. Held ones can be refused too. */
bool karma_nudger_refuse(KarmaNudger *nudger, int64_t id, KarmaRefusal refusal, KarmaTime now,
                         KarmaRows *changes, KarmaRefused *ret_refused);

/* The same; what the NEVER_* ones switch off is off until then, 0: for good. */
bool karma_nudger_refuse_until(KarmaNudger *nudger, int64_t id, KarmaRefusal refusal,
                               KarmaTime until, KarmaTime now, KarmaRows *changes,
                               KarmaRefused *ret_refused);

/* Takes back the last refusal not yet taken back (of this run of the messenger); false when there
 * is none. */
bool karma_nudger_undo(KarmaNudger *nudger, KarmaTime now, KarmaRows *changes,
                       KarmaRefused *ret_refused);

/* What is switched off by word, for good or for a while; what preferences list and take back. */
typedef enum { KARMA_OFF_PERSON, KARMA_OFF_ROOM, KARMA_OFF_KIND, KARMA_OFF_ALL } KarmaOffScope;
typedef struct {
    KarmaOffScope scope;
    KarmaNameId name;    /* PERSON */
    KarmaRoomId room;    /* ROOM */
    KarmaNudgeKind kind; /* KIND */
    KarmaTime until;     /* 0: for good */
} KarmaOff;
void karma_nudger_set_off(KarmaNudger *nudger, const KarmaOff *off, bool on, KarmaTime now,
                          KarmaRows *changes);
void karma_nudger_foreach_off(const KarmaNudger *nudger, KarmaTime now,
                              void (*each)(const KarmaOff *off, gpointer data), gpointer data);

/* A kind nobody reacts to sleeps, then is off: for /karma nudges, the week and preferences. */
typedef struct {
    int32_t ignored;        /* in a row, seen and neither done nor refused */
    int32_t sleeps;         /* 0 awake; 1 a week; 2 four weeks; 3 off, until woken */
    KarmaTime asleep_until; /* sleeps 1 and 2; 0 awake */
} KarmaSleep;
void karma_nudger_sleep(const KarmaNudger *nudger, KarmaNudgeKind kind, KarmaTime now,
                        KarmaSleep *ret_sleep);
void karma_nudger_wake(KarmaNudger *nudger, KarmaNudgeKind kind, KarmaRows *changes);

/* Causes called wrong, and what they weigh now. */
typedef struct {
    KarmaNudgeKind kind;
    uint32_t why; /* REPLY: QUESTION, NEWS or 0; else 0 */
    KarmaNameId name;
    KarmaRoomId room;
    int32_t count;
    double weight;
} KarmaWrong;
void karma_nudger_foreach_wrong(const KarmaNudger *nudger,
                                void (*each)(const KarmaWrong *wrong, gpointer data),
                                gpointer data);
void karma_nudger_unwrong(KarmaNudger *nudger, const KarmaWrong *wrong, KarmaRows *changes);

/* All that the owner's word or silence has switched off or made lighter, as one list, to be shown
 * and taken back. */
typedef enum { KARMA_REST_OFF, KARMA_REST_SLEEP, KARMA_REST_WRONG } KarmaRestWhat;
typedef struct {
    KarmaRestWhat what;
    KarmaOff off;        /* OFF */
    KarmaNudgeKind kind; /* SLEEP */
    KarmaSleep sleep;    /* SLEEP */
    KarmaWrong wrong;    /* WRONG */
} KarmaRest;
void karma_nudger_foreach_rest(const KarmaNudger *nudger, KarmaTime now,
                               void (*each)(const KarmaRest *rest, gpointer data), gpointer data);
/* Takes it back. */
void karma_nudger_lift(KarmaNudger *nudger, const KarmaRest *rest, KarmaTime now,
                       KarmaRows *changes);

/* Forgets all that is remembered about a person or a room (the store forgets the rows of nudges).
 */
void karma_nudger_forget(KarmaNudger *nudger, KarmaNameId name, KarmaRoomId room,
                         KarmaRows *changes);
