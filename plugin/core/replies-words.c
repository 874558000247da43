// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-words.h"
#include "replies-table.h"
#include <glib.h>

/* An entry of the table: the upper bits of the hash, and the rarity in the lower ones. */
enum { RARITY_BITS = 6, STEM_BYTES = 6, STEM_BYTES_OTHER_SCRIPTS = 12 };

static const float rarity_step = 0.16F, rarest = 10, common_below = 6.2F;

uint32_t
karma_word_hash(const char *word, size_t length)
{
    uint32_t hash = UINT32_C(2166136261);
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)word[i]) * UINT32_C(16777619);
    return hash ? hash : 1;
}

uint32_t
karma_word_stem(const char *word, size_t length)
{
    if (length > 3 && word[length - 1] == 's')
        length--;
    size_t longest =
        length > 0 && (unsigned char)word[0] >= 0x80 ? STEM_BYTES_OTHER_SCRIPTS : STEM_BYTES;
    return karma_word_hash(word, MIN(length, longest));
}

float
karma_word_rarity(uint32_t stem)
{
    size_t low = 0, high = G_N_ELEMENTS(karma_common_words);
    uint32_t key = stem >> RARITY_BITS;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (karma_common_words[middle] >> RARITY_BITS < key)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == G_N_ELEMENTS(karma_common_words) || karma_common_words[low] >> RARITY_BITS != key)
        return rarest;
    return (float)(karma_common_words[low] & ((1U << RARITY_BITS) - 1)) * rarity_step;
}

bool
karma_word_is_common(const char *word, size_t length)
{
    return karma_word_rarity(karma_word_hash(word, length)) < common_below;
}
