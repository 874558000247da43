// SPDX-License-Identifier: GPL-2.0-or-later
#include "bot.h"
#include <glib.h>

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void
bot__is_known__by_its_name(void **state)
{
    static const struct {
        const char *nick;
        bool bot;
    } rows[] = {
        {"ChanServ", true},  {"gardenbot", true}, {"meetbot`", true}, {"zodbot2_", true},
        {"feed[bot]", true}, {"news-bot", true},  {"bot", true},      {"ann", false},
        {"talbot", false},   {"Abbot_", false},   {"bottle", false},  {"botanist", false},
        {"", false},         {"_", false},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if (karma_bot_is_known(rows[i].nick) != rows[i].bot)
            fail_msg("%s", rows[i].nick);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(bot__is_known__by_its_name)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
