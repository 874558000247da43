// SPDX-License-Identifier: GPL-2.0-or-later
/* A room of any bytes: each line an act (its first byte), a nick (up to a tab) and a text. Links
 * point back to messages at hand, with probabilities that are some. */
#include <karma/replies.h>
#include <string.h>

enum { AT_HAND = 128 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
check_reply(int64_t number, const KarmaReply *reply)
{
    const int64_t links[] = {reply->parent, reply->second};
    for (size_t i = 0; i < G_N_ELEMENTS(links); i++)
        if (links[i] != KARMA_REPLIES_NONE &&
            (links[i] < MAX(0, number - AT_HAND) || links[i] >= number))
            g_error("%" G_GINT64_FORMAT " answers %" G_GINT64_FORMAT, number, links[i]);
    if (!(reply->probability > 0) || !(reply->second_probability >= 0) ||
        reply->probability + reply->second_probability > 1.001)
        g_error("probabilities %g and %g", reply->probability, reply->second_probability);
    if (reply->second != KARMA_REPLIES_NONE && reply->second == reply->parent)
        g_error("the same message twice");
}

static void
act(KarmaReplies *room, uint8_t what, KarmaTime when, const char *nick, const char *text)
{
    const KarmaRoomLine line = {when, nick, text};
    KarmaReply reply;
    switch (what % 8) {
    case 0:
        karma_replies_join(room, nick);
        break;
    case 1:
        karma_replies_leave(room, nick);
        break;
    case 2:
        karma_replies_rename(room, nick, text);
        break;
    case 3:
        karma_replies_note(room, &line);
        break;
    default:
        karma_replies_feed(room, &line, &reply);
        check_reply(karma_replies_fed(room) - 1, &reply);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *all = g_strndup((const char *)data, size);
    g_auto(GStrv) lines = g_strsplit(all, "\n", -1);
    g_autoptr(KarmaReplies) room = karma_replies_new();
    KarmaTime when = 0;
    for (size_t i = 0; lines[i]; i++) {
        const uint8_t what = (uint8_t)lines[i][0];
        if (!what)
            continue;
        char *nick = lines[i] + 1, *tab = strchr(nick, '\t');
        when += (KarmaTime)(what / 8) * KARMA_MINUTE - KARMA_MINUTE;
        if (tab)
            *tab++ = '\0';
        act(room, what, when, nick, tab ? tab : "");
    }
    return 0;
}
