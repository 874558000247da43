// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Whether somebody can be written to right now. */

#include "plugin.h"

/* A person online (room 0), a person in a room, or the owner in a room (name 0); `plugin`:
 * KarmaPlugin. Unknown counts as not, save where the protocol tells nothing of a partner whose
 * window is open. */
bool karma_reach(KarmaNameId name, KarmaRoomId room, gpointer plugin);
