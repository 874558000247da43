// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include <string.h>

static const char *const worked_names[N_WORKED] = {
    NULL,   "ann", "bob",  "carol", "dave",  "erin",    "frank",
    "hugo", "ivy", "nina", "otto",  "petra", "#garden",
};

static const char *
display(int64_t id, gpointer data)
{
    const Worked *worked = data;
    return id > 0 && (size_t)id < worked->n_names ? worked->names[id] : NULL;
}

void
worked_set_names(Worked *worked, const char *const *names, size_t n)
{
    worked->names = names;
    worked->n_names = n;
}

static GArray **
people_lists(KarmaWeek *week, size_t i)
{
    GArray **lists[] = {&week->helped, &week->helped_by, &week->talked,    &week->asked,
                        &week->met,    &week->kept,      &week->recognised};
    return i < G_N_ELEMENTS(lists) ? lists[i] : NULL;
}

void
worked_empty(Worked *worked)
{
    KarmaWeek *week = &worked->week;
    for (size_t i = 0; people_lists(week, i); i++)
        g_array_set_size(*people_lists(week, i), 0);
    g_array_set_size(week->waiting, 0);
    g_array_set_size(week->due, 0);
    g_array_set_size(week->touch, 0);
    g_array_set_size(week->reached, 0);
    g_array_set_size(week->links, 0);
    for (int i = 0; i < KARMA_N_PARTS; i++)
        g_array_set_size(week->credits[i], 0);
    KarmaWeek bare = {
        .monday = week->monday, .sunday = week->sunday, .iso_year = 2026, .iso_week = 46};
    static const double most[KARMA_N_PARTS] = {25, 15, 20, 15, 10, 10, 5};
    for (int i = 0; i < KARMA_N_PARTS; i++)
        bare.score.parts[i] = (KarmaPartScore){.on = true, .most = most[i]};
    memcpy(&bare.waiting, &week->waiting, sizeof bare - G_STRUCT_OFFSET(KarmaWeek, waiting));
    *week = bare;
}

void
worked_credit(Worked *worked, KarmaPart part, KarmaActKind kind, int day, KarmaNameId name,
              KarmaRoomId room, double weight, int32_t detail, double units)
{
    KarmaAct *act = g_new0(KarmaAct, 1);
    *act = (KarmaAct){
        .id = worked->acts->len + 1,
        .kind = kind,
        .day = WORKED_MONDAY + day,
        .when = WORKED_NOW - (7 - day) * KARMA_DAY + 12 * KARMA_HOUR,
        .name = name,
        .room = room,
        .weight = weight,
        .detail = detail,
        .latency_s = -1,
        .present_s = -1,
    };
    g_ptr_array_add(worked->acts, act);
    KarmaCredit credit = {act, units};
    g_array_append_val(worked->week.credits[part], credit);
    if (kind == KARMA_ACT_REACHED)
        g_array_append_val(worked->week.reached, credit);
    if (kind == KARMA_ACT_LINK)
        g_array_append_val(worked->week.links, credit);
}

static void
add_person(GArray *list, KarmaNameId name, int32_t count, int32_t confirmed)
{
    KarmaPersonCount person = {name, count, confirmed};
    g_array_append_val(list, person);
}

static void
fill_people(KarmaWeek *week)
{
    static const KarmaNameId talked[] = {CAROL, ERIN, FRANK, HUGO, IVY, NINA};
    static const KarmaNameId recognised[] = {NINA, CAROL, BOB, ANN};
    add_person(week->talked, ANN, 4, 0);
    add_person(week->talked, BOB, 2, 0);
    for (size_t i = 0; i < G_N_ELEMENTS(talked); i++)
        add_person(week->talked, talked[i], 1, 0);
    for (size_t i = 0; i < G_N_ELEMENTS(recognised); i++)
        add_person(week->recognised, recognised[i], 1, 0);
    add_person(week->helped, ANN, 1, 1);
    add_person(week->helped, HUGO, 1, 0);
    add_person(week->helped, CAROL, 2, 1);
    add_person(week->helped, IVY, 1, 1);
    add_person(week->helped, BOB, 1, 0);
    add_person(week->helped_by, BOB, 1, 1);
    add_person(week->asked, ANN, 2, 0);
    add_person(week->asked, FRANK, 1, 0);
    add_person(week->asked, NINA, 1, 0);
    add_person(week->met, IVY, 1, 0);
    add_person(week->met, HUGO, 1, 0);
    add_person(week->kept, ERIN, 1, 0);
}

static void
fill_credits(Worked *worked)
{
    const struct {
        KarmaPart part;
        KarmaActKind kind;
        int day;
        KarmaNameId name;
        KarmaRoomId room;
        double weight;
        int32_t detail;
        double units;
    } rows[] = {
        {KARMA_PART_RESPONDING, KARMA_ACT_ANSWERED, 0, CAROL, GARDEN, 1, 0, 1},
        {KARMA_PART_RESPONDING, KARMA_ACT_LAPSED, 1, DAVE, 0, 1, 0, 0},
        {KARMA_PART_RESPONDING, KARMA_ACT_ANSWERED, 3, ANN, 0, 1, 0, 0},
        {KARMA_PART_TALKS, KARMA_ACT_TALK, 0, CAROL, GARDEN, 1, 0, 1},
        {KARMA_PART_TALKS, KARMA_ACT_ONE_WAY, 5, 0, GARDEN, 1, 0, 0},
        {KARMA_PART_HELPING, KARMA_ACT_HELP_GIVEN, 1, ANN, 0, 1, KARMA_HELP_CONFIRMED, 1},
        {KARMA_PART_HELPING, KARMA_ACT_HELP_GIVEN, 1, HUGO, GARDEN, 0.4, KARMA_HELP_OFFERED, 0.4},
        {KARMA_PART_HELPING, KARMA_ACT_HELP_GIVEN, 4, CAROL, GARDEN, 0.4, KARMA_HELP_OFFERED, 0},
        {KARMA_PART_SHARING, KARMA_ACT_LINK, 2, DAVE, 0, 0.3, KARMA_LINK_HELPFUL, 0.3},
        {KARMA_PART_SHARING, KARMA_ACT_LINK, 3, IVY, GARDEN, 1, KARMA_LINK_ANSWER, 1},
        {KARMA_PART_SHARING, KARMA_ACT_LINK, 3, 0, GARDEN, 0, KARMA_LINK_BROADCAST, 0},
        {KARMA_PART_SHARING, KARMA_ACT_LINK, 5, 0, GARDEN, 0, KARMA_LINK_HELPFUL, 0},
        {KARMA_PART_RECOGNITION, KARMA_ACT_RECOGNITION_GIVEN, 1, NINA, 0, 1, 0, 1},
        {KARMA_PART_RECOGNITION, KARMA_ACT_RECOGNITION_GIVEN, 3, IVY, GARDEN, 0, 0, 0},
        {KARMA_PART_TOUCH, KARMA_ACT_REACHED, 1, NINA, 0, 1, 19, 1},
        {KARMA_PART_PEOPLE, KARMA_ACT_KEPT, 1, ERIN, GARDEN, 1, 0, 1},
        {KARMA_PART_PEOPLE, KARMA_ACT_MET, 3, IVY, GARDEN, 1, 0, 1},
        {KARMA_PART_PEOPLE, KARMA_ACT_MET, 4, HUGO, GARDEN, 1, 0, 0},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        worked_credit(worked, rows[i].part, rows[i].kind, rows[i].day, rows[i].name, rows[i].room,
                      rows[i].weight, rows[i].detail, rows[i].units);
}

static void
fill_score(KarmaWeek *week)
{
    static const KarmaPartScore parts[KARMA_N_PARTS] = {
        [KARMA_PART_RESPONDING] =
            {.on = true, .most = 25, .value = 25.0 * 7 / 9, .answered = 6, .lapsed = 2},
        [KARMA_PART_TALKS] = {.on = true, .most = 15, .value = 10.5, .units = 12, .run_turns = 3},
        [KARMA_PART_HELPING] =
            {.on = true, .most = 20, .value = 11.6872, .units = 3.8, .confirmed = 3, .offered = 2},
        [KARMA_PART_SHARING] =
            {.on = true, .most = 15, .value = 7.0725, .units = 2.3, .days = 3, .own_share = 0.1},
        [KARMA_PART_RECOGNITION] = {.on = true, .most = 10, .value = 7.5, .units = 4, .people = 4},
        [KARMA_PART_TOUCH] = {.on = true, .most = 10, .value = 2.9289, .units = 1, .people = 1},
        [KARMA_PART_PEOPLE] =
            {.on = true, .most = 5, .value = 3.75, .units = 2, .met = 1, .kept = 1},
    };
    static const double shown[KARMA_N_PARTS] = {19.4, 10.5, 11.7, 7.1, 7.5, 2.9, 3.8};
    week->score = (KarmaScore){.enough = true, .own_messages = 36, .own_days = 6, .total = 62.883};
    memcpy(week->score.parts, parts, sizeof parts);
    memcpy(week->parts, shown, sizeof shown);
    week->total = 62.9;
    week->line[11] = (KarmaFrozen){.monday = week->monday, .enough = true, .total = 62.9};
}

static void
fill_facts(KarmaWeek *week)
{
    week->first = false;
    week->well = KARMA_WELL_HELPED;
    week->well_count = 3;
    week->well_name = ANN;
    week->idea = KARMA_IDEA_REACH;
    week->idea_name = OTTO;
    week->starts = week->their_starts = 4;
    week->opened = 8;
    week->started = 2;
    week->has_median_response = true;
    week->response_wall_s = 330;
    week->response_present_s = 300;
    week->own_share = 0.1;
    week->given = 23;
    week->received = 10;
    week->balance = 24.0 / 11;
    KarmaWaiting erin = {ERIN, GARDEN, 1, WORKED_NOW - 28 * KARMA_HOUR};
    KarmaWaiting frank = {FRANK, 0, 2, WORKED_NOW - 8 * KARMA_HOUR};
    g_array_append_val(week->waiting, erin);
    g_array_append_val(week->waiting, frank);
    KarmaDue otto = {OTTO, {KARMA_TOUCH_DUE, 7, karma_date_from_civil(2026, 10, 29), 17, 0, 0}};
    KarmaDue petra = {PETRA, {KARMA_TOUCH_SOON, 30, karma_date_from_civil(2026, 10, 12), 34, 0, 0}};
    g_array_append_val(week->due, otto);
    g_array_append_val(week->due, petra);
    g_array_append_vals(week->touch, week->due->data, 2);
}

static void
make_lists(KarmaWeek *week)
{
    for (size_t i = 0; people_lists(week, i); i++)
        *people_lists(week, i) = g_array_new(FALSE, TRUE, sizeof(KarmaPersonCount));
    week->waiting = g_array_new(FALSE, TRUE, sizeof(KarmaWaiting));
    week->due = g_array_new(FALSE, TRUE, sizeof(KarmaDue));
    week->touch = g_array_new(FALSE, TRUE, sizeof(KarmaDue));
    week->reached = g_array_new(FALSE, TRUE, sizeof(KarmaCredit));
    week->links = g_array_new(FALSE, TRUE, sizeof(KarmaCredit));
    for (int i = 0; i < KARMA_N_PARTS; i++)
        week->credits[i] = g_array_new(FALSE, TRUE, sizeof(KarmaCredit));
}

Worked *
worked_new(void)
{
    Worked *worked = g_new0(Worked, 1);
    worked->zone = karma_zone_new("UTC", NULL);
    worked->acts = g_ptr_array_new_with_free_func(g_free);
    worked_set_names(worked, worked_names, N_WORKED);
    worked->view =
        (KarmaView){.display = display, .data = worked, .zone = worked->zone, .now = WORKED_NOW};
    worked->week.monday = WORKED_MONDAY;
    worked->week.sunday = WORKED_MONDAY + 6;
    worked->week.iso_year = 2026;
    worked->week.iso_week = 46;
    make_lists(&worked->week);
    fill_score(&worked->week);
    fill_facts(&worked->week);
    fill_people(&worked->week);
    fill_credits(worked);
    return worked;
}

void
worked_free(Worked *worked)
{
    KarmaWeek *week = &worked->week;
    for (size_t i = 0; people_lists(week, i); i++)
        g_array_unref(*people_lists(week, i));
    GArray *others[] = {week->waiting, week->due, week->touch, week->reached, week->links};
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++)
        g_array_unref(others[i]);
    for (int i = 0; i < KARMA_N_PARTS; i++)
        g_array_unref(week->credits[i]);
    g_ptr_array_unref(worked->acts);
    karma_zone_free(worked->zone);
    g_free(worked);
}
