// SPDX-License-Identifier: GPL-2.0-or-later
#include "deed.h"
#include "intake.h"
#include "weeks.h"
#include "window.h"
#include "words.h"

typedef struct {
    int64_t act;
    PurpleConversation *conversation;
    bool done, left_out;
    KarmaDate day;
} Doubt;

static void
turn(KarmaStore *store, gpointer data)
{
    Doubt *doubt = data;
    doubt->done =
        store && karma_store_not_right(store, doubt->act, &doubt->left_out, &doubt->day, NULL);
}

static void
turned(gpointer data, gpointer user_data)
{
    const Doubt *doubt = data;
    KarmaPlugin *plugin = user_data;
    KarmaDone done = !doubt->done      ? KARMA_DONE_NO_ACT
                     : doubt->left_out ? KARMA_DONE_NOT_RIGHT
                                       : KARMA_DONE_RIGHT;
    karma_deed_say(plugin, doubt->conversation, karma_words_done(plugin, done, NULL));
    if (!doubt->done)
        return;
    karma_weeks_reopen(plugin->weeks, doubt->day);
    karma_window_refresh(plugin->window);
}

void
karma_deed_not_right(KarmaPlugin *plugin, int64_t act, PurpleConversation *conversation)
{
    if (karma_intake_state(plugin->intake) != KARMA_INTAKE_COUNTING) {
        karma_deed_say(plugin, conversation, karma_deed_not_now(plugin));
        return;
    }
    Doubt *doubt = g_new0(Doubt, 1);
    doubt->act = act;
    doubt->conversation = conversation;
    karma_intake_ask(plugin->intake, turn, turned, doubt, g_free);
}
