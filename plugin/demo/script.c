// SPDX-License-Identifier: GPL-2.0-or-later
#include "script.h"
#include <karma/settings.h>
#include <stdio.h>
#include <string.h>

static void
free_line(gpointer data)
{
    DemoLine *line = data;
    g_free(line->place);
    g_free(line->author);
    g_free(line->text);
    g_free(line);
}

/* "w-2 Tue 18:30" or "+4". */
static bool
parse_when(const char *text, const KarmaZone *zone, KarmaTime now, DemoLine *line)
{
    static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    char day[4];
    int weeks, hour, minute, end = 0;
    if (sscanf(text, "+%" G_GINT64_FORMAT "%n", &line->after_s, &end) == 1 && !text[end]) {
        line->live = true;
        return true;
    }
    if (sscanf(text, "w-%d %3s %2d:%2d%n", &weeks, day, &hour, &minute, &end) != 4 || text[end] ||
        weeks < 0 || weeks > 520 || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return false;
    for (int i = 0; i < 7; i++) {
        if (strcmp(day, days[i]) != 0)
            continue;
        const KarmaDate monday = karma_date_monday(karma_zone_date(zone, now)) - 7 * weeks;
        line->when = karma_zone_time(zone, monday + i, hour * 3600 + minute * 60);
        return true;
    }
    return false;
}

static bool
parse_place(const char *text, DemoLine *line)
{
    const char *colon = strchr(text, ':');
    line->room = g_str_has_prefix(text, "room:");
    if ((!line->room && !g_str_has_prefix(text, "im:")) || !colon[1])
        return false;
    line->place = g_strdup(colon + 1);
    return true;
}

/* NULL: the line says why in `ret_why`. */
static DemoLine *
parse_line(const char *text, const KarmaZone *zone, KarmaTime now, const char **ret_why)
{
    g_auto(GStrv) column = g_strsplit(text, "\t", 4);
    DemoLine *line = g_new0(DemoLine, 1);
    *ret_why = NULL;
    if (g_strv_length(column) != 4 || !column[2][0] || !column[3][0])
        *ret_why =
            "needs four columns with a tab between: WHEN, im:NAME or room:#NAME, AUTHOR, TEXT";
    else if (!parse_when(column[0], zone, now, line))
        *ret_why = "the time is neither \"w-1 Tue 18:30\" nor \"+4\"";
    else if (!parse_place(column[1], line))
        *ret_why = "the conversation is neither im:NAME nor room:#NAME";
    if (*ret_why) {
        free_line(line);
        return NULL;
    }
    line->author = strcmp(column[2], "me") == 0 ? NULL : g_strdup(column[2]);
    line->text = g_strdup(column[3]);
    return line;
}

static int
by_time(gconstpointer a, gconstpointer b)
{
    const DemoLine *one = *(DemoLine *const *)a, *other = *(DemoLine *const *)b;
    if (one->live != other->live)
        return one->live ? 1 : -1;
    if (one->live)
        return (one->after_s > other->after_s) - (one->after_s < other->after_s);
    return (one->when > other->when) - (one->when < other->when);
}

GPtrArray *
demo_script_parse(const char *text, const char *name, const KarmaZone *zone, KarmaTime now,
                  GError **error)
{
    g_auto(GStrv) rows = g_strsplit(text, "\n", -1);
    g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(free_line);
    for (int i = 0; rows[i]; i++) {
        const char *why;
        g_strchomp(rows[i]);
        if (!rows[i][0] || g_str_has_prefix(rows[i], "# ") || strcmp(rows[i], "#") == 0)
            continue;
        DemoLine *line = parse_line(rows[i], zone, now, &why);
        if (!line) {
            g_set_error(error, KARMA_ERROR, KARMA_ERROR_INVALID, "%s:%d: %s", name, i + 1, why);
            return NULL;
        }
        if (line->live || line->when < now)
            g_ptr_array_add(lines, line);
        else
            free_line(line);
    }
    g_ptr_array_sort(lines, by_time);
    return g_steal_pointer(&lines);
}
