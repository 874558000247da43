// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli.h"
#include "feed.h"
#include "files.h"
#include "freeze.h"
#include "import-summary.h"
#include "ledger.h"
#include "merge.h"
#include "progress.h"
#include "settings-file.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

static const char *const formats_help =
    N_("PATH is a file, or a folder with all below it. Known by their first lines:\n"
       "pidgin-html and pidgin-text (…/logs/PROTOCOL/ACCOUNT/NAME/DATE.html tells\n"
       "who and when), irssi (NETWORK/#room.log), weechat (irc.NETWORK.#room.\n"
       "weechatlog), plain (\"[HH:MM] <nick> text\", the date in the file's name or\n"
       "the folders', the room too unless --room names it), and script. Lines count\n"
       "in the order of their times; what was counted before is not counted again.\n"
       "Only Pidgin's HTML logs tell your own lines from others': elsewhere --owner\n"
       "says under which names you wrote (NICK_ and NICK|away are you, too).\n"
       "\n");

typedef struct {
    char *format, *room;
    char **owners;
    gboolean settings;
} Options;

static void
options_clear(Options *options)
{
    g_free(options->format);
    g_free(options->room);
    g_strfreev(options->owners);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Options, options_clear)

/* All that an import needs from its first look at the files to its summary. */
typedef struct {
    KarmaCli *cli;
    KarmaSourceOptions source_options;
    GPtrArray *sources; /* KarmaSource */
    GArray *from;       /* int64_t: of each source, what was imported before */
    KarmaSetup *setup;
    KarmaImportSummary summary;
    bool has_script;
} Run;

static bool
is_script(const KarmaSource *source)
{
    return g_strcmp0(karma_source_format(source), "script") == 0;
}

/* A file in a folder may be anything; one that was named must be a log. */
static bool
look_into(Run *run, const char *path, bool named, GError **error)
{
    g_autoptr(GError) trouble = NULL;
    run->setup->path = path;
    g_autoptr(KarmaSource) source =
        karma_source_new(path, &run->source_options, karma_setup_see, run->setup, &trouble);
    if (!source) {
        const bool unknown = g_error_matches(trouble, KARMA_ERROR, KARMA_ERROR_INVALID) &&
                             !strstr(trouble->message, ": no log");
        if (unknown || (named && !g_error_matches(trouble, KARMA_ERROR, KARMA_ERROR_INVALID))) {
            g_propagate_error(error, g_steal_pointer(&trouble));
            return false;
        }
        if (named)
            return karma_cli_invalid(error, _("%s: no log of a format known here"), path);
        run->summary.unknown_files++;
        return true;
    }
    run->has_script |= is_script(source);
    g_ptr_array_add(run->sources, g_steal_pointer(&source));
    return true;
}

static bool
look_into_all(Run *run, GError **error)
{
    guint named;
    g_autoptr(GPtrArray) files = karma_files_find(run->cli->arguments, &named, error);
    if (!files)
        return false;
    for (guint i = 0; i < files->len; i++)
        if (!look_into(run, g_ptr_array_index(files, i), i < named, error))
            return false;
    for (guint i = 0; run->has_script && i < run->sources->len; i++)
        if (!is_script(g_ptr_array_index(run->sources, i)))
            return karma_cli_usage(error, _("a script is played alone, not with logs: '%s'"),
                                   karma_source_path(g_ptr_array_index(run->sources, i)));
    return true;
}

/* A script's own zone, settings and end. Its zone is UTC unless it or the command says otherwise.
 */
static bool
set_up_script(Run *run, GError **error)
{
    KarmaCli *cli = run->cli;
    if (run->source_options.owners && !run->setup->owner)
        run->setup->owner = g_strdup(run->source_options.owners[0]);
    if (!karma_setup_check(run->setup, cli->settings, error))
        return false;
    if (run->setup->timezone || !cli->zone_given) {
        g_autoptr(KarmaZone) zone =
            karma_zone_new(run->setup->timezone ? run->setup->timezone : "UTC", error);
        if (!zone)
            return false;
        karma_zone_free(cli->zone);
        cli->zone = g_steal_pointer(&zone);
        run->source_options.zone = cli->zone;
    }
    if (cli->now_given)
        return true;
    const KarmaDate monday = karma_date_monday(karma_zone_date(cli->zone, run->setup->last));
    cli->now = run->setup->now ? run->setup->now : karma_zone_time(cli->zone, monday + 7, 0);
    return true;
}

/* What the ledger knows of the files already. */
static bool
read_offsets(Run *run, KarmaStore *store, GError **error)
{
    for (guint i = 0; i < run->sources->len; i++) {
        const KarmaSource *source = g_ptr_array_index(run->sources, i);
        const char *identity = karma_source_identity(source);
        GError *trouble = NULL;
        int64_t offset = identity ? karma_store_file_offset(store, identity, &trouble) : 0;
        if (trouble) {
            g_propagate_error(error, trouble);
            return false;
        }
        offset = offset > karma_source_size(source) ? 0 : MAX(offset, 0);
        run->summary.known_files += offset > 0 && offset == karma_source_size(source);
        g_array_append_val(run->from, offset);
    }
    return true;
}

static bool
write_offsets(const Run *run, KarmaStore *store, GError **error)
{
    for (guint i = 0; i < run->sources->len; i++) {
        const KarmaSource *source = g_ptr_array_index(run->sources, i);
        const char *identity = karma_source_identity(source);
        if (identity &&
            !karma_store_set_file_offset(store, identity, karma_source_size(source), error))
            return false;
    }
    return true;
}

static int64_t
bytes_read(const Run *run)
{
    int64_t sum = 0;
    for (guint i = 0; i < run->sources->len; i++)
        sum += karma_source_read(g_ptr_array_index(run->sources, i));
    return sum;
}

static int64_t
bytes_in_all(const Run *run)
{
    int64_t sum = 0;
    for (guint i = 0; i < run->sources->len; i++)
        sum += karma_source_size(g_ptr_array_index(run->sources, i));
    return sum;
}

static KarmaMerge *
merge_sources(const Run *run)
{
    KarmaMerge *merge = karma_merge_new(run->sources);
    for (guint i = 0; i < run->from->len; i++)
        karma_merge_skip(merge, i, g_array_index(run->from, int64_t, i));
    return merge;
}

/* A clock that was wrong must not put everything after it into the past. */
static bool
is_from_the_future(Run *run, const KarmaImportEvent *event)
{
    const bool future = !run->has_script && event->when > run->cli->now + KARMA_DAY;
    run->summary.future += future && event->kind == KARMA_IMPORT_MESSAGE;
    return future;
}

/* Feeds `event` and all that come after it. */
static bool
feed_all(Run *run, KarmaFeed *feed, KarmaMerge *merge, const KarmaImportEvent *event, guint source,
         GError **error)
{
    KarmaProgress progress;
    GError *trouble = NULL;
    int64_t messages = 0;
    karma_progress_begin(&progress, bytes_in_all(run));
    while (event &&
           (is_from_the_future(run, event) || karma_feed_event(feed, event, source, &trouble))) {
        if (++messages % 1024 == 0)
            karma_progress_show(&progress, bytes_read(run), messages);
        event = karma_merge_next(merge, &source, &trouble);
    }
    karma_progress_end(&progress);
    run->summary.copies = karma_merge_copies(merge);
    if (trouble)
        g_propagate_error(error, trouble);
    return !trouble;
}

static bool
count_into(Run *run, KarmaStore *store, GError **error)
{
    GError *trouble = NULL;
    guint source = 0;
    if (!read_offsets(run, store, error))
        return false;
    g_autoptr(KarmaMerge) merge = merge_sources(run);
    const KarmaImportEvent *first = karma_merge_next(merge, &source, &trouble);
    if (trouble) {
        g_propagate_error(error, trouble);
        return false;
    }
    const KarmaFeedOptions options = {.settings = run->cli->settings,
                                      .zone = run->cli->zone,
                                      .from = first ? first->when : run->cli->now,
                                      .imported = run->from,
                                      .sources = run->sources,
                                      .setup = run->has_script ? run->setup : NULL};
    g_autoptr(KarmaFeed) feed = karma_feed_new(store, &options, error);
    /* where nothing is new, nothing is written */
    const bool any = first || run->has_script;
    if (!feed || !feed_all(run, feed, merge, first, source, error) ||
        (any && !karma_feed_end(feed, run->cli->now, error)) || !write_offsets(run, store, error) ||
        !karma_freeze_weeks(store, run->cli, karma_feed_counts(feed)->weeks, error))
        return false;
    karma_import_summary_print(&run->summary, run->sources, karma_feed_counts(feed), run->cli);
    return true;
}

static KarmaStore *
open_store(const Run *run, GError **error)
{
    g_autofree char *path = karma_cli_ledger_path(run->cli), *aside = NULL;
    KarmaStore *store = karma_store_open(path, &aside, error);
    if (aside) {
        fprintf(stderr, _("The ledger was damaged or not one of ours: it is now %s"), aside);
        fputs("\n", stderr);
    }
    if (!store)
        g_prefix_error(error, "%s: ", path);
    return store;
}

static bool
import(Run *run, GError **error)
{
    if (!run->cli->arguments[0])
        return karma_cli_usage(error, _("nothing to import: name files or folders"));
    if (!look_into_all(run, error) || (run->has_script && !set_up_script(run, error)))
        return false;
    g_autoptr(KarmaStore) store = open_store(run, error);
    if (!store)
        return false;
    if (run->has_script &&
        !karma_settings_file_write(run->cli->folder, run->cli->settings,
                                   run->setup->timezone ? run->setup->timezone : "UTC", error))
        return false;
    return count_into(run, store, error);
}

static bool
import_with(KarmaCli *cli, Options *options, GError **error)
{
    g_autoptr(GPtrArray) sources =
        g_ptr_array_new_with_free_func((GDestroyNotify)karma_source_free);
    g_autoptr(GArray) from = g_array_new(FALSE, FALSE, sizeof(int64_t));
    g_autoptr(KarmaSetup) setup = karma_setup_new();
    const bool by_content = !options->format || strcmp(options->format, "auto") == 0;
    Run run = {.cli = cli, .sources = sources, .from = from, .setup = setup};
    run.source_options = (KarmaSourceOptions){
        .format = by_content ? NULL : options->format,
        .owners = (const char *const *)options->owners,
        .room = options->room,
        .zone = cli->zone,
    };
    if (!by_content && !g_strv_contains(karma_import_formats(), options->format))
        return karma_cli_usage(error, _("no format is called '%s'"), options->format);
    return import(&run, error);
}

static void
print_settings(void)
{
    size_t n;
    const KarmaSetting *rows = karma_settings_table(&n);
    for (size_t i = 0; i < n; i++)
        printf("%-22s %g (%g to %g)\n", rows[i].name, rows[i].standard, rows[i].least,
               rows[i].most);
}

int
karma_cli_import(int argc, char **argv)
{
    g_auto(Options) options = {.format = NULL};
    const GOptionEntry entries[] = {
        {"owner", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.owners,
         N_("A name you wrote under; may repeat"), "NAME"},
        {"room", 0, 0, G_OPTION_ARG_STRING, &options.room,
         N_("The room the logs are of, where they do not tell"), "NAME"},
        {"format", 0, 0, G_OPTION_ARG_STRING, &options.format,
         N_("How to read them: auto, or a name below"), "FORMAT"},
        {"settings", 0, 0, G_OPTION_ARG_NONE, &options.settings,
         N_("List the settings a script may change, and leave"), NULL},
        G_OPTION_ENTRY_NULL,
    };
    g_autofree char *description = g_strconcat(_(formats_help), _(karma_setup_help), NULL);
    const KarmaCliHelp help = {"import", "PATH...", N_("Counts logs, or plays a script."),
                               description, entries};
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaCli) cli = karma_cli_new(argc, argv, &help, &error);
    if (cli && options.settings)
        print_settings();
    else if (cli)
        import_with(cli, &options, &error);
    return karma_cli_status("import", error);
}
