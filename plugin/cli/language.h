// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The language the command speaks. Words for people come from the catalogue; what programs read
 * (JSON, CSV, tables) is the same in every language. */

#include <stdbool.h>

/* To be called first. Takes up the owner's locale, but for the way numbers and small letters are
 * written, and the catalogue: that of an install below the user's own folder, else that of the
 * system. */
void karma_language_begin(void);

/* Whether words are translated from here on; false: those of the source. */
void karma_language_translate(bool translated);
