// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudge-memory.h"

/* The owner's word about one nudge, and taking it back. */

#define LATER_MOST 3
#define UNDOS_MOST 16

/* What one word has to work with. */
typedef struct {
    KarmaNudger *nudger;
    KarmaNudgeEntry *entry;
    KarmaTime now;
    KarmaTime until; /* of a NEVER_*; 0 for good */
    KarmaRows *changes;
    KarmaUndo *undo;
    KarmaRefused *refused;
} Word;

uint32_t
karma_nudger_offers(const KarmaNudger *nudger, int64_t id)
{
    const KarmaNudgeEntry *entry = karma_nudger_entry(nudger, id);
    if (!entry)
        return 0;
    const KarmaNudgeRule *rule = karma_nudge_rule(entry->nudge.kind);
    uint32_t offers = rule->offers;
    if (!entry->nudge.name || !rule->names)
        offers &= ~(1u << KARMA_REFUSAL_NEVER_PERSON);
    if (!entry->nudge.room)
        offers &= ~(1u << KARMA_REFUSAL_NEVER_ROOM);
    return offers;
}

KarmaRefusal
karma_nudger_never(const KarmaNudger *nudger, int64_t id)
{
    const uint32_t offers = karma_nudger_offers(nudger, id);
    if (offers & (1u << KARMA_REFUSAL_NEVER_PERSON))
        return KARMA_REFUSAL_NEVER_PERSON;
    return offers & (1u << KARMA_REFUSAL_NEVER_ROOM) ? KARMA_REFUSAL_NEVER_ROOM
                                                     : KARMA_REFUSAL_NEVER_KIND;
}

/* ---- what each word does ---- */

static bool
is_item(const Word *word)
{
    return word->entry->nudge.kind == KARMA_NUDGE_REPLY;
}

static void
close_item(const Word *word)
{
    if (is_item(word))
        karma_tracker_not_needed(word->nudger->tracker, word->entry->nudge.cause, word->now,
                                 word->changes);
}

/* The next local morning, where the quiet hours end. */
static KarmaTime
tomorrow(const KarmaNudger *nudger, KarmaTime now)
{
    const KarmaDate today = karma_zone_date(nudger->zone, now);
    return karma_zone_time(nudger->zone, today + 1,
                           (int32_t)(nudger->settings->quiet_until_hour * KARMA_HOUR));
}

static void
put_off(const Word *word, KarmaTime until, int32_t count)
{
    KarmaNudge next = word->entry->nudge;
    next.due = next.until = next.said = next.seen = next.ended = 0;
    next.place = KARMA_PLACE_NONE;
    next.held = KARMA_HELD_LATER;
    next.later_until = until;
    next.later_count = count;
    const double rank = word->entry->rank;
    KarmaNudgeEntry *successor = karma_nudger_add(word->nudger, &next, word->now, word->changes);
    successor->rank = rank;
    word->undo->successor = successor->nudge.id;
    word->refused->until = until;
    if (is_item(word))
        karma_tracker_later(word->nudger->tracker, next.cause, until, word->changes);
}

static KarmaHeld
say_later(const Word *word)
{
    const KarmaItem *item =
        is_item(word) ? karma_tracker_item(word->nudger->tracker, word->entry->nudge.cause) : NULL;
    const int32_t before = MAX(word->entry->nudge.later_count, item ? item->later_count : 0);
    if (before + 1 >= LATER_MOST) {
        word->entry->nudge.later_count = before + 1;
        close_item(word);
        return KARMA_HELD_LATER_OFTEN;
    }
    put_off(word, tomorrow(word->nudger, word->now), before + 1);
    return KARMA_HELD_LATER;
}

static KarmaHeld
say_not_needed(const Word *word)
{
    close_item(word);
    return KARMA_HELD_NOT_NEEDED;
}

static KarmaHeld
say_wrong(const Word *word)
{
    word->refused->weight_before = karma_nudger_weight(word->nudger, &word->entry->nudge);
    karma_nudger_count_wrong(word->nudger, &word->entry->nudge, 1, word->changes);
    word->refused->weight = karma_nudger_weight(word->nudger, &word->entry->nudge);
    close_item(word);
    return KARMA_HELD_WRONG;
}

static KarmaOff
off_of(const KarmaNudge *nudge, KarmaOffScope scope)
{
    return (KarmaOff){
        .scope = scope,
        .name = scope == KARMA_OFF_PERSON ? nudge->name : 0,
        .room = scope == KARMA_OFF_ROOM ? nudge->room : 0,
        .kind = scope == KARMA_OFF_KIND ? nudge->kind : KARMA_NUDGE_REPLY,
    };
}

static void
switch_off(const Word *word, KarmaOffScope scope)
{
    KarmaOff off = off_of(&word->entry->nudge, scope);
    off.until = word->refused->until = word->until;
    word->undo->was_off = karma_nudger_is_off(word->nudger, scope, &word->entry->nudge, word->now);
    karma_nudger_set_off(word->nudger, &off, true, word->now, word->changes);
}

static KarmaHeld
say_never_person(const Word *word)
{
    switch_off(word, KARMA_OFF_PERSON);
    return KARMA_HELD_OFF_PERSON;
}

static KarmaHeld
say_never_room(const Word *word)
{
    switch_off(word, KARMA_OFF_ROOM);
    return KARMA_HELD_OFF_ROOM;
}

static KarmaHeld
say_never_kind(const Word *word)
{
    switch_off(word, KARMA_OFF_KIND);
    return KARMA_HELD_OFF_KIND;
}

static KarmaHeld
say_never_all(const Word *word)
{
    switch_off(word, KARMA_OFF_ALL);
    return KARMA_HELD_OFF_ALL;
}

/* ---- and how it is taken back ---- */

static void
reopen_item(const Word *word)
{
    if (is_item(word))
        karma_tracker_reopen(word->nudger->tracker, word->entry->nudge.cause, word->changes);
}

static void
undo_later(const Word *word)
{
    KarmaNudgeEntry *successor = karma_nudger_entry(word->nudger, word->undo->successor);
    if (successor && successor->nudge.state == KARMA_NUDGE_HELD)
        karma_nudger_drop(word->nudger, successor, KARMA_HELD_LATER, word->now, word->changes);
    reopen_item(word);
    if (is_item(word) && word->undo->successor)
        karma_tracker_later(word->nudger->tracker, word->entry->nudge.cause, 0, word->changes);
}

static void
undo_wrong(const Word *word)
{
    word->refused->weight_before = karma_nudger_weight(word->nudger, &word->entry->nudge);
    karma_nudger_count_wrong(word->nudger, &word->entry->nudge, -1, word->changes);
    word->refused->weight = karma_nudger_weight(word->nudger, &word->entry->nudge);
    reopen_item(word);
}

static const KarmaOffScope never_scopes[KARMA_N_REFUSALS] = {
    [KARMA_REFUSAL_NEVER_PERSON] = KARMA_OFF_PERSON,
    [KARMA_REFUSAL_NEVER_ROOM] = KARMA_OFF_ROOM,
    [KARMA_REFUSAL_NEVER_KIND] = KARMA_OFF_KIND,
    [KARMA_REFUSAL_NEVER_ALL] = KARMA_OFF_ALL,
};

static void
undo_never(const Word *word)
{
    const KarmaOff off = off_of(&word->entry->nudge, never_scopes[word->undo->refusal]);
    if (!word->undo->was_off)
        karma_nudger_set_off(word->nudger, &off, false, word->now, word->changes);
}

static const struct {
    KarmaHeld (*say)(const Word *word);
    void (*undo)(const Word *word);
} words[KARMA_N_REFUSALS] = {
    [KARMA_REFUSAL_LATER] = {say_later, undo_later},
    [KARMA_REFUSAL_NOT_NEEDED] = {say_not_needed, reopen_item},
    [KARMA_REFUSAL_WRONG] = {say_wrong, undo_wrong},
    [KARMA_REFUSAL_NEVER_PERSON] = {say_never_person, undo_never},
    [KARMA_REFUSAL_NEVER_ROOM] = {say_never_room, undo_never},
    [KARMA_REFUSAL_NEVER_KIND] = {say_never_kind, undo_never},
    [KARMA_REFUSAL_NEVER_ALL] = {say_never_all, undo_never},
};

/* ---- the word ---- */

static void
remember(KarmaNudger *nudger, const KarmaUndo *undo)
{
    if (nudger->undos->len == UNDOS_MOST)
        g_array_remove_index(nudger->undos, 0);
    g_array_append_val(nudger->undos, *undo);
}

static void
close_entry(const Word *word, KarmaHeld held)
{
    KarmaNudge *nudge = &word->entry->nudge;
    nudge->state = nudge->state == KARMA_NUDGE_HELD ? KARMA_NUDGE_DROPPED : KARMA_NUDGE_REFUSED;
    nudge->held = held;
    nudge->ended = word->now;
    karma_nudger_put(word->nudger, word->entry, word->changes);
}

static KarmaNudgeEntry *
refusable(const KarmaNudger *nudger, int64_t id, KarmaRefusal refusal)
{
    KarmaNudgeEntry *entry = karma_nudger_entry(nudger, id);
    const bool open =
        entry && (entry->nudge.state == KARMA_NUDGE_HELD || karma_nudger_live(nudger, id));
    return open && (karma_nudger_offers(nudger, id) & (1u << refusal)) ? entry : NULL;
}

bool
karma_nudger_refuse(KarmaNudger *nudger, int64_t id, KarmaRefusal refusal, KarmaTime now,
                    KarmaRows *changes, KarmaRefused *ret_refused)
{
    return karma_nudger_refuse_until(nudger, id, refusal, 0, now, changes, ret_refused);
}

bool
karma_nudger_refuse_until(KarmaNudger *nudger, int64_t id, KarmaRefusal refusal, KarmaTime until,
                          KarmaTime now, KarmaRows *changes, KarmaRefused *ret_refused)
{
    KarmaNudgeEntry *entry = refusable(nudger, id ? id : karma_nudger_last(nudger), refusal);
    if (!entry)
        return false;
    KarmaRefused refused = {.refusal = refusal, .weight_before = 1, .weight = 1};
    KarmaUndo undo = {.refusal = refusal, .before = entry->nudge};
    const Word word = {nudger, entry, now, until, changes, &undo, &refused};
    close_entry(&word, words[refusal].say(&word));
    if (undo.before.state != KARMA_NUDGE_HELD)
        karma_nudger_note_reaction(nudger, entry->nudge.kind, false, changes);
    remember(nudger, &undo);
    refused.nudge = entry->nudge;
    *ret_refused = refused;
    return true;
}

bool
karma_nudger_undo(KarmaNudger *nudger, KarmaTime now, KarmaRows *changes, KarmaRefused *ret_refused)
{
    if (nudger->undos->len == 0)
        return false;
    KarmaUndo undo = g_array_index(nudger->undos, KarmaUndo, nudger->undos->len - 1);
    g_array_set_size(nudger->undos, nudger->undos->len - 1);
    KarmaNudgeEntry *entry = karma_nudger_entry(nudger, undo.before.id);
    if (!entry)
        return false;
    KarmaRefused refused = {
        .refusal = undo.refusal, .weight_before = 1, .weight = 1, .undone = true};
    const Word word = {nudger, entry, now, 0, changes, &undo, &refused};
    words[undo.refusal].undo(&word);
    entry->nudge = undo.before;
    karma_nudger_put(nudger, entry, changes);
    refused.nudge = entry->nudge;
    *ret_refused = refused;
    return true;
}

/* ---- forgetting ---- */

static bool
concerns(const KarmaNudger *nudger, KarmaNameId name, KarmaRoomId room, KarmaNameId its_name,
         KarmaRoomId its_room)
{
    return (room && its_room == room) || (name && karma_nudger_same_person(nudger, its_name, name));
}

static void
forget_offs(KarmaNudger *nudger, KarmaNameId name, KarmaRoomId room, KarmaRows *changes)
{
    for (guint i = nudger->offs->len; i-- > 0;) {
        const KarmaOff *off = &g_array_index(nudger->offs, KarmaOff, i);
        if (!concerns(nudger, name, room, off->name, off->room))
            continue;
        karma_nudger_put_off(off, false, changes);
        g_array_remove_index(nudger->offs, i);
    }
}

static void
forget_wrongs(KarmaNudger *nudger, KarmaNameId name, KarmaRoomId room, KarmaRows *changes)
{
    for (guint i = nudger->wrongs->len; i-- > 0;) {
        KarmaWrong *wrong = &g_array_index(nudger->wrongs, KarmaWrong, i);
        if (!concerns(nudger, name, room, wrong->name, wrong->room))
            continue;
        wrong->count = 0;
        karma_nudger_put_wrong(wrong, changes);
        g_array_remove_index(nudger->wrongs, i);
    }
}

void
karma_nudger_forget(KarmaNudger *nudger, KarmaNameId name, KarmaRoomId room, KarmaRows *changes)
{
    for (guint i = nudger->entries->len; i-- > 0;) {
        const KarmaNudgeEntry *entry = g_ptr_array_index(nudger->entries, i);
        if (!concerns(nudger, name, room, entry->nudge.name, entry->nudge.room))
            continue;
        if (entry->nudge.id == nudger->pending)
            nudger->pending = 0;
        g_ptr_array_remove_index(nudger->entries, i);
    }
    for (guint i = nudger->deeds->len; i-- > 0;) {
        const KarmaDeed *deed = &g_array_index(nudger->deeds, KarmaDeed, i);
        if (concerns(nudger, name, room, deed->name, deed->room))
            g_array_remove_index(nudger->deeds, i);
    }
    g_array_set_size(nudger->undos, 0);
    g_array_set_size(nudger->gladness, 0);
    forget_offs(nudger, name, room, changes);
    forget_wrongs(nudger, name, room, changes);
}
