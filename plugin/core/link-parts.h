// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the files of link share: a URL taken apart. */

#include <glib.h>
#include <stddef.h>

typedef struct {
    char *scheme;   /* "https", "ftp" */
    char *host;     /* lower case, punycode, no brackets; "" if there is none */
    char *port;     /* digits, "" if none or the default */
    char *path;     /* "" or from "/" on */
    char *query;    /* without "?" */
    char *fragment; /* without "#" */
} KarmaLinkParts;

/* Bytes of the scheme with "://" at the start of `url`, 0 without one of ours. Looks at most at 8
 * bytes. */
size_t karma_link_scheme_length(const char *url);

/* Takes `url` apart; the parts are owned by `ret_parts`. */
void karma_link_parts_init(KarmaLinkParts *ret_parts, const char *url);
void karma_link_parts_clear(KarmaLinkParts *parts);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KarmaLinkParts, karma_link_parts_clear)
