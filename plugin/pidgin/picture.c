// SPDX-License-Identifier: GPL-2.0-or-later
#include "picture.h"
#include "chart.h"
#include "words.h"
#include <math.h>
#include <string.h>

typedef struct {
    KarmaColours colours;
    KarmaPart part;
    double value, most;
} Bar;

typedef struct {
    KarmaColours colours;
    KarmaWeek week; /* only its line and its Monday are set */
    char *ends[2];  /* what stands below the oldest and the newest week */
    KarmaPictureChosen chosen;
    gpointer data;
} Line;

/* Numbers stand above the line while a week has room for them. */
#define NUMBER_SCALE PANGO_SCALE_SMALL
#define NUMBER_WIDTH 1.4 /* of the widest number */

static void
use(cairo_t *cr, const GdkColor *colour)
{
    cairo_set_source_rgb(cr, colour->red / 65535.0, colour->green / 65535.0,
                         colour->blue / 65535.0);
}

static void
rounded(cairo_t *cr, const KarmaBox *box)
{
    double r = MIN(box->height, box->width) / 2;
    if (r <= 0)
        return;
    cairo_new_sub_path(cr);
    cairo_arc(cr, box->x + box->width - r, box->y + r, r, -G_PI_2, 0);
    cairo_arc(cr, box->x + box->width - r, box->y + box->height - r, r, 0, G_PI_2);
    cairo_arc(cr, box->x + r, box->y + box->height - r, r, G_PI_2, G_PI);
    cairo_arc(cr, box->x + r, box->y + r, r, G_PI, 3 * G_PI_2);
    cairo_close_path(cr);
}

static bool
is_mirrored(GtkWidget *widget)
{
    return gtk_widget_get_direction(widget) == GTK_TEXT_DIR_RTL;
}

/* The picture has no window of its own: clicks go to what it lies in. */
static cairo_t *
begin(GtkWidget *widget, const GdkEventExpose *event, KarmaBox *ret_area)
{
    GtkAllocation at;
    gtk_widget_get_allocation(widget, &at);
    cairo_t *cr = gdk_cairo_create(gtk_widget_get_window(widget));
    gdk_cairo_region(cr, event->region);
    cairo_clip(cr);
    *ret_area = (KarmaBox){at.x, at.y, at.width, at.height};
    return cr;
}

static gboolean
draw_bar(GtkWidget *widget, GdkEventExpose *event, gpointer data)
{
    const Bar *bar = data;
    KarmaBox area;
    cairo_t *cr = begin(widget, event, &area);
    /* The chart lays out seven rows: this widget is one of them. */
    const KarmaBox rows = {area.x, area.y - area.height * (int)bar->part, area.width,
                           area.height * KARMA_N_PARTS};
    KarmaBarBoxes boxes;
    karma_chart_bar(&rows, 0, is_mirrored(widget), bar->part, bar->value, bar->most, &boxes);
    rounded(cr, &boxes.trough);
    use(cr, &bar->colours.faint);
    cairo_fill_preserve(cr);
    cairo_clip(cr);
    rounded(cr, &boxes.filled);
    use(cr, &bar->colours.accent);
    cairo_fill(cr);
    cairo_destroy(cr);
    return TRUE;
}

static void
tell(GtkWidget *widget, const char *words)
{
    AtkObject *accessible = gtk_widget_get_accessible(widget);
    atk_object_set_role(accessible, ATK_ROLE_IMAGE);
    atk_object_set_name(accessible, words);
}

static void
free_data(gpointer data, GClosure *closure)
{
    g_free(data);
}

static GtkWidget *
area_new(GCallback draw, gpointer data, GClosureNotify free, int height, const char *words)
{
    GtkWidget *area = gtk_drawing_area_new();
    gtk_widget_set_has_window(area, FALSE);
    gtk_widget_set_size_request(area, -1, height);
    g_signal_connect_data(area, "expose-event", draw, data, free, 0);
    tell(area, words);
    return area;
}

GtkWidget *
karma_picture_bar(const KarmaColours *colours, int height, KarmaPart part, double value,
                  double most, const char *words)
{
    Bar *bar = g_new(Bar, 1);
    *bar = (Bar){*colours, part, value, most};
    return area_new(G_CALLBACK(draw_bar), bar, free_data, height, words);
}

/* the line */

static PangoLayout *
small_layout(GtkWidget *widget, const char *words, bool bold)
{
    PangoLayout *layout = gtk_widget_create_pango_layout(widget, words);
    PangoAttrList *attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_scale_new(NUMBER_SCALE));
    if (bold)
        pango_attr_list_insert(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    return layout;
}

static PangoLayout *
number_layout(GtkWidget *widget, double number, bool bold)
{
    g_autofree char *words = karma_words_number(number, 0);
    return small_layout(widget, words, bold);
}

static void
number_size(GtkWidget *widget, int *ret_width, int *ret_height)
{
    PangoLayout *layout = number_layout(widget, 100, true);
    pango_layout_get_pixel_size(layout, ret_width, ret_height);
    g_object_unref(layout);
}

/* Where the points go: between the numbers that stand over them and the dates below. */
static KarmaBox
line_area(GtkWidget *widget, const KarmaBox *all)
{
    int width, height;
    number_size(widget, &width, &height);
    double air = height * 0.4;
    return (KarmaBox){all->x, all->y + height + air, all->width,
                      MAX(1, all->height - 2 * height - 3 * air)};
}

static void
draw_strokes(cairo_t *cr, const Line *line, const KarmaPoint *points, double thickness)
{
    cairo_set_line_width(cr, thickness);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    use(cr, &line->colours.accent);
    for (int i = 0; i < KARMA_CHART_WEEKS; i++) {
        bool joined = i > 0 && points[i - 1].there;
        if (points[i].there && joined)
            cairo_line_to(cr, points[i].x, points[i].y);
        else if (points[i].there)
            cairo_move_to(cr, points[i].x, points[i].y);
    }
    cairo_stroke(cr);
}

/* A running week is not in the line. */
static bool
is_shown(const Line *line, int i)
{
    return line->week.line[i].monday == line->week.monday;
}

static void
draw_number(cairo_t *cr, GtkWidget *widget, const Line *line, const KarmaPoint *point, int i)
{
    bool shown = is_shown(line, i);
    PangoLayout *layout = number_layout(widget, line->week.line[i].total, shown);
    int width, height;
    pango_layout_get_pixel_size(layout, &width, &height);
    use(cr, shown ? &line->colours.ink : &line->colours.soft);
    cairo_move_to(cr, round(point->x - width / 2.0), round(point->y - height * 1.35));
    pango_cairo_show_layout(cr, layout);
    g_object_unref(layout);
}

static void
draw_dot(cairo_t *cr, const Line *line, const KarmaPoint *point, double radius, bool shown)
{
    cairo_arc(cr, point->x, point->y, shown ? 1.8 * radius : radius, 0, 2 * G_PI);
    use(cr, &line->colours.accent);
    cairo_fill(cr);
}

static int
first_week(const Line *line)
{
    int i = 0;
    while (i < KARMA_CHART_WEEKS - 1 && !line->week.line[i].monday)
        i++;
    return i;
}

/* The dates below the ends, each under its point and within the picture. */
static void
draw_ends(cairo_t *cr, GtkWidget *widget, const Line *line, const KarmaPoint *points,
          const KarmaBox *area)
{
    const double middles[2] = {points[first_week(line)].x, points[KARMA_CHART_WEEKS - 1].x};
    for (int i = 0; i < 2; i++) {
        int width, height;
        PangoLayout *layout = small_layout(widget, line->ends[i], false);
        pango_layout_get_pixel_size(layout, &width, &height);
        double x = CLAMP(middles[i] - width / 2.0, area->x, area->x + area->width - width);
        use(cr, &line->colours.soft);
        cairo_move_to(cr, round(x), floor(area->y + area->height + height * 0.3));
        pango_cairo_show_layout(cr, layout);
        g_object_unref(layout);
    }
}

static gboolean
draw_line(GtkWidget *widget, GdkEventExpose *event, gpointer data)
{
    const Line *line = data;
    int width, height;
    KarmaBox all;
    KarmaPoint points[KARMA_CHART_WEEKS];
    cairo_t *cr = begin(widget, event, &all);
    const KarmaBox area = line_area(widget, &all);
    number_size(widget, &width, &height);
    bool roomy = area.width >= KARMA_CHART_WEEKS * width * NUMBER_WIDTH;
    karma_chart_line(&area, is_mirrored(widget), &line->week, points);
    use(cr, &line->colours.faint);
    cairo_rectangle(cr, area.x, floor(area.y + area.height), area.width, MAX(1, height / 12));
    cairo_fill(cr);
    draw_ends(cr, widget, line, points, &area);
    draw_strokes(cr, line, points, height / 9.0);
    for (int i = 0; i < KARMA_CHART_WEEKS; i++) {
        bool shown = is_shown(line, i);
        if (points[i].there)
            draw_dot(cr, line, &points[i], height / 7.0, shown);
        if (points[i].there && (roomy || shown))
            draw_number(cr, widget, line, &points[i], i);
    }
    cairo_destroy(cr);
    return TRUE;
}

static gboolean
press_line(GtkWidget *box, GdkEventButton *event, gpointer data)
{
    const Line *line = data;
    GtkAllocation at;
    KarmaPoint points[KARMA_CHART_WEEKS];
    gtk_widget_get_allocation(box, &at);
    const KarmaBox area = {0, 0, at.width, at.height};
    karma_chart_line(&area, is_mirrored(box), &line->week, points);
    int week = karma_chart_line_at(points, event->x);
    if (event->button == 1 && week >= 0 && line->chosen)
        line->chosen(line->data, line->week.line[week].monday);
    return TRUE;
}

static void
free_line(gpointer data, GClosure *closure)
{
    Line *line = data;
    g_free(line->ends[0]);
    g_free(line->ends[1]);
    g_free(line);
}

GtkWidget *
karma_picture_line(const KarmaColours *colours, int height, const KarmaWeek *week,
                   const char *const ends[2], const char *words, KarmaPictureChosen chosen,
                   gpointer data)
{
    Line *line = g_new0(Line, 1);
    *line = (Line){.colours = *colours, .chosen = chosen, .data = data};
    line->ends[0] = g_strdup(ends[0]);
    line->ends[1] = g_strdup(ends[1]);
    line->week.monday = week->monday;
    memcpy(line->week.line, week->line, sizeof line->week.line);
    GtkWidget *area = area_new(G_CALLBACK(draw_line), line, free_line, height, words);
    GtkWidget *box = gtk_event_box_new();
    gtk_event_box_set_visible_window(GTK_EVENT_BOX(box), FALSE);
    gtk_container_add(GTK_CONTAINER(box), area);
    g_signal_connect(box, "button-press-event", G_CALLBACK(press_line), line);
    return box;
}
