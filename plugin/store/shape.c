// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape.h"

#include <math.h>
#include <string.h>

#define FIELD(row, column, member, type)                                                           \
    {                                                                                              \
        column, KARMA_FIELD_##type, G_STRUCT_OFFSET(row, member)                                   \
    }

static const KarmaField name_fields[] = {
    FIELD(KarmaName, "id", id, INT64),
    FIELD(KarmaName, "room", room, BOOL),
    FIELD(KarmaName, "protocol", protocol, TEXT),
    FIELD(KarmaName, "account", account, TEXT),
    FIELD(KarmaName, "name", name, TEXT),
    FIELD(KarmaName, "flags", flags, FLAGS),
    FIELD(KarmaName, "wish", wish, UINT32),
    FIELD(KarmaName, "wish_since", wish_since, INT32),
    FIELD(KarmaName, "joined", joined, INT64),
    FIELD(KarmaName, "first_contact", first_contact, INT32),
    FIELD(KarmaName, "contact_days", contact_days, INT32),
    FIELD(KarmaName, "mark", mark, INT64),
    FIELD(KarmaName, "mark_count", mark_count, INT32),
    FIELD(KarmaName, "spelling", spelling, TEXT_OR_NULL),
};

static const KarmaField act_fields[] = {
    FIELD(KarmaAct, "id", id, INT64),
    FIELD(KarmaAct, "kind", kind, UINT32),
    FIELD(KarmaAct, "at", when, INT64),
    FIELD(KarmaAct, "day", day, INT32),
    FIELD(KarmaAct, "name", name, INT64),
    FIELD(KarmaAct, "room", room, INT64),
    FIELD(KarmaAct, "weight", weight, REAL),
    FIELD(KarmaAct, "detail", detail, INT32),
    FIELD(KarmaAct, "latency_s", latency_s, INT64),
    FIELD(KarmaAct, "present_s", present_s, INT64),
    FIELD(KarmaAct, "cause", cause, INT64),
    FIELD(KarmaAct, "url", url, INT64),
    FIELD(KarmaAct, "host", host, TEXT_OR_NULL),
    FIELD(KarmaAct, "left_out", left_out, OWNERS),
    FIELD(KarmaAct, "reasons", reasons, UINT32),
};

static const KarmaField item_fields[] = {
    FIELD(KarmaItem, "id", id, INT64),
    FIELD(KarmaItem, "own", own, BOOL),
    FIELD(KarmaItem, "name", name, INT64),
    FIELD(KarmaItem, "room", room, INT64),
    FIELD(KarmaItem, "first", first, INT64),
    FIELD(KarmaItem, "latest", latest, INT64),
    FIELD(KarmaItem, "present_s", present_s, INT64),
    FIELD(KarmaItem, "hour_full", hour_full, INT64),
    FIELD(KarmaItem, "reads", reads, UINT32),
    FIELD(KarmaItem, "points", points, INT32),
    FIELD(KarmaItem, "probability", probability, REAL),
    FIELD(KarmaItem, "outcome", end, UINT32),
    FIELD(KarmaItem, "closed", closed, INT64),
    FIELD(KarmaItem, "later_until", later_until, INT64),
    FIELD(KarmaItem, "later_count", later_count, INT32),
};

#define SIDE(prefix, side)                                                                         \
    FIELD(KarmaTalkState, prefix "_first", side.first, INT64),                                     \
        FIELD(KarmaTalkState, prefix "_last", side.last, INT64),                                   \
        FIELD(KarmaTalkState, prefix "_present_s", side.present_s, INT64),                         \
        FIELD(KarmaTalkState, prefix "_reads", side.reads, UINT32),                                \
        FIELD(KarmaTalkState, prefix "_words", side.words, UINT32),                                \
        FIELD(KarmaTalkState, prefix "_opens", side.opens, BOOL),                                  \
        FIELD(KarmaTalkState, prefix "_response", side.response, BOOL),                            \
        FIELD(KarmaTalkState, prefix "_answered", side.answered, BOOL)

static const KarmaField talk_fields[] = {
    FIELD(KarmaTalkState, "name", name, INT64),
    FIELD(KarmaTalkState, "room", room, INT64),
    FIELD(KarmaTalkState, "last", last, INT64),
    FIELD(KarmaTalkState, "episode", episode, INT64),
    FIELD(KarmaTalkState, "talked", talked, BOOL),
    SIDE("own", own),
    SIDE("their", theirs),
    FIELD(KarmaTalkState, "their_question", asked_thing[0], INT64),
    FIELD(KarmaTalkState, "own_question", asked_thing[1], INT64),
    FIELD(KarmaTalkState, "their_interest", asked_you[0], INT64),
    FIELD(KarmaTalkState, "own_interest", asked_you[1], INT64),
    FIELD(KarmaTalkState, "their_news", news[0], INT64),
    FIELD(KarmaTalkState, "own_news", news[1], INT64),
    FIELD(KarmaTalkState, "unanswered_starts", unanswered_starts, INT32),
    FIELD(KarmaTalkState, "dormant", dormant, BOOL),
};

static const KarmaField day_fields[] = {
    FIELD(KarmaDayCount, "day", day, INT32),       FIELD(KarmaDayCount, "name", name, INT64),
    FIELD(KarmaDayCount, "room", room, INT64),     FIELD(KarmaDayCount, "own", own, INT64),
    FIELD(KarmaDayCount, "theirs", theirs, INT64),
};

static const KarmaField contact_fields[] = {
    FIELD(KarmaContact, "name", name, INT64),
    FIELD(KarmaContact, "day", day, INT32),
};

static const KarmaField nudge_fields[] = {
    FIELD(KarmaNudgeRow, "id", id, INT64),
    FIELD(KarmaNudgeRow, "kind", kind, UINT32),
    FIELD(KarmaNudgeRow, "name", name, INT64),
    FIELD(KarmaNudgeRow, "room", room, INT64),
    FIELD(KarmaNudgeRow, "cause", cause, INT64),
    FIELD(KarmaNudgeRow, "why", why, UINT32),
    FIELD(KarmaNudgeRow, "came", came, INT64),
    FIELD(KarmaNudgeRow, "due", due, INT64),
    FIELD(KarmaNudgeRow, "at", when, INT64),
    FIELD(KarmaNudgeRow, "state", state, UINT32),
    FIELD(KarmaNudgeRow, "wording", wording, INT32),
    FIELD(KarmaNudgeRow, "held", held, INT32),
    FIELD(KarmaNudgeRow, "later_until", later_until, INT64),
    FIELD(KarmaNudgeRow, "later_count", later_count, INT32),
    FIELD(KarmaNudgeRow, "seen", seen, INT64),
    FIELD(KarmaNudgeRow, "ended", ended, INT64),
};

static const KarmaField state_fields[] = {
    FIELD(KarmaState, "key", key, TEXT),
    FIELD(KarmaState, "value", value, INT64),
};

static const KarmaField frozen_fields[] = {
    FIELD(KarmaFrozen, "monday", monday, INT32),
    FIELD(KarmaFrozen, "enough", enough, BOOL),
    FIELD(KarmaFrozen, "total", total, REAL),
    FIELD(KarmaFrozen, "responding", parts[KARMA_PART_RESPONDING], REAL),
    FIELD(KarmaFrozen, "talks", parts[KARMA_PART_TALKS], REAL),
    FIELD(KarmaFrozen, "helping", parts[KARMA_PART_HELPING], REAL),
    FIELD(KarmaFrozen, "sharing", parts[KARMA_PART_SHARING], REAL),
    FIELD(KarmaFrozen, "recognition", parts[KARMA_PART_RECOGNITION], REAL),
    FIELD(KarmaFrozen, "touch", parts[KARMA_PART_TOUCH], REAL),
    FIELD(KarmaFrozen, "people", parts[KARMA_PART_PEOPLE], REAL),
};

static const KarmaField range_fields[] = {
    FIELD(KarmaRange, "name", name, INT64),  FIELD(KarmaRange, "room", room, INT64),
    FIELD(KarmaRange, "since", from, INT64), FIELD(KarmaRange, "until", until, INT64),
    FIELD(KarmaRange, "live", live, BOOL),
};

static const KarmaField sum_fields[] = {
    FIELD(KarmaSum, "monday", monday, INT32), FIELD(KarmaSum, "name", name, INT64),
    FIELD(KarmaSum, "room", room, INT64),     FIELD(KarmaSum, "kind", kind, UINT32),
    FIELD(KarmaSum, "acts", acts, INT64),     FIELD(KarmaSum, "weight", weight, REAL),
};

/* Enums are read and written as 32 bits. */
G_STATIC_ASSERT(sizeof(KarmaActKind) == 4 && sizeof(KarmaItemEnd) == 4 && sizeof(KarmaWish) == 4);
G_STATIC_ASSERT(sizeof(KarmaNudgeKind) == 4 && sizeof(KarmaNudgeState) == 4);
G_STATIC_ASSERT(KARMA_N_PARTS == 7);

/* A row that grew needs its new field above, and a migration. (Sizes as on 64 bits.) */
#define ROW_SIZE(row, size) G_STATIC_ASSERT(sizeof(void *) != 8 || sizeof(row) == (size))
ROW_SIZE(KarmaName, 96);
ROW_SIZE(KarmaAct, 112);
ROW_SIZE(KarmaItem, 112);
ROW_SIZE(KarmaTalkState, 176);
ROW_SIZE(KarmaDayCount, 40);
ROW_SIZE(KarmaContact, 16);
ROW_SIZE(KarmaNudgeRow, 120);
ROW_SIZE(KarmaState, 16);
ROW_SIZE(KarmaFrozen, 72);
ROW_SIZE(KarmaRange, 40);
ROW_SIZE(KarmaSum, 48);

#define SHAPE(table, rows, row, fields, n_key, adds)                                               \
    {                                                                                              \
        table, G_STRUCT_OFFSET(KarmaRows, rows), sizeof(row), fields, G_N_ELEMENTS(fields), n_key, \
            adds                                                                                   \
    }

static const KarmaShape shapes[KARMA_N_SHAPES] = {
    [KARMA_SHAPE_NAME] = SHAPE("name", names, KarmaName, name_fields, 1, false),
    [KARMA_SHAPE_ACT] = SHAPE("act", acts, KarmaAct, act_fields, 1, false),
    [KARMA_SHAPE_ITEM] = SHAPE("item", items, KarmaItem, item_fields, 1, false),
    [KARMA_SHAPE_TALK] = SHAPE("talk", talks, KarmaTalkState, talk_fields, 2, false),
    [KARMA_SHAPE_DAY] = SHAPE("day", days, KarmaDayCount, day_fields, 3, true),
    [KARMA_SHAPE_CONTACT] = SHAPE("contact", contacts, KarmaContact, contact_fields, 2, false),
    [KARMA_SHAPE_NUDGE] = SHAPE("nudge", nudges, KarmaNudgeRow, nudge_fields, 1, false),
    [KARMA_SHAPE_STATE] = SHAPE("state", states, KarmaState, state_fields, 1, false),
    [KARMA_SHAPE_FROZEN] = SHAPE("karma", frozen, KarmaFrozen, frozen_fields, 1, false),
    [KARMA_SHAPE_RANGE] = SHAPE("covered", ranges, KarmaRange, range_fields, 3, false),
    [KARMA_SHAPE_SUM] = SHAPE("week", sums, KarmaSum, sum_fields, 4, true),
};

const KarmaShape *
karma_shape(KarmaShapeId id)
{
    return &shapes[id];
}

GArray *
karma_shape_rows(const KarmaShape *shape, const KarmaRows *rows)
{
    return G_STRUCT_MEMBER(GArray *, (KarmaRows *)rows, shape->array);
}

/* "prefix.column" of fields [from, until), between commas; NULL for no prefix. */
static void
append_columns(GString *sql, const KarmaShape *shape, size_t from, const char *prefix)
{
    for (size_t i = from; i < shape->n_fields; i++) {
        g_string_append(sql, i > from ? ", " : "");
        g_string_append_printf(sql, "%s%s", prefix, shape->fields[i].column);
    }
}

static void
append_updates(GString *sql, const KarmaShape *shape)
{
    for (size_t i = shape->n_key; i < shape->n_fields; i++) {
        const char *column = shape->fields[i].column;
        if (shape->fields[i].type == KARMA_FIELD_OWNERS)
            continue;
        g_string_append_printf(sql, "%s%s = %s%sexcluded.%s", i > shape->n_key ? ", " : "", column,
                               shape->adds ? column : "", shape->adds ? " + " : "", column);
    }
}

char *
karma_shape_insert_sql(const KarmaShape *shape)
{
    GString *sql = g_string_new(NULL);
    g_string_append_printf(sql, "INSERT INTO %s (", shape->table);
    append_columns(sql, shape, 0, "");
    g_string_append(sql, ") VALUES (?");
    for (size_t i = 1; i < shape->n_fields; i++)
        g_string_append(sql, ", ?");
    g_string_append(sql, ") ON CONFLICT DO ");
    if (shape->n_key == shape->n_fields) {
        g_string_append(sql, "NOTHING");
    } else {
        g_string_append(sql, "UPDATE SET ");
        append_updates(sql, shape);
    }
    return g_string_free(sql, FALSE);
}

char *
karma_shape_select_sql(const KarmaShape *shape)
{
    GString *sql = g_string_new("SELECT ");
    g_autofree char *prefix = g_strconcat(shape->table, ".", NULL);
    append_columns(sql, shape, 0, prefix);
    g_string_append_c(sql, ' ');
    return g_string_free(sql, FALSE);
}

static int
bind_text(sqlite3_stmt *statement, int place, const char *text)
{
    return sqlite3_bind_text(statement, place, text, -1, SQLITE_STATIC);
}

static int
bind_field(sqlite3_stmt *statement, int place, KarmaFieldType type, const void *at)
{
    switch (type) {
    case KARMA_FIELD_INT32:
        return sqlite3_bind_int64(statement, place, *(const int32_t *)at);
    case KARMA_FIELD_UINT32:
        return sqlite3_bind_int64(statement, place, *(const uint32_t *)at);
    case KARMA_FIELD_INT64:
        return sqlite3_bind_int64(statement, place, *(const int64_t *)at);
    case KARMA_FIELD_BOOL:
    case KARMA_FIELD_OWNERS:
        return sqlite3_bind_int64(statement, place, *(const bool *)at);
    case KARMA_FIELD_FLAGS:
        return sqlite3_bind_int64(statement, place,
                                  *(const uint32_t *)at & ~(uint32_t)KARMA_NAME_BUDDY);
    case KARMA_FIELD_REAL:
        return sqlite3_bind_double(statement, place,
                                   isfinite(*(const double *)at) ? *(const double *)at : 0);
    case KARMA_FIELD_TEXT:
        return bind_text(statement, place, *(char *const *)at ? *(char *const *)at : "");
    case KARMA_FIELD_TEXT_OR_NULL:
        return bind_text(statement, place, *(char *const *)at);
    }
    return SQLITE_MISUSE;
}

int
karma_shape_bind(const KarmaShape *shape, sqlite3_stmt *statement, const void *row)
{
    int code = SQLITE_OK;
    for (size_t i = 0; code == SQLITE_OK && i < shape->n_fields; i++) {
        const KarmaField *field = &shape->fields[i];
        code = bind_field(statement, (int)i + 1, field->type, (const char *)row + field->offset);
    }
    return code;
}

static void
read_field(sqlite3_stmt *statement, int column, KarmaFieldType type, void *at)
{
    switch (type) {
    case KARMA_FIELD_INT32:
        *(int32_t *)at = (int32_t)sqlite3_column_int64(statement, column);
        break;
    case KARMA_FIELD_UINT32:
    case KARMA_FIELD_FLAGS:
        *(uint32_t *)at = (uint32_t)sqlite3_column_int64(statement, column);
        break;
    case KARMA_FIELD_INT64:
        *(int64_t *)at = sqlite3_column_int64(statement, column);
        break;
    case KARMA_FIELD_BOOL:
    case KARMA_FIELD_OWNERS:
        *(bool *)at = sqlite3_column_int64(statement, column) != 0;
        break;
    case KARMA_FIELD_REAL:
        *(double *)at = sqlite3_column_double(statement, column);
        break;
    case KARMA_FIELD_TEXT:
    case KARMA_FIELD_TEXT_OR_NULL:
        *(char **)at = g_strdup((const char *)sqlite3_column_text(statement, column));
        break;
    }
}

void
karma_shape_append(const KarmaShape *shape, sqlite3_stmt *statement, KarmaRows *rows)
{
    GArray *array = karma_shape_rows(shape, rows);
    g_array_set_size(array, array->len + 1);
    char *row = array->data + (gsize)(array->len - 1) * shape->size;
    memset(row, 0, shape->size);
    for (size_t i = 0; i < shape->n_fields; i++)
        read_field(statement, (int)i, shape->fields[i].type, row + shape->fields[i].offset);
}
