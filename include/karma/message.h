// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* One message as a fact: when, where, who, and what was written. Every source (the messenger, a
 * log, a script) hands the core this one struct; the text is borrowed for the call that gets it.
 * Nothing keeps it but the tracker, in memory, for the last lines of a room nobody has read yet. */

#include <stdbool.h>
#include <stdint.h>

/* Seconds since 1970-01-01 00:00 UTC. */
typedef int64_t KarmaTime;

#define KARMA_MINUTE ((KarmaTime)60)
#define KARMA_HOUR   (60 * KARMA_MINUTE)
#define KARMA_DAY    (24 * KARMA_HOUR)
#define KARMA_WEEK   (7 * KARMA_DAY)

/* An identity: one name on one account. Two are the same when all three strings are equal; the
 * adapter normalises `name` the way its protocol does (case, resource). */
typedef struct {
    const char *protocol; /* "irc", "jabber", ... */
    const char *account;  /* the owner's account, normalised */
    const char *name;     /* the other's name there, normalised; a room's name for a room */
} KarmaIdentity;

typedef struct {
    KarmaTime when;
    bool own;      /* the owner wrote it */
    bool replayed; /* history, an offline message or a playback: counts at its own time, never
                      causes a nudge */
    bool room;
    KarmaIdentity place;  /* room: the room; one to one: the partner */
    KarmaIdentity author; /* who wrote it; not looked at when `own` */
    const char *nick; /* the author's name as others address it in this place; NULL: author.name */
    const char
        *own_nick; /* the owner's name as others address it in this place; may be NULL one to one */
    const char
        *text; /* plain UTF-8 without markup, borrowed for the call; "/me " marks an action */
} KarmaMessage;
