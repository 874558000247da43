// SPDX-License-Identifier: GPL-2.0-or-later

/* The walker: a week's sections in the order they are read. */

#include "act.h"
#include "chart.h"
#include "moment.h"
#include "say.h"
#include "walk.h"
#include "words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define WAITING_MOST 5
#define DUE_MOST     3
#define LINKS_MOST   8
#define PEOPLE_MOST  8

static void
write_head(KarmaSink *sink, const KarmaWeek *week)
{
    static const char *const keys[KARMA_N_SAYS] = {"well", "waiting_words", "idea"};
    karma_walk_title(sink, week);
    karma_sink_bool(sink, "first", week->first);
    karma_sink_real(sink, "median",
                    week->score.enough && week->has_median ? week->median : (double)NAN);
    if (karma_sink_is_json(sink) || (week->first && !sink->view->brief))
        karma_sink_words(sink, "note", KARMA_ROLE_FACT,
                         week->first
                             ? _("This is the first week that is counted. Each part grows quickly "
                                 "at first and then levels off; more is not the point.")
                             : NULL);
    for (int i = 0; i < KARMA_N_SAYS; i++) {
        g_autofree char *say = karma_view_say(sink->view, week, (KarmaSay)i);
        karma_sink_words(sink, keys[i], KARMA_ROLE_SENTENCE, say);
    }
}

static void
write_parts(KarmaSink *sink, const KarmaWeek *week)
{
    if (!week->score.enough && !karma_sink_is_json(sink))
        return;
    karma_sink_open(sink, "parts", true, NULL);
    for (int i = 0; i < KARMA_N_PARTS; i++) {
        karma_sink_open(sink, NULL, false, NULL);
        karma_walk_part(sink, week, (KarmaPart)i);
        if (karma_sink_is_json(sink))
            karma_walk_acts(sink, week->credits[i], G_MAXUINT);
        karma_sink_close(sink);
    }
    karma_sink_close(sink);
}

/* One number makes no line. */
static bool
has_line(const KarmaWeek *week)
{
    int numbers = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(week->line); i++)
        numbers += week->line[i].monday && week->line[i].enough;
    return numbers > 1;
}

static void
write_line(KarmaSink *sink, const KarmaWeek *week)
{
    g_autofree char *words = karma_view_line_words(sink->view, week);
    if (karma_sink_is_json(sink) || has_line(week))
        karma_sink_words(sink, "line_words", KARMA_ROLE_WEEKS, words);
    karma_sink_open(sink, "line", true, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(week->line) && karma_sink_is_json(sink); i++) {
        const KarmaFrozen *frozen = &week->line[i];
        if (!frozen->monday)
            continue;
        g_autofree char *name = karma_moment_iso_week(frozen->monday);
        karma_sink_open(sink, NULL, false, NULL);
        karma_sink_text(sink, "week", name);
        karma_sink_real(sink, "total", frozen->enough ? frozen->total : (double)NAN);
        karma_sink_close(sink);
    }
    karma_sink_close(sink);
}

static void
write_waiting(KarmaSink *sink, const KarmaWeek *week)
{
    guint most = karma_sink_is_json(sink) ? G_MAXUINT : WAITING_MOST;
    bool told = karma_say_names_all(week) && !sink->view->links;
    if (karma_sink_is_json(sink) || !told)
        karma_walk_waiting(sink, week, most);
}

static void
write_due(KarmaSink *sink, const KarmaWeek *week)
{
    guint most = karma_sink_is_json(sink) ? G_MAXUINT : DUE_MOST;
    karma_walk_due(sink, "due", _("To write to, if you like"), week->due, most);
}

/* {people} are names with how many times. */
static const struct {
    const char *key;
    size_t offset;
    const char *words;
} people_rows[] = {
    {"helped", G_STRUCT_OFFSET(KarmaWeek, helped), N_("You helped {people}.")},
    {"helped_by", G_STRUCT_OFFSET(KarmaWeek, helped_by), N_("You got help from {people}.")},
    {"asked", G_STRUCT_OFFSET(KarmaWeek, asked), N_("You asked how they are: {people}.")},
    {"recognised", G_STRUCT_OFFSET(KarmaWeek, recognised), N_("You had a kind word for {people}.")},
    {"met", G_STRUCT_OFFSET(KarmaWeek, met), N_("New: {people}.")},
    {"kept", G_STRUCT_OFFSET(KarmaWeek, kept), N_("Came back: {people}.")},
};

static void
write_counts(KarmaSink *sink, const char *key, const GArray *people)
{
    karma_sink_open(sink, key, true, NULL);
    for (guint i = 0; people && i < people->len && karma_sink_is_json(sink); i++) {
        const KarmaPersonCount *person = &g_array_index(people, KarmaPersonCount, i);
        karma_sink_open(sink, NULL, false, NULL);
        karma_sink_integer(sink, "id", person->name);
        karma_sink_name(sink, "name", person->name, false);
        karma_sink_integer(sink, "count", person->count);
        karma_sink_integer(sink, "confirmed", person->confirmed);
        karma_sink_close(sink);
    }
    karma_sink_close(sink);
}

static void
say_people(KarmaSink *sink, const char *sentence, const GArray *people)
{
    g_autofree char *names = karma_words_people(sink->view, people, PEOPLE_MOST, false);
    g_autofree char *words = KARMA_FILL(sentence, {"people", names});
    karma_sink_words(sink, NULL, KARMA_ROLE_FACT, words);
}

static void
write_people(KarmaSink *sink, const KarmaWeek *week)
{
    for (size_t i = 0; i < G_N_ELEMENTS(people_rows); i++) {
        const GArray *people = G_STRUCT_MEMBER(GArray *, week, people_rows[i].offset);
        if (people && people->len && !karma_sink_is_json(sink))
            say_people(sink, _(people_rows[i].words), people);
        write_counts(sink, people_rows[i].key, people);
    }
}

/* Those that were for somebody: what an example or a question needs is no news. */
static GArray *
shared_links(const KarmaWeek *week)
{
    GArray *shared = g_array_new(FALSE, FALSE, sizeof(KarmaCredit));
    for (guint i = 0; week->links && i < week->links->len; i++) {
        const KarmaCredit *credit = &g_array_index(week->links, KarmaCredit, i);
        if (credit->act->detail != KARMA_LINK_LITERAL && credit->act->detail != KARMA_LINK_ASKING)
            g_array_append_vals(shared, credit, 1);
    }
    return shared;
}

static void
write_links(KarmaSink *sink, const KarmaWeek *week)
{
    bool json = karma_sink_is_json(sink);
    g_autoptr(GArray) shared = shared_links(week);
    karma_sink_open(sink, "links", true, shared->len ? _("Links, and what came of them") : NULL);
    karma_walk_credits(sink, json ? week->links : shared, json ? G_MAXUINT : LINKS_MOST);
    karma_sink_close(sink);
}

static void
write_facts(KarmaSink *sink, const KarmaWeek *week)
{
    g_autofree char *starts = karma_say_starts(week);
    g_autofree char *openers = karma_say_openers(week);
    g_autofree char *median = karma_say_median(week);
    g_autofree char *balance = karma_say_balance(week);
    karma_sink_open(sink, "facts", false, NULL);
    karma_sink_words(sink, "starts_words", KARMA_ROLE_FACT, starts);
    karma_sink_words(sink, "openers_words", KARMA_ROLE_FACT, openers);
    karma_sink_words(sink, "response_words", KARMA_ROLE_FACT, median);
    karma_sink_words(sink, "balance_words", KARMA_ROLE_FACT, balance);
    karma_walk_numbers(sink, week);
    karma_sink_close(sink);
}

static void
write_other_weeks(KarmaSink *sink, const KarmaWeek *week)
{
    g_autofree char *before = karma_moment_iso_week(week->monday - 7);
    g_autofree char *after = karma_moment_iso_week(week->monday + 7);
    g_autofree char *before_uri = g_strconcat("karma:week?week=", before, NULL);
    g_autofree char *after_uri = g_strconcat("karma:week?week=", after, NULL);
    karma_sink_words(sink, NULL, KARMA_ROLE_HINT, _("Other weeks"));
    karma_sink_action(sink, C_("week", "earlier"), before_uri);
    if (!week->running)
        karma_sink_action(sink, C_("week", "later"), after_uri);
}

/* Where there is no line to type a command into. */
static void
write_own(KarmaSink *sink)
{
    bool paused = sink->view->paused;
    karma_sink_words(sink, NULL, KARMA_ROLE_HINT,
                     paused ? _("Paused: nothing is counted for now.")
                            : _("All of this stays on this computer."));
    karma_sink_action(sink, paused ? _("count again") : _("pause"), "karma:pause");
    karma_sink_action(sink, _("export…"), "karma:export");
}

static void
write_hints(KarmaSink *sink, const KarmaWeek *week)
{
    if (karma_sink_is_json(sink))
        return;
    if (sink->view->links && sink->view->rich)
        write_other_weeks(sink, week);
    else if (sink->view->links)
        write_own(sink);
    if (!sink->view->command)
        return;
    /* Translators: {command} is "/karma" or "purple-karma"; why, waiting and people are words of
     * the command, not to be translated. */
    g_autofree char *hint =
        KARMA_FILL(_("More: {command} why, {command} waiting, {command} people"),
                   {"command", sink->view->command});
    karma_sink_words(sink, NULL, KARMA_ROLE_HINT, hint);
}

static const struct {
    void (*write)(KarmaSink *sink, const KarmaWeek *week);
    bool brief; /* part of the brief form */
} sections[] = {
    {write_head, true},     {write_parts, true},  {write_line, true},
    {write_waiting, false}, {write_due, false},   {write_people, false},
    {write_links, false},   {write_facts, false}, {write_hints, true},
};

void
karma_walk_week(KarmaSink *sink, const KarmaWeek *week)
{
    for (size_t i = 0; i < G_N_ELEMENTS(sections); i++)
        if (!sink->view->brief || sections[i].brief || karma_sink_is_json(sink))
            sections[i].write(sink, week);
}

char *
karma_view_week(const KarmaView *view, const KarmaWeek *week)
{
    KarmaSink sink;
    karma_sink_init(&sink, view);
    karma_sink_open(&sink, NULL, false, NULL);
    karma_sink_text(&sink, "schema", "purple-karma/week/1");
    karma_walk_week(&sink, week);
    karma_sink_close(&sink);
    return sink.kind->finish(&sink);
}
