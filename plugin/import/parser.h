// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the formats share: the file's place, its clock, who the owner is, and handing on an event.
 */

#include <karma/import.h>
#include <stdbool.h>

/* What a path tells. */
typedef struct {
    char *protocol, *account, *name;
    bool room;
    bool known; /* the path follows a layout that names the conversation */
    bool query; /* ... of two, as ZNC names them: NETWORK/NICK/DATE.log */
    bool other; /* a log of a server or an account, not of a conversation */
    bool has_date;
    KarmaDate date;
    int32_t clock_s; /* Pidgin: when the log was begun, local; -1 unknown */
    bool has_offset;
    int32_t offset_s; /* Pidgin: of local time from UTC */
} KarmaPlace;

void karma_place_read(const char *path, KarmaPlace *ret_place);
void karma_place_clear(KarmaPlace *place);

/* Local time of the lines. */
typedef struct {
    const KarmaZone *zone; /* NULL: `offset_s` it is */
    int32_t offset_s;
    KarmaDate date;  /* of the line before, or of the first */
    KarmaTime start; /* when the log was begun; 0 unknown */
    KarmaTime last;  /* of the line before; 0 none */
    bool afternoon;  /* an hour after 12 was seen */
    bool twelve;     /* the clock has twelve hours, without saying which half */
} KarmaClock;

KarmaTime karma_clock_time(const KarmaClock *clock, KarmaDate date, int32_t clock_s);
KarmaDate karma_clock_date(const KarmaClock *clock, KarmaTime when);
/* The moment after the line before at which a clock shows `clock_s`: it wraps at midnight, or at
 * noon if it has twelve hours. Times that go back by an hour or less stand still. */
KarmaTime karma_clock_next(KarmaClock *clock, int32_t clock_s);
/* "HH:MM", "HH:MM:SS", "09:50:30 PM"; moves `text` behind it. */
bool karma_clock_parse(const char **text, int32_t *ret_clock_s);
/* The clock of any locale in plain digits, its half of the day as AM or PM behind them; transfer
 * full. */
char *karma_clock_plain(const char *text);
/* Month names by their beginnings in a dozen languages; 1 to 12, or 0. */
int karma_clock_month(const char *name);

typedef struct KarmaFormat KarmaFormat;

struct KarmaImport {
    KarmaImportSink sink;
    gpointer data;
    const KarmaFormat *format;
    KarmaPlace place;
    KarmaClock clock;
    bool guessed_date;
    GPtrArray *owners;   /* char *: names the owner writes under, normalised */
    GHashTable *theirs;  /* names seen in somebody else's colour; without colours, who spoke that
                            is neither the owner nor the other, as long as the other did not */
    bool other_spoke;    /* who a log of two is called after */
    char *own_nick;      /* last seen; NULL none */
    GPtrArray *early;    /* char *: first lines, until the format is known */
    GString *rest;       /* of a line that goes on in the next block */
    bool overlong;       /* that line is skipped until its end */
    size_t line;         /* of the line being read, from 1 */
    int64_t offset;      /* ... where it begins */
    int64_t next_offset; /* ... where the next one does */
    KarmaImportCounts counts;
    /* Pidgin writes a text of several lines as such: it is held until the next line with a time. */
    GString *held;
    KarmaImportEvent held_event; /* place and author unset */
    char *held_nick;
    bool holds;
    GHashTable *ids;     /* script: id -> conversation */
    bool past_settings;  /* script: a line was seen */
    KarmaZone *own_zone; /* script: the zone it sets */
};

struct KarmaFormat {
    const char *name;
    bool own_lines_known; /* tells the owner's lines apart by itself */
    bool (*recognises)(const char *line);
    /* `line`: valid UTF-8 without its end, may be written to. */
    bool (*read)(KarmaImport *import, char *line, GError **error);
    void (*end)(KarmaImport *import); /* may be NULL */
};

extern const KarmaFormat karma_format_script, karma_format_pidgin_html, karma_format_pidgin_text,
    karma_format_irssi, karma_format_weechat, karma_format_plain;

/* Lower case, composed: names that differ in that only are one. transfer full. */
char *karma_import_normal(const char *name);

/* Takes `value` (transfer full) for what `target` owned. */
void karma_import_replace(char **target, char *value);

/* A line that could not be understood. */
void karma_import_bad(KarmaImport *import);

/* The nick is one of the owner's names, or one of them with signs behind it ("anna_", "anna|away").
 */
bool karma_import_is_owner(const KarmaImport *import, const char *nick);
void karma_import_add_owner(KarmaImport *import, const char *nick);

/* A time at which people may have chatted; what lies elsewhere is a broken line. */
bool karma_import_plausible(KarmaTime when);

/* Fills place, author, nick and offsets from the file and hands the event on; `event->own` is taken
 * as it is. */
void karma_import_emit(KarmaImport *import, KarmaImportEvent *event, const char *nick);

/* As above, own or not by name; text NULL for joins and leaves. */
void karma_import_said(KarmaImport *import, KarmaTime when, const char *nick, const char *text);
void karma_import_moved(KarmaImport *import, KarmaTime when, KarmaImportKind kind, const char *nick,
                        const char *to);

/* Reads "bob [~bob@host] has joined #room", "... is now known as rob", "You are now known as" and
 * the like. False: something else. */
bool karma_import_system(KarmaImport *import, KarmaTime when, const char *text);

/* The name without the sign of its rank ("@bob"). */
const char *karma_import_bare_nick(const char *nick);
