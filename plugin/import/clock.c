// SPDX-License-Identifier: GPL-2.0-or-later
#include "parser.h"
#include <string.h>

KarmaTime
karma_clock_time(const KarmaClock *clock, KarmaDate date, int32_t clock_s)
{
    if (clock->zone)
        return karma_zone_time(clock->zone, date, clock_s);
    return (KarmaTime)date * KARMA_DAY + clock_s - clock->offset_s;
}

KarmaDate
karma_clock_date(const KarmaClock *clock, KarmaTime when)
{
    if (clock->zone)
        return karma_zone_date(clock->zone, when);
    const KarmaTime local = when + clock->offset_s;
    return (KarmaDate)(local / KARMA_DAY - (local % KARMA_DAY < 0));
}

/* A clock goes back by an hour in a DST night, and a little when lines come late; by more it is the
 * next day. */
#define BACKWARDS (65 * KARMA_MINUTE)
#define HALF_DAY  (12 * 3600)
#define HALF_HOUR (30 * KARMA_MINUTE)

/* The first moment not before the last line at which a clock of twelve hours shows this. */
static KarmaTime
next_of_twelve(const KarmaClock *clock, int32_t clock_s)
{
    const KarmaDate date = karma_clock_date(clock, clock->last);
    for (int half = 0; half < 3; half++) {
        const KarmaTime when =
            karma_clock_time(clock, date + half / 2, clock_s % HALF_DAY + half % 2 * HALF_DAY);
        if (when >= clock->last - HALF_HOUR)
            return when;
    }
    return karma_clock_time(clock, date + 1, clock_s % HALF_DAY + HALF_DAY);
}

/* Some bots' clocks have twelve hours and do not say which half: 12:59 goes on to 01:00, or 11:59
 * to 00:00. On a clock of 24 hours that would be half a day of silence; no hour after noon was seen
 * then. */
static bool
is_of_twelve(KarmaClock *clock, int32_t clock_s, KarmaTime when)
{
    clock->afternoon |= clock_s >= 13 * 3600;
    if (clock->afternoon || !clock->last)
        return false;
    const KarmaTime later = when + HALF_DAY - clock->last;
    clock->twelve |= when < clock->last && later >= 0 && later < HALF_HOUR;
    return clock->twelve;
}

KarmaTime
karma_clock_next(KarmaClock *clock, int32_t clock_s)
{
    KarmaTime when = karma_clock_time(clock, clock->date, clock_s);
    if (is_of_twelve(clock, clock_s, when)) {
        when = next_of_twelve(clock, clock_s);
        clock->date = karma_clock_date(clock, when);
    } else if (clock->last && when < clock->last - BACKWARDS)
        when = karma_clock_time(clock, ++clock->date, clock_s);
    clock->last = MAX(clock->last, when);
    return clock->last;
}

static bool
read_number(const char **text, int most, int *ret_value)
{
    const char *c = *text;
    if (!g_ascii_isdigit(*c))
        return false;
    int value = *c++ - '0';
    if (g_ascii_isdigit(*c))
        value = value * 10 + (*c++ - '0');
    if (value > most || g_ascii_isdigit(*c))
        return false;
    *text = c;
    *ret_value = value;
    return true;
}

/* Locales put a space, or one that does not break, before AM and PM. */
static const char *
skip_spaces(const char *text)
{
    static const char *const spaces[] = {" ", "\u00a0", "\u202f"};
    for (size_t i = 0; i < G_N_ELEMENTS(spaces); i++)
        if (g_str_has_prefix(text, spaces[i]))
            return text + strlen(spaces[i]);
    return text;
}

static void
read_half(const char **text, int *hour)
{
    const char *half = skip_spaces(*text);
    const bool before = g_ascii_strncasecmp(half, "AM", 2) == 0;
    if (!before && g_ascii_strncasecmp(half, "PM", 2) != 0)
        return;
    *text = half + 2;
    *hour = *hour % 12 + (before ? 0 : 12);
}

bool
karma_clock_parse(const char **text, int32_t *ret_clock_s)
{
    const char *c = *text;
    int hour, minute, second = 0;
    if (!read_number(&c, 23, &hour) || (*c != ':' && *c != '.'))
        return false;
    const char sign = *c++;
    if (!read_number(&c, 59, &minute))
        return false;
    if (*c == sign && g_ascii_isdigit(c[1])) {
        c++;
        if (!read_number(&c, 60, &second))
            return false;
    }
    read_half(&c, &hour);
    *text = c;
    *ret_clock_s = hour * 3600 + minute * 60 + second;
    return true;
}

int
karma_clock_month(const char *name)
{
    static const char *const months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                         "jul", "aug", "sep", "oct", "nov", "dec"};
    for (size_t i = 0; i < G_N_ELEMENTS(months); i++)
        if (g_ascii_strncasecmp(name, months[i], 3) == 0)
            return (int)i + 1;
    return 0;
}
