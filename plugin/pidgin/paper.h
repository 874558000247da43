// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A column of words that wraps at the width there is, scrolls, and stays readable in a wide window.
 * GTK 2 wraps a label at a width that has to be told: this tells it. */

#include "colours.h"
#include <stdbool.h>

typedef struct KarmaPaper KarmaPaper;

/* Lives as long as its widget, karma_paper_widget(). */
KarmaPaper *karma_paper_new(const KarmaColours *colours);
GtkWidget *karma_paper_widget(const KarmaPaper *paper);
GtkAdjustment *karma_paper_scrolling(const KarmaPaper *paper);

int karma_paper_em(const KarmaPaper *paper); /* pixels of a line of text */
const KarmaColours *karma_paper_colours(const KarmaPaper *paper);

/* Adds to the column, `above` pixels below what is there. */
void karma_paper_add(KarmaPaper *paper, GtkWidget *widget, int above);

/* A label of Pango markup that wraps; wherever it is put, `indent` pixels of the column's width are
 * not its own. */
GtkWidget *karma_paper_label(KarmaPaper *paper, const char *markup, bool soft, int indent);

/* Any widget that is to be as wide as the column, but for `indent` pixels. */
void karma_paper_span(KarmaPaper *paper, GtkWidget *widget, int indent);

/* A label of one line. */
GtkWidget *karma_paper_name(const KarmaPaper *paper, const char *markup);

/* Words with buttons: beside them, or below where the column is narrow. */
GtkWidget *karma_paper_row(KarmaPaper *paper, GtkWidget *label, GtkWidget *actions);

/* A widget on the page that the keyboard can reach; in the order of the page. */
void karma_paper_reach(KarmaPaper *paper, GtkWidget *widget);

/* Which of these has the focus, -1: none; and gives it to that one, or the last there is. -1: does
 * nothing. */
int karma_paper_stop(const KarmaPaper *paper);
void karma_paper_stop_at(KarmaPaper *paper, int stop);

/* Nothing more comes. `before` (may be NULL): the paper it takes the place of, and the width of. */
void karma_paper_done(KarmaPaper *paper, const KarmaPaper *before);
