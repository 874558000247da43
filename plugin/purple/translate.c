// SPDX-License-Identifier: GPL-2.0-or-later
#include "translate.h"
#include "names.h"
#include <account.h>
#include <libintl.h>
#include <prefs.h>
#include <string.h>
#include <util.h>

/* A live message is shown within this of its own time; an older one was kept for the owner
 * somewhere (offline messages bear no flag, only their time). */
#define LIVE_S KARMA_MINUTE

void
karma_heard_clear(KarmaHeard *heard)
{
    g_clear_pointer(&heard->text, g_free);
}

bool
karma_translate_typed(PurpleMessageFlags flags)
{
    const PurpleMessageFlags by_person = PURPLE_MESSAGE_SEND | PURPLE_MESSAGE_RECV;
    const PurpleMessageFlags by_program = PURPLE_MESSAGE_SYSTEM | PURPLE_MESSAGE_ERROR |
                                          PURPLE_MESSAGE_NOTIFY | PURPLE_MESSAGE_RAW |
                                          PURPLE_MESSAGE_INVISIBLE | PURPLE_MESSAGE_AUTO_RESP;
    return (flags & by_person) && !(flags & by_program);
}

bool
karma_translate_stamp(const char *text, int32_t *ret_clock_s, const char **ret_rest)
{
    int hours = 0, minutes = 0, seconds = 0, length = 0;
    if (sscanf(text, "[%2d:%2d:%2d]%n", &hours, &minutes, &seconds, &length) != 3 || !length) {
        seconds = length = 0;
        if (sscanf(text, "[%2d:%2d]%n", &hours, &minutes, &length) != 2 || !length)
            return false;
    }
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
        return false;
    *ret_clock_s = hours * 3600 + minutes * 60 + seconds;
    *ret_rest = text + length + strspn(text + length, " ");
    return true;
}

bool
karma_translate_fits(const char *text, const char *format)
{
    const char *gap = strstr(format, "%s");
    const size_t length = gap ? (size_t)(gap - format) : strlen(format);
    if (length == 0 || strncmp(text, format, length) != 0)
        return false;
    g_auto(GStrv) pieces = g_strsplit(format, "%s", -1);
    for (char **piece = pieces; *piece; piece++) {
        text = strstr(text, *piece);
        if (!text)
            return false;
        text += strlen(*piece);
    }
    return true;
}

static bool
is_unlogged(PurpleConversation *conversation, bool room)
{
    const char *pref = room ? "/purple/logging/log_chats" : "/purple/logging/log_ims";
    return purple_prefs_get_bool(pref) && !purple_conversation_is_logging(conversation);
}

/* libirc shows notices and the requests of other people's programs as if they were said. */
static bool
is_notice(const char *protocol, const char *text)
{
    if (!g_str_equal(protocol, "irc"))
        return false;
    if (g_str_has_prefix(text, "(notice) "))
        return true;
    return strstr(text, "CTCP") &&
           karma_translate_fits(text, dgettext("pidgin", "Received CTCP '%s' (to %s) from %s"));
}

/* Bouncers speak as "***" in rooms and as "*status" and the like one to one. */
static bool
is_bouncer(const char *protocol, const char *author)
{
    return g_str_equal(protocol, "irc") && author[0] == '*';
}

/* The latest moment at which a clock on the wall showed `clock_s`. */
static KarmaTime
last_moment(const KarmaZone *zone, int32_t clock_s, KarmaTime now)
{
    KarmaDate today = karma_zone_date(zone, now);
    KarmaTime moment = karma_zone_time(zone, today, clock_s);
    return moment > now + LIVE_S ? karma_zone_time(zone, today - 1, clock_s) : moment;
}

static void
set_time(KarmaHeard *heard, const KarmaWritten *written, const KarmaZone *zone)
{
    const PurpleMessageFlags kept = PURPLE_MESSAGE_DELAYED | PURPLE_MESSAGE_REMOTE_SEND;
    KarmaMessage *message = &heard->message;
    KarmaTime now = written->now;
    KarmaTime when = purple_conversation_message_get_timestamp(written->line);
    message->when = when <= 0 || when > now + LIVE_S ? now : when;
    message->replayed = (written->flags & kept) || now - message->when > LIVE_S;
    int32_t clock_s;
    if (written->fresh && !message->own && g_str_equal(message->place.protocol, "irc") &&
        karma_translate_stamp(heard->text, &clock_s, &message->text)) {
        message->when = last_moment(zone, clock_s, now);
        message->replayed = true;
    }
}

static void
set_place(KarmaMessage *message, const KarmaWritten *written)
{
    PurpleAccount *account = purple_conversation_get_account(written->conversation);
    const char *name = purple_conversation_get_name(written->conversation);
    message->place = (KarmaIdentity){karma_names_protocol(account),
                                     karma_normal_account(written->normal, account),
                                     karma_normal_name(written->normal, account, name)};
}

/* The partner as the owner sees the name; NULL where it carries a resource. */
static const char *
bare_name(PurpleConversation *conversation)
{
    const char *name = purple_conversation_get_name(conversation);
    return strchr(name, '/') ? NULL : name;
}

static void
set_author(KarmaMessage *message, const KarmaWritten *written)
{
    message->author = message->place;
    if (!message->room) {
        message->nick = message->own ? NULL : bare_name(written->conversation);
        return;
    }
    PurpleConvChat *chat = PURPLE_CONV_CHAT(written->conversation);
    const char *nick = purple_conversation_message_get_sender(written->line);
    message->own_nick = purple_conv_chat_get_nick(chat);
    if (message->own || !nick)
        return;
    g_autofree char *real = karma_names_real(written->conversation, nick);
    message->author.name =
        karma_normal_name(written->normal, purple_conversation_get_account(written->conversation),
                          real ? real : nick);
    message->nick = nick;
}

static bool
is_self(const KarmaMessage *message, const KarmaWritten *written)
{
    const PurpleAccount *account = purple_conversation_get_account(written->conversation);
    return !(message->room && message->own) &&
           karma_normal_own(written->normal, account, message->author.name);
}

static char *
plain_text(PurpleConvMessage *line)
{
    const char *markup = purple_conversation_message_get_message(line);
    g_autofree char *valid = g_utf8_make_valid(markup ? markup : "", -1);
    char *text = purple_markup_strip_html(valid);
    return text ? text : g_strdup("");
}

/* Who says what where; everything but the text and the time. */
static KarmaHeardKind
set_circumstances(KarmaMessage *message, const KarmaWritten *written)
{
    PurpleConversation *conversation = written->conversation;
    PurpleConversationType type = purple_conversation_get_type(conversation);
    message->room = type == PURPLE_CONV_TYPE_CHAT;
    message->own = written->flags & PURPLE_MESSAGE_SEND;
    if (!message->room && type != PURPLE_CONV_TYPE_IM)
        return KARMA_HEARD_NO_PLACE;
    if (is_unlogged(conversation, message->room))
        return KARMA_HEARD_UNLOGGED;
    set_place(message, written);
    set_author(message, written);
    bool nobody = message->room && !message->own && !message->nick;
    if (nobody || !*message->place.name || !*message->author.name)
        return KARMA_HEARD_NO_PLACE;
    if (is_self(message, written))
        return KARMA_HEARD_SELF;
    return is_bouncer(message->place.protocol, message->author.name) ? KARMA_HEARD_BOUNCER
                                                                     : KARMA_HEARD_MESSAGE;
}

KarmaHeardKind
karma_translate(const KarmaWritten *written, const KarmaZone *zone, KarmaHeard *ret_heard)
{
    if (!karma_translate_typed(written->flags))
        return KARMA_HEARD_NOT_TYPED;
    KarmaHeardKind kind = set_circumstances(&ret_heard->message, written);
    if (kind != KARMA_HEARD_MESSAGE)
        return kind;
    KarmaMessage *message = &ret_heard->message;
    ret_heard->text = plain_text(written->line);
    message->text = ret_heard->text;
    if (!message->own && is_notice(message->place.protocol, ret_heard->text))
        return KARMA_HEARD_NOTICE;
    set_time(ret_heard, written, zone);
    return KARMA_HEARD_MESSAGE;
}
