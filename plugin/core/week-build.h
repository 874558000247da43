// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A week being built, for the files week*.c. */

#include <karma/week.h>

typedef struct {
    const KarmaWeekInput *input;
    KarmaScoreInput score_input;
    KarmaWeek *week;
} KarmaWeekBuilding;

/* Acts from `since` to the end of the week, by time, without those left out; transfer full, the
 * acts borrowed. */
GPtrArray *karma_week_acts(const KarmaWeekBuilding *building, KarmaDate since);

/* week-list.c */
void karma_week_list_acts(KarmaWeekBuilding *building);
void karma_week_list_credits(KarmaWeekBuilding *building);
void karma_week_list_waiting(KarmaWeekBuilding *building);
void karma_week_list_touch(KarmaWeekBuilding *building);

/* week-sentence.c */
void karma_week_choose_well(KarmaWeek *week);
void karma_week_choose_idea(const KarmaWeekBuilding *building);
