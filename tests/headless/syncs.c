// SPDX-License-Identifier: GPL-2.0-or-later

/* Preloaded: counts what is synced to disk below a folder named karma, by the main thread and by
 * others. */

#include <dlfcn.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* A preloaded library has no caller to hand its state to. */
static atomic_long syncs[2]; /* main thread, others */

#define PUBLIC __attribute__((visibility("default")))
PUBLIC long karma_syncs(int others);
PUBLIC int fsync(int fd);
PUBLIC int fdatasync(int fd);

/* Asked by the program, which finds it as a weak symbol. */
long
karma_syncs(int others)
{
    return syncs[others != 0];
}

static void
count(int fd)
{
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return;
    path[length] = '\0';
    if (strstr(path, "/karma/") || strcmp(path + (length < 6 ? 0 : length - 6), "/karma") == 0)
        syncs[gettid() != getpid()]++;
}

static int
pass_on(const char *name, int fd)
{
    int (*real)(int fd);
    *(void **)&real = dlsym(RTLD_NEXT, name);
    return real(fd);
}

int
fsync(int fd)
{
    count(fd);
    return pass_on("fsync", fd);
}

int
fdatasync(int fd)
{
    count(fd);
    return pass_on("fdatasync", fd);
}
