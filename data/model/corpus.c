// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus.h"
#include <stdio.h>
#include <string.h>

static char *
read_all(const char *folder, const char *name, const char *suffix)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *base = g_strconcat(name, suffix, NULL);
    g_autofree char *path = g_build_filename(folder, base, NULL);
    char *contents = NULL;
    if (!g_file_get_contents(path, &contents, NULL, &error))
        g_error("%s", error->message);
    return contents;
}

static void
keep_line(GArray *lines, CorpusLog *log, char *text, KarmaRoomlogLine *state)
{
    karma_roomlog_read(text, state);
    CorpusLine kept = {.line = *state, .number = -1};
    if (state->kind == KARMA_ROOMLOG_MESSAGE)
        kept.number = (int32_t)log->n_messages++;
    g_array_append_val(lines, kept);
}

static void
read_lines(CorpusLog *log, char *contents)
{
    GArray *lines = g_array_new(FALSE, FALSE, sizeof(CorpusLine));
    KarmaRoomlogLine state = {.midnight = 0};
    char *next;
    for (char *at = contents; *at; at = next) {
        char *end = at + strcspn(at, "\n");
        next = *end ? end + 1 : end;
        *end = '\0';
        keep_line(lines, log, at, &state);
    }
    log->n_lines = lines->len;
    log->lines = (CorpusLine *)(void *)g_array_free(lines, FALSE);
    log->links = g_new(int32_t, log->n_messages);
    log->sure = g_new0(float, log->n_messages);
}

static void
read_links(CorpusLog *log, const char *contents)
{
    guint a, b;
    for (const char *at = contents; at && sscanf(at, "%u %u", &a, &b) == 2;) {
        guint message = MAX(a, b), parent = MIN(a, b);
        CorpusLine *line = message < log->n_lines ? &log->lines[message] : NULL;
        if (line && line->number >= 0 && log->lines[parent].number >= 0 &&
            line->n_right < CORPUS_PARENTS)
            line->right[line->n_right++] = log->lines[parent].number;
        at = strchr(at, '\n');
        at = at ? at + 1 : NULL;
    }
}

static int
by_name(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static GPtrArray *
names_in(const char *folder)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GDir) dir = g_dir_open(folder, 0, &error);
    if (!dir)
        g_error("%s", error->message);
    GPtrArray *names = g_ptr_array_new();
    for (const char *name; (name = g_dir_read_name(dir));)
        if (g_str_has_suffix(name, ".ascii.txt"))
            g_ptr_array_add(names, g_strndup(name, strlen(name) - strlen(".ascii.txt")));
    if (names->len > CORPUS_LOGS)
        g_error("%u logs are too many", names->len);
    g_ptr_array_sort(names, by_name);
    return names;
}

Corpus
corpus_read(const char *folder)
{
    g_autoptr(GPtrArray) names = names_in(folder);
    Corpus corpus = {names->len, g_new0(CorpusLog, names->len)};
    uint32_t day = 0;
    for (uint32_t i = 0; i < names->len; i++) {
        CorpusLog *log = &corpus.logs[i];
        log->name = names->pdata[i];
        if (i > 0 && strncmp(log->name, log[-1].name, strlen("2004-12-25")) != 0)
            day++;
        log->fold = day % CORPUS_FOLDS;
        log->origin = i;
        read_lines(log, read_all(folder, log->name, ".ascii.txt"));
        g_autofree char *links = read_all(folder, log->name, ".annotation.txt");
        read_links(log, links);
    }
    return corpus;
}
