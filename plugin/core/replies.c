// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-choice.h"
#include "replies-weights.h"
#include <string.h>

enum { NAME_BYTES = 68 };

KarmaReplies *
karma_replies_new(void)
{
    KarmaReplies *room = g_new0(KarmaReplies, 1);
    room->weights = &karma_weights;
    return room;
}

void
karma_replies_free(KarmaReplies *replies)
{
    g_free(replies);
}

static int64_t
number_of(const KarmaFeatures *features, uint32_t choice)
{
    return choice == 0 ? KARMA_REPLIES_NONE : features->number[choice - 1];
}

static KarmaReply
reply_of(const KarmaFeatures *features, const KarmaChoice *choice)
{
    KarmaReply reply = {number_of(features, choice->best), choice->probability,
                        number_of(features, choice->second), choice->second_probability};
    if (reply.parent == KARMA_REPLIES_NONE || reply.second == KARMA_REPLIES_NONE) {
        reply.second = KARMA_REPLIES_NONE;
        reply.second_probability = 0;
    }
    return reply;
}

/* Features from the past, then the link, then the message becomes part of the past. */
static KarmaReply
infer(KarmaReplies *room, const KarmaLineReading *reading)
{
    KarmaFeatures features;
    float scores[KARMA_CANDIDATES + 1], text[KARMA_FEATURES_TEXT];
    karma_features_measure(room, reading, &features);
    karma_model_score(room, &features, scores);
    KarmaChoice choice = karma_choice_make(room, &features, scores);
    KarmaReply reply = reply_of(&features, &choice);
    karma_features_of_text(room, reading, text);
    karma_model_read(room->weights, text, room->hidden[room->fed % KARMA_ROOM_READINGS]);
    karma_room_add(room, reading,
                   reply.parent == KARMA_REPLIES_NONE ? room->fed : (int32_t)reply.parent);
    return reply;
}

/* Links what was only noted, as far as its readings are at hand, from an empty state. */
static void
warm(KarmaReplies *room)
{
    KarmaLineReading kept[KARMA_ROOM_READINGS];
    int32_t end = room->fed;
    memcpy(kept, room->reading, sizeof kept);
    karma_room_begin(room, karma_room_first(room));
    while (room->fed < end) {
        KarmaLineReading *reading = &kept[room->fed % KARMA_ROOM_READINGS];
        const KarmaPerson *author = karma_people_by_id(room, reading->author);
        reading->children = reading->foreign_children = 0;
        reading->previous = author->last;
        reading->ordinal = author->said;
        infer(room, reading);
    }
}

void
karma_replies_feed(KarmaReplies *replies, const KarmaRoomLine *line, KarmaReply *ret_reply)
{
    KarmaLineReading reading;
    if (replies->noted == replies->fed && replies->noted > 0)
        warm(replies);
    karma_line_read(replies, line, &reading);
    *ret_reply = infer(replies, &reading);
}

void
karma_replies_note(KarmaReplies *replies, const KarmaRoomLine *line)
{
    KarmaLineReading reading;
    karma_line_read(replies, line, &reading);
    karma_room_add(replies, &reading, replies->fed);
    replies->noted = replies->fed;
}

int64_t
karma_replies_fed(const KarmaReplies *replies)
{
    return replies->fed;
}

void
karma_replies_join(KarmaReplies *replies, const char *nick)
{
    char name[NAME_BYTES];
    size_t length = karma_fold(nick, name, sizeof name);
    karma_people_get(replies, name, length)->joined = replies->fed;
}

void
karma_replies_leave(KarmaReplies *replies, const char *nick)
{
    char name[NAME_BYTES];
    size_t length = karma_fold(nick, name, sizeof name);
    karma_people_get(replies, name, length);
}

void
karma_replies_rename(KarmaReplies *replies, const char *from, const char *to)
{
    char old[NAME_BYTES], new[NAME_BYTES];
    size_t old_length = karma_fold(from, old, sizeof old), length = karma_fold(to, new, sizeof new);
    karma_people_alias(replies, karma_people_get(replies, old, old_length), new, length);
}
