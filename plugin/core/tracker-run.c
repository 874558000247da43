// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"

/* One-way runs of a room: own turns in a row that nobody took up. They are never called by name to
 * the owner. */

static OwnTurn *
own_turn(Room *room, guint i)
{
    return &g_array_index(room->own_turns, OwnTurn, i);
}

static void
add_other(KarmaNameId *others, uint32_t *n, KarmaNameId person)
{
    for (uint32_t i = 0; i < *n; i++)
        if (others[i] == person)
            return;
    if (*n < TURN_LINKS)
        others[(*n)++] = person;
}

/* Of own turns first..last-1: long enough, and others wrote between? */
static bool
is_run(const KarmaTracker *tracker, Room *room, guint first, guint last)
{
    KarmaNameId others[TURN_LINKS];
    uint32_t n_others = 0;
    const KarmaSettings *settings = tracker->settings;
    if (first < last && own_turn(room, first)->in_run)
        return true;
    if (last - first < settings->run_turns)
        return false;
    if (own_turn(room, last - 1)->last - own_turn(room, first)->first < settings->run_s)
        return false;
    for (guint i = first + 1; i < last; i++)
        for (uint32_t j = 0; j < own_turn(room, i)->n_others; j++)
            add_other(others, &n_others, own_turn(room, i)->others[j]);
    return n_others >= settings->run_others;
}

static void
mark(KarmaTracker *tracker, Room *room, OwnTurn *turn, bool in_run, KarmaRows *changes)
{
    if (in_run && !turn->act) {
        const KarmaAct act =
            karma_tracker_act(tracker, KARMA_ACT_ONE_WAY, turn->first, 0, room->id, changes);
        turn->act = act.id;
        karma_rows_put_act(changes, &act);
    } else if (!in_run && turn->act) {
        karma_rows_remove_act(changes, turn->act);
        turn->act = 0;
    }
}

static void
see_runs(KarmaTracker *tracker, Room *room, KarmaRows *changes)
{
    guint first = 0;
    while (first < room->own_turns->len) {
        guint last = first;
        while (last < room->own_turns->len && !own_turn(room, last)->broken)
            last++;
        const bool run = is_run(tracker, room, first, last);
        for (guint i = first; i < last; i++)
            mark(tracker, room, own_turn(room, i), run, changes);
        if (last < room->own_turns->len)
            mark(tracker, room, own_turn(room, last), false, changes);
        first = last + 1;
    }
}

/* The first of a row stays as its anchor however long the row grows. */
static void
make_room(Room *room)
{
    const bool in_a_row = !own_turn(room, 0)->broken && !own_turn(room, 1)->broken;
    const OwnTurn *gone = own_turn(room, 1);
    if (!in_a_row) {
        own_turn(room, 1)->in_run = own_turn(room, 0)->act && !own_turn(room, 0)->broken;
        g_array_remove_index(room->own_turns, 0);
        return;
    }
    OwnTurn *next = own_turn(room, 2);
    own_turn(room, 0)->in_run = own_turn(room, 0)->act != 0;
    for (uint32_t i = 0; i < gone->n_others; i++)
        add_other(next->others, &next->n_others, gone->others[i]);
    g_array_remove_index(room->own_turns, 1);
}

/* A turn may grow after another was begun. */
static OwnTurn *
find_own(Room *room, int64_t turn)
{
    for (guint i = room->own_turns->len; i > 0; i--)
        if (own_turn(room, i - 1)->turn == turn)
            return own_turn(room, i - 1);
    return NULL;
}

static OwnTurn *
add_own(Room *room, const Turn *turn)
{
    OwnTurn next = {.turn = turn->id, .first = turn->first, .n_others = room->n_others};
    for (uint32_t i = 0; i < room->n_others; i++)
        next.others[i] = room->others[i];
    room->n_others = 0;
    if (room->own_turns->len == ROOM_OWN)
        make_room(room);
    g_array_append_val(room->own_turns, next);
    return own_turn(room, room->own_turns->len - 1);
}

void
karma_run_own(KarmaTracker *tracker, Room *room, const Turn *turn, KarmaRows *changes)
{
    OwnTurn *own = find_own(room, turn->id);
    if (!own)
        own = add_own(room, turn);
    own->last = turn->last;
    own->broken |= turn->leads_back || turn->answered;
    see_runs(tracker, room, changes);
}

void
karma_run_break(KarmaTracker *tracker, Room *room, int64_t turn, KarmaRows *changes)
{
    for (guint i = room->own_turns->len; i > 0; i--) {
        OwnTurn *own = own_turn(room, i - 1);
        if (own->turn != turn)
            continue;
        if (!own->broken) {
            own->broken = true;
            see_runs(tracker, room, changes);
        }
        return;
    }
}

void
karma_run_other(Room *room, KarmaNameId person)
{
    add_other(room->others, &room->n_others, person);
}
