// SPDX-License-Identifier: GPL-2.0-or-later

/* What holds a nudge back, and that it tells why: one reason per row. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define ASKS  ((uint32_t)KARMA_READS_QUESTION)
#define TELLS ((uint32_t)0)

typedef struct {
    const char *label;
    void (*arrange)(World *world); /* after ann_waits and look_at(Tuesday 10:05, "ann") */
    KarmaHeld expected;
} Hold;

static void
at_night(World *world)
{
    look_at(world, at(1, 22, 30), "ann");
}

static void
at_ten_sharp(World *world)
{
    look_at(world, at(1, 22, 0), "ann");
}

static void
before_ten(World *world)
{
    look_at(world, at(1, 22, 0) - 1, "ann");
}

static void
at_eight_sharp(World *world)
{
    look_at(world, at(2, 8, 0), "ann");
}

static void
before_eight(World *world)
{
    look_at(world, at(2, 8, 0) - 1, "ann");
}

static void
quiet_by_day(World *world)
{
    world->settings->quiet_from_hour = 10;
    world->settings->quiet_until_hour = 12;
}

static void
quiet_later_by_day(World *world)
{
    world->settings->quiet_from_hour = 11;
    world->settings->quiet_until_hour = 12;
}

static void
never_quiet(World *world)
{
    world->settings->quiet_from_hour = world->settings->quiet_until_hour = 10;
}

static void
gone_away(World *world)
{
    world->moment.away = true;
}

static void
disconnected(World *world)
{
    world->moment.online = false;
}

static void
composing(World *world)
{
    world->moment.composing = true;
}

static void
elsewhere(World *world)
{
    look_at(world, at(1, 10, 5), "bob");
}

static void
in_the_room(World *world)
{
    look_at(world, at(1, 10, 5), WORLD_ROOM);
}

static void
just_typed(World *world)
{
    world->moment.life = world->moment.now - 59;
}

static void
long_quiet(World *world)
{
    world->moment.life = world->moment.now - 301;
}

static void
no_life_known(World *world)
{
    world->moment.life = 0;
}

static void
first_days(World *world)
{
    world->settings->learn_days = 7;
}

static void
few_messages(World *world)
{
    world->settings->learn_messages = 50;
}

static void
ann_is_offline(World *world)
{
    g_hash_table_add(world->offline, g_strdup("ann"));
}

static void
new_in_the_room(World *world)
{
    const KarmaIdentity place = {"irc", "olga", WORLD_ROOM};
    karma_tracker_room_joined(world->tracker, &place, at(1, 10, 4) + 30);
    in_the_room(world);
    world->moment.dialog = true;
}

static void
talking_with_bob(World *world)
{
    hear(world, at(1, 10, 1), "bob", TELLS);
    say(world, at(1, 10, 3), "bob", TELLS);
}

static void
talking_in_the_room(World *world)
{
    const int64_t question =
        room_hear(world, at(1, 10, 1), "bob", ASKS, KARMA_REPLIES_NONE, "does anybody know?");
    room_say(world, at(1, 10, 3), TELLS, question, "bob: yes it does");
}

/* Wrote, and has heard nothing yet. */
static void
writing_to_bob(World *world)
{
    hear(world, at(1, 9, 30), "bob", TELLS);
    say(world, at(1, 10, 3), "bob", TELLS);
}

static void
off(World *world, KarmaOff switched)
{
    karma_nudger_set_off(world->nudger, &switched, true, world->moment.now, world->rows);
}

static void
off_all(World *world)
{
    off(world, (KarmaOff){.scope = KARMA_OFF_ALL});
}

static void
off_kind(World *world)
{
    off(world, (KarmaOff){.scope = KARMA_OFF_KIND, .kind = KARMA_NUDGE_REPLY});
}

static void
off_kind_in_settings(World *world)
{
    assert_int_equal(tick_at(world, at(1, 10, 4), "bob"), 0); /* found before */
    world->settings->nudges_on[KARMA_NUDGE_REPLY] = false;
    look_at(world, at(1, 10, 5), "ann");
}

static void
kind_off_after_it_slept(World *world)
{
    commit(world);
    karma_rows_put_state(world->ledger, "nudge/sleeps/reply", 3);
    restart(world);
    present_days(world, 0, 6);
}

static void
off_ann(World *world)
{
    off(world, (KarmaOff){.scope = KARMA_OFF_PERSON, .name = who(world, "ann")});
}

static void
off_ann_for_a_while(World *world)
{
    off(world, (KarmaOff){.scope = KARMA_OFF_PERSON,
                          .name = who(world, "ann"),
                          .until = world->moment.now + KARMA_WEEK});
}

static void
nothing_special(World *world)
{
}

static void
nudge__tells_why__it_is_held(void **state)
{
    static const Hold holds[] = {
        {"nothing in the way", nothing_special, KARMA_HELD_NOT},
        {"at night", at_night, KARMA_HELD_QUIET_HOURS},
        {"a second before ten in the evening", before_ten, KARMA_HELD_NOT},
        {"at ten in the evening", at_ten_sharp, KARMA_HELD_QUIET_HOURS},
        {"a second before eight", before_eight, KARMA_HELD_QUIET_HOURS},
        {"at eight", at_eight_sharp, KARMA_HELD_NOT},
        {"quiet hours of the day", quiet_by_day, KARMA_HELD_QUIET_HOURS},
        {"before quiet hours of the day", quiet_later_by_day, KARMA_HELD_NOT},
        {"no quiet hours", never_quiet, KARMA_HELD_NOT},
        {"away", gone_away, KARMA_HELD_AWAY},
        {"offline", disconnected, KARMA_HELD_OFFLINE},
        {"composing", composing, KARMA_HELD_COMPOSING},
        {"another conversation has the focus", elsewhere, KARMA_HELD_NO_FOCUS},
        {"the room has the focus", in_the_room, KARMA_HELD_NO_FOCUS},
        {"59 s after typing", just_typed, KARMA_HELD_TOO_SOON},
        {"301 s after typing", long_quiet, KARMA_HELD_TOO_LATE},
        {"no sign of life is known", no_life_known, KARMA_HELD_TOO_LATE},
        {"the first days", first_days, KARMA_HELD_LEARNING},
        {"the first messages", few_messages, KARMA_HELD_LEARNING},
        {"ann is offline", ann_is_offline, KARMA_HELD_NOT_REACHABLE},
        {"half a minute in a room", new_in_the_room, KARMA_HELD_ROOM_JOINED},
        {"a talk with bob goes on", talking_with_bob, KARMA_HELD_ACTIVE_EXCHANGE},
        {"bob was written to and is silent", writing_to_bob, KARMA_HELD_NOT},
        {"a talk in the room goes on", talking_in_the_room, KARMA_HELD_ACTIVE_EXCHANGE},
        {"no nudges at all", off_all, KARMA_HELD_OFF_ALL},
        {"none of this kind", off_kind, KARMA_HELD_OFF_KIND},
        {"none of this kind by the settings", off_kind_in_settings, KARMA_HELD_OFF_KIND},
        {"the kind was passed over too often", kind_off_after_it_slept, KARMA_HELD_ASLEEP},
        {"none about ann", off_ann, KARMA_HELD_OFF_PERSON},
        {"none about ann this week", off_ann_for_a_while, KARMA_HELD_OFF_PERSON},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(holds); i++) {
        g_autoptr(World) world = world_new();
        ann_waits(world);
        look_at(world, at(1, 10, 5), "ann");
        holds[i].arrange(world);
        tick(world);
        if (held(world, KARMA_NUDGE_REPLY) != holds[i].expected)
            fail_msg("%s: %s", holds[i].label, karma_held_name(held(world, KARMA_NUDGE_REPLY)));
    }
}

/* Its own room, although the owner looks elsewhere and there is a dialog. */
static void
room_reply__waits__where_the_room_was_only_just_joined(void **state)
{
    g_autoptr(World) world = world_new();
    const KarmaIdentity place = {"irc", "olga", WORLD_ROOM};
    room_hear(world, at(0, 10, 0), "bob", ASKS, KARMA_REPLIES_NONE, "olga: does the pump work?");
    karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 11, 30));
    karma_tracker_room_joined(world->tracker, &place, at(0, 11, 20));
    world->moment.dialog = true;
    assert_int_equal(tick_at(world, at(0, 11, 20) + 59, "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_ROOM_JOINED);
    assert_int_not_equal(tick_at(world, at(0, 11, 21), "ann"), 0);
}

static void
nudge__is_off__only_for_that_while(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    look_at(world, at(1, 10, 5), "ann");
    off(world, (KarmaOff){.scope = KARMA_OFF_ALL, .until = at(1, 11, 0)});
    assert_int_equal(tick(world), 0);
    assert_int_not_equal(tick_at(world, at(1, 11, 1), "ann"), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nudge__tells_why__it_is_held),
        cmocka_unit_test(room_reply__waits__where_the_room_was_only_just_joined),
        cmocka_unit_test(nudge__is_off__only_for_that_while),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
