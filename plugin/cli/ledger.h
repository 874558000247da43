// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The ledger as the reporting commands look at it: opened for showing only, so that a messenger
 * that counts is not disturbed. */

#include "cli.h"
#include <karma/store.h>
#include <karma/view.h>
#include <karma/week.h>

/* Opens the folder's ledger for showing. A ledger made from a script is looked at as of its end,
 * unless --now was given. Errors say where none was found. */
KarmaStore *karma_ledger_open(KarmaCli *cli, GError **error);

/* A week with all that it borrows. */
typedef struct {
    KarmaRows *rows;
    KarmaPeople *people;
    KarmaWeek *week;
    KarmaView view; /* shows names as the ledger has them */
    GString *name;  /* the one shown last */
} KarmaShown;

KarmaShown *karma_shown_week(KarmaStore *store, const KarmaCli *cli, KarmaDate monday,
                             GError **error);
void karma_shown_free(KarmaShown *shown);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaShown, karma_shown_free)

/* Somebody wrote something in the week, or something was due to be counted in it. */
bool karma_shown_has_anything(const KarmaShown *shown);

/* "2026-W46", "2026-11-12" (a day in it), a number of weeks back (1: the last complete one, 0: the
 * running one), or NULL: the last complete week that has anything, else the running one. */
KarmaShown *karma_ledger_week(KarmaStore *store, const KarmaCli *cli, const char *which,
                              GError **error);

/* How a row is shown: of an XMPP room's people the nick alone. Borrowed from the row. */
const char *karma_ledger_display(const KarmaName *row);
