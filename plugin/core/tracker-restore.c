// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"

/* Takes up where the ledger stands. What a turn was is gone; what it left open is not. */

static void
restore_names(KarmaTracker *tracker, const KarmaRows *rows)
{
    for (guint i = 0; i < rows->names->len; i++) {
        const KarmaName *name = &g_array_index(rows->names, KarmaName, i);
        karma_people_restore(tracker->people, name);
        g_hash_table_add(tracker->stored, g_memdup2(&name->id, sizeof name->id));
        if (name->room || !name->contact_days)
            continue;
        Tie *tie = karma_tie(tracker, karma_people_person(tracker->people, name->id));
        tie->total_contacts += name->contact_days;
        if (!tie->first_contact || name->first_contact < tie->first_contact)
            tie->first_contact = name->first_contact;
    }
}

static int
by_date(gconstpointer a, gconstpointer b)
{
    const KarmaDate *one = a, *other = b;
    return (*one > *other) - (*one < *other);
}

static void
sort_dates(GArray *dates)
{
    g_array_sort(dates, by_date);
    for (guint i = dates->len; i > 1; i--)
        if (g_array_index(dates, KarmaDate, i - 1) == g_array_index(dates, KarmaDate, i - 2))
            g_array_remove_index(dates, i - 1);
}

static void
restore_contacts(KarmaTracker *tracker, const KarmaRows *rows)
{
    GHashTableIter iter;
    gpointer value;
    for (guint i = 0; i < rows->contacts->len; i++) {
        const KarmaContact *contact = &g_array_index(rows->contacts, KarmaContact, i);
        Tie *tie = karma_tie(tracker, karma_people_person(tracker->people, contact->name));
        g_array_append_val(tie->contacts, contact->day);
    }
    g_hash_table_iter_init(&iter, tracker->ties);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        Tie *tie = value;
        sort_dates(tie->contacts);
        tie->total_contacts = MAX(tie->total_contacts, (int32_t)tie->contacts->len);
    }
}

static void
restore_items(KarmaTracker *tracker, const KarmaRows *rows)
{
    for (guint i = 0; i < rows->items->len; i++) {
        KarmaItem *item = g_memdup2(&g_array_index(rows->items, KarmaItem, i), sizeof(KarmaItem));
        g_hash_table_insert(tracker->items, &item->id, item);
        if (item->end == KARMA_ITEM_OPEN)
            g_hash_table_insert(tracker->open, &item->id, item);
        tracker->next_item = MAX(tracker->next_item, item->id + 1);
    }
    tracker->next_lapse = G_MININT64;
}

static void
restore_side(KarmaTracker *tracker, Turn *turn, const KarmaSide *side, bool own, KarmaNameId name)
{
    if (!side->first)
        return;
    *turn = (Turn){.id = tracker->next_turn++,
                   .own = own,
                   .name = own ? 0 : name,
                   .person = own ? 0 : karma_people_person(tracker->people, name),
                   .first = side->first,
                   .last = side->last,
                   .present_s = side->present_s,
                   .present_known = side->present_s > 0,
                   .reads = side->reads,
                   .words = side->words,
                   .opens = side->opens,
                   .kind = side->response ? TURN_RESPONSE : TURN_START};
}

static void
restore_questions(Talk *talk, int side)
{
    if (talk->row.asked_thing[side])
        talk->asked_thing[side] = (Question){
            .turn = talk->turns[side].id, .when = talk->row.asked_thing[side], .sure = 1};
    if (talk->row.asked_you[side])
        talk->asked_you[side] =
            (Question){.turn = talk->turns[side].id, .when = talk->row.asked_you[side], .sure = 1};
}

static void
restore_talk(KarmaTracker *tracker, const KarmaTalkState *row)
{
    Talk *talk = karma_talk(tracker, karma_people_person(tracker->people, row->name));
    if (row->last < talk->row.last)
        return;
    talk->row = *row;
    restore_side(tracker, &talk->turns[THEIRS], &row->theirs, false, row->name);
    restore_side(tracker, &talk->turns[OWN], &row->own, true, row->name);
    talk->last_side = row->own.first && !row->own.answered ? OWN : THEIRS;
    for (int side = 0; side < 2; side++) {
        restore_questions(talk, side);
        if (talk->turns[side].first >= row->episode && !karma_turn_is_light(&talk->turns[side]))
            talk->content[side] = talk->turns[side].first;
    }
    karma_tie(tracker, talk->person)->wrote = row->theirs.last;
}

static void
restore_help(KarmaTracker *tracker, const KarmaAct *act)
{
    Help help = {.act = *act,
                 .received = act->kind == KARMA_ACT_HELP_RECEIVED,
                 .person = karma_people_person(tracker->people, act->name),
                 .question = -act->id,
                 .turns = 1,
                 .thanked = act->detail == KARMA_HELP_CONFIRMED};
    help.act.host = NULL;
    g_array_append_val(tracker->helps, help);
}

/* From the class and weight that were stored back to the facts behind them. */
static void
restore_link(KarmaTracker *tracker, const KarmaAct *act)
{
    Link link = {.act = *act,
                 .received = act->kind == KARMA_ACT_LINK_RECEIVED,
                 .in_ledger = true,
                 .person = karma_people_person(tracker->people, act->name),
                 .words = act->weight > 0 ? (uint32_t)tracker->settings->helpful_words : 0,
                 .literal = act->detail == KARMA_LINK_LITERAL,
                 .asking = act->detail == KARMA_LINK_ASKING,
                 .asks_itself = act->detail == KARMA_LINK_ASKING,
                 .own_site = act->detail == KARMA_LINK_OWN,
                 .reacted = act->detail == KARMA_LINK_ANSWER,
                 .judged = act->reasons,
                 .broadcast = act->detail == KARMA_LINK_BROADCAST};
    link.act.host = g_strdup(act->host);
    g_array_append_val(tracker->links, link);
}

static void
restore_thanks(KarmaTracker *tracker, const KarmaAct *act)
{
    Tie *tie = karma_tie(tracker, karma_people_person(tracker->people, act->name));
    KarmaTime *latest = &tie->thanked[act->kind == KARMA_ACT_RECOGNITION_GIVEN ? OWN : THEIRS];
    if (act->detail & KARMA_READS_THANKS)
        *latest = MAX(*latest, act->when);
}

/* How many others wrote before each own turn is remembered, not who. */
static void
restore_own_turn(KarmaTracker *tracker, const KarmaAct *act)
{
    if (!act->room)
        return;
    Room *room = karma_room(tracker, act->room);
    OwnTurn turn = {.turn = -act->id,
                    .first = act->when,
                    .last = act->when,
                    .broken = act->kind == KARMA_ACT_RESPONSE || act->detail,
                    .n_others = (uint32_t)CLAMP(act->cause, 0, TURN_LINKS)};
    for (uint32_t i = 0; i < turn.n_others; i++)
        turn.others[i] = -(KarmaNameId)i - 1;
    if (room->own_turns->len == ROOM_OWN)
        g_array_remove_index(room->own_turns, 0);
    g_array_append_val(room->own_turns, turn);
    room->own_last = MAX(room->own_last, act->when);
}

static void
restore_run(KarmaTracker *tracker, const KarmaAct *act)
{
    Room *room = karma_room(tracker, act->room);
    for (guint i = 0; i < room->own_turns->len; i++) {
        OwnTurn *turn = &g_array_index(room->own_turns, OwnTurn, i);
        if (turn->first == act->when)
            turn->act = act->id;
    }
}

typedef void (*Restore)(KarmaTracker *tracker, const KarmaAct *act);

static const Restore restorers[KARMA_N_ACT_KINDS] = {
    [KARMA_ACT_HELP_GIVEN] = restore_help,
    [KARMA_ACT_HELP_RECEIVED] = restore_help,
    [KARMA_ACT_LINK] = restore_link,
    [KARMA_ACT_LINK_RECEIVED] = restore_link,
    [KARMA_ACT_RECOGNITION_GIVEN] = restore_thanks,
    [KARMA_ACT_RECOGNITION_RECEIVED] = restore_thanks,
    [KARMA_ACT_OPENED] = restore_own_turn,
    [KARMA_ACT_RESPONSE] = restore_own_turn,
    [KARMA_ACT_CONTINUATION] = restore_own_turn,
    [KARMA_ACT_ONE_WAY] = restore_run,
};

static void
restore_acts(KarmaTracker *tracker, const KarmaRows *rows)
{
    g_autoptr(GPtrArray) acts = g_ptr_array_new();
    for (guint i = 0; i < rows->acts->len; i++)
        g_ptr_array_add(acts, &g_array_index(rows->acts, KarmaAct, i));
    g_ptr_array_sort(acts, karma_act_by_time);
    for (guint i = 0; i < acts->len; i++) {
        const KarmaAct *act = g_ptr_array_index(acts, i);
        if (restorers[act->kind])
            restorers[act->kind](tracker, act);
        tracker->next_act = MAX(tracker->next_act, act->id + 1);
    }
}

#define SHORT_BREAK (12 * KARMA_HOUR) /* a night: the stretch counted live goes on */

static void
go_on_with(KarmaTracker *tracker, const KarmaRange *range)
{
    if (tracker->now - range->until > SHORT_BREAK)
        return;
    if (range->room)
        karma_room(tracker, range->room)->live_from = range->from;
    else
        karma_talk(tracker, karma_people_person(tracker->people, range->name))->live_from =
            range->from;
}

static void
restore_ranges(KarmaTracker *tracker, const KarmaRows *rows)
{
    for (guint i = 0; i < rows->ranges->len; i++) {
        const KarmaRange *range = &g_array_index(rows->ranges, KarmaRange, i);
        if (range->live)
            go_on_with(tracker, range);
        else
            g_array_append_vals(tracker->ranges, range, 1);
    }
}

void
karma_tracker_restore(KarmaTracker *tracker, const KarmaRows *rows)
{
    g_return_if_fail(tracker->now == G_MININT64);
    restore_names(tracker, rows);
    karma_presence_clear(&tracker->presence);
    karma_presence_init(&tracker->presence, karma_rows_state(rows, "present_s", 0));
    tracker->own_count = karma_rows_state(rows, "own_count", 0);
    tracker->own_last = karma_rows_state(rows, "own_last", 0);
    karma_people_reserve(tracker->people, karma_rows_state(rows, "last-name", 0));
    restore_contacts(tracker, rows);
    restore_items(tracker, rows);
    for (guint i = 0; i < rows->talks->len; i++)
        restore_talk(tracker, &g_array_index(rows->talks, KarmaTalkState, i));
    restore_acts(tracker, rows);
    tracker->next_act = MAX(tracker->next_act, karma_rows_state(rows, "next_act", 1));
    tracker->next_item = MAX(tracker->next_item, karma_rows_state(rows, "next_item", 1));
    tracker->now = karma_rows_state(rows, "latest", G_MININT64);
    restore_ranges(tracker, rows);
    tracker->grouping = karma_people_grouping(tracker->people);
}

static void
merge_tie(KarmaTracker *tracker, const Tie *from)
{
    Tie *tie = karma_tie(tracker, karma_people_person(tracker->people, from->person));
    g_array_append_vals(tie->contacts, from->contacts->data, from->contacts->len);
    sort_dates(tie->contacts);
    tie->total_contacts += from->total_contacts;
    if (!tie->first_contact || (from->first_contact && from->first_contact < tie->first_contact))
        tie->first_contact = from->first_contact;
    tie->news = MAX(tie->news, from->news);
    tie->wrote = MAX(tie->wrote, from->wrote);
    for (int side = 0; side < 2; side++)
        tie->thanked[side] = MAX(tie->thanked[side], from->thanked[side]);
}

static void
regroup_ties(KarmaTracker *tracker)
{
    g_autoptr(GHashTable) old = g_steal_pointer(&tracker->ties);
    GHashTableIter iter;
    gpointer value;
    tracker->ties = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, karma_tie_free);
    g_hash_table_iter_init(&iter, old);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        merge_tie(tracker, value);
}

/* Of two conversations that turn out to be one, the later goes on. */
static void
regroup_talks(KarmaTracker *tracker)
{
    g_autoptr(GHashTable) old = g_steal_pointer(&tracker->talks);
    GHashTableIter iter;
    gpointer value;
    tracker->talks = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, karma_talk_free);
    g_hash_table_iter_init(&iter, old);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        Talk *talk = value;
        const KarmaNameId person = karma_people_person(tracker->people, talk->person);
        const Talk *known = g_hash_table_lookup(tracker->talks, &person);
        if (known && known->row.last > talk->row.last)
            continue;
        g_hash_table_iter_steal(&iter);
        talk->person = person;
        g_hash_table_replace(tracker->talks, &talk->person, talk);
    }
}

void
karma_tracker_regroup(KarmaTracker *tracker)
{
    regroup_ties(tracker);
    regroup_talks(tracker);
    tracker->grouping = karma_people_grouping(tracker->people);
}
