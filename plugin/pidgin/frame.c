// SPDX-License-Identifier: GPL-2.0-or-later
#include "window-state.h"
#include <glib/gi18n-lib.h>

#define HEADER_FRAME_EM 2 /* an arrow and a button around words */
#define WORDS_KEY       "karma-words"

static void
on_back(GtkButton *button, gpointer data)
{
    karma_week_window_go_back(data);
}

static void
on_earlier(GtkButton *button, gpointer data)
{
    karma_week_window_turn(data, -1);
}

static void
on_later(GtkButton *button, gpointer data)
{
    karma_week_window_turn(data, 1);
}

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

GtkWidget *
karma_week_window_header(KarmaWeekWindow *window)
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
