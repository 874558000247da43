// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include <string.h>

static void
check__finds__each_thing_that_must_never_be(void **state)
{
    static const struct {
        const char *sql;
        const char *said; /* part of the error; NULL: nothing to say */
    } rows[] = {
        {"SELECT 1", NULL},
        {"UPDATE act SET name = 77", "act: 1 rows refer to a name"},
        {"DELETE FROM name WHERE id = 3", "name: 1 rows refer to a name"},
        {"INSERT INTO name SELECT 50, room, protocol, account, name, 0, 0, 0, 0, 0, 0, 0, 0, NULL"
         " FROM name WHERE id = 1",
         "two numbers"},
        {"UPDATE item SET outcome = 0", "time of closing"},
        {"UPDATE item SET closed = 0", "time of closing"},
        {"UPDATE act SET kind = 7; DELETE FROM contact", "without its contact day"},
        {"UPDATE day SET own = -1", "less than nothing"},
        {"UPDATE karma SET monday = monday + 1", "Monday"},
        {"UPDATE karma SET helping = 21", "out of bounds"},
        {"INSERT INTO week VALUES (20395, 1, 0, 0, 0, 0)", "no acts"},
        {"UPDATE covered SET until = 5", "ends before"},
        {"UPDATE nudge SET state = 7", "state or kind"},
        {"UPDATE act SET kind = 23", "state or kind"},
    };
    const Place *place = *state;
    ledger_make(place);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *path = g_strdup_printf("%s-%zu", place->path, i);
        g_autoptr(GBytes) bytes = file_bytes(place->path, "");
        assert_true(g_file_set_contents(path, g_bytes_get_data(bytes, NULL),
                                        (gssize)g_bytes_get_size(bytes), NULL));
        ledger_exec(path, rows[i].sql);
        g_autoptr(KarmaStore) store = karma_store_open(path, NULL, NULL);
        const bool sound = karma_store_check(store, &error);
        if (sound != !rows[i].said || (!sound && !strstr(error->message, rows[i].said)))
            fail_msg("%s: %s", rows[i].sql, sound ? "nothing" : error->message);
        assert_true(sound || g_error_matches(error, KARMA_ERROR, KARMA_ERROR_CORRUPT));
    }
}

static void
check__finds_nothing__in_an_empty_ledger(void **state)
{
    g_autoptr(KarmaStore) store = ledger_open(*state);
    assert_true(karma_store_check(store, NULL));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(check__finds__each_thing_that_must_never_be),
        TEST(check__finds_nothing__in_an_empty_ledger),
    };
    return cmocka_run_group_tests_name("store check", tests, NULL, NULL);
}
