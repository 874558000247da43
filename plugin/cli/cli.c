// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli.h"
#include "settings-file.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#define LEDGER "ledger.db"

static const char *const folder_help =
    N_("The data folder holds the ledger. Without --data it is ~/.purple/karma, that\n"
       "of Pidgin and Finch, where there is a ~/.purple, else\n"
       "$XDG_DATA_HOME/purple-karma. Looking at it never disturbs a messenger that\n"
       "counts there; what would change it waits until the messenger has quit.\n");

/* The messenger's own ledger where there is a messenger: looking at it does not disturb it. */
static char *
standard_folder(void)
{
    g_autofree char *messenger = g_build_filename(g_get_home_dir(), ".purple", NULL);
    if (g_file_test(messenger, G_FILE_TEST_IS_DIR))
        return g_build_filename(messenger, "karma", NULL);
    return g_build_filename(g_get_user_data_dir(), "purple-karma", NULL);
}

typedef struct {
    char *data, *now, *timezone;
    char **rest;
} Common;

static void
common_clear(Common *common)
{
    g_free(common->data);
    g_free(common->now);
    g_free(common->timezone);
    g_strfreev(common->rest);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Common, common_clear)

static bool
parse(int argc, char **argv, const KarmaCliHelp *help, Common *common, GError **error)
{
    const GOptionEntry entries[] = {
        {"data", 0, 0, G_OPTION_ARG_FILENAME, &common->data, N_("Data folder (see below)"), "DIR"},
        {"now", 0, 0, G_OPTION_ARG_STRING, &common->now,
         N_("Do as if it were TIME (2026-11-16T00:00:00Z, or local)"), "TIME"},
        {"timezone", 0, 0, G_OPTION_ARG_STRING, &common->timezone,
         N_("Your time zone (Europe/Berlin; default: this machine's)"), "ID"},
        {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &common->rest, NULL, NULL},
        G_OPTION_ENTRY_NULL,
    };
    g_autoptr(GOptionContext) context = g_option_context_new(help->arguments);
    g_option_context_set_summary(context, _(help->summary));
    const char *own = help->description ? help->description : "";
    g_autofree char *description = g_strconcat(own, *own ? "\n" : "", _(folder_help), NULL);
    g_option_context_set_description(context, description);
    if (help->entries)
        g_option_context_add_main_entries(context, help->entries, GETTEXT_PACKAGE);
    g_option_context_add_main_entries(context, entries, GETTEXT_PACKAGE);
    if (!g_option_context_parse(context, &argc, &argv, error))
        return false;
    if (!help->arguments && common->rest && *common->rest)
        return karma_cli_usage(error, _("'%s': it takes no arguments"), *common->rest);
    return true;
}

static bool
set_up(KarmaCli *cli, const Common *common, GError **error)
{
    g_autofree char *zone_id = NULL;
    cli->settings = karma_settings_new();
    if (!karma_settings_file_read(cli->folder, cli->settings, &zone_id, error))
        return false;
    cli->zone_given = common->timezone || zone_id;
    const char *zone = common->timezone ? common->timezone : zone_id;
    cli->zone = karma_zone_new(zone, NULL);
    if (!cli->zone)
        return karma_cli_invalid(error, _("no time zone is called '%s'"), zone);
    cli->now_given = common->now != NULL;
    cli->now = g_get_real_time() / G_USEC_PER_SEC;
    if (common->now && !karma_time_parse(common->now, cli->zone, &cli->now))
        return karma_cli_usage(error, _("'%s' is no time"), common->now);
    return true;
}

KarmaCli *
karma_cli_new(int argc, char **argv, const KarmaCliHelp *help, GError **error)
{
    g_auto(Common) common = {.data = NULL};
    if (!parse(argc, argv, help, &common, error))
        return NULL;
    g_autoptr(KarmaCli) cli = g_new0(KarmaCli, 1);
    cli->command = g_strdup(help->command);
    cli->folder = common.data ? g_steal_pointer(&common.data) : standard_folder();
    cli->arguments = common.rest ? g_steal_pointer(&common.rest) : g_new0(char *, 1);
    if (!set_up(cli, &common, error))
        return NULL;
    return g_steal_pointer(&cli);
}

void
karma_cli_free(KarmaCli *cli)
{
    if (!cli)
        return;
    karma_zone_free(cli->zone);
    karma_settings_free(cli->settings);
    g_strfreev(cli->arguments);
    g_free(cli->folder);
    g_free(cli->command);
    g_free(cli);
}

/* What the codes of a ledger's errors mean to a person; the error itself names the file. */
static const struct {
    KarmaError code;
    const char *meaning;
} meanings[] = {
    {KARMA_ERROR_FOREIGN, N_("That file is no ledger of this program; it is left alone.")},
    {KARMA_ERROR_NEWER, N_("A newer version of this program wrote that ledger.")},
    {KARMA_ERROR_CORRUPT, N_("The ledger is damaged.")},
    {KARMA_ERROR_BUSY, N_("A messenger has the ledger open: quit it there, then try again.")},
};

static void
print_meaning(const GError *error)
{
    for (size_t i = 0; i < G_N_ELEMENTS(meanings); i++)
        if (g_error_matches(error, KARMA_ERROR, meanings[i].code))
            fprintf(stderr, "%s\n", _(meanings[i].meaning));
}

int
karma_cli_status(const char *command, const GError *error)
{
    if (!error)
        return KARMA_EXIT_GOOD;
    const bool usage = error->domain == G_OPTION_ERROR;
    fprintf(stderr, "purple-karma %s: %s\n", command, error->message);
    print_meaning(error);
    if (usage) {
        fprintf(stderr, _("See \"purple-karma %s --help\"."), command);
        fputs("\n", stderr);
    }
    return usage ? KARMA_EXIT_USAGE : KARMA_EXIT_WRONG;
}

bool
karma_cli_usage(GError **error, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    if (error)
        *error = g_error_new_valist(G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, format, arguments);
    va_end(arguments);
    return false;
}

bool
karma_cli_invalid(GError **error, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    if (error)
        *error = g_error_new_valist(KARMA_ERROR, KARMA_ERROR_INVALID, format, arguments);
    va_end(arguments);
    return false;
}

char *
karma_cli_ledger_path(const KarmaCli *cli)
{
    return g_build_filename(cli->folder, LEDGER, NULL);
}

bool
karma_cli_read_format(const char *format, bool *ret_json, bool *ret_csv, GError **error)
{
    const bool csv = format && strcmp(format, "csv") == 0;
    *ret_json = format && strcmp(format, "json") == 0;
    if (ret_csv)
        *ret_csv = csv;
    if (!format || *ret_json || strcmp(format, "text") == 0 || (csv && ret_csv))
        return true;
    return karma_cli_usage(error, _("no format is called '%s'"), format);
}

void
karma_cli_print(char *text)
{
    fputs(text, stdout);
    g_free(text);
}
