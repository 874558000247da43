// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The buddy list as the core sees it: which identities are buddies, and which belong to one
 * contact. Nothing of it is stored. */

#include "plugin.h"
#include <account.h>

KarmaContacts *karma_contacts_new(KarmaPlugin *plugin);
void karma_contacts_free(KarmaContacts *contacts);

/* Groups all people anew by the buddy list as it is. */
void karma_contacts_group(KarmaPeople *people);

/* Somebody is about to enter the people: if on the buddy list, the number is marked and put to its
 * contact before the first message counts. */
void karma_contacts_meet(KarmaPeople *people, PurpleAccount *account,
                         const KarmaIdentity *identity);
