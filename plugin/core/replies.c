// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/replies.h>

struct KarmaReplies {
    int64_t fed;
};

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

void
karma_replies_feed(KarmaReplies *replies, const KarmaRoomLine *line, KarmaReply *ret_reply)
{
    (void)line;
    replies->fed++;
    *ret_reply = (KarmaReply){ KARMA_REPLIES_NONE, 0.5, KARMA_REPLIES_NONE, 0 };
}

int64_t
karma_replies_fed(const KarmaReplies *replies)
{
    return replies->fed;
}

void
karma_replies_join(KarmaReplies *replies, const char *nick)
{
    (void)replies, (void)nick;
}

void
karma_replies_leave(KarmaReplies *replies, const char *nick)
{
    (void)replies, (void)nick;
}

void
karma_replies_rename(KarmaReplies *replies, const char *from, const char *to)
{
    (void)replies, (void)from, (void)to;
}
