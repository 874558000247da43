// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/score.h>
#include <karma/touch.h>
#include <math.h>

/* W and H of product.md 5; responding and the case of nobody due have forms of their own. */
static const struct {
    double most, half;
} parts[KARMA_N_PARTS] = {
    [KARMA_PART_RESPONDING] = {25, 0},  [KARMA_PART_TALKS] = {15, 4},
    [KARMA_PART_HELPING] = {20, 3},     [KARMA_PART_SHARING] = {15, 2.5},
    [KARMA_PART_RECOGNITION] = {10, 2}, [KARMA_PART_TOUCH] = {10, 2},
    [KARMA_PART_PEOPLE] = {5, 1},
};

typedef struct {
    const KarmaScoreInput *input;
    KarmaScoreSink sink;
    gpointer data;
    GPtrArray *acts; /* const KarmaAct, of the week, by time */
    KarmaScore *score;
} Scoring;

double
karma_score_half(KarmaPart part)
{
    return parts[part].half;
}

double
karma_score_rounded(double value)
{
    /* 13.125 -> 13.1, 3.75 -> 3.8: halves up, with the last bits of a sum forgiven. */
    return floor(value * 10 + 0.5 + 1e-9) / 10;
}

/* Those the owner left out, or those not. */
static GPtrArray *
acts_between(const KarmaScoreInput *input, KarmaDate first, KarmaDate last, bool left_out)
{
    GPtrArray *acts = g_ptr_array_new();
    for (guint i = 0; i < input->rows->acts->len; i++) {
        const KarmaAct *act = &g_array_index(input->rows->acts, KarmaAct, i);
        if (act->day >= first && act->day <= last && act->left_out == left_out)
            g_ptr_array_add(acts, (gpointer)act);
    }
    g_ptr_array_sort(acts, karma_act_by_time);
    return acts;
}

static const KarmaAct *
act_at(const Scoring *scoring, guint i)
{
    return g_ptr_array_index(scoring->acts, i);
}

static int64_t
person_of(const Scoring *scoring, const KarmaAct *act)
{
    return karma_people_person(scoring->input->people, act->name);
}

static bool
is_left_out(const Scoring *scoring, const KarmaAct *act)
{
    const KarmaPeople *people = scoring->input->people;
    return (act->name && (karma_people_flags(people, act->name) & KARMA_NAME_LEFT_OUT)) ||
           (act->room && (karma_people_flags(people, act->room) & KARMA_NAME_LEFT_OUT));
}

static void
tell(const Scoring *scoring, KarmaPart part, const KarmaAct *act, double units)
{
    if (scoring->sink)
        scoring->sink(part, act, units, scoring->data);
}

static GHashTable *
new_set(void)
{
    return g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
}

static bool
add_to(GHashTable *set, int64_t value)
{
    return g_hash_table_add(set, g_memdup2(&value, sizeof value));
}

static bool
has(GHashTable *set, int64_t value)
{
    return g_hash_table_contains(set, &value);
}

/* One per person and day: a number for the pair. */
static int64_t
person_day(const Scoring *scoring, const KarmaAct *act)
{
    return person_of(scoring, act) * 8 + (act->day - scoring->input->monday);
}

/* Credits the acts of a kind, each key once; gives back how many. */
static int32_t
credit_once(const Scoring *scoring, KarmaPart part, KarmaActKind kind, bool per_day, int64_t most)
{
    g_autoptr(GHashTable) seen = new_set();
    int32_t credited = 0;
    for (guint i = 0; i < scoring->acts->len; i++) {
        const KarmaAct *act = act_at(scoring, i);
        if (act->kind != kind || is_left_out(scoring, act))
            continue;
        const int64_t key = per_day ? person_day(scoring, act) : person_of(scoring, act);
        const bool counts = act->weight > 0 && credited < most && add_to(seen, key);
        credited += counts;
        tell(scoring, part, act, counts);
    }
    return credited;
}

static double
saturated(KarmaPart part, double units)
{
    return parts[part].most * (1 - exp2(-units / parts[part].half));
}

/* Answered wins over lapsed on one day. A lapse that counts is told as -1. */
static void
score_responding(Scoring *scoring, KarmaPartScore *part)
{
    g_autoptr(GHashTable) answered = new_set();
    g_autoptr(GHashTable) lapsed = new_set();
    for (guint i = 0; i < scoring->acts->len; i++) {
        const KarmaAct *act = act_at(scoring, i);
        if (act->kind != KARMA_ACT_ANSWERED || is_left_out(scoring, act))
            continue;
        const bool counts = add_to(answered, person_day(scoring, act));
        part->answered += counts;
        tell(scoring, KARMA_PART_RESPONDING, act, counts);
    }
    for (guint i = 0; i < scoring->acts->len; i++) {
        const KarmaAct *act = act_at(scoring, i);
        if (act->kind != KARMA_ACT_LAPSED || is_left_out(scoring, act))
            continue;
        const int64_t key = person_day(scoring, act);
        const bool counts = !has(answered, key) && add_to(lapsed, key);
        part->lapsed += counts;
        tell(scoring, KARMA_PART_RESPONDING, act, counts ? -1 : 0);
    }
    const double a = part->answered, l = part->lapsed;
    part->units = a;
    part->value = l == 0 ? part->most : part->most * (a + 1) / (a + l + 1);
}

static void
score_talks(Scoring *scoring, KarmaPartScore *part)
{
    part->units = credit_once(scoring, KARMA_PART_TALKS, KARMA_ACT_TALK, true, G_MAXINT64);
    for (guint i = 0; i < scoring->acts->len; i++) {
        const KarmaAct *act = act_at(scoring, i);
        if (act->kind != KARMA_ACT_ONE_WAY || is_left_out(scoring, act))
            continue;
        part->run_turns++;
        tell(scoring, KARMA_PART_TALKS, act, -1);
    }
    part->value = saturated(KARMA_PART_TALKS, part->units);
    if (part->run_turns > 0)
        part->value *= 1 - part->run_turns / (part->run_turns + part->units);
}

/* What was confirmed first, then the first few that stay unconfirmed; one a person and day. */
static void
score_helping(Scoring *scoring, KarmaPartScore *part)
{
    const KarmaSettings *settings = scoring->input->settings;
    g_autoptr(GHashTable) seen = new_set();
    int64_t unconfirmed = 0;
    static const KarmaHelpState states[] = {KARMA_HELP_CONFIRMED, KARMA_HELP_OFFERED};
    for (size_t s = 0; s < G_N_ELEMENTS(states); s++) {
        const bool confirmed = states[s] == KARMA_HELP_CONFIRMED;
        int32_t *count = confirmed ? &part->confirmed : &part->offered;
        for (guint i = 0; i < scoring->acts->len; i++) {
            const KarmaAct *act = act_at(scoring, i);
            if (act->kind != KARMA_ACT_HELP_GIVEN || act->detail != (int32_t)states[s] ||
                is_left_out(scoring, act))
                continue;
            const bool has_place = confirmed || ++unconfirmed <= settings->offered_a_week;
            const bool counts = has_place && add_to(seen, person_day(scoring, act));
            *count += counts;
            tell(scoring, KARMA_PART_HELPING, act, counts ? act->weight : 0);
        }
    }
    part->units = part->confirmed + settings->offered_weight * part->offered;
    part->value = saturated(KARMA_PART_HELPING, part->units);
}

/* What a link weighs, given that only the first few dates of a week that bear an introduced helpful
 * one count. `days` holds those dates of the week looked at; acts come by time. */
typedef struct {
    KarmaDate monday;
    int64_t n;
    KarmaDate last;
} HelpfulDays;

static double
link_weight(const KarmaAct *act, const KarmaSettings *settings, HelpfulDays *days)
{
    if (act->detail != KARMA_LINK_HELPFUL || act->weight <= 0)
        return act->weight;
    const KarmaDate monday = karma_date_monday(act->day);
    if (days->monday != monday || days->n == 0)
        *days = (HelpfulDays){monday, 0, G_MININT32};
    if (days->last != act->day) {
        days->n++;
        days->last = act->day;
    }
    return days->n <= settings->helpful_days ? act->weight : 0;
}

KarmaLinkSums
karma_score_link_sums(const KarmaScoreInput *input)
{
    KarmaLinkSums sums = {0};
    HelpfulDays days = {0};
    const KarmaDate since = input->monday - 7 * (KarmaDate)(input->settings->balance_weeks - 1);
    g_autoptr(GPtrArray) acts = acts_between(input, since, input->monday + 6, false);
    for (guint i = 0; i < acts->len; i++) {
        const KarmaAct *act = g_ptr_array_index(acts, i);
        if (act->kind != KARMA_ACT_LINK)
            continue;
        sums.own += act->detail == KARMA_LINK_OWN;
        sums.answer += act->detail == KARMA_LINK_ANSWER;
        sums.helpful +=
            act->detail == KARMA_LINK_HELPFUL && link_weight(act, input->settings, &days) > 0;
    }
    const int64_t all = sums.own + sums.answer + sums.helpful;
    sums.own_share = (double)sums.own / (double)MAX(input->settings->own_share_floor, all);
    return sums;
}

static void
score_sharing(Scoring *scoring, KarmaPartScore *part)
{
    const KarmaSettings *settings = scoring->input->settings;
    const KarmaAct *best[7] = {NULL};
    double weights[7] = {0};
    HelpfulDays days = {0};
    for (guint i = 0; i < scoring->acts->len; i++) {
        const KarmaAct *act = act_at(scoring, i);
        if (act->kind != KARMA_ACT_LINK || is_left_out(scoring, act))
            continue;
        const KarmaDate day = act->day - scoring->input->monday;
        const double weight = link_weight(act, settings, &days);
        if (weight > weights[day]) {
            weights[day] = weight;
            best[day] = act;
        }
    }
    for (guint i = 0; i < scoring->acts->len; i++) {
        const KarmaAct *act = act_at(scoring, i);
        if (act->kind != KARMA_ACT_LINK || is_left_out(scoring, act))
            continue;
        const KarmaDate day = act->day - scoring->input->monday;
        tell(scoring, KARMA_PART_SHARING, act, best[day] == act ? weights[day] : 0);
        part->days += best[day] == act;
        part->units += best[day] == act ? weights[day] : 0;
    }
    part->own_share = karma_score_link_sums(scoring->input).own_share;
    part->value = saturated(KARMA_PART_SHARING, part->units);
    if (part->own_share > 0)
        part->value *= fmin(1, settings->own_share_guide / part->own_share);
}

static void
score_recognition(Scoring *scoring, KarmaPartScore *part)
{
    part->people = credit_once(scoring, KARMA_PART_RECOGNITION, KARMA_ACT_RECOGNITION_GIVEN, false,
                               G_MAXINT64);
    part->units = part->people;
    part->value = saturated(KARMA_PART_RECOGNITION, part->units);
}

typedef struct {
    const KarmaScoreInput *input;
    bool anybody_due;
} DueSearch;

static void
see_due(KarmaNameId person, const KarmaDate *contacts, size_t n, gpointer data)
{
    DueSearch *search = data;
    const KarmaScoreInput *input = search->input;
    KarmaDate since;
    const KarmaWish wish = karma_people_wish(input->people, person, &since);
    for (KarmaDate day = input->monday; day <= input->today && !search->anybody_due; day++) {
        KarmaTouch touch;
        size_t before = n;
        while (before > 0 && contacts[before - 1] >= day)
            before--;
        karma_touch(contacts, before, wish, since, day, input->settings, &touch);
        search->anybody_due = touch.state == KARMA_TOUCH_DUE;
    }
}

static void
score_touch(Scoring *scoring, KarmaPartScore *part)
{
    DueSearch search = {scoring->input, false};
    part->people = credit_once(scoring, KARMA_PART_TOUCH, KARMA_ACT_REACHED, false, G_MAXINT64);
    part->units = part->people;
    karma_score_foreach_person(scoring->input, see_due, &search);
    part->none_due = !search.anybody_due;
    part->value = part->none_due ? part->most : saturated(KARMA_PART_TOUCH, part->units);
}

static void
score_people(Scoring *scoring, KarmaPartScore *part)
{
    part->met = credit_once(scoring, KARMA_PART_PEOPLE, KARMA_ACT_MET, false,
                            scoring->input->settings->met_a_week);
    part->kept = credit_once(scoring, KARMA_PART_PEOPLE, KARMA_ACT_KEPT, false, G_MAXINT64);
    part->units = part->met + part->kept;
    part->value = saturated(KARMA_PART_PEOPLE, part->units);
}

static void (*const scorers[KARMA_N_PARTS])(Scoring *, KarmaPartScore *) = {
    [KARMA_PART_RESPONDING] = score_responding,   [KARMA_PART_TALKS] = score_talks,
    [KARMA_PART_HELPING] = score_helping,         [KARMA_PART_SHARING] = score_sharing,
    [KARMA_PART_RECOGNITION] = score_recognition, [KARMA_PART_TOUCH] = score_touch,
    [KARMA_PART_PEOPLE] = score_people,
};

/* Whose list an act of each kind is in; the others are in none. */
static const struct {
    KarmaActKind kind;
    KarmaPart part;
} lists[] = {
    {KARMA_ACT_ANSWERED, KARMA_PART_RESPONDING},
    {KARMA_ACT_LAPSED, KARMA_PART_RESPONDING},
    {KARMA_ACT_TALK, KARMA_PART_TALKS},
    {KARMA_ACT_ONE_WAY, KARMA_PART_TALKS},
    {KARMA_ACT_HELP_GIVEN, KARMA_PART_HELPING},
    {KARMA_ACT_LINK, KARMA_PART_SHARING},
    {KARMA_ACT_REACHED, KARMA_PART_TOUCH},
    {KARMA_ACT_RECOGNITION_GIVEN, KARMA_PART_RECOGNITION},
    {KARMA_ACT_MET, KARMA_PART_PEOPLE},
    {KARMA_ACT_KEPT, KARMA_PART_PEOPLE},
};

/* What the owner left out stays in its list, so that it can be taken in again. */
static void
tell_left_out(const Scoring *scoring)
{
    const KarmaDate monday = scoring->input->monday;
    g_autoptr(GPtrArray) acts = acts_between(scoring->input, monday, monday + 6, true);
    for (guint i = 0; i < acts->len; i++) {
        const KarmaAct *act = g_ptr_array_index(acts, i);
        for (size_t k = 0; k < G_N_ELEMENTS(lists); k++)
            if (lists[k].kind == act->kind && !is_left_out(scoring, act))
                tell(scoring, lists[k].part, act, 0);
    }
}

static void
count_own(const KarmaScoreInput *input, KarmaScore *score)
{
    int64_t own[7] = {0};
    for (guint i = 0; i < input->rows->days->len; i++) {
        const KarmaDayCount *day = &g_array_index(input->rows->days, KarmaDayCount, i);
        if (day->day >= input->monday && day->day <= input->monday + 6)
            own[day->day - input->monday] += day->own;
    }
    for (int i = 0; i < 7; i++) {
        score->own_messages += own[i];
        score->own_days += own[i] > 0;
    }
    score->enough = score->own_messages >= input->settings->week_messages &&
                    score->own_days >= input->settings->week_days;
}

void
karma_score(const KarmaScoreInput *input, KarmaScoreSink sink, gpointer data, KarmaScore *ret_score)
{
    g_autoptr(GPtrArray) acts = acts_between(input, input->monday, input->monday + 6, false);
    Scoring scoring = {input, sink, data, acts, ret_score};
    *ret_score = (KarmaScore){0};
    count_own(input, ret_score);
    for (int i = 0; i < KARMA_N_PARTS; i++) {
        KarmaPartScore *part = &ret_score->parts[i];
        part->on = input->settings->parts_on[i];
        part->most = parts[i].most;
        scorers[i](&scoring, part);
        if (!part->on)
            part->value = part->most;
        ret_score->total += part->value;
    }
    tell_left_out(&scoring);
}
