// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The owner's secret key for hashes of URLs: two numbers among the ledger's states. */

#include <karma/act.h>

/* Reads the key, or makes one up and puts it into `changes`. */
void karma_secret_key(const KarmaRows *rows, KarmaRows *changes, uint8_t ret_key[16]);
