// SPDX-License-Identifier: GPL-2.0-or-later
/* What a link is there for: its cues, weighed by a logistic regression, and which of them told. */
#include "link-cues.h"

#include <math.h>

typedef struct {
    double weights[KARMA_LINK_PURPOSES];
} CueWeights;

#include "link-weights.h"

#define HELPS_TO_ALL_LEAST 0.5 /* probability */
#define REASON_LEAST       0.1 /* weight over the next likely purpose */

enum { REASONS_MOST = 3 };

/* What a cue says, as a reason; from the first of a run to its last. */
static const struct {
    KarmaLinkCue from, to;
    uint32_t reason;
} says[] = {
    {KARMA_CUE_PASTE, KARMA_CUE_SHORT_LINK, KARMA_LINK_BY_PLACE},
    {KARMA_CUE_VIDEO, KARMA_CUE_VIDEO, KARMA_LINK_BY_PLACE},
    {KARMA_CUE_VOTE, KARMA_CUE_OWN_NAME, KARMA_LINK_BY_PROMOTION},
    {KARMA_CUE_ADDRESSED, KARMA_CUE_ADDRESSED, KARMA_LINK_BY_NAME},
    {KARMA_CUE_QUESTION, KARMA_CUE_ABOUT_YOU, KARMA_LINK_BY_QUESTION},
    {KARMA_CUE_PROBLEM, KARMA_CUE_SELF, KARMA_LINK_BY_PROBLEM},
    {KARMA_CUE_SHOW, KARMA_CUE_THANKS, KARMA_LINK_BY_WORDS},
    {KARMA_CUE_PROMOTES, KARMA_CUE_EXCLAIMS, KARMA_LINK_BY_PROMOTION},
    {KARMA_CUE_NO_WORDS, KARMA_CUE_NO_WORDS, KARMA_LINK_BY_SILENCE},
    {KARMA_CUE_FEW_WORDS, KARMA_CUE_MANY_WORDS, KARMA_LINK_BY_WORDS},
    {KARMA_CUE_PROGRAM, KARMA_CUE_PROGRAM, KARMA_LINK_BY_PROGRAM},
    {KARMA_CUE_AUTHOR_ASKED, KARMA_CUE_AUTHOR_ASKED, KARMA_LINK_BY_ASKING},
    {KARMA_CUE_AUTHOR_PROBLEM, KARMA_CUE_AUTHOR_SELF, KARMA_LINK_BY_PROBLEM},
    {KARMA_CUE_AUTHOR_POINTED, KARMA_CUE_AUTHOR_POINTED, KARMA_LINK_BY_HABIT},
    {KARMA_CUE_AUTHOR_FAILED, KARMA_CUE_AUTHOR_FAILED, KARMA_LINK_BY_PROBLEM},
    {KARMA_CUE_PARTNER_ASKED, KARMA_CUE_PARTNER_PROBLEM, KARMA_LINK_BY_NEED},
    {KARMA_CUE_PARTNER_NEEDS, KARMA_CUE_PARTNER_NEEDS, KARMA_LINK_BY_NEED},
    {KARMA_CUE_PARTNER_SHOWS_ME, KARMA_CUE_TOLD_SHOW, KARMA_LINK_BY_SHOWING},
    {KARMA_CUE_LAST_TOLD_SHOW, KARMA_CUE_LAST_TOLD_SHOW, KARMA_LINK_BY_SHOWING},
    {KARMA_CUE_NEEDS_LATELY, KARMA_CUE_NEEDS_LATELY, KARMA_LINK_BY_ASKING},
    {KARMA_CUE_LAST_ADDRESSED, KARMA_CUE_LAST_ADDRESSED, KARMA_LINK_BY_NAME},
    {KARMA_CUE_LAST_NEEDS, KARMA_CUE_LAST_NEEDS, KARMA_LINK_BY_ASKING},
    {KARMA_CUE_POSTED_BEFORE, KARMA_CUE_OTHERS_LINK_BEFORE, KARMA_LINK_BY_REPEATING},
    {KARMA_CUE_STRANGER, KARMA_CUE_SAID_LITTLE, KARMA_LINK_BY_SILENCE},
    {KARMA_CUE_ASKER, KARMA_CUE_WAS_THANKED, KARMA_LINK_BY_HABIT},
    {KARMA_CUE_ANSWERS_NEED, KARMA_CUE_ANSWERS_NEEDY, KARMA_LINK_BY_NEED},
    {KARMA_CUE_ANSWERS_SHOW, KARMA_CUE_ANSWERS_SHOW, KARMA_LINK_BY_SHOWING},
    {KARMA_CUE_GOES_ON_NEED, KARMA_CUE_GOES_ON_NEED, KARMA_LINK_BY_ASKING},
    {KARMA_CUE_GOES_ON_ANSWER_NEED, KARMA_CUE_GOES_ON_ANSWER_NEED, KARMA_LINK_BY_NEED},
    {KARMA_CUE_LATER_THANKS, KARMA_CUE_LATER_ANSWER_NEED, KARMA_LINK_BY_ECHO},
    {KARMA_CUE_ONLY_LINE, KARMA_CUE_ONLY_LINE, KARMA_LINK_BY_SILENCE},
    {KARMA_CUE_PASTE_FOR_AN_ASKER, KARMA_CUE_PASTE_AND_SELF, KARMA_LINK_BY_PLACE},
    {KARMA_CUE_SELF_TO_ALL, KARMA_CUE_SELF_TO_ALL, KARMA_LINK_BY_PROBLEM},
    {KARMA_CUE_QUESTION_TO_ALL, KARMA_CUE_QUESTION_TO_ALL, KARMA_LINK_BY_QUESTION},
    {KARMA_CUE_BARE_FOR_ONE, KARMA_CUE_BARE_FOR_ONE, KARMA_LINK_BY_NAME},
    {KARMA_CUE_BARE_TO_ALL, KARMA_CUE_BARE_STRANGER, KARMA_LINK_BY_SILENCE},
    {KARMA_CUE_SOCIAL_TO_ALL, KARMA_CUE_PROMOTES_TO_ALL, KARMA_LINK_BY_PROMOTION},
    {KARMA_CUE_UNASKED, KARMA_CUE_UNASKED_STRANGER, KARMA_LINK_BY_SILENCE},
    {KARMA_CUE_OWN_NAME_TO_ALL, KARMA_CUE_OWN_NAME_TO_ALL, KARMA_LINK_BY_PROMOTION},
};

static const char *const reason_names[] = {
    "place", "question", "problem",   "asking",    "showing", "need", "name",
    "words", "silence",  "promotion", "repeating", "habit",   "echo", "program",
};

const char *
karma_link_reason_name(uint32_t reason)
{
    for (size_t i = 0; i < G_N_ELEMENTS(reason_names); i++) {
        if (reason == UINT32_C(1) << i)
            return reason_names[i];
    }
    return NULL;
}

KarmaLinkRest
karma_link_rest(const bool cues[KARMA_LINK_CUES])
{
    if (cues[KARMA_CUE_LITERAL])
        return KARMA_LINK_REST_LITERAL;
    if (cues[KARMA_CUE_PROGRAM])
        return KARMA_LINK_REST_NONE;
    if (cues[KARMA_CUE_MADE] || (cues[KARMA_CUE_OWN_NAME_TO_ALL] && !cues[KARMA_CUE_BARE_STRANGER]))
        return KARMA_LINK_REST_OWN;
    const bool promoted = cues[KARMA_CUE_PROMOTES_TO_ALL] || cues[KARMA_CUE_SOCIAL_STRANGER];
    const bool dropped = cues[KARMA_CUE_ONLY_LINE] || cues[KARMA_CUE_BARE_STRANGER] ||
                         cues[KARMA_CUE_UNASKED_STRANGER];
    return promoted || dropped || cues[KARMA_CUE_OTHERS_LINK_BEFORE] ? KARMA_LINK_REST_SPREAD
                                                                     : KARMA_LINK_REST_NONE;
}

bool
karma_link_answers(const bool cues[KARMA_LINK_CUES])
{
    return cues[KARMA_CUE_PARTNER_ASKED] || cues[KARMA_CUE_ANSWERS_NEED] ||
           cues[KARMA_CUE_LATER_THANKED];
}

static void
weigh(const bool *cues, double sums[KARMA_LINK_PURPOSES])
{
    for (size_t p = 0; p < KARMA_LINK_PURPOSES; p++) {
        sums[p] = 0;
        for (size_t i = 0; i < KARMA_LINK_CUES; i++)
            sums[p] += cues[i] ? link_weights[i].weights[p] : 0;
    }
}

static void
make_probabilities(const double sums[KARMA_LINK_PURPOSES],
                   double probabilities[KARMA_LINK_PURPOSES])
{
    double most = sums[0], total = 0;
    for (size_t p = 1; p < KARMA_LINK_PURPOSES; p++)
        most = MAX(most, sums[p]);
    for (size_t p = 0; p < KARMA_LINK_PURPOSES; p++)
        total += probabilities[p] = exp(sums[p] - most);
    for (size_t p = 0; p < KARMA_LINK_PURPOSES; p++)
        probabilities[p] /= total;
}

/* Of these one at least holds where a link is part of asking: what an unasked link of a quiet
 * writer has in common with a question is not enough, nor is a word about oneself. */
static const KarmaLinkCue asking_signs[] = {
    KARMA_CUE_PASTE,           KARMA_CUE_PICTURE,        KARMA_CUE_QUESTION,
    KARMA_CUE_PROBLEM,         KARMA_CUE_CODE,           KARMA_CUE_AUTHOR_ASKED,
    KARMA_CUE_AUTHOR_PROBLEM,  KARMA_CUE_AUTHOR_FAILED,  KARMA_CUE_TOLD_SHOW,
    KARMA_CUE_TOLD_QUESTION,   KARMA_CUE_LAST_TOLD_SHOW, KARMA_CUE_NEEDS_LATELY,
    KARMA_CUE_ANSWERS_TOLD_ME, KARMA_CUE_LATER_NEEDS,    KARMA_CUE_LATER_THANKS,
};

static bool
may_ask(const bool *cues)
{
    for (size_t i = 0; i < G_N_ELEMENTS(asking_signs); i++) {
        if (cues[asking_signs[i]])
            return true;
    }
    return false;
}

static KarmaLinkPurpose
choose(const KarmaLinkContext *context, const bool *cues,
       const double probabilities[KARMA_LINK_PURPOSES])
{
    const bool to_all = context->room && !cues[KARMA_CUE_ADDRESSED];
    const double least = to_all ? HELPS_TO_ALL_LEAST : 0;
    const double other = MAX(probabilities[KARMA_LINK_ASKS], probabilities[KARMA_LINK_REST]);
    if (cues[KARMA_CUE_PROGRAM])
        return KARMA_LINK_REST;
    if (probabilities[KARMA_LINK_HELPS] >= other && probabilities[KARMA_LINK_HELPS] >= least)
        return KARMA_LINK_HELPS;
    const bool asks = probabilities[KARMA_LINK_ASKS] >= probabilities[KARMA_LINK_REST];
    return asks && may_ask(cues) ? KARMA_LINK_ASKS : KARMA_LINK_REST;
}

/* How much more each reason speaks for `purpose` than for the likeliest of the others. */
static void
weigh_reasons(const bool *cues, KarmaLinkPurpose purpose, KarmaLinkPurpose against,
              double sums[G_N_ELEMENTS(says)])
{
    for (size_t s = 0; s < G_N_ELEMENTS(says); s++) {
        sums[s] = 0;
        for (KarmaLinkCue i = says[s].from; i <= says[s].to; i++) {
            const double *weights = link_weights[i].weights;
            sums[s] += cues[i] ? weights[purpose] - weights[against] : 0;
        }
    }
}

static uint32_t
find_reasons(const bool *cues, KarmaLinkPurpose purpose, KarmaLinkPurpose against)
{
    double sums[G_N_ELEMENTS(says)];
    uint32_t reasons = 0;
    weigh_reasons(cues, purpose, against, sums);
    for (int n = 0; n < REASONS_MOST; n++) {
        size_t best = 0;
        for (size_t s = 1; s < G_N_ELEMENTS(says); s++)
            best = sums[s] > sums[best] ? s : best;
        if (sums[best] < REASON_LEAST)
            break;
        n -= (reasons & says[best].reason) != 0;
        reasons |= says[best].reason;
        sums[best] = 0;
    }
    return reasons;
}

/* The likeliest purpose but this one. */
static KarmaLinkPurpose
find_rival(KarmaLinkPurpose purpose, const double probabilities[KARMA_LINK_PURPOSES])
{
    KarmaLinkPurpose rival = purpose == KARMA_LINK_HELPS ? KARMA_LINK_ASKS : KARMA_LINK_HELPS;
    for (size_t p = 0; p < KARMA_LINK_PURPOSES; p++) {
        if (p != (size_t)purpose && probabilities[p] > probabilities[rival])
            rival = (KarmaLinkPurpose)p;
    }
    return rival;
}

static KarmaLinkPurpose
judge(const KarmaLinkContext *context, const bool *cues, double probabilities[KARMA_LINK_PURPOSES],
      uint32_t *reasons)
{
    double sums[KARMA_LINK_PURPOSES];
    weigh(cues, sums);
    make_probabilities(sums, probabilities);
    if (!context->room)
        return karma_link_purpose_one_to_one(cues, reasons);
    const KarmaLinkPurpose purpose = choose(context, cues, probabilities);
    *reasons = cues[KARMA_CUE_PROGRAM]
                   ? KARMA_LINK_BY_PROGRAM
                   : find_reasons(cues, purpose, find_rival(purpose, probabilities));
    return purpose;
}

KarmaLinkPurpose
karma_link_purpose(const KarmaLinkContext *context, double ret_probabilities[KARMA_LINK_PURPOSES],
                   uint32_t *ret_reasons)
{
    bool cues[KARMA_LINK_CUES];
    double probabilities[KARMA_LINK_PURPOSES];
    uint32_t reasons = 0;
    karma_link_cues(context, cues);
    const KarmaLinkPurpose purpose = judge(context, cues, probabilities, &reasons);
    if (ret_reasons)
        *ret_reasons = reasons;
    for (size_t p = 0; ret_probabilities && p < KARMA_LINK_PURPOSES; p++)
        ret_probabilities[p] = probabilities[p];
    return purpose;
}
