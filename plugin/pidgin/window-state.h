// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the window, its keys and the frame around its page share. */

#include "page.h"
#include "window.h"

struct KarmaWeekWindow {
    const KarmaMessengerHost *host;
    KarmaPageCalls calls;
    GtkWidget *window; /* NULL: closed */
    GtkWidget *box, *title, *earlier, *later, *back, *status;
    KarmaPaper *paper; /* of what is shown; NULL: nothing yet */
    KarmaDate monday;  /* of the week shown last; 0: none yet */
    bool running;
    int64_t about;     /* the person or room whose page is shown; 0: the week is */
    bool following;    /* within a call to the host */
    bool restyling;    /* the week comes again in the theme's new colours */
    uint32_t unfolded; /* 1 << KarmaPart */
};

/* To the week so many weeks on, where there is one and no page stands in its place. */
void karma_week_window_turn(KarmaWeekWindow *window, int weeks);
/* From a page to the week. */
void karma_week_window_go_back(KarmaWeekWindow *window);

/* keys.c: by so many pixels, as far as there is paper; every key the window knows. */
void karma_week_window_scroll(KarmaWeekWindow *window, double by);
gboolean karma_week_window_on_key(GtkWidget *widget, GdkEventKey *event, gpointer window);

/* frame.c: the bar above the page. transfer full, floating. */
GtkWidget *karma_week_window_header(KarmaWeekWindow *window);
