// SPDX-License-Identifier: GPL-2.0-or-later
#include "language.h"
#include "ledger.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const description =
    N_("JSON has all that is kept, CSV one line per act. There is no message text in\n"
       "either: none is kept.\n");

static bool
write_out(const char *path, char *text, GError **error)
{
    if (strcmp(path, "-") == 0) {
        karma_cli_print(text);
        return true;
    }
    const bool good = karma_store_write_private(path, text, error);
    g_free(text);
    return good;
}

static bool
export_all(KarmaCli *cli, bool csv, GError **error)
{
    const char *path = cli->arguments[0];
    if (!path || cli->arguments[1])
        return karma_cli_usage(error, _("one PATH is needed, or - for standard output"));
    g_autoptr(KarmaStore) store = karma_ledger_open(cli, error);
    g_autoptr(KarmaRows) rows = store ? karma_store_all(store, error) : NULL;
    if (!rows)
        return false;
    g_autoptr(KarmaShown) shown = karma_shown_week(
        store, cli, karma_date_monday(karma_zone_date(cli->zone, cli->now)), error);
    if (!shown)
        return false;
    karma_language_translate(false);
    char *text = csv ? karma_view_csv(&shown->view, rows) : karma_view_export(&shown->view, rows);
    karma_language_translate(true);
    return write_out(path, text, error);
}

int
karma_cli_export(int argc, char **argv)
{
    g_autofree char *format = NULL;
    const GOptionEntry entries[] = {
        {"format", 0, 0, G_OPTION_ARG_STRING, &format, N_("json (the default) or csv"), "FORMAT"},
        G_OPTION_ENTRY_NULL,
    };
    const KarmaCliHelp help = {"export", "PATH|-", N_("Everything that is kept."), _(description),
                               entries};
    g_autoptr(GError) error = NULL;
    bool json, csv;
    g_autoptr(KarmaCli) cli = karma_cli_new(argc, argv, &help, &error);
    if (cli && karma_cli_read_format(format, &json, &csv, &error)) {
        if (format && !json && !csv)
            karma_cli_usage(&error, _("an export is json or csv"));
        else
            export_all(cli, csv, &error);
    }
    return karma_cli_status("export", error);
}
