// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-said.h"

/* Links and kind words in a room. */

/* Links. */

static KarmaNameId
whom_it_is_for(const Said *said)
{
    const Turn *turn = said->turn;
    const Turn *answered = turn->n_answers ? karma_room_turn(said->room, turn->answers[0]) : NULL;
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
        const Turn *asked = karma_room_turn(said->room, said->turn->answers[i]);
        if (asked && asked->own == of_owner && (asked->reads & KARMA_READS_QUESTION))
            return true;
    }
    return false;
}

void
karma_said_see_links(Said *said)
{
    KarmaTracker *tracker = said->tracker;
    Room *room = said->room;
    Turn *turn = said->turn;
    const bool addressed = turn->n_answers > 0 || turn->n_named > 0 || turn->names_owner;
    const LinkOccasion occasion = {
        .turn = turn,
        .message = said->message,
        .reading = &said->reading,
        .with = whom_it_is_for(said),
        .drop_by =
            turn->own && !addressed && turn->kind == TURN_OPENED &&
            (!room->own_last || turn->first - room->own_last > tracker->settings->drop_by_before_s),
        .nick = karma_said_nick(said),
        .scene = room->scene,
        .number = said->number,
    };
    if (said->reading.links && karma_links_note(tracker, &occasion, said->changes)) {
        turn->reads |= KARMA_READS_QUESTION | TURN_ASKS_THING;
        turn->asks_owner |= turn->for_owner;
        turn->asks_now |= turn->for_owner;
    }
    karma_links_grow(tracker, turn, answers_a_question(said, !turn->own), said->changes);
}

void
karma_said_see_reactions(Said *said)
{
    const Turn *turn = said->turn;
    for (uint32_t i = 0; i < turn->n_answers; i++) {
        const Turn *answered = karma_room_turn(said->room, turn->answers[i]);
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
        const Turn *answered = karma_room_turn(said->room, turn->answers[i - 1]);
        if (answered && !answered->own)
            return answered->name;
    }
    return 0;
}

/* Calls `each` for those an own thanks or "that worked" is meant for, `most` at the most: who is
 * named; else who is answered; else who addressed the owner last. */
static void
foreach_meant(Said *said, int64_t most, void (*each)(Said *said, KarmaNameId name))
{
    const uint64_t others = said->reading.named & ~UINT64_C(1);
    const KarmaNameId answered = others ? 0 : answered_name(said);
    const KarmaNameId unnamed = others || answered ? answered : last_who_addressed_owner(said);
    if (unnamed)
        each(said, unnamed);
    for (size_t i = 1; i < said->named.n && i < 64 && most > 0; i++) {
        if (others >> i & 1) {
            each(said, said->named.speakers[i]->name);
            most--;
        }
    }
}

static void
recognise(Said *said, KarmaNameId name)
{
    karma_recognise(said->tracker, said->turn, name, wrote_lately(said, name), said->changes);
}

static void
confirm(Said *said, KarmaNameId name)
{
    karma_help_confirm(said->tracker, said->turn, karma_people_person(said->tracker->people, name),
                       said->changes);
}

static void
own_recognition(Said *said)
{
    const KarmaReading *reading = &said->reading;
    if ((reading->reads & KARMA_READS_RECOGNITION) != KARMA_READS_CREDIT)
        foreach_meant(said, said->tracker->settings->recognition_targets, recognise);
    else if (reading->credited > 0)
        recognise(said, said->named.speakers[reading->credited]->name);
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
    return said->speaker->owner_addressed && said->speaker->owner_addressed >= since &&
           said->speaker->owner_addressed >= said->speaker->other_addressed;
}

void
karma_said_see_recognition(Said *said)
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
    if (turn->own)
        foreach_meant(said, G_MAXINT64, confirm);
    else if (is_for_owner(said))
        confirm(said, turn->name);
}
