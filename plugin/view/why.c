// SPDX-License-Identifier: GPL-2.0-or-later

/* Every number explains itself: the formula with the owner's own numbers, then the acts. */

#include "phrase.h"
#include "walk.h"
#include "words.h"

#include <glib/gi18n-lib.h>

#define ACTS_MOST 200

char *
karma_view_part_why(const KarmaView *view, const KarmaWeek *week, KarmaPart part)
{
    g_autofree char *phrase = karma_phrase_part(view, week, part);
    if (!week->score.enough)
        return g_steal_pointer(&phrase);
    return karma_phrase_join(phrase, week->parts[part], week->score.parts[part].most);
}

/* What a part looks at, in one sentence. */
static const char *const about[KARMA_N_PARTS] = {
    /* Translators: what each part of the karma looks at; shown where the owner asks why. */
    [KARMA_PART_RESPONDING] = N_(
        "Of what waited for you and is closed now, how much heard from you. Speed plays no part."),
    [KARMA_PART_TALKS] =
        N_("Talks in which both sides wrote, one a day with each person. Several lines "
           "of yours in a row that nobody takes up weigh a little against them."),
    [KARMA_PART_HELPING] =
        N_("Answers to questions: those said to have helped count whole, a few of "
           "the others in part."),
    [KARMA_PART_SHARING] =
        N_("Days with a link that was of use to somebody; links to your own sites "
           "are welcome as a small share of all."),
    [KARMA_PART_RECOGNITION] = N_("People you thanked, praised or cheered, each once a week."),
    [KARMA_PART_TOUCH] =
        N_("People it was about time for, by your own rhythm or wish. Nobody due: full."),
    [KARMA_PART_PEOPLE] = N_("Somebody new, and somebody new who came back."),
};

static char *
not_enough(const KarmaView *view, const KarmaWeek *week)
{
    int64_t messages = view->settings ? view->settings->week_messages : 10;
    int64_t days = view->settings ? view->settings->week_days : 2;
    g_autofree char *day_words = karma_words_count("on {count} day", "on {count} days", days, NULL);
    return KARMA_COUNT("A week gets a number from {count} message of your own {days}; a quiet one "
                       "needs none.",
                       "A week gets a number from {count} messages of your own {days}; a quiet "
                       "one needs none.",
                       messages, {"days", day_words});
}

static void
write_overview(KarmaSink *sink, const KarmaWeek *week)
{
    karma_sink_open(sink, "parts", true, NULL);
    for (int i = 0; i < KARMA_N_PARTS; i++) {
        g_autofree char *formula = karma_view_formula(sink->view, week, (KarmaPart)i);
        karma_sink_open(sink, NULL, false, NULL);
        karma_walk_part(sink, week, (KarmaPart)i);
        if (week->score.enough)
            karma_sink_words(sink, "formula", KARMA_ROLE_DETAIL, formula);
        karma_sink_close(sink);
    }
    karma_sink_close(sink);
}

char *
karma_view_why(const KarmaView *view, const KarmaWeek *week)
{
    KarmaSink sink;
    karma_sink_init(&sink, view);
    karma_sink_open(&sink, NULL, false, NULL);
    karma_sink_text(&sink, "schema", "purple-karma/why/1");
    karma_walk_title(&sink, week);
    g_autofree char *scant = week->score.enough ? NULL : not_enough(view, week);
    karma_sink_words(&sink, "note", KARMA_ROLE_FACT,
                     scant ? scant
                           : _("Each part is W × (1 − 2^(−U/H)): U is what was counted, W the most "
                               "there is; half of it is reached at U = H, so that more counts less "
                               "and less."));
    write_overview(&sink, week);
    if (view->command && !karma_sink_is_json(&sink)) {
        /* Translators: {command} is a command, why and helping are words of it, not to be
         * translated. */
        g_autofree char *hint = KARMA_FILL(_("The acts behind a part: {command} why helping"),
                                           {"command", view->command});
        karma_sink_words(&sink, NULL, KARMA_ROLE_HINT, hint);
    }
    karma_sink_close(&sink);
    return sink.kind->finish(&sink);
}

static void
write_acts(KarmaSink *sink, const KarmaWeek *week, KarmaPart part)
{
    const GArray *credits = week->credits[part];
    if (!karma_sink_is_json(sink) && (!credits || credits->len == 0)) {
        karma_sink_words(sink, NULL, KARMA_ROLE_FACT,
                         _("No acts are kept for this part of the week."));
        return;
    }
    karma_walk_acts(sink, credits, karma_sink_is_json(sink) ? G_MAXUINT : ACTS_MOST);
    if (!sink->view->command || sink->view->links || karma_sink_is_json(sink))
        return;
    /* Translators: {command} is a command, not-right a word of it, not to be translated; the number
     * is the one in brackets behind each line. */
    g_autofree char *hint =
        KARMA_FILL(_("{command} not-right and a number leaves one out, or takes it in again."),
                   {"command", sink->view->command});
    karma_sink_words(sink, NULL, KARMA_ROLE_HINT, hint);
}

void
karma_walk_behind(KarmaSink *sink, const KarmaWeek *week, KarmaPart part)
{
    g_autofree char *formula = karma_view_formula(sink->view, week, part);
    if (week->score.enough)
        karma_sink_words(sink, "formula", KARMA_ROLE_DETAIL, formula);
    karma_sink_words(sink, "about", KARMA_ROLE_FACT, _(about[part]));
    write_acts(sink, week, part);
}

char *
karma_view_why_part(const KarmaView *view, const KarmaWeek *week, KarmaPart part)
{
    KarmaSink sink;
    karma_sink_init(&sink, view);
    karma_sink_open(&sink, NULL, false, NULL);
    karma_sink_text(&sink, "schema", "purple-karma/why-part/1");
    g_autofree char *title = karma_view_title(view, week);
    karma_sink_words(&sink, "title", KARMA_ROLE_TITLE, title);
    karma_walk_part(&sink, week, part);
    karma_walk_behind(&sink, week, part);
    karma_sink_close(&sink);
    return sink.kind->finish(&sink);
}
