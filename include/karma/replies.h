// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Who answers whom in a room: for every message the earlier message it answers, or none, with a
 * probability, from the past alone. One KarmaReplies is the state of one room; it holds hashed
 * words, never text, and its memory is bounded. */

#include <glib.h>
#include <karma/message.h>

typedef struct KarmaReplies KarmaReplies;

/* Message numbers count what this room was fed, from 0. */
#define KARMA_REPLIES_NONE INT64_C(-1)

typedef struct {
    int64_t parent;            /* number of the message answered, or KARMA_REPLIES_NONE */
    double probability;        /* of `parent` (or of none, if none) being right, calibrated, 0..1 */
    int64_t second;            /* a second one if that is likely too, or KARMA_REPLIES_NONE */
    double second_probability; /* a third at least; 0 without one */
} KarmaReply;

typedef struct {
    KarmaTime when;   /* may be coarse (whole minutes) or go back: only differences are looked at */
    const char *nick; /* as shown in the room */
    const char *text; /* plain UTF-8, borrowed; "/me " marks an action */
} KarmaRoomLine;

KarmaReplies *karma_replies_new(void);
void karma_replies_free(KarmaReplies *replies);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaReplies, karma_replies_free)

/* Feeds the next message of the room and tells what it answers. Numbers it karma_replies_fed() - 1.
 * Deterministic. */
void karma_replies_feed(KarmaReplies *replies, const KarmaRoomLine *line, KarmaReply *ret_reply);

/* Takes in the next message without a link: a tenth of the price, for while nobody cares. The first
 * feed after it begins anew and first links, for itself, the last 128 messages (some milliseconds).
 * Numbers it like a feed. */
void karma_replies_note(KarmaReplies *replies, const KarmaRoomLine *line);

/* How many messages were fed or noted. */
int64_t karma_replies_fed(const KarmaReplies *replies);

/* Those present, and renames, so that silent people are found when named. */
void karma_replies_join(KarmaReplies *replies, const char *nick);
void karma_replies_leave(KarmaReplies *replies, const char *nick);
void karma_replies_rename(KarmaReplies *replies, const char *from, const char *to);
