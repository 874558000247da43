// SPDX-License-Identifier: GPL-2.0-or-later

/* What a room's lines must be for a nudge: whether something really waits for the owner, help is
 * really not thanked for, or was really of use. Lines are read as in earnest; only who answers whom
 * is given. */

#include "nudge-world.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
// cmocka wants these three first
#include <cmocka.h>

#define LINES_MOST 8
#define GAP        (2 * KARMA_MINUTE)
#define NONE       (-1)
#define SURE       (-2) /* the first line, and no doubt */

/* One line: by whom (NULL: olga, the owner), answering which of the lines above it. */
typedef struct {
    const char *author, *text;
    int answers;
} Line;

typedef struct {
    const char *label;
    bool found; /* a nudge of the kind is due, and sure enough */
    Line lines[LINES_MOST];
} Row;

static void
play(World *world, const Line *lines, KarmaTime when, KarmaTime gap)
{
    int64_t numbers[LINES_MOST];
    const KarmaIdentity place = {"irc", "olga", WORLD_ROOM};
    for (int i = 0; i < LINES_MOST && lines[i].text; i++, when += gap) {
        numbers[i] = karma_tracker_room_number(world->tracker, &place);
        const int answers = lines[i].answers == SURE ? 0 : lines[i].answers;
        const KarmaReply reply = {.parent = answers == NONE ? KARMA_REPLIES_NONE : numbers[answers],
                                  .probability = lines[i].answers == SURE ? 1 : 0.95,
                                  .second = KARMA_REPLIES_NONE};
        const KarmaMessage message = {
            .when = when,
            .own = !lines[i].author,
            .room = true,
            .place = place,
            .author = {"irc", "olga", lines[i].author ? lines[i].author : "olga"},
            .own_nick = "olga",
            .text = lines[i].text};
        assert_int_equal(karma_tracker_feed(world->tracker, &message, &reply, NULL, world->rows),
                         KARMA_FED_COUNTED);
        karma_nudger_heed(world->nudger, when, world->rows, NULL, NULL);
    }
}

typedef struct {
    KarmaNudgeKind kind;
    double least;
    int found;
} Count;

static void
count_sure(const KarmaNudge *nudge, gpointer data)
{
    Count *count = data;
    count->found += nudge->kind == count->kind && nudge->probability >= count->least;
}

static int
count_due_at(World *world, KarmaNudgeKind kind, KarmaTime now)
{
    tick_at(world, now, "nobody");
    Count count = {kind, world->settings->nudge_probability, 0};
    karma_nudger_foreach(world->nudger, count_sure, &count);
    return count.found;
}

static int
count_due(const Line *lines, KarmaNudgeKind kind, KarmaTime gap)
{
    g_autoptr(World) world = world_new();
    karma_tracker_present(world->tracker, at(0, 9, 0), at(0, 18, 0));
    play(world, lines, at(0, 10, 0), gap);
    return count_due_at(world, kind, at(0, 11, 40));
}

static void
check(const Row *rows, size_t n, KarmaNudgeKind kind)
{
    int wrong = 0;
    for (size_t i = 0; i < n; i++) {
        const bool found = count_due(rows[i].lines, kind, GAP) > 0;
        if (found != rows[i].found)
            print_error("%s: %s\n", rows[i].label, found ? "is due" : "is not due");
        wrong += found != rows[i].found;
    }
    assert_int_equal(wrong, 0);
}

static void
reply__is_sure__where_the_owner_alone_is_asked(void **state)
{
    static const Row rows[] = {
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
    check(rows, G_N_ELEMENTS(rows), KARMA_NUDGE_REPLY);
}

static void
reply__is_sure__in_a_crowd__of_whoever_is_in_need(void **state)
{
    Line lines[LINES_MOST] = {{"ann", "good morning", NONE},
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
    Line lines[LINES_MOST] = {
        {"carol", "olga: good morning", NONE},
        {"dave", "good morning", NONE},
        {"erin", "good morning", NONE},
        {"frank", "good morning", NONE},
        {"bob", "olga: the pump does not start any more, what can I do?", NONE},
        {"dave", "it rains", NONE}};
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, KARMA_MINUTE), 1);
    lines[5] = (Line){NULL, "carol: good morning", SURE};
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, KARMA_MINUTE), 0);
    lines[6] = (Line){"bob", "olga: what can I do for the pump to start?", NONE};
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, KARMA_MINUTE), 0);
}

static void
reply__is_in_doubt__when_the_need_is_over(void **state)
{
    static const Row rows[] = {
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
    check(rows, G_N_ELEMENTS(rows), KARMA_NUDGE_REPLY);
}

static void
thanks__are_due__to_who_helped_the_owner(void **state)
{
    static const Row rows[] = {
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
    check(rows, G_N_ELEMENTS(rows), KARMA_NUDGE_THANK);
}

static void
reply__is_in_doubt__when_taken_back_at_once(void **state)
{
    Line lines[LINES_MOST] = {{"bob", "olga: how do I start the pump?", NONE},
                              {"bob", "thanks for the jam", NONE}};
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, 20), 1); /* thanks in advance are none */
    lines[1].text = "never mind, I figured it out";
    assert_int_equal(count_due(lines, KARMA_NUDGE_REPLY, 20), 0);
}

static void
reply__waits_again__when_asked_again_after_a_restart(void **state)
{
    static const Line before[LINES_MOST] = {{"bob", "olga: how do I start the pump?", NONE},
                                            {NULL, "what a day", NONE}};
    static const Line after[LINES_MOST] = {{NULL, "and it rains, too", NONE},
                                           {"bob", "olga: how do I start it, do you know?", NONE}};
    g_autoptr(World) world = world_new();
    karma_tracker_present(world->tracker, at(0, 9, 0), at(0, 18, 0));
    play(world, before, at(0, 10, 0), GAP);
    commit(world);
    restart(world);
    karma_tracker_present(world->tracker, at(0, 9, 0), at(0, 18, 0));
    play(world, after, at(0, 10, 30), GAP);
    assert_int_equal(count_due_at(world, KARMA_NUDGE_REPLY, at(0, 11, 40)), 1);
}

/* There, only what the owner asked on about, in few words. */
static void
thanks__are_due__in_a_crowd__for_what_was_asked_on(void **state)
{
    Line lines[LINES_MOST] = {{"carol", "good morning", NONE},
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
    lines[6] = (Line){"bob", "olga: a handful", 5};
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
    static const Row rows[] = {
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
    check(rows, G_N_ELEMENTS(rows), KARMA_NUDGE_CHEER);
}

static void
cheer__comes_once__for_one_thanks(void **state)
{
    static const Line lines[] = {
        {"bob", "how do I start the pump?", NONE},    {NULL, "bob: turn the red wheel twice", 0},
        {"bob", "olga: and how do I stop it?", NONE}, {NULL, "bob: turn it back, and once more", 2},
        {"bob", "olga: thanks for all that", NONE},   {NULL, NULL, NONE}};
    Line padded[LINES_MOST] = {{NULL, NULL, NONE}};
    memcpy(padded, lines, sizeof lines);
    assert_int_equal(count_due(padded, KARMA_NUDGE_CHEER, GAP), 1);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reply__is_sure__where_the_owner_alone_is_asked),
        cmocka_unit_test(reply__is_sure__in_a_crowd__of_whoever_is_in_need),
        cmocka_unit_test(reply__is_in_doubt__in_a_crowd__once_the_owner_wrote),
        cmocka_unit_test(reply__is_in_doubt__when_the_need_is_over),
        cmocka_unit_test(thanks__are_due__to_who_helped_the_owner),
        cmocka_unit_test(reply__is_in_doubt__when_taken_back_at_once),
        cmocka_unit_test(reply__waits_again__when_asked_again_after_a_restart),
        cmocka_unit_test(thanks__are_due__in_a_crowd__for_what_was_asked_on),
        cmocka_unit_test(cheer__is_sure__when_whoever_needed_it_says_so),
        cmocka_unit_test(cheer__comes_once__for_one_thanks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
