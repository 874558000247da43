// SPDX-License-Identifier: GPL-2.0-or-later
#include "parser.h"
#include <karma/settings.h>
#include <string.h>

/* A line longer than this is none a person typed. */
#define LONGEST_LINE (4 * 1024 * 1024)
/* So many lines may pass before the format must be known. */
#define EARLY_LINES 40

static const KarmaFormat *const formats[] = {
    &karma_format_script, &karma_format_pidgin_html, &karma_format_pidgin_text,
    &karma_format_irssi,  &karma_format_weechat,     &karma_format_plain,
};

const char *const *
karma_import_formats(void)
{
    static const char *const names[] = {"script",  "pidgin-html", "pidgin-text", "irssi",
                                        "weechat", "plain",       NULL};
    G_STATIC_ASSERT(G_N_ELEMENTS(names) == G_N_ELEMENTS(formats) + 1);
    return names;
}

static const KarmaFormat *
format_called(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++)
        if (strcmp(formats[i]->name, name) == 0)
            return formats[i];
    return NULL;
}

static void
set_clock(KarmaImport *import, const KarmaImportFile *file)
{
    const KarmaPlace *place = &import->place;
    KarmaClock *clock = &import->clock;
    clock->zone = file->zone;
    clock->date = place->has_date ? place->date : file->date;
    if (place->clock_s < 0)
        return;
    clock->offset_s = place->offset_s;
    clock->start = (KarmaTime)place->date * KARMA_DAY + place->clock_s - place->offset_s;
    /* the zone knows of a DST night within the log, the offset in the name does not */
    const KarmaTime by_zone = karma_zone_time(file->zone, place->date, place->clock_s);
    if (!place->has_offset)
        clock->start = by_zone;
    else if (by_zone != clock->start)
        clock->zone = NULL;
}

static void
set_room(KarmaPlace *place, const char *room)
{
    if (!room || place->clock_s >= 0)
        return;
    g_free(place->name);
    place->name = g_strdup(room);
    place->room = place->known = true;
    place->other = false;
    if (!place->protocol)
        place->protocol = g_strdup("irc");
    if (!place->account)
        place->account = g_strdup("log");
}

char *
karma_import_normal(const char *name)
{
    if (g_str_is_ascii(name))
        return g_ascii_strdown(name, -1);
    g_autofree char *composed = g_utf8_normalize(name, -1, G_NORMALIZE_DEFAULT);
    return g_utf8_strdown(composed ? composed : name, -1);
}

void
karma_import_replace(char **target, char *value)
{
    g_free(*target);
    *target = value;
}

KarmaImport *
karma_import_new(const KarmaImportFile *file, KarmaImportSink sink, gpointer data, GError **error)
{
    const KarmaFormat *format = file->format ? format_called(file->format) : NULL;
    if (file->format && !format) {
        g_set_error(error, KARMA_ERROR, KARMA_ERROR_INVALID, "no format is called '%s'",
                    file->format);
        return NULL;
    }
    KarmaImport *import = g_new0(KarmaImport, 1);
    import->sink = sink;
    import->data = data;
    import->format = format;
    import->owners = g_ptr_array_new_with_free_func(g_free);
    import->theirs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    import->ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    import->early = g_ptr_array_new_with_free_func(g_free);
    import->rest = g_string_new(NULL);
    import->held = g_string_new(NULL);
    karma_place_read(file->path, &import->place);
    set_room(&import->place, file->room);
    if (import->place.name)
        karma_import_replace(&import->place.name, karma_import_normal(import->place.name));
    set_clock(import, file);
    for (const char *const *owner = file->owners; owner && *owner; owner++)
        karma_import_add_owner(import, *owner);
    import->own_nick = file->owners ? g_strdup(file->owners[0]) : NULL;
    return import;
}

void
karma_import_free(KarmaImport *import)
{
    if (!import)
        return;
    karma_place_clear(&import->place);
    karma_zone_free(import->own_zone);
    g_ptr_array_unref(import->owners);
    g_hash_table_unref(import->theirs);
    g_hash_table_unref(import->ids);
    g_ptr_array_unref(import->early);
    g_string_free(import->rest, TRUE);
    g_string_free(import->held, TRUE);
    g_free(import->own_nick);
    g_free(import->held_nick);
    g_free(import);
}

void
karma_import_bad(KarmaImport *import)
{
    import->counts.bad++;
    if (!import->counts.first_bad)
        import->counts.first_bad = import->line;
}

static bool
read_line(KarmaImport *import, char *line, GError **error)
{
    import->counts.lines++;
    return import->format->read(import, line, error);
}

/* The first lines were kept back: they are read now, each with the number and place it had. */
static bool
read_early(KarmaImport *import, GError **error)
{
    const size_t line = import->line;
    const int64_t offset = import->offset;
    import->line = 0;
    import->offset = 0;
    bool good = true;
    for (guint i = 0; good && i < import->early->len; i++) {
        char *text = g_ptr_array_index(import->early, i);
        const char *value = strchr(text, '\n');
        import->offset = g_ascii_strtoll(text, NULL, 10);
        import->line++;
        good = read_line(import, (char *)value + 1, error);
    }
    g_ptr_array_set_size(import->early, 0);
    if (good) {
        import->line = line;
        import->offset = offset;
    }
    return good;
}

static bool
recognise(KarmaImport *import, const char *line, GError **error)
{
    g_ptr_array_add(import->early,
                    g_strdup_printf("%" G_GINT64_FORMAT "\n%s", import->offset, line));
    for (size_t i = 0; !import->format && i < G_N_ELEMENTS(formats); i++)
        if (formats[i]->recognises(line))
            import->format = formats[i];
    if (import->format)
        return read_early(import, error);
    if (import->early->len < EARLY_LINES)
        return true;
    g_set_error_literal(error, KARMA_ERROR, KARMA_ERROR_INVALID, "no log of a format known here");
    return false;
}

static bool
take_line(KarmaImport *import, GError **error)
{
    GString *raw = import->rest;
    if (raw->len > 0 && raw->str[raw->len - 1] == '\r')
        g_string_truncate(raw, raw->len - 1);
    g_autofree char *line = g_utf8_make_valid(raw->str, (gssize)raw->len);
    const size_t bom = import->line == 1 && g_str_has_prefix(line, "\ufeff") ? 3 : 0;
    g_string_truncate(raw, 0);
    if (import->overlong) {
        import->overlong = false;
        karma_import_bad(import);
        return true;
    }
    return import->format ? read_line(import, line + bom, error)
                          : recognise(import, line + bom, error);
}

bool
karma_import_feed(KarmaImport *import, const char *block, size_t length, GError **error)
{
    while (length > 0) {
        if (import->rest->len == 0 && !import->overlong) {
            import->offset = import->next_offset;
            import->line++;
        }
        const char *end = memchr(block, '\n', length);
        const size_t n = end ? (size_t)(end - block) : length;
        import->overlong |= import->rest->len + n > LONGEST_LINE;
        if (!import->overlong)
            g_string_append_len(import->rest, block, (gssize)n);
        const size_t taken = n + (end ? 1 : 0);
        import->next_offset += (int64_t)taken;
        block += taken;
        length -= taken;
        if (end && !take_line(import, error))
            return false;
    }
    return true;
}

bool
karma_import_end(KarmaImport *import, GError **error)
{
    if ((import->rest->len > 0 || import->overlong) && !take_line(import, error))
        return false;
    if (!import->format && import->next_offset > 0) {
        g_set_error_literal(error, KARMA_ERROR, KARMA_ERROR_INVALID,
                            "no log of a format known here");
        return false;
    }
    if (import->format && import->format->end)
        import->format->end(import);
    return true;
}

const KarmaImportCounts *
karma_import_counts(const KarmaImport *import)
{
    return &import->counts;
}

const char *
karma_import_format(const KarmaImport *import)
{
    return import->format ? import->format->name : NULL;
}

bool
karma_import_guessed_date(const KarmaImport *import)
{
    return import->guessed_date;
}
