// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"
#include <math.h>

/* Whether a question put to the owner in a room waits still. Much that is said by name wants no
 * answer (a joke, a taunt, a helper's question nobody needs any more), and much is answered without
 * a name. No single sign tells; together they do. */

/* What each sign adds to the log odds, and what stands before all of them. Fitted to questions of
 * logged channels that were judged by what came after, then rounded, some on the side of doubt;
 * how, and how well they do: data/model-nudges/README.md. */
static const double weights[KARMA_N_SIGNS] = {
    [KARMA_SIGN_CROWD] = -1.3,          [KARMA_SIGN_TROUBLE] = 0.8,
    [KARMA_SIGN_ABOUT_YOU] = -0.75,     [KARMA_SIGN_SEVERAL] = -0.9,
    [KARMA_SIGN_TALKED] = 0.85,         [KARMA_SIGN_HELPED] = 0.35,
    [KARMA_SIGN_OWNER_SPOKE] = -1.35,   [KARMA_SIGN_OWNER_WROTE] = -1.4,
    [KARMA_SIGN_OWNER_AT_ONCE] = -0.4,  [KARMA_SIGN_OWNER_NAMED] = -3.0,
    [KARMA_SIGN_TOLD] = -1.5,           [KARMA_SIGN_ASKED_ALL] = -2.0,
    [KARMA_SIGN_TAKEN_UP] = -0.75,      [KARMA_SIGN_OTHER_TOLD] = -0.55,
    [KARMA_SIGN_OTHER_ANSWERED] = -0.4, [KARMA_SIGN_SURELY_ANSWERED] = -1.5,
    [KARMA_SIGN_GLAD] = -0.65,          [KARMA_SIGN_SETTLED] = -2.0,
};
#define ASKED 1.9

#define EARLIER (1u << KARMA_SIGN_TROUBLE | 1u << KARMA_SIGN_TALKED | 1u << KARMA_SIGN_HELPED)

static const char *const names[KARMA_N_SIGNS] = {
    [KARMA_SIGN_CROWD] = "crowd",
    [KARMA_SIGN_TROUBLE] = "trouble",
    [KARMA_SIGN_ABOUT_YOU] = "about-you",
    [KARMA_SIGN_SEVERAL] = "several",
    [KARMA_SIGN_TALKED] = "talked",
    [KARMA_SIGN_HELPED] = "helped",
    [KARMA_SIGN_OWNER_SPOKE] = "owner-spoke",
    [KARMA_SIGN_OWNER_WROTE] = "owner-wrote",
    [KARMA_SIGN_OWNER_AT_ONCE] = "owner-at-once",
    [KARMA_SIGN_OWNER_NAMED] = "owner-named",
    [KARMA_SIGN_TOLD] = "told",
    [KARMA_SIGN_ASKED_ALL] = "asked-all",
    [KARMA_SIGN_TAKEN_UP] = "taken-up",
    [KARMA_SIGN_OTHER_TOLD] = "other-told",
    [KARMA_SIGN_OTHER_ANSWERED] = "other-answered",
    [KARMA_SIGN_SURELY_ANSWERED] = "surely-answered",
    [KARMA_SIGN_GLAD] = "glad",
    [KARMA_SIGN_SETTLED] = "settled",
};

const char *
karma_sign_name(KarmaSign sign)
{
    return names[sign];
}

typedef struct {
    int64_t item;
    double certainty; /* that it is meant for the owner */
    double before;    /* log odds before the signs */
    uint32_t signs;
} Odds;

static Odds *
odds_new(const KarmaTracker *tracker, const KarmaItem *item, double certainty, double before)
{
    Odds *odds = g_new(Odds, 1);
    *odds = (Odds){item->id, certainty, before, 0};
    g_hash_table_insert(tracker->odds, &odds->item, odds);
    return odds;
}

/* Of an item read from the ledger the probability tells what was seen before. */
static Odds *
odds_of(const KarmaTracker *tracker, const KarmaItem *item)
{
    Odds *odds = g_hash_table_lookup(tracker->odds, &item->id);
    const double sure = CLAMP(item->probability, 0.01, 0.99);
    return odds ? odds : odds_new(tracker, item, 1, log(sure / (1 - sure)));
}

static double
weigh(const Odds *odds)
{
    double sum = odds->before;
    for (int sign = 0; sign < KARMA_N_SIGNS; sign++)
        sum += odds->signs >> sign & 1u ? weights[sign] : 0;
    return MIN(odds->certainty, 1 / (1 + exp(-sum)));
}

/* Asked again, it waits again, whatever was said in between; but in a crowd that tells still. */
void
karma_item_asked(const KarmaTracker *tracker, KarmaItem *item, double certainty, uint32_t signs)
{
    Odds *odds = g_hash_table_lookup(tracker->odds, &item->id);
    if (!odds)
        odds = odds_new(tracker, item, certainty, ASKED);
    odds->certainty = MAX(odds->certainty, certainty);
    if (!(signs >> KARMA_SIGN_CROWD & 1u)) {
        odds->before = ASKED;
        odds->signs &= EARLIER;
    }
    odds->signs |= signs;
    item->probability = weigh(odds);
}

static bool
is_concerned(const KarmaTracker *tracker, const KarmaItem *item, KarmaRoomId room, KarmaNameId name)
{
    return item->end == KARMA_ITEM_OPEN && !item->own && item->room == room &&
           (!name || karma_people_person(tracker->people, item->name) ==
                         karma_people_person(tracker->people, name));
}

void
karma_items_sign(const KarmaTracker *tracker, KarmaRoomId room, KarmaNameId name, KarmaSign sign,
                 KarmaTime since, KarmaRows *changes)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, tracker->open);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        KarmaItem *item = value;
        if (!is_concerned(tracker, item, room, name) || item->latest < since)
            continue;
        Odds *odds = odds_of(tracker, item);
        if (odds->signs >> sign & 1u)
            continue;
        odds->signs |= 1u << sign;
        item->probability = weigh(odds);
        karma_rows_put_item(changes, item);
    }
}

static gboolean
is_gone(gpointer key, gpointer value, gpointer data)
{
    const KarmaTracker *tracker = data;
    (void)value;
    return !g_hash_table_contains(tracker->open, key);
}

void
karma_odds_forget(const KarmaTracker *tracker)
{
    g_hash_table_foreach_remove(tracker->odds, is_gone, (gpointer)tracker);
}

uint32_t
karma_tracker_signs(const KarmaTracker *tracker, int64_t item)
{
    const Odds *odds = g_hash_table_lookup(tracker->odds, &item);
    return odds ? odds->signs : 0;
}
