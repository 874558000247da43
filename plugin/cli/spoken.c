// SPDX-License-Identifier: GPL-2.0-or-later
#include "spoken.h"
#include "source.h"
#include <string.h>

static void
read_roomlog(char *contents, KarmaReplies *replies, KarmaSpokenSink sink, gpointer data)
{
    KarmaRoomlogLine line = {.midnight = 0};
    for (size_t number = 0; *contents; number++) {
        char *end = contents + strcspn(contents, "\n");
        char *next = *end ? end + 1 : end;
        *end = '\0';
        if (end > contents && end[-1] == '\r')
            end[-1] = '\0';
        karma_roomlog_read(contents, &line);
        karma_roomlog_tell(replies, &line);
        const KarmaSpoken spoken = {number, line.kind, line.said, true};
        sink(&spoken, data);
        contents = next;
    }
}

static void
read_event(const KarmaImportEvent *event, KarmaReplies *replies, KarmaSpokenSink sink,
           gpointer data)
{
    const KarmaSpoken spoken = {event->line - 1,
                                KARMA_ROOMLOG_MESSAGE,
                                {event->when, event->nick, event->text},
                                event->room};
    if (!event->nick)
        return;
    switch (event->kind) {
    case KARMA_IMPORT_MESSAGE:
        sink(&spoken, data);
        break;
    case KARMA_IMPORT_JOIN:
        karma_replies_join(replies, event->nick);
        break;
    case KARMA_IMPORT_LEAVE:
        karma_replies_leave(replies, event->nick);
        break;
    case KARMA_IMPORT_RENAME:
        karma_replies_rename(replies, event->nick, event->to);
        break;
    case KARMA_IMPORT_SETTING:
        break;
    }
}

static bool
read_import(const char *file, KarmaReplies *replies, KarmaSpokenSink sink, gpointer data,
            GError **error)
{
    g_autoptr(GError) failure = NULL;
    g_autoptr(KarmaZone) zone = karma_zone_new("UTC", error);
    if (!zone)
        return false;
    KarmaSourceOptions options = {.zone = zone};
    g_autoptr(KarmaSource) source = karma_source_new(file, &options, NULL, NULL, error);
    if (!source)
        return false;
    for (const KarmaImportEvent *event; (event = karma_source_next(source, 0, &failure));)
        read_event(event, replies, sink, data);
    if (!failure)
        return true;
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

bool
karma_spoken_read(const char *file, KarmaReplies *replies, KarmaSpokenSink sink, gpointer data,
                  GError **error)
{
    g_autofree char *contents = NULL;
    if (!g_file_get_contents(file, &contents, NULL, error))
        return false;
    if (!karma_roomlog_recognises(contents))
        return read_import(file, replies, sink, data, error);
    read_roomlog(contents, replies, sink, data);
    return true;
}
