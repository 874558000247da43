// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Text laid out in columns, as a terminal counts them: wide characters take two, combining and
 * invisible ones none. */

#include <glib.h>

int karma_lines_width(const char *text);

/* At most `columns` wide, ending in "…" when something was left out. transfer full. */
char *karma_lines_cut(const char *text, int columns);

/* Wraps at spaces; a word longer than a line is broken. Every line after the first begins with
 * `hanging`, which counts. At most `most` lines (0: any number), the last one cut. columns < 0: one
 * line. transfer full, of char *. */
GPtrArray *karma_lines_wrap(const char *text, int columns, const char *hanging, unsigned most);
