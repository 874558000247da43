// SPDX-License-Identifier: GPL-2.0-or-later
#include "moment.h"

#include "words.h"

#include <glib/gi18n-lib.h>

/* A local date and clock, shown as they are: UTC only keeps GLib from moving them. */
static char *
local_words(KarmaDate date, int32_t clock_s, const char *format)
{
    int year = 0, month = 0, day = 0;
    karma_date_civil(date, &year, &month, &day);
    g_autoptr(GDateTime) local =
        g_date_time_new_utc(year, month, day, clock_s / 3600, clock_s / 60 % 60, clock_s % 60);
    char *words = local ? g_date_time_format(local, format) : NULL;
    return words ? words : g_strdup("?");
}

char *
karma_moment_date(KarmaDate date)
{
    /* Translators: a date, codes as of g_date_time_format(): "9 November 2026". */
    return local_words(date, 0, C_("date", "%-e %B %Y"));
}

char *
karma_moment_day(KarmaDate date)
{
    /* Translators: a date of this year: "9 November". */
    return local_words(date, 0, C_("date", "%-e %B"));
}

char *
karma_moment_short(KarmaDate date)
{
    /* Translators: a short date with its day of the week: "Mon 9 Nov". */
    return local_words(date, 0, C_("date", "%a %-e %b"));
}

char *
karma_moment_span(KarmaDate first, KarmaDate last)
{
    int years[2], months[2], day;
    karma_date_civil(first, &years[0], &months[0], &day);
    karma_date_civil(last, &years[1], &months[1], &day);
    const char *format = C_("date", "%-e %B %Y");
    if (years[0] == years[1] && months[0] == months[1])
        /* Translators: the first date of a span within one month: "9" of "9 to 15 November 2026".
         */
        format = C_("date", "%-e");
    else if (years[0] == years[1])
        format = C_("date", "%-e %B");
    g_autofree char *from = local_words(first, 0, format);
    g_autofree char *until = karma_moment_date(last);
    /* Translators: a span of dates: "9 to 15 November 2026". */
    return KARMA_FILL(_("{from} to {until}"), {"from", from}, {"until", until});
}

char *
karma_moment_clock(const KarmaView *view, KarmaTime when)
{
    /* Translators: a time of day: "18:20". */
    return local_words(karma_zone_date(view->zone, when), karma_zone_clock_s(view->zone, when),
                       C_("date", "%H:%M"));
}

char *
karma_moment_within(const KarmaView *view, KarmaTime when, KarmaDate first, KarmaDate last)
{
    KarmaDate date = karma_zone_date(view->zone, when);
    if (date < first || date > last)
        return karma_moment_day(date);
    /* Translators: a moment of this week: "Saturday 20:00". */
    return local_words(date, karma_zone_clock_s(view->zone, when), C_("date", "%A %H:%M"));
}

/* How far away in days -> the sentence's adverb; the last row is for everything farther. */
typedef struct {
    int days;
    const char *words;
} DayRow;

static const DayRow ago_rows[] = {
    /* Translators: when, as part of a sentence: "ann asked you something yesterday at 18:20".
       {clock} is a time of day. */
    {0, N_("today at {clock}")},
    {1, N_("yesterday at {clock}")},
    {6, N_("on {weekday} at {clock}")},
    {G_MAXINT, N_("on {day}")},
};

static const DayRow ahead_rows[] = {
    {0, N_("today at {clock}")},
    {1, N_("tomorrow at {clock}")},
    {6, N_("on {weekday} at {clock}")},
    {G_MAXINT, N_("on {day}")},
};

static char *
day_words(const KarmaView *view, KarmaTime when, const DayRow *rows, int days)
{
    while (rows->days < days)
        rows++;
    KarmaDate date = karma_zone_date(view->zone, when);
    g_autofree char *clock = karma_moment_clock(view, when);
    g_autofree char *weekday = local_words(date, 0, "%A");
    g_autofree char *day = karma_moment_day(date);
    return KARMA_FILL(_(rows->words), {"clock", clock}, {"weekday", weekday}, {"day", day});
}

static int
days_between(const KarmaView *view, KarmaTime from, KarmaTime until)
{
    if (!view->now || from > until)
        return G_MAXINT;
    return karma_zone_date(view->zone, until) - karma_zone_date(view->zone, from);
}

char *
karma_moment_ago(const KarmaView *view, KarmaTime when)
{
    return day_words(view, when, ago_rows, days_between(view, when, view->now));
}

char *
karma_moment_ahead(const KarmaView *view, KarmaTime when)
{
    return day_words(view, when, ahead_rows, days_between(view, view->now, when));
}

/* The first row whose limit is not reached says the length, divided by its unit. */
static const struct {
    double below, unit;
    int decimals;
    const char *words;
} length_rows[] = {
    /* Translators: lengths of time: "40 s", "5.5 min", "3.2 h", "4.1 days". */
    {90, 1, 0, N_("{number} s")},
    {90 * 60, 60, 1, N_("{number} min")},
    {48 * 3600, 3600, 1, N_("{number} h")},
    {G_MAXDOUBLE, 86400, 1, N_("{number} days")},
};

char *
karma_moment_length(double seconds)
{
    size_t row = 0;
    while (row + 1 < G_N_ELEMENTS(length_rows) && seconds >= length_rows[row].below)
        row++;
    g_autofree char *number =
        karma_words_number(seconds / length_rows[row].unit, length_rows[row].decimals);
    return KARMA_FILL(_(length_rows[row].words), {"number", number});
}

char *
karma_moment_rhythm(double days)
{
    if (days < 46)
        return karma_words_count("every {count} day", "every {count} days", (int64_t)(days + 0.5),
                                 NULL);
    if (days < 100)
        return karma_words_count("every {count} week", "every {count} weeks",
                                 (int64_t)(days / 7 + 0.5), NULL);
    return karma_words_count("every {count} month", "every {count} months",
                             (int64_t)(days / 30.4 + 0.5), NULL);
}

char *
karma_moment_iso_date(KarmaDate date)
{
    int year = 0, month = 0, day = 0;
    karma_date_civil(date, &year, &month, &day);
    return g_strdup_printf("%04d-%02d-%02d", year, month, day);
}

char *
karma_moment_iso_time(KarmaTime when)
{
    g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc(when);
    return utc ? g_date_time_format(utc, "%Y-%m-%dT%H:%M:%SZ") : g_strdup("");
}

char *
karma_moment_iso_week(KarmaDate monday)
{
    int year = 0, week = 0;
    karma_date_iso_week(monday, &year, &week);
    return g_strdup_printf("%04d-W%02d", year, week);
}
