// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/act.h>
#include <string.h>

static const char *const act_kinds[KARMA_N_ACT_KINDS] = {
    [KARMA_ACT_START] = "start",
    [KARMA_ACT_THEIR_START] = "their-start",
    [KARMA_ACT_FOLLOW_UP] = "follow-up",
    [KARMA_ACT_OPENED] = "opened",
    [KARMA_ACT_RESPONSE] = "response",
    [KARMA_ACT_THEIR_RESPONSE] = "their-response",
    [KARMA_ACT_CONTINUATION] = "continuation",
    [KARMA_ACT_EXCHANGE] = "exchange",
    [KARMA_ACT_TALK] = "talk",
    [KARMA_ACT_ANSWERED] = "answered",
    [KARMA_ACT_LAPSED] = "lapsed",
    [KARMA_ACT_THEIR_ANSWERED] = "their-answered",
    [KARMA_ACT_HELP_GIVEN] = "help-given",
    [KARMA_ACT_HELP_RECEIVED] = "help-received",
    [KARMA_ACT_LINK] = "link",
    [KARMA_ACT_LINK_RECEIVED] = "link-received",
    [KARMA_ACT_RECOGNITION_GIVEN] = "recognition-given",
    [KARMA_ACT_RECOGNITION_RECEIVED] = "recognition-received",
    [KARMA_ACT_MET] = "met",
    [KARMA_ACT_KEPT] = "kept",
    [KARMA_ACT_REACHED] = "reached",
    [KARMA_ACT_ASKED] = "asked",
    [KARMA_ACT_ONE_WAY] = "one-way",
};

static const char *const link_classes[] = {
    [KARMA_LINK_LITERAL] = "literal", [KARMA_LINK_ASKING] = "asking",
    [KARMA_LINK_ANSWER] = "answer",   [KARMA_LINK_BROADCAST] = "broadcast",
    [KARMA_LINK_OWN] = "own",         [KARMA_LINK_HELPFUL] = "helpful",
};

const char *
karma_act_kind_name(KarmaActKind kind)
{
    return act_kinds[kind];
}

const char *
karma_link_class_name(KarmaLinkClass link_class)
{
    return link_classes[link_class];
}

int
karma_act_by_time(gconstpointer a, gconstpointer b)
{
    const KarmaAct *one = *(KarmaAct *const *)a, *other = *(KarmaAct *const *)b;
    if (one->when != other->when)
        return one->when < other->when ? -1 : 1;
    return (one->id > other->id) - (one->id < other->id);
}

typedef enum { NAMES, ACTS, REMOVED, ITEMS, TALKS, DAYS, CONTACTS, NUDGES, FROZEN, RANGES } Table;

typedef struct {
    Table table;
    int64_t a, b, c;
} Key;

static guint
key_hash(gconstpointer data)
{
    const Key *key = data;
    const uint64_t mixed = ((uint64_t)key->a * UINT64_C(0x9E3779B97F4A7C15)) ^
                           ((uint64_t)key->b * UINT64_C(0xC2B2AE3D27D4EB4F)) ^
                           ((uint64_t)key->c * UINT64_C(0x165667B19E3779F9)) ^ key->table;
    return (guint)(mixed >> 32) ^ (guint)mixed;
}

static gboolean
key_equal(gconstpointer a, gconstpointer b)
{
    const Key *one = a, *other = b;
    return one->table == other->table && one->a == other->a && one->b == other->b &&
           one->c == other->c;
}

static void
clear_name(gpointer data)
{
    karma_name_clear(data);
}

static void
clear_act(gpointer data)
{
    g_free(((KarmaAct *)data)->host);
}

static void
clear_state(gpointer data)
{
    g_free(((KarmaState *)data)->key);
}

static GArray *
array_of(guint size, GDestroyNotify clear)
{
    GArray *array = g_array_new(FALSE, FALSE, size);
    if (clear)
        g_array_set_clear_func(array, clear);
    return array;
}

KarmaRows *
karma_rows_new(void)
{
    KarmaRows *rows = g_new0(KarmaRows, 1);
    rows->names = array_of(sizeof(KarmaName), clear_name);
    rows->acts = array_of(sizeof(KarmaAct), clear_act);
    rows->removed = array_of(sizeof(int64_t), NULL);
    rows->items = array_of(sizeof(KarmaItem), NULL);
    rows->talks = array_of(sizeof(KarmaTalkState), NULL);
    rows->days = array_of(sizeof(KarmaDayCount), NULL);
    rows->contacts = array_of(sizeof(KarmaContact), NULL);
    rows->nudges = array_of(sizeof(KarmaNudgeRow), NULL);
    rows->states = array_of(sizeof(KarmaState), clear_state);
    rows->frozen = array_of(sizeof(KarmaFrozen), NULL);
    rows->ranges = array_of(sizeof(KarmaRange), NULL);
    rows->sums = array_of(sizeof(KarmaSum), NULL);
    rows->index = g_hash_table_new_full(key_hash, key_equal, g_free, NULL);
    return rows;
}

void
karma_rows_free(KarmaRows *rows)
{
    if (!rows)
        return;
    GArray *arrays[] = {rows->names,  rows->acts,   rows->removed,  rows->items,
                        rows->talks,  rows->days,   rows->contacts, rows->nudges,
                        rows->states, rows->frozen, rows->ranges,   rows->sums};
    for (size_t i = 0; i < G_N_ELEMENTS(arrays); i++)
        g_array_unref(arrays[i]);
    g_hash_table_unref(rows->index);
    g_free(rows);
}

/* The place of the row with this key, or NULL and the next place is taken for it. */
static gpointer
find_or_claim(KarmaRows *rows, GArray *array, const Key *key)
{
    gpointer place;
    if (g_hash_table_lookup_extended(rows->index, key, NULL, &place))
        return array->data + (gsize)GPOINTER_TO_SIZE(place) * g_array_get_element_size(array);
    g_hash_table_insert(rows->index, g_memdup2(key, sizeof *key), GSIZE_TO_POINTER(array->len));
    return NULL;
}

/* For rows that own nothing. */
static void
put_plain(KarmaRows *rows, GArray *array, const Key *key, gconstpointer row)
{
    gpointer known = find_or_claim(rows, array, key);
    if (known)
        memcpy(known, row, g_array_get_element_size(array));
    else
        g_array_append_vals(array, row, 1);
}

void
karma_rows_put_name(KarmaRows *rows, const KarmaName *row)
{
    KarmaName *known = find_or_claim(rows, rows->names, &(Key){NAMES, row->id, 0, 0});
    KarmaName copy;
    if (known && row->name == known->name)
        return;
    karma_name_copy(&copy, row);
    if (known) {
        karma_name_clear(known);
        *known = copy;
    } else {
        g_array_append_val(rows->names, copy);
    }
}

void
karma_rows_put_act(KarmaRows *rows, const KarmaAct *row)
{
    KarmaAct *known = find_or_claim(rows, rows->acts, &(Key){ACTS, row->id, 0, 0});
    KarmaAct copy = *row;
    copy.host = g_strdup(row->host);
    if (known) {
        g_free(known->host);
        *known = copy;
    } else {
        g_array_append_val(rows->acts, copy);
    }
}

void
karma_rows_remove_act(KarmaRows *rows, int64_t id)
{
    put_plain(rows, rows->removed, &(Key){REMOVED, id, 0, 0}, &id);
}

void
karma_rows_put_item(KarmaRows *rows, const KarmaItem *row)
{
    put_plain(rows, rows->items, &(Key){ITEMS, row->id, 0, 0}, row);
}

void
karma_rows_put_talk(KarmaRows *rows, const KarmaTalkState *row)
{
    put_plain(rows, rows->talks, &(Key){TALKS, row->name, row->room, 0}, row);
}

void
karma_rows_add_day(KarmaRows *rows, const KarmaDayCount *row)
{
    KarmaDayCount *known =
        find_or_claim(rows, rows->days, &(Key){DAYS, row->name, row->room, row->day});
    if (known) {
        known->own += row->own;
        known->theirs += row->theirs;
    } else {
        g_array_append_val(rows->days, *row);
    }
}

void
karma_rows_put_contact(KarmaRows *rows, const KarmaContact *row)
{
    put_plain(rows, rows->contacts, &(Key){CONTACTS, row->name, row->day, 0}, row);
}

void
karma_rows_put_nudge(KarmaRows *rows, const KarmaNudgeRow *row)
{
    put_plain(rows, rows->nudges, &(Key){NUDGES, row->id, 0, 0}, row);
}

void
karma_rows_put_state(KarmaRows *rows, const char *key, int64_t value)
{
    for (guint i = 0; i < rows->states->len; i++) {
        KarmaState *known = &g_array_index(rows->states, KarmaState, i);
        if (strcmp(known->key, key) == 0) {
            known->value = value;
            return;
        }
    }
    KarmaState state = {g_strdup(key), value};
    g_array_append_val(rows->states, state);
}

void
karma_rows_put_frozen(KarmaRows *rows, const KarmaFrozen *row)
{
    put_plain(rows, rows->frozen, &(Key){FROZEN, row->monday, 0, 0}, row);
}

void
karma_rows_put_range(KarmaRows *rows, const KarmaRange *row)
{
    put_plain(rows, rows->ranges, &(Key){RANGES, row->name, row->room, row->from}, row);
}

int64_t
karma_rows_state(const KarmaRows *rows, const char *key, int64_t otherwise)
{
    for (guint i = 0; i < rows->states->len; i++) {
        const KarmaState *state = &g_array_index(rows->states, KarmaState, i);
        if (strcmp(state->key, key) == 0)
            return state->value;
    }
    return otherwise;
}

size_t
karma_rows_count(const KarmaRows *rows)
{
    return (size_t)rows->names->len + rows->acts->len + rows->removed->len + rows->items->len +
           rows->talks->len + rows->days->len + rows->contacts->len + rows->nudges->len +
           rows->states->len + rows->frozen->len + rows->ranges->len;
}
