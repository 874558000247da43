// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies.h"
#include "cli.h"
#include "spoken.h"
#include <glib/gi18n-lib.h>

typedef struct {
    gboolean second, probabilities;
    int from;
    char **files;
} Options;

typedef struct {
    const Options *options;
    const char *file;
    KarmaReplies *room;
    GArray *line_of; /* size_t: the line of each message fed */
} Printer;

static void
print_link(const Printer *printer, size_t line, size_t parent, double probability)
{
    if (line < (size_t)printer->options->from)
        return;
    g_print("%s:%zu %zu -", printer->file, line, parent);
    if (printer->options->probabilities)
        g_print(" %.3f", probability);
    g_print("\n");
}

static size_t
line_of(const Printer *printer, int64_t message)
{
    return g_array_index(printer->line_of, size_t, (guint)message);
}

static void
print_message(Printer *printer, size_t line, const KarmaRoomLine *said)
{
    KarmaReply reply;
    karma_replies_feed(printer->room, said, &reply);
    g_array_append_val(printer->line_of, line);
    bool none = reply.parent == KARMA_REPLIES_NONE;
    print_link(printer, line, none ? line : line_of(printer, reply.parent), reply.probability);
    if (printer->options->second && reply.second != KARMA_REPLIES_NONE)
        print_link(printer, line, line_of(printer, reply.second), reply.second_probability);
}

static void
hear(const KarmaSpoken *spoken, gpointer data)
{
    Printer *printer = data;
    if (spoken->kind == KARMA_ROOMLOG_MESSAGE)
        print_message(printer, spoken->line, &spoken->said);
    else
        print_link(printer, spoken->line, spoken->line, 1);
}

static bool
print_file(const Options *options, const char *file, GError **error)
{
    g_autoptr(KarmaReplies) room = karma_replies_new();
    g_autoptr(GArray) line_of_message = g_array_new(FALSE, FALSE, sizeof(size_t));
    Printer printer = {options, file, room, line_of_message};
    return karma_spoken_read(file, room, hear, &printer, error);
}

static bool
read_options(int argc, char **argv, Options *ret_options, GError **error)
{
    GOptionEntry entries[] = {
        {"second", 0, 0, G_OPTION_ARG_NONE, &ret_options->second, N_("Also print second links"),
         NULL},
        {"probabilities", 0, 0, G_OPTION_ARG_NONE, &ret_options->probabilities,
         N_("Add a column with the probability of each link"), NULL},
        {"from", 0, 0, G_OPTION_ARG_INT, &ret_options->from,
         N_("Print links from this line on; those before are context"), "LINE"},
        {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &ret_options->files, NULL, NULL},
        G_OPTION_ENTRY_NULL,
    };
    g_autoptr(GOptionContext) context = g_option_context_new("FILE...");
    g_option_context_set_summary(context, _("Who answers whom in room logs."));
    g_option_context_add_main_entries(context, entries, GETTEXT_PACKAGE);
    if (!g_option_context_parse(context, &argc, &argv, error))
        return false;
    if (!ret_options->files)
        return karma_cli_usage(error, _("Which log? One FILE or more."));
    ret_options->from = MAX(ret_options->from, 0);
    return true;
}

int
karma_cli_replies(int argc, char **argv)
{
    Options options = {.from = 0};
    g_autoptr(GError) error = NULL;
    bool good = read_options(argc, argv, &options, &error);
    g_auto(GStrv) files = options.files;
    for (size_t i = 0; good && files && files[i]; i++)
        good = print_file(&options, files[i], &error);
    return karma_cli_status("replies", error);
}
