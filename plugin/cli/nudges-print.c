// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudges-print.h"
#include <stdio.h>
#include <string.h>

struct KarmaNudgesPrint {
    KarmaTracker *tracker;
    const KarmaZone *zone;
    GHashTable *causes; /* "KIND CAUSE" -> FILE:LINE */
    GHashTable *held;   /* int64_t nudge -> int64_t[KARMA_N_HELD] */
};

KarmaNudgesPrint *
karma_nudges_print_new(KarmaTracker *tracker, const KarmaZone *zone)
{
    KarmaNudgesPrint *print = g_new0(KarmaNudgesPrint, 1);
    print->tracker = tracker;
    print->zone = zone;
    print->causes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    print->held = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
    return print;
}

void
karma_nudges_print_free(KarmaNudgesPrint *print)
{
    if (!print)
        return;
    g_hash_table_unref(print->causes);
    g_hash_table_unref(print->held);
    g_free(print);
}

static void
note_cause(KarmaNudgesPrint *print, KarmaNudgeKind kind, int64_t cause, const char *place)
{
    char *key = g_strdup_printf("%d %" G_GINT64_FORMAT, (int)kind, cause);
    if (g_hash_table_contains(print->causes, key))
        g_free(key);
    else
        g_hash_table_insert(print->causes, key, g_strdup(place));
}

static void
note_act(KarmaNudgesPrint *print, const KarmaAct *act, const char *place)
{
    if (act->kind == KARMA_ACT_HELP_RECEIVED)
        note_cause(print, KARMA_NUDGE_THANK, act->id, place);
    if (act->kind == KARMA_ACT_KEPT ||
        (act->kind == KARMA_ACT_HELP_GIVEN && act->detail == KARMA_HELP_CONFIRMED))
        note_cause(print, KARMA_NUDGE_CHEER, act->id, place);
}

void
karma_nudges_print_line(KarmaNudgesPrint *print, const KarmaRows *changes, KarmaTime when,
                        const char *file, size_t line)
{
    g_autofree char *place = g_strdup_printf("%s:%zu", file, line);
    for (guint i = 0; i < changes->items->len; i++)
        note_cause(print, KARMA_NUDGE_REPLY, g_array_index(changes->items, KarmaItem, i).id, place);
    for (guint i = 0; i < changes->acts->len; i++)
        note_act(print, &g_array_index(changes->acts, KarmaAct, i), place);
    note_cause(print, KARMA_NUDGE_HELP, when, place);
}

static const char *
cause_of(const KarmaNudgesPrint *print, const KarmaNudge *nudge)
{
    g_autofree char *key = g_strdup_printf("%d %" G_GINT64_FORMAT, (int)nudge->kind, nudge->cause);
    const char *place = g_hash_table_lookup(print->causes, key);
    return place ? place : "-";
}

static const char *
name_of(const KarmaNudgesPrint *print, int64_t id)
{
    const KarmaName *row = karma_people_name(karma_tracker_people(print->tracker), id);
    return row ? row->name : "-";
}

static void
print_time(const KarmaNudgesPrint *print, KarmaTime when)
{
    int year, month, day;
    const int32_t clock_s = karma_zone_clock_s(print->zone, when);
    karma_date_civil(karma_zone_date(print->zone, when), &year, &month, &day);
    printf("%04d-%02d-%02dT%02d:%02d:%02d", year, month, day, clock_s / 3600, clock_s / 60 % 60,
           clock_s % 60);
}

void
karma_nudges_print_head(void)
{
    printf("#what\ttime\tkind\tperson\tplace\tcause\tcame\tprobability\twhere, or why not\n");
}

static void
print_start(const KarmaNudgesPrint *print, const char *what, KarmaTime now, const KarmaNudge *nudge)
{
    printf("%s\t", what);
    print_time(print, now);
    printf("\t%s\t%s\t%s\t%s\t", karma_nudge_kind_name(nudge->kind), name_of(print, nudge->name),
           name_of(print, nudge->room), cause_of(print, nudge));
    print_time(print, nudge->came);
    printf("\t%.2f\t", nudge->probability * nudge->weight);
}

void
karma_nudges_print_said(KarmaNudgesPrint *print, KarmaTime now, const KarmaNudge *nudge)
{
    static const char *const places[] = {"-", "line", "dialog", "asked"};
    print_start(print, "said", now, nudge);
    printf("%s\n", places[nudge->place]);
}

/* What speaks for and against it, in place of where it would be shown. */
void
karma_nudges_print_candidate(const KarmaNudgesPrint *print, KarmaTime now, const KarmaNudge *nudge)
{
    const bool waits = nudge->kind == KARMA_NUDGE_REPLY;
    const uint32_t signs = waits ? karma_tracker_signs(print->tracker, nudge->cause) : 0;
    print_start(print, "candidate", now, nudge);
    for (int sign = 0; sign < KARMA_N_SIGNS; sign++)
        if (signs >> sign & 1u)
            printf("%s%s", signs & ((1u << sign) - 1) ? " " : "", karma_sign_name((KarmaSign)sign));
    printf("%s\n", signs ? "" : "-");
}

void
karma_nudges_print_count(KarmaNudgesPrint *print, const KarmaNudge *nudge)
{
    int64_t *counts = g_hash_table_lookup(print->held, &nudge->id);
    if (nudge->state != KARMA_NUDGE_HELD)
        return;
    if (!counts) {
        counts = g_new0(int64_t, KARMA_N_HELD);
        g_hash_table_insert(print->held, g_memdup2(&nudge->id, sizeof nudge->id), counts);
    }
    counts[nudge->held]++;
}

/* How it ended, then what held it most often. */
void
karma_nudges_print_withheld(KarmaNudgesPrint *print, const KarmaNudge *nudge)
{
    int64_t *counts = g_hash_table_lookup(print->held, &nudge->id);
    const bool over = nudge->state == KARMA_NUDGE_DROPPED;
    print_start(print, "withheld", over ? nudge->ended : nudge->came, nudge);
    printf("%s", over ? karma_held_name(nudge->held) : "end");
    for (int shown = 0; counts && shown < 3; shown++) {
        int most = 0;
        for (int i = 1; i < KARMA_N_HELD; i++)
            most = counts[i] > counts[most] ? i : most;
        if (counts[most] == 0)
            break;
        printf("%s%s %" G_GINT64_FORMAT, shown ? ", " : "; ", karma_held_name((KarmaHeld)most),
               counts[most]);
        counts[most] = 0;
    }
    printf("\n");
}
