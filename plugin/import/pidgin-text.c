// SPDX-License-Identifier: GPL-2.0-or-later
#include "pidgin.h"
#include <string.h>

static bool
recognises_text(const char *line)
{
    return g_str_has_prefix(line, "Conversation with ") ||
           g_str_has_prefix(line, "System log for account ");
}

static void
let_go_text(KarmaImport *import)
{
    /* XMPP leaves its wrapper in; other text may look like a tag and is none */
    const bool wrapped = strstr(import->held->str, "<html xmlns") != NULL;
    g_autofree char *stripped = wrapped ? karma_import_strip(import->held->str) : NULL;
    karma_pidgin_let_go(import, g_strchomp(stripped ? stripped : import->held->str));
}

/* "Nudge: x" of the messenger itself looks like somebody speaking. */
static bool
is_system(const KarmaImport *import, const char *nick)
{
    static const char *const starts[] = {"The topic ", "Unable to ",   "Transfer of file ",
                                         "Topic is",   "Offering to ", "The following "};
    for (size_t i = 0; i < G_N_ELEMENTS(starts); i++)
        if (g_str_has_prefix(nick, starts[i]))
            return true;
    const bool irc = g_strcmp0(import->place.protocol, "irc") == 0;
    return import->place.room &&
           ((irc && strchr(nick, ' ')) || g_ascii_strcasecmp(nick, import->place.name) == 0);
}

/* "bob: text" or "***bob waves" into `ret_shown` ("bob:", "***bob") and text; NULL: neither. */
static const char *
split_text(const char *said, char **ret_shown)
{
    const bool action = g_str_has_prefix(said, "***");
    const char *end = strstr(said, action ? " " : ": ");
    if (!end && !action && g_str_has_suffix(said, ":"))
        end = said + strlen(said) - 1;
    if (!end)
        return NULL;
    *ret_shown = g_strndup(said, (size_t)(end - said) + !action);
    return end + (action ? 1 : 1 + (end[1] == ' '));
}

static void
hold_text(KarmaImport *import, KarmaImportEvent *event, const char *said)
{
    KarmaPidginSpeaker speaker = {.own = false};
    g_autofree char *shown = NULL;
    const char *text = split_text(said, &shown);
    g_autofree char *nick = text ? karma_pidgin_speaker(shown, &speaker) : NULL;
    if (!nick || is_system(import, nick)) {
        if (!karma_import_system(import, event->when, said))
            import->counts.system++;
        return;
    }
    if (speaker.automatic) {
        import->counts.automatic++;
        return;
    }
    event->kind = KARMA_IMPORT_MESSAGE;
    event->own = karma_pidgin_is_own(import, &speaker, nick);
    g_autofree char *action = speaker.action ? karma_pidgin_action(text) : NULL;
    karma_pidgin_hold(import, event, nick, action ? action : text);
}

static bool
read_text(KarmaImport *import, char *line, GError **error)
{
    if (import->line == 1 && recognises_text(line)) {
        karma_pidgin_header(import, line);
        return true;
    }
    char *end = *line == '(' ? strchr(line, ')') : NULL;
    g_autofree char *time = end ? g_strndup(line + 1, (size_t)(end - line - 1)) : NULL;
    KarmaImportEvent event = {.when = 0};
    if (!time || !karma_pidgin_when(import, time, &event)) {
        if (import->holds)
            karma_pidgin_go_on(import, line);
        else if (*line)
            karma_import_bad(import);
        return true;
    }
    let_go_text(import);
    hold_text(import, &event, end + 1 + (end[1] == ' '));
    return true;
}

const KarmaFormat karma_format_pidgin_text = {"pidgin-text", false, recognises_text, read_text,
                                              let_go_text};
