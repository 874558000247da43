// SPDX-License-Identifier: GPL-2.0-or-later

/* Whatever happens in a season of made-up days, what is said keeps the promises. The promises are
 * checked here from the trace alone, by other means than the policy's. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define DAYS   60
#define PEOPLE 12
#define STEP_S (3 * KARMA_MINUTE)
#define SEEDS  6

typedef struct {
    KarmaTime when;
    KarmaNudgeKind kind;
    KarmaNameId name;
    int64_t cause;
} Shown;

typedef struct {
    World *world;
    GRand *dice;
    GArray *shown, *lost;                                   /* Shown */
    KarmaTime own_last[PEOPLE + 1], their_last[PEOPLE + 1]; /* the last is the room */
    int64_t room_line;
} Trace;

static const char *const people[PEOPLE] = {"ann",  "bob",  "carol", "dave", "erin", "fred",
                                           "gina", "hugo", "ivy",   "jack", "kim",  "leo"};

static bool
one_in(Trace *trace, int n)
{
    return g_rand_int_range(trace->dice, 0, n) == 0;
}

static uint32_t
some_reading(Trace *trace)
{
    static const uint32_t readings[] = {0,
                                        KARMA_READS_QUESTION,
                                        KARMA_READS_QUESTION | KARMA_READS_ABOUT_YOU,
                                        KARMA_READS_NEWS,
                                        KARMA_READS_THANKS,
                                        KARMA_READS_CLOSER,
                                        KARMA_READS_WORKED,
                                        KARMA_READS_REFUSAL};
    return readings[g_rand_int_range(trace->dice, 0, G_N_ELEMENTS(readings))];
}

static void
chat_one_to_one(Trace *trace, KarmaTime now, bool awake)
{
    const int i = g_rand_int_range(trace->dice, 0, PEOPLE);
    if (one_in(trace, 2) || !awake) {
        hear(trace->world, now, people[i], some_reading(trace));
        trace->their_last[i] = now;
    } else {
        say(trace->world, now, people[i], some_reading(trace));
        trace->own_last[i] = now;
    }
}

static void
chat_in_room(Trace *trace, KarmaTime now, bool awake)
{
    const int i = g_rand_int_range(trace->dice, 0, PEOPLE);
    const int64_t answers = one_in(trace, 3) ? KARMA_REPLIES_NONE : trace->room_line;
    if (!awake || !one_in(trace, 4)) {
        trace->room_line = room_hear(trace->world, now, people[i], some_reading(trace), answers,
                                     one_in(trace, 3) ? "olga: some words" : "some words");
        trace->their_last[PEOPLE] = now;
    } else {
        trace->room_line = room_say(trace->world, now, some_reading(trace), answers, "some words");
        trace->own_last[PEOPLE] = now;
    }
}

/* ---- the promises ---- */

static void
check_history(const Trace *trace, const Shown *last)
{
    int today = 0;
    for (guint i = 0; i < trace->shown->len; i++) {
        const Shown *before = &g_array_index(trace->shown, Shown, i);
        const KarmaTime gap = last->when - before->when;
        const bool same_day = last->when / KARMA_DAY == before->when / KARMA_DAY;
        today += same_day;
        assert_true(gap >= 2 * KARMA_HOUR);
        assert_false(same_day && before->kind == last->kind);
        if (before->kind == last->kind && before->cause == last->cause)
            continue; /* put off by the owner, and back */
        assert_false(gap < 7 * KARMA_DAY && last->name && before->name == last->name);
        assert_false(gap < 7 * KARMA_DAY && before->kind == last->kind &&
                     (last->kind == KARMA_NUDGE_REACH_OUT || last->kind == KARMA_NUDGE_CHEER));
    }
    assert_true(today < 2);
}

static void
check_moment(const Trace *trace, const KarmaNudge *nudge)
{
    const KarmaMoment *moment = &trace->world->moment;
    const KarmaTime clock_s = moment->now % KARMA_DAY, quiet_s = moment->now - moment->life;
    assert_true(clock_s >= 8 * KARMA_HOUR && clock_s < 22 * KARMA_HOUR);
    assert_true(quiet_s >= 60 && quiet_s <= 300);
    assert_false(moment->away || moment->composing || !moment->online);
    if (nudge->place == KARMA_PLACE_LINE && nudge->room)
        assert_int_equal(nudge->room, moment->focus_room);
    else if (nudge->place == KARMA_PLACE_LINE && nudge->name)
        assert_int_equal(nudge->name, moment->focus_name);
    else
        assert_true(moment->dialog || nudge->kind == KARMA_NUDGE_WEEK);
}

static void
check_exchanges(const Trace *trace, const KarmaNudge *nudge)
{
    for (int i = 0; i <= PEOPLE; i++) {
        const bool its_own = i == PEOPLE
                                 ? nudge->room != 0
                                 : !nudge->room && nudge->name == who(trace->world, people[i]);
        const KarmaTime since = trace->world->moment.now - 5 * KARMA_MINUTE;
        const bool active = trace->own_last[i] > since && trace->their_last[i] > since;
        if (active && !its_own)
            fail_msg("in the middle of a talk, %d", i);
    }
}

static void
check_still_true(const Trace *trace, const KarmaNudge *nudge)
{
    if (nudge->kind != KARMA_NUDGE_REPLY)
        return;
    const KarmaItem *item = karma_tracker_item(trace->world->tracker, nudge->cause);
    assert_non_null(item);
    assert_int_equal(item->end, KARMA_ITEM_OPEN);
    assert_true(trace->world->moment.now - item->first >= (item->room ? KARMA_HOUR : KARMA_DAY));
}

/* What was decided and on disk when the messenger died is never shown. */
static void
check_not_lost(const Trace *trace, const Shown *last)
{
    for (guint i = 0; i < trace->lost->len; i++) {
        const Shown *lost = &g_array_index(trace->lost, Shown, i);
        assert_false(lost->kind == last->kind && lost->name == last->name &&
                     lost->cause == last->cause);
        assert_true(last->when - lost->when >= 2 * KARMA_HOUR);
    }
}

static void
note_shown(Trace *trace, int64_t id)
{
    const KarmaNudge *nudge = karma_nudger_get(trace->world->nudger, id);
    const bool names = nudge->kind != KARMA_NUDGE_HELP;
    const Shown shown = {nudge->said, nudge->kind, names ? nudge->name : 0, nudge->cause};
    check_moment(trace, nudge);
    check_exchanges(trace, nudge);
    check_still_true(trace, nudge);
    check_history(trace, &shown);
    check_not_lost(trace, &shown);
    g_array_append_val(trace->shown, shown);
}

/* The messenger is killed after the decision is on disk and before anything is shown. */
static void
die_before_it_is_shown(Trace *trace)
{
    World *world = trace->world;
    karma_tracker_advance(world->tracker, world->moment.now, world->rows);
    const int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    karma_nudger_heed(world->nudger, world->moment.now, world->rows, NULL, NULL);
    commit(world);
    if (!id)
        return;
    const KarmaNudge *nudge = karma_nudger_get(world->nudger, id);
    const bool names = nudge->kind != KARMA_NUDGE_HELP;
    const Shown lost = {nudge->said, nudge->kind, names ? nudge->name : 0, nudge->cause};
    g_array_append_val(trace->lost, lost);
    restart(world);
}

/* ---- a season ---- */

static void
set_moment(Trace *trace, KarmaTime now)
{
    KarmaMoment *moment = &trace->world->moment;
    const int focus = g_rand_int_range(trace->dice, 0, PEOPLE + 2);
    look_at(trace->world, now,
            focus < PEOPLE    ? people[focus]
            : focus == PEOPLE ? WORLD_ROOM
                              : NULL);
    moment->life = now - g_rand_int_range(trace->dice, 0, 400);
    moment->composing = one_in(trace, 6);
    moment->away = one_in(trace, 8);
    moment->online = !one_in(trace, 12);
    if (!moment->away && moment->online)
        karma_tracker_present(trace->world->tracker, now - STEP_S, now);
}

static void
step(Trace *trace, KarmaTime now, bool dialog)
{
    const KarmaTime clock_s = now % KARMA_DAY;
    const bool awake = clock_s >= 7 * KARMA_HOUR && clock_s < 23 * KARMA_HOUR;
    KarmaRefused refused;
    if (one_in(trace, awake ? 12 : 60))
        chat_one_to_one(trace, now - 100, awake);
    if (one_in(trace, awake ? 8 : 60))
        chat_in_room(trace, now - 90, awake);
    set_moment(trace, now);
    trace->world->moment.dialog = dialog;
    if (one_in(trace, 4))
        die_before_it_is_shown(trace);
    const int64_t id = tick(trace->world);
    if (id)
        note_shown(trace, id);
    if (one_in(trace, 5))
        touch_keys(trace->world, now);
    if (id && one_in(trace, 6))
        karma_nudger_refuse(trace->world->nudger, id,
                            (KarmaRefusal)g_rand_int_range(trace->dice, 0, 3), now,
                            trace->world->rows, &refused);
    if (one_in(trace, 400)) {
        commit(trace->world);
        restart(trace->world);
    }
}

static guint
season(guint32 seed, bool dialog)
{
    g_autoptr(World) world = world_new();
    g_autoptr(GArray) shown = g_array_new(FALSE, FALSE, sizeof(Shown));
    g_autoptr(GArray) lost = g_array_new(FALSE, FALSE, sizeof(Shown));
    g_autoptr(GRand) dice = g_rand_new_with_seed(seed);
    Trace trace = {.world = world, .dice = dice, .shown = shown, .lost = lost, .room_line = -1};
    karma_tracker_set_flag(world->tracker, room(world), KARMA_ROOM_MARKED, true, at(0, 0, 0),
                           world->rows);
    for (KarmaTime now = at(0, 0, 0); now < at(DAYS, 0, 0); now += STEP_S)
        step(&trace, now, dialog);
    assert_int_not_equal(lost->len, 0);
    return shown->len;
}

static void
nudge__keeps_its_promises__whatever_happens(void **state)
{
    guint shown = 0;
    for (guint32 seed = 1; seed <= SEEDS; seed++)
        shown += season(seed, seed % 2);
    assert_true(shown > SEEDS * 10); /* a policy that says nothing keeps them too */
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nudge__keeps_its_promises__whatever_happens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
