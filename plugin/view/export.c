// SPDX-License-Identifier: GPL-2.0-or-later

/* Everything the ledger gave, row by row. */

#include "json.h"
#include "moment.h"
#include "reason.h"
#include "words.h"

static void
put_time(KarmaJson *json, const char *key, KarmaTime when)
{
    g_autofree char *words = when ? karma_moment_iso_time(when) : NULL;
    karma_json_text(json, key, words);
}

static void
put_date(KarmaJson *json, const char *key, KarmaDate date)
{
    g_autofree char *words = karma_moment_iso_date(date);
    karma_json_text(json, key, words);
}

/* The ledger holds bytes of other people's making. */
static void
put_text(KarmaJson *json, const char *key, const char *text)
{
    g_autofree char *clean = text ? karma_words_clean(text, 0) : NULL;
    karma_json_text(json, key, clean);
}

static void
put_length(KarmaJson *json, const char *key, int64_t seconds)
{
    if (seconds < 0)
        karma_json_text(json, key, NULL);
    else
        karma_json_integer(json, key, seconds);
}

static void
put_name(KarmaJson *json, const KarmaView *view, gconstpointer data)
{
    const KarmaName *row = data;
    g_autofree char *display = karma_words_name(view, row->id, row->room);
    karma_json_integer(json, "id", row->id);
    karma_json_bool(json, "room", row->room);
    put_text(json, "protocol", row->protocol);
    put_text(json, "account", row->account);
    put_text(json, "name", row->name);
    karma_json_text(json, "display", display);
    karma_json_bool(json, "left_out", row->flags & KARMA_NAME_LEFT_OUT);
    karma_json_bool(json, "pinned", row->flags & KARMA_NAME_PINNED);
    karma_json_bool(json, "no_nudges", row->flags & KARMA_NAME_NO_NUDGES);
    karma_json_bool(json, "marked", row->flags & KARMA_ROOM_MARKED);
    karma_json_text(json, "wish", karma_wish_name(row->wish));
    karma_json_integer(json, "joined", row->joined);
}

static void
put_act(KarmaJson *json, const KarmaView *view, gconstpointer data)
{
    const KarmaAct *row = data;
    karma_json_integer(json, "id", row->id);
    karma_json_text(json, "kind", karma_act_kind_name(row->kind));
    put_time(json, "at", row->when);
    put_date(json, "day", row->day);
    karma_json_integer(json, "person", row->name);
    karma_json_integer(json, "room", row->room);
    karma_json_real(json, "weight", row->weight);
    karma_json_integer(json, "detail", row->detail);
    if (row->kind == KARMA_ACT_LINK || row->kind == KARMA_ACT_LINK_RECEIVED)
        karma_json_text(json, "class", karma_link_class_name((KarmaLinkClass)row->detail));
    karma_json_bool(json, "left_out", row->left_out);
    put_length(json, "latency_s", row->latency_s);
    put_length(json, "present_s", row->present_s);
    karma_json_integer(json, "cause", row->cause);
    put_text(json, "host", row->host);
    g_autofree char *reasons = karma_reason_names(row->reasons);
    put_text(json, "reasons", *reasons ? reasons : NULL);
}

static const char *
end_name(KarmaItemEnd end)
{
    static const char *const names[] = {
        [KARMA_ITEM_OPEN] = "open",           [KARMA_ITEM_ANSWERED] = "answered",
        [KARMA_ITEM_LAPSED] = "lapsed",       [KARMA_ITEM_NOT_NEEDED] = "not-needed",
        [KARMA_ITEM_ELSEWHERE] = "elsewhere", [KARMA_ITEM_LEFT_OUT] = "left-out",
    };
    return names[end];
}

static void
put_item(KarmaJson *json, const KarmaView *view, gconstpointer data)
{
    const KarmaItem *row = data;
    karma_json_integer(json, "id", row->id);
    karma_json_bool(json, "own", row->own);
    karma_json_integer(json, "person", row->name);
    karma_json_integer(json, "room", row->room);
    put_time(json, "first", row->first);
    put_time(json, "latest", row->latest);
    karma_json_integer(json, "points", row->points);
    karma_json_text(json, "end", end_name(row->end));
    put_time(json, "closed", row->closed);
    put_time(json, "later_until", row->later_until);
}

static void
put_day(KarmaJson *json, const KarmaView *view, gconstpointer data)
{
    const KarmaDayCount *row = data;
    karma_json_integer(json, "person", row->name);
    karma_json_integer(json, "room", row->room);
    put_date(json, "day", row->day);
    karma_json_integer(json, "own", row->own);
    karma_json_integer(json, "theirs", row->theirs);
}

static void
put_contact(KarmaJson *json, const KarmaView *view, gconstpointer data)
{
    const KarmaContact *row = data;
    karma_json_integer(json, "person", row->name);
    put_date(json, "day", row->day);
}

static void
put_nudge(KarmaJson *json, const KarmaView *view, gconstpointer data)
{
    const KarmaNudgeRow *row = data;
    karma_json_integer(json, "id", row->id);
    karma_json_text(json, "kind", karma_nudge_kind_name(row->kind));
    karma_json_integer(json, "person", row->name);
    karma_json_integer(json, "room", row->room);
    karma_json_integer(json, "state", (int64_t)row->state);
    put_time(json, "when", row->when);
    put_time(json, "seen", row->seen);
    put_time(json, "ended", row->ended);
}

static void
put_frozen(KarmaJson *json, const KarmaView *view, gconstpointer data)
{
    const KarmaFrozen *row = data;
    g_autofree char *week = karma_moment_iso_week(row->monday);
    karma_json_text(json, "week", week);
    karma_json_bool(json, "enough", row->enough);
    if (!row->enough)
        return;
    karma_json_real(json, "total", row->total);
    karma_json_open(json, "parts", false);
    for (int i = 0; i < KARMA_N_PARTS; i++)
        karma_json_real(json, karma_part_name((KarmaPart)i), row->parts[i]);
    karma_json_close(json);
}

static void
put_state(KarmaJson *json, const KarmaView *view, gconstpointer data)
{
    const KarmaState *row = data;
    put_text(json, "key", row->key);
    karma_json_integer(json, "value", row->value);
}

/* One table of the ledger, one list of the file. */
static const struct {
    const char *key;
    size_t offset;
    void (*put)(KarmaJson *json, const KarmaView *view, gconstpointer row);
} tables[] = {
    {"names", G_STRUCT_OFFSET(KarmaRows, names), put_name},
    {"acts", G_STRUCT_OFFSET(KarmaRows, acts), put_act},
    {"items", G_STRUCT_OFFSET(KarmaRows, items), put_item},
    {"days", G_STRUCT_OFFSET(KarmaRows, days), put_day},
    {"contacts", G_STRUCT_OFFSET(KarmaRows, contacts), put_contact},
    {"nudges", G_STRUCT_OFFSET(KarmaRows, nudges), put_nudge},
    {"weeks", G_STRUCT_OFFSET(KarmaRows, frozen), put_frozen},
    {"states", G_STRUCT_OFFSET(KarmaRows, states), put_state},
};

char *
karma_view_export(const KarmaView *view, const KarmaRows *rows)
{
    KarmaView plain = *view;
    plain.format = KARMA_FORMAT_JSON;
    KarmaJson json;
    karma_json_init(&json);
    karma_json_open(&json, NULL, false);
    karma_json_text(&json, "schema", "purple-karma/export/1");
    for (size_t i = 0; i < G_N_ELEMENTS(tables); i++) {
        const GArray *table = G_STRUCT_MEMBER(GArray *, rows, tables[i].offset);
        guint size = table ? g_array_get_element_size((GArray *)table) : 0;
        karma_json_open(&json, tables[i].key, true);
        for (guint row = 0; table && row < table->len; row++) {
            karma_json_open(&json, NULL, false);
            tables[i].put(&json, &plain, table->data + (gsize)row * size);
            karma_json_close(&json);
        }
        karma_json_close(&json);
    }
    return karma_json_finish(&json);
}
