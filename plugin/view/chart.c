// SPDX-License-Identifier: GPL-2.0-or-later
#include "chart.h"

#include <math.h>

#define BAR_FILL 0.6 /* of a row's height; the rest is air */

static double
part_of(double value, double most)
{
    return most > 0 ? CLAMP(value / most, 0, 1) : 0;
}

void
karma_chart_bar(const KarmaBox *area, double label, bool mirrored, KarmaPart part, double value,
                double most, KarmaBarBoxes *ret_boxes)
{
    double row = area->height / KARMA_N_PARTS, label_width = MIN(label, area->width);
    double length = area->width - label_width, filled = length * part_of(value, most);
    double y = area->y + row * (int)part, bar_y = y + row * (1 - BAR_FILL) / 2;
    double bar_x = mirrored ? area->x : area->x + label_width;
    ret_boxes->label = (KarmaBox){mirrored ? area->x + length : area->x, y, label_width, row};
    ret_boxes->trough = (KarmaBox){bar_x, bar_y, length, row * BAR_FILL};
    ret_boxes->filled =
        (KarmaBox){mirrored ? bar_x + length - filled : bar_x, bar_y, filled, row * BAR_FILL};
}

int
karma_chart_bar_at(const KarmaBox *area, double y)
{
    if (area->height <= 0 || y < area->y || y >= area->y + area->height)
        return -1;
    return MIN((int)((y - area->y) / area->height * KARMA_N_PARTS), KARMA_N_PARTS - 1);
}

void
karma_chart_line(const KarmaBox *area, bool mirrored, const KarmaWeek *week,
                 KarmaPoint ret_points[KARMA_CHART_WEEKS])
{
    double step = area->width / KARMA_CHART_WEEKS;
    for (int i = 0; i < KARMA_CHART_WEEKS; i++) {
        const KarmaFrozen *frozen = &week->line[i];
        int column = mirrored ? KARMA_CHART_WEEKS - 1 - i : i;
        ret_points[i] = (KarmaPoint){
            .there = frozen->monday && frozen->enough,
            .x = area->x + step * (column + 0.5),
            .y = area->y + area->height * (1 - part_of(frozen->total, 100)),
        };
    }
}

int
karma_chart_line_at(const KarmaPoint points[KARMA_CHART_WEEKS], double x)
{
    int nearest = -1;
    for (int i = 0; i < KARMA_CHART_WEEKS; i++)
        if (points[i].there && (nearest < 0 || fabs(points[i].x - x) < fabs(points[nearest].x - x)))
            nearest = i;
    return nearest;
}

char *
karma_chart_cells(double value, double most, int columns)
{
    double part = part_of(value, most);
    int full = (int)floor(part * columns + 0.5);
    if (part > 0 && full == 0)
        full = 1;
    if (part < 1 && full == columns)
        full = columns - 1;
    GString *out = g_string_new(NULL);
    for (int i = 0; i < columns; i++)
        g_string_append(out, i < full ? "█" : "░");
    return g_string_free(out, FALSE);
}

const char *
karma_chart_block(double value)
{
    static const char *const blocks[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    return blocks[MIN((int)(part_of(value, 100) * G_N_ELEMENTS(blocks)),
                      (int)G_N_ELEMENTS(blocks) - 1)];
}
