// SPDX-License-Identifier: GPL-2.0-or-later

/* What the owner has switched off or made lighter, and how to take it back. */

#include "moment.h"
#include "words.h"

#include <glib/gi18n-lib.h>

static const struct {
    const char *for_good, *until;
} offs[] = {
    /* Translators: from here on: a list of what the owner has switched off. {when} is "tomorrow at
     * 9:00" or "on 9 November", {kind} what kind of reminder ("keeping in touch"). */
    [KARMA_OFF_PERSON] = {N_("No nudges about {name}"),
                          N_("No nudges about {name}; they come again {when}")},
    [KARMA_OFF_ROOM] = {N_("No nudges in {room}"),
                        N_("No nudges in {room}; they come again {when}")},
    [KARMA_OFF_KIND] = {N_("No nudges of this kind: {kind}"),
                        N_("No nudges of this kind: {kind}; they come again {when}")},
    [KARMA_OFF_ALL] = {N_("No nudges at all"), N_("No nudges at all; they come again {when}")},
};

static char *
off_words(const KarmaView *view, const KarmaOff *off)
{
    g_autofree char *name = karma_words_name(view, off->name, false);
    g_autofree char *room = karma_words_name(view, off->room, true);
    g_autofree char *when = karma_moment_ahead(view, off->until);
    const char *words = off->until ? offs[off->scope].until : offs[off->scope].for_good;
    return KARMA_FILL(_(words), {"name", name}, {"room", room}, {"when", when},
                      {"kind", karma_view_nudge_label(off->kind)});
}

static char *
sleep_words(const KarmaView *view, const KarmaRest *rest)
{
    const KarmaTime until = rest->sleep.asleep_until;
    g_autofree char *when = karma_moment_ahead(view, until);
    /* Translators: a kind of reminder rests, as it was passed over three times. */
    const char *words = until ? N_("This kind rests, and comes again {when}: {kind}")
                              : N_("This kind rests until you call it back: {kind}");
    return KARMA_FILL(_(words), {"when", when}, {"kind", karma_view_nudge_label(rest->kind)});
}

static char *
wrong_words(const KarmaView *view, const KarmaWrong *wrong)
{
    g_autofree char *name = karma_words_name(view, wrong->name, false);
    g_autofree char *room = karma_words_name(view, wrong->room, true);
    g_autofree char *weight = karma_words_percent(wrong->weight);
    /* Translators: {whom} is a person or a room, {weight} a percentage. */
    return KARMA_FILL(_("You called it wrong, so it weighs {weight} now: {kind}, {whom}"),
                      {"weight", weight}, {"kind", karma_view_nudge_label(wrong->kind)},
                      {"whom", wrong->name ? name : room});
}

static char *
rest_words(const KarmaView *view, const KarmaRest *rest)
{
    switch (rest->what) {
    case KARMA_REST_OFF:
        return off_words(view, &rest->off);
    case KARMA_REST_SLEEP:
        return sleep_words(view, rest);
    case KARMA_REST_WRONG:
        return wrong_words(view, &rest->wrong);
    }
    return NULL;
}

char *
karma_view_rest(const KarmaView *view, const KarmaRest *rest)
{
    g_autofree char *words = rest_words(view, rest);
    return karma_words_escape(view, words);
}

char *
karma_view_rests(const KarmaView *view, const GArray *rests)
{
    GString *out = g_string_new(NULL);
    if (rests->len == 0)
        return g_string_free(out, FALSE);
    g_string_append_printf(out, "%s\n", _("Switched off, or lighter"));
    for (guint i = 0; i < rests->len; i++) {
        g_autofree char *words = rest_words(view, &g_array_index(rests, KarmaRest, i));
        g_string_append_printf(out, "%u. %s\n", i + 1, words);
    }
    if (view->command) {
        g_autofree char *command = g_strconcat(view->command, " again 1", NULL);
        /* Translators: {command} is "/karma again 1". */
        g_autofree char *how =
            KARMA_FILL(_("To take the first of them back: {command}"), {"command", command});
        g_string_append_printf(out, "%s\n", how);
    }
    g_autofree char *plain = g_string_free(out, FALSE);
    return karma_words_escape(view, plain);
}
