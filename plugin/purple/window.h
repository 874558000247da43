// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The week, in the messenger's own view or libpurple's window, and pages of text. One of each at a
 * time, replaced in place. */

#include "plugin.h"
#include <karma/messenger.h>

KarmaWindow *karma_window_new(KarmaPlugin *plugin);
void karma_window_free(KarmaWindow *window);

/* Opens the week of `monday`, or shows it where one is open. */
void karma_window_week(KarmaWindow *window, KarmaDate monday);

/* The same by itself: it takes no focus. */
void karma_window_offer(KarmaWindow *window, KarmaDate monday);

/* A person's or a room's page, in the place of the week; `called`: what they are called. */
void karma_window_with(KarmaWindow *window, const KarmaWith *with, const char *called,
                       KarmaShow how);

/* Reads the week or page shown once more, if one is: something in it changed. */
void karma_window_refresh(KarmaWindow *window);

/* The week before (-1) or after (1) the one shown; the last complete one if none is. */
void karma_window_turn(KarmaWindow *window, int weeks);

/* The parts with their reasons; `part` -1: all. Of the week shown last, else of the last complete
 * one. */
void karma_window_why(KarmaWindow *window, int part);

/* A page of markup under a title. */
void karma_window_page(KarmaWindow *window, const char *title, const char *markup);
