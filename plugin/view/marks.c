// SPDX-License-Identifier: GPL-2.0-or-later
#include "marks.h"

#include <string.h>

/* begin, number, middle, name, end */
#define BEGIN  "\357\277\271" /* U+FFF9 */
#define MIDDLE "\357\277\272" /* U+FFFA */
#define END    "\357\277\273" /* U+FFFB */

char *
karma_marks_put(int64_t id, const char *name)
{
    return g_strdup_printf(BEGIN "%" G_GINT64_FORMAT MIDDLE "%s" END, (gint64)id, name);
}

bool
karma_marks_is_mark(gunichar c)
{
    return c >= 0xFFF9 && c <= 0xFFFB;
}

/* A name from its mark on; false where the marks are not whole. */
static bool
read_name(const char **at, KarmaSpan *ret_span)
{
    const char *middle = strstr(*at, MIDDLE);
    const char *end = middle ? strstr(middle, END) : NULL;
    if (!end)
        return false;
    const char *text = middle + strlen(MIDDLE);
    int64_t id = g_ascii_strtoll(*at + strlen(BEGIN), NULL, 10);
    *ret_span = (KarmaSpan){text, (gsize)(end - text), id};
    *at = end + strlen(END);
    return true;
}

bool
karma_marks_next(const char **at, KarmaSpan *ret_span)
{
    if (!**at)
        return false;
    if (g_str_has_prefix(*at, BEGIN) && read_name(at, ret_span))
        return true;
    const char *next = strstr(*at + 1, BEGIN);
    gsize length = next ? (gsize)(next - *at) : strlen(*at);
    *ret_span = (KarmaSpan){*at, length, 0};
    *at += length;
    return true;
}

char *
karma_marks_strip(const char *words)
{
    GString *out = g_string_new(NULL);
    KarmaSpan span;
    while (karma_marks_next(&words, &span))
        g_string_append_len(out, span.text, (gssize)span.length);
    return g_string_free(out, FALSE);
}
