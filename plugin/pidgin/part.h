// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* One part of the karma on paper: its name, bar and number, a line that says what there was, and
 * what stands behind it, which unfolds. */

#include "paper.h"
#include <karma/view.h>

typedef struct {
    KarmaPart part;
    double value, most;
    const char *name, *phrase, *number; /* Pango markup; `number`: value and most */
    const char *behind;                 /* the same, with links */
    const char *spoken;                 /* all of the head, in plain words */
    bool unfolded;
} KarmaPartLook;

/* Parts of one page stand in columns. */
typedef struct {
    GtkSizeGroup *names, *numbers; /* owned by whoever made them */
} KarmaPartColumns;

/* Words and expander are of the paper, and `ret_behind` is the label that unfolds; everything in
 * `look` is borrowed for the call. `unfolded` is called with `data` when it was or was folded. */
typedef void (*KarmaPartUnfolded)(gpointer data, KarmaPart part, bool unfolded);
GtkWidget *karma_part_new(KarmaPaper *paper, const KarmaPartColumns *columns,
                          const KarmaPartLook *look, KarmaPartUnfolded unfolded, gpointer data,
                          GtkWidget **ret_behind);
