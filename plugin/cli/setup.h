// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What a script says of itself: its "#set KEY VALUE" lines, who takes part, when it begins and
 * ends. */

#include "hours.h"
#include <karma/import.h>

typedef struct {
    char *where; /* FILE:LINE */
    char *text;  /* KEY VALUE */
} KarmaSetupLine;

typedef struct {
    char *owner;           /* the owner's nick; NULL: nobody said */
    char *timezone;        /* NULL: UTC */
    KarmaTime now;         /* when the script is over; 0: nobody said */
    bool absent;           /* without a presence line the owner is never present by rule */
    const char *path;      /* of the script that is read; borrowed */
    GArray *lines;         /* KarmaSetupLine, in order */
    GHashTable *strangers; /* names that are in no buddy list */
    GHashTable *rooms;     /* room -> GHashTable of nicks */
    GHashTable *addressed; /* first words of room lines ("olga") -> how often */
    KarmaTime first, last;
} KarmaSetup;

KarmaSetup *karma_setup_new(void);
void karma_setup_free(KarmaSetup *setup);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaSetup, karma_setup_free)

/* A sink for karma_source_new(): takes in settings and people. */
void karma_setup_see(const KarmaImportEvent *event, gpointer setup);

/* The protocol and account of everybody in a script. */
KarmaIdentity karma_setup_identity(const char *name);

/* Puts settings of the table into `settings` and checks all others. Nothing is counted before this
 * was good. */
bool karma_setup_check(KarmaSetup *setup, KarmaSettings *settings, GError **error);

/* The name others call the owner by: as set, else whom the rooms address who never speaks there,
 * else "owner". */
const char *karma_setup_owner(KarmaSetup *setup);

/* Wishes, pins, who is left out, who is in the rooms, and when the owner is present. */
void karma_setup_apply(const KarmaSetup *setup, KarmaTracker *tracker, KarmaPresenceRules *rules,
                       const KarmaZone *zone, KarmaRows *changes);

/* "  #set own-site HOST  ...", for the help; a msgid. */
extern const char *const karma_setup_help;
