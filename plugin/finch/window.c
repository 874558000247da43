// SPDX-License-Identifier: GPL-2.0-or-later
#include "window.h"
#include "foot.h"
#include "keys.h"
#include "layout.h"

#include <gnt.h>
#include <gntbox.h>
#include <gntkeys.h>
#include <gntlabel.h>
#include <gnttree.h>
#include <gntwindow.h>
#include <gntwm.h>

#define COLUMNS_MOST  100
#define ROWS_MOST     42
#define FRAME         2 /* columns and rows around */
#define MARGIN        2 /* columns: Finch's scroll bar, and a gap before it */
#define COLUMNS_LEAST 20

struct KarmaPane {
    const KarmaMessengerHost *host;
    GntWM *wm;                       /* Finch's; NULL until it has shown our window once */
    GntWidget *window, *tree, *foot; /* NULL: nothing is shown */
    KarmaDate monday;                /* of the week shown last; 0: none yet */
    int64_t about;    /* the person or room whose page stands in its place; 0: none */
    KarmaDate wanted; /* of the week asked for last: keys may come faster than answers */
    KarmaKeys *keys;
    GPtrArray *entries; /* KarmaEntry */
    GPtrArray *lines;   /* KarmaLine, the keys of the tree's rows */
    int columns;        /* the lines were laid out for */
    uint32_t unfolded;
    char *said; /* stands in the place of the keys until one is pressed; NULL: nothing */
};

KarmaPane *
karma_pane_new(const KarmaMessengerHost *host)
{
    KarmaPane *pane = g_new0(KarmaPane, 1);
    pane->host = host;
    return pane;
}

void
karma_pane_free(KarmaPane *pane)
{
    if (pane->window)
        gnt_widget_destroy(pane->window);
    g_free(pane);
}

static void
on_destroy(GntWidget *window, gpointer data)
{
    KarmaPane *pane = data;
    pane->window = pane->tree = pane->foot = NULL;
    pane->unfolded = 0;
    pane->monday = 0;
    pane->about = 0;
    g_clear_pointer(&pane->said, g_free);
    g_clear_pointer(&pane->keys, karma_keys_free);
    g_clear_pointer(&pane->lines, g_ptr_array_unref);
    g_clear_pointer(&pane->entries, g_ptr_array_unref);
}

static int
inner_columns(const KarmaPane *pane)
{
    int columns;
    gnt_widget_get_size(pane->tree, &columns, NULL);
    return columns;
}

static const KarmaEntry *
selected(const KarmaPane *pane)
{
    const KarmaLine *line = gnt_tree_get_selection_data(GNT_TREE(pane->tree));
    return line ? line->entry : NULL;
}

static bool
is_unfolded(const KarmaPane *pane, const KarmaEntry *entry)
{
    return entry && entry->behind && (pane->unfolded & 1u << entry->part);
}

static void
show_foot(const KarmaPane *pane)
{
    const KarmaEntry *entry = selected(pane);
    g_autofree char *keys = karma_foot_keys(entry, is_unfolded(pane, entry), pane->about != 0);
    g_autofree char *rows = karma_foot_rows(pane->said ? pane->said : keys, inner_columns(pane));
    gnt_label_set_text(GNT_LABEL(pane->foot), rows);
}

static void
on_select(GntWidget *tree, gpointer before, gpointer now, gpointer data)
{
    show_foot(data);
}

/* list */

static guint
line_number(const KarmaPane *pane)
{
    guint number = 0;
    gpointer line = gnt_tree_get_selection_data(GNT_TREE(pane->tree));
    if (!pane->lines || !line || !g_ptr_array_find(pane->lines, line, &number))
        return 0;
    return number;
}

/* `otherwise` for an entry that is not there. */
static guint
first_line_of(const KarmaPane *pane, const KarmaEntry *entry, guint otherwise)
{
    for (guint i = 0; entry && i < pane->lines->len; i++) {
        const KarmaLine *line = g_ptr_array_index(pane->lines, i);
        if (line->entry == entry)
            return i;
    }
    return otherwise;
}

/* Rows go in unseen: shown one by one, each would draw the whole list. */
static void
put_rows(const KarmaPane *pane)
{
    GntTree *tree = GNT_TREE(pane->tree);
    gboolean mapped = gnt_widget_get_mapped(pane->tree);
    gnt_widget_set_mapped(pane->tree, FALSE);
    gnt_tree_remove_all(tree);
    for (guint i = 0; i < pane->lines->len; i++) {
        KarmaLine *line = g_ptr_array_index(pane->lines, i);
        gnt_tree_add_row_last(tree, line, gnt_tree_create_row(tree, line->text), NULL);
        if (line->bold)
            gnt_tree_set_row_flags(tree, line, GNT_TEXT_FLAG_BOLD);
    }
    gnt_widget_set_mapped(pane->tree, mapped);
}

/* Selects one of the rows just put. The list goes no further than it must. */
static void
select_line(const KarmaPane *pane, guint number)
{
    if (pane->lines->len == 0)
        return;
    gnt_widget_draw(pane->tree); /* from the first row on */
    gnt_tree_set_selected(GNT_TREE(pane->tree),
                          g_ptr_array_index(pane->lines, MIN(number, pane->lines->len - 1)));
}

static void
lay_out(KarmaPane *pane)
{
    GPtrArray *before = g_steal_pointer(&pane->lines); /* keys of the rows that are there */
    pane->columns = inner_columns(pane);
    pane->lines =
        karma_layout(pane->entries, pane->unfolded, MAX(pane->columns - MARGIN, COLUMNS_LEAST));
    gnt_tree_set_col_width(GNT_TREE(pane->tree), 0, pane->columns - 1);
    put_rows(pane);
    if (before)
        g_ptr_array_unref(before);
}

/* The same week laid out anew; the selection stays, and where it stands on the screen. */
static void
lay_out_again(KarmaPane *pane)
{
    GntTree *tree = GNT_TREE(pane->tree);
    guint number = line_number(pane);
    const KarmaEntry *entry = selected(pane);
    int place = gnt_tree_get_selection_visible_line(tree);
    lay_out(pane);
    select_line(pane, first_line_of(pane, entry, number));
    gnt_tree_scroll(tree, gnt_tree_get_selection_visible_line(tree) - place);
    show_foot(pane);
}

static void
on_resize(GntWidget *tree, int columns, int rows, gpointer data)
{
    KarmaPane *pane = data;
    if (pane->lines && inner_columns(pane) != pane->columns)
        lay_out_again(pane);
}

/* The first line where something can be done, so that the keys for it stand below; that it names
 * somebody is not enough. */
static guint
first_of_use(const KarmaPane *pane)
{
    for (guint i = 0; i < pane->lines->len; i++) {
        const KarmaLine *line = g_ptr_array_index(pane->lines, i);
        const KarmaAction *action = karma_foot_action(line->entry, 0);
        if (action && !g_str_has_prefix(action->link, "with?"))
            return i;
    }
    return 0;
}

/* keys */

static void
turn(KarmaPane *pane, int weeks)
{
    pane->wanted += 7 * weeks;
    pane->host->week(pane->host->data, pane->wanted);
}

static void
back(const KarmaPane *pane)
{
    if (pane->monday)
        pane->host->week(pane->host->data, pane->monday);
    else
        pane->host->follow(pane->host->data, "week");
}

static void
earlier(KarmaPane *pane, guint n)
{
    if (pane->about)
        back(pane);
    else
        turn(pane, -1);
}

static void
later(KarmaPane *pane, guint n)
{
    if (!pane->about)
        turn(pane, 1);
}

static void
act(KarmaPane *pane, guint n)
{
    const KarmaEntry *entry = selected(pane);
    const KarmaAction *action = karma_foot_action(entry, n);
    if (action && entry->behind) {
        pane->unfolded ^= 1u << entry->part;
        lay_out_again(pane);
    } else if (action) {
        g_autofree char *link = g_strdup(action->link);
        pane->host->follow(pane->host->data, link);
    }
}

static void
close_pane(KarmaPane *pane, guint n)
{
    gnt_widget_destroy(pane->window);
}

static void
step(const KarmaPane *pane, const char *how)
{
    gnt_bindable_perform_action_named(GNT_BINDABLE(pane->tree), how, NULL);
}

static void
move_up(KarmaPane *pane, guint n)
{
    step(pane, "move-up");
}

static void
move_down(KarmaPane *pane, guint n)
{
    step(pane, "move-down");
}

static const struct {
    const char *key; /* as Finch names it, or what it sends */
    void (*press)(KarmaPane *pane, guint n);
    guint n;
} keys[] = {
    {"left", earlier, 0}, {"<", earlier, 0},    {"\033[D", earlier, 0},  {"right", later, 0},
    {">", later, 0},      {"\033[C", later, 0}, {"\033[A", move_up, 0},  {"\033[B", move_down, 0},
    {"\r", act, 0},       {"\n", act, 0},       {" ", act, 0},           {"1", act, 0},
    {"2", act, 1},        {"3", act, 2},        {"4", act, 3},           {"5", act, 4},
    {"6", act, 5},        {"7", act, 6},        {"8", act, 7},           {"9", act, 8},
    {"q", close_pane, 0}, {"Q", close_pane, 0}, {"\033", close_pane, 0},
};

static bool
on_whole_key(const char *key, gpointer data)
{
    KarmaPane *pane = data;
    const char *name = gnt_key_lookup(key);
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        if (g_strcmp0(keys[i].key, key) == 0 || g_strcmp0(keys[i].key, name) == 0) {
            keys[i].press(pane, keys[i].n);
            return true;
        }
    }
    return false;
}

static gboolean
on_key(GntWidget *window, const char *key, gpointer data)
{
    KarmaPane *pane = data;
    if (gnt_tree_is_searching(GNT_TREE(pane->tree)))
        return FALSE;
    if (pane->said) {
        g_clear_pointer(&pane->said, g_free);
        show_foot(pane);
    }
    return karma_keys_hear(pane->keys, key);
}

/* window */

static void
set_size(const KarmaPane *pane)
{
    int columns = getmaxx(stdscr), rows = getmaxy(stdscr) - 1; /* Finch's list of windows below */
    int width = CLAMP(columns, COLUMNS_LEAST, COLUMNS_MOST);
    int height = CLAMP(rows, 2 * KARMA_FOOT_ROWS + FRAME, ROWS_MOST);
    gnt_widget_set_size(pane->tree, width - FRAME, height - FRAME - KARMA_FOOT_ROWS);
    gnt_widget_set_position(pane->window, MAX((columns - width) / 2, 0),
                            MAX((rows - height) / 2, 0));
}

static void
build(KarmaPane *pane)
{
    pane->window = gnt_vwindow_new(FALSE);
    pane->tree = gnt_tree_new();
    pane->foot = gnt_label_new(" \n ");
    pane->keys = karma_keys_new(on_whole_key, pane);
    gnt_box_set_toplevel(GNT_BOX(pane->window), TRUE);
    gnt_box_set_pad(GNT_BOX(pane->window), 0);
    gnt_box_set_alignment(GNT_BOX(pane->window), GNT_ALIGN_LEFT);
    gnt_widget_set_name(pane->window, "karma-week");
    gnt_widget_set_has_border(pane->tree, FALSE);
    gnt_tree_set_show_separator(GNT_TREE(pane->tree), FALSE);
    gnt_box_add_widget(GNT_BOX(pane->window), pane->tree);
    gnt_box_add_widget(GNT_BOX(pane->window), pane->foot);
    set_size(pane);
    g_signal_connect(pane->window, "key_pressed", G_CALLBACK(on_key), pane);
    g_signal_connect(pane->window, "destroy", G_CALLBACK(on_destroy), pane);
    g_signal_connect(pane->tree, "selection-changed", G_CALLBACK(on_select), pane);
    g_signal_connect_after(pane->tree, "size_changed", G_CALLBACK(on_resize), pane);
}

/* Finch tells nobody who its window manager is, but that emits a signal for a new window. */
static gboolean
notice_wm(GSignalInvocationHint *hint, guint n, const GValue *values, gpointer data)
{
    KarmaPane *pane = data;
    pane->wm = g_value_get_object(&values[0]);
    return TRUE;
}

static void
show_first(KarmaPane *pane)
{
    guint signal = g_signal_lookup("new_win", GNT_TYPE_WM);
    gulong hook = signal ? g_signal_add_emission_hook(signal, 0, notice_wm, pane, NULL) : 0;
    gnt_widget_show(pane->window);
    if (hook)
        g_signal_remove_emission_hook(signal, hook);
}

/* gnt_window_present() comes to the front within a key press alone; the week was read since. */
static void
present(const KarmaPane *pane)
{
    if (pane->wm)
        gnt_wm_raise_window(pane->wm, pane->window);
    else
        gnt_window_present(pane->window);
}

/* Another week than before, from its beginning. */
static void
show_other(KarmaPane *pane, bool first)
{
    pane->unfolded = 0;
    lay_out(pane);
    if (first)
        show_first(pane);
    select_line(pane, first_of_use(pane));
    show_foot(pane);
}

static void
set_title(const KarmaPane *pane, const char *title, bool first)
{
    if (first)
        gnt_box_set_title(GNT_BOX(pane->window), title);
    else
        gnt_screen_rename_widget(pane->window, title);
}

/* Takes over the entries; `same`: what is shown already, anew. */
static void
show(KarmaPane *pane, const char *title, GPtrArray *entries, bool same, KarmaShow how)
{
    GPtrArray *before = g_steal_pointer(&pane->entries); /* the lines that are there borrow it */
    bool first = !before;
    pane->entries = entries;
    set_title(pane, title, first);
    if (same)
        lay_out_again(pane);
    else
        show_other(pane, first);
    if (before)
        g_ptr_array_unref(before);
    if (how == KARMA_SHOW_ASKED)
        present(pane);
}

static bool
is_read(const KarmaPane *pane)
{
    return pane->window && gnt_widget_has_focus(pane->window);
}

void
karma_pane_week(KarmaPane *pane, const KarmaView *view, const KarmaWeek *week, KarmaShow how)
{
    bool same = pane->window && !pane->about && pane->monday == week->monday;
    if ((!pane->window && how == KARMA_SHOW_AGAIN) ||
        (how == KARMA_SHOW_QUIETLY && pane->about && is_read(pane)))
        return;
    if (!pane->window)
        build(pane);
    g_autofree char *title = karma_view_title(view, week);
    pane->monday = pane->wanted = week->monday;
    pane->about = 0;
    show(pane, title, karma_entries_of(view, week), same, how);
}

void
karma_pane_with(KarmaPane *pane, const KarmaView *view, const KarmaWith *with, KarmaShow how)
{
    bool same = pane->window && pane->about == with->id;
    if (!pane->window && how == KARMA_SHOW_AGAIN)
        return;
    if (!pane->window)
        build(pane);
    g_autofree char *title = karma_view_with_title(view, with);
    pane->about = with->id;
    show(pane, title, karma_entries_with(view, with), same, how);
}

bool
karma_pane_say(KarmaPane *pane, const char *text)
{
    if (!is_read(pane))
        return false;
    g_free(pane->said);
    pane->said = g_strdup(text);
    show_foot(pane);
    return true;
}
