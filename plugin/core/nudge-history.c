// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"

/* The checks that look at what was said before. */

#define HARD_CAP 3 /* a day, whatever the settings say */

typedef bool (*Counts)(const KarmaNudgeCase *it, const KarmaNudge *said);

static int
count_said(const KarmaNudgeCase *it, Counts counts)
{
    int n = 0;
    for (guint i = 0; i < it->nudger->entries->len; i++) {
        const KarmaNudgeEntry *entry = g_ptr_array_index(it->nudger->entries, i);
        n += entry != it->entry && entry->nudge.said && counts(it, &entry->nudge);
    }
    return n;
}

/* Put off until now: the owner asked for it again. */
static bool
is_return_of(const KarmaNudgeCase *it, const KarmaNudge *said)
{
    return it->nudge->later_count > 0 && said->kind == it->nudge->kind &&
           said->cause == it->nudge->cause &&
           karma_nudger_same_person(it->nudger, said->name, it->nudge->name);
}

static bool
is_same_kind(const KarmaNudgeCase *it, const KarmaNudge *said)
{
    return said->kind == it->nudge->kind && !is_return_of(it, said);
}

static bool
is_same_episode(const KarmaNudgeCase *it, const KarmaNudge *said)
{
    const KarmaTalkState *talk = karma_nudge_talk(it->nudger, it->nudge);
    return talk && is_same_kind(it, said) && said->room == it->nudge->room &&
           (said->room || karma_nudger_same_person(it->nudger, said->name, it->nudge->name)) &&
           said->said >= talk->episode;
}

bool
karma_nudge_said_in_episode(const KarmaNudgeCase *it)
{
    return count_said(it, is_same_episode) > 0;
}

static bool
is_same_person_week(const KarmaNudgeCase *it, const KarmaNudge *said)
{
    return karma_nudge_rule(said->kind)->names && said->name && !is_return_of(it, said) &&
           ABS(it->now - said->said) < it->nudger->settings->nudge_person_s &&
           karma_nudger_same_person(it->nudger, said->name, it->nudge->name);
}

bool
karma_nudge_said_to_person(const KarmaNudgeCase *it)
{
    return it->rule->names && count_said(it, is_same_person_week) > 0;
}

static bool
is_same_kind_week(const KarmaNudgeCase *it, const KarmaNudge *said)
{
    return is_same_kind(it, said) && ABS(it->now - said->said) < it->rule->gap_s;
}

bool
karma_nudge_said_in_gap(const KarmaNudgeCase *it)
{
    return it->rule->gap_s > 0 && count_said(it, is_same_kind_week) > 0;
}

static bool
is_today(const KarmaNudgeCase *it, const KarmaNudge *said)
{
    return karma_zone_date(it->nudger->zone, said->said) ==
           karma_zone_date(it->nudger->zone, it->now);
}

static bool
is_same_kind_today(const KarmaNudgeCase *it, const KarmaNudge *said)
{
    return said->kind == it->nudge->kind && is_today(it, said);
}

bool
karma_nudge_said_kind_today(const KarmaNudgeCase *it)
{
    return count_said(it, is_same_kind_today) > 0;
}

bool
karma_nudge_said_enough(const KarmaNudgeCase *it)
{
    return count_said(it, is_today) >= MIN(it->nudger->settings->nudges_a_day, HARD_CAP);
}

static bool
is_near(const KarmaNudgeCase *it, const KarmaNudge *said)
{
    return ABS(it->now - said->said) < it->nudger->settings->nudge_spacing_s;
}

bool
karma_nudge_said_lately(const KarmaNudgeCase *it)
{
    return count_said(it, is_near) > 0;
}

/* Shown and not yet looked at; what nobody looked at for half an hour is no longer in the way. */
static bool
is_on_screen(const KarmaNudgeCase *it, const KarmaNudge *said)
{
    return said->state == KARMA_NUDGE_SAID && !said->ended &&
           ABS(it->now - said->said) < it->nudger->settings->seen_s;
}

bool
karma_nudge_another_visible(const KarmaNudgeCase *it)
{
    return (it->nudger->pending && it->nudger->pending != it->nudge->id) ||
           count_said(it, is_on_screen) > 0;
}
