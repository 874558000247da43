// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The one window: the week on paper, earlier and later ones by button and key; a person's page in
 * its place, with the way back. It remembers nothing. */

#include <karma/messenger.h>

typedef struct KarmaWeekWindow KarmaWeekWindow;

/* `host` must outlive it. Nothing is shown yet. */
KarmaWeekWindow *karma_week_window_new(const KarmaMessengerHost *host);
void karma_week_window_free(KarmaWeekWindow *window);

/* See KarmaMessengerTable. */
void karma_week_window_show(KarmaWeekWindow *window, const KarmaView *view, const KarmaWeek *week,
                            KarmaShow how);
void karma_week_window_show_with(KarmaWeekWindow *window, const KarmaView *view,
                                 const KarmaWith *with, KarmaShow how);
bool karma_week_window_say(KarmaWeekWindow *window, const char *text);
