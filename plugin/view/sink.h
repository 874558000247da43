// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the walker speaks to. It says everything once, words and numbers; each sink takes what it
 * has use for: the ones people read take the words, JSON takes keys and numbers too. A messenger's
 * own window is a sink as well, with a kind of its own (karma_walk_week). */

#include "json.h"

#include <karma/view.h>

typedef enum {
    KARMA_ROLE_TITLE,
    KARMA_ROLE_HEADLINE,
    KARMA_ROLE_SENTENCE,
    KARMA_ROLE_HEADING, /* of a group */
    KARMA_ROLE_PART,    /* a part's sentence, with its bar */
    KARMA_ROLE_DETAIL,  /* below it: a formula */
    KARMA_ROLE_ITEM,    /* one of a list */
    KARMA_ROLE_FACT,
    KARMA_ROLE_WEEKS, /* the 12-week line */
    KARMA_ROLE_HINT,
    KARMA_ROLE_NOTE, /* for JSON alone: the same is shown otherwise */
} KarmaRole;
#define KARMA_N_ROLES 11

/* A part's line: `label`, and, where there is a number, the bar of value of most. */
typedef struct {
    KarmaPart part;
    const char *label, *phrase;
    bool number;
    double value, most;
} KarmaPartLine;

typedef struct KarmaSink KarmaSink;

typedef struct {
    /* A group of its own, with a heading or NULL; `key` NULL in a list. */
    void (*open)(KarmaSink *sink, const char *key, bool list, const char *heading);
    void (*close)(KarmaSink *sink);
    void (*words)(KarmaSink *sink, const char *key, KarmaRole role, const char *words);
    void (*part)(KarmaSink *sink, const KarmaPartLine *line);
    void (*action)(KarmaSink *sink, const char *label,
                   const char *uri);  /* belongs to the words before */
    char *(*finish)(KarmaSink *sink); /* transfer full */
} KarmaSinkKind;

struct KarmaSink {
    const KarmaSinkKind *kind;
    const KarmaView *view;
    KarmaJson json;    /* JSON; the walker writes bare numbers through karma_sink_* below */
    GString *out;      /* rich HTML */
    GPtrArray *blocks; /* lines */
    KarmaRole last;
    bool actions;
};

/* The sink for `view->format`. Ended by sink->kind->finish() alone. */
void karma_sink_init(KarmaSink *sink, const KarmaView *view);

extern const KarmaSinkKind karma_sink_lines, karma_sink_html, karma_sink_json;

void karma_sink_open(KarmaSink *sink, const char *key, bool list, const char *heading);
void karma_sink_close(KarmaSink *sink);
/* Does nothing for NULL words, save that JSON says null. */
void karma_sink_words(KarmaSink *sink, const char *key, KarmaRole role, const char *words);
void karma_sink_action(KarmaSink *sink, const char *label, const char *uri);

/* For JSON alone. */
bool karma_sink_is_json(const KarmaSink *sink);
void karma_sink_text(KarmaSink *sink, const char *key, const char *text);
void karma_sink_real(KarmaSink *sink, const char *key, double value);
void karma_sink_integer(KarmaSink *sink, const char *key, int64_t value);
void karma_sink_bool(KarmaSink *sink, const char *key, bool value);
void karma_sink_time(KarmaSink *sink, const char *key, KarmaTime when); /* 0: null */
void karma_sink_date(KarmaSink *sink, const char *key, KarmaDate date);
void karma_sink_name(KarmaSink *sink, const char *key, int64_t id, bool room); /* 0: null */
