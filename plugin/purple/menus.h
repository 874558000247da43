// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What buddies, rooms and their conversations offer, and Tools -> Karma. */

#include "plugin.h"

KarmaMenus *karma_menus_new(KarmaPlugin *plugin);
void karma_menus_free(KarmaMenus *menus);

/* The plugin's own actions (libpurple's info->actions). */
GList *karma_menus_actions(PurplePlugin *handle, gpointer context);
