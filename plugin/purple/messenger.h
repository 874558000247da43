// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The messenger's own view, a module beside the plugin (<karma/messenger.h>); every function says
 * so when there is none, and libpurple's own windows serve. */

#include "plugin.h"
#include <conversation.h>
#include <karma/messenger.h>

/* Looks in karma/views beside the folder the plugin lies in, then where an installation puts
 * views. Never NULL. */
KarmaViewModule *karma_messenger_new(KarmaPlugin *plugin);
void karma_messenger_free(KarmaViewModule *view);

/* See KarmaMessengerTable; false: nothing was shown. `words` as karma_words_begin() makes it for
 * text. */
bool karma_messenger_week(KarmaViewModule *view, const KarmaView *words, const KarmaWeek *week,
                          KarmaShow how);
bool karma_messenger_with(KarmaViewModule *view, const KarmaView *words, const KarmaWith *with,
                          KarmaShow how);
bool karma_messenger_say(KarmaViewModule *view, const char *text);

/* Whether the input box holds text; false when nobody can tell. `ret_composing` is untouched then.
 */
bool karma_messenger_composing(const KarmaViewModule *view, PurpleConversation *conversation,
                               bool *ret_composing);
