// SPDX-License-Identifier: GPL-2.0-or-later
#include "week-build.h"
#include <string.h>

/* The lists of a week: from its acts, from what was credited, who waits and who is due. */

static void
count_person(const KarmaWeekBuilding *building, GArray *list, const KarmaAct *act)
{
    const KarmaNameId person = karma_people_person(building->input->people, act->name);
    const bool confirmed =
        (act->kind == KARMA_ACT_HELP_GIVEN || act->kind == KARMA_ACT_HELP_RECEIVED) &&
        act->detail == KARMA_HELP_CONFIRMED;
    for (guint i = 0; i < list->len; i++) {
        KarmaPersonCount *count = &g_array_index(list, KarmaPersonCount, i);
        if (karma_people_person(building->input->people, count->name) == person) {
            count->count++;
            count->confirmed += confirmed;
            return;
        }
    }
    const KarmaPersonCount count = {act->name, 1, confirmed};
    g_array_append_val(list, count);
}

/* Facts that are shown and never scored. */
static void
count_fact(KarmaWeek *week, const KarmaAct *act)
{
    static const size_t counters[KARMA_N_ACT_KINDS] = {
        [KARMA_ACT_START] = offsetof(KarmaWeek, starts),
        [KARMA_ACT_THEIR_START] = offsetof(KarmaWeek, their_starts),
        [KARMA_ACT_FOLLOW_UP] = offsetof(KarmaWeek, follow_ups),
        [KARMA_ACT_OPENED] = offsetof(KarmaWeek, opened),
        [KARMA_ACT_CONTINUATION] = offsetof(KarmaWeek, continuations),
    };
    if (counters[act->kind])
        (*(int32_t *)(void *)((char *)week + counters[act->kind]))++;
    if (act->kind == KARMA_ACT_OPENED)
        week->started += act->detail != 0;
    if (act->kind != KARMA_ACT_RESPONSE)
        return;
    week->late_responses += act->detail == KARMA_RESPONSE_LATE;
    week->room_responses += act->room != 0;
    week->im_responses += act->room == 0 && act->detail != KARMA_RESPONSE_LATE;
}

static GArray *
list_of(KarmaWeek *week, const KarmaAct *act)
{
    const bool said_only = act->detail == KARMA_HELP_SAID;
    switch (act->kind) {
    case KARMA_ACT_HELP_GIVEN:
        return said_only ? NULL : week->helped;
    case KARMA_ACT_HELP_RECEIVED:
        return said_only ? NULL : week->helped_by;
    case KARMA_ACT_ASKED:
        return week->asked;
    case KARMA_ACT_MET:
        return week->met;
    case KARMA_ACT_KEPT:
        return week->kept;
    case KARMA_ACT_START:
    case KARMA_ACT_THEIR_START:
    case KARMA_ACT_FOLLOW_UP:
    case KARMA_ACT_OPENED:
    case KARMA_ACT_RESPONSE:
    case KARMA_ACT_THEIR_RESPONSE:
    case KARMA_ACT_CONTINUATION:
    case KARMA_ACT_EXCHANGE:
    case KARMA_ACT_TALK:
    case KARMA_ACT_ANSWERED:
    case KARMA_ACT_LAPSED:
    case KARMA_ACT_THEIR_ANSWERED:
    case KARMA_ACT_LINK:
    case KARMA_ACT_LINK_RECEIVED:
    case KARMA_ACT_RECOGNITION_GIVEN:
    case KARMA_ACT_RECOGNITION_RECEIVED:
    case KARMA_ACT_REACHED:
    case KARMA_ACT_ONE_WAY:
        return NULL;
    }
    return NULL;
}

GPtrArray *
karma_week_acts(const KarmaWeekBuilding *building, KarmaDate since)
{
    const KarmaPeople *people = building->input->people;
    GPtrArray *acts = g_ptr_array_new();
    for (guint i = 0; i < building->input->rows->acts->len; i++) {
        const KarmaAct *act = &g_array_index(building->input->rows->acts, KarmaAct, i);
        if (act->day < since || act->day > building->week->sunday || act->left_out)
            continue;
        if (act->name && (karma_people_flags(people, act->name) & KARMA_NAME_LEFT_OUT))
            continue;
        g_ptr_array_add(acts, (gpointer)act);
    }
    g_ptr_array_sort(acts, karma_act_by_time);
    return acts;
}

void
karma_week_list_acts(KarmaWeekBuilding *building)
{
    KarmaWeek *week = building->week;
    g_autoptr(GPtrArray) acts = karma_week_acts(building, week->monday);
    for (guint i = 0; i < acts->len; i++) {
        const KarmaAct *act = g_ptr_array_index(acts, i);
        GArray *list = list_of(week, act);
        count_fact(week, act);
        if (list)
            count_person(building, list, act);
    }
}

static int
by_count_then_name(gconstpointer a, gconstpointer b, gpointer data)
{
    const KarmaPersonCount *one = a, *other = b;
    const KarmaPeople *people = data;
    if (one->count != other->count)
        return one->count > other->count ? -1 : 1;
    return strcmp(karma_people_name(people, one->name)->name,
                  karma_people_name(people, other->name)->name);
}

/* From what was credited: with whom, and what. */
void
karma_week_list_credits(KarmaWeekBuilding *building)
{
    KarmaWeek *week = building->week;
    const struct {
        KarmaPart part;
        KarmaActKind kind;
        GArray *people;
    } lists[] = {
        {KARMA_PART_TALKS, KARMA_ACT_TALK, week->talked},
        {KARMA_PART_RECOGNITION, KARMA_ACT_RECOGNITION_GIVEN, week->recognised},
    };
    for (size_t l = 0; l < G_N_ELEMENTS(lists); l++) {
        const GArray *credits = week->credits[lists[l].part];
        for (guint i = 0; i < credits->len; i++) {
            const KarmaCredit *credit = &g_array_index(credits, KarmaCredit, i);
            if (credit->act->kind == lists[l].kind && credit->units > 0)
                count_person(building, lists[l].people, credit->act);
        }
    }
    for (guint i = 0; i < week->credits[KARMA_PART_TOUCH]->len; i++) {
        const KarmaCredit *credit = &g_array_index(week->credits[KARMA_PART_TOUCH], KarmaCredit, i);
        if (credit->units > 0)
            g_array_append_vals(week->reached, credit, 1);
    }
    g_array_append_vals(week->links, week->credits[KARMA_PART_SHARING]->data,
                        week->credits[KARMA_PART_SHARING]->len);
    g_array_sort_with_data(week->talked, by_count_then_name, (gpointer)building->input->people);
}

/* Waiting and due */

static int
by_since(gconstpointer a, gconstpointer b)
{
    const KarmaWaiting *one = a, *other = b;
    return (one->since > other->since) - (one->since < other->since);
}

void
karma_week_list_waiting(KarmaWeekBuilding *building)
{
    const KarmaWeekInput *input = building->input;
    for (guint i = 0; i < input->rows->items->len; i++) {
        const KarmaItem *item = &g_array_index(input->rows->items, KarmaItem, i);
        if (item->own || item->first > input->now ||
            (item->end != KARMA_ITEM_OPEN && item->closed <= input->now) ||
            (karma_people_flags(input->people, item->name) & KARMA_NAME_LEFT_OUT))
            continue;
        const KarmaWaiting waiting = {item->name, item->room, item->id, item->first};
        g_array_append_val(building->week->waiting, waiting);
    }
    g_array_sort(building->week->waiting, by_since);
}

static int
by_need(gconstpointer a, gconstpointer b)
{
    const KarmaDue *one = a, *other = b;
    if (one->touch.state != other->touch.state)
        return one->touch.state > other->touch.state ? -1 : 1;
    if (one->touch.days != other->touch.days)
        return one->touch.days > other->touch.days ? -1 : 1;
    return (one->name > other->name) - (one->name < other->name);
}

static void
touch_person(KarmaNameId person, const KarmaDate *contacts, size_t n, gpointer data)
{
    const KarmaWeekBuilding *building = data;
    KarmaDate since;
    KarmaDue due = {.name = person};
    const KarmaWish wish = karma_people_wish(building->input->people, person, &since);
    karma_touch(contacts, n, wish, since, building->score_input.today, building->input->settings,
                &due.touch);
    if (due.touch.state == KARMA_TOUCH_NONE)
        return;
    g_array_append_val(building->week->touch, due);
    if (due.touch.state == KARMA_TOUCH_SOON || due.touch.state == KARMA_TOUCH_DUE)
        g_array_append_val(building->week->due, due);
}

void
karma_week_list_touch(KarmaWeekBuilding *building)
{
    karma_score_foreach_person(&building->score_input, touch_person, building);
    g_array_sort(building->week->due, by_need);
    g_array_sort(building->week->touch, by_need);
}
