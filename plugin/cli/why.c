// SPDX-License-Identifier: GPL-2.0-or-later
#include "language.h"
#include "ledger.h"
#include <glib/gi18n-lib.h>

static const char *const description =
    N_("PART is responding, talks, helping, sharing, recognition, in-touch or\n"
       "new-people: the acts behind it are listed. WEEK is as in \"week\".\n");

/* "[PART] [WEEK]" */
static bool
read_arguments(const KarmaCli *cli, bool *ret_has_part, KarmaPart *ret_part, const char **ret_week,
               GError **error)
{
    char **word = cli->arguments;
    *ret_has_part = *word && karma_part_parse(*word, ret_part);
    if (*ret_has_part)
        word++;
    *ret_week = *word;
    if (*word && g_ascii_isalpha(**word))
        return karma_cli_usage(error, _("no part is called '%s'"), *word);
    if (*word && word[1])
        return karma_cli_usage(error, _("one word too many: '%s'"), word[1]);
    return true;
}

static bool
show_why(KarmaCli *cli, bool json, GError **error)
{
    bool has_part;
    KarmaPart part;
    const char *which;
    if (!read_arguments(cli, &has_part, &part, &which, error))
        return false;
    g_autoptr(KarmaStore) store = karma_ledger_open(cli, error);
    g_autoptr(KarmaShown) shown = store ? karma_ledger_week(store, cli, which, error) : NULL;
    if (!shown)
        return false;
    shown->view.format = json ? KARMA_FORMAT_JSON : KARMA_FORMAT_TEXT;
    karma_language_translate(!json);
    karma_cli_print(has_part ? karma_view_why_part(&shown->view, shown->week, part)
                             : karma_view_why(&shown->view, shown->week));
    return true;
}

int
karma_cli_why(int argc, char **argv)
{
    g_autofree char *format = NULL;
    const GOptionEntry entries[] = {
        {"format", 0, 0, G_OPTION_ARG_STRING, &format, N_("text or json"), "FORMAT"},
        G_OPTION_ENTRY_NULL,
    };
    const KarmaCliHelp help = {"why", "[PART] [WEEK]", N_("What the numbers of a week stand on."),
                               _(description), entries};
    g_autoptr(GError) error = NULL;
    bool json;
    g_autoptr(KarmaCli) cli = karma_cli_new(argc, argv, &help, &error);
    if (cli && karma_cli_read_format(format, &json, NULL, &error))
        show_why(cli, json, &error);
    return karma_cli_status("why", error);
}
