// SPDX-License-Identifier: GPL-2.0-or-later
#include "json.h"

#include <math.h>
#include <stdlib.h>

void
karma_json_init(KarmaJson *json)
{
    *json = (KarmaJson){.out = g_string_new(NULL)};
}

static void
quoted(GString *out, const char *text)
{
    g_string_append_c(out, '"');
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\')
            g_string_append_printf(out, "\\%c", c);
        else if (c < 0x20 || c == 0x7F)
            g_string_append_printf(out, "\\u%04x", c);
        else
            g_string_append_c(out, (char)c);
    }
    g_string_append_c(out, '"');
}

static void
begin(KarmaJson *json, const char *key)
{
    if (json->depth) {
        bool *filled = &json->filled[json->depth];
        g_string_append(json->out, *filled ? ",\n" : "\n");
        *filled = true;
    }
    for (int i = 0; i < json->depth; i++)
        g_string_append(json->out, "  ");
    if (key) {
        quoted(json->out, key);
        g_string_append(json->out, ": ");
    }
}

void
karma_json_open(KarmaJson *json, const char *key, bool list)
{
    g_return_if_fail(json->depth + 1 < KARMA_JSON_DEPTH);
    begin(json, key);
    g_string_append_c(json->out, list ? '[' : '{');
    json->depth++;
    json->filled[json->depth] = false;
    json->close[json->depth] = list ? ']' : '}';
}

void
karma_json_close(KarmaJson *json)
{
    g_return_if_fail(json->depth > 0);
    char close = json->close[json->depth];
    bool filled = json->filled[json->depth];
    json->depth--;
    if (filled)
        g_string_append_c(json->out, '\n');
    for (int i = 0; filled && i < json->depth; i++)
        g_string_append(json->out, "  ");
    g_string_append_c(json->out, close);
}

void
karma_json_text(KarmaJson *json, const char *key, const char *text)
{
    begin(json, key);
    if (text)
        quoted(json->out, text);
    else
        g_string_append(json->out, "null");
}

void
karma_json_real(KarmaJson *json, const char *key, double value)
{
    char digits[G_ASCII_DTOSTR_BUF_SIZE];
    begin(json, key);
    if (!isfinite(value)) {
        g_string_append(json->out, "null");
        return;
    }
    if (value == floor(value) && fabs(value) < 1e15) {
        g_string_append_printf(json->out, "%" G_GINT64_FORMAT, (gint64)value);
        return;
    }
    for (int precision = 1; precision <= 17; precision++) {
        g_autofree char *format = g_strdup_printf("%%.%dg", precision);
        g_ascii_formatd(digits, sizeof digits, format, value);
        if (g_ascii_strtod(digits, NULL) == value)
            break;
    }
    g_string_append(json->out, digits);
}

void
karma_json_integer(KarmaJson *json, const char *key, int64_t value)
{
    begin(json, key);
    g_string_append_printf(json->out, "%" G_GINT64_FORMAT, (gint64)value);
}

void
karma_json_bool(KarmaJson *json, const char *key, bool value)
{
    begin(json, key);
    g_string_append(json->out, value ? "true" : "false");
}

char *
karma_json_finish(KarmaJson *json)
{
    while (json->depth)
        karma_json_close(json);
    g_string_append_c(json->out, '\n');
    char *text = g_string_free(json->out, FALSE);
    json->out = NULL;
    return text;
}
