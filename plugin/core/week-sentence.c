// SPDX-License-Identifier: GPL-2.0-or-later
#include "week-build.h"

/* What the three sentences are about. */

static KarmaNameId
first_name(const GArray *counts)
{
    return counts->len ? g_array_index(counts, KarmaPersonCount, 0).name : 0;
}

void
karma_week_choose_well(KarmaWeek *week)
{
    const KarmaPartScore *parts = week->score.parts;
    const int32_t talks = (int32_t)parts[KARMA_PART_TALKS].units;
    const struct {
        bool holds;
        KarmaWell well;
        int32_t count;
        KarmaNameId name;
    } choices[] = {
        {!week->score.enough, KARMA_WELL_QUIET, 0, 0},
        {parts[KARMA_PART_HELPING].confirmed > 0, KARMA_WELL_HELPED,
         parts[KARMA_PART_HELPING].confirmed, first_name(week->helped)},
        {parts[KARMA_PART_RESPONDING].lapsed == 0 && parts[KARMA_PART_RESPONDING].answered > 0,
         KARMA_WELL_ANSWERED, parts[KARMA_PART_RESPONDING].answered, 0},
        {week->kept->len > 0, KARMA_WELL_KEPT, (int32_t)week->kept->len, first_name(week->kept)},
        {talks > 0, KARMA_WELL_TALKED, talks, first_name(week->talked)},
        {week->recognised->len > 0, KARMA_WELL_THANKED, (int32_t)week->recognised->len,
         first_name(week->recognised)},
        {parts[KARMA_PART_SHARING].days > 0, KARMA_WELL_SHARED, parts[KARMA_PART_SHARING].days, 0},
        {true, KARMA_WELL_WROTE, (int32_t)MIN(week->score.own_messages, G_MAXINT32), 0},
    };
    size_t i = 0;
    while (!choices[i].holds)
        i++;
    week->well = choices[i].well;
    week->well_count = choices[i].count;
    week->well_name = choices[i].name;
}

static bool
spread_the_same(const KarmaWeek *week)
{
    for (guint i = 0; i < week->links->len; i++) {
        const KarmaAct *act = g_array_index(week->links, KarmaCredit, i).act;
        if (act->detail == KARMA_LINK_BROADCAST && !act->left_out)
            return true;
    }
    return false;
}

static bool
waits_already(const KarmaWeekBuilding *building, KarmaNameId person)
{
    const KarmaPeople *people = building->input->people;
    for (guint i = 0; i < building->week->waiting->len; i++) {
        const KarmaWaiting *waiting = &g_array_index(building->week->waiting, KarmaWaiting, i);
        if (karma_people_person(people, waiting->name) == karma_people_person(people, person))
            return true;
    }
    return false;
}

/* Who waits is named already; a hello to them is no news. */
static const KarmaDue *
somebody_to_greet(const KarmaWeekBuilding *building)
{
    for (guint i = 0; i < building->week->due->len; i++) {
        const KarmaDue *due = &g_array_index(building->week->due, KarmaDue, i);
        if (due->touch.state == KARMA_TOUCH_DUE && !waits_already(building, due->name))
            return due;
    }
    return NULL;
}

static KarmaRoomId
room_of_run(const KarmaWeek *week)
{
    const GArray *talks = week->credits[KARMA_PART_TALKS];
    for (guint i = 0; i < talks->len; i++) {
        const KarmaCredit *credit = &g_array_index(talks, KarmaCredit, i);
        if (credit->act->kind == KARMA_ACT_ONE_WAY && credit->units < 0)
            return credit->act->room;
    }
    return 0;
}

/* One idea at most; people come first. */
void
karma_week_choose_idea(const KarmaWeekBuilding *building)
{
    KarmaWeek *week = building->week;
    const KarmaDue *due = somebody_to_greet(building);
    if (due) {
        week->idea = KARMA_IDEA_REACH;
        week->idea_name = due->name;
    } else if (week->own_share > building->input->settings->own_share_guide) {
        week->idea = KARMA_IDEA_BALANCE;
    } else if (spread_the_same(week)) {
        week->idea = KARMA_IDEA_SPREAD;
    } else if (week->score.parts[KARMA_PART_TALKS].run_turns > 0) {
        week->idea = KARMA_IDEA_LISTEN;
        week->idea_room = room_of_run(week);
    } else if (week->score.enough && week->score.parts[KARMA_PART_SHARING].days == 0) {
        week->idea = KARMA_IDEA_SHARE;
    }
}
