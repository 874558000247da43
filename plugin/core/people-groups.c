// SPDX-License-Identifier: GPL-2.0-or-later
#include "people-entry.h"
#include <string.h>

KarmaGroups *
karma_groups_new(void)
{
    KarmaGroups *groups = g_new0(KarmaGroups, 1);
    groups->first_of = g_hash_table_new(g_str_hash, g_str_equal);
    return groups;
}

void
karma_groups_free(KarmaGroups *groups)
{
    g_hash_table_unref(groups->first_of);
    g_free(groups);
}

char *
karma_people_fold(const char *nick)
{
    const char *slash = strrchr(nick, '/');
    if (!slash && strchr(nick, '@'))
        return NULL;
    g_autofree char *valid = g_utf8_make_valid(slash ? slash + 1 : nick, -1);
    g_autofree char *fold = g_utf8_strdown(valid, -1);
    char *bar = strchr(fold, '|');
    if (bar && bar != fold)
        *bar = '\0';
    size_t length = strlen(fold);
    while (length > 0 && strchr("_`^0123456789", fold[length - 1]))
        fold[--length] = '\0';
    return g_utf8_strlen(fold, -1) >= 2 ? g_steal_pointer(&fold) : NULL;
}

/* Nicks fold within an account only. */
static char *
fold_key(const KarmaName *row)
{
    g_autofree char *fold = row->room ? NULL : karma_people_fold(row->name);
    return fold ? g_strjoin("\n", row->protocol, row->account, fold, NULL) : NULL;
}

static bool
may_fold(const KarmaEntry *entry)
{
    return !entry->row.room && (entry->row.flags & KARMA_NAME_NICK) &&
           !(entry->row.flags & KARMA_NAME_ALONE);
}

/* Not while the groups are stale: the way up may lead to somebody dropped. */
static KarmaEntry *
leader(const KarmaPeople *people, KarmaEntry *entry)
{
    while (entry->above != entry->row.id) {
        KarmaEntry *above = karma_people_entry(people, entry->above);
        entry->above = above->above;
        entry = above;
    }
    return entry;
}

static void
unite(const KarmaPeople *people, KarmaEntry *a, KarmaEntry *b)
{
    a = leader(people, a);
    b = leader(people, b);
    if (a == b)
        return;
    KarmaEntry *first = a->row.id < b->row.id ? a : b, *second = first == a ? b : a;
    second->above = first->row.id;
    people->groups->version++;
    first->members += second->members;
    first->flags |= second->flags;
    if (first->wish == KARMA_WISH_NONE) {
        first->wish = second->wish;
        first->wish_since = second->wish_since;
    }
    if (second->first_contact &&
        (!first->first_contact || second->first_contact < first->first_contact))
        first->first_contact = second->first_contact;
}

static void
unite_by_id(const KarmaPeople *people, KarmaEntry *entry, int64_t with)
{
    KarmaEntry *other = with ? karma_people_entry(people, with) : NULL;
    if (other)
        unite(people, entry, other);
}

static void
unite_like_nicks(const KarmaPeople *people, KarmaEntry *entry)
{
    if (!entry->fold || !may_fold(entry))
        return;
    KarmaEntry *first = g_hash_table_lookup(people->groups->first_of, entry->fold);
    if (first)
        unite(people, entry, first);
    else
        g_hash_table_insert(people->groups->first_of, entry->fold, entry);
}

static void
stand_alone(KarmaEntry *entry)
{
    entry->above = entry->row.id;
    entry->members = 1;
    entry->flags = entry->row.flags;
    entry->wish = entry->row.wish;
    entry->wish_since = entry->row.wish_since;
    entry->first_contact = entry->row.first_contact;
}

void
karma_groups_add(KarmaGroups *groups, KarmaEntry *entry)
{
    entry->contact = entry->row.id;
    entry->fold = fold_key(&entry->row);
    stand_alone(entry);
    if (may_fold(entry) || entry->row.joined)
        groups->stale = true;
}

static void
forget_first(KarmaGroups *groups, const KarmaEntry *entry)
{
    if (entry->fold && g_hash_table_lookup(groups->first_of, entry->fold) == entry)
        g_hash_table_remove(groups->first_of, entry->fold);
}

void
karma_groups_remove(const KarmaPeople *people, KarmaEntry *entry)
{
    KarmaGroups *groups = people->groups;
    forget_first(groups, entry);
    groups->stale = groups->stale || leader(people, entry)->members > 1;
}

void
karma_groups_met(const KarmaPeople *people, KarmaEntry *entry, KarmaDate day)
{
    if (people->groups->stale)
        return; /* worked out from the rows when next asked */
    KarmaEntry *person = leader(people, entry);
    if (!person->first_contact || day < person->first_contact)
        person->first_contact = day;
}

static void
refresh_groups(const KarmaPeople *people)
{
    GHashTableIter iter;
    gpointer value;
    people->groups->stale = false;
    people->groups->version++;
    g_hash_table_remove_all(people->groups->first_of);
    g_hash_table_iter_init(&iter, people->by_id);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        stand_alone(value);
    g_hash_table_iter_init(&iter, people->by_id);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        unite_by_id(people, value, ((KarmaEntry *)value)->contact);
        unite_by_id(people, value, ((KarmaEntry *)value)->row.joined);
        unite_like_nicks(people, value);
    }
}

/* NULL for a number nobody has. */
static const KarmaEntry *
person_of(const KarmaPeople *people, int64_t id)
{
    if (people->groups->stale)
        refresh_groups(people);
    KarmaEntry *entry = karma_people_entry(people, id);
    return entry ? leader(people, entry) : NULL;
}

KarmaNameId
karma_people_person(const KarmaPeople *people, KarmaNameId id)
{
    const KarmaEntry *person = person_of(people, id);
    return person ? person->row.id : id;
}

uint64_t
karma_people_grouping(const KarmaPeople *people)
{
    if (people->groups->stale)
        refresh_groups(people);
    return people->groups->version;
}

uint32_t
karma_people_flags(const KarmaPeople *people, KarmaNameId id)
{
    const KarmaEntry *person = person_of(people, id);
    return person ? person->flags : 0;
}

KarmaWish
karma_people_wish(const KarmaPeople *people, KarmaNameId id, KarmaDate *ret_since)
{
    const KarmaEntry *person = person_of(people, id);
    *ret_since = person ? person->wish_since : 0;
    return person ? person->wish : KARMA_WISH_NONE;
}

KarmaDate
karma_people_first_contact(const KarmaPeople *people, KarmaNameId id)
{
    const KarmaEntry *person = person_of(people, id);
    return person ? person->first_contact : 0;
}

void
karma_people_ungroup(KarmaPeople *people)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, people->by_id);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        ((KarmaEntry *)value)->contact = ((KarmaEntry *)value)->row.id;
    people->groups->stale = true;
}

void
karma_people_group(KarmaPeople *people, KarmaNameId a, KarmaNameId b)
{
    const KarmaEntry *one = karma_people_entry(people, a);
    KarmaEntry *other = karma_people_entry(people, b);
    if (!one || !other)
        return;
    const bool leaves = other->contact != other->row.id && other->contact != one->contact;
    other->contact = one->contact;
    if (leaves)
        people->groups->stale = true;
    else if (!people->groups->stale)
        unite_by_id(people, other, other->contact);
}

void
karma_people_join(KarmaPeople *people, KarmaNameId id, KarmaNameId to)
{
    KarmaEntry *entry = karma_people_entry(people, id);
    if (!entry || id == to || (to && !karma_people_entry(people, to)))
        return;
    entry->row.joined = to;
    people->groups->stale = true;
}

void
karma_people_nick(KarmaPeople *people, KarmaNameId id)
{
    KarmaEntry *entry = karma_people_entry(people, id);
    if (!entry || (entry->row.flags & KARMA_NAME_NICK))
        return;
    entry->row.flags |= KARMA_NAME_NICK;
    if (people->groups->stale)
        return;
    leader(people, entry)->flags |= KARMA_NAME_NICK;
    unite_like_nicks(people, entry);
}

/* From now on it folds with nobody. */
static void
leave_alone(const KarmaPeople *people, KarmaEntry *entry)
{
    KarmaGroups *groups = people->groups;
    if (entry->row.flags & KARMA_NAME_ALONE)
        return;
    entry->row.flags |= KARMA_NAME_ALONE;
    if (groups->stale)
        return;
    forget_first(groups, entry);
    KarmaEntry *person = leader(people, entry);
    person->flags |= KARMA_NAME_ALONE;
    groups->stale = person->members > 1;
}

void
karma_people_apart(KarmaPeople *people, KarmaNameId a, KarmaNameId b)
{
    KarmaEntry *one = karma_people_entry(people, a), *other = karma_people_entry(people, b);
    if (!one || !other)
        return;
    leave_alone(people, one);
    leave_alone(people, other);
}
