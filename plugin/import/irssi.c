// SPDX-License-Identifier: GPL-2.0-or-later
#include "parser.h"
#include <stdlib.h>
#include <string.h>

/* irssi's logs: "HH:MM <@nick> text", "HH:MM  * nick waves", "HH:MM -!- nick [user@host] has joined
 * #room", and the day between:
 * "--- Log opened Sun Nov 22 03:34:26 2026", "--- Day changed Mon Nov 23 2026". */

static const char *
behind_clock(const char *line, int32_t *ret_clock_s)
{
    const char *c = line;
    return karma_clock_parse(&c, ret_clock_s) && *c == ' ' ? c + 1 : NULL;
}

static bool
recognises(const char *line)
{
    int32_t clock_s;
    if (g_str_has_prefix(line, "--- Log opened ") || g_str_has_prefix(line, "--- Day changed "))
        return true;
    const char *rest = behind_clock(line, &clock_s);
    return rest && (g_str_has_prefix(rest, "-!- ") || g_str_has_prefix(rest, " * ") ||
                    (*rest == '<' && strstr(rest, "> ")));
}

/* The words are the owner's own, the names of months the locale's: of a day that changed the number
 * is enough. */
static bool
read_day(KarmaImport *import, char *text)
{
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    int month = 0, day = 0, year = 0;
    for (char **word = words; *word; word++) {
        const int number = (int)strtol(*word, NULL, 10);
        if (strchr(*word, ':'))
            continue;
        if (number >= 1000)
            year = number;
        else if (number > 0 && day == 0)
            day = number;
        else if (month == 0 && word != words)
            month = karma_clock_month(*word);
    }
    if (month && g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year)) {
        import->clock.date = karma_date_from_civil(year, month, day);
        import->guessed_date = false;
        return true;
    }
    return false;
}

/* The next date with this number. */
static void
skip_to_day(KarmaImport *import, const char *text)
{
    const char *digit = text + strcspn(text, "0123456789");
    const int wanted = (int)strtol(digit, NULL, 10);
    for (KarmaDate date = import->clock.date + 1; date < import->clock.date + 32; date++) {
        int year, month, day;
        karma_date_civil(date, &year, &month, &day);
        if (day == wanted) {
            import->clock.date = date;
            return;
        }
    }
    karma_import_bad(import);
}

static void
read_mark(KarmaImport *import, char *line)
{
    static const char changed[] = "--- Day changed ";
    if (g_str_has_prefix(line, changed)) {
        if (!read_day(import, line + strlen(changed)))
            skip_to_day(import, line + strlen(changed));
    } else if (!read_day(import, line + strlen("--- ")) && import->line == 1 &&
               !import->place.has_date) {
        import->guessed_date = true;
    }
    import->clock.last = 0;
}

static void
read_said(KarmaImport *import, KarmaTime when, char *said)
{
    char *end = strstr(said, "> ");
    if (!end && g_str_has_suffix(said, ">"))
        end = said + strlen(said) - 1;
    if (!end) {
        karma_import_bad(import);
        return;
    }
    *end = '\0';
    karma_import_said(import, when, karma_import_bare_nick(said + 1), end[1] ? end + 2 : "");
}

static void
read_action(KarmaImport *import, KarmaTime when, char *said)
{
    char *did = said + strcspn(said, " ");
    g_autofree char *text = g_strconcat("/me", *did ? did : " ", NULL);
    *did = '\0';
    karma_import_said(import, when, karma_import_bare_nick(said), text);
}

static bool
read_line(KarmaImport *import, char *line, GError **error)
{
    int32_t clock_s;
    if (g_str_has_prefix(line, "--- ")) {
        read_mark(import, line);
        return true;
    }
    char *rest = (char *)behind_clock(line, &clock_s);
    if (!rest) {
        if (*line)
            karma_import_bad(import);
        return true;
    }
    if (import->line == 1 && !import->place.has_date)
        import->guessed_date = true;
    const KarmaTime when = karma_clock_next(&import->clock, clock_s);
    if (*rest == '<')
        read_said(import, when, rest);
    else if (g_str_has_prefix(rest, " * "))
        read_action(import, when, rest + 3);
    else if (!g_str_has_prefix(rest, "-!- ") || !karma_import_system(import, when, rest + 4))
        import->counts.system++;
    return true;
}

const KarmaFormat karma_format_irssi = {"irssi", false, recognises, read_line, NULL};
