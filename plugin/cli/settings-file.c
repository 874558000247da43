// SPDX-License-Identifier: GPL-2.0-or-later
#include "settings-file.h"
#include <string.h>

static char *
file_in(const char *folder)
{
    return g_build_filename(folder, "settings", NULL);
}

bool
karma_settings_file_set(KarmaSettings *settings, const char *key, const char *value, GError **error)
{
    g_autofree char *name = g_strdelimit(g_strdup(key), "-", '_');
    if (strcmp(name, "own_site") == 0 &&
        g_strv_contains((const char *const *)settings->own_sites, value))
        return true;
    return karma_settings_set(settings, name, value, error);
}

static bool
read_line(char *line, KarmaSettings *settings, char **zone_id, GError **error)
{
    char *value = line + strcspn(line, " \t");
    if (*line == '\0' || *line == '#')
        return true;
    if (*value)
        *value++ = '\0';
    value = g_strstrip(value);
    if (strcmp(line, "timezone") != 0)
        return karma_settings_file_set(settings, line, value, error);
    g_free(*zone_id);
    *zone_id = g_strdup(value);
    return true;
}

bool
karma_settings_file_read(const char *folder, KarmaSettings *settings, char **ret_timezone,
                         GError **error)
{
    g_autofree char *path = file_in(folder), *text = NULL, *zone_id = NULL;
    g_autoptr(GError) trouble = NULL;
    if (!g_file_get_contents(path, &text, NULL, &trouble)) {
        if (g_error_matches(trouble, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
            g_error_matches(trouble, G_FILE_ERROR, G_FILE_ERROR_NOTDIR))
            return true;
        g_propagate_error(error, g_steal_pointer(&trouble));
        return false;
    }
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (guint i = 0; lines[i]; i++) {
        if (!read_line(g_strstrip(lines[i]), settings, &zone_id, error)) {
            g_prefix_error(error, "%s:%u: ", path, i + 1);
            return false;
        }
    }
    *ret_timezone = g_steal_pointer(&zone_id);
    return true;
}

static void
write_row(GString *text, const KarmaSettings *settings, const KarmaSetting *row)
{
    char number[G_ASCII_DTOSTR_BUF_SIZE];
    const double value = karma_settings_get(settings, row);
    if (value < row->standard || value > row->standard)
        g_string_append_printf(text, "%s %s\n", row->name,
                               g_ascii_dtostr(number, sizeof number, value));
}

bool
karma_settings_file_write(const char *folder, const KarmaSettings *settings, const char *zone_id,
                          GError **error)
{
    size_t n;
    const KarmaSetting *rows = karma_settings_table(&n);
    g_autoptr(GString) text = g_string_new(NULL);
    g_autofree char *path = file_in(folder);
    if (zone_id)
        g_string_append_printf(text, "timezone %s\n", zone_id);
    for (size_t i = 0; i < n; i++)
        write_row(text, settings, &rows[i]);
    for (char **site = settings->own_sites; *site; site++)
        g_string_append_printf(text, "own-site %s\n", *site);
    return g_file_set_contents_full(path, text->str, (gssize)text->len,
                                    G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}
