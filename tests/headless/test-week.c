// SPDX-License-Identifier: GPL-2.0-or-later

/* The worked week, line by line, through the plugin inside real libpurple: the clock is set to each
 * line's time, and between lines the timers of eleven weeks go off. What a line answers is the room
 * model's own guess here, so what stands on room lines that name nobody may differ; the rest may
 * not. */

#include "host.h"
#include "ledger.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <blist.h>
#include <cmocka.h>
#include <eventloop.h>
#include <karma/store.h>
#include <karma/week.h>
#include <math.h>
#include <prefs.h>
#include <stdlib.h>
#include <string.h>

#define BEGIN    INT64_C(1788256800) /* 2026-09-01T10:00:00Z, the first line */
#define MIDNIGHT INT64_C(1794787200) /* 2026-11-16T00:00:00Z */
#define OWNER    "olga"

/* A timer of whole seconds: it goes off when the test's clock says so. */
typedef struct {
    guint id, seconds;
    int64_t due;
    GSourceFunc function;
    gpointer data;
} Timer;

typedef struct {
    Host *host;
    PurplePlugin *plugin;
    GArray *timers; /* Timer */
    guint last_timer;
    int64_t own_last;
    PurpleEventLoopUiOps ops, *real;
} World;

#define FIRST_TIMER (1u << 30)

/* libpurple hands its event loop no data of its own. */
static World *
the_world(void)
{
    return g_dataset_get_data(purple_plugins_get_handle(), "world");
}

static guint
add_timer(guint seconds, GSourceFunc function, gpointer data)
{
    World *world = the_world();
    const Timer timer = {FIRST_TIMER + world->last_timer++, seconds, time(NULL) + seconds, function,
                         data};
    g_array_append_val(world->timers, timer);
    return timer.id;
}

static gboolean
remove_timer(guint id)
{
    World *world = the_world();
    for (guint i = 0; i < world->timers->len; i++) {
        if (g_array_index(world->timers, Timer, i).id == id) {
            g_array_remove_index(world->timers, i);
            return TRUE;
        }
    }
    return id < FIRST_TIMER && g_source_remove(id);
}

/* Monday to Friday from nine to six the owner is at the keyboard; else the last sign is the own
 * line. */
static int
idle_seconds(const World *world, int64_t now)
{
    const int64_t day = now / KARMA_DAY, clock = now % KARMA_DAY;
    const bool works = (day + 3) % 7 < 5 && clock >= 9 * KARMA_HOUR && clock < 18 * KARMA_HOUR;
    return works ? 0 : (int)MIN(now - world->own_last, KARMA_WEEK);
}

static void
set_clock(World *world, int64_t when)
{
    host_advance(world->host, when - time(NULL));
    host_set_idle(world->host, idle_seconds(world, when));
}

static Timer *
next_timer(World *world)
{
    Timer *next = NULL;
    for (guint i = 0; i < world->timers->len; i++) {
        Timer *timer = &g_array_index(world->timers, Timer, i);
        if (!next || timer->due < next->due)
            next = timer;
    }
    return next;
}

static void
live_until(World *world, int64_t until)
{
    for (Timer *next = next_timer(world); next && next->due <= until; next = next_timer(world)) {
        const Timer timer = *next;
        set_clock(world, timer.due);
        next->due += timer.seconds;
        if (!timer.function(timer.data))
            remove_timer(timer.id);
    }
    set_clock(world, until);
    host_idle(world->host);
}

static void
befriend(const World *world, const char *name)
{
    PurpleAccount *account = host_account(world->host);
    if (!purple_find_buddy(account, name))
        purple_blist_add_buddy(purple_buddy_new(account, name, NULL), NULL, NULL, NULL);
}

static void
enter(World *world, const char *room)
{
    static const char *const there[] = {"ann",  "bob", "carol", "dave", "erin",  "frank", "gina",
                                        "hugo", "ivy", "nina",  "otto", "petra", NULL};
    PurpleAccount *account = host_account(world->host);
    if (purple_find_conversation_with_account(PURPLE_CONV_TYPE_CHAT, room, account))
        return;
    PurpleConversation *chat = host_join(world->host, room, there);
    purple_conv_chat_set_nick(PURPLE_CONV_CHAT(chat), OWNER);
}

static void
say_line(World *world, char **column, int64_t when)
{
    const bool room = g_str_has_prefix(column[2], "room:"), own = strcmp(column[3], "owner") == 0;
    const char *place = strchr(column[2], ':') + 1;
    g_autofree char *html = g_markup_escape_text(column[4], -1);
    const bool replay = strstr(column[6], "replay");
    PurpleMessageFlags flags = PURPLE_MESSAGE_RECV | (replay ? PURPLE_MESSAGE_DELAYED : 0);
    if (room)
        enter(world, place);
    else
        befriend(world, place);
    if (room && own)
        host_room_hear(world->host, place, OWNER, html, PURPLE_MESSAGE_SEND, when);
    else if (room)
        host_room_hear(world->host, place, column[3], html, flags, when);
    else if (own)
        purple_conv_im_write(PURPLE_CONV_IM(host_im(world->host, place)), OWNER, html,
                             PURPLE_MESSAGE_SEND, when);
    else
        host_hear(world->host, place, html, when);
    if (own)
        world->own_last = when;
}

static void
play(World *world)
{
    g_autofree char *tsv = NULL;
    g_autoptr(KarmaZone) zone = karma_zone_new("UTC", NULL);
    assert_true(g_file_get_contents(WORKED_WEEK, &tsv, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(tsv, "\n", -1);
    for (size_t i = 1; lines[i]; i++) {
        g_auto(GStrv) column = g_strsplit(lines[i], "\t", -1);
        KarmaTime when;
        if (g_strv_length(column) != 7 || !karma_time_parse(column[1], zone, &when))
            continue;
        live_until(world, MAX(when, (int64_t)time(NULL)));
        say_line(world, column, when);
    }
    live_until(world, MIDNIGHT);
}

static int
start(void **state)
{
    World *world = g_new0(World, 1);
    world->host = host_start(NULL);
    world->timers = g_array_new(FALSE, FALSE, sizeof(Timer));
    g_dataset_set_data(purple_plugins_get_handle(), "world", world);
    world->real = purple_eventloop_get_ui_ops();
    world->ops = *world->real;
    world->ops.timeout_add_seconds = add_timer;
    world->ops.timeout_remove = remove_timer;
    purple_eventloop_set_ui_ops(&world->ops);
    set_clock(world, BEGIN - KARMA_HOUR);
    world->plugin = host_load(world->host, KARMA_SO);
    purple_prefs_set_string("/plugins/core/karma/own_sites", "me.olga.test");
    assert_true(host_settle(world->host));
    *state = world;
    return world->plugin ? 0 : -1;
}

static int
stop(void **state)
{
    World *world = *state;
    purple_eventloop_set_ui_ops(world->real);
    host_stop(world->host);
    g_array_unref(world->timers);
    g_free(world);
    return 0;
}

static KarmaWeek *
read_week(const World *world, KarmaRows **ret_rows, KarmaPeople *people,
          const KarmaSettings *settings, const KarmaZone *zone)
{
    g_autofree char *path = host_ledger_path(world->host);
    g_autoptr(KarmaStore) store = karma_store_open_readonly(path, NULL);
    KarmaWeekInput input = {.people = people, .settings = settings, .zone = zone, .now = MIDNIGHT};
    karma_date_parse_week("2026-W46", &input.monday);
    input.rows = *ret_rows = karma_store_week(store, input.monday, MIDNIGHT, true, NULL);
    for (guint i = 0; i < input.rows->names->len; i++)
        karma_people_restore(people, &g_array_index(input.rows->names, KarmaName, i));
    return karma_week_build(&input);
}

/* What the week comes to with the model's own links. Each `why` tells what hangs on a room line
 * that names nobody. */
static const struct {
    KarmaPart part;
    double given, through_plugin;
    const char *why;
} expected[] = {
    {KARMA_PART_RESPONDING, 19.4, 22.2,
     "L055 is taken for an answer to L053, which lapses no more"},
    {KARMA_PART_TALKS, 10.5, 13.4,
     "L055 and L091 are taken for answers to the line before: two talks more, and no one-way run; "
     "L083 for one to L080, so that it begins nothing"},
    {KARMA_PART_HELPING, 11.7, 11.7, NULL},
    {KARMA_PART_SHARING, 7.1, 9.0, "L091 is taken for an answer to L090: its link was of use"},
    {KARMA_PART_RECOGNITION, 7.5, 7.5, NULL},
    {KARMA_PART_TOUCH, 2.9, 2.9, NULL},
    {KARMA_PART_PEOPLE, 3.8, 4.4, "so hugo was met on Wednesday, and came back for the third time"},
};

static void
worked_week__through_the_plugin__differs_only_where_rooms_name_nobody(void **state)
{
    World *world = *state;
    g_autoptr(KarmaRows) rows = NULL;
    g_autoptr(KarmaPeople) people = karma_people_new();
    g_autoptr(KarmaSettings) settings = karma_settings_new();
    g_autoptr(KarmaZone) zone = karma_zone_new("UTC", NULL);
    play(world);
    assert_true(host_unload(world->host, world->plugin));
    g_autoptr(KarmaWeek) week = read_week(world, &rows, people, settings, zone);
    assert_int_equal(week->score.own_messages, 36);
    assert_int_equal(week->score.own_days, 6);
    assert_int_equal(week->starts, 4);
    assert_int_equal(week->their_starts, 4);
    assert_int_equal(week->follow_ups, 1);
    assert_int_equal(week->late_responses, 1);
    assert_int_equal(week->im_responses, 6);
    int wrong = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(expected); i++) {
        print_message("%-12s %5.1f given, %5.1f through the plugin %s\n",
                      karma_part_name(expected[i].part), expected[i].given,
                      week->parts[expected[i].part], expected[i].why ? expected[i].why : "");
        if (fabs(week->parts[expected[i].part] - expected[i].through_plugin) > 1e-6)
            wrong++;
    }
    assert_int_equal(wrong, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(worked_week__through_the_plugin__differs_only_where_rooms_name_nobody),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
