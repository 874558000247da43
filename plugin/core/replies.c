// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-room.h"

enum { ANSWERS_WITHIN_MIN = 3, NAME_BYTES = 60 };

KarmaReplies *
karma_replies_new(void)
{
    return g_new0(KarmaReplies, 1);
}

void
karma_replies_free(KarmaReplies *replies)
{
    g_free(replies);
}

/* The person named, else who named me just now, else what I said before. */
static int32_t
parent_by_rule(KarmaReplies *room, const KarmaLineReading *reading, double *ret_probability)
{
    const KarmaPerson *author = karma_people_by_id(room, reading->author);
    const KarmaLineReading *naming = karma_room_reading(room, author->named);
    *ret_probability = 0.8;
    for (size_t i = 0; i < reading->n_targets; i++) {
        const KarmaPerson *target = karma_people_by_id(room, reading->targets[i]);
        if (target && karma_room_reading(room, target->last))
            return target->last;
    }
    *ret_probability = 0.5;
    if (naming && author->named > author->last &&
        reading->minute - naming->minute <= ANSWERS_WITHIN_MIN)
        return author->named;
    if (karma_room_reading(room, author->last))
        return author->last;
    *ret_probability = 0.6;
    return room->fed;
}

void
karma_replies_feed(KarmaReplies *replies, const KarmaRoomLine *line, KarmaReply *ret_reply)
{
    KarmaLineReading reading;
    double probability;
    karma_line_read(replies, line, &reading);
    int32_t parent = parent_by_rule(replies, &reading, &probability);
    bool none = parent == replies->fed;
    *ret_reply =
        (KarmaReply){none ? KARMA_REPLIES_NONE : parent, probability, KARMA_REPLIES_NONE, 0};
    karma_room_add(replies, &reading, parent);
}

int64_t
karma_replies_fed(const KarmaReplies *replies)
{
    return replies->fed;
}

void
karma_replies_join(KarmaReplies *replies, const char *nick)
{
    char name[NAME_BYTES + 8];
    size_t length = karma_fold(nick, name, sizeof name);
    karma_people_get(replies, name, length)->joined = replies->fed;
}

void
karma_replies_leave(KarmaReplies *replies, const char *nick)
{
    char name[NAME_BYTES + 8];
    size_t length = karma_fold(nick, name, sizeof name);
    karma_people_get(replies, name, length);
}

void
karma_replies_rename(KarmaReplies *replies, const char *from, const char *to)
{
    char old[NAME_BYTES + 8], new[NAME_BYTES + 8];
    size_t old_length = karma_fold(from, old, sizeof old), length = karma_fold(to, new, sizeof new);
    karma_people_alias(replies, karma_people_get(replies, old, old_length), new, length);
}
