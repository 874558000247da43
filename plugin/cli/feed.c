// SPDX-License-Identifier: GPL-2.0-or-later
#include "feed.h"
#include "covered.h"
#include "older.h"
#include <string.h>

/* So many rows are written at once. */
#define BATCH   4096
#define STALE_S (4 * KARMA_WEEK)

struct KarmaFeed {
    KarmaStore *store;
    const KarmaFeedOptions *options;
    KarmaLexicon *lexicon;
    KarmaTracker *tracker;
    KarmaRows *changes;
    KarmaRows *ledger;  /* what it had at first */
    KarmaPeople *known; /* whom it had */
    bool begun;         /* something new came: the tracker has taken up */
    bool older;         /* ... and the ledger has later things already */
    KarmaTime now;      /* when it ended */
    KarmaCovered *covered;
    GHashTable *read;   /* source -> int64_t: behind its last event that is in `changes` */
    GHashTable *ranges; /* "SOURCE PLACE" -> KarmaRange */
    KarmaRange *latest; /* of these, the one most lines are of; of `latest_source` */
    guint latest_source;
    GHashTable *stored;  /* int64_t: names the ledger has */
    GHashTable *numbers; /* script: id, and what the line says, -> number in its room */
    KarmaPresenceRules presence;
    KarmaFeedCounts counts;
};

static KarmaPeople *
people_of(const KarmaRows *rows)
{
    KarmaPeople *people = karma_people_new();
    for (guint i = 0; i < rows->names->len; i++)
        karma_people_restore(people, &g_array_index(rows->names, KarmaName, i));
    return people;
}

static void
remember_stored(KarmaFeed *feed, const KarmaRows *rows)
{
    for (guint i = 0; i < rows->names->len; i++)
        g_hash_table_add(feed->stored,
                         g_memdup2(&g_array_index(rows->names, KarmaName, i).id, sizeof(int64_t)));
}

/* From the first new thing on, at `when`. Covered stretches are looked after here: a file that has
 * grown goes on in the moment in which its stretch ended. */
static void
take_up(KarmaFeed *feed, KarmaTime when)
{
    feed->older =
        !feed->options->setup && karma_rows_state(feed->ledger, "latest", G_MININT64) > when;
    g_autoptr(KarmaRows) older = feed->older ? karma_older_known(feed->ledger) : NULL;
    g_array_set_size(feed->ledger->ranges, 0);
    karma_tracker_restore(feed->tracker, older ? older : feed->ledger);
}

/* What was played before was also lived before. */
static void
begin_script(KarmaFeed *feed)
{
    KarmaSetup *setup = feed->options->setup;
    karma_tracker_set_imported(feed->tracker, setup == NULL);
    if (setup)
        karma_setup_apply(setup, feed->tracker, &feed->presence, feed->options->zone,
                          feed->changes);
    feed->presence.said =
        MAX(feed->presence.said, karma_rows_state(feed->ledger, "played_until", 0));
}

static void
begin(KarmaFeed *feed, KarmaTime when)
{
    if (feed->begun)
        return;
    feed->begun = true;
    take_up(feed, when);
    begin_script(feed);
}

KarmaFeed *
karma_feed_new(KarmaStore *store, const KarmaFeedOptions *options, GError **error)
{
    KarmaRows *rows = store ? karma_store_restore(store, options->from, error) : karma_rows_new();
    if (!rows)
        return NULL;
    KarmaFeed *feed = g_new0(KarmaFeed, 1);
    feed->store = store;
    feed->options = options;
    feed->ledger = rows;
    feed->known = people_of(rows);
    feed->covered = karma_covered_new(rows);
    feed->lexicon = karma_lexicon_new();
    feed->tracker = karma_tracker_new(options->settings, feed->lexicon, options->zone);
    feed->changes = karma_rows_new();
    feed->read = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    feed->ranges = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    feed->stored = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    feed->numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    feed->presence.hours = g_array_new(FALSE, FALSE, sizeof(KarmaHours));
    feed->counts.weeks = g_hash_table_new(NULL, NULL);
    feed->counts.places = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    uint8_t key[16];
    karma_store_key(rows, feed->changes, key);
    karma_tracker_set_key(feed->tracker, key);
    remember_stored(feed, rows);
    if (!store)
        begin(feed, options->from);
    return feed;
}

void
karma_feed_free(KarmaFeed *feed)
{
    if (!feed)
        return;
    karma_tracker_free(feed->tracker);
    karma_lexicon_free(feed->lexicon);
    karma_rows_free(feed->changes);
    karma_rows_free(feed->ledger);
    karma_people_free(feed->known);
    karma_covered_free(feed->covered);
    g_hash_table_unref(feed->read);
    g_hash_table_unref(feed->ranges);
    g_hash_table_unref(feed->stored);
    g_hash_table_unref(feed->numbers);
    g_hash_table_unref(feed->counts.weeks);
    g_hash_table_unref(feed->counts.places);
    g_array_unref(feed->presence.hours);
    g_free(feed);
}

/* Only conversations the ledger knows can be remembered as covered. */
static void
put_ranges(KarmaFeed *feed)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, feed->ranges);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const KarmaRange *range = value;
        const int64_t place = range->room ? range->room : range->name;
        if (g_hash_table_contains(feed->stored, &place))
            karma_rows_put_range(feed->changes, range);
    }
}

/* How far each file was read for what is in `changes`: an import that is cut off goes on there. */
static GArray *
files_read(const KarmaFeed *feed)
{
    const GPtrArray *sources = feed->options->sources;
    GArray *files = g_array_new(FALSE, FALSE, sizeof(KarmaFileRead));
    GHashTableIter iter;
    gpointer source, offset;
    g_hash_table_iter_init(&iter, feed->read);
    while (sources && g_hash_table_iter_next(&iter, &source, &offset)) {
        const KarmaFileRead file = {
            karma_source_identity(g_ptr_array_index(sources, GPOINTER_TO_UINT(source))),
            *(int64_t *)offset};
        g_array_append_val(files, file);
    }
    return files;
}

static bool
write_changes(KarmaFeed *feed, GError **error)
{
    karma_tracker_flush(feed->tracker, feed->changes);
    remember_stored(feed, feed->changes);
    put_ranges(feed);
    g_autoptr(KarmaRows) older =
        feed->older ? karma_older_changes(feed->changes, feed->ledger) : NULL;
    g_autoptr(GArray) files = files_read(feed);
    if (feed->store &&
        !karma_store_apply_read(feed->store, older ? older : feed->changes,
                                (const KarmaFileRead *)(void *)files->data, files->len, error))
        return false;
    karma_rows_free(feed->changes);
    feed->changes = karma_rows_new();
    g_hash_table_remove_all(feed->read);
    return true;
}

/* Most lines are of the conversation of the line before. */
static KarmaRange *
range_of(KarmaFeed *feed, const KarmaImportEvent *event, guint source)
{
    const KarmaPeople *people = karma_tracker_people(feed->tracker);
    const int64_t id = karma_people_find(people, &event->place, event->room);
    KarmaRange *range = feed->latest;
    if (range && feed->latest_source == source && (event->room ? range->room : range->name) == id)
        return range;
    g_autofree char *key = g_strdup_printf("%u %" G_GINT64_FORMAT, source, id);
    range = g_hash_table_lookup(feed->ranges, key);
    if (!range) {
        range = g_new0(KarmaRange, 1);
        *range = (KarmaRange){.name = event->room ? 0 : id,
                              .room = event->room ? id : 0,
                              .from = event->when,
                              .until = event->when};
        g_hash_table_insert(feed->ranges, g_steal_pointer(&key), range);
    }
    feed->latest = range;
    feed->latest_source = source;
    return range;
}

static void
cover(KarmaFeed *feed, const KarmaImportEvent *event, guint source)
{
    KarmaRange *range = range_of(feed, event, source);
    range->from = MIN(range->from, event->when);
    range->until = MAX(range->until, event->when);
}

static void
count(KarmaFeed *feed, const KarmaImportEvent *event)
{
    KarmaFeedCounts *counts = &feed->counts;
    KarmaPlaceCount *place = g_hash_table_lookup(counts->places, event->place.name);
    if (!place) {
        place = g_new0(KarmaPlaceCount, 1);
        g_hash_table_insert(counts->places, g_strdup(event->place.name), place);
    }
    place->room = event->room;
    place->own += event->own;
    place->theirs += !event->own;
    counts->own += event->own;
    counts->first = counts->first ? MIN(counts->first, event->when) : event->when;
    counts->last = MAX(counts->last, event->when);
    g_hash_table_add(counts->weeks, GINT_TO_POINTER(karma_date_monday(
                                        karma_zone_date(feed->options->zone, event->when))));
}

/* A line that is dropped as heard before stands for the one that was. */
static char *
said(const KarmaImportEvent *event)
{
    return g_strdup_printf("\n%s\n%s\n%" G_GINT64_FORMAT "\n%s", event->place.name,
                           event->own ? "" : event->author.name, event->when, event->text);
}

static void
number(KarmaFeed *feed, const KarmaImportEvent *event, KarmaFed fed, int64_t next)
{
    if (!event->id || !event->room)
        return;
    g_autofree char *what = said(event);
    const int64_t *before = g_hash_table_lookup(feed->numbers, what);
    const int64_t given = fed == KARMA_FED_COUNTED ? next : before ? *before : KARMA_REPLIES_NONE;
    g_hash_table_replace(feed->numbers, g_strdup(event->id), g_memdup2(&given, sizeof given));
    g_hash_table_replace(feed->numbers, g_steal_pointer(&what), g_memdup2(&given, sizeof given));
}

/* The answers column, as given; false: the room's own model is asked. */
static bool
reply_to(const KarmaFeed *feed, const KarmaImportEvent *event, KarmaReply *ret_reply)
{
    if (!event->room || !event->answers)
        return false;
    const int64_t *parent = g_hash_table_lookup(feed->numbers, event->answers);
    *ret_reply = (KarmaReply){.parent = parent ? *parent : KARMA_REPLIES_NONE,
                              .probability = 1,
                              .second = KARMA_REPLIES_NONE};
    return true;
}

static void
befriend(KarmaFeed *feed, const KarmaImportEvent *event)
{
    const KarmaSetup *setup = feed->options->setup;
    const KarmaIdentity *who = event->room ? &event->author : &event->place;
    if (!setup || (event->room && event->own) || g_hash_table_contains(setup->strangers, who->name))
        return;
    KarmaPeople *people = karma_tracker_people(feed->tracker);
    const KarmaNameId name = karma_people_intern(people, who, false);
    if (!(karma_people_flags(people, name) & KARMA_NAME_BUDDY))
        karma_people_set_flag(people, name, KARMA_NAME_BUDDY, true);
}

static bool
is_covered(const KarmaFeed *feed, const KarmaImportEvent *event, guint source)
{
    const GArray *imported = feed->options->imported;
    const bool grown = imported && g_array_index(imported, int64_t, source) > 0;
    const KarmaCoverage coverage = karma_covered_at(
        feed->covered, karma_people_find(feed->known, &event->place, event->room), event->when);
    return coverage == KARMA_COVERED || (coverage == KARMA_COVERED_END && !grown);
}

static void
feed_message(KarmaFeed *feed, const KarmaImportEvent *event, guint source)
{
    KarmaSetup *setup = feed->options->setup;
    const KarmaMessage message = {.when = event->when,
                                  .own = event->own,
                                  .replayed = event->replayed,
                                  .room = event->room,
                                  .place = event->place,
                                  .author = event->author,
                                  .nick = event->nick,
                                  .own_nick = setup ? karma_setup_owner(setup) : event->own_nick,
                                  .text = event->text};
    KarmaReply reply;
    befriend(feed, event);
    const bool given = reply_to(feed, event, &reply);
    const int64_t next = event->room ? karma_tracker_room_number(feed->tracker, &event->place) : 0;
    const KarmaFed fed =
        karma_tracker_feed(feed->tracker, &message, given ? &reply : NULL, NULL, feed->changes);
    feed->counts.fed[fed]++;
    number(feed, event, fed, next);
    if (fed != KARMA_FED_COUNTED)
        return;
    count(feed, event);
    cover(feed, event, source);
    if (event->own && event->when >= feed->presence.said)
        feed->presence.own = event->when;
}

static void
feed_move(KarmaFeed *feed, const KarmaImportEvent *event)
{
    KarmaTracker *tracker = feed->tracker;
    feed->counts.moves++;
    if (event->own) {
        if (event->kind == KARMA_IMPORT_JOIN)
            karma_tracker_room_joined(tracker, &event->place, event->when);
        return;
    }
    if (!event->room)
        return;
    if (event->kind == KARMA_IMPORT_JOIN)
        karma_tracker_nick_joined(tracker, &event->place, &event->author, event->nick);
    else if (event->kind == KARMA_IMPORT_LEAVE)
        karma_tracker_nick_left(tracker, &event->place, &event->author, event->nick);
    else if (event->kind == KARMA_IMPORT_RENAME) {
        g_autofree char *renamed = karma_import_renamed(event);
        const KarmaIdentity to = {event->author.protocol, event->author.account, renamed};
        karma_tracker_nick_renamed(tracker, &event->place, &event->author, &to);
    }
}

bool
karma_feed_event(KarmaFeed *feed, const KarmaImportEvent *event, guint source, GError **error)
{
    const bool message = event->kind == KARMA_IMPORT_MESSAGE;
    if (is_covered(feed, event, source)) {
        feed->counts.fed[KARMA_FED_COVERED] += message;
        return true;
    }
    begin(feed, event->when);
    if (karma_rows_count(feed->changes) >= BATCH && !write_changes(feed, error))
        return false;
    if (feed->options->setup)
        karma_hours_say(&feed->presence, feed->tracker, feed->options->zone, event->when);
    if (message)
        feed_message(feed, event, source);
    else
        feed_move(feed, event);
    const int64_t behind = event->offset + 1;
    g_hash_table_replace(feed->read, GUINT_TO_POINTER(source), g_memdup2(&behind, sizeof behind));
    return true;
}

void
karma_feed_advance(KarmaFeed *feed, KarmaTime now)
{
    if (feed->options->setup)
        karma_hours_say(&feed->presence, feed->tracker, feed->options->zone, now);
    karma_tracker_advance(feed->tracker, now, feed->changes);
}

KarmaTracker *
karma_feed_tracker(KarmaFeed *feed)
{
    return feed->tracker;
}

KarmaRows *
karma_feed_changes(KarmaFeed *feed)
{
    return feed->changes;
}

/* Logs tell no presence, without which nothing lapses: what a log left open long ago is over, and
 * not counted. What was open in the ledger before is not touched. */
static bool
is_over(const KarmaFeed *feed, const KarmaItem *item)
{
    if (item->id <= karma_rows_state(feed->ledger, "last-item", 0))
        return false;
    return item->latest < feed->now - STALE_S ||
           (feed->older &&
            karma_older_is_over(item, feed->ledger, feed->options->settings, feed->now));
}

static void
close_item(const KarmaItem *item, gpointer data)
{
    KarmaFeed *feed = data;
    KarmaItem closed = *item;
    if (item->end != KARMA_ITEM_OPEN || !is_over(feed, item))
        return;
    closed.end = KARMA_ITEM_ELSEWHERE;
    closed.closed = item->latest;
    karma_rows_put_item(feed->changes, &closed);
}

bool
karma_feed_end(KarmaFeed *feed, KarmaTime now, GError **error)
{
    feed->now = now;
    begin(feed, now);
    karma_feed_advance(feed, now);
    if (!feed->options->setup)
        karma_tracker_foreach_item(feed->tracker, close_item, feed);
    if (feed->options->setup)
        karma_rows_put_state(feed->changes, "played_until", now);
    return write_changes(feed, error);
}

const KarmaFeedCounts *
karma_feed_counts(const KarmaFeed *feed)
{
    return &feed->counts;
}
