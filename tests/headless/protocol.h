// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A protocol that reaches nobody. It compares names as IRC does, echoes own room lines as IRC does,
 * and writes down what it is asked to send. */

#include "host.h"

/* Registers it with libpurple; `sent` (char *) gets every message sent. */
void host_protocol_register(GPtrArray *sent);

#define HOST_PROTOCOL "prpl-karma-test"
