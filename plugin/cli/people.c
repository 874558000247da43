// SPDX-License-Identifier: GPL-2.0-or-later
#include "language.h"
#include "ledger.h"
#include <glib/gi18n-lib.h>

/* Two lists of the running week: who keeps in touch, and who waits. */

typedef char *(*Draw)(const KarmaView *view, const KarmaWeek *week);

static bool
show_list(KarmaCli *cli, bool json, Draw draw, GError **error)
{
    g_autoptr(KarmaStore) store = karma_ledger_open(cli, error);
    g_autoptr(KarmaShown) shown = NULL;
    if (!store)
        return false;
    /* the very moment a week is over belongs to that week: a script ends there */
    const KarmaTime moment = cli->now - 1;
    shown =
        karma_shown_week(store, cli, karma_date_monday(karma_zone_date(cli->zone, moment)), error);
    if (!shown)
        return false;
    shown->view.format = json ? KARMA_FORMAT_JSON : KARMA_FORMAT_TEXT;
    karma_language_translate(!json);
    karma_cli_print(draw(&shown->view, shown->week));
    return true;
}

static int
run(int argc, char **argv, const char *command, const char *summary, Draw draw)
{
    g_autofree char *format = NULL;
    const GOptionEntry entries[] = {
        {"format", 0, 0, G_OPTION_ARG_STRING, &format, N_("text or json"), "FORMAT"},
        G_OPTION_ENTRY_NULL,
    };
    const KarmaCliHelp help = {command, NULL, summary, NULL, entries};
    g_autoptr(GError) error = NULL;
    bool json;
    g_autoptr(KarmaCli) cli = karma_cli_new(argc, argv, &help, &error);
    if (cli && karma_cli_read_format(format, &json, NULL, &error))
        show_list(cli, json, draw, &error);
    return karma_cli_status(command, error);
}

int
karma_cli_people(int argc, char **argv)
{
    return run(argc, argv, "people", N_("Everybody you keep in touch with, and how often."),
               karma_view_people);
}

int
karma_cli_waiting(int argc, char **argv)
{
    return run(argc, argv, "waiting", N_("Who waits for a word of yours, longest first."),
               karma_view_waiting);
}
