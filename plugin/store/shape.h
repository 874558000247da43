// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Which column holds which field: one table per kind of row, from which every INSERT and SELECT of
 * rows is made. */

#include <karma/act.h>
#include <sqlite3.h>

typedef enum {
    KARMA_FIELD_INT32,
    KARMA_FIELD_UINT32,
    KARMA_FIELD_INT64, /* unsigned too: the bits are kept */
    KARMA_FIELD_BOOL,
    KARMA_FIELD_FLAGS,  /* uint32_t of KarmaNameFlags, without those that are never stored */
    KARMA_FIELD_REAL,   /* what is no finite number is stored as 0 */
    KARMA_FIELD_OWNERS, /* bool the owner alone changes: what is there stays */
    KARMA_FIELD_TEXT,   /* NULL is stored as "" */
    KARMA_FIELD_TEXT_OR_NULL,
} KarmaFieldType;

typedef struct {
    const char *column;
    KarmaFieldType type;
    size_t offset;
} KarmaField;

/* In the order in which a batch is written: names before what refers to them. */
typedef enum {
    KARMA_SHAPE_NAME,
    KARMA_SHAPE_ACT,
    KARMA_SHAPE_ITEM,
    KARMA_SHAPE_TALK,
    KARMA_SHAPE_DAY,
    KARMA_SHAPE_CONTACT,
    KARMA_SHAPE_NUDGE,
    KARMA_SHAPE_STATE,
    KARMA_SHAPE_FROZEN,
    KARMA_SHAPE_RANGE,
    KARMA_SHAPE_SUM,
} KarmaShapeId;
#define KARMA_N_SHAPES 11

typedef struct {
    const char *table;
    size_t array; /* offset of the GArray in KarmaRows */
    size_t size;  /* of one row */
    const KarmaField *fields;
    size_t n_fields;
    size_t n_key; /* the first fields are the key ... */
    bool adds;    /* ... and the others are added to what is there, not put in its place */
} KarmaShape;

const KarmaShape *karma_shape(KarmaShapeId id);

/* The rows of this shape; borrowed. */
GArray *karma_shape_rows(const KarmaShape *shape, const KarmaRows *rows);

/* "INSERT ... ON CONFLICT ..." and "SELECT columns "; transfer full. */
char *karma_shape_insert_sql(const KarmaShape *shape);
char *karma_shape_select_sql(const KarmaShape *shape);

/* One row into a statement of karma_shape_insert_sql (texts are borrowed until it is reset), or
 * appended from the current row of a statement that began with karma_shape_select_sql. */
int karma_shape_bind(const KarmaShape *shape, sqlite3_stmt *statement, const void *row);
void karma_shape_append(const KarmaShape *shape, sqlite3_stmt *statement, KarmaRows *rows);
