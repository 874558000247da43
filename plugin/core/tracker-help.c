// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"

#define THANKS_REACH  (10 * KARMA_MINUTE) /* what was thanked for may go on so long */
#define TELLING_WORDS 20                  /* in so many there may be advice */
#define ANSWER_WORDS  9                   /* in more it is mostly put in question */
#define OTHERS_S      (90 * KARMA_MINUTE)

static Help *
find_help(const KarmaTracker *tracker, bool received, KarmaNameId person, int64_t question)
{
    for (guint i = tracker->helps->len; i > 0; i--) {
        Help *help = &g_array_index(tracker->helps, Help, i - 1);
        if (help->received == received && help->person == person && help->question == question)
            return help;
    }
    return NULL;
}

/* Words and deeds of the turn enter once, however often it is looked at while it grows. */
static void
take_in(Help *help, const Turn *turn)
{
    if (help->turn != turn->id) {
        if (help->turns < TURN_LINKS)
            help->first_turns[help->turns] = turn->id;
        help->turn = turn->id;
        help->turns++;
        help->counted_words = 0;
    }
    help->words += turn->words - help->counted_words;
    help->counted_words = turn->words;
    help->reads |= turn->reads;
    help->link |= turn->links > 0;
    help->certainty = MAX(help->certainty, turn->certainty);
}

static void
settle(KarmaTracker *tracker, Help *help, KarmaRows *changes)
{
    const KarmaSettings *settings = tracker->settings;
    const bool telling =
        help->words >= settings->offered_words || help->link || (help->reads & KARMA_READS_CODE);
    if (help->act.detail != KARMA_HELP_CONFIRMED) {
        help->act.detail = help->act.room && telling ? KARMA_HELP_OFFERED : KARMA_HELP_SAID;
        help->act.weight = help->act.detail == KARMA_HELP_OFFERED ? settings->offered_weight : 0;
    }
    karma_rows_put_act(changes, &help->act);
}

static void
take_back(KarmaTracker *tracker, const Help *help, KarmaRows *changes)
{
    if (help->act.detail == KARMA_HELP_CONFIRMED)
        return;
    karma_rows_remove_act(changes, help->act.id);
    g_array_remove_index(tracker->helps,
                         (guint)(help - (const Help *)(void *)tracker->helps->data));
}

static Help *
add_help(KarmaTracker *tracker, const Turn *answer, KarmaNameId with, const Question *question,
         KarmaRows *changes)
{
    const KarmaActKind kind = answer->own ? KARMA_ACT_HELP_GIVEN : KARMA_ACT_HELP_RECEIVED;
    Help help = {.act =
                     karma_tracker_act(tracker, kind, answer->first, with, answer->room, changes),
                 .received = !answer->own,
                 .replayed = answer->replayed,
                 .asked_back = question->back,
                 .asked_name = question->named,
                 .crowd = question->crowd,
                 .certainty = answer->room ? answer->certainty : 1,
                 .thanked = question->thanked,
                 .person = karma_people_person(tracker->people, with),
                 .question = question->turn};
    help.act.cause = answer->act;
    g_array_append_val(tracker->helps, help);
    return &g_array_index(tracker->helps, Help, tracker->helps->len - 1);
}

void
karma_help_consider(KarmaTracker *tracker, const Turn *answer, KarmaNameId with,
                    const Question *question, KarmaRows *changes)
{
    const int64_t window =
        answer->room ? tracker->settings->room_help_s : tracker->settings->help_s;
    const bool helps = !karma_turn_only_asks(answer) && !(answer->reads & KARMA_READS_REFUSAL);
    if (!question->turn || answer->first - question->when > window)
        return;
    Help *help = find_help(tracker, !answer->own, karma_people_person(tracker->people, with),
                           question->turn);
    if (help && !helps && help->turn == answer->id && help->turns == 1)
        take_back(tracker, help, changes);
    if (!helps)
        return;
    if (!help)
        help = add_help(tracker, answer, with, question, changes);
    help->linked = MAX(help->linked, question->sure);
    take_in(help, answer);
    settle(tracker, help, changes);
}

void
karma_help_continue(KarmaTracker *tracker, const Turn *turn, KarmaRows *changes)
{
    for (guint i = 0; turn->continues && i < tracker->helps->len; i++) {
        Help *help = &g_array_index(tracker->helps, Help, i);
        if (help->turn != turn->continues && help->turn != turn->id)
            continue;
        take_in(help, turn);
        settle(tracker, help, changes);
    }
}

static bool
is_answered_by(const Help *help, const Turn *thanks)
{
    for (uint32_t i = 0; i < thanks->n_answers; i++)
        for (uint32_t j = 0; j < MIN(help->turns, TURN_LINKS); j++)
            if (help->first_turns[j] == thanks->answers[i])
                return true;
    return false;
}

/* A word of the owner's between two turns of help: the second belongs to it as the first did. */
static bool
goes_on(const Help *help, const Turn *turn, KarmaNameId person, const Turn *own, KarmaTime since)
{
    if (!help->received || help->person != person || help->act.room != turn->room ||
        help->thanked || help->failed || !help->owner_answered || turn->first <= help->act.when)
        return false;
    return own ? is_answered_by(help, own) : help->act.when >= since;
}

void
karma_help_go_on(KarmaTracker *tracker, const Turn *turn, KarmaNameId person, const Turn *own,
                 KarmaTime since, KarmaRows *changes)
{
    const bool refuses = (turn->reads & KARMA_READS_REFUSAL) != 0;
    if (karma_turn_is_light(turn) || karma_turn_only_asks(turn))
        return;
    for (guint i = 0; i < tracker->helps->len; i++) {
        Help *help = &g_array_index(tracker->helps, Help, i);
        if (!goes_on(help, turn, person, own, since))
            continue;
        help->reads |= turn->reads & KARMA_READS_REFUSAL;
        if (refuses)
            continue;
        take_in(help, turn);
        settle(tracker, help, changes);
    }
}

static bool
may_confirm(const KarmaTracker *tracker, const Help *help, const Turn *thanks, KarmaNameId person)
{
    return help->received == thanks->own && help->person == person &&
           help->act.room == thanks->room && help->act.when <= thanks->first &&
           thanks->first - help->act.when <= tracker->settings->reaction_s;
}

/* Only thanks are to be glad of: "works fine" may be said of anything. "It fails, but thanks" is
 * polite; and of whoever was only asked back it says nothing. */
static double
confirmed_sure(const Help *help, const Turn *thanks)
{
    const uint32_t against = KARMA_READS_FAILED | KARMA_READS_REFUSAL | KARMA_READS_QUESTION;
    if (help->asked_back || (thanks->reads & against) || !(thanks->reads & KARMA_READS_THANKS))
        return 0;
    return thanks->room ? thanks->certainty : 1;
}

void
karma_help_confirm(KarmaTracker *tracker, const Turn *thanks, KarmaNameId person,
                   KarmaRows *changes)
{
    bool linked = false;
    for (guint i = 0; i < tracker->helps->len; i++) {
        const Help *help = &g_array_index(tracker->helps, Help, i);
        linked |= may_confirm(tracker, help, thanks, person) && is_answered_by(help, thanks);
    }
    for (guint i = 0; i < tracker->helps->len; i++) {
        Help *help = &g_array_index(tracker->helps, Help, i);
        if (!may_confirm(tracker, help, thanks, person) ||
            (linked && !is_answered_by(help, thanks)))
            continue;
        help->thanked = true;
        help->confirmed = MAX(help->confirmed, confirmed_sure(help, thanks));
        help->act.detail = KARMA_HELP_CONFIRMED;
        help->act.weight = 1;
        settle(tracker, help, changes);
    }
}

void
karma_help_note(KarmaTracker *tracker, const Turn *own_turn, KarmaNameId person)
{
    for (guint i = 0; i < tracker->helps->len; i++) {
        Help *help = &g_array_index(tracker->helps, Help, i);
        if (!help->received || help->person != person || help->act.when > own_turn->first)
            continue;
        help->owner_answered = true;
        help->owner_asked |= (own_turn->reads & KARMA_READS_QUESTION) != 0;
        help->owner_points |= (own_turn->reads & KARMA_READS_POINT) != 0;
        help->owner_words = MAX(help->owner_words, own_turn->words);
        help->failed |= (own_turn->reads & KARMA_READS_FAILED) != 0;
    }
}

void
karma_help_note_thanks(KarmaTracker *tracker, KarmaRoomId room, KarmaTime when)
{
    for (guint i = 0; i < tracker->helps->len; i++) {
        Help *help = &g_array_index(tracker->helps, Help, i);
        help->thanked |= help->received && help->act.room == room &&
                         ABS(when - help->act.when) <= tracker->settings->room_help_s;
    }
}

static bool
tells_other(const KarmaTracker *tracker, const Help *help, const KarmaNameId *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (karma_people_person(tracker->people, names[i]) != help->person)
            return true;
    return false;
}

void
karma_help_note_others(KarmaTracker *tracker, KarmaRoomId room, const KarmaNameId *names, size_t n,
                       KarmaTime when)
{
    for (guint i = 0; i < tracker->helps->len; i++) {
        Help *help = &g_array_index(tracker->helps, Help, i);
        help->helps_others |= help->received && help->act.room == room &&
                              when - help->act.when <= OTHERS_S &&
                              tells_other(tracker, help, names, n);
    }
}

int
karma_help_given(const KarmaTracker *tracker, KarmaNameId person, KarmaRoomId room)
{
    int given = 0;
    for (guint i = 0; i < tracker->helps->len; i++) {
        const Help *help = &g_array_index(tracker->helps, Help, i);
        given += !help->received && help->person == person && help->act.room == room;
    }
    return given;
}

double
karma_tracker_help_confirmed(const KarmaTracker *tracker, int64_t act)
{
    for (guint i = 0; i < tracker->helps->len; i++) {
        const Help *help = &g_array_index(tracker->helps, Help, i);
        if (help->act.id == act)
            return help->confirmed;
    }
    return 0;
}

/* The owner thanked them of late, if not for this. */
static bool
was_thanked(const KarmaTracker *tracker, const Help *help)
{
    const Tie *tie = g_hash_table_lookup(tracker->ties, &help->person);
    return help->thanked ||
           (tie && tie->thanked[OWN] && tie->thanked[OWN] >= help->act.when - THANKS_REACH);
}

/* Between the two it is the owner who asks, and they who tell; a link is as good as a word. */
static bool
is_of_need(const KarmaTracker *tracker, const Help *help)
{
    const Room *room = g_hash_table_lookup(tracker->rooms, &help->act.room);
    const Speaker *speaker = room ? g_hash_table_lookup(room->speakers, &help->act.name) : NULL;
    if (!speaker)
        return false;
    const Tally *tally = &speaker->tally;
    return tally->asks[OWN] + !help->asked_name > tally->asks[THEIRS] &&
           tally->words[THEIRS] + help->link >= tally->words[OWN];
}

static bool
is_telling(const Help *help)
{
    return help->words >= TELLING_WORDS || help->link;
}

/* The owner takes it in, and says little; in a crowd, where much is said to no avail and soon
 * disputed, asks on, of what says something, and points to nothing in return. Who tells others
 * something is there to help. */
static bool
is_taken(const KarmaTracker *tracker, const Help *help)
{
    if (help->helps_others || help->owner_words > ANSWER_WORDS)
        return false;
    if (help->crowd)
        return help->owner_asked && !help->owner_points && is_telling(help);
    return is_of_need(tracker, help);
}

/* Two turns or a link; in a room also taken in, and more than a question back, or what is to be
 * shown. The limits: data/model-nudges/README.md. */
static bool
is_substantial(const KarmaTracker *tracker, const Help *help)
{
    const uint32_t back = KARMA_READS_QUESTION | KARMA_READS_SHOW | KARMA_READS_REFUSAL;
    return (help->link || help->turns >= 2) &&
           (!help->act.room || (is_taken(tracker, help) && !(help->reads & back)));
}

void
karma_tracker_foreach_unthanked(const KarmaTracker *tracker,
                                void (*each)(const KarmaUnthanked *help, gpointer data),
                                gpointer data)
{
    for (guint i = 0; i < tracker->helps->len; i++) {
        const Help *help = &g_array_index(tracker->helps, Help, i);
        if (!help->received || was_thanked(tracker, help) || help->failed || help->replayed ||
            help->asked_back)
            continue;
        each(&(KarmaUnthanked){.act = help->act.id,
                               .name = help->act.name,
                               .room = help->act.room,
                               .when = help->act.when,
                               .probability = MIN(help->certainty, help->linked),
                               .substantial = is_substantial(tracker, help),
                               .owner_answered = help->owner_answered},
             data);
    }
}
