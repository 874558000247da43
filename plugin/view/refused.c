// SPDX-License-Identifier: GPL-2.0-or-later

/* Every word of the owner is confirmed: what it did, and how to take it back. */

#include "moment.h"
#include "words.h"

#include <glib/gi18n-lib.h>

static const struct {
    const char *did, *undone, *for_a_while;
} refusals[KARMA_N_REFUSALS] = {
    /* Translators: from here on: said after the owner refused a reminder, and after the owner took
     * that back. {name} a person, {room} a room, {kind} what kind of reminder ("keeping in touch"),
     * {when} "tomorrow at 9:00", {before} and {after} percentages. */
    [KARMA_REFUSAL_LATER] = {N_("Put off: it may come up again {when}."),
                             N_("Taken back: it is no longer put off."), NULL},
    [KARMA_REFUSAL_NOT_NEEDED] = {N_("Not needed, then: it is closed, and counts neither way."),
                                  N_("Taken back: it is open again."), NULL},
    [KARMA_REFUSAL_WRONG] =
        {N_("Thank you: the same cause weighs less from now on, {after} instead "
            "of {before}."),
         N_("Taken back: the same cause weighs {after} again."), NULL},
    [KARMA_REFUSAL_NEVER_PERSON] = {N_("No more nudges about {name}."),
                                    N_("Taken back: nudges about {name} may come again."),
                                    N_("No nudges about {name}; they come again {when}.")},
    [KARMA_REFUSAL_NEVER_ROOM] = {N_("No more nudges in {room}."),
                                  N_("Taken back: nudges in {room} may come again."),
                                  N_("No nudges in {room}; they come again {when}.")},
    [KARMA_REFUSAL_NEVER_KIND] = {N_("No more nudges of this kind: {kind}."),
                                  N_("Taken back: nudges of this kind may come again: {kind}."),
                                  N_("No nudges of this kind: {kind}; they come again {when}.")},
    [KARMA_REFUSAL_NEVER_ALL] = {N_("No more nudges at all. Counting and the week go on."),
                                 N_("Taken back: nudges may come again."),
                                 N_("No nudges at all; they come again {when}. Counting and the "
                                    "week go on.")},
};

/* The sentence, and "Undo: /karma undo" where there is a command. */
static char *
with_undo(const KarmaView *view, const char *words, const char *undo)
{
    g_autofree char *both = g_strdup(words);
    if (view->command && undo) {
        /* Translators: {undo} is a command such as "/karma undo". */
        g_autofree char *command = g_strconcat(view->command, " ", undo, NULL);
        g_autofree char *how = KARMA_FILL(_("To undo: {undo}"), {"undo", command});
        g_free(both);
        both = g_strconcat(words, " ", how, NULL);
    }
    return karma_words_escape(view, both);
}

char *
karma_view_refused(const KarmaView *view, const KarmaRefused *refused)
{
    const char *words =
        refused->undone ? refusals[refused->refusal].undone : refusals[refused->refusal].did;
    if (refused->refusal == KARMA_REFUSAL_LATER && !refused->until && !refused->undone)
        words = N_("Put off for the third time: it is dropped.");
    else if (refused->until && !refused->undone && refusals[refused->refusal].for_a_while)
        words = refusals[refused->refusal].for_a_while;
    g_autofree char *name = karma_words_name(view, refused->nudge.name, false);
    g_autofree char *room = karma_words_name(view, refused->nudge.room, true);
    g_autofree char *when = karma_moment_ahead(view, refused->until);
    g_autofree char *before = karma_words_percent(refused->weight_before);
    g_autofree char *after = karma_words_percent(refused->weight);
    g_autofree char *sentence = KARMA_FILL(_(words), {"name", name}, {"room", room}, {"when", when},
                                           {"kind", karma_view_nudge_label(refused->nudge.kind)},
                                           {"before", before}, {"after", after});
    return with_undo(view, sentence, refused->undone ? NULL : "undo");
}

static const struct {
    const char *words, *undo;
} done_rows[KARMA_N_DONE] = {
    /* Translators: from here on: said after a command or menu entry did something. {name} is a
       person or a room. */
    [KARMA_DONE_NOTHING] = {N_("There is no nudge to act on."), NULL},
    [KARMA_DONE_NOTHING_TO_UNDO] = {N_("There is nothing to undo."), NULL},
    [KARMA_DONE_PAUSED] = {N_("Paused: nothing is counted until you go on."), "resume"},
    [KARMA_DONE_RESUMED] = {N_("Counting again."), "pause"},
    [KARMA_DONE_LEFT_OUT] = {N_("{name} is left out: not counted from now on, and no nudges."),
                             NULL},
    [KARMA_DONE_TAKEN_IN] = {N_("{name} is counted again from now on."), NULL},
    [KARMA_DONE_PINNED] = {N_("{name} is pinned: what {name} writes matters more."), NULL},
    [KARMA_DONE_UNPINNED] = {N_("{name} is no longer pinned."), NULL},
    [KARMA_DONE_MARKED] = {N_("{name} is marked: questions there may be mentioned to you."), NULL},
    [KARMA_DONE_UNMARKED] = {N_("{name} is no longer marked."), NULL},
    [KARMA_DONE_WISHED] = {N_("Keeping in touch with {name}: {wish}."), NULL},
    [KARMA_DONE_FORGOTTEN] = {N_("Forgotten: nothing about {name} is kept any more. This cannot be "
                                 "undone."),
                              NULL},
    [KARMA_DONE_EXPORTED] = {N_("Written to {path}."), NULL},
    [KARMA_DONE_NOT_RIGHT] = {N_("Left out: it stays in its list, and the same word counts it "
                                 "again."),
                              NULL},
    [KARMA_DONE_RIGHT] = {N_("It counts again."), NULL},
    [KARMA_DONE_NO_ACT] = {N_("No act has that number, or it is no longer kept."), NULL},
};

char *
karma_view_done(const KarmaView *view, KarmaDone done, const KarmaDoneWhat *what)
{
    static const KarmaDoneWhat nothing = {0};
    const KarmaDoneWhat *named = what ? what : &nothing;
    g_autofree char *name = karma_words_name(view, named->name, named->room);
    g_autofree char *path = karma_words_clean(named->path, 0);
    g_autofree char *sentence = KARMA_FILL(_(done_rows[done].words), {"name", name}, {"path", path},
                                           {"wish", karma_view_wish_label(named->wish)});
    return with_undo(view, sentence, done_rows[done].undo);
}

char *
karma_view_first(const KarmaView *view, const char *folder)
{
    g_autofree char *path = karma_words_clean(folder, 0);
    const char *command = view->command ? view->command : "/karma";
    /* Translators: said once, at the first start. {command} is "/karma"; pause, forget and help are
     * words of it, not to be translated. */
    g_autofree char *words = KARMA_FILL(
        _("Karma counts from now on: who you talk with, where, when and in what way, never what is "
          "written. It stays in {folder} on this computer and is shown to nobody else. {command} "
          "pause "
          "stops it, {command} forget NAME removes somebody, {command} help tells the rest."),
        {"folder", path}, {"command", command});
    return karma_words_escape(view, words);
}
