// SPDX-License-Identifier: GPL-2.0-or-later
#include "colours.h"
#include <math.h>

/* WCAG 2.1: text, and what only has to be seen. */
#define TEXT_CONTRAST  4.5
#define SHAPE_CONTRAST 3.0

#define FAINT_INK 0.09
#define SOFT_INK  0.62
#define STEPS     20

static double
channel(guint16 value)
{
    double part = value / 65535.0;
    return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
}

static double
luminance(const GdkColor *colour)
{
    return 0.2126 * channel(colour->red) + 0.7152 * channel(colour->green) +
           0.0722 * channel(colour->blue);
}

double
karma_colours_contrast(const GdkColor *one, const GdkColor *other)
{
    double a = luminance(one), b = luminance(other);
    return (MAX(a, b) + 0.05) / (MIN(a, b) + 0.05);
}

static guint16
between(guint16 from, guint16 to, double share)
{
    return (guint16)(from + (to - from) * share);
}

static GdkColor
mix(const GdkColor *from, const GdkColor *to, double share)
{
    return (GdkColor){
        .red = between(from->red, to->red, share),
        .green = between(from->green, to->green, share),
        .blue = between(from->blue, to->blue, share),
    };
}

/* The first colour on the way from `from` to ink that stands out enough. */
static GdkColor
readable(const KarmaColours *colours, const GdkColor *from, double least)
{
    for (int i = 0; i < STEPS; i++) {
        GdkColor tried = mix(from, &colours->ink, (double)i / STEPS);
        if (karma_colours_contrast(&tried, &colours->paper) >= least)
            return tried;
    }
    return colours->ink;
}

void
karma_colours_of(const GtkStyle *style, KarmaColours *ret_colours)
{
    const GdkColor *selected = &style->base[GTK_STATE_SELECTED];
    KarmaColours colours = {.paper = style->base[GTK_STATE_NORMAL],
                            .ink = style->text[GTK_STATE_NORMAL]};
    GdkColor soft = mix(&colours.paper, &colours.ink, SOFT_INK);
    colours.soft = readable(&colours, &soft, TEXT_CONTRAST);
    colours.faint = mix(&colours.paper, &colours.ink, FAINT_INK);
    colours.link = readable(&colours, selected, TEXT_CONTRAST);
    colours.accent = readable(&colours, selected, SHAPE_CONTRAST);
    *ret_colours = colours;
}

void
karma_colours_name(const GdkColor *colour, char ret_name[8])
{
    g_snprintf(ret_name, 8, "#%02x%02x%02x", colour->red >> 8, colour->green >> 8,
               colour->blue >> 8);
}
