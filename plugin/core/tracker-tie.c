// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"

Tie *
karma_tie(KarmaTracker *tracker, KarmaNameId person)
{
    Tie *tie = g_hash_table_lookup(tracker->ties, &person);
    if (tie)
        return tie;
    tie = g_new0(Tie, 1);
    tie->person = person;
    tie->contacts = g_array_new(FALSE, FALSE, sizeof(KarmaDate));
    g_hash_table_insert(tracker->ties, &tie->person, tie);
    return tie;
}

void
karma_tie_free(gpointer data)
{
    Tie *tie = data;
    g_array_unref(tie->contacts);
    g_free(tie);
}

static bool
has_contact(const Tie *tie, KarmaDate day)
{
    for (guint i = tie->contacts->len; i > 0; i--) {
        const KarmaDate known = g_array_index(tie->contacts, KarmaDate, i - 1);
        if (known == day)
            return true;
        if (known < day)
            return false;
    }
    return false;
}

static void
insert_contact(Tie *tie, KarmaDate day)
{
    guint at = tie->contacts->len;
    while (at > 0 && g_array_index(tie->contacts, KarmaDate, at - 1) > day)
        at--;
    g_array_insert_val(tie->contacts, at, day);
}

/* Asked before the exchange: was it time again? */
static void
note_reached(KarmaTracker *tracker, const Tie *tie, const KarmaAct *exchange, KarmaRows *changes)
{
    KarmaDate since;
    KarmaTouch touch;
    const KarmaWish wish = karma_people_wish(tracker->people, exchange->name, &since);
    karma_touch((const KarmaDate *)(void *)tie->contacts->data, tie->contacts->len, wish, since,
                exchange->day, tracker->settings, &touch);
    if (touch.state != KARMA_TOUCH_SOON && touch.state != KARMA_TOUCH_DUE)
        return;
    KarmaAct act = karma_tracker_act(tracker, KARMA_ACT_REACHED, exchange->when, exchange->name,
                                     exchange->room, changes);
    act.detail = touch.days;
    act.weight = touch.state == KARMA_TOUCH_DUE ? 1 : 0.5;
    karma_rows_put_act(changes, &act);
}

static void
note_new_person(KarmaTracker *tracker, const Tie *tie, const KarmaAct *exchange, KarmaRows *changes)
{
    const KarmaSettings *settings = tracker->settings;
    KarmaActKind kind;
    if (tie->total_contacts == 1)
        kind = KARMA_ACT_MET;
    else if (tie->total_contacts == settings->kept_contact_days &&
             exchange->day - tie->first_contact <= settings->kept_days)
        kind = KARMA_ACT_KEPT;
    else
        return;
    const KarmaAct act =
        karma_tracker_act(tracker, kind, exchange->when, exchange->name, exchange->room, changes);
    karma_rows_put_act(changes, &act);
}

void
karma_tie_exchange(KarmaTracker *tracker, KarmaNameId name, KarmaRoomId room, KarmaTime when,
                   KarmaRows *changes)
{
    Tie *tie = karma_tie(tracker, karma_people_person(tracker->people, name));
    const KarmaDate day = karma_tracker_day(tracker, when);
    if (has_contact(tie, day))
        return;
    const KarmaAct act = karma_tracker_act(tracker, KARMA_ACT_EXCHANGE, when, name, room, changes);
    karma_rows_put_act(changes, &act);
    note_reached(tracker, tie, &act, changes);
    insert_contact(tie, day);
    tie->total_contacts++;
    if (!tie->first_contact || day < tie->first_contact)
        tie->first_contact = day;
    karma_rows_put_contact(changes, &(KarmaContact){name, day});
    karma_people_add_contact(tracker->people, name, day);
    karma_rows_put_name(changes, karma_people_name(tracker->people, name));
    note_new_person(tracker, tie, &act, changes);
}

const KarmaDate *
karma_tracker_contacts(const KarmaTracker *tracker, KarmaNameId name, size_t *ret_n)
{
    const KarmaNameId person = karma_people_person(tracker->people, name);
    const Tie *tie = g_hash_table_lookup(tracker->ties, &person);
    *ret_n = tie ? tie->contacts->len : 0;
    return tie ? (const KarmaDate *)(void *)tie->contacts->data : NULL;
}
