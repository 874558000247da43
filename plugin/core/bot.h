// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Programs that speak in rooms. Known by name only: who writes like one is a person until the owner
 * says otherwise. */

#include <stdbool.h>

/* `nick`: as shown, in any case. */
bool karma_bot_is_known(const char *nick);
