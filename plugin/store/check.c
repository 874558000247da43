// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"

#include <string.h>

/* What must never be; each query counts what is. */
static const struct {
    const char *what;
    const char *count;
} invariants[] = {
    {"the same identity under two numbers",
     "SELECT count(*) FROM (SELECT 1 FROM name GROUP BY protocol, account, name, room"
     " HAVING count(*) > 1)"},
    {"an open item with a time of closing, or a closed one without",
     "SELECT count(*) FROM item WHERE (outcome = 0) <> (closed = 0)"},
    {"two items open for the same person in the same conversation",
     "SELECT count(*) FROM (SELECT 1 FROM item WHERE outcome = 0 GROUP BY name, room, own"
     " HAVING count(*) > 1)"},
    {"an exchange without its contact day",
     "SELECT count(*) FROM act WHERE kind = 7 AND name <> 0 AND NOT EXISTS"
     " (SELECT 1 FROM contact WHERE contact.name = act.name AND contact.day = act.day)"},
    {"a day with less than nothing counted",
     "SELECT count(*) FROM day WHERE own < 0 OR theirs < 0"},
    {"a week that does not begin on a Monday",
     "SELECT (SELECT count(*) FROM week WHERE (monday + 3) % 7 <> 0)"
     " + (SELECT count(*) FROM karma WHERE (monday + 3) % 7 <> 0)"},
    {"a sum of no acts", "SELECT count(*) FROM week WHERE acts < 1"},
    {"karma out of bounds",
     "SELECT count(*) FROM karma WHERE total < 0 OR total > 100.0001 OR responding > 25.0001"
     " OR talks > 15.0001 OR helping > 20.0001 OR sharing > 15.0001 OR recognition > 10.0001"
     " OR touch > 10.0001 OR people > 5.0001"},
    {"a stretch that ends before it begins", "SELECT count(*) FROM covered WHERE until < since"},
    {"a state or kind out of bounds",
     "SELECT (SELECT count(*) FROM act WHERE kind NOT BETWEEN 0 AND 22)"
     " + (SELECT count(*) FROM item WHERE outcome NOT BETWEEN 0 AND 5)"
     " + (SELECT count(*) FROM nudge WHERE kind NOT BETWEEN 0 AND 6 OR state NOT BETWEEN 0 AND 6)"},
};
G_STATIC_ASSERT(KARMA_ACT_EXCHANGE == 7 && KARMA_N_ACT_KINDS == 23);
G_STATIC_ASSERT(KARMA_ITEM_LEFT_OUT == 5 && KARMA_N_NUDGES == 7 && KARMA_NUDGE_DROPPED == 6);

static bool
check_pages(sqlite3 *db, GString *found, GError **error)
{
    bool row = true;
    g_autoptr(sqlite3_stmt) check =
        karma_database_prepare(db, "PRAGMA integrity_check(20)", NULL, 0, error);
    while (check && row) {
        if (!karma_database_step(check, &row, error))
            return false;
        const char *line = row ? (const char *)sqlite3_column_text(check, 0) : "ok";
        if (strcmp(line, "ok") != 0)
            g_string_append_printf(found, "%s\n", line);
    }
    return check != NULL;
}

/* A table at a time: which rows refer to a name that is not there. */
static bool
check_references(sqlite3 *db, GString *found, GError **error)
{
    bool row = true;
    g_autoptr(sqlite3_stmt) check = karma_database_prepare(
        db, "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1", NULL, 0, error);
    while (check && row) {
        if (!karma_database_step(check, &row, error))
            return false;
        if (row)
            g_string_append_printf(found, "%s: %lld rows refer to a name that is not there\n",
                                   (const char *)sqlite3_column_text(check, 0),
                                   (long long)sqlite3_column_int64(check, 1));
    }
    return check != NULL;
}

static bool
check_invariants(sqlite3 *db, GString *found, GError **error)
{
    for (size_t i = 0; i < G_N_ELEMENTS(invariants); i++) {
        int64_t count;
        if (!karma_database_number(db, invariants[i].count, &count, error))
            return false;
        if (count > 0)
            g_string_append_printf(found, "%s (%lld)\n", invariants[i].what, (long long)count);
    }
    return true;
}

bool
karma_store_check(KarmaStore *store, GError **error)
{
    GString *found = g_string_new(NULL);
    const bool looked = check_pages(store->db, found, error) &&
                        check_references(store->db, found, error) &&
                        check_invariants(store->db, found, error);
    const bool sound = looked && found->len == 0;
    if (looked && !sound)
        g_set_error_literal(error, KARMA_ERROR, KARMA_ERROR_CORRUPT, g_strchomp(found->str));
    g_string_free(found, TRUE);
    return sound;
}
