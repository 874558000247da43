// SPDX-License-Identifier: GPL-2.0-or-later
#include "behind.h"
#include "markup.h"
#include "walk.h"
#include <string.h>

#define SCHEME    "karma:"
#define NO_BREAK  "\302\240"
#define TINY_GAP  "\n<span size=\"2500\">\n</span>"
#define SMALL_GAP "\n<span size=\"xx-small\">\n</span>"

typedef struct {
    KarmaSink sink; /* first: the walker gives it back */
    GString *markup;
    const KarmaColours *colours;
    KarmaRole last;
} Pile;

static void
put_words(KarmaSink *sink, const char *key, KarmaRole role, const char *words)
{
    Pile *pile = (Pile *)sink;
    bool act = role == KARMA_ROLE_ITEM;
    char colour[8];
    g_autofree char *markup = karma_markup_linked(words, pile->colours, 0);
    karma_colours_name(act ? &pile->colours->ink : &pile->colours->soft, colour);
    if (pile->markup->len)
        g_string_append(pile->markup, role == pile->last ? TINY_GAP : SMALL_GAP);
    g_string_append_printf(pile->markup, "<span foreground=\"%s\"%s>%s</span>", colour,
                           role == KARMA_ROLE_DETAIL ? " size=\"small\"" : "", markup);
    pile->last = role;
}

static void
open_group(KarmaSink *sink, const char *key, bool list, const char *heading)
{
}

static void
close_group(KarmaSink *sink)
{
}

/* Behind the words it belongs to, in one piece, and quieter than the names. */
static void
put_action(KarmaSink *sink, const char *label, const char *uri)
{
    Pile *pile = (Pile *)sink;
    const char *target = g_str_has_prefix(uri, SCHEME) ? uri + strlen(SCHEME) : uri;
    g_auto(GStrv) words = g_strsplit(label, " ", -1);
    g_autofree char *whole = g_strjoinv(NO_BREAK, words);
    g_autofree char *link = karma_markup_link(whole, target, &pile->colours->soft);
    g_string_append_printf(pile->markup, "  <span size=\"small\">%s</span>", link);
}

static const KarmaSinkKind pile_kind = {
    .open = open_group,
    .close = close_group,
    .words = put_words,
    .action = put_action,
};

char *
karma_behind_part(const KarmaView *view, const KarmaWeek *week, KarmaPart part,
                  const KarmaColours *colours)
{
    Pile pile = {
        .sink = {.kind = &pile_kind, .view = view},
        .markup = g_string_new(NULL),
        .colours = colours,
        .last = KARMA_ROLE_NOTE,
    };
    karma_walk_behind(&pile.sink, week, part);
    return g_string_free(pile.markup, FALSE);
}
