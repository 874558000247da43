// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* How rare a word is: from a table of hashes of common English words; what is not in it is rare. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

uint32_t karma_word_hash(const char *word, size_t length);
/* Without the plural and the end of long words. */
uint32_t karma_word_stem(const char *word, size_t length);
/* Logarithm of one in how many lines holds the word of this stem, 0..10. */
float karma_word_rarity(uint32_t stem);
/* So common that it names nobody in mid-sentence. */
bool karma_word_is_common(const char *word, size_t length);
