// SPDX-License-Identifier: GPL-2.0-or-later
#include "roomlog.h"
#include <stdio.h>
#include <string.h>

/* What stands behind "=== nick". */
static const struct {
    const char *phrase;
    KarmaRoomlogKind kind;
} system_table[] = {
    {"is now known as ", KARMA_ROOMLOG_RENAME}, {"has joined", KARMA_ROOMLOG_JOIN},
    {"entered the room", KARMA_ROOMLOG_JOIN},   {"has left", KARMA_ROOMLOG_LEAVE},
    {"left the room", KARMA_ROOMLOG_LEAVE},     {"has quit", KARMA_ROOMLOG_LEAVE},
};

static char *
skip_spaces(char *text)
{
    while (g_ascii_isspace(*text))
        text++;
    return text;
}

/* Ends the word at `text` with a zero and gives back what follows. */
static char *
cut_word(char *text)
{
    while (*text && !g_ascii_isspace(*text))
        text++;
    if (*text)
        *text++ = '\0';
    return text;
}

static void
read_system(char *text, KarmaRoomlogLine *line)
{
    char *nick = skip_spaces(text + 3), *rest = cut_word(nick);
    for (size_t i = 0; *nick && i < G_N_ELEMENTS(system_table); i++) {
        char *found = strstr(rest, system_table[i].phrase);
        if (!found)
            continue;
        line->kind = system_table[i].kind;
        line->said.nick = nick;
        if (line->kind == KARMA_ROOMLOG_RENAME) {
            line->to = found + strlen(system_table[i].phrase);
            cut_word(found + strlen(system_table[i].phrase));
        }
        return;
    }
}

/* Where the clock begins: behind "ROOM YYYY-MM-DD ", if that is there. */
static const char *
find_clock(const char *text, GDate *ret_day)
{
    guint year, month, day;
    int length = 0;
    g_date_clear(ret_day, 1);
    if (*text == '[' || sscanf(text, "%*s %4u-%2u-%2u [%n", &year, &month, &day, &length) != 3 ||
        length == 0 || !g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year))
        return text;
    g_date_set_dmy(ret_day, (GDateDay)day, (GDateMonth)month, (GDateYear)year);
    return text + length - 1;
}

static void
turn_to(const GDate *day, KarmaRoomlogLine *line)
{
    static const int64_t first_of_1970 = 719163;
    if (g_date_valid(day))
        line->midnight = ((int64_t)g_date_get_julian(day) - first_of_1970) * KARMA_DAY;
}

/* "[HH:MM]" or "[HH:MM:SS]"; gives back what follows, or NULL if there is none. */
static char *
read_clock(char *text, KarmaRoomlogLine *line)
{
    guint hour, minute, second = 0;
    GDate day;
    text += find_clock(text, &day) - text;
    char *end = strchr(text, ']');
    if (!end || sscanf(text, "[%2u:%2u:%2u", &hour, &minute, &second) < 2)
        return NULL;
    turn_to(&day, line);
    KarmaTime when = line->midnight + hour * KARMA_HOUR + minute * KARMA_MINUTE + second;
    if (when < line->said.when - 12 * KARMA_HOUR) {
        line->midnight += KARMA_DAY;
        when += KARMA_DAY;
    }
    line->said.when = MAX(when, line->said.when);
    return skip_spaces(end + 1);
}

/* "* bob waves" becomes nick "bob", text "/me waves": the clock before it leaves the room. */
static void
read_action(char *text, char *said, KarmaRoomlogLine *line)
{
    char *nick = skip_spaces(said + 1), *did = cut_word(nick);
    memmove(text, nick, strlen(nick) + 1);
    line->said.nick = text;
    line->said.text = memcpy(did - strlen("/me "), "/me ", strlen("/me "));
}

static void
read_said(char *said, KarmaRoomlogLine *line)
{
    char *end = strpbrk(said, "> ");
    if (!end || *end != '>')
        return;
    *end = '\0';
    line->said.nick = said + 1;
    line->said.text = end + 1;
}

bool
karma_roomlog_recognises(const char *contents)
{
    guint hour, minute;
    char clock[16], mark;
    GDate day;
    return g_str_has_prefix(contents, "=== ") ||
           (sscanf(find_clock(contents, &day), "[%15[0-9:]] %c", clock, &mark) == 2 &&
            sscanf(clock, "%2u:%2u", &hour, &minute) == 2 && (mark == '<' || mark == '*'));
}

void
karma_roomlog_read(char *text, KarmaRoomlogLine *line)
{
    line->kind = KARMA_ROOMLOG_OTHER;
    line->said.nick = line->said.text = line->to = NULL;
    if (g_str_has_prefix(text, "===")) {
        read_system(text, line);
        return;
    }
    char *said = read_clock(text, line);
    if (!said)
        return;
    if (*said == '*')
        read_action(text, said, line);
    else if (*said == '<')
        read_said(said, line);
    if (line->said.nick && *line->said.nick)
        line->kind = KARMA_ROOMLOG_MESSAGE;
}

void
karma_roomlog_tell(KarmaReplies *room, const KarmaRoomlogLine *line)
{
    switch (line->kind) {
    case KARMA_ROOMLOG_JOIN:
        karma_replies_join(room, line->said.nick);
        break;
    case KARMA_ROOMLOG_LEAVE:
        karma_replies_leave(room, line->said.nick);
        break;
    case KARMA_ROOMLOG_RENAME:
        karma_replies_rename(room, line->said.nick, line->to);
        break;
    case KARMA_ROOMLOG_MESSAGE:
    case KARMA_ROOMLOG_OTHER:
        break;
    }
}
