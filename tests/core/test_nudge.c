// SPDX-License-Identifier: GPL-2.0-or-later

/* What is due, what holds it back, and where it goes: one promise per test. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define ASKS  ((uint32_t)KARMA_READS_QUESTION)
#define TELLS ((uint32_t)0)

/* ---- when a reply is due ---- */

static void
reply__is_due__after_a_day_and_four_hours_of_presence(void **state)
{
    static const struct {
        const char *label;
        int day, hour, minute;
        int present_until; /* hour of day 1, from 9 on */
        bool expected;
    } rows[] = {
        {"at once", 0, 10, 5, 9, false},
        {"a day later, two hours of presence", 1, 10, 1, 9, false},
        {"a minute before four hours", 1, 10, 59, 11, false},
        {"a day and four hours", 1, 11, 0, 11, true},
        {"before a whole day", 1, 9, 59, 18, false},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 12, 0));
        hear(world, at(0, 10, 0), "ann", ASKS);
        karma_tracker_present(world->tracker, at(1, 9, 0), at(1, rows[i].present_until, 0));
        const bool shown =
            tick_at(world, at(rows[i].day, rows[i].hour, rows[i].minute), "ann") != 0;
        if (shown != rows[i].expected)
            fail_msg("%s", rows[i].label);
    }
}

static void
reply__is_due_later__for_an_owner_who_takes_long(void **state)
{
    static const char *const names[] = {"bob", "carol", "dave", "erin", "fred"};
    g_autoptr(World) world = world_new();
    present_days(world, 0, 2);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        hear(world, at(0, 9, (int)i), names[i], ASKS);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        say(world, at(0, 14, 30 + (int)i), names[i], TELLS); /* 5.5 h: 11 are given */
    hear(world, at(0, 16, 0), "ann", ASKS);
    tick_at(world, at(1, 17, 0), "ann");
    assert_null(latest(world, KARMA_NUDGE_REPLY));
    assert_int_not_equal(tick_at(world, at(2, 9, 1), "ann"), 0);
}

static void
room_reply__is_due__after_an_hour_and_ten_minutes_of_presence(void **state)
{
    g_autoptr(World) world = world_new();
    room_hear(world, at(0, 10, 0), "bob", ASKS, KARMA_REPLIES_NONE, "olga: does the pump work?");
    karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 10, 9));
    assert_int_equal(tick_at(world, at(0, 11, 1), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_REPLY));
    karma_tracker_present(world->tracker, at(0, 11, 1), at(0, 11, 3));
    assert_int_not_equal(tick_at(world, at(0, 11, 3), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->room, room(world));
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->place, KARMA_PLACE_LINE);
}

static void
room_reply__is_in_doubt__when_perhaps_not_for_the_owner_or_answered(void **state)
{
    static const struct {
        const char *label, *author, *text, *own;
        KarmaHeld expected;
    } rows[] = {
        {"addressed", "bob", "olga: does the pump work?", NULL, KARMA_HELD_NOT},
        {"called after a greeting", "bob", "hi olga, does it work?", NULL, KARMA_HELD_NOT},
        {"called at the end", "bob", "does it work, olga?", NULL, KARMA_HELD_NOT},
        {"spoken of", "bob", "is olga a name or a nick?", NULL, KARMA_HELD_DOUBT},
        {"spoken of after a comma", "bob", "yesterday, olga said what?", NULL, KARMA_HELD_DOUBT},
        {"called by name after", "bob", "olga: does it?", "bob: well well", KARMA_HELD_DOUBT},
        {"another called after", "bob", "olga: does it?", "carol: well well", KARMA_HELD_NOT},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        room_hear(world, at(0, 9, 0), "carol", TELLS, KARMA_REPLIES_NONE, "good morning");
        room_hear(world, at(0, 10, 0), rows[i].author, ASKS, KARMA_REPLIES_NONE, rows[i].text);
        if (rows[i].own)
            room_say(world, at(0, 10, 1), TELLS, KARMA_REPLIES_NONE, rows[i].own);
        karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 11, 30));
        tick_at(world, at(0, 11, 20), WORLD_ROOM);
        if (held(world, KARMA_NUDGE_REPLY) != rows[i].expected)
            fail_msg("%s: %s", rows[i].label, karma_held_name(held(world, KARMA_NUDGE_REPLY)));
    }
}

static void
room_reply__never_waits__for_who_asked_another_since(void **state)
{
    g_autoptr(World) world = world_new();
    room_hear(world, at(0, 9, 0), "carol", TELLS, KARMA_REPLIES_NONE, "good morning");
    const int64_t first =
        room_hear(world, at(0, 10, 0), "bob", TELLS, KARMA_REPLIES_NONE, "olga: thanks");
    room_hear(world, at(0, 10, 1), "bob", ASKS, first, "carol: and you?");
    karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 11, 30));
    tick_at(world, at(0, 11, 20), WORLD_ROOM);
    assert_null(latest(world, KARMA_NUDGE_REPLY));
}

static void
room_reply__never_waits__for_a_bot(void **state)
{
    static const struct {
        const char *author;
        KarmaFed fed;
    } rows[] = {{"gardenbot", KARMA_FED_BOT}, {"talbot", KARMA_FED_COUNTED}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        const KarmaReading asks = {.reads = ASKS, .words = 5, .credited = -1, .addressee = -1};
        const KarmaMessage message = {.when = at(0, 10, 0),
                                      .place = {"irc", "olga", WORLD_ROOM},
                                      .author = {"irc", "olga", rows[i].author},
                                      .room = true,
                                      .nick = rows[i].author,
                                      .own_nick = "olga",
                                      .text = "olga: shall I water the five beds?"};
        assert_int_equal(karma_tracker_feed(world->tracker, &message, NULL, &asks, world->rows),
                         rows[i].fed);
        karma_tracker_present(world->tracker, at(0, 10, 0), at(0, 11, 30));
        tick_at(world, at(0, 11, 20), WORLD_ROOM);
        assert_int_equal(latest(world, KARMA_NUDGE_REPLY) != NULL,
                         rows[i].fed == KARMA_FED_COUNTED);
    }
}

static void
replayed__never_causes_a_nudge(void **state)
{
    g_autoptr(World) world = world_new();
    const KarmaIdentity ann = {"irc", "olga", "ann"};
    const KarmaReading asks = {.reads = ASKS, .words = 5, .credited = -1, .addressee = -1};
    const KarmaMessage message = {.when = at(0, 10, 0),
                                  .replayed = true,
                                  .place = ann,
                                  .author = ann,
                                  .own_nick = "olga",
                                  .text = "five words of no importance"};
    present_days(world, 0, 3);
    karma_tracker_feed(world->tracker, &message, NULL, &asks, world->rows);
    assert_int_equal(tick_at(world, at(1, 11, 0), "ann"), 0);
    assert_null(latest(world, KARMA_NUDGE_REPLY));
    hear(world, at(1, 11, 5), "ann", ASKS); /* and now by themselves */
    assert_int_not_equal(tick_at(world, at(1, 11, 10), "ann"), 0);
}

/* ---- the policy: one reason per test ---- */

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
before_eight(World *world)
{
    look_at(world, at(2, 7, 59), "ann");
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
        {"before eight", before_eight, KARMA_HELD_QUIET_HOURS},
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
        {"a talk in the room goes on", talking_in_the_room, KARMA_HELD_ACTIVE_EXCHANGE},
        {"no nudges at all", off_all, KARMA_HELD_OFF_ALL},
        {"none of this kind", off_kind, KARMA_HELD_OFF_KIND},
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

static void
nudge__goes_to_the_dialog__without_the_focus(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "bob"), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->place, KARMA_PLACE_DIALOG);
}

static void
nudge__goes_into_the_line__of_its_own_conversation(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->place, KARMA_PLACE_LINE);
}

static void
nudge__may_speak__in_the_exchange_it_concerns(void **state)
{
    g_autoptr(World) world = world_new();
    const KarmaIdentity place = {"irc", "olga", WORLD_ROOM};
    ann_waits(world);
    karma_tracker_room_joined(world->tracker, &place, at(0, 9, 0));
    room_hear(world, at(1, 8, 30), "bob", ASKS, KARMA_REPLIES_NONE, "olga: does the pump work?");
    const int64_t other =
        room_hear(world, at(1, 10, 1), "erin", ASKS, KARMA_REPLIES_NONE, "and the hose?");
    room_say(world, at(1, 10, 3), TELLS, other, "erin: it does");
    assert_int_not_equal(tick_at(world, at(1, 10, 5), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->name, who(world, "bob"));
}

static void
nudge__looks_again__in_the_call_that_writes(void **state)
{
    g_autoptr(World) world = world_new();
    KarmaHeld why = KARMA_HELD_NOT;
    ann_waits(world);
    look_at(world, at(1, 10, 5), "ann");
    const int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    assert_int_not_equal(id, 0);
    look_at(world, at(1, 10, 5) + 1, "bob");
    assert_false(karma_nudger_ask(world->nudger, id, &world->moment, world->rows, &why));
    assert_int_equal(why, KARMA_HELD_NO_FOCUS);
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_HELD);
    assert_int_equal(tick_at(world, at(1, 10, 7), "ann"), id);
}

static void
nudge__is_dropped__when_answered_on_its_way_to_the_disk(void **state)
{
    g_autoptr(World) world = world_new();
    KarmaHeld why = KARMA_HELD_NOT;
    ann_waits(world);
    look_at(world, at(1, 10, 5), "ann");
    const int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    say(world, at(1, 10, 5), "ann", TELLS);
    assert_false(karma_nudger_ask(world->nudger, id, &world->moment, world->rows, &why));
    assert_int_equal(why, KARMA_HELD_DONE);
    assert_int_equal(world->gone, 0);
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_DROPPED);
}

static void
nudge__is_held_again__when_the_disk_does_not_answer(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    look_at(world, at(1, 10, 5), "ann");
    const int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    look_at(world, at(1, 10, 5) + 30, "ann");
    assert_int_equal(karma_nudger_tick(world->nudger, &world->moment, world->rows), 0);
    assert_int_equal(tick_at(world, at(1, 10, 7), "ann"), id);
}

/* ---- how often ---- */

static void
two_wait(World *world)
{
    ann_waits(world);
    hear(world, at(0, 10, 1), "bob", ASKS);
}

static void
nudge__comes_once_a_day__of_a_kind(void **state)
{
    g_autoptr(World) world = world_new();
    two_wait(world);
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    touch_keys(world, at(1, 10, 7));
    assert_int_equal(tick_at(world, at(1, 14, 0), "bob"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_KIND_TODAY);
    assert_int_not_equal(tick_at(world, at(2, 9, 0), "bob"), 0);
}

static void
nudge__keeps_the_cap__over_a_restart(void **state)
{
    g_autoptr(World) world = world_new();
    world->settings->nudges_a_day = 1;
    two_wait(world);
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    restart(world);
    assert_int_equal(tick_at(world, at(1, 14, 0), "bob"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_DAY_CAP);
}

static void
nudge__never_comes_twice__when_killed_before_it_was_shown(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    look_at(world, at(1, 10, 5), "ann");
    const int64_t id = karma_nudger_tick(world->nudger, &world->moment, world->rows);
    commit(world);
    restart(world);
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_SAID);
    for (int minute = 6; minute < 60; minute++)
        assert_int_equal(tick_at(world, at(1, 10, minute), "ann"), 0);
}

static void
nudge__keeps_its_distance__of_two_hours(void **state)
{
    g_autoptr(World) world = world_new();
    present_days(world, 0, 13);
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    hear(world, at(6, 10, 0), "ann", ASKS);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(7, 9, 1), "dave"), 0); /* the week is ready */
    assert_int_equal(latest(world, KARMA_NUDGE_WEEK)->cause, karma_date_from_civil(2026, 3, 2));
    assert_int_equal(tick_at(world, at(7, 10, 59), "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_SPACING);
    assert_int_not_equal(tick_at(world, at(7, 11, 1), "ann"), 0);
}

static void
nudge__keeps_its_distance__when_the_clock_is_set_back(void **state)
{
    static const struct {
        int day, hour; /* what the clock shows then */
    } rows[] = {{7, 13}, {7, 11}, {7, 9}, {6, 14}, {5, 9}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        const int day = rows[i].day, hour = rows[i].hour;
        present_days(world, 0, 13);
        say(world, at(0, 12, 0), "carol", TELLS);
        say(world, at(1, 12, 0), "carol", TELLS);
        hear(world, at(2, 8, 0), "ann", ASKS);
        g_hash_table_add(world->offline, g_strdup("ann"));
        world->moment.dialog = true;
        assert_int_not_equal(tick_at(world, at(7, 14, 0), "dave"), 0); /* the week is ready */
        g_hash_table_remove_all(world->offline);
        for (int minute = 2; minute < 120; minute += 9)
            if (tick_at(world, at(day, hour, minute), "ann"))
                fail_msg("told on day %d at %d:%02d", day, hour, minute);
        restart(world);
        if (!tick_at(world, at(day, hour + 2, 3), "ann"))
            fail_msg("never told on day %d: %s", day,
                     karma_held_name(held(world, KARMA_NUDGE_REPLY)));
    }
}

static void
nudge__waits__while_another_is_on_the_screen(void **state)
{
    g_autoptr(World) world = world_new();
    world->settings->nudge_spacing_s = 0;
    present_days(world, 0, 13);
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    hear(world, at(6, 8, 0), "ann", ASKS);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(7, 9, 1), "ann"), 0);
    assert_int_equal(tick_at(world, at(7, 9, 5), "dave"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_WEEK), KARMA_HELD_VISIBLE);
    assert_int_not_equal(tick_at(world, at(7, 9, 32), "dave"), 0);
}

static void
nudge__lets_the_first_go_first(void **state)
{
    g_autoptr(World) world = world_new();
    two_wait(world);
    world->moment.dialog = true;
    assert_int_not_equal(tick_at(world, at(1, 10, 5), NULL), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_TURN);
}

static void
nudge__prefers__the_conversation_at_hand(void **state)
{
    g_autoptr(World) world = world_new();
    two_wait(world);
    world->moment.dialog = true;
    const int64_t id = tick_at(world, at(1, 10, 5), "bob");
    assert_int_equal(karma_nudger_get(world->nudger, id)->name, who(world, "bob"));
}

static void
nudge__comes_once_a_week__about_a_person(void **state)
{
    g_autoptr(World) world = world_new();
    present_days(world, 0, 9);
    ann_waits(world);
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    say(world, at(1, 10, 10), "ann", TELLS);
    hear(world, at(2, 11, 0), "ann", ASKS);
    assert_int_equal(tick_at(world, at(4, 11, 0), "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_PERSON_WEEK);
}

static void
nudge__comes_once__in_an_episode(void **state)
{
    g_autoptr(World) world = world_new();
    world->settings->nudge_person_s = 0;
    world->settings->episode_gap_s = 100 * KARMA_DAY;
    ann_waits(world);
    assert_int_not_equal(tick_at(world, at(1, 10, 5), "ann"), 0);
    say(world, at(1, 10, 10), "ann", TELLS);
    hear(world, at(1, 11, 0), "ann", ASKS);
    assert_int_equal(tick_at(world, at(2, 11, 30), "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_EPISODE);
}

static void
nudge__is_left_to_the_week__after_its_deferral(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    assert_int_equal(tick_at(world, at(1, 10, 5), "bob"), 0);
    assert_int_equal(tick_at(world, at(2, 10, 6), "ann"), 0);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_PAST);
    assert_int_equal(latest(world, KARMA_NUDGE_REPLY)->state, KARMA_NUDGE_DROPPED);
    assert_int_equal(tick_at(world, at(2, 12, 0), "ann"), 0);
}

static void
nudge__counts_its_deferral__from_the_first_present_minute(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    look_at(world, at(1, 10, 5), "bob");
    world->moment.away = true;
    assert_int_equal(tick(world), 0);
    world->moment.away = false;
    assert_int_equal(tick_at(world, at(2, 14, 0), "bob"), 0);
    restart(world);
    assert_int_not_equal(tick_at(world, at(3, 13, 0), "ann"), 0);
}

/* ---- it clears itself ---- */

static void
nudge__is_dropped__as_soon_as_it_is_answered(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    tick_at(world, at(1, 10, 5), "bob");
    say(world, at(1, 10, 6), "ann", TELLS);
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_DONE);
    assert_int_equal(tick_at(world, at(1, 10, 9), "ann"), 0);
}

static void
nudge__is_dropped__as_soon_as_they_talk_elsewhere(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    tick_at(world, at(1, 10, 5), "bob");
    const int64_t line =
        room_hear(world, at(1, 10, 6), "ann", TELLS, KARMA_REPLIES_NONE, "olga: here I am");
    room_say(world, at(1, 10, 7), TELLS, line, "ann: so am I");
    assert_int_equal(held(world, KARMA_NUDGE_REPLY), KARMA_HELD_DONE);
}

static void
line__goes_inert__when_answered(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    const int64_t id = tick_at(world, at(1, 10, 5), "ann");
    assert_true(karma_nudger_live(world->nudger, id));
    say(world, at(1, 10, 7), "ann", TELLS);
    assert_int_equal(world->gone, id);
    assert_false(karma_nudger_live(world->nudger, id));
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_ACTED);
}

static void
line__stays_inert__after_a_restart(void **state)
{
    g_autoptr(World) world = world_new();
    ann_waits(world);
    const int64_t id = tick_at(world, at(1, 10, 5), "ann");
    say(world, at(1, 10, 7), "ann", TELLS);
    commit(world);
    restart(world);
    assert_false(karma_nudger_live(world->nudger, id));
}

/* ---- the other kinds ---- */

/* olga asks, bob helps in two turns, she says something. */
static int64_t
bob_helped(World *world)
{
    const int64_t question =
        room_say(world, at(0, 10, 0), ASKS, KARMA_REPLIES_NONE, "how do I stop the pump?");
    const int64_t first =
        room_hear(world, at(0, 10, 2), "bob", TELLS, question, "olga: pull the red lever");
    const int64_t own = room_say(world, at(0, 10, 4), TELLS, first, "bob: the one below, I see");
    room_hear(world, at(0, 10, 6), "bob", TELLS, own, "olga: and close the tap after");
    const int64_t more = room_hear(world, at(0, 10, 15), "bob", KARMA_READS_POINT, question,
                                   "olga: twice, to be sure");
    return room_say(world, at(0, 10, 16), TELLS, more, "bob: I am on my way");
}

static void
thanks__are_due__in_the_lull_after_help(void **state)
{
    g_autoptr(World) world = world_new();
    bob_helped(world);
    assert_int_equal(tick_at(world, at(0, 10, 20), WORLD_ROOM), 0);
    assert_int_equal(held(world, KARMA_NUDGE_THANK), KARMA_HELD_NO_LULL);
    assert_int_not_equal(tick_at(world, at(0, 10, 27), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_THANK)->name, who(world, "bob"));
}

static void
thanks__are_due__for_two_turns_with_a_word_between(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t question =
        room_say(world, at(0, 10, 0), ASKS, KARMA_REPLIES_NONE, "how do I stop the pump?");
    const int64_t first =
        room_hear(world, at(0, 10, 2), "bob", TELLS, question, "olga: pull the red lever");
    const int64_t own = room_say(world, at(0, 10, 4), TELLS, first, "bob: there are two of them");
    assert_int_equal(tick_at(world, at(0, 10, 16), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_THANK));
    room_hear(world, at(0, 10, 17), "bob", KARMA_READS_POINT, own, "olga: push the one above");
    assert_int_not_equal(tick_at(world, at(0, 10, 28), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_THANK)->name, who(world, "bob"));
}

static void
thanks__are_due__one_to_one_for_two_turns_with_a_word_between(void **state)
{
    static const struct {
        const char *what;
        uint32_t second;
        bool due;
    } rows[] = {
        {"more of it", TELLS, true},
        {"a question back", ASKS, false},
        {"a closer", KARMA_READS_CLOSER, false},
        {"a refusal", TELLS | KARMA_READS_REFUSAL, false},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        say(world, at(0, 10, 0), "bob", ASKS);
        hear(world, at(0, 10, 2), "bob", TELLS);
        say(world, at(0, 10, 4), "bob", TELLS);
        hear(world, at(0, 10, 6), "bob", rows[i].second);
        tick_at(world, at(0, 10, 18), "bob");
        if ((latest(world, KARMA_NUDGE_THANK) != NULL) != rows[i].due)
            fail_msg("%s", rows[i].what);
    }
}

static void
thanks__are_not_due__once_said(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t last = bob_helped(world);
    tick_at(world, at(0, 10, 20), WORLD_ROOM);
    room_say(world, at(0, 10, 21), KARMA_READS_THANKS, last, "bob: thanks");
    assert_int_equal(tick_at(world, at(0, 10, 40), WORLD_ROOM), 0);
    assert_int_equal(held(world, KARMA_NUDGE_THANK), KARMA_HELD_DONE);
}

static void
thanks__are_not_due__when_it_worked_says_the_owner_by_name(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t last = bob_helped(world);
    room_hear(world, at(0, 10, 17), "carol", TELLS, KARMA_REPLIES_NONE, "olga: the hens are out");
    room_say(world, at(0, 10, 18), KARMA_READS_WORKED, last, "bob: that worked");
    assert_int_equal(tick_at(world, at(0, 10, 40), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_THANK));
}

static void
thanks__are_not_due__when_the_helper_left(void **state)
{
    g_autoptr(World) world = world_new();
    bob_helped(world);
    g_hash_table_add(world->offline, g_strdup("bob"));
    assert_int_equal(tick_at(world, at(0, 10, 27), WORLD_ROOM), 0);
    assert_int_equal(held(world, KARMA_NUDGE_THANK), KARMA_HELD_NOT_REACHABLE);
}

static void
thanks__are_over__when_the_helper_is_back_after_a_day(void **state)
{
    static const struct {
        int day, hour;
        bool due;
    } rows[] = {{0, 16, true}, {1, 9, true}, {1, 11, false}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        bob_helped(world);
        g_hash_table_add(world->offline, g_strdup("bob"));
        assert_int_equal(tick_at(world, at(0, 10, 27), WORLD_ROOM), 0);
        g_hash_table_remove_all(world->offline);
        if ((tick_at(world, at(rows[i].day, rows[i].hour, 0), WORLD_ROOM) != 0) != rows[i].due)
            fail_msg("day %d at %d", rows[i].day, rows[i].hour);
    }
}

/* Five days of talk with somebody, `gap` days apart, the last on day 4 * gap. */
static void
talk_every(World *world, const char *name, int gap)
{
    for (int i = 0; i < 5; i++) {
        hear(world, at(i * gap, 12, 0), name, TELLS);
        say(world, at(i * gap, 12, 1), name, TELLS);
    }
}

static void
reach_out__is_due__after_one_and_a_half_cadences(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    assert_int_equal(tick_at(world, at(54, 12, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_REACH_OUT));
    assert_int_not_equal(tick_at(world, at(55, 12, 0), "carol"), 0);
    const KarmaNudge *nudge = latest(world, KARMA_NUDGE_REACH_OUT);
    assert_int_equal(nudge->days, 15);
    assert_true(nudge->cadence_days > 9.9 && nudge->cadence_days < 10.1);
}

static void
reach_out__is_not_due__for_who_is_offline_or_dormant(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    g_hash_table_add(world->offline, g_strdup("carol"));
    assert_int_equal(tick_at(world, at(55, 12, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_REACH_OUT));
    g_hash_table_remove_all(world->offline);
    say(world, at(55, 13, 0), "carol", ASKS);
    say(world, at(65, 13, 0), "carol", ASKS);
    assert_int_equal(tick_at(world, at(80, 12, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_REACH_OUT));
}

typedef struct {
    KarmaHeld wanted;
    bool found;
} AnyHeld;

static void
match_held(const KarmaNudge *nudge, gpointer data)
{
    AnyHeld *any = data;
    any->found |= nudge->state == KARMA_NUDGE_HELD && nudge->held == any->wanted;
}

static bool
is_any_held(World *world, KarmaHeld wanted)
{
    AnyHeld any = {wanted, false};
    karma_nudger_foreach(world->nudger, match_held, &any);
    return any.found;
}

static void
reach_out__comes_once_a_week__most_contact_days_first(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    talk_every(world, "dave", 10);
    hear(world, at(39, 12, 0), "dave", TELLS);
    say(world, at(39, 12, 1), "dave", TELLS);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    world->moment.dialog = true;
    const int64_t id = tick_at(world, at(56, 12, 0), NULL);
    assert_int_equal(karma_nudger_get(world->nudger, id)->name, who(world, "dave"));
    assert_int_equal(tick_at(world, at(58, 12, 0), NULL), 0);
    assert_true(is_any_held(world, KARMA_HELD_KIND_WEEK));
    int64_t other = 0;
    for (int day = 59; day < 63; day++)
        other = tick_at(world, at(day, 12, 0), NULL);
    assert_int_equal(other, 0);
}

static void
reach_out__is_done__when_the_owner_writes(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    const int64_t id = tick_at(world, at(55, 12, 0), "carol");
    say(world, at(55, 12, 5), "carol", TELLS);
    assert_int_equal(world->gone, id);
    assert_int_equal(karma_nudger_get(world->nudger, id)->state, KARMA_NUDGE_ACTED);
}

static void
reach_out__is_done__when_the_owner_writes_in_the_same_second(void **state)
{
    g_autoptr(World) world = world_new();
    talk_every(world, "carol", 10);
    world->settings->nudges_on[KARMA_NUDGE_WEEK] = false;
    assert_int_not_equal(tick_at(world, at(55, 12, 0), "carol"), 0);
    say(world, at(55, 12, 0), "carol", TELLS);
    assert_int_equal(latest(world, KARMA_NUDGE_REACH_OUT)->state, KARMA_NUDGE_ACTED);
}

static void
mark_room(World *world)
{
    karma_tracker_set_flag(world->tracker, room(world), KARMA_ROOM_MARKED, true, at(0, 9, 0),
                           world->rows);
}

static void
help__is_offered__in_a_marked_room_after_a_quarter_hour(void **state)
{
    g_autoptr(World) world = world_new();
    mark_room(world);
    room_say(world, at(0, 9, 50), TELLS, KARMA_REPLIES_NONE, "good morning everybody here");
    room_hear(world, at(0, 10, 0), "erin", ASKS, KARMA_REPLIES_NONE, "how do I prune a rose?");
    assert_int_equal(tick_at(world, at(0, 10, 14), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_HELP));
    const int64_t id = tick_at(world, at(0, 10, 16), WORLD_ROOM);
    assert_int_not_equal(id, 0);
    assert_false(karma_nudger_offers(world->nudger, id) & 1u << KARMA_REFUSAL_NEVER_PERSON);
}

static void
help__is_offered__whichever_line_of_the_turn_asks(void **state)
{
    static const struct {
        uint32_t first, second;
        bool answered, due;
    } rows[] = {{ASKS, TELLS, false, true},
                {TELLS, ASKS, false, true},
                {ASKS, ASKS, false, true},
                {TELLS, TELLS, false, false},
                {ASKS, ASKS, true, false}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        mark_room(world);
        room_say(world, at(0, 9, 0), TELLS, KARMA_REPLIES_NONE, "the beds are dry");
        const int64_t first = room_hear(world, at(0, 10, 0), "erin", rows[i].first,
                                        KARMA_REPLIES_NONE, "which cover is the best");
        const int64_t second =
            room_hear(world, at(0, 10, 1), "erin", rows[i].second, first, "against late frost?");
        if (rows[i].answered)
            room_hear(world, at(0, 10, 2), "carol", TELLS, second, "erin: fleece");
        tick_at(world, at(0, 10, 17), WORLD_ROOM);
        const KarmaNudge *nudge = latest(world, KARMA_NUDGE_HELP);
        if ((nudge != NULL) != rows[i].due || (nudge && nudge->why != 1))
            fail_msg("row %zu", i);
    }
}

static void
help__is_not_offered__elsewhere_or_when_answered(void **state)
{
    static const struct {
        const char *label;
        bool marked, active, answered;
    } rows[] = {
        {"a room not marked", false, true, false},
        {"not active there today", true, false, false},
        {"answered by another", true, true, true},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(World) world = world_new();
        if (rows[i].marked)
            mark_room(world);
        if (rows[i].active)
            room_say(world, at(0, 9, 50), TELLS, KARMA_REPLIES_NONE, "good morning everybody");
        const int64_t question = room_hear(world, at(0, 10, 0), "erin", ASKS, KARMA_REPLIES_NONE,
                                           "how do I prune a rose?");
        if (rows[i].answered)
            room_hear(world, at(0, 10, 5), "bob", TELLS, question, "erin: in spring, hard");
        if (tick_at(world, at(0, 10, 16), WORLD_ROOM))
            fail_msg("%s", rows[i].label);
    }
}

static void
share__is_off__until_switched_on(void **state)
{
    g_autoptr(World) world = world_new();
    mark_room(world);
    assert_int_equal(tick_at(world, at(0, 10, 0), WORLD_ROOM), 0);
    assert_null(latest(world, KARMA_NUDGE_SHARE));
    world->settings->nudges_on[KARMA_NUDGE_SHARE] = true;
    assert_int_not_equal(tick_at(world, at(0, 10, 5), WORLD_ROOM), 0);
}

static void
cheer__tells__that_it_helped(void **state)
{
    g_autoptr(World) world = world_new();
    const int64_t question = room_hear(world, at(0, 10, 0), "erin", ASKS, KARMA_REPLIES_NONE,
                                       "olga: how do I prune a rose?");
    const int64_t answer =
        room_say(world, at(0, 10, 1), TELLS, question, "erin: in spring, and hard");
    room_hear(world, at(0, 10, 3), "erin", KARMA_READS_THANKS, answer, "olga: thanks");
    assert_int_equal(tick_at(world, at(0, 10, 5), WORLD_ROOM), 0);
    assert_int_equal(held(world, KARMA_NUDGE_CHEER), KARMA_HELD_NO_LULL);
    assert_int_not_equal(tick_at(world, at(0, 10, 14), WORLD_ROOM), 0);
    assert_int_equal(latest(world, KARMA_NUDGE_CHEER)->name, who(world, "erin"));
}

static void
week__is_told_once__from_monday_nine_on(void **state)
{
    g_autoptr(World) world = world_new();
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(1, 12, 0), "carol", TELLS);
    assert_int_equal(tick_at(world, at(7, 8, 59), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_WEEK));
    assert_int_not_equal(tick_at(world, at(7, 9, 1), "carol"), 0);
    restart(world);
    for (int day = 7; day < 14; day++)
        assert_int_equal(tick_at(world, at(day, 15, 0), "carol"), 0);
}

static void
week__says_nothing__after_a_holiday(void **state)
{
    g_autoptr(World) world = world_new();
    say(world, at(0, 12, 0), "carol", TELLS);
    say(world, at(14, 8, 30), "carol", TELLS);
    assert_int_equal(tick_at(world, at(14, 10, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_WEEK));
}

static void
week__says_nothing__of_a_single_day(void **state)
{
    g_autoptr(World) world = world_new();
    say(world, at(6, 12, 0), "carol", TELLS);
    say(world, at(6, 20, 0), "carol", TELLS);
    assert_int_equal(tick_at(world, at(7, 10, 0), "carol"), 0);
    assert_null(latest(world, KARMA_NUDGE_WEEK));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reply__is_due__after_a_day_and_four_hours_of_presence),
        cmocka_unit_test(reply__is_due_later__for_an_owner_who_takes_long),
        cmocka_unit_test(room_reply__is_due__after_an_hour_and_ten_minutes_of_presence),
        cmocka_unit_test(room_reply__is_in_doubt__when_perhaps_not_for_the_owner_or_answered),
        cmocka_unit_test(room_reply__never_waits__for_who_asked_another_since),
        cmocka_unit_test(room_reply__never_waits__for_a_bot),
        cmocka_unit_test(replayed__never_causes_a_nudge),
        cmocka_unit_test(nudge__tells_why__it_is_held),
        cmocka_unit_test(nudge__is_off__only_for_that_while),
        cmocka_unit_test(nudge__goes_to_the_dialog__without_the_focus),
        cmocka_unit_test(nudge__goes_into_the_line__of_its_own_conversation),
        cmocka_unit_test(nudge__may_speak__in_the_exchange_it_concerns),
        cmocka_unit_test(nudge__looks_again__in_the_call_that_writes),
        cmocka_unit_test(nudge__is_dropped__when_answered_on_its_way_to_the_disk),
        cmocka_unit_test(nudge__is_held_again__when_the_disk_does_not_answer),
        cmocka_unit_test(nudge__comes_once_a_day__of_a_kind),
        cmocka_unit_test(nudge__keeps_the_cap__over_a_restart),
        cmocka_unit_test(nudge__never_comes_twice__when_killed_before_it_was_shown),
        cmocka_unit_test(nudge__keeps_its_distance__of_two_hours),
        cmocka_unit_test(nudge__keeps_its_distance__when_the_clock_is_set_back),
        cmocka_unit_test(nudge__waits__while_another_is_on_the_screen),
        cmocka_unit_test(nudge__lets_the_first_go_first),
        cmocka_unit_test(nudge__prefers__the_conversation_at_hand),
        cmocka_unit_test(nudge__comes_once_a_week__about_a_person),
        cmocka_unit_test(nudge__comes_once__in_an_episode),
        cmocka_unit_test(nudge__is_left_to_the_week__after_its_deferral),
        cmocka_unit_test(nudge__counts_its_deferral__from_the_first_present_minute),
        cmocka_unit_test(nudge__is_dropped__as_soon_as_it_is_answered),
        cmocka_unit_test(nudge__is_dropped__as_soon_as_they_talk_elsewhere),
        cmocka_unit_test(line__goes_inert__when_answered),
        cmocka_unit_test(line__stays_inert__after_a_restart),
        cmocka_unit_test(thanks__are_due__in_the_lull_after_help),
        cmocka_unit_test(thanks__are_due__for_two_turns_with_a_word_between),
        cmocka_unit_test(thanks__are_due__one_to_one_for_two_turns_with_a_word_between),
        cmocka_unit_test(thanks__are_not_due__once_said),
        cmocka_unit_test(thanks__are_not_due__when_it_worked_says_the_owner_by_name),
        cmocka_unit_test(thanks__are_not_due__when_the_helper_left),
        cmocka_unit_test(thanks__are_over__when_the_helper_is_back_after_a_day),
        cmocka_unit_test(reach_out__is_due__after_one_and_a_half_cadences),
        cmocka_unit_test(reach_out__is_not_due__for_who_is_offline_or_dormant),
        cmocka_unit_test(reach_out__comes_once_a_week__most_contact_days_first),
        cmocka_unit_test(reach_out__is_done__when_the_owner_writes),
        cmocka_unit_test(reach_out__is_done__when_the_owner_writes_in_the_same_second),
        cmocka_unit_test(help__is_offered__in_a_marked_room_after_a_quarter_hour),
        cmocka_unit_test(help__is_offered__whichever_line_of_the_turn_asks),
        cmocka_unit_test(help__is_not_offered__elsewhere_or_when_answered),
        cmocka_unit_test(share__is_off__until_switched_on),
        cmocka_unit_test(cheer__tells__that_it_helped),
        cmocka_unit_test(week__is_told_once__from_monday_nine_on),
        cmocka_unit_test(week__says_nothing__of_a_single_day),
        cmocka_unit_test(week__says_nothing__after_a_holiday),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
