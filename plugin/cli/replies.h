// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* purple-karma replies [--second] [--probabilities] [--from LINE] FILE...: for every line of room
 * logs the line it answers. Gives the exit status. */
int karma_cli_replies(int argc, char **argv);
