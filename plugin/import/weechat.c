// SPDX-License-Identifier: GPL-2.0-or-later
#include "parser.h"
#include <string.h>

/* weechat's logs: "2026-11-22 10:00:00<tab>prefix<tab>text". */

static const char *
read_when(const KarmaImport *import, const char *line, KarmaTime *ret_when)
{
    int32_t clock_s;
    KarmaDate date;
    g_autofree char *day = g_strndup(line, strcspn(line, " T\t"));
    const char *c = line + strlen(day) + 1;
    if (line[strlen(day)] == '\0' || !karma_date_parse(day, &date) ||
        !karma_clock_parse(&c, &clock_s))
        return NULL;
    c += strcspn(c, "\t"); /* fractions of a second */
    if (*c != '\t')
        return NULL;
    if (import)
        *ret_when = karma_clock_time(&import->clock, date, clock_s);
    return c + 1;
}

static bool
recognises(const char *line)
{
    KarmaTime when;
    const char *prefix = read_when(NULL, line, &when);
    return prefix && strchr(prefix, '\t');
}

static void
read_arrow(KarmaImport *import, KarmaTime when, KarmaImportKind kind, const char *text)
{
    /* the words behind the nick are translated, the arrow is not */
    g_autofree char *nick = g_strndup(text, strcspn(text, " "));
    if (!karma_import_system(import, when, text) && *nick)
        karma_import_moved(import, when, kind, karma_import_bare_nick(nick), NULL);
}

static void
read_prefixed(KarmaImport *import, KarmaTime when, const char *prefix, char *text)
{
    static const char *const none[] = {"", "=!=", "--", "***"};
    if (strcmp(prefix, "-->") == 0) {
        read_arrow(import, when, KARMA_IMPORT_JOIN, text);
        return;
    }
    if (strcmp(prefix, "<--") == 0) {
        read_arrow(import, when, KARMA_IMPORT_LEAVE, text);
        return;
    }
    if (strcmp(prefix, " *") == 0 || strcmp(prefix, "*") == 0) {
        char *did = text + strcspn(text, " ");
        g_autofree char *action = g_strconcat("/me", *did ? did : " ", NULL);
        *did = '\0';
        karma_import_said(import, when, karma_import_bare_nick(text), action);
        return;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(none); i++) {
        if (strcmp(prefix, none[i]) == 0) {
            if (!karma_import_system(import, when, text))
                import->counts.system++;
            return;
        }
    }
    karma_import_said(import, when, karma_import_bare_nick(prefix), text);
}

static bool
read_line(KarmaImport *import, char *line, GError **error)
{
    KarmaTime when;
    char *prefix = (char *)read_when(import, line, &when);
    char *tab = prefix ? strchr(prefix, '\t') : NULL;
    if (!tab) {
        if (*line)
            karma_import_bad(import);
        return true;
    }
    *tab = '\0';
    read_prefixed(import, when, prefix, tab + 1);
    return true;
}

const KarmaFormat karma_format_weechat = {"weechat", false, recognises, read_line, NULL};
