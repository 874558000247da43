// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Numbers at random, the same from the same seed on every machine: splitmix64 (Steele, Lea and
 * Flood, OOPSLA 2014). */

#include <stdint.h>

static inline uint64_t
random_next(uint64_t *state)
{
    *state += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t z = *state;
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

/* 0 to just below 1. */
static inline float
random_uniform(uint64_t *state)
{
    return (float)(random_next(state) >> 40) / (float)(1 << 24);
}
