// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define WORDS 5

static bool
is_reachable(KarmaNameId name, KarmaRoomId in, gpointer data)
{
    World *world = data;
    const KarmaName *row = karma_people_name(karma_tracker_people(world->tracker), name);
    return !row || !g_hash_table_contains(world->offline, row->name);
}

static void
bring_up(World *world)
{
    world->tracker = karma_tracker_new(world->settings, world->lexicon, world->zone);
    world->nudger = karma_nudger_new(world->tracker, world->settings, world->zone);
}

World *
world_new(void)
{
    World *world = g_new0(World, 1);
    world->settings = karma_settings_new();
    world->settings->learn_days = world->settings->learn_messages = 0;
    world->zone = karma_zone_new("UTC", NULL);
    world->lexicon = karma_lexicon_new();
    world->rows = karma_rows_new();
    world->ledger = karma_rows_new();
    world->offline = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    world->moment = (KarmaMoment){.online = true, .reachable = is_reachable, .data = world};
    bring_up(world);
    return world;
}

static void
bring_down(World *world)
{
    karma_nudger_free(world->nudger);
    karma_tracker_free(world->tracker);
}

void
world_free(World *world)
{
    bring_down(world);
    g_hash_table_unref(world->offline);
    karma_rows_free(world->ledger);
    karma_rows_free(world->rows);
    karma_lexicon_free(world->lexicon);
    karma_zone_free(world->zone);
    karma_settings_free(world->settings);
    g_free(world);
}

KarmaTime
at(int day, int hour, int minute)
{
    return (karma_date_from_civil(2026, 3, 2) + day) * KARMA_DAY + hour * KARMA_HOUR +
           minute * KARMA_MINUTE;
}

static KarmaIdentity
identity(const char *name)
{
    return (KarmaIdentity){"irc", "olga", name};
}

KarmaNameId
who(World *world, const char *name)
{
    const KarmaIdentity person = identity(name);
    return karma_people_intern(karma_tracker_people(world->tracker), &person, false);
}

KarmaRoomId
room(World *world)
{
    const KarmaIdentity place = identity(WORLD_ROOM);
    return karma_people_intern(karma_tracker_people(world->tracker), &place, true);
}

static void
note_gone(const KarmaNudge *nudge, gpointer data)
{
    World *world = data;
    world->gone = nudge->id;
}

static void
heed(World *world, KarmaTime now)
{
    karma_nudger_heed(world->nudger, now, world->rows, note_gone, world);
}

static void
feed(World *world, const KarmaMessage *message, const KarmaReply *reply, uint32_t reads)
{
    const KarmaReading reading = {.reads = reads, .words = WORDS, .credited = -1, .addressee = -1};
    assert_int_equal(karma_tracker_feed(world->tracker, message, reply, &reading, world->rows),
                     KARMA_FED_COUNTED);
    heed(world, message->when);
}

static void
speak(World *world, KarmaTime when, const char *name, bool own, uint32_t reads)
{
    const KarmaMessage message = {.when = when,
                                  .own = own,
                                  .place = identity(name),
                                  .author = identity(name),
                                  .own_nick = "olga",
                                  .text = "five words of no importance"};
    feed(world, &message, NULL, reads);
}

void
hear(World *world, KarmaTime when, const char *name, uint32_t reads)
{
    speak(world, when, name, false, reads);
}

void
say(World *world, KarmaTime when, const char *name, uint32_t reads)
{
    speak(world, when, name, true, reads);
}

static int64_t
room_speak(World *world, KarmaTime when, const char *name, uint32_t reads, int64_t answers,
           const char *text)
{
    const KarmaIdentity place = identity(WORLD_ROOM);
    const int64_t number = karma_tracker_room_number(world->tracker, &place);
    const KarmaReply reply = {.parent = answers, .probability = 1, .second = KARMA_REPLIES_NONE};
    const KarmaMessage message = {.when = when,
                                  .own = name == NULL,
                                  .room = true,
                                  .place = place,
                                  .author = identity(name ? name : "olga"),
                                  .own_nick = "olga",
                                  .text = text};
    feed(world, &message, &reply, reads);
    return number;
}

int64_t
room_hear(World *world, KarmaTime when, const char *name, uint32_t reads, int64_t answers,
          const char *text)
{
    return room_speak(world, when, name, reads, answers, text);
}

int64_t
room_say(World *world, KarmaTime when, uint32_t reads, int64_t answers, const char *text)
{
    return room_speak(world, when, NULL, reads, answers, text);
}

void
present_days(World *world, int first, int last)
{
    for (int day = first; day <= last; day++)
        karma_tracker_present(world->tracker, at(day, 9, 0), at(day, 18, 0));
}

void
look_at(World *world, KarmaTime now, const char *focus)
{
    const bool in_room = focus && strcmp(focus, WORLD_ROOM) == 0;
    world->moment.now = now;
    world->moment.life = now - 90;
    world->moment.focus_room = in_room ? room(world) : 0;
    world->moment.focus_name = focus && !in_room ? who(world, focus) : 0;
}

static void
merge(KarmaRows *into, const KarmaRows *from)
{
    for (guint i = 0; i < from->names->len; i++)
        karma_rows_put_name(into, &g_array_index(from->names, KarmaName, i));
    for (guint i = 0; i < from->acts->len; i++)
        karma_rows_put_act(into, &g_array_index(from->acts, KarmaAct, i));
    for (guint i = 0; i < from->items->len; i++)
        karma_rows_put_item(into, &g_array_index(from->items, KarmaItem, i));
    for (guint i = 0; i < from->talks->len; i++)
        karma_rows_put_talk(into, &g_array_index(from->talks, KarmaTalkState, i));
    for (guint i = 0; i < from->contacts->len; i++)
        karma_rows_put_contact(into, &g_array_index(from->contacts, KarmaContact, i));
    for (guint i = 0; i < from->nudges->len; i++)
        karma_rows_put_nudge(into, &g_array_index(from->nudges, KarmaNudgeRow, i));
    for (guint i = 0; i < from->states->len; i++) {
        const KarmaState *state = &g_array_index(from->states, KarmaState, i);
        karma_rows_put_state(into, state->key, state->value);
    }
}

void
commit(World *world)
{
    karma_tracker_flush(world->tracker, world->rows);
    merge(world->ledger, world->rows);
    karma_rows_free(world->rows);
    world->rows = karma_rows_new();
}

int64_t
tick(World *world)
{
    karma_tracker_advance(world->tracker, world->moment.now, world->rows);
    int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    heed(world, world->moment.now);
    commit(world);
    if (!id || !karma_nudger_ask(world->nudger, id, &world->moment, world->rows, NULL))
        return 0;
    karma_nudger_said(world->nudger, id, world->moment.now, world->rows);
    return id;
}

int64_t
tick_at(World *world, KarmaTime now, const char *focus)
{
    look_at(world, now, focus);
    return tick(world);
}

void
touch_keys(World *world, KarmaTime now)
{
    world->moment.life = now;
    karma_nudger_sign_of_life(world->nudger, world->moment.focus_name, world->moment.focus_room,
                              now, world->rows);
}

typedef struct {
    KarmaNudgeKind kind;
    const KarmaNudge *found;
} Latest;

static void
match_kind(const KarmaNudge *nudge, gpointer data)
{
    Latest *wanted = data;
    if (nudge->kind == wanted->kind)
        wanted->found = nudge;
}

const KarmaNudge *
latest(World *world, KarmaNudgeKind kind)
{
    Latest wanted = {kind, NULL};
    karma_nudger_foreach(world->nudger, match_kind, &wanted);
    return wanted.found;
}

KarmaHeld
held(World *world, KarmaNudgeKind kind)
{
    const KarmaNudge *nudge = latest(world, kind);
    assert_non_null(nudge);
    return nudge->held;
}

void
restart(World *world)
{
    bring_down(world);
    karma_rows_free(world->rows);
    world->rows = karma_rows_new();
    bring_up(world);
    karma_tracker_restore(world->tracker, world->ledger);
    karma_nudger_restore(world->nudger, world->ledger);
}

void
ann_waits(World *world)
{
    present_days(world, 0, 6);
    hear(world, at(0, 10, 0), "ann", KARMA_READS_QUESTION);
}
