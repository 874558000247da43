// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Logs as text -> what happened, in order. A parser takes a file's name and its bytes in blocks of
 * any size, opens nothing, and keeps no more than a line of it. Pidgin's HTML and text logs, irssi,
 * weechat, plain "[HH:MM] <nick> text" and our own script are told apart by their first lines. */

#include <karma/calendar.h>

typedef enum {
    KARMA_IMPORT_MESSAGE,
    KARMA_IMPORT_JOIN,
    KARMA_IMPORT_LEAVE,
    KARMA_IMPORT_RENAME,
    KARMA_IMPORT_SETTING, /* script: "#set KEY VALUE"; nick is the key, text the value */
} KarmaImportKind;

/* All strings are borrowed for the call. */
typedef struct {
    KarmaImportKind kind;
    KarmaTime when;
    KarmaTime arrived; /* when it was logged: `when`, or later if replayed */
    bool own;          /* the owner said it, or it is the owner who came, went or was renamed */
    bool replayed;     /* logged later than it was said: a room's history, an offline message */
    bool room;
    KarmaIdentity place;  /* as in KarmaMessage; names normalised */
    KarmaIdentity author; /* who; of a rename: before. Not set when own */
    const char *nick; /* the author as shown, without a mode sign; own: the owner's name there */
    const char *own_nick; /* the owner's name there as far as known; may be NULL */
    const char *to;       /* rename: the new nick; else NULL */
    const char *text;     /* message: plain UTF-8, "/me " marks an action; else NULL */
    const char *id;       /* script: the line's id; else NULL */
    const char *answers;  /* script, room: an id, "-" for nobody, NULL when not given */
    size_t line;          /* from 1 */
    int64_t offset;       /* byte in the file at which the line begins */
} KarmaImportEvent;

/* The name of the author under the new nick, normalised, for a rename; transfer full. */
char *karma_import_renamed(const KarmaImportEvent *event);

typedef void (*KarmaImportSink)(const KarmaImportEvent *event, gpointer data);

/* What is known of a file before its first byte; borrowed until karma_import_new returns, the zone
 * until karma_import_free. */
typedef struct {
    const char *path; /* only its last parts are looked at: .../irc/me@host/#room.chat/DATE.html */
    const char *format;        /* a name of karma_import_formats; NULL: by content */
    const char *const *owners; /* names the owner wrote under; NULL-terminated, may be NULL */
    const char *room;          /* the room of logs that do not name it; may be NULL */
    const KarmaZone *zone;     /* of times without an offset */
    KarmaDate date;            /* of the first line, where neither name nor lines tell */
} KarmaImportFile;

/* Lines that were read and gave no event, and why. */
typedef struct {
    int64_t lines;
    int64_t system;    /* topics, modes, notices, connections: not typed by a person */
    int64_t automatic; /* auto-replies */
    int64_t bad;       /* not understood */
    size_t first_bad;  /* the first of these, from 1; 0 none */
} KarmaImportCounts;

typedef struct KarmaImport KarmaImport;

/* NULL-terminated: "script", "pidgin-html", ... */
const char *const *karma_import_formats(void);

/* NULL with KARMA_ERROR_INVALID for an unknown format. */
KarmaImport *karma_import_new(const KarmaImportFile *file, KarmaImportSink sink, gpointer data,
                              GError **error);
void karma_import_free(KarmaImport *import);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaImport, karma_import_free)

/* Takes the next bytes. Errors: KARMA_ERROR_INVALID when it is no log we know, or a script's line
 * is wrong ("LINE: what"); nothing more may be fed then. Bad lines of logs are counted instead. */
bool karma_import_feed(KarmaImport *import, const char *block, size_t length, GError **error);
/* The file ended: what is left comes out. */
bool karma_import_end(KarmaImport *import, GError **error);

const KarmaImportCounts *karma_import_counts(const KarmaImport *import);
/* The format that was recognised; NULL before. */
const char *karma_import_format(const KarmaImport *import);
/* The lines have a clock only and the name tells no date: `date` of KarmaImportFile was used. */
bool karma_import_guessed_date(const KarmaImport *import);

/* Plain text of Pidgin's HTML: no tags, entities resolved, <br> and paragraphs as line ends, a link
 * as "text (URL)", or the URL alone when both say the same. Linear time; broken markup comes
 * through as text. transfer full. */
char *karma_import_strip(const char *html);
