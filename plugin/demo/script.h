// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A demo script: what was said in the weeks before, and what is said while you watch. One line
 * each:
 *
 *     WHEN <tab> im:NAME or room:#NAME <tab> AUTHOR or "me" <tab> TEXT
 *
 * WHEN is "w-1 Tue 18:30" (Tuesday of the last complete week; w-0 is the running one), or "+4"
 * (four seconds after the messenger is up). Empty lines and lines that begin with "# " are passed
 * over. */

#include <glib.h>
#include <karma/calendar.h>

typedef struct {
    bool live;
    KarmaTime when;  /* !live: seconds UTC */
    int64_t after_s; /* live: seconds after the start */
    bool room;
    char *place;  /* "ann", "#garden" */
    char *author; /* NULL: the owner */
    char *text;
} DemoLine;

/* Reads a script as of `now` in `zone`: DemoLine, those of the past first, each by time; transfer
 * full. Errors: KARMA_ERROR_INVALID with NAME:LINE. Lines of the running week that would lie after
 * `now` are left out. */
GPtrArray *demo_script_parse(const char *text, const char *name, const KarmaZone *zone,
                             KarmaTime now, GError **error);
