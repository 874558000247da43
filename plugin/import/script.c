// SPDX-License-Identifier: GPL-2.0-or-later
#include "parser.h"
#include <karma/settings.h>
#include <string.h>

/* A script: columns id, time, conversation (im:PERSON, room:#NAME), author (owner, or a name),
 * text, answers, flags, tab separated, with "#set KEY VALUE" lines at its head. Everything in it
 * must be right. */

enum { ID, TIME, CONVERSATION, AUTHOR, TEXT, ANSWERS, FLAGS, N_COLUMNS };

static bool
fail(const KarmaImport *import, GError **error, const char *what, const char *value)
{
    g_set_error(error, KARMA_ERROR, KARMA_ERROR_INVALID, "%" G_GSIZE_FORMAT ": %s '%s'",
                import->line, what, value);
    return false;
}

static bool
recognises(const char *line)
{
    g_auto(GStrv) columns = g_strsplit(line, "\t", N_COLUMNS);
    if (g_str_has_prefix(line, "#set ") || g_str_has_prefix(line, "id\ttime\tconversation\t"))
        return true;
    return g_strv_length(columns) > TEXT && (g_str_has_prefix(columns[CONVERSATION], "im:") ||
                                             g_str_has_prefix(columns[CONVERSATION], "room:"));
}

static bool
read_setting(KarmaImport *import, const char *setting, GError **error)
{
    g_auto(GStrv) words = g_strsplit(setting, " ", 2);
    if (import->past_settings)
        return fail(import, error, "a #set line after the first message:", setting);
    if (g_strv_length(words) < 2 || *g_strstrip(words[1]) == '\0')
        return fail(import, error, "a #set line needs a key and a value:", setting);
    if (strcmp(words[0], "timezone") == 0) {
        KarmaZone *zone = karma_zone_new(words[1], NULL);
        if (!zone)
            return fail(import, error, "no time zone is called", words[1]);
        karma_zone_free(import->own_zone);
        import->clock.zone = import->own_zone = zone;
    }
    if (strcmp(words[0], "owner") == 0) {
        g_free(import->own_nick);
        import->own_nick = g_strdup(words[1]);
    }
    const KarmaImportEvent event = {.kind = KARMA_IMPORT_SETTING,
                                    .nick = words[0],
                                    .text = words[1],
                                    .line = import->line,
                                    .offset = import->offset};
    import->sink(&event, import->data);
    return true;
}

static bool
read_conversation(KarmaImport *import, const char *conversation, GError **error)
{
    const bool room = g_str_has_prefix(conversation, "room:");
    const char *name = strchr(conversation, ':');
    if ((!room && !g_str_has_prefix(conversation, "im:")) || name[1] == '\0')
        return fail(import, error, "neither im:PERSON nor room:#NAME:", conversation);
    karma_place_clear(&import->place);
    import->place.room = room;
    import->place.known = true;
    import->place.other = false;
    import->place.protocol = g_strdup("script");
    import->place.account = g_strdup("script");
    import->place.name = karma_import_normal(name + 1);
    return true;
}

static bool
read_answers(KarmaImport *import, const char *answers, KarmaImportEvent *event, GError **error)
{
    event->answers = *answers ? answers : NULL;
    if (!event->answers || strcmp(answers, "-") == 0)
        return true;
    const char *there = g_hash_table_lookup(import->ids, answers);
    if (!import->place.room || g_strcmp0(there, import->place.name) != 0)
        return fail(import, error, "answers what is no earlier line of this room:", answers);
    return true;
}

static bool
read_flags(KarmaImport *import, const char *flags, KarmaImportEvent *event, GError **error)
{
    event->replayed = strcmp(flags, "replay") == 0;
    return event->replayed || *flags == '\0' || fail(import, error, "unknown flag", flags);
}

static bool
read_author(KarmaImport *import, const char *author, KarmaImportEvent *event, GError **error)
{
    event->own = strcmp(author, "owner") == 0;
    g_autofree char *name = karma_import_normal(author);
    if (*author == '\0')
        return fail(import, error, "no author in line", event->id);
    if (!event->own && !import->place.room && strcmp(name, import->place.name) != 0)
        return fail(import, error, "neither the owner nor the one it is with:", author);
    return true;
}

static bool
read_columns(KarmaImport *import, char **columns, GError **error)
{
    KarmaImportEvent event = {.kind = KARMA_IMPORT_MESSAGE, .id = columns[ID]};
    event.text = columns[TEXT];
    if (*event.id == '\0' || g_hash_table_contains(import->ids, event.id))
        return fail(import, error, "an id that is empty or not the first of its name:", event.id);
    if (!karma_time_parse(columns[TIME], import->clock.zone, &event.when) ||
        !karma_import_plausible(event.when))
        return fail(import, error, "not a time:", columns[TIME]);
    if (!read_conversation(import, columns[CONVERSATION], error) ||
        !read_author(import, columns[AUTHOR], &event, error) ||
        !read_answers(import, columns[ANSWERS], &event, error) ||
        !read_flags(import, columns[FLAGS], &event, error))
        return false;
    g_hash_table_insert(import->ids, g_strdup(event.id), g_strdup(import->place.name));
    g_autofree char *own_nick = g_strdup(import->own_nick ? import->own_nick : "owner");
    karma_import_emit(import, &event, event.own ? own_nick : columns[AUTHOR]);
    return true;
}

static bool
read_line(KarmaImport *import, char *line, GError **error)
{
    if (g_str_has_prefix(line, "#set "))
        return read_setting(import, g_strchug(line + strlen("#set ")), error);
    if (*line == '#' || *line == '\0' || g_str_has_prefix(line, "id\ttime\tconversation\t"))
        return true;
    import->past_settings = true;
    char *columns[N_COLUMNS];
    size_t n = 0;
    for (char *c = line; c && n < N_COLUMNS; n++) {
        columns[n] = c;
        c = strchr(c, '\t');
        if (c)
            *c++ = '\0';
        if (c && n == N_COLUMNS - 1)
            return fail(import, error, "more than 7 columns in line", columns[ID]);
    }
    if (n <= TEXT)
        return fail(import, error, "not a line of 7 columns:", line);
    while (n < N_COLUMNS)
        columns[n++] = (char *)"";
    return read_columns(import, columns, error);
}

const KarmaFormat karma_format_script = {"script", true, recognises, read_line, NULL};
