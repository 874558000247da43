// SPDX-License-Identifier: GPL-2.0-or-later

/* What a friend would say: a fact, an offer, and nothing to answer for. */

#include "moment.h"
#include "words.h"

#include <glib/gi18n-lib.h>

#define ACTIONS_MOST 7
#define NBSP         "\u00a0" /* "never" and its dots stay together; no line begins with a dot */

/* What makes a nudge of one kind read differently. */
typedef enum { PLAIN, QUESTION, NEWS, IN_ROOM, NEWCOMER, KEPT } Case;

typedef struct {
    KarmaNudgeKind kind;
    Case special;
    const char *words;
} Wording;

static const Wording wordings[] = {
    /* Translators: from here on: the reminders. Keep them light: say the fact, leave the owner
     * free, never blame, never count what was not done. {name} is a person, {room} a room, {when}
     * "yesterday at 18:20" or "on 9 November", {ago} "19 days ago", {rhythm} "every 7 days". */
    {KARMA_NUDGE_REPLY, QUESTION,
     N_("{name} asked you something {when}; it is still here if you like.")},
    {KARMA_NUDGE_REPLY, QUESTION, N_("If you have a moment: {name} asked you something {when}.")},
    {KARMA_NUDGE_REPLY, QUESTION,
     N_("A question from {name}, {when}, is still open; no hurry, and not needed is fine too.")},
    {KARMA_NUDGE_REPLY, QUESTION,
     N_("What {name} asked {when} is waiting quietly, if you would like to come back to it.")},
    {KARMA_NUDGE_REPLY, NEWS,
     N_("{name} told you some news {when}; a word from you might be nice.")},
    {KARMA_NUDGE_REPLY, NEWS,
     N_("There was news from {name} {when}, if you feel like saying something to it.")},
    {KARMA_NUDGE_REPLY, PLAIN, N_("{name} wrote to you {when}; it is still here if you like.")},
    {KARMA_NUDGE_REPLY, PLAIN, N_("If you have a moment: {name} wrote to you {when}.")},
    {KARMA_NUDGE_REPLY, IN_ROOM,
     N_("{name} asked you something in {room} {when}; it is still here if you like.")},
    {KARMA_NUDGE_REPLY, IN_ROOM,
     N_("If you have a moment: in {room}, {name} asked you something {when}.")},
    {KARMA_NUDGE_REPLY, IN_ROOM,
     N_("A question from {name} in {room}, {when}, is still open; no hurry.")},
    {KARMA_NUDGE_REPLY, IN_ROOM,
     N_("{name} was wondering something in {room} {when}, if you would like to answer.")},
    {KARMA_NUDGE_THANK, PLAIN,
     N_("{name} helped you {when}; a thank-you usually means more than one thinks.")},
    {KARMA_NUDGE_THANK, PLAIN,
     N_("If what {name} wrote {when} was of use, this would be a good moment to say so.")},
    {KARMA_NUDGE_THANK, PLAIN,
     N_("{name} took some time for you {when}; a kind word would fit here.")},
    {KARMA_NUDGE_THANK, PLAIN,
     N_("You had a hand from {name} {when}, in case you would like to say thanks.")},
    {KARMA_NUDGE_REACH_OUT, PLAIN,
     N_("{name} is here. You last talked {ago}, usually it is {rhythm}; a hello, "
        "perhaps?")},
    {KARMA_NUDGE_REACH_OUT, PLAIN,
     N_("If you feel like it: {name} is online. Last talk {ago}, usually {rhythm}.")},
    {KARMA_NUDGE_REACH_OUT, PLAIN,
     N_("Your last talk was {ago}, usually it is {rhythm}; {name} is here now.")},
    {KARMA_NUDGE_REACH_OUT, PLAIN,
     N_("A good moment for a word to {name}, if you like: last talk {ago}, usually {rhythm}.")},
    {KARMA_NUDGE_HELP, PLAIN,
     N_("Somebody in {room} could use a hand: a question asked {when} is still open.")},
    {KARMA_NUDGE_HELP, PLAIN, N_("A question in {room}, {when}, is still open; perhaps you know.")},
    {KARMA_NUDGE_HELP, NEWCOMER,
     N_("Somebody new in {room} asked something {when}; perhaps you know.")},
    {KARMA_NUDGE_HELP, NEWCOMER,
     N_("A first question from somebody new in {room}, {when}, is still open; perhaps you know.")},
    {KARMA_NUDGE_SHARE, PLAIN, N_("Something you found lately? {room} might enjoy it.")},
    {KARMA_NUDGE_SHARE, PLAIN,
     N_("If you came across something good lately, {room} is a place for it.")},
    {KARMA_NUDGE_CHEER, PLAIN, N_("{name} was glad of your answer.")},
    {KARMA_NUDGE_CHEER, PLAIN, N_("Your answer was of use to {name}.")},
    {KARMA_NUDGE_CHEER, KEPT, N_("{name} came back; you are getting to know each other.")},
    {KARMA_NUDGE_CHEER, KEPT,
     N_("You and {name}, new not long ago, have now talked on three days.")},
    {KARMA_NUDGE_WEEK, PLAIN, N_("Your week is ready, whenever you like: {week}.")},
    {KARMA_NUDGE_WEEK, PLAIN, N_("The summary of your week is there if you care to look: {week}.")},
};

static Case
case_of(const KarmaNudge *nudge)
{
    switch (nudge->kind) {
    case KARMA_NUDGE_REPLY:
        if (nudge->room)
            return IN_ROOM;
        return nudge->why & KARMA_READS_QUESTION ? QUESTION
               : nudge->why & KARMA_READS_NEWS   ? NEWS
                                                 : PLAIN;
    case KARMA_NUDGE_HELP:
        return nudge->why ? NEWCOMER : PLAIN;
    case KARMA_NUDGE_CHEER:
        return nudge->why == KARMA_ACT_KEPT ? KEPT : PLAIN;
    case KARMA_NUDGE_THANK:
    case KARMA_NUDGE_REACH_OUT:
    case KARMA_NUDGE_SHARE:
    case KARMA_NUDGE_WEEK:
        break;
    }
    return PLAIN;
}

/* The `index`th wording that fits, or NULL; *ret_n: how many fit. */
static const char *
find_wording(const KarmaNudge *nudge, int32_t index, int32_t *ret_n)
{
    Case special = case_of(nudge);
    const char *found = NULL;
    int32_t n = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(wordings); i++)
        if (wordings[i].kind == nudge->kind && wordings[i].special == special && n++ == index)
            found = wordings[i].words;
    *ret_n = n;
    return found;
}

int32_t
karma_view_wordings(const KarmaNudge *nudge)
{
    int32_t n = 0;
    find_wording(nudge, 0, &n);
    return n;
}

static char *
week_words(const KarmaNudge *nudge)
{
    if (nudge->kind != KARMA_NUDGE_WEEK)
        return NULL;
    return karma_moment_span((KarmaDate)nudge->cause, (KarmaDate)nudge->cause + 6);
}

/* The sentence before it is escaped. */
static char *
sentence(const KarmaView *view, const KarmaNudge *nudge)
{
    int32_t n = MAX(karma_view_wordings(nudge), 1);
    const char *words = find_wording(nudge, (int32_t)((uint32_t)nudge->wording % (uint32_t)n), &n);
    g_autofree char *name = karma_words_name(view, nudge->name, false);
    g_autofree char *room = karma_words_name(view, nudge->room, true);
    g_autofree char *when = karma_moment_ago(view, nudge->came);
    g_autofree char *ago =
        karma_words_count("{count} day ago", "{count} days ago", nudge->days, NULL);
    g_autofree char *rhythm = karma_moment_rhythm(nudge->cadence_days);
    g_autofree char *week = week_words(nudge);
    return KARMA_FILL(_(words), {"name", name}, {"room", room}, {"when", when}, {"ago", ago},
                      {"rhythm", rhythm}, {"week", week});
}

char *
karma_view_nudge(const KarmaView *view, const KarmaNudge *nudge)
{
    g_autofree char *words = sentence(view, nudge);
    return karma_words_escape(view, words);
}

/* What can be done from the nudge. `offer`: a set of refusals, one of which must be offered; 0: by
 * its kind. */
typedef struct {
    const char *action; /* also the command's word */
    const char *label;
    uint32_t offer;
} Action;

#define NEVERS                                                                                     \
    (1U << KARMA_REFUSAL_NEVER_PERSON | 1U << KARMA_REFUSAL_NEVER_ROOM |                           \
     1U << KARMA_REFUSAL_NEVER_KIND | 1U << KARMA_REFUSAL_NEVER_ALL)

static const Action actions[] = {
    /* Translators: short links after a reminder. */
    {"write", N_("write"), 0},
    {"open", N_("open"), 0},
    {"later", N_("later"), 1U << KARMA_REFUSAL_LATER},
    {"not-needed", N_("not needed"), 1U << KARMA_REFUSAL_NOT_NEEDED},
    {"wrong", N_("wrong"), 1U << KARMA_REFUSAL_WRONG},
    {"never", N_("never …"), NEVERS},
    {"why", N_("why"), 0},
};
G_STATIC_ASSERT(G_N_ELEMENTS(actions) == ACTIONS_MOST);

static bool
is_offered(const KarmaNudge *nudge, const Action *action, uint32_t offers, bool links)
{
    if (action->offer)
        return (action->offer & offers) != 0;
    bool week = nudge->kind == KARMA_NUDGE_WEEK;
    if (g_str_equal(action->action, "open"))
        return week && links;
    if (g_str_equal(action->action, "write"))
        return !week && links && (nudge->name || nudge->room);
    return links;
}

static char *
link_words(const KarmaNudge *nudge, const Action *action)
{
    g_autofree char *escaped = g_markup_escape_text(_(action->label), -1);
    g_autoptr(GString) label = g_string_new(escaped);
    g_string_replace(label, " …", NBSP "…", 0);
    return g_strdup_printf("<a href=\"karma:%s?nudge=%" G_GINT64_FORMAT "\">%s</a>", action->action,
                           (gint64)nudge->id, label->str);
}

char *
karma_view_nudge_line(const KarmaView *view, const KarmaNudge *nudge, uint32_t offers)
{
    bool links = view->format == KARMA_FORMAT_HTML && view->rich && view->links;
    g_autofree char *words = karma_view_nudge(view, nudge);
    if (!links && !view->command)
        return g_steal_pointer(&words);
    g_autoptr(GString) out = g_string_new(words);
    const char *between = " (";
    if (!links)
        g_string_append_printf(out, " (%s ", view->command);
    for (size_t i = 0; i < G_N_ELEMENTS(actions); i++) {
        if (!is_offered(nudge, &actions[i], offers, links))
            continue;
        g_autofree char *action =
            links ? link_words(nudge, &actions[i]) : g_strdup(actions[i].action);
        g_string_append_printf(out, "%s%s",
                               links || !g_str_has_suffix(out->str, " ") ? between : "", action);
        between = NBSP "· ";
    }
    if (g_str_equal(between, " ("))
        return g_steal_pointer(&words);
    g_string_append_c(out, ')');
    return g_strdup(out->str);
}
