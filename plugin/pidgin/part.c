// SPDX-License-Identifier: GPL-2.0-or-later
#include "part.h"
#include "picture.h"

#define BAR_HEIGHT_EM 0.95
#define GAP_EM        0.8

/* What a part's widgets know of each other; lives with the expander. */
typedef struct {
    KarmaPart part;
    KarmaPartUnfolded unfolded;
    gpointer data;
    GtkWidget *behind; /* shown while unfolded */
    char *markup;      /* of it, until it is shown first: hundreds of acts take their time */
} Fold;

static int
em(const KarmaPaper *paper, double count)
{
    return (int)(count * karma_paper_em(paper) + 0.5);
}

static void
show_behind(Fold *fold, bool unfolded)
{
    g_autofree char *markup = unfolded ? g_steal_pointer(&fold->markup) : NULL;
    if (markup)
        gtk_label_set_markup(GTK_LABEL(fold->behind), markup);
    gtk_widget_set_visible(fold->behind, unfolded);
}

static void
on_unfold(GObject *expander, GParamSpec *property, gpointer data)
{
    Fold *fold = data;
    bool unfolded = gtk_expander_get_expanded(GTK_EXPANDER(expander));
    show_behind(fold, unfolded);
    fold->unfolded(fold->data, fold->part, unfolded);
}

static gboolean
on_press(GtkWidget *box, GdkEventButton *event, gpointer data)
{
    if (event->type != GDK_BUTTON_PRESS || event->button != 1)
        return FALSE;
    gtk_expander_set_expanded(GTK_EXPANDER(data), !gtk_expander_get_expanded(GTK_EXPANDER(data)));
    return TRUE;
}

static GtkWidget *
head(KarmaPaper *paper, const KarmaPartColumns *columns, const KarmaPartLook *look)
{
    GtkWidget *row = gtk_hbox_new(FALSE, em(paper, GAP_EM));
    GtkWidget *name = karma_paper_name(paper, look->name);
    GtkWidget *number = karma_paper_name(paper, look->number);
    GtkWidget *bar = karma_picture_bar(karma_paper_colours(paper), em(paper, BAR_HEIGHT_EM),
                                       look->part, look->value, look->most, look->spoken);
    gtk_misc_set_alignment(GTK_MISC(name), 0, 0.5);
    gtk_misc_set_alignment(GTK_MISC(number), 1, 0.5);
    gtk_size_group_add_widget(columns->names, name);
    gtk_size_group_add_widget(columns->numbers, number);
    gtk_box_pack_start(GTK_BOX(row), name, FALSE, FALSE, 0);
    gtk_box_pack_start(GTK_BOX(row), bar, TRUE, TRUE, 0);
    gtk_box_pack_start(GTK_BOX(row), number, FALSE, FALSE, 0);
    return row;
}

/* What an expander keeps of its width before its label, for its arrow and the frame of the focus;
 * and behind it, for the frame. */
typedef struct {
    int before, behind;
} Kept;

static Kept
kept_by(GtkWidget *expander)
{
    int arrow, spacing, line, padding;
    gtk_widget_style_get(expander, "expander-size", &arrow, "expander-spacing", &spacing,
                         "focus-line-width", &line, "focus-padding", &padding, NULL);
    return (Kept){arrow + 2 * spacing + line + padding, line + padding};
}

/* As far in as the name above. */
static GtkWidget *
inset(GtkWidget *label)
{
    GtkWidget *box = gtk_hbox_new(FALSE, 0);
    gtk_box_pack_end(GTK_BOX(box), label, FALSE, FALSE, 0);
    return box;
}

/* The line below: a press on it unfolds too. */
static GtkWidget *
foot(KarmaPaper *paper, const KarmaPartLook *look, GtkWidget *expander, int indent)
{
    GtkWidget *box = gtk_event_box_new();
    gtk_event_box_set_visible_window(GTK_EVENT_BOX(box), FALSE);
    gtk_container_add(GTK_CONTAINER(box),
                      inset(karma_paper_label(paper, look->phrase, true, indent)));
    g_signal_connect(box, "button-press-event", G_CALLBACK(on_press), expander);
    return box;
}

static void
free_fold(gpointer data, GClosure *closure)
{
    Fold *fold = data;
    g_free(fold->markup);
    g_free(fold);
}

static GtkWidget *
expander_new(KarmaPaper *paper, const KarmaPartColumns *columns, const KarmaPartLook *look)
{
    GtkWidget *expander = gtk_expander_new(NULL), *row = head(paper, columns, look);
    const Kept kept = kept_by(expander);
    gtk_expander_set_label_widget(GTK_EXPANDER(expander), row);
    karma_paper_span(paper, row, kept.before + kept.behind);
    gtk_expander_set_expanded(GTK_EXPANDER(expander), look->unfolded);
    gtk_widget_modify_bg(expander, GTK_STATE_PRELIGHT, &karma_paper_colours(paper)->faint);
    atk_object_set_name(gtk_widget_get_accessible(expander), look->spoken);
    karma_paper_reach(paper, expander);
    return expander;
}

GtkWidget *
karma_part_new(KarmaPaper *paper, const KarmaPartColumns *columns, const KarmaPartLook *look,
               KarmaPartUnfolded unfolded, gpointer data, GtkWidget **ret_behind)
{
    GtkWidget *box = gtk_vbox_new(FALSE, 0), *expander = expander_new(paper, columns, look);
    int indent = kept_by(expander).before;
    GtkWidget *behind = karma_paper_label(paper, "", false, indent);
    Fold *fold = g_new(Fold, 1);
    *fold = (Fold){look->part, unfolded, data, behind, g_strdup(look->behind)};
    gtk_misc_set_padding(GTK_MISC(behind), 0, em(paper, 0.4));
    gtk_widget_set_no_show_all(behind, TRUE);
    show_behind(fold, look->unfolded);
    gtk_box_pack_start(GTK_BOX(box), expander, FALSE, FALSE, 0);
    gtk_box_pack_start(GTK_BOX(box), foot(paper, look, expander, indent), FALSE, FALSE, 0);
    gtk_box_pack_start(GTK_BOX(box), inset(behind), FALSE, FALSE, 0);
    g_signal_connect_data(expander, "notify::expanded", G_CALLBACK(on_unfold), fold, free_fold, 0);
    *ret_behind = behind;
    return box;
}
