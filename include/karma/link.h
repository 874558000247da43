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

/* What is known of a message with a link at the moment it is written. `reads` are KarmaReads masks
 * (karma/reading.h). */
typedef struct {
    const char *url; /* its first link */
    uint32_t reads;  /* of the message itself */
    uint32_t words;  /* of the message itself */
    bool room;       /* false: one to one */
    bool addressed;  /* it names somebody at the start, or one to one */
    uint32_t
        author_before; /* the reads, or-ed, of the author's messages here within 15 min before */
    uint32_t partner_before; /* the same of the one addressed (one to one: of the partner) */
    uint32_t told_before;    /* the same of what others said to the author */
    uint32_t told_after; /* what others said to the author since; 0 at the moment of the message */
    uint32_t links;      /* of the message itself */
    bool first;          /* the author's first message here for an hour */
    bool bot;            /* the author's name says that it is a program */
    bool repeated;       /* the same link stood here within the hour before */
    bool replied;        /* somebody named the author since */
} KarmaLinkContext;

/* What a link is there for. */
typedef enum {
    KARMA_LINK_HELPS, /* offered to others for their benefit */
    KARMA_LINK_ASKS,  /* part of asking, or shows the author's own problem */
    KARMA_LINK_REST,  /* quoted, promoted, spread, none of these */
    KARMA_LINK_PURPOSES
} KarmaLinkPurpose;

/* Yes-no cues by which the purpose is judged; their names are those of
 * data/model-links/weights.txt. */
enum { KARMA_LINK_CUES = 48 };

/* Sets ret_cues[i] for each cue that holds. */
void karma_link_cues(const KarmaLinkContext *context, bool ret_cues[KARMA_LINK_CUES]);
const char *karma_link_cue_name(size_t i);

/* The likeliest purpose, by multinomial logistic regression over the cues (trained by
 * data/model-links/train.py). The probability of each goes into `ret_probabilities`, which may be
 * NULL. */
KarmaLinkPurpose karma_link_purpose(const KarmaLinkContext *context,
                                    double ret_probabilities[KARMA_LINK_PURPOSES]);

/* Whether the link is part of asking for help, or shows the author's own problem. */
bool karma_link_asks(const KarmaLinkContext *context);
