// SPDX-License-Identifier: GPL-2.0-or-later
#include "older.h"

#define EACH(rows, array, Type, put, target)                                                       \
    for (guint i = 0; i < (rows)->array->len; i++)                                                 \
    put(target, &g_array_index((rows)->array, Type, i))

static void
put_states(const KarmaRows *from, KarmaRows *to)
{
    for (guint i = 0; i < from->states->len; i++) {
        const KarmaState *state = &g_array_index(from->states, KarmaState, i);
        karma_rows_put_state(to, state->key, state->value);
    }
}

/* Of the present alone: seconds present, and what came last. */
static void
keep_present(const KarmaRows *ledger, KarmaRows *changes)
{
    static const char *const latest[] = {"own_last", "latest"};
    for (size_t i = 0; i < G_N_ELEMENTS(latest); i++)
        karma_rows_put_state(
            changes, latest[i],
            MAX(karma_rows_state(ledger, latest[i], 0), karma_rows_state(changes, latest[i], 0)));
    karma_rows_put_state(changes, "present_s", karma_rows_state(ledger, "present_s", 0));
}

KarmaRows *
karma_older_known(const KarmaRows *ledger)
{
    KarmaRows *known = karma_rows_new();
    EACH(ledger, names, KarmaName, karma_rows_put_name, known);
    EACH(ledger, contacts, KarmaContact, karma_rows_put_contact, known);
    put_states(ledger, known);
    karma_rows_put_state(known, "latest", G_MININT64);
    karma_rows_put_state(known, "own_last", 0);
    return known;
}

/* The ledger's own row of a conversation is the newer one. */
static bool
is_known(const KarmaRows *ledger, const KarmaTalkState *talk)
{
    for (guint i = 0; i < ledger->talks->len; i++) {
        const KarmaTalkState *row = &g_array_index(ledger->talks, KarmaTalkState, i);
        if (row->name == talk->name && row->room == talk->room)
            return row->last >= talk->last;
    }
    return false;
}

KarmaRows *
karma_older_changes(const KarmaRows *batch, const KarmaRows *ledger)
{
    KarmaRows *changes = karma_rows_new();
    EACH(batch, names, KarmaName, karma_rows_put_name, changes);
    EACH(batch, acts, KarmaAct, karma_rows_put_act, changes);
    EACH(batch, days, KarmaDayCount, karma_rows_add_day, changes);
    EACH(batch, contacts, KarmaContact, karma_rows_put_contact, changes);
    EACH(batch, ranges, KarmaRange, karma_rows_put_range, changes);
    for (guint i = 0; i < batch->removed->len; i++)
        karma_rows_remove_act(changes, g_array_index(batch->removed, int64_t, i));
    for (guint i = 0; i < batch->talks->len; i++)
        if (!is_known(ledger, &g_array_index(batch->talks, KarmaTalkState, i)))
            karma_rows_put_talk(changes, &g_array_index(batch->talks, KarmaTalkState, i));
    EACH(batch, items, KarmaItem, karma_rows_put_item, changes);
    put_states(batch, changes);
    keep_present(ledger, changes);
    return changes;
}

static bool
have_talked_since(const KarmaItem *item, const KarmaRows *ledger)
{
    for (guint i = 0; i < ledger->talks->len; i++) {
        const KarmaTalkState *row = &g_array_index(ledger->talks, KarmaTalkState, i);
        if (!item->room && row->name == item->name && row->last > item->latest)
            return true;
    }
    return false;
}

bool
karma_older_is_over(const KarmaItem *item, const KarmaRows *ledger, const KarmaSettings *settings,
                    KarmaTime now)
{
    const int64_t lapse_s = item->room ? settings->room_item_lapse_s : settings->item_lapse_s;
    return item->latest < now - lapse_s || have_talked_since(item, ledger);
}
