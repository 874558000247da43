// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"

/* What the batches tell: own deeds of late, weeks with something in them, something to be glad of.
 */

#define DEEDS                                                                                      \
    (1u << KARMA_ACT_START | 1u << KARMA_ACT_FOLLOW_UP | 1u << KARMA_ACT_CONTINUATION |            \
     1u << KARMA_ACT_RESPONSE | 1u << KARMA_ACT_OPENED | 1u << KARMA_ACT_HELP_GIVEN |              \
     1u << KARMA_ACT_LINK | 1u << KARMA_ACT_RECOGNITION_GIVEN)

static void
note_day(KarmaNudger *nudger, KarmaDate day)
{
    const KarmaDate monday = karma_date_monday(day);
    KarmaActiveWeek week = {monday, 1u << (day - monday)};
    for (size_t i = 0; i < G_N_ELEMENTS(nudger->weeks); i++) {
        const KarmaActiveWeek known = nudger->weeks[i];
        if (week.monday == known.monday) {
            nudger->weeks[i].days |= week.days;
            return;
        }
        if (week.monday > known.monday) {
            nudger->weeks[i] = week;
            week = known;
        }
    }
}

static void
note_deed(KarmaNudger *nudger, const KarmaAct *act)
{
    if (act->id <= nudger->last_deed || !(DEEDS & (1u << act->kind)))
        return;
    const KarmaDeed deed = {act->id, act->kind, act->name, act->room, act->when, act->present_s};
    g_array_append_val(nudger->deeds, deed);
    note_day(nudger, act->day);
}

static int
by_act(gconstpointer a, gconstpointer b)
{
    const KarmaDeed *one = a, *other = b;
    return (one->act > other->act) - (one->act < other->act);
}

static bool
is_in_order(const GArray *deeds, guint from)
{
    for (guint i = MAX(from, 1); i < deeds->len; i++)
        if (by_act(&g_array_index(deeds, KarmaDeed, i - 1), &g_array_index(deeds, KarmaDeed, i)) >
            0)
            return false;
    return true;
}

/* A batch is seen again as it grows, and the ledger gives its rows in any order. */
static void
note_deeds(KarmaNudger *nudger, const KarmaRows *rows)
{
    const guint before = nudger->deeds->len;
    for (guint i = 0; i < rows->acts->len; i++)
        note_deed(nudger, &g_array_index(rows->acts, KarmaAct, i));
    if (nudger->deeds->len == before)
        return;
    if (!is_in_order(nudger->deeds, before))
        g_array_sort(nudger->deeds, by_act);
    nudger->last_deed = g_array_index(nudger->deeds, KarmaDeed, nudger->deeds->len - 1).act;
    if (nudger->deeds->len > KARMA_DEEDS_MOST)
        g_array_remove_range(nudger->deeds, 0, nudger->deeds->len - KARMA_DEEDS_MOST / 4 * 3);
}

static bool
is_glad(const KarmaAct *act, KarmaTime now)
{
    const bool helped = act->kind == KARMA_ACT_HELP_GIVEN && act->detail == KARMA_HELP_CONFIRMED;
    return (helped || act->kind == KARMA_ACT_KEPT) && act->name && act->when > now - KARMA_DAY &&
           act->when <= now;
}

static bool
is_known_cause(const KarmaNudger *nudger, KarmaNudgeKind kind, int64_t cause)
{
    for (guint i = 0; i < nudger->entries->len; i++) {
        const KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        if (entry->nudge.kind == kind && entry->nudge.cause == cause)
            return true;
    }
    return false;
}

/* A confirmation raises an act of before: its number alone does not tell that it is new. */
static void
note_gladness(KarmaNudger *nudger, const KarmaAct *act, KarmaTime now)
{
    if (!is_glad(act, now) || is_known_cause(nudger, KARMA_NUDGE_CHEER, act->id))
        return;
    for (guint i = 0; i < nudger->gladness->len; i++)
        if (g_array_index(nudger->gladness, KarmaGladness, i).act == act->id)
            return;
    const KarmaGladness glad = {act->id, act->kind, act->name, act->room, now};
    g_array_append_val(nudger->gladness, glad);
}

void
karma_nudger_watch(KarmaNudger *nudger, const KarmaRows *rows, KarmaTime now, bool live)
{
    note_deeds(nudger, rows);
    for (guint i = 0; live && i < rows->acts->len; i++)
        note_gladness(nudger, &g_array_index(rows->acts, KarmaAct, i), now);
}
