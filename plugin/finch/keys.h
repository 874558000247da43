// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Whole keys out of what Finch hands on: a key it does not know (arrows, as tmux among others sends
 * them) comes as Escape and the rest of it, one by one, within one turn of the main loop. */

#include <glib.h>
#include <stdbool.h>

typedef struct KarmaKeys KarmaKeys;

/* `key`: what the terminal sent, "\033" for Escape itself. False: nothing stands at it. */
typedef bool (*KarmaKeyFunc)(const char *key, gpointer data);

KarmaKeys *karma_keys_new(KarmaKeyFunc func, gpointer data);
void karma_keys_free(KarmaKeys *keys);

/* True: the key is taken; `func` was called, or will be when the main loop comes round. */
bool karma_keys_hear(KarmaKeys *keys, const char *key);
