// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* GLib's main loop as the event loop libpurple asks of a user interface. */

#include <eventloop.h>

/* Fills the table; it must stay where it is as long as libpurple runs. */
void demo_loop_fill(PurpleEventLoopUiOps *ops);
