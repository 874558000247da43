// SPDX-License-Identifier: GPL-2.0-or-later
#include "normal.h"
#include "names.h"
#include <connection.h>
#include <string.h>

#define KEPT 4096

struct KarmaNormal {
    GHashTable *accounts; /* PurpleAccount * -> (char * -> char *) */
    guint kept;
};

static void
unref_names(gpointer names)
{
    g_hash_table_unref(names);
}

KarmaNormal *
karma_normal_new(void)
{
    KarmaNormal *normal = g_new0(KarmaNormal, 1);
    normal->accounts = g_hash_table_new_full(NULL, NULL, NULL, unref_names);
    return normal;
}

void
karma_normal_free(KarmaNormal *normal)
{
    g_hash_table_unref(normal->accounts);
    g_free(normal);
}

static GHashTable *
names_of(KarmaNormal *normal, const PurpleAccount *account)
{
    GHashTable *names = g_hash_table_lookup(normal->accounts, account);
    if (names)
        return names;
    names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_hash_table_insert(normal->accounts, (gpointer)account, names);
    return names;
}

const char *
karma_normal_name(KarmaNormal *normal, const PurpleAccount *account, const char *name)
{
    GHashTable *names = names_of(normal, account);
    char *known = g_hash_table_lookup(names, name ? name : "");
    if (known)
        return known;
    known = karma_names_normal(account, name);
    g_hash_table_insert(names, g_strdup(name ? name : ""), known);
    normal->kept++;
    return known;
}

const char *
karma_normal_account(KarmaNormal *normal, const PurpleAccount *account)
{
    return karma_normal_name(normal, account, purple_account_get_username(account));
}

/* "me@server" is known as "me" on the same server. */
static bool
is_nick_of(KarmaNormal *normal, const PurpleAccount *account, const PurpleAccount *other,
           const char *name)
{
    const char *server = strchr(purple_account_get_username(account), '@');
    const char *username = purple_account_get_username(other);
    const char *at = strchr(username, '@');
    if (!at || !server || !g_str_equal(at, server))
        return false;
    g_autofree char *nick = g_strndup(username, (gsize)(at - username));
    return g_str_equal(karma_normal_name(normal, account, nick), name);
}

static bool
is_shown_as(KarmaNormal *normal, const PurpleAccount *account, const char *name)
{
    PurpleConnection *gc = purple_account_get_connection(account);
    const char *shown = gc ? purple_connection_get_display_name(gc) : NULL;
    return shown && g_str_equal(karma_normal_name(normal, account, shown), name);
}

static bool
is_account(KarmaNormal *normal, const PurpleAccount *account, const PurpleAccount *other,
           const char *name)
{
    return g_str_equal(purple_account_get_protocol_id(account),
                       purple_account_get_protocol_id(other)) &&
           (g_str_equal(karma_normal_account(normal, other), name) ||
            is_nick_of(normal, account, other, name) ||
            (account == other && is_shown_as(normal, account, name)));
}

bool
karma_normal_own(KarmaNormal *normal, const PurpleAccount *account, const char *name)
{
    for (GList *l = purple_accounts_get_all(); l; l = l->next)
        if (is_account(normal, account, l->data, name))
            return true;
    return false;
}

void
karma_normal_forget(KarmaNormal *normal)
{
    g_hash_table_remove_all(normal->accounts);
    normal->kept = 0;
}

void
karma_normal_trim(KarmaNormal *normal)
{
    if (normal->kept > KEPT)
        karma_normal_forget(normal);
}
