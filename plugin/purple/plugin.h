// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What belongs to one loaded plugin. It hangs on libpurple's handle (plugin->extra) and travels as
 * every callback's user data. */

#include <karma/tracker.h>
#include <plugin.h>

#define KARMA_PLUGIN_ID "core-karma"

typedef struct KarmaIntake KarmaIntake;
typedef struct KarmaListen KarmaListen;
typedef struct KarmaPresence KarmaPresence;
typedef struct KarmaContacts KarmaContacts;
typedef struct KarmaCommands KarmaCommands;
typedef struct KarmaMenus KarmaMenus;
typedef struct KarmaTooltip KarmaTooltip;
typedef struct KarmaPrefs KarmaPrefs;
typedef struct KarmaWeeks KarmaWeeks;
typedef struct KarmaWindow KarmaWindow;
typedef struct KarmaSpeak KarmaSpeak;
typedef struct KarmaPidgin KarmaPidgin;
typedef struct KarmaViewModule KarmaViewModule;

typedef struct {
    PurplePlugin *handle;    /* owner of our signals, windows and requests */
    KarmaSettings *settings; /* kept equal to the preferences */
    KarmaLexicon *lexicon;
    KarmaZone *zone;
    KarmaPrefs *prefs;
    KarmaIntake *intake; /* tracker, batch and worker */
    KarmaContacts *contacts;
    KarmaListen *listen;
    KarmaPresence *presence;
    KarmaSpeak *speak;
    KarmaWeeks *weeks;
    KarmaWindow *window;
    KarmaCommands *commands;
    KarmaMenus *menus;
    KarmaTooltip *tooltip;
    KarmaPidgin *pidgin;
    KarmaViewModule *view; /* the messenger's own windows */
    GList *notices;        /* char *: what waits to be said */
} KarmaPlugin;

/* The wall clock. */
KarmaTime karma_plugin_now(void);

/* The tracker stands where the ledger does, at the start or after taking over from another
 * messenger. `rows`: what was read. */
void karma_plugin_ready(KarmaPlugin *plugin, const KarmaRows *rows);

/* Some seconds have passed. */
void karma_plugin_beat(KarmaPlugin *plugin, KarmaTime now);
