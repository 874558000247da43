// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/people.h>
#include <string.h>

typedef struct {
    KarmaName row;   /* first: the identity table compares entries as rows */
    int64_t contact; /* representative of the buddy list's contact, or the id itself */
    char *fold;      /* key of like nicks; NULL: does not fold */
    int64_t above;   /* union-find over the groups; the smallest number leads */
    /* of the leader only, for all of the person's names: */
    uint32_t members, flags;
    KarmaWish wish;
    KarmaDate wish_since;
    KarmaDate first_contact;
} Entry;

/* Grouping is kept up as names come and worked out anew after a rare change; asking must not need a
 * changeable KarmaPeople. */
typedef struct {
    bool stale;
    uint64_t version;
    GHashTable *first_of; /* fold key -> the first Entry under it; keys borrowed from the entry */
} Groups;

struct KarmaPeople {
    GHashTable *by_id;       /* int64_t in the entry -> Entry, owned */
    GHashTable *by_identity; /* KarmaName -> the same Entry */
    Groups *groups;
    int64_t next_id;
};

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
}

void
karma_name_clear(KarmaName *name)
{
    g_clear_pointer(&name->protocol, g_free);
    g_clear_pointer(&name->account, g_free);
    g_clear_pointer(&name->name, g_free);
}

static void
entry_free(gpointer data)
{
    Entry *entry = data;
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

KarmaPeople *
karma_people_new(void)
{
    KarmaPeople *people = g_new0(KarmaPeople, 1);
    people->by_id = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, entry_free);
    people->by_identity = g_hash_table_new(identity_hash, identity_equal);
    people->groups = g_new0(Groups, 1);
    people->groups->first_of = g_hash_table_new(g_str_hash, g_str_equal);
    people->next_id = 1;
    return people;
}

void
karma_people_free(KarmaPeople *people)
{
    if (!people)
        return;
    g_hash_table_unref(people->groups->first_of);
    g_hash_table_unref(people->by_identity);
    g_hash_table_unref(people->by_id);
    g_free(people->groups);
    g_free(people);
}

static Entry *
entry_of(const KarmaPeople *people, int64_t id)
{
    return g_hash_table_lookup(people->by_id, &id);
}

static bool
may_fold(const Entry *entry)
{
    return !entry->row.room && (entry->row.flags & KARMA_NAME_NICK) &&
           !(entry->row.flags & KARMA_NAME_ALONE);
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

static Entry *
leader(const KarmaPeople *people, Entry *entry)
{
    while (entry->above != entry->row.id) {
        Entry *above = entry_of(people, entry->above);
        entry->above = above->above;
        entry = above;
    }
    return entry;
}

static void
unite(const KarmaPeople *people, Entry *a, Entry *b)
{
    a = leader(people, a);
    b = leader(people, b);
    if (a == b)
        return;
    Entry *first = a->row.id < b->row.id ? a : b, *second = first == a ? b : a;
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
unite_by_id(const KarmaPeople *people, Entry *entry, int64_t with)
{
    Entry *other = with ? entry_of(people, with) : NULL;
    if (other)
        unite(people, entry, other);
}

static void
unite_like_nicks(const KarmaPeople *people, Entry *entry)
{
    if (!entry->fold || !may_fold(entry))
        return;
    Entry *first = g_hash_table_lookup(people->groups->first_of, entry->fold);
    if (first)
        unite(people, entry, first);
    else
        g_hash_table_insert(people->groups->first_of, entry->fold, entry);
}

static void
stand_alone(Entry *entry)
{
    entry->above = entry->row.id;
    entry->members = 1;
    entry->flags = entry->row.flags;
    entry->wish = entry->row.wish;
    entry->wish_since = entry->row.wish_since;
    entry->first_contact = entry->row.first_contact;
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
        unite_by_id(people, value, ((Entry *)value)->contact);
        unite_by_id(people, value, ((Entry *)value)->row.joined);
        unite_like_nicks(people, value);
    }
}

/* NULL for a number nobody has. */
static const Entry *
person_of(const KarmaPeople *people, int64_t id)
{
    if (people->groups->stale)
        refresh_groups(people);
    Entry *entry = entry_of(people, id);
    return entry ? leader(people, entry) : NULL;
}

/* Nicks fold within an account only. */
static char *
fold_key(const KarmaName *row)
{
    g_autofree char *fold = row->room ? NULL : karma_people_fold(row->name);
    return fold ? g_strjoin("\n", row->protocol, row->account, fold, NULL) : NULL;
}

static Entry *
add(KarmaPeople *people, const KarmaName *row)
{
    Entry *entry = g_new0(Entry, 1);
    karma_name_copy(&entry->row, row);
    entry->contact = row->id;
    entry->fold = fold_key(row);
    stand_alone(entry);
    g_hash_table_insert(people->by_id, &entry->row.id, entry);
    g_hash_table_insert(people->by_identity, &entry->row, entry);
    people->next_id = MAX(people->next_id, row->id + 1);
    if (may_fold(entry) || row->joined)
        people->groups->stale = true;
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
        add(copy, &((Entry *)value)->row)->contact = ((Entry *)value)->contact;
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
    const Entry *entry = g_hash_table_lookup(people->by_identity, &wanted);
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
    const Entry *entry = g_hash_table_lookup(people->by_identity, &row);
    if (entry)
        return entry->row.id;
    row.id = people->next_id;
    return add(people, &row)->row.id;
}

void
karma_people_restore(KarmaPeople *people, const KarmaName *row)
{
    if (!entry_of(people, row->id) && !g_hash_table_contains(people->by_identity, row))
        add(people, row);
}

const KarmaName *
karma_people_name(const KarmaPeople *people, int64_t id)
{
    const Entry *entry = entry_of(people, id);
    return entry ? &entry->row : NULL;
}

void
karma_people_set_flag(KarmaPeople *people, int64_t id, KarmaNameFlags flag, bool on)
{
    Entry *entry = entry_of(people, id);
    if (!entry)
        return;
    entry->row.flags = on ? entry->row.flags | flag : entry->row.flags & ~(uint32_t)flag;
    people->groups->stale = true;
}

void
karma_people_set_wish(KarmaPeople *people, KarmaNameId id, KarmaWish wish, KarmaDate since)
{
    Entry *entry = entry_of(people, id);
    if (!entry)
        return;
    entry->row.wish = wish;
    entry->row.wish_since = since;
    people->groups->stale = true;
}

void
karma_people_add_contact(KarmaPeople *people, KarmaNameId id, KarmaDate day)
{
    Entry *entry = entry_of(people, id);
    if (!entry)
        return;
    entry->row.contact_days++;
    if (!entry->row.first_contact || day < entry->row.first_contact)
        entry->row.first_contact = day;
    Entry *person = leader(people, entry);
    if (!person->first_contact || day < person->first_contact)
        person->first_contact = day;
}

void
karma_people_set_mark(KarmaPeople *people, KarmaRoomId room, KarmaTime mark, int32_t count)
{
    Entry *entry = entry_of(people, room);
    if (!entry)
        return;
    entry->row.mark = mark;
    entry->row.mark_count = count;
}

void
karma_people_drop(KarmaPeople *people, KarmaNameId id)
{
    Entry *entry = entry_of(people, id);
    if (!entry)
        return;
    if (entry->fold && g_hash_table_lookup(people->groups->first_of, entry->fold) == entry)
        g_hash_table_remove(people->groups->first_of, entry->fold);
    /* stale, the way up may lead to somebody dropped before */
    people->groups->stale = people->groups->stale || leader(people, entry)->members > 1;
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
        each(&((Entry *)value)->row, data);
}

void
karma_people_nick(KarmaPeople *people, KarmaNameId id)
{
    Entry *entry = entry_of(people, id);
    if (!entry || (entry->row.flags & KARMA_NAME_NICK))
        return;
    entry->row.flags |= KARMA_NAME_NICK;
    if (people->groups->stale)
        return;
    leader(people, entry)->flags |= KARMA_NAME_NICK;
    unite_like_nicks(people, entry);
}

void
karma_people_apart(KarmaPeople *people, KarmaNameId a, KarmaNameId b)
{
    Entry *one = entry_of(people, a), *other = entry_of(people, b);
    if (!one || !other)
        return;
    one->row.flags |= KARMA_NAME_ALONE;
    other->row.flags |= KARMA_NAME_ALONE;
    people->groups->stale = true;
}

void
karma_people_ungroup(KarmaPeople *people)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, people->by_id);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        ((Entry *)value)->contact = ((Entry *)value)->row.id;
    people->groups->stale = true;
}

void
karma_people_group(KarmaPeople *people, KarmaNameId a, KarmaNameId b)
{
    const Entry *one = entry_of(people, a);
    Entry *other = entry_of(people, b);
    if (!one || !other)
        return;
    other->contact = one->contact;
    people->groups->stale = true;
}

void
karma_people_join(KarmaPeople *people, KarmaNameId id, KarmaNameId to)
{
    Entry *entry = entry_of(people, id);
    if (!entry || id == to || (to && !entry_of(people, to)))
        return;
    entry->row.joined = to;
    people->groups->stale = true;
}

KarmaNameId
karma_people_person(const KarmaPeople *people, KarmaNameId id)
{
    const Entry *person = person_of(people, id);
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
    const Entry *person = person_of(people, id);
    return person ? person->flags : 0;
}

KarmaWish
karma_people_wish(const KarmaPeople *people, KarmaNameId id, KarmaDate *ret_since)
{
    const Entry *person = person_of(people, id);
    *ret_since = person ? person->wish_since : 0;
    return person ? person->wish : KARMA_WISH_NONE;
}

KarmaDate
karma_people_first_contact(const KarmaPeople *people, KarmaNameId id)
{
    const Entry *person = person_of(people, id);
    return person ? person->first_contact : 0;
}
