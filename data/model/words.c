// SPDX-License-Identifier: GPL-2.0-or-later
#include "words.h"
#include "../../plugin/core/replies-room.h"
#include "../../plugin/core/replies-words.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

/* A word is kept only if it stands in at least so many of the logs, apart from those where somebody
 * is called so. */
enum { LEAST_LOGS = 24, WORDS_KEPT = 2100 };

typedef struct {
    char *word; /* the first seen of the stem: for the reader of a list, not written */
    uint32_t hash, lines, logs, last_log, last_line;
} Count;

typedef struct {
    GHashTable *counts; /* hash -> Count */
    GHashTable *nicks;  /* of this log */
    uint32_t log, line;
} Counter;

static void
count(Counter *counter, uint32_t hash, const char *word)
{
    Count *found = g_hash_table_lookup(counter->counts, GUINT_TO_POINTER(hash));
    if (!found) {
        found = g_new0(Count, 1);
        *found = (Count){g_strdup(word), hash, 0, 0, UINT32_MAX, UINT32_MAX};
        g_hash_table_insert(counter->counts, GUINT_TO_POINTER(hash), found);
    }
    found->logs += found->last_log != counter->log;
    found->lines += found->last_line != counter->line;
    found->last_log = counter->log;
    found->last_line = counter->line;
}

static void
count_line(Counter *counter, const char *text)
{
    char folded[1000];
    karma_fold(text, folded, sizeof folded);
    g_auto(GStrv) words = g_strsplit_set(folded, " \t", -1);
    for (size_t i = 0; words[i]; i++) {
        char *word = words[i], *end = word + strlen(word);
        while (g_ascii_ispunct(*word))
            word++;
        while (end > word && g_ascii_ispunct(end[-1]))
            *--end = '\0';
        size_t length = strlen(word);
        if (length < 2 || g_hash_table_contains(counter->nicks, word))
            continue;
        uint32_t stem = karma_word_stem(word, length), whole = karma_word_hash(word, length);
        count(counter, stem, word);
        if (whole != stem)
            count(counter, whole, word);
    }
}

static void
keep_nick(Counter *counter, const char *nick)
{
    char folded[100];
    if (!nick)
        return;
    karma_fold(nick, folded, sizeof folded);
    g_hash_table_add(counter->nicks, g_strdup(folded));
}

static void
count_log(Counter *counter, const CorpusLog *log)
{
    counter->nicks = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (uint32_t i = 0; i < log->n_lines; i++) {
        keep_nick(counter, log->lines[i].line.said.nick);
        keep_nick(counter, log->lines[i].line.to);
    }
    for (uint32_t i = 0; i < log->n_lines; i++)
        if (log->lines[i].number >= 0) {
            counter->line++;
            count_line(counter, log->lines[i].line.said.text);
        }
    counter->log++;
    g_hash_table_unref(counter->nicks);
}

static int
by_lines(gconstpointer a, gconstpointer b)
{
    const Count *left = *(Count *const *)a, *right = *(Count *const *)b;
    if (left->lines != right->lines)
        return left->lines < right->lines ? 1 : -1;
    return left->hash < right->hash ? -1 : left->hash > right->hash;
}

static int
by_hash(gconstpointer a, gconstpointer b)
{
    const Count *left = *(Count *const *)a, *right = *(Count *const *)b;
    return left->hash < right->hash ? -1 : left->hash > right->hash;
}

void
words_print(const Corpus *corpus, bool readable, FILE *out)
{
    Counter counter = {.counts = g_hash_table_new(NULL, NULL)};
    for (uint32_t i = 0; i < corpus->n; i++)
        count_log(&counter, &corpus->logs[i]);
    g_autoptr(GPtrArray) kept = g_ptr_array_new();
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, counter.counts);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        if (((Count *)value)->logs >= LEAST_LOGS)
            g_ptr_array_add(kept, value);
    g_ptr_array_sort(kept, by_lines);
    g_ptr_array_set_size(kept, (int)MIN(kept->len, WORDS_KEPT));
    g_ptr_array_sort(kept, by_hash);
    for (uint32_t i = 0; i < kept->len; i++) {
        const Count *word = kept->pdata[i];
        double rarity = log((counter.line + 1.0) / (word->lines + 0.5));
        fprintf(out, "%08x %.2f", word->hash, rarity);
        if (readable)
            fprintf(out, " %s %u", word->word, word->logs);
        fprintf(out, "\n");
    }
}
