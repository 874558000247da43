// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>

static bool
check(KarmaCli *cli, GError **error)
{
    g_autofree char *path = karma_cli_ledger_path(cli);
    g_autoptr(KarmaStore) store = karma_ledger_open(cli, error);
    if (!store || !karma_store_check(store, error))
        return false;
    printf(_("%s is sound."), path);
    putchar('\n');
    return true;
}

int
karma_cli_check(int argc, char **argv)
{
    const KarmaCliHelp help = {"check", NULL, N_("Whether the ledger is sound."), NULL, NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaCli) cli = karma_cli_new(argc, argv, &help, &error);
    if (cli)
        check(cli, &error);
    return karma_cli_status("check", error);
}
