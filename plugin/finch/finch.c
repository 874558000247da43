// SPDX-License-Identifier: GPL-2.0-or-later

/* The view of Finch: what the plugin gets when it opens karma-finch.so. No type is registered and
 * nothing is static but constants, so that the module can go at any time. */

#include "window.h"
#include <gmodule.h>
#include <gnt.h>
#include <gntconv.h>
#include <gntentry.h>

struct KarmaMessenger {
    KarmaPane *pane;
};

static KarmaMessenger *
open_view(const KarmaMessengerHost *host)
{
    KarmaMessenger *messenger = g_new0(KarmaMessenger, 1);
    messenger->pane = karma_pane_new(host);
    return messenger;
}

static void
close_view(KarmaMessenger *messenger)
{
    karma_pane_free(messenger->pane);
    g_free(messenger);
}

static void
show_week(KarmaMessenger *messenger, const KarmaView *view, const KarmaWeek *week, KarmaShow how)
{
    karma_pane_week(messenger->pane, view, week, how);
}

static void
show_with(KarmaMessenger *messenger, const KarmaView *view, const KarmaWith *with, KarmaShow how)
{
    karma_pane_with(messenger->pane, view, with, how);
}

static bool
say(KarmaMessenger *messenger, const char *text)
{
    return karma_pane_say(messenger->pane, text);
}

static bool
is_composing(KarmaMessenger *messenger, PurpleConversation *conversation)
{
    const FinchConv *shown = FINCH_CONV(conversation);
    if (!shown || shown->active_conv != conversation || !GNT_IS_ENTRY(shown->entry))
        return false;
    const char *text = gnt_entry_get_text(GNT_ENTRY(shown->entry));
    return text && *text;
}

static const KarmaMessengerTable table = {
    .version = KARMA_MESSENGER_VERSION,
    .open = open_view,
    .close = close_view,
    .week = show_week,
    .with = show_with,
    .say = say,
    .composing = is_composing,
};

G_MODULE_EXPORT const KarmaMessengerTable *karma_messenger(void);

const KarmaMessengerTable *
karma_messenger(void)
{
    return &table;
}
