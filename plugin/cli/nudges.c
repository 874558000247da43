// SPDX-License-Identifier: GPL-2.0-or-later

/* The simulator: logs or a script against a clock, an owner at the screen, and the very policy the
 * messenger has. */

#include "cli.h"
#include "feed.h"
#include "files.h"
#include "merge.h"
#include "nudges-owner.h"
#include "nudges-print.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#define STEP_NEAR KARMA_MINUTE / 2
#define STEP_FAR  (10 * KARMA_MINUTE)
#define STEP_GONE (6 * KARMA_HOUR) /* nobody wrote anything for days */
#define SILENCE   (8 * KARMA_DAY)  /* longer than anything is put off */
#define AFTER     (2 * KARMA_HOUR) /* so long it goes on behind the last line */

typedef struct {
    char *format, *room, *script;
    char **owners, **presence;
    gint64 seed;
    gboolean no_policy, doubtful, finch;
} Options;

static void
options_clear(Options *options)
{
    g_free(options->format);
    g_free(options->room);
    g_free(options->script);
    g_strfreev(options->owners);
    g_strfreev(options->presence);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Options, options_clear)

typedef struct {
    KarmaCli *cli;
    const Options *options;
    KarmaSourceOptions source_options;
    GPtrArray *sources; /* KarmaSource */
    KarmaSetup *setup;
    bool has_script;
    KarmaPresenceRules rules;
    GArray *owner_script;
    /* while it runs */
    KarmaFeed *feed;
    KarmaNudger *nudger;
    KarmaOwner *owner;
    KarmaNudgesPrint *print;
    KarmaTime now, heard; /* heard: the last message */
    GHashTable *told;     /* int64_t: candidates printed */
} Run;

/* ---- reading ---- */

static bool
look_into_all(Run *run, GError **error)
{
    guint named;
    g_autoptr(GPtrArray) files = karma_files_find(run->cli->arguments, &named, error);
    if (!files)
        return false;
    for (guint i = 0; i < files->len; i++) {
        run->setup->path = g_ptr_array_index(files, i);
        KarmaSource *source = karma_source_new(run->setup->path, &run->source_options,
                                               karma_setup_see, run->setup, error);
        if (!source)
            return false;
        run->has_script |= g_strcmp0(karma_source_format(source), "script") == 0;
        g_ptr_array_add(run->sources, source);
    }
    if (run->has_script && files->len > 1)
        return karma_cli_usage(error, _("a script is played alone"));
    return true;
}

static bool
set_up_script(Run *run, GError **error)
{
    if (run->options->owners && !run->setup->owner)
        run->setup->owner = g_strdup(run->options->owners[0]);
    if (!karma_setup_check(run->setup, run->cli->settings, error))
        return false;
    if (!run->setup->timezone && run->cli->zone_given)
        return true;
    KarmaZone *zone = karma_zone_new(run->setup->timezone ? run->setup->timezone : "UTC", error);
    if (!zone)
        return false;
    karma_zone_free(run->cli->zone);
    run->cli->zone = zone;
    return true;
}

static bool
read_presence(Run *run, GError **error)
{
    char **presence = run->options->presence;
    if (!presence)
        karma_hours_standard(&run->rules);
    for (; presence && *presence; presence++)
        if (!karma_hours_parse(&run->rules, *presence, error))
            return false;
    if (!run->options->script)
        return true;
    run->setup->absent = true;
    run->owner_script = karma_owner_script_read(run->options->script, run->cli->zone, error);
    return run->owner_script != NULL;
}

/* ---- running ---- */

static void
show_candidate(const KarmaNudge *nudge, gpointer data)
{
    Run *run = data;
    const double least = run->options->doubtful ? 0 : run->cli->settings->nudge_probability;
    if (!nudge->due || nudge->probability < least ||
        !g_hash_table_add(run->told, g_memdup2(&nudge->id, sizeof nudge->id)))
        return;
    karma_nudges_print_candidate(run->print, run->now, nudge);
}

static void
count_held(const KarmaNudge *nudge, gpointer data)
{
    karma_nudges_print_count(((Run *)data)->print, nudge);
}

static void
heed(Run *run, KarmaTime now)
{
    karma_nudger_heed(run->nudger, now, karma_feed_changes(run->feed), NULL, NULL);
}

/* With no policy nothing is ever said: what is due is told, and held for good. */
static void
tick(Run *run)
{
    KarmaRows *changes = karma_feed_changes(run->feed);
    const KarmaMoment *moment = karma_owner_moment(run->owner, run->now);
    const int64_t id = karma_nudger_tick(run->nudger, moment, changes);
    heed(run, run->now);
    if (run->options->no_policy) {
        karma_nudger_foreach(run->nudger, show_candidate, run);
        return;
    }
    karma_nudger_foreach(run->nudger, count_held, run);
    if (!id || !karma_nudger_ask(run->nudger, id, moment, changes, NULL))
        return;
    karma_nudger_said(run->nudger, id, run->now, changes);
    karma_nudges_print_said(run->print, run->now, karma_nudger_get(run->nudger, id));
}

static void
step_to(Run *run, KarmaTime now)
{
    run->now = now;
    karma_feed_advance(run->feed, now);
    karma_owner_lives(run->owner, now, run->nudger, karma_feed_changes(run->feed));
    tick(run);
}

/* In a silence of weeks little happens. What the script has is not stepped over. */
static KarmaTime
step_at(const Run *run)
{
    const KarmaTime next = karma_owner_next(run->owner, run->now);
    if (!run->owner_script && run->now > run->heard + SILENCE)
        return STEP_GONE;
    const KarmaTime step = karma_owner_is_near(run->owner, run->now) ? STEP_NEAR : STEP_FAR;
    return next ? MIN(step, next - run->now) : step;
}

static void
live_until(Run *run, KarmaTime until)
{
    while (run->now && run->now < until)
        step_to(run, MIN(until, run->now + step_at(run)));
    run->now = MAX(run->now, until);
}

static void
note_message(Run *run, const KarmaImportEvent *event, guint source)
{
    karma_nudges_print_line(run->print, karma_feed_changes(run->feed), event->when,
                            karma_source_path(g_ptr_array_index(run->sources, source)),
                            event->line);
    const KarmaPeople *people = karma_tracker_people(karma_feed_tracker(run->feed));
    const KarmaRoomId room = event->room ? karma_people_find(people, &event->place, true) : 0;
    const KarmaNameId name =
        karma_people_find(people, event->room ? &event->author : &event->place, false);
    if (event->own) {
        karma_owner_writes(run->owner, event->when, name, room);
        return;
    }
    karma_owner_hears(run->owner, event->when, name, room);
}

static void
note_leave(Run *run, const KarmaImportEvent *event)
{
    const KarmaPeople *people = karma_tracker_people(karma_feed_tracker(run->feed));
    const KarmaNameId name = karma_people_find(people, &event->author, false);
    if (name)
        karma_owner_misses(run->owner, name);
}

static bool
play(Run *run, GError **error)
{
    g_autoptr(KarmaMerge) merge = karma_merge_new(run->sources);
    GError *trouble = NULL;
    guint source;
    const KarmaImportEvent *event;
    while ((event = karma_merge_next(merge, &source, &trouble))) {
        live_until(run, event->arrived);
        if (!karma_feed_event(run->feed, event, source, &trouble))
            break;
        if (event->kind == KARMA_IMPORT_LEAVE && !event->own)
            note_leave(run, event);
        if (event->kind != KARMA_IMPORT_MESSAGE)
            continue;
        run->heard = event->arrived;
        note_message(run, event, source);
        heed(run, event->arrived);
    }
    if (trouble)
        g_propagate_error(error, trouble);
    return !trouble;
}

static void
show_withheld(const KarmaNudge *nudge, gpointer data)
{
    if (nudge->state == KARMA_NUDGE_HELD || nudge->state == KARMA_NUDGE_DROPPED)
        karma_nudges_print_withheld(((Run *)data)->print, nudge);
}

static bool
simulate(Run *run, GError **error)
{
    KarmaTracker *tracker = karma_feed_tracker(run->feed);
    const KarmaOwnerOptions owner_options = {.seed = (guint32)run->options->seed,
                                             .settings = run->cli->settings,
                                             .zone = run->cli->zone,
                                             .rules = &run->rules,
                                             .script = run->owner_script,
                                             .dialog = !run->options->finch,
                                             .always = run->options->no_policy};
    g_autoptr(KarmaNudger) nudger = karma_nudger_new(tracker, run->cli->settings, run->cli->zone);
    g_autoptr(KarmaOwner) owner = karma_owner_new(&owner_options, tracker);
    g_autoptr(KarmaNudgesPrint) print = karma_nudges_print_new(tracker, run->cli->zone);
    run->nudger = nudger;
    run->owner = owner;
    run->print = print;
    karma_tracker_set_imported(tracker, false);
    if (run->options->no_policy) {
        run->cli->settings->nudges_a_day = 0;
        run->cli->settings->quiet_from_hour = run->cli->settings->quiet_until_hour = 0;
    }
    karma_nudges_print_head();
    if (!play(run, error))
        return false;
    if (run->now)
        live_until(run, run->setup->now ? run->setup->now : run->now + AFTER);
    if (!run->options->no_policy)
        karma_nudger_foreach(nudger, show_withheld, run);
    return true;
}

static bool
run_with(Run *run, GError **error)
{
    if (!run->cli->arguments[0])
        return karma_cli_usage(error, _("nothing to replay: name logs or a script"));
    if (!look_into_all(run, error) || (run->has_script && !set_up_script(run, error)) ||
        !read_presence(run, error))
        return false;
    if (!run->has_script && !run->options->owners)
        return karma_cli_usage(error, _("--owner: whose nudges?"));
    const KarmaFeedOptions options = {.settings = run->cli->settings,
                                      .zone = run->cli->zone,
                                      .setup = run->has_script ? run->setup : NULL};
    g_autoptr(KarmaFeed) feed = karma_feed_new(NULL, &options, error);
    run->feed = feed;
    return feed && simulate(run, error);
}

static void
nudges_with(KarmaCli *cli, const Options *options, GError **error)
{
    g_autoptr(GPtrArray) sources =
        g_ptr_array_new_with_free_func((GDestroyNotify)karma_source_free);
    g_autoptr(KarmaSetup) setup = karma_setup_new();
    g_autoptr(GArray) hours = g_array_new(FALSE, FALSE, sizeof(KarmaHours));
    g_autoptr(GHashTable) told = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    Run run = {.cli = cli, .options = options, .sources = sources, .setup = setup};
    run.rules.hours = hours;
    run.told = told;
    run.source_options = (KarmaSourceOptions){.format = options->format,
                                              .owners = (const char *const *)options->owners,
                                              .room = options->room,
                                              .zone = cli->zone};
    run_with(&run, error);
    g_clear_pointer(&run.owner_script, g_array_unref);
}

static const char *const output_help =
    N_("One line of tabs each: said (when, kind, who, where, the line that caused it),\n"
       "withheld (when it was over, what ended it, and what held it most often, in\n"
       "ticks of half a minute), or with --no-policy candidate: what is due by the\n"
       "rules alone, for an owner who is always there, and what speaks for and against\n"
       "it. Lines count from 1. Nothing is written to any ledger; its folder's settings\n"
       "hold.\n\n");

int
karma_cli_nudges(int argc, char **argv)
{
    g_auto(Options) options = {.seed = 1};
    const GOptionEntry entries[] = {
        {"owner", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.owners,
         N_("A name the owner wrote under; may repeat"), "NAME"},
        {"seed", 0, 0, G_OPTION_ARG_INT64, &options.seed, N_("Of what is made up (1)"), "N"},
        {"no-policy", 0, 0, G_OPTION_ARG_NONE, &options.no_policy,
         N_("Only what is due, whether or not the moment suits"), NULL},
        {"doubtful", 0, 0, G_OPTION_ARG_NONE, &options.doubtful,
         N_("With --no-policy: what is not sure enough, too"), NULL},
        {"script", 0, 0, G_OPTION_ARG_FILENAME, &options.script, N_("What the owner does"), "FILE"},
        {"presence", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.presence,
         N_("When the owner is there; may repeat"), "RULE"},
        {"finch", 0, 0, G_OPTION_ARG_NONE, &options.finch, N_("Without the mini dialog"), NULL},
        {"room", 0, 0, G_OPTION_ARG_STRING, &options.room,
         N_("The room the logs are of, where they do not tell"), "NAME"},
        {"format", 0, 0, G_OPTION_ARG_STRING, &options.format, N_("How to read them (see import)"),
         "FORMAT"},
        G_OPTION_ENTRY_NULL,
    };
    g_autofree char *description = g_strconcat(_(output_help), _(karma_owner_help), NULL);
    const KarmaCliHelp help = {"nudges", "LOG...",
                               N_("Replays logs and tells what would have been mentioned."),
                               description, entries};
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaCli) cli = karma_cli_new(argc, argv, &help, &error);
    if (cli)
        nudges_with(cli, &options, &error);
    return karma_cli_status("nudges", error);
}
