// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Events of logs into the tracker, and what it changes into the ledger. */

#include "hours.h"
#include "setup.h"
#include "source.h"
#include <karma/import.h>
#include <karma/store.h>

#define KARMA_N_FED (KARMA_FED_COVERED + 1)

/* What became of the events. */
typedef struct {
    int64_t fed[KARMA_N_FED]; /* messages, by KarmaFed */
    int64_t own;              /* counted ones of the owner */
    int64_t moves;            /* joins, leaves, renames */
    KarmaTime first, last;    /* of the counted messages */
    GHashTable *weeks;        /* KarmaDate as pointer: Mondays of weeks with counted messages */
    GHashTable *places;       /* "room #x" or "bob" -> KarmaPlaceCount */
} KarmaFeedCounts;

typedef struct {
    int64_t own, theirs;
    bool room;
} KarmaPlaceCount;

typedef struct KarmaFeed KarmaFeed;

typedef struct {
    const KarmaSettings *settings;
    const KarmaZone *zone;
    KarmaTime from;           /* the first event to come */
    const GArray *imported;   /* int64_t: bytes of each source imported before; NULL: none */
    const GPtrArray *sources; /* KarmaSource: how far each is read is kept; NULL: it is not */
    KarmaSetup *setup;        /* of a script; NULL: logs */
} KarmaFeedOptions;

/* Takes up where the ledger stands; store NULL: begins anew and writes nothing. All is borrowed and
 * must outlive the feed. */
KarmaFeed *karma_feed_new(KarmaStore *store, const KarmaFeedOptions *options, GError **error);
void karma_feed_free(KarmaFeed *feed);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaFeed, karma_feed_free)

/* `source`: a number that tells files apart. Writes to the ledger now and then. */
bool karma_feed_event(KarmaFeed *feed, const KarmaImportEvent *event, guint source, GError **error);

/* Time goes on to `now`, and everything is written. */
bool karma_feed_end(KarmaFeed *feed, KarmaTime now, GError **error);

const KarmaFeedCounts *karma_feed_counts(const KarmaFeed *feed);

/* Time goes on to `now`, as far as a script tells with the owner present. */
void karma_feed_advance(KarmaFeed *feed, KarmaTime now);
/* What a nudger looks at, and the batch that grows (it changes with each event). */
KarmaTracker *karma_feed_tracker(KarmaFeed *feed);
KarmaRows *karma_feed_changes(KarmaFeed *feed);
