// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include <dlfcn.h>
#include <glib/gstdio.h>
#include <stdatomic.h>
#include <unistd.h>

/* The disk: one for the process. Syncs of `slow` take until it is somebody else again. */
static _Atomic(GThread *) slow;
static atomic_int syncs;

static int
pass_on(const char *name, int fd)
{
    int (*real)(int fd);
    *(void **)&real = dlsym(RTLD_NEXT, name);
    syncs++;
    while (slow == g_thread_self())
        g_usleep(1000);
    return real(fd);
}

__attribute__((visibility("default"))) int
fsync(int fd)
{
    return pass_on("fsync", fd);
}

__attribute__((visibility("default"))) int
fdatasync(int fd)
{
    return pass_on("fdatasync", fd);
}

/* Some 100 pages. */
static void
apply_much(KarmaStore *store, int64_t round)
{
    g_autoptr(KarmaRows) rows = karma_rows_new();
    g_autofree char *tail = g_strnfill(3000, 'x');
    for (int i = 0; i < 75; i++) {
        g_autofree char *key = g_strdup_printf("%03d%s", i, tail);
        karma_rows_put_state(rows, key, round);
    }
    ledger_apply(store, rows);
}

static void
store__makes_its_checkpoints__by_itself(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    syncs = 0;
    for (int i = 0; i < 30; i++)
        apply_much(store, i);
    assert_true(syncs > 0);
    assert_int_equal(karma_store_log_pages(store), 0);
}

static void
commits__never_sync__when_checkpoints_are_made_apart(void **state)
{
    ledger_make(*state); /* and closed: there is no log, and beginning one takes a sync */
    g_autoptr(KarmaStore) store = ledger_open(*state);
    assert_true(karma_store_checkpoint_apart(store, NULL));
    syncs = 0;
    for (int i = 0; i < 30; i++)
        apply_much(store, i);
    assert_int_equal(syncs, 0);
    assert_true(karma_store_log_pages(store) > 2 * KARMA_LOG_LONG);
}

static void
log__begins_anew__when_all_of_it_is_in_the_ledger(void **state)
{
    const Place *place = *state;
    g_autoptr(KarmaStore) store = ledger_open(place);
    assert_true(karma_store_checkpoint_apart(store, NULL));
    apply_much(store, 1);
    const unsigned pages = karma_store_log_pages(store);
    assert_int_equal(karma_store_checkpoint(place->path), pages);
    assert_true(karma_store_renew_log(store, NULL));
    assert_int_equal(karma_store_log_pages(store), 1);
    syncs = 0;
    apply_much(store, 2);
    assert_int_equal(syncs, 0); /* renewing has paid for it */
}

static void
checkpoint__says_nothing_moved__without_a_ledger(void **state)
{
    const Place *place = *state;
    assert_int_equal(karma_store_checkpoint(place->path), 0);
}

static gpointer
checkpoint(gpointer path)
{
    slow = g_thread_self();
    return GUINT_TO_POINTER(karma_store_checkpoint(path));
}

static gpointer
let_go_soon(gpointer nobody)
{
    g_usleep(200 * 1000);
    slow = NULL;
    return NULL;
}

static void
forget__waits__for_a_checkpoint_under_way(void **state)
{
    const Place *place = *state;
    g_autoptr(KarmaStore) store = ledger_open(place);
    g_autoptr(KarmaRows) rows = sample_rows();
    assert_true(karma_store_checkpoint_apart(store, NULL));
    ledger_apply(store, rows);
    syncs = 0;
    GThread *apart = g_thread_new("checkpoint", checkpoint, place->path);
    while (syncs == 0)
        g_usleep(1000);
    GThread *help = g_thread_new("help", let_go_soon, NULL);
    assert_true(karma_store_forget(store, &sample_person.id, 1, NULL, 0, NULL));
    g_thread_join(help);
    assert_true(GPOINTER_TO_UINT(g_thread_join(apart)) > 0);
    assert_false(file_holds(place->path, "", sample_person.spelling));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(store__makes_its_checkpoints__by_itself),
        TEST(commits__never_sync__when_checkpoints_are_made_apart),
        TEST(log__begins_anew__when_all_of_it_is_in_the_ledger),
        TEST(checkpoint__says_nothing_moved__without_a_ledger),
        TEST(forget__waits__for_a_checkpoint_under_way),
    };
    return cmocka_run_group_tests_name("store checkpoint", tests, NULL, NULL);
}
