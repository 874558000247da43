// SPDX-License-Identifier: GPL-2.0-or-later
#include "links.h"

#include "cli.h"
#include "spoken.h"

#include <glib/gi18n-lib.h>
#include <karma/link.h>
#include <karma/reading.h>
#include <karma/scene.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    gboolean cues, reasons, at_once;
    char **files;
} Options;

/* Lines remembered, and how many later ones a link is judged by. */
enum { SCENE_LINES = 1024, LINES_AFTER = 30 };

typedef struct {
    size_t line;
    bool room;
    int32_t author; /* index into the log's nicks */
    KarmaReading reading;
    char *url, *text; /* of messages with a link; else NULL */
} Said;

typedef struct {
    const Options *options;
    const char *file;
    KarmaLexicon *lexicon;
    KarmaReplies *replies;
    KarmaScene *scene;
    GPtrArray *nicks;  /* char * */
    GHashTable *index; /* nick, in lower case -> index + 1 */
    GArray *said;      /* Said; its index is the message's number */
} Log;

static void
clear_said(gpointer data)
{
    g_free(((Said *)data)->url);
    g_free(((Said *)data)->text);
}

static void
log_init(Log *log, const Options *options, const char *file, KarmaLexicon *lexicon)
{
    *log = (Log){.options = options,
                 .file = file,
                 .lexicon = lexicon,
                 .replies = karma_replies_new(),
                 .scene = karma_scene_new(SCENE_LINES),
                 .nicks = g_ptr_array_new_with_free_func(g_free),
                 .index = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                 .said = g_array_new(FALSE, FALSE, sizeof(Said))};
    g_array_set_clear_func(log->said, clear_said);
}

static void
log_clear(Log *log)
{
    karma_replies_free(log->replies);
    karma_scene_free(log->scene);
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

static void
note_link(Said *said, const char *text)
{
    KarmaSpan span;
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    if (!karma_link_find(valid, strlen(valid), 0, &span))
        return;
    said->url = g_strndup(valid + span.start, span.length);
    said->text = g_steal_pointer(&valid);
}

/* One to one the other is meant, known or yet to speak. */
static int64_t
addressee_of(const Said *said)
{
    if (said->room)
        return said->reading.addressee < 0 ? KARMA_SCENE_NOBODY : said->reading.addressee;
    return said->author == 0;
}

static void
log_add(Log *log, const KarmaSpoken *spoken)
{
    static const uint8_t key[16] = {0};
    const KarmaRoomLine *line = &spoken->said;
    Said said = {.line = spoken->line, .room = spoken->room, .author = index_of(log, line->nick)};
    KarmaReply reply;
    karma_replies_feed(log->replies, line, &reply);
    karma_reading_read(log->lexicon, line->text, (const char *const *)log->nicks->pdata,
                       log->nicks->len, &said.reading);
    if (said.reading.links > 0)
        note_link(&said, line->text);
    const KarmaSceneLine around = {.when = line->when,
                                   .number = log->said->len,
                                   .author = said.author,
                                   .addressee = addressee_of(&said),
                                   .parent = reply.parent,
                                   .linked = said.room,
                                   .command = karma_scene_is_command(line->text),
                                   .reads = said.reading.reads,
                                   .url = said.url ? karma_link_hash(said.url, key) : 0};
    karma_scene_add(log->scene, &around);
    g_array_append_val(log->said, said);
}

/* A column with the names of the cues that hold. */
static void
print_cues(const KarmaLinkContext *context)
{
    bool cues[KARMA_LINK_CUES];
    karma_link_cues(context, cues);
    for (size_t i = 0, n = 0; i < KARMA_LINK_CUES; i++) {
        if (cues[i])
            g_print("%s%s", n++ ? "," : "\t", karma_link_cue_name(i));
    }
}

static void
print_reasons(uint32_t reasons)
{
    g_print("\t");
    for (uint32_t i = 0, n = 0; i < 32; i++) {
        const char *name = reasons >> i & 1 ? karma_link_reason_name(UINT32_C(1) << i) : NULL;
        if (name)
            g_print("%s%s", n++ ? "," : "", name);
    }
}

/* Of what neither helps nor asks. */
static const char *
class_of_rest(const KarmaLinkContext *context)
{
    bool cues[KARMA_LINK_CUES];
    karma_link_cues(context, cues);
    switch (karma_link_rest(cues)) {
    case KARMA_LINK_REST_LITERAL:
        return "literal";
    case KARMA_LINK_REST_OWN:
        return "own";
    case KARMA_LINK_REST_SPREAD:
        return "broadcast";
    case KARMA_LINK_REST_NONE:
        break;
    }
    return "none";
}

/* Answers what was asked, or was thanked for. */
static bool
is_answer(const KarmaLinkContext *context)
{
    bool cues[KARMA_LINK_CUES];
    karma_link_cues(context, cues);
    return karma_link_answers(cues);
}

static const char *
class_of(const KarmaLinkContext *context, double *ret_weight, uint32_t *ret_reasons)
{
    enum { WORDS_LEAST = 3 };
    *ret_weight = 0;
    switch (karma_link_purpose(context, NULL, ret_reasons)) {
    case KARMA_LINK_ASKS:
        return "asking";
    case KARMA_LINK_HELPS:
        if (is_answer(context)) {
            *ret_weight = 1;
            return "answer";
        }
        *ret_weight = context->words >= WORDS_LEAST ? 0.3 : 0;
        return "helpful";
    case KARMA_LINK_REST:
    case KARMA_LINK_PURPOSES:
        break;
    }
    return class_of_rest(context);
}

static const Said *
said_at(const Log *log, size_t i)
{
    return &g_array_index(log->said, Said, i);
}

static void
print_link(const Log *log, size_t at)
{
    const Options *options = log->options;
    const Said *here = said_at(log, at);
    double weight = 0;
    uint32_t reasons = 0;
    const KarmaLinkContext context = {.url = here->url,
                                      .text = here->text,
                                      .nick = g_ptr_array_index(log->nicks, (guint)here->author),
                                      .reads = here->reading.reads,
                                      .words = here->reading.words,
                                      .links = here->reading.links,
                                      .room = here->room,
                                      .later = !options->at_once,
                                      .scene = log->scene,
                                      .number = (int64_t)at};
    const char *class = class_of(&context, &weight, &reasons);
    g_autofree char *host = karma_link_host(here->url);
    g_print("%s:%zu\t%s\t%.1f\t%s", log->file, here->line, class, weight, host);
    if (options->reasons)
        print_reasons(reasons);
    if (options->cues)
        print_cues(&context);
    g_print("\n");
}

/* A link is judged once the lines after it are known. */
static void
hear(const KarmaSpoken *spoken, gpointer data)
{
    Log *log = data;
    if (spoken->kind != KARMA_ROOMLOG_MESSAGE)
        return;
    log_add(log, spoken);
    if (log->said->len <= LINES_AFTER)
        return;
    const size_t due = log->said->len - 1 - LINES_AFTER;
    if (said_at(log, due)->url)
        print_link(log, due);
}

static bool
print_file(const Options *options, KarmaLexicon *lexicon, const char *file, GError **error)
{
    Log log;
    log_init(&log, options, file, lexicon);
    const bool good = karma_spoken_read(file, log.replies, hear, &log, error);
    const size_t n = log.said->len;
    for (size_t i = n > LINES_AFTER ? n - LINES_AFTER : 0; good && i < n; i++) {
        if (said_at(&log, i)->url)
            print_link(&log, i);
    }
    log_clear(&log);
    return good;
}

static bool
read_options(int argc, char **argv, Options *ret_options, GError **error)
{
    GOptionEntry entries[] = {
        {"cues", 0, 0, G_OPTION_ARG_NONE, &ret_options->cues,
         N_("Add a column with the cues that hold"), NULL},
        {"reasons", 0, 0, G_OPTION_ARG_NONE, &ret_options->reasons,
         N_("Add a column with the reasons of the class"), NULL},
        {"at-once", 0, 0, G_OPTION_ARG_NONE, &ret_options->at_once,
         N_("Judge at the moment of the message, without what came after"), NULL},
        {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &ret_options->files, NULL, NULL},
        G_OPTION_ENTRY_NULL,
    };
    g_autoptr(GOptionContext) context = g_option_context_new("FILE...");
    g_option_context_set_summary(
        context, _("What the links in logs are there for: FILE:LINE, class, weight, host."));
    g_option_context_add_main_entries(context, entries, GETTEXT_PACKAGE);
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
