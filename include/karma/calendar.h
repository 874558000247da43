// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Local days and ISO 8601 weeks. A local day is a plain number, taken once at the moment a thing
 * happens and stored: a moved time zone never cuts the past anew. */

#include <glib.h>
#include <karma/message.h>
#include <stdbool.h>

/* Days since 1970-01-01 of the local calendar. A week is named by the date of its Monday. */
typedef int32_t KarmaDate;

typedef struct KarmaZone KarmaZone;

/* `identifier`: an IANA name, "UTC", or NULL for the machine's own. NULL with `error` set when
 * there is no such zone. */
KarmaZone *karma_zone_new(const char *identifier, GError **error);
void karma_zone_free(KarmaZone *zone);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaZone, karma_zone_free)

/* The local date of a moment, and the seconds since its midnight as a clock on the wall shows them.
 */
KarmaDate karma_zone_date(const KarmaZone *zone, KarmaTime when);
int32_t karma_zone_clock_s(const KarmaZone *zone, KarmaTime when);

/* The first moment at which the clock on the wall shows `clock_s` on `date`; where a DST night
 * leaves that time out, the first moment after the gap. */
KarmaTime karma_zone_time(const KarmaZone *zone, KarmaDate date, int32_t clock_s);

/* ISO 8601: weeks begin on Monday; week 1 holds the first Thursday. */
KarmaDate karma_date_monday(KarmaDate date);
int karma_date_weekday(KarmaDate date); /* 1 Monday .. 7 Sunday */
void karma_date_iso_week(KarmaDate date, int *ret_year, int *ret_week);
void karma_date_civil(KarmaDate date, int *ret_year, int *ret_month, int *ret_day);
KarmaDate karma_date_from_civil(int year, int month, int day);

/* "2026-W46" -> its Monday; "2026-11-09" -> that date. False leaves the target untouched. */
bool karma_date_parse_week(const char *text, KarmaDate *ret_monday);
bool karma_date_parse(const char *text, KarmaDate *ret_date);

/* RFC 3339 with a zone ("2026-11-09T08:40:00Z"), or local in `zone` without one; also a date alone
 * (its midnight). */
bool karma_time_parse(const char *text, const KarmaZone *zone, KarmaTime *ret_when);
