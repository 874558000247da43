// SPDX-License-Identifier: GPL-2.0-or-later
#include "rules.h"
#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* Turns, what waits, talks and exchanges. */

static void
turn__ends__with_five_minutes_or_the_other_side(void **state)
{
    static const Rule rules[] = {
        {"five minutes later is the same turn",
         "a Mon 09:00:00 im:ann owner - the market has quinces today\n"
         "b Mon 09:05:00 im:ann owner - and the first pears",
         "starts 1, continued 0"},
        {"a second more is another",
         "a Mon 09:00:00 im:ann owner - the market has quinces today\n"
         "b Mon 09:05:01 im:ann owner - and the first pears",
         "starts 1, continued 1"},
        {"another's line in another thread does not end a turn",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:01 room:#garden owner a hugo: quite deep\n"
         "c Mon 09:02 room:#garden carol - my winter beans are up\n"
         "d Mon 09:03 room:#garden owner b three hands",
         "room 1, continued 0, helping 0.4"},
        {"one in the same thread does",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:01 room:#garden owner a hugo: quite deep\n"
         "c Mon 09:02 room:#garden carol b I see\n"
         "d Mon 09:03 room:#garden owner b three hands",
         "room 1, continued 1, helping 0.4"},
        {"a line that answers nobody begins a turn of its own",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:01 room:#garden owner - my winter beans are up",
         "opened 2"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
kind__of_a_turn__one_to_one(void **state)
{
    static const Rule rules[] = {
        {"within six hours of theirs it is a response",
         "a Mon 09:00:00 im:ann owner - the market has quinces today\n"
         "b Mon 09:10:00 im:ann ann - white meadows over here\n"
         "c Mon 15:09:59 im:ann owner - and fog in the valley",
         "starts 1, im 1, late 0"},
        {"six hours without a word, and nothing open: a start",
         "a Mon 09:00:00 im:ann owner - the market has quinces today\n"
         "b Mon 09:10:00 im:ann ann - white meadows over here\n"
         "c Mon 15:10:00 im:ann owner - and fog in the valley",
         "starts 2, im 0, late 0"},
        {"theirs is open: a late response",
         "a Mon 09:00 im:ann ann - the market has quinces today\n"
         "b Tue 09:00 im:ann owner - and fog in the valley",
         "starts 0, theirs 1, im 0, late 1, answered 1"},
        {"one's own is open: a follow-up",
         "a Mon 09:00 im:ann owner - the market has quinces today\n"
         "b Tue 09:00 im:ann owner - and fog in the valley",
         "starts 1, follow-ups 1"},
        {"to the second before it lapses",
         "a -1Mon 09:00:00 im:ann owner - how deep do tulips go?\n"
         "b Mon 08:59:59 im:ann owner - and fog in the valley",
         "starts 0, follow-ups 1"},
        {"and from then on a start",
         "a -1Mon 09:00:00 im:ann owner - how deep do tulips go?\n"
         "b Mon 09:00:00 im:ann owner - and fog in the valley",
         "starts 1, follow-ups 0"},
        {"theirs is mirrored: what is open is answered late",
         "a -1Sun 12:00 im:ann owner - how deep do tulips go?\n"
         "b Mon 12:00 im:ann ann - three hands deep",
         "theirs 0, received 1"},
        {"theirs is mirrored: what has lapsed is not",
         "a -2Sun 12:00 im:ann owner - how deep do tulips go?\n"
         "b Mon 12:00 im:ann ann - three hands deep",
         "theirs 1, received 0"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
points__say__what_waits(void **state)
{
    static const Rule rules[] = {
        {"who opens waits", "a Sun 16:00 im:ann ann - the market has quinces today", "waiting 1"},
        {"so does a greeting", "a Sun 16:00 im:ann ann - hey", "waiting 1"},
        {"a closer that opens is none", "a Sun 16:00 im:ann ann - ok, bye!", "waiting 1"},
        {"what only goes on does not",
         "a Sun 15:00 im:ann owner - the market has quinces today\n"
         "b Sun 16:00 im:ann ann - white meadows over here",
         "waiting 0"},
        {"a question does",
         "a Sun 15:00 im:ann owner - the market has quinces today\n"
         "b Sun 16:00 im:ann ann - which screws fit the compost box?",
         "waiting 1"},
        {"not when it only echoes",
         "a Sun 15:00 im:ann owner - the market has quinces today\n"
         "b Sun 16:00 im:ann ann - really?",
         "waiting 0"},
        {"news does",
         "a Sun 15:00 im:ann owner - the market has quinces today\n"
         "b Sun 16:00 im:ann ann - I lost my job today",
         "waiting 1"},
        {"in a room it takes the name", "a Sun 16:00 room:#garden ann - how deep do tulips go?",
         "waiting 0"},
        {"and a question", "a Sun 16:00 room:#garden ann - olga: the market has quinces today",
         "waiting 0"},
        {"both will do", "a Sun 16:00 room:#garden ann - olga: how deep do tulips go?",
         "waiting 1"},
        {"to show one's own trouble asks",
         "a Sun 16:00 room:#garden ann - olga: my pump stops after a minute, the log is here: "
         "https://paste.test/a1",
         "waiting 1"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
item__closes__answered_or_lapsed(void **state)
{
    static const Rule rules[] = {
        {"seven days after an hour of presence, less a second",
         "a -1Mon 09:00:00 im:dave dave - how deep do tulips go?\n"
         "b Mon 09:59:59 im:dave owner - three hands deep",
         "answered 1, lapsed 0, late 1, starts 0"},
        {"to the second",
         "a -1Mon 09:00:00 im:dave dave - how deep do tulips go?\n"
         "b Mon 10:00:00 im:dave owner - three hands deep",
         "answered 0, lapsed 1, late 0, starts 1"},
        {"in a room a day after, less a second",
         "a Mon 09:00:00 room:#garden hugo - olga: how deep do tulips go?\n"
         "b Tue 09:59:59 room:#garden owner a hugo: three hands deep",
         "answered 1, lapsed 0, room 1"},
        {"in a room to the second",
         "a Mon 09:00:00 room:#garden hugo - olga: how deep do tulips go?\n"
         "b Tue 10:00:00 room:#garden owner a hugo: three hands deep",
         "answered 0, lapsed 1, room 1"},
        {"no hour of presence, no lapse",
         "a Fri 17:01 room:#garden hugo - olga: how deep do tulips go?", "lapsed 0, waiting 1"},
        {"a refusal answers",
         "a Mon 09:00 room:#garden hugo - olga: how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: no idea, sorry",
         "answered 1, helping 0"},
        {"one of a person a day",
         "a Mon 09:00 im:ann ann - how deep do tulips go?\n"
         "b Mon 09:10 im:ann owner - three hands deep\n"
         "c Mon 11:00 im:ann ann - which screws fit the compost box?\n"
         "d Mon 11:10 im:ann owner - the long ones will fit",
         "answered 1"},
        {"answered wins over lapsed on one day",
         "a Mon 09:00 room:#garden carol - olga: how deep do tulips go?\n"
         "b Tue 11:00 im:carol carol - which screws fit the compost box?\n"
         "c Tue 11:10 im:carol owner - the long ones will fit",
         "answered 1, lapsed 0"},
        {"a later line that joined it is answered",
         "a Mon 09:00 room:#garden dave - olga: how deep do tulips go?\n"
         "b Mon 09:20 room:#garden dave a the red ones I mean\n"
         "c Mon 09:30 room:#garden owner b dave: three hands deep",
         "answered 1, lapsed 0"},
        {"unrelated contact closes it uncounted",
         "a Mon 09:00 im:frank frank - how deep do tulips go?\n"
         "b Mon 09:30 room:#garden frank - olga: my winter beans are up\n"
         "c Mon 09:35 room:#garden owner b frank: mine are not",
         "answered 0, lapsed 0, waiting 0"},
        {"a response to it counts all the same",
         "a Mon 09:00 im:frank frank - how deep do tulips go?\n"
         "b Mon 09:30 room:#garden frank - olga: my winter beans are up\n"
         "c Mon 09:35 room:#garden owner b frank: mine are not\n"
         "d Mon 12:00 im:frank owner - three hands deep",
         "answered 1, im 1"},
        {"so does one in a room, after words about an older line",
         "a Mon 09:00 room:#garden erin - my winter beans are up\n"
         "b Mon 09:10 room:#garden erin - olga: how deep do tulips go?\n"
         "c Mon 09:20 room:#garden owner a mine are not\n"
         "d Mon 09:30 room:#garden owner b erin: three hands deep",
         "answered 1, lapsed 0"},
        {"words about an older line alone are contact",
         "a Mon 09:00 room:#garden erin - my winter beans are up\n"
         "b Mon 09:10 room:#garden erin - olga: how deep do tulips go?\n"
         "c Mon 09:20 room:#garden owner a mine are not",
         "answered 0, lapsed 0"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
talk__needs__something_said_on_both_sides(void **state)
{
    static const Rule rules[] = {
        {"both greet",
         "a Mon 09:00 im:ann ann - hey\n"
         "b Mon 09:10 im:ann owner - good morning",
         "talks 0, answered 1"},
        {"who greets first and then speaks has spoken",
         "a Mon 10:00 im:bob owner - which screws fit the compost box?\n"
         "b Mon 10:10 im:bob bob - hey\n"
         "c Mon 10:40 im:bob bob - the long ones will fit",
         "talks 1"},
        {"so has the owner",
         "a Mon 10:00 im:bob bob - are you coming to the choir on monday?\n"
         "b Mon 10:10 im:bob owner - good morning\n"
         "c Mon 10:20 im:bob owner - I will be there by eight",
         "talks 1"},
        {"a closer says nothing",
         "a Mon 10:00 im:bob owner - the market has quinces today\n"
         "b Mon 10:10 im:bob bob - ok, bye!",
         "talks 0"},
        {"nor does an emoji after a name",
         "a Mon 10:00 room:#garden owner - the market has quinces today\n"
         "b Mon 10:10 room:#garden bob a olga: \360\237\221\215",
         "talks 0, started 1, met 1"},
        {"within an episode",
         "a Mon 09:00:00 im:ann owner - the market has quinces today\n"
         "b Mon 14:59:59 im:ann ann - white meadows over here",
         "talks 1"},
        {"six hours make another",
         "a Mon 09:00:00 im:ann owner - the market has quinces today\n"
         "b Mon 15:00:00 im:ann ann - white meadows over here",
         "talks 0, met 1"},
        {"in a room an hour does",
         "a Mon 09:00:00 room:#garden owner - the market has quinces today\n"
         "b Mon 10:00:00 room:#garden bob a white meadows over here",
         "talks 0, started 1"},
        {"less a second does not",
         "a Mon 09:00:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:59:59 room:#garden bob a white meadows over here",
         "talks 1, started 1"},
        {"taken up too late is not taken up",
         "a Mon 09:00:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:30:00 room:#garden carol - my winter beans are up\n"
         "c Mon 10:00:01 room:#garden bob a white meadows over here",
         "talks 0, started 0"},
        {"an opener is with its person alone",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:10 room:#garden bob a white meadows over here\n"
         "c Mon 09:20 room:#garden carol a my winter beans are up",
         "talks 1, started 1"},
        {"with the second too once the owner answers",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:10 room:#garden bob a white meadows over here\n"
         "c Mon 09:20 room:#garden carol a my winter beans are up\n"
         "d Mon 09:30 room:#garden owner c carol: mine are not",
         "talks 2, started 1"},
        {"one a person and day, wherever",
         "a Mon 09:00 im:ann owner - the market has quinces today\n"
         "b Mon 09:10 im:ann ann - white meadows over here\n"
         "c Mon 11:00 room:#garden ann - olga: my winter beans are up\n"
         "d Mon 11:10 room:#garden owner c ann: mine are not",
         "talks 1"},
        {"one an episode, though midnight falls into it",
         "a Mon 23:40 im:ann owner - the market has quinces today\n"
         "b Mon 23:50 im:ann ann - white meadows over here\n"
         "c Tue 00:10 im:ann owner - and fog in the valley\n"
         "d Tue 00:20 im:ann ann - my winter beans are up",
         "talks 1"},
        {"dated by the later turn",
         "a Mon 23:58 im:ann owner - the market has quinces today\n"
         "b Tue 00:04 im:ann ann - white meadows over here\n"
         "c Tue 12:00 im:ann owner - are you coming to the choir on monday?\n"
         "d Tue 12:10 im:ann ann - I will be there by eight",
         "talks 1"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
exchange__in_a_room__needs_theirs_to_mean_the_owner(void **state)
{
    static const Rule rules[] = {
        {"answering a stranger meets nobody",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: three hands deep, no less",
         "met 0, talks 0, helping 0.4"},
        {"until they react",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: three hands deep, no less\n"
         "c Mon 09:20 room:#garden hugo b that is deeper than mine",
         "met 1, talks 1"},
        {"a day apart",
         "a Mon 09:00:00 room:#garden hugo - olga: my winter beans are up\n"
         "b Tue 09:00:00 room:#garden owner a hugo: mine are not",
         "met 1, talks 0"},
        {"a day and a second",
         "a Mon 09:00:00 room:#garden hugo - olga: my winter beans are up\n"
         "b Tue 09:00:01 room:#garden owner a hugo: mine are not",
         "met 0, talks 0"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(turn__ends__with_five_minutes_or_the_other_side),
        cmocka_unit_test(kind__of_a_turn__one_to_one),
        cmocka_unit_test(points__say__what_waits),
        cmocka_unit_test(item__closes__answered_or_lapsed),
        cmocka_unit_test(talk__needs__something_said_on_both_sides),
        cmocka_unit_test(exchange__in_a_room__needs_theirs_to_mean_the_owner),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
