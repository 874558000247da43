// SPDX-License-Identifier: GPL-2.0-or-later
/* The cues by which a link is judged. */
#include "link-cues.h"
#include "bot.h"
#include "link-parts.h"

#include <karma/reading.h>
#include <karma/scene.h>
#include <string.h>

enum { LONG_LINK = 60 }; /* bytes */

#define CUE(name, words) words,
static const char *const cue_names[KARMA_LINK_CUES] = {KARMA_LINK_CUE_LIST(CUE)};
#undef CUE

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

/* Places by words of their hosts, and of their paths where `path`. */
static const struct {
    KarmaLinkCue cue;
    bool path;
    const char *words[12];
} places[] = {
    {KARMA_CUE_SOCIAL,
     false,
     {"youtu", "blogspot", "wordpress", "myspace", "facebook", "twitter", "tinyurl", "bit.ly",
      "goo.gl", "reddit", "vimeo", "flickr"}},
    {KARMA_CUE_SOCIAL, false, {"twitch", "mastodon", "instagram", "tiktok", "patreon"}},
    {KARMA_CUE_SHORT_LINK,
     false,
     {"tinyurl", "bit.ly", "bitly", "goo.gl", "notlong", "is.gd", "ow.ly", "adf.ly", "t.co"}},
    {KARMA_CUE_VIDEO, false, {"youtu", "vimeo", "twitch", "ustream", "video", "dailymotion"}},
    {KARMA_CUE_VOTE, true, {"digg", "reddit", "stumbleupon", "/vote", "change.org", "petition"}},
    {KARMA_CUE_DISCUSSION,
     true,
     {"bug", "showthread", "viewtopic", "forum", "ticket", "/issues/", "thread", "archive"}},
};

static bool
holds_word(const char *text, const char *const words[12])
{
    for (size_t i = 0; i < 12 && words[i]; i++) {
        if (strstr(text, words[i]))
            return true;
    }
    return false;
}

static bool
is_search(const KarmaLinkParts *link)
{
    static const char *const words[12] = {"google.", "lmgtfy", "justfuckinggoogleit", "duckduckgo",
                                          "bing.com"};
    bool searches = strlen(link->path) <= 1 || strstr(link->path, "search");
    return searches && holds_word(link->host, words);
}

/* "?ref=me", "/r/1234": somebody is paid for whoever follows. */
static bool
is_referral(const char *url)
{
    static const char *const names[] = {"ref", "r", "aff", "invite", "referrer", "referral"};
    for (const char *p = strpbrk(url, "?&/"); p; p = strpbrk(p + 1, "?&/")) {
        for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
            const size_t n = strlen(names[i]);
            if (g_ascii_strncasecmp(p + 1, names[i], n) == 0 && strchr("=./", p[1 + n]) && p[1 + n])
                return true;
        }
    }
    return false;
}

static char *
letters_of(const char *text)
{
    GString *letters = g_string_new(NULL);
    for (const char *p = text; *p; p++)
        if (g_ascii_isalpha(*p))
            g_string_append_c(letters, g_ascii_tolower(*p));
    return g_string_free(letters, FALSE);
}

/* The author's nick, or the first six letters of it, stand in the link. */
static bool
has_own_name(const char *url, const char *nick)
{
    enum { LEAST = 4, LOOKED_AT = 6 };
    g_autofree char *name = letters_of(nick ? nick : "");
    g_autofree char *letters = letters_of(url);
    if (strlen(name) < LEAST)
        return false;
    name[MIN(strlen(name), LOOKED_AT)] = '\0';
    return strstr(letters, name) != NULL;
}

static void
set_host_cues(const KarmaLinkContext *context, bool *cues)
{
    g_auto(KarmaLinkParts) link = {0};
    karma_link_parts_init(&link, context->url);
    g_autofree char *below = g_strdup_printf("https://%s/x", link.host);
    g_autofree char *whole = g_ascii_strdown(context->url, -1);
    cues[KARMA_CUE_PASTE] = karma_link_is_paste(context->url);
    cues[KARMA_CUE_PASTE_PLACE] = !cues[KARMA_CUE_PASTE] && karma_link_is_paste(below);
    cues[KARMA_CUE_PICTURE] = is_picture(&link);
    cues[KARMA_CUE_DOCUMENTATION] = is_documentation(&link);
    cues[KARMA_CUE_LITERAL] = karma_link_is_literal(context->url);
    cues[KARMA_CUE_ROOT] = strlen(link.path) <= 1 && !*link.query;
    cues[KARMA_CUE_LONG] = strlen(context->url) > LONG_LINK;
    cues[KARMA_CUE_SEARCH] = is_search(&link);
    cues[KARMA_CUE_REFERRAL] = is_referral(context->url);
    cues[KARMA_CUE_ADDRESS] = g_hostname_is_ip_address(link.host);
    cues[KARMA_CUE_OWN_NAME] = has_own_name(context->url, context->nick);
    for (size_t i = 0; i < G_N_ELEMENTS(places); i++)
        cues[places[i].cue] |= holds_word(places[i].path ? whole : link.host, places[i].words);
}

/* Cues of what the message itself does. */
static const struct {
    KarmaLinkCue cue;
    uint32_t reads;
} read_cues[] = {
    {KARMA_CUE_QUESTION, KARMA_READS_QUESTION}, {KARMA_CUE_ABOUT_YOU, KARMA_READS_ABOUT_YOU},
    {KARMA_CUE_PROBLEM, KARMA_READS_PROBLEM},   {KARMA_CUE_SELF, KARMA_READS_SELF},
    {KARMA_CUE_SHOW, KARMA_READS_SHOW},         {KARMA_CUE_POINT, KARMA_READS_POINT},
    {KARMA_CUE_CODE, KARMA_READS_CODE},         {KARMA_CUE_THANKS, KARMA_READS_THANKS},
    {KARMA_CUE_PROMOTES, KARMA_READS_PROMOTES}, {KARMA_CUE_MADE, KARMA_READS_MADE},
};

/* Of the text beside the links. */
static void
set_text_cues(const KarmaLinkContext *context, bool *cues)
{
    enum { SHOUT_LEAST = 10 };
    const char *text = context->text ? context->text : "", *url = context->url;
    const char *found = *url ? strstr(text, url) : NULL;
    size_t letters = 0, upper = 0, marks = 0;
    for (const char *p = text; *p; p++) {
        if (p == found) {
            p += strlen(url) - 1;
            continue;
        }
        letters += g_ascii_isalpha(*p);
        upper += g_ascii_isupper(*p);
        marks += *p == '!';
    }
    cues[KARMA_CUE_SHOUTS] = letters > SHOUT_LEAST && upper * 10 > letters * 6;
    cues[KARMA_CUE_EXCLAIMS] = marks >= 2;
    cues[KARMA_CUE_LINK_LAST] =
        found && strspn(found + strlen(url), " .?!)") == strlen(found + strlen(url));
    cues[KARMA_CUE_SAME_LINK_TWICE] = found && strstr(found + strlen(url), url);
}

static void
set_message_cues(const KarmaLinkContext *context, bool *cues)
{
    for (size_t i = 0; i < G_N_ELEMENTS(read_cues); i++)
        cues[read_cues[i].cue] = (context->reads & read_cues[i].reads) != 0;
    cues[KARMA_CUE_BIAS] = true;
    cues[KARMA_CUE_ONE_TO_ONE] = !context->room;
    cues[KARMA_CUE_ADDRESSED] = context->room && context->scene &&
                                karma_scene_is_addressed(context->scene, context->number);
    cues[KARMA_CUE_NO_WORDS] = context->words == 0;
    cues[KARMA_CUE_FEW_WORDS] = context->words >= 1 && context->words <= 4;
    cues[KARMA_CUE_SOME_WORDS] = context->words >= 5 && context->words <= 12;
    cues[KARMA_CUE_MANY_WORDS] = context->words > 25;
    cues[KARMA_CUE_SEVERAL_LINKS] = context->links > 1;
    cues[KARMA_CUE_PROGRAM] = context->nick && karma_bot_is_known(context->nick);
}

/* Cues that say more together than each by itself. */
static void
set_joint_cues(const KarmaLinkContext *context, bool *cues)
{
    const bool to_one = !context->room || cues[KARMA_CUE_ADDRESSED], to_all = !to_one;
    const bool stranger = cues[KARMA_CUE_STRANGER] || cues[KARMA_CUE_SAID_LITTLE];
    const bool social = cues[KARMA_CUE_SOCIAL] || cues[KARMA_CUE_VIDEO] || cues[KARMA_CUE_VOTE];
    const bool needed = cues[KARMA_CUE_PARTNER_ASKED] || cues[KARMA_CUE_PARTNER_PROBLEM];
    const bool unasked =
        to_all && !needed && !cues[KARMA_CUE_ANSWERS_NEED] && !cues[KARMA_CUE_ANSWERS_NEEDY];
    const bool promotes = cues[KARMA_CUE_PROMOTES] || cues[KARMA_CUE_MADE] ||
                          cues[KARMA_CUE_SHOUTS] || cues[KARMA_CUE_REFERRAL];
    cues[KARMA_CUE_PASTE_FOR_AN_ASKER] = cues[KARMA_CUE_PASTE] && to_one && needed;
    cues[KARMA_CUE_PASTE_AND_SELF] = cues[KARMA_CUE_PASTE] && cues[KARMA_CUE_SELF];
    cues[KARMA_CUE_SELF_TO_ALL] = cues[KARMA_CUE_SELF] && to_all;
    cues[KARMA_CUE_QUESTION_TO_ALL] = cues[KARMA_CUE_QUESTION] && to_all;
    cues[KARMA_CUE_BARE_FOR_ONE] = context->words == 0 && to_one;
    cues[KARMA_CUE_BARE_TO_ALL] = context->words == 0 && to_all;
    cues[KARMA_CUE_FIRST_TO_ALL] = cues[KARMA_CUE_FIRST] && to_all;
    cues[KARMA_CUE_BARE_STRANGER] = cues[KARMA_CUE_BARE_TO_ALL] && stranger;
    cues[KARMA_CUE_SOCIAL_TO_ALL] = social && to_all;
    cues[KARMA_CUE_SOCIAL_STRANGER] = social && to_all && stranger;
    cues[KARMA_CUE_PROMOTES_TO_ALL] = promotes && to_all;
    cues[KARMA_CUE_UNASKED] = unasked && !cues[KARMA_CUE_ASKER];
    cues[KARMA_CUE_UNASKED_STRANGER] = unasked && stranger;
    cues[KARMA_CUE_ROOT_TO_ALL] = cues[KARMA_CUE_ROOT] && to_all;
    cues[KARMA_CUE_OWN_NAME_TO_ALL] = cues[KARMA_CUE_OWN_NAME] && to_all;
}

void
karma_link_cues(const KarmaLinkContext *context, bool ret_cues[KARMA_LINK_CUES])
{
    memset(ret_cues, 0, KARMA_LINK_CUES * sizeof *ret_cues);
    set_host_cues(context, ret_cues);
    set_text_cues(context, ret_cues);
    set_message_cues(context, ret_cues);
    if (context->scene)
        karma_scene_cues(context->scene, context->number, context->later, ret_cues);
    set_joint_cues(context, ret_cues);
}

const char *
karma_link_cue_name(size_t i)
{
    return cue_names[i];
}
