// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"

/* One kind of row of a reading: "FROM table ..." with ?1, ?2, ... for the values of the reading. */
typedef struct {
    KarmaShapeId shape;
    const char *from;
} Part;

static bool
read_part(sqlite3 *db, const Part *part, const int64_t *values, size_t n_values, KarmaRows *rows,
          GError **error)
{
    const KarmaShape *shape = karma_shape(part->shape);
    g_autofree char *select = karma_shape_select_sql(shape);
    g_autofree char *sql = g_strconcat(select, part->from, NULL);
    g_autoptr(sqlite3_stmt) statement = karma_database_prepare(db, sql, NULL, 0, error);
    bool row = statement != NULL;
    /* A part need not use every value. */
    const int used = row ? sqlite3_bind_parameter_count(statement) : 0;
    for (int i = 0; i < used && (size_t)i < n_values; i++)
        sqlite3_bind_int64(statement, i + 1, values[i]);
    while (row) {
        if (!karma_database_step(statement, &row, error))
            return false;
        if (row)
            karma_shape_append(shape, statement, rows);
    }
    return statement != NULL;
}

static bool
read_parts(KarmaStore *store, const Part *parts, size_t n_parts, const int64_t *values,
           size_t n_values, KarmaRows *rows, GError **error)
{
    for (size_t i = 0; i < n_parts; i++) {
        if (!read_part(store->db, &parts[i], values, n_values, rows, error))
            return false;
    }
    return true;
}

/* All parts as they were in one moment, also while another process writes. */
static KarmaRows *
read_at_once(KarmaStore *store, const Part *parts, size_t n_parts, const int64_t *values,
             size_t n_values, GError **error)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    if (!karma_database_exec(store->db, "BEGIN", error))
        return NULL;
    const bool done = read_parts(store, parts, n_parts, values, n_values, rows, error);
    return karma_database_end(store->db, done, error) ? g_steal_pointer(&rows) : NULL;
}

#define ALL_NAMES                                                                                  \
    {                                                                                              \
        KARMA_SHAPE_NAME, "FROM name WHERE name.id > 0 ORDER BY name.id"                           \
    }

/* Acts that later messages may still change or continue: they are thanked for, taken up, repeated
 * elsewhere; own turns make runs. */
static const int64_t changing_kinds =
    INT64_C(1) << KARMA_ACT_OPENED | INT64_C(1) << KARMA_ACT_RESPONSE |
    INT64_C(1) << KARMA_ACT_CONTINUATION | INT64_C(1) << KARMA_ACT_HELP_GIVEN |
    INT64_C(1) << KARMA_ACT_HELP_RECEIVED | INT64_C(1) << KARMA_ACT_LINK |
    INT64_C(1) << KARMA_ACT_LINK_RECEIVED | INT64_C(1) << KARMA_ACT_RECOGNITION_GIVEN |
    INT64_C(1) << KARMA_ACT_RECOGNITION_RECEIVED | INT64_C(1) << KARMA_ACT_ONE_WAY;

/* Per name: its contact days from ?1 on, and the last one before. A seek each, however long the
 * history is. */
#define CONTACTS_FROM                                                                              \
    "FROM name CROSS JOIN contact ON contact.name = name.id AND contact.day >= ifnull("            \
    "(SELECT max(day) FROM contact AS older WHERE older.name = name.id AND older.day < ?1), ?1)"

/* The same of those alone whom a week may be about: in touch from ?1 to ?4, or wished for. Who was
 * not for a year has no rhythm, and there are more of them every year. */
#define CONTACTS_OF_WEEK                                                                           \
    "FROM (SELECT DISTINCT name FROM contact WHERE day BETWEEN ?1 AND ?4"                          \
    " UNION SELECT id FROM name WHERE wish <> 0) AS known"                                         \
    " CROSS JOIN contact ON contact.name = known.name AND contact.day <= ?4 AND contact.day >= "   \
    "ifnull((SELECT max(day) FROM contact AS older WHERE older.name = known.name AND older.day < " \
    "?1), ?1)"

/* The last number given in each table goes along: numbers are never used again, even when all rows
 * that bore them are gone. */
#define STATES_FROM                                                                                \
    "FROM (SELECT key, value FROM state WHERE key NOT LIKE 'store:%'"                              \
    " UNION ALL SELECT 'last-' || name, seq FROM sqlite_sequence) AS state"

static const Part restore_parts[] = {
    {KARMA_SHAPE_ACT,
     "FROM act WHERE act.day >= ?2 AND ?5 >> act.kind & 1 ORDER BY act.at, act.id"},
    {KARMA_SHAPE_ITEM, "FROM item WHERE item.outcome = 0 OR item.closed >= ?3 ORDER BY item.id"},
    {KARMA_SHAPE_TALK, "FROM talk"},
    {KARMA_SHAPE_CONTACT, CONTACTS_FROM " ORDER BY contact.name, contact.day"},
    {KARMA_SHAPE_NUDGE, "FROM nudge WHERE nudge.at >= ?4 ORDER BY nudge.at, nudge.id"},
    {KARMA_SHAPE_STATE, STATES_FROM},
    {KARMA_SHAPE_RANGE, "FROM covered ORDER BY covered.name, covered.room, covered.since"},
    ALL_NAMES,
};

KarmaRows *
karma_store_restore(KarmaStore *store, KarmaTime now, GError **error)
{
    /* A day more than asked: the local date may be behind that of UTC. */
    const int64_t today = now / KARMA_DAY;
    const int64_t values[] = {today - 366, today - 31, now - 2 * KARMA_DAY, now - 90 * KARMA_DAY,
                              changing_kinds};
    return read_at_once(store, restore_parts, G_N_ELEMENTS(restore_parts), values,
                        G_N_ELEMENTS(values), error);
}

/* Of the weeks before, a week only weighs give and receive and the owner's links. */
static const int64_t balance_kinds =
    INT64_C(1) << KARMA_ACT_HELP_GIVEN | INT64_C(1) << KARMA_ACT_HELP_RECEIVED |
    INT64_C(1) << KARMA_ACT_LINK | INT64_C(1) << KARMA_ACT_LINK_RECEIVED |
    INT64_C(1) << KARMA_ACT_RECOGNITION_GIVEN | INT64_C(1) << KARMA_ACT_RECOGNITION_RECEIVED |
    INT64_C(1) << KARMA_ACT_ANSWERED | INT64_C(1) << KARMA_ACT_THEIR_ANSWERED;

static const Part week_parts[] = {
    {KARMA_SHAPE_ACT,
     "FROM act WHERE act.day BETWEEN ?2 AND ?3 AND (act.day >= ?6 OR ?8 >> act.kind & 1)"
     " ORDER BY act.at, act.id"},
    {KARMA_SHAPE_DAY, "FROM day WHERE day.day BETWEEN ?2 AND ?3 ORDER BY day.day"},
    {KARMA_SHAPE_ITEM, "FROM item WHERE item.outcome = 0 ORDER BY item.first, item.id"},
    {KARMA_SHAPE_TALK, "FROM talk WHERE talk.dormant"},
    {KARMA_SHAPE_CONTACT, CONTACTS_OF_WEEK " ORDER BY contact.name, contact.day"},
    {KARMA_SHAPE_NUDGE, "FROM nudge WHERE nudge.at >= ?7 ORDER BY nudge.at, nudge.id"},
    {KARMA_SHAPE_FROZEN, "FROM karma WHERE karma.monday BETWEEN ?5 AND ?6 ORDER BY karma.monday"},
    {KARMA_SHAPE_SUM, "FROM week WHERE week.monday BETWEEN ?2 AND ?6 ORDER BY week.monday"},
    {KARMA_SHAPE_STATE,
     /* not min(day): with anything around it that reads every day there is */
     STATES_FROM
     " UNION ALL SELECT 'first-day', day FROM (SELECT day FROM day ORDER BY day LIMIT 1)"},
    ALL_NAMES, /* last: whoever knows them already does without */
};

KarmaRows *
karma_store_week(KarmaStore *store, KarmaDate monday, KarmaTime now, bool names, GError **error)
{
    const size_t n_parts = G_N_ELEMENTS(week_parts) - (names ? 0 : 1);
    const int64_t values[] = {monday - 365, monday - 28, monday + 6,           monday + 13,
                              monday - 77,  monday,      now - 90 * KARMA_DAY, balance_kinds};
    return read_at_once(store, week_parts, n_parts, values, G_N_ELEMENTS(values), error);
}

static gint
newest_first(gconstpointer a, gconstpointer b)
{
    const KarmaAct *one = a, *other = b;
    if (one->when != other->when)
        return one->when < other->when ? 1 : -1;
    return one->id < other->id ? 1 : one->id > other->id ? -1 : 0;
}

/* ?1: the name; ?2: at most so many acts; ?3: the room, or 0 for anywhere. */
static const Part about_name[] = {
    {KARMA_SHAPE_ACT, "FROM act WHERE act.name = ?1 AND (?3 = 0 OR act.room = ?3)"
                      " ORDER BY act.at DESC, act.id DESC LIMIT ?2"},
    {KARMA_SHAPE_ITEM, "FROM item WHERE item.name = ?1 AND (?3 = 0 OR item.room = ?3)"},
    {KARMA_SHAPE_TALK, "FROM talk WHERE talk.name = ?1"},
    {KARMA_SHAPE_DAY, "FROM day WHERE day.name = ?1 AND (?3 = 0 OR day.room = ?3)"},
    {KARMA_SHAPE_CONTACT, "FROM contact WHERE contact.name = ?1 ORDER BY contact.day"},
    {KARMA_SHAPE_NUDGE, "FROM nudge WHERE nudge.name = ?1 AND (?3 = 0 OR nudge.room = ?3)"},
    {KARMA_SHAPE_SUM, "FROM week WHERE week.name = ?1 AND (?3 = 0 OR week.room = ?3)"},
};

static const Part about_room[] = {
    {KARMA_SHAPE_ACT, "FROM act WHERE act.room = ?3 AND act.room <> 0"
                      " ORDER BY act.at DESC, act.id DESC LIMIT ?2"},
    {KARMA_SHAPE_ITEM, "FROM item WHERE item.room = ?3"},
    {KARMA_SHAPE_TALK, "FROM talk WHERE talk.room = ?3"},
    {KARMA_SHAPE_DAY, "FROM day WHERE day.room = ?3"},
    {KARMA_SHAPE_NUDGE, "FROM nudge WHERE nudge.room = ?3"},
    {KARMA_SHAPE_SUM, "FROM week WHERE week.room = ?3"},
};

static const Part names_part = ALL_NAMES;

static bool
read_about(KarmaStore *store, const KarmaNameId *names, size_t n_names, KarmaRoomId room,
           size_t most, KarmaRows *rows, GError **error)
{
    int64_t values[] = {0, (int64_t)MIN(most, G_MAXINT32), room};
    bool done = read_part(store->db, &names_part, NULL, 0, rows, error);
    if (done && n_names == 0 && room > 0)
        done = read_parts(store, about_room, G_N_ELEMENTS(about_room), values, 3, rows, error);
    for (size_t i = 0; done && i < n_names; i++) {
        values[0] = names[i];
        done = read_parts(store, about_name, G_N_ELEMENTS(about_name), values, 3, rows, error);
    }
    return done;
}

KarmaRows *
karma_store_with(KarmaStore *store, const KarmaNameId *names, size_t n_names, KarmaRoomId room,
                 size_t most, GError **error)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    if (!karma_database_exec(store->db, "BEGIN", error))
        return NULL;
    const bool done = read_about(store, names, n_names, room, most, rows, error);
    if (!karma_database_end(store->db, done, error))
        return NULL;
    g_array_sort(rows->acts, newest_first);
    if (rows->acts->len > most)
        g_array_set_size(rows->acts, (guint)most);
    return g_steal_pointer(&rows);
}

bool
karma_store_span(KarmaStore *store, KarmaDate *ret_first, KarmaDate *ret_last, GError **error)
{
    bool row;
    g_autoptr(sqlite3_stmt) ends = karma_database_prepare(
        store->db, "SELECT min(day), max(day) FROM day WHERE own > 0", NULL, 0, error);
    if (!ends || !karma_database_step(ends, &row, error) || !row ||
        sqlite3_column_type(ends, 0) == SQLITE_NULL)
        return false;
    *ret_first = (KarmaDate)sqlite3_column_int64(ends, 0);
    *ret_last = (KarmaDate)sqlite3_column_int64(ends, 1);
    return true;
}

static const Part all_parts[] = {
    ALL_NAMES,
    {KARMA_SHAPE_ACT, "FROM act ORDER BY act.at, act.id"},
    {KARMA_SHAPE_ITEM, "FROM item ORDER BY item.id"},
    {KARMA_SHAPE_TALK, "FROM talk"},
    {KARMA_SHAPE_DAY, "FROM day ORDER BY day.day"},
    {KARMA_SHAPE_CONTACT, "FROM contact ORDER BY contact.name, contact.day"},
    {KARMA_SHAPE_NUDGE, "FROM nudge ORDER BY nudge.id"},
    {KARMA_SHAPE_STATE, "FROM state WHERE state.key NOT LIKE 'store:%' ORDER BY state.key"},
    {KARMA_SHAPE_FROZEN, "FROM karma ORDER BY karma.monday"},
    {KARMA_SHAPE_RANGE, "FROM covered ORDER BY covered.name, covered.room, covered.since"},
    {KARMA_SHAPE_SUM, "FROM week ORDER BY week.monday"},
};

KarmaRows *
karma_store_all(KarmaStore *store, GError **error)
{
    return read_at_once(store, all_parts, G_N_ELEMENTS(all_parts), NULL, 0, error);
}

static const Part range_parts[] = {
    {KARMA_SHAPE_RANGE, "FROM covered ORDER BY covered.name, covered.room, covered.since"},
};

KarmaRows *
karma_store_ranges(KarmaStore *store, GError **error)
{
    return read_at_once(store, range_parts, G_N_ELEMENTS(range_parts), NULL, 0, error);
}
