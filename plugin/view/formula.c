// SPDX-License-Identifier: GPL-2.0-or-later

/* The formula of each part with the numbers it was fed: P = W (1 - 2^(-U/H)). Nothing is worked out
 * here: inputs and result come from the score. */

#include "words.h"

static char *
short_number(double value)
{
    g_autofree char *rounded = karma_words_number(value, 1);
    g_autofree char *whole = karma_words_number(value, 0);
    g_autofree char *zero = karma_words_number((double)(int64_t)value, 1);
    return g_strdup(g_str_equal(rounded, zero) ? whole : rounded);
}

static char *
responding(const KarmaPartScore *score)
{
    if (score->lapsed == 0)
        return NULL;
    return g_strdup_printf(" × (%d + 1) / (%d + %d + 1)", score->answered, score->answered,
                           score->lapsed);
}

static char *
saturating(KarmaPart part, const KarmaPartScore *score)
{
    g_autofree char *units = short_number(score->units);
    g_autofree char *half = short_number(karma_score_half(part));
    return g_strdup_printf(" × (1 − 2^(−%s/%s))", units, half);
}

/* What a part is taken down by, or NULL. */
static char *
factor(const KarmaView *view, KarmaPart part, const KarmaPartScore *score)
{
    g_autofree char *units = short_number(score->units);
    if (part == KARMA_PART_TALKS && score->run_turns)
        return g_strdup_printf(" × (1 − %d/(%d + %s))", score->run_turns, score->run_turns, units);
    if (part != KARMA_PART_SHARING || score->own_share <= 0)
        return NULL;
    double guide = view->settings ? view->settings->own_share_guide : 0.1;
    g_autofree char *guide_words = karma_words_number(guide, 2);
    g_autofree char *share = karma_words_number(score->own_share, 2);
    return g_strdup_printf(" × min(1, %s/%s)", guide_words, share);
}

char *
karma_view_formula(const KarmaView *view, const KarmaWeek *week, KarmaPart part)
{
    const KarmaPartScore *score = &week->score.parts[part];
    g_autofree char *most = short_number(score->most);
    g_autofree char *value = karma_words_number(week->parts[part], 1);
    g_autofree char *first = NULL, *second = NULL;
    if (score->on && part == KARMA_PART_RESPONDING)
        first = responding(score);
    else if (score->on && !score->none_due) {
        first = saturating(part, score);
        second = factor(view, part, score);
    }
    return g_strdup_printf("%s%s%s = %s", most, first ? first : "", second ? second : "", value);
}
