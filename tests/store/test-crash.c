// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define KILLS      100
#define LONGEST_US 25000
#define MOST_ACTS  200000 /* of a child that nobody kills */

/* One batch as a messenger would make it: an act, its day and contact, and what waits opens and
 * closes in turns. */
static KarmaRows *
batch_of(int64_t number)
{
    KarmaRows *rows = karma_rows_new();
    const KarmaDate day = SAMPLE_MONDAY + (KarmaDate)(number % 7);
    const bool opens = number % 2 != 0;
    const KarmaItem item = {.id = (number + 1) / 2,
                            .name = 1,
                            .first = SAMPLE_NOW + number,
                            .end = opens ? KARMA_ITEM_OPEN : KARMA_ITEM_ANSWERED,
                            .closed = opens ? 0 : SAMPLE_NOW + number};
    put_person(rows, 1, "ann");
    put_act(rows, number, KARMA_ACT_EXCHANGE, 1, day);
    karma_rows_put_contact(rows, &(KarmaContact){.name = 1, .day = day});
    karma_rows_add_day(rows, &(KarmaDayCount){.name = 1, .day = day, .own = 1});
    karma_rows_put_item(rows, &item);
    karma_rows_put_state(rows, "batch", number);
    return rows;
}

/* Writes batches until it is killed; each number goes into the pipe when its batch is said to be on
 * disk. */
static void
write_until_killed(const char *path, int said)
{
    g_autoptr(KarmaStore) store = karma_store_open(path, NULL, NULL);
    g_autoptr(KarmaRows) known = store ? karma_store_restore(store, SAMPLE_NOW, NULL) : NULL;
    if (!known)
        _exit(1);
    const int64_t last = karma_rows_state(known, "batch", 0);
    for (int64_t number = last + 1; number < last + MOST_ACTS; number++) {
        g_autoptr(KarmaRows) rows = batch_of(number);
        if (!karma_store_apply(store, rows, NULL) ||
            write(said, &number, sizeof number) != sizeof number)
            _exit(2);
    }
    _exit(0);
}

/* The last number a killed child had said. */
static int64_t
kill_while_writing(const char *path, useconds_t after_us)
{
    int said[2];
    int64_t number, last = 0;
    assert_int_equal(pipe(said), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(said[0]);
        write_until_killed(path, said[1]);
    }
    close(said[1]);
    usleep(after_us);
    kill(child, SIGKILL);
    while (read(said[0], &number, sizeof number) == sizeof number)
        last = number;
    close(said[0]);
    assert_int_equal(waitpid(child, NULL, 0), child);
    return last;
}

static int64_t
own_of_days(const KarmaRows *rows)
{
    int64_t own = 0;
    for (guint i = 0; i < rows->days->len; i++)
        own += g_array_index(rows->days, KarmaDayCount, i).own;
    return own;
}

static int64_t
assert_whole(const Place *place)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaStore) store = ledger_open(place);
    if (!karma_store_check(store, &error))
        fail_msg("%s", error->message);
    g_autoptr(KarmaRows) rows = karma_store_all(store, NULL);
    const int64_t last = karma_rows_state(rows, "batch", 0);
    assert_int_equal(rows->acts->len, last);
    assert_int_equal(own_of_days(rows), last);
    assert_int_equal(rows->items->len, (last + 1) / 2);
    return last;
}

static void
ledger__is_whole__after_every_kill(void **state)
{
    const Place *place = *state;
    g_autoptr(GRand) random = g_rand_new_with_seed(17);
    int64_t before = 0;
    int interrupted = 0;
    for (int i = 0; i < KILLS; i++) {
        const int64_t said =
            kill_while_writing(place->path, (useconds_t)g_rand_int_range(random, 0, LONGEST_US));
        const int64_t found = assert_whole(place);
        assert_true(found >= said && found >= before); /* what was said to be on disk is there */
        interrupted += found > before;
        before = found;
    }
    assert_true(interrupted > 0);
}

static void
ledger__begins_again__when_killed_at_its_birth(void **state)
{
    const Place *place = *state;
    g_autoptr(GRand) random = g_rand_new_with_seed(3);
    for (int i = 0; i < 30; i++) {
        g_autofree char *path = g_strdup_printf("%s-%d", place->path, i);
        const Place young = {place->folder, path};
        kill_while_writing(path, (useconds_t)g_rand_int_range(random, 0, 12000));
        assert_whole(&young);
    }
}

static char *
forgettable(KarmaNameId id)
{
    return g_strdup_printf("forgettable-%03d", (int)id);
}

static void
kill_while_forgetting(const char *path, KarmaNameId id, useconds_t after_us)
{
    const pid_t child = fork();
    if (child == 0) {
        g_autoptr(KarmaStore) store = karma_store_open(path, NULL, NULL);
        _exit(store && karma_store_forget(store, &id, 1, NULL, 0, NULL) ? 0 : 1);
    }
    usleep(after_us);
    kill(child, SIGKILL);
    assert_int_equal(waitpid(child, NULL, 0), child);
}

/* Known with all of it, or gone with all of it. */
static bool
is_gone(const Place *place, KarmaNameId id)
{
    g_autofree char *name = forgettable(id);
    g_autoptr(KarmaStore) store = ledger_open(place);
    g_autoptr(KarmaRows) rows = karma_store_with(store, &id, 1, 0, 10, NULL);
    const bool known = rows->acts->len > 0;
    for (guint i = 0; i < rows->names->len; i++)
        assert_true(g_array_index(rows->names, KarmaName, i).id != id || known);
    if (!known)
        assert_false(file_holds(place->path, "", name) || file_holds(place->path, "-wal", name));
    return !known;
}

static void
forget__is_done_or_not_begun__after_every_kill(void **state)
{
    const Place *place = *state;
    g_autoptr(GRand) random = g_rand_new_with_seed(5);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    KarmaStore *store = ledger_open(place);
    int gone = 0;
    for (KarmaNameId id = 1; id <= 60; id++) {
        g_autofree char *name = forgettable(id);
        put_person(rows, id, name);
        put_act(rows, id, KARMA_ACT_TALK, id, SAMPLE_MONDAY);
    }
    ledger_apply(store, rows);
    karma_store_close(store);
    for (KarmaNameId id = 1; id <= 60; id++) {
        kill_while_forgetting(place->path, id, (useconds_t)g_rand_int_range(random, 0, 40000));
        gone += is_gone(place, id);
    }
    assert_true(gone > 0);
}

/* Runs `body` in a child; its exit status. */
static int
in_child(int (*body)(const Place *place), const Place *place)
{
    int status = -1;
    const pid_t child = fork();
    if (child == 0)
        _exit(body(place));
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
}

static void
limit_files(rlim_t bytes)
{
    struct rlimit limit;
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes == 0 ? 0 : MIN(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}

/* Batches until one is refused; its number, or 0 with anything but KARMA_ERROR_STORAGE. */
static int64_t
fill_up(KarmaStore *store, int64_t from)
{
    for (int64_t number = from; number < from + 20000; number++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(KarmaRows) rows = batch_of(number);
        if (!karma_store_apply(store, rows, &error))
            return g_error_matches(error, KARMA_ERROR, KARMA_ERROR_STORAGE) ? number : 0;
    }
    return 0;
}

static int
goes_on_when_there_is_room_again(const Place *place)
{
    const KarmaNameId ann = 1;
    signal(SIGXFSZ, SIG_IGN);
    g_autoptr(KarmaStore) store = karma_store_open(place->path, NULL, NULL);
    limit_files(200000);
    const int64_t refused = store ? fill_up(store, 1) : 0;
    if (refused < 2)
        return 1;
    if (fill_up(store, refused) != refused) /* still full, still no harm */
        return 2;
    if (karma_store_forget(store, &ann, 1, NULL, 0, NULL)) /* it cannot promise that now */
        return 3;
    limit_files(RLIM_INFINITY);
    g_autoptr(KarmaRows) rows = batch_of(refused);
    return karma_store_apply(store, rows, NULL) && karma_store_check(store, NULL) ? 0 : 4;
}

static int
cannot_begin(const Place *place)
{
    g_autoptr(GError) error = NULL;
    signal(SIGXFSZ, SIG_IGN);
    limit_files(0);
    g_autoptr(KarmaStore) store = karma_store_open(place->path, NULL, &error);
    return !store && g_error_matches(error, KARMA_ERROR, KARMA_ERROR_STORAGE) ? 0 : 1;
}

/* A disk that is really full, where we may mount one. */
static int
fills_a_small_disk(const Place *place)
{
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
        mount("none", place->folder, "tmpfs", 0, "size=400k") != 0)
        return 0;
    g_autoptr(KarmaStore) store = karma_store_open(place->path, NULL, NULL);
    const int64_t refused = store ? fill_up(store, 1) : 0;
    if (refused < 2)
        return 1;
    g_autoptr(KarmaRows) rows = karma_store_all(store, NULL);
    return rows && karma_rows_state(rows, "batch", 0) == refused - 1 ? 0 : 2;
}

static void
ledger__says_no__on_a_full_disk(void **state)
{
    assert_int_equal(in_child(goes_on_when_there_is_room_again, *state), 0);
    assert_int_equal(in_child(fills_a_small_disk, *state), 0);
}

static void
ledger__cannot_begin__on_a_full_disk(void **state)
{
    const Place *place = *state;
    assert_int_equal(in_child(cannot_begin, place), 0);
    g_autoptr(KarmaStore) store = ledger_open(place); /* and what it left is no obstacle */
    assert_non_null(store);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(ledger__is_whole__after_every_kill),
        TEST(ledger__begins_again__when_killed_at_its_birth),
        TEST(forget__is_done_or_not_begun__after_every_kill),
        TEST(ledger__says_no__on_a_full_disk),
        TEST(ledger__cannot_begin__on_a_full_disk),
    };
    return cmocka_run_group_tests_name("store crash", tests, NULL, NULL);
}
