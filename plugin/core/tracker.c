// SPDX-License-Identifier: GPL-2.0-or-later
#include "bot.h"
#include "tracker-state.h"
#include <string.h>

static void
clear_help(gpointer data)
{
    g_free(((Help *)data)->act.host);
}

static void
free_item(gpointer data)
{
    g_free(data);
}

KarmaTracker *
karma_tracker_new(const KarmaSettings *settings, const KarmaLexicon *lexicon, const KarmaZone *zone)
{
    KarmaTracker *tracker = g_new0(KarmaTracker, 1);
    tracker->settings = settings;
    tracker->lexicon = lexicon;
    tracker->zone = zone;
    tracker->people = karma_people_new();
    karma_presence_init(&tracker->presence, 0);
    tracker->next_act = tracker->next_item = tracker->next_turn = 1;
    tracker->now = G_MININT64;
    tracker->presence_since = G_MAXINT64;
    tracker->next_lapse = G_MAXINT64;
    tracker->stored = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    tracker->ties = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, karma_tie_free);
    tracker->talks = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, karma_talk_free);
    tracker->rooms = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, karma_room_free);
    tracker->open = g_hash_table_new(g_int64_hash, g_int64_equal);
    tracker->items = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, free_item);
    tracker->odds = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, g_free);
    tracker->helps = g_array_new(FALSE, FALSE, sizeof(Help));
    g_array_set_clear_func(tracker->helps, clear_help);
    tracker->links = g_array_new(FALSE, FALSE, sizeof(Link));
    g_array_set_clear_func(tracker->links, karma_link_free_text);
    tracker->ranges = g_array_new(FALSE, FALSE, sizeof(KarmaRange));
    return tracker;
}

void
karma_tracker_free(KarmaTracker *tracker)
{
    if (!tracker)
        return;
    g_array_unref(tracker->ranges);
    g_array_unref(tracker->links);
    g_array_unref(tracker->helps);
    g_hash_table_unref(tracker->odds);
    g_hash_table_unref(tracker->open);
    g_hash_table_unref(tracker->items);
    g_hash_table_unref(tracker->rooms);
    g_hash_table_unref(tracker->talks);
    g_hash_table_unref(tracker->ties);
    g_hash_table_unref(tracker->stored);
    karma_presence_clear(&tracker->presence);
    karma_people_free(tracker->people);
    g_free(tracker);
}

KarmaPeople *
karma_tracker_people(KarmaTracker *tracker)
{
    return tracker->people;
}

void
karma_tracker_set_key(KarmaTracker *tracker, const uint8_t key[16])
{
    memcpy(tracker->key, key, sizeof tracker->key);
}

void
karma_tracker_set_imported(KarmaTracker *tracker, bool imported)
{
    tracker->imported = imported;
}

static void
add_within(KarmaTracker *tracker, KarmaDate date, int64_t from_hour, int64_t until_hour,
           KarmaTime from, KarmaTime until)
{
    const KarmaTime begins = karma_zone_time(tracker->zone, date, (int32_t)(from_hour * 3600));
    const KarmaTime ends = until_hour == 24
                               ? karma_zone_time(tracker->zone, date + 1, 0)
                               : karma_zone_time(tracker->zone, date, (int32_t)(until_hour * 3600));
    if (MAX(begins, from) < MIN(ends, until))
        karma_presence_add(&tracker->presence, MAX(begins, from), MIN(ends, until));
}

/* The hours of a day that are not quiet. */
static void
add_waking(KarmaTracker *tracker, KarmaDate date, KarmaTime from, KarmaTime until)
{
    const int64_t quiet = tracker->settings->quiet_from_hour;
    const int64_t awake = tracker->settings->quiet_until_hour;
    if (quiet == awake) {
        add_within(tracker, date, 0, 24, from, until);
    } else if (awake < quiet) {
        add_within(tracker, date, awake, quiet, from, until);
    } else {
        add_within(tracker, date, 0, quiet, from, until);
        add_within(tracker, date, awake, 24, from, until);
    }
}

#define LONGEST_STRETCH (400 * KARMA_DAY) /* nobody sits there longer */

void
karma_tracker_present(KarmaTracker *tracker, KarmaTime from, KarmaTime until)
{
    tracker->presence_since = MIN(tracker->presence_since, from);
    if (until - from > LONGEST_STRETCH)
        return;
    for (KarmaDate date = karma_zone_date(tracker->zone, from);
         from < until && date <= karma_zone_date(tracker->zone, until - 1); date++)
        add_waking(tracker, date, from, until);
}

int64_t
karma_tracker_present_s(const KarmaTracker *tracker, KarmaTime when)
{
    return karma_presence_at(&tracker->presence, when);
}

/* Most messages fall on the day of the one before. */
KarmaDate
karma_tracker_day(KarmaTracker *tracker, KarmaTime when)
{
    if (when >= tracker->day_from && when < tracker->day_until)
        return tracker->counted_day;
    const KarmaDate day = karma_zone_date(tracker->zone, when);
    tracker->counted_day = day;
    tracker->day_from = karma_zone_time(tracker->zone, day, 0);
    tracker->day_until = karma_zone_time(tracker->zone, day + 1, 0);
    return day;
}

void
karma_tracker_keep_name(KarmaTracker *tracker, int64_t id, KarmaRows *changes)
{
    if (id == 0 || g_hash_table_contains(tracker->stored, &id))
        return;
    const KarmaName *row = karma_people_name(tracker->people, id);
    if (!row)
        return;
    g_hash_table_add(tracker->stored, g_memdup2(&id, sizeof id));
    karma_rows_put_name(changes, row);
}

void
karma_tracker_spell(KarmaTracker *tracker, KarmaNameId name, const char *spelling,
                    KarmaRows *changes)
{
    if (karma_people_spell(tracker->people, name, spelling) &&
        g_hash_table_contains(tracker->stored, &name))
        karma_rows_put_name(changes, karma_people_name(tracker->people, name));
}

KarmaAct
karma_tracker_act_again(KarmaTracker *tracker, int64_t id, KarmaActKind kind, KarmaTime when,
                        KarmaNameId name, KarmaRoomId room, KarmaRows *changes)
{
    karma_tracker_keep_name(tracker, name, changes);
    karma_tracker_keep_name(tracker, room, changes);
    return (KarmaAct){.id = id ? id : tracker->next_act++,
                      .kind = kind,
                      .when = when,
                      .day = karma_tracker_day(tracker, when),
                      .name = name,
                      .room = room,
                      .weight = 1,
                      .latency_s = -1,
                      .present_s = -1};
}

KarmaAct
karma_tracker_act(KarmaTracker *tracker, KarmaActKind kind, KarmaTime when, KarmaNameId name,
                  KarmaRoomId room, KarmaRows *changes)
{
    return karma_tracker_act_again(tracker, 0, kind, when, name, room, changes);
}

void
karma_turn_begin(KarmaTracker *tracker, Turn *turn, const KarmaMessage *message, KarmaNameId name)
{
    *turn = (Turn){.id = tracker->next_turn++,
                   .own = message->own,
                   .replayed = message->replayed,
                   .name = message->own ? 0 : name,
                   .person = message->own ? 0 : karma_people_person(tracker->people, name),
                   .first = message->when,
                   .last = message->when,
                   .present_s = karma_presence_at(&tracker->presence, message->when),
                   .present_known = message->when >= tracker->presence_since,
                   .reads = KARMA_READS_CLOSER | KARMA_READS_GREETING};
}

int64_t
karma_turn_present_between(const KarmaTracker *tracker, const Turn *earlier, const Turn *later)
{
    const bool known = earlier->present_known && later->present_known && !tracker->imported;
    return known ? MAX(later->present_s - earlier->present_s, 0) : -1;
}

/* A turn does what any of its lines does; it closes or greets only if every line does no more. */
void
karma_turn_add(Turn *turn, KarmaTime when, const KarmaReading *reading)
{
    const uint32_t light = KARMA_READS_CLOSER | KARMA_READS_GREETING;
    uint32_t reads = reading->reads & ~light;
    if (reads & KARMA_READS_QUESTION)
        reads |= reads & KARMA_READS_ABOUT_YOU ? TURN_ASKS_YOU : TURN_ASKS_THING;
    turn->reads = ((turn->reads | reads) & ~light) | (turn->reads & reading->reads & light);
    turn->words += reading->words;
    turn->links += reading->links;
    turn->lines++;
    turn->last = MAX(turn->last, when);
}

bool
karma_turn_only_asks(const Turn *turn)
{
    return (turn->reads & KARMA_READS_QUESTION) && !(turn->reads & KARMA_READS_STATEMENT);
}

bool
karma_turn_is_light(const Turn *turn)
{
    return (turn->reads & KARMA_READS_GREETING) ||
           ((turn->reads & KARMA_READS_CLOSER) && !turn->opens);
}

/* One to one the partner's name tells, in a room the author's. */
static bool
is_with_bot(const KarmaMessage *message)
{
    if (!message->room)
        return karma_bot_is_known(message->place.name);
    return !message->own &&
           karma_bot_is_known(message->nick ? message->nick : message->author.name);
}

static KarmaFed
why_not_counted(KarmaTracker *tracker, const KarmaMessage *message, KarmaNameId author,
                KarmaRoomId room)
{
    static const char *const ciphers[] = {"?OTR", "-----BEGIN PGP MESSAGE"};
    const char *text = message->text;
    while (g_ascii_isspace(*text))
        text++;
    if (*text == '\0')
        return KARMA_FED_EMPTY;
    for (size_t i = 0; i < G_N_ELEMENTS(ciphers); i++)
        if (g_str_has_prefix(text, ciphers[i]))
            return KARMA_FED_CIPHER;
    if (is_with_bot(message))
        return KARMA_FED_BOT;
    if (karma_people_flags(tracker->people, author) & KARMA_NAME_LEFT_OUT)
        return KARMA_FED_LEFT_OUT;
    if (room && (karma_people_flags(tracker->people, room) & KARMA_NAME_LEFT_OUT))
        return KARMA_FED_LEFT_OUT;
    return KARMA_FED_COUNTED;
}

static bool
is_covered(const KarmaTracker *tracker, KarmaNameId name, KarmaRoomId room, KarmaTime when)
{
    for (guint i = 0; i < tracker->ranges->len; i++) {
        const KarmaRange *range = &g_array_index(tracker->ranges, KarmaRange, i);
        if (range->name == name && range->room == room && when >= range->from &&
            when <= range->until)
            return true;
    }
    return false;
}

static void
count_message(KarmaTracker *tracker, const KarmaMessage *message, KarmaNameId name,
              KarmaRoomId room, KarmaRows *changes)
{
    const KarmaDate day = karma_tracker_day(tracker, message->when);
    const bool known = room || g_hash_table_contains(tracker->stored, &name);
    if (message->own) {
        tracker->own_count++;
        tracker->own_last = MAX(tracker->own_last, message->when);
    }
    if (room)
        karma_tracker_keep_name(tracker, room, changes);
    karma_rows_add_day(changes, &(KarmaDayCount){.name = room || !known ? 0 : name,
                                                 .room = room,
                                                 .day = day,
                                                 .own = message->own,
                                                 .theirs = !message->own});
}

/* Somebody of a room is given a number when the line is read. */
static KarmaNameId
author_of(KarmaTracker *tracker, const KarmaMessage *message)
{
    if (!message->room)
        return karma_people_intern(tracker->people, &message->place, false);
    return message->own ? 0 : karma_people_find(tracker->people, &message->author, false);
}

KarmaFed
karma_tracker_feed(KarmaTracker *tracker, const KarmaMessage *message, const KarmaReply *reply,
                   const KarmaReading *reading, KarmaRows *changes)
{
    const KarmaRoomId room =
        message->room ? karma_people_intern(tracker->people, &message->place, true) : 0;
    const KarmaNameId name = author_of(tracker, message);
    if (tracker->grouping != karma_people_grouping(tracker->people))
        karma_tracker_regroup(tracker);
    karma_tracker_advance(tracker, message->when, changes);
    if (!message->replayed)
        tracker->presence_since = MIN(tracker->presence_since, message->when);
    KarmaFed fed = why_not_counted(tracker, message, name, room);
    if (fed == KARMA_FED_COUNTED && message->replayed &&
        is_covered(tracker, room ? 0 : name, room, message->when))
        fed = KARMA_FED_COVERED;
    if (fed == KARMA_FED_COUNTED && room)
        fed = karma_room_feed(tracker, message, reply, reading, changes);
    else if (fed == KARMA_FED_COUNTED)
        karma_talk_feed(tracker, message, reading, changes);
    if (fed != KARMA_FED_COUNTED)
        return fed;
    count_message(tracker, message, name, room, changes);
    if (message->own && tracker->imported)
        karma_tracker_present(tracker, message->when, message->when + tracker->settings->present_s);
    return fed;
}

static void
forget_old(KarmaTracker *tracker, KarmaTime now)
{
    const KarmaTime help_since = now - tracker->settings->reaction_s - KARMA_DAY;
    const KarmaTime links_since = now - 2 * MAX(tracker->settings->reaction_s, KARMA_DAY);
    karma_item_forget_closed(tracker, now);
    for (guint i = tracker->helps->len; i > 0; i--)
        if (g_array_index(tracker->helps, Help, i - 1).act.when < help_since)
            g_array_remove_index(tracker->helps, i - 1);
    for (guint i = tracker->links->len; i > 0; i--)
        if (g_array_index(tracker->links, Link, i - 1).act.when < links_since)
            g_array_remove_index(tracker->links, i - 1);
}

void
karma_tracker_advance(KarmaTracker *tracker, KarmaTime now, KarmaRows *changes)
{
    if (now <= tracker->now)
        return;
    if (now / KARMA_HOUR != tracker->now / KARMA_HOUR)
        forget_old(tracker, now);
    tracker->now = now;
    if (now >= tracker->next_lapse)
        karma_item_lapse(tracker, now, changes);
}

/* What was counted as it was said is not counted again from a log. */
static void
put_live_range(const KarmaTracker *tracker, KarmaNameId name, KarmaRoomId room, KarmaTime from,
               KarmaTime until, KarmaRows *changes)
{
    if (!tracker->imported && from && from <= until)
        karma_rows_put_range(changes, &(KarmaRange){name, room, from, until, true});
}

static void
flush_talk(KarmaTracker *tracker, Talk *talk, KarmaRows *changes)
{
    if (!talk->dirty || !talk->row.name)
        return;
    talk->dirty = false;
    karma_talk_fill_row(talk);
    karma_tracker_keep_name(tracker, talk->row.name, changes);
    karma_rows_put_talk(changes, &talk->row);
    put_live_range(tracker, talk->row.name, 0, talk->live_from, talk->row.last, changes);
}

static void
flush_room(KarmaTracker *tracker, Room *room, KarmaRows *changes)
{
    if (!room->dirty)
        return;
    room->dirty = false;
    karma_rows_put_name(changes, karma_people_name(tracker->people, room->id));
    put_live_range(tracker, 0, room->id, room->live_from, room->last, changes);
}

void
karma_tracker_flush(KarmaTracker *tracker, KarmaRows *changes)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, tracker->talks);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        flush_talk(tracker, value, changes);
    g_hash_table_iter_init(&iter, tracker->rooms);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        flush_room(tracker, value, changes);
    karma_rows_put_state(changes, "present_s", karma_presence_at(&tracker->presence, G_MAXINT64));
    karma_rows_put_state(changes, "own_count", tracker->own_count);
    karma_rows_put_state(changes, "own_last", tracker->own_last);
    karma_rows_put_state(changes, "next_act", tracker->next_act);
    karma_rows_put_state(changes, "next_item", tracker->next_item);
    karma_rows_put_state(changes, "latest", tracker->now);
}
