// SPDX-License-Identifier: GPL-2.0-or-later
#include "files.h"
#include <glib/gstdio.h>
#include <sys/stat.h>

#define DEEPEST 32

typedef struct {
    GPtrArray *files;
    GHashTable *seen;
} Finder;

static void
add(Finder *finder, const char *path)
{
    g_autofree char *whole = g_canonicalize_filename(path, NULL);
    if (g_hash_table_add(finder->seen, g_steal_pointer(&whole)))
        g_ptr_array_add(finder->files, g_strdup(path));
}

static gint
by_name(gconstpointer a, gconstpointer b)
{
    return g_strcmp0(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *
entries_of(const char *folder, GError **error)
{
    g_autoptr(GDir) dir = g_dir_open(folder, 0, error);
    if (!dir)
        return NULL;
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    const char *name;
    while ((name = g_dir_read_name(dir)))
        if (*name != '.')
            g_ptr_array_add(names, g_strdup(name));
    g_ptr_array_sort(names, by_name);
    return names;
}

static bool
walk(Finder *finder, const char *folder, int depth, GError **error)
{
    g_autoptr(GPtrArray) names = entries_of(folder, error);
    if (!names)
        return false;
    for (guint i = 0; i < names->len; i++) {
        g_autofree char *path = g_build_filename(folder, g_ptr_array_index(names, i), NULL);
        GStatBuf about;
        if (g_lstat(path, &about) != 0)
            continue;
        if (S_ISREG(about.st_mode))
            add(finder, path);
        else if (S_ISDIR(about.st_mode) && depth < DEEPEST && !walk(finder, path, depth + 1, error))
            return false;
    }
    return true;
}

GPtrArray *
karma_files_find(char *const *paths, guint *ret_named, GError **error)
{
    g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    Finder finder = {files, seen};
    for (char *const *path = paths; *path; path++)
        if (!g_file_test(*path, G_FILE_TEST_IS_DIR))
            add(&finder, *path);
    *ret_named = files->len;
    for (char *const *path = paths; *path; path++)
        if (g_file_test(*path, G_FILE_TEST_IS_DIR) && !walk(&finder, *path, 0, error))
            return NULL;
    return g_steal_pointer(&files);
}
