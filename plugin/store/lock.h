// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Who counts: one process per ledger holds PATH.lock. The kernel lets go of it when the process
 * dies, however it does. */

#include <karma/settings.h>

#define KARMA_NO_LOCK (-1)

/* The lock, or KARMA_NO_LOCK with KARMA_ERROR_BUSY (somebody else has it) or KARMA_ERROR_STORAGE.
 * Never waits. */
int karma_lock_take(const char *ledger, GError **error);
void karma_lock_leave(int lock);
