// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Between the plugin and the view of one messenger (karma-pidgin.so, karma-finch.so): a plain
 * module that the plugin opens when it runs in that messenger, and closes before it is unloaded
 * itself. It links core and view for itself; libpurple it shares with the plugin. Everything here
 * is called on the main thread. A module is of the same build as the plugin: whatever changes in
 * here, in week.h or in view.h raises the version. */

#include <karma/view.h>

#define KARMA_MESSENGER_VERSION 3

/* The one function a module exports, and its type. */
#define KARMA_MESSENGER_ENTRY "karma_messenger"

typedef struct KarmaMessenger KarmaMessenger; /* the module's own */
struct _PurpleConversation;

/* What the view may ask of the plugin. Both answer when the worker has read what is needed: by
 * week() below, never within the call. The struct is valid from open() to close(). */
typedef struct {
    gpointer data; /* first argument of both */
    /* Shows the week of `monday`; a week that has not begun yet gives the running one. */
    void (*week)(gpointer data, KarmaDate monday);
    /* Does what a link of the view says, without its "karma:" ("write?name=3", "later?item=9",
     * "not-needed?item=9", "never?name=3", "with?name=3", "not-right?act=7", "export"); what was
     * done comes by say(), and what is shown once more where it changed. "week" alone shows the
     * last complete one. */
    void (*follow)(gpointer data, const char *link);
} KarmaMessengerHost;

/* How a week comes to be shown. */
typedef enum {
    KARMA_SHOW_AGAIN,   /* it changed: nothing is done where it is not open */
    KARMA_SHOW_QUIETLY, /* by itself: opened if need be, without taking the focus, and not in place
                           of what is being read */
    KARMA_SHOW_ASKED,   /* the owner wants to see it now */
} KarmaShow;

/* What a module can do. Any but the first three members may be NULL: the plugin then does what it
 * does in a messenger without a module. */
typedef struct {
    int version; /* KARMA_MESSENGER_VERSION as the module was built with */

    /* Nothing is shown yet. NULL: it cannot work here. */
    KarmaMessenger *(*open)(const KarmaMessengerHost *host);
    /* Takes every window, signal and source away at once: the code is gone a moment later. */
    void (*close)(KarmaMessenger *messenger);

    /* Shows a week in the one window there is for it; what stands there now is replaced. View
     * (plain text, names as the owner calls people) and week are borrowed for the call: words are
     * made within it. */
    void (*week)(KarmaMessenger *messenger, const KarmaView *view, const KarmaWeek *week,
                 KarmaShow how);

    /* The same for a person's or a room's page, in the same window: it takes the place of the week,
     * which is asked for again when the owner goes back. */
    void (*with)(KarmaMessenger *messenger, const KarmaView *view, const KarmaWith *with,
                 KarmaShow how);

    /* Says what was done (plain, translated) where the owner is looking: in the window, if it has
     * the focus. False: it has not. */
    bool (*say)(KarmaMessenger *messenger, const char *text);

    /* The conversation's input box holds text. */
    bool (*composing)(KarmaMessenger *messenger, struct _PurpleConversation *conversation);
} KarmaMessengerTable;

typedef const KarmaMessengerTable *(*KarmaMessengerEntry)(void);
