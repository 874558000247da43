// SPDX-License-Identifier: GPL-2.0-or-later
#include "vary.h"
#include "../../plugin/core/replies-room.h"
#include "random.h"
#include <string.h>

enum { NAME_BYTES = 100 };

/* What becomes of a log. */
typedef struct {
    uint32_t rooms;  /* its talks are dealt out to so many */
    uint32_t slower; /* times */
    bool bare;       /* no names at the start of lines */
} Variation;

typedef struct {
    const CorpusLog *from;
    CorpusLog *to;
    Variation variation;
    GHashTable *nicks; /* folded */
    int32_t *talk;     /* by message: another one of the same talk; the first one: itself */
    uint32_t *room;    /* of the talk, by its first message */
    int32_t *number;   /* in `to`, by number in `from` */
} Work;

static Variation
draw(uint64_t *random)
{
    static const uint32_t rooms[] = {1, 2, 4, 8}, slower[] = {1, 1, 2, 4};
    Variation drawn = {
        .rooms = rooms[random_next(random) % G_N_ELEMENTS(rooms)],
        .bare = random_next(random) % 3 != 0,
        .slower = slower[random_next(random) % G_N_ELEMENTS(slower)],
    };
    drawn.bare |= drawn.rooms == 1;
    return drawn;
}

static void
know_nick(Work *work, const char *nick)
{
    char folded[NAME_BYTES];
    if (!nick)
        return;
    karma_fold(nick, folded, sizeof folded);
    g_hash_table_add(work->nicks, g_strdup(folded));
}

static int32_t
first_of(int32_t *talk, int32_t message)
{
    while (talk[message] != message)
        message = talk[message] = talk[talk[message]];
    return message;
}

static void
join_talks(Work *work, int32_t message, int32_t other)
{
    work->talk[first_of(work->talk, message)] = first_of(work->talk, other);
}

static void
find_talks(Work *work)
{
    for (int32_t i = 0; i < (int32_t)work->from->n_messages; i++)
        work->talk[i] = i;
    for (uint32_t i = 0; i < work->from->n_lines; i++) {
        const CorpusLine *line = &work->from->lines[i];
        know_nick(work, line->line.said.nick);
        know_nick(work, line->line.to);
        for (uint32_t k = 0; k < line->n_right; k++)
            join_talks(work, line->number, line->right[k]);
        if (line->number >= 0 && !line->n_right)
            join_talks(work, line->number, work->from->links[line->number]);
    }
}

static void
deal_talks(Work *work, uint64_t *random)
{
    for (int32_t i = 0; i < (int32_t)work->from->n_messages; i++)
        if (first_of(work->talk, i) == i)
            work->room[i] = (uint32_t)(random_next(random) % work->variation.rooms);
}

/* "bob: hello" becomes "hello". */
static const char *
without_name(const Work *work, const char *text)
{
    const char *name = text + strspn(text, " "), *end = name + strcspn(name, " ");
    char folded[NAME_BYTES];
    if (end - name < 2 || !strchr(":,", end[-1]))
        return text;
    g_autofree char *bare = g_strndup(name, (gsize)(end - name) - 1);
    karma_fold(bare, folded, sizeof folded);
    return g_hash_table_contains(work->nicks, folded) ? end + strspn(end, " ") : text;
}

static void
copy_line(Work *work, CorpusLine line)
{
    CorpusLog *to = work->to;
    line.line.said.when *= work->variation.slower;
    if (line.number >= 0) {
        if (work->variation.bare)
            line.line.said.text = without_name(work, line.line.said.text);
        for (uint32_t k = 0; k < line.n_right; k++)
            line.right[k] = line.right[k] == line.number ? (int32_t)to->n_messages
                                                         : work->number[line.right[k]];
        work->number[line.number] = (int32_t)to->n_messages;
        line.number = (int32_t)to->n_messages++;
    }
    to->lines[to->n_lines++] = line;
}

static void
copy_room(Work *work, CorpusLog *to, uint32_t room)
{
    const CorpusLog *from = work->from;
    *to = *from;
    to->varied = true;
    to->bare = work->variation.bare;
    to->lines = g_new(CorpusLine, from->n_lines);
    to->n_lines = to->n_messages = 0;
    work->to = to;
    for (uint32_t i = 0; i < from->n_lines; i++) {
        const CorpusLine *line = &from->lines[i];
        if (line->number < 0 || work->room[first_of(work->talk, line->number)] == room)
            copy_line(work, *line);
    }
    to->links = g_new0(int32_t, to->n_messages + 1);
    to->sure = g_new0(float, to->n_messages + 1);
}

static void
vary_log(const CorpusLog *from, GArray *logs, uint64_t *random)
{
    Work work = {.from = from, .variation = draw(random)};
    work.nicks = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    work.talk = g_new(int32_t, from->n_messages);
    work.number = g_new(int32_t, from->n_messages);
    work.room = g_new0(uint32_t, from->n_messages);
    find_talks(&work);
    deal_talks(&work, random);
    for (uint32_t room = 0; room < work.variation.rooms; room++) {
        CorpusLog varied;
        copy_room(&work, &varied, room);
        g_array_append_val(logs, varied);
    }
    g_hash_table_unref(work.nicks);
    g_free(work.talk);
    g_free(work.number);
    g_free(work.room);
}

void
vary(Corpus *corpus, uint64_t seed)
{
    uint64_t random = seed;
    GArray *logs = g_array_new(FALSE, FALSE, sizeof(CorpusLog));
    g_array_append_vals(logs, corpus->logs, corpus->n);
    for (uint32_t i = 0; i < corpus->n; i++)
        vary_log(&corpus->logs[i], logs, &random);
    g_free(corpus->logs);
    corpus->n = logs->len;
    corpus->logs = (CorpusLog *)(void *)g_array_free(logs, FALSE);
}
