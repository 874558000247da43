// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* From libpurple's accounts, buddies and rooms to the identities of the core, and back to what a
 * person calls them. */

#include "plugin.h"
#include <conversation.h>

/* Protocol and account as libpurple's own logs name them ("irc", "jabber"): what is imported meets
 * what is heard. The first lives as long as the protocol, the second is transfer full. */
const char *karma_names_protocol(const PurpleAccount *account);
char *karma_names_account(const PurpleAccount *account);

/* A name as its protocol compares them; transfer full. */
char *karma_names_normal(const PurpleAccount *account, const char *name);

/* The address behind a nick of a room where the room shows it, else NULL; transfer full. */
char *karma_names_real(PurpleConversation *chat, const char *nick);

/* Who stands behind a nick of a room: that address, else the nick, normalised; transfer full. */
char *karma_names_occupant(PurpleConversation *chat, const char *nick);

/* The account of a row, or NULL when it is gone. */
PurpleAccount *karma_names_find_account(const KarmaName *row);

/* How the owner calls a person or room now: alias, else the name. transfer full, plain text, never
 * empty. */
char *karma_names_display(const KarmaPlugin *plugin, int64_t id);

/* The number behind what the owner typed: an alias, a name or a room. `conversation` is looked at
 * first (may be NULL). Unless `exact`, the beginning of a name will do. 0: nobody. */
int64_t karma_names_search(const KarmaPlugin *plugin, PurpleConversation *conversation,
                           const char *typed, bool exact);

/* The person of a one-to-one conversation or the room of a chat; 0: not in the ledger. */
int64_t karma_names_of_conversation(const KarmaPlugin *plugin, PurpleConversation *conversation);

/* The open conversation with a person (any of the grouped names) or of a room, or NULL. */
PurpleConversation *karma_names_conversation(const KarmaPlugin *plugin, KarmaNameId name,
                                             KarmaRoomId room);
