// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* One log file as a line of events, read block by block. It is looked into first, to learn its
 * format and when it begins; a script is then read to its end, so that nothing is counted of one
 * that is wrong. */

#include <karma/import.h>

typedef struct KarmaSource KarmaSource;

typedef struct {
    const char *format;        /* NULL: by content */
    const char *const *owners; /* NULL-terminated, may be NULL */
    const char *room;          /* may be NULL */
    const KarmaZone *zone;
} KarmaSourceOptions;

/* Looks into a file; `options` is borrowed for as long as the source lives. `also`: gets the events
 * of a script, all of them; may be NULL. Errors: it cannot be read; KARMA_ERROR_INVALID "FILE:LINE:
 * what", or that no format fits. */
KarmaSource *karma_source_new(const char *path, const KarmaSourceOptions *options,
                              KarmaImportSink also, gpointer data, GError **error);
void karma_source_free(KarmaSource *source);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaSource, karma_source_free)

const char *karma_source_path(const KarmaSource *source);
const char *karma_source_format(const KarmaSource *source); /* NULL: empty */
/* When its first event was logged; false: it has none. */
bool karma_source_first(const KarmaSource *source, KarmaTime *ret_when);
/* Knows the file again wherever it lies: a hash of its place, name and first time, never of a text.
 * NULL when it has no events. */
const char *karma_source_identity(const KarmaSource *source);
int64_t karma_source_size(const KarmaSource *source);

/* The next event, borrowed until the next call; NULL at the end, or with `error` set. Events that
 * begin before byte `from` are left out. */
const KarmaImportEvent *karma_source_next(KarmaSource *source, int64_t from, GError **error);

/* What was read so far: bytes, and lines that were no events. */
int64_t karma_source_read(const KarmaSource *source);
const KarmaImportCounts *karma_source_counts(const KarmaSource *source);
