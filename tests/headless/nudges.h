// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Nudges in a messenger without windows: waiting times so short that a test can wait for them, as a
 * demo profile has them, and time that passes heartbeat by heartbeat. */

#include "host.h"

#define HOST_HURRY 100 /* a heartbeat of 10 s is heard after 0.1 s */

/* Before the plugin is loaded. */
void host_hurry_nudges(Host *host);

/* Time passes while the owner is there. */
void host_pass(Host *host, int seconds);

/* The first nudge shown about somebody, or NULL; how many there are. */
const HostLine *host_find_nudge(const Host *host, const char *name);
unsigned host_count_nudges(const Host *host, const char *name);
