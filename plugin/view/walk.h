// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Pieces of the walk that more than one page has. Each writes into the group that is open. */

#include "sink.h"

/* The whole week, in the order it is read: for a sink of a view's own, which needs no more than
 * `kind` and `view` set. With view->links and no view->command it is told what can be done where,
 * and no hints. */
void karma_walk_week(KarmaSink *sink, const KarmaWeek *week);

/* What stands behind a part: its formula, what it looks at, the acts. */
void karma_walk_behind(KarmaSink *sink, const KarmaWeek *week, KarmaPart part);

/* Title and headline; for JSON which week it is, and the total. */
void karma_walk_title(KarmaSink *sink, const KarmaWeek *week);

/* A part: its name, bar and sentence, and what its formula was fed with. */
void karma_walk_part(KarmaSink *sink, const KarmaWeek *week, KarmaPart part);

/* "acts": a part's KarmaCredits, each to be left out or taken in again, at most `most` and how many
 * more; karma_walk_credits() without that and without the group. */
void karma_walk_acts(KarmaSink *sink, const GArray *credits, guint most);
void karma_walk_credits(KarmaSink *sink, const GArray *credits, guint most);

/* "waiting" with its heading and actions. */
void karma_walk_waiting(KarmaSink *sink, const KarmaWeek *week, guint most);

/* A list of KarmaDue under `key`. */
void karma_walk_due(KarmaSink *sink, const char *key, const char *heading, const GArray *due,
                    guint most);

/* A person's or a room's page. As karma_walk_week() for a sink of a view's own. */
void karma_walk_with(KarmaSink *sink, const KarmaWith *with);

/* An action on what was said before: "karma:ACTION?KEY=ID". */
void karma_walk_offer(KarmaSink *sink, const char *label, const char *action, const char *key,
                      int64_t id);

/* The counts of a week, for JSON alone. */
void karma_walk_numbers(KarmaSink *sink, const KarmaWeek *week);
