// SPDX-License-Identifier: GPL-2.0-or-later
#include "act.h"

#include "moment.h"
#include "reason.h"
#include "words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Which acts a row is about. */
enum {
    CREDITED = 1 << 0,   /* units > 0 */
    UNCREDITED = 1 << 1, /* looked at, units 0 */
    WEIGHTLESS = 1 << 2, /* of these: weight 0 */
    AGAINST = 1 << 3,    /* units < 0: weighs against the part */
    PLAIN = 1 << 4,      /* no score in sight */
    ANY = CREDITED | UNCREDITED | AGAINST | PLAIN,
};

#define ANY_DETAIL   (-1)
#define HOST_COLUMNS 30

typedef struct {
    KarmaActKind kind;
    int32_t detail;
    unsigned when;
    const char *words;
} Row;

/* The first row that fits speaks. */
static const Row rows[] = {
    /* Translators: from here to "you asked {who} how things are" each is one entry of a list of
     * things that happened. {who} is a person, with the room if it was in one ("erin in #garden"),
     * or a room alone. "; ..." says why it does not count. */
    {KARMA_ACT_ANSWERED, ANY_DETAIL, UNCREDITED,
     N_("{who} heard from you again; once a day counts")},
    {KARMA_ACT_ANSWERED, ANY_DETAIL, ANY, N_("{who} heard from you")},
    {KARMA_ACT_LAPSED, ANY_DETAIL, UNCREDITED,
     N_("{who} had waited; the day counts once, and an answer comes first")},
    {KARMA_ACT_LAPSED, ANY_DETAIL, ANY, N_("{who} had waited, and the time for it has gone by")},
    {KARMA_ACT_TALK, ANY_DETAIL, UNCREDITED, N_("another talk with {who}; one a day counts")},
    {KARMA_ACT_TALK, ANY_DETAIL, ANY, N_("a talk with {who}")},
    {KARMA_ACT_ONE_WAY, ANY_DETAIL, ANY, N_("one of several lines of yours in a row in {who}")},
    {KARMA_ACT_HELP_GIVEN, KARMA_HELP_CONFIRMED, UNCREDITED,
     N_("{who} said again that your answer helped; once a day counts")},
    {KARMA_ACT_HELP_GIVEN, KARMA_HELP_CONFIRMED, ANY, N_("{who} said that your answer helped")},
    {KARMA_ACT_HELP_GIVEN, KARMA_HELP_OFFERED, UNCREDITED,
     N_("an answer for {who}; unconfirmed, the first {offered} of a week count")},
    {KARMA_ACT_HELP_GIVEN, KARMA_HELP_OFFERED, ANY, N_("an answer for {who}")},
    {KARMA_ACT_HELP_GIVEN, KARMA_HELP_SAID, ANY,
     N_("a few words for {who}; they count once they are said to have helped")},
    {KARMA_ACT_HELP_RECEIVED, ANY_DETAIL, ANY, N_("{who} helped you")},
    {KARMA_ACT_LINK, KARMA_LINK_ANSWER, UNCREDITED,
     N_("a link for {who} that was of use; the best one of a day counts")},
    {KARMA_ACT_LINK, KARMA_LINK_ANSWER, ANY, N_("a link for {who} that was of use")},
    {KARMA_ACT_LINK, KARMA_LINK_HELPFUL, UNCREDITED | WEIGHTLESS,
     N_("a link for {who}, without words or reaction; not counted")},
    {KARMA_ACT_LINK, KARMA_LINK_HELPFUL, UNCREDITED,
     N_("a link with a word for {who}; the day has a better one, or two days of the week have "
        "one")},
    {KARMA_ACT_LINK, KARMA_LINK_HELPFUL, ANY, N_("a link with a word for {who}")},
    {KARMA_ACT_LINK, KARMA_LINK_OWN, ANY,
     N_("a link to a site of your own for {who}; not counted")},
    {KARMA_ACT_LINK, KARMA_LINK_BROADCAST, ANY,
     N_("a link for {who} that went out to many; not counted")},
    {KARMA_ACT_LINK, KARMA_LINK_ASKING, ANY,
     N_("a link for {who} that was part of asking; not counted")},
    {KARMA_ACT_LINK, KARMA_LINK_LITERAL, ANY,
     N_("an address as an example for {who}; not counted")},
    {KARMA_ACT_LINK_RECEIVED, ANY_DETAIL, ANY, N_("a link from {who}")},
    {KARMA_ACT_RECOGNITION_GIVEN, ANY_DETAIL, UNCREDITED | WEIGHTLESS,
     N_("a kind word for {who}; in return for theirs, or a day after they wrote: not counted")},
    {KARMA_ACT_RECOGNITION_GIVEN, ANY_DETAIL, UNCREDITED,
     N_("another kind word for {who}; each person counts once a week")},
    {KARMA_ACT_RECOGNITION_GIVEN, ANY_DETAIL, ANY, N_("a kind word for {who}")},
    {KARMA_ACT_RECOGNITION_RECEIVED, ANY_DETAIL, ANY, N_("a kind word from {who}")},
    {KARMA_ACT_REACHED, ANY_DETAIL, ANY, N_("in touch with {who} again, {after}")},
    {KARMA_ACT_MET, ANY_DETAIL, UNCREDITED, N_("you met {who}; one new person a week counts")},
    {KARMA_ACT_MET, ANY_DETAIL, ANY, N_("you met {who}")},
    {KARMA_ACT_KEPT, ANY_DETAIL, ANY, N_("{who} came back")},
    {KARMA_ACT_START, ANY_DETAIL, ANY, N_("you began a conversation with {who}")},
    {KARMA_ACT_THEIR_START, ANY_DETAIL, ANY, N_("{who} began a conversation with you")},
    {KARMA_ACT_FOLLOW_UP, ANY_DETAIL, ANY, N_("you wrote to {who} once more")},
    {KARMA_ACT_OPENED, 1, ANY, N_("you opened a subject, taken up by {who}")},
    {KARMA_ACT_OPENED, ANY_DETAIL, ANY, N_("you opened a subject in {who}")},
    {KARMA_ACT_RESPONSE, ANY_DETAIL, ANY, N_("you answered {who}")},
    {KARMA_ACT_THEIR_RESPONSE, ANY_DETAIL, ANY, N_("{who} answered you")},
    {KARMA_ACT_CONTINUATION, ANY_DETAIL, ANY, N_("you went on talking with {who}")},
    {KARMA_ACT_EXCHANGE, ANY_DETAIL, ANY, N_("in touch with {who}")},
    {KARMA_ACT_THEIR_ANSWERED, ANY_DETAIL, ANY, N_("what you had said was answered by {who}")},
    {KARMA_ACT_ASKED, ANY_DETAIL, ANY, N_("you asked {who} how things are, and heard")},
};

static unsigned
case_of(const KarmaAct *act, double units)
{
    if (isnan(units) || act->left_out)
        return PLAIN;
    if (units < 0)
        return AGAINST;
    if (units > 0)
        return CREDITED;
    return UNCREDITED | (act->weight > 0 ? 0 : WEIGHTLESS);
}

static bool
fits(const Row *row, const KarmaAct *act, unsigned state)
{
    return row->kind == act->kind && (row->detail == ANY_DETAIL || row->detail == act->detail) &&
           (row->when & state & ANY) && (!(row->when & WEIGHTLESS) || (state & WEIGHTLESS));
}

static char *
plain_words(const KarmaView *view, const KarmaAct *act, double units)
{
    unsigned state = case_of(act, units);
    size_t i = 0;
    while (i < G_N_ELEMENTS(rows) && !fits(&rows[i], act, state))
        i++;
    if (i == G_N_ELEMENTS(rows))
        return g_strdup(karma_act_kind_name(act->kind));
    g_autofree char *who = karma_words_where(view, act->name, act->room);
    g_autofree char *after =
        karma_words_count("after {count} day", "after {count} days",
                          act->kind == KARMA_ACT_REACHED ? act->detail : 0, NULL);
    g_autofree char *offered = g_strdup_printf(
        "%" G_GINT64_FORMAT, (gint64)(view->settings ? view->settings->offered_a_week : 2));
    return KARMA_FILL(_(rows[i].words), {"who", who}, {"after", after}, {"offered", offered});
}

char *
karma_act_words(const KarmaView *view, const KarmaAct *act, double units)
{
    g_autofree char *what = plain_words(view, act, units);
    if (act->kind != KARMA_ACT_LINK || !act->host)
        return g_steal_pointer(&what);
    g_autofree char *host = karma_words_clean(act->host, HOST_COLUMNS);
    /* Translators: a link's host, and what it was: "plants.example, a link for dave with a word".
     */
    return KARMA_FILL(_("{host}, {what}"), {"host", host}, {"what", what});
}

static char *
left_out_words(const KarmaView *view, const KarmaAct *act, double units)
{
    g_autofree char *what = karma_act_words(view, act, units);
    if (!act->left_out)
        return g_steal_pointer(&what);
    /* Translators: {what} is what happened; the owner said that it is not right to count it. */
    return KARMA_FILL(_("{what}; left out by you"), {"what", what});
}

/* "Mon 9 Nov: a talk with carol in #garden (1)" */
static char *
item_words(const KarmaView *view, const KarmaAct *act, double units)
{
    g_autofree char *date = karma_moment_short(act->day);
    g_autofree char *what = left_out_words(view, act, units);
    g_autofree char *number = karma_words_number(units, units == (int)units ? 0 : 1);
    /* Translators: an entry of a list: date, what happened, and how much it counts. */
    return KARMA_FILL(units > 0 ? _("{date}: {what} ({units})") : _("{date}: {what}"),
                      {"date", date}, {"what", what}, {"units", number});
}

/* The same with what the class of a link rests on. */
static char *
reasoned_words(const KarmaView *view, const KarmaAct *act, double units)
{
    g_autofree char *what = item_words(view, act, units);
    if (act->kind != KARMA_ACT_LINK || !act->reasons)
        return g_steal_pointer(&what);
    g_autofree char *signs = karma_reason_words(act->reasons);
    /* Translators: {what} is what a link of the owner's was, {signs} a list of what told so: "a
     * link for erin that was part of asking; not counted; told by: a question beside it". */
    return KARMA_FILL(_("{what}; told by: {signs}"), {"what", what}, {"signs", signs});
}

static void
write_columns(KarmaSink *sink, const KarmaAct *act, double units)
{
    karma_sink_integer(sink, "id", act->id);
    karma_sink_text(sink, "kind", karma_act_kind_name(act->kind));
    if (act->kind == KARMA_ACT_LINK)
        karma_sink_text(sink, "class", karma_link_class_name((KarmaLinkClass)act->detail));
    karma_sink_time(sink, "at", act->when);
    karma_sink_date(sink, "day", act->day);
    karma_sink_name(sink, "person", act->name, false);
    karma_sink_name(sink, "room", act->room, true);
    karma_sink_real(sink, "weight", act->weight);
    karma_sink_bool(sink, "left_out", act->left_out);
    if (!isnan(units))
        karma_sink_real(sink, "units", units);
    if (act->host)
        karma_sink_text(sink, "host", act->host);
    if (!act->reasons)
        return;
    g_autofree char *reasons = karma_reason_names(act->reasons);
    karma_sink_text(sink, "reasons", reasons);
}

static void
write_act(KarmaSink *sink, const KarmaAct *act, double units, const char *words)
{
    karma_sink_open(sink, NULL, false, NULL);
    karma_sink_words(sink, "words", KARMA_ROLE_ITEM, words);
    write_columns(sink, act, units);
}

void
karma_act_write(KarmaSink *sink, const KarmaAct *act, double units)
{
    g_autofree char *words = item_words(sink->view, act, units);
    write_act(sink, act, units, words);
    karma_sink_close(sink);
}

void
karma_act_write_doubtful(KarmaSink *sink, const KarmaAct *act, double units)
{
    bool typed = sink->view->command && !sink->view->links && !karma_sink_is_json(sink);
    g_autofree char *words = reasoned_words(sink->view, act, units);
    g_autofree char *numbered =
        g_strdup_printf("%s [%" G_GINT64_FORMAT "]", words, (gint64)act->id);
    g_autofree char *uri =
        g_strdup_printf("karma:not-right?act=%" G_GINT64_FORMAT, (gint64)act->id);
    write_act(sink, act, units, typed ? numbered : words);
    /* Translators: beside something that was counted: leaves it out; beside one left out: counts it
     * again. */
    karma_sink_action(sink, act->left_out ? _("count it") : _("not right?"), uri);
    karma_sink_close(sink);
}

char *
karma_view_act(const KarmaView *view, KarmaPart part, const KarmaCredit *credit)
{
    return item_words(view, credit->act, credit->units);
}
