// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* When the owner of a script is present: so many minutes after each own line, and hours of the
 * week. */

#include <karma/tracker.h>

typedef struct {
    uint8_t weekdays;        /* bit 0: Monday */
    int32_t from_s, until_s; /* on the clock; until up to 24:00 */
} KarmaHours;

typedef struct {
    int64_t own_s;  /* after each own line */
    GArray *hours;  /* KarmaHours */
    KarmaTime said; /* told the tracker up to here; 0 nothing yet */
    KarmaTime own;  /* last own line; 0 none */
} KarmaPresenceRules;

/* "own 10", "mon-fri 09:00-18:00", "sat,sun 10:00-12:00", "daily 08:00-22:00", "none". Errors:
 * KARMA_ERROR_INVALID. */
bool karma_hours_parse(KarmaPresenceRules *rules, const char *text, GError **error);

/* What holds where a script says nothing: "own 10" and "mon-fri 09:00-18:00". */
void karma_hours_standard(KarmaPresenceRules *rules);

/* Tells the tracker of all presence up to `until`; what follows is told later. */
void karma_hours_say(KarmaPresenceRules *rules, KarmaTracker *tracker, const KarmaZone *zone,
                     KarmaTime until);
