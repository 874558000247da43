// SPDX-License-Identifier: GPL-2.0-or-later
#include "lock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

/* A file of its own: closing any descriptor of the ledger itself would drop SQLite's locks on it.
 * flock rather than fcntl, so that a second opening within this process is seen too. */
int
karma_lock_take(const char *ledger, GError **error)
{
    g_autofree char *path = g_strconcat(ledger, ".lock", NULL);
    const int lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0) {
        g_set_error(error, KARMA_ERROR, KARMA_ERROR_STORAGE, "lock: %s", g_strerror(errno));
        return KARMA_NO_LOCK;
    }
    if (flock(lock, LOCK_EX | LOCK_NB) == 0)
        return lock;
    const bool taken = errno == EWOULDBLOCK;
    g_set_error(error, KARMA_ERROR, taken ? KARMA_ERROR_BUSY : KARMA_ERROR_STORAGE, "lock: %s",
                g_strerror(errno));
    close(lock);
    return KARMA_NO_LOCK;
}

/* Unlocked by name, not by closing alone: a forked child (libpurple's resolver) may hold a copy. */
void
karma_lock_leave(int lock)
{
    if (lock == KARMA_NO_LOCK)
        return;
    flock(lock, LOCK_UN);
    close(lock);
}
