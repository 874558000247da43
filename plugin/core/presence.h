// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The owner's present seconds as a counter over time, exact within this run. */

#include <glib.h>
#include <karma/message.h>

typedef struct {
    GArray *stretches; /* Stretch, ascending, disjoint */
    int64_t base_s;    /* the counter before the first of them */
} KarmaPresence;

void karma_presence_init(KarmaPresence *presence, int64_t base_s);
void karma_presence_clear(KarmaPresence *presence);

/* Present from..until; what overlaps or lies before the end of what was said already counts once.
 */
void karma_presence_add(KarmaPresence *presence, KarmaTime from, KarmaTime until);

/* The counter at a moment. */
int64_t karma_presence_at(const KarmaPresence *presence, KarmaTime when);

/* When the counter reached `seconds`; 0 when it has not by `now`. */
KarmaTime karma_presence_when(const KarmaPresence *presence, int64_t seconds, KarmaTime now);
