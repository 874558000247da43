// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* From what libpurple wrote into a conversation to a message as a fact, or the reason why it is
 * none. Knows the dress of every protocol: markup, resources, replays, notices, a bouncer's
 * playback. */

#include "normal.h"
#include "plugin.h"
#include <conversation.h>

typedef enum {
    KARMA_HEARD_MESSAGE,
    KARMA_HEARD_NOT_TYPED, /* system, error, notification, auto-response, a command's output */
    KARMA_HEARD_NO_PLACE,  /* neither one to one nor a room, or without a name */
    KARMA_HEARD_UNLOGGED,  /* the owner switched logging off here while it is on in general */
    KARMA_HEARD_SELF,      /* one of the owner's own accounts */
    KARMA_HEARD_NOTICE,    /* IRC: a notice, or a request of a program */
    KARMA_HEARD_BOUNCER,   /* a bouncer speaks of itself */
} KarmaHeardKind;

/* A message; its text is held here, its names are borrowed from the memory of names. */
typedef struct {
    KarmaMessage message;
    char *text;
} KarmaHeard;

void karma_heard_clear(KarmaHeard *heard);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KarmaHeard, karma_heard_clear)

/* What was written, and what is known around it. */
typedef struct {
    PurpleConversation *conversation;
    PurpleConvMessage *line; /* the newest of the conversation's history */
    PurpleMessageFlags flags;
    KarmaNormal *normal;
    bool fresh; /* the room was joined, or the account came online, less than a minute ago */
    KarmaTime now;
} KarmaWritten;

/* `ret_heard` must be zeroed; it is filled for KARMA_HEARD_MESSAGE only. */
KarmaHeardKind karma_translate(const KarmaWritten *written, const KarmaZone *zone,
                               KarmaHeard *ret_heard);

/* Whether the flags are those of a message a person typed. */
bool karma_translate_typed(PurpleMessageFlags flags);

/* The time of day a bouncer put before a text ("[12:34:56] hello", "[12:34] hello"), in seconds
 * since midnight, and the text behind it; false when there is none. */
bool karma_translate_stamp(const char *text, int32_t *ret_clock_s, const char **ret_rest);

/* Whether `text` is what `format` makes of anything: a translated sentence of the host with some %s
 * in it. */
bool karma_translate_fits(const char *text, const char *format);
