// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A ledger as a long life of chatting leaves it, made up row by row: some hundreds of people who
 * come and go from year to year, and rooms; acts of the last 26 weeks, and of the time before them
 * what is kept for good. The last year of it is alike however many years came before. */

#include <karma/calendar.h>

typedef struct {
    char *folder, *path; /* removed by made_up_clear() */
    KarmaDate monday;    /* of the last complete week */
    KarmaTime now;       /* the Tuesday after it */
    int64_t names;
    double megabytes;
} MadeUp;

bool made_up_ledger(int years, int64_t messages, MadeUp *ret_ledger);
/* Of a ledger that is there: its last complete week, names and size; false: it cannot be read. */
bool made_up_measure(MadeUp *ledger, KarmaDate *ret_first);

void made_up_clear(MadeUp *ledger);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(MadeUp, made_up_clear)
