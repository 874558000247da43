// SPDX-License-Identifier: GPL-2.0-or-later
#include "window-state.h"
#include <gdk/gdkkeysyms.h>

static void
close_window(KarmaWeekWindow *window)
{
    gtk_widget_destroy(window->window);
}

static void
earlier(KarmaWeekWindow *window)
{
    karma_week_window_turn(window, -1);
}

static void
later(KarmaWeekWindow *window)
{
    karma_week_window_turn(window, 1);
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
        karma_week_window_go_back(window);
    else
        karma_week_window_turn(window, is_rtl(window) ? 1 : -1);
}

static void
right(KarmaWeekWindow *window)
{
    if (window->about && is_rtl(window))
        karma_week_window_go_back(window);
    else
        karma_week_window_turn(window, is_rtl(window) ? -1 : 1);
}

static void
back(KarmaWeekWindow *window)
{
    if (window->about)
        karma_week_window_go_back(window);
}

void
karma_week_window_scroll(KarmaWeekWindow *window, double by)
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
    karma_week_window_scroll(window, -page_of(window));
}

static void
page_down(KarmaWeekWindow *window)
{
    karma_week_window_scroll(window, page_of(window));
}

static void
to_top(KarmaWeekWindow *window)
{
    karma_week_window_scroll(window, -G_MAXINT);
}

static void
to_bottom(KarmaWeekWindow *window)
{
    karma_week_window_scroll(window, G_MAXINT);
}

static void
line_up(KarmaWeekWindow *window)
{
    karma_week_window_scroll(
        window, -gtk_adjustment_get_step_increment(karma_paper_scrolling(window->paper)));
}

static void
line_down(KarmaWeekWindow *window)
{
    karma_week_window_scroll(
        window, gtk_adjustment_get_step_increment(karma_paper_scrolling(window->paper)));
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

gboolean
karma_week_window_on_key(GtkWidget *widget, GdkEventKey *event, gpointer data)
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
