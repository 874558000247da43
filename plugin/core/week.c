// SPDX-License-Identifier: GPL-2.0-or-later
#include "week-build.h"
#include <string.h>

static GArray *
array_of(guint size)
{
    return g_array_new(FALSE, TRUE, size);
}

static void
make_lists(KarmaWeek *week)
{
    GArray **counts[] = {&week->helped, &week->helped_by, &week->talked,    &week->asked,
                         &week->met,    &week->kept,      &week->recognised};
    for (size_t i = 0; i < G_N_ELEMENTS(counts); i++)
        *counts[i] = array_of(sizeof(KarmaPersonCount));
    week->waiting = array_of(sizeof(KarmaWaiting));
    week->due = array_of(sizeof(KarmaDue));
    week->touch = array_of(sizeof(KarmaDue));
    week->reached = array_of(sizeof(KarmaCredit));
    week->links = array_of(sizeof(KarmaCredit));
    for (int i = 0; i < KARMA_N_PARTS; i++)
        week->credits[i] = array_of(sizeof(KarmaCredit));
}

void
karma_week_free(KarmaWeek *week)
{
    if (!week)
        return;
    GArray *lists[] = {week->helped, week->helped_by, week->talked,     week->asked,
                       week->met,    week->kept,      week->recognised, week->waiting,
                       week->due,    week->touch,     week->reached,    week->links};
    for (size_t i = 0; i < G_N_ELEMENTS(lists); i++)
        g_array_unref(lists[i]);
    for (int i = 0; i < KARMA_N_PARTS; i++)
        g_array_unref(week->credits[i]);
    g_free(week);
}

static void
collect_credit(KarmaPart part, const KarmaAct *act, double units, gpointer data)
{
    KarmaWeek *week = data;
    const KarmaCredit credit = {act, units};
    g_array_append_val(week->credits[part], credit);
}

/* Give and receive */

typedef struct {
    int32_t given, received;
    GHashTable *once; /* recognition and answered items: once per person and day */
} Balance;

static bool
first_today(Balance *balance, const KarmaPeople *people, const KarmaAct *act)
{
    const KarmaNameId person = karma_people_person(people, act->name);
    char *key = g_strdup_printf("%d %" G_GINT64_FORMAT " %d", act->kind, person, act->day);
    return g_hash_table_add(balance->once, key);
}

static void
weigh(Balance *balance, const KarmaPeople *people, const KarmaAct *act)
{
    static const struct {
        KarmaActKind give, receive;
        bool once;
        int32_t least_detail, most_detail; /* of acts that are anything */
    } kinds[] = {
        {KARMA_ACT_HELP_GIVEN, KARMA_ACT_HELP_RECEIVED, false, KARMA_HELP_OFFERED,
         KARMA_HELP_CONFIRMED},
        {KARMA_ACT_LINK, KARMA_ACT_LINK_RECEIVED, false, KARMA_LINK_ANSWER, KARMA_LINK_ANSWER},
        {KARMA_ACT_RECOGNITION_GIVEN, KARMA_ACT_RECOGNITION_RECEIVED, true, 0, G_MAXINT32},
        {KARMA_ACT_ANSWERED, KARMA_ACT_THEIR_ANSWERED, true, 0, G_MAXINT32},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        const bool give = act->kind == kinds[i].give;
        if ((!give && act->kind != kinds[i].receive) || act->detail < kinds[i].least_detail ||
            act->detail > kinds[i].most_detail)
            continue;
        if (!kinds[i].once || first_today(balance, people, act))
            *(give ? &balance->given : &balance->received) += 1;
    }
}

static void
tell_balance(KarmaWeekBuilding *building)
{
    KarmaWeek *week = building->week;
    const KarmaDate since =
        week->monday - 7 * (KarmaDate)(building->input->settings->balance_weeks - 1);
    g_autoptr(GPtrArray) acts = karma_week_acts(building, since);
    g_autoptr(GHashTable) once = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    Balance balance = {0, 0, once};
    for (guint i = 0; i < acts->len; i++) {
        const KarmaAct *act = g_ptr_array_index(acts, i);
        weigh(&balance, building->input->people, act);
    }
    const KarmaLinkSums links = karma_score_link_sums(&building->score_input);
    week->links_own = links.own;
    week->links_answer = links.answer;
    week->links_helpful = links.helpful;
    week->own_share = links.own_share;
    week->given = balance.given;
    week->received = balance.received;
    week->balance = (balance.given + 1.0) / (balance.received + 1.0);
}

/* Response time */

static int
by_number(gconstpointer a, gconstpointer b)
{
    const double *one = a, *other = b;
    return (*one > *other) - (*one < *other);
}

static double
median(GArray *numbers)
{
    g_array_sort(numbers, by_number);
    const guint n = numbers->len;
    if (n == 0)
        return -1;
    return n % 2 ? g_array_index(numbers, double, n / 2)
                 : (g_array_index(numbers, double, n / 2 - 1) +
                    g_array_index(numbers, double, n / 2)) /
                       2;
}

#define RESPONSES_LEAST 5

static void
tell_response_time(KarmaWeekBuilding *building)
{
    KarmaWeek *week = building->week;
    g_autoptr(GPtrArray) acts = karma_week_acts(building, week->monday);
    g_autoptr(GArray) wall = array_of(sizeof(double));
    g_autoptr(GArray) present = array_of(sizeof(double));
    for (guint i = 0; i < acts->len; i++) {
        const KarmaAct *act = g_ptr_array_index(acts, i);
        const double wall_s = (double)act->latency_s, present_s = (double)act->present_s;
        if (act->kind != KARMA_ACT_RESPONSE || act->latency_s < 0)
            continue;
        g_array_append_val(wall, wall_s);
        if (act->present_s >= 0)
            g_array_append_val(present, present_s);
    }
    week->has_median_response = wall->len >= RESPONSES_LEAST;
    week->response_wall_s = median(wall);
    week->response_present_s = present->len >= RESPONSES_LEAST ? median(present) : -1;
}

/* The line */

static const KarmaFrozen *
frozen_of(const KarmaWeekBuilding *building, KarmaDate monday)
{
    for (guint i = 0; i < building->input->rows->frozen->len; i++) {
        const KarmaFrozen *frozen = &g_array_index(building->input->rows->frozen, KarmaFrozen, i);
        if (frozen->monday == monday)
            return frozen;
    }
    return NULL;
}

#define MEDIAN_WEEKS 4

static void
draw_line(KarmaWeekBuilding *building)
{
    KarmaWeek *week = building->week;
    g_autoptr(GArray) before = array_of(sizeof(double));
    const int n = (int)G_N_ELEMENTS(week->line);
    for (int i = 0; i < n; i++) {
        const KarmaDate monday = week->monday - 7 * (n - 1 - i + (week->running ? 1 : 0));
        const KarmaFrozen *frozen = frozen_of(building, monday);
        if (monday == week->monday)
            karma_week_freeze(week, &week->line[i]);
        else if (frozen)
            week->line[i] = *frozen;
        const bool counts = frozen && frozen->enough && monday < week->monday &&
                            monday >= week->monday - 7 * MEDIAN_WEEKS;
        if (counts)
            g_array_append_val(before, frozen->total);
    }
    week->has_median = before->len > 0;
    week->median = week->has_median ? karma_score_rounded(median(before)) : 0;
}

static bool
is_first(const KarmaWeekBuilding *building)
{
    const KarmaRows *rows = building->input->rows;
    for (guint i = 0; i < rows->frozen->len; i++)
        if (g_array_index(rows->frozen, KarmaFrozen, i).monday < building->week->monday)
            return false;
    for (guint i = 0; i < rows->days->len; i++)
        if (g_array_index(rows->days, KarmaDayCount, i).day < building->week->monday)
            return false;
    const int64_t first_day = karma_rows_state(rows, "first-day", building->week->monday);
    return first_day >= building->week->monday && first_day <= building->week->sunday;
}

static void
round_numbers(KarmaWeek *week)
{
    for (int i = 0; i < KARMA_N_PARTS; i++)
        week->parts[i] = karma_score_rounded(week->score.parts[i].value);
    week->total = week->score.enough ? karma_score_rounded(week->score.total) : 0;
}

static void
fill(KarmaWeekBuilding *building)
{
    KarmaWeek *week = building->week;
    karma_score(&building->score_input, collect_credit, week, &week->score);
    round_numbers(week);
    karma_week_list_acts(building);
    karma_week_list_credits(building);
    tell_balance(building);
    tell_response_time(building);
    const KarmaDate last = karma_week_last_complete(building->input->zone, building->input->now);
    if (week->monday >= last)
        karma_week_list_waiting(building);
    building->score_input.today = week->monday >= last
                                      ? karma_zone_date(building->input->zone, building->input->now)
                                      : week->sunday;
    karma_week_list_touch(building);
    draw_line(building);
    karma_week_choose_well(week);
    karma_week_choose_idea(building);
    week->first = is_first(building);
}

KarmaWeek *
karma_week_build(const KarmaWeekInput *input)
{
    KarmaWeek *week = g_new0(KarmaWeek, 1);
    const KarmaDate today = karma_zone_date(input->zone, input->now);
    week->monday = input->monday;
    week->sunday = input->monday + 6;
    karma_date_iso_week(week->monday, &week->iso_year, &week->iso_week);
    week->running = today <= week->sunday;
    make_lists(week);
    KarmaWeekBuilding building = {
        .input = input,
        .week = week,
        .score_input = {input->rows, input->people, input->settings, input->monday,
                        MIN(today, week->sunday)},
    };
    fill(&building);
    return week;
}

KarmaDate
karma_week_last_complete(const KarmaZone *zone, KarmaTime now)
{
    return karma_date_monday(karma_zone_date(zone, now)) - 7;
}

KarmaTime
karma_week_ready(const KarmaZone *zone, const KarmaSettings *settings, KarmaDate monday)
{
    return karma_zone_time(zone, monday + 7, (int32_t)(settings->week_hour * 3600));
}

void
karma_week_freeze(const KarmaWeek *week, KarmaFrozen *ret_frozen)
{
    *ret_frozen =
        (KarmaFrozen){.monday = week->monday, .enough = week->score.enough, .total = week->total};
    memcpy(ret_frozen->parts, week->parts, sizeof ret_frozen->parts);
}
