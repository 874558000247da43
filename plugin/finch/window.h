// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The week in a window of its own: a list of lines to go through, parts that unfold, and below it
 * the keys that do something here. */

#include <karma/messenger.h>

typedef struct KarmaPane KarmaPane;

/* Nothing is shown yet. `host` must outlive it. */
KarmaPane *karma_pane_new(const KarmaMessengerHost *host);
void karma_pane_free(KarmaPane *pane);

/* See KarmaMessengerTable. */
void karma_pane_week(KarmaPane *pane, const KarmaView *view, const KarmaWeek *week, KarmaShow how);
void karma_pane_with(KarmaPane *pane, const KarmaView *view, const KarmaWith *with, KarmaShow how);
bool karma_pane_say(KarmaPane *pane, const char *text);
