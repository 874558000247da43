// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The pictures of a week: a part's bar, and the line of twelve weeks. Both are widgets that say in
 * words what they show to whoever cannot see them. They own copies of what they draw. */

#include "colours.h"
#include <karma/view.h>

GtkWidget *karma_picture_bar(const KarmaColours *colours, int height, KarmaPart part, double value,
                             double most, const char *words);

/* `ends`: what stands below the two ends. `chosen` (may be NULL): a week of the line was
 * clicked. */
typedef void (*KarmaPictureChosen)(gpointer data, KarmaDate monday);
GtkWidget *karma_picture_line(const KarmaColours *colours, int height, const KarmaWeek *week,
                              const char *const ends[2], const char *words,
                              KarmaPictureChosen chosen, gpointer data);
