// SPDX-License-Identifier: GPL-2.0-or-later
#include "bot.h"
#include "tracker-state.h"
#include <string.h>

/* How sure it is that a line of a room is meant for the owner; whether what it asks waits still is
 * told by tracker-odds.c. Statistics take what is likely; a nudge needs more, for a wrong one costs
 * more than a missed one. Measured on annotated channels: a nick the line begins with is right in
 * 77 to 90 of 100 cases, one in its midst in 17 to 87. */

#define ADDRESSED 0.9
#define MENTIONED 0.5

/* At the beginning, after a word or two ("hi there olga, ..."), or after a pause ("ok. olga: ...").
 */
static bool
may_call(const char *text, const char *at)
{
    int words = 1;
    if (at == text || strchr("@(", at[-1]))
        return true;
    if (at[-1] != ' ')
        return false;
    for (const char *p = text; p < at - 1; p++)
        words += *p == ' ' && p[1] != ' ';
    return words <= 2 || (at - text >= 2 && strchr(",.!?;", at[-2]));
}

/* "olga, ...", "hey olga: ..." or "..., olga?": called, not just spoken of. */
static bool
is_call(const char *text, const char *at, size_t length)
{
    const char after = at[length];
    const char *before = at;
    while (before > text && before[-1] == ' ')
        before--;
    if (after == ',' || after == ':')
        return may_call(text, at);
    const char *tail = at + length;
    const bool ends = tail[strspn(tail, "?!. ")] == '\0';
    return ends && before < at && before > text && before[-1] == ',';
}

static bool
is_called(const char *text, const char *nick)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_autofree char *small = g_utf8_strdown(valid, -1);
    g_autofree char *wanted = nick && *nick ? g_utf8_strdown(nick, -1) : NULL;
    for (const char *at = small; wanted && (at = strstr(at, wanted)); at++)
        if (is_call(small, at, strlen(wanted)))
            return true;
    return false;
}

/* "gardenbot, thanks": bots are nobody of the room, and yet spoken to. */
static bool
speaks_to_bot(const char *text)
{
    const size_t length = strcspn(text, ":, ");
    if (length == 0 || (text[length] != ':' && text[length] != ','))
        return false;
    g_autofree char *name = g_strndup(text, length);
    return karma_bot_is_known(name);
}

static double
certainty_of(const KarmaMessage *message, const KarmaReading *reading, double link)
{
    if (reading->addressee == 0)
        return MAX(ADDRESSED, link);
    if (!(reading->named & 1))
        return speaks_to_bot(message->text) ? 0 : link;
    return MAX(is_called(message->text, message->own_nick) ? ADDRESSED : MENTIONED, link);
}

/* "olga: where did you put" / "the music stands?": what opens like no question goes on with the
 * line before; not where that one said all it had to. */
static bool
is_second_half(const Turn *turn, const KarmaReading *reading)
{
    const uint32_t whole = KARMA_READS_THANKS | KARMA_READS_WORKED | KARMA_READS_REFUSAL;
    return turn->named_owner && reading->named == 0 && (reading->asks & KARMA_ASKS_BARE) &&
           !(turn->reads & whole);
}

/* A question of this line waits for the owner, and is none in form only. */
static bool
asks_firmly(const Turn *turn, const KarmaReading *reading, bool owner_seeks)
{
    const uint32_t doubts = KARMA_ASKS_ELSEWHERE | KARMA_ASKS_OFFER;
    const uint32_t of_helper = KARMA_ASKS_BARE | KARMA_ASKS_TRAILED;
    const bool closes = (reading->reads & KARMA_READS_THANKS) && (reading->asks & KARMA_ASKS_BARE);
    const bool called = (reading->named & 1) || is_second_half(turn, reading);
    return called && !closes && reading->words > 0 && !(reading->asks & doubts) &&
           !(owner_seeks && (reading->asks & of_helper));
}

void
karma_turn_note_for_owner(Turn *turn, const KarmaMessage *message, const KarmaReading *reading,
                          double link, bool owner_seeks)
{
    const bool named = reading->named & 1;
    const bool others = reading->addressee > 0 || (!named && reading->named != 0);
    turn->for_owner = others ? false : turn->for_owner || named || link > 0;
    const bool asks = turn->for_owner && (reading->reads & KARMA_READS_QUESTION);
    turn->asks_owner |= asks;
    turn->asks_now = asks;
    turn->asks_firmly |= asks && asks_firmly(turn, reading, owner_seeks);
    turn->asks_several |= asks && (reading->named & ~UINT64_C(1));
    turn->named_owner = named;
    turn->certainty = MAX(turn->certainty, certainty_of(message, reading, link));
}

double
karma_turn_asks_owner_sure(const Turn *turn)
{
    return turn->asks_firmly ? turn->certainty : MIN(turn->certainty, MENTIONED);
}
