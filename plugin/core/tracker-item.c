// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"

#define SHORT_QUESTION_WORDS 2 /* "really?" in answer to something asks nothing */

/* "A question" for the points: not the short echo of what the other just said. */
static bool
asks(const Turn *turn, bool answers_other)
{
    return (turn->reads & KARMA_READS_QUESTION) &&
           !(answers_other && turn->words <= SHORT_QUESTION_WORDS);
}

bool
karma_turn_asks_you(const Turn *turn, bool answers_other)
{
    return (turn->reads & TURN_ASKS_YOU) && asks(turn, answers_other);
}

static bool
is_pinned(const KarmaTracker *tracker, const Turn *turn)
{
    return !turn->own && (karma_people_flags(tracker->people, turn->name) & KARMA_NAME_PINNED);
}

static bool
names_other(const Turn *turn)
{
    return turn->own ? turn->n_named > 0 : turn->names_owner;
}

int
karma_turn_points(const KarmaTracker *tracker, const Turn *turn, bool answers_other)
{
    const bool room = turn->room != 0;
    int points = 0;
    points += asks(turn, answers_other) ? 2 : 0;
    points += !room;
    points += !room && turn->opens;
    points += room && names_other(turn);
    points += is_pinned(tracker, turn) && !answers_other;
    points += !room && (turn->reads & KARMA_READS_NEWS);
    points -= (turn->reads & KARMA_READS_CLOSER) && !turn->opens ? 3 : 0;
    return points;
}

bool
karma_turn_waits(const KarmaTracker *tracker, const Turn *turn, bool answers_other)
{
    if (turn->room && !(asks(turn, answers_other) && names_other(turn)))
        return false;
    if (turn->room && !turn->own && !turn->asks_owner)
        return false;
    return karma_turn_points(tracker, turn, answers_other) >= 2;
}

KarmaItem *
karma_item_open(const KarmaTracker *tracker, bool own, KarmaNameId person, KarmaRoomId room)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, tracker->open);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        KarmaItem *item = value;
        if (item->end == KARMA_ITEM_OPEN && item->own == own && item->room == room &&
            karma_people_person(tracker->people, item->name) == person)
            return item;
    }
    return NULL;
}

static KarmaItem *
add_item(KarmaTracker *tracker, const Turn *turn, KarmaNameId name, KarmaRows *changes)
{
    KarmaItem *item = g_new0(KarmaItem, 1);
    *item = (KarmaItem){.id = tracker->next_item++,
                        .own = turn->own,
                        .name = name,
                        .room = turn->room,
                        .first = turn->first,
                        .present_s = turn->present_s,
                        .probability = 1};
    karma_tracker_keep_name(tracker, name, changes);
    karma_tracker_keep_name(tracker, turn->room, changes);
    g_hash_table_insert(tracker->items, &item->id, item);
    g_hash_table_insert(tracker->open, &item->id, item);
    tracker->next_lapse = G_MININT64;
    return item;
}

void
karma_item_consider(KarmaTracker *tracker, const Turn *turn, KarmaNameId name, bool answers_other,
                    uint32_t signs, KarmaRows *changes)
{
    if (!karma_turn_waits(tracker, turn, answers_other))
        return;
    const KarmaNameId person = karma_people_person(tracker->people, name);
    KarmaItem *item = karma_item_open(tracker, turn->own, person, turn->room);
    const bool fresh = !item, was_replayed = item && (item->reads & KARMA_ITEM_REPLAYED);
    if (fresh)
        item = add_item(tracker, turn, name, changes);
    if (turn->room && !turn->own && (fresh || turn->asks_now))
        karma_item_asked(tracker, item, karma_turn_asks_owner_sure(turn), signs);
    item->latest = turn->first;
    item->reads = (item->reads | turn->reads) & ~KARMA_ITEM_REPLAYED;
    item->reads |= turn->replayed && (fresh || was_replayed) ? KARMA_ITEM_REPLAYED : 0;
    item->points = MAX(item->points, karma_turn_points(tracker, turn, answers_other));
    karma_rows_put_item(changes, item);
}

static const KarmaActKind closing_acts[][2] = {
    [KARMA_ITEM_ANSWERED] = {[THEIRS] = KARMA_ACT_ANSWERED, [OWN] = KARMA_ACT_THEIR_ANSWERED},
    [KARMA_ITEM_LAPSED] = {[THEIRS] = KARMA_ACT_LAPSED, [OWN] = KARMA_N_ACT_KINDS},
};

void
karma_item_close(KarmaTracker *tracker, KarmaItem *item, KarmaItemEnd end, KarmaTime when,
                 KarmaRows *changes)
{
    item->end = end;
    item->closed = when;
    g_hash_table_remove(tracker->open, &item->id);
    karma_rows_put_item(changes, item);
    if (end != KARMA_ITEM_ANSWERED && end != KARMA_ITEM_LAPSED)
        return;
    const KarmaActKind kind = closing_acts[end][item->own];
    if (kind == KARMA_N_ACT_KINDS)
        return;
    KarmaAct act = karma_tracker_act(tracker, kind, when, item->name, item->room, changes);
    act.cause = item->id;
    karma_rows_put_act(changes, &act);
}

/* Closing takes an item out of the open ones: go through a copy. */
static GPtrArray *
all_open(const KarmaTracker *tracker)
{
    GPtrArray *items = g_ptr_array_new();
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, tracker->open);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        g_ptr_array_add(items, value);
    return items;
}

void
karma_item_elsewhere(KarmaTracker *tracker, KarmaNameId person, KarmaRoomId room, KarmaTime when,
                     KarmaRows *changes)
{
    g_autoptr(GPtrArray) items = all_open(tracker);
    for (guint i = 0; i < items->len; i++) {
        KarmaItem *item = g_ptr_array_index(items, i);
        if (!item->own && item->room != room && item->first <= when &&
            karma_people_person(tracker->people, item->name) == person)
            karma_item_close(tracker, item, KARMA_ITEM_ELSEWHERE, when, changes);
    }
}

void
karma_item_answer_closed(KarmaTracker *tracker, KarmaNameId person, KarmaRoomId room,
                         KarmaTime from, KarmaTime until, KarmaTime when, KarmaRows *changes)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, tracker->items);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        KarmaItem *item = value;
        if (item->end == KARMA_ITEM_ELSEWHERE && !item->own && item->room == room &&
            item->first <= until && item->latest >= from &&
            karma_people_person(tracker->people, item->name) == person)
            karma_item_close(tracker, item, KARMA_ITEM_ANSWERED, when, changes);
    }
}

/* When the item lapses, or the earliest moment at which that can be known. */
static KarmaTime
lapse_time(KarmaTracker *tracker, KarmaItem *item, KarmaTime now, bool *ret_known,
           KarmaRows *changes)
{
    const KarmaSettings *settings = tracker->settings;
    const int64_t span = item->room ? settings->room_item_lapse_s : settings->item_lapse_s;
    *ret_known = true;
    if (item->own)
        return item->first + span;
    const int64_t full_s = item->present_s + settings->item_presence_s;
    if (!item->hour_full) {
        item->hour_full = karma_presence_when(&tracker->presence, full_s, now);
        if (item->hour_full)
            karma_rows_put_item(changes, item);
    }
    if (item->hour_full)
        return item->hour_full + span;
    *ret_known = false;
    return now + full_s - karma_presence_at(&tracker->presence, now);
}

static gboolean
is_long_closed(gpointer key, gpointer value, gpointer data)
{
    const KarmaItem *item = value;
    const KarmaTime *now = data;
    (void)key;
    return item->end != KARMA_ITEM_OPEN && item->closed < *now - 2 * KARMA_DAY;
}

void
karma_item_forget_closed(KarmaTracker *tracker, KarmaTime now)
{
    g_hash_table_foreach_remove(tracker->items, is_long_closed, &now);
    karma_odds_forget(tracker);
}

void
karma_item_lapse(KarmaTracker *tracker, KarmaTime now, KarmaRows *changes)
{
    g_autoptr(GPtrArray) items = all_open(tracker);
    tracker->next_lapse = G_MAXINT64;
    for (guint i = 0; i < items->len; i++) {
        KarmaItem *item = g_ptr_array_index(items, i);
        bool known;
        const KarmaTime when = lapse_time(tracker, item, now, &known, changes);
        if (known && when <= now)
            karma_item_close(tracker, item, KARMA_ITEM_LAPSED, when, changes);
        else
            tracker->next_lapse = MIN(tracker->next_lapse, MAX(when, now + 1));
    }
}

const KarmaItem *
karma_tracker_item(const KarmaTracker *tracker, int64_t id)
{
    return g_hash_table_lookup(tracker->items, &id);
}

void
karma_tracker_foreach_item(const KarmaTracker *tracker,
                           void (*each)(const KarmaItem *item, gpointer data), gpointer data)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, tracker->items);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        each(value, data);
}
