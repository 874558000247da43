// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* time(), put forward at will. The program's own definition goes before libc's for all that is
 * loaded, libpurple and the plugin included; everything else (timers, file times) keeps the
 * machine's clock. */

#include <stdint.h>

void host_clock_advance(int64_t seconds);
