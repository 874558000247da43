// SPDX-License-Identifier: GPL-2.0-or-later
#include "words.h"

#include <glib/gi18n-lib.h>

const char *
karma_view_part_label(KarmaPart part)
{
    static const char *const labels[KARMA_N_PARTS] = {
        /* Translators: the seven parts of the karma; short, they stand beside bars. */
        [KARMA_PART_RESPONDING] = N_("Responding"),   [KARMA_PART_TALKS] = N_("Talks"),
        [KARMA_PART_HELPING] = N_("Helping"),         [KARMA_PART_SHARING] = N_("Sharing"),
        [KARMA_PART_RECOGNITION] = N_("Recognition"), [KARMA_PART_TOUCH] = N_("In touch"),
        [KARMA_PART_PEOPLE] = N_("New people"),
    };
    return _(labels[part]);
}

const char *
karma_view_nudge_label(KarmaNudgeKind kind)
{
    static const char *const labels[KARMA_N_NUDGES] = {
        /* Translators: kinds of reminders, as they are called in a sentence: "No more nudges of
           this kind: keeping in touch." */
        [KARMA_NUDGE_REPLY] = N_("somebody waits"),
        [KARMA_NUDGE_THANK] = N_("a chance to thank"),
        [KARMA_NUDGE_REACH_OUT] = N_("keeping in touch"),
        [KARMA_NUDGE_HELP] = N_("somebody could use help"),
        [KARMA_NUDGE_SHARE] = N_("something to share"),
        [KARMA_NUDGE_CHEER] = N_("good news"),
        [KARMA_NUDGE_WEEK] = N_("your week is ready"),
    };
    return _(labels[kind]);
}

const char *
karma_view_wish_label(KarmaWish wish)
{
    static const char *const labels[] = {
        /* Translators: how often the owner wishes to be in touch with somebody. */
        [KARMA_WISH_NONE] = N_("as it comes"), [KARMA_WISH_WEEKLY] = N_("weekly"),
        [KARMA_WISH_MONTHLY] = N_("monthly"),  [KARMA_WISH_QUARTERLY] = N_("quarterly"),
        [KARMA_WISH_YEARLY] = N_("yearly"),    [KARMA_WISH_NEVER] = N_("never"),
    };
    return _(labels[wish]);
}
