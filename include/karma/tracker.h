// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The live state: who waits for whom, which turn is open, what a room talks about. One message goes
 * in, changes of the ledger come out; nothing is remembered that is not in the ledger too, save
 * what a restart may forget (room structure, hashes of texts, and the last lines of rooms the owner
 * only listens to, which are read when the owner speaks there or is named). */

#include <karma/act.h>
#include <karma/reading.h>
#include <karma/replies.h>
#include <karma/settings.h>

typedef struct KarmaTracker KarmaTracker;

/* All three are borrowed and must outlive the tracker. */
KarmaTracker *karma_tracker_new(const KarmaSettings *settings, const KarmaLexicon *lexicon,
                                const KarmaZone *zone);
void karma_tracker_free(KarmaTracker *tracker);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaTracker, karma_tracker_free)

/* The owner's secret key for hashes of URLs; all zero before. Set it before anything is fed. */
void karma_tracker_set_key(KarmaTracker *tracker, const uint8_t key[16]);

/* Takes up where the ledger stands: names, open items and those closed today, talks, contacts of
 * 365 d, acts of 30 d, states. Once, before anything is fed. */
void karma_tracker_restore(KarmaTracker *tracker, const KarmaRows *rows);

/* Everybody known; shared with the caller, who sets groups, flags and wishes there (and puts
 * changed rows into a batch). */
KarmaPeople *karma_tracker_people(KarmaTracker *tracker);

/* Why a message did not count, or that it did. */
typedef enum {
    KARMA_FED_COUNTED,
    KARMA_FED_EMPTY,    /* nothing left without markup */
    KARMA_FED_CIPHER,   /* ciphertext */
    KARMA_FED_BOT,      /* a room's program, by its name */
    KARMA_FED_LEFT_OUT, /* a person or room left out */
    KARMA_FED_REPEATED, /* replayed and counted before */
    KARMA_FED_COVERED,  /* within a range counted before (import) */
} KarmaFed;

/* Feeds one message; what it changes is put into `changes`. Time first advances to message->when.
 * `reply`: for a room, what it answers (message numbers count what this room was fed and counted,
 * from 0), or NULL to ask the room's own model. `reading`: what it says, or NULL to read it with
 * the lexicon. */
KarmaFed karma_tracker_feed(KarmaTracker *tracker, const KarmaMessage *message,
                            const KarmaReply *reply, const KarmaReading *reading,
                            KarmaRows *changes);

/* Puts what changed since the last flush and is written once a batch (live talks, rooms' marks,
 * seconds present). Call it right before the batch is handed to the store. */
void karma_tracker_flush(KarmaTracker *tracker, KarmaRows *changes);

/* The number the next counted message of a room will get. */
int64_t karma_tracker_room_number(const KarmaTracker *tracker, const KarmaIdentity *room);

/* Time passes: items lapse, openers settle. A `now` before the latest seen changes nothing. */
void karma_tracker_advance(KarmaTracker *tracker, KarmaTime now, KarmaRows *changes);

/* The owner was there from..until (seconds; overlaps with what was said before count once, quiet
 * hours of the settings do not count). Say it before what comes after. */
void karma_tracker_present(KarmaTracker *tracker, KarmaTime from, KarmaTime until);
int64_t karma_tracker_present_s(const KarmaTracker *tracker, KarmaTime when);

/* Imported logs know no presence: own lines stand in for lapsing, but no reading enters a median.
 */
void karma_tracker_set_imported(KarmaTracker *tracker, bool imported);

/* What happens in a room besides messages. `room`, `nick`: normalised names; the owner's own join
 * begins the room's quiet minute. */
void karma_tracker_room_joined(KarmaTracker *tracker, const KarmaIdentity *room, KarmaTime now);
void karma_tracker_nick_joined(KarmaTracker *tracker, const KarmaIdentity *room,
                               const KarmaIdentity *who, const char *nick);
void karma_tracker_nick_left(KarmaTracker *tracker, const KarmaIdentity *room,
                             const KarmaIdentity *who, const char *nick);
void karma_tracker_nick_renamed(KarmaTracker *tracker, const KarmaIdentity *room,
                                const KarmaIdentity *from, const KarmaIdentity *to);

/* The owner's word. Each does nothing when there is no such thing. */
void karma_tracker_not_needed(KarmaTracker *tracker, int64_t item, KarmaTime now,
                              KarmaRows *changes);
void karma_tracker_reopen(KarmaTracker *tracker, int64_t item, KarmaRows *changes); /* undo */
/* Until 0 takes the last one back. */
void karma_tracker_later(KarmaTracker *tracker, int64_t item, KarmaTime until, KarmaRows *changes);
void karma_tracker_set_flag(KarmaTracker *tracker, int64_t name, KarmaNameFlags flag, bool on,
                            KarmaTime now, KarmaRows *changes);
void karma_tracker_set_wish(KarmaTracker *tracker, KarmaNameId name, KarmaWish wish, KarmaTime now,
                            KarmaRows *changes);
void karma_tracker_join_names(KarmaTracker *tracker, KarmaNameId name, KarmaNameId to,
                              KarmaRows *changes);
/* Forgets a person's live state, or what a room said that nobody read yet (the store forgets the
 * rest). */
void karma_tracker_forget(KarmaTracker *tracker, int64_t name);

/* What nudges look at. Borrowed until the tracker is next changed. */
const KarmaItem *karma_tracker_item(const KarmaTracker *tracker, int64_t id);
void karma_tracker_foreach_item(const KarmaTracker *tracker,
                                void (*each)(const KarmaItem *item, gpointer data), gpointer data);

/* What speaks for or against that a question put to the owner in a room waits still. */
typedef enum {
    KARMA_SIGN_CROWD,           /* many write in the room: much is said by the way */
    KARMA_SIGN_TROUBLE,         /* it tells of a trouble, or wants to be shown something */
    KARMA_SIGN_ABOUT_YOU,       /* it is about the owner, not about a thing: often only a word */
    KARMA_SIGN_SEVERAL,         /* it names others, too */
    KARMA_SIGN_TALKED,          /* the owner spoke to them not long before */
    KARMA_SIGN_HELPED,          /* the owner helped them here */
    KARMA_SIGN_OWNER_SPOKE,     /* the owner wrote something here since */
    KARMA_SIGN_OWNER_WROTE,     /* ... within minutes, or to nobody else */
    KARMA_SIGN_OWNER_AT_ONCE,   /* ... to nobody at all, so to say */
    KARMA_SIGN_OWNER_NAMED,     /* ... and named them */
    KARMA_SIGN_TOLD,            /* they said something to the owner by name, and did not ask */
    KARMA_SIGN_ASKED_ALL,       /* they asked the room */
    KARMA_SIGN_TAKEN_UP,        /* somebody else's line goes on with it */
    KARMA_SIGN_OTHER_TOLD,      /* somebody else told them something by name */
    KARMA_SIGN_OTHER_ANSWERED,  /* ... and likely answered it */
    KARMA_SIGN_SURELY_ANSWERED, /* ... for sure, or was asked as well */
    KARMA_SIGN_GLAD,            /* they said thanks, or that it works, to anybody, at any time */
    KARMA_SIGN_SETTLED,         /* ... and it is likely that it was for an answer; or never mind */
} KarmaSign;
#define KARMA_N_SIGNS 18

const char *karma_sign_name(KarmaSign sign); /* "owner-wrote", stable */
/* 1 << KarmaSign: those of an open item of a room since it was asked, or since a restart. */
uint32_t karma_tracker_signs(const KarmaTracker *tracker, int64_t item);

/* Help the owner received and has not thanked for, of the last day. */
typedef struct {
    int64_t act;
    KarmaNameId name;
    KarmaRoomId room;
    KarmaTime when;
    double probability;
    bool substantial;    /* >= 2 turns that say something, or a link */
    bool owner_answered; /* the owner wrote to them since */
} KarmaUnthanked;
void karma_tracker_foreach_unthanked(const KarmaTracker *tracker,
                                     void (*each)(const KarmaUnthanked *help, gpointer data),
                                     gpointer data);

/* How sure it is that help the owner gave (`act`) was called of use by whoever needed it; 0: not
 * said, or no such help of the last day. */
double karma_tracker_help_confirmed(const KarmaTracker *tracker, int64_t act);

/* An open question of others in a room, of the last hours, that nobody answered. */
typedef struct {
    int64_t number; /* of the message in the room */
    KarmaNameId name;
    KarmaRoomId room;
    KarmaTime when;
    bool newcomer; /* first line seen there */
} KarmaOpenQuestion;
void karma_tracker_foreach_question(const KarmaTracker *tracker,
                                    void (*each)(const KarmaOpenQuestion *question, gpointer data),
                                    gpointer data);

/* The live conversation with a person, or a room's; NULL if there is none. */
const KarmaTalkState *karma_tracker_talk(const KarmaTracker *tracker, KarmaNameId name,
                                         KarmaRoomId room);
KarmaTime karma_tracker_room_joined_at(const KarmaTracker *tracker, KarmaRoomId room);
/* Latest own counted message anywhere, in the room, and since when and how many were counted in
 * all. */
KarmaTime karma_tracker_own_last(const KarmaTracker *tracker, KarmaRoomId room);
int64_t karma_tracker_own_count(const KarmaTracker *tracker);
/* The person is in the room now, as far as joins and lines tell. */
bool karma_tracker_room_has(const KarmaTracker *tracker, KarmaRoomId room, KarmaNameId name);

/* Contact days of a person, ascending, of the last 365 d and those the ledger gave. */
const KarmaDate *karma_tracker_contacts(const KarmaTracker *tracker, KarmaNameId name,
                                        size_t *ret_n);
