// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The worked week (2026-W46) as a model built by hand, number by number, and the people in it. */

#include <karma/view.h>

enum { ANN = 1, BOB, CAROL, DAVE, ERIN, FRANK, HUGO, IVY, NINA, OTTO, PETRA, GARDEN, N_WORKED };

#define WORKED_MONDAY karma_date_from_civil(2026, 11, 9)
/* Sunday 24:00 UTC. */
#define WORKED_NOW INT64_C(1794787200)

typedef struct {
    KarmaZone *zone;
    KarmaView view; /* plain text, 72 columns */
    KarmaWeek week;
    GPtrArray *acts; /* what the credits borrow */
    const char *const *names;
    size_t n_names;
} Worked;

Worked *worked_new(void);
void worked_free(Worked *worked);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Worked, worked_free)

/* A week with nothing in it, on the same view. */
void worked_empty(Worked *worked);

/* Other people: names[0] is nobody. Borrowed. */
void worked_set_names(Worked *worked, const char *const *names, size_t n);

/* An act on day `day` of the week (0 Monday) at noon, credited to a part. */
void worked_credit(Worked *worked, KarmaPart part, KarmaActKind kind, int day, KarmaNameId name,
                   KarmaRoomId room, double weight, int32_t detail, double units);
