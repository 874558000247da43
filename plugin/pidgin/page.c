// SPDX-License-Identifier: GPL-2.0-or-later
#include "page.h"
#include "behind.h"
#include "marks.h"
#include "markup.h"
#include "moment.h"
#include "part.h"
#include "phrase.h"
#include "walk.h"
#include "words.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define LINE_HEIGHT_EM 7
#define LINK_PREFIX    "karma:"

typedef struct {
    KarmaSink sink; /* first: the walker gives it back */
    KarmaView view;
    const KarmaWeek *week; /* NULL: a person's or a room's page */
    int64_t about;         /* that person or room; 0: a week */
    const KarmaPageCalls *calls;
    KarmaPaper *paper;
    KarmaPartColumns columns;
    uint32_t unfolded;
    GtkWidget *item;    /* the label that actions belong to; NULL: none */
    GtkWidget *actions; /* of that item; NULL: none yet */
    int item_above;
    KarmaRole last;
} Page;

/* How a role looks, and the air above it: after its like, and after another. In em. */
static const struct {
    const char *size, *weight; /* of a span; NULL: the theme's */
    bool soft;
    double next, first;
    AtkRole spoken;
} looks[KARMA_N_ROLES] = {
    [KARMA_ROLE_TITLE] = {"x-large", NULL, false, 0, 0, ATK_ROLE_HEADING}, /* of a week: above */
    [KARMA_ROLE_HEADLINE] = {"x-large", NULL, false, 0, 0, ATK_ROLE_HEADING},
    [KARMA_ROLE_SENTENCE] = {NULL, NULL, false, 0.45, 0.8, ATK_ROLE_LABEL},
    [KARMA_ROLE_HEADING] = {NULL, "bold", false, 1.5, 1.5, ATK_ROLE_HEADING},
    [KARMA_ROLE_PART] = {NULL, NULL, false, 0.75, 1.5, ATK_ROLE_LABEL},
    [KARMA_ROLE_DETAIL] = {"small", NULL, true, 0.3, 0.3, ATK_ROLE_LABEL},
    [KARMA_ROLE_ITEM] = {NULL, NULL, false, 0.4, 0.5, ATK_ROLE_LABEL},
    [KARMA_ROLE_FACT] = {NULL, NULL, false, 0.45, 1.2, ATK_ROLE_LABEL},
    [KARMA_ROLE_WEEKS] = {NULL, NULL, false, 1.5, 1.5, ATK_ROLE_LABEL},
    [KARMA_ROLE_HINT] = {"small", NULL, true, 0.45, 1.2, ATK_ROLE_LABEL},
    [KARMA_ROLE_NOTE] = {NULL, NULL, true, 0, 0, ATK_ROLE_LABEL},
};

static Page *
page_of(KarmaSink *sink)
{
    return (Page *)sink;
}

static int
em(const Page *page, double count)
{
    return (int)(count * karma_paper_em(page->paper) + 0.5);
}

static char *
styled(KarmaRole role, const char *markup)
{
    GString *out = g_string_new("<span");
    if (looks[role].size)
        g_string_append_printf(out, " size=\"%s\"", looks[role].size);
    if (looks[role].weight)
        g_string_append_printf(out, " weight=\"%s\"", looks[role].weight);
    g_string_append_printf(out, ">%s</span>", markup);
    return g_string_free(out, FALSE);
}

/* items and their actions */

static const char *
link_of(const char *uri)
{
    return g_str_has_prefix(uri, LINK_PREFIX) ? uri + strlen(LINK_PREFIX) : uri;
}

static void
on_press(GtkButton *button, gpointer data)
{
    const KarmaPageCalls *calls = data;
    /* The button may be gone when the call comes back. */
    g_autofree char *link = g_strdup(g_object_get_data(G_OBJECT(button), "karma-link"));
    calls->follow(calls->data, link);
}

static gboolean
on_link(GtkLabel *label, const char *uri, gpointer data)
{
    const KarmaPageCalls *calls = data;
    g_autofree char *link = g_strdup(uri);
    calls->follow(calls->data, link);
    return TRUE;
}

static void
describe_links(GtkWidget *label, gpointer data)
{
    atk_object_set_description(gtk_widget_get_accessible(label),
                               _("The Tab key goes from link to link."));
}

/* A label with links in it can be reached; GTK 2 does not tell screen readers of them. */
static void
follow_links(const Page *page, GtkWidget *label, const char *markup)
{
    if (!strstr(markup, "<a "))
        return;
    g_signal_connect(label, "map", G_CALLBACK(describe_links), NULL);
    g_signal_connect(label, "activate-link", G_CALLBACK(on_link), (gpointer)page->calls);
    karma_paper_reach(page->paper, label);
}

static void
tint(GtkWidget *button, const GdkColor *colour)
{
    GtkWidget *label = gtk_bin_get_child(GTK_BIN(button));
    gtk_widget_modify_fg(label, GTK_STATE_NORMAL, colour);
}

static GtkWidget *
action_new(const Page *page, const char *label, const char *uri)
{
    GtkWidget *button = gtk_button_new_with_label(label);
    gtk_button_set_relief(GTK_BUTTON(button), GTK_RELIEF_NONE);
    tint(button, &karma_paper_colours(page->paper)->link);
    g_object_set_data_full(G_OBJECT(button), "karma-link", g_strdup(link_of(uri)), g_free);
    g_autofree char *about =
        g_strdup_printf("%s: %s", label, gtk_label_get_text(GTK_LABEL(page->item)));
    atk_object_set_description(gtk_widget_get_accessible(button), about);
    karma_paper_reach(page->paper, button);
    g_signal_connect(button, "clicked", G_CALLBACK(on_press), (gpointer)page->calls);
    return button;
}

/* An item goes onto the paper when it is known whether it has actions. */
static void
end_item(Page *page)
{
    GtkWidget *item = g_steal_pointer(&page->item), *actions = g_steal_pointer(&page->actions);
    if (!item)
        return;
    GtkWidget *row = actions ? karma_paper_row(page->paper, item, actions) : item;
    karma_paper_add(page->paper, row, page->item_above);
}

static int
above(Page *page, KarmaRole role)
{
    bool first = page->last != role;
    page->last = role;
    return em(page, first ? looks[role].first : looks[role].next);
}

static void
put_markup(Page *page, KarmaRole role, const char *markup)
{
    g_autofree char *look = styled(role, markup);
    end_item(page);
    page->item_above = above(page, role);
    page->item = karma_paper_label(page->paper, look, looks[role].soft, 0);
    atk_object_set_role(gtk_widget_get_accessible(page->item), looks[role].spoken);
    follow_links(page, page->item, markup);
}

static void
page_action(KarmaSink *sink, const char *label, const char *uri)
{
    Page *page = page_of(sink);
    if (!page->item)
        return;
    if (!page->actions)
        page->actions = gtk_hbox_new(FALSE, 0);
    gtk_box_pack_start(GTK_BOX(page->actions), action_new(page, label, uri), FALSE, FALSE, 0);
}

/* words */

static KarmaDate
first_of(const KarmaWeek *week)
{
    size_t i = 0;
    while (i < G_N_ELEMENTS(week->line) - 1 && !week->line[i].monday)
        i++;
    return week->line[i].monday;
}

static KarmaDate
last_of(const KarmaWeek *week)
{
    return week->line[G_N_ELEMENTS(week->line) - 1].monday;
}

static void
put_line(Page *page)
{
    KarmaView spoken = page->view;
    spoken.format = KARMA_FORMAT_JSON; /* numbers without a picture of them */
    g_autofree char *words = karma_view_line_words(&spoken, page->week);
    g_autofree char *first = karma_moment_day(first_of(page->week));
    g_autofree char *last = karma_moment_day(last_of(page->week));
    const char *const ends[] = {first, last};
    end_item(page);
    GtkWidget *line =
        karma_picture_line(karma_paper_colours(page->paper), em(page, LINE_HEIGHT_EM), page->week,
                           ends, words, page->calls->week, page->calls->data);
    karma_paper_add(page->paper, line, above(page, KARMA_ROLE_WEEKS));
}

static void
page_words(KarmaSink *sink, const char *key, KarmaRole role, const char *words)
{
    Page *page = page_of(sink);
    g_autofree char *markup =
        karma_markup_linked(words, karma_paper_colours(page->paper), page->about);
    if (role == KARMA_ROLE_WEEKS)
        put_line(page);
    else if (role != KARMA_ROLE_TITLE || !page->week)
        put_markup(page, role, markup);
}

static void
page_open(KarmaSink *sink, const char *key, bool list, const char *heading)
{
    if (heading)
        page_words(sink, key, KARMA_ROLE_HEADING, heading);
}

static void
page_close(KarmaSink *sink)
{
}

/* parts */

/* "19.4 / 25" */
static char *
number_markup(const Page *page, const KarmaPartLine *line)
{
    char colour[8];
    g_autofree char *value = karma_words_number(line->value, 1);
    g_autofree char *most = karma_words_number(line->most, 0);
    karma_colours_name(&karma_paper_colours(page->paper)->soft, colour);
    return g_strdup_printf("%s<span foreground=\"%s\" size=\"small\"> / %s</span>", value, colour,
                           most);
}

static void
put_part(Page *page, const KarmaPartLook *look)
{
    GtkWidget *behind;
    GtkWidget *part = karma_part_new(page->paper, &page->columns, look, page->calls->unfolded,
                                     page->calls->data, &behind);
    follow_links(page, behind, look->behind);
    karma_paper_add(page->paper, part, above(page, KARMA_ROLE_PART));
}

static void
page_part(KarmaSink *sink, const KarmaPartLine *line)
{
    Page *page = page_of(sink);
    end_item(page);
    g_autofree char *stripped = karma_marks_strip(line->phrase);
    g_autofree char *why = karma_phrase_join(stripped, line->value, line->most);
    g_autofree char *spoken = g_strdup_printf("%s. %s", line->label, why);
    g_autofree char *name = karma_markup_plain(line->label);
    g_autofree char *phrase = karma_markup_plain(line->phrase);
    g_autofree char *number = number_markup(page, line);
    g_autofree char *behind =
        karma_behind_part(&page->view, page->week, line->part, karma_paper_colours(page->paper));
    const KarmaPartLook look = {line->part, line->value, line->most,
                                name,       phrase,      number,
                                behind,     spoken,      (page->unfolded >> line->part) & 1};
    put_part(page, &look);
}

static const KarmaSinkKind page_kind = {
    .open = page_open,
    .close = page_close,
    .words = page_words,
    .part = page_part,
    .action = page_action,
};

static void
begin(Page *page, const KarmaView *view)
{
    page->view = *view;
    page->view.format = KARMA_FORMAT_TEXT;
    page->view.brief = page->view.rich = false;
    page->view.links = page->view.marks = true;
    page->view.command = NULL;
    page->view.columns = -1;
    page->sink = (KarmaSink){.kind = &page_kind, .view = &page->view};
    page->last = KARMA_ROLE_NOTE;
}

void
karma_page_write(KarmaPaper *paper, const KarmaView *view, const KarmaWeek *week,
                 const KarmaPageCalls *calls, uint32_t unfolded)
{
    Page page = {
        .week = week,
        .calls = calls,
        .paper = paper,
        .columns = {gtk_size_group_new(GTK_SIZE_GROUP_HORIZONTAL),
                    gtk_size_group_new(GTK_SIZE_GROUP_HORIZONTAL)},
        .unfolded = unfolded,
    };
    begin(&page, view);
    karma_walk_week(&page.sink, week);
    end_item(&page);
    g_object_unref(page.columns.names);
    g_object_unref(page.columns.numbers);
}

void
karma_page_write_with(KarmaPaper *paper, const KarmaView *view, const KarmaWith *with,
                      const KarmaPageCalls *calls)
{
    Page page = {.about = with->id, .calls = calls, .paper = paper};
    begin(&page, view);
    karma_walk_with(&page.sink, with);
    end_item(&page);
}
