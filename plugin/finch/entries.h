// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A week, or a person's page, as this window shows it: what the walker says, in its order, with
 * what can be done. */

#include <karma/view.h>
#include <sink.h>

typedef struct {
    char *label; /* "write" */
    char *link;  /* "write?name=3" */
} KarmaAction;

typedef struct {
    KarmaRole role;
    char *words; /* of a part: its clause */
    char *label; /* of a part alone: its name */
    bool number; /* the part has a bar: `value` of `most` */
    double value, most;
    int part;           /* KarmaPart; -1: none */
    GPtrArray *actions; /* KarmaAction */
    GPtrArray *behind;  /* of a part: KarmaEntry, shown when it is unfolded; else NULL */
} KarmaEntry;

/* KarmaEntry; transfer full, freed with g_ptr_array_unref(). `view` is looked at for the call. The
 * last of an entry's actions lead to the people it names. */
GPtrArray *karma_entries_of(const KarmaView *view, const KarmaWeek *week);
GPtrArray *karma_entries_with(const KarmaView *view, const KarmaWith *with);
