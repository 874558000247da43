// SPDX-License-Identifier: GPL-2.0-or-later
#include "pidgin.h"
#include <string.h>

static const char html_time[] = "\">(";

static bool
recognises_html(const char *line)
{
    return (strstr(line, "Conversation with ") || strstr(line, "System log for account")) &&
           (strstr(line, "<title>") || strstr(line, "<h3>") || strstr(line, "<h1>"));
}

static void
let_go_html(KarmaImport *import)
{
    g_autofree char *text = karma_import_strip(import->held->str);
    karma_pidgin_let_go(import, text);
}

/* Cuts `text` at `mark` and gives back what follows it, or NULL. */
static char *
cut(char *text, const char *mark)
{
    char *found = text ? strstr(text, mark) : NULL;
    if (!found)
        return NULL;
    *found = '\0';
    return found + strlen(mark);
}

/* The line breaks off where its text begins; `text` NULL: nobody speaks. */
typedef struct {
    const char *colour, *time, *shown, *text;
} HtmlLine;

static bool
split_html(char *line, HtmlLine *ret_line)
{
    if (!g_str_has_prefix(line, "<font ") && !g_str_has_prefix(line, "<span "))
        return false;
    char *colour = line + strcspn(line, "#>");
    char *time = cut(line, html_time);
    char *rest = cut(time, ")</");
    if (!rest)
        return false;
    char *shown = cut(rest, "<b>"), *text = cut(shown, "</b>");
    if (text && (g_str_has_prefix(text, "</font>") || g_str_has_prefix(text, "</span>")))
        text += strlen("</font>");
    const bool coloured = *colour == '#' && colour < time;
    *ret_line = (HtmlLine){coloured ? colour : "", time, shown, coloured ? text : NULL};
    return true;
}

static void
hold_html(KarmaImport *import, KarmaImportEvent *event, const HtmlLine *parts)
{
    KarmaPidginSpeaker speaker = {.own = g_ascii_strncasecmp(parts->colour, "#16569E", 7) == 0,
                                  .peer = g_ascii_strncasecmp(parts->colour, "#A82F2F", 7) == 0 ||
                                          g_ascii_strncasecmp(parts->colour, "#6C2585", 7) == 0};
    g_autofree char *shown = karma_import_strip(parts->shown);
    g_autofree char *nick = karma_pidgin_speaker(shown, &speaker);
    if (!nick || g_ascii_strncasecmp(parts->colour, "#FF0000", 7) == 0) {
        import->counts.system++;
        return;
    }
    if (speaker.automatic) {
        import->counts.automatic++;
        return;
    }
    event->kind = KARMA_IMPORT_MESSAGE;
    event->own = karma_pidgin_is_own(import, &speaker, nick);
    const char *text = parts->text + (*parts->text == ' ');
    g_autofree char *action = speaker.action ? karma_pidgin_action(text) : NULL;
    karma_pidgin_hold(import, event, nick, action ? action : text);
}

static bool
read_html(KarmaImport *import, char *line, GError **error)
{
    if (recognises_html(line)) {
        karma_pidgin_header(import, line);
        return true;
    }
    if (g_str_has_prefix(line, "</body>") || g_str_has_prefix(line, "</html>") ||
        strcmp(line, "</p>") == 0)
        return true;
    HtmlLine parts;
    KarmaImportEvent event = {.when = 0};
    g_autofree char *copy = g_strdup(line);
    if (!split_html(copy, &parts) || !karma_pidgin_when(import, parts.time, &event)) {
        if (import->holds)
            karma_pidgin_go_on(import, line);
        else if (*line)
            karma_import_bad(import);
        return true;
    }
    let_go_html(import);
    if (parts.text) {
        hold_html(import, &event, &parts);
        return true;
    }
    g_autofree char *text = parts.shown ? karma_import_strip(parts.shown) : NULL;
    if (!text || !karma_import_system(import, event.when, g_strstrip(text)))
        import->counts.system++;
    return true;
}

const KarmaFormat karma_format_pidgin_html = {"pidgin-html", true, recognises_html, read_html,
                                              let_go_html};
