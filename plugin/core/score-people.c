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
    GHashTable *contacts;
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
static bool
is_dormant(const KarmaScoreInput *input, KarmaNameId person)
{
    for (guint i = 0; i < input->rows->talks->len; i++) {
        const KarmaTalkState *talk = &g_array_index(input->rows->talks, KarmaTalkState, i);
        if (talk->dormant && talk->episode / KARMA_DAY <= input->today &&
            karma_people_person(input->people, talk->name) == person)
            return true;
    }
    return false;
}

static void
walk_name(const KarmaName *row, gpointer data)
{
    PersonWalk *walk = data;
    const KarmaNameId person = karma_people_person(walk->input->people, row->id);
    if (row->room || !g_hash_table_add(walk->done, g_memdup2(&person, sizeof person)) ||
        (karma_people_flags(walk->input->people, person) & KARMA_NAME_LEFT_OUT) ||
        is_dormant(walk->input, person))
        return;
    GArray *days = g_hash_table_lookup(walk->contacts, &person);
    if (!days && karma_people_wish(walk->input->people, person, &(KarmaDate){0}) == KARMA_WISH_NONE)
        return;
    if (days)
        g_array_sort(days, by_date);
    size_t n = 0;
    for (guint i = 0; days && i < days->len; i++) {
        const KarmaDate day = g_array_index(days, KarmaDate, i);
        if (n == 0 || g_array_index(days, KarmaDate, n - 1) != day)
            g_array_index(days, KarmaDate, n++) = day;
    }
    walk->sink(person, days ? (const KarmaDate *)(void *)days->data : NULL, n, walk->data);
}

void
karma_score_foreach_person(const KarmaScoreInput *input, KarmaPersonSink sink, gpointer data)
{
    g_autoptr(GHashTable) contacts = contacts_by_person(input);
    g_autoptr(GHashTable) done = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    PersonWalk walk = {input, contacts, sink, data, done};
    karma_people_foreach(input->people, walk_name, &walk);
}
