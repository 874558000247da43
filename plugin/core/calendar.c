// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/calendar.h>
#include <karma/settings.h>
#include <stdio.h>
#include <string.h>

struct KarmaZone {
    GTimeZone *zone;
};

KarmaZone *
karma_zone_new(const char *identifier, GError **error)
{
    GTimeZone *found =
        identifier ? g_time_zone_new_identifier(identifier) : g_time_zone_new_local();
    if (!found) {
        g_set_error(error, KARMA_ERROR, KARMA_ERROR_INVALID, "no time zone is called '%s'",
                    identifier);
        return NULL;
    }
    KarmaZone *zone = g_new0(KarmaZone, 1);
    zone->zone = found;
    return zone;
}

void
karma_zone_free(KarmaZone *zone)
{
    if (!zone)
        return;
    g_time_zone_unref(zone->zone);
    g_free(zone);
}

static int64_t
floor_div(int64_t value, int64_t by)
{
    return value / by - (value % by < 0);
}

static int64_t
local_seconds(const KarmaZone *zone, KarmaTime when)
{
    int interval = g_time_zone_find_interval(zone->zone, G_TIME_TYPE_UNIVERSAL, when);
    return when + (interval < 0 ? 0 : g_time_zone_get_offset(zone->zone, interval));
}

KarmaDate
karma_zone_date(const KarmaZone *zone, KarmaTime when)
{
    return (KarmaDate)floor_div(local_seconds(zone, when), KARMA_DAY);
}

int32_t
karma_zone_clock_s(const KarmaZone *zone, KarmaTime when)
{
    int64_t local = local_seconds(zone, when);
    return (int32_t)(local - floor_div(local, KARMA_DAY) * KARMA_DAY);
}

/* Local time is UTC plus an offset that itself depends on UTC: try the offsets around. The earlier
 * of two moments wins when the clock was set back; when the time was left out, the moment right
 * after the gap is where local time first passes it. */
KarmaTime
karma_zone_time(const KarmaZone *zone, KarmaDate date, int32_t clock_s)
{
    const int64_t wanted = (int64_t)date * KARMA_DAY + clock_s;
    const int64_t before = local_seconds(zone, wanted - KARMA_DAY) - (wanted - KARMA_DAY);
    const int64_t after = local_seconds(zone, wanted + KARMA_DAY) - (wanted + KARMA_DAY);
    if (local_seconds(zone, wanted - before) == wanted)
        return wanted - before;
    if (local_seconds(zone, wanted - after) == wanted)
        return wanted - after;
    KarmaTime early = wanted - MAX(before, after), late = wanted - MIN(before, after);
    while (early < late) {
        KarmaTime middle = early + (late - early) / 2;
        if (local_seconds(zone, middle) >= wanted)
            late = middle;
        else
            early = middle + 1;
    }
    return early;
}

int
karma_date_weekday(KarmaDate date)
{
    return (int)(((int64_t)date + 3) - floor_div((int64_t)date + 3, 7) * 7) + 1;
}

KarmaDate
karma_date_monday(KarmaDate date)
{
    return date - (karma_date_weekday(date) - 1);
}

/* H. Hinnant, "chrono-Compatible Low-Level Date Algorithms": days and civil dates of the Gregorian
 * calendar. */
KarmaDate
karma_date_from_civil(int year, int month, int day)
{
    const int64_t y = (int64_t)year - (month <= 2);
    const int64_t era = floor_div(y, 400);
    const int64_t year_of_era = y - era * 400;
    const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int64_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return (KarmaDate)(era * 146097 + day_of_era - 719468);
}

void
karma_date_civil(KarmaDate date, int *ret_year, int *ret_month, int *ret_day)
{
    const int64_t shifted = (int64_t)date + 719468;
    const int64_t era = floor_div(shifted, 146097);
    const int64_t day_of_era = shifted - era * 146097;
    const int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int64_t month = (5 * day_of_year + 2) / 153;
    *ret_day = (int)(day_of_year - (153 * month + 2) / 5 + 1);
    *ret_month = (int)(month < 10 ? month + 3 : month - 9);
    *ret_year = (int)(year_of_era + era * 400 + (*ret_month <= 2));
}

void
karma_date_iso_week(KarmaDate date, int *ret_year, int *ret_week)
{
    const KarmaDate thursday = karma_date_monday(date) + 3;
    int month, day;
    karma_date_civil(thursday, ret_year, &month, &day);
    *ret_week = (thursday - karma_date_from_civil(*ret_year, 1, 1)) / 7 + 1;
}

bool
karma_date_parse_week(const char *text, KarmaDate *ret_monday)
{
    int year, week, end = 0;
    if (sscanf(text, "%4d-W%2d%n", &year, &week, &end) != 2 || text[end] != '\0')
        return false;
    const KarmaDate monday = karma_date_monday(karma_date_from_civil(year, 1, 4)) + 7 * (week - 1);
    int same_year, same_week;
    karma_date_iso_week(monday, &same_year, &same_week);
    if (same_year != year || same_week != week)
        return false;
    *ret_monday = monday;
    return true;
}

/* Takes exactly so many digits off `text`. */
static bool
take_number(const char **text, int digits, int *ret_number)
{
    int number = 0;
    for (int i = 0; i < digits; i++) {
        if (!g_ascii_isdigit((*text)[i]))
            return false;
        number = 10 * number + g_ascii_digit_value((*text)[i]);
    }
    *text += digits;
    *ret_number = number;
    return true;
}

static bool
take(const char **text, char wanted)
{
    const bool is_there = **text == wanted;
    *text += is_there;
    return is_there;
}

/* Reads YYYY-MM-DD and tells where it ended; NULL if there is no such date. */
static const char *
read_date(const char *text, KarmaDate *ret_date)
{
    int year, month, day, same_year, same_month, same_day;
    if (!take_number(&text, 4, &year) || !take(&text, '-') || !take_number(&text, 2, &month) ||
        !take(&text, '-') || !take_number(&text, 2, &day) || month < 1 || month > 12)
        return NULL;
    const KarmaDate date = karma_date_from_civil(year, month, day);
    karma_date_civil(date, &same_year, &same_month, &same_day);
    if (same_year != year || same_month != month || same_day != day)
        return NULL;
    *ret_date = date;
    return text;
}

bool
karma_date_parse(const char *text, KarmaDate *ret_date)
{
    KarmaDate date;
    const char *end = read_date(text, &date);
    if (!end || *end != '\0')
        return false;
    *ret_date = date;
    return true;
}

/* "T08:40", "T08:40:05", a blank for the T; nothing is midnight. */
static const char *
read_clock(const char *text, int32_t *ret_clock_s)
{
    int hour, minute, second = 0;
    *ret_clock_s = 0;
    if (*text == '\0')
        return text;
    if ((!take(&text, 'T') && !take(&text, ' ')) || !take_number(&text, 2, &hour) ||
        !take(&text, ':') || !take_number(&text, 2, &minute) ||
        (take(&text, ':') && !take_number(&text, 2, &second)))
        return NULL;
    *ret_clock_s = hour * 3600 + minute * 60 + second;
    return minute > 59 || second > 60 || *ret_clock_s > KARMA_DAY ? NULL : text;
}

/* "Z", "+02:00": seconds to take off to get UTC. */
static bool
read_offset(const char *text, int32_t *ret_offset_s)
{
    int hours, minutes;
    *ret_offset_s = 0;
    if (strcmp(text, "Z") == 0)
        return true;
    const int sign = *text == '-' ? -1 : 1;
    if ((!take(&text, '+') && !take(&text, '-')) || !take_number(&text, 2, &hours) ||
        !take(&text, ':') || !take_number(&text, 2, &minutes) || *text != '\0')
        return false;
    *ret_offset_s = sign * (hours * 3600 + minutes * 60);
    return hours < 24 && minutes < 60;
}

bool
karma_time_parse(const char *text, const KarmaZone *zone, KarmaTime *ret_when)
{
    KarmaDate date;
    int32_t clock_s, offset_s;
    const char *end = read_date(text, &date);
    end = end ? read_clock(end, &clock_s) : NULL;
    if (!end || (*end != '\0' && !read_offset(end, &offset_s)))
        return false;
    *ret_when = *end == '\0' ? karma_zone_time(zone, date, clock_s)
                             : (KarmaTime)date * KARMA_DAY + clock_s - offset_s;
    return true;
}
