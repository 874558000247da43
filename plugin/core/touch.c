// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/touch.h>
#include <math.h>
#include <string.h>

static int
by_size(gconstpointer a, gconstpointer b)
{
    const KarmaDate *one = a, *other = b;
    return (*one > *other) - (*one < *other);
}

static double
median_of(const KarmaDate *gaps, size_t n)
{
    KarmaDate sorted[64];
    memcpy(sorted, gaps, n * sizeof *gaps);
    qsort(sorted, n, sizeof *sorted, by_size);
    return n % 2 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0;
}

static double
clamped(double days, const KarmaSettings *settings)
{
    return CLAMP(days, (double)settings->cadence_least_days, (double)settings->cadence_most_days);
}

/* The last gaps between contact days; how many. */
static size_t
last_gaps(const KarmaDate *contacts, size_t n, size_t most, KarmaDate *ret_gaps)
{
    const size_t n_gaps = n > 0 ? MIN(n - 1, most) : 0;
    for (size_t i = 0; i < n_gaps; i++)
        ret_gaps[i] = contacts[n - n_gaps + i] - contacts[n - n_gaps + i - 1];
    return n_gaps;
}

/* When the last three gaps are each longer, life has changed: their median. */
static double
relaxed(double usual, const KarmaDate *contacts, size_t n)
{
    KarmaDate gaps[3];
    if (last_gaps(contacts, n, 3, gaps) < 3)
        return usual;
    const bool all_longer = gaps[0] > usual && gaps[1] > usual && gaps[2] > usual;
    return all_longer ? median_of(gaps, 3) : usual;
}

static bool
is_regular(const KarmaDate *contacts, size_t n, KarmaDate today, const KarmaSettings *settings)
{
    size_t recent = 0;
    for (size_t i = 0; i < n; i++)
        recent += contacts[i] > today - settings->touch_days;
    return recent >= (size_t)settings->touch_contact_days;
}

static double
learned_cadence(const KarmaDate *contacts, size_t n, const KarmaSettings *settings)
{
    KarmaDate gaps[64];
    const size_t n_gaps = last_gaps(contacts, n, (size_t)settings->touch_gaps, gaps);
    return clamped(median_of(gaps, n_gaps), settings);
}

static void
tell_state(KarmaTouch *touch, KarmaDate today, const KarmaSettings *settings)
{
    touch->days = today - touch->last;
    touch->soon = touch->last + (KarmaDate)ceil(touch->cadence_days);
    touch->due = touch->last + (KarmaDate)ceil(settings->due_factor * touch->cadence_days);
    touch->state = today >= touch->due    ? KARMA_TOUCH_DUE
                   : today >= touch->soon ? KARMA_TOUCH_SOON
                                          : KARMA_TOUCH_FINE;
}

void
karma_touch(const KarmaDate *contacts, size_t n_contacts, KarmaWish wish, KarmaDate wish_since,
            KarmaDate today, const KarmaSettings *settings, KarmaTouch *ret_touch)
{
    *ret_touch = (KarmaTouch){.state = KARMA_TOUCH_NONE};
    while (n_contacts > 0 && contacts[n_contacts - 1] > today)
        n_contacts--;
    if (wish_since > today) /* not wished yet */
        wish = KARMA_WISH_NONE;
    ret_touch->last = n_contacts ? contacts[n_contacts - 1] : wish_since;
    if (wish == KARMA_WISH_NEVER)
        return;
    if (wish != KARMA_WISH_NONE)
        ret_touch->cadence_days = karma_wish_days(wish);
    else if (is_regular(contacts, n_contacts, today, settings))
        ret_touch->cadence_days = learned_cadence(contacts, n_contacts, settings);
    else
        return;
    ret_touch->cadence_days = relaxed(ret_touch->cadence_days, contacts, n_contacts);
    tell_state(ret_touch, today, settings);
}
