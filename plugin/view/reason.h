// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the class of a link rests on (KarmaLinkReasons of karma/link.h), in words. */

#include <glib.h>
#include <stdint.h>

/* "a question beside it, where it leads"; "" without any; transfer full. */
char *karma_reason_words(uint32_t reasons);

/* Their names, "question,place", for programs; transfer full. */
char *karma_reason_names(uint32_t reasons);
