// SPDX-License-Identifier: GPL-2.0-or-later

/* The formula of each part with the numbers it was fed: P = W (1 - 2^(-U/H)). Nothing is worked out
 * here: inputs and result come from the score. */

#include "words.h"

#include <glib/gi18n-lib.h>

static char *
number(const KarmaView *view, double value, int decimals)
{
    char digits[G_ASCII_DTOSTR_BUF_SIZE];
    if (view->format != KARMA_FORMAT_JSON)
        return karma_words_number(value, decimals);
    return g_strdup(g_ascii_formatd(digits, sizeof digits,
                                    decimals == 2 ? "%.2f"
                                    : decimals    ? "%.1f"
                                                  : "%.0f",
                                    value));
}

static char *
short_number(const KarmaView *view, double value)
{
    g_autofree char *rounded = number(view, value, 1);
    g_autofree char *whole = number(view, value, 0);
    g_autofree char *zero = number(view, (double)(int64_t)value, 1);
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
saturating(const KarmaView *view, KarmaPart part, const KarmaPartScore *score)
{
    g_autofree char *units = short_number(view, score->units);
    g_autofree char *half = short_number(view, karma_score_half(part));
    return g_strdup_printf(" × (1 − 2^(−%s/%s))", units, half);
}

/* What a part is taken down by, or NULL. */
static char *
factor(const KarmaView *view, KarmaPart part, const KarmaPartScore *score)
{
    g_autofree char *units = short_number(view, score->units);
    if (part == KARMA_PART_TALKS && score->run_turns)
        return g_strdup_printf(" × (1 − %d/(%d + %s))", score->run_turns, score->run_turns, units);
    if (part != KARMA_PART_SHARING || score->own_share <= 0)
        return NULL;
    double guide = view->settings ? view->settings->own_share_guide : 0.1;
    g_autofree char *guide_words = number(view, guide, 2);
    g_autofree char *share = number(view, score->own_share, 2);
    /* Translators: part of a formula, the smaller of two numbers. Where numbers are written with a
     * comma, put "; " between the two. */
    const char *words = N_(" × min(1, {guide}/{share})");
    return KARMA_FILL(view->format == KARMA_FORMAT_JSON ? words : _(words), {"guide", guide_words},
                      {"share", share});
}

char *
karma_view_formula(const KarmaView *view, const KarmaWeek *week, KarmaPart part)
{
    const KarmaPartScore *score = &week->score.parts[part];
    g_autofree char *most = short_number(view, score->most);
    g_autofree char *value = number(view, week->parts[part], 1);
    g_autofree char *first = NULL, *second = NULL;
    if (score->on && part == KARMA_PART_RESPONDING)
        first = responding(score);
    else if (score->on && !score->none_due) {
        first = saturating(view, part, score);
        second = factor(view, part, score);
    }
    return g_strdup_printf("%s%s%s = %s", most, first ? first : "", second ? second : "", value);
}
