// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What buddies, rooms and their conversations offer, and Tools -> Karma. */

#include "plugin.h"
#include <blist.h>

/* The number of the person or open room of a node of the buddy list; 0: not in the ledger. */
int64_t karma_menus_number(const KarmaPlugin *plugin, PurpleBlistNode *node);

KarmaMenus *karma_menus_new(KarmaPlugin *plugin);
void karma_menus_free(KarmaMenus *menus);

/* The plugin's own actions (libpurple's info->actions). */
GList *karma_menus_actions(PurplePlugin *handle, gpointer context);
