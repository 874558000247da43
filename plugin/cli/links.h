// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* purple-karma links [--cues] [--at-once] FILE...: the class of every link in room logs, each
 * judged from the view of its author. Gives the exit status. */
int karma_cli_links(int argc, char **argv);
