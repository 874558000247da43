// SPDX-License-Identifier: GPL-2.0-or-later
#include "presence.h"

#define KEPT 4096 /* stretches: some weeks of a busy life */

typedef struct {
    KarmaTime from, until;
    int64_t before_s; /* the counter at `from` */
} Stretch;

void
karma_presence_init(KarmaPresence *presence, int64_t base_s)
{
    presence->stretches = g_array_new(FALSE, FALSE, sizeof(Stretch));
    presence->base_s = base_s;
}

void
karma_presence_clear(KarmaPresence *presence)
{
    g_clear_pointer(&presence->stretches, g_array_unref);
}

static const Stretch *
stretch(const KarmaPresence *presence, guint i)
{
    return &g_array_index(presence->stretches, Stretch, i);
}

static void
drop_oldest(KarmaPresence *presence)
{
    const guint half = presence->stretches->len / 2;
    presence->base_s = stretch(presence, half)->before_s;
    g_array_remove_range(presence->stretches, 0, half);
}

void
karma_presence_add(KarmaPresence *presence, KarmaTime from, KarmaTime until)
{
    GArray *stretches = presence->stretches;
    Stretch *last = stretches->len ? &g_array_index(stretches, Stretch, stretches->len - 1) : NULL;
    if (last && from <= last->until) {
        last->until = MAX(last->until, until);
        return;
    }
    if (until <= from)
        return;
    const int64_t before = last ? last->before_s + (last->until - last->from) : presence->base_s;
    const Stretch next = {from, until, before};
    g_array_append_val(stretches, next);
    if (stretches->len > KEPT)
        drop_oldest(presence);
}

int64_t
karma_presence_at(const KarmaPresence *presence, KarmaTime when)
{
    guint low = 0, high = presence->stretches->len;
    while (low < high) {
        const guint middle = low + (high - low) / 2;
        if (stretch(presence, middle)->from <= when)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return presence->base_s;
    const Stretch *found = stretch(presence, low - 1);
    return found->before_s + MIN(when, found->until) - found->from;
}

KarmaTime
karma_presence_when(const KarmaPresence *presence, int64_t seconds, KarmaTime now)
{
    if (karma_presence_at(presence, now) < seconds)
        return 0;
    guint low = 0, high = presence->stretches->len;
    while (low < high) {
        const guint middle = low + (high - low) / 2;
        const Stretch *s = stretch(presence, middle);
        if (s->before_s + (s->until - s->from) >= seconds)
            high = middle;
        else
            low = middle + 1;
    }
    if (low == presence->stretches->len)
        return now;
    const Stretch *s = stretch(presence, low);
    return s->from + MAX(seconds - s->before_s, 0);
}
