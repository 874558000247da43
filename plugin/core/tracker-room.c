// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-said.h"

/* One line of a room, from its reading to all that follows from it. */

#define ROOM_QUESTIONS 32

static bool
is_open_already(const GArray *questions, const Turn *turn)
{
    for (guint i = 0; i < questions->len; i++)
        if (g_array_index(questions, KarmaOpenQuestion, i).number == turn->number)
            return true;
    return false;
}

/* Any line of the turn may be the one that asks. */
static void
see_open_question(Said *said)
{
    const Turn *turn = said->turn;
    GArray *questions = said->room->questions;
    if (turn->own || turn->replayed || !(turn->reads & TURN_ASKS_THING) || turn->n_answers > 0 ||
        turn->answered || is_open_already(questions, turn))
        return;
    if (questions->len == ROOM_QUESTIONS)
        g_array_remove_index(questions, 0);
    const KarmaOpenQuestion question = {turn->number, turn->name, said->room->id, turn->first,
                                        said->speaker->lines < turn->lines};
    g_array_append_val(questions, question);
}

/* Others speak to each other, too: unnamed thanks go to who did last. */
static void
note_addressed(Said *said, KarmaNameId name)
{
    Speaker *speaker = name ? g_hash_table_lookup(said->room->speakers, &name) : NULL;
    if (speaker && speaker != said->speaker)
        speaker->other_addressed = said->message->when;
}

static void
note_whom_they_address(Said *said)
{
    const Turn *turn = said->turn;
    for (uint32_t i = 0; i < turn->n_answers; i++) {
        const Turn *answered = karma_room_turn(said->room, turn->answers[i]);
        note_addressed(said, answered ? answered->name : 0);
    }
    for (size_t i = 1; i < said->named.n && i < 64; i++)
        if (said->reading.named >> i & 1)
            note_addressed(said, said->named.speakers[i]->name);
}

/* What people's standing in the room and with the owner is after the line. */
static void
note_standing(Said *said)
{
    Room *room = said->room;
    const Turn *turn = said->turn;
    if (turn->own) {
        for (uint32_t i = 0; i < turn->n_answers + turn->n_named; i++) {
            const Turn *answered =
                i < turn->n_answers ? karma_room_turn(room, turn->answers[i]) : NULL;
            const KarmaNameId name = answered               ? answered->name
                                     : i >= turn->n_answers ? turn->named[i - turn->n_answers]
                                                            : 0;
            Speaker *speaker = name ? g_hash_table_lookup(room->speakers, &name) : NULL;
            if (speaker)
                speaker->owner_addressed = said->message->when;
            if (name)
                karma_help_note(said->tracker, turn,
                                karma_people_person(said->tracker->people, name));
        }
        const uint32_t glad = KARMA_READS_THANKS | KARMA_READS_WORKED;
        if ((said->reading.reads & glad) && turn->n_named == 0) {
            karma_help_note_thanks(said->tracker, room->id, said->message->when);
            room->own_glad = said->message->when;
        }
        if (turn->kind == TURN_OPENED && turn->n_named == 0 &&
            (said->reading.reads & (KARMA_READS_QUESTION | KARMA_READS_PROBLEM)))
            room->own_sought = said->message->when;
        room->own_last = said->message->when;
        if (said->reading.reads & KARMA_READS_NEWS)
            said->tracker->own_news = said->message->when;
        return;
    }
    Speaker *speaker = said->speaker;
    room->their_last = said->message->when;
    if (turn->kind == TURN_OPENED && turn->n_answers == 0 && said->reading.addressee < 0 &&
        (turn->reads & (KARMA_READS_QUESTION | KARMA_READS_PROBLEM)))
        speaker->sought = said->message->when;
    if ((said->reading.named & 1) && (said->reading.reads & KARMA_READS_QUESTION) &&
        !room->own_sought)
        speaker->sought = said->message->when;
    if (turn->names_owner || turn->answers_owner) {
        speaker->addressed = said->message->when;
        karma_tie(said->tracker, turn->person)->wrote = said->message->when;
        karma_talk_wake(said->tracker, turn->person);
    }
    if (said->reading.reads & KARMA_READS_NEWS)
        karma_tie(said->tracker, turn->person)->news = said->message->when;
    note_whom_they_address(said);
    speaker->last = said->message->when;
    speaker->lines++;
    karma_run_other(room, turn->person);
}

static void
look_at(Said *said)
{
    Turn *turn = said->turn;
    if (turn->lines == 1)
        karma_said_put_kind(said, NULL);
    karma_said_see_answers(said);
    karma_said_answer_remembered(said);
    karma_said_see_links(said);
    karma_said_see_exchanges(said);
    karma_said_see_help(said);
    karma_said_see_tally(said);
    karma_said_see_reactions(said);
    karma_said_see_recognition(said);
    karma_said_see_item(said);
    see_open_question(said);
    if (turn->own)
        karma_run_own(said->tracker, said->room, turn, said->changes);
    note_standing(said);
}

static void
begin_episode_if_paused(KarmaTracker *tracker, Room *room, KarmaTime when)
{
    if (room->episode && when - room->last < tracker->settings->room_episode_gap_s)
        return;
    room->episode = when;
    g_hash_table_remove_all(room->talked);
}

static uint32_t
hash_of(const KarmaMessage *message)
{
    const char *author = message->own ? "" : message->author.name;
    return g_str_hash(message->text) * 31 + g_str_hash(author);
}

/* Whether all lines of the mark's second are remembered, and if so, whether this is one of them. */
static bool
is_remembered(const Room *room, const KarmaMessage *message, int32_t mark_count, bool *ret_known)
{
    *ret_known =
        room->second == message->when && room->n_said == mark_count && mark_count <= SECOND_LINES;
    for (int32_t i = 0; *ret_known && i < room->n_said; i++)
        if (room->said[i] == hash_of(message))
            return true;
    return false;
}

static void
remember(Room *room, const KarmaMessage *message)
{
    if (room->second != message->when)
        room->n_said = 0;
    room->second = message->when;
    if (room->n_said < SECOND_LINES)
        room->said[room->n_said] = hash_of(message);
    room->n_said++;
}

/* Replayed lines up to the mark were counted; of its very second those that are remembered, or
 * after a restart as many as were. */
static bool
is_repeated(const KarmaTracker *tracker, Room *room, const KarmaMessage *message)
{
    bool known;
    const KarmaName *row = karma_people_name(tracker->people, room->id);
    const KarmaTime when = message->when;
    if (!message->replayed)
        return false;
    if (room->burst != when) {
        room->burst = when;
        room->burst_seen = 0;
    }
    room->burst_seen++;
    if (!row->mark || when != row->mark)
        return row->mark && when < row->mark;
    const bool remembered = is_remembered(room, message, row->mark_count, &known);
    return known ? remembered : room->burst_seen <= row->mark_count;
}

static void
move_mark(KarmaTracker *tracker, Room *room, const KarmaMessage *message)
{
    const KarmaTime when = message->when;
    const KarmaName *row = karma_people_name(tracker->people, room->id);
    const int32_t count = when == row->mark ? row->mark_count + 1 : 1;
    if (when >= row->mark)
        remember(room, message);
    if (when >= row->mark)
        karma_people_set_mark(tracker->people, room->id, when, count);
    room->dirty = true;
}

/* A given reading says what the text does; whom it names is seen here all the same. */
static void
read_text(Said *said, const KarmaReading *given)
{
    karma_reading_read(said->tracker->lexicon, said->message->text, said->named.names,
                       said->named.n, &said->reading);
    if (!given)
        return;
    said->reading.reads = given->reads;
    said->reading.words = given->words;
    said->reading.links = given->links;
}

void
karma_room_read(KarmaTracker *tracker, Room *room, const KarmaMessage *message,
                const KarmaReply *reply, const KarmaReading *given, KarmaRows *changes)
{
    Said said = {.tracker = tracker, .room = room, .message = message, .changes = changes};
    if (!message->own) {
        const char *nick = message->nick ? message->nick : message->author.name;
        said.name = karma_people_intern(tracker->people, &message->author, false);
        said.speaker = karma_room_speaker(tracker, room, said.name, nick);
        karma_tracker_spell(tracker, said.name, nick, changes);
    }
    karma_named_find(&said.named, room, message->text, message->own_nick);
    read_text(&said, given);
    karma_said_find_parents(&said, reply);
    said.number = room->n_lines;
    karma_said_place(&said);
    karma_said_note_names(&said);
    karma_said_remember(&said);
    look_at(&said);
}

KarmaFed
karma_room_feed(KarmaTracker *tracker, const KarmaMessage *message, const KarmaReply *reply,
                const KarmaReading *given, KarmaRows *changes)
{
    Room *room = karma_room(tracker, karma_people_intern(tracker->people, &message->place, true));
    if (is_repeated(tracker, room, message))
        return KARMA_FED_REPEATED;
    begin_episode_if_paused(tracker, room, message->when);
    if (!reply && !given && karma_unread_may(tracker, room, message)) {
        karma_unread_add(room, message);
        room->their_last = message->when;
    } else {
        karma_unread_read(tracker, room, changes);
        karma_room_read(tracker, room, message, reply, given, changes);
    }
    room->last = message->when;
    if (!room->live_from && !message->replayed)
        room->live_from = message->when;
    move_mark(tracker, room, message);
    return KARMA_FED_COUNTED;
}
