// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The owner's presence, asked of the messenger every few seconds: its last input, whether an
 * account is online, whether the owner is away. The heartbeat of everything that happens by time.
 */

#include "plugin.h"

/* Every beat ends in karma_plugin_beat(). */
KarmaPresence *karma_presence_new(KarmaPlugin *plugin);
void karma_presence_free(KarmaPresence *presence);

/* The owner wrote something: a sign of life where the messenger knows of no input. */
void karma_presence_input(KarmaPresence *presence, KarmaTime now);

KarmaTime karma_presence_life(const KarmaPresence *presence, KarmaTime now); /* last sign; 0 none */
bool karma_presence_online(void);
bool karma_presence_away(void);

/* How the time between two beats was spent. */
typedef struct {
    KarmaTime before, now;       /* the beats */
    KarmaTime life_before, life; /* the last signs of life known at each */
    int64_t present_s;           /* how long a sign holds */
    int64_t most_s;              /* a beat that comes later than this was slept through */
} KarmaBeat;
/* The seconds in which the owner was there; false for none. */
bool karma_presence_span(const KarmaBeat *beat, KarmaTime *ret_from, KarmaTime *ret_until);
