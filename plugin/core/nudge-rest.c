// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"

/* What rests, in one list, and how it is woken. */

typedef struct {
    void (*each)(const KarmaRest *rest, gpointer data);
    gpointer data;
} Listing;

static void
list_off(const KarmaOff *off, gpointer data)
{
    const Listing *listing = data;
    listing->each(&(KarmaRest){.what = KARMA_REST_OFF, .off = *off}, listing->data);
}

static void
list_wrong(const KarmaWrong *wrong, gpointer data)
{
    const Listing *listing = data;
    listing->each(&(KarmaRest){.what = KARMA_REST_WRONG, .wrong = *wrong}, listing->data);
}

static void
list_sleep(const KarmaNudger *nudger, KarmaNudgeKind kind, KarmaTime now, const Listing *listing)
{
    KarmaRest rest = {.what = KARMA_REST_SLEEP, .kind = kind};
    karma_nudger_sleep(nudger, kind, now, &rest.sleep);
    if (rest.sleep.sleeps)
        listing->each(&rest, listing->data);
}

void
karma_nudger_foreach_rest(const KarmaNudger *nudger, KarmaTime now,
                          void (*each)(const KarmaRest *rest, gpointer data), gpointer data)
{
    Listing listing = {each, data};
    karma_nudger_foreach_off(nudger, now, list_off, &listing);
    for (int kind = 0; kind < KARMA_N_NUDGES; kind++)
        list_sleep(nudger, (KarmaNudgeKind)kind, now, &listing);
    karma_nudger_foreach_wrong(nudger, list_wrong, &listing);
}

void
karma_nudger_lift(KarmaNudger *nudger, const KarmaRest *rest, KarmaTime now, KarmaRows *changes)
{
    switch (rest->what) {
    case KARMA_REST_OFF:
        karma_nudger_set_off(nudger, &rest->off, false, now, changes);
        break;
    case KARMA_REST_SLEEP:
        karma_nudger_wake(nudger, rest->kind, changes);
        break;
    case KARMA_REST_WRONG:
        karma_nudger_unwrong(nudger, &rest->wrong, changes);
        break;
    }
}
