// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-said.h"

/* What it means that a turn of a room answers another: responses, exchanges, talks and help. */

/* The act that says what kind of turn an own one is; it changes in place when a later line answers
 * somebody. */
void
karma_said_put_kind(Said *said, const Turn *answered)
{
    Turn *turn = said->turn;
    KarmaTracker *tracker = said->tracker;
    static const KarmaActKind acts[] = {[TURN_OPENED] = KARMA_ACT_OPENED,
                                        [TURN_CONTINUATION] = KARMA_ACT_CONTINUATION,
                                        [TURN_RESPONSE] = KARMA_ACT_RESPONSE};
    if (!turn->own || turn->kind == TURN_PLAIN)
        return;
    const KarmaNameId name = answered ? answered->name : 0;
    KarmaAct act = karma_tracker_act_again(tracker, turn->act, acts[turn->kind], turn->first, name,
                                           said->room->id, said->changes);
    if (answered) {
        act.latency_s = MAX(turn->first - answered->first, 0);
        act.present_s = karma_turn_present_between(tracker, answered, turn);
    } else {
        act.weight = 0;
    }
    act.cause = said->room->n_others; /* for one-way runs after a restart */
    turn->act = act.id;
    karma_rows_put_act(said->changes, &act);
}

/* Somebody takes up an own opener. */
static void
see_started(Said *said, Turn *opener)
{
    KarmaTracker *tracker = said->tracker;
    if (opener->kind != TURN_OPENED || opener->taken_by ||
        said->turn->first - opener->first > tracker->settings->opener_s)
        return;
    opener->taken_by = said->turn->person;
    KarmaAct act = karma_tracker_act_again(tracker, opener->act, KARMA_ACT_OPENED, opener->first,
                                           said->name, said->room->id, said->changes);
    act.detail = 1;
    karma_rows_put_act(said->changes, &act);
}

/* Answered, if it is the item's turn or a later one; words about something older are contact, but
 * no answer. */
static void
close_room_item(Said *said, bool own, KarmaNameId person, KarmaTime answered_first)
{
    KarmaItem *item = karma_item_open(said->tracker, own, person, said->room->id);
    const bool answers = item && answered_first >= item->first;
    if (item && (answers || !own))
        karma_item_close(said->tracker, item, answers ? KARMA_ITEM_ANSWERED : KARMA_ITEM_ELSEWHERE,
                         said->turn->first, said->changes);
    else if (!item && !own)
        karma_item_answer_closed(said->tracker, person, said->room->id, answered_first,
                                 answered_first, said->turn->first, said->changes);
}

static void
see_asked(Said *said, const Turn *own)
{
    if (!karma_turn_asks_you(own, own->n_answers > 0))
        return;
    const KarmaAct act = karma_tracker_act(said->tracker, KARMA_ACT_ASKED, said->turn->first,
                                           said->name, said->room->id, said->changes);
    karma_rows_put_act(said->changes, &act);
}

/* The owner's turn answers one of theirs, for the first time. */
static void
own_answers(Said *said, const Turn *theirs)
{
    Turn *turn = said->turn;
    turn->leads_back = true;
    if (turn->kind != TURN_RESPONSE) {
        turn->kind = TURN_RESPONSE;
        karma_said_put_kind(said, theirs);
    }
    close_room_item(said, false, theirs->person, theirs->first);
}

/* Their turn answers one of the owner's, for the first time. */
static void
they_answer(Said *said, Turn *own)
{
    Turn *turn = said->turn;
    turn->answers_owner = true;
    own->answered = true;
    see_started(said, own);
    KarmaAct act = karma_tracker_act(said->tracker, KARMA_ACT_THEIR_RESPONSE, turn->first,
                                     said->name, said->room->id, said->changes);
    act.latency_s = MAX(turn->first - own->first, 0);
    karma_rows_put_act(said->changes, &act);
    close_room_item(said, true, turn->person, own->first);
    see_asked(said, own);
    karma_run_break(said->tracker, said->room, own->id, said->changes);
}

static void
mark_question_answered(Room *room, const Turn *question)
{
    for (guint i = room->questions->len; i > 0; i--)
        if (g_array_index(room->questions, KarmaOpenQuestion, i - 1).number == question->number)
            g_array_remove_index(room->questions, i - 1);
}

void
karma_said_see_answers(Said *said)
{
    Turn *turn = said->turn;
    for (int i = 0; i < 2; i++) {
        const Line *line = karma_room_line(said->room, said->parents[i]);
        Turn *answered = line ? karma_room_turn(said->room, line->turn) : NULL;
        if (!answered || answered->person == turn->person)
            continue;
        if (!karma_ids_add(turn->answers, &turn->n_answers, answered->id))
            continue;
        mark_question_answered(said->room, answered);
        if (turn->own)
            own_answers(said, answered);
        else if (answered->own)
            they_answer(said, answered);
    }
}

/* An item older than what the room remembers is answered by addressing its person. */
void
karma_said_answer_remembered(Said *said)
{
    const int32_t addressee = said->reading.addressee;
    if (!said->turn->own || addressee < 1 || said->turn->n_answers > 0)
        return;
    const Speaker *speaker = said->named.speakers[addressee];
    const KarmaNameId person = karma_people_person(said->tracker->people, speaker->name);
    const Line *oldest = karma_room_line(said->room, MAX(said->number - ROOM_LINES + 1, 0));
    KarmaItem *item = karma_item_open(said->tracker, false, person, said->room->id);
    if (item && oldest && item->latest < oldest->when)
        karma_item_close(said->tracker, item, KARMA_ITEM_ANSWERED, said->turn->first,
                         said->changes);
}

/* A turn each way, the later answering the earlier; theirs answers or names the owner. */
static bool
is_exchange(const Said *said, const Turn *later, const Turn *earlier)
{
    const Turn *theirs = later->own ? earlier : later;
    if (later->own == earlier->own || (!later->own && !earlier->own))
        return false;
    if (later->first - earlier->first > said->tracker->settings->exchange_s)
        return false;
    return theirs->names_owner || theirs->answers_owner;
}

static void
see_talk(Said *said, const Turn *later, const Turn *earlier)
{
    const Turn *own = later->own ? later : earlier, *theirs = later->own ? earlier : later;
    Room *room = said->room;
    if (earlier->episode != later->episode || karma_turn_is_light(own) ||
        karma_turn_is_light(theirs))
        return;
    if (own->kind == TURN_OPENED && own->taken_by != theirs->person)
        return;
    if (g_hash_table_contains(room->talked, &theirs->person))
        return;
    g_hash_table_add(room->talked, g_memdup2(&theirs->person, sizeof theirs->person));
    const KarmaAct act = karma_tracker_act(said->tracker, KARMA_ACT_TALK, later->first,
                                           theirs->name, room->id, said->changes);
    karma_rows_put_act(said->changes, &act);
}

void
karma_said_see_exchanges(Said *said)
{
    const Turn *turn = said->turn;
    for (uint32_t i = 0; i < turn->n_answers; i++) {
        const Turn *earlier = karma_room_turn(said->room, turn->answers[i]);
        if (!earlier || !is_exchange(said, turn, earlier))
            continue;
        const KarmaNameId name = turn->own ? earlier->name : turn->name;
        karma_tie_exchange(said->tracker, name, said->room->id, turn->first, said->changes);
        karma_item_elsewhere(said->tracker, turn->own ? earlier->person : turn->person,
                             said->room->id, turn->first, said->changes);
        see_talk(said, turn, earlier);
    }
}

double
karma_said_answers_sure(const Said *said, const Turn *asked)
{
    double sure = 0;
    for (int i = 0; i < 2; i++) {
        const Line *parent = karma_room_line(said->room, said->parents[i]);
        if (parent && parent->turn == asked->id)
            sure = MAX(sure, said->sure[i]);
    }
    return sure;
}

#define SEEKS_S (3 * KARMA_HOUR)
#define GLAD_S  (10 * KARMA_MINUTE)

bool
karma_said_seeks(const Said *said, KarmaNameId name, KarmaTime before)
{
    const Speaker *speaker = name ? g_hash_table_lookup(said->room->speakers, &name) : NULL;
    return speaker && speaker->sought && speaker->sought <= before &&
           before - speaker->sought <= SEEKS_S;
}

/* The owner asked the room not long before: else whom they ask by name they may be helping. */
static bool
owner_sought(const Said *said, KarmaTime before)
{
    const KarmaTime sought = said->room->own_sought;
    return sought && before - sought <= SEEKS_S;
}

/* Asked by whoever helps, to know more, and not by whoever is in need: it goes on with the other's
 * thread. */
static bool
is_asked_back(const Said *said, const Turn *asked, const Turn *answer)
{
    const Line *root = karma_room_line(said->room, asked->root);
    const Turn *opener = root ? karma_room_turn(said->room, root->turn) : NULL;
    if (asked->own && asked->n_named > 0 &&
        (!owner_sought(said, asked->first) || (asked->reads & KARMA_READS_SHOW) ||
         karma_said_seeks(said, answer->name, asked->first)))
        return true;
    if (opener && opener != asked)
        return opener->person != asked->person;
    if (asked->n_answers > 0 || asked->leads_back)
        return true;
    return karma_said_seeks(said, answer->name, asked->first);
}

void
karma_said_see_help(Said *said)
{
    const Turn *turn = said->turn;
    for (uint32_t i = 0; i < turn->n_answers; i++) {
        const Turn *asked = karma_room_turn(said->room, turn->answers[i]);
        if (asked && !turn->own && asked->own)
            karma_help_go_on(said->tracker, turn, turn->person, asked, 0, said->changes);
        if (!asked || turn->own == asked->own || !(asked->reads & TURN_ASKS_THING))
            continue;
        const KarmaTime glad = said->room->own_glad;
        const Question question = {.turn = asked->id,
                                   .when = asked->first,
                                   .back = is_asked_back(said, asked, turn),
                                   .named = asked->n_named > 0,
                                   .crowd = karma_said_in_crowd(said),
                                   .thanked = glad >= asked->first && turn->first - glad <= GLAD_S,
                                   .sure = karma_said_answers_sure(said, asked)};
        karma_help_consider(said->tracker, turn, turn->own ? asked->name : turn->name, &question,
                            said->changes);
    }
    karma_help_continue(said->tracker, turn, said->changes);
}
