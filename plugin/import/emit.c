// SPDX-License-Identifier: GPL-2.0-or-later
#include "parser.h"
#include <string.h>

/* From what a line says to an event: who it was, where, and whether it was the owner. */

void
karma_import_add_owner(KarmaImport *import, const char *nick)
{
    g_ptr_array_add(import->owners, karma_import_normal(nick));
}

bool
karma_import_is_owner(const KarmaImport *import, const char *nick)
{
    g_autofree char *name = karma_import_normal(nick);
    for (guint i = 0; i < import->owners->len; i++) {
        const char *owner = g_ptr_array_index(import->owners, i);
        if (!g_str_has_prefix(name, owner))
            continue;
        const char *rest = name + strlen(owner);
        if (*rest == '|' || rest[strspn(rest, "_`^")] == '\0')
            return true;
    }
    return false;
}

const char *
karma_import_bare_nick(const char *nick)
{
    while (*nick && strchr("@+%~&! ", *nick))
        nick++;
    return nick;
}

/* XMPP names the people of a room by the room. */
static char *
author_name(const KarmaIdentity *place, bool room, const char *nick)
{
    if (room && g_strcmp0(place->protocol, "jabber") == 0)
        return g_strdup_printf("%s/%s", place->name, nick);
    return karma_import_normal(nick);
}

char *
karma_import_renamed(const KarmaImportEvent *event)
{
    return author_name(&event->place, event->room, event->to);
}

bool
karma_import_plausible(KarmaTime when)
{
    return when >= INT64_C(315532800) && when < INT64_C(4102444800); /* 1980 to 2099 */
}

void
karma_import_emit(KarmaImport *import, KarmaImportEvent *event, const char *nick)
{
    const KarmaPlace *place = &import->place;
    if (!place->known || place->other) {
        import->counts.system++;
        return;
    }
    if (*nick == '\0' || !karma_import_plausible(event->when)) {
        karma_import_bad(import);
        return;
    }
    event->room = place->room;
    event->place = (KarmaIdentity){place->protocol, place->account, place->name};
    event->author = event->place;
    g_autofree char *author = place->room ? author_name(&event->place, true, nick) : NULL;
    if (author)
        event->author.name = author;
    if (event->own && g_strcmp0(import->own_nick, nick) != 0)
        karma_import_replace(&import->own_nick, g_strdup(nick));
    event->nick = nick;
    event->own_nick = import->own_nick;
    event->arrived = MAX(event->arrived, event->when);
    event->line = import->line;
    event->offset = import->offset;
    import->sink(event, import->data);
}

/* A file's name need not say that it is a room's: many speak, and none is who the file is called
 * after. */
#define MANY 3

static void
see_speaker(KarmaImport *import, const char *name)
{
    import->other_spoke |= strcmp(name, import->place.name) == 0;
    if (import->other_spoke || g_hash_table_contains(import->theirs, name))
        return;
    g_hash_table_add(import->theirs, g_strdup(name));
    import->place.room = g_hash_table_size(import->theirs) >= MANY;
}

/* Between two, whoever is not the other is the owner. */
static bool
is_own(KarmaImport *import, const char *nick)
{
    if (karma_import_is_owner(import, nick))
        return true;
    if (import->place.room || !import->place.name)
        return false;
    g_autofree char *name = karma_import_normal(nick);
    see_speaker(import, name);
    return !import->place.room && strcmp(name, import->place.name) != 0;
}

void
karma_import_said(KarmaImport *import, KarmaTime when, const char *nick, const char *text)
{
    KarmaImportEvent event = {.kind = KARMA_IMPORT_MESSAGE, .when = when, .text = text};
    event.own = is_own(import, nick);
    karma_import_emit(import, &event, nick);
}

void
karma_import_moved(KarmaImport *import, KarmaTime when, KarmaImportKind kind, const char *nick,
                   const char *to)
{
    KarmaImportEvent event = {.kind = kind, .when = when, .to = to};
    event.own = karma_import_is_owner(import, nick);
    if (event.own && to && !karma_import_is_owner(import, to))
        karma_import_add_owner(import, to);
    karma_import_emit(import, &event, nick);
    if (event.own && to)
        karma_import_replace(&import->own_nick, g_strdup(to));
}

static const struct {
    const char *phrase;
    KarmaImportKind kind;
} moves[] = {
    {" is now known as ", KARMA_IMPORT_RENAME}, {" are now known as ", KARMA_IMPORT_RENAME},
    {"'re now known as ", KARMA_IMPORT_RENAME}, {" has joined", KARMA_IMPORT_JOIN},
    {" entered the room", KARMA_IMPORT_JOIN},   {" joined the room", KARMA_IMPORT_JOIN},
    {" has left", KARMA_IMPORT_LEAVE},          {" left the room", KARMA_IMPORT_LEAVE},
    {" has quit", KARMA_IMPORT_LEAVE},          {" was kicked ", KARMA_IMPORT_LEAVE},
    {" has been kicked", KARMA_IMPORT_LEAVE},   {" has kicked ", KARMA_IMPORT_LEAVE},
};

static char *
first_word(const char *text)
{
    return g_strndup(text, strcspn(text, " \t"));
}

bool
karma_import_system(KarmaImport *import, KarmaTime when, const char *text)
{
    text = karma_import_bare_nick(text);
    for (size_t i = 0; i < G_N_ELEMENTS(moves); i++) {
        const char *found = strstr(text, moves[i].phrase);
        if (!found)
            continue;
        const char *behind = found + strlen(moves[i].phrase);
        g_autofree char *nick = first_word(strstr(moves[i].phrase, "has kicked") ? behind : text);
        g_autofree char *to = moves[i].kind == KARMA_IMPORT_RENAME ? first_word(behind) : NULL;
        if (g_str_has_prefix(nick, "You")) {
            if (!import->own_nick && !to)
                return true;
            karma_import_replace(&nick, g_strdup(import->own_nick ? import->own_nick : to));
            karma_import_add_owner(import, nick);
        }
        if (*nick && (!to || *to))
            karma_import_moved(import, when, moves[i].kind, nick, to);
        return true;
    }
    return false;
}
