// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What Pidgin's HTML and text logs share (libpurple log.c). */

#include "parser.h"

typedef struct {
    bool automatic, action, own, peer; /* own, peer: as the colour tells; neither: unknown */
} KarmaPidginSpeaker;

/* "Conversation with bob at DATE on me@host (irc)": names the place where the path does not. */
void karma_pidgin_header(KarmaImport *import, const char *header);

/* "02:16:53", "11/20/26 10:00:00", ... into when and replayed; false: it is no time. */
bool karma_pidgin_when(KarmaImport *import, const char *text, KarmaImportEvent *event);

/* What is shown before a text: "bob:", "***bob", "bob <AUTO-REPLY>:". NULL: nobody speaks. transfer
 * full. */
char *karma_pidgin_speaker(const char *shown, KarmaPidginSpeaker *speaker);

/* Who has which colour is learned from the lines that show it; actions have the same on both sides.
 */
bool karma_pidgin_is_own(KarmaImport *import, const KarmaPidginSpeaker *speaker, const char *nick);

char *karma_pidgin_action(const char *text);

/* A text may have several lines: it is held until the next begins, then let go, as `text`. */
void karma_pidgin_hold(KarmaImport *import, const KarmaImportEvent *event, const char *nick,
                       const char *text);
void karma_pidgin_go_on(KarmaImport *import, const char *line);
void karma_pidgin_let_go(KarmaImport *import, const char *text);
