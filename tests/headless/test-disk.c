// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"
#include "ledger.h"
#include "nudges.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#define FOR_EVER (-1)

/* A disk that hangs: the program's own write goes before libc's, and takes its time when told to,
 * or waits until told otherwise. One for the process, as the disk is. */
static atomic_int hang_ms;

__attribute__((visibility("default"))) ssize_t
pwrite64(int fd, const void *bytes, size_t length, off64_t offset)
{
    ssize_t (*real)(int fd, const void *bytes, size_t length, off64_t offset);
    *(void **)&real = dlsym(RTLD_NEXT, "pwrite64");
    const int ms = hang_ms;
    if (ms > 0)
        g_usleep((gulong)ms * 1000);
    while (hang_ms == FOR_EVER)
        g_usleep(1000);
    return real(fd, bytes, length, offset);
}

static int
start(void **state)
{
    signal(SIGXFSZ, SIG_IGN);
    return fixture_start(state, host_hurry_nudges);
}

/* A crash may cost a nudge, and never shows one twice. */
static void
nudge__is_told__only_once_it_is_on_disk(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    host_set_focus(host, host_im(host, "nobody"));
    host_hear(host, "zora", "could you send me the plan?", 0);
    host_pass(host, 120);
    assert_true(host_settle(host));
    hang_ms = FOR_EVER;
    host_set_focus(host, host_im(host, "zora"));
    host_pass(host, 40);
    const bool too_early = host_find_nudge(host, "zora") != NULL;
    hang_ms = 0;
    assert_false(too_early);
    assert_true(host_wait_line(host, "zora asked you something"));
    assert_int_equal(host_count_nudges(host, "zora"), 1);
    host_set_focus(host, NULL);
}

static void
disk__that_hangs__holds_nothing_up(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    hang_ms = 300;
    int64_t longest = 0;
    for (int i = 0; i < 2000; i++) {
        const int64_t begin = g_get_monotonic_time();
        host_hear(host, "alice", "is the disk alright?", 0);
        host_idle(host);
        longest = MAX(longest, g_get_monotonic_time() - begin);
    }
    assert_true(longest < 200 * 1000);
    const int64_t begin = g_get_monotonic_time();
    hang_ms = 2500;
    host_hear(host, "alice", "one more", 0);
    assert_true(purple_plugin_unload(fixture->plugin));
    assert_true(g_get_monotonic_time() - begin < 3 * G_USEC_PER_SEC);
    assert_false(purple_plugin_load(fixture->plugin));
    hang_ms = 0;
    assert_true(host_load_again(host, fixture->plugin));
    assert_true(host_unload(host, fixture->plugin));
    assert_int_equal(host_ledger(host).im_theirs, 2002);
    assert_true(host_load_again(host, fixture->plugin));
}

static unsigned
lines_with(Host *host, const char *part)
{
    unsigned n = 0;
    for (guint i = 0; i < host_lines(host)->len; i++)
        n += strstr(((HostLine *)g_ptr_array_index(host_lines(host), i))->text, part) != NULL;
    return n;
}

/* No file may grow any more. */
static void
disk__that_is_full__is_said_once(void **state)
{
    Fixture *fixture = *state;
    Host *host = fixture->host;
    struct rlimit before;
    getrlimit(RLIMIT_FSIZE, &before);
    const struct rlimit full = {1, before.rlim_max};
    host_set_focus(host, host_im(host, "alice"));
    setrlimit(RLIMIT_FSIZE, &full);
    for (int i = 0; i < 500; i++) {
        g_autofree char *who = g_strdup_printf("friend%d", i);
        host_hear(host, who, "could you send me the plan?", 0);
    }
    const bool said = host_wait_line(host, "cannot write");
    host_hear(host, "alice", "still chatting", 0);
    host_run(host, 1500);
    const bool unloaded = purple_plugin_unload(fixture->plugin);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_true(said);
    assert_true(unloaded);
    assert_int_equal(lines_with(host, "cannot write"), 1);
    assert_true(host_load_again(host, fixture->plugin));
    host_hear(host, "zoe", "counted again", 0);
    assert_true(host_unload(host, fixture->plugin));
    assert_true(host_ledger(host).im_theirs >= 2003);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nudge__is_told__only_once_it_is_on_disk),
        cmocka_unit_test(disk__that_hangs__holds_nothing_up),
        cmocka_unit_test(disk__that_is_full__is_said_once),
    };
    return cmocka_run_group_tests(tests, start, fixture_stop);
}
