// SPDX-License-Identifier: GPL-2.0-or-later
#include "waiting.h"
#include <string.h>

#define MOST_MESSAGES 50000
#define MOST_BYTES    ((gsize)32 << 20)

struct KarmaWaitingLine {
    GArray *messages; /* KarmaMessage; strings lie in the chunk */
    GStringChunk *chunk;
    gsize bytes;
};

KarmaWaitingLine *
karma_waiting_line_new(void)
{
    KarmaWaitingLine *line = g_new0(KarmaWaitingLine, 1);
    line->messages = g_array_new(FALSE, FALSE, sizeof(KarmaMessage));
    line->chunk = g_string_chunk_new(4096);
    return line;
}

void
karma_waiting_line_free(KarmaWaitingLine *line)
{
    g_array_unref(line->messages);
    g_string_chunk_free(line->chunk);
    g_free(line);
}

static const char *
keep(KarmaWaitingLine *line, const char *string)
{
    return string ? g_string_chunk_insert_const(line->chunk, string) : NULL;
}

static KarmaIdentity
keep_identity(KarmaWaitingLine *line, const KarmaIdentity *identity)
{
    return (KarmaIdentity){keep(line, identity->protocol), keep(line, identity->account),
                           keep(line, identity->name)};
}

void
karma_waiting_line_add(KarmaWaitingLine *line, const KarmaMessage *message)
{
    gsize bytes = strlen(message->text);
    if (line->messages->len >= MOST_MESSAGES || line->bytes + bytes > MOST_BYTES)
        return;
    KarmaMessage kept = *message;
    kept.place = keep_identity(line, &message->place);
    kept.author = keep_identity(line, &message->author);
    kept.nick = keep(line, message->nick);
    kept.own_nick = keep(line, message->own_nick);
    kept.text = g_string_chunk_insert(line->chunk, message->text);
    line->bytes += bytes;
    g_array_append_val(line->messages, kept);
}

bool
karma_waiting_line_is_empty(const KarmaWaitingLine *line)
{
    return line->messages->len == 0;
}

void
karma_waiting_line_drain(KarmaWaitingLine *line,
                         void (*each)(const KarmaMessage *message, gpointer data), gpointer data)
{
    for (guint i = 0; i < line->messages->len; i++)
        each(&g_array_index(line->messages, KarmaMessage, i), data);
    karma_waiting_line_clear(line);
}

void
karma_waiting_line_clear(KarmaWaitingLine *line)
{
    g_array_set_size(line->messages, 0);
    g_string_chunk_clear(line->chunk);
    line->bytes = 0;
}
