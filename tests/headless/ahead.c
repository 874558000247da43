// SPDX-License-Identifier: GPL-2.0-or-later

/* Preloaded: time() is ahead by as many seconds as stand in the file KARMA_TEST_AHEAD, so that days
 * pass in a messenger while a test looks on, as if it had slept between them. */

#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

/* A preloaded library has no caller to hand its state to. */
static const _Atomic int64_t *ahead;

__attribute__((constructor)) static void
map(void)
{
    const char *path = getenv("KARMA_TEST_AHEAD");
    int fd = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0)
        return;
    void *shared = mmap(NULL, sizeof *ahead, PROT_READ, MAP_SHARED, fd, 0);
    ahead = shared == MAP_FAILED ? NULL : shared;
    close(fd);
}

__attribute__((visibility("default"))) time_t
time(time_t *ret_time)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    time_t shown = now.tv_sec + (ahead ? *ahead : 0);
    if (ret_time)
        *ret_time = shown;
    return shown;
}
