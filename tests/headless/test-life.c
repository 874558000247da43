// SPDX-License-Identifier: GPL-2.0-or-later
#include "host.h"
#include "ledger.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>
#include <karma/store.h>

static int
start(void **state)
{
    *state = host_start(NULL);
    return 0;
}

static int
stop(void **state)
{
    host_stop(*state);
    return 0;
}

static bool
loaded(Host *host, gpointer plugin)
{
    return purple_plugin_load(plugin);
}

static void
life__loads_and_unloads__twenty_times(void **state)
{
    Host *host = *state;
    PurplePlugin *plugin = host_load(host, KARMA_SO);
    assert_non_null(plugin);
    for (int i = 0; i < 20; i++) {
        host_hear(host, "alice", "hello", 0);
        if (i % 2)
            host_idle(host);
        assert_true(purple_plugin_unload(plugin));
        assert_true(host_wait(host, 30000, loaded, plugin));
    }
    host_hear(host, "alice", "hello", 0);
    assert_true(host_unload(host, plugin));
    assert_int_equal(host_ledger(host).im_theirs, 21);
}

static void
life__survives_a_reload(void **state)
{
    Host *host = *state;
    PurplePlugin *plugin = host_load(host, KARMA_SO);
    assert_non_null(plugin);
    assert_true(purple_plugin_reload(plugin));
    plugin = purple_plugins_find_with_filename(KARMA_SO);
    assert_true(purple_plugin_is_loaded(plugin));
    assert_true(host_unload(host, plugin));
}

/* Messages that come before the ledger was read wait in line. */
static void
life__counts_what_comes_before_the_ledger_is_read(void **state)
{
    Host *host = *state;
    const int64_t before = host_ledger(host).im_theirs;
    PurplePlugin *plugin = host_load(host, KARMA_SO);
    for (int i = 0; i < 100; i++)
        host_hear(host, "alice", "early", 0);
    assert_true(host_unload(host, plugin));
    assert_int_equal(host_ledger(host).im_theirs - before, 100);
}

static bool
is_sound(const char *path)
{
    g_autoptr(KarmaStore) store = karma_store_open(path, NULL, NULL);
    g_autoptr(GError) error = NULL;
    if (store && karma_store_check(store, &error))
        return true;
    print_message("%s\n", error ? error->message : "not opened");
    return false;
}

static void
life__leaves_a_sound_ledger__for_the_owner_alone(void **state)
{
    Host *host = *state;
    g_autofree char *path = host_ledger_path(host);
    g_autofree char *folder = g_path_get_dirname(path);
    GStatBuf file, dir;
    assert_true(is_sound(path));
    assert_int_equal(g_stat(path, &file), 0);
    assert_int_equal(g_stat(folder, &dir), 0);
    assert_int_equal(file.st_mode & 0777, 0600);
    assert_int_equal(dir.st_mode & 0777, 0700);
}

/* Only who counts can be told to leave somebody alone. */
static bool
counts(Host *host, gpointer conversation)
{
    host_forget_shown(host);
    host_command(host, conversation, "karma later", NULL);
    return !host_find_line(host, "other messenger") && host_find_line(host, "no nudge");
}

/* Another process' lock: a second open of the same ledger. */
static void
life__shows_while_another_counts__and_takes_over(void **state)
{
    Host *host = *state;
    g_autofree char *path = host_ledger_path(host);
    g_autoptr(KarmaStore) other = karma_store_open(path, NULL, NULL);
    assert_non_null(other);
    const int64_t before = host_ledger(host).im_theirs;
    host_set_focus(host, host_im(host, "alice"));
    PurplePlugin *plugin = host_load(host, KARMA_SO);
    assert_true(host_wait_line(host, "other messenger"));
    host_hear(host, "alice", "counted by the other", 0);
    assert_true(host_command(host, host_im(host, "alice"), "karma", NULL));
    assert_true(host_wait_window(host, "Week"));
    g_clear_pointer(&other, karma_store_close);
    assert_true(host_wait(host, 20000, counts, host_im(host, "alice")));
    host_hear(host, "alice", "counted here", 0);
    assert_true(host_unload(host, plugin));
    assert_int_equal(host_ledger(host).im_theirs - before, 1);
    host_set_focus(host, NULL);
}

static void
life__sets_a_foreign_ledger_aside__and_says_so_once(void **state)
{
    Host *host = *state;
    g_autofree char *path = host_ledger_path(host);
    assert_true(g_file_set_contents(path, "this is no database at all, but some text", -1, NULL));
    host_forget_shown(host);
    host_set_focus(host, host_im(host, "alice"));
    PurplePlugin *plugin = host_load(host, KARMA_SO);
    assert_true(host_wait_line(host, "aside"));
    host_hear(host, "alice", "begins anew", 0);
    assert_true(host_unload(host, plugin));
    assert_int_equal(host_ledger(host).im_theirs, 1);
    host_set_focus(host, NULL);
}

static unsigned
lines_with(Host *host, const char *part)
{
    unsigned n = 0;
    const GPtrArray *lines = host_lines(host);
    for (guint i = 0; i < lines->len; i++)
        n += g_strrstr(((HostLine *)g_ptr_array_index(lines, i))->text, part) != NULL;
    return n;
}

/* A folder that cannot be made: a file lies in its place. */
static void
life__goes_on_chatting__when_nothing_can_be_stored(void **state)
{
    Host *host = *state;
    g_autofree char *path = host_ledger_path(host);
    g_autofree char *folder = g_path_get_dirname(path);
    g_autofree char *away = g_strconcat(folder, ".away", NULL);
    assert_int_equal(g_rename(folder, away), 0);
    assert_true(g_file_set_contents(folder, "", 0, NULL));
    host_forget_shown(host);
    host_set_focus(host, host_im(host, "alice"));
    PurplePlugin *plugin = host_load(host, KARMA_SO);
    assert_non_null(plugin);
    assert_true(host_wait_line(host, "cannot write"));
    host_hear(host, "alice", "still here?", 0);
    host_say(host, "alice", "of course");
    assert_true(host_command(host, host_im(host, "alice"), "karma", NULL));
    host_run(host, 1300);
    assert_int_equal(lines_with(host, "cannot write"), 1);
    assert_true(host_unload(host, plugin));
    g_unlink(folder);
    assert_int_equal(g_rename(away, folder), 0);
    host_set_focus(host, NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(life__loads_and_unloads__twenty_times),
        cmocka_unit_test(life__survives_a_reload),
        cmocka_unit_test(life__counts_what_comes_before_the_ledger_is_read),
        cmocka_unit_test(life__leaves_a_sound_ledger__for_the_owner_alone),
        cmocka_unit_test(life__shows_while_another_counts__and_takes_over),
        cmocka_unit_test(life__sets_a_foreign_ledger_aside__and_says_so_once),
        cmocka_unit_test(life__goes_on_chatting__when_nothing_can_be_stored),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
