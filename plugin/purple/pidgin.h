// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What Pidgin can do beyond libpurple, found by name at run time and nothing of it linked: links
 * that come back to us, and the mini dialog of the buddy list. Elsewhere all of it is absent, and
 * every function says so. */

#include "plugin.h"

KarmaPidgin *karma_pidgin_new(KarmaPlugin *plugin);
void karma_pidgin_free(KarmaPidgin *pidgin);

/* karma: links can be clicked. */
bool karma_pidgin_links(const KarmaPidgin *pidgin);

/* Markup with the view's karma: links made ones only this process knows; transfer full. */
char *karma_pidgin_markup(const KarmaPidgin *pidgin, const char *markup);

/* A mini dialog can be shown. */
bool karma_pidgin_dialogs(const KarmaPidgin *pidgin);

/* Shows `text` (plain) in the buddy list for nudge `id`, in place of what was there. False: it
 * cannot. */
bool karma_pidgin_dialog(KarmaPidgin *pidgin, int64_t id, const char *text);

/* Shows `text` there while a button of the dialog is being followed: who said it looks at the buddy
 * list, at no conversation. False: nothing is being followed, or it cannot. */
bool karma_pidgin_answer(KarmaPidgin *pidgin, const char *text);

/* Takes nudge `id`'s dialog away if it is there. */
void karma_pidgin_dialog_close(KarmaPidgin *pidgin, int64_t id);
