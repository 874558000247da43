// SPDX-License-Identifier: GPL-2.0-or-later
#include "speak.h"
#include "intake.h"
#include "messenger.h"
#include "names.h"
#include "notice.h"
#include "pidgin.h"
#include "presence.h"
#include "reach.h"
#include "words.h"
#include <eventloop.h>

struct KarmaSpeak {
    KarmaPlugin *plugin;
    KarmaNudger *nudger;
    KarmaTime life;  /* last sign of life seen */
    KarmaTime typed; /* last time an input box was seen in use */
    guint heed_timer;
};

KarmaSpeak *
karma_speak_new(KarmaPlugin *plugin)
{
    KarmaSpeak *speak = g_new0(KarmaSpeak, 1);
    speak->plugin = plugin;
    return speak;
}

void
karma_speak_free(KarmaSpeak *speak)
{
    if (speak->heed_timer)
        purple_timeout_remove(speak->heed_timer);
    g_clear_pointer(&speak->nudger, karma_nudger_free);
    g_free(speak);
}

void
karma_speak_restore(KarmaSpeak *speak, const KarmaRows *rows)
{
    KarmaPlugin *plugin = speak->plugin;
    g_clear_pointer(&speak->nudger, karma_nudger_free);
    speak->nudger =
        karma_nudger_new(karma_intake_tracker(plugin->intake), plugin->settings, plugin->zone);
    karma_nudger_restore(speak->nudger, rows);
}

KarmaNudger *
karma_speak_nudger(const KarmaSpeak *speak)
{
    return speak->nudger;
}

/* The messenger's own view sees the input box. libpurple tells of typing for some seconds only, and
 * one to one only. */
static bool
is_composing(KarmaSpeak *speak, PurpleConversation *focus, KarmaTime now)
{
    bool composing;
    if (focus && karma_messenger_composing(speak->plugin->view, focus, &composing))
        return composing;
    bool im = focus && purple_conversation_get_type(focus) == PURPLE_CONV_TYPE_IM;
    if (im && purple_conv_im_get_send_typed_timeout(PURPLE_CONV_IM(focus)))
        speak->typed = now;
    return im && now - speak->typed < speak->plugin->settings->typing_s;
}

static KarmaMoment
this_moment(KarmaSpeak *speak, PurpleConversation *focus, KarmaTime now)
{
    const KarmaPlugin *plugin = speak->plugin;
    int64_t id = focus ? karma_names_of_conversation(plugin, focus) : 0;
    bool room = focus && purple_conversation_get_type(focus) == PURPLE_CONV_TYPE_CHAT;
    return (KarmaMoment){
        .now = now,
        .online = karma_presence_online(),
        .away = karma_presence_away(),
        .life = karma_presence_life(plugin->presence, now),
        .focus_name = room ? 0 : id,
        .focus_room = room ? id : 0,
        .composing = is_composing(speak, focus, now),
        .dialog = karma_pidgin_dialogs(plugin->pidgin),
        .reachable = karma_reach,
        .data = speak->plugin,
    };
}

static void
write_line(const KarmaSpeak *speak, PurpleConversation *conversation, const KarmaNudge *nudge)
{
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, speak->plugin, KARMA_FORMAT_HTML);
    words.view.columns = -1;
    uint32_t offers = karma_nudger_offers(speak->nudger, nudge->id);
    g_autofree char *line = karma_view_nudge_line(&words.view, nudge, offers);
    g_autofree char *markup = karma_pidgin_markup(speak->plugin->pidgin, g_strchomp(line));
    karma_notice_write(conversation, markup);
}

static bool
show_dialog(const KarmaSpeak *speak, const KarmaNudge *nudge)
{
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, speak->plugin, KARMA_FORMAT_TEXT);
    g_autofree char *text = karma_view_nudge(&words.view, nudge);
    return karma_pidgin_dialog(speak->plugin->pidgin, nudge->id, g_strchomp(text));
}

static bool
show(const KarmaSpeak *speak, PurpleConversation *focus, const KarmaNudge *nudge)
{
    if (nudge->place == KARMA_PLACE_DIALOG)
        return show_dialog(speak, nudge);
    if (!focus)
        return false;
    write_line(speak, focus, nudge);
    return true;
}

/* On disk: the policy once more, with the focus as it is in this very call. */
static void
committed(gpointer data, gpointer user_data)
{
    KarmaPlugin *plugin = user_data;
    KarmaSpeak *speak = plugin->speak;
    const int64_t id = *(int64_t *)data;
    KarmaTime now = karma_plugin_now();
    KarmaRows *batch = karma_intake_batch(plugin->intake);
    PurpleConversation *focus = karma_notice_focus();
    karma_speak_heed(speak, now);
    KarmaMoment moment = this_moment(speak, focus, now);
    if (karma_nudger_ask(speak->nudger, id, &moment, batch, NULL) &&
        show(speak, focus, karma_nudger_get(speak->nudger, id)))
        karma_nudger_said(speak->nudger, id, now, batch);
    karma_intake_changed(plugin->intake);
}

static void
notice_life(KarmaSpeak *speak, const KarmaMoment *moment, KarmaRows *batch)
{
    if (moment->life <= speak->life)
        return;
    speak->life = moment->life;
    karma_nudger_sign_of_life(speak->nudger, moment->focus_name, moment->focus_room, moment->now,
                              batch);
}

void
karma_speak_tick(KarmaSpeak *speak, KarmaTime now)
{
    KarmaIntake *intake = speak->plugin->intake;
    if (!speak->nudger || karma_intake_state(intake) != KARMA_INTAKE_COUNTING)
        return;
    KarmaRows *batch = karma_intake_batch(intake);
    KarmaMoment moment = this_moment(speak, karma_notice_focus(), now);
    notice_life(speak, &moment, batch);
    int64_t id = karma_nudger_tick(speak->nudger, &moment, batch);
    karma_intake_changed(intake);
    if (id)
        karma_intake_commit(intake, committed, g_memdup2(&id, sizeof id), g_free);
}

static void
gone(const KarmaNudge *nudge, gpointer data)
{
    const KarmaSpeak *speak = data;
    karma_pidgin_dialog_close(speak->plugin->pidgin, nudge->id);
}

void
karma_speak_heed(KarmaSpeak *speak, KarmaTime now)
{
    if (speak->nudger)
        karma_nudger_heed(speak->nudger, now, karma_intake_batch(speak->plugin->intake), gone,
                          speak);
}

static gboolean
heed(gpointer data)
{
    KarmaSpeak *speak = data;
    speak->heed_timer = 0;
    karma_speak_heed(speak, karma_plugin_now());
    karma_intake_changed(speak->plugin->intake);
    return G_SOURCE_REMOVE;
}

void
karma_speak_heed_soon(KarmaSpeak *speak)
{
    if (!speak->heed_timer)
        speak->heed_timer = purple_timeout_add(0, heed, speak);
}

bool
karma_speak_request(KarmaSpeak *speak, PurpleConversation *conversation)
{
    KarmaIntake *intake = speak->plugin->intake;
    if (!speak->nudger || karma_intake_state(intake) != KARMA_INTAKE_COUNTING)
        return false;
    KarmaTime now = karma_plugin_now();
    KarmaRows *batch = karma_intake_batch(intake);
    KarmaMoment moment = this_moment(speak, conversation, now);
    karma_speak_heed(speak, now);
    int64_t id = karma_nudger_request(speak->nudger, &moment, batch);
    if (id) {
        write_line(speak, conversation, karma_nudger_get(speak->nudger, id));
        karma_nudger_said(speak->nudger, id, now, batch);
    }
    karma_intake_changed(intake);
    return id != 0;
}

static char *
tell(const KarmaSpeak *speak, const KarmaRefused *refused)
{
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, speak->plugin, KARMA_FORMAT_TEXT);
    return g_strchomp(karma_view_refused(&words.view, refused));
}

char *
karma_speak_refuse(KarmaSpeak *speak, int64_t id, KarmaRefusal refusal)
{
    return karma_speak_refuse_for(speak, id, refusal, 0);
}

char *
karma_speak_refuse_for(KarmaSpeak *speak, int64_t id, KarmaRefusal refusal, int days)
{
    KarmaIntake *intake = speak->plugin->intake;
    KarmaRefused refused;
    KarmaTime now = karma_plugin_now();
    if (!speak->nudger || karma_intake_state(intake) != KARMA_INTAKE_COUNTING)
        return karma_words_trouble(speak->plugin);
    karma_speak_heed(speak, now);
    if (!karma_nudger_refuse_until(speak->nudger, id, refusal, days ? now + days * KARMA_DAY : 0,
                                   now, karma_intake_batch(intake), &refused))
        return karma_words_done(speak->plugin, KARMA_DONE_NOTHING, NULL);
    karma_pidgin_dialog_close(speak->plugin->pidgin, refused.nudge.id);
    karma_intake_changed(intake);
    return tell(speak, &refused);
}

char *
karma_speak_undo(KarmaSpeak *speak)
{
    KarmaIntake *intake = speak->plugin->intake;
    KarmaRefused refused;
    if (!speak->nudger || karma_intake_state(intake) != KARMA_INTAKE_COUNTING)
        return karma_words_trouble(speak->plugin);
    if (!karma_nudger_undo(speak->nudger, karma_plugin_now(), karma_intake_batch(intake), &refused))
        return karma_words_done(speak->plugin, KARMA_DONE_NOTHING_TO_UNDO, NULL);
    karma_intake_changed(intake);
    return tell(speak, &refused);
}

typedef struct {
    KarmaNudgeKind kind;
    int64_t cause, id;
} Wanted;

static void
find(const KarmaNudge *nudge, gpointer data)
{
    Wanted *wanted = data;
    if (nudge->kind == wanted->kind && nudge->cause == wanted->cause)
        wanted->id = nudge->id;
}

int64_t
karma_speak_find(const KarmaSpeak *speak, KarmaNudgeKind kind, int64_t cause)
{
    Wanted wanted = {kind, cause, 0};
    if (speak->nudger)
        karma_nudger_foreach(speak->nudger, find, &wanted);
    return wanted.id;
}

void
karma_speak_week_opened(KarmaSpeak *speak, KarmaDate monday)
{
    KarmaIntake *intake = speak->plugin->intake;
    if (!speak->nudger || karma_intake_state(intake) != KARMA_INTAKE_COUNTING)
        return;
    int64_t id = karma_speak_find(speak, KARMA_NUDGE_WEEK, monday);
    if (!id)
        return;
    karma_nudger_acted(speak->nudger, id, karma_plugin_now(), karma_intake_batch(intake));
    karma_pidgin_dialog_close(speak->plugin->pidgin, id);
    karma_intake_changed(intake);
}
