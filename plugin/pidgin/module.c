// SPDX-License-Identifier: GPL-2.0-or-later
#include "window.h"
#include <gmodule.h>
#include <gtkconv.h>

struct KarmaMessenger {
    KarmaWeekWindow *window;
};

static KarmaMessenger *
open_view(const KarmaMessengerHost *host)
{
    KarmaMessenger *messenger = g_new0(KarmaMessenger, 1);
    messenger->window = karma_week_window_new(host);
    return messenger;
}

static void
close_view(KarmaMessenger *messenger)
{
    karma_week_window_free(messenger->window);
    g_free(messenger);
}

static void
week(KarmaMessenger *messenger, const KarmaView *view, const KarmaWeek *shown, KarmaShow how)
{
    karma_week_window_show(messenger->window, view, shown, how);
}

static void
with(KarmaMessenger *messenger, const KarmaView *view, const KarmaWith *shown, KarmaShow how)
{
    karma_week_window_show_with(messenger->window, view, shown, how);
}

static bool
say(KarmaMessenger *messenger, const char *text)
{
    return karma_week_window_say(messenger->window, text);
}

static bool
composing(KarmaMessenger *messenger, PurpleConversation *conversation)
{
    if (!PIDGIN_IS_PIDGIN_CONVERSATION(conversation))
        return false;
    GtkTextBuffer *input = PIDGIN_CONVERSATION(conversation)->entry_buffer;
    return input && gtk_text_buffer_get_char_count(input) > 0;
}

static const KarmaMessengerTable table = {
    .version = KARMA_MESSENGER_VERSION,
    .open = open_view,
    .close = close_view,
    .week = week,
    .with = with,
    .say = say,
    .composing = composing,
};

G_MODULE_EXPORT const KarmaMessengerTable *karma_messenger(void);

const KarmaMessengerTable *
karma_messenger(void)
{
    return &table;
}
