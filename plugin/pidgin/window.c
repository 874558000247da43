// SPDX-License-Identifier: GPL-2.0-or-later
#include "window.h"
#include "page.h"
#include <gdk/gdkkeysyms.h>
#include <glib/gi18n-lib.h>
#include <gtkutils.h>

#define WIDTH_EM        31
#define HEIGHT_EM       45
#define HEADER_FRAME_EM 2    /* an arrow and a button around words */
#define OF_SCREEN       0.85 /* no larger than this share of it */

struct KarmaWeekWindow {
    const KarmaMessengerHost *host;
    KarmaPageCalls calls;
    GtkWidget *window; /* NULL: closed */
    GtkWidget *box, *title, *earlier, *later, *back, *status;
    KarmaPaper *paper; /* of what is shown; NULL: nothing yet */
    KarmaDate monday;  /* of the week shown last; 0: none yet */
    bool running;
    int64_t about;     /* the person or room whose page is shown; 0: the week is */
    bool following;    /* within a call to the host */
    bool restyling;    /* the week comes again in the theme's new colours */
    uint32_t unfolded; /* 1 << KarmaPart */
};

static void
go_back(KarmaWeekWindow *window)
{
    if (window->monday)
        window->host->week(window->host->data, window->monday);
    else
        window->host->follow(window->host->data, "week");
}

static void
on_back(GtkButton *button, gpointer data)
{
    go_back(data);
}

static void
turn(KarmaWeekWindow *window, int weeks)
{
    if (window->about)
        return;
    if (window->monday && (weeks < 0 || !window->running))
        window->host->week(window->host->data, window->monday + 7 * weeks);
}

static void
on_earlier(GtkButton *button, gpointer data)
{
    turn(data, -1);
}

static void
on_later(GtkButton *button, gpointer data)
{
    turn(data, 1);
}

/* keys */

static void
close_window(KarmaWeekWindow *window)
{
    gtk_widget_destroy(window->window);
}

static void
earlier(KarmaWeekWindow *window)
{
    turn(window, -1);
}

static void
later(KarmaWeekWindow *window)
{
    turn(window, 1);
}

static bool
is_rtl(const KarmaWeekWindow *window)
{
    return gtk_widget_get_direction(window->window) == GTK_TEXT_DIR_RTL;
}

static void
left(KarmaWeekWindow *window)
{
    if (window->about && !is_rtl(window))
        go_back(window);
    else
        turn(window, is_rtl(window) ? 1 : -1);
}

static void
right(KarmaWeekWindow *window)
{
    if (window->about && is_rtl(window))
        go_back(window);
    else
        turn(window, is_rtl(window) ? -1 : 1);
}

static void
back(KarmaWeekWindow *window)
{
    if (window->about)
        go_back(window);
}

static void
scroll(KarmaWeekWindow *window, double by)
{
    GtkAdjustment *at = karma_paper_scrolling(window->paper);
    double most = gtk_adjustment_get_upper(at) - gtk_adjustment_get_page_size(at);
    gtk_adjustment_set_value(at, CLAMP(gtk_adjustment_get_value(at) + by, 0, MAX(0, most)));
}

static double
page_of(const KarmaWeekWindow *window)
{
    return gtk_adjustment_get_page_increment(karma_paper_scrolling(window->paper));
}

static void
page_up(KarmaWeekWindow *window)
{
    scroll(window, -page_of(window));
}

static void
page_down(KarmaWeekWindow *window)
{
    scroll(window, page_of(window));
}

static void
to_top(KarmaWeekWindow *window)
{
    scroll(window, -G_MAXINT);
}

static void
to_bottom(KarmaWeekWindow *window)
{
    scroll(window, G_MAXINT);
}

static void
line_up(KarmaWeekWindow *window)
{
    scroll(window, -gtk_adjustment_get_step_increment(karma_paper_scrolling(window->paper)));
}

static void
line_down(KarmaWeekWindow *window)
{
    scroll(window, gtk_adjustment_get_step_increment(karma_paper_scrolling(window->paper)));
}

static const struct {
    guint key;
    GdkModifierType modifiers;
    void (*press)(KarmaWeekWindow *window);
} keys[] = {
    {GDK_Escape, 0, close_window},
    {GDK_w, GDK_CONTROL_MASK, close_window},
    {GDK_Left, GDK_MOD1_MASK, left},
    {GDK_Right, GDK_MOD1_MASK, right},
    {GDK_Page_Up, GDK_CONTROL_MASK, earlier},
    {GDK_Page_Down, GDK_CONTROL_MASK, later},
    {GDK_BackSpace, 0, back},
    {GDK_Page_Up, 0, page_up},
    {GDK_Page_Down, 0, page_down},
    {GDK_Home, 0, to_top},
    {GDK_End, 0, to_bottom},
    {GDK_Up, 0, line_up},
    {GDK_Down, 0, line_down},
};

static gboolean
on_key(GtkWidget *widget, GdkEventKey *event, gpointer data)
{
    KarmaWeekWindow *window = data;
    const GdkModifierType all = gtk_accelerator_get_default_mod_mask();
    if (!window->paper)
        return FALSE;
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
        if (event->keyval == keys[i].key && (event->state & all) == keys[i].modifiers) {
            keys[i].press(window);
            return TRUE;
        }
    return FALSE;
}

/* the frame around the page */

#define WORDS_KEY "karma-words"

static GtkWidget *
turner(const char *words, GtkArrowType arrow, GCallback press, KarmaWeekWindow *window)
{
    GtkWidget *button = gtk_button_new(), *box = gtk_hbox_new(FALSE, 4);
    GtkWidget *sign = gtk_arrow_new(arrow, GTK_SHADOW_NONE), *label = gtk_label_new(words);
    bool first = arrow == GTK_ARROW_LEFT;
    gtk_button_set_relief(GTK_BUTTON(button), GTK_RELIEF_NONE);
    gtk_box_pack_start(GTK_BOX(box), first ? sign : label, FALSE, FALSE, 0);
    gtk_box_pack_start(GTK_BOX(box), first ? label : sign, FALSE, FALSE, 0);
    gtk_container_add(GTK_CONTAINER(button), box);
    g_object_set_data(G_OBJECT(button), WORDS_KEY, label);
    atk_object_set_name(gtk_widget_get_accessible(button), words);
    g_signal_connect(button, "clicked", press, window);
    return button;
}

static int
words_width(GtkWidget *label)
{
    int width;
    pango_layout_get_pixel_size(gtk_label_get_layout(GTK_LABEL(label)), &width, NULL);
    return width;
}

/* Where the title and the words beside it do not fit, arrows alone must do. */
static void
fit_header(GtkWidget *bar, GtkAllocation *at, gpointer data)
{
    const KarmaWeekWindow *window = data;
    GtkWidget *buttons[] = {window->earlier, window->later};
    int wanted = words_width(window->title), em = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(buttons); i++) {
        GtkWidget *label = g_object_get_data(G_OBJECT(buttons[i]), WORDS_KEY);
        pango_layout_get_pixel_size(gtk_label_get_layout(GTK_LABEL(label)), NULL, &em);
        wanted += words_width(label) + HEADER_FRAME_EM * em;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(buttons); i++)
        gtk_widget_set_visible(g_object_get_data(G_OBJECT(buttons[i]), WORDS_KEY),
                               at->width >= wanted);
}

static GtkWidget *
header(KarmaWeekWindow *window)
{
    GtkWidget *bar = gtk_hbox_new(FALSE, 0);
    window->earlier = turner(C_("week", "earlier"), GTK_ARROW_LEFT, G_CALLBACK(on_earlier), window);
    window->later = turner(C_("week", "later"), GTK_ARROW_RIGHT, G_CALLBACK(on_later), window);
    window->back =
        turner(C_("week", "back to the week"), GTK_ARROW_LEFT, G_CALLBACK(on_back), window);
    window->title = gtk_label_new(NULL);
    gtk_label_set_ellipsize(GTK_LABEL(window->title), PANGO_ELLIPSIZE_END);
    gtk_box_pack_start(GTK_BOX(bar), window->earlier, FALSE, FALSE, 0);
    gtk_box_pack_start(GTK_BOX(bar), window->back, FALSE, FALSE, 0);
    gtk_box_pack_start(GTK_BOX(bar), window->title, TRUE, TRUE, 0);
    gtk_box_pack_start(GTK_BOX(bar), window->later, FALSE, FALSE, 0);
    gtk_container_set_border_width(GTK_CONTAINER(bar), 4);
    g_signal_connect(bar, "size-allocate", G_CALLBACK(fit_header), window);
    return bar;
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
    gtk_box_pack_start(GTK_BOX(window->box), header(window), FALSE, FALSE, 0);
    gtk_box_pack_end(GTK_BOX(window->box), window->status, FALSE, FALSE, 0);
    gtk_widget_show_all(window->box);
    gtk_widget_hide(window->status);
    gtk_widget_ensure_style(window->window);
    g_signal_connect(window->window, "key-press-event", G_CALLBACK(on_key), window);
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
    scroll(window, place->at);
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
