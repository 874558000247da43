// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Where the bars and the line of a picture go: numbers for whatever draws, in the caller's unit, y
 * downwards. */

#include <karma/view.h>

typedef struct {
    double x, y, width, height;
} KarmaBox;

/* One part: its label's, its trough's and its filled bar's place within `area`, row `part` of
 * seven. `label`: width the labels need; `mirrored`: right-to-left. */
typedef struct {
    KarmaBox label, trough, filled;
} KarmaBarBoxes;
void karma_chart_bar(const KarmaBox *area, double label, bool mirrored, KarmaPart part,
                     double value, double most, KarmaBarBoxes *ret_boxes);

/* Which part's row lies at y; -1: none. */
int karma_chart_bar_at(const KarmaBox *area, double y);

/* One point per week of the line, oldest first (mirrored: oldest at the right), 0 at the bottom and
 * 100 at the top of `area`; `there` false where there is no number. */
typedef struct {
    bool there;
    double x, y;
} KarmaPoint;
#define KARMA_CHART_WEEKS 12
void karma_chart_line(const KarmaBox *area, bool mirrored, const KarmaWeek *week,
                      KarmaPoint ret_points[KARMA_CHART_WEEKS]);

/* The point nearest to x that is there; -1: none. */
int karma_chart_line_at(const KarmaPoint points[KARMA_CHART_WEEKS], double x);

/* Characters: a bar of `columns` cells ("████░░"; something when value > 0, all only when value =
 * most), and one cell of the line for 0..100 ("▁" to "█"). */
char *karma_chart_cells(double value, double most, int columns);
const char *karma_chart_block(double value);
