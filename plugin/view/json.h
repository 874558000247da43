// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Writes JSON (RFC 8259), pretty-printed, in the order it is told. Balanced by the caller: each
 * open has its close. */

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#define KARMA_JSON_DEPTH 16

typedef struct {
    GString *out;
    int depth;
    bool filled[KARMA_JSON_DEPTH]; /* something was written at this depth */
    char close[KARMA_JSON_DEPTH];
} KarmaJson;

void karma_json_init(KarmaJson *json);

/* `key` is NULL in a list and for the outermost value; `list`: [ else {. */
void karma_json_open(KarmaJson *json, const char *key, bool list);
void karma_json_close(KarmaJson *json);

/* `text`: valid UTF-8; NULL writes null. */
void karma_json_text(KarmaJson *json, const char *key, const char *text);
/* Shortest digits that read back the same; not a number or infinite: null. */
void karma_json_real(KarmaJson *json, const char *key, double value);
void karma_json_integer(KarmaJson *json, const char *key, int64_t value);
void karma_json_bool(KarmaJson *json, const char *key, bool value);

/* The text, ending in a newline. transfer full; empties `json`. */
char *karma_json_finish(KarmaJson *json);
