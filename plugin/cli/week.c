// SPDX-License-Identifier: GPL-2.0-or-later
#include "language.h"
#include "ledger.h"
#include <glib/gi18n-lib.h>

static const char *const description =
    N_("WEEK is a name (2026-W46), a day in it (2026-11-12), or how many weeks back\n"
       "(1: the last complete one, 0: the running one). Without it: the last complete\n"
       "week that has anything.\n");

static bool
show_week(KarmaCli *cli, bool json, GError **error)
{
    if (cli->arguments[0] && cli->arguments[1])
        return karma_cli_usage(error, _("more than one week: '%s'"), cli->arguments[1]);
    g_autoptr(KarmaStore) store = karma_ledger_open(cli, error);
    g_autoptr(KarmaShown) shown =
        store ? karma_ledger_week(store, cli, cli->arguments[0], error) : NULL;
    if (!shown)
        return false;
    shown->view.format = json ? KARMA_FORMAT_JSON : KARMA_FORMAT_TEXT;
    karma_language_translate(!json);
    karma_cli_print(karma_view_week(&shown->view, shown->week));
    return true;
}

int
karma_cli_week(int argc, char **argv)
{
    g_autofree char *format = NULL;
    const GOptionEntry entries[] = {
        {"format", 0, 0, G_OPTION_ARG_STRING, &format, N_("text or json"), "FORMAT"},
        G_OPTION_ENTRY_NULL,
    };
    const KarmaCliHelp help = {"week", "[WEEK]", N_("A week's summary."), _(description), entries};
    g_autoptr(GError) error = NULL;
    bool json;
    g_autoptr(KarmaCli) cli = karma_cli_new(argc, argv, &help, &error);
    if (cli && karma_cli_read_format(format, &json, NULL, &error))
        show_week(cli, json, &error);
    return karma_cli_status("week", error);
}
