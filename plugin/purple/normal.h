// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A memory of normalised names. libpurple normalises anew each time it is asked, and every message
 * asks for its account, its place, its author and the owner's own names; nearly always they are
 * those of the message before. */

#include <account.h>
#include <stdbool.h>

typedef struct KarmaNormal KarmaNormal;

KarmaNormal *karma_normal_new(void);
void karma_normal_free(KarmaNormal *normal);

/* `name` as its protocol compares it, as karma_names_normal gives it. Borrowed until the memory is
 * next forgotten. */
const char *karma_normal_name(KarmaNormal *normal, const PurpleAccount *account, const char *name);
const char *karma_normal_account(KarmaNormal *normal, const PurpleAccount *account);

/* Whether `name` (normalised) is one of the owner's own accounts on that protocol. */
bool karma_normal_own(KarmaNormal *normal, const PurpleAccount *account, const char *name);

/* A protocol may compare names otherwise from now on (XMPP keeps a resource only while the room is
 * joined), or an account is gone. */
void karma_normal_forget(KarmaNormal *normal);

/* Forgets when there is more than is worth keeping; between messages. */
void karma_normal_trim(KarmaNormal *normal);
