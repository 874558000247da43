// SPDX-License-Identifier: GPL-2.0-or-later
#include "commands.h"
#include "deed.h"
#include "intake.h"
#include "names.h"
#include "notice.h"
#include "nudges.h"
#include "speak.h"
#include "weeks.h"
#include "window.h"
#include "words.h"
#include <cmds.h>
#include <glib/gi18n-lib.h>
#include <string.h>

struct KarmaCommands {
    KarmaPlugin *plugin;
    PurpleCmdId id;
};

/* One call: where it was typed, and what stands behind the word (never NULL). */
typedef struct {
    KarmaPlugin *plugin;
    PurpleConversation *conversation;
    const char *argument;
    char *error; /* set: said instead, transfer full */
} Call;

static void
say(const Call *call, char *text)
{
    karma_deed_say(call->plugin, call->conversation, text);
}

static void
karma(Call *call)
{
    KarmaDate monday;
    char *trouble = karma_words_trouble(call->plugin);
    if (trouble)
        say(call, trouble);
    karma_notice_flush(call->plugin);
    karma_speak_request(call->plugin->speak, call->conversation);
    karma_weeks_parse(call->plugin->weeks, NULL, &monday);
    karma_window_week(call->plugin->window, monday);
}

static void
week(Call *call)
{
    KarmaDate monday;
    if (karma_weeks_parse(call->plugin->weeks, call->argument, &monday))
        karma_window_week(call->plugin->window, monday);
    else
        call->error = g_strdup(_("A week is a number of weeks ago, or like 2026-W45."));
}

/* The one meant: what was typed, or with nothing typed whoever this conversation is with. 0 with an
 * error set: nobody. */
static int64_t
meant(Call *call, bool exact)
{
    int64_t id = *call->argument
                     ? karma_names_search(call->plugin, call->conversation, call->argument, exact)
                     : karma_names_of_conversation(call->plugin, call->conversation);
    if (id == 0)
        call->error = g_strdup_printf(_("Karma knows nobody called \"%s\"."), call->argument);
    return id;
}

static void
with(Call *call)
{
    int64_t id = meant(call, false);
    if (id)
        karma_deed_page(call->plugin, id);
}

static void
why(Call *call)
{
    KarmaPart part;
    if (!*call->argument)
        karma_window_why(call->plugin->window, -1);
    else if (karma_part_parse(call->argument, &part))
        karma_window_why(call->plugin->window, (int)part);
    else
        call->error =
            g_strdup_printf(_("The parts are: %s"), "responding, talks, helping, sharing, "
                                                    "recognition, in-touch, new-people");
}

static void
waiting(Call *call)
{
    karma_deed_waiting(call->plugin, call->conversation);
}

static void
people(Call *call)
{
    karma_deed_people(call->plugin);
}

static void
nudges(Call *call)
{
    say(call, karma_nudges_list(call->plugin));
}

static void
refuse(Call *call, KarmaRefusal refusal)
{
    say(call, karma_speak_refuse(call->plugin->speak, 0, refusal));
}

static void
later(Call *call)
{
    refuse(call, KARMA_REFUSAL_LATER);
}

static void
not_needed(Call *call)
{
    refuse(call, KARMA_REFUSAL_NOT_NEEDED);
}

static void
wrong(Call *call)
{
    refuse(call, KARMA_REFUSAL_WRONG);
}

#define DAYS_MOST 3660

static const struct {
    const char *word;
    KarmaRefusal refusal;
} scopes[] = {
    {"person", KARMA_REFUSAL_NEVER_PERSON},
    {"room", KARMA_REFUSAL_NEVER_ROOM},
    {"kind", KARMA_REFUSAL_NEVER_KIND},
    {"all", KARMA_REFUSAL_NEVER_ALL},
};

/* What is meant by a bare "never": the last nudge's person, else its room, else its kind. */
static KarmaRefusal
usual_never(const Call *call)
{
    const KarmaNudger *nudger = karma_speak_nudger(call->plugin->speak);
    int64_t last = nudger ? karma_nudger_last(nudger) : 0;
    return last ? karma_nudger_never(nudger, last) : KARMA_REFUSAL_NEVER_PERSON;
}

/* One word of "kind 28": a scope, or so many days. */
static bool
read_never(const char *word, KarmaRefusal *refusal, int *days)
{
    char *end = NULL;
    const guint64 number = g_ascii_strtoull(word, &end, 10);
    if (end != word && !*end) {
        *days = (int)MIN(number, DAYS_MOST);
        return number > 0;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(scopes); i++)
        if (g_str_equal(word, scopes[i].word)) {
            *refusal = scopes[i].refusal;
            return true;
        }
    return false;
}

static void
never(Call *call)
{
    KarmaRefusal refusal = usual_never(call);
    int days = 0;
    g_auto(GStrv) words = g_strsplit_set(call->argument, " \t", -1);
    for (char **word = words; *word && !call->error; word++)
        if (**word && !read_never(*word, &refusal, &days))
            call->error = g_strdup(_("Never what: person, room, kind or all? And a number of days, "
                                     "if not for good."));
    if (!call->error)
        say(call, karma_speak_refuse_for(call->plugin->speak, 0, refusal, days));
}

static void
again(Call *call)
{
    g_autoptr(GArray) rests = karma_nudges_rests(call->plugin);
    const guint64 number = g_ascii_strtoull(call->argument, NULL, 10);
    if (number >= 1 && number <= rests->len)
        say(call,
            karma_nudges_lift(call->plugin, &g_array_index(rests, KarmaRest, (guint)number - 1)));
    else
        call->error = g_strdup(_("Which one? /karma nudges numbers what is switched off."));
}

static void
not_right(Call *call)
{
    char *end;
    int64_t act = g_ascii_strtoll(call->argument, &end, 10);
    if (act > 0 && !*end)
        karma_deed_not_right(call->plugin, act, call->conversation);
    else
        call->error = g_strdup(_("Which one? Its number stands in /karma why and a part."));
}

static void
undo(Call *call)
{
    say(call, karma_speak_undo(call->plugin->speak));
}

static void
pause_counting(Call *call)
{
    say(call, karma_deed_pause(call->plugin, true));
}

static void
resume_counting(Call *call)
{
    say(call, karma_deed_pause(call->plugin, false));
}

static void
forget(Call *call)
{
    int64_t id = 0;
    if (*call->argument)
        id = meant(call, true);
    else
        call->error = g_strdup(_("Forget whom? Give the whole name."));
    if (id)
        karma_deed_forget(call->plugin, id, call->conversation);
}

static void export(Call *call)
{
    if (*call->argument)
        karma_deed_export(call->plugin, call->argument, call->conversation);
    else
        call->error = g_strdup(_("Export where to? Give a path; .csv gives a table, else JSON."));
}

static void help(Call *call);

typedef struct {
    const char *word, *arguments, *help;
    void (*run)(Call *call);
} Command;

static const Command commands[] = {
    {"", "", N_("the week's summary, and what waits to be said"), karma},
    {"week", "[N]", N_("the summary of N weeks ago, or of a week like 2026-W45"), week},
    {"with", "NAME|#room", N_("your own exchanges with somebody, or in a room"), with},
    {"why", "[PART]", N_("where the numbers come from"), why},
    {"not-right", "NUMBER", N_("leaves one of these acts out, or takes it in again"), not_right},
    {"waiting", "", N_("who waits for an answer"), waiting},
    {"people", "", N_("whom you keep in touch with, and how often"), people},
    {"nudges", "", N_("what was said, what is held back, and why"), nudges},
    {"later", "", N_("the last nudge again tomorrow"), later},
    {"not-needed", "", N_("the last nudge is not needed"), not_needed},
    {"wrong", "", N_("the last nudge was wrong"), wrong},
    {"never", "[person|room|kind|all] [DAYS]",
     N_("no nudges about this any more, or for so many days"), never},
    {"again", "N", N_("brings back what is switched off; /karma nudges numbers it"), again},
    {"undo", "", N_("takes the last of these back"), undo},
    {"pause", "", N_("count nothing for now"), pause_counting},
    {"resume", "", N_("count again"), resume_counting},
    {"forget", "NAME|#room", N_("everything about somebody is gone, for good"), forget},
    {"export", "PATH", N_("everything Karma keeps, as JSON or, for .csv, a table"), export},
    {"help", "", N_("this list"), help},
};

static char *
help_text(void)
{
    GString *text = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        const Command *command = &commands[i];
        g_string_append_printf(
            text, "%s/karma%s%s%s%s: %s", i ? "\n" : "", *command->word ? " " : "", command->word,
            *command->arguments ? " " : "", command->arguments, _(command->help));
    }
    return g_string_free(text, FALSE);
}

static void
help(Call *call)
{
    say(call, help_text());
}

static const Command *
find(const char *word)
{
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++)
        if (g_str_equal(commands[i].word, word))
            return &commands[i];
    return NULL;
}

static PurpleCmdRet
on_karma(PurpleConversation *conversation, const gchar *name, gchar **args, gchar **error,
         void *data)
{
    KarmaCommands *self = data;
    g_autofree char *typed = g_strstrip(g_strdup(args && args[0] ? args[0] : ""));
    size_t length = strcspn(typed, " \t");
    g_autofree char *word = g_strndup(typed, length);
    const Command *command = find(word);
    Call call = {self->plugin, conversation, g_strchug(typed + length), NULL};
    if (command)
        command->run(&call);
    else
        call.error =
            g_strdup_printf(_("/karma knows no \"%s\". /karma help lists what it knows."), word);
    if (!call.error)
        return PURPLE_CMD_RET_OK;
    *error = g_markup_escape_text(call.error, -1);
    g_free(call.error);
    return PURPLE_CMD_RET_FAILED;
}

KarmaCommands *
karma_commands_new(KarmaPlugin *plugin)
{
    KarmaCommands *self = g_new0(KarmaCommands, 1);
    self->plugin = plugin;
    self->id = purple_cmd_register(
        "karma", "s", PURPLE_CMD_P_PLUGIN,
        PURPLE_CMD_FLAG_IM | PURPLE_CMD_FLAG_CHAT | PURPLE_CMD_FLAG_ALLOW_WRONG_ARGS, NULL,
        on_karma, _("karma [help]: your week in talks; nothing of it is sent"), self);
    return self;
}

void
karma_commands_free(KarmaCommands *self)
{
    purple_cmd_unregister(self->id);
    g_free(self);
}
