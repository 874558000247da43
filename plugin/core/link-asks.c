// SPDX-License-Identifier: GPL-2.0-or-later
/* Whether a link is part of asking, by plain rules over what was read. */
#include <karma/link.h>
#include <karma/reading.h>

static bool
asks_about_a_thing(uint32_t reads)
{
    return (reads & KARMA_READS_QUESTION) && !(reads & KARMA_READS_ABOUT_YOU);
}

static bool
needs_help(uint32_t reads)
{
    return asks_about_a_thing(reads) || (reads & KARMA_READS_PROBLEM);
}

/* Most links that ask carry no question mark: they show something of the author's own. A link for
 * somebody who has just asked is an answer, even on a paste host or with a question in it ("did you
 * try this: ...?"). */
bool
karma_link_asks(const KarmaLinkContext *context)
{
    bool answers = context->addressed && needs_help(context->partner_before) &&
                   !needs_help(context->author_before);
    if (answers)
        return false;
    if (needs_help(context->reads) || karma_link_is_paste(context->url))
        return true;
    return context->room && needs_help(context->author_before) &&
           !(context->addressed && needs_help(context->partner_before));
}
