// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Keeping in touch: how often two people usually talk, and whether it is time again. Pure date
 * arithmetic. */

#include <karma/people.h>
#include <karma/settings.h>

typedef enum {
    KARMA_TOUCH_NONE,
    KARMA_TOUCH_FINE,
    KARMA_TOUCH_SOON,
    KARMA_TOUCH_DUE
} KarmaTouchState;

typedef struct {
    KarmaTouchState state; /* NONE: no cadence is known, or none is wished */
    double cadence_days;   /* c */
    KarmaDate last;        /* last contact day, or the day of the wish */
    int32_t days;          /* since `last` */
    KarmaDate soon, due;   /* the first dates of each */
} KarmaTouch;

/* `contacts`: contact days, ascending, distinct; only those before or on `today` are looked at. */
void karma_touch(const KarmaDate *contacts, size_t n_contacts, KarmaWish wish, KarmaDate wish_since,
                 KarmaDate today, const KarmaSettings *settings, KarmaTouch *ret_touch);
