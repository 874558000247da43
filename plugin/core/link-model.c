// SPDX-License-Identifier: GPL-2.0-or-later
/* What a link is there for: cues, weighed by a logistic regression. */
#include "link-parts.h"

#include <karma/link.h>
#include <karma/reading.h>
#include <math.h>
#include <string.h>

enum { LONG_LINK = 60 }; /* bytes */

typedef struct {
    const char *cue;
    double weights[KARMA_LINK_PURPOSES];
} CueWeights;

#include "link-weights.h"

/* The cues in order; link-weights.h follows it. */
static const char *const cue_names[KARMA_LINK_CUES] = {
    "bias",
    "paste",
    "paste place",
    "picture",
    "documentation",
    "literal",
    "root",
    "addressed",
    "one to one",
    "question",
    "about you",
    "problem",
    "self",
    "show",
    "point",
    "code",
    "thanks",
    "no words",
    "few words",
    "some words",
    "many words",
    "several links",
    "author asked before",
    "author had a problem",
    "author spoke of self",
    "author pointed before",
    "author said it failed",
    "partner asked before",
    "partner had a problem",
    "partner wants to be shown",
    "told to show",
    "told something",
    "told of a problem",
    "first",
    "thanked since",
    "pointed to since",
    "paste for an asker",
    "self and unaddressed",
    "question and unaddressed",
    "paste and self",
    "by a program",
    "posted before",
    "answered since",
    "social place",
    "long",
    "only a name and a link",
    "search engine",
    "first and unaddressed",
};

static bool
has_suffix(const char *path, const char *const *suffixes, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        size_t length = strlen(path), tail = strlen(suffixes[i]);
        if (length >= tail && g_ascii_strcasecmp(path + length - tail, suffixes[i]) == 0)
            return true;
    }
    return false;
}

static bool
is_picture(const KarmaLinkParts *link)
{
    static const char *const endings[] = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"};
    return has_suffix(link->path, endings, G_N_ELEMENTS(endings)) ||
           g_str_has_prefix(link->host, "img") || strstr(link->host, "imageshack") ||
           strstr(link->host, "imagebin");
}

static bool
is_documentation(const KarmaLinkParts *link)
{
    static const char *const hosts[] = {"docs.",   "doc.",      "wiki.",    "help.", "man.",
                                        "manual.", "manpages.", "support.", "faq.",  "developer."};
    static const char *const paths[] = {"/wiki",  "/doc",      "/help",  "/manual",     "/faq",
                                        "/howto", "/tutorial", "/guide", "/questions/", "/man/"};
    for (size_t i = 0; i < G_N_ELEMENTS(hosts); i++) {
        if (g_str_has_prefix(link->host, hosts[i]))
            return true;
    }
    g_autofree char *path = g_ascii_strdown(link->path, -1);
    for (size_t i = 0; i < G_N_ELEMENTS(paths); i++) {
        if (strstr(path, paths[i]))
            return true;
    }
    return false;
}

/* Places of blogs, videos, short links: where people also show off. */
static bool
is_social(const KarmaLinkParts *link)
{
    static const char *const words[] = {"youtu",   "blogspot", "wordpress", "myspace", "facebook",
                                        "twitter", "tinyurl",  "bit.ly",    "goo.gl",  "reddit",
                                        "vimeo",   "flickr",   "twitch",    "mastodon"};
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        if (strstr(link->host, words[i]))
            return true;
    }
    return false;
}

static bool
is_search(const KarmaLinkParts *link)
{
    static const char *const words[] = {"google.", "lmgtfy", "justfuckinggoogleit", "duckduckgo",
                                        "bing.com"};
    bool searches = strlen(link->path) <= 1 || strstr(link->path, "search");
    for (size_t i = 0; searches && i < G_N_ELEMENTS(words); i++) {
        if (strstr(link->host, words[i]))
            return true;
    }
    return false;
}

static void
set_host_cues(const KarmaLinkContext *context, bool *cues)
{
    g_auto(KarmaLinkParts) link = {0};
    karma_link_parts_init(&link, context->url);
    g_autofree char *below = g_strdup_printf("https://%s/x", link.host);
    cues[1] = karma_link_is_paste(context->url);
    cues[2] = !cues[1] && karma_link_is_paste(below);
    cues[3] = is_picture(&link);
    cues[4] = is_documentation(&link);
    cues[5] = karma_link_is_literal(context->url);
    cues[6] = strlen(link.path) <= 1 && !*link.query;
    cues[43] = is_social(&link);
    cues[44] = strlen(context->url) > LONG_LINK;
    cues[46] = is_search(&link);
}

/* Cues that hold when one of these is read: of the message, of what its author, the one addressed
 * and others wrote before, and of what was said to the author since. */
static const struct {
    int cue;
    size_t where; /* offset in KarmaLinkContext */
    uint32_t reads;
} read_cues[] = {
#define HERE    offsetof(KarmaLinkContext, reads)
#define AUTHOR  offsetof(KarmaLinkContext, author_before)
#define PARTNER offsetof(KarmaLinkContext, partner_before)
#define TOLD    offsetof(KarmaLinkContext, told_before)
#define AFTER   offsetof(KarmaLinkContext, told_after)
    {9, HERE, KARMA_READS_QUESTION},
    {10, HERE, KARMA_READS_ABOUT_YOU},
    {11, HERE, KARMA_READS_PROBLEM},
    {12, HERE, KARMA_READS_SELF},
    {13, HERE, KARMA_READS_SHOW},
    {14, HERE, KARMA_READS_POINT},
    {15, HERE, KARMA_READS_CODE},
    {16, HERE, KARMA_READS_THANKS},
    {22, AUTHOR, KARMA_READS_QUESTION},
    {23, AUTHOR, KARMA_READS_PROBLEM},
    {24, AUTHOR, KARMA_READS_SELF},
    {25, AUTHOR, KARMA_READS_POINT},
    {26, AUTHOR, KARMA_READS_FAILED},
    {27, PARTNER, KARMA_READS_QUESTION},
    {28, PARTNER, KARMA_READS_PROBLEM},
    {29, PARTNER, KARMA_READS_SHOW | KARMA_READS_POINT},
    {30, TOLD, KARMA_READS_SHOW},
    {31, TOLD, KARMA_READS_POINT | KARMA_READS_CODE},
    {32, TOLD, KARMA_READS_PROBLEM},
    {34, AFTER, KARMA_READS_THANKS | KARMA_READS_WORKED | KARMA_READS_PRAISE},
    {35, AFTER, KARMA_READS_POINT | KARMA_READS_SHOW},
};

static void
set_read_cues(const KarmaLinkContext *context, bool *cues)
{
    for (size_t i = 0; i < G_N_ELEMENTS(read_cues); i++) {
        const char *at = (const char *)context + read_cues[i].where;
        uint32_t reads;
        memcpy(&reads, at, sizeof reads);
        cues[read_cues[i].cue] = (reads & read_cues[i].reads) != 0;
    }
}

void
karma_link_cues(const KarmaLinkContext *context, bool ret_cues[KARMA_LINK_CUES])
{
    memset(ret_cues, 0, KARMA_LINK_CUES * sizeof *ret_cues);
    set_host_cues(context, ret_cues);
    set_read_cues(context, ret_cues);
    ret_cues[0] = true;
    ret_cues[7] = context->room && context->addressed;
    ret_cues[8] = !context->room;
    ret_cues[17] = context->words == 0;
    ret_cues[18] = context->words >= 1 && context->words <= 4;
    ret_cues[19] = context->words >= 5 && context->words <= 12;
    ret_cues[20] = context->words > 25;
    ret_cues[21] = context->links > 1;
    ret_cues[33] = context->first;
    ret_cues[36] = ret_cues[1] && context->addressed && (ret_cues[27] || ret_cues[28]);
    ret_cues[37] = ret_cues[12] && !context->addressed;
    ret_cues[38] = ret_cues[9] && !context->addressed;
    ret_cues[39] = ret_cues[1] && ret_cues[12];
    ret_cues[40] = context->bot;
    ret_cues[41] = context->repeated;
    ret_cues[42] = context->replied;
    ret_cues[45] = context->addressed && context->words == 0;
    ret_cues[47] = context->first && !context->addressed;
}

const char *
karma_link_cue_name(size_t i)
{
    return cue_names[i];
}

KarmaLinkPurpose
karma_link_purpose(const KarmaLinkContext *context, double ret_probabilities[KARMA_LINK_PURPOSES])
{
    bool cues[KARMA_LINK_CUES];
    double sums[KARMA_LINK_PURPOSES] = {0}, total = 0;
    KarmaLinkPurpose best = KARMA_LINK_HELPS;
    karma_link_cues(context, cues);
    for (size_t p = 0; p < KARMA_LINK_PURPOSES; p++) {
        for (size_t i = 0; i < KARMA_LINK_CUES; i++)
            sums[p] += cues[i] ? link_weights[i].weights[p] : 0;
        best = sums[p] > sums[best] ? (KarmaLinkPurpose)p : best;
    }
    for (size_t p = 0; p < KARMA_LINK_PURPOSES; p++)
        total += exp(sums[p] - sums[best]);
    for (size_t p = 0; ret_probabilities && p < KARMA_LINK_PURPOSES; p++)
        ret_probabilities[p] = exp(sums[p] - sums[best]) / total;
    return best;
}
