// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"
#include <string.h>

/* One to one: all accounts of a person are one conversation. */

#define TALK_LINES 32 /* remembered to judge a link by */

Talk *
karma_talk(KarmaTracker *tracker, KarmaNameId person)
{
    Talk *talk = g_hash_table_lookup(tracker->talks, &person);
    if (talk)
        return talk;
    talk = g_new0(Talk, 1);
    talk->person = person;
    talk->last_side = -1;
    g_hash_table_insert(tracker->talks, &talk->person, talk);
    return talk;
}

void
karma_talk_free(gpointer data)
{
    Talk *talk = data;
    karma_scene_free(talk->scene);
    g_free(talk->nick);
    g_free(talk);
}

static void
fill_side(KarmaSide *side, const Turn *turn, bool is_latest)
{
    *side = (KarmaSide){.first = turn->first,
                        .last = turn->last,
                        .present_s = turn->present_s,
                        .reads = turn->reads,
                        .words = turn->words,
                        .opens = turn->opens,
                        .response = turn->kind == TURN_RESPONSE,
                        .answered = turn->id && !is_latest};
}

void
karma_talk_fill_row(Talk *talk)
{
    fill_side(&talk->row.theirs, &talk->turns[THEIRS], talk->last_side == THEIRS);
    fill_side(&talk->row.own, &talk->turns[OWN], talk->last_side == OWN);
    for (int side = 0; side < 2; side++) {
        talk->row.asked_thing[side] =
            talk->asked_thing[side].turn ? talk->asked_thing[side].when : 0;
        talk->row.asked_you[side] = talk->asked_you[side].turn ? talk->asked_you[side].when : 0;
    }
}

typedef struct {
    KarmaTracker *tracker;
    Talk *talk;
    const KarmaMessage *message;
    KarmaNameId name;
    int side, other;
    bool pause; /* >= 6 h without a word, or none ever before */
    KarmaRows *changes;
} Saying;

static KarmaItem *
waiting_for(const Saying *saying, int side)
{
    return karma_item_open(saying->tracker, side == OWN, saying->talk->person, 0);
}

static TurnKind
kind_of(const Saying *saying)
{
    const Talk *talk = saying->talk;
    const bool other_spoke = talk->last_side == saying->other;
    const bool other_open = waiting_for(saying, saying->other) != NULL;
    if (other_spoke && (!saying->pause || other_open))
        return TURN_RESPONSE;
    if (!saying->pause)
        return TURN_CONTINUATION;
    if (other_open && talk->turns[saying->other].id)
        return TURN_RESPONSE;
    return waiting_for(saying, saying->side) ? TURN_FOLLOW_UP : TURN_START;
}

static const KarmaActKind kind_acts[][2] = {
    [TURN_START] = {[THEIRS] = KARMA_ACT_THEIR_START, [OWN] = KARMA_ACT_START},
    [TURN_RESPONSE] = {[THEIRS] = KARMA_ACT_THEIR_RESPONSE, [OWN] = KARMA_ACT_RESPONSE},
    [TURN_FOLLOW_UP] = {[THEIRS] = KARMA_N_ACT_KINDS, [OWN] = KARMA_ACT_FOLLOW_UP},
    [TURN_CONTINUATION] = {[THEIRS] = KARMA_N_ACT_KINDS, [OWN] = KARMA_ACT_CONTINUATION},
};

static void
put_kind_act(const Saying *saying, Turn *turn)
{
    KarmaTracker *tracker = saying->tracker;
    const Turn *other = &saying->talk->turns[saying->other];
    const KarmaActKind kind = kind_acts[turn->kind][saying->side];
    if (kind == KARMA_N_ACT_KINDS)
        return;
    KarmaAct act = karma_tracker_act(tracker, kind, turn->first, saying->name, 0, saying->changes);
    if (turn->kind == TURN_RESPONSE) {
        act.detail = saying->pause ? KARMA_RESPONSE_LATE : 0;
        act.latency_s = MAX(turn->first - other->first, 0);
        act.present_s = karma_turn_present_between(tracker, other, turn);
    }
    turn->act = act.id;
    karma_rows_put_act(saying->changes, &act);
}

/* A question of the other side since the turn before this one. */
static bool
is_asked(const Saying *saying)
{
    const Talk *talk = saying->talk;
    const Question *thing = &talk->asked_thing[saying->other];
    const Question *you = &talk->asked_you[saying->other];
    const KarmaTime since = talk->before[saying->side];
    return (thing->turn && thing->when >= since) || (you->turn && you->when >= since);
}

static void
answer_what_waits(const Saying *saying, const Turn *turn)
{
    KarmaTracker *tracker = saying->tracker;
    Talk *talk = saying->talk;
    KarmaItem *item = waiting_for(saying, saying->other);
    if (item)
        karma_item_close(tracker, item, KARMA_ITEM_ANSWERED, turn->first, saying->changes);
    else if (saying->side == OWN)
        karma_item_answer_closed(tracker, talk->person, 0, talk->before[OWN] + 1, turn->first,
                                 turn->first, saying->changes);
    if (saying->side == THEIRS && talk->asked_you[OWN].turn) {
        const KarmaAct act = karma_tracker_act(tracker, KARMA_ACT_ASKED, turn->first, saying->name,
                                               0, saying->changes);
        karma_rows_put_act(saying->changes, &act);
    }
    talk->asked_you[saying->other].turn = 0;
}

static void
wake(Talk *talk)
{
    talk->dirty |= talk->row.unanswered_starts > 0;
    talk->row.unanswered_starts = 0;
    talk->row.dormant = false;
}

void
karma_talk_wake(KarmaTracker *tracker, KarmaNameId person)
{
    Talk *talk = g_hash_table_lookup(tracker->talks, &person);
    if (talk)
        wake(talk);
}

static void
count_starts(const Saying *saying, const Turn *turn)
{
    KarmaTalkState *row = &saying->talk->row;
    if (saying->side == THEIRS) {
        wake(saying->talk);
    } else if (turn->kind == TURN_START) {
        row->unanswered_starts++;
        row->dormant = row->unanswered_starts >= saying->tracker->settings->dormant_starts;
    }
}

static bool
is_known(const Saying *saying)
{
    KarmaPeople *people = saying->tracker->people;
    return (karma_people_flags(people, saying->name) & KARMA_NAME_BUDDY) ||
           karma_people_first_contact(people, saying->name) != 0;
}

/* A turn each way: this one after theirs, none of one's own between, or saying a thing twice would
 * be worth more than once. */
static void
see_exchange(const Saying *saying, const Turn *turn)
{
    const Turn *other = &saying->talk->turns[saying->other];
    if (saying->talk->last_side != saying->other ||
        turn->first - other->first > saying->tracker->settings->exchange_s)
        return;
    karma_item_elsewhere(saying->tracker, saying->talk->person, 0, turn->first, saying->changes);
    karma_tie_exchange(saying->tracker, saying->name, 0, turn->first, saying->changes);
}

/* Whoever starts anew, nothing waits: what was asked before has lapsed, or never waited. For help a
 * question stays one within its day. */
static void
forget_questions(const Saying *saying, KarmaTime now)
{
    for (int side = 0; side < 2; side++) {
        Question *thing = &saying->talk->asked_thing[side];
        saying->talk->asked_you[side].turn = 0;
        if (now - thing->when > saying->tracker->settings->help_s)
            thing->turn = 0;
    }
}

static Turn *
begin_turn(const Saying *saying)
{
    Talk *talk = saying->talk;
    Turn *turn = &talk->turns[saying->side];
    const TurnKind kind = kind_of(saying);
    talk->before[saying->side] = turn->first;
    karma_turn_begin(saying->tracker, turn, saying->message, saying->name);
    turn->kind = kind;
    if (kind == TURN_START)
        forget_questions(saying, turn->first);
    turn->answers_question = kind == TURN_RESPONSE && is_asked(saying);
    turn->opens = saying->pause && kind != TURN_RESPONSE && is_known(saying);
    put_kind_act(saying, turn);
    if (kind == TURN_RESPONSE)
        answer_what_waits(saying, turn);
    see_exchange(saying, turn);
    count_starts(saying, turn);
    talk->last_side = saying->side;
    return turn;
}

static void
see_talk(const Saying *saying, const Turn *turn)
{
    Talk *talk = saying->talk;
    const KarmaTime theirs = talk->content[saying->other];
    if (karma_turn_is_light(turn))
        return;
    talk->content[saying->side] = turn->first;
    if (talk->row.talked || !theirs || turn->first - theirs > saying->tracker->settings->exchange_s)
        return;
    const KarmaAct act = karma_tracker_act(saying->tracker, KARMA_ACT_TALK, turn->first,
                                           saying->name, 0, saying->changes);
    karma_rows_put_act(saying->changes, &act);
    talk->row.talked = true;
}

static void
note_questions(const Saying *saying, const Turn *turn)
{
    Question *thing = &saying->talk->asked_thing[saying->side];
    Question *you = &saying->talk->asked_you[saying->side];
    const Question *theirs = &saying->talk->asked_thing[saying->other];
    const bool back =
        turn->kind == TURN_RESPONSE && theirs->turn && !theirs->back && karma_turn_only_asks(turn);
    if ((turn->reads & TURN_ASKS_THING) && thing->turn != turn->id)
        *thing = (Question){.turn = turn->id, .when = turn->first, .back = back, .sure = 1};
    if (karma_turn_asks_you(turn, turn->kind == TURN_RESPONSE) && you->turn != turn->id)
        *you = (Question){.turn = turn->id, .when = turn->first, .back = back, .sure = 1};
}

/* A question back leaves theirs open for help: the answer may come after it. */
static void
see_help(const Saying *saying, const Turn *turn)
{
    Question *question = &saying->talk->asked_thing[saying->other];
    if (turn->kind == TURN_RESPONSE && !turn->own)
        karma_help_go_on(saying->tracker, turn, saying->talk->person, NULL,
                         saying->talk->row.episode, saying->changes);
    if (turn->kind != TURN_RESPONSE || !question->turn)
        return;
    karma_help_consider(saying->tracker, turn, saying->name, question, saying->changes);
}

/* The other side begins anew: what was answered with more than a question is done. */
static void
retire_question(const Saying *saying)
{
    const Turn *theirs = &saying->talk->turns[saying->other];
    if (theirs->id && !karma_turn_only_asks(theirs))
        saying->talk->asked_thing[saying->side].turn = 0;
}

static void
remember(const Saying *saying, const KarmaReading *reading)
{
    Talk *talk = saying->talk;
    if (!talk->scene)
        talk->scene = karma_scene_new(TALK_LINES);
    const KarmaSceneLine line = {.when = saying->message->when,
                                 .number = talk->n_lines++,
                                 .author = saying->side,
                                 .addressee = saying->other,
                                 .reads = reading->reads};
    karma_scene_add(talk->scene, &line);
}

static void
see_links(const Saying *saying, Turn *turn, const KarmaReading *reading)
{
    KarmaTracker *tracker = saying->tracker;
    Talk *talk = saying->talk;
    const LinkOccasion occasion = {
        .turn = turn,
        .message = saying->message,
        .reading = reading,
        .with = saying->name,
        .scene = talk->scene,
        .number = talk->n_lines - 1,
    };
    if (reading->links && karma_links_note(tracker, &occasion, saying->changes))
        turn->reads |= KARMA_READS_QUESTION | TURN_ASKS_THING;
    karma_links_grow(tracker, turn, turn->answers_question, saying->changes);
    if (turn->kind == TURN_RESPONSE && !(turn->reads & KARMA_READS_CLOSER))
        karma_links_react_person(tracker, saying->side == OWN, talk->person, 0,
                                 talk->before[saying->side], turn->first, saying->changes);
}

static void
see_news_and_thanks(const Saying *saying, Turn *turn)
{
    KarmaTracker *tracker = saying->tracker;
    Tie *tie = karma_tie(tracker, saying->talk->person);
    if (saying->side == THEIRS)
        tie->wrote = turn->last;
    if (turn->reads & KARMA_READS_NEWS)
        *(saying->side == THEIRS ? &tie->news : &tracker->own_news) = turn->last;
    if (turn->reads & (KARMA_READS_RECOGNITION & ~(uint32_t)KARMA_READS_CREDIT)) {
        const bool heard = saying->side == THEIRS ||
                           (tie->wrote && turn->first - tie->wrote <= tracker->settings->heard_s);
        karma_recognise(tracker, turn, saying->name, heard, saying->changes);
    }
    if (turn->reads & KARMA_READS_WORKED)
        karma_help_confirm(tracker, turn, saying->talk->person, saying->changes);
}

static void
look_at(const Saying *saying, Turn *turn)
{
    const bool answers = turn->kind == TURN_RESPONSE;
    see_talk(saying, turn);
    note_questions(saying, turn);
    see_help(saying, turn);
    see_news_and_thanks(saying, turn);
    karma_item_consider(saying->tracker, turn, saying->name, answers, 0, saying->changes);
    if (saying->side == OWN)
        karma_help_note(saying->tracker, turn, saying->talk->person);
}

static void
begin_episode_if_paused(const Saying *saying)
{
    Talk *talk = saying->talk;
    if (!saying->pause)
        return;
    talk->row.episode = saying->message->when;
    talk->row.talked = false;
    talk->content[THEIRS] = talk->content[OWN] = 0;
}

/* The names a text may use: the two of them. */
static void
read_message(const Saying *saying, const KarmaReading *given, KarmaReading *ret_reading)
{
    const KarmaMessage *message = saying->message;
    Talk *talk = saying->talk;
    g_autofree char *local = g_strdup(message->place.name);
    const char *names[3] = {message->own_nick ? message->own_nick : ""};
    if (!message->own && message->nick && g_strcmp0(talk->nick, message->nick) != 0) {
        g_free(talk->nick);
        talk->nick = g_strdup(message->nick);
    }
    if (given) {
        *ret_reading = *given;
        return;
    }
    local[strcspn(local, "@")] = '\0';
    names[1] = local;
    names[2] = talk->nick ? talk->nick : local;
    karma_reading_read(saying->tracker->lexicon, message->text, names, G_N_ELEMENTS(names),
                       ret_reading);
}

void
karma_talk_feed(KarmaTracker *tracker, const KarmaMessage *message, const KarmaReading *given,
                KarmaRows *changes)
{
    const KarmaNameId name = karma_people_intern(tracker->people, &message->place, false);
    Talk *talk = karma_talk(tracker, karma_people_person(tracker->people, name));
    if (!message->own && message->nick)
        karma_tracker_spell(tracker, name, message->nick, changes);
    Saying saying = {
        tracker, talk,   message, name, message->own ? OWN : THEIRS, message->own ? THEIRS : OWN,
        false,   changes};
    KarmaReading reading;
    read_message(&saying, given, &reading);
    saying.pause =
        talk->last_side < 0 || message->when - talk->row.last >= tracker->settings->episode_gap_s;
    begin_episode_if_paused(&saying);
    Turn *turn = &talk->turns[saying.side];
    const bool new_turn = talk->last_side != saying.side ||
                          message->when - turn->last > tracker->settings->turn_gap_s;
    if (new_turn) {
        if (talk->last_side != saying.side)
            retire_question(&saying);
        turn = begin_turn(&saying);
    }
    karma_turn_add(turn, message->when, &reading);
    remember(&saying, &reading);
    see_links(&saying, turn, &reading);
    look_at(&saying, turn);
    talk->row.name = name;
    talk->row.last = message->when;
    if (!talk->live_from && !message->replayed)
        talk->live_from = message->when;
    talk->dirty = true;
}

const KarmaTalkState *
karma_tracker_talk(const KarmaTracker *tracker, KarmaNameId name, KarmaRoomId room)
{
    if (room)
        return karma_room_talk(tracker, room);
    const KarmaNameId person = karma_people_person(tracker->people, name);
    Talk *talk = g_hash_table_lookup(tracker->talks, &person);
    if (talk)
        karma_talk_fill_row(talk);
    return talk ? &talk->row : NULL;
}
