// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* /karma and what can stand behind it: one table, from which the help is drawn too. */

#include "plugin.h"

KarmaCommands *karma_commands_new(KarmaPlugin *plugin);
void karma_commands_free(KarmaCommands *commands);
