// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A week, or a person's page, on paper: the walker's words as widgets. The last sink, and the only
 * one that can be clicked. */

#include "paper.h"
#include "part.h"
#include "picture.h"

/* What a page calls; `data` goes to all. */
typedef struct {
    gpointer data;
    void (*follow)(gpointer data, const char *link); /* "write?name=3" */
    void (*week)(gpointer data, KarmaDate monday);
    KarmaPartUnfolded unfolded;
} KarmaPageCalls;

/* Everything of the week but its title, on empty paper. `calls` must outlive the paper; `unfolded`:
 * bit 1 << KarmaPart of the parts that show what is behind them. `view` and `week` are borrowed for
 * the call. */
void karma_page_write(KarmaPaper *paper, const KarmaView *view, const KarmaWeek *week,
                      const KarmaPageCalls *calls, uint32_t unfolded);

/* A person's or a room's page, with its title. */
void karma_page_write_with(KarmaPaper *paper, const KarmaView *view, const KarmaWith *with,
                           const KarmaPageCalls *calls);
