// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The phrases of one or more languages, from data/lexicon, compiled in as tables. */

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct KarmaLexicon KarmaLexicon;

/* The built-in languages. Never NULL; immutable after, so it may be shared between threads. */
KarmaLexicon *karma_lexicon_new(void);
void karma_lexicon_free(KarmaLexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaLexicon, karma_lexicon_free)
