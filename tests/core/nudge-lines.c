// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-lines.h"
#include <setjmp.h>
#include <stdarg.h>
// cmocka wants these three first
#include <cmocka.h>

void
play(World *world, const RoomLine *lines, KarmaTime when, KarmaTime gap)
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

int
count_due_at(World *world, KarmaNudgeKind kind, KarmaTime now)
{
    tick_at(world, now, "nobody");
    Count count = {kind, world->settings->nudge_probability, 0};
    karma_nudger_foreach(world->nudger, count_sure, &count);
    return count.found;
}

int
count_due(const RoomLine *lines, KarmaNudgeKind kind, KarmaTime gap)
{
    g_autoptr(World) world = world_new();
    karma_tracker_present(world->tracker, at(0, 9, 0), at(0, 18, 0));
    play(world, lines, at(0, 10, 0), gap);
    return count_due_at(world, kind, at(0, 11, 40));
}

void
check_due(const LinesRow *rows, size_t n, KarmaNudgeKind kind)
{
    int wrong = 0;
    for (size_t i = 0; i < n; i++) {
        const bool found = count_due(rows[i].lines, kind, LINES_GAP) > 0;
        if (found != rows[i].found)
            print_error("%s: %s\n", rows[i].label, found ? "is due" : "is not due");
        wrong += found != rows[i].found;
    }
    assert_int_equal(wrong, 0);
}
