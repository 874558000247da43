// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The sentences of the reference one by one, each by a few lines on its border. */

#include <stddef.h>

/* A line is "ID DAY TIME PLACE AUTHOR ANSWERS TEXT"; DAY is of the week worked, W46 of 2026, with
 * "-N" before it N weeks earlier; an ID that ends in "*" is replayed. Expected is what is told,
 * "NAME NUMBER, ..."; the rest is not looked at. */
typedef struct {
    const char *describes;
    const char *lines;
    const char *expected;
} Rule;

/* Says every rule that does not hold, and fails when there is one. */
void assert_rules(const Rule *rules, size_t n);

#define ASSERT_RULES(rules) assert_rules(rules, G_N_ELEMENTS(rules))
