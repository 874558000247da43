// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the owner can do from a command, a menu or a link: one function each. Those that give a
 * string say what was done and how to undo it (plain text, transfer full). */

#include "plugin.h"
#include <conversation.h>
#include <karma/nudge.h>

char *karma_deed_later(KarmaPlugin *plugin, int64_t item); /* until tomorrow */
char *karma_deed_not_needed(KarmaPlugin *plugin, int64_t item);
char *karma_deed_never(KarmaPlugin *plugin,
                       int64_t name); /* no nudges about a person or room; or again */

/* Turns a flag of a person or room over, or sets a wish. */
char *karma_deed_toggle(KarmaPlugin *plugin, int64_t name, KarmaNameFlags flag);
char *karma_deed_wish(KarmaPlugin *plugin, KarmaNameId name, KarmaWish wish);

/* One act counts no more, or again; answers later, like those below. */
void karma_deed_not_right(KarmaPlugin *plugin, int64_t act, PurpleConversation *conversation);

char *karma_deed_pause(KarmaPlugin *plugin, bool paused);

/* Opens the conversation with a person or of a room; nothing is written. */
void karma_deed_write(KarmaPlugin *plugin, int64_t name);

/* Shows why a nudge was said. */
void karma_deed_nudge_why(KarmaPlugin *plugin, const KarmaNudge *nudge);

/* These answer later, in `conversation` if it is still open (NULL: the one with the focus). */
void karma_deed_forget(KarmaPlugin *plugin, int64_t name, PurpleConversation *conversation);
void karma_deed_export(KarmaPlugin *plugin, const char *path, PurpleConversation *conversation);

/* Asks where to. */
void karma_deed_ask_export(KarmaPlugin *plugin);

/* Forgets after asking: it cannot be undone. */
void karma_deed_ask_forget(KarmaPlugin *plugin, int64_t name);

/* Opens a person's or a room's page, or shows it once more. */
void karma_deed_page(KarmaPlugin *plugin, int64_t name);
void karma_deed_page_again(KarmaPlugin *plugin, int64_t name);

/* Opens the list of everybody with a rhythm. */
void karma_deed_people(KarmaPlugin *plugin);

/* Writes who waits. */
void karma_deed_waiting(KarmaPlugin *plugin, PurpleConversation *conversation);

/* Why the owner's word cannot be kept now; transfer full. */
char *karma_deed_not_now(const KarmaPlugin *plugin);

/* Says `text` (transfer full) in the conversation, else where the focus is. */
void karma_deed_say(KarmaPlugin *plugin, PurpleConversation *conversation, char *text);
