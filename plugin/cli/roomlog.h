// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Room logs of the form "[HH:MM] <nick> text", "[HH:MM]  * nick did" and "=== bob is now known as
 * rob": the public corpora of conversation disentanglement, and what many bots write. The clock may
 * show seconds, and "ROOM YYYY-MM-DD " may stand before it. */

#include <karma/replies.h>

typedef enum {
    KARMA_ROOMLOG_MESSAGE,
    KARMA_ROOMLOG_JOIN,
    KARMA_ROOMLOG_LEAVE,
    KARMA_ROOMLOG_RENAME,
    KARMA_ROOMLOG_OTHER,
} KarmaRoomlogKind;

typedef struct {
    KarmaRoomlogKind kind;
    KarmaRoomLine said; /* kind MESSAGE; of joins, leaves and renames only the nick */
    const char *to;     /* kind RENAME: the new nick */
    KarmaTime midnight; /* carried from line to line, 0 at first: the clock wraps */
} KarmaRoomlogLine;

/* Does a log begin like that? */
bool karma_roomlog_recognises(const char *contents);

/* Reads one line without its end. Writes into `text`, and what it gives back borrows from there. */
void karma_roomlog_read(char *text, KarmaRoomlogLine *line);

/* Lets the room know of a join, a leave or a rename; messages are the caller's. */
void karma_roomlog_tell(KarmaReplies *room, const KarmaRoomlogLine *line);
