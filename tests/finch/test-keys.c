// SPDX-License-Identifier: GPL-2.0-or-later
#include "keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
// after the above
#include <cmocka.h>

static bool
note(const char *key, gpointer data)
{
    g_autofree char *shown = g_strescape(key, NULL);
    GString *heard = data;
    g_string_append_printf(heard, "%s ", shown);
    return strcmp(key, "x") != 0;
}

static void
keys__are_heard_whole(void **state)
{
    static const struct {
        const char *what;
        const char *given[8]; /* in one turn of the main loop */
        const char *expected;
    } rows[] = {
        {"plain keys", {"q", "<"}, "q < "},
        {"a key Finch knows", {"\033OC"}, "\\033OC "},
        {"Escape", {"\033"}, "\\033 "},
        {"an arrow in pieces", {"\033", "[", "D"}, "\\033[D "},
        {"arrows held down", {"\033", "[", "B", "\033", "[", "B"}, "\\033[B \\033[B "},
        {"a modified arrow", {"\033", "[", "1", ";", "2", "B"}, "\\033[1;2B "},
        {"a key after an arrow", {"\033", "O", "A", "q"}, "\\033OA q "},
        {"Escape twice", {"\033", "\033"}, "\\033\\033 "},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GString) heard = g_string_new(NULL);
        KarmaKeys *keys = karma_keys_new(note, heard);
        for (size_t k = 0; k < G_N_ELEMENTS(rows[i].given) && rows[i].given[k]; k++)
            assert_true(karma_keys_hear(keys, rows[i].given[k]));
        while (g_main_context_iteration(NULL, FALSE))
            ;
        if (strcmp(heard->str, rows[i].expected) != 0)
            print_error("%s\n", rows[i].what);
        assert_string_equal(heard->str, rows[i].expected);
        karma_keys_free(keys);
    }
}

static void
keys__nothing_stands_at_are_left(void **state)
{
    g_autoptr(GString) heard = g_string_new(NULL);
    KarmaKeys *keys = karma_keys_new(note, heard);
    assert_false(karma_keys_hear(keys, "x"));
    assert_true(karma_keys_hear(keys, "\033"));
    karma_keys_free(keys); /* with Escape still open */
    assert_false(g_main_context_iteration(NULL, FALSE));
    assert_string_equal(heard->str, "x ");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys__are_heard_whole),
        cmocka_unit_test(keys__nothing_stands_at_are_left),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
