// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-said.h"
#include <string.h>

/* Lines of a room the owner has no part in. Most rooms are only listened to, and what is said there
 * matters only when the owner speaks up or is named: until then lines are counted and laid by
 * unread, the last few hundred of them, in memory alone. */

#define UNREAD_LINES ROOM_LINES
#define UNREAD_BYTES (64 * 1024)

/* All strings lie behind it in one piece. */
struct Unread {
    KarmaTime when, episode;
    bool replayed;
    const char *name, *nick, *own_nick; /* nick, own_nick: NULL as in the message */
    const char *text;
    size_t bytes;
    char strings[];
};

static size_t
size_of(const char *string)
{
    return string ? strlen(string) + 1 : 0;
}

static const char *
keep(char **at, const char *string)
{
    if (!string)
        return NULL;
    char *kept = *at;
    *at = g_stpcpy(*at, string) + 1;
    return kept;
}

static Unread *
unread_new(const KarmaMessage *message, KarmaTime episode)
{
    const size_t bytes = size_of(message->author.name) + size_of(message->nick) +
                         size_of(message->own_nick) + size_of(message->text);
    Unread *unread = g_malloc(sizeof *unread + bytes);
    char *at = unread->strings;
    *unread = (Unread){.when = message->when,
                       .episode = episode,
                       .replayed = message->replayed,
                       .name = keep(&at, message->author.name),
                       .nick = keep(&at, message->nick),
                       .own_nick = keep(&at, message->own_nick),
                       .text = keep(&at, message->text),
                       .bytes = sizeof *unread + bytes};
    return unread;
}

/* Whether the owner's nick may be in the text: rather once too often. */
static bool
may_name(const char *text, const char *nick)
{
    const size_t length = nick ? strlen(nick) : 0;
    if (length == 0)
        return false;
    const char first[] = {g_ascii_tolower(nick[0]), g_ascii_toupper(nick[0]), '\0'};
    for (const char *p = nick; *p; p++)
        if ((unsigned char)*p >= 0x80)
            return true;
    for (const char *at = text; (at = strpbrk(at, first)); at++)
        if (g_ascii_strncasecmp(at, nick, length) == 0 && !g_ascii_isalnum(at[length]) &&
            (at == text || !g_ascii_isalnum(at[-1])))
            return true;
    return false;
}

bool
karma_room_in_play(const KarmaTracker *tracker, const Room *room, KarmaTime when)
{
    return (room->in_play && when - room->in_play <= ROOM_IN_PLAY_S) ||
           (karma_people_flags(tracker->people, room->id) & KARMA_ROOM_MARKED);
}

bool
karma_unread_may(const KarmaTracker *tracker, const Room *room, const KarmaMessage *message)
{
    return !message->own && !karma_room_in_play(tracker, room, message->when) &&
           !may_name(message->text, message->own_nick);
}

static void
drop_first(Room *room)
{
    Unread *unread = g_queue_pop_head(&room->unread);
    room->unread_bytes -= unread->bytes;
    g_free(unread);
}

void
karma_unread_add(Room *room, const KarmaMessage *message)
{
    Unread *unread = unread_new(message, room->episode);
    g_queue_push_tail(&room->unread, unread);
    room->unread_bytes += unread->bytes;
    while (room->unread.length > UNREAD_LINES || room->unread_bytes > UNREAD_BYTES)
        drop_first(room);
}

void
karma_unread_clear(Room *room)
{
    while (room->unread.length > 0)
        drop_first(room);
}

/* The episode is the one the line was said in. */
static void
read_first(KarmaTracker *tracker, Room *room, KarmaRows *changes)
{
    const KarmaName *place = karma_people_name(tracker->people, room->id);
    const KarmaTime episode = room->episode;
    Unread *unread = g_queue_pop_head(&room->unread);
    room->unread_bytes -= unread->bytes;
    const KarmaMessage message = {.when = unread->when,
                                  .replayed = unread->replayed,
                                  .room = true,
                                  .place = {place->protocol, place->account, place->name},
                                  .author = {place->protocol, place->account, unread->name},
                                  .nick = unread->nick,
                                  .own_nick = unread->own_nick,
                                  .text = unread->text};
    room->episode = unread->episode;
    karma_room_read(tracker, room, &message, NULL, NULL, changes);
    room->episode = episode;
    g_free(unread);
}

void
karma_unread_read(KarmaTracker *tracker, Room *room, KarmaRows *changes)
{
    while (room->unread.length > 0)
        read_first(tracker, room, changes);
}

void
karma_unread_read_all(KarmaTracker *tracker, KarmaRows *changes)
{
    GHashTableIter iter;
    gpointer room;
    g_hash_table_iter_init(&iter, tracker->rooms);
    while (g_hash_table_iter_next(&iter, NULL, &room))
        karma_unread_read(tracker, room, changes);
}

static void
forget_in(Room *room, const KarmaName *row)
{
    for (GList *l = room->unread.head, *next; l; l = next) {
        Unread *unread = l->data;
        next = l->next;
        if (strcmp(unread->name, row->name) != 0)
            continue;
        room->unread_bytes -= unread->bytes;
        g_queue_delete_link(&room->unread, l);
        g_free(unread);
    }
}

void
karma_unread_forget(KarmaTracker *tracker, int64_t name)
{
    const KarmaName *row = karma_people_name(tracker->people, name);
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, tracker->rooms);
    while (row && g_hash_table_iter_next(&iter, NULL, &value)) {
        Room *room = value;
        if (room->id == name)
            karma_unread_clear(room);
        else if (!row->room)
            forget_in(room, row);
    }
}
