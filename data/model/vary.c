// SPDX-License-Identifier: GPL-2.0-or-later
#include "vary.h"
#include "../../plugin/core/replies-room.h"
#include "random.h"
#include <string.h>

enum { NAME_BYTES = 100 };

/* What becomes of a log. */
typedef struct {
    uint32_t kept_percent; /* of the talks */
    uint32_t slower;       /* times */
    bool bare;             /* no names at the start of lines */
} Variation;

typedef struct {
    const CorpusLog *from;
    CorpusLog *to;
    Variation variation;
    GHashTable *nicks; /* folded */
    int32_t *talk;     /* by message: another one of the same talk; the first one: itself */
    bool *dropped;     /* by first message */
    int32_t *number;   /* in `to`, by number in `from` */
} Work;

static Variation
draw(uint64_t *random)
{
    static const uint32_t kept_percent[] = {100, 100, 50, 25, 12}, slower[] = {1, 1, 2, 4};
    Variation drawn = {
        .kept_percent = kept_percent[random_next(random) % G_N_ELEMENTS(kept_percent)],
        .bare = random_next(random) % 3 != 0,
        .slower = slower[random_next(random) % G_N_ELEMENTS(slower)],
    };
    drawn.bare |= drawn.kept_percent == 100;
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
drop_talks(Work *work, uint64_t *random)
{
    for (int32_t i = 0; i < (int32_t)work->from->n_messages; i++)
        if (first_of(work->talk, i) == i)
            work->dropped[i] = random_next(random) % 100 >= work->variation.kept_percent;
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
copy_lines(Work *work)
{
    work->to->lines = g_new(CorpusLine, work->from->n_lines);
    work->to->n_lines = work->to->n_messages = 0;
    for (uint32_t i = 0; i < work->from->n_lines; i++) {
        const CorpusLine *line = &work->from->lines[i];
        if (line->number < 0 || !work->dropped[first_of(work->talk, line->number)])
            copy_line(work, *line);
    }
    work->to->links = g_new0(int32_t, work->to->n_messages + 1);
    work->to->sure = g_new0(float, work->to->n_messages + 1);
}

static void
vary_log(const CorpusLog *from, CorpusLog *to, uint64_t *random)
{
    Work work = {from, to, draw(random), .nicks = NULL};
    work.nicks = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    work.talk = g_new(int32_t, from->n_messages);
    work.number = g_new(int32_t, from->n_messages);
    work.dropped = g_new0(bool, from->n_messages);
    *to = *from;
    to->varied = true;
    to->bare = work.variation.bare;
    find_talks(&work);
    drop_talks(&work, random);
    copy_lines(&work);
    g_hash_table_unref(work.nicks);
    g_free(work.talk);
    g_free(work.number);
    g_free(work.dropped);
}

void
vary(Corpus *corpus, uint64_t seed)
{
    uint64_t random = seed;
    corpus->logs = g_renew(CorpusLog, corpus->logs, corpus->n * 2);
    for (uint32_t i = 0; i < corpus->n; i++)
        vary_log(&corpus->logs[i], &corpus->logs[corpus->n + i], &random);
    corpus->n *= 2;
}
