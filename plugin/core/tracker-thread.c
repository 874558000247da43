// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-room.h"
#include "tracker-said.h"
#include <string.h>

/* Where a line belongs: which earlier one it answers, whose turn it goes on with, whom it names. */

Turn *
karma_room_turn(Room *room, int64_t id)
{
    /* The newest first: nearly all that is asked for is of a moment ago. */
    for (int64_t back = 1; id && back <= MIN(room->n_turns, ROOM_TURNS); back++) {
        Turn *turn = &room->turns[(room->n_turns - back) % ROOM_TURNS];
        if (turn->id == id)
            return turn;
    }
    return NULL;
}

const Line *
karma_room_line(const Room *room, int64_t number)
{
    const bool there =
        number >= 0 && number < room->n_lines && number >= room->n_lines - ROOM_LINES;
    return there ? &room->lines[number % ROOM_LINES] : NULL;
}

/* Who answers whom matters only while the owner has part in it, or wants to help here; else a line
 * is taken in without asking. */
static bool
is_in_play(Said *said)
{
    Room *room = said->room;
    const bool concerns = said->message->own || (said->reading.named & 1);
    if (concerns)
        room->in_play = said->message->when;
    return karma_room_in_play(said->tracker, room, said->message->when);
}

const char *
karma_said_nick(const Said *said)
{
    const KarmaMessage *message = said->message;
    if (message->own)
        return message->own_nick;
    return message->nick ? message->nick : message->author.name;
}

static KarmaReply
ask_model(Said *said)
{
    const KarmaMessage *message = said->message;
    const char *nick = karma_said_nick(said);
    const KarmaRoomLine line = {message->when, nick ? nick : "", message->text};
    KarmaReply reply = {KARMA_REPLIES_NONE, 1, KARMA_REPLIES_NONE, 0};
    said->linked = is_in_play(said);
    if (said->linked)
        karma_replies_feed(said->room->replies, &line, &reply);
    else
        karma_replies_note(said->room->replies, &line);
    return reply;
}

void
karma_said_find_parents(Said *said, const KarmaReply *given)
{
    said->linked = given != NULL;
    const KarmaReply reply = given ? *given : ask_model(said);
    const double least = said->tracker->settings->link_probability;
    said->parents[0] = reply.probability >= least ? reply.parent : KARMA_REPLIES_NONE;
    said->parents[1] = reply.second_probability >= least ? reply.second : KARMA_REPLIES_NONE;
    said->sure[0] = reply.probability;
    said->sure[1] = reply.second_probability;
    for (int i = 0; i < 2; i++)
        if (!karma_room_line(said->room, said->parents[i]))
            said->parents[i] = KARMA_REPLIES_NONE;
}

static int64_t
root_of(const Said *said)
{
    const Line *parent = karma_room_line(said->room, said->parents[0]);
    return parent ? parent->root : said->number;
}

/* The latest line of the thread; a turn goes on while it is the author's own. */
static Turn *
turn_to_go_on(const Said *said, int64_t root)
{
    Room *room = said->room;
    const int64_t oldest = MAX(said->number - ROOM_LINES + 1, 0);
    for (int64_t number = said->number - 1; number >= oldest; number--) {
        const Line *line = &room->lines[number % ROOM_LINES];
        if (said->message->when - line->when > said->tracker->settings->turn_gap_s)
            return NULL;
        if (line->root != root)
            continue;
        const bool same = line->own == said->message->own && line->name == said->name;
        return same ? karma_room_turn(room, line->turn) : NULL;
    }
    return NULL;
}

static Turn *
begin_turn(Said *said, int64_t root)
{
    Room *room = said->room;
    Turn *turn = &room->turns[room->n_turns++ % ROOM_TURNS];
    const Line *parent = karma_room_line(room, said->parents[0]);
    karma_turn_begin(said->tracker, turn, said->message, said->name);
    turn->room = room->id;
    turn->number = said->number;
    turn->root = root;
    turn->episode = room->episode;
    turn->own_parent = parent && parent->own == turn->own && parent->name == said->name;
    turn->kind = !parent ? TURN_OPENED : turn->own_parent ? TURN_CONTINUATION : TURN_PLAIN;
    if (turn->own_parent) {
        const Turn *before = karma_room_turn(room, parent->turn);
        turn->continues = parent->turn;
        turn->leads_back = before && before->leads_back;
    }
    return turn;
}

void
karma_said_place(Said *said)
{
    Room *room = said->room;
    const int64_t root = root_of(said);
    Turn *turn = turn_to_go_on(said, root);
    said->turn = turn ? turn : begin_turn(said, root);
    karma_turn_add(said->turn, said->message->when, &said->reading);
    room->lines[said->number % ROOM_LINES] = (Line){.turn = said->turn->id,
                                                    .root = root,
                                                    .when = said->message->when,
                                                    .name = said->name,
                                                    .own = said->message->own};
    room->n_lines++;
}

bool
karma_ids_add(int64_t *ids, uint32_t *n, int64_t id)
{
    for (uint32_t i = 0; i < *n; i++)
        if (ids[i] == id)
            return false;
    if (*n == TURN_LINKS)
        return false;
    ids[(*n)++] = id;
    return true;
}

/* That the line answers one of the owner's. */
static double
link_to_owner(const Said *said)
{
    double sure = 0;
    for (int i = 0; i < 2; i++) {
        const Line *parent = karma_room_line(said->room, said->parents[i]);
        sure = parent && parent->own ? MAX(sure, said->sure[i]) : sure;
    }
    return sure;
}

#define SEEKS_S (60 * KARMA_MINUTE)

static bool
is_own_need(const Said *said, const Line *line)
{
    const Turn *turn = line && line->own ? karma_room_turn(said->room, line->turn) : NULL;
    return turn && (turn->reads & (KARMA_READS_QUESTION | KARMA_READS_PROBLEM));
}

/* It answers a question of the owner's, stands in a thread that began with one, or the owner asked
 * the room a moment ago. */
static bool
owner_seeks(const Said *said)
{
    const Room *room = said->room;
    return is_own_need(said, karma_room_line(room, said->turn->root)) ||
           is_own_need(said, karma_room_line(room, said->parents[0])) ||
           is_own_need(said, karma_room_line(room, said->parents[1])) ||
           (room->own_sought && said->message->when - room->own_sought <= SEEKS_S);
}

/* It goes on with what a third person said, whomever it names. */
static bool
is_aside(const Said *said)
{
    const Line *parent = karma_room_line(said->room, said->parents[0]);
    return parent && !parent->own && parent->name != said->name &&
           said->sure[0] >= said->tracker->settings->nudge_probability;
}

void
karma_said_note_names(Said *said)
{
    Turn *turn = said->turn;
    const bool firmly = turn->asks_firmly;
    if (!turn->own)
        karma_turn_note_for_owner(turn, said->message, &said->reading, link_to_owner(said),
                                  owner_seeks(said));
    turn->asks_firmly = is_aside(said) ? firmly : turn->asks_firmly;
    const int32_t addressee = said->reading.addressee;
    turn->names_owner |= !turn->own && (said->reading.named & 1);
    if (turn->own && addressee > 0) {
        karma_ids_add(turn->named, &turn->n_named, said->named.speakers[addressee]->name);
        return;
    }
    for (size_t i = 1; i < said->named.n && i < 64; i++)
        if (turn->own && (said->reading.named >> i & 1))
            karma_ids_add(turn->named, &turn->n_named, said->named.speakers[i]->name);
}

void
karma_said_remember(const Said *said)
{
    Room *room = said->room;
    const int32_t addressee = said->reading.addressee;
    const Speaker *named = addressee > 0 ? said->named.speakers[addressee] : NULL;
    const char *text = said->message->text;
    if (!room->scene)
        room->scene = karma_scene_new(ROOM_LINES);
    const KarmaSceneLine line = {
        .when = said->message->when,
        .number = said->number,
        .author = said->name,
        .addressee = addressee < 0 ? KARMA_SCENE_NOBODY
                     : named       ? named->name
                                   : 0,
        .parent = said->parents[0],
        .linked = said->linked,
        .command = karma_scene_is_command(text),
        .reads = said->reading.reads,
        .url = said->reading.links ? karma_link_first(said->tracker, text) : 0,
    };
    karma_scene_add(room->scene, &line);
}
