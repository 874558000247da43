// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/score.h>

/* People and the days they were in touch, as the score and the week look at them. */

/* Everybody's contact days, grouped into people. */
static GHashTable *
contacts_by_person(const KarmaScoreInput *input)
{
    GHashTable *by_person =
        g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)g_array_unref);
    for (guint i = 0; i < input->rows->contacts->len; i++) {
        const KarmaContact *contact = &g_array_index(input->rows->contacts, KarmaContact, i);
        const int64_t person = karma_people_person(input->people, contact->name);
        GArray *days = g_hash_table_lookup(by_person, &person);
        if (!days) {
            days = g_array_new(FALSE, FALSE, sizeof(KarmaDate));
            g_hash_table_insert(by_person, g_memdup2(&person, sizeof person), days);
        }
        g_array_append_val(days, contact->day);
    }
    return by_person;
}

typedef struct {
    const KarmaScoreInput *input;
    GHashTable *dormant;
    KarmaPersonSink sink;
    gpointer data;
    GHashTable *done;
} PersonWalk;

static int
by_date(gconstpointer a, gconstpointer b)
{
    const KarmaDate *one = a, *other = b;
    return (*one > *other) - (*one < *other);
}

/* What is dormant now was so from the last own start on, where the last episode begins. */
static GHashTable *
dormant_people(const KarmaScoreInput *input)
{
    GHashTable *dormant = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    for (guint i = 0; i < input->rows->talks->len; i++) {
        const KarmaTalkState *talk = &g_array_index(input->rows->talks, KarmaTalkState, i);
        const int64_t person = karma_people_person(input->people, talk->name);
        if (talk->dormant && talk->episode / KARMA_DAY <= input->today)
            g_hash_table_add(dormant, g_memdup2(&person, sizeof person));
    }
    return dormant;
}

/* Sorted, each day once. */
static void
put_in_order(GArray *days)
{
    guint n = 0;
    g_array_sort(days, by_date);
    for (guint i = 0; i < days->len; i++) {
        const KarmaDate day = g_array_index(days, KarmaDate, i);
        if (n == 0 || g_array_index(days, KarmaDate, n - 1) != day)
            g_array_index(days, KarmaDate, n++) = day;
    }
    g_array_set_size(days, n);
}

/* `days`: NULL for none. */
static void
visit(const PersonWalk *walk, KarmaNameId person, GArray *days)
{
    if (!g_hash_table_add(walk->done, g_memdup2(&person, sizeof person)) ||
        g_hash_table_contains(walk->dormant, &person) ||
        (karma_people_flags(walk->input->people, person) & KARMA_NAME_LEFT_OUT))
        return;
    if (days)
        put_in_order(days);
    walk->sink(person, days ? (const KarmaDate *)(void *)days->data : NULL, days ? days->len : 0,
               walk->data);
}

/* Of all who were ever met, few are wished for. */
static void
visit_wished(const KarmaName *row, gpointer data)
{
    const PersonWalk *walk = data;
    if (row->wish != KARMA_WISH_NONE && !row->room)
        visit(walk, karma_people_person(walk->input->people, row->id), NULL);
}

void
karma_score_foreach_person(const KarmaScoreInput *input, KarmaPersonSink sink, gpointer data)
{
    g_autoptr(GHashTable) contacts = contacts_by_person(input);
    g_autoptr(GHashTable) dormant = dormant_people(input);
    g_autoptr(GHashTable) done = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    const PersonWalk walk = {input, dormant, sink, data, done};
    GHashTableIter each;
    gpointer person, days;
    g_hash_table_iter_init(&each, contacts);
    while (g_hash_table_iter_next(&each, &person, &days))
        visit(&walk, *(const int64_t *)person, days);
    karma_people_foreach(input->people, visit_wished, (gpointer)&walk);
}
