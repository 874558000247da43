// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the subcommands share: options, the data folder, the owner's settings and zone, exit status.
 */

#include <karma/calendar.h>
#include <karma/settings.h>

/* Exit status. */
enum { KARMA_EXIT_GOOD, KARMA_EXIT_WRONG, KARMA_EXIT_USAGE };

/* One subcommand. */
typedef struct {
    const char *name;
    int (*run)(int argc, char **argv); /* argv[0] is the program; gives the exit status */
    const char *help;                  /* a msgid */
    bool common;                       /* takes --data, --now and --timezone */
} KarmaCommand;

/* The help of a subcommand around its options. */
typedef struct {
    const char *command;
    const char *arguments;       /* "[WEEK]", as shown in the usage line; NULL: takes none */
    const char *summary;         /* a msgid */
    const char *description;     /* behind the options, translated; may be NULL */
    const GOptionEntry *entries; /* of its own, their descriptions msgids; may be NULL */
} KarmaCliHelp;

typedef struct {
    char *command;
    char *folder; /* the data folder */
    KarmaZone *zone;
    bool zone_given;
    KarmaSettings *settings; /* the defaults, changed by the folder's settings file */
    KarmaTime now;
    bool now_given;
    char **arguments; /* never NULL */
} KarmaCli;

/* Reads options and the folder's settings. Errors of usage have the domain G_OPTION_ERROR. --help
 * prints and leaves. */
KarmaCli *karma_cli_new(int argc, char **argv, const KarmaCliHelp *help, GError **error);
void karma_cli_free(KarmaCli *cli);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaCli, karma_cli_free)

/* Prints the error for a person and gives the exit status it stands for; `error` NULL:
 * KARMA_EXIT_GOOD. */
int karma_cli_status(const char *command, const GError *error);

/* A wrong word among the arguments; what was given cannot be used. Both take a translated format
 * and give false. */
bool karma_cli_usage(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);
bool karma_cli_invalid(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* DIR/ledger.db; transfer full. */
char *karma_cli_ledger_path(const KarmaCli *cli);

/* "text" or "json" (NULL: text); csv too where `csv` is given. */
bool karma_cli_read_format(const char *format, bool *ret_json, bool *ret_csv, GError **error);

/* Prints and frees. */
void karma_cli_print(char *text);

int karma_cli_import(int argc, char **argv);
int karma_cli_week(int argc, char **argv);
int karma_cli_people(int argc, char **argv);
int karma_cli_why(int argc, char **argv);
int karma_cli_not_right(int argc, char **argv);
int karma_cli_waiting(int argc, char **argv);
int karma_cli_nudges(int argc, char **argv);
int karma_cli_export(int argc, char **argv);
int karma_cli_forget(int argc, char **argv);
int karma_cli_check(int argc, char **argv);
