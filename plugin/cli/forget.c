// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

static const char *const description =
    N_("NAME is a person or a #room, as the other commands show it. All names of the\n"
       "person go, and all that is kept of them; files the messenger logs are not\n"
       "touched. It cannot be undone.\n");

typedef struct {
    const char *wanted; /* case folded */
    const KarmaPeople *people;
    GHashTable *persons; /* int64_t: representatives of who bears the name */
    GArray *names, *rooms;
} Search;

static bool
is_called(const char *wanted, const char *name)
{
    g_autofree char *folded = g_utf8_casefold(name, -1);
    return strcmp(wanted, folded) == 0;
}

static void
find_person(const KarmaName *row, gpointer data)
{
    Search *search = data;
    if (!is_called(search->wanted, row->name) &&
        !is_called(search->wanted, karma_ledger_display(row)))
        return;
    if (row->room) {
        g_array_append_val(search->rooms, row->id);
        return;
    }
    const KarmaNameId person = karma_people_person(search->people, row->id);
    g_hash_table_add(search->persons, g_memdup2(&person, sizeof person));
}

static void
find_names(const KarmaName *row, gpointer data)
{
    Search *search = data;
    const KarmaNameId person = row->room ? 0 : karma_people_person(search->people, row->id);
    if (person && g_hash_table_contains(search->persons, &person))
        g_array_append_val(search->names, row->id);
}

static KarmaPeople *
everybody(KarmaStore *store, GError **error)
{
    g_autoptr(KarmaRows) rows = karma_store_all(store, error);
    if (!rows)
        return NULL;
    KarmaPeople *people = karma_people_new();
    for (guint i = 0; i < rows->names->len; i++)
        karma_people_restore(people, &g_array_index(rows->names, KarmaName, i));
    return people;
}

static bool
forget_found(KarmaStore *store, const Search *search, const char *name, GError **error)
{
    if (search->names->len == 0 && search->rooms->len == 0)
        return karma_cli_invalid(error, _("nobody here is called '%s'"), name);
    if (!karma_store_forget(store, (const KarmaNameId *)(gpointer)search->names->data,
                            search->names->len, (const KarmaRoomId *)(gpointer)search->rooms->data,
                            search->rooms->len, error))
        return false;
    printf(_("Forgotten: %s (names: %u, rooms: %u)."), name, search->names->len,
           search->rooms->len);
    putchar('\n');
    return true;
}

static bool
forget(KarmaCli *cli, GError **error)
{
    const char *name = cli->arguments[0];
    if (!name || cli->arguments[1])
        return karma_cli_usage(error, _("one NAME is needed"));
    g_autofree char *path = karma_cli_ledger_path(cli);
    g_autoptr(KarmaStore) looked = karma_ledger_open(cli, error);
    if (!looked)
        return false;
    g_clear_pointer(&looked, karma_store_close);
    g_autoptr(KarmaStore) store = karma_store_open(path, NULL, error);
    g_autoptr(KarmaPeople) people = store ? everybody(store, error) : NULL;
    if (!people) {
        g_prefix_error(error, "%s: ", path);
        return false;
    }
    g_autofree char *valid = g_utf8_make_valid(name, -1);
    g_autofree char *wanted = g_utf8_casefold(valid, -1);
    g_autoptr(GHashTable) persons =
        g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    g_autoptr(GArray) names = g_array_new(FALSE, FALSE, sizeof(KarmaNameId));
    g_autoptr(GArray) rooms = g_array_new(FALSE, FALSE, sizeof(KarmaRoomId));
    Search search = {wanted, people, persons, names, rooms};
    karma_people_foreach(people, find_person, &search);
    karma_people_foreach(people, find_names, &search);
    return forget_found(store, &search, valid, error);
}

int
karma_cli_forget(int argc, char **argv)
{
    const KarmaCliHelp help = {"forget", "NAME", N_("Deletes a person or a room from the ledger."),
                               _(description), NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaCli) cli = karma_cli_new(argc, argv, &help, &error);
    if (cli)
        forget(cli, &error);
    return karma_cli_status("forget", error);
}
