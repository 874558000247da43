// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What was said, what is held back, and why, as a list. */

#include "plugin.h"

/* Plain lines, newest last; transfer full. */
char *karma_nudges_list(KarmaPlugin *plugin);
