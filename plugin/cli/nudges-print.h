// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the simulator prints: one line of tabs a nudge. */

#include <karma/nudge.h>

typedef struct KarmaNudgesPrint KarmaNudgesPrint;

KarmaNudgesPrint *karma_nudges_print_new(KarmaTracker *tracker, const KarmaZone *zone);
void karma_nudges_print_free(KarmaNudgesPrint *print);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaNudgesPrint, karma_nudges_print_free)

/* A message was fed; what is new in `changes` (things that wait, help, confirmations) has this line
 * as its cause: FILE:LINE. */
void karma_nudges_print_line(KarmaNudgesPrint *print, const KarmaRows *changes, KarmaTime when,
                             const char *file, size_t line);

void karma_nudges_print_head(void);
void karma_nudges_print_said(KarmaNudgesPrint *print, KarmaTime now, const KarmaNudge *nudge);
/* With the KarmaSigns of what waits. */
void karma_nudges_print_candidate(const KarmaNudgesPrint *print, KarmaTime now,
                                  const KarmaNudge *nudge);
/* Counts why it is held, tick by tick; printed when it is over. */
void karma_nudges_print_count(KarmaNudgesPrint *print, const KarmaNudge *nudge);
void karma_nudges_print_withheld(KarmaNudgesPrint *print, const KarmaNudge *nudge);
