// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-room.h"
#include "tracker-state.h"
#include <string.h>

#define SPEAKERS       2048 /* beyond this many, those silent for a day are let go */
#define NAMED_LEAST    2    /* letters: shorter nicks are words too often */
#define ROOM_QUESTIONS 32

#define CERTAIN 0.97 /* who answers whom was given, or as good as */

static void
free_speaker(gpointer data)
{
    Speaker *speaker = data;
    g_free(speaker->nick);
    g_free(speaker);
}

Room *
karma_room(KarmaTracker *tracker, KarmaRoomId id)
{
    Room *room = g_hash_table_lookup(tracker->rooms, &id);
    if (room)
        return room;
    room = g_new0(Room, 1);
    room->id = id;
    room->replies = karma_replies_new();
    room->talked = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    room->speakers = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, free_speaker);
    room->nicks = g_hash_table_new(g_str_hash, g_str_equal);
    room->own_turns = g_array_new(FALSE, FALSE, sizeof(OwnTurn));
    room->questions = g_array_new(FALSE, FALSE, sizeof(KarmaOpenQuestion));
    g_hash_table_insert(tracker->rooms, &room->id, room);
    return room;
}

void
karma_room_free(gpointer data)
{
    Room *room = data;
    g_array_unref(room->questions);
    g_array_unref(room->own_turns);
    g_hash_table_unref(room->nicks);
    g_hash_table_unref(room->speakers);
    g_hash_table_unref(room->talked);
    karma_replies_free(room->replies);
    g_free(room);
}

const KarmaTalkState *
karma_room_talk(const KarmaTracker *tracker, KarmaRoomId id)
{
    Room *room = g_hash_table_lookup(tracker->rooms, &id);
    if (!room || !room->last)
        return NULL;
    room->row = (KarmaTalkState){.room = id,
                                 .last = room->last,
                                 .episode = room->episode,
                                 .own = {.last = room->own_last},
                                 .theirs = {.last = room->their_last}};
    return &room->row;
}

/* Speakers: who wrote or is present, so that named people are found. */

static char *
nick_key(const char *nick)
{
    g_autofree char *valid = g_utf8_make_valid(nick, -1);
    return g_utf8_casefold(valid, -1);
}

static void
see_like_nick(KarmaTracker *tracker, Room *room, const Speaker *speaker)
{
    g_autofree char *fold = karma_people_fold(speaker->nick);
    GHashTableIter iter;
    gpointer value;
    if (!fold)
        return;
    g_hash_table_iter_init(&iter, room->speakers);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const Speaker *other = value;
        if (other == speaker || !other->present || !g_str_has_prefix(other->nick, fold))
            continue;
        g_autofree char *other_fold = karma_people_fold(other->nick);
        if (g_strcmp0(fold, other_fold) == 0)
            karma_people_apart(tracker->people, speaker->name, other->name);
    }
}

static void
let_go_silent(KarmaTracker *tracker, Room *room)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, room->speakers);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const Speaker *speaker = value;
        const KarmaNameId name = speaker->name;
        if (speaker->present || speaker->last > tracker->now - KARMA_DAY)
            continue;
        if (g_hash_table_lookup(room->nicks, speaker->nick) == speaker)
            g_hash_table_remove(room->nicks, speaker->nick);
        g_hash_table_iter_remove(&iter);
        if (!g_hash_table_contains(tracker->stored, &name) &&
            g_hash_table_size(tracker->rooms) == 1)
            karma_people_drop(tracker->people, name);
    }
}

Speaker *
karma_room_speaker(KarmaTracker *tracker, Room *room, KarmaNameId name, const char *nick)
{
    Speaker *speaker = g_hash_table_lookup(room->speakers, &name);
    if (speaker)
        return speaker;
    if (g_hash_table_size(room->speakers) >= SPEAKERS &&
        g_hash_table_size(room->speakers) % 256 == 0)
        let_go_silent(tracker, room);
    speaker = g_new0(Speaker, 1);
    speaker->name = name;
    speaker->nick = nick_key(nick);
    g_hash_table_insert(room->speakers, &speaker->name, speaker);
    g_hash_table_insert(room->nicks, speaker->nick, speaker);
    karma_people_nick(tracker->people, name);
    see_like_nick(tracker, room, speaker);
    return speaker;
}

/* What a text names. `names[0]` is the owner; the rest those of the room whose nick stands in the
 * text. */

typedef struct {
    const char *names[64];
    const Speaker *speakers[64];
    size_t n;
} Named;

static bool
is_nick_byte(unsigned char byte)
{
    return g_ascii_isalnum(byte) || byte >= 0x80 || strchr("_-[]\\`^{}|.", byte);
}

static void
add_named(Named *named, Room *room, const char *word, size_t length)
{
    char *trimmed = g_strndup(word, length);
    while (length > 0 && trimmed[length - 1] == '.')
        trimmed[--length] = '\0';
    g_autofree char *key = nick_key(trimmed);
    const Speaker *speaker = g_hash_table_lookup(room->nicks, key);
    g_free(trimmed);
    for (size_t i = 1; speaker && i < named->n; i++)
        if (named->speakers[i] == speaker)
            return;
    if (!speaker || named->n == G_N_ELEMENTS(named->names))
        return;
    named->names[named->n] = speaker->nick;
    named->speakers[named->n++] = speaker;
}

static void
find_named(Named *named, Room *room, const char *text, const char *own_nick)
{
    named->names[0] = own_nick ? own_nick : "";
    named->speakers[0] = NULL;
    named->n = 1;
    while (*text && named->n < G_N_ELEMENTS(named->names)) {
        size_t length = 0;
        while (text[length] && is_nick_byte((unsigned char)text[length]))
            length++;
        if (length >= NAMED_LEAST && length < 64)
            add_named(named, room, text, length);
        text += MAX(length, 1);
    }
}

/* One line on its way through the room. */
typedef struct {
    KarmaTracker *tracker;
    Room *room;
    const KarmaMessage *message;
    KarmaReading reading;
    Named named;
    KarmaNameId name;
    Speaker *speaker; /* NULL: the owner */
    int64_t number;
    double sure[2];     /* of these */
    int64_t parents[2]; /* numbers of messages answered, or KARMA_REPLIES_NONE */
    Turn *turn;
    KarmaRows *changes;
} Said;

static Turn *
turn_by_id(Room *room, int64_t id)
{
    for (size_t i = 0; id && i < ROOM_TURNS; i++)
        if (room->turns[i].id == id)
            return &room->turns[i];
    return NULL;
}

static const Line *
line_by_number(const Room *room, int64_t number)
{
    const bool there =
        number >= 0 && number < room->n_lines && number >= room->n_lines - ROOM_LINES;
    return there ? &room->lines[number % ROOM_LINES] : NULL;
}

static void
find_parents(Said *said, const KarmaReply *given)
{
    const KarmaRoomLine line = {said->message->when,
                                said->message->own ? said->message->own_nick : said->message->nick,
                                said->message->text};
    KarmaReply reply;
    if (given) {
        reply = *given;
    } else {
        KarmaRoomLine named = line;
        named.nick = named.nick ? named.nick : said->message->author.name;
        karma_replies_feed(said->room->replies, &named, &reply);
    }
    const double least = said->tracker->settings->link_probability;
    said->parents[0] = reply.probability >= least ? reply.parent : KARMA_REPLIES_NONE;
    said->parents[1] = reply.second_probability >= least ? reply.second : KARMA_REPLIES_NONE;
    said->sure[0] = reply.probability;
    said->sure[1] = reply.second_probability;
    for (int i = 0; i < 2; i++)
        if (!line_by_number(said->room, said->parents[i]))
            said->parents[i] = KARMA_REPLIES_NONE;
}

static int64_t
root_of(const Said *said)
{
    const Line *parent = line_by_number(said->room, said->parents[0]);
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
        return same ? turn_by_id(room, line->turn) : NULL;
    }
    return NULL;
}

static Turn *
begin_turn(Said *said, int64_t root)
{
    Room *room = said->room;
    Turn *turn = &room->turns[room->n_turns++ % ROOM_TURNS];
    const Line *parent = line_by_number(room, said->parents[0]);
    karma_turn_begin(said->tracker, turn, said->message, said->name);
    turn->room = room->id;
    turn->number = said->number;
    turn->root = root;
    turn->episode = room->episode;
    turn->own_parent = parent && parent->own == turn->own && parent->name == said->name;
    turn->kind = !parent ? TURN_OPENED : turn->own_parent ? TURN_CONTINUATION : TURN_PLAIN;
    if (turn->own_parent) {
        const Turn *before = turn_by_id(room, parent->turn);
        turn->continues = parent->turn;
        turn->leads_back = before && before->leads_back;
    }
    return turn;
}

static void
place_line(Said *said)
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

static bool
add_id(int64_t *ids, uint32_t *n, int64_t id)
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
        const Line *parent = line_by_number(said->room, said->parents[i]);
        sure = parent && parent->own ? MAX(sure, said->sure[i]) : sure;
    }
    return sure;
}

static void
note_names(Said *said)
{
    Turn *turn = said->turn;
    if (!turn->own)
        karma_turn_note_for_owner(turn, said->message, &said->reading, link_to_owner(said));
    const int32_t addressee = said->reading.addressee;
    turn->names_owner |= !turn->own && (said->reading.named & 1);
    if (turn->own && addressee > 0) {
        add_id(turn->named, &turn->n_named, said->named.speakers[addressee]->name);
        return;
    }
    for (size_t i = 1; i < said->named.n && i < 64; i++)
        if (turn->own && (said->reading.named >> i & 1))
            add_id(turn->named, &turn->n_named, said->named.speakers[i]->name);
}

/* The act that says what kind of turn an own one is; it changes in place when a later line answers
 * somebody. */
static void
put_kind_act(Said *said, const Turn *answered)
{
    Turn *turn = said->turn;
    KarmaTracker *tracker = said->tracker;
    static const KarmaActKind acts[] = {[TURN_OPENED] = KARMA_ACT_OPENED,
                                        [TURN_CONTINUATION] = KARMA_ACT_CONTINUATION,
                                        [TURN_RESPONSE] = KARMA_ACT_RESPONSE};
    if (!turn->own || turn->kind == TURN_PLAIN)
        return;
    const KarmaNameId name = answered ? answered->name : 0;
    KarmaAct act = karma_tracker_act(tracker, acts[turn->kind], turn->first, name, said->room->id,
                                     said->changes);
    if (turn->act) {
        act.id = turn->act;
        tracker->next_act--;
    }
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
    KarmaAct act = karma_tracker_act(tracker, KARMA_ACT_OPENED, opener->first, said->name,
                                     said->room->id, said->changes);
    tracker->next_act--;
    act.id = opener->act;
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
}

static void
see_asked(Said *said, const Turn *own)
{
    if (!(own->reads & TURN_ASKS_YOU))
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
        put_kind_act(said, theirs);
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

static void
see_answers(Said *said)
{
    Turn *turn = said->turn;
    for (int i = 0; i < 2; i++) {
        const Line *line = line_by_number(said->room, said->parents[i]);
        Turn *answered = line ? turn_by_id(said->room, line->turn) : NULL;
        if (!answered || answered->person == turn->person)
            continue;
        if (!add_id(turn->answers, &turn->n_answers, answered->id))
            continue;
        mark_question_answered(said->room, answered);
        if (turn->own)
            own_answers(said, answered);
        else if (answered->own)
            they_answer(said, answered);
    }
}

/* An item older than what the room remembers is answered by addressing its person. */
static void
answer_remembered_item(Said *said)
{
    const int32_t addressee = said->reading.addressee;
    if (!said->turn->own || addressee < 1 || said->turn->n_answers > 0)
        return;
    const Speaker *speaker = said->named.speakers[addressee];
    const KarmaNameId person = karma_people_person(said->tracker->people, speaker->name);
    const Line *oldest = line_by_number(said->room, MAX(said->number - ROOM_LINES + 1, 0));
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

static void
see_exchanges(Said *said)
{
    const Turn *turn = said->turn;
    for (uint32_t i = 0; i < turn->n_answers; i++) {
        const Turn *earlier = turn_by_id(said->room, turn->answers[i]);
        if (!earlier || !is_exchange(said, turn, earlier))
            continue;
        const KarmaNameId name = turn->own ? earlier->name : turn->name;
        karma_tie_exchange(said->tracker, name, said->room->id, turn->first, said->changes);
        karma_item_elsewhere(said->tracker, turn->own ? earlier->person : turn->person,
                             said->room->id, turn->first, said->changes);
        see_talk(said, turn, earlier);
    }
}

static void
see_help(Said *said)
{
    const Turn *turn = said->turn;
    for (uint32_t i = 0; i < turn->n_answers; i++) {
        const Turn *asked = turn_by_id(said->room, turn->answers[i]);
        if (!asked || turn->own == asked->own || !(asked->reads & TURN_ASKS_THING))
            continue;
        const Question question = {asked->id, asked->first};
        karma_help_consider(said->tracker, turn, turn->own ? asked->name : turn->name, &question,
                            said->changes);
    }
    karma_help_continue(said->tracker, turn, said->changes);
}

/* An own line that names them, or that may be for anybody: perhaps it was the answer. */
static void
doubt_items(const Said *said)
{
    const Turn *turn = said->turn;
    const Line *parent = line_by_number(said->room, said->parents[0]);
    const bool for_other =
        parent && !parent->own && said->sure[0] >= said->tracker->settings->nudge_probability;
    for (uint32_t i = 0; i < turn->n_named; i++)
        karma_item_doubt(said->tracker, said->room->id, turn->named[i], turn->last, said->changes);
    if (turn->n_named == 0 && !for_other && said->sure[0] < CERTAIN)
        karma_item_doubt(said->tracker, said->room->id, 0, turn->last, said->changes);
}

static void
see_item(Said *said)
{
    Turn *turn = said->turn;
    if (!turn->own) {
        if (!karma_nick_is_bot(said->speaker->nick))
            karma_item_consider(said->tracker, turn, turn->name, turn->answers_owner,
                                said->changes);
        return;
    }
    doubt_items(said);
    for (uint32_t i = 0; i < turn->n_named; i++)
        karma_item_consider(said->tracker, turn, turn->named[i], turn->n_answers > 0,
                            said->changes);
}

/* Links. */

static KarmaNameId
whom_it_is_for(const Said *said)
{
    const Turn *turn = said->turn;
    const Turn *answered = turn->n_answers ? turn_by_id(said->room, turn->answers[0]) : NULL;
    if (!turn->own)
        return turn->name;
    if (answered)
        return answered->name;
    return turn->n_named ? turn->named[0] : 0;
}

static bool
answers_a_question(const Said *said, bool of_owner)
{
    for (uint32_t i = 0; i < said->turn->n_answers; i++) {
        const Turn *asked = turn_by_id(said->room, said->turn->answers[i]);
        if (asked && asked->own == of_owner && (asked->reads & KARMA_READS_QUESTION))
            return true;
    }
    return false;
}

static void
see_links(Said *said)
{
    KarmaTracker *tracker = said->tracker;
    Room *room = said->room;
    Turn *turn = said->turn;
    const bool addressed = turn->n_answers > 0 || turn->n_named > 0 || turn->names_owner;
    const Speaker *partner =
        said->reading.addressee > 0 ? said->named.speakers[said->reading.addressee] : NULL;
    const LinkOccasion occasion = {
        .turn = turn,
        .message = said->message,
        .reading = &said->reading,
        .with = whom_it_is_for(said),
        .addressed = addressed,
        .drop_by =
            turn->own && !addressed && turn->kind == TURN_OPENED &&
            (!room->own_last || turn->first - room->own_last > tracker->settings->drop_by_before_s),
        .author_before = said->speaker ? &said->speaker->recent : &room->own_recent,
        .partner_before = partner ? &partner->recent : NULL,
    };
    if (!turn->own && !turn->names_owner && !turn->answers_owner)
        return;
    if (said->reading.links && karma_links_note(tracker, &occasion, said->changes))
        turn->reads |= KARMA_READS_QUESTION | TURN_ASKS_THING;
    karma_links_grow(tracker, turn, answers_a_question(said, !turn->own), said->changes);
}

static void
see_reactions(Said *said)
{
    const Turn *turn = said->turn;
    for (uint32_t i = 0; i < turn->n_answers; i++) {
        const Turn *answered = turn_by_id(said->room, turn->answers[i]);
        if (!answered || (!answered->own && !turn->own) || (turn->reads & KARMA_READS_CLOSER))
            continue;
        karma_links_react(said->tracker, answered->id, turn->first, false, said->changes);
    }
    if (turn->own)
        karma_links_stay(said->tracker, turn, said->changes);
}

/* Recognition. */

static bool
wrote_lately(const Said *said, KarmaNameId name)
{
    KarmaTracker *tracker = said->tracker;
    const Speaker *speaker = g_hash_table_lookup(said->room->speakers, &name);
    const Tie *tie = karma_tie(tracker, karma_people_person(tracker->people, name));
    const KarmaTime since = said->turn->first - tracker->settings->heard_s;
    return (speaker && speaker->last && speaker->last >= since) ||
           (tie->wrote && tie->wrote >= since);
}

static KarmaNameId
last_who_addressed_owner(const Said *said)
{
    GHashTableIter iter;
    gpointer value;
    const Speaker *last = NULL;
    const KarmaTime since = said->turn->first - said->tracker->settings->addressed_s;
    g_hash_table_iter_init(&iter, said->room->speakers);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const Speaker *speaker = value;
        if (speaker->addressed >= since && speaker->addressed &&
            (!last || speaker->addressed > last->addressed))
            last = speaker;
    }
    return last ? last->name : 0;
}

static KarmaNameId
answered_name(const Said *said)
{
    const Turn *turn = said->turn;
    for (uint32_t i = turn->n_answers; i > 0; i--) {
        const Turn *answered = turn_by_id(said->room, turn->answers[i - 1]);
        if (answered && !answered->own)
            return answered->name;
    }
    return 0;
}

static void
recognise_one(Said *said, KarmaNameId name)
{
    if (name)
        karma_recognise(said->tracker, said->turn, name, wrote_lately(said, name), said->changes);
}

static void
own_recognition(Said *said)
{
    const KarmaReading *reading = &said->reading;
    const uint32_t credit = KARMA_READS_CREDIT,
                   recognition = reading->reads & KARMA_READS_RECOGNITION;
    int64_t targets = said->tracker->settings->recognition_targets;
    if (recognition == credit) {
        if (reading->credited > 0)
            recognise_one(said, said->named.speakers[reading->credited]->name);
        return;
    }
    const uint64_t others = reading->named & ~UINT64_C(1);
    if (!others) {
        const KarmaNameId answered = answered_name(said);
        recognise_one(said, answered ? answered : last_who_addressed_owner(said));
    }
    for (size_t i = 1; i < said->named.n && i < 64 && targets > 0; i++) {
        if (others >> i & 1) {
            recognise_one(said, said->named.speakers[i]->name);
            targets--;
        }
    }
}

static bool
is_for_owner(const Said *said)
{
    const Turn *turn = said->turn;
    const uint64_t named = said->reading.named;
    if (named & 1)
        return true;
    if (named & ~UINT64_C(1))
        return false;
    const KarmaTime since = turn->first - said->tracker->settings->addressed_s;
    if (turn->n_answers > 0)
        return turn->answers_owner;
    return said->speaker->owner_addressed && said->speaker->owner_addressed >= since;
}

static void
see_recognition(Said *said)
{
    const uint32_t reads = said->reading.reads;
    Turn *turn = said->turn;
    if (reads & KARMA_READS_RECOGNITION) {
        if (turn->own)
            own_recognition(said);
        else if (is_for_owner(said) && (reads & KARMA_READS_RECOGNITION) != KARMA_READS_CREDIT)
            karma_recognise(said->tracker, turn, turn->name, true, said->changes);
    }
    if (!(reads & KARMA_READS_WORKED))
        return;
    const KarmaNameId answered = turn->own ? answered_name(said) : turn->name;
    const KarmaNameId helper = answered || !turn->own ? answered : last_who_addressed_owner(said);
    if (helper && (turn->own || is_for_owner(said)))
        karma_help_confirm(said->tracker, turn, karma_people_person(said->tracker->people, helper),
                           said->changes);
}

static void
see_open_question(Said *said)
{
    const Turn *turn = said->turn;
    GArray *questions = said->room->questions;
    if (turn->own || turn->replayed || karma_nick_is_bot(said->speaker->nick) ||
        !(turn->reads & TURN_ASKS_THING) || turn->n_answers > 0 || turn->lines > 1)
        return;
    if (questions->len == ROOM_QUESTIONS)
        g_array_remove_index(questions, 0);
    const KarmaOpenQuestion question = {turn->number, turn->name, said->room->id, turn->first,
                                        said->speaker->lines == 0};
    g_array_append_val(questions, question);
}

/* What people's standing in the room and with the owner is after the line. */
static void
note_standing(Said *said)
{
    Room *room = said->room;
    const Turn *turn = said->turn;
    if (turn->own) {
        for (uint32_t i = 0; i < turn->n_answers + turn->n_named; i++) {
            const Turn *answered = i < turn->n_answers ? turn_by_id(room, turn->answers[i]) : NULL;
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
        room->own_last = said->message->when;
        karma_recent_note(&room->own_recent, &said->reading, said->message->when);
        if (said->reading.reads & KARMA_READS_NEWS)
            said->tracker->own_news = said->message->when;
        return;
    }
    Speaker *speaker = said->speaker;
    room->their_last = said->message->when;
    if (turn->names_owner || turn->answers_owner) {
        speaker->addressed = said->message->when;
        karma_tie(said->tracker, turn->person)->wrote = said->message->when;
    }
    if (said->reading.reads & KARMA_READS_NEWS)
        karma_tie(said->tracker, turn->person)->news = said->message->when;
    speaker->last = said->message->when;
    speaker->lines++;
    karma_recent_note(&speaker->recent, &said->reading, said->message->when);
    karma_run_other(room, turn->person);
}

static void
look_at(Said *said)
{
    Turn *turn = said->turn;
    if (turn->lines == 1)
        put_kind_act(said, NULL);
    see_answers(said);
    answer_remembered_item(said);
    see_links(said);
    see_exchanges(said);
    see_help(said);
    see_reactions(said);
    see_recognition(said);
    see_item(said);
    see_open_question(said);
    if (turn->own)
        karma_run_own(said->tracker, said->room, turn, said->changes);
    note_standing(said);
}

static void
begin_episode_if_paused(Said *said)
{
    Room *room = said->room;
    const KarmaTime when = said->message->when;
    if (room->episode && when - room->last < said->tracker->settings->room_episode_gap_s)
        return;
    room->episode = when;
    g_hash_table_remove_all(room->talked);
}

/* Replayed lines up to the mark were counted; of its very second, as many as were. */
static bool
is_repeated(Said *said)
{
    Room *room = said->room;
    const KarmaName *row = karma_people_name(said->tracker->people, room->id);
    const KarmaTime when = said->message->when;
    if (!said->message->replayed)
        return false;
    if (room->burst != when) {
        room->burst = when;
        room->burst_seen = 0;
    }
    room->burst_seen++;
    return row->mark &&
           (when < row->mark || (when == row->mark && room->burst_seen <= row->mark_count));
}

static void
move_mark(Said *said)
{
    const KarmaName *row = karma_people_name(said->tracker->people, said->room->id);
    const KarmaTime when = said->message->when;
    const int32_t count = when == row->mark ? row->mark_count + 1 : 1;
    if (when >= row->mark)
        karma_people_set_mark(said->tracker->people, said->room->id, when, count);
    said->room->dirty = true;
}

/* A given reading says what the text does; whom it names is seen here all the same. */
static void
read_message(Said *said, const KarmaReading *given)
{
    karma_reading_read(said->tracker->lexicon, said->message->text, said->named.names,
                       said->named.n, &said->reading);
    if (!given)
        return;
    said->reading.reads = given->reads;
    said->reading.words = given->words;
    said->reading.links = given->links;
}

KarmaFed
karma_room_feed(KarmaTracker *tracker, const KarmaMessage *message, const KarmaReply *reply,
                const KarmaReading *given, KarmaRows *changes)
{
    Room *room = karma_room(tracker, karma_people_intern(tracker->people, &message->place, true));
    Said said = {.tracker = tracker, .room = room, .message = message, .changes = changes};
    if (is_repeated(&said))
        return KARMA_FED_REPEATED;
    if (!message->own) {
        const char *nick = message->nick ? message->nick : message->author.name;
        said.name = karma_people_intern(tracker->people, &message->author, false);
        said.speaker = karma_room_speaker(tracker, room, said.name, nick);
    }
    find_named(&said.named, room, message->text, message->own_nick);
    read_message(&said, given);
    begin_episode_if_paused(&said);
    find_parents(&said, reply);
    said.number = room->n_lines;
    place_line(&said);
    note_names(&said);
    look_at(&said);
    room->last = message->when;
    if (!room->live_from && !message->replayed)
        room->live_from = message->when;
    move_mark(&said);
    return KARMA_FED_COUNTED;
}
