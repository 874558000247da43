// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The files that paths on the command line stand for. */

#include <glib.h>
#include <stdbool.h>

/* Files named, and all files in folders named and below them (no hidden ones, no links followed
 * below the folder), each once, in the order given, those of a folder by name. `ret_named`: of the
 * files, how many were named themselves; they come first. transfer full, of char *. */
GPtrArray *karma_files_find(char *const *paths, guint *ret_named, GError **error);
