// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A ledger in a folder of its own for each test, and one row of every kind with a value in every
 * field. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <karma/store.h>

typedef struct {
    char *folder;
    char *path; /* in a folder "karma" that is not there yet */
} Place;

int place_setup(void **state);
int place_teardown(void **state); /* removes all of it */

#define TEST(function) cmocka_unit_test_setup_teardown(function, place_setup, place_teardown)

/* Opened, or the test fails. */
KarmaStore *ledger_open(const Place *place);
void ledger_apply(KarmaStore *store, const KarmaRows *rows);

/* NULL when there is no such file. */
GBytes *file_bytes(const char *path, const char *suffix);
bool file_holds(const char *path, const char *suffix, const char *needle);

extern const KarmaName sample_person, sample_room;
extern const KarmaAct sample_act;
extern const KarmaItem sample_item;
extern const KarmaTalkState sample_talk;
extern const KarmaDayCount sample_day;
extern const KarmaContact sample_contact;
extern const KarmaNudgeRow sample_nudge;
extern const KarmaFrozen sample_frozen;
extern const KarmaRange sample_range;
#define SAMPLE_NOW    1762700000 /* Sunday, 2025-11-09 14:53:20 UTC */
#define SAMPLE_MONDAY 20395      /* 2025-11-03 */

/* All of them in one batch. */
KarmaRows *sample_rows(void);
void put_person(KarmaRows *rows, KarmaNameId id, const char *name);
void put_act(KarmaRows *rows, int64_t id, KarmaActKind kind, KarmaNameId name, KarmaDate day);

/* A closed ledger with the samples. */
void ledger_make(const Place *place);
/* SQL behind the store's back. */
void ledger_exec(const char *path, const char *sql);
