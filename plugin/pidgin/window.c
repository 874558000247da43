// SPDX-License-Identifier: GPL-2.0-or-later
#include "window-state.h"
#include <glib/gi18n-lib.h>
#include <gtkutils.h>

#define WIDTH_EM  31
#define HEIGHT_EM 45
#define OF_SCREEN 0.85 /* no larger than this share of it */

void
karma_week_window_turn(KarmaWeekWindow *window, int weeks)
{
    if (window->about)
        return;
    if (window->monday && (weeks < 0 || !window->running))
        window->host->week(window->host->data, window->monday + 7 * weeks);
}

void
karma_week_window_go_back(KarmaWeekWindow *window)
{
    if (window->monday)
        window->host->week(window->host->data, window->monday);
    else
        window->host->follow(window->host->data, "week");
}

static void
on_destroy(GtkWidget *widget, gpointer data)
{
    KarmaWeekWindow *window = data;
    window->window = NULL;
    window->paper = NULL;
    window->monday = 0;
    window->about = 0;
    window->unfolded = 0;
}

static void
show_again(KarmaWeekWindow *window)
{
    g_autofree char *page = g_strdup_printf("with?name=%" G_GINT64_FORMAT, (gint64)window->about);
    if (window->about)
        window->host->follow(window->host->data, page);
    else
        window->host->week(window->host->data, window->monday);
}

/* Words are gone by now: the week comes once more. */
static void
on_style(GtkWidget *widget, GtkStyle *before, gpointer data)
{
    KarmaWeekWindow *window = data;
    if (!before || !window->paper || window->restyling)
        return;
    window->restyling = true;
    show_again(window);
}

static void
set_size(KarmaWeekWindow *window, int em)
{
    GdkScreen *screen = gtk_widget_get_screen(window->window);
    int width = (int)(OF_SCREEN * gdk_screen_get_width(screen));
    int height = (int)(OF_SCREEN * gdk_screen_get_height(screen));
    gtk_window_set_default_size(GTK_WINDOW(window->window), MIN(WIDTH_EM * em, width),
                                MIN(HEIGHT_EM * em, height));
}

static void
build(KarmaWeekWindow *window)
{
    window->window = pidgin_create_window(_("Karma"), 0, "karma-week", TRUE);
    window->box = gtk_vbox_new(FALSE, 0);
    window->status = gtk_label_new(NULL);
    gtk_label_set_line_wrap(GTK_LABEL(window->status), TRUE);
    gtk_misc_set_alignment(GTK_MISC(window->status), 0, 0.5);
    gtk_misc_set_padding(GTK_MISC(window->status), 12, 6);
    gtk_container_add(GTK_CONTAINER(window->window), window->box);
    gtk_box_pack_start(GTK_BOX(window->box), karma_week_window_header(window), FALSE, FALSE, 0);
    gtk_box_pack_end(GTK_BOX(window->box), window->status, FALSE, FALSE, 0);
    gtk_widget_show_all(window->box);
    gtk_widget_hide(window->status);
    gtk_widget_ensure_style(window->window);
    g_signal_connect(window->window, "key-press-event", G_CALLBACK(karma_week_window_on_key),
                     window);
    g_signal_connect(window->window, "destroy", G_CALLBACK(on_destroy), window);
    g_signal_connect(window->window, "style-set", G_CALLBACK(on_style), window);
}

/* what a page calls */

static void
follow(gpointer data, const char *link)
{
    KarmaWeekWindow *window = data;
    window->following = true;
    window->host->follow(window->host->data, link);
    window->following = false;
}

static void
choose(gpointer data, KarmaDate monday)
{
    KarmaWeekWindow *window = data;
    window->host->week(window->host->data, monday);
}

static void
unfolded(gpointer data, KarmaPart part, bool is_unfolded)
{
    KarmaWeekWindow *window = data;
    uint32_t bit = 1u << part;
    window->unfolded = is_unfolded ? window->unfolded | bit : window->unfolded & ~bit;
}

KarmaWeekWindow *
karma_week_window_new(const KarmaMessengerHost *host)
{
    KarmaWeekWindow *window = g_new0(KarmaWeekWindow, 1);
    window->host = host;
    window->calls = (KarmaPageCalls){window, follow, choose, unfolded};
    return window;
}

void
karma_week_window_free(KarmaWeekWindow *window)
{
    if (window->window)
        gtk_widget_destroy(window->window);
    g_free(window);
}

/* What the frame says and offers: around a week, or around a page. */
static void
put_head(KarmaWeekWindow *window, const char *title, bool page)
{
    g_autofree char *markup = g_markup_printf_escaped("<b>%s</b>", title);
    gtk_label_set_markup(GTK_LABEL(window->title), markup);
    gtk_widget_set_sensitive(window->later, !window->running);
    gtk_widget_set_visible(window->back, page);
    gtk_widget_set_visible(window->earlier, !page);
    gtk_widget_set_visible(window->later, !page);
}

/* What takes the place of the paper that is there; of the same thing, everything is about where it
 * was. */
typedef struct {
    KarmaPaper *before;
    double at;
    int stop;
} Place;

static Place
take_place(KarmaWeekWindow *window, bool again)
{
    KarmaColours colours;
    Place place = {window->paper, 0, -1};
    if (place.before && again) {
        place.at = gtk_adjustment_get_value(karma_paper_scrolling(place.before));
        place.stop = karma_paper_stop(place.before);
    }
    karma_colours_of(gtk_widget_get_style(window->window), &colours);
    window->paper = karma_paper_new(&colours);
    gtk_box_pack_start(GTK_BOX(window->box), karma_paper_widget(window->paper), TRUE, TRUE, 0);
    return place;
}

static void
put_paper(KarmaWeekWindow *window, const Place *place)
{
    karma_paper_done(window->paper, place->before);
    if (place->before)
        gtk_widget_destroy(karma_paper_widget(place->before));
    karma_paper_stop_at(window->paper, place->stop);
    karma_week_window_scroll(window, place->at);
}

static bool
is_read(const KarmaWeekWindow *window)
{
    return gtk_window_has_toplevel_focus(GTK_WINDOW(window->window));
}

/* Whoever is typing goes on typing where they were. */
static void
show_behind(KarmaWeekWindow *window)
{
    gtk_window_set_focus_on_map(GTK_WINDOW(window->window), FALSE);
    gtk_widget_show(window->window);
    gtk_window_set_focus_on_map(GTK_WINDOW(window->window), TRUE);
}

/* False: nothing is to be shown. */
static bool
open_for(KarmaWeekWindow *window, KarmaShow how, bool *ret_opened)
{
    *ret_opened = !window->window;
    if (*ret_opened ? how == KARMA_SHOW_AGAIN : how == KARMA_SHOW_QUIETLY && is_read(window))
        return false;
    if (*ret_opened)
        build(window);
    return true;
}

static void
bring(KarmaWeekWindow *window, KarmaShow how, bool opened)
{
    if (opened)
        set_size(window, karma_paper_em(window->paper));
    if (opened && how == KARMA_SHOW_QUIETLY)
        show_behind(window);
    else if (how == KARMA_SHOW_ASKED && !window->restyling)
        gtk_window_present(GTK_WINDOW(window->window));
    if (opened) /* it is to be read first; GTK has given the first button the focus */
        gtk_window_set_focus(GTK_WINDOW(window->window), NULL);
    window->restyling = false;
}

void
karma_week_window_show(KarmaWeekWindow *window, const KarmaView *view, const KarmaWeek *week,
                       KarmaShow how)
{
    bool opened;
    if (!open_for(window, how, &opened))
        return;
    bool again = !window->about && window->monday == week->monday;
    if (!again)
        gtk_widget_hide(window->status);
    window->about = 0;
    window->monday = week->monday;
    window->running = week->running;
    g_autofree char *title = karma_view_title(view, week);
    put_head(window, title, false);
    const Place place = take_place(window, again);
    karma_page_write(window->paper, view, week, &window->calls, window->unfolded);
    put_paper(window, &place);
    bring(window, how, opened);
}

void
karma_week_window_show_with(KarmaWeekWindow *window, const KarmaView *view, const KarmaWith *with,
                            KarmaShow how)
{
    bool opened;
    if (!open_for(window, how, &opened))
        return;
    bool again = window->about == with->id;
    if (!again)
        gtk_widget_hide(window->status);
    window->about = with->id;
    put_head(window, "", true);
    const Place place = take_place(window, again);
    karma_page_write_with(window->paper, view, with, &window->calls);
    put_paper(window, &place);
    bring(window, how, opened);
}

bool
karma_week_window_say(KarmaWeekWindow *window, const char *text)
{
    if (!window->window || (!window->following && !is_read(window)))
        return false;
    gtk_label_set_text(GTK_LABEL(window->status), text);
    gtk_widget_show(window->status);
    return true;
}
