// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Who is in the open rooms. libpurple has no signal for a changed nick: it puts the new one first
 * and drops the old, which shows here as a first occupant nobody saw come. */

#include "plugin.h"
#include <conversation.h>

typedef struct KarmaRooms KarmaRooms;

KarmaRooms *karma_rooms_new(KarmaPlugin *plugin);
void karma_rooms_free(KarmaRooms *rooms);

void karma_rooms_joined(KarmaRooms *rooms, PurpleConversation *chat, KarmaTime now);
void karma_rooms_left(KarmaRooms *rooms, PurpleConversation *chat);
void karma_rooms_nick_joined(KarmaRooms *rooms, PurpleConversation *chat, const char *nick);
void karma_rooms_nick_left(KarmaRooms *rooms, PurpleConversation *chat, const char *nick);

/* Something was written in the room: a nick may have changed. */
void karma_rooms_look(KarmaRooms *rooms, PurpleConversation *chat);

/* When the owner joined the room; 0: unknown. */
KarmaTime karma_rooms_joined_at(const KarmaRooms *rooms, PurpleConversation *chat);

/* Tells the tracker everybody who is there. */
void karma_rooms_announce(KarmaRooms *rooms);
