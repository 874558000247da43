// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The model of a week: numbers, enums and name ids only. Every view draws from it, none does
 * arithmetic. */

#include <karma/score.h>
#include <karma/touch.h>

typedef enum {
    KARMA_IDEA_NONE,
    KARMA_IDEA_ANSWER,  /* somebody waits: `idea_name` */
    KARMA_IDEA_REACH,   /* somebody is due */
    KARMA_IDEA_THANK,   /* help unthanked */
    KARMA_IDEA_SPREAD,  /* the same thing went to many places */
    KARMA_IDEA_BALANCE, /* many own links */
    KARMA_IDEA_LISTEN,  /* own lines in a row */
    KARMA_IDEA_SHARE,
} KarmaIdea;

/* What went well: the fact for the first sentence. */
typedef enum {
    KARMA_WELL_QUIET,    /* not enough to say */
    KARMA_WELL_HELPED,   /* `well_count` confirmed that it helped */
    KARMA_WELL_ANSWERED, /* everything that waited was answered */
    KARMA_WELL_TALKED,
    KARMA_WELL_KEPT, /* somebody new came back */
    KARMA_WELL_THANKED,
    KARMA_WELL_SHARED,
    KARMA_WELL_WROTE,
} KarmaWell;

typedef struct {
    KarmaNameId name;
    KarmaRoomId room; /* 0: one to one */
    int64_t item;
    KarmaTime since;
} KarmaWaiting;

typedef struct {
    KarmaNameId name;
    KarmaTouch touch;
} KarmaDue;

typedef struct {
    KarmaNameId name;
    int32_t count;     /* acts */
    int32_t confirmed; /* of these */
} KarmaPersonCount;

typedef struct {
    const KarmaAct *act; /* borrowed from the rows */
    double units;        /* credited */
} KarmaCredit;

typedef struct {
    KarmaDate monday, sunday;
    int iso_year, iso_week;
    bool running; /* not over yet */
    bool first;   /* no earlier week has anything */
    KarmaScore score;
    double total;                /* rounded; 0 when !score.enough */
    double parts[KARMA_N_PARTS]; /* rounded */
    bool has_median;
    double median; /* the owner's own, of the four weeks before, rounded */
    KarmaFrozen
        line[12]; /* oldest first, the shown week last; monday 0: no such week; !enough: a gap */
    KarmaWell well;
    int32_t well_count;
    KarmaNameId well_name; /* somebody it was with, or 0 */
    KarmaIdea idea;
    KarmaNameId idea_name;
    KarmaRoomId idea_room;
    /* acts counted for context; never scored by volume */
    int32_t starts, their_starts, follow_ups, late_responses, im_responses, room_responses;
    int32_t opened, started; /* room openers in all, of these taken up */
    int32_t continuations;
    bool has_median_response;                       /* from 5 responses on */
    double response_wall_s, response_present_s;     /* medians; present -1 when unknown */
    double own_share;                               /* 0..1, four weeks */
    int32_t links_own, links_answer, links_helpful; /* behind own_share */
    int32_t given, received;                        /* acts of four weeks */
    double balance;                                 /* (G+1)/(R+1) */
    GArray *waiting;                                /* KarmaWaiting, oldest first */
    GArray *due;                                    /* KarmaDue, due before soon, longest first */
    GArray *touch;                                  /* KarmaDue, everybody with a cadence */
    GArray *helped;                                 /* KarmaPersonCount, by first act */
    GArray *helped_by;                              /* KarmaPersonCount */
    GArray *talked;                 /* KarmaPersonCount, most first, then by name of first talk */
    GArray *asked;                  /* KarmaPersonCount */
    GArray *met;                    /* KarmaPersonCount */
    GArray *kept;                   /* KarmaPersonCount */
    GArray *recognised;             /* KarmaPersonCount */
    GArray *reached;                /* KarmaCredit */
    GArray *links;                  /* KarmaCredit: own link acts by date */
    GArray *credits[KARMA_N_PARTS]; /* KarmaCredit: what each part stands on, by date */
} KarmaWeek;

/* What the store must give: acts and days of [monday - 4 weeks, monday + 6], items open at `now`
 * (for the last and the running week), contacts of 365 d before, names, frozen karma of the 11
 * weeks before. `week->...act` pointers borrow from `rows`. */
typedef struct {
    const KarmaRows *rows;
    const KarmaPeople *people;
    const KarmaSettings *settings;
    const KarmaZone *zone;
    KarmaDate monday;
    KarmaTime now;
} KarmaWeekInput;

KarmaWeek *karma_week_build(const KarmaWeekInput *input);
void karma_week_free(KarmaWeek *week);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaWeek, karma_week_free)

/* The last complete week at `now`; ready from Monday week_hour on. */
KarmaDate karma_week_last_complete(const KarmaZone *zone, KarmaTime now);
KarmaTime karma_week_ready(const KarmaZone *zone, const KarmaSettings *settings, KarmaDate monday);

/* What is frozen when the week closes. */
void karma_week_freeze(const KarmaWeek *week, KarmaFrozen *ret_frozen);
