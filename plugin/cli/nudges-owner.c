// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudges-owner.h"
#include <math.h>
#include <string.h>

#define PLACES     8 /* conversations of late that may get the focus */
#define INPUT_MEAN (4.0 * 60)
#define INPUT_MOST (60.0 * 60)
#define COMPOSING  KARMA_MINUTE
#define ROOM_STAY  KARMA_HOUR /* who wrote within is taken to be there still */

typedef struct {
    KarmaNameId name;
    KarmaRoomId room;
    KarmaTime when;
} Place;

struct KarmaOwner {
    KarmaOwnerOptions options;
    KarmaTracker *tracker;
    GRand *dice;
    KarmaMoment moment;
    KarmaTime told;       /* the tracker knows of the presence up to here */
    KarmaTime own;        /* last own line */
    KarmaTime next;       /* next made-up sign of life; 0 not yet drawn */
    KarmaTime composing;  /* until */
    Place places[PLACES]; /* latest first */
    guint line;           /* of the script */
    GHashTable *left;     /* names that are not there */
    GHashTable *heard;    /* int64_t name -> KarmaTime, last line in a room */
};

static const char *
name_of(const KarmaOwner *owner, int64_t id)
{
    const KarmaName *row = karma_people_name(karma_tracker_people(owner->tracker), id);
    return row ? row->name : "";
}

static bool
is_reachable(KarmaNameId name, KarmaRoomId room, gpointer data)
{
    const KarmaOwner *owner = data;
    const KarmaTime *heard = g_hash_table_lookup(owner->heard, &name);
    if (name && g_hash_table_contains(owner->left, name_of(owner, name)))
        return false;
    if (!name || !room || owner->options.script)
        return true;
    return karma_tracker_room_has(owner->tracker, room, name) ||
           (heard && owner->moment.now - *heard <= ROOM_STAY);
}

KarmaOwner *
karma_owner_new(const KarmaOwnerOptions *options, KarmaTracker *tracker)
{
    KarmaOwner *owner = g_new0(KarmaOwner, 1);
    owner->options = *options;
    owner->tracker = tracker;
    owner->dice = g_rand_new_with_seed(options->seed);
    owner->left = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    owner->heard = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
    owner->moment = (KarmaMoment){
        .online = true, .dialog = options->dialog, .reachable = is_reachable, .data = owner};
    return owner;
}

void
karma_owner_free(KarmaOwner *owner)
{
    if (!owner)
        return;
    g_rand_free(owner->dice);
    g_hash_table_unref(owner->left);
    g_hash_table_unref(owner->heard);
    g_free(owner);
}

/* ---- what the logs tell ---- */

static void
remember_place(KarmaOwner *owner, KarmaTime when, KarmaNameId name, KarmaRoomId room)
{
    size_t at = 0;
    while (at < PLACES - 1 && !(owner->places[at].name == name && owner->places[at].room == room))
        at++;
    memmove(&owner->places[1], &owner->places[0], at * sizeof(Place));
    owner->places[0] = (Place){name, room, when};
}

void
karma_owner_hears(KarmaOwner *owner, KarmaTime when, KarmaNameId name, KarmaRoomId room)
{
    remember_place(owner, when, room ? 0 : name, room);
    if (room)
        g_hash_table_replace(owner->heard, g_memdup2(&name, sizeof name),
                             g_memdup2(&when, sizeof when));
}

void
karma_owner_misses(KarmaOwner *owner, KarmaNameId name)
{
    g_hash_table_remove(owner->heard, &name);
}

static void
focus_on(KarmaOwner *owner, KarmaNameId name, KarmaRoomId room)
{
    owner->moment.focus_name = room ? 0 : name;
    owner->moment.focus_room = room;
}

/* A clock on the wall in its quiet hours, or not. */
static bool
is_quiet(const KarmaOwner *owner, KarmaTime when)
{
    const KarmaSettings *settings = owner->options.settings;
    const int64_t clock_s = karma_zone_clock_s(owner->options.zone, when);
    const int64_t from = settings->quiet_from_hour * KARMA_HOUR;
    const int64_t until = settings->quiet_until_hour * KARMA_HOUR;
    return from <= until ? clock_s >= from && clock_s < until : clock_s >= from || clock_s < until;
}

/* Present so long after each sign of life, up to `now`: nobody knows yet what comes then. */
static void
be_present(KarmaOwner *owner, KarmaTime now)
{
    const KarmaTime from = MAX(owner->told, owner->moment.life);
    const KarmaTime until = MIN(now, owner->moment.life + owner->options.settings->present_s);
    owner->told = MAX(owner->told, now);
    if (owner->moment.life && until > from && owner->moment.online && !owner->moment.away &&
        !is_quiet(owner, from))
        karma_tracker_present(owner->tracker, from, until);
}

static void
show_life(KarmaOwner *owner, KarmaTime when)
{
    be_present(owner, when);
    owner->moment.life = MAX(owner->moment.life, when);
}

void
karma_owner_writes(KarmaOwner *owner, KarmaTime when, KarmaNameId name, KarmaRoomId room)
{
    owner->own = when;
    owner->next = 0;
    owner->composing = 0;
    remember_place(owner, when, room ? 0 : name, room);
    if (owner->options.script)
        return;
    focus_on(owner, name, room);
    show_life(owner, when);
}

/* ---- the model ---- */

static bool
in_hours(const KarmaOwner *owner, KarmaTime when)
{
    const KarmaPresenceRules *rules = owner->options.rules;
    const int weekday = karma_date_weekday(karma_zone_date(owner->options.zone, when));
    const int32_t clock_s = karma_zone_clock_s(owner->options.zone, when);
    for (guint i = 0; i < rules->hours->len; i++) {
        const KarmaHours *hours = &g_array_index(rules->hours, KarmaHours, i);
        if ((hours->weekdays & 1 << (weekday - 1)) && clock_s >= hours->from_s &&
            clock_s < hours->until_s)
            return true;
    }
    return owner->own && when - owner->own <= rules->own_s;
}

static KarmaTime
draw_next(KarmaOwner *owner, KarmaTime after)
{
    const double pause = -log(1 - g_rand_double(owner->dice)) * INPUT_MEAN;
    return after + 1 + (KarmaTime)MIN(pause, INPUT_MOST);
}

static void
glance(KarmaOwner *owner, KarmaTime when)
{
    const Place *place = &owner->places[g_rand_int_range(owner->dice, 0, PLACES)];
    if (g_rand_int_range(owner->dice, 0, 8) == 0)
        focus_on(owner, 0, 0);
    else if (g_rand_int_range(owner->dice, 0, 3) == 0 && place->when > when - KARMA_HOUR)
        focus_on(owner, place->name, place->room);
    owner->composing = g_rand_int_range(owner->dice, 0, 8) == 0 ? when + COMPOSING : 0;
}

static void
tell(KarmaOwner *owner, KarmaTime when, KarmaNudger *nudger, KarmaRows *changes)
{
    show_life(owner, when);
    karma_nudger_sign_of_life(nudger, owner->moment.focus_name, owner->moment.focus_room, when,
                              changes);
}

static void
live_by_model(KarmaOwner *owner, KarmaTime now, KarmaNudger *nudger, KarmaRows *changes)
{
    if (!owner->next)
        owner->next = draw_next(owner, owner->own ? owner->own : now);
    while (owner->next <= now) {
        const KarmaTime when = owner->next;
        owner->next = draw_next(owner, when);
        if (!in_hours(owner, when))
            continue;
        glance(owner, when);
        tell(owner, when, nudger, changes);
    }
}

/* ---- the script ---- */

typedef struct {
    const char *what;
    const KarmaName *found;
} Called;

static void
find_called(const KarmaName *name, gpointer data)
{
    Called *called = data;
    const bool room = strchr("#&", *called->what) != NULL;
    if (name->room == room && strcmp(name->name, called->what) == 0)
        called->found = name;
}

/* Of several of one name, one of those heard of late. */
static void
focus_on_called(KarmaOwner *owner, const char *what)
{
    Called called = {.what = what};
    for (size_t i = 0; i < PLACES && what; i++) {
        const Place *place = &owner->places[i];
        if (strcmp(name_of(owner, place->room ? place->room : place->name), what) == 0) {
            focus_on(owner, place->name, place->room);
            return;
        }
    }
    if (what)
        karma_people_foreach(karma_tracker_people(owner->tracker), find_called, &called);
    const int64_t id = called.found ? called.found->id : 0;
    focus_on(owner, id, called.found && called.found->room ? id : 0);
}

static void
refuse(const KarmaOwnerLine *line, KarmaNudger *nudger, KarmaRows *changes)
{
    const int64_t last = karma_nudger_last(nudger);
    KarmaRefusal refusal = line->refusal;
    KarmaRefused refused;
    if (refusal == KARMA_REFUSAL_NEVER_PERSON && !line->what && last)
        refusal = karma_nudger_never(nudger, last);
    karma_nudger_refuse(nudger, 0, refusal, line->when, changes, &refused);
}

static void
obey(KarmaOwner *owner, const KarmaOwnerLine *line, KarmaNudger *nudger, KarmaRows *changes)
{
    KarmaRefused refused;
    be_present(owner, line->when);
    switch (line->word) {
    case KARMA_OWNER_FOCUS:
        focus_on_called(owner, line->what);
        break;
    case KARMA_OWNER_INPUT:
        break;
    case KARMA_OWNER_COMPOSE:
    case KARMA_OWNER_CLEAR:
        owner->composing = line->word == KARMA_OWNER_COMPOSE ? G_MAXINT64 : 0;
        break;
    case KARMA_OWNER_AWAY:
    case KARMA_OWNER_BACK:
        owner->moment.away = line->word == KARMA_OWNER_AWAY;
        break;
    case KARMA_OWNER_OFFLINE:
    case KARMA_OWNER_ONLINE:
        owner->moment.online = line->word == KARMA_OWNER_ONLINE;
        break;
    case KARMA_OWNER_LEFT:
        g_hash_table_add(owner->left, g_strdup(line->what));
        return;
    case KARMA_OWNER_HERE:
        g_hash_table_remove(owner->left, line->what);
        return;
    case KARMA_OWNER_REFUSE:
        refuse(line, nudger, changes);
        break;
    case KARMA_OWNER_UNDO:
        karma_nudger_undo(nudger, line->when, changes, &refused);
        break;
    case KARMA_OWNER_WEEK:
        karma_nudger_acted(nudger, 0, line->when, changes);
        break;
    }
    tell(owner, line->when, nudger, changes);
}

void
karma_owner_lives(KarmaOwner *owner, KarmaTime now, KarmaNudger *nudger, KarmaRows *changes)
{
    const GArray *script = owner->options.script;
    if (owner->options.always) {
        karma_tracker_present(owner->tracker, owner->moment.now ? owner->moment.now : now, now);
        owner->moment.life = now - owner->options.settings->sign_least_s;
        return;
    }
    if (!script)
        live_by_model(owner, now, nudger, changes);
    while (script && owner->line < script->len &&
           g_array_index(script, KarmaOwnerLine, owner->line).when <= now)
        obey(owner, &g_array_index(script, KarmaOwnerLine, owner->line++), nudger, changes);
    be_present(owner, now);
}

const KarmaMoment *
karma_owner_moment(KarmaOwner *owner, KarmaTime now)
{
    owner->moment.now = now;
    owner->moment.composing = owner->composing > now;
    return &owner->moment;
}

KarmaTime
karma_owner_next(const KarmaOwner *owner, KarmaTime now)
{
    const GArray *script = owner->options.script;
    guint line = owner->line;
    while (script && line < script->len) {
        const KarmaTime when = g_array_index(script, KarmaOwnerLine, line++).when;
        if (when > now)
            return when;
    }
    return 0;
}

bool
karma_owner_is_near(const KarmaOwner *owner, KarmaTime now)
{
    return owner->moment.life > 0 && now - owner->moment.life <= owner->options.settings->present_s;
}
