// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Dates, clocks and spans of time in words, in the owner's zone and language. No clock is read. */

#include <karma/view.h>

/* "9 November 2026" */
char *karma_moment_date(KarmaDate date);
/* "9 November" */
char *karma_moment_day(KarmaDate date);
/* "Mon 9 Nov" */
char *karma_moment_short(KarmaDate date);
/* "9 to 15 November 2026", "30 November to 6 December 2026", "28 December 2026 to 3 January 2027"
 */
char *karma_moment_span(KarmaDate first, KarmaDate last);
/* "18:20" */
char *karma_moment_clock(const KarmaView *view, KarmaTime when);
/* "Saturday 20:00" within the days first..last, else "3 November" */
char *karma_moment_within(const KarmaView *view, KarmaTime when, KarmaDate first, KarmaDate last);
/* By view->now: "today at 18:20", "yesterday at 18:20", "on Monday at 18:20", "on 9 November" */
char *karma_moment_ago(const KarmaView *view, KarmaTime when);
/* By view->now: "today at 18:20", "tomorrow at 9:00", "on Monday at 9:00", "on 9 November" */
char *karma_moment_ahead(const KarmaView *view, KarmaTime when);
/* "40 s", "5.5 min", "3.2 h", "4 days" */
char *karma_moment_length(double seconds);
/* "every 7 days", "every 13 weeks", "every 12 months": about */
char *karma_moment_rhythm(double days);

/* For machines: "2026-11-09"; "2026-11-09T08:40:00Z"; "2026-W46". */
char *karma_moment_iso_date(KarmaDate date);
char *karma_moment_iso_time(KarmaTime when);
char *karma_moment_iso_week(KarmaDate monday);
