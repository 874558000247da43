// SPDX-License-Identifier: GPL-2.0-or-later
#include "hours.h"
#include "cli.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

static bool
read_day(const char **text, int *ret_day)
{
    for (int i = 0; i < 7; i++) {
        if (g_ascii_strncasecmp(*text, days[i], 3) == 0) {
            *text += 3;
            *ret_day = i;
            return true;
        }
    }
    return false;
}

/* "mon-fri", "sat,sun", "fri-mon", "daily" */
static bool
read_weekdays(const char *text, uint8_t *ret_weekdays)
{
    *ret_weekdays = 0;
    if (strcmp(text, "daily") == 0) {
        *ret_weekdays = 0x7f;
        return true;
    }
    for (;;) {
        int first, last;
        if (!read_day(&text, &first))
            return false;
        last = first;
        if (*text == '-') {
            text++;
            if (!read_day(&text, &last))
                return false;
        }
        for (int day = first;; day = (day + 1) % 7) {
            *ret_weekdays |= (uint8_t)(1 << day);
            if (day == last)
                break;
        }
        if (*text != ',')
            return *text == '\0';
        text++;
    }
}

static bool
read_hours(const char *text, KarmaHours *hours)
{
    unsigned from_h, from_m, until_h, until_m;
    int end = 0;
    if (sscanf(text, "%2u:%2u-%2u:%2u%n", &from_h, &from_m, &until_h, &until_m, &end) != 4 ||
        text[end] != '\0' || from_m > 59 || until_m > 59)
        return false;
    hours->from_s = (int32_t)(from_h * 3600 + from_m * 60);
    hours->until_s = (int32_t)(until_h * 3600 + until_m * 60);
    return hours->from_s < hours->until_s && hours->until_s <= 24 * 3600;
}

bool
karma_hours_parse(KarmaPresenceRules *rules, const char *text, GError **error)
{
    g_auto(GStrv) words = g_strsplit(text, " ", 2);
    const char *value = words[0] && words[1] ? g_strstrip(words[1]) : "";
    KarmaHours hours;
    char *end;
    if (words[0] && strcmp(words[0], "none") == 0 && !*value)
        return true;
    if (words[0] && strcmp(words[0], "own") == 0) {
        const gint64 minutes = g_ascii_strtoll(value, &end, 10);
        if (end != value && *end == '\0' && minutes >= 0 && minutes <= 24 * 60) {
            rules->own_s = minutes * 60;
            return true;
        }
    } else if (words[0] && read_weekdays(words[0], &hours.weekdays) && read_hours(value, &hours)) {
        g_array_append_val(rules->hours, hours);
        return true;
    }
    return karma_cli_invalid(
        error, _("'%s' says nothing of presence: 'own MINUTES', 'mon-fri 09:00-18:00' or 'none'"),
        text);
}

void
karma_hours_standard(KarmaPresenceRules *rules)
{
    const KarmaHours office = {0x1f, 9 * 3600, 18 * 3600};
    rules->own_s = 10 * KARMA_MINUTE;
    g_array_append_val(rules->hours, office);
}

static KarmaTime
day_end(const KarmaZone *zone, KarmaDate date, int32_t clock_s)
{
    return clock_s == 24 * 3600 ? karma_zone_time(zone, date + 1, 0)
                                : karma_zone_time(zone, date, clock_s);
}

/* Of one day, the stretches that fall into from..until. */
static void
say_day(const KarmaPresenceRules *rules, KarmaTracker *tracker, const KarmaZone *zone,
        KarmaDate date, KarmaTime from, KarmaTime until)
{
    for (guint i = 0; i < rules->hours->len; i++) {
        const KarmaHours *hours = &g_array_index(rules->hours, KarmaHours, i);
        if (!(hours->weekdays & (1 << (karma_date_weekday(date) - 1))))
            continue;
        const KarmaTime begins = MAX(from, karma_zone_time(zone, date, hours->from_s));
        const KarmaTime ends = MIN(until, day_end(zone, date, hours->until_s));
        if (begins < ends)
            karma_tracker_present(tracker, begins, ends);
    }
}

/* The last own line lies at the beginning of what is still to be told, so its minutes come first.
 */
void
karma_hours_say(KarmaPresenceRules *rules, KarmaTracker *tracker, const KarmaZone *zone,
                KarmaTime until)
{
    const KarmaTime from = rules->said ? rules->said : until;
    rules->said = MAX(from, until);
    if (from >= until)
        return;
    if (rules->own && rules->own + rules->own_s > from)
        karma_tracker_present(tracker, MAX(from, rules->own),
                              MIN(until, rules->own + rules->own_s));
    if (rules->hours->len == 0)
        return;
    for (KarmaDate date = karma_zone_date(zone, from); date <= karma_zone_date(zone, until); date++)
        say_day(rules, tracker, zone, date, from, until);
}
