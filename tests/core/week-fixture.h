// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Feeds a week given as tab-separated lines to the core, keeps what would be the ledger, and builds
 * weeks from it. */

#include <karma/tracker.h>
#include <karma/week.h>

typedef struct {
    const char *id; /* of the line */
    uint32_t reads; /* KarmaReads */
} GivenReading;

typedef struct {
    KarmaSettings *settings;
    KarmaLexicon *lexicon;
    KarmaZone *zone;
    KarmaTracker *tracker;
    KarmaRows *ledger;
    int64_t counted, own;
    KarmaTime presence_until; /* presence is told up to here */
    KarmaTime own_until;      /* present because of an own line */
} WeekFixture;

typedef struct {
    const char *skip;             /* id of a line left out, or NULL */
    const GivenReading *readings; /* NULL: read by the lexicon; ends with id NULL */
    KarmaTime until;              /* time passes up to here */
} WeekFeed;

WeekFixture *week_fixture_new(void); /* in UTC */
WeekFixture *week_fixture_new_in(const char *zone);
void week_fixture_free(WeekFixture *fixture);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WeekFixture, week_fixture_free)

/* `tsv`: id, time, conversation, author, text, answers, flags, with a header line. */
void week_fixture_feed(WeekFixture *fixture, const char *tsv, const WeekFeed *feed);

KarmaWeek *week_fixture_build(WeekFixture *fixture, const char *week, KarmaTime now);

/* The person's number by name. */
KarmaNameId week_fixture_name(WeekFixture *fixture, const char *name);
