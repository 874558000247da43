// SPDX-License-Identifier: GPL-2.0-or-later
#include "parser.h"
#include <string.h>

/* What many bots write: "[HH:MM] <nick> text", "[HH:MM]  * nick waves", "=== nick is now known as
 * rob". The date is that of the file's name, or stands before the clock; the clock wraps at
 * midnight. */

/* "[HH:MM]", "[2026-11-22 HH:MM:SS]"; gives back what follows. */
static char *
behind_clock(char *line, KarmaDate *date, int32_t *ret_clock_s)
{
    if (*line != '[')
        return NULL;
    const char *c = line + 1;
    g_autofree char *day = g_strndup(c, strcspn(c, " T]"));
    if (karma_date_parse(day, date))
        c += strlen(day) + 1;
    if (!karma_clock_parse(&c, ret_clock_s) || *c != ']')
        return NULL;
    return (char *)c + 1;
}

static bool
recognises(const char *line)
{
    KarmaDate date;
    int32_t clock_s;
    g_autofree char *copy = g_strdup(line);
    const char *rest = behind_clock(copy, &date, &clock_s);
    return (rest && (g_str_has_prefix(rest, " <") || g_str_has_prefix(rest, "  * "))) ||
           g_str_has_prefix(line, "=== ");
}

static void
read_said(KarmaImport *import, KarmaTime when, char *said)
{
    char *end = strchr(said, '>');
    if (!end) {
        karma_import_bad(import);
        return;
    }
    *end = '\0';
    karma_import_said(import, when, karma_import_bare_nick(said + 1), end + 1 + (end[1] == ' '));
}

static void
read_action(KarmaImport *import, KarmaTime when, char *said)
{
    char *did = said + strcspn(said, " ");
    g_autofree char *text = g_strconcat("/me", *did ? did : " ", NULL);
    *did = '\0';
    karma_import_said(import, when, karma_import_bare_nick(said), text);
}

static void
begin(KarmaImport *import, bool dated)
{
    /* what nothing tells apart is a room: it is what such logs are of */
    import->place.room |= !import->place.query;
    import->guessed_date |= !dated && !import->place.has_date && !import->clock.last;
}

static bool
read_line(KarmaImport *import, char *line, GError **error)
{
    int32_t clock_s;
    const KarmaDate before = import->clock.date;
    if (g_str_has_prefix(line, "===")) {
        const KarmaTime when =
            import->clock.last ? import->clock.last : karma_clock_time(&import->clock, before, 0);
        import->place.room |= !import->place.query;
        if (!karma_import_system(import, when, line + 3))
            import->counts.system++;
        return true;
    }
    char *rest = behind_clock(line, &import->clock.date, &clock_s);
    if (!rest) {
        if (*line)
            karma_import_bad(import);
        return true;
    }
    begin(import, import->clock.date != before);
    const KarmaTime when = karma_clock_next(&import->clock, clock_s);
    rest += strspn(rest, " ");
    if (*rest == '<')
        read_said(import, when, rest);
    else if (g_str_has_prefix(rest, "* "))
        read_action(import, when, rest + 2);
    else
        import->counts.system++;
    return true;
}

const KarmaFormat karma_format_plain = {"plain", false, recognises, read_line, NULL};
