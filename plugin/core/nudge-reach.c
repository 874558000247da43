// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"

/* The reach-out rule: somebody it is time to write to again. */

#define TURNS_SILENT 3 /* own turns without an answer: no nudge to write once more */

typedef struct {
    KarmaNudger *nudger;
    const KarmaMoment *moment;
    KarmaRows *changes;
    GHashTable *seen; /* persons looked at */
} Search;

#define OWN_TURNS_ALONE                                                                            \
    (1u << KARMA_ACT_START | 1u << KARMA_ACT_FOLLOW_UP | 1u << KARMA_ACT_CONTINUATION |            \
     1u << KARMA_ACT_RESPONSE)

/* Three own turns over a day with nothing back: enough was said. */
static bool
spoke_alone(const KarmaNudger *nudger, const KarmaTalkState *talk)
{
    KarmaTime first = 0, last = 0;
    int turns = 0;
    for (guint i = 0; i < nudger->deeds->len; i++) {
        const KarmaDeed *deed = &g_array_index(nudger->deeds, KarmaDeed, i);
        if (deed->room || !(OWN_TURNS_ALONE & (1u << deed->kind)) ||
            deed->when <= talk->theirs.last ||
            !karma_nudger_same_person(nudger, deed->name, talk->name))
            continue;
        first = first ? first : deed->when;
        last = deed->when;
        turns++;
    }
    return turns >= TURNS_SILENT && last - first >= KARMA_DAY;
}

/* A word either way within a cadence: there is nothing to take up again. */
static bool
in_touch_anyway(const KarmaNudger *nudger, const KarmaTalkState *talk, const KarmaTouch *touch,
                KarmaTime now)
{
    const KarmaTime last = talk ? MAX(talk->own.last, talk->theirs.last) : 0;
    return talk && (talk->dormant || spoke_alone(nudger, talk) ||
                    (last > 0 && (double)(now - last) < touch->cadence_days * (double)KARMA_DAY));
}

typedef struct {
    const KarmaNudger *nudger;
    KarmaNameId name;
    bool found;
} Waiter;

static void
match_waiter(const KarmaItem *item, gpointer data)
{
    Waiter *waiter = data;
    waiter->found |= !item->own && item->end == KARMA_ITEM_OPEN &&
                     karma_nudger_same_person(waiter->nudger, item->name, waiter->name);
}

static bool
waits_for_owner(const KarmaNudger *nudger, KarmaNameId name)
{
    Waiter waiter = {nudger, name, false};
    karma_tracker_foreach_item(nudger->tracker, match_waiter, &waiter);
    return waiter.found;
}

/* Most names, those who passed through a room, have none: what costs more is not asked of them. */
static bool
may_have_cadence(const KarmaNudger *nudger, KarmaNameId name)
{
    size_t n = 0;
    KarmaDate since;
    karma_tracker_contacts(nudger->tracker, name, &n);
    return n >= (size_t)MAX(1, nudger->settings->touch_contact_days) ||
           karma_people_wish(karma_tracker_people(nudger->tracker), name, &since) !=
               KARMA_WISH_NONE;
}

static bool
is_due(const Search *search, KarmaNameId name, size_t *ret_contacts, KarmaTouch *ret_touch)
{
    const KarmaNudger *nudger = search->nudger;
    const KarmaPeople *people = karma_tracker_people(nudger->tracker);
    const KarmaTime now = search->moment->now;
    KarmaDate wish_since = 0;
    const KarmaWish wish = karma_people_wish(people, name, &wish_since);
    const KarmaDate *contacts = karma_tracker_contacts(nudger->tracker, name, ret_contacts);
    karma_touch(contacts, *ret_contacts, wish, wish_since, karma_zone_date(nudger->zone, now),
                nudger->settings, ret_touch);
    return ret_touch->state == KARMA_TOUCH_DUE &&
           !in_touch_anyway(nudger, karma_tracker_talk(nudger->tracker, name, 0), ret_touch, now) &&
           !waits_for_owner(nudger, name);
}

/* Whoever of the person's names is online now is looked at first: the walk comes twice. */
static void
consider_name(const KarmaName *row, gpointer data)
{
    const Search *search = data;
    size_t n_contacts = 0;
    KarmaTouch touch;
    const KarmaPeople *people = karma_tracker_people(search->nudger->tracker);
    if (row->room || !may_have_cadence(search->nudger, row->id))
        return;
    const KarmaNameId person = karma_people_person(people, row->id);
    if (g_hash_table_contains(search->seen, GSIZE_TO_POINTER((gsize)person)) ||
        !karma_nudge_reachable(search->nudger, search->moment, row->id, 0))
        return;
    g_hash_table_add(search->seen, GSIZE_TO_POINTER((gsize)person));
    if (!is_due(search, row->id, &n_contacts, &touch))
        return;
    const KarmaNudge found = {
        .kind = KARMA_NUDGE_REACH_OUT,
        .name = row->id,
        .cause = touch.last,
        .came = karma_zone_time(search->nudger->zone, touch.last, 0),
        .days = touch.days,
        .cadence_days = touch.cadence_days,
        .probability = 1,
    };
    karma_nudger_hold(search->nudger, &found, (double)n_contacts, search->moment->now,
                      search->changes);
}

/* Dates change slowly: once a minute is often enough for a walk over everybody. */
void
karma_nudger_find_reach_outs(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    Search search = {nudger, moment, changes, seen};
    const KarmaTime minute = moment->now / KARMA_MINUTE;
    if (minute == nudger->reach_looked)
        return;
    nudger->reach_looked = minute;
    karma_people_foreach(karma_tracker_people(nudger->tracker), consider_name, &search);
}

KarmaFate
karma_nudger_fate_of_reach_out(const KarmaNudger *nudger, const KarmaNudgeEntry *entry,
                               KarmaTime now)
{
    size_t n = 0;
    const KarmaNudge *nudge = &entry->nudge;
    const KarmaDate *contacts = karma_tracker_contacts(nudger->tracker, nudge->name, &n);
    const KarmaTalkState *talk = karma_tracker_talk(nudger->tracker, nudge->name, 0);
    if (n > 0 && contacts[n - 1] > nudge->cause)
        return KARMA_FATE_DONE;
    /* In the very second, too: before it was held nothing was said for a cadence. */
    if (talk && talk->own.last >= entry->since)
        return KARMA_FATE_DONE;
    if (talk && (talk->theirs.last >= entry->since || talk->dormant))
        return KARMA_FATE_OVER;
    return KARMA_FATE_WAITS;
}
