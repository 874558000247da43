// SPDX-License-Identifier: GPL-2.0-or-later
#include "rules.h"
#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* Help, links, recognition, people, runs and what is replayed. */

static void
help__offered_and_confirmed(void **state)
{
    static const Rule rules[] = {
        {"within the hour in a room",
         "a Mon 09:00:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 10:00:00 room:#garden owner a hugo: three hands deep, no less",
         "helping 0.4, given 1"},
        {"a second later not",
         "a Mon 09:00:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 10:00:01 room:#garden owner a hugo: three hands deep, no less",
         "helping 0, given 0"},
        {"three words are not enough",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: three hands deep",
         "helping 0"},
        {"unless they are thanked",
         "a Mon 09:00:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10:00 room:#garden owner a hugo: three hands deep\n"
         "c Tue 09:10:00 room:#garden hugo b olga: thank you so much",
         "helping 1"},
        {"within a day",
         "a Mon 09:00:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10:00 room:#garden owner a hugo: three hands deep, no less\n"
         "c Tue 09:10:01 room:#garden hugo b olga: thank you so much",
         "helping 0.4"},
        {"it worked is as good",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: three hands deep\n"
         "c Mon 10:30 room:#garden hugo b olga: that worked",
         "helping 1"},
        {"unnamed thanks go to who spoke to them last",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: three hands deep\n"
         "c Mon 09:12 room:#garden bob a hugo: and a bit of sand below\n"
         "d Mon 09:20 room:#garden hugo - thank you so much",
         "helping 0, received 0"},
        {"to the owner if nobody did since",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:12 room:#garden bob a hugo: in a bit of sand\n"
         "c Mon 09:14 room:#garden owner a hugo: three hands deep\n"
         "d Mon 09:20 room:#garden hugo - thank you so much",
         "helping 1, received 1"},
        {"it worked, said to them by name",
         "a Mon 09:00 room:#garden owner - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden hugo a olga: three hands deep\n"
         "c Mon 19:10 room:#garden owner - hugo: that worked",
         "received 1"},
        {"one to one nothing is offered",
         "a Mon 09:00 im:hugo hugo - how deep do tulips go?\n"
         "b Mon 09:10 im:hugo owner - three hands deep, no less than that",
         "helping 0"},
        {"one to one a day is time enough",
         "a Mon 09:00:00 im:hugo hugo - how deep do tulips go?\n"
         "b Tue 09:00:00 im:hugo owner - three hands deep\n"
         "c Tue 09:30:00 im:hugo hugo - thank you so much",
         "helping 1"},
        {"and no more",
         "a Mon 09:00:00 im:hugo hugo - how deep do tulips go?\n"
         "b Tue 09:00:01 im:hugo owner - three hands deep\n"
         "c Tue 09:30:00 im:hugo hugo - thank you so much",
         "helping 0"},
        {"a question back is none, what follows it is",
         "a Mon 09:00 im:hugo hugo - how deep do tulips go?\n"
         "b Mon 09:10 im:hugo owner - the red ones?\n"
         "c Mon 09:20 im:hugo hugo - yes, the red ones\n"
         "d Mon 09:30 im:hugo owner - three hands deep\n"
         "e Mon 09:40 im:hugo hugo - thank you so much",
         "helping 1"},
        {"an echo is no help, even if thanked",
         "a Mon 09:00 im:hugo hugo - how deep do tulips go?\n"
         "b Mon 09:10 im:hugo owner - really?\n"
         "c Mon 09:20 im:hugo hugo - thank you so much",
         "helping 0, answered 1"},
        {"about oneself is no help",
         "a Mon 09:00 room:#garden hugo - olga: are you coming to the choir on monday?\n"
         "b Mon 09:10 room:#garden owner a hugo: yes, I will be there by eight",
         "helping 0"},
        {"a trouble shown is a question, to nobody by name too",
         "a Mon 09:00 room:#garden hugo - my pump stops after a minute, the log is here: "
         "https://paste.test/a1\n"
         "b Mon 09:10 room:#garden owner a hugo: the filter of it is full",
         "helping 0.4"},
        {"the first two offered of a week",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: three hands deep, no less\n"
         "c Tue 09:00 room:#garden bob - how deep do tulips go?\n"
         "d Tue 09:10 room:#garden owner c bob: three hands deep, no less\n"
         "e Wed 09:00 room:#garden erin - how deep do tulips go?\n"
         "f Wed 09:10 room:#garden owner e erin: three hands deep, no less",
         "helping 0.8, given 3"},
        {"one that is thanked leaves its place to the next",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: three hands deep, no less\n"
         "c Tue 09:00 room:#garden bob - how deep do tulips go?\n"
         "d Tue 09:10 room:#garden owner c bob: three hands deep, no less\n"
         "e Wed 09:00 room:#garden erin - how deep do tulips go?\n"
         "f Wed 09:10 room:#garden owner e erin: three hands deep, no less\n"
         "g Tue 11:10 room:#garden bob d olga: that worked",
         "helping 1.8"},
        {"one a person and day",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: three hands deep, no less\n"
         "c Mon 09:20 room:#garden hugo b olga: thank you so much\n"
         "d Mon 11:00 room:#garden hugo - which screws fit the compost box?\n"
         "e Mon 11:10 room:#garden owner d hugo: the long ones will fit\n"
         "f Mon 11:20 room:#garden hugo e olga: thank you so much",
         "helping 1, given 2"},
        {"received is the mirror",
         "a Mon 09:00 room:#garden owner - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden hugo a olga: three hands deep, no less",
         "received 1, started 1"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
link__has__the_first_class_that_fits(void **state)
{
    static const Rule rules[] = {
        {"three words beside it",
         "a Mon 09:00 im:dave owner - bulbs for shade: https://docs.test/bulbs",
         "sharing 0.3, helpful 1"},
        {"two are too few", "a Mon 09:00 im:dave owner - for shade: https://docs.test/bulbs",
         "sharing 0, helpful 0"},
        {"on two days of a week",
         "a Mon 09:00 im:dave owner - bulbs for shade: https://docs.test/bulbs\n"
         "b Tue 09:00 im:ann owner - figs for walls: https://docs.test/figs\n"
         "c Wed 09:00 im:erin owner - pears for pots: https://docs.test/pears",
         "sharing 0.6, helpful 2"},
        {"whatever else those days bear",
         "a Mon 09:00 im:dave owner - bulbs for shade: https://docs.test/bulbs\n"
         "b Mon 09:10 im:dave dave - then I know what to dig\n"
         "c Mon 12:00 im:ann owner - figs for walls: https://docs.test/figs\n"
         "d Tue 09:00 im:bob owner - figs for walls: https://docs.test/more\n"
         "e Wed 09:00 im:erin owner - pears for pots: https://docs.test/pears",
         "sharing 1.3, helpful 2, answers 1"},
        {"a response within a day makes it an answer",
         "a Mon 09:00:00 im:dave owner - https://docs.test/bulbs\n"
         "b Tue 09:00:00 im:dave dave - then I know what to dig",
         "sharing 1, answers 1"},
        {"not a second later",
         "a Mon 09:00:00 im:dave owner - https://docs.test/bulbs\n"
         "b Tue 09:00:01 im:dave dave - then I know what to dig",
         "sharing 0, answers 0"},
        {"nor a closer",
         "a Mon 09:00 im:dave owner - https://docs.test/bulbs\n"
         "b Mon 09:10 im:dave dave - ok, bye!",
         "sharing 0, answers 0"},
        {"but thanks",
         "a Mon 09:00 im:dave owner - https://docs.test/bulbs\n"
         "b Mon 09:10 im:dave dave - thank you!",
         "sharing 1, answers 1"},
        {"a site of one's own in answer",
         "a Mon 09:00 room:#garden hugo - how deep do tulips go?\n"
         "b Mon 09:10 room:#garden owner a hugo: https://me.olga.test/tulips",
         "sharing 1, own 0, answers 1, helping 0.4"},
        {"unasked it is one's own", "a Mon 09:00 im:dave owner - https://me.olga.test/tulips",
         "sharing 0, own 1"},
        {"alone in a room it drops by",
         "a Mon 09:00 room:#garden owner - bulbs for shade: https://docs.test/bulbs", "helpful 0"},
        {"an hour later the owner is still there",
         "a Mon 09:00:00 room:#garden owner - bulbs for shade: https://docs.test/bulbs\n"
         "b Mon 10:00:00 room:#garden owner - the market has quinces today",
         "helpful 1"},
        {"a second more is too late",
         "a Mon 09:00:00 room:#garden owner - bulbs for shade: https://docs.test/bulbs\n"
         "b Mon 10:00:01 room:#garden owner - the market has quinces today",
         "helpful 0"},
        {"seven days before the owner was there",
         "a -1Mon 09:00:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:00:00 room:#garden owner - bulbs for shade: https://docs.test/bulbs",
         "helpful 1"},
        {"a second earlier is too long ago",
         "a -1Mon 08:59:59 room:#garden owner - the market has quinces today\n"
         "b Mon 09:00:00 room:#garden owner - bulbs for shade: https://docs.test/bulbs",
         "helpful 0"},
        {"three rooms within a day",
         "a Mon 08:00:00 room:#garden owner - the market has quinces today\n"
         "b Mon 08:00:00 room:#seeds owner - the market has quinces today\n"
         "c Mon 08:00:00 room:#pond owner - the market has quinces today\n"
         "d Mon 09:00:00 room:#garden owner - swap of seeds: https://docs.test/swap\n"
         "e Mon 20:00:00 room:#seeds owner - swap of seeds: https://docs.test/swap\n"
         "f Tue 09:00:00 room:#pond owner - swap of seeds: https://docs.test/swap",
         "helpful 0, sharing 0"},
        {"a second more is no broadcast",
         "a Mon 08:00:00 room:#garden owner - the market has quinces today\n"
         "b Mon 08:00:00 room:#seeds owner - the market has quinces today\n"
         "c Mon 08:00:00 room:#pond owner - the market has quinces today\n"
         "d Mon 09:00:00 room:#garden owner - swap of seeds: https://docs.test/swap\n"
         "e Mon 20:00:00 room:#seeds owner - swap of seeds: https://docs.test/swap\n"
         "f Tue 09:00:01 room:#pond owner - swap of seeds: https://docs.test/swap",
         "helpful 3, sharing 0.6"},
        {"five people",
         "a Mon 09:00 im:ann owner - swap of seeds: https://docs.test/swap\n"
         "b Mon 09:10 im:bob owner - swap of seeds: https://docs.test/swap\n"
         "c Mon 09:20 im:carol owner - swap of seeds: https://docs.test/swap\n"
         "d Mon 09:30 im:dave owner - swap of seeds: https://docs.test/swap\n"
         "e Mon 09:40 im:erin owner - swap of seeds: https://docs.test/swap",
         "helpful 0, sharing 0"},
        {"four are friends",
         "a Mon 09:00 im:ann owner - swap of seeds: https://docs.test/swap\n"
         "b Mon 09:10 im:bob owner - swap of seeds: https://docs.test/swap\n"
         "c Mon 09:20 im:carol owner - swap of seeds: https://docs.test/swap\n"
         "d Mon 09:30 im:dave owner - swap of seeds: https://docs.test/swap",
         "helpful 4, sharing 0.3"},
        {"the same link, target and day are one",
         "a Mon 09:00 im:ann owner - swap of seeds: https://docs.test/swap?utm_source=mail\n"
         "b Mon 12:00 im:ann owner - swap of seeds: https://docs.test/swap/",
         "helpful 1"},
        {"an example shares nothing, answered or not",
         "a Mon 09:00 im:dave dave - how deep do tulips go?\n"
         "b Mon 09:10 im:dave owner - as it says at http://localhost:8080/tulips",
         "sharing 0, answers 0"},
        {"to show one's own trouble is asking, though answered",
         "a Mon 09:00 room:#garden owner - my pump stops after a minute, the log is here: "
         "https://paste.test/a1\n"
         "b Mon 09:10 room:#garden hugo a olga: the filter of it is full",
         "sharing 0, answers 0, received 1"},
        {"an example is no question either",
         "a Mon 09:00 room:#garden owner - my plan still only lives at http://localhost:8080/box\n"
         "b Mon 09:10 room:#garden hugo a olga: mine is on paper, in the shed\n"
         "c Mon 09:20 room:#garden owner b hugo: thank you",
         "received 0, given 1"},
        {"what answers a question asks only by itself",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b Tue 08:00 room:#garden dave - olga: how does a rain barrel filter work?\n"
         "c Tue 14:00 room:#garden owner b this page has drawings: https://docs.test/filter",
         "sharing 1, answers 1"},
        {"said twice, it is as good answered the first time",
         "a Tue 08:00 room:#garden hugo - my winter beans are up\n"
         "b Tue 09:00 room:#garden owner a hugo: a page about beans: https://docs.test/beans\n"
         "c Tue 15:00 room:#garden owner - a page about beans: https://docs.test/beans\n"
         "d Tue 15:10 room:#garden hugo b then I know what to read",
         "sharing 1, answers 1"},
        {"a word about oneself shortly before asks nothing",
         "a Tue 08:00 room:#garden bob - the market has quinces today\n"
         "b Tue 09:00 room:#garden owner a bob: I was there, they are gone\n"
         "c Tue 09:06 room:#garden owner - a map of the walk: https://maps.test/walk",
         "sharing 0.3, helpful 1"},
        {"nor does one beside it",
         "a Tue 09:00 room:#garden owner - my winter beans are up\n"
         "b Tue 14:00 room:#garden owner - I wrote down how the stove works: "
         "https://me.olga.test/stove",
         "sharing 0, own 1"},
        {"a link of theirs that the owner takes up is received",
         "a Mon 09:00 room:#garden carol - a page about moss: https://docs.test/moss\n"
         "b Mon 09:10 room:#garden owner a carol: then I know what to read",
         "received 1, given 0"},
        {"thanks in one room raise nothing in another",
         "a Mon 09:00 room:#garden carol - a page about moss: https://docs.test/moss\n"
         "b Mon 09:10 room:#seeds carol - my winter beans are up\n"
         "c Mon 09:20 room:#seeds owner b carol: thank you",
         "received 0, given 1"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
recognition__goes_to__whoever_wrote_lately(void **state)
{
    static const Rule rules[] = {
        {"a day ago in the room",
         "a Mon 09:00:00 room:#garden bob - my winter beans are up\n"
         "b Tue 09:00:00 room:#garden owner - bob: thank you",
         "recognised 1"},
        {"a second more is too long ago",
         "a Mon 09:00:00 room:#garden bob - my winter beans are up\n"
         "b Tue 09:00:01 room:#garden owner - bob: thank you",
         "recognised 0"},
        {"comfort for news of two days ago",
         "a Mon 09:00:00 im:ann ann - I lost my job today\n"
         "b Wed 08:00:00 im:ann ann - white meadows over here\n"
         "c Wed 09:00:00 im:ann owner - oh no, I am so sorry",
         "recognised 1"},
        {"not longer ago",
         "a Mon 09:00:00 im:ann ann - I lost my job today\n"
         "b Wed 08:00:00 im:ann ann - white meadows over here\n"
         "c Wed 09:00:01 im:ann owner - oh no, I am so sorry",
         "recognised 0"},
        {"of mutual thanks the first",
         "a Mon 09:00:00 im:ann ann - thank you so much, the oven is warm\n"
         "b Tue 09:00:00 im:ann owner - thank you",
         "recognised 0, received 1"},
        {"a day later thanks are thanks",
         "a Mon 09:00:00 im:ann ann - thank you so much, the oven is warm\n"
         "b Tue 08:00:00 im:ann ann - white meadows over here\n"
         "c Tue 09:00:01 im:ann owner - thank you",
         "recognised 1, received 1"},
        {"in any conversation of the two",
         "a Mon 09:00 room:#garden ann - olga: thank you so much\n"
         "b Mon 09:10 im:ann owner - thank you",
         "recognised 0"},
        {"unnamed to who spoke to the owner within half an hour",
         "a Mon 09:00:00 room:#garden bob - olga: my winter beans are up\n"
         "b Mon 09:30:00 room:#garden owner - thank you",
         "recognised 1"},
        {"and to nobody after that",
         "a Mon 09:00:00 room:#garden bob - olga: my winter beans are up\n"
         "b Mon 09:30:01 room:#garden owner - thank you",
         "recognised 0"},
        {"credit to one who is there",
         "a Mon 09:00 room:#garden carol - my winter beans are up\n"
         "b Mon 09:10 room:#garden owner - ask carol, she knows",
         "recognised 1"},
        {"three at a time",
         "a Mon 09:00 room:#garden ann - my winter beans are up\n"
         "b Mon 09:01 room:#garden bob - mine are up too\n"
         "c Mon 09:02 room:#garden carol - mine are not\n"
         "d Mon 09:03 room:#garden dave - nor are mine\n"
         "e Mon 09:10 room:#garden owner - thank you ann, bob, carol, dave",
         "recognised 3"},
        {"not in advance",
         "a Mon 09:00 im:ann ann - white meadows over here\n"
         "b Mon 09:10 im:ann owner - could you send me a picture? thanks in advance",
         "recognised 0"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
asked__counts__what_is_answered_while_it_waits(void **state)
{
    static const Rule rules[] = {
        {"answered",
         "a Mon 09:00 im:ann owner - how was the trip to the lake?\n"
         "b Mon 12:00 im:ann ann - we swam every day",
         "asked 1"},
        {"after a follow-up too",
         "a Mon 09:00 im:ann owner - how was the trip to the lake?\n"
         "b Wed 09:00 im:ann owner - the market has quinces today\n"
         "c Wed 12:00 im:ann ann - we swam every day",
         "asked 1"},
        {"a thing is not",
         "a Mon 09:00 im:ann owner - how deep do tulips go?\n"
         "b Mon 12:00 im:ann ann - three hands deep",
         "asked 0"},
        {"what lapsed is answered by nothing said later",
         "a -2Mon 09:00 im:ann owner - how was the trip to the lake?\n"
         "b Mon 09:00 im:ann owner - the market has quinces today\n"
         "c Mon 12:00 im:ann ann - white meadows over here",
         "asked 0, received 1"},
        {"an echo asks nothing",
         "a Mon 09:00 im:ann owner - my winter beans are up\n"
         "b Mon 09:10 im:ann ann - mine are not\n"
         "c Mon 09:20 im:ann owner - really?\n"
         "d Mon 09:30 im:ann ann - the frost took them",
         "asked 0"},
        {"nor when it is they who begin anew",
         "a -2Mon 09:00 im:ann owner - how was the trip to the lake?\n"
         "b Mon 09:00 im:ann ann - white meadows over here\n"
         "c Mon 09:10 im:ann owner - my winter beans are up\n"
         "d Mon 09:20 im:ann ann - mine are not",
         "asked 0"},
        {"nor does what did not wait",
         "a Mon 06:00:00 im:ann ann - white meadows over here\n"
         "b Mon 06:10:00 im:ann owner - really?\n"
         "c Mon 12:10:00 im:ann ann - my winter beans are up\n"
         "d Mon 12:20:00 im:ann owner - mine are not\n"
         "e Mon 12:30:00 im:ann ann - the market has some",
         "asked 0"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
run__is__three_turns_nobody_took_up(void **state)
{
    static const Rule rules[] = {
        {"over half an hour with two others writing",
         "a Mon 09:00:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:10:00 room:#garden bob - my winter beans are up\n"
         "c Mon 09:12:00 room:#garden erin - mine are not\n"
         "d Mon 09:20:00 room:#garden owner - the roses still bloom\n"
         "e Mon 09:30:00 room:#garden owner - the kitchen smells of smoke",
         "run 3"},
        {"less than half an hour",
         "a Mon 09:00:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:10:00 room:#garden bob - my winter beans are up\n"
         "c Mon 09:12:00 room:#garden erin - mine are not\n"
         "d Mon 09:20:00 room:#garden owner - the roses still bloom\n"
         "e Mon 09:29:59 room:#garden owner - the kitchen smells of smoke",
         "run 0"},
        {"one other",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:10 room:#garden bob - my winter beans are up\n"
         "d Mon 09:20 room:#garden owner - the roses still bloom\n"
         "e Mon 09:40 room:#garden owner - the kitchen smells of smoke",
         "run 0"},
        {"a turn that grows while another is begun is one",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:01 room:#garden owner - the roses still bloom\n"
         "c Mon 09:02 room:#garden owner a and the first pears\n"
         "d Mon 09:10 room:#garden bob - my winter beans are up\n"
         "e Mon 09:12 room:#garden erin - mine are not\n"
         "f Mon 09:40 room:#garden owner - the kitchen smells of smoke",
         "run 3"},
        {"one of them taken up",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b Mon 09:10 room:#garden bob - my winter beans are up\n"
         "c Mon 09:12 room:#garden erin - mine are not\n"
         "d Mon 09:20 room:#garden owner - the roses still bloom\n"
         "e Mon 09:40 room:#garden owner - the kitchen smells of smoke\n"
         "f Mon 09:50 room:#garden bob d olga: here too",
         "run 0"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
person__is_met__and_kept(void **state)
{
    static const Rule rules[] = {
        {"on the third contact day, sixty days after the first",
         "a -9Thu 09:00 im:erin owner - the market has quinces today\n"
         "b -9Thu 09:10 im:erin erin - white meadows over here\n"
         "c -2Mon 09:00 im:erin owner - the market has quinces today\n"
         "d -2Mon 09:10 im:erin erin - white meadows over here\n"
         "e Mon 09:00 im:erin owner - the market has quinces today\n"
         "f Mon 09:10 im:erin erin - white meadows over here",
         "kept 1, met 0"},
        {"sixty-one are too many",
         "a -9Wed 09:00 im:erin owner - the market has quinces today\n"
         "b -9Wed 09:10 im:erin erin - white meadows over here\n"
         "c -2Mon 09:00 im:erin owner - the market has quinces today\n"
         "d -2Mon 09:10 im:erin erin - white meadows over here\n"
         "e Mon 09:00 im:erin owner - the market has quinces today\n"
         "f Mon 09:10 im:erin erin - white meadows over here",
         "kept 0, met 0"},
        {"one a week is credited",
         "a Mon 09:00 im:erin owner - the market has quinces today\n"
         "b Mon 09:10 im:erin erin - white meadows over here\n"
         "c Mon 09:00 im:hugo owner - the market has quinces today\n"
         "d Mon 09:10 im:hugo hugo - white meadows over here",
         "met 1"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
person__who_left_two_starts_unanswered__is_in_no_list_until_they_write(void **state)
{
#define ERIN_WAS_HERE                                                                              \
    "a -8Mon 09:00 im:erin owner - the market has quinces today\n"                                 \
    "b -8Mon 09:10 im:erin erin - white meadows over here\n"                                       \
    "c -7Mon 09:00 im:erin owner - the market has quinces today\n"                                 \
    "d -7Mon 09:10 im:erin erin - white meadows over here\n"                                       \
    "e -6Mon 09:00 im:erin owner - the market has quinces today\n"                                 \
    "f -6Mon 09:10 im:erin erin - white meadows over here\n"                                       \
    "g -5Mon 09:00 im:erin owner - the market has quinces today\n"                                 \
    "h -5Mon 09:10 im:erin erin - white meadows over here\n"                                       \
    "i -3Mon 09:00 im:erin owner - the roses still bloom\n"
    /* otto and petra are due by wish all the time */
    static const Rule rules[] = {
        {"one start is no reason", ERIN_WAS_HERE, "due 3"},
        {"two are", ERIN_WAS_HERE "j Mon 09:00 im:erin owner - my winter beans are up", "due 2"},
        {"until they write, in a room too",
         ERIN_WAS_HERE "j Mon 09:00 im:erin owner - my winter beans are up\n"
                       "k Tue 09:00 room:#garden erin - olga: it is a late year",
         "due 3"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

static void
replayed__counts_once(void **state)
{
    static const Rule rules[] = {
        {"heard for the first time",
         "a* Mon 08:40 room:#garden carol - olga: how deep do tulips go?\n"
         "b Mon 09:05 room:#garden owner a carol: three hands deep",
         "messages 1, answered 1"},
        {"heard before",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b* Mon 09:00 room:#garden owner - the market has quinces today",
         "messages 1, opened 1"},
        {"replayed twice",
         "a* Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b* Mon 09:00 room:#garden owner - the market has quinces today",
         "messages 1, opened 1"},
        {"another line of the same second",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b* Mon 09:00 room:#garden owner - my winter beans are up\n"
         "c* Mon 09:00 room:#garden owner - the market has quinces today",
         "messages 2, opened 2"},
        {"a line older than the last that counted",
         "a Mon 09:00 room:#garden owner - the market has quinces today\n"
         "b* Mon 08:59 room:#garden owner - my winter beans are up",
         "messages 1, opened 1"},
    };
    (void)state;
    ASSERT_RULES(rules);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(help__offered_and_confirmed),
        cmocka_unit_test(link__has__the_first_class_that_fits),
        cmocka_unit_test(recognition__goes_to__whoever_wrote_lately),
        cmocka_unit_test(asked__counts__what_is_answered_while_it_waits),
        cmocka_unit_test(run__is__three_turns_nobody_took_up),
        cmocka_unit_test(person__is_met__and_kept),
        cmocka_unit_test(person__who_left_two_starts_unanswered__is_in_no_list_until_they_write),
        cmocka_unit_test(replayed__counts_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
