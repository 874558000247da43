// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"
#include <karma/reading.h>
#include <math.h>
#include <string.h>

#define WRONG_FACTOR 0.8 /* a cause called wrong weighs so much of what it weighed */
#define SLEEPS_OFF   3

static const char *const refusal_names[KARMA_N_REFUSALS] = {
    [KARMA_REFUSAL_LATER] = "later",           [KARMA_REFUSAL_NOT_NEEDED] = "not-needed",
    [KARMA_REFUSAL_WRONG] = "wrong",           [KARMA_REFUSAL_NEVER_PERSON] = "never-person",
    [KARMA_REFUSAL_NEVER_ROOM] = "never-room", [KARMA_REFUSAL_NEVER_KIND] = "never-kind",
    [KARMA_REFUSAL_NEVER_ALL] = "never-all",
};

const char *
karma_refusal_name(KarmaRefusal refusal)
{
    return refusal_names[refusal];
}

/* ---- off by word ---- */

static const char off_prefix[] = "nudge/off/";
static const char *const scopes[] = {
    [KARMA_OFF_PERSON] = "person",
    [KARMA_OFF_ROOM] = "room",
    [KARMA_OFF_KIND] = "kind",
    [KARMA_OFF_ALL] = "all",
};

static int64_t
off_number(const KarmaOff *off)
{
    switch (off->scope) {
    case KARMA_OFF_PERSON:
        return off->name;
    case KARMA_OFF_ROOM:
        return off->room;
    case KARMA_OFF_KIND:
        return off->kind;
    case KARMA_OFF_ALL:
        return 0;
    }
    return 0;
}

void
karma_nudger_put_off(const KarmaOff *off, bool on, KarmaRows *changes)
{
    g_autofree char *key =
        g_strdup_printf("%s%s/%" G_GINT64_FORMAT, off_prefix, scopes[off->scope], off_number(off));
    karma_rows_put_state(changes, key, !on ? 0 : off->until ? off->until : KARMA_FOR_GOOD);
}

void
karma_nudger_parse_off(KarmaNudger *nudger, const char *key, int64_t value)
{
    KarmaOff off = {.until = value == KARMA_FOR_GOOD ? 0 : value};
    if (value == 0 || !g_str_has_prefix(key, off_prefix))
        return;
    g_auto(GStrv) words = g_strsplit(key + strlen(off_prefix), "/", 3);
    if (g_strv_length(words) != 2)
        return;
    const int64_t number = g_ascii_strtoll(words[1], NULL, 10);
    for (size_t i = 0; i < G_N_ELEMENTS(scopes); i++) {
        if (strcmp(words[0], scopes[i]) != 0)
            continue;
        off.scope = (KarmaOffScope)i;
        off.name = off.scope == KARMA_OFF_PERSON ? number : 0;
        off.room = off.scope == KARMA_OFF_ROOM ? number : 0;
        off.kind = off.scope == KARMA_OFF_KIND ? (KarmaNudgeKind)number : 0;
        if (number >= 0 && (off.scope != KARMA_OFF_KIND || number < KARMA_N_NUDGES))
            g_array_append_val(nudger->offs, off);
    }
}

static bool
is_same_off(const KarmaNudger *nudger, const KarmaOff *one, const KarmaOff *other)
{
    return one->scope == other->scope && one->room == other->room && one->kind == other->kind &&
           karma_nudger_same_person(nudger, one->name, other->name);
}

static bool
still_off(const KarmaOff *off, KarmaTime now)
{
    return off->until == 0 || off->until > now;
}

static uint32_t
flags_of_room(const KarmaNudger *nudger, KarmaRoomId room)
{
    const KarmaName *row = karma_people_name(karma_tracker_people(nudger->tracker), room);
    return row ? row->flags : 0;
}

static bool
is_flagged(const KarmaNudger *nudger, KarmaOffScope scope, const KarmaNudge *nudge)
{
    const uint32_t none = KARMA_NAME_NO_NUDGES | KARMA_NAME_LEFT_OUT;
    if (scope == KARMA_OFF_PERSON && nudge->name)
        return karma_people_flags(karma_tracker_people(nudger->tracker), nudge->name) & none;
    return scope == KARMA_OFF_ROOM && nudge->room && (flags_of_room(nudger, nudge->room) & none);
}

bool
karma_nudger_is_off(const KarmaNudger *nudger, KarmaOffScope scope, const KarmaNudge *nudge,
                    KarmaTime now)
{
    const KarmaOff wanted = {
        .scope = scope,
        .name = scope == KARMA_OFF_PERSON ? nudge->name : 0,
        .room = scope == KARMA_OFF_ROOM ? nudge->room : 0,
        .kind = scope == KARMA_OFF_KIND ? nudge->kind : 0,
    };
    if (is_flagged(nudger, scope, nudge))
        return true;
    for (guint i = 0; i < nudger->offs->len; i++) {
        const KarmaOff *off = &g_array_index(nudger->offs, KarmaOff, i);
        if (is_same_off(nudger, off, &wanted) && still_off(off, now))
            return true;
    }
    return false;
}

typedef struct {
    const KarmaNudger *nudger;
    const KarmaOff *off;
    GArray *ids;
} Bearers;

static void
collect_bearer(const KarmaName *row, gpointer data)
{
    const Bearers *bearers = data;
    const bool same =
        bearers->off->scope == KARMA_OFF_ROOM
            ? row->id == bearers->off->room
            : !row->room && karma_nudger_same_person(bearers->nudger, row->id, bearers->off->name);
    if (same && (row->flags & KARMA_NAME_NO_NUDGES))
        g_array_append_val(bearers->ids, row->id);
}

/* People and rooms are off for good by a flag of their names: it follows the person. */
static void
set_flag(KarmaNudger *nudger, const KarmaOff *off, bool on, KarmaTime now, KarmaRows *changes)
{
    g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(int64_t));
    Bearers bearers = {nudger, off, ids};
    const int64_t id = off_number(off);
    if (on)
        g_array_append_val(ids, id);
    else
        karma_people_foreach(karma_tracker_people(nudger->tracker), collect_bearer, &bearers);
    for (guint i = 0; i < ids->len; i++)
        karma_tracker_set_flag(nudger->tracker, g_array_index(ids, int64_t, i),
                               KARMA_NAME_NO_NUDGES, on, now, changes);
}

void
karma_nudger_set_off(KarmaNudger *nudger, const KarmaOff *off, bool on, KarmaTime now,
                     KarmaRows *changes)
{
    const bool by_flag = off->scope == KARMA_OFF_PERSON || off->scope == KARMA_OFF_ROOM;
    for (guint i = nudger->offs->len; i-- > 0;) {
        const KarmaOff *known = &g_array_index(nudger->offs, KarmaOff, i);
        if (!is_same_off(nudger, known, off))
            continue;
        karma_nudger_put_off(known, false, changes);
        g_array_remove_index(nudger->offs, i);
    }
    if (by_flag && (!on || off->until == 0))
        set_flag(nudger, off, on, now, changes);
    if (on && !(by_flag && off->until == 0)) {
        g_array_append_val(nudger->offs, *off);
        karma_nudger_put_off(off, true, changes);
    }
}

typedef struct {
    void (*each)(const KarmaOff *off, gpointer data);
    gpointer data;
} Listing;

static void
list_flagged(const KarmaName *row, gpointer data)
{
    const Listing *listing = data;
    if (!(row->flags & KARMA_NAME_NO_NUDGES))
        return;
    const KarmaOff off = {.scope = row->room ? KARMA_OFF_ROOM : KARMA_OFF_PERSON,
                          .name = row->room ? 0 : row->id,
                          .room = row->room ? row->id : 0};
    listing->each(&off, listing->data);
}

void
karma_nudger_foreach_off(const KarmaNudger *nudger, KarmaTime now,
                         void (*each)(const KarmaOff *off, gpointer data), gpointer data)
{
    Listing listing = {each, data};
    for (guint i = 0; i < nudger->offs->len; i++) {
        const KarmaOff *off = &g_array_index(nudger->offs, KarmaOff, i);
        if (still_off(off, now))
            each(off, data);
    }
    karma_people_foreach(karma_tracker_people(nudger->tracker), list_flagged, &listing);
}

/* ---- sleep ---- */

void
karma_nudger_sleep(const KarmaNudger *nudger, KarmaNudgeKind kind, KarmaTime now,
                   KarmaSleep *ret_sleep)
{
    *ret_sleep = nudger->sleeps[kind];
    if (ret_sleep->asleep_until <= now)
        ret_sleep->asleep_until = 0;
    if (ret_sleep->sleeps < SLEEPS_OFF && ret_sleep->asleep_until == 0)
        ret_sleep->sleeps = 0;
}

void
karma_nudger_wake(KarmaNudger *nudger, KarmaNudgeKind kind, KarmaRows *changes)
{
    nudger->sleeps[kind] = (KarmaSleep){0};
    karma_nudger_put_kind(nudger, kind, changes);
}

/* ---- wrong ---- */

static const char wrong_prefix[] = "nudge/wrong/";

uint32_t
karma_nudge_cause_class(const KarmaNudge *nudge)
{
    const uint32_t classes[] = {KARMA_READS_QUESTION, KARMA_READS_NEWS};
    for (size_t i = 0; nudge->kind == KARMA_NUDGE_REPLY && i < G_N_ELEMENTS(classes); i++)
        if (nudge->why & classes[i])
            return classes[i];
    return 0;
}

void
karma_nudger_put_wrong(const KarmaWrong *wrong, KarmaRows *changes)
{
    g_autofree char *key =
        g_strdup_printf("%s%s/%u/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, wrong_prefix,
                        karma_nudge_kind_name(wrong->kind), wrong->why, wrong->name, wrong->room);
    karma_rows_put_state(changes, key, wrong->count);
}

void
karma_nudger_parse_wrong(KarmaNudger *nudger, const char *key, int64_t value)
{
    KarmaWrong wrong = {.count = (int32_t)CLAMP(value, 0, 1000)};
    if (value <= 0 || !g_str_has_prefix(key, wrong_prefix))
        return;
    g_auto(GStrv) words = g_strsplit(key + strlen(wrong_prefix), "/", 5);
    if (g_strv_length(words) != 4 || !karma_nudge_kind_parse(words[0], &wrong.kind))
        return;
    wrong.why = (uint32_t)g_ascii_strtoull(words[1], NULL, 10);
    wrong.name = g_ascii_strtoll(words[2], NULL, 10);
    wrong.room = g_ascii_strtoll(words[3], NULL, 10);
    g_array_append_val(nudger->wrongs, wrong);
}

static KarmaWrong *
find_wrong(const KarmaNudger *nudger, KarmaNudgeKind kind, uint32_t why, KarmaNameId name,
           KarmaRoomId room)
{
    for (guint i = 0; i < nudger->wrongs->len; i++) {
        KarmaWrong *wrong = &g_array_index(nudger->wrongs, KarmaWrong, i);
        if (wrong->kind == kind && wrong->why == why && wrong->room == room &&
            karma_nudger_same_person(nudger, wrong->name, name))
            return wrong;
    }
    return NULL;
}

static double
weight_of(const KarmaWrong *wrong)
{
    return wrong ? pow(WRONG_FACTOR, wrong->count) : 1;
}

/* Whom what was wrong is about. A nudge that names nobody is about its room: who asked there may
 * not even be in the ledger. */
static KarmaNameId
whom(const KarmaNudge *nudge)
{
    return karma_nudge_rule(nudge->kind)->names ? nudge->name : 0;
}

double
karma_nudger_weight(const KarmaNudger *nudger, const KarmaNudge *nudge)
{
    return weight_of(
        find_wrong(nudger, nudge->kind, karma_nudge_cause_class(nudge), whom(nudge), nudge->room));
}

void
karma_nudger_count_wrong(KarmaNudger *nudger, const KarmaNudge *nudge, int change,
                         KarmaRows *changes)
{
    const uint32_t why = karma_nudge_cause_class(nudge);
    KarmaWrong *wrong = find_wrong(nudger, nudge->kind, why, whom(nudge), nudge->room);
    if (!wrong) {
        const KarmaWrong first = {
            .kind = nudge->kind, .why = why, .name = whom(nudge), .room = nudge->room};
        g_array_append_val(nudger->wrongs, first);
        wrong = &g_array_index(nudger->wrongs, KarmaWrong, nudger->wrongs->len - 1);
    }
    wrong->count = MAX(0, wrong->count + change);
    karma_nudger_put_wrong(wrong, changes);
}

void
karma_nudger_foreach_wrong(const KarmaNudger *nudger,
                           void (*each)(const KarmaWrong *wrong, gpointer data), gpointer data)
{
    for (guint i = 0; i < nudger->wrongs->len; i++) {
        KarmaWrong wrong = g_array_index(nudger->wrongs, KarmaWrong, i);
        wrong.weight = weight_of(&wrong);
        if (wrong.count > 0)
            each(&wrong, data);
    }
}

void
karma_nudger_unwrong(KarmaNudger *nudger, const KarmaWrong *wrong, KarmaRows *changes)
{
    KarmaWrong *known = find_wrong(nudger, wrong->kind, wrong->why, wrong->name, wrong->room);
    if (!known)
        return;
    known->count = 0;
    karma_nudger_put_wrong(known, changes);
}
