// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The settings as libpurple preferences under /plugins/core/karma. Those a user would want to
 * change are in the frame; any other row of the settings table counts too when it is there (a demo
 * profile sets short waiting times). */

#include "plugin.h"
#include <pluginpref.h>

/* Fills plugin->settings and keeps it equal to the preferences from then on. */
KarmaPrefs *karma_prefs_new(KarmaPlugin *plugin);
void karma_prefs_free(KarmaPrefs *prefs);

/* The owner paused the counting; kept over restarts. */
bool karma_prefs_paused(const KarmaPrefs *prefs);
void karma_prefs_set_paused(KarmaPrefs *prefs, bool paused);

/* The owner wants a line of ours in the tooltips of the buddy list. */
bool karma_prefs_tooltips(const KarmaPrefs *prefs);

/* The frame of libpurple's plugin dialog; transfer full. */
PurplePluginPrefFrame *karma_prefs_frame(PurplePlugin *handle);
