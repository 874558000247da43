// SPDX-License-Identifier: GPL-2.0-or-later
#include "window.h"
#include "deed.h"
#include "intake.h"
#include "messenger.h"
#include "pidgin.h"
#include "speak.h"
#include "weeks.h"
#include "words.h"
#include <core.h>
#include <glib/gi18n-lib.h>
#include <notify.h>

typedef struct {
    void *handle; /* libpurple's; NULL: closed */
} Pane;

struct KarmaWindow {
    KarmaPlugin *plugin;
    Pane week, page;
    KarmaDate monday; /* shown last; 0: none yet */
    int64_t about;    /* whose page stands in the place of the week; 0: none does */
};

KarmaWindow *
karma_window_new(KarmaPlugin *plugin)
{
    KarmaWindow *window = g_new0(KarmaWindow, 1);
    window->plugin = plugin;
    return window;
}

static void
pane_close(Pane *pane)
{
    void *handle = pane->handle;
    pane->handle = NULL;
    if (handle)
        purple_notify_close(PURPLE_NOTIFY_FORMATTED, handle);
}

void
karma_window_free(KarmaWindow *window)
{
    pane_close(&window->week);
    pane_close(&window->page);
    g_free(window);
}

static void
closed(gpointer data)
{
    Pane *pane = data;
    pane->handle = NULL;
}

static void
pane_show(KarmaWindow *window, Pane *pane, const char *primary, const char *markup)
{
    g_autofree char *own = karma_pidgin_markup(window->plugin->pidgin, markup);
    pane_close(pane);
    pane->handle = purple_notify_formatted(window->plugin->handle, _("Karma"), primary, NULL, own,
                                           closed, pane);
}

/* Finch opens a text window for a screen of 80 by 24. */
static bool
is_brief(void)
{
    return g_strcmp0(purple_core_get_ui(), "gnt-purple") == 0;
}

static void
nothing_to_read(KarmaWindow *window)
{
    const GError *trouble = karma_intake_trouble(window->plugin->intake);
    g_autofree char *why = trouble ? g_markup_escape_text(trouble->message, -1) : NULL;
    g_autofree char *markup = g_strdup_printf(
        "%s<br>%s", _("The ledger cannot be read, so there is nothing to show."), why ? why : "");
    karma_window_page(window, _("Your week"), markup);
}

static bool
show_own(KarmaPlugin *plugin, const KarmaWeek *week, KarmaShow how)
{
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    return karma_messenger_week(plugin->view, &words.view, week, how);
}

static void
show_plain(KarmaPlugin *plugin, const KarmaWeek *week)
{
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_HTML);
    words.view.brief = is_brief();
    g_autofree char *markup = karma_view_week(&words.view, week);
    pane_show(plugin->window, &plugin->window->week, _("Your week"), markup);
}

static void
show_week(KarmaPlugin *plugin, const KarmaWeek *week, gpointer data)
{
    KarmaWindow *window = plugin->window;
    const KarmaShow *how = data;
    if (!week) {
        nothing_to_read(window);
        return;
    }
    window->monday = week->monday;
    window->about = 0;
    if (!show_own(plugin, week, *how))
        show_plain(plugin, week);
    karma_speak_week_opened(plugin->speak, week->monday);
}

static KarmaDate
running(const KarmaWindow *window)
{
    return karma_date_monday(karma_zone_date(window->plugin->zone, karma_plugin_now()));
}

static void
ask(KarmaWindow *window, KarmaDate monday, KarmaShow how)
{
    monday = MIN(monday, running(window));
    karma_weeks_get(window->plugin->weeks, monday, show_week, g_memdup2(&how, sizeof how), g_free);
}

void
karma_window_week(KarmaWindow *window, KarmaDate monday)
{
    ask(window, monday, KARMA_SHOW_ASKED);
}

void
karma_window_offer(KarmaWindow *window, KarmaDate monday)
{
    ask(window, monday, KARMA_SHOW_QUIETLY);
}

static void
show_again(KarmaPlugin *plugin, const KarmaWeek *week, gpointer data)
{
    const KarmaWindow *window = plugin->window;
    if (week && week->monday == window->monday && !window->about)
        show_own(plugin, week, KARMA_SHOW_AGAIN);
}

void
karma_window_refresh(KarmaWindow *window)
{
    if (window->about)
        karma_deed_page_again(window->plugin, window->about);
    else if (window->monday)
        karma_weeks_get(window->plugin->weeks, window->monday, show_again, NULL, NULL);
}

void
karma_window_with(KarmaWindow *window, const KarmaWith *with, const char *called, KarmaShow how)
{
    KarmaPlugin *plugin = window->plugin;
    g_auto(KarmaWords) words = {0};
    if (how == KARMA_SHOW_AGAIN && window->about != with->id)
        return;
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    if (karma_messenger_with(plugin->view, &words.view, with, how)) {
        window->about = with->id;
        return;
    }
    karma_words_clear(&words);
    karma_words_begin(&words, plugin, KARMA_FORMAT_HTML);
    g_autofree char *markup = karma_view_with(&words.view, with);
    karma_window_page(window, called, markup);
}

static KarmaDate
shown(const KarmaWindow *window)
{
    KarmaDate monday = window->monday;
    if (!monday)
        karma_weeks_parse(window->plugin->weeks, NULL, &monday);
    return monday;
}

void
karma_window_turn(KarmaWindow *window, int weeks)
{
    karma_window_week(window, window->monday ? window->monday + 7 * weeks : shown(window));
}

static void
show_why(KarmaPlugin *plugin, const KarmaWeek *week, gpointer data)
{
    KarmaWindow *window = plugin->window;
    const int part = *(int *)data;
    if (!week) {
        nothing_to_read(window);
        return;
    }
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_HTML);
    g_autofree char *markup = part < 0 ? karma_view_why(&words.view, week)
                                       : karma_view_why_part(&words.view, week, (KarmaPart)part);
    karma_window_page(window, _("Where the numbers come from"), markup);
}

void
karma_window_why(KarmaWindow *window, int part)
{
    karma_weeks_get(window->plugin->weeks, shown(window), show_why, g_memdup2(&part, sizeof part),
                    g_free);
}

void
karma_window_page(KarmaWindow *window, const char *title, const char *markup)
{
    pane_show(window, &window->page, title, markup);
}
