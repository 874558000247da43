// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The model in words. One walker goes over a week (or a list, or a page) and speaks to one of three
 * sinks: plain text, HTML for libpurple's own window, JSON. The view looks at no clock, adds up no
 * score and knows no messenger: moments come as arguments, and what people are called comes through
 * a callback, since aliases live in the messenger alone.
 *
 * All strings given back are valid UTF-8, transfer full, in the owner's language (domain
 * "purple-karma"; the program binds it). Names are cleaned of control characters, escaped for their
 * sink, and isolated where their direction could disturb the sentence. */

#include <karma/nudge.h>
#include <karma/week.h>

typedef enum {
    KARMA_FORMAT_TEXT, /* lines of at most `columns` columns, ending in a newline */
    KARMA_FORMAT_HTML, /* for purple_notify_formatted */
    KARMA_FORMAT_JSON, /* one object, described in plugin/view/json.md */
} KarmaFormat;

typedef struct {
    KarmaFormat format;
    /* What a person or room (KarmaNameId, KarmaRoomId: one space of numbers) is called; borrowed
     * until the next call; NULL: not known. Any bytes will do. */
    const char *(*display)(int64_t id, gpointer data);
    gpointer data;
    const KarmaZone *zone;         /* dates and clocks are the owner's; must not be NULL */
    const KarmaSettings *settings; /* NULL: the defaults */
    KarmaTime now; /* for "yesterday" and for whether the week shown is a recent one; 0: dates only,
                      recent */
    bool brief;    /* the week in at most KARMA_VIEW_BRIEF_LINES lines */
    bool rich;   /* HTML: font, hr and, with `links`, a, as Pidgin shows them; else b, br and lines
                    wrapped at `columns` */
    bool links;  /* rich HTML: actions as links, see karma_view_week() */
    bool paused; /* nothing is counted for now */
    bool marks;  /* text: every name lies between marks, see plugin/view/marks.h */
    int columns; /* text and HTML that is not rich; 0: 72; -1: no wrapping */
    const char
        *command; /* how commands begin ("/karma", "purple-karma") in hints; NULL: no hints */
} KarmaView;

#define KARMA_VIEW_COLUMNS 72
/* What Finch shows of its own window at 80x24 without scrolling. */
#define KARMA_VIEW_BRIEF_LINES 16

/* The week. With `links` its actions are URIs: karma:write?name=ID, karma:later?item=ID,
 * karma:not-needed?item=ID, karma:never?name=ID, karma:why?part=NAME, karma:not-right?act=ID,
 * karma:week?week=2026-W45; in a window of its own also karma:export and karma:pause (or go on). */
char *karma_view_week(const KarmaView *view, const KarmaWeek *week);

/* "Week 46, 9 to 15 November 2026", "so far" added while it runs; "A warm week, 63." Plain text,
 * for windows of their own. */
char *karma_view_title(const KarmaView *view, const KarmaWeek *week);
char *karma_view_headline(const KarmaView *view, const KarmaWeek *week);

/* The three sentences: what went well, who waits, one idea. NULL when there is nothing to say.
 * Plain text. */
typedef enum { KARMA_SAY_WELL, KARMA_SAY_WAITING, KARMA_SAY_IDEA } KarmaSay;
#define KARMA_N_SAYS 3
char *karma_view_say(const KarmaView *view, const KarmaWeek *week, KarmaSay say);

/* "Responding"; "6 of the 8 that waited heard from you: 19.4 of 25". Plain text; the words alone
 * when there is no number. */
const char *karma_view_part_label(KarmaPart part);
char *karma_view_part_why(const KarmaView *view, const KarmaWeek *week, KarmaPart part);

/* The formula with the owner's own numbers ("15 × (1 − 2^(−12/4)) × (1 − 3/(3 + 12)) = 10.5").
 * Plain text; in JSON with
 * numbers as machines write them. */
char *karma_view_formula(const KarmaView *view, const KarmaWeek *week, KarmaPart part);

/* One act of a part: when, who, where, units, and why it counts or does not. Plain text. */
char *karma_view_act(const KarmaView *view, KarmaPart part, const KarmaCredit *credit);

/* The 12-week line as block characters (a dot for a week without a number), and in words. Plain
 * text. */
char *karma_view_line_blocks(const KarmaWeek *week);
char *karma_view_line_words(const KarmaView *view, const KarmaWeek *week);

/* All parts with their sentences and formulas. */
char *karma_view_why(const KarmaView *view, const KarmaWeek *week);
/* One part and the acts behind it, those looked at and not counted too. */
char *karma_view_why_part(const KarmaView *view, const KarmaWeek *week, KarmaPart part);

/* Everybody who waits, oldest first: all of week->waiting. */
char *karma_view_waiting(const KarmaView *view, const KarmaWeek *week);
/* Everybody with a rhythm: week->touch. */
char *karma_view_people(const KarmaView *view, const KarmaWeek *week);

/* A person's or a room's page. With `links` its actions are those of the week, and
 * karma:leave-out?name=ID, karma:forget?name=ID (name: of the person or the room). */
typedef struct {
    int64_t id; /* of the person (any of the names) or the room */
    bool room;
    const KarmaRows
        *rows; /* as karma_store_with() gives them: acts newest first, items, contacts, days */
    const KarmaTouch *touch; /* NULL or state NONE: no rhythm known */
    KarmaWish wish;
    uint32_t flags; /* KarmaNameFlags */
} KarmaWith;
char *karma_view_with(const KarmaView *view, const KarmaWith *with);
/* "You and ann", "You in #garden". Plain text. */
char *karma_view_with_title(const KarmaView *view, const KarmaWith *with);

/* "Last in touch on 10 November 2026; usually every 11 days."; without the rhythm where there is
 * none. Plain text; NULL when they never were. */
char *karma_view_touch(const KarmaView *view, const KarmaTouch *touch);

/* How many wordings there are for such a nudge; at least 2. */
int32_t karma_view_wordings(const KarmaNudge *nudge);
/* The sentence alone, in `view->format` (JSON: plain text without isolates). nudge->wording is
 * taken modulo the wordings. */
char *karma_view_nudge(const KarmaView *view, const KarmaNudge *nudge);
/* The sentence and how to refuse it, as far as `offers` (1 << KarmaRefusal) goes: links
 * (karma:write, karma:open, karma:later, karma:not-needed, karma:wrong, karma:never, karma:why,
 * each with ?nudge=ID) when rich with links, else the same words as commands, when view->command is
 * there. */
char *karma_view_nudge_line(const KarmaView *view, const KarmaNudge *nudge, uint32_t offers);
/* What was said, what is held, and why: KarmaNudge, oldest first. */
char *karma_view_nudges(const KarmaView *view, const GArray *nudges);
/* "No nudges about ann": what rests, in `view->format` (JSON: as plain text). */
char *karma_view_rest(const KarmaView *view, const KarmaRest *rest);
/* The same for all of them (KarmaRest), numbered, with how to take one back; "" without any. */
char *karma_view_rests(const KarmaView *view, const GArray *rests);
/* "quiet hours": why a nudge is held, as a clause. */
const char *karma_view_held_label(KarmaHeld held);

/* What a refusal (or taking it back) did, and how to undo it. In `view->format` (JSON: as plain
 * text). */
char *karma_view_refused(const KarmaView *view, const KarmaRefused *refused);

/* What other words of the owner did, and how to undo them. */
typedef enum {
    KARMA_DONE_NOTHING, /* no nudge to act on */
    KARMA_DONE_NOTHING_TO_UNDO,
    KARMA_DONE_PAUSED,
    KARMA_DONE_RESUMED,
    KARMA_DONE_LEFT_OUT, /* name or room */
    KARMA_DONE_TAKEN_IN,
    KARMA_DONE_PINNED,
    KARMA_DONE_UNPINNED,
    KARMA_DONE_MARKED,
    KARMA_DONE_UNMARKED,
    KARMA_DONE_WISHED, /* wish */
    KARMA_DONE_FORGOTTEN,
    KARMA_DONE_EXPORTED,  /* path */
    KARMA_DONE_NOT_RIGHT, /* one act is left out ... */
    KARMA_DONE_RIGHT,     /* ... or counts again */
    KARMA_DONE_NO_ACT,    /* it is gone, or never was */
} KarmaDone;
#define KARMA_N_DONE 16

typedef struct {
    int64_t name; /* person, or room if `room` */
    bool room;
    KarmaWish wish;
    const char *path; /* any bytes */
} KarmaDoneWhat;

/* `what` may be NULL where nothing is named. In `view->format` (JSON: as plain text). */
char *karma_view_done(const KarmaView *view, KarmaDone done, const KarmaDoneWhat *what);

/* The first line at the first start: what is kept, where (`folder`, any bytes), how to stop. */
char *karma_view_first(const KarmaView *view, const char *folder);

/* "reply": what a kind of nudge is called in a sentence or a preference; what a wish is called. */
const char *karma_view_nudge_label(KarmaNudgeKind kind);
const char *karma_view_wish_label(KarmaWish wish);

/* Export. CSV (RFC 4180, UTF-8, CRLF) of rows->acts, oldest first, one line each; a cell that a
 * spreadsheet would take for a formula begins with an apostrophe. JSON: all rows. Neither looks at
 * view->format; numbers and times are not localised. */
char *karma_view_csv(const KarmaView *view, const KarmaRows *rows);
char *karma_view_export(const KarmaView *view, const KarmaRows *rows);
