// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-said.h"

/* What waits in a room: a line that asks, and the signs later lines give that it waits no more. */

#define GLAD (KARMA_READS_THANKS | KARMA_READS_WORKED)

#define GIVEN    0.999        /* who answers whom was given */
#define CERTAIN  0.97         /* ... or as good as */
#define BREATH_S KARMA_MINUTE /* thanks sooner after the question are thanks in advance */
#define ANSWERED 0.9
#define WHILE_S  (60 * KARMA_MINUTE)
#define NEAR_S   150 /* of two lines: about the same */
#define CROWD    5   /* persons who write within ... */
#define CROWD_S  (10 * KARMA_MINUTE)

static void
sign(const Said *said, KarmaNameId name, KarmaSign what, KarmaTime since)
{
    karma_items_sign(said->tracker, said->room->id, name, what, since, said->changes);
}

/* Something said to the owner by name, and no question. */
static bool
tells(const Said *said)
{
    return !said->turn->asks_now && (said->reading.named & 1) &&
           !(said->reading.reads & KARMA_READS_QUESTION);
}

bool
karma_said_in_crowd(const Said *said)
{
    KarmaNameId persons[CROWD];
    size_t n = 0;
    for (int64_t back = 1; back <= MIN(said->room->n_turns, ROOM_TURNS) && n < CROWD; back++) {
        const Turn *turn = &said->room->turns[(said->room->n_turns - back) % ROOM_TURNS];
        size_t i = 0;
        if (said->message->when - turn->first > CROWD_S)
            break;
        while (i < n && persons[i] != turn->person)
            i++;
        if (i == n)
            persons[n++] = turn->person;
    }
    return n == CROWD;
}

static bool
has_talked(const Said *said)
{
    const KarmaTime addressed = said->speaker->owner_addressed;
    return addressed && said->message->when - addressed <= WHILE_S;
}

/* What speaks for the line that asks, and against it. */
static uint32_t
signs_of(const Said *said)
{
    const Turn *turn = said->turn;
    const KarmaReading *reading = &said->reading;
    const bool given[KARMA_N_SIGNS] = {
        [KARMA_SIGN_CROWD] = karma_said_in_crowd(said),
        [KARMA_SIGN_TROUBLE] = reading->reads & (KARMA_READS_SHOW | KARMA_READS_PROBLEM),
        [KARMA_SIGN_ABOUT_YOU] = reading->reads & KARMA_READS_ABOUT_YOU,
        [KARMA_SIGN_SEVERAL] = reading->named & ~UINT64_C(1),
        [KARMA_SIGN_TALKED] = has_talked(said),
        [KARMA_SIGN_HELPED] = karma_help_given(said->tracker, turn->person, said->room->id),
        [KARMA_SIGN_TOLD] = tells(said),
        [KARMA_SIGN_GLAD] = turn->reads & GLAD,
    };
    uint32_t signs = 0;
    for (int i = 0; i < KARMA_N_SIGNS; i++)
        signs |= given[i] ? 1u << i : 0;
    return signs;
}

static void
see_taken_up(const Said *said, const Turn *asked)
{
    const KarmaSettings *settings = said->tracker->settings;
    const double sure = karma_said_answers_sure(said, asked);
    if (sure >= settings->link_probability)
        sign(said, asked->name, KARMA_SIGN_TAKEN_UP, asked->first - NEAR_S);
    if (karma_turn_only_asks(said->turn))
        return;
    if (sure >= settings->nudge_probability)
        sign(said, asked->name, KARMA_SIGN_OTHER_ANSWERED, 0);
    if (asked->asks_several || sure >= ANSWERED)
        sign(said, asked->name, KARMA_SIGN_SURELY_ANSWERED, 0);
}

/* Somebody else goes on with what was asked, or answers it with more than a question: for sure, or
 * one of several who were asked; or tells whoever asked something. */
static void
see_others(const Said *said)
{
    const Turn *turn = said->turn;
    for (uint32_t i = 0; i < turn->n_answers; i++) {
        const Turn *asked = karma_room_turn(said->room, turn->answers[i]);
        if (asked && !asked->own)
            see_taken_up(said, asked);
    }
    for (size_t i = 1; i < said->named.n && i < 64; i++)
        if ((said->reading.named >> i & 1) && !(said->reading.reads & KARMA_READS_QUESTION))
            sign(said, said->named.speakers[i]->name, KARMA_SIGN_OTHER_TOLD, 0);
}

static bool
answers_person(const Said *said, const Turn *turn, KarmaNameId person)
{
    for (uint32_t i = 0; i < turn->n_answers; i++) {
        const Turn *asked = karma_room_turn(said->room, turn->answers[i]);
        if (asked && asked->person == person)
            return true;
    }
    return false;
}

/* Somebody else whom the line names answered its author since `since`. */
static bool
thanks_another(const Said *said, KarmaTime since)
{
    for (int64_t back = 1; back <= MIN(said->room->n_turns, ROOM_TURNS); back++) {
        const Turn *turn = &said->room->turns[(said->room->n_turns - back) % ROOM_TURNS];
        if (turn->first < since)
            return false;
        for (size_t i = 1; i < said->named.n && i < 64; i++)
            if ((said->reading.named >> i & 1) && said->named.speakers[i]->name == turn->name &&
                answers_person(said, turn, said->turn->person))
                return true;
    }
    return false;
}

static bool
wants_no_more(const Said *said)
{
    return said->reading.asks & KARMA_ASKS_NO_MORE;
}

/* Whoever asked says thanks, or that it works, to nobody, to the owner, or to another who answered;
 * or that they want nothing any more. */
static bool
is_settled(const Said *said, const KarmaItem *item)
{
    const KarmaReading *reading = &said->reading;
    const bool glad = reading->reads & GLAD;
    if (reading->reads & KARMA_READS_QUESTION)
        return false;
    return (glad || wants_no_more(said)) &&
           (reading->named <= 1 || thanks_another(said, item->latest));
}

/* Whoever asked turns to the room, or to whoever is there. */
static bool
asks_all(const Said *said)
{
    const bool to_all =
        said->turn->kind == TURN_OPENED || (said->reading.asks & KARMA_ASKS_ELSEWHERE);
    return to_all && said->reading.named == 0 && said->turn->n_answers == 0 &&
           (said->reading.reads & KARMA_READS_QUESTION);
}

/* Whoever waits says more. */
static void
see_more(const Said *said)
{
    const Turn *turn = said->turn;
    const KarmaItem *item = karma_item_open(said->tracker, false, turn->person, said->room->id);
    if (item && (said->reading.reads & GLAD))
        sign(said, turn->name, KARMA_SIGN_GLAD, 0);
    if (!item || turn->asks_now)
        return;
    if (tells(said))
        sign(said, turn->name, KARMA_SIGN_TOLD, 0);
    if (said->message->when - item->latest < BREATH_S && !wants_no_more(said))
        return;
    if (is_settled(said, item))
        sign(said, turn->name, KARMA_SIGN_SETTLED, 0);
    if (asks_all(said))
        sign(said, turn->name, KARMA_SIGN_ASKED_ALL, 0);
}

static bool
is_in_need(const Said *said)
{
    return said->room->own_sought && said->message->when - said->room->own_sought <= WHILE_S;
}

/* What the owner says: perhaps it was the answer, and had it wanted one, it might have got it now.
 * To nobody by name, it tells for an hour; to somebody, for minutes (who helps many answers one
 * after the other); and not at all where it surely belongs elsewhere. But whoever is in need and
 * tells more of it answers whoever asked back. */
static int64_t
reach_of(const Said *said)
{
    const KarmaSettings *settings = said->tracker->settings;
    const Line *parent = karma_room_line(said->room, said->parents[0]);
    const bool names = said->reading.named > 1 || said->turn->n_named > 0;
    const bool asks = said->reading.reads & (KARMA_READS_QUESTION | KARMA_READS_PROBLEM);
    const bool tells_more = parent && parent->own && !asks && is_in_need(said);
    if (said->sure[0] >= (parent || names || asks ? CERTAIN : GIVEN) && !tells_more)
        return -1;
    const bool for_another =
        names || (parent && !parent->own && said->sure[0] >= settings->nudge_probability);
    return for_another ? settings->turn_gap_s : WHILE_S;
}

static void
see_owner(const Said *said)
{
    const KarmaTime when = said->message->when;
    const int64_t reach_s = reach_of(said);
    if (karma_said_in_crowd(said))
        sign(said, 0, KARMA_SIGN_OWNER_SPOKE, 0);
    if (reach_s >= 0)
        sign(said, 0, KARMA_SIGN_OWNER_WROTE, when - reach_s);
    for (size_t i = 1; i < said->named.n && i < 64; i++)
        if (said->reading.named >> i & 1)
            sign(said, said->named.speakers[i]->name, KARMA_SIGN_OWNER_NAMED, 0);
    if (said->reading.named <= 1 && reach_s == WHILE_S)
        sign(said, 0, KARMA_SIGN_OWNER_AT_ONCE, when - said->tracker->settings->turn_gap_s);
}

void
karma_said_see_item(Said *said)
{
    Turn *turn = said->turn;
    if (!turn->own) {
        see_others(said);
        see_more(said);
        karma_item_consider(said->tracker, turn, turn->name, turn->answers_owner,
                            turn->asks_owner ? signs_of(said) : 0, said->changes);
        return;
    }
    see_owner(said);
    for (uint32_t i = 0; i < turn->n_named; i++)
        karma_item_consider(said->tracker, turn, turn->named[i], turn->n_answers > 0, 0,
                            said->changes);
}
