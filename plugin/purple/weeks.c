// SPDX-License-Identifier: GPL-2.0-or-later
#include "weeks.h"
#include "contacts.h"
#include "intake.h"
#include "presence.h"
#include "window.h"
#include <stdlib.h>

#define FROZEN "week_frozen" /* Monday of the last week closed here */
#define OPENED "week_opened" /* Monday of the last week that opened by itself */

struct KarmaWeeks {
    KarmaPlugin *plugin;
    bool closing;
};

typedef struct {
    KarmaDate monday;
    KarmaTime now;
    bool names; /* nobody is known here yet */
    KarmaWeekFunc func;
    gpointer data;
    GDestroyNotify destroy;
    KarmaRows *rows;     /* the worker's answer */
    KarmaIntake *intake; /* set when it was answered */
} Request;

KarmaWeeks *
karma_weeks_new(KarmaPlugin *plugin)
{
    KarmaWeeks *weeks = g_new0(KarmaWeeks, 1);
    weeks->plugin = plugin;
    return weeks;
}

void
karma_weeks_free(KarmaWeeks *weeks)
{
    g_free(weeks);
}

static void
request_free(gpointer data)
{
    Request *request = data;
    if (request->destroy)
        request->destroy(request->data);
    g_clear_pointer(&request->rows, karma_rows_free);
    if (request->intake)
        karma_intake_tidy(request->intake);
    g_free(request);
}

static void
read_rows(KarmaStore *store, gpointer data)
{
    Request *request = data;
    if (store)
        request->rows =
            karma_store_week(store, request->monday, request->now, request->names, NULL);
}

static void
build(gpointer data, gpointer user_data)
{
    Request *request = data;
    KarmaPlugin *plugin = user_data;
    if (!request->rows) {
        request->func(plugin, NULL, request->data);
        return;
    }
    request->intake = plugin->intake;
    karma_intake_show(plugin->intake, request->rows);
    const KarmaWeekInput input = {
        .rows = request->rows,
        .people = karma_intake_people(plugin->intake),
        .settings = plugin->settings,
        .zone = plugin->zone,
        .monday = request->monday,
        .now = request->now,
    };
    g_autoptr(KarmaWeek) week = karma_week_build(&input);
    request->func(plugin, week, request->data);
}

void
karma_weeks_get(KarmaWeeks *weeks, KarmaDate monday, KarmaWeekFunc func, gpointer data,
                GDestroyNotify destroy)
{
    Request *request = g_new0(Request, 1);
    *request = (Request){
        .monday = monday,
        .now = karma_plugin_now(),
        .names = !karma_intake_tracker(weeks->plugin->intake),
        .func = func,
        .data = data,
        .destroy = destroy,
    };
    karma_intake_ask(weeks->plugin->intake, read_rows, build, request, request_free);
}

bool
karma_weeks_parse(const KarmaWeeks *weeks, const char *text, KarmaDate *ret_monday)
{
    KarmaTime now = karma_plugin_now();
    const KarmaZone *zone = weeks->plugin->zone;
    KarmaDate date;
    if (!text || !*text) {
        *ret_monday = karma_week_last_complete(zone, now);
        return true;
    }
    if (karma_date_parse_week(text, ret_monday))
        return true;
    if (karma_date_parse(text, &date)) {
        *ret_monday = karma_date_monday(date);
        return true;
    }
    char *end;
    long ago = strtol(text, &end, 10);
    if (*end || ago < 0 || ago > 5000)
        return false;
    *ret_monday = karma_date_monday(karma_zone_date(zone, now)) - 7 * (KarmaDate)ago;
    return true;
}

void
karma_weeks_open(KarmaWeeks *weeks, KarmaTime now)
{
    const KarmaPlugin *plugin = weeks->plugin;
    if (!plugin->settings->week_opens ||
        karma_intake_state(plugin->intake) != KARMA_INTAKE_COUNTING)
        return;
    KarmaDate last = karma_week_last_complete(plugin->zone, now);
    bool is_there = now - karma_presence_life(plugin->presence, now) < KARMA_MINUTE;
    if (!is_there || now < karma_week_ready(plugin->zone, plugin->settings, last) ||
        karma_intake_get(plugin->intake, OPENED, last - 7) >= last)
        return;
    karma_intake_put(plugin->intake, OPENED, last);
    karma_window_offer(plugin->window, last);
}

/* closing */

static void
prune(KarmaStore *store, gpointer data)
{
    if (store)
        karma_store_prune(store, *(KarmaDate *)data, NULL);
}

static void
pruned(gpointer data, gpointer user_data)
{
}

/* A ledger that was never closed begins with the week before; a longer pause is caught up week by
 * week. */
static KarmaDate
next_to_close(const KarmaWeeks *weeks, KarmaDate last)
{
    KarmaDate frozen = (KarmaDate)karma_intake_get(weeks->plugin->intake, FROZEN, last - 7);
    KarmaDate oldest = last - 7 * (KarmaDate)weeks->plugin->settings->keep_weeks;
    return MAX(frozen + 7, oldest);
}

static void
closed(KarmaPlugin *plugin, const KarmaWeek *week, gpointer data)
{
    plugin->weeks->closing = false;
    if (!week || karma_intake_state(plugin->intake) != KARMA_INTAKE_COUNTING)
        return;
    KarmaDate last = karma_week_last_complete(plugin->zone, karma_plugin_now());
    if (week->monday != next_to_close(plugin->weeks, last)) { /* something older came in between */
        karma_weeks_close(plugin->weeks, karma_plugin_now());
        return;
    }
    KarmaFrozen frozen;
    karma_week_freeze(week, &frozen);
    karma_rows_put_frozen(karma_intake_batch(plugin->intake), &frozen);
    karma_intake_put(plugin->intake, FROZEN, week->monday);
    KarmaDate keep = week->monday - 7 * (KarmaDate)plugin->settings->keep_weeks;
    karma_intake_ask(plugin->intake, prune, pruned, g_memdup2(&keep, sizeof keep), g_free);
    karma_weeks_close(plugin->weeks, karma_plugin_now());
}

void
karma_weeks_close(KarmaWeeks *weeks, KarmaTime now)
{
    const KarmaPlugin *plugin = weeks->plugin;
    if (weeks->closing || karma_intake_state(plugin->intake) != KARMA_INTAKE_COUNTING)
        return;
    KarmaDate last = karma_week_last_complete(plugin->zone, now);
    KarmaDate monday = next_to_close(weeks, last);
    if (monday > last)
        return;
    weeks->closing = true;
    karma_weeks_get(weeks, monday, closed, NULL, NULL);
}

static KarmaDate
oldest_day(const KarmaRows *batch)
{
    KarmaDate oldest = G_MAXINT32;
    for (guint i = 0; i < batch->acts->len; i++)
        oldest = MIN(oldest, g_array_index(batch->acts, KarmaAct, i).day);
    for (guint i = 0; i < batch->days->len; i++)
        oldest = MIN(oldest, g_array_index(batch->days, KarmaDayCount, i).day);
    return oldest;
}

/* Weeks from that of `day` on are to be closed anew; false: it is not closed yet. */
static bool
put_back(const KarmaWeeks *weeks, KarmaDate day)
{
    const KarmaPlugin *plugin = weeks->plugin;
    KarmaDate last = karma_week_last_complete(plugin->zone, karma_plugin_now());
    if (day >= next_to_close(weeks, last))
        return false;
    karma_intake_put(plugin->intake, FROZEN, karma_date_monday(day) - 7);
    return true;
}

void
karma_weeks_heed(KarmaWeeks *weeks, const KarmaRows *batch)
{
    put_back(weeks, oldest_day(batch));
}

void
karma_weeks_reopen(KarmaWeeks *weeks, KarmaDate day)
{
    if (put_back(weeks, day))
        karma_weeks_close(weeks, karma_plugin_now());
}
