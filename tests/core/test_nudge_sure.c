// SPDX-License-Identifier: GPL-2.0-or-later

/* What a room's lines must be for a question to wait for the owner for sure. */

#include "nudge-lines.h"
#include <setjmp.h>
#include <stdarg.h>
// cmocka wants these three first
#include <cmocka.h>

static void
reply__is_sure__where_the_owner_alone_is_asked(void **state)
{
    static const LinesRow rows[] = {
        {"asked by name", true, {{"bob", "olga: where do you keep the seeds?", NONE}}},
        {"anyone is asked",
         false,
         {{"carol", "good morning", NONE},
          {"bob", "olga: I see. does anyone else have a ladder?", NONE}}},
        {"another is asked in the same breath",
         false,
         {{"carol", "good morning", NONE}, {"bob", "thanks olga. carol: and yours?", NONE}}},
        {"an offer to somebody in need",
         false,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: have you tried barley straw?", 0}}},
        {"a question to somebody in need",
         true,
         {{NULL, "how do I get rid of algae?", NONE}, {"bob", "olga: how deep is the pond?", 0}}},
        {"a bare word to somebody in need",
         false,
         {{NULL, "how do I get rid of algae?", NONE}, {"bob", "olga: lemon juice?", NONE}}},
        {"a bare word to somebody not in need",
         true,
         {{"bob", "the moles are back", NONE}, {"bob", "olga: and the cat?", NONE}}},
        {"an offer to somebody not in need",
         false,
         {{"bob", "the moles are back", NONE}, {"bob", "olga: perhaps the cat?", NONE}}},
        {"named a line before only",
         false,
         {{"bob", "olga: the pump is from my uncle", NONE}, {"bob", "does it need oil?", 0}}},
        {"one question in two lines",
         true,
         {{"bob", "olga: where did you put", NONE}, {"bob", "the music stands?", 0}}},
        {"a bare word in the second line to somebody in need",
         false,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: take", NONE},
          {"bob", "lemon juice?", 1}}},
        {"what is asked, and answered at once, of somebody in need",
         false,
         {{NULL, "how do I get rid of algae?", NONE},
          {"bob", "olga: is it green? then take barley straw", 0}}},
        {"a room of the owner's name",
         false,
         {{"bob", "I look for pages to learn about olga, got any?", NONE}}},
        {"after a greeting", true, {{"bob", "good morning olga, where is the rake?", NONE}}},
        {"an aside in what two others say",
         false,
         {{"carol", "the moles are back", NONE}, {"bob", "olga: is it the ones of carol?", 0}}},
        {"a rebuke", false, {{"bob", "olga: please stop asking", NONE}}},
        {"a taunt", false, {{"bob", "olga: are you insane?", NONE}}},
        {"a reproach", false, {{"bob", "olga: wipe your feet next time, okay?", NONE}}},
    };
    check_due(rows, G_N_ELEMENTS(rows), KARMA_NUDGE_REPLY);
}

static void
reply__is_sure__in_a_crowd__of_whoever_is_in_need(void **state)
{
    RoomLine lines[LINES_MOST] = {{"ann", "good morning", NONE},
                                  {"carol", "good morning", NONE},
                                  {"dave", "good morning", NONE},
                                  {"erin", "good morning", NONE},
                                  {"bob", "olga: where do you keep the seeds?", NONE}};
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, 3 * KARMA_MINUTE), 1);
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, KARMA_MINUTE), 0);
    lines[0].author = "erin";
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, KARMA_MINUTE), 1); /* four are none */
    lines[0].author = "ann";
    lines[4].text = "olga: the pump does not start any more, what can I do?";
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, KARMA_MINUTE), 1);
}

/* In a crowd whoever wrote on, to whomever, has seen it; and asked again it is as before. */
static void
reply__is_in_doubt__in_a_crowd__once_the_owner_wrote(void **state)
{
    RoomLine lines[LINES_MOST] = {
        {"carol", "olga: good morning", NONE},
        {"dave", "good morning", NONE},
        {"erin", "good morning", NONE},
        {"frank", "good morning", NONE},
        {"bob", "olga: the pump does not start any more, what can I do?", NONE},
        {"dave", "it rains", NONE}};
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, KARMA_MINUTE), 1);
    lines[5] = (RoomLine){NULL, "carol: good morning", SURE};
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, KARMA_MINUTE), 0);
    lines[6] = (RoomLine){"bob", "olga: what can I do for the pump to start?", NONE};
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, KARMA_MINUTE), 0);
}

static void
reply__is_in_doubt__when_the_need_is_over(void **state)
{
    static const LinesRow rows[] = {
        {"one of two answered",
         false,
         {{"carol", "good morning", NONE},
          {"bob", "olga, carol: when does the market open?", NONE},
          {"carol", "bob: at nine, as always", 1}}},
        {"somebody else answered",
         false,
         {{"carol", "good morning", NONE},
          {"bob", "olga: when does the market open?", NONE},
          {"carol", "bob: at nine, I believe", 1}}},
        {"somebody else asked back",
         true,
         {{"carol", "good morning", NONE},
          {"bob", "olga: when does the market open?", NONE},
          {"carol", "bob: which market do you mean?", 1}}},
        {"somebody else was thanked",
         false,
         {{"carol", "good morning", NONE},
          {"bob", "olga: when does the market open?", NONE},
          {"carol", "bob: at nine, I believe", 1},
          {"bob", "carol: thanks", 2}}},
        {"somebody was thanked for something else",
         true,
         {{"carol", "good morning", NONE},
          {"bob", "olga: when does the market open?", NONE},
          {"bob", "carol: thanks for the jam", NONE}}},
        {"it works by itself",
         false,
         {{"bob", "olga: how do I start the pump?", NONE},
          {"carol", "good morning", NONE},
          {"bob", "it works now", NONE}}},
        {"never mind",
         false,
         {{"bob", "olga: how do I start the pump?", NONE},
          {"carol", "good morning", NONE},
          {"bob", "olga: never mind, I figured it out", NONE}}},
        {"one of two was answered by the owner, both named",
         false,
         {{"bob", "olga: how do I start the pump?", NONE},
          {"carol", "olga: is it the red one?", NONE},
          {NULL, "bob carol, the red one, and turn the wheel", NONE}}},
        {"the room is asked",
         false,
         {{"bob", "olga: how do I start the pump?", NONE},
          {"carol", "good morning", NONE},
          {"bob", "can somebody tell me how to start a pump?", NONE}}},
        {"the owner told more of the need",
         false,
         {{NULL, "how do I start the pump?", NONE},
          {"bob", "olga: what have you done with it?", 0},
          {NULL, "I filled it up to the rim", 0}}},
        {"the owner's own need was over",
         false,
         {{NULL, "how do I start the pump?", NONE},
          {"bob", "olga: which pump is it?", 0},
          {"carol", "olga: turn the red wheel", 0},
          {NULL, "carol: thanks, it works", 2}}},
        {"the owner wrote on, to nobody",
         false,
         {{"carol", "good morning", NONE},
          {"bob", "olga: how do I start the pump?", NONE},
          {NULL, "what a day", NONE}}},
        {"the owner wrote on, to another, but has helped them",
         true,
         {{"carol", "good morning", NONE},
          {"bob", "how do I start the pump?", NONE},
          {NULL, "bob: turn the red wheel twice", 1},
          {"bob", "olga: and where is the red wheel?", 2},
          {NULL, "carol: what a day", 0}}},
        {"the owner wrote on, and is asked again",
         true,
         {{"carol", "good morning", NONE},
          {"bob", "olga: how do I start the pump?", NONE},
          {NULL, "what a day", NONE},
          {"bob", "olga: how do I start it, do you know?", NONE}}},
        {"the owner answered somebody else, for sure",
         true,
         {{"carol", "olga: good morning", NONE},
          {"bob", "olga: how do I start the pump?", NONE},
          {NULL, "carol: good morning", SURE}}},
        {"they went on to tell",
         false,
         {{"carol", "good morning", NONE},
          {"bob", "olga: how do I start the pump?", NONE},
          {"bob", "olga: the wheel turns by itself now", NONE}}},
        {"thanks a moment later",
         false,
         {{"bob", "olga: how do I start the pump?", NONE}, {"bob", "thanks", 0}}},
    };
    check_due(rows, G_N_ELEMENTS(rows), KARMA_NUDGE_REPLY);
}

static void
reply__is_in_doubt__when_taken_back_at_once(void **state)
{
    RoomLine lines[LINES_MOST] = {{"bob", "olga: how do I start the pump?", NONE},
                                  {"bob", "thanks for the jam", NONE}};
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, 20), 1); /* thanks in advance are none */
    lines[1].text = "never mind, I figured it out";
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, 20), 0);
}

static void
reply__waits_again__when_asked_again_after_a_restart(void **state)
{
    static const RoomLine before[LINES_MOST] = {{"bob", "olga: how do I start the pump?", NONE},
                                                {NULL, "what a day", NONE}};
    static const RoomLine after[LINES_MOST] = {
        {NULL, "and it rains, too", NONE}, {"bob", "olga: how do I start it, do you know?", NONE}};
    g_autoptr(World) world = world_new();
    karma_tracker_present(world->tracker, at(0, 9, 0), at(0, 18, 0));
    play(world, before, at(0, 10, 0), LINES_GAP);
    commit(world);
    restart(world);
    karma_tracker_present(world->tracker, at(0, 9, 0), at(0, 18, 0));
    play(world, after, at(0, 10, 30), LINES_GAP);
    assert_int_equal(count_due_at(world, KARMA_NUDGE_REPLY, at(0, 11, 40)), 1);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reply__is_sure__where_the_owner_alone_is_asked),
        cmocka_unit_test(reply__is_sure__in_a_crowd__of_whoever_is_in_need),
        cmocka_unit_test(reply__is_in_doubt__in_a_crowd__once_the_owner_wrote),
        cmocka_unit_test(reply__is_in_doubt__when_the_need_is_over),
        cmocka_unit_test(reply__is_in_doubt__when_taken_back_at_once),
        cmocka_unit_test(reply__waits_again__when_asked_again_after_a_restart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
