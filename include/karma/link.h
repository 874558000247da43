// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Links in a text: where they stand, which are the same, whose they are, and whether they are part
 * of asking for help. Nothing is ever fetched. Domains are judged with the Public Suffix List
 * (libpsl's built-in copy, https://publicsuffix.org). */

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A stretch of bytes of a text. */
typedef struct {
    size_t start;
    size_t length;
} KarmaSpan;

/* Finds the first link at or after `from` bytes; false if there is none. Found are http, https and
 * ftp URLs, "www." and bare domains of a known suffix; hosts may be IDN, IPv4 or IPv6 in brackets.
 * Trailing punctuation and brackets without a partner are left out. File names, versions and mail
 * addresses are no links: under suffixes that are also file endings or words (foo.py, so.is) a bare
 * domain needs "www." or a path. `text` must be valid UTF-8. Linear in what it skips: walk on from
 * start + length. */
bool karma_link_find(const char *text, size_t length, size_t from, KarmaSpan *ret_span);

/* The form under which two spellings are one link; transfer full, never NULL. For identity only,
 * not for opening. Scheme and host in lower case, IDN as punycode, http, https and bare domains all
 * https, no user, no default port, percent-escapes in upper case and only where needed, tracking
 * parameters (utm_*, fbclid, ...) and a trailing "/" removed. A fragment is removed (it is a place
 * in the same page) unless it begins with "!" or "/" (there it names the page). */
char *karma_link_normalise(const char *url);

/* The host in lower case, IDN as punycode, IPv6 without brackets; transfer full, "" if there is
 * none. */
char *karma_link_host(const char *url);

/* The registrable domain ("docs.gardening.co.uk" -> "gardening.co.uk"); the host itself where there
 * is none; transfer full. */
char *karma_link_site(const char *url);

/* A host nobody else can open or that only stands for one: localhost, private addresses,
 * example.com, one-word hosts. */
bool karma_link_is_literal(const char *url);

/* Whether the link lies on one of the owner's sites: the host is the site's or below it, and the
 * path begins with the site's
 * ("code.test/olga"). A site that is a public suffix ("co.uk") owns nothing. */
bool karma_link_is_own(const char *url, const char *const *own_sites, size_t n_own_sites);

/* A host where people show things of their own for a moment (pastes, screenshots), with a path
 * behind it. */
bool karma_link_is_paste(const char *url);

/* SipHash-2-4 (Aumasson, Bernstein 2012) of the normalised URL under the owner's secret key. */
uint64_t karma_link_hash(const char *url, const uint8_t key[16]);

enum { KARMA_LINK_CUES = 116 }; /* yes-no cues by which a link is judged */

typedef struct KarmaScene KarmaScene; /* karma/scene.h */

/* A message with a link, as it is judged. All is borrowed for the call. */
typedef struct {
    const char *url;  /* its first link */
    const char *text; /* the whole message, plain UTF-8; may be NULL */
    const char *nick; /* its author's; may be NULL */
    uint32_t reads;   /* KarmaReads (karma/reading.h) */
    uint32_t words;
    uint32_t links;
    bool room;               /* false: one to one */
    bool later;              /* what came after it may be looked at */
    const KarmaScene *scene; /* what was said around it, itself included; may be NULL */
    int64_t number;          /* its number there */
} KarmaLinkContext;

/* What a link is there for. */
typedef enum {
    KARMA_LINK_HELPS, /* offered to others for their benefit */
    KARMA_LINK_ASKS,  /* part of asking, or shows the author's own problem */
    KARMA_LINK_REST,  /* quoted, promoted, spread, none of these */
    KARMA_LINK_PURPOSES
} KarmaLinkPurpose;

/* Sets ret_cues[i] for each yes-no cue that holds. Their names are those of
 * data/model-links/weights.txt. */
void karma_link_cues(const KarmaLinkContext *context, bool ret_cues[KARMA_LINK_CUES]);
const char *karma_link_cue_name(size_t i);

/* What a link that neither helps nor asks is instead. */
typedef enum {
    KARMA_LINK_REST_NONE,
    KARMA_LINK_REST_LITERAL, /* leads nowhere for others */
    KARMA_LINK_REST_OWN,     /* shows something the author made or runs */
    KARMA_LINK_REST_SPREAD,  /* promoted, repeated or dropped by a stranger */
} KarmaLinkRest;

KarmaLinkRest karma_link_rest(const bool cues[KARMA_LINK_CUES]);

/* Whether a link that helps answers what somebody asked, or was thanked for. */
bool karma_link_answers(const bool cues[KARMA_LINK_CUES]);

/* What is given as a reason of a judgement: the heaviest cues, put together by what they say. */
typedef enum {
    KARMA_LINK_BY_PLACE = 1 << 0,      /* where it leads: a paste, a picture, a page of help */
    KARMA_LINK_BY_QUESTION = 1 << 1,   /* asked beside it */
    KARMA_LINK_BY_PROBLEM = 1 << 2,    /* a problem or state told beside it, or the author's */
    KARMA_LINK_BY_ASKING = 1 << 3,     /* the author asked shortly before */
    KARMA_LINK_BY_SHOWING = 1 << 4,    /* the author was told to show something */
    KARMA_LINK_BY_NEED = 1 << 5,       /* somebody else had asked */
    KARMA_LINK_BY_NAME = 1 << 6,       /* it names whom it is for, or answers them */
    KARMA_LINK_BY_WORDS = 1 << 7,      /* the words beside it point to it, or praise it */
    KARMA_LINK_BY_SILENCE = 1 << 8,    /* hardly a word beside it, or hardly another line */
    KARMA_LINK_BY_PROMOTION = 1 << 9,  /* praised or posted to all */
    KARMA_LINK_BY_REPEATING = 1 << 10, /* the same link stood here before */
    KARMA_LINK_BY_HABIT = 1 << 11,     /* the author mostly asks, or mostly helps, here */
    KARMA_LINK_BY_ECHO = 1 << 12,      /* what came after: thanks, more questions */
    KARMA_LINK_BY_PROGRAM = 1 << 13,   /* a program wrote it */
} KarmaLinkReasons;

/* The name of one reason, "question"; NULL if it is none. */
const char *karma_link_reason_name(uint32_t reason);

/* The likeliest purpose, by multinomial logistic regression over the cues (trained by
 * data/model-links/train.py). To all, it helps only where that is likelier than all else together:
 * praising what does not help costs more than missing what does. What a program wrote is REST. The
 * probability of each goes into `ret_probabilities`, the reasons (at most three KarmaLinkReasons)
 * into `ret_reasons`; both may be NULL. One to one, where nothing was trained, it is HELPS or ASKS
 * by plain rules over the same cues. */
KarmaLinkPurpose karma_link_purpose(const KarmaLinkContext *context,
                                    double ret_probabilities[KARMA_LINK_PURPOSES],
                                    uint32_t *ret_reasons);
