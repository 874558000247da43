// SPDX-License-Identifier: GPL-2.0-or-later

/* The owner asks what waits (/karma): only their own words hold it back then, the first days,
 * doubt, and that it belongs to another conversation. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define ASKS  ((uint32_t)KARMA_READS_QUESTION)
#define TELLS ((uint32_t)0)

static void
off(World *world, KarmaOff switched)
{
    karma_nudger_set_off(world->nudger, &switched, true, world->moment.now, world->rows);
}

static void
nothing(World *world)
{
}

static void
all_off(World *world)
{
    off(world, (KarmaOff){.scope = KARMA_OFF_ALL});
}

static void
kind_off(World *world)
{
    off(world, (KarmaOff){.scope = KARMA_OFF_KIND, .kind = KARMA_NUDGE_REPLY});
}

static void
kind_off_in_settings(World *world)
{
    assert_int_equal(tick_at(world, at(1, 10, 4), "bob"), 0); /* found before */
    world->settings->nudges_on[KARMA_NUDGE_REPLY] = false;
    look_at(world, at(1, 10, 5), "ann");
}

static void
ann_off(World *world)
{
    off(world, (KarmaOff){.scope = KARMA_OFF_PERSON, .name = who(world, "ann")});
}

static void
put_off(World *world)
{
    KarmaRefused refused;
    const int64_t id = tick(world);
    assert_true(karma_nudger_refuse(world->nudger, id, KARMA_REFUSAL_LATER, world->moment.now,
                                    world->rows, &refused));
}

static void
item_put_off(World *world)
{
    karma_tracker_later(world->tracker, 1, at(2, 8, 0), world->rows);
}

static void
first_days(World *world)
{
    world->settings->learn_days = 7;
}

static void
kind_asleep(World *world)
{
    commit(world);
    karma_rows_put_state(world->ledger, "nudge/sleeps/reply", 3);
    restart(world);
    present_days(world, 0, 6);
}

static void
offline(World *world)
{
    g_hash_table_add(world->offline, g_strdup("ann"));
    world->moment.online = false;
}

static void
away_at_night(World *world)
{
    look_at(world, at(1, 22, 30), "ann");
    world->moment.away = true;
}

static void
composing(World *world)
{
    world->moment.composing = true;
}

static void
just_typed(World *world)
{
    world->moment.life = world->moment.now;
}

static void
long_quiet(World *world)
{
    world->moment.life = world->moment.now - KARMA_HOUR;
}

static void
talking_with_bob(World *world)
{
    hear(world, at(1, 10, 1), "bob", TELLS);
    say(world, at(1, 10, 3), "bob", TELLS);
}

static void
nothing_more_today(World *world)
{
    world->settings->nudges_a_day = 0;
}

/* Of the same kind, on the same day, a minute ago, and still on the screen. */
static void
another_just_told(World *world)
{
    hear(world, at(0, 9, 30), "bob", ASKS);
    assert_int_not_equal(tick_at(world, at(1, 10, 4), "bob"), 0);
    look_at(world, at(1, 10, 5), "ann");
}

/* In the same episode and the same week, about the same person. */
static void
told_of_ann_before(World *world)
{
    world->settings->reply_s = KARMA_MINUTE;
    world->settings->reply_present_s = 0;
    hear(world, at(1, 10, 3), "ann", TELLS);
    assert_int_not_equal(tick_at(world, at(1, 10, 4), "ann"), 0);
    say(world, at(1, 10, 5), "ann", TELLS);
    hear(world, at(1, 10, 6), "ann", ASKS);
    look_at(world, at(1, 10, 8), "ann");
}

static void
elsewhere(World *world)
{
    look_at(world, at(1, 10, 5), "bob");
}

static void
request__is_held__by_the_owners_own_word_alone(void **state)
{
    static const struct {
        const char *label;
        void (*arrange)(World *world);
        bool shown;
    } rows[] = {
        {"nothing in the way", nothing, true},
        {"no nudges at all", all_off, false},
        {"none of this kind", kind_off, false},
        {"none of this kind by the settings", kind_off_in_settings, false},
        {"none about ann", ann_off, false},
        {"put off", put_off, false},
        {"put off where it waits", item_put_off, false},
        {"the first days", first_days, false},
        {"another conversation", elsewhere, false},
        {"the kind sleeps", kind_asleep, true},
        {"nobody is there", offline, true},
        {"away, at night", away_at_night, true},
        {"half-written", composing, true},
        {"just typed", just_typed, true},
        {"long quiet", long_quiet, true},
        {"a talk with bob goes on", talking_with_bob, true},
        {"nothing more today", nothing_more_today, true},
        {"another just told", another_just_told, true},
        {"told of ann before", told_of_ann_before, true},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        ann_waits(world);
        look_at(world, at(1, 10, 5), "ann");
        rows[i].arrange(world);
        const int64_t id = karma_nudger_request(world->nudger, &world->moment, world->rows);
        if ((id != 0) != rows[i].shown)
            fail_msg("%s", rows[i].label);
    }
}

/* In a room just joined, in the midst of a talk; twice in a week. */
static void
request__shows_what_is_good_news__in_its_room(void **state)
{
    g_autoptr(World) world = world_new();
    const KarmaIdentity place = {"irc", "olga", WORLD_ROOM};
    for (int day = 0; day < 2; day++) {
        const char *name = day ? "hugo" : "erin";
        g_autofree char *question = g_strdup_printf("olga: how do I prune a rose, %s asks?", name);
        g_autofree char *answer = g_strdup_printf("%s: in spring, and hard", name);
        const int64_t asked =
            room_hear(world, at(day, 10, 0), name, ASKS, KARMA_REPLIES_NONE, question);
        const int64_t own = room_say(world, at(day, 10, 1), TELLS, asked, answer);
        room_hear(world, at(day, 10, 3), name, KARMA_READS_THANKS, own, "olga: thanks");
        karma_tracker_room_joined(world->tracker, &place, at(day, 10, 4));
        look_at(world, at(day, 10, 4) + 10, WORLD_ROOM);
        const int64_t id = karma_nudger_request(world->nudger, &world->moment, world->rows);
        assert_int_not_equal(id, 0);
        karma_nudger_said(world->nudger, id, world->moment.now, world->rows);
        assert_int_equal(karma_nudger_get(world->nudger, id)->name, who(world, name));
    }
}

static void
request__shows_nothing__in_a_room_without_nudges(void **state)
{
    g_autoptr(World) world = world_new();
    room_hear(world, at(0, 10, 0), "bob", ASKS, KARMA_REPLIES_NONE, "olga: does the pump work?");
    karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 11, 30));
    look_at(world, at(0, 11, 20), WORLD_ROOM);
    off(world, (KarmaOff){.scope = KARMA_OFF_ROOM, .room = room(world)});
    assert_int_equal(karma_nudger_request(world->nudger, &world->moment, world->rows), 0);
}

static void
request__shows_nothing__in_doubt(void **state)
{
    g_autoptr(World) world = world_new();
    room_hear(world, at(0, 9, 0), "carol", TELLS, KARMA_REPLIES_NONE, "good morning");
    room_hear(world, at(0, 10, 0), "bob", ASKS, KARMA_REPLIES_NONE, "is olga a name or a nick?");
    karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 11, 30));
    look_at(world, at(0, 11, 20), WORLD_ROOM);
    assert_int_equal(karma_nudger_request(world->nudger, &world->moment, world->rows), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_DOUBT);
}

/* It belongs to no conversation, so that it needs none. */
static void
request__shows_the_week__wherever_it_is_asked(void **state)
{
    g_autoptr(World) world = world_new();
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    look_at(world, at(7, 9, 1), NULL);
    const int64_t id = karma_nudger_request(world->nudger, &world->moment, world->rows);
    assert_int_not_equal(id, 0);
    assert_int_equal(karma_nudger_get(world->nudger, id)->kind, KARMA_NUDGE_WEEK);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(request__is_held__by_the_owners_own_word_alone),
        cmocka_unit_test(request__shows_what_is_good_news__in_its_room),
        cmocka_unit_test(request__shows_nothing__in_a_room_without_nudges),
        cmocka_unit_test(request__shows_nothing__in_doubt),
        cmocka_unit_test(request__shows_the_week__wherever_it_is_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
