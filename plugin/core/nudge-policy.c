// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"

/* ---- where ---- */

static bool
names_nobody(const KarmaNudge *nudge)
{
    return !nudge->name && !nudge->room;
}

static bool
has_focus(const KarmaNudgeCase *it)
{
    if (names_nobody(it->nudge))
        return it->moment->focus_name || it->moment->focus_room;
    if (it->nudge->room)
        return it->moment->focus_room == it->nudge->room;
    return !it->moment->focus_room && it->moment->focus_name &&
           karma_nudger_same_person(it->nudger, it->moment->focus_name, it->nudge->name);
}

/* What concerns no conversation stays out of all of them where it can. */
static KarmaPlace
place_of(const KarmaNudgeCase *it)
{
    if (names_nobody(it->nudge) && it->moment->dialog)
        return KARMA_PLACE_DIALOG;
    if (has_focus(it))
        return KARMA_PLACE_LINE;
    return it->moment->dialog ? KARMA_PLACE_DIALOG : KARMA_PLACE_NONE;
}

/* ---- the owner's word ---- */

static bool
is_off_all(const KarmaNudgeCase *it)
{
    return karma_nudger_is_off(it->nudger, KARMA_OFF_ALL, it->nudge, it->now);
}

static bool
is_off_kind(const KarmaNudgeCase *it)
{
    return !it->nudger->settings->nudges_on[it->nudge->kind] ||
           karma_nudger_is_off(it->nudger, KARMA_OFF_KIND, it->nudge, it->now);
}

static bool
is_off_person(const KarmaNudgeCase *it)
{
    return karma_nudger_is_off(it->nudger, KARMA_OFF_PERSON, it->nudge, it->now);
}

static bool
is_off_room(const KarmaNudgeCase *it)
{
    return karma_nudger_is_off(it->nudger, KARMA_OFF_ROOM, it->nudge, it->now);
}

static bool
is_put_off(const KarmaNudgeCase *it)
{
    const KarmaItem *item = it->nudge->kind == KARMA_NUDGE_REPLY
                                ? karma_tracker_item(it->nudger->tracker, it->nudge->cause)
                                : NULL;
    return it->nudge->later_until > it->now || (item && item->later_until > it->now);
}

static bool
is_asleep(const KarmaNudgeCase *it)
{
    KarmaSleep sleep;
    karma_nudger_sleep(it->nudger, it->nudge->kind, it->now, &sleep);
    return sleep.sleeps == 3 || sleep.asleep_until > it->now;
}

/* ---- whether it is true, and they are there ---- */

static bool
is_learning(const KarmaNudgeCase *it)
{
    const KarmaSettings *settings = it->nudger->settings;
    return it->now - it->nudger->since < settings->learn_days * KARMA_DAY ||
           karma_tracker_own_count(it->nudger->tracker) < settings->learn_messages;
}

static bool
is_doubtful(const KarmaNudgeCase *it)
{
    return it->nudge->probability * karma_nudger_weight(it->nudger, it->nudge) <
           it->nudger->settings->nudge_probability;
}

bool
karma_nudge_reachable(const KarmaNudger *nudger, const KarmaMoment *moment, KarmaNameId name,
                      KarmaRoomId room)
{
    if (moment->reachable)
        return moment->reachable(name, room, moment->data);
    return !name || !room || karma_tracker_room_has(nudger->tracker, room, name);
}

static bool
is_unreachable(const KarmaNudgeCase *it)
{
    return it->rule->needs_other &&
           !karma_nudge_reachable(it->nudger, it->moment, it->nudge->name, it->nudge->room);
}

/* ---- the owner's state ---- */

static bool
is_offline(const KarmaNudgeCase *it)
{
    return !it->moment->online;
}

static bool
is_away(const KarmaNudgeCase *it)
{
    return it->moment->away;
}

static bool
in_quiet_hours(const KarmaNudger *nudger, KarmaTime now)
{
    const int32_t clock_s = karma_zone_clock_s(nudger->zone, now);
    const int64_t from = nudger->settings->quiet_from_hour * KARMA_HOUR;
    const int64_t until = nudger->settings->quiet_until_hour * KARMA_HOUR;
    if (from == until)
        return false;
    return from < until ? clock_s >= from && clock_s < until : clock_s >= from || clock_s < until;
}

static bool
is_quiet(const KarmaNudgeCase *it)
{
    return in_quiet_hours(it->nudger, it->now);
}

bool
karma_nudge_present(const KarmaNudger *nudger, const KarmaMoment *moment)
{
    return moment->online && !moment->away && !in_quiet_hours(nudger, moment->now) &&
           moment->life > 0 && moment->now - moment->life <= nudger->settings->present_s;
}

/* ---- the conversations ---- */

static bool
room_is_young(const KarmaNudgeCase *it, KarmaRoomId room)
{
    const KarmaTime joined = room ? karma_tracker_room_joined_at(it->nudger->tracker, room) : 0;
    return joined > 0 && ABS(it->now - joined) < it->nudger->settings->join_quiet_s;
}

static bool
is_room_young(const KarmaNudgeCase *it)
{
    return room_is_young(it, it->nudge->room) || room_is_young(it, it->moment->focus_room);
}

const KarmaTalkState *
karma_nudge_talk(const KarmaNudger *nudger, const KarmaNudge *nudge)
{
    if (names_nobody(nudge))
        return NULL;
    return karma_tracker_talk(nudger->tracker, nudge->room ? 0 : nudge->name, nudge->room);
}

bool
karma_nudge_lull(const KarmaNudger *nudger, const KarmaNudge *nudge, KarmaTime now)
{
    const KarmaTalkState *talk = karma_nudge_talk(nudger, nudge);
    return !talk || ABS(now - talk->last) >= nudger->settings->lull_s;
}

static bool
is_in_full_swing(const KarmaNudgeCase *it)
{
    return it->rule->needs_lull && !karma_nudge_lull(it->nudger, it->nudge, it->now);
}

typedef struct {
    const KarmaNudgeCase *it;
    bool found;
} Bustle;

static bool
within(KarmaTime when, KarmaTime now, KarmaTime span)
{
    return when > 0 && ABS(now - when) < span;
}

static bool
is_active(const KarmaNudgeCase *it, const KarmaName *row)
{
    const KarmaTime span = it->nudger->settings->active_s;
    const bool its_own =
        row->room
            ? row->id == it->nudge->room
            : !it->nudge->room && karma_nudger_same_person(it->nudger, row->id, it->nudge->name);
    const KarmaTalkState *talk =
        karma_tracker_talk(it->nudger->tracker, row->room ? 0 : row->id, row->room ? row->id : 0);
    return talk && !its_own && within(talk->own.last, it->now, span) &&
           within(talk->theirs.last, it->now, span);
}

static void
look_for_bustle(const KarmaName *row, gpointer data)
{
    Bustle *bustle = data;
    if (!bustle->found)
        bustle->found = is_active(bustle->it, row);
}

static bool
is_in_active_exchange(const KarmaNudgeCase *it)
{
    Bustle bustle = {it, false};
    if (!within(karma_tracker_own_last(it->nudger->tracker, 0), it->now,
                it->nudger->settings->active_s))
        return false;
    karma_people_foreach(karma_tracker_people(it->nudger->tracker), look_for_bustle, &bustle);
    return bustle.found;
}

/* ---- the breakpoint ---- */

static bool
is_composing(const KarmaNudgeCase *it)
{
    return it->moment->composing;
}

static bool
is_too_soon(const KarmaNudgeCase *it)
{
    return it->now - it->moment->life < it->nudger->settings->sign_least_s;
}

static bool
is_too_late(const KarmaNudgeCase *it)
{
    return it->now - it->moment->life > it->nudger->settings->sign_most_s;
}

static bool
has_no_place(const KarmaNudgeCase *it)
{
    return place_of(it) == KARMA_PLACE_NONE;
}

/* Even asked: what names somebody is written into no conversation but theirs. The week the owner
 * asked for lists it. */
static bool
is_of_another(const KarmaNudgeCase *it)
{
    return it->asked && !names_nobody(it->nudge) && place_of(it) != KARMA_PLACE_LINE;
}

/* ---- the table: the first that holds is the reason; what lasts longest comes first ---- */

static const struct {
    KarmaHeld held;
    bool (*holds)(const KarmaNudgeCase *it);
    bool asked; /* holds even when the owner asks for what waits */
} checks[] = {
    {KARMA_HELD_OFF_ALL, is_off_all, true},
    {KARMA_HELD_OFF_KIND, is_off_kind, true},
    {KARMA_HELD_OFF_PERSON, is_off_person, true},
    {KARMA_HELD_OFF_ROOM, is_off_room, true},
    {KARMA_HELD_LATER, is_put_off, true},
    {KARMA_HELD_ASLEEP, is_asleep, false},
    {KARMA_HELD_LEARNING, is_learning, true},
    {KARMA_HELD_DOUBT, is_doubtful, true},
    {KARMA_HELD_NOT_REACHABLE, is_unreachable, false},
    {KARMA_HELD_OFFLINE, is_offline, false},
    {KARMA_HELD_AWAY, is_away, false},
    {KARMA_HELD_QUIET_HOURS, is_quiet, false},
    {KARMA_HELD_ROOM_JOINED, is_room_young, false},
    {KARMA_HELD_EPISODE, karma_nudge_said_in_episode, false},
    {KARMA_HELD_PERSON_WEEK, karma_nudge_said_to_person, false},
    {KARMA_HELD_KIND_WEEK, karma_nudge_said_in_gap, false},
    {KARMA_HELD_DAY_CAP, karma_nudge_said_enough, false},
    {KARMA_HELD_KIND_TODAY, karma_nudge_said_kind_today, false},
    {KARMA_HELD_SPACING, karma_nudge_said_lately, false},
    {KARMA_HELD_VISIBLE, karma_nudge_another_visible, false},
    {KARMA_HELD_NO_LULL, is_in_full_swing, false},
    {KARMA_HELD_ACTIVE_EXCHANGE, is_in_active_exchange, false},
    {KARMA_HELD_COMPOSING, is_composing, false},
    {KARMA_HELD_TOO_SOON, is_too_soon, false},
    {KARMA_HELD_TOO_LATE, is_too_late, false},
    {KARMA_HELD_NO_FOCUS, has_no_place, false},
    {KARMA_HELD_NO_FOCUS, is_of_another, true},
};

KarmaHeld
karma_nudge_policy(const KarmaNudger *nudger, const KarmaNudgeEntry *entry,
                   const KarmaMoment *moment, bool asked, KarmaPlace *ret_place)
{
    const KarmaNudgeCase c = {
        nudger, entry,       &entry->nudge, karma_nudge_rule(entry->nudge.kind),
        moment, moment->now, asked,
    };
    for (size_t i = 0; i < G_N_ELEMENTS(checks); i++)
        if ((!asked || checks[i].asked) && checks[i].holds(&c))
            return checks[i].held;
    *ret_place = asked ? KARMA_PLACE_ASKED : place_of(&c);
    return KARMA_HELD_NOT;
}
