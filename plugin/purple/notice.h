// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Plain lines from the plugin itself. They are shown in the conversation that has the focus, never
 * logged, never sent; while none has, they wait. */

#include "plugin.h"
#include <conversation.h>

/* Says `text` (plain, translated) once, now or as soon as a conversation has the focus; in our own
 * window while that has it. */
void karma_notice_say(KarmaPlugin *plugin, const char *text);

/* Shows what waits; cheap when nothing does. */
void karma_notice_flush(KarmaPlugin *plugin);
void karma_notice_clear(KarmaPlugin *plugin);

/* Writes a local line; `markup` is HTML. */
void karma_notice_write(PurpleConversation *conversation, const char *markup);
/* The same for plain text; each line of it becomes one. */
void karma_notice_write_text(PurpleConversation *conversation, const char *text);

/* The conversation with the focus, or NULL. */
PurpleConversation *karma_notice_focus(void);
