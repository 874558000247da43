// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Invented people who write to the owner one to one and in rooms, the same every time; the clock
 * goes on by some seconds with every message. */

#include "host.h"

typedef struct Crowd Crowd;

/* What the crowd and the owner wrote. */
typedef struct {
    int64_t im_own, im_theirs, room_own, room_theirs;
} CrowdCounts;

Crowd *crowd_new(Host *host);
void crowd_free(Crowd *crowd);

/* The next message. */
void crowd_write(Crowd *crowd);

const CrowdCounts *crowd_counts(const Crowd *crowd);
