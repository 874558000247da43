// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/week.h>
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

typedef struct {
    const KarmaWeekInput *input;
    KarmaScoreInput score_input;
    KarmaWeek *week;
} Building;

static void
collect_credit(KarmaPart part, const KarmaAct *act, double units, gpointer data)
{
    KarmaWeek *week = data;
    const KarmaCredit credit = {act, units};
    g_array_append_val(week->credits[part], credit);
}

static void
count_person(const Building *building, GArray *list, const KarmaAct *act)
{
    const KarmaNameId person = karma_people_person(building->input->people, act->name);
    const bool confirmed =
        (act->kind == KARMA_ACT_HELP_GIVEN || act->kind == KARMA_ACT_HELP_RECEIVED) &&
        act->detail == KARMA_HELP_CONFIRMED;
    for (guint i = 0; i < list->len; i++) {
        KarmaPersonCount *count = &g_array_index(list, KarmaPersonCount, i);
        if (karma_people_person(building->input->people, count->name) == person) {
            count->count++;
            count->confirmed += confirmed;
            return;
        }
    }
    const KarmaPersonCount count = {act->name, 1, confirmed};
    g_array_append_val(list, count);
}

/* Facts that are shown and never scored. */
static void
count_fact(KarmaWeek *week, const KarmaAct *act)
{
    static const size_t counters[KARMA_N_ACT_KINDS] = {
        [KARMA_ACT_START] = offsetof(KarmaWeek, starts),
        [KARMA_ACT_THEIR_START] = offsetof(KarmaWeek, their_starts),
        [KARMA_ACT_FOLLOW_UP] = offsetof(KarmaWeek, follow_ups),
        [KARMA_ACT_OPENED] = offsetof(KarmaWeek, opened),
        [KARMA_ACT_CONTINUATION] = offsetof(KarmaWeek, continuations),
    };
    if (counters[act->kind])
        (*(int32_t *)(void *)((char *)week + counters[act->kind]))++;
    if (act->kind == KARMA_ACT_OPENED)
        week->started += act->detail != 0;
    if (act->kind != KARMA_ACT_RESPONSE)
        return;
    week->late_responses += act->detail == KARMA_RESPONSE_LATE;
    week->room_responses += act->room != 0;
    week->im_responses += act->room == 0 && act->detail != KARMA_RESPONSE_LATE;
}

static GArray *
list_of(KarmaWeek *week, const KarmaAct *act)
{
    const bool said_only = act->detail == KARMA_HELP_SAID;
    switch (act->kind) {
    case KARMA_ACT_HELP_GIVEN:
        return said_only ? NULL : week->helped;
    case KARMA_ACT_HELP_RECEIVED:
        return said_only ? NULL : week->helped_by;
    case KARMA_ACT_ASKED:
        return week->asked;
    case KARMA_ACT_MET:
        return week->met;
    case KARMA_ACT_KEPT:
        return week->kept;
    case KARMA_ACT_START:
    case KARMA_ACT_THEIR_START:
    case KARMA_ACT_FOLLOW_UP:
    case KARMA_ACT_OPENED:
    case KARMA_ACT_RESPONSE:
    case KARMA_ACT_THEIR_RESPONSE:
    case KARMA_ACT_CONTINUATION:
    case KARMA_ACT_EXCHANGE:
    case KARMA_ACT_TALK:
    case KARMA_ACT_ANSWERED:
    case KARMA_ACT_LAPSED:
    case KARMA_ACT_THEIR_ANSWERED:
    case KARMA_ACT_LINK:
    case KARMA_ACT_LINK_RECEIVED:
    case KARMA_ACT_RECOGNITION_GIVEN:
    case KARMA_ACT_RECOGNITION_RECEIVED:
    case KARMA_ACT_REACHED:
    case KARMA_ACT_ONE_WAY:
        return NULL;
    }
    return NULL;
}

static int
by_time(gconstpointer a, gconstpointer b)
{
    const KarmaAct *one = *(KarmaAct *const *)a, *other = *(KarmaAct *const *)b;
    if (one->when != other->when)
        return one->when < other->when ? -1 : 1;
    return (one->id > other->id) - (one->id < other->id);
}

static GPtrArray *
acts_since(const Building *building, KarmaDate since)
{
    const KarmaPeople *people = building->input->people;
    GPtrArray *acts = g_ptr_array_new();
    for (guint i = 0; i < building->input->rows->acts->len; i++) {
        const KarmaAct *act = &g_array_index(building->input->rows->acts, KarmaAct, i);
        if (act->day < since || act->day > building->week->sunday)
            continue;
        if (act->name && (karma_people_flags(people, act->name) & KARMA_NAME_LEFT_OUT))
            continue;
        g_ptr_array_add(acts, (gpointer)act);
    }
    g_ptr_array_sort(acts, by_time);
    return acts;
}

static void
list_acts(Building *building)
{
    KarmaWeek *week = building->week;
    g_autoptr(GPtrArray) acts = acts_since(building, week->monday);
    for (guint i = 0; i < acts->len; i++) {
        const KarmaAct *act = g_ptr_array_index(acts, i);
        GArray *list = list_of(week, act);
        count_fact(week, act);
        if (list)
            count_person(building, list, act);
    }
}

/* From what was credited: with whom, and what. */
static void
list_credits(Building *building)
{
    KarmaWeek *week = building->week;
    const struct {
        KarmaPart part;
        KarmaActKind kind;
        GArray *people;
    } lists[] = {
        {KARMA_PART_TALKS, KARMA_ACT_TALK, week->talked},
        {KARMA_PART_RECOGNITION, KARMA_ACT_RECOGNITION_GIVEN, week->recognised},
    };
    for (size_t l = 0; l < G_N_ELEMENTS(lists); l++) {
        const GArray *credits = week->credits[lists[l].part];
        for (guint i = 0; i < credits->len; i++) {
            const KarmaCredit *credit = &g_array_index(credits, KarmaCredit, i);
            if (credit->act->kind == lists[l].kind && credit->units > 0)
                count_person(building, lists[l].people, credit->act);
        }
    }
    for (guint i = 0; i < week->credits[KARMA_PART_TOUCH]->len; i++) {
        const KarmaCredit *credit = &g_array_index(week->credits[KARMA_PART_TOUCH], KarmaCredit, i);
        if (credit->units > 0)
            g_array_append_vals(week->reached, credit, 1);
    }
    g_array_append_vals(week->links, week->credits[KARMA_PART_SHARING]->data,
                        week->credits[KARMA_PART_SHARING]->len);
}

static int
by_count_then_name(gconstpointer a, gconstpointer b, gpointer data)
{
    const KarmaPersonCount *one = a, *other = b;
    const KarmaPeople *people = data;
    if (one->count != other->count)
        return one->count > other->count ? -1 : 1;
    return strcmp(karma_people_name(people, one->name)->name,
                  karma_people_name(people, other->name)->name);
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
tell_balance(Building *building)
{
    KarmaWeek *week = building->week;
    const KarmaDate since =
        week->monday - 7 * (KarmaDate)(building->input->settings->balance_weeks - 1);
    g_autoptr(GPtrArray) acts = acts_since(building, since);
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
tell_response_time(Building *building)
{
    KarmaWeek *week = building->week;
    g_autoptr(GPtrArray) acts = acts_since(building, week->monday);
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

/* Waiting and due */

static int
by_since(gconstpointer a, gconstpointer b)
{
    const KarmaWaiting *one = a, *other = b;
    return (one->since > other->since) - (one->since < other->since);
}

static void
list_waiting(Building *building)
{
    const KarmaWeekInput *input = building->input;
    for (guint i = 0; i < input->rows->items->len; i++) {
        const KarmaItem *item = &g_array_index(input->rows->items, KarmaItem, i);
        if (item->own || item->first > input->now ||
            (item->end != KARMA_ITEM_OPEN && item->closed <= input->now) ||
            (karma_people_flags(input->people, item->name) & KARMA_NAME_LEFT_OUT))
            continue;
        const KarmaWaiting waiting = {item->name, item->room, item->id, item->first};
        g_array_append_val(building->week->waiting, waiting);
    }
    g_array_sort(building->week->waiting, by_since);
}

static int
by_need(gconstpointer a, gconstpointer b)
{
    const KarmaDue *one = a, *other = b;
    if (one->touch.state != other->touch.state)
        return one->touch.state > other->touch.state ? -1 : 1;
    if (one->touch.days != other->touch.days)
        return one->touch.days > other->touch.days ? -1 : 1;
    return (one->name > other->name) - (one->name < other->name);
}

static void
list_touch(KarmaNameId person, const KarmaDate *contacts, size_t n, gpointer data)
{
    const Building *building = data;
    KarmaDate since;
    KarmaDue due = {.name = person};
    const KarmaWish wish = karma_people_wish(building->input->people, person, &since);
    karma_touch(contacts, n, wish, since, building->score_input.today, building->input->settings,
                &due.touch);
    if (due.touch.state == KARMA_TOUCH_NONE)
        return;
    g_array_append_val(building->week->touch, due);
    if (due.touch.state == KARMA_TOUCH_SOON || due.touch.state == KARMA_TOUCH_DUE)
        g_array_append_val(building->week->due, due);
}

/* The line */

static const KarmaFrozen *
frozen_of(const Building *building, KarmaDate monday)
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
draw_line(Building *building)
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

/* The sentences */

static KarmaNameId
first_name(const GArray *counts)
{
    return counts->len ? g_array_index(counts, KarmaPersonCount, 0).name : 0;
}

static void
choose_well(KarmaWeek *week)
{
    const KarmaPartScore *parts = week->score.parts;
    const int32_t talks = (int32_t)parts[KARMA_PART_TALKS].units;
    const struct {
        bool holds;
        KarmaWell well;
        int32_t count;
        KarmaNameId name;
    } choices[] = {
        {!week->score.enough, KARMA_WELL_QUIET, 0, 0},
        {parts[KARMA_PART_HELPING].confirmed > 0, KARMA_WELL_HELPED,
         parts[KARMA_PART_HELPING].confirmed, first_name(week->helped)},
        {parts[KARMA_PART_RESPONDING].lapsed == 0 && parts[KARMA_PART_RESPONDING].answered > 0,
         KARMA_WELL_ANSWERED, parts[KARMA_PART_RESPONDING].answered, 0},
        {week->kept->len > 0, KARMA_WELL_KEPT, (int32_t)week->kept->len, first_name(week->kept)},
        {talks > 0, KARMA_WELL_TALKED, talks, first_name(week->talked)},
        {week->recognised->len > 0, KARMA_WELL_THANKED, (int32_t)week->recognised->len,
         first_name(week->recognised)},
        {parts[KARMA_PART_SHARING].days > 0, KARMA_WELL_SHARED, parts[KARMA_PART_SHARING].days, 0},
        {true, KARMA_WELL_WROTE, (int32_t)MIN(week->score.own_messages, G_MAXINT32), 0},
    };
    size_t i = 0;
    while (!choices[i].holds)
        i++;
    week->well = choices[i].well;
    week->well_count = choices[i].count;
    week->well_name = choices[i].name;
}

static bool
spread_the_same(const KarmaWeek *week)
{
    for (guint i = 0; i < week->links->len; i++)
        if (g_array_index(week->links, KarmaCredit, i).act->detail == KARMA_LINK_BROADCAST)
            return true;
    return false;
}

static bool
waits_already(const Building *building, KarmaNameId person)
{
    const KarmaPeople *people = building->input->people;
    for (guint i = 0; i < building->week->waiting->len; i++) {
        const KarmaWaiting *waiting = &g_array_index(building->week->waiting, KarmaWaiting, i);
        if (karma_people_person(people, waiting->name) == karma_people_person(people, person))
            return true;
    }
    return false;
}

/* Who waits is named already; a hello to them is no news. */
static const KarmaDue *
somebody_to_greet(const Building *building)
{
    for (guint i = 0; i < building->week->due->len; i++) {
        const KarmaDue *due = &g_array_index(building->week->due, KarmaDue, i);
        if (due->touch.state == KARMA_TOUCH_DUE && !waits_already(building, due->name))
            return due;
    }
    return NULL;
}

/* One idea at most; people come first. */
static void
choose_idea(const Building *building)
{
    KarmaWeek *week = building->week;
    const KarmaDue *due = somebody_to_greet(building);
    if (due) {
        week->idea = KARMA_IDEA_REACH;
        week->idea_name = due->name;
    } else if (week->own_share > building->input->settings->own_share_guide) {
        week->idea = KARMA_IDEA_BALANCE;
    } else if (spread_the_same(week)) {
        week->idea = KARMA_IDEA_SPREAD;
    } else if (week->score.parts[KARMA_PART_TALKS].run_turns > 0) {
        week->idea = KARMA_IDEA_LISTEN;
    } else if (week->score.enough && week->score.parts[KARMA_PART_SHARING].days == 0) {
        week->idea = KARMA_IDEA_SHARE;
    }
}

static bool
is_first(const Building *building)
{
    const KarmaRows *rows = building->input->rows;
    for (guint i = 0; i < rows->frozen->len; i++)
        if (g_array_index(rows->frozen, KarmaFrozen, i).monday < building->week->monday)
            return false;
    for (guint i = 0; i < rows->days->len; i++)
        if (g_array_index(rows->days, KarmaDayCount, i).day < building->week->monday)
            return false;
    return karma_rows_state(rows, "first-day", building->week->monday) >= building->week->monday;
}

static void
round_numbers(KarmaWeek *week)
{
    for (int i = 0; i < KARMA_N_PARTS; i++)
        week->parts[i] = karma_score_rounded(week->score.parts[i].value);
    week->total = week->score.enough ? karma_score_rounded(week->score.total) : 0;
}

static void
fill(Building *building)
{
    KarmaWeek *week = building->week;
    karma_score(&building->score_input, collect_credit, week, &week->score);
    round_numbers(week);
    list_acts(building);
    list_credits(building);
    g_array_sort_with_data(week->talked, by_count_then_name, (gpointer)building->input->people);
    tell_balance(building);
    tell_response_time(building);
    const KarmaDate last = karma_week_last_complete(building->input->zone, building->input->now);
    if (week->monday >= last)
        list_waiting(building);
    building->score_input.today = week->monday >= last
                                      ? karma_zone_date(building->input->zone, building->input->now)
                                      : week->sunday;
    karma_score_foreach_person(&building->score_input, list_touch, building);
    g_array_sort(week->due, by_need);
    g_array_sort(week->touch, by_need);
    draw_line(building);
    choose_well(week);
    choose_idea(building);
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
    Building building = {
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
