// SPDX-License-Identifier: GPL-2.0-or-later

/* Who is in a room, and which of its nicks may be one person. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <karma/tracker.h>

#define MORNING 1762765200 /* Monday, 2025-11-10 09:00 UTC */

typedef struct {
    KarmaSettings *settings;
    KarmaLexicon *lexicon;
    KarmaZone *zone;
    KarmaTracker *tracker;
} World;

static const KarmaIdentity hall = {"irc", "olga@net", "#hall"};

static int
setup(void **state)
{
    World *world = g_new0(World, 1);
    world->settings = karma_settings_new();
    world->lexicon = karma_lexicon_new();
    world->zone = karma_zone_new("UTC", NULL);
    world->tracker = karma_tracker_new(world->settings, world->lexicon, world->zone);
    *state = world;
    return 0;
}

static int
teardown(void **state)
{
    World *world = *state;
    karma_tracker_free(world->tracker);
    karma_zone_free(world->zone);
    karma_lexicon_free(world->lexicon);
    karma_settings_free(world->settings);
    g_free(world);
    return 0;
}

static void
join(World *world, const char *nick)
{
    const KarmaIdentity who = {"irc", "olga@net", nick};
    karma_tracker_nick_joined(world->tracker, &hall, &who, nick);
}

static void
leave(World *world, const char *nick)
{
    const KarmaIdentity who = {"irc", "olga@net", nick};
    karma_tracker_nick_left(world->tracker, &hall, &who, nick);
}

static void
go_on_to(World *world, KarmaTime now)
{
    g_autoptr(KarmaRows) changes = karma_rows_new();
    karma_tracker_advance(world->tracker, now, changes);
}

static bool
are_one(const World *world, const char *one, const char *other)
{
    const KarmaPeople *people = karma_tracker_people(world->tracker);
    const KarmaIdentity a = {"irc", "olga@net", one}, b = {"irc", "olga@net", other};
    const KarmaNameId first = karma_people_find(people, &a, false),
                      second = karma_people_find(people, &b, false);
    assert_true(first > 0 && second > 0);
    return karma_people_person(people, first) == karma_people_person(people, second);
}

static void
nicks__are_one__unless_both_are_there(void **state)
{
    World *world = *state;
    join(world, "ann");
    leave(world, "ann");
    join(world, "ann_");
    assert_true(are_one(world, "ann", "ann_"));
    join(world, "bob");
    join(world, "bob_");
    assert_false(are_one(world, "bob", "bob_"));
    join(world, "ann2"); /* while ann_ is there, and ann is not */
    assert_false(are_one(world, "ann_", "ann2"));
}

/* More passers-by of few kinds than a room remembers; each fifth stays. */
static void
pass_through(World *world, int from, int until)
{
    static const char *const kinds[] = {"guest", "walker", "ann"};
    for (int i = from; i < until; i++) {
        g_autofree char *nick = g_strdup_printf("%s%d", kinds[(guint)i % G_N_ELEMENTS(kinds)], i);
        join(world, nick);
        if (i % 5 != 0)
            leave(world, nick);
    }
}

static void
nicks__are_told_apart__after_many_were_let_go(void **state)
{
    World *world = *state;
    go_on_to(world, MORNING);
    pass_through(world, 100, 2500);
    go_on_to(world, MORNING + 2 * KARMA_DAY);
    pass_through(world, 2500, 6000);
    join(world, "eve");
    leave(world, "eve");
    join(world, "eve_");
    assert_true(are_one(world, "eve", "eve_"));
    assert_false(are_one(world, "ann2000", "ann5000")); /* both stayed */
    assert_false(are_one(world, "guest2010", "guest5010"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nicks__are_one__unless_both_are_there, setup, teardown),
        cmocka_unit_test_setup_teardown(nicks__are_told_apart__after_many_were_let_go, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
