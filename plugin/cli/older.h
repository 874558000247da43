// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Logs from before what the ledger already has: the past is told by a tracker of its own, that
 * knows the people and nothing of the state things are in now, and what it leaves open is not open
 * any more. */

#include <karma/act.h>

/* Of what the ledger gave, what such a tracker may know. */
KarmaRows *karma_older_known(const KarmaRows *ledger);

/* Of a batch, what may be written: state that is newer in the ledger stays. */
KarmaRows *karma_older_changes(const KarmaRows *batch, const KarmaRows *ledger);

/* Whether an item that was left open is over: the time for it has gone by, or the two have talked
 * since. */
bool karma_older_is_over(const KarmaItem *item, const KarmaRows *ledger,
                         const KarmaSettings *settings, KarmaTime now);
