// SPDX-License-Identifier: GPL-2.0-or-later

/* What a room's lines must be for help to be not thanked for, or to have been of use. */

#include "nudge-lines.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

static void
thanks__are_due__to_who_helped_the_owner(void **state)
{
    static const LinesRow rows[] = {
        {"helped",
         true,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: see https://docs.pond.test/algae", 0},
          {NULL, "bob: reading it", 1}}},
        {"told the owner what was asked back",
         false,
         {{"bob", "how do I get rid of algae?", NONE},
          {NULL, "bob: what does the pond look like?", 0},
          {"bob", "olga: see https://pictures.test/pond", 1},
          {NULL, "bob: you need a pump", 2}}},
        {"told what was asked back, the thread not seen",
         false,
         {{"bob", "how do I get rid of algae?", NONE},
          {NULL, "bob: what does the pond look like?", NONE},
          {"bob", "olga: see https://pictures.test/pond", 1},
          {NULL, "bob: you need a pump", 2}}},
        {"told who asked the owner, and was asked back by name",
         false,
         {{"bob", "good morning", NONE},
          {"bob", "olga: how do I get rid of algae?", NONE},
          {NULL, "how big is your pond, bob?", NONE},
          {"bob", "olga: see https://pictures.test/pond", 2},
          {NULL, "bob: you need a pump", 3}}},
        {"showed what the owner asked to see",
         false,
         {{"bob", "good morning", NONE},
          {NULL, "bob: can you paste the plan?", NONE},
          {"bob", "olga: see https://pictures.test/pond", 1},
          {NULL, "bob: you need a pump", 2}}},
        {"thanked by nobody's name",
         false,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: see https://docs.pond.test/algae", 0},
          {NULL, "bob: reading it", 1},
          {NULL, "thanks", NONE}}},
        {"thanked before the last of it",
         false,
         {{NULL, "how do I get rid of algae?", NONE},
          {"carol", "olga: barley straw, they say", 0},
          {NULL, "oh, thanks", NONE},
          {"bob", "olga: see https://docs.pond.test/algae", 0},
          {NULL, "bob: reading it", 3}}},
        {"the owner asks on",
         true,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: try barley straw, it takes a month and wants to be changed", 0},
          {NULL, "bob: how much of it for a small pond?", 1},
          {"bob", "olga: take a handful for each square metre", 2}}},
        {"the owner puts it in question",
         false,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: see https://docs.pond.test/algae", 0},
          {NULL, "bob: I saw that page, and what it says of straw made all worse last year", 1}}},
        {"it is they who ask",
         false,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: see https://docs.pond.test/algae", 0},
          {NULL, "bob: reading it", 1},
          {"bob", "olga: where did you get the pump?", NONE},
          {"bob", "olga: and how deep is the pond?", NONE}}},
        {"the owner helps others meanwhile",
         false,
         {{"carol", "good morning", NONE},
          {NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: see https://docs.pond.test/algae", 1},
          {NULL, "bob: reading it", 2},
          {NULL, "carol: the wheel is behind the shed", NONE},
          {NULL, "carol: turn it twice", NONE},
          {NULL, "carol: and then back again", NONE}}},
        {"the owner helps one other meanwhile, once",
         false,
         {{"carol", "good morning", NONE},
          {NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: see https://docs.pond.test/algae", 1},
          {NULL, "bob: reading it", 2},
          {NULL, "carol: the wheel is behind the shed", NONE}}},
        {"the owner says more than they do",
         false,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: try barley straw, it takes a month and wants to be changed", 0},
          {NULL,
           "bob: how much of it for a small pond with a dozen frogs, some reeds and no pump, and "
           "do I put it in all at once?",
           1},
          {"bob", "olga: take a handful for each", 2}}},
        {"a few words twice",
         false,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: no clue", 0},
          {NULL, "bob: pity", 1},
          {"bob", "olga: so it is", 0}}},
    };
    check_due(rows, G_N_ELEMENTS(rows), KARMA_NUDGE_THANK);
}

/* In a crowd, only what the owner asked on about, in few words. */
static void
thanks__are_due__in_a_crowd__for_what_was_asked_on(void **state)
{
    RoomLine lines[LINES_MOST] = {{"carol", "good morning", NONE},
                                  {"dave", "good morning", NONE},
                                  {"erin", "good morning", NONE},
                                  {NULL, "how do I get rid of algae?", NONE},
                                  {"bob", "olga: see https://docs.pond.test/algae", 3},
                                  {NULL, "bob: reading it", 4}};
    assert_int_equal(count_due(lines, KARMA_NUDGE_THANK, 3 * KARMA_MINUTE), 1);
    assert_int_equal(count_due(lines, KARMA_NUDGE_THANK, KARMA_MINUTE), 0);
    lines[5].text = "bob: how much straw is that?";
    assert_int_equal(count_due(lines, KARMA_NUDGE_THANK, KARMA_MINUTE), 1);
    lines[4].text = "olga: try barley straw";
    lines[6] = (RoomLine){"bob", "olga: a handful", 5};
    assert_int_equal(count_due(lines, KARMA_NUDGE_THANK, KARMA_MINUTE), 0);
    lines[6].text = "olga: a handful for each square metre of the pond, and you want to change it "
                    "every month or so, as it rots";
    assert_int_equal(count_due(lines, KARMA_NUDGE_THANK, KARMA_MINUTE), 1);
    lines[5].text = "bob: how much straw is that, for I have heard it makes the frogs ill?";
    assert_int_equal(count_due(lines, KARMA_NUDGE_THANK, KARMA_MINUTE), 0);
}

static void
cheer__is_sure__when_whoever_needed_it_says_so(void **state)
{
    static const LinesRow rows[] = {
        {"thanked",
         true,
         {{"bob", "how do I start the pump?", NONE},
          {NULL, "bob: turn the red wheel twice", 0},
          {"bob", "olga: thanks", 1}}},
        {"asks whether it works",
         false,
         {{NULL, "my pump is dead", NONE},
          {"bob", "olga: which pump is it?", 0},
          {NULL, "bob: the red one by the shed", 1},
          {"bob", "olga: so it works now?", 2}}},
        {"says what works, to whoever asked",
         false,
         {{NULL, "which pump is good?", NONE},
          {"bob", "olga: for how big a pond?", 0},
          {NULL, "bob: two metres, a deep one", 1},
          {"bob", "olga: the red one works fine", 2}}},
        {"works, but who says by what",
         false,
         {{"bob", "how do I start the pump?", NONE},
          {NULL, "bob: turn the red wheel twice", 0},
          {"bob", "olga: sometimes it works!", 1}}},
        {"thanks a bot",
         false,
         {{"bob", "how do I start the pump?", NONE},
          {NULL, "bob: turn the red wheel twice", 0},
          {"bob", "gardenbot, thanks", 1}}},
        {"thanks for nothing that worked",
         false,
         {{"bob", "how do I start the pump?", NONE},
          {NULL, "bob: turn the red wheel twice", 0},
          {"bob", "olga: did not help, but thank you", 1}}},
    };
    check_due(rows, G_N_ELEMENTS(rows), KARMA_NUDGE_CHEER);
}

static void
cheer__comes_once__for_one_thanks(void **state)
{
    static const RoomLine lines[] = {
        {"bob", "how do I start the pump?", NONE},    {NULL, "bob: turn the red wheel twice", 0},
        {"bob", "olga: and how do I stop it?", NONE}, {NULL, "bob: turn it back, and once more", 2},
        {"bob", "olga: thanks for all that", NONE},   {NULL, NULL, NONE}};
    RoomLine padded[LINES_MOST] = {{NULL, NULL, NONE}};
    memcpy(padded, lines, sizeof lines);
    assert_int_equal(count_due(padded, KARMA_NUDGE_CHEER, LINES_GAP), 1);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thanks__are_due__to_who_helped_the_owner),
        cmocka_unit_test(thanks__are_due__in_a_crowd__for_what_was_asked_on),
        cmocka_unit_test(cheer__is_sure__when_whoever_needed_it_says_so),
        cmocka_unit_test(cheer__comes_once__for_one_thanks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
