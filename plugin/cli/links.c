// SPDX-License-Identifier: GPL-2.0-or-later
#include "links.h"

#include "roomlog.h"

#include <karma/link.h>
#include <karma/reading.h>
#include <stdlib.h>
#include <string.h>

#define BEFORE_S (15 * KARMA_MINUTE)
#define HOUR_S   KARMA_HOUR

enum { AFTER_MESSAGES = 30 };

typedef struct {
    gboolean cues, at_once;
    char **files;
} Options;

typedef struct {
    size_t line;
    KarmaTime when;
    int32_t author, addressee; /* indices into the log's nicks; -1: nobody */
    KarmaReading reading;
    char *url; /* its first link, or NULL */
} Said;

typedef struct {
    KarmaLexicon *lexicon;
    GPtrArray *nicks;  /* char * */
    GHashTable *index; /* nick, in lower case -> index + 1 */
    GArray *said;      /* Said */
} Log;

static void
clear_said(gpointer data)
{
    g_free(((Said *)data)->url);
}

static void
log_init(Log *log, KarmaLexicon *lexicon)
{
    *log = (Log){lexicon, g_ptr_array_new_with_free_func(g_free),
                 g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                 g_array_new(FALSE, FALSE, sizeof(Said))};
    g_array_set_clear_func(log->said, clear_said);
}

static void
log_clear(Log *log)
{
    g_ptr_array_unref(log->nicks);
    g_hash_table_unref(log->index);
    g_array_unref(log->said);
}

static int32_t
index_of(Log *log, const char *nick)
{
    g_autofree char *valid = g_utf8_make_valid(nick, -1);
    g_autofree char *key = g_utf8_strdown(valid, -1);
    gpointer known = g_hash_table_lookup(log->index, key);
    if (known)
        return (int32_t)(GPOINTER_TO_INT(known) - 1);
    g_ptr_array_add(log->nicks, g_steal_pointer(&valid));
    g_hash_table_insert(log->index, g_steal_pointer(&key), GINT_TO_POINTER((int)log->nicks->len));
    return (int32_t)log->nicks->len - 1;
}

static char *
first_link(const char *text)
{
    KarmaSpan span;
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    bool found = karma_link_find(valid, strlen(valid), 0, &span);
    return found ? g_strndup(valid + span.start, span.length) : NULL;
}

static void
log_add(Log *log, size_t line, const KarmaRoomLine *spoken)
{
    Said said = {.line = line, .when = spoken->when, .author = index_of(log, spoken->nick)};
    karma_reading_read(log->lexicon, spoken->text, (const char *const *)log->nicks->pdata,
                       log->nicks->len, &said.reading);
    said.addressee = said.reading.addressee;
    said.url = said.reading.links > 0 ? first_link(spoken->text) : NULL;
    g_array_append_val(log->said, said);
}

static const Said *
said_at(const Log *log, size_t i)
{
    return &g_array_index(log->said, Said, i);
}

/* What the log tells of the message `at` from what came before it. */
static void
look_back(const Log *log, size_t at, KarmaLinkContext *context)
{
    const Said *here = said_at(log, at);
    context->first = true;
    for (size_t i = at; i-- > 0 && here->when - said_at(log, i)->when <= HOUR_S;) {
        const Said *then = said_at(log, i);
        bool by_author = then->author == here->author;
        context->first &= !by_author;
        context->repeated |= then->url && g_ascii_strcasecmp(then->url, here->url) == 0;
        if (here->when - then->when > BEFORE_S)
            continue;
        if (by_author)
            context->author_before |= then->reading.reads;
        else if (then->author == here->addressee)
            context->partner_before |= then->reading.reads;
        if (!by_author && then->addressee == here->author)
            context->told_before |= then->reading.reads;
    }
}

/* "ubotu", "infobot": answers from a list, whoever asked. */
static bool
is_program(const Log *log, int32_t nick)
{
    g_autofree char *lower = g_utf8_strdown(g_ptr_array_index(log->nicks, (guint)nick), -1);
    return g_str_has_suffix(lower, "bot") || g_str_has_suffix(lower, "bot_") ||
           g_str_has_prefix(lower, "ubot");
}

static void
look_ahead(const Log *log, size_t at, KarmaLinkContext *context)
{
    const Said *here = said_at(log, at);
    size_t end = MIN(at + 1 + AFTER_MESSAGES, log->said->len);
    for (size_t i = at + 1; i < end; i++) {
        const Said *then = said_at(log, i);
        if (then->author == here->author || then->addressee != here->author)
            continue;
        context->told_after |= then->reading.reads;
        context->replied = true;
    }
}

static void
print_cues(const KarmaLinkContext *context)
{
    bool cues[KARMA_LINK_CUES];
    karma_link_cues(context, cues);
    for (size_t i = 0; i < KARMA_LINK_CUES; i++)
        g_print("\t%d", cues[i]);
}

static const char *
class_of(const KarmaLinkContext *context, double *ret_weight)
{
    static const char *const classes[] = {"helpful", "asking", "none"};
    KarmaLinkPurpose purpose = karma_link_purpose(context, NULL);
    bool reacted = context->told_after & (KARMA_READS_THANKS | KARMA_READS_WORKED);
    bool answers =
        purpose == KARMA_LINK_HELPS &&
        (reacted || (context->addressed && (context->partner_before & KARMA_READS_QUESTION)));
    bool introduced = context->words >= 3;
    *ret_weight = answers ? 1 : purpose == KARMA_LINK_HELPS && introduced ? 0.3 : 0;
    if (answers)
        return "answer";
    return purpose == KARMA_LINK_REST && karma_link_is_literal(context->url) ? "literal"
                                                                             : classes[purpose];
}

static void
print_link(const Options *options, const char *file, const Log *log, size_t at)
{
    const Said *here = said_at(log, at);
    double weight = 0;
    KarmaLinkContext context = {.url = here->url,
                                .reads = here->reading.reads,
                                .words = here->reading.words,
                                .links = here->reading.links,
                                .room = true,
                                .bot = is_program(log, here->author),
                                .addressed = here->addressee >= 0};
    look_back(log, at, &context);
    if (!options->at_once)
        look_ahead(log, at, &context);
    const char *class = class_of(&context, &weight);
    g_autofree char *host = karma_link_host(here->url);
    g_print("%s:%zu\t%s\t%.1f\t%s", file, here->line, class, weight, host);
    if (options->cues)
        print_cues(&context);
    g_print("\n");
}

static void
read_lines(Log *log, char *contents)
{
    KarmaRoomlogLine line = {.midnight = 0};
    for (size_t number = 0; *contents; number++) {
        char *end = contents + strcspn(contents, "\n");
        char *next = *end ? end + 1 : end;
        *end = '\0';
        if (end > contents && end[-1] == '\r')
            end[-1] = '\0';
        karma_roomlog_read(contents, &line);
        if (line.kind == KARMA_ROOMLOG_MESSAGE)
            log_add(log, number, &line.said);
        contents = next;
    }
}

static bool
print_file(const Options *options, KarmaLexicon *lexicon, const char *file, GError **error)
{
    g_autofree char *contents = NULL;
    if (!g_file_get_contents(file, &contents, NULL, error))
        return false;
    Log log;
    log_init(&log, lexicon);
    read_lines(&log, contents);
    for (size_t i = 0; i < log.said->len; i++) {
        if (said_at(&log, i)->url)
            print_link(options, file, &log, i);
    }
    log_clear(&log);
    return true;
}

static bool
read_options(int argc, char **argv, Options *ret_options, GError **error)
{
    GOptionEntry entries[] = {
        {"cues", 0, 0, G_OPTION_ARG_NONE, &ret_options->cues, "Add a column for each cue", NULL},
        {"at-once", 0, 0, G_OPTION_ARG_NONE, &ret_options->at_once,
         "Judge at the moment of the message, without what came after", NULL},
        {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &ret_options->files, NULL, NULL},
        G_OPTION_ENTRY_NULL,
    };
    g_autoptr(GOptionContext) context = g_option_context_new("FILE...");
    g_option_context_set_summary(
        context, "What the links in room logs are there for: FILE:LINE, class, weight, host.");
    g_option_context_add_main_entries(context, entries, NULL);
    return g_option_context_parse(context, &argc, &argv, error);
}

int
karma_cli_links(int argc, char **argv)
{
    Options options = {0};
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    bool good = read_options(argc, argv, &options, &error);
    g_auto(GStrv) files = options.files;
    for (size_t i = 0; good && files && files[i]; i++)
        good = print_file(&options, lexicon, files[i], &error);
    if (!good)
        g_printerr("purple-karma links: %s\n", error->message);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
