// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The view as this messenger shows it: names from the buddy list, HTML as Pidgin or Finch
 * understands it. */

#include "plugin.h"
#include <karma/view.h>

typedef struct {
    KarmaView view; /* give this to karma_view_*() */
    const KarmaPlugin *plugin;
    char *shown; /* the last name given */
} KarmaWords;

/* Zero it, then begin; borrowed `plugin`. */
void karma_words_begin(KarmaWords *words, const KarmaPlugin *plugin, KarmaFormat format);
void karma_words_clear(KarmaWords *words);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KarmaWords, karma_words_clear)

/* What was done, in plain words; transfer full. */
char *karma_words_done(const KarmaPlugin *plugin, KarmaDone done, const KarmaDoneWhat *what);

/* Why nothing can be counted or stored now; NULL when it can. Plain words, transfer full. */
char *karma_words_trouble(const KarmaPlugin *plugin);
