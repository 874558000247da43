// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"

#define COMMIT_WAIT KARMA_MINUTE /* longer on its way to the disk: held again */
#define SLEEP_FIRST KARMA_WEEK
#define SLEEP_LONG  (4 * KARMA_WEEK)
#define SLEEPS_OFF  3

/* ---- what was said and came of it ---- */

static void
note_ignored(KarmaNudger *nudger, KarmaNudgeKind kind, KarmaTime now, KarmaRows *changes)
{
    static const KarmaTime spans[] = {0, SLEEP_FIRST, SLEEP_LONG, 0};
    KarmaSleep *sleep = &nudger->sleeps[kind];
    if (++sleep->ignored >= nudger->settings->ignored_limit) {
        sleep->ignored = 0;
        sleep->sleeps = MIN(sleep->sleeps + 1, SLEEPS_OFF);
        sleep->asleep_until = spans[sleep->sleeps] ? now + spans[sleep->sleeps] : 0;
    }
    karma_nudger_put_kind(nudger, kind, changes);
}

void
karma_nudger_note_reaction(KarmaNudger *nudger, KarmaNudgeKind kind, bool done, KarmaRows *changes)
{
    KarmaSleep *sleep = &nudger->sleeps[kind];
    sleep->ignored = 0;
    if (done && sleep->sleeps < SLEEPS_OFF)
        sleep->sleeps = 0;
    karma_nudger_put_kind(nudger, kind, changes);
}

/* Seen, its time to act is over, and it was neither done nor refused. */
static void
judge(KarmaNudger *nudger, KarmaNudgeEntry *entry, KarmaTime now, KarmaRows *changes)
{
    const KarmaNudgeRule *rule = karma_nudge_rule(entry->nudge.kind);
    if (entry->nudge.state != KARMA_NUDGE_SEEN || entry->nudge.ended || rule->acted_s == 0 ||
        now - entry->nudge.said < rule->acted_s)
        return;
    entry->nudge.state = KARMA_NUDGE_IGNORED;
    note_ignored(nudger, entry->nudge.kind, now, changes);
    karma_nudger_put(nudger, entry, changes);
}

static void
end(KarmaNudger *nudger, KarmaNudgeEntry *entry, KarmaFate fate, KarmaTime now, KarmaRows *changes)
{
    const bool open =
        entry->nudge.state == KARMA_NUDGE_SAID || entry->nudge.state == KARMA_NUDGE_SEEN;
    entry->nudge.ended = now;
    entry->nudge.held = KARMA_HELD_DONE;
    if (open && fate == KARMA_FATE_DONE) {
        entry->nudge.state = KARMA_NUDGE_ACTED;
        karma_nudger_note_reaction(nudger, entry->nudge.kind, true, changes);
    }
    karma_nudger_put(nudger, entry, changes);
}

void
karma_nudger_heed(KarmaNudger *nudger, KarmaTime now, KarmaRows *changes,
                  void (*gone)(const KarmaNudge *nudge, gpointer data), gpointer data)
{
    karma_nudger_watch(nudger, changes, now, true);
    for (guint i = 0; i < nudger->entries->len; i++) {
        KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        const KarmaNudge *nudge = &entry->nudge;
        const bool hidden = nudge->state == KARMA_NUDGE_HELD || nudge->id == nudger->pending;
        if (!hidden && !karma_nudger_live(nudger, nudge->id))
            continue;
        judge(nudger, entry, now, changes);
        const KarmaFate fate = karma_nudge_rule(nudge->kind)->fate(nudger, entry, now);
        if (fate == KARMA_FATE_WAITS)
            continue;
        if (hidden) {
            karma_nudger_drop(nudger, entry, KARMA_HELD_DONE, now, changes);
            continue;
        }
        end(nudger, entry, fate, now, changes);
        if (gone)
            gone(nudge, data);
    }
}

void
karma_nudger_acted(KarmaNudger *nudger, int64_t id, KarmaTime now, KarmaRows *changes)
{
    for (guint i = nudger->entries->len; i-- > 0;) {
        KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        if (!(id ? entry->nudge.id == id : entry->nudge.kind == KARMA_NUDGE_WEEK))
            continue;
        if (entry->nudge.state == KARMA_NUDGE_HELD)
            karma_nudger_drop(nudger, entry, KARMA_HELD_DONE, now, changes);
        else if (karma_nudger_live(nudger, entry->nudge.id))
            end(nudger, entry, KARMA_FATE_DONE, now, changes);
        return;
    }
}

static bool
is_shown_in(const KarmaNudger *nudger, const KarmaNudge *nudge, KarmaNameId name, KarmaRoomId room)
{
    const bool buddy_list = !name && !room;
    if (nudge->place == KARMA_PLACE_DIALOG || buddy_list)
        return nudge->place == KARMA_PLACE_DIALOG && buddy_list;
    if (nudge->place == KARMA_PLACE_ASKED)
        return false;
    if (nudge->room || room)
        return nudge->room == room || nudge->kind == KARMA_NUDGE_WEEK;
    return karma_nudger_same_person(nudger, nudge->name, name) || nudge->kind == KARMA_NUDGE_WEEK;
}

void
karma_nudger_sign_of_life(KarmaNudger *nudger, KarmaNameId name, KarmaRoomId room, KarmaTime now,
                          KarmaRows *changes)
{
    for (guint i = 0; i < nudger->entries->len; i++) {
        KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        KarmaNudge *nudge = &entry->nudge;
        if (nudge->state != KARMA_NUDGE_SAID || nudge->ended || nudge->id == nudger->pending ||
            now <= nudge->said || now - nudge->said > nudger->settings->seen_s ||
            !is_shown_in(nudger, nudge, name, room))
            continue;
        nudge->state = KARMA_NUDGE_SEEN;
        nudge->seen = now;
        karma_nudger_put(nudger, entry, changes);
    }
}

/* ---- deciding ---- */

static void
begin(KarmaNudger *nudger, KarmaTime now, KarmaRows *changes)
{
    if (nudger->since && nudger->since <= now)
        return;
    nudger->since = now;
    karma_rows_put_state(changes, "nudge/since", now);
}

/* The clock was set back: nobody knows how long ago that was which now lies ahead, so it counts as
 * said just now. Else the limits would not know of it, or wait for years. */
static void
bring_back(KarmaNudger *nudger, KarmaTime now, KarmaRows *changes)
{
    for (guint i = 0; i < nudger->entries->len; i++) {
        KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        if (entry->nudge.said <= now)
            continue;
        entry->nudge.said = now;
        karma_nudger_put(nudger, entry, changes);
    }
}

/* So long ago that no rule looks back there. */
static bool
is_forgettable(const KarmaNudgeEntry *entry, KarmaTime now)
{
    const KarmaNudge *nudge = &entry->nudge;
    const KarmaTime last = MAX(MAX(nudge->said, nudge->ended), entry->since);
    return nudge->state != KARMA_NUDGE_HELD && last < now - KARMA_NUDGE_MEMORY;
}

static void
forget_old(KarmaNudger *nudger, KarmaTime now)
{
    guint old = 0;
    for (guint i = nudger->entries->len; i-- > 0;)
        if (is_forgettable(g_ptr_array_index(nudger->entries, i), now))
            g_ptr_array_remove_index(nudger->entries, i);
    while (old < nudger->deeds->len &&
           g_array_index(nudger->deeds, KarmaDeed, old).when < now - KARMA_DEED_MEMORY)
        old++;
    if (old > 0)
        g_array_remove_range(nudger->deeds, 0, old);
}

static void
unsay(KarmaNudger *nudger, KarmaNudgeEntry *entry, KarmaHeld held, KarmaRows *changes)
{
    nudger->pending = 0;
    nudger->wordings[entry->nudge.kind]--;
    entry->nudge.state = KARMA_NUDGE_HELD;
    entry->nudge.said = 0;
    entry->nudge.place = KARMA_PLACE_NONE;
    entry->nudge.held = held;
    karma_nudger_put(nudger, entry, changes);
    karma_nudger_put_kind(nudger, entry->nudge.kind, changes);
}

static void
give_up_waiting(KarmaNudger *nudger, KarmaTime now, KarmaRows *changes)
{
    KarmaNudgeEntry *entry = nudger->pending ? karma_nudger_entry(nudger, nudger->pending) : NULL;
    if (entry && ABS(now - nudger->pending_since) > COMMIT_WAIT)
        unsay(nudger, entry, KARMA_HELD_NOT, changes);
}

/* Deferral runs from the first moment the owner was there and nothing but the policy held it. */
static void
start_deferral(KarmaNudger *nudger, KarmaNudgeEntry *entry, const KarmaMoment *moment,
               KarmaRows *changes)
{
    KarmaNudge *nudge = &entry->nudge;
    const KarmaNudgeRule *rule = karma_nudge_rule(nudge->kind);
    if (nudge->due || nudge->later_until > moment->now || !karma_nudge_present(nudger, moment) ||
        (rule->needs_other && !karma_nudge_reachable(nudger, moment, nudge->name, nudge->room)) ||
        (rule->needs_lull && !karma_nudge_lull(nudger, nudge, moment->now)))
        return;
    nudge->due = moment->now;
    nudge->until = nudge->due + karma_nudge_deferral_s(rule, nudger->settings);
    karma_nudger_put(nudger, entry, changes);
}

/* Brings what is held up to date. */
static void
review(KarmaNudger *nudger, KarmaNudgeEntry *entry, const KarmaMoment *moment, KarmaRows *changes)
{
    KarmaNudge *nudge = &entry->nudge;
    if (karma_nudge_rule(nudge->kind)->fate(nudger, entry, moment->now) != KARMA_FATE_WAITS) {
        karma_nudger_drop(nudger, entry, KARMA_HELD_DONE, moment->now, changes);
        return;
    }
    start_deferral(nudger, entry, moment, changes);
    if (nudge->due && moment->now > nudge->until)
        karma_nudger_drop(nudger, entry, KARMA_HELD_PAST, moment->now, changes);
}

static void
find_and_review(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    for (int kind = 0; kind < KARMA_N_NUDGES; kind++)
        if (nudger->settings->nudges_on[kind])
            karma_nudge_rule((KarmaNudgeKind)kind)->find(nudger, moment, changes);
    for (guint i = 0; i < nudger->entries->len; i++) {
        KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        if (entry->nudge.state == KARMA_NUDGE_HELD)
            review(nudger, entry, moment, changes);
        else
            judge(nudger, entry, moment->now, changes);
    }
}

/* In the conversation at hand first, then in the order of the rules, then by what the rule prefers.
 */
static bool
goes_before(const KarmaNudgeEntry *one, const KarmaNudgeEntry *other)
{
    const KarmaNudge *a = &one->nudge, *b = &other->nudge;
    if ((a->place == KARMA_PLACE_LINE) != (b->place == KARMA_PLACE_LINE))
        return a->place == KARMA_PLACE_LINE;
    if (a->kind != b->kind)
        return a->kind < b->kind;
    if (one->rank > other->rank || one->rank < other->rank)
        return one->rank > other->rank;
    return a->came != b->came ? a->came < b->came : a->id < b->id;
}

/* The first that nothing holds; everything held learns why. */
static KarmaNudgeEntry *
choose(KarmaNudger *nudger, const KarmaMoment *moment, bool asked)
{
    KarmaNudgeEntry *best = NULL;
    for (guint i = 0; i < nudger->entries->len; i++) {
        KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        if (entry->nudge.state != KARMA_NUDGE_HELD)
            continue;
        entry->nudge.weight = karma_nudger_weight(nudger, &entry->nudge);
        entry->nudge.place = KARMA_PLACE_NONE;
        entry->nudge.held = karma_nudge_policy(nudger, entry, moment, asked, &entry->nudge.place);
        if (entry->nudge.held != KARMA_HELD_NOT)
            continue;
        entry->nudge.held = KARMA_HELD_TURN;
        if (!best || goes_before(entry, best))
            best = entry;
    }
    return best;
}

static void
say(KarmaNudger *nudger, KarmaNudgeEntry *entry, KarmaTime now, KarmaRows *changes)
{
    entry->nudge.state = KARMA_NUDGE_SAID;
    entry->nudge.held = KARMA_HELD_NOT;
    entry->nudge.said = now;
    entry->nudge.wording = nudger->wordings[entry->nudge.kind]++;
    karma_nudger_put(nudger, entry, changes);
    karma_nudger_put_kind(nudger, entry->nudge.kind, changes);
}

int64_t
karma_nudger_tick(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    begin(nudger, moment->now, changes);
    karma_nudger_watch(nudger, changes, moment->now, true);
    give_up_waiting(nudger, moment->now, changes);
    bring_back(nudger, moment->now, changes);
    forget_old(nudger, moment->now);
    find_and_review(nudger, moment, changes);
    KarmaNudgeEntry *chosen = choose(nudger, moment, false);
    if (!chosen)
        return 0;
    say(nudger, chosen, moment->now, changes);
    nudger->pending = chosen->nudge.id;
    nudger->pending_since = moment->now;
    return chosen->nudge.id;
}

bool
karma_nudger_ask(KarmaNudger *nudger, int64_t id, const KarmaMoment *moment, KarmaRows *changes,
                 KarmaHeld *ret_held)
{
    KarmaNudgeEntry *entry = id && id == nudger->pending ? karma_nudger_entry(nudger, id) : NULL;
    KarmaHeld held = KARMA_HELD_DONE;
    if (entry &&
        karma_nudge_rule(entry->nudge.kind)->fate(nudger, entry, moment->now) != KARMA_FATE_WAITS)
        karma_nudger_drop(nudger, entry, held, moment->now, changes);
    else if (entry) {
        held = karma_nudge_policy(nudger, entry, moment, false, &entry->nudge.place);
        if (held != KARMA_HELD_NOT)
            unsay(nudger, entry, held, changes);
    }
    if (ret_held)
        *ret_held = held;
    return held == KARMA_HELD_NOT;
}

void
karma_nudger_said(KarmaNudger *nudger, int64_t id, KarmaTime now, KarmaRows *changes)
{
    KarmaNudgeEntry *entry = karma_nudger_entry(nudger, id);
    if (!entry || entry->nudge.state != KARMA_NUDGE_SAID)
        return;
    if (nudger->pending == id)
        nudger->pending = 0;
    entry->nudge.said = now;
    karma_nudger_put(nudger, entry, changes);
}

int64_t
karma_nudger_request(KarmaNudger *nudger, const KarmaMoment *moment, KarmaRows *changes)
{
    begin(nudger, moment->now, changes);
    karma_nudger_watch(nudger, changes, moment->now, true);
    find_and_review(nudger, moment, changes);
    KarmaNudgeEntry *chosen = choose(nudger, moment, true);
    if (!chosen)
        return 0;
    say(nudger, chosen, moment->now, changes);
    return chosen->nudge.id;
}
