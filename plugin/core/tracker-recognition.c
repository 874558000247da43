// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"

static bool
within(KarmaTime earlier, KarmaTime when, int64_t span)
{
    return earlier && earlier <= when && when - earlier <= span;
}

/* Congratulation and comfort answer news; without any they are manners. */
static uint32_t
what_counts(const KarmaTracker *tracker, const Turn *turn, const Tie *tie)
{
    uint32_t reads = turn->reads & KARMA_READS_RECOGNITION;
    const KarmaTime news = turn->own ? tie->news : tracker->own_news;
    if (!within(news, turn->first, tracker->settings->news_s))
        reads &= ~(uint32_t)(KARMA_READS_CONGRATULATION | KARMA_READS_COMFORT);
    return reads;
}

/* Of mutual thanks the first counts, or two could thank each other for ever. */
static bool
returns_thanks(const KarmaTracker *tracker, const Turn *turn, const Tie *tie)
{
    const KarmaTime theirs = tie->thanked[turn->own ? THEIRS : OWN];
    return within(theirs, turn->first, tracker->settings->mutual_s);
}

static bool
note_target(Turn *turn, KarmaNameId person)
{
    for (uint32_t i = 0; i < turn->n_recognised; i++)
        if (turn->recognised[i] == person)
            return false;
    if (turn->n_recognised == TURN_LINKS)
        return false;
    turn->recognised[turn->n_recognised++] = person;
    return true;
}

/* One to one within a day; in a room the thanks that answers a link may come late. */
static void
raise_what_was_thanked(KarmaTracker *tracker, const Turn *turn, KarmaNameId person,
                       KarmaRows *changes)
{
    karma_help_confirm(tracker, turn, person, changes);
    karma_links_react_person(tracker, turn->own, person, turn->room, 0, turn->first, changes);
    for (uint32_t i = 0; i < turn->n_answers; i++)
        karma_links_react(tracker, turn->answers[i], turn->first, true, changes);
}

void
karma_recognise(KarmaTracker *tracker, Turn *turn, KarmaNameId with, bool heard, KarmaRows *changes)
{
    if (turn->own && (turn->reads & (KARMA_READS_CONGRATULATION | KARMA_READS_COMFORT)))
        karma_unread_read_all(tracker, changes); /* the news may be there */
    const KarmaNameId person = karma_people_person(tracker->people, with);
    Tie *tie = karma_tie(tracker, person);
    uint32_t reads = what_counts(tracker, turn, tie);
    if (reads & KARMA_READS_THANKS)
        raise_what_was_thanked(tracker, turn, person, changes);
    if (returns_thanks(tracker, turn, tie))
        reads &= ~(uint32_t)KARMA_READS_THANKS;
    if (!reads || !note_target(turn, person))
        return;
    const KarmaActKind kind =
        turn->own ? KARMA_ACT_RECOGNITION_GIVEN : KARMA_ACT_RECOGNITION_RECEIVED;
    KarmaAct act = karma_tracker_act(tracker, kind, turn->first, with, turn->room, changes);
    act.detail = (int32_t)reads;
    act.weight = heard;
    karma_rows_put_act(changes, &act);
    if (reads & KARMA_READS_THANKS)
        tie->thanked[turn->own ? OWN : THEIRS] = turn->first;
}
