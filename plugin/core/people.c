// SPDX-License-Identifier: GPL-2.0-or-later
#include "people-entry.h"
#include <string.h>

static const struct {
    const char *name;
    int days;
} wishes[] = {
    [KARMA_WISH_NONE] = {"none", 0},        [KARMA_WISH_WEEKLY] = {"weekly", 7},
    [KARMA_WISH_MONTHLY] = {"monthly", 30}, [KARMA_WISH_QUARTERLY] = {"quarterly", 91},
    [KARMA_WISH_YEARLY] = {"yearly", 365},  [KARMA_WISH_NEVER] = {"never", 0},
};

int
karma_wish_days(KarmaWish wish)
{
    return wishes[wish].days;
}

const char *
karma_wish_name(KarmaWish wish)
{
    return wishes[wish].name;
}

bool
karma_wish_parse(const char *name, KarmaWish *ret_wish)
{
    for (size_t i = 0; i < G_N_ELEMENTS(wishes); i++) {
        if (strcmp(wishes[i].name, name) == 0) {
            *ret_wish = (KarmaWish)i;
            return true;
        }
    }
    return false;
}

void
karma_name_copy(KarmaName *target, const KarmaName *source)
{
    *target = *source;
    target->protocol = g_strdup(source->protocol);
    target->account = g_strdup(source->account);
    target->name = g_strdup(source->name);
    target->spelling = g_strdup(source->spelling);
}

void
karma_name_clear(KarmaName *name)
{
    g_clear_pointer(&name->protocol, g_free);
    g_clear_pointer(&name->account, g_free);
    g_clear_pointer(&name->name, g_free);
    g_clear_pointer(&name->spelling, g_free);
}

static void
entry_free(gpointer data)
{
    KarmaEntry *entry = data;
    karma_name_clear(&entry->row);
    g_free(entry->fold);
    g_free(entry);
}

static guint
identity_hash(gconstpointer data)
{
    const KarmaName *row = data;
    return (g_str_hash(row->name) * 31 + g_str_hash(row->account)) * 31 +
           g_str_hash(row->protocol) + row->room;
}

static gboolean
identity_equal(gconstpointer a, gconstpointer b)
{
    const KarmaName *one = a, *other = b;
    return one->room == other->room && strcmp(one->name, other->name) == 0 &&
           strcmp(one->account, other->account) == 0 && strcmp(one->protocol, other->protocol) == 0;
}

KarmaEntry *
karma_people_entry(const KarmaPeople *people, int64_t id)
{
    return g_hash_table_lookup(people->by_id, &id);
}

KarmaPeople *
karma_people_new(void)
{
    KarmaPeople *people = g_new0(KarmaPeople, 1);
    people->by_id = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, entry_free);
    people->by_identity = g_hash_table_new(identity_hash, identity_equal);
    people->groups = karma_groups_new();
    people->next_id = 1;
    return people;
}

void
karma_people_free(KarmaPeople *people)
{
    if (!people)
        return;
    karma_groups_free(people->groups);
    g_hash_table_unref(people->by_identity);
    g_hash_table_unref(people->by_id);
    g_free(people);
}

static KarmaEntry *
add(KarmaPeople *people, const KarmaName *row)
{
    KarmaEntry *entry = g_new0(KarmaEntry, 1);
    karma_name_copy(&entry->row, row);
    karma_groups_add(people->groups, entry);
    g_hash_table_insert(people->by_id, &entry->row.id, entry);
    g_hash_table_insert(people->by_identity, &entry->row, entry);
    people->next_id = MAX(people->next_id, row->id + 1);
    return entry;
}

KarmaPeople *
karma_people_copy(const KarmaPeople *people)
{
    KarmaPeople *copy = karma_people_new();
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, people->by_id);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        add(copy, &((KarmaEntry *)value)->row)->contact = ((KarmaEntry *)value)->contact;
    copy->next_id = people->next_id;
    copy->groups->stale = true;
    return copy;
}

static KarmaName
as_row(const KarmaIdentity *identity, bool room)
{
    return (KarmaName){.room = room,
                       .protocol = (char *)identity->protocol,
                       .account = (char *)identity->account,
                       .name = (char *)identity->name};
}

KarmaNameId
karma_people_find(const KarmaPeople *people, const KarmaIdentity *identity, bool room)
{
    const KarmaName wanted = as_row(identity, room);
    const KarmaEntry *entry = g_hash_table_lookup(people->by_identity, &wanted);
    return entry ? entry->row.id : 0;
}

void
karma_people_reserve(KarmaPeople *people, int64_t last)
{
    people->next_id = MAX(people->next_id, last + 1);
}

KarmaNameId
karma_people_intern(KarmaPeople *people, const KarmaIdentity *identity, bool room)
{
    KarmaName row = as_row(identity, room);
    const KarmaEntry *entry = g_hash_table_lookup(people->by_identity, &row);
    if (entry)
        return entry->row.id;
    row.id = people->next_id;
    return add(people, &row)->row.id;
}

void
karma_people_restore(KarmaPeople *people, const KarmaName *row)
{
    if (!karma_people_entry(people, row->id) && !g_hash_table_contains(people->by_identity, row))
        add(people, row);
}

const KarmaName *
karma_people_name(const KarmaPeople *people, int64_t id)
{
    const KarmaEntry *entry = karma_people_entry(people, id);
    return entry ? &entry->row : NULL;
}

void
karma_people_set_flag(KarmaPeople *people, int64_t id, KarmaNameFlags flag, bool on)
{
    KarmaEntry *entry = karma_people_entry(people, id);
    if (!entry)
        return;
    entry->row.flags = on ? entry->row.flags | flag : entry->row.flags & ~(uint32_t)flag;
    people->groups->stale = true;
}

void
karma_people_set_wish(KarmaPeople *people, KarmaNameId id, KarmaWish wish, KarmaDate since)
{
    KarmaEntry *entry = karma_people_entry(people, id);
    if (!entry)
        return;
    entry->row.wish = wish;
    entry->row.wish_since = since;
    people->groups->stale = true;
}

static char *
fold_case(const char *name)
{
    g_autofree char *valid = g_utf8_make_valid(name, -1);
    g_autofree char *composed = g_utf8_normalize(valid, -1, G_NORMALIZE_DEFAULT_COMPOSE);
    return g_utf8_casefold(composed, -1);
}

bool
karma_people_spell(KarmaPeople *people, int64_t id, const char *spelling)
{
    KarmaEntry *entry = karma_people_entry(people, id);
    if (!entry ||
        strcmp(spelling, entry->row.spelling ? entry->row.spelling : entry->row.name) == 0)
        return false;
    g_autofree char *name = fold_case(entry->row.name);
    g_autofree char *spelled = fold_case(spelling);
    if (strcmp(name, spelled) != 0 || !g_utf8_validate(spelling, -1, NULL))
        return false;
    g_free(entry->row.spelling);
    entry->row.spelling = strcmp(spelling, entry->row.name) == 0 ? NULL : g_strdup(spelling);
    return true;
}

void
karma_people_add_contact(KarmaPeople *people, KarmaNameId id, KarmaDate day)
{
    KarmaEntry *entry = karma_people_entry(people, id);
    if (!entry)
        return;
    entry->row.contact_days++;
    if (!entry->row.first_contact || day < entry->row.first_contact)
        entry->row.first_contact = day;
    karma_groups_met(people, entry, day);
}

void
karma_people_set_mark(KarmaPeople *people, KarmaRoomId room, KarmaTime mark, int32_t count)
{
    KarmaEntry *entry = karma_people_entry(people, room);
    if (!entry)
        return;
    entry->row.mark = mark;
    entry->row.mark_count = count;
}

void
karma_people_drop(KarmaPeople *people, KarmaNameId id)
{
    KarmaEntry *entry = karma_people_entry(people, id);
    if (!entry)
        return;
    karma_groups_remove(people, entry);
    g_hash_table_remove(people->by_identity, &entry->row);
    g_hash_table_remove(people->by_id, &id);
}

void
karma_people_foreach(const KarmaPeople *people, void (*each)(const KarmaName *row, gpointer data),
                     gpointer data)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, people->by_id);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        each(&((KarmaEntry *)value)->row, data);
}
