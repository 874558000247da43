// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The owner's secret, with which URLs are hashed: made once, kept in the ledger as two numbers of
 * state, the same for the command. */

#include <karma/act.h>

/* Reads it from `rows`, or makes it and puts it into `changes`. */
void karma_secret_key(const KarmaRows *rows, KarmaRows *changes, uint8_t ret_key[16]);
