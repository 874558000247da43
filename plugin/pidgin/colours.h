// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The theme's own colours, and what is mixed of them: nothing here is a colour of ours, so a dark
 * theme gives a dark page. */

#include <gtk/gtk.h>

typedef struct {
    GdkColor paper; /* what text fields have behind their text */
    GdkColor ink;
    GdkColor soft;   /* second-rank words; readable on paper */
    GdkColor faint;  /* hairlines, empty bars, what the pointer is over */
    GdkColor link;   /* the theme's selection, readable as text on paper */
    GdkColor accent; /* the same, plain enough for a bar */
} KarmaColours;

void karma_colours_of(const GtkStyle *style, KarmaColours *ret_colours);

/* "#rrggbb", into a buffer of at least 8. */
void karma_colours_name(const GdkColor *colour, char ret_name[8]);

/* The contrast of two colours, 1 to 21 (WCAG 2.1, "contrast ratio"). */
double karma_colours_contrast(const GdkColor *one, const GdkColor *other);
