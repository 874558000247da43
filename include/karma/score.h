// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Karma, 0 to 100 a week, from the acts of the week. P = W (1 - 2^(-U/H)), U credited units, at
 * most one per kind, person and day. The list behind a number is made by the same pass that makes
 * the number. */

#include <karma/act.h>

/* What the score looks at: rows of the week and of the weeks balance needs (acts, days), contacts
 * of 365 d before, names. */
typedef struct {
    const KarmaRows *rows;
    const KarmaPeople *people;
    const KarmaSettings *settings;
    KarmaDate monday; /* of the week shown */
    KarmaDate today;  /* the last day looked at: Sunday, or today in the running week */
} KarmaScoreInput;

/* How an act entered a part: credited units (0: looked at and not credited, e.g. the third offered
 * help, or left out by the owner). */
typedef void (*KarmaScoreSink)(KarmaPart part, const KarmaAct *act, double units, gpointer data);

typedef struct {
    bool on;                    /* else full: the owner switched the part off */
    double most;                /* W */
    double value;               /* unrounded, 0..W */
    double units;               /* U */
    int32_t answered, lapsed;   /* responding */
    int32_t run_turns;          /* talks: r */
    int32_t confirmed, offered; /* helping */
    int32_t days;               /* sharing: days with a link of use */
    double own_share;           /* sharing: 0..1 */
    int32_t people;             /* recognition, in touch: distinct people credited */
    bool none_due;              /* in touch */
    int32_t met, kept;          /* new people: credited */
} KarmaPartScore;

typedef struct {
    bool enough; /* >= 10 own counted messages on >= 2 days; else no number is shown */
    int64_t own_messages;
    int32_t own_days;
    KarmaPartScore parts[KARMA_N_PARTS];
    double total; /* unrounded sum of unrounded parts */
} KarmaScore;

/* `sink` may be NULL. */
void karma_score(const KarmaScoreInput *input, KarmaScoreSink sink, gpointer data,
                 KarmaScore *ret_score);

/* Own links of the weeks of balance that end with the week: the self-promotion share and what it is
 * made of. */
typedef struct {
    int32_t own, answer, helpful; /* helpful: of weight > 0 */
    double own_share;             /* 0..1 */
} KarmaLinkSums;
KarmaLinkSums karma_score_link_sums(const KarmaScoreInput *input);

/* Everybody who is not left out nor dormant and has contact days or a wish, with their distinct
 * contact days ascending (borrowed for the call). Dormant: input->rows->talks says so. */
typedef void (*KarmaPersonSink)(KarmaNameId person, const KarmaDate *contacts, size_t n_contacts,
                                gpointer data);
void karma_score_foreach_person(const KarmaScoreInput *input, KarmaPersonSink sink, gpointer data);

/* H of a part's formula: the units at which half of it is reached; 0 for responding, which has a
 * formula of its own. */
double karma_score_half(KarmaPart part);

/* To one decimal, halves up: the only rounding there is. */
double karma_score_rounded(double value);
