// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli.h"
#include "language.h"
#include "links.h"
#include "replies.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

static const KarmaCommand commands[] = {
    {"import", karma_cli_import, N_("Count logs, or play a script"), true},
    {"week", karma_cli_week, N_("A week's summary"), true},
    {"people", karma_cli_people, N_("Everybody you keep in touch with"), true},
    {"why", karma_cli_why, N_("What a number stands on"), true},
    {"not-right", karma_cli_not_right, N_("Leave one act out, or take it in again"), true},
    {"waiting", karma_cli_waiting, N_("Who waits for a word of yours"), true},
    {"nudges", karma_cli_nudges, N_("What would have been mentioned when, and what not, and why"),
     true},
    {"export", karma_cli_export, N_("Everything that is kept, as JSON or CSV"), true},
    {"forget", karma_cli_forget, N_("Delete a person or a room from the ledger"), true},
    {"check", karma_cli_check, N_("Whether the ledger is sound"), true},
    {"replies", karma_cli_replies, N_("Who answers whom in room logs"), false},
    {"links", karma_cli_links, N_("What the links in room logs are there for"), false},
};

/* Options that may stand before the subcommand, with a value. */
static const char *const common[] = {"--data", "--now", "--timezone"};

static int
print_help(FILE *to)
{
    /* Translators: below, words in capitals stand for what the owner types; --options stay. */
    fprintf(to, "%s\n\n%s\n\n%s\n",
            _("Usage: purple-karma [--data DIR] [--now TIME] [--timezone ID] COMMAND ..."),
            _("Two-way talk, help and thanks in your own chats, counted for you alone."),
            _("Commands:"));
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++)
        fprintf(to, "  %-11s%s\n", commands[i].name, _(commands[i].help));
    fprintf(to, "\n%s\n%s\n", _("\"purple-karma COMMAND --help\" explains each."),
            _("Exit status: 0 done, 1 something went wrong, 2 not understood."));
    return to == stdout ? KARMA_EXIT_GOOD : KARMA_EXIT_USAGE;
}

static const KarmaCommand *
find_command(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

/* How many words an option before the subcommand takes; 0: it is none. */
static int
common_words(const char *word)
{
    for (size_t i = 0; i < G_N_ELEMENTS(common); i++) {
        const size_t n = strlen(common[i]);
        if (strncmp(word, common[i], n) == 0 && (word[n] == '\0' || word[n] == '='))
            return word[n] == '=' ? 1 : 2;
    }
    return 0;
}

/* The subcommand gets its own words, and those before it if it knows them. */
static int
run(const KarmaCommand *command, int before, int argc, char **argv)
{
    g_autoptr(GPtrArray) words = g_ptr_array_new();
    g_autofree char *program = g_strconcat("purple-karma ", command->name, NULL);
    g_set_prgname(program);
    g_ptr_array_add(words, program);
    for (int i = 1; i < before && command->common; i++)
        g_ptr_array_add(words, argv[i]);
    for (int i = before + 1; i < argc; i++)
        g_ptr_array_add(words, argv[i]);
    const int n = (int)words->len;
    g_ptr_array_add(words, NULL);
    return command->run(n, (char **)words->pdata);
}

int
main(int argc, char **argv)
{
    karma_language_begin();
    int first = 1;
    while (first < argc && common_words(argv[first]) > 0)
        first += common_words(argv[first]);
    if (first >= argc)
        return print_help(stderr);
    if (strcmp(argv[first], "--help") == 0 || strcmp(argv[first], "-h") == 0 ||
        strcmp(argv[first], "help") == 0)
        return print_help(stdout);
    if (strcmp(argv[first], "--version") == 0) {
        printf("purple-karma %s\n", KARMA_VERSION);
        return KARMA_EXIT_GOOD;
    }
    const KarmaCommand *command = find_command(argv[first]);
    if (command)
        return run(command, first, argc, argv);
    fputs("purple-karma: ", stderr);
    fprintf(stderr, _("no command is called '%s'"), argv[first]);
    fputs("\n\n", stderr);
    return print_help(stderr);
}
