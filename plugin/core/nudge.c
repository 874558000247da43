// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"
#include <string.h>

#define DOUBT 0.5 /* of what is not as sure any more as when it was held */

static const char *const held_names[KARMA_N_HELD] = {
    [KARMA_HELD_NOT] = "not-held",
    [KARMA_HELD_DONE] = "done",
    [KARMA_HELD_OFF_ALL] = "off-all",
    [KARMA_HELD_OFF_KIND] = "off-kind",
    [KARMA_HELD_OFF_PERSON] = "off-person",
    [KARMA_HELD_OFF_ROOM] = "off-room",
    [KARMA_HELD_NOT_NEEDED] = "not-needed",
    [KARMA_HELD_WRONG] = "wrong",
    [KARMA_HELD_LATER] = "later",
    [KARMA_HELD_LATER_OFTEN] = "later-often",
    [KARMA_HELD_ASLEEP] = "asleep",
    [KARMA_HELD_PAST] = "past",
    [KARMA_HELD_LEARNING] = "learning",
    [KARMA_HELD_DOUBT] = "doubt",
    [KARMA_HELD_OFFLINE] = "offline",
    [KARMA_HELD_AWAY] = "away",
    [KARMA_HELD_QUIET_HOURS] = "quiet-hours",
    [KARMA_HELD_NOT_REACHABLE] = "not-reachable",
    [KARMA_HELD_ROOM_JOINED] = "room-joined",
    [KARMA_HELD_NO_LULL] = "no-lull",
    [KARMA_HELD_EPISODE] = "episode",
    [KARMA_HELD_PERSON_WEEK] = "person-week",
    [KARMA_HELD_KIND_WEEK] = "kind-week",
    [KARMA_HELD_KIND_TODAY] = "kind-today",
    [KARMA_HELD_DAY_CAP] = "day-cap",
    [KARMA_HELD_SPACING] = "spacing",
    [KARMA_HELD_VISIBLE] = "visible",
    [KARMA_HELD_ACTIVE_EXCHANGE] = "active-exchange",
    [KARMA_HELD_COMPOSING] = "composing",
    [KARMA_HELD_TOO_SOON] = "too-soon",
    [KARMA_HELD_TOO_LATE] = "too-late",
    [KARMA_HELD_NO_FOCUS] = "no-focus",
    [KARMA_HELD_TURN] = "turn",
};

const char *
karma_held_name(KarmaHeld held)
{
    return held_names[held];
}

KarmaNudger *
karma_nudger_new(KarmaTracker *tracker, const KarmaSettings *settings, const KarmaZone *zone)
{
    KarmaNudger *nudger = g_new0(KarmaNudger, 1);
    nudger->tracker = tracker;
    nudger->settings = settings;
    nudger->zone = zone;
    nudger->entries = g_ptr_array_new_with_free_func(g_free);
    nudger->next_id = 1;
    nudger->offs = g_array_new(FALSE, FALSE, sizeof(KarmaOff));
    nudger->wrongs = g_array_new(FALSE, FALSE, sizeof(KarmaWrong));
    nudger->deeds = g_array_new(FALSE, FALSE, sizeof(KarmaDeed));
    nudger->gladness = g_array_new(FALSE, FALSE, sizeof(KarmaGladness));
    nudger->undos = g_array_new(FALSE, FALSE, sizeof(KarmaUndo));
    return nudger;
}

void
karma_nudger_free(KarmaNudger *nudger)
{
    if (!nudger)
        return;
    g_ptr_array_unref(nudger->entries);
    g_array_unref(nudger->offs);
    g_array_unref(nudger->wrongs);
    g_array_unref(nudger->deeds);
    g_array_unref(nudger->gladness);
    g_array_unref(nudger->undos);
    g_free(nudger);
}

/* ---- rows ---- */

static const char next_key[] = "nudge/next";
static const char since_key[] = "nudge/since";

static char *
kind_key(const char *what, KarmaNudgeKind kind)
{
    return g_strdup_printf("nudge/%s/%s", what, karma_nudge_kind_name(kind));
}

static void
put_kind_state(const char *what, KarmaNudgeKind kind, int64_t value, KarmaRows *changes)
{
    g_autofree char *key = kind_key(what, kind);
    karma_rows_put_state(changes, key, value);
}

void
karma_nudger_put_kind(const KarmaNudger *nudger, KarmaNudgeKind kind, KarmaRows *changes)
{
    put_kind_state("wording", kind, nudger->wordings[kind], changes);
    put_kind_state("ignored", kind, nudger->sleeps[kind].ignored, changes);
    put_kind_state("sleeps", kind, nudger->sleeps[kind].sleeps, changes);
    put_kind_state("asleep", kind, nudger->sleeps[kind].asleep_until, changes);
}

static int64_t
kind_state(const KarmaRows *rows, const char *what, KarmaNudgeKind kind)
{
    g_autofree char *key = kind_key(what, kind);
    return karma_rows_state(rows, key, 0);
}

static void
restore_kind(KarmaNudger *nudger, const KarmaRows *rows, KarmaNudgeKind kind)
{
    nudger->wordings[kind] = (int32_t)kind_state(rows, "wording", kind);
    nudger->sleeps[kind].ignored = (int32_t)kind_state(rows, "ignored", kind);
    nudger->sleeps[kind].sleeps = (int32_t)kind_state(rows, "sleeps", kind);
    nudger->sleeps[kind].asleep_until = kind_state(rows, "asleep", kind);
}

/* DROPPED ones were never shown: their `when` is since when they were held. */
static bool
row_was_said(const KarmaNudgeRow *row)
{
    return row->state != KARMA_NUDGE_HELD && row->state != KARMA_NUDGE_DROPPED;
}

void
karma_nudger_put(const KarmaNudger *nudger, const KarmaNudgeEntry *entry, KarmaRows *changes)
{
    const KarmaNudge *nudge = &entry->nudge;
    const KarmaNudgeRow row = {
        .id = nudge->id,
        .kind = nudge->kind,
        .name = nudge->name,
        .room = nudge->room,
        .cause = nudge->cause,
        .why = nudge->why,
        .came = nudge->came,
        .due = nudge->due,
        .when = nudge->said ? nudge->said : entry->since,
        .state = nudge->state,
        .wording = nudge->wording,
        .held = (int32_t)nudge->held,
        .later_until = nudge->later_until,
        .later_count = nudge->later_count,
        .seen = nudge->seen,
        .ended = nudge->ended,
    };
    karma_rows_put_nudge(changes, &row);
}

static void
restore_nudge(KarmaNudger *nudger, const KarmaNudgeRow *row)
{
    KarmaNudgeEntry *entry = g_new0(KarmaNudgeEntry, 1);
    const bool known_held = row->held >= 0 && row->held < KARMA_N_HELD;
    entry->since = row->when;
    entry->nudge = (KarmaNudge){
        .id = row->id,
        .kind = row->kind,
        .name = row->name,
        .room = row->room,
        .cause = row->cause,
        .why = row->why,
        .came = row->came,
        .due = row->due,
        .until = row->due ? row->due + karma_nudge_deferral_s(karma_nudge_rule(row->kind),
                                                              nudger->settings)
                          : 0,
        .probability = 1,
        .weight = 1,
        .wording = row->wording,
        .state = row->state,
        .held = known_held ? (KarmaHeld)row->held : KARMA_HELD_NOT,
        .said = row_was_said(row) ? row->when : 0,
        .seen = row->seen,
        .ended = row->ended,
        .later_until = row->later_until,
        .later_count = row->later_count,
    };
    g_ptr_array_add(nudger->entries, entry);
    nudger->next_id = MAX(nudger->next_id, row->id + 1);
}

static int
by_id(gconstpointer a, gconstpointer b)
{
    const KarmaNudgeEntry *one = *(KarmaNudgeEntry *const *)a,
                          *other = *(KarmaNudgeEntry *const *)b;
    return (one->nudge.id > other->nudge.id) - (one->nudge.id < other->nudge.id);
}

void
karma_nudger_restore(KarmaNudger *nudger, const KarmaRows *rows)
{
    for (guint i = 0; i < rows->nudges->len; i++) {
        const KarmaNudgeRow *row = &g_array_index(rows->nudges, KarmaNudgeRow, i);
        if ((int)row->kind >= 0 && row->kind < KARMA_N_NUDGES)
            restore_nudge(nudger, row);
    }
    g_ptr_array_sort(nudger->entries, by_id);
    nudger->next_id = MAX(nudger->next_id, karma_rows_state(rows, next_key, 1));
    nudger->since = karma_rows_state(rows, since_key, nudger->since);
    for (int kind = 0; kind < KARMA_N_NUDGES; kind++)
        restore_kind(nudger, rows, (KarmaNudgeKind)kind);
    for (guint i = 0; i < rows->states->len; i++) {
        const KarmaState *state = &g_array_index(rows->states, KarmaState, i);
        karma_nudger_parse_off(nudger, state->key, state->value);
        karma_nudger_parse_wrong(nudger, state->key, state->value);
    }
    karma_nudger_watch(nudger, rows, 0, false);
}

/* ---- entries ---- */

KarmaNudgeEntry *
karma_nudger_entry(const KarmaNudger *nudger, int64_t id)
{
    for (guint i = nudger->entries->len; i-- > 0;) {
        KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        if (entry->nudge.id == id)
            return entry;
    }
    return NULL;
}

KarmaNudgeEntry *
karma_nudger_add(KarmaNudger *nudger, const KarmaNudge *nudge, KarmaTime since, KarmaRows *changes)
{
    KarmaNudgeEntry *entry = g_new0(KarmaNudgeEntry, 1);
    entry->nudge = *nudge;
    entry->nudge.id = nudger->next_id++;
    entry->nudge.state = KARMA_NUDGE_HELD;
    entry->since = since;
    g_ptr_array_add(nudger->entries, entry);
    karma_rows_put_state(changes, next_key, nudger->next_id);
    karma_nudger_put(nudger, entry, changes);
    return entry;
}

static bool
same_cause(const KarmaNudger *nudger, const KarmaNudge *one, const KarmaNudge *other)
{
    return one->kind == other->kind && one->cause == other->cause && one->room == other->room &&
           karma_nudger_same_person(nudger, one->name, other->name);
}

void
karma_nudger_hold(KarmaNudger *nudger, const KarmaNudge *found, double rank, KarmaTime now,
                  KarmaRows *changes)
{
    KarmaNudgeEntry *held = NULL;
    bool known = false;
    for (guint i = nudger->entries->len; i-- > 0 && !held;) {
        KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        if (!same_cause(nudger, &entry->nudge, found))
            continue;
        known = true;
        held = entry->nudge.state == KARMA_NUDGE_HELD ? entry : NULL;
    }
    if (known && !held)
        return;
    if (!held)
        held = karma_nudger_add(nudger, found, now, changes);
    held->rank = rank;
    held->nudge.name = found->name;
    held->nudge.came = found->came;
    held->nudge.why = found->why;
    held->nudge.days = found->days;
    held->nudge.cadence_days = found->cadence_days;
    held->nudge.probability = found->probability;
}

void
karma_nudger_doubt(KarmaNudger *nudger, KarmaNudgeKind kind, int64_t cause)
{
    for (guint i = nudger->entries->len; i-- > 0;) {
        KarmaNudge *nudge = &((KarmaNudgeEntry *)g_ptr_array_index(nudger->entries, i))->nudge;
        if (nudge->kind == kind && nudge->cause == cause && nudge->state == KARMA_NUDGE_HELD)
            nudge->probability = MIN(nudge->probability, DOUBT);
    }
}

void
karma_nudger_drop(KarmaNudger *nudger, KarmaNudgeEntry *entry, KarmaHeld held, KarmaTime now,
                  KarmaRows *changes)
{
    entry->nudge.state = KARMA_NUDGE_DROPPED;
    entry->nudge.held = held;
    entry->nudge.said = 0;
    entry->nudge.ended = now;
    if (nudger->pending == entry->nudge.id)
        nudger->pending = 0;
    karma_nudger_put(nudger, entry, changes);
}

bool
karma_nudger_same_person(const KarmaNudger *nudger, KarmaNameId a, KarmaNameId b)
{
    const KarmaPeople *people = karma_tracker_people(nudger->tracker);
    return a == b || (a && b && karma_people_person(people, a) == karma_people_person(people, b));
}

const KarmaNudge *
karma_nudger_get(const KarmaNudger *nudger, int64_t id)
{
    const KarmaNudgeEntry *entry = karma_nudger_entry(nudger, id);
    return entry ? &entry->nudge : NULL;
}

static bool
is_live(const KarmaNudge *nudge)
{
    switch (nudge->state) {
    case KARMA_NUDGE_SAID:
    case KARMA_NUDGE_SEEN:
    case KARMA_NUDGE_IGNORED:
        return nudge->ended == 0;
    case KARMA_NUDGE_HELD:
    case KARMA_NUDGE_ACTED:
    case KARMA_NUDGE_REFUSED:
    case KARMA_NUDGE_DROPPED:
        return false;
    }
    return false;
}

bool
karma_nudger_live(const KarmaNudger *nudger, int64_t id)
{
    const KarmaNudgeEntry *entry = karma_nudger_entry(nudger, id);
    return entry && id != nudger->pending && is_live(&entry->nudge);
}

int64_t
karma_nudger_last(const KarmaNudger *nudger)
{
    const KarmaNudge *last = NULL;
    for (guint i = 0; i < nudger->entries->len; i++) {
        const KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        if (karma_nudger_live(nudger, entry->nudge.id) &&
            (!last || entry->nudge.said >= last->said))
            last = &entry->nudge;
    }
    return last ? last->id : 0;
}

void
karma_nudger_foreach(const KarmaNudger *nudger,
                     void (*each)(const KarmaNudge *nudge, gpointer data), gpointer data)
{
    for (guint i = 0; i < nudger->entries->len; i++) {
        const KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        each(&entry->nudge, data);
    }
}
