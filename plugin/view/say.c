// SPDX-License-Identifier: GPL-2.0-or-later
#include "say.h"

#include "moment.h"
#include "words.h"

#include <glib/gi18n-lib.h>

#define WAITING_IN_SENTENCE 3

char *
karma_view_title(const KarmaView *view, const KarmaWeek *week)
{
    g_autofree char *number = g_strdup_printf("%d", week->iso_week);
    g_autofree char *dates = karma_moment_span(week->monday, week->sunday);
    /* Translators: the title of a week; {dates} is "9 to 15 November 2026". */
    return KARMA_FILL(week->running ? _("Week {number}, {dates}, so far")
                                    : _("Week {number}, {dates}"),
                      {"number", number}, {"dates", dates});
}

/* Every band is a pleasant one: from below it changes temperature, never worth. The last row is for
 * the lowest numbers. */
static const struct {
    double from;
    const char *alone, *usual, *running;
} bands[] = {
    /* Translators: headlines of a week with its number from 0 to 100. All are kind; none judges.
     * {usual} is the owner's own four-week median. */
    {80, N_("A bright week, {total}."), N_("A bright week, {total}; you are often near {usual}."),
     N_("A bright week so far, {total}.")},
    {60, N_("A warm week, {total}."), N_("A warm week, {total}; you are often near {usual}."),
     N_("A warm week so far, {total}.")},
    {40, N_("A friendly week, {total}."),
     N_("A friendly week, {total}; you are often near {usual}."),
     N_("A friendly week so far, {total}.")},
    {20, N_("A calm week, {total}."), N_("A calm week, {total}; you are often near {usual}."),
     N_("A calm week so far, {total}.")},
    {0, N_("A gentle week, {total}."), N_("A gentle week, {total}; you are often near {usual}."),
     N_("A gentle week so far, {total}.")},
};

char *
karma_view_headline(const KarmaView *view, const KarmaWeek *week)
{
    if (!week->score.enough)
        return g_strdup(week->running ? _("Not enough to say yet.")
                                      : _("Not enough to say this week."));
    size_t band = 0;
    while (band + 1 < G_N_ELEMENTS(bands) && week->score.total < bands[band].from)
        band++;
    const char *sentence = week->running      ? bands[band].running
                           : week->has_median ? bands[band].usual
                                              : bands[band].alone;
    g_autofree char *total = karma_words_number(week->score.total, 0);
    g_autofree char *usual = karma_words_number(week->median, 0);
    return KARMA_FILL(_(sentence), {"total", total}, {"usual", usual});
}

bool
karma_say_is_recent(const KarmaView *view, const KarmaWeek *week)
{
    return !view->now || karma_zone_date(view->zone, view->now) <= week->sunday + 7;
}

/* What went well. {name} is somebody it was with; rows without a name serve when there is none. */
typedef struct {
    const char *one, *many;
} Plural;
#define NP(one, many) one, many

static const struct {
    Plural named, plain;
} well_rows[] = {
    /* Translators: the week's first sentence: what went well. */
    [KARMA_WELL_QUIET] = {{NULL, NULL},
                          {NP("A quiet week, and that is fine.",
                              "A quiet week, and that is fine.")}},
    [KARMA_WELL_HELPED] = {{NP("Your help worked for {name}.",
                               "Your help worked {count} times, for {name} among others.")},
                           {NP("Your help worked once.", "Your help worked {count} times.")}},
    [KARMA_WELL_ANSWERED] = {{NP("{name} waited for a word and got one.",
                                 "All {count} who waited heard from you, {name} among them.")},
                             {NP("Who waited heard from you.",
                                 "All {count} who waited heard from you.")}},
    [KARMA_WELL_TALKED] = {{NP("You talked with {name}.",
                               "You had {count} talks, with {name} among others.")},
                           {NP("You had a talk.", "You had {count} talks.")}},
    [KARMA_WELL_KEPT] = {{NP("{name} came back: you are getting to know each other.",
                             "{count} new people came back, {name} among them.")},
                         {NP("Somebody new came back.", "{count} new people came back.")}},
    [KARMA_WELL_THANKED] = {{NP("You had a kind word for {name}.",
                                "You had a kind word for {count} people, {name} among them.")},
                            {NP("You had a kind word for somebody.",
                                "You had a kind word for {count} people.")}},
    [KARMA_WELL_SHARED] = {{NP("You shared something useful with {name}.",
                               "You shared something useful on {count} days.")},
                           {NP("You shared something useful.",
                               "You shared something useful on {count} days.")}},
    [KARMA_WELL_WROTE] = {{NP("You were in touch with {name}.", "You were in touch with people.")},
                          {NP("You were in touch with people.", "You were in touch with people.")}},
};

static char *
say_well(const KarmaView *view, const KarmaWeek *week)
{
    g_autofree char *name = karma_words_name(view, week->well_name, false);
    const Plural *plural =
        week->well_name ? &well_rows[week->well].named : &well_rows[week->well].plain;
    if (!plural->one)
        plural = &well_rows[week->well].plain;
    return KARMA_COUNT(plural->one, plural->many, MAX(week->well_count, 1), {"name", name});
}

char *
karma_say_waiting_entry(const KarmaView *view, const KarmaWeek *week, const KarmaWaiting *waiting)
{
    g_autofree char *who = karma_words_where(view, waiting->name, waiting->room);
    g_autofree char *since = karma_moment_within(view, waiting->since, week->monday, week->sunday);
    /* Translators: {who} waits for an answer since {since}: "erin in #garden, since Saturday
     * 20:00". */
    return KARMA_FILL(_("{who}, since {since}"), {"who", who}, {"since", since});
}

bool
karma_say_names_all(const KarmaWeek *week)
{
    return !week->waiting || week->waiting->len <= WAITING_IN_SENTENCE + 1;
}

static char *
say_waiting(const KarmaView *view, const KarmaWeek *week)
{
    if (!karma_say_is_recent(view, week))
        return NULL;
    guint n = week->waiting ? week->waiting->len : 0;
    guint named = karma_say_names_all(week) ? n : WAITING_IN_SENTENCE;
    if (n == 0)
        return g_strdup(_("Nobody waits for you."));
    g_autoptr(GString) out = g_string_new(NULL);
    for (guint i = 0; i < named; i++) {
        g_autofree char *entry =
            karma_say_waiting_entry(view, week, &g_array_index(week->waiting, KarmaWaiting, i));
        g_string_append_printf(out, "%s%s", i ? _("; ") : "", entry);
    }
    if (named == n)
        /* Translators: the week's second sentence; {list} is "erin in #garden, since Saturday
         * 20:00; frank, since Sunday 16:00". */
        return KARMA_FILL(_("Waiting for a word from you: {list}."), {"list", out->str});
    return KARMA_COUNT("Waiting for a word from you: {list}; and {count} more.",
                       "Waiting for a word from you: {list}; and {count} more.", n - named,
                       {"list", out->str});
}

static const char *const idea_rows[] = {
    /* Translators: the week's third sentence: one idea, free to ignore. {name} is a person with or
       without a room. */
    [KARMA_IDEA_NONE] = NULL,
    [KARMA_IDEA_ANSWER] = N_("If you like: a line to {name}."),
    [KARMA_IDEA_REACH] = N_("If you like: say hello to {name}; it has been a while."),
    [KARMA_IDEA_THANK] = N_("If you like: tell {name} that the help was welcome."),
    [KARMA_IDEA_SPREAD] =
        N_("If you like: one place, with a line of your own, often reaches more than many places."),
    [KARMA_IDEA_BALANCE] = N_("If you like: next to your own pages, a find from somewhere else."),
    [KARMA_IDEA_LISTEN] = N_("If you like: pick up something others said in {name}."),
    [KARMA_IDEA_SHARE] = N_("If you like: something you found lately might interest {name}."),
};

static char *
say_idea(const KarmaView *view, const KarmaWeek *week)
{
    const char *sentence = idea_rows[week->idea];
    if (!sentence)
        return NULL;
    g_autofree char *name = karma_words_where(view, week->idea_name, week->idea_room);
    return KARMA_FILL(_(sentence), {"name", name});
}

char *
karma_view_say(const KarmaView *view, const KarmaWeek *week, KarmaSay say)
{
    static char *(*const says[KARMA_N_SAYS])(const KarmaView *, const KarmaWeek *) = {
        [KARMA_SAY_WELL] = say_well,
        [KARMA_SAY_WAITING] = say_waiting,
        [KARMA_SAY_IDEA] = say_idea,
    };
    return says[say](view, week);
}

char *
karma_say_due_entry(const KarmaView *view, const KarmaDue *due)
{
    g_autofree char *name = karma_words_name(view, due->name, false);
    g_autofree char *ago =
        karma_words_count("{count} day ago", "{count} days ago", due->touch.days, NULL);
    g_autofree char *rhythm = karma_moment_rhythm(due->touch.cadence_days);
    /* Translators: somebody to write to: "otto, 17 days ago; usually every 7 days". */
    return KARMA_FILL(_("{name}, {ago}; usually {rhythm}"), {"name", name}, {"ago", ago},
                      {"rhythm", rhythm});
}

char *
karma_say_starts(const KarmaWeek *week)
{
    if (week->starts == 0 && week->their_starts == 0)
        return NULL;
    g_autofree char *own = karma_words_count("You began {count} conversation",
                                             "You began {count} conversations", week->starts, NULL);
    /* Translators: {own} is "You began 4 conversations"; {count}: how many others began with the
     * owner. */
    return KARMA_COUNT("{own}, others began {count} with you.",
                       "{own}, others began {count} with you.", week->their_starts, {"own", own});
}

char *
karma_say_openers(const KarmaWeek *week)
{
    if (week->opened == 0)
        return NULL;
    g_autofree char *started = g_strdup_printf("%d", week->started);
    /* Translators: what the owner said to a room as a whole, and how often somebody took it up. */
    return KARMA_COUNT("You opened a subject in a room once; taken up: {started}.",
                       "You opened a subject in a room {count} times; taken up: {started}.",
                       week->opened, {"started", started});
}

/* Many logs know no seconds, and speed is not the point. */
#define SHORTEST_S 60.0

char *
karma_say_median(const KarmaWeek *week)
{
    if (!week->has_median_response)
        return NULL;
    g_autofree char *wall = karma_moment_length(MAX(week->response_wall_s, SHORTEST_S));
    g_autofree char *present = karma_moment_length(MAX(week->response_present_s, SHORTEST_S));
    if (week->response_present_s < 0)
        return KARMA_FILL(_("Half of your answers came within {wall}; it is not scored."),
                          {"wall", wall});
    return KARMA_FILL(
        _("Half of your answers came within {wall} ({present} with you there); it is not scored."),
        {"wall", wall}, {"present", present});
}

/* By (G + 1) / (R + 1), the model's own number: the first row whose limit is not passed. */
static const struct {
    double until;
    const char *words;
} balance_rows[] = {
    {0.67, N_("In four weeks, given: {given}, received: {received}. Much came to you, and that is "
              "welcome too.")},
    {1.5, N_("In four weeks, given: {given}, received: {received}. About even.")},
    {G_MAXDOUBLE,
     N_("In four weeks, given: {given}, received: {received}. You give a lot; asking is "
        "fine too.")},
};

char *
karma_say_balance(const KarmaWeek *week)
{
    if (week->given == 0 && week->received == 0)
        return NULL;
    size_t row = 0;
    while (row + 1 < G_N_ELEMENTS(balance_rows) && week->balance > balance_rows[row].until)
        row++;
    g_autofree char *given = g_strdup_printf("%d", week->given);
    g_autofree char *received = g_strdup_printf("%d", week->received);
    return KARMA_FILL(_(balance_rows[row].words), {"given", given}, {"received", received});
}
