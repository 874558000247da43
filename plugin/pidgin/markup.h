// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Words of the view as Pango markup, in the direction of the language whatever name comes first.
 * All transfer full. */

#include "colours.h"
#include <stdint.h>

/* Without the marks of names. */
char *karma_markup_plain(const char *words);

/* Every marked name is a link, "with?name=ID", but for the one a page is about (`about`; 0: none).
 */
char *karma_markup_linked(const char *words, const KarmaColours *colours, int64_t about);

/* A link of plain words. */
char *karma_markup_link(const char *words, const char *uri, const GdkColor *colour);
