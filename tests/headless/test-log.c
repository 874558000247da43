// SPDX-License-Identifier: GPL-2.0-or-later

/* The ledger's worker on a disk that takes its time to sync: batches go on. */

#include "worker.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dlfcn.h>
#include <glib/gstdio.h>
#include <stdatomic.h>
#include <unistd.h>

#define PATIENCE_US (10 * G_USEC_PER_SEC)
#define NAP_US      1000
#define BATCHES     80 /* more than the log may hold */

/* The disk: one for the process. */
static atomic_bool held;       /* syncs wait until it is false ... */
static atomic_bool overtaken;  /* ... or until a batch more is on disk, if one comes at all */
static atomic_int syncs, done; /* begun; batches on disk */

static void
wait_for_disk(void)
{
    const int before = done;
    syncs++;
    while (held)
        g_usleep(NAP_US);
    for (int naps = 0; overtaken && done == before && naps < 200; naps++)
        g_usleep(NAP_US);
}

static int
pass_on(const char *name, int fd)
{
    int (*real)(int fd);
    *(void **)&real = dlsym(RTLD_NEXT, name);
    wait_for_disk();
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

typedef struct {
    char *folder, *path;
    KarmaWorker *worker;
} Bench;

static void
opened(KarmaOpened *opened, gpointer data)
{
    assert_non_null(opened->rows);
}

static void
applied(const GError *error, gpointer data)
{
    assert_null(error);
    done++;
}

static bool
answered(Bench *bench)
{
    const int64_t until = g_get_monotonic_time() + PATIENCE_US;
    while (karma_worker_pending(bench->worker) > 0 && g_get_monotonic_time() < until)
        if (!g_main_context_iteration(NULL, FALSE))
            g_usleep(NAP_US);
    return karma_worker_pending(bench->worker) == 0;
}

static int
setup(void **state)
{
    Bench *bench = g_new0(Bench, 1);
    bench->folder = g_dir_make_tmp("karma-log-XXXXXX", NULL);
    bench->path = g_build_filename(bench->folder, "ledger.db", NULL);
    bench->worker = karma_worker_new(bench->path, bench);
    held = overtaken = false;
    syncs = done = 0;
    *state = bench;
    karma_worker_open(bench->worker, 1762700000, opened);
    return answered(bench) ? 0 : -1;
}

static int
teardown(void **state)
{
    Bench *bench = *state;
    static const char *const suffixes[] = {"", "-wal", "-shm", ".lock"};
    held = overtaken = false;
    const bool stopped = karma_worker_stop(bench->worker, PATIENCE_US);
    for (size_t i = 0; i < G_N_ELEMENTS(suffixes); i++) {
        g_autofree char *name = g_strconcat(bench->path, suffixes[i], NULL);
        g_unlink(name);
    }
    g_rmdir(bench->folder);
    g_free(bench->path);
    g_free(bench->folder);
    g_free(bench);
    return stopped ? 0 : -1;
}

/* Some 300 pages, the same each time. */
static KarmaRows *
large_batch(int64_t value)
{
    KarmaRows *rows = karma_rows_new();
    g_autofree char *tail = g_strnfill(3000, 'x');
    for (int i = 0; i < 300; i++) {
        g_autofree char *key = g_strdup_printf("%03d%s", i, tail);
        karma_rows_put_state(rows, key, value);
    }
    return rows;
}

static void
batches__are_on_disk__while_a_checkpoint_waits(void **state)
{
    Bench *bench = *state;
    held = true;
    for (int i = 0; i < 10; i++) {
        karma_worker_apply(bench->worker, large_batch(i), applied);
        assert_true(answered(bench));
    }
    const int64_t until = g_get_monotonic_time() + PATIENCE_US;
    while (syncs == 0 && g_get_monotonic_time() < until)
        g_usleep(NAP_US);
    assert_true(syncs > 0);
    karma_worker_apply(bench->worker, large_batch(10), applied);
    assert_true(answered(bench));
    assert_int_equal(done, 11);
}

static void
log__does_not_grow_for_ever__when_batches_overtake_checkpoints(void **state)
{
    Bench *bench = *state;
    g_autofree char *log = g_strconcat(bench->path, "-wal", NULL);
    GStatBuf info = {0};
    overtaken = true;
    for (int i = 0; i < BATCHES; i++) {
        karma_worker_apply(bench->worker, large_batch(i), applied);
        assert_true(answered(bench));
    }
    assert_int_equal(g_stat(log, &info), 0);
    assert_in_range(info.st_size, 1, (KARMA_LOG_MOST + 500) * INT64_C(4120));
    assert_int_equal(done, BATCHES);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(batches__are_on_disk__while_a_checkpoint_waits, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(
            log__does_not_grow_for_ever__when_batches_overtake_checkpoints, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
