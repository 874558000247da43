// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The head of a week: title, headline, three sentences, and the small facts below. */

#include <karma/view.h>

/* The week is the last complete one or the running one, so that "waits" means now. */
bool karma_say_is_recent(const KarmaView *view, const KarmaWeek *week);

/* The second sentence names everybody who waits. */
bool karma_say_names_all(const KarmaWeek *week);

/* "erin in #garden, since Saturday 20:00" */
char *karma_say_waiting_entry(const KarmaView *view, const KarmaWeek *week,
                              const KarmaWaiting *waiting);
/* "otto, 17 days ago; usually every week" */
char *karma_say_due_entry(const KarmaView *view, const KarmaDue *due);

/* Facts, NULL when there is nothing to say. */
char *karma_say_starts(const KarmaWeek *week);
char *karma_say_openers(const KarmaWeek *week);
char *karma_say_median(const KarmaWeek *week);
char *karma_say_balance(const KarmaWeek *week);
