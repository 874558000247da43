// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"

/* The owner's word, and what happens in a room besides messages. */

void
karma_tracker_not_needed(KarmaTracker *tracker, int64_t id, KarmaTime now, KarmaRows *changes)
{
    KarmaItem *item = g_hash_table_lookup(tracker->items, &id);
    if (item && item->end == KARMA_ITEM_OPEN)
        karma_item_close(tracker, item, KARMA_ITEM_NOT_NEEDED, now, changes);
}

void
karma_tracker_reopen(KarmaTracker *tracker, int64_t id, KarmaRows *changes)
{
    KarmaItem *item = g_hash_table_lookup(tracker->items, &id);
    if (!item || item->end == KARMA_ITEM_ANSWERED || item->end == KARMA_ITEM_LAPSED)
        return;
    item->end = KARMA_ITEM_OPEN;
    g_hash_table_insert(tracker->open, &item->id, item);
    item->closed = 0;
    tracker->next_lapse = G_MININT64;
    karma_rows_put_item(changes, item);
}

void
karma_tracker_later(KarmaTracker *tracker, int64_t id, KarmaTime until, KarmaRows *changes)
{
    KarmaItem *item = g_hash_table_lookup(tracker->items, &id);
    if (!item || item->end != KARMA_ITEM_OPEN)
        return;
    item->later_until = until;
    item->later_count = MAX(0, item->later_count + (until ? 1 : -1));
    karma_rows_put_item(changes, item);
}

static void
put_name(KarmaTracker *tracker, int64_t name, KarmaRows *changes)
{
    karma_tracker_keep_name(tracker, name, changes);
    karma_rows_put_name(changes, karma_people_name(tracker->people, name));
}

static void
leave_out_items(KarmaTracker *tracker, int64_t name, KarmaTime now, KarmaRows *changes)
{
    const KarmaNameId person = karma_people_person(tracker->people, name);
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, tracker->items);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        KarmaItem *item = value;
        if (item->end == KARMA_ITEM_OPEN &&
            (item->room == name || karma_people_person(tracker->people, item->name) == person))
            karma_item_close(tracker, item, KARMA_ITEM_LEFT_OUT, now, changes);
    }
}

void
karma_tracker_set_flag(KarmaTracker *tracker, int64_t name, KarmaNameFlags flag, bool on,
                       KarmaTime now, KarmaRows *changes)
{
    if (!karma_people_name(tracker->people, name))
        return;
    karma_people_set_flag(tracker->people, name, flag, on);
    put_name(tracker, name, changes);
    if (flag == KARMA_NAME_LEFT_OUT && on)
        leave_out_items(tracker, name, now, changes);
}

void
karma_tracker_set_wish(KarmaTracker *tracker, KarmaNameId name, KarmaWish wish, KarmaTime now,
                       KarmaRows *changes)
{
    if (!karma_people_name(tracker->people, name))
        return;
    karma_people_set_wish(tracker->people, name, wish, karma_tracker_day(tracker, now));
    put_name(tracker, name, changes);
}

void
karma_tracker_join_names(KarmaTracker *tracker, KarmaNameId name, KarmaNameId to,
                         KarmaRows *changes)
{
    if (!karma_people_name(tracker->people, name))
        return;
    karma_people_join(tracker->people, name, to);
    put_name(tracker, name, changes);
}

static gboolean
item_is_of(gpointer key, gpointer value, gpointer data)
{
    const KarmaNameId *name = data;
    (void)key;
    return ((KarmaItem *)value)->name == *name;
}

void
karma_tracker_forget(KarmaTracker *tracker, int64_t name)
{
    const KarmaNameId person = karma_people_person(tracker->people, name);
    for (guint i = tracker->helps->len; i > 0; i--)
        if (g_array_index(tracker->helps, Help, i - 1).person == person)
            g_array_remove_index(tracker->helps, i - 1);
    for (guint i = tracker->links->len; i > 0; i--)
        if (g_array_index(tracker->links, Link, i - 1).person == person)
            g_array_remove_index(tracker->links, i - 1);
    karma_unread_forget(tracker, name);
    g_hash_table_foreach_remove(tracker->open, item_is_of, &name);
    g_hash_table_foreach_remove(tracker->items, item_is_of, &name);
    karma_odds_forget(tracker);
    g_hash_table_remove(tracker->talks, &person);
    g_hash_table_remove(tracker->ties, &person);
    g_hash_table_remove(tracker->stored, &name);
}

/* Rooms */

static Room *
room_of(KarmaTracker *tracker, const KarmaIdentity *identity)
{
    return karma_room(tracker, karma_people_intern(tracker->people, identity, true));
}

void
karma_tracker_room_joined(KarmaTracker *tracker, const KarmaIdentity *identity, KarmaTime now)
{
    Room *room = room_of(tracker, identity);
    room->joined = now;
    room->burst = 0;
}

void
karma_tracker_nick_joined(KarmaTracker *tracker, const KarmaIdentity *identity,
                          const KarmaIdentity *who, const char *nick)
{
    Room *room = room_of(tracker, identity);
    const KarmaNameId name = karma_people_intern(tracker->people, who, false);
    karma_room_speaker(tracker, room, name, nick)->present = true;
    karma_replies_join(room->replies, nick);
}

void
karma_tracker_nick_left(KarmaTracker *tracker, const KarmaIdentity *identity,
                        const KarmaIdentity *who, const char *nick)
{
    Room *room = room_of(tracker, identity);
    const KarmaNameId name = karma_people_find(tracker->people, who, false);
    Speaker *speaker = g_hash_table_lookup(room->speakers, &name);
    if (speaker)
        speaker->present = false;
    karma_replies_leave(room->replies, nick);
}

/* The nick moves on to whoever uses it next; what was done under it stays, and the new name is
 * known to be the same person's. */
void
karma_tracker_nick_renamed(KarmaTracker *tracker, const KarmaIdentity *identity,
                           const KarmaIdentity *from, const KarmaIdentity *to)
{
    Room *room = room_of(tracker, identity);
    const KarmaNameId old = room->unread.length > 0
                                ? karma_people_intern(tracker->people, from, false)
                                : karma_people_find(tracker->people, from, false);
    const KarmaNameId new = karma_people_intern(tracker->people, to, false);
    Speaker *before = g_hash_table_lookup(room->speakers, &old);
    if (before)
        before->present = false;
    karma_room_speaker(tracker, room, new, to->name)->present = true;
    if (old && old != new)
        karma_people_group(tracker->people, old, new);
    karma_replies_rename(room->replies, from->name, to->name);
}

KarmaTime
karma_tracker_room_joined_at(const KarmaTracker *tracker, KarmaRoomId id)
{
    const Room *room = g_hash_table_lookup(tracker->rooms, &id);
    return room ? room->joined : 0;
}

KarmaTime
karma_tracker_own_last(const KarmaTracker *tracker, KarmaRoomId id)
{
    const Room *room = id ? g_hash_table_lookup(tracker->rooms, &id) : NULL;
    return id ? (room ? room->own_last : 0) : tracker->own_last;
}

int64_t
karma_tracker_own_count(const KarmaTracker *tracker)
{
    return tracker->own_count;
}

bool
karma_tracker_room_has(const KarmaTracker *tracker, KarmaRoomId id, KarmaNameId name)
{
    const Room *room = g_hash_table_lookup(tracker->rooms, &id);
    const Speaker *speaker = room ? g_hash_table_lookup(room->speakers, &name) : NULL;
    return speaker && speaker->present;
}

int64_t
karma_tracker_room_number(const KarmaTracker *tracker, const KarmaIdentity *identity)
{
    const KarmaRoomId id = karma_people_find(tracker->people, identity, true);
    const Room *room = id ? g_hash_table_lookup(tracker->rooms, &id) : NULL;
    return room ? room->n_lines + room->unread.length : 0;
}

void
karma_tracker_foreach_question(const KarmaTracker *tracker,
                               void (*each)(const KarmaOpenQuestion *question, gpointer data),
                               gpointer data)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, tracker->rooms);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const GArray *questions = ((const Room *)value)->questions;
        for (guint i = 0; i < questions->len; i++)
            each(&g_array_index(questions, KarmaOpenQuestion, i), data);
    }
}
