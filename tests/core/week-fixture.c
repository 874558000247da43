// SPDX-License-Identifier: GPL-2.0-or-later
#include "week-fixture.h"
#include <string.h>

WeekFixture *
week_fixture_new(void)
{
    return week_fixture_new_in("UTC");
}

WeekFixture *
week_fixture_new_in(const char *zone)
{
    WeekFixture *fixture = g_new0(WeekFixture, 1);
    fixture->settings = karma_settings_new();
    karma_settings_set(fixture->settings, "own_site", "me.olga.test", NULL);
    fixture->lexicon = karma_lexicon_new();
    fixture->zone = karma_zone_new(zone, NULL);
    fixture->tracker = karma_tracker_new(fixture->settings, fixture->lexicon, fixture->zone);
    fixture->ledger = karma_rows_new();
    return fixture;
}

void
week_fixture_free(WeekFixture *fixture)
{
    karma_rows_free(fixture->ledger);
    karma_tracker_free(fixture->tracker);
    karma_zone_free(fixture->zone);
    karma_lexicon_free(fixture->lexicon);
    karma_settings_free(fixture->settings);
    g_free(fixture);
}

/* What the store does with a batch, in memory. */
static void
apply(WeekFixture *fixture, KarmaRows *changes)
{
    KarmaRows *ledger = fixture->ledger;
#define PUT(field, Type, put)                                                                      \
    for (guint i = 0; i < changes->field->len; i++)                                                \
    put(ledger, &g_array_index(changes->field, Type, i))
    PUT(acts, KarmaAct, karma_rows_put_act);
    PUT(items, KarmaItem, karma_rows_put_item);
    PUT(days, KarmaDayCount, karma_rows_add_day);
    PUT(contacts, KarmaContact, karma_rows_put_contact);
    PUT(talks, KarmaTalkState, karma_rows_put_talk);
#undef PUT
    for (guint i = 0; i < changes->removed->len; i++) {
        const int64_t id = g_array_index(changes->removed, int64_t, i);
        for (guint j = 0; j < ledger->acts->len; j++)
            if (g_array_index(ledger->acts, KarmaAct, j).id == id)
                g_array_index(ledger->acts, KarmaAct, j).day = G_MININT32;
    }
}

static void
tell_present(WeekFixture *fixture, KarmaTime from, KarmaTime until)
{
    if (until > from)
        karma_tracker_present(fixture->tracker, from, until);
}

/* Present: ten minutes after each own line, and Monday to Friday from 9 to 18. */
static void
presence_to(WeekFixture *fixture, KarmaTime now)
{
    KarmaTime at = fixture->presence_until;
    while (at < now) {
        const KarmaDate day = karma_zone_date(fixture->zone, at);
        const KarmaTime midnight = karma_zone_time(fixture->zone, day, 0);
        const bool works = karma_date_weekday(day) <= 5;
        const KarmaTime open = midnight + 9 * KARMA_HOUR, close = midnight + 18 * KARMA_HOUR;
        const KarmaTime until = MIN(now, midnight + KARMA_DAY);
        tell_present(fixture, at, MIN(fixture->own_until, works ? MIN(until, open) : until));
        if (works)
            tell_present(fixture, MAX(at, open), MIN(until, close));
        if (works)
            tell_present(fixture, MAX(at, close), MIN(fixture->own_until, until));
        at = until;
    }
    fixture->presence_until = MAX(fixture->presence_until, now);
}

static KarmaReply
reply_of(GHashTable *numbers, const char *answers)
{
    KarmaReply reply = {KARMA_REPLIES_NONE, 1, KARMA_REPLIES_NONE, 0};
    gpointer number;
    if (g_hash_table_lookup_extended(numbers, answers, NULL, &number))
        reply.parent = GPOINTER_TO_INT(number);
    return reply;
}

static bool
given_reading(const WeekFeed *feed, const char *id, const char *text, const WeekFixture *fixture,
              KarmaReading *ret_reading)
{
    const char *const names[] = {"olga"};
    if (!feed->readings)
        return false;
    karma_reading_read(fixture->lexicon, text, names, 1, ret_reading);
    const uint32_t told = KARMA_READS_CODE | KARMA_READS_PROBLEM | KARMA_READS_STATEMENT;
    ret_reading->reads &= told;
    for (const GivenReading *given = feed->readings; given->id; given++)
        if (strcmp(given->id, id) == 0)
            ret_reading->reads |= given->reads;
    return true;
}

static void
feed_line(WeekFixture *fixture, char **column, GHashTable *numbers, const WeekFeed *feed)
{
    const bool room = g_str_has_prefix(column[2], "room:");
    const KarmaIdentity place = {"test", "olga", strchr(column[2], ':') + 1};
    const KarmaIdentity author = {"test", "olga", column[3]};
    KarmaMessage message = {.own = strcmp(column[3], "owner") == 0,
                            .replayed = strstr(column[6], "replay") != NULL,
                            .room = room,
                            .place = place,
                            .author = author,
                            .own_nick = "olga",
                            .text = column[4]};
    KarmaReading reading;
    g_autoptr(KarmaRows) changes = karma_rows_new();
    karma_time_parse(column[1], fixture->zone, &message.when);
    presence_to(fixture, message.when);
    if (message.own) {
        fixture->own_until = message.when + 10 * KARMA_MINUTE;
    } else {
        const KarmaNameId name =
            karma_people_intern(karma_tracker_people(fixture->tracker), &author, false);
        karma_people_set_flag(karma_tracker_people(fixture->tracker), name, KARMA_NAME_BUDDY, true);
    }
    const KarmaReply reply = reply_of(numbers, column[5]);
    const int64_t number = karma_tracker_room_number(fixture->tracker, &place);
    const bool given = given_reading(feed, column[0], column[4], fixture, &reading);
    const KarmaFed fed = karma_tracker_feed(fixture->tracker, &message, room ? &reply : NULL,
                                            given ? &reading : NULL, changes);
    if (fed == KARMA_FED_COUNTED) {
        fixture->counted++;
        fixture->own += message.own;
        g_hash_table_insert(numbers, g_strdup(column[0]), GINT_TO_POINTER((int)number));
    }
    apply(fixture, changes);
}

static void
set_wishes(WeekFixture *fixture)
{
    KarmaDate day;
    karma_date_parse("2026-09-01", &day);
    karma_people_set_wish(karma_tracker_people(fixture->tracker),
                          week_fixture_name(fixture, "otto"), KARMA_WISH_WEEKLY, day);
    karma_people_set_wish(karma_tracker_people(fixture->tracker),
                          week_fixture_name(fixture, "petra"), KARMA_WISH_MONTHLY, day);
}

void
week_fixture_feed(WeekFixture *fixture, const char *tsv, const WeekFeed *feed)
{
    g_auto(GStrv) lines = g_strsplit(tsv, "\n", -1);
    g_autoptr(GHashTable) numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(KarmaRows) changes = karma_rows_new();
    set_wishes(fixture);
    karma_time_parse("2026-09-01T00:00:00Z", fixture->zone, &fixture->presence_until);
    for (size_t i = 1; lines[i]; i++) {
        g_auto(GStrv) column = g_strsplit(lines[i], "\t", -1);
        if (g_strv_length(column) == 7 && g_strcmp0(column[0], feed->skip) != 0)
            feed_line(fixture, column, numbers, feed);
    }
    presence_to(fixture, feed->until);
    karma_tracker_advance(fixture->tracker, feed->until, changes);
    karma_tracker_flush(fixture->tracker, changes);
    apply(fixture, changes);
}

KarmaWeek *
week_fixture_build(WeekFixture *fixture, const char *week, KarmaTime now)
{
    KarmaWeekInput input = {.rows = fixture->ledger,
                            .people = karma_tracker_people(fixture->tracker),
                            .settings = fixture->settings,
                            .zone = fixture->zone,
                            .now = now};
    karma_date_parse_week(week, &input.monday);
    return karma_week_build(&input);
}

KarmaNameId
week_fixture_name(WeekFixture *fixture, const char *name)
{
    const KarmaIdentity identity = {"test", "olga", name};
    return karma_people_intern(karma_tracker_people(fixture->tracker), &identity, false);
}
