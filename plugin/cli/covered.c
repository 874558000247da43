// SPDX-License-Identifier: GPL-2.0-or-later
#include "covered.h"

struct KarmaCovered {
    GHashTable *places; /* int64_t -> GArray of KarmaRange, by `from`, joined where they meet */
};

static int
by_from(gconstpointer a, gconstpointer b)
{
    const KarmaRange *one = a, *other = b;
    return (one->from > other->from) - (one->from < other->from);
}

static GArray *
ranges_of(KarmaCovered *covered, int64_t place)
{
    GArray *ranges = g_hash_table_lookup(covered->places, &place);
    if (!ranges) {
        ranges = g_array_new(FALSE, FALSE, sizeof(KarmaRange));
        g_hash_table_insert(covered->places, g_memdup2(&place, sizeof place), ranges);
    }
    return ranges;
}

/* Sorted and disjoint, so that one search answers. */
static void
settle(GArray *ranges)
{
    guint kept = 0;
    g_array_sort(ranges, by_from);
    for (guint i = 1; i < ranges->len; i++) {
        KarmaRange *last = &g_array_index(ranges, KarmaRange, kept);
        const KarmaRange *next = &g_array_index(ranges, KarmaRange, i);
        if (next->from <= last->until)
            last->until = MAX(last->until, next->until);
        else
            g_array_index(ranges, KarmaRange, ++kept) = *next;
    }
    g_array_set_size(ranges, ranges->len ? kept + 1 : 0);
}

KarmaCovered *
karma_covered_new(const KarmaRows *rows)
{
    KarmaCovered *covered = g_new0(KarmaCovered, 1);
    GHashTableIter iter;
    gpointer ranges;
    covered->places =
        g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)g_array_unref);
    for (guint i = 0; i < rows->ranges->len; i++) {
        const KarmaRange *range = &g_array_index(rows->ranges, KarmaRange, i);
        g_array_append_vals(ranges_of(covered, range->room ? range->room : range->name), range, 1);
    }
    g_hash_table_iter_init(&iter, covered->places);
    while (g_hash_table_iter_next(&iter, NULL, &ranges))
        settle(ranges);
    return covered;
}

void
karma_covered_free(KarmaCovered *covered)
{
    if (!covered)
        return;
    g_hash_table_unref(covered->places);
    g_free(covered);
}

KarmaCoverage
karma_covered_at(const KarmaCovered *covered, int64_t place, KarmaTime when)
{
    const GArray *ranges = g_hash_table_lookup(covered->places, &place);
    guint low = 0, high = ranges ? ranges->len : 0;
    while (low < high) {
        const guint middle = low + (high - low) / 2;
        if (g_array_index(ranges, KarmaRange, middle).until < when)
            low = middle + 1;
        else
            high = middle;
    }
    const KarmaRange *range =
        ranges && low < ranges->len ? &g_array_index(ranges, KarmaRange, low) : NULL;
    if (!range || when < range->from)
        return KARMA_COVERED_NOT;
    return when == range->until ? KARMA_COVERED_END : KARMA_COVERED;
}
