// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Weeks: read by the worker, built here, frozen when they close. */

#include "plugin.h"
#include <karma/week.h>

KarmaWeeks *karma_weeks_new(KarmaPlugin *plugin);
void karma_weeks_free(KarmaWeeks *weeks);

/* `week`: NULL when the ledger could not be read. Borrowed for the call. */
typedef void (*KarmaWeekFunc)(KarmaPlugin *plugin, const KarmaWeek *week, gpointer data);

/* Builds the week of `monday` with everything counted so far. `destroy` frees `data`, answered or
 * not; may be NULL. */
void karma_weeks_get(KarmaWeeks *weeks, KarmaDate monday, KarmaWeekFunc func, gpointer data,
                     GDestroyNotify destroy);

/* "3" (weeks ago), "2026-W45", "2026-11-09", or NULL and "" for the last complete one. */
bool karma_weeks_parse(const KarmaWeeks *weeks, const char *text, KarmaDate *ret_monday);

/* Opens the summary once it is ready and the owner is there, where the owner wants it to open by
 * itself. */
void karma_weeks_open(KarmaWeeks *weeks, KarmaTime now);

/* Closes what is over: frozen weeks keep their karma when their acts are gone. */
void karma_weeks_close(KarmaWeeks *weeks, KarmaTime now);

/* Something of that day counts or does not, as it did not before: its week is closed anew. */
void karma_weeks_reopen(KarmaWeeks *weeks, KarmaDate day);

/* Before a batch goes to the ledger: what it changes in weeks already closed (a late reaction,
 * replayed history) closes them anew. */
void karma_weeks_heed(KarmaWeeks *weeks, const KarmaRows *batch);
