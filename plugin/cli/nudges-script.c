// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli.h"
#include "nudges-owner.h"
#include <glib/gi18n-lib.h>
#include <string.h>

const char *const karma_owner_help =
    N_("The owner at the screen is made up from the logs and a seed: a key is touched\n"
       "with each own line and, in the hours of --presence (default: 10 minutes after\n"
       "each own line, and mon-fri 09:00-18:00), every four minutes or so; then the\n"
       "eye goes to one of the conversations of the last hour in a third of the\n"
       "cases, to none in an eighth, and half a line is written in an eighth. One to\n"
       "one everybody is online; in a room who joined, or wrote within an hour.\n"
       "--script FILE tells it instead (and nobody is present for other reasons, but\n"
       "where a played script has presence lines), one line each, times in order:\n"
       "  TIME focus bob       the conversation with bob gets the focus (focus #room;\n"
       "                       focus alone: none)\n"
       "  TIME input           a key is touched; so it is with all but left and here\n"
       "  TIME compose|clear   the box holds text, is empty\n"
       "  TIME away|back       TIME offline|online\n"
       "  TIME left bob        bob goes offline, out of all rooms; here bob: is back\n"
       "  TIME later|not-needed|wrong       of what was told last, while it is open\n"
       "  TIME never [person|room|kind|all] never again; TIME undo: takes it back\n"
       "  TIME week            the week is opened\n");

static const struct {
    const char *name;
    KarmaOwnerWord word;
    bool needs_what;
} words[] = {
    {"focus", KARMA_OWNER_FOCUS, false},     {"input", KARMA_OWNER_INPUT, false},
    {"compose", KARMA_OWNER_COMPOSE, false}, {"clear", KARMA_OWNER_CLEAR, false},
    {"away", KARMA_OWNER_AWAY, false},       {"back", KARMA_OWNER_BACK, false},
    {"offline", KARMA_OWNER_OFFLINE, false}, {"online", KARMA_OWNER_ONLINE, false},
    {"left", KARMA_OWNER_LEFT, true},        {"here", KARMA_OWNER_HERE, true},
    {"undo", KARMA_OWNER_UNDO, false},       {"week", KARMA_OWNER_WEEK, false},
};

static const struct {
    const char *name, *what;
    KarmaRefusal refusal;
} refusals[] = {
    {"later", "", KARMA_REFUSAL_LATER},
    {"not-needed", "", KARMA_REFUSAL_NOT_NEEDED},
    {"wrong", "", KARMA_REFUSAL_WRONG},
    {"never", "", KARMA_REFUSAL_NEVER_PERSON}, /* or what a bare never means for it */
    {"never", "person", KARMA_REFUSAL_NEVER_PERSON},
    {"never", "room", KARMA_REFUSAL_NEVER_ROOM},
    {"never", "kind", KARMA_REFUSAL_NEVER_KIND},
    {"never", "all", KARMA_REFUSAL_NEVER_ALL},
};

static bool
parse_refusal(const char *word, const char *what, KarmaOwnerLine *ret_line)
{
    for (size_t i = 0; i < G_N_ELEMENTS(refusals); i++) {
        if (strcmp(refusals[i].name, word) != 0 || strcmp(refusals[i].what, what) != 0)
            continue;
        ret_line->word = KARMA_OWNER_REFUSE;
        ret_line->refusal = refusals[i].refusal;
        ret_line->what = *what ? g_strdup(what) : NULL;
        return true;
    }
    return false;
}

static bool
parse(const char *text, const KarmaZone *zone, KarmaOwnerLine *ret_line)
{
    g_auto(GStrv) parts = g_strsplit_set(text, " \t", 3);
    if (g_strv_length(parts) < 2 || !karma_time_parse(parts[0], zone, &ret_line->when))
        return false;
    const char *what = parts[2] ? g_strstrip(parts[2]) : "";
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        if (strcmp(words[i].name, parts[1]) != 0)
            continue;
        ret_line->word = words[i].word;
        ret_line->what = *what ? g_utf8_strdown(what, -1) : NULL;
        return *what || !words[i].needs_what;
    }
    return parse_refusal(parts[1], what, ret_line);
}

static void
clear_line(gpointer data)
{
    g_free(((KarmaOwnerLine *)data)->what);
}

GArray *
karma_owner_script_read(const char *path, const KarmaZone *zone, GError **error)
{
    g_autofree char *text = NULL;
    g_autoptr(GArray) script = g_array_new(FALSE, FALSE, sizeof(KarmaOwnerLine));
    g_array_set_clear_func(script, clear_line);
    if (!g_file_get_contents(path, &text, NULL, error))
        return NULL;
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    KarmaTime last = G_MININT64;
    for (guint i = 0; lines[i]; i++) {
        KarmaOwnerLine line = {.when = 0};
        const char *stripped = g_strstrip(lines[i]);
        if (*stripped == '\0' || *stripped == '#')
            continue;
        const bool good = g_utf8_validate(stripped, -1, NULL) && parse(stripped, zone, &line);
        if (!good || line.when < last) {
            g_free(line.what);
            karma_cli_invalid(error, "%s:%u: %s", path, i + 1,
                              good ? _("goes back in time") : _("not 'TIME WORD [WHAT]'"));
            return NULL;
        }
        last = line.when;
        g_array_append_val(script, line);
    }
    return g_steal_pointer(&script);
}
