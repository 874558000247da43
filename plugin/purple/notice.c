// SPDX-License-Identifier: GPL-2.0-or-later
#include "notice.h"
#include "messenger.h"
#include "pidgin.h"
#include <core.h>

/* Grey, and the messenger makes no links of its own in it: a person who is called by an address is
 * not to be written a letter by a click. */
#define NOTICE_FLAGS (PURPLE_MESSAGE_NO_LOG | PURPLE_MESSAGE_NO_LINKIFY)

/* Pidgin puts such a line between <b> and </b>, which is no quiet voice: it is taken back within.
 */
static char *
quiet(const char *markup)
{
    bool bold = g_strcmp0(purple_core_get_ui(), "gtk-gaim") == 0;
    return bold ? g_strconcat("</b>", markup, "<b>", NULL) : g_strdup(markup);
}

void
karma_notice_write(PurpleConversation *conversation, const char *markup)
{
    g_autofree char *line = quiet(markup);
    purple_conversation_write(conversation, NULL, line, NOTICE_FLAGS, (time_t)karma_plugin_now());
}

void
karma_notice_write_text(PurpleConversation *conversation, const char *text)
{
    g_autofree char *escaped = g_markup_escape_text(text, -1);
    g_auto(GStrv) lines = g_strsplit(escaped, "\n", -1);
    g_autofree char *markup = g_strjoinv("<br>", lines);
    karma_notice_write(conversation, markup);
}

PurpleConversation *
karma_notice_focus(void)
{
    for (GList *l = purple_get_conversations(); l; l = l->next)
        if (purple_conversation_has_focus(l->data))
            return l->data;
    return NULL;
}

void
karma_notice_flush(KarmaPlugin *plugin)
{
    PurpleConversation *conversation = plugin->notices ? karma_notice_focus() : NULL;
    if (!conversation)
        return;
    GList *notices = g_steal_pointer(&plugin->notices);
    for (GList *l = notices; l; l = l->next)
        karma_notice_write_text(conversation, l->data);
    g_list_free_full(notices, g_free);
}

void
karma_notice_say(KarmaPlugin *plugin, const char *text)
{
    if (karma_messenger_say(plugin->view, text) || karma_pidgin_answer(plugin->pidgin, text))
        return;
    plugin->notices = g_list_append(plugin->notices, g_strdup(text));
    karma_notice_flush(plugin);
}

void
karma_notice_clear(KarmaPlugin *plugin)
{
    g_list_free_full(g_steal_pointer(&plugin->notices), g_free);
}
