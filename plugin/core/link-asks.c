// SPDX-License-Identifier: GPL-2.0-or-later
/* What a link one to one is there for, by plain rules: the model was trained on rooms, and between
 * two people pastes are rarer and fun is commoner. */
#include "link-cues.h"

KarmaLinkPurpose
karma_link_purpose_one_to_one(const bool cues[KARMA_LINK_CUES], uint32_t *ret_reasons)
{
    const bool asks = cues[KARMA_CUE_QUESTION] && !cues[KARMA_CUE_ABOUT_YOU];
    const uint32_t reasons = (asks ? KARMA_LINK_BY_QUESTION : 0) |
                             (cues[KARMA_CUE_PROBLEM] ? KARMA_LINK_BY_PROBLEM : 0) |
                             (cues[KARMA_CUE_PASTE] ? KARMA_LINK_BY_PLACE : 0);
    const bool needed = cues[KARMA_CUE_PARTNER_NEEDS_NOW] && !cues[KARMA_CUE_AUTHOR_NEEDS];
    *ret_reasons = needed ? KARMA_LINK_BY_NEED : reasons;
    /* "did you try this: ...?" is an answer, on a paste host too */
    return needed || !reasons ? KARMA_LINK_HELPS : KARMA_LINK_ASKS;
}
