// SPDX-License-Identifier: GPL-2.0-or-later
#include "freeze.h"
#include "ledger.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>

static const char *const description =
    N_("NUMBER stands in brackets behind each act that \"why PART\" lists. The act stays\n"
       "there, and counts nowhere; the same once more counts it again.\n");

static bool
freeze_again(KarmaStore *store, const KarmaCli *cli, KarmaDate day, GError **error)
{
    g_autoptr(GHashTable) weeks = g_hash_table_new(NULL, NULL);
    g_hash_table_add(weeks, GINT_TO_POINTER(karma_date_monday(day)));
    return karma_freeze_weeks(store, cli, weeks, error);
}

/* An act that is not there is said in the owner's language. */
static bool
refuse(const char *number, GError *trouble, GError **error)
{
    if (!g_error_matches(trouble, KARMA_ERROR, KARMA_ERROR_INVALID)) {
        g_propagate_error(error, trouble);
        return false;
    }
    g_error_free(trouble);
    return karma_cli_invalid(error, _("no act has the number %s"), number);
}

static bool
not_right(KarmaCli *cli, GError **error)
{
    char *end = NULL;
    const char *number = cli->arguments[0];
    const int64_t act = number ? g_ascii_strtoll(number, &end, 10) : 0;
    if (act <= 0 || *end || cli->arguments[1])
        return karma_cli_usage(error, _("one NUMBER is needed"));
    g_autoptr(KarmaStore) looked = karma_ledger_open(cli, error);
    if (!looked)
        return false;
    g_clear_pointer(&looked, karma_store_close);
    g_autofree char *path = karma_cli_ledger_path(cli);
    g_autoptr(KarmaStore) store = karma_store_open(path, NULL, error);
    bool left_out;
    KarmaDate day;
    GError *trouble = NULL;
    if (!store)
        return false;
    if (!karma_store_not_right(store, act, &left_out, &day, &trouble))
        return refuse(number, trouble, error);
    if (!freeze_again(store, cli, day, error))
        return false;
    printf("%s\n", left_out ? _("Left out.") : _("Counts again."));
    return true;
}

int
karma_cli_not_right(int argc, char **argv)
{
    const KarmaCliHelp help = {"not-right", "NUMBER",
                               N_("Leaves one act out, or takes it in again."), _(description),
                               NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaCli) cli = karma_cli_new(argc, argv, &help, &error);
    if (cli)
        not_right(cli, &error);
    return karma_cli_status("not-right", error);
}
