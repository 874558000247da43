// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"

/* The INSERT of a shape, made when first needed. */
static sqlite3_stmt *
put_of(KarmaStore *store, KarmaShapeId id, GError **error)
{
    if (!store->puts[id]) {
        g_autofree char *sql = karma_shape_insert_sql(karma_shape(id));
        store->puts[id] = karma_database_prepare(store->db, sql, NULL, 0, error);
    }
    return store->puts[id];
}

static bool
put_row(sqlite3_stmt *put, const KarmaShape *shape, const void *row, GError **error)
{
    bool more;
    const int code = karma_shape_bind(shape, put, row);
    const bool done = code == SQLITE_OK ? karma_database_step(put, &more, error)
                                        : karma_database_fail(sqlite3_db_handle(put), code, error);
    sqlite3_reset(put);
    return done;
}

static bool
put_rows(KarmaStore *store, KarmaShapeId id, const KarmaRows *rows, GError **error)
{
    const KarmaShape *shape = karma_shape(id);
    const GArray *array = karma_shape_rows(shape, rows);
    sqlite3_stmt *put = array->len > 0 ? put_of(store, id, error) : NULL;
    if (!put)
        return array->len == 0;
    bool done = true;
    for (guint i = 0; done && i < array->len; i++)
        done = put_row(put, shape, array->data + (gsize)i * shape->size, error);
    sqlite3_clear_bindings(put); /* they borrow from the rows */
    return done;
}

static bool
remove_acts(KarmaStore *store, const GArray *ids, GError **error)
{
    for (guint i = 0; i < ids->len; i++) {
        if (!karma_database_run(store->db, "DELETE FROM act WHERE id = ?1",
                                &g_array_index(ids, int64_t, i), 1, error))
            return false;
    }
    return true;
}

static bool
put_files(KarmaStore *store, const KarmaFileRead *files, size_t n_files, GError **error)
{
    for (size_t i = 0; i < n_files; i++)
        if (!karma_store_set_file_offset(store, files[i].identity, files[i].offset, error))
            return false;
    return true;
}

bool
karma_store_apply(KarmaStore *store, const KarmaRows *changes, GError **error)
{
    return karma_store_apply_read(store, changes, NULL, 0, error);
}

bool
karma_store_apply_read(KarmaStore *store, const KarmaRows *changes, const KarmaFileRead *files,
                       size_t n_files, GError **error)
{
    if (karma_rows_count(changes) == 0 && n_files == 0)
        return true;
    if (!karma_database_begin(store->db, error))
        return false;
    bool done = true;
    for (int id = 0; done && id < KARMA_N_SHAPES; id++)
        done = put_rows(store, (KarmaShapeId)id, changes, error);
    /* Last: an act put and taken back within one batch is in both lists. */
    done = done && remove_acts(store, changes->removed, error) &&
           put_files(store, files, n_files, error);
    return karma_database_end(store->db, done, error);
}
