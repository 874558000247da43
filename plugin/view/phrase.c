// SPDX-License-Identifier: GPL-2.0-or-later
#include "phrase.h"

#include "words.h"

#include <glib/gi18n-lib.h>

/* Low numbers are told as neutrally as high ones: a part says what there was, never what was
 * missing. */

#define NAMES       10
#define NAMES_BRIEF 3

typedef char *(*Phrase)(const KarmaView *view, const KarmaWeek *week, const KarmaPartScore *score);

static size_t
names_of(const KarmaView *view)
{
    return view->brief ? NAMES_BRIEF : NAMES;
}

static char *
responding(const KarmaView *view, const KarmaWeek *week, const KarmaPartScore *score)
{
    int32_t waited = score->answered + score->lapsed;
    if (waited == 0)
        return g_strdup(_("nothing waited for you"));
    if (score->lapsed == 0)
        return karma_words_count("the one that waited heard from you",
                                 "all {count} that waited heard from you", waited, NULL);
    if (score->answered == 0)
        /* Translators: time passed before an answer was needed; without any blame. */
        return karma_words_count("one that waited has gone by", "{count} that waited have gone by",
                                 waited, NULL);
    g_autofree char *answered = g_strdup_printf("%d", score->answered);
    /* Translators: of {count} who had written and waited for an answer, {answered} got one. {count}
     * is 2 or more. */
    return KARMA_COUNT("{answered} of the {count} that waited heard from you",
                       "{answered} of the {count} that waited heard from you", waited,
                       {"answered", answered});
}

static char *
talks(const KarmaView *view, const KarmaWeek *week, const KarmaPartScore *score)
{
    int64_t count = (int64_t)score->units;
    if (count == 0)
        return g_strdup(_("no two-way talk this week"));
    g_autofree char *people = karma_words_people(view, week->talked, names_of(view), true);
    if (!*people)
        return karma_words_count("{count} talk", "{count} talks", count, NULL);
    return KARMA_COUNT("{count} talk, with {people}", "{count} talks, with {people}", count,
                       {"people", people});
}

static int32_t
confirming_people(const KarmaWeek *week)
{
    int32_t people = 0;
    for (guint i = 0; week->helped && i < week->helped->len; i++)
        people += g_array_index(week->helped, KarmaPersonCount, i).confirmed > 0;
    return people;
}

static char *
helped_words(const KarmaWeek *week, int32_t confirmed)
{
    if (confirming_people(week) < confirmed)
        /* Translators: the same person may have said it more than once. */
        return karma_words_count("{count} time somebody said it helped",
                                 "{count} times somebody said it helped", confirmed, NULL);
    return karma_words_count("{count} person said it helped", "{count} people said it helped",
                             confirmed, NULL);
}

static char *
helping(const KarmaView *view, const KarmaWeek *week, const KarmaPartScore *score)
{
    if (score->confirmed == 0 && score->offered == 0)
        return g_strdup(_("no help given this week"));
    if (score->confirmed == 0)
        return karma_words_count("{count} answer given", "{count} answers given", score->offered,
                                 NULL);
    g_autofree char *helped = helped_words(week, score->confirmed);
    if (score->offered == 0)
        return g_steal_pointer(&helped);
    /* Translators: {helped} is "3 people said it helped". */
    return KARMA_COUNT("{helped}, {count} more answer given",
                       "{helped}, {count} more answers given", score->offered, {"helped", helped});
}

static char *
sharing(const KarmaView *view, const KarmaWeek *week, const KarmaPartScore *score)
{
    double guide = view->settings ? view->settings->own_share_guide : 0.1;
    g_autofree char *days =
        score->days ? karma_words_count("{count} day with a link of use",
                                        "{count} days with a link of use", score->days, NULL)
                    : g_strdup(_("no link of use this week"));
    if (score->days == 0 || score->own_share <= guide + 1e-9)
        return g_steal_pointer(&days);
    g_autofree char *percent = karma_words_percent(score->own_share);
    /* Translators: {days} is "3 days with a link of use"; of the links of four weeks so many lead
     * to the owner's own sites. */
    return KARMA_FILL(_("{days}, {percent} of your links to sites of your own"), {"days", days},
                      {"percent", percent});
}

static char *
recognition(const KarmaView *view, const KarmaWeek *week, const KarmaPartScore *score)
{
    if (score->people == 0)
        return g_strdup(_("no thanks or cheer this week"));
    return karma_words_count("you thanked or cheered {count} person",
                             "you thanked or cheered {count} people", score->people, NULL);
}

static char *
due_words(const KarmaView *view, const KarmaWeek *week)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    guint n = week->due ? week->due->len : 0, named = MIN(n, NAMES_BRIEF);
    for (guint i = 0; i < named; i++)
        g_ptr_array_add(names,
                        karma_words_name(view, g_array_index(week->due, KarmaDue, i).name, false));
    g_autofree char *list = karma_words_list(names, n - named);
    if (n == 0)
        return g_strdup(_("for whenever it suits you"));
    /* Translators: people the owner might write to, with no hurry at all. */
    return KARMA_FILL(_("for whenever it suits you: {names}"), {"names", list});
}

static char *
reached_words(const KarmaView *view, const KarmaCredit *credit)
{
    g_autofree char *name = karma_words_name(view, credit->act->name, false);
    return KARMA_COUNT("{name}, after {count} day", "{name}, after {count} days",
                       credit->act->detail, {"name", name});
}

static char *
touch(const KarmaView *view, const KarmaWeek *week, const KarmaPartScore *score)
{
    if (score->none_due)
        return g_strdup(_("nobody was due"));
    guint n = week->reached ? week->reached->len : 0;
    if (n == 0)
        return due_words(view, week);
    guint named = MIN(n, (guint)names_of(view));
    g_autoptr(GString) out = g_string_new(NULL);
    for (guint i = 0; i < named; i++) {
        g_autofree char *one = reached_words(view, &g_array_index(week->reached, KarmaCredit, i));
        /* Translators: between the entries of a list whose entries hold commas themselves. */
        g_string_append_printf(out, "%s%s", i ? _("; ") : "", one);
    }
    if (named == n)
        return g_strdup(out->str);
    return KARMA_COUNT("{names} and {count} more", "{names} and {count} more", n - named,
                       {"names", out->str});
}

/* The names of the credited acts of one kind; NULL if there is none. */
static char *
credited_names(const KarmaView *view, const GArray *credits, KarmaActKind kind)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    size_t more = 0;
    for (guint i = 0; credits && i < credits->len; i++) {
        const KarmaCredit *credit = &g_array_index(credits, KarmaCredit, i);
        if (credit->act->kind != kind || credit->units <= 0)
            continue;
        if (names->len < names_of(view))
            g_ptr_array_add(names, karma_words_name(view, credit->act->name, false));
        else
            more++;
    }
    return names->len ? karma_words_list(names, more) : NULL;
}

static char *
people(const KarmaView *view, const KarmaWeek *week, const KarmaPartScore *score)
{
    const GArray *credits = week->credits[KARMA_PART_PEOPLE];
    g_autofree char *met = credited_names(view, credits, KARMA_ACT_MET);
    g_autofree char *kept = credited_names(view, credits, KARMA_ACT_KEPT);
    if (met && kept)
        /* Translators: {met} and {kept} are one or more names; "came back": they talk again, after
         * a first time. */
        return KARMA_FILL(_("you met {met}, and {kept} came back"), {"met", met}, {"kept", kept});
    if (met)
        return KARMA_FILL(_("you met {met}"), {"met", met});
    if (kept)
        return KARMA_FILL(_("{kept} came back"), {"kept", kept});
    return g_strdup(_("no new people this week"));
}

static const Phrase phrases[KARMA_N_PARTS] = {
    [KARMA_PART_RESPONDING] = responding,   [KARMA_PART_TALKS] = talks,
    [KARMA_PART_HELPING] = helping,         [KARMA_PART_SHARING] = sharing,
    [KARMA_PART_RECOGNITION] = recognition, [KARMA_PART_TOUCH] = touch,
    [KARMA_PART_PEOPLE] = people,
};

char *
karma_phrase_part(const KarmaView *view, const KarmaWeek *week, KarmaPart part)
{
    const KarmaPartScore *score = &week->score.parts[part];
    if (!score->on)
        return g_strdup(_("switched off by you, counted as full"));
    return phrases[part](view, week, score);
}

char *
karma_phrase_join(const char *phrase, double value, double most)
{
    g_autofree char *number = karma_words_number(value, 1);
    g_autofree char *whole = karma_words_number(most, 0);
    /* Translators: what there was, and its points: "12 talks, with ann and bob: 10.5 of 15". */
    return KARMA_FILL(_("{words}: {value} of {most}"), {"words", phrase}, {"value", number},
                      {"most", whole});
}
