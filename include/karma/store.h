// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The ledger: plain synchronous SQLite in one file, knows no thread, no text and no policy. Every
 * function may block on the disk: call it where that does no harm. */

#include <karma/act.h>

typedef struct KarmaStore KarmaStore;

/* Opens the ledger at `path` (directory created 0700, file 0600), creating or migrating it. A
 * corrupt or foreign file is set aside as PATH.aside-YYYYMMDD-HHMMSS[-N] (with its WAL), a fresh
 * ledger is begun and `ret_aside` gets that name (transfer full; NULL else; may be NULL). Errors:
 * KARMA_ERROR_NEWER (left alone), KARMA_ERROR_BUSY (another process counts), KARMA_ERROR_STORAGE.
 */
KarmaStore *karma_store_open(const char *path, char **ret_aside, GError **error);
/* For showing only: no lock, no row is written. Errors: KARMA_ERROR_STORAGE when there is none,
 * KARMA_ERROR_OLDER for one that an opening for counting must migrate first, KARMA_ERROR_FOREIGN,
 * _CORRUPT, _NEWER. */
KarmaStore *karma_store_open_readonly(const char *path, GError **error);
void karma_store_close(KarmaStore *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaStore, karma_store_close)

/* The owner's secret, with which URLs are hashed: made by whoever needs it first, kept in the
 * ledger as two numbers of state. Reads it from `rows` (karma_store_restore), or makes it and puts
 * it into `changes`. Never blocks. */
void karma_store_key(const KarmaRows *rows, KarmaRows *changes, uint8_t ret_key[16]);

/* One transaction: all of the batch or nothing. KARMA_ERROR_STORAGE when the disk is full or
 * read-only, KARMA_ERROR_BUSY when another process is in the way for 2 s: the same batch may be
 * given again. */
bool karma_store_apply(KarmaStore *store, const KarmaRows *changes, GError **error);

/* The same, and in the same transaction how far the files were read that the batch comes from: an
 * import that is cut off goes on right behind what was counted. */
typedef struct {
    const char *identity; /* as of karma_store_file_offset */
    int64_t offset;
} KarmaFileRead;
bool karma_store_apply_read(KarmaStore *store, const KarmaRows *changes, const KarmaFileRead *files,
                            size_t n_files, GError **error);

/* A commit appends to the log beside the ledger and waits for no disk. A checkpoint moves the log
 * into the ledger, so that it may begin anew, and waits for the disk more than once. By itself the
 * store makes one within the commit that fills the log, which suits an import. From this call on it
 * leaves that to the caller: */
bool karma_store_checkpoint_apart(KarmaStore *store, GError **error);

/* Pages in the log as of the last commit; 0 before karma_store_checkpoint_apart. */
unsigned karma_store_log_pages(const KarmaStore *store);
#define KARMA_LOG_LONG 1000  /* pages: 4 MB, time for a checkpoint */
#define KARMA_LOG_MOST 16384 /* 64 MB, time to let no commit go before one is through */

/* On a connection of its own: on any thread, while others read and commit. Gives how many pages of
 * the log are in the ledger now; 0 when the disk said no or another checkpoint is under way. */
unsigned karma_store_checkpoint(const char *path);

/* When all pages of the log are in the ledger the next commit begins it anew, and waits once. This
 * is such a commit, for a moment in which nobody minds. */
bool karma_store_renew_log(KarmaStore *store, GError **error);

/* What karma_tracker_restore needs at `now`: names, open items and those closed in the last 2 days,
 * talks, contact days of 365 d and each name's last one before, acts of 30 d that may still change
 * (links, help, recognition, own turns, one-way runs), nudges of 90 d, ranges, states. Among the
 * states "last-act", "last-item", "last-nudge" and "last-name": the highest number ever given, also
 * when its row is long gone. By date or number. Transfer full. */
KarmaRows *karma_store_restore(KarmaStore *store, KarmaTime now, GError **error);

/* What karma_week_build needs for the week of `monday`: its acts, those before it since monday - 28
 * that give and receive is weighed by, days of [monday - 28, monday + 6], open items, dormant
 * talks, contact days of [monday - 365, monday + 13] and the last one before, of the names that
 * have one in that year or a wish, nudges of 90 d before `now`, frozen karma of
 * [monday - 77, monday], sums of weeks in [monday - 28, monday] whose acts are no longer kept, and
 * the states, with "first-day", the first day with anything counted; all names, if `names`: who
 * keeps a tracker knows them, and there are more every year. Transfer full. */
KarmaRows *karma_store_week(KarmaStore *store, KarmaDate monday, KarmaTime now, bool names,
                            GError **error);

/* The owner's word that an act is not right; said once more, that it is after all. It stays, and
 * `ret_left_out` says whether it counts; what the tracker makes of it later leaves that as it is.
 * `ret_day`: the act's. KARMA_ERROR_INVALID when there is no such act. */
bool karma_store_not_right(KarmaStore *store, int64_t act, bool *ret_left_out, KarmaDate *ret_day,
                           GError **error);

/* Everything about one person (`names`: all ids of the person; `room` 0: anywhere, else only there)
 * or, without names, about a room: acts newest first, at most `most`, and all other rows; the names
 * are all names. */
KarmaRows *karma_store_with(KarmaStore *store, const KarmaNameId *names, size_t n_names,
                            KarmaRoomId room, size_t most, GError **error);

/* First and last local day on which the owner wrote; false when there is none (no error then). */
bool karma_store_span(KarmaStore *store, KarmaDate *ret_first, KarmaDate *ret_last, GError **error);

/* All rows, for export; the kept acts and everything frozen. */
KarmaRows *karma_store_all(KarmaStore *store, GError **error);

/* Ranges covered, and files imported (identity: device-free, e.g. hash of the first block and the
 * size read so far). */
KarmaRows *karma_store_ranges(KarmaStore *store, GError **error);
int64_t karma_store_file_offset(KarmaStore *store, const char *identity,
                                GError **error); /* -1: unknown */
bool karma_store_set_file_offset(KarmaStore *store, const char *identity, int64_t offset,
                                 GError **error);

/* A file for the owner alone (0600), whole or not at all. What lies there and is no file (a device,
 * a folder) is left alone: KARMA_ERROR_STORAGE. */
bool karma_store_write_private(const char *path, const char *text, GError **error);

/* Gone, from free pages and the WAL too, before it returns true; the totals of frozen weeks stay.
 * False with the rows deleted but traces left (KARMA_ERROR_BUSY: somebody read meanwhile) may be
 * called again; otherwise the next opening sees to it. */
bool karma_store_forget(KarmaStore *store, const KarmaNameId *names, size_t n_names,
                        const KarmaRoomId *rooms, size_t n_rooms, GError **error);

/* Acts of the weeks before the one of `keep_from` are summed up per week, identity and kind
 * (KarmaSum) and deleted, closed items and nudges of that time too. Their space is given back. */
bool karma_store_prune(KarmaStore *store, KarmaDate keep_from, GError **error);

/* integrity_check, foreign keys and the ledger's own invariants; false with a readable list in
 * `error`. */
bool karma_store_check(KarmaStore *store, GError **error);
