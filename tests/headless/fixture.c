// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"
#include "ledger.h"

int
fixture_start(void **state, void (*prepare)(Host *host))
{
    Fixture *fixture = g_new0(Fixture, 1);
    fixture->host = host_start(NULL);
    if (prepare)
        prepare(fixture->host);
    fixture->plugin = host_load(fixture->host, KARMA_SO);
    *state = fixture;
    return fixture->plugin && host_settle(fixture->host) ? 0 : -1;
}

int
fixture_stop(void **state)
{
    Fixture *fixture = *state;
    host_stop(fixture->host);
    g_free(fixture);
    return 0;
}
