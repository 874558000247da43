// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-said.h"
#include <string.h>

/* A room and who is in it. */

#define SPEAKERS    2048 /* beyond this many, those silent for a day are let go */
#define NAMED_LEAST 2    /* letters: shorter nicks are words too often */
#define NAMED_MOST  63   /* bytes */

static void
free_speaker(gpointer data)
{
    Speaker *speaker = data;
    g_free(speaker->nick);
    g_free(speaker->fold);
    g_free(speaker);
}

Room *
karma_room(KarmaTracker *tracker, KarmaRoomId id)
{
    Room *room = g_hash_table_lookup(tracker->rooms, &id);
    if (room)
        return room;
    room = g_new0(Room, 1);
    room->id = id;
    room->replies = karma_replies_new();
    room->talked = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    room->speakers = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, free_speaker);
    room->nicks = g_hash_table_new(g_str_hash, g_str_equal);
    room->likes = g_hash_table_new(g_str_hash, g_str_equal);
    room->own_turns = g_array_new(FALSE, FALSE, sizeof(OwnTurn));
    g_queue_init(&room->unread);
    room->questions = g_array_new(FALSE, FALSE, sizeof(KarmaOpenQuestion));
    g_hash_table_insert(tracker->rooms, &room->id, room);
    return room;
}

void
karma_room_free(gpointer data)
{
    Room *room = data;
    karma_unread_clear(room);
    g_array_unref(room->questions);
    g_array_unref(room->own_turns);
    g_hash_table_unref(room->nicks);
    g_hash_table_unref(room->likes);
    g_hash_table_unref(room->speakers);
    g_hash_table_unref(room->talked);
    karma_replies_free(room->replies);
    karma_scene_free(room->scene);
    g_free(room);
}

const KarmaTalkState *
karma_room_talk(const KarmaTracker *tracker, KarmaRoomId id)
{
    Room *room = g_hash_table_lookup(tracker->rooms, &id);
    if (!room || !room->last)
        return NULL;
    room->row = (KarmaTalkState){.room = id,
                                 .last = room->last,
                                 .episode = room->episode,
                                 .own = {.last = room->own_last},
                                 .theirs = {.last = room->their_last}};
    return &room->row;
}

/* Speakers: who wrote or is present, so that named people are found. */

static char *
nick_key(const char *nick)
{
    g_autofree char *valid = g_utf8_make_valid(nick, -1);
    return g_utf8_casefold(valid, -1);
}

static void
see_like_nicks(KarmaTracker *tracker, Room *room, Speaker *speaker)
{
    speaker->fold = karma_people_fold(speaker->nick);
    if (!speaker->fold)
        return;
    speaker->like = g_hash_table_lookup(room->likes, speaker->fold);
    g_hash_table_replace(room->likes, speaker->fold, speaker);
    for (const Speaker *other = speaker->like; other; other = other->like)
        if (other->present)
            karma_people_apart(tracker->people, speaker->name, other->name);
}

static void
forget_nick(Room *room, const Speaker *speaker)
{
    if (g_hash_table_lookup(room->nicks, speaker->nick) == speaker)
        g_hash_table_remove(room->nicks, speaker->nick);
    Speaker *first = speaker->fold ? g_hash_table_lookup(room->likes, speaker->fold) : NULL;
    if (first == speaker && speaker->like)
        g_hash_table_replace(room->likes, speaker->like->fold, speaker->like);
    else if (first == speaker)
        g_hash_table_remove(room->likes, speaker->fold);
    else
        for (; first; first = first->like)
            first->like = first->like == speaker ? speaker->like : first->like;
}

static void
let_go_silent(KarmaTracker *tracker, Room *room)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, room->speakers);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const Speaker *speaker = value;
        const KarmaNameId name = speaker->name;
        if (speaker->present || speaker->last > tracker->now - KARMA_DAY)
            continue;
        forget_nick(room, speaker);
        g_hash_table_iter_remove(&iter);
        if (!g_hash_table_contains(tracker->stored, &name) &&
            g_hash_table_size(tracker->rooms) == 1)
            karma_people_drop(tracker->people, name);
    }
}

Speaker *
karma_room_speaker(KarmaTracker *tracker, Room *room, KarmaNameId name, const char *nick)
{
    Speaker *speaker = g_hash_table_lookup(room->speakers, &name);
    if (speaker)
        return speaker;
    if (g_hash_table_size(room->speakers) >= SPEAKERS &&
        g_hash_table_size(room->speakers) % 256 == 0)
        let_go_silent(tracker, room);
    speaker = g_new0(Speaker, 1);
    speaker->name = name;
    speaker->nick = nick_key(nick);
    g_hash_table_insert(room->speakers, &speaker->name, speaker);
    g_hash_table_insert(room->nicks, speaker->nick, speaker);
    see_like_nicks(tracker, room, speaker); /* first: whom it keeps apart never come together */
    karma_people_nick(tracker->people, name);
    return speaker;
}

/* What a text names. */

static bool
is_nick_byte(unsigned char byte)
{
    return g_ascii_isalnum(byte) || byte >= 0x80 || strchr("_-[]\\`^{}|.", byte);
}

/* Whose nick the word is, without regard to case. */
static const Speaker *
speaker_called(const Room *room, const char *word, size_t length)
{
    char key[NAMED_MOST + 1] = "";
    size_t n = 0;
    for (; n < length && (unsigned char)word[n] < 0x80; n++)
        key[n] = g_ascii_tolower(word[n]);
    if (n == length)
        return g_hash_table_lookup(room->nicks, key);
    g_autofree char *whole = g_strndup(word, length);
    g_autofree char *folded = nick_key(whole);
    return g_hash_table_lookup(room->nicks, folded);
}

static void
add_named(Named *named, Room *room, const char *word, size_t length)
{
    while (length > 0 && word[length - 1] == '.')
        length--;
    const Speaker *speaker = speaker_called(room, word, length);
    for (size_t i = 1; speaker && i < named->n; i++)
        if (named->speakers[i] == speaker)
            return;
    if (!speaker || named->n == G_N_ELEMENTS(named->names))
        return;
    named->names[named->n] = speaker->nick;
    named->speakers[named->n++] = speaker;
}

void
karma_named_find(Named *named, Room *room, const char *text, const char *own_nick)
{
    named->names[0] = own_nick ? own_nick : "";
    named->speakers[0] = NULL;
    named->n = 1;
    while (*text && named->n < G_N_ELEMENTS(named->names)) {
        size_t length = 0;
        while (text[length] && is_nick_byte((unsigned char)text[length]))
            length++;
        if (length >= NAMED_LEAST && length <= NAMED_MOST)
            add_named(named, room, text, length);
        text += MAX(length, 1);
    }
}
