// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The settings of a data folder: one "KEY VALUE" a line in the file "settings" beside the ledger,
 * with the names of karma_settings_table(), "own-site" and "timezone". */

#include <karma/settings.h>

/* Changes `settings` by what stands in the file; no file is no error. `ret_timezone`: transfer
 * full, NULL if none is set. */
bool karma_settings_file_read(const char *folder, KarmaSettings *settings, char **ret_timezone,
                              GError **error);

/* Writes what differs from the defaults. */
bool karma_settings_file_write(const char *folder, const KarmaSettings *settings,
                               const char *zone_id, GError **error);

/* karma_settings_set() that takes "own-site" for "own_site". */
bool karma_settings_file_set(KarmaSettings *settings, const char *key, const char *value,
                             GError **error);
