// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"
#include <stddef.h>

#define RESPONSES_LEAST 5                /* a median of fewer says nothing */
#define HELP_FRESH      (3 * KARMA_HOUR) /* who asked before has gone on */
#define THANKS_FRESH    KARMA_DAY        /* later they come out of the blue */

/* What every `find` hands to what it calls for each. */
typedef struct {
    KarmaNudger *nudger;
    const KarmaMoment *moment;
    KarmaRows *changes;
    int64_t median_s;
} Search;

static void
hold(const Search *search, const KarmaNudge *found, double rank)
{
    karma_nudger_hold(search->nudger, found, rank, search->moment->now, search->changes);
}

/* ---- reply ---- */

static int
by_seconds(gconstpointer a, gconstpointer b)
{
    const int64_t *one = a, *other = b;
    return (*one > *other) - (*one < *other);
}

int64_t
karma_nudger_present_median_s(const KarmaNudger *nudger, KarmaTime now)
{
    g_autoptr(GArray) seconds = g_array_new(FALSE, FALSE, sizeof(int64_t));
    for (guint i = 0; i < nudger->deeds->len; i++) {
        const KarmaDeed *deed = &g_array_index(nudger->deeds, KarmaDeed, i);
        if (deed->kind == KARMA_ACT_RESPONSE && deed->present_s >= 0 &&
            deed->when > now - KARMA_WEEK)
            g_array_append_val(seconds, deed->present_s);
    }
    if (seconds->len < RESPONSES_LEAST)
        return -1;
    g_array_sort(seconds, by_seconds);
    const guint half = seconds->len / 2;
    const int64_t upper = g_array_index(seconds, int64_t, half);
    return seconds->len % 2 ? upper : (g_array_index(seconds, int64_t, half - 1) + upper) / 2;
}

/* Imported, its presence is unknown: what the counter says of that time must do. */
static int64_t
present_since_s(const KarmaNudger *nudger, const KarmaItem *item, KarmaTime now)
{
    const int64_t then = item->present_s >= 0
                             ? item->present_s
                             : karma_tracker_present_s(nudger->tracker, item->first);
    return karma_tracker_present_s(nudger->tracker, now) - then;
}

static bool
reply_is_due(const Search *search, const KarmaItem *item)
{
    const KarmaSettings *settings = search->nudger->settings;
    const KarmaTime now = search->moment->now;
    const int64_t present_s = present_since_s(search->nudger, item, now);
    if (item->room)
        return now - item->first >= settings->room_reply_s &&
               present_s >= settings->room_reply_present_s;
    return now - item->first >= settings->reply_s &&
           present_s >= MAX(settings->reply_present_s, 2 * search->median_s);
}

static void
consider_item(const KarmaItem *item, gpointer data)
{
    const Search *search = data;
    if (item->own || item->end != KARMA_ITEM_OPEN || (item->reads & KARMA_ITEM_REPLAYED) ||
        !reply_is_due(search, item))
        return;
    const KarmaNudge found = {
        .kind = KARMA_NUDGE_REPLY,
        .name = item->name,
        .room = item->room,
        .cause = item->id,
        .why = item->reads,
        .came = item->first,
        .probability = item->probability,
    };
    hold(search, &found, item->points);
}

static void
find_replies(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    Search search = {nudger, moment, changes, 0};
    search.median_s = karma_nudger_present_median_s(nudger, moment->now);
    karma_tracker_foreach_item(nudger->tracker, consider_item, &search);
}

static KarmaFate
fate_of_item(KarmaItemEnd end)
{
    switch (end) {
    case KARMA_ITEM_OPEN:
        return KARMA_FATE_WAITS;
    case KARMA_ITEM_ANSWERED:
    case KARMA_ITEM_ELSEWHERE:
        return KARMA_FATE_DONE;
    case KARMA_ITEM_LAPSED:
    case KARMA_ITEM_NOT_NEEDED:
    case KARMA_ITEM_LEFT_OUT:
        return KARMA_FATE_OVER;
    }
    return KARMA_FATE_OVER;
}

static KarmaFate
fate_of_reply(const KarmaNudger *nudger, const KarmaNudgeEntry *entry, KarmaTime now)
{
    const KarmaItem *item = karma_tracker_item(nudger->tracker, entry->nudge.cause);
    return item ? fate_of_item(item->end) : KARMA_FATE_OVER;
}

/* ---- deeds: did the owner do it? ---- */

bool
karma_nudger_did(const KarmaNudger *nudger, uint32_t kinds, KarmaNameId name, KarmaRoomId room,
                 KarmaTime since)
{
    for (guint i = nudger->deeds->len; i-- > 0;) {
        const KarmaDeed *deed = &g_array_index(nudger->deeds, KarmaDeed, i);
        if (deed->when >= since && (kinds & (1u << deed->kind)) && (!room || deed->room == room) &&
            (!name || karma_nudger_same_person(nudger, deed->name, name)))
            return true;
    }
    return false;
}

/* ---- thank ---- */

static void
consider_help_received(const KarmaUnthanked *help, gpointer data)
{
    const Search *search = data;
    if (!help->substantial)
        karma_nudger_doubt(search->nudger, KARMA_NUDGE_THANK, help->act);
    if (!help->substantial || !help->owner_answered ||
        search->moment->now - help->when > THANKS_FRESH)
        return;
    const KarmaNudge found = {
        .kind = KARMA_NUDGE_THANK,
        .name = help->name,
        .room = help->room,
        .cause = help->act,
        .came = help->when,
        .probability = help->probability,
    };
    hold(search, &found, help->probability);
}

static void
find_thanks(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    Search search = {nudger, moment, changes, 0};
    karma_tracker_foreach_unthanked(nudger->tracker, consider_help_received, &search);
}

typedef struct {
    int64_t act;
    bool found;
} Unthanked;

static void
match_help_received(const KarmaUnthanked *help, gpointer data)
{
    Unthanked *wanted = data;
    wanted->found |= help->act == wanted->act;
}

static KarmaFate
fate_of_thanks(const KarmaNudger *nudger, const KarmaNudgeEntry *entry, KarmaTime now)
{
    Unthanked wanted = {entry->nudge.cause, false};
    if (entry->nudge.state == KARMA_NUDGE_HELD && now - entry->nudge.came > THANKS_FRESH)
        return KARMA_FATE_OVER;
    if (karma_nudger_did(nudger, 1u << KARMA_ACT_RECOGNITION_GIVEN, entry->nudge.name, 0,
                         entry->nudge.came) ||
        karma_tracker_help_confirmed(nudger->tracker, entry->nudge.cause) > 0)
        return KARMA_FATE_DONE; /* thanks that return theirs count for nothing else, but are said */
    karma_tracker_foreach_unthanked(nudger->tracker, match_help_received, &wanted);
    return wanted.found ? KARMA_FATE_WAITS : KARMA_FATE_OVER;
}

/* ---- help ---- */

static bool
room_is_marked(const KarmaNudger *nudger, KarmaRoomId room)
{
    const KarmaName *row = karma_people_name(karma_tracker_people(nudger->tracker), room);
    return row && (row->flags & KARMA_ROOM_MARKED);
}

static bool
was_active_today(const KarmaNudger *nudger, KarmaRoomId room, KarmaTime now)
{
    const KarmaTime last = karma_tracker_own_last(nudger->tracker, room);
    return last > 0 && karma_zone_date(nudger->zone, last) == karma_zone_date(nudger->zone, now);
}

static void
consider_question(const KarmaOpenQuestion *question, gpointer data)
{
    const Search *search = data;
    const KarmaNudger *nudger = search->nudger;
    const KarmaTime now = search->moment->now;
    const KarmaTime age = now - question->when;
    if (age < nudger->settings->help_wait_s || age > HELP_FRESH ||
        !room_is_marked(nudger, question->room) || !was_active_today(nudger, question->room, now))
        return;
    const KarmaNudge found = {
        .kind = KARMA_NUDGE_HELP,
        .name = question->name,
        .room = question->room,
        .cause = question->when,
        .why = question->newcomer,
        .came = question->when,
        .probability = 1,
    };
    hold(search, &found, question->newcomer);
}

static void
find_questions(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    Search search = {nudger, moment, changes, 0};
    karma_tracker_foreach_question(nudger->tracker, consider_question, &search);
}

typedef struct {
    KarmaRoomId room;
    KarmaTime when;
    bool found;
} Asked;

static void
match_question(const KarmaOpenQuestion *question, gpointer data)
{
    Asked *asked = data;
    asked->found |= question->room == asked->room && question->when == asked->when;
}

static KarmaFate
fate_of_question(const KarmaNudger *nudger, const KarmaNudgeEntry *entry, KarmaTime now)
{
    const KarmaNudge *nudge = &entry->nudge;
    Asked asked = {nudge->room, nudge->cause, false};
    if (karma_nudger_did(nudger, 1u << KARMA_ACT_HELP_GIVEN | 1u << KARMA_ACT_RESPONSE, nudge->name,
                         nudge->room, nudge->came))
        return KARMA_FATE_DONE;
    karma_tracker_foreach_question(nudger->tracker, match_question, &asked);
    return asked.found ? KARMA_FATE_WAITS : KARMA_FATE_OVER;
}

/* ---- share ---- */

static void
consider_room(const KarmaName *row, gpointer data)
{
    const Search *search = data;
    const KarmaNudger *nudger = search->nudger;
    const KarmaTime now = search->moment->now;
    if (!row->room || !(row->flags & KARMA_ROOM_MARKED) ||
        !karma_nudge_reachable(nudger, search->moment, 0, row->id) ||
        karma_nudger_did(nudger, 1u << KARMA_ACT_LINK, 0, row->id, now - nudger->settings->share_s))
        return;
    const KarmaNudge found = {
        .kind = KARMA_NUDGE_SHARE,
        .room = row->id,
        .cause = karma_date_monday(karma_zone_date(nudger->zone, now)),
        .came = now,
        .probability = 1,
    };
    hold(search, &found, 0);
}

static void
find_shares(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    Search search = {nudger, moment, changes, 0};
    karma_people_foreach(karma_tracker_people(nudger->tracker), consider_room, &search);
}

static KarmaFate
fate_of_share(const KarmaNudger *nudger, const KarmaNudgeEntry *entry, KarmaTime now)
{
    if (karma_nudger_did(nudger, 1u << KARMA_ACT_LINK, 0, entry->nudge.room, entry->since))
        return KARMA_FATE_DONE;
    return karma_date_monday(karma_zone_date(nudger->zone, now)) == entry->nudge.cause
               ? KARMA_FATE_WAITS
               : KARMA_FATE_OVER;
}

/* ---- cheer ---- */

static double
sure_of(const KarmaNudger *nudger, const KarmaGladness *glad)
{
    return glad->kind == KARMA_ACT_HELP_GIVEN
               ? karma_tracker_help_confirmed(nudger->tracker, glad->act)
               : 1;
}

/* One thanks may confirm several answers, some seen later: it is one thing to be glad of. */
static bool
is_cheered(const KarmaNudger *nudger, const KarmaGladness *glad)
{
    for (guint i = nudger->entries->len; i-- > 0;) {
        const KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        const KarmaNudge *nudge = &entry->nudge;
        if (nudge->kind == KARMA_NUDGE_CHEER && nudge->why == (uint32_t)glad->kind &&
            ABS(nudge->came - glad->when) < KARMA_DAY &&
            karma_nudger_same_person(nudger, nudge->name, glad->name))
            return true;
    }
    return false;
}

static void
find_cheers(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    const Search search = {nudger, moment, changes, 0};
    for (guint i = 0; i < nudger->gladness->len; i++) {
        const KarmaGladness *glad = &g_array_index(nudger->gladness, KarmaGladness, i);
        if (moment->now - glad->when > KARMA_DAY || is_cheered(nudger, glad))
            continue;
        const KarmaNudge found = {
            .kind = KARMA_NUDGE_CHEER,
            .name = glad->name,
            .room = glad->room,
            .cause = glad->act,
            .why = glad->kind,
            .came = glad->when,
            .probability = sure_of(nudger, glad),
        };
        hold(&search, &found, glad->kind == KARMA_ACT_KEPT);
    }
    g_array_set_size(nudger->gladness, 0);
}

/* A true fact stays true. */
static KarmaFate
fate_of_cheer(const KarmaNudger *nudger, const KarmaNudgeEntry *entry, KarmaTime now)
{
    return KARMA_FATE_WAITS;
}

/* ---- week ---- */

/* Of a week with fewer days than a number needs there is not enough to say. */
static bool
has_week(const KarmaNudger *nudger, KarmaDate monday)
{
    int64_t days = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(nudger->weeks); i++)
        for (int day = 0; day < 7 && nudger->weeks[i].monday == monday; day++)
            days += nudger->weeks[i].days >> day & 1u;
    return days >= MAX(1, nudger->settings->week_days);
}

static void
find_week(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    const Search search = {nudger, moment, changes, 0};
    const KarmaDate this_monday = karma_date_monday(karma_zone_date(nudger->zone, moment->now));
    const KarmaTime ready = karma_zone_time(nudger->zone, this_monday,
                                            (int32_t)(nudger->settings->week_hour * KARMA_HOUR));
    const KarmaDate monday = this_monday - 7;
    if (moment->now < ready || !has_week(nudger, monday))
        return;
    const KarmaNudge found = {
        .kind = KARMA_NUDGE_WEEK, .cause = monday, .came = ready, .probability = 1};
    hold(&search, &found, 0);
}

static KarmaFate
fate_of_week(const KarmaNudger *nudger, const KarmaNudgeEntry *entry, KarmaTime now)
{
    const KarmaDate this_monday = karma_date_monday(karma_zone_date(nudger->zone, now));
    return this_monday - 7 <= entry->nudge.cause ? KARMA_FATE_WAITS : KARMA_FATE_OVER;
}

/* ---- the table ---- */

#define LATER (1u << KARMA_REFUSAL_LATER)
#define ALWAYS                                                                                     \
    (1u << KARMA_REFUSAL_NOT_NEEDED | 1u << KARMA_REFUSAL_NEVER_KIND |                             \
     1u << KARMA_REFUSAL_NEVER_ALL)
#define PERSON (1u << KARMA_REFUSAL_NEVER_PERSON)
#define ROOM   (1u << KARMA_REFUSAL_NEVER_ROOM)
#define WRONG  (1u << KARMA_REFUSAL_WRONG)

/* In the order in which they go before each other. Deferrals that product.md leaves open: help as
 * long as a room answers, the others as long as they are of interest. */
static const KarmaNudgeRule rules[KARMA_N_NUDGES] = {
    [KARMA_NUDGE_REPLY] = {.kind = KARMA_NUDGE_REPLY,
                           .find = find_replies,
                           .fate = fate_of_reply,
                           .deferral_at = offsetof(KarmaSettings, reply_deferral_s),
                           .acted_s = KARMA_DAY,
                           .names = true,
                           .needs_other = true,
                           .offers = ALWAYS | LATER | WRONG | PERSON | ROOM},
    [KARMA_NUDGE_THANK] = {.kind = KARMA_NUDGE_THANK,
                           .find = find_thanks,
                           .fate = fate_of_thanks,
                           .deferral_at = offsetof(KarmaSettings, thank_deferral_s),
                           .acted_s = KARMA_DAY,
                           .names = true,
                           .needs_other = true,
                           .needs_lull = true,
                           .offers = ALWAYS | LATER | WRONG | PERSON | ROOM},
    [KARMA_NUDGE_REACH_OUT] = {.kind = KARMA_NUDGE_REACH_OUT,
                               .find = karma_nudger_find_reach_outs,
                               .fate = karma_nudger_fate_of_reach_out,
                               .deferral_at = offsetof(KarmaSettings, reach_out_deferral_s),
                               .acted_s = KARMA_WEEK,
                               .gap_s = KARMA_WEEK,
                               .names = true,
                               .needs_other = true,
                               .offers = ALWAYS | LATER | WRONG | PERSON},
    [KARMA_NUDGE_HELP] = {.kind = KARMA_NUDGE_HELP,
                          .find = find_questions,
                          .fate = fate_of_question,
                          .deferral_s = KARMA_HOUR,
                          .acted_s = KARMA_DAY,
                          .needs_other = true,
                          .offers = ALWAYS | WRONG | ROOM},
    [KARMA_NUDGE_SHARE] = {.kind = KARMA_NUDGE_SHARE,
                           .find = find_shares,
                           .fate = fate_of_share,
                           .deferral_s = KARMA_DAY,
                           .acted_s = KARMA_DAY,
                           .offers = ALWAYS | LATER | ROOM},
    [KARMA_NUDGE_CHEER] = {.kind = KARMA_NUDGE_CHEER,
                           .find = find_cheers,
                           .fate = fate_of_cheer,
                           .deferral_s = KARMA_DAY,
                           .gap_s = KARMA_WEEK,
                           .names = true,
                           .needs_lull = true,
                           .offers = ALWAYS | WRONG | PERSON | ROOM},
    [KARMA_NUDGE_WEEK] = {.kind = KARMA_NUDGE_WEEK,
                          .find = find_week,
                          .fate = fate_of_week,
                          .deferral_s = KARMA_WEEK,
                          .acted_s = KARMA_DAY,
                          .offers = ALWAYS | LATER},
};

const KarmaNudgeRule *
karma_nudge_rule(KarmaNudgeKind kind)
{
    return &rules[kind];
}

KarmaTime
karma_nudge_deferral_s(const KarmaNudgeRule *rule, const KarmaSettings *settings)
{
    return rule->deferral_at ? *(const int64_t *)((const char *)settings + rule->deferral_at)
                             : rule->deferral_s;
}
