// SPDX-License-Identifier: GPL-2.0-or-later
#include "made-up.h"
#include <glib/gstdio.h>
#include <karma/store.h>
#include <sys/stat.h>

#define NOW          INT64_C(1795510800) /* 2026-11-24T09:00:00Z, a Tuesday */
#define ROOMS        40
#define PEOPLE       400 /* about at a time */
#define NEW_A_YEAR   300 /* of them others than the year before */
#define TALKS_A_DAY  15  /* people one is in touch with */
#define ACTS_A_TALK  6
#define LINKS_A_DAY  3
#define KEPT_WEEKS   26
#define DAYS_A_BATCH 28
#define WHOLE_DAYS   35 /* before: a week looks back a year, and a little more */

typedef struct {
    KarmaStore *store;
    KarmaRows *batch;
    GRand *rand;
    KarmaDate today;
    int years;
    int64_t a_day; /* messages */
    int64_t act;
} Maker;

static int64_t
people_in_all(int years)
{
    return PEOPLE + (int64_t)NEW_A_YEAR * (years - 1);
}

/* Rooms come first. Of the people those who are about `years_ago`; the first few are closest. */
static KarmaNameId
somebody(Maker *maker, int years_ago)
{
    const int32_t near = g_rand_int_range(maker->rand, 0, PEOPLE);
    const int32_t nearer = g_rand_int_range(maker->rand, 0, near + 1);
    return 1 + ROOMS + (int64_t)NEW_A_YEAR * (maker->years - 1 - years_ago) + nearer;
}

static KarmaRoomId
some_room(Maker *maker)
{
    return 1 + g_rand_int_range(maker->rand, 0, ROOMS);
}

static bool
flush(Maker *maker)
{
    const bool done = karma_store_apply(maker->store, maker->batch, NULL);
    karma_rows_free(maker->batch);
    maker->batch = karma_rows_new();
    return done;
}

static void
put_names(Maker *maker)
{
    const int64_t n = ROOMS + people_in_all(maker->years);
    for (int64_t id = 1; id <= n; id++) {
        g_autofree char *name = g_strdup_printf(id <= ROOMS ? "#room%d" : "person%d", (int)id);
        const KarmaName row = {.id = id,
                               .room = id <= ROOMS,
                               .protocol = (char *)"irc",
                               .account = (char *)"me@irc.example",
                               .name = name};
        karma_rows_put_name(maker->batch, &row);
        const KarmaTalkState talk = {.name = id > ROOMS ? id : 0, .room = id <= ROOMS ? id : 0};
        karma_rows_put_talk(maker->batch, &talk);
    }
}

static void
put_act(Maker *maker, KarmaDate day, KarmaActKind kind, KarmaNameId name, KarmaRoomId room,
        int32_t detail)
{
    const KarmaAct act = {.id = ++maker->act,
                          .kind = kind,
                          .when = day * KARMA_DAY + g_rand_int_range(maker->rand, 28800, 79200),
                          .day = day,
                          .name = name,
                          .room = room,
                          .weight = 1,
                          .detail = detail,
                          .latency_s = kind == KARMA_ACT_RESPONSE ? 60 : -1,
                          .present_s = -1,
                          .host = kind == KARMA_ACT_LINK ? (char *)"docs.example" : NULL};
    karma_rows_put_act(maker->batch, &act);
}

static void
put_talk(Maker *maker, KarmaDate day, KarmaNameId name, KarmaRoomId room)
{
    static const KarmaActKind kinds[ACTS_A_TALK] = {
        KARMA_ACT_EXCHANGE, KARMA_ACT_TALK,           KARMA_ACT_RESPONSE,
        KARMA_ACT_ANSWERED, KARMA_ACT_THEIR_RESPONSE, KARMA_ACT_THEIR_ANSWERED,
    };
    const KarmaContact contact = {name, day};
    karma_rows_put_contact(maker->batch, &contact);
    const KarmaDayCount count = {name, 0, day, 3, 4};
    if (!room)
        karma_rows_add_day(maker->batch, &count);
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++)
        put_act(maker, day, kinds[i], name, room, 0);
}

static void
put_day(Maker *maker, KarmaDate day)
{
    const int years_ago = (maker->today - day) / 366;
    for (int i = 0; i < TALKS_A_DAY; i++)
        put_talk(maker, day, somebody(maker, years_ago), i % 3 ? some_room(maker) : 0);
    for (KarmaRoomId room = 1; room <= ROOMS; room++) {
        const KarmaDayCount count = {0, room, day, 2, maker->a_day / ROOMS};
        karma_rows_add_day(maker->batch, &count);
    }
    for (int i = 0; i < LINKS_A_DAY; i++)
        put_act(maker, day, KARMA_ACT_LINK, somebody(maker, years_ago), some_room(maker),
                KARMA_LINK_HELPFUL);
    put_act(maker, day, KARMA_ACT_HELP_GIVEN, somebody(maker, years_ago), 0, KARMA_HELP_CONFIRMED);
    put_act(maker, day, KARMA_ACT_RECOGNITION_GIVEN, somebody(maker, years_ago), 0, 0);
}

static void
put_week(Maker *maker, KarmaDate monday)
{
    const KarmaFrozen frozen = {.monday = monday, .enough = true, .total = 60};
    karma_rows_put_frozen(maker->batch, &frozen);
    const KarmaItem item = {.id = monday,
                            .name = somebody(maker, (maker->today - monday) / 366),
                            .first = monday * KARMA_DAY,
                            .latest = monday * KARMA_DAY,
                            .end = KARMA_ITEM_ANSWERED,
                            .closed = monday * KARMA_DAY + KARMA_HOUR};
    karma_rows_put_item(maker->batch, &item);
}

static bool
put_life(Maker *maker)
{
    const KarmaDate first = maker->today - 365 * maker->years - WHOLE_DAYS;
    bool done = true;
    put_names(maker);
    for (KarmaDate day = first; done && day < maker->today; day++) {
        put_day(maker, day);
        if (karma_date_monday(day) == day)
            put_week(maker, day);
        if ((day - first) % DAYS_A_BATCH == 0)
            done = flush(maker);
    }
    return done && flush(maker) &&
           karma_store_prune(maker->store, maker->today - 7 * KEPT_WEEKS, NULL);
}

static double
megabytes_of(const char *path)
{
    GStatBuf file;
    return g_stat(path, &file) == 0 ? (double)file.st_size / 1e6 : 0;
}

bool
made_up_measure(MadeUp *ledger, KarmaDate *ret_first)
{
    KarmaDate last;
    g_autoptr(KarmaStore) store = karma_store_open_readonly(ledger->path, NULL);
    if (!store || !karma_store_span(store, ret_first, &last, NULL))
        return false;
    ledger->monday = karma_date_monday(last) - 7;
    ledger->now = (ledger->monday + 8) * KARMA_DAY + 9 * KARMA_HOUR;
    ledger->megabytes = megabytes_of(ledger->path);
    g_autoptr(KarmaRows) rows = karma_store_with(store, NULL, 0, 0, 0, NULL);
    ledger->names = rows ? rows->names->len : 0;
    return true;
}

bool
made_up_ledger(int years, int64_t messages, MadeUp *ret_ledger)
{
    const KarmaDate today = (KarmaDate)(NOW / KARMA_DAY);
    ret_ledger->folder = g_dir_make_tmp("karma-bench-XXXXXX", NULL);
    if (!ret_ledger->folder)
        return false;
    ret_ledger->path = g_build_filename(ret_ledger->folder, "karma", "ledger.db", NULL);
    Maker maker = {.store = karma_store_open(ret_ledger->path, NULL, NULL),
                   .batch = karma_rows_new(),
                   .rand = g_rand_new_with_seed(7),
                   .today = today,
                   .years = years,
                   .a_day = messages / (365 * years)};
    const bool done = maker.store && put_life(&maker);
    karma_rows_free(maker.batch);
    g_rand_free(maker.rand);
    g_clear_pointer(&maker.store, karma_store_close);
    KarmaDate first;
    return done && made_up_measure(ret_ledger, &first);
}

void
made_up_clear(MadeUp *ledger)
{
    static const char *const endings[] = {"", "-wal", "-shm", ".lock"};
    if (!ledger->folder)
        return;
    for (size_t i = 0; ledger->path && i < G_N_ELEMENTS(endings); i++) {
        g_autofree char *file = g_strconcat(ledger->path, endings[i], NULL);
        g_unlink(file);
    }
    g_autofree char *below = g_build_filename(ledger->folder, "karma", NULL);
    g_rmdir(below);
    g_rmdir(ledger->folder);
    g_clear_pointer(&ledger->path, g_free);
    g_clear_pointer(&ledger->folder, g_free);
}
