// SPDX-License-Identifier: GPL-2.0-or-later
#include "paper.h"

#define COLUMN_EM   34 /* the widest column */
#define NARROW_EM   13 /* what words keep beside their buttons */
#define MARGIN_EM   1.2
#define SCROLL_LINE 2.0 /* em */

struct KarmaPaper {
    GtkWidget *scrolled, *layout, *column;
    KarmaColours colours;
    GArray *spanning; /* Spanning */
    GArray *rows;     /* Row */
    GPtrArray *stops; /* GtkWidget */
    int em, width, height, x;
};

typedef struct {
    GtkWidget *widget;
    int indent;
} Spanning;

typedef struct {
    GtkWidget *table, *label, *actions;
} Row;

static void
paper_free(gpointer data)
{
    KarmaPaper *paper = data;
    g_array_unref(paper->spanning);
    g_array_unref(paper->rows);
    g_ptr_array_unref(paper->stops);
    g_free(paper);
}

static void
fit_row(const KarmaPaper *paper, const Row *row, int width)
{
    GtkRequisition wanted;
    gtk_widget_size_request(row->actions, &wanted);
    int left = width - wanted.width - paper->em;
    bool beside = left >= NARROW_EM * paper->em;
    gtk_widget_set_size_request(row->label, beside ? left : width, -1);
    gtk_container_child_set(GTK_CONTAINER(row->table), row->actions, "left-attach", beside ? 1 : 0,
                            "right-attach", beside ? 2 : 1, "top-attach", beside ? 0 : 1,
                            "bottom-attach", beside ? 1 : 2, NULL);
}

static int
margin_of(const KarmaPaper *paper)
{
    return (int)(MARGIN_EM * paper->em);
}

static void
fit(KarmaPaper *paper, int width, int x)
{
    paper->width = width;
    paper->x = x;
    for (guint i = 0; i < paper->spanning->len; i++) {
        const Spanning *spanning = &g_array_index(paper->spanning, Spanning, i);
        gtk_widget_set_size_request(spanning->widget, MAX(1, width - spanning->indent), -1);
    }
    for (guint i = 0; i < paper->rows->len; i++)
        fit_row(paper, &g_array_index(paper->rows, Row, i), width);
    gtk_widget_set_size_request(paper->column, width, -1);
    gtk_layout_move(GTK_LAYOUT(paper->layout), paper->column, x, margin_of(paper));
}

static void
set_height(KarmaPaper *paper, int width)
{
    GtkRequisition wanted;
    gtk_widget_size_request(paper->column, &wanted);
    int height = wanted.height + 2 * margin_of(paper);
    if (height == paper->height)
        return;
    paper->height = height;
    gtk_layout_set_size(GTK_LAYOUT(paper->layout), (guint)width, (guint)height);
}

static void
on_allocate(GtkWidget *layout, GtkAllocation *at, gpointer data)
{
    KarmaPaper *paper = data;
    int width = CLAMP(at->width - 2 * margin_of(paper), 1, COLUMN_EM * paper->em);
    int x = (at->width - width) / 2;
    if (!paper->column)
        return;
    if (width != paper->width || x != paper->x)
        fit(paper, width, x);
    set_height(paper, at->width);
}

static int
em_of(GtkWidget *widget)
{
    PangoContext *context = gtk_widget_get_pango_context(widget);
    PangoFontMetrics *metrics =
        pango_context_get_metrics(context, gtk_widget_get_style(widget)->font_desc, NULL);
    int em = PANGO_PIXELS(pango_font_metrics_get_ascent(metrics) +
                          pango_font_metrics_get_descent(metrics));
    pango_font_metrics_unref(metrics);
    return MAX(em, 1);
}

static void
ground(KarmaPaper *paper)
{
    paper->scrolled = gtk_scrolled_window_new(NULL, NULL);
    paper->layout = gtk_layout_new(NULL, NULL);
    gtk_scrolled_window_set_policy(GTK_SCROLLED_WINDOW(paper->scrolled), GTK_POLICY_NEVER,
                                   GTK_POLICY_AUTOMATIC);
    gtk_container_add(GTK_CONTAINER(paper->scrolled), paper->layout);
    gtk_widget_modify_bg(paper->layout, GTK_STATE_NORMAL, &paper->colours.paper);
    gtk_container_set_focus_vadjustment(GTK_CONTAINER(paper->layout), karma_paper_scrolling(paper));
    g_signal_connect_after(paper->layout, "size-allocate", G_CALLBACK(on_allocate), paper);
    g_object_set_data_full(G_OBJECT(paper->scrolled), "karma-paper", paper, paper_free);
}

KarmaPaper *
karma_paper_new(const KarmaColours *colours)
{
    KarmaPaper *paper = g_new0(KarmaPaper, 1);
    paper->colours = *colours;
    paper->spanning = g_array_new(FALSE, FALSE, sizeof(Spanning));
    paper->rows = g_array_new(FALSE, FALSE, sizeof(Row));
    paper->stops = g_ptr_array_new();
    ground(paper);
    paper->em = em_of(paper->layout);
    paper->column = gtk_vbox_new(FALSE, 0);
    gtk_layout_put(GTK_LAYOUT(paper->layout), paper->column, 0, 0);
    g_object_set(karma_paper_scrolling(paper), "step-increment", SCROLL_LINE * paper->em, NULL);
    return paper;
}

GtkWidget *
karma_paper_widget(const KarmaPaper *paper)
{
    return paper->scrolled;
}

GtkAdjustment *
karma_paper_scrolling(const KarmaPaper *paper)
{
    return gtk_scrolled_window_get_vadjustment(GTK_SCROLLED_WINDOW(paper->scrolled));
}

int
karma_paper_em(const KarmaPaper *paper)
{
    return paper->em;
}

const KarmaColours *
karma_paper_colours(const KarmaPaper *paper)
{
    return &paper->colours;
}

void
karma_paper_add(KarmaPaper *paper, GtkWidget *widget, int above)
{
    GtkWidget *air = gtk_alignment_new(0, 0, 1, 1);
    gtk_alignment_set_padding(GTK_ALIGNMENT(air), (guint)above, 0, 0, 0);
    gtk_container_add(GTK_CONTAINER(air), widget);
    gtk_box_pack_start(GTK_BOX(paper->column), air, FALSE, FALSE, 0);
}

static GtkWidget *
label_new(const KarmaPaper *paper, const char *markup, bool soft)
{
    GtkWidget *label = gtk_label_new(NULL);
    const GdkColor *ink = soft ? &paper->colours.soft : &paper->colours.ink;
    gtk_label_set_markup(GTK_LABEL(label), markup);
    gtk_misc_set_alignment(GTK_MISC(label), 0, 0);
    gtk_widget_modify_fg(label, GTK_STATE_NORMAL, ink);
    gtk_widget_modify_fg(label, GTK_STATE_PRELIGHT, ink);
    gtk_widget_modify_fg(label, GTK_STATE_ACTIVE, ink);
    return label;
}

void
karma_paper_span(KarmaPaper *paper, GtkWidget *widget, int indent)
{
    const Spanning spanning = {widget, indent};
    g_array_append_val(paper->spanning, spanning);
}

GtkWidget *
karma_paper_label(KarmaPaper *paper, const char *markup, bool soft, int indent)
{
    GtkWidget *label = label_new(paper, markup, soft);
    gtk_label_set_line_wrap(GTK_LABEL(label), TRUE);
    gtk_label_set_line_wrap_mode(GTK_LABEL(label), PANGO_WRAP_WORD_CHAR);
    /* Only a label that was told some number of characters goes to the right by its words; the
     * width it gets is the one told later all the same. */
    gtk_label_set_width_chars(GTK_LABEL(label), 1);
    karma_paper_span(paper, label, indent);
    return label;
}

GtkWidget *
karma_paper_name(const KarmaPaper *paper, const char *markup)
{
    return label_new(paper, markup, false);
}

GtkWidget *
karma_paper_row(KarmaPaper *paper, GtkWidget *label, GtkWidget *actions)
{
    Row row = {gtk_table_new(2, 2, FALSE), label, actions};
    GtkWidget *kept = gtk_alignment_new(0, 0, 0, 0);
    gtk_container_add(GTK_CONTAINER(kept), actions);
    row.actions = kept;
    /* A table lists last what came first. */
    gtk_table_attach(GTK_TABLE(row.table), kept, 1, 2, 0, 1, GTK_FILL, GTK_FILL, 0, 0);
    gtk_table_attach(GTK_TABLE(row.table), label, 0, 1, 0, 1, GTK_FILL | GTK_EXPAND, 0, 0, 0);
    g_array_append_val(paper->rows, row);
    return row.table;
}

void
karma_paper_reach(KarmaPaper *paper, GtkWidget *widget)
{
    g_ptr_array_add(paper->stops, widget);
}

int
karma_paper_stop(const KarmaPaper *paper)
{
    for (guint i = 0; i < paper->stops->len; i++)
        if (gtk_widget_is_focus(g_ptr_array_index(paper->stops, i)))
            return (int)i;
    return -1;
}

void
karma_paper_stop_at(KarmaPaper *paper, int stop)
{
    int n = (int)paper->stops->len;
    if (stop >= 0 && n > 0)
        gtk_widget_grab_focus(g_ptr_array_index(paper->stops, MIN(stop, n - 1)));
}

void
karma_paper_done(KarmaPaper *paper, const KarmaPaper *before)
{
    gtk_widget_show_all(paper->layout); /* what is hidden takes no room */
    if (before && before->width > 0)
        fit(paper, before->width, before->x);
    gtk_widget_show(paper->scrolled);
}
