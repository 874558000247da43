// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The owner at the screen, for the simulator. Logs tell what was written; what the owner looked at
 * and when a key was touched is made up, by a stated model and a seed, or told by a script. */

#include "hours.h"
#include <karma/nudge.h>

/* "TIME WORD [WHAT]" lines; see karma_owner_help. */
typedef enum {
    KARMA_OWNER_FOCUS, /* place; 0, 0: none */
    KARMA_OWNER_INPUT,
    KARMA_OWNER_COMPOSE,
    KARMA_OWNER_CLEAR,
    KARMA_OWNER_AWAY,
    KARMA_OWNER_BACK,
    KARMA_OWNER_OFFLINE,
    KARMA_OWNER_ONLINE,
    KARMA_OWNER_LEFT, /* somebody goes offline, or leaves all rooms */
    KARMA_OWNER_HERE,
    KARMA_OWNER_REFUSE, /* says no to what was told last */
    KARMA_OWNER_UNDO,
    KARMA_OWNER_WEEK, /* opens the week */
} KarmaOwnerWord;

typedef struct {
    KarmaTime when;
    KarmaOwnerWord word;
    KarmaRefusal refusal;
    char *what; /* "bob", "#room", "kind", NULL */
} KarmaOwnerLine;

/* A script, by time; transfer full, of KarmaOwnerLine. Errors: it cannot be read;
 * KARMA_ERROR_INVALID "FILE:LINE: what". */
GArray *karma_owner_script_read(const char *path, const KarmaZone *zone, GError **error);

extern const char *const karma_owner_help;

typedef struct KarmaOwner KarmaOwner;

typedef struct {
    guint32 seed;
    const KarmaSettings *settings;
    const KarmaZone *zone;
    const KarmaPresenceRules *rules; /* when the owner may touch a key besides writing */
    const GArray *script;            /* of KarmaOwnerLine; NULL: the model */
    bool dialog;                     /* the messenger has a mini dialog */
    bool always;                     /* never away from the screen, day and night */
} KarmaOwnerOptions;

/* All is borrowed and must outlive the owner. */
KarmaOwner *karma_owner_new(const KarmaOwnerOptions *options, KarmaTracker *tracker);
void karma_owner_free(KarmaOwner *owner);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaOwner, karma_owner_free)

/* Somebody wrote there; the owner did. */
void karma_owner_hears(KarmaOwner *owner, KarmaTime when, KarmaNameId name, KarmaRoomId room);
void karma_owner_writes(KarmaOwner *owner, KarmaTime when, KarmaNameId name, KarmaRoomId room);
/* Somebody left a room: they are there no longer for having written. */
void karma_owner_misses(KarmaOwner *owner, KarmaNameId name);

/* Lives on to `now`; the tracker is told of the presence. `typing`: an own line follows within
 * seconds, in the place with the focus. Each sign of life is told to the nudger. */
void karma_owner_lives(KarmaOwner *owner, KarmaTime now, KarmaNudger *nudger, KarmaRows *changes);

/* The messenger at `now`; borrowed until the owner lives on. */
const KarmaMoment *karma_owner_moment(KarmaOwner *owner, KarmaTime now);

/* The next thing the script has after `now`; 0: nothing, or no script. */
KarmaTime karma_owner_next(const KarmaOwner *owner, KarmaTime now);

/* May anything be said about now at all? When not, looking seldom is enough. */
bool karma_owner_is_near(const KarmaOwner *owner, KarmaTime now);
