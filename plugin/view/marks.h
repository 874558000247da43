// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Whose name stands where in words. In a view with `marks` every name of a person or room lies
 * between interlinear annotation characters (Unicode 15.0, 23.8: internal use, never to be shown),
 * so that a window can make a link of it. Whoever asks for marks takes them out again. */

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* transfer full */
char *karma_marks_put(int64_t id, const char *name);

typedef struct {
    const char *text; /* borrowed from the words, not terminated */
    gsize length;
    int64_t id; /* of the person or room called so; 0: plain words */
} KarmaSpan;

/* The next stretch from `*at` on, and moves it there. False: nothing is left. */
bool karma_marks_next(const char **at, KarmaSpan *ret_span);

/* The words alone. transfer full */
char *karma_marks_strip(const char *words);

bool karma_marks_is_mark(gunichar c);
