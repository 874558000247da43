// SPDX-License-Identifier: GPL-2.0-or-later
#include "nudges.h"
#include <prefs.h>
#include <string.h>

static const struct {
    const char *setting;
    int value;
} short_times[] = {
    {"learn_days", 0},
    {"learn_messages", 0},
    {"reply_s", 60},
    {"reply_present_s", 20},
    {"sign_least_s", 0},
    {"sign_most_s", 600},
    {"quiet_from_hour", 0},
    {"quiet_until_hour", 0},
    {"nudge_spacing_s", 0},
    {"nudges_a_day", 3},
    {"nudge_person_s", 0},
    {"active_s", 5},
    {"lull_s", 5},
    {"typing_s", 0},
    {"help_wait_s", 60},
    {"room_reply_s", 60},
    {"room_reply_present_s", 20},
};

void
host_hurry_nudges(Host *host)
{
    host_set_hurry(host, HOST_HURRY);
    purple_prefs_add_none("/plugins");
    purple_prefs_add_none("/plugins/core");
    purple_prefs_add_none("/plugins/core/karma");
    for (size_t i = 0; i < G_N_ELEMENTS(short_times); i++) {
        g_autofree char *path = g_strconcat("/plugins/core/karma/", short_times[i].setting, NULL);
        purple_prefs_add_int(path, short_times[i].value);
    }
}

void
host_pass(Host *host, int seconds)
{
    for (int i = 0; i < seconds; i += 10) {
        host_advance(host, 10);
        host_run(host, 10000 / HOST_HURRY + 20);
    }
}

static bool
is_nudge(const HostLine *line, const char *name)
{
    return line->flags == (PURPLE_MESSAGE_NO_LOG | PURPLE_MESSAGE_NO_LINKIFY) &&
           strstr(line->text, name) && strstr(line->text, "(/karma ") &&
           strstr(line->text, "not-needed");
}

const HostLine *
host_find_nudge(const Host *host, const char *name)
{
    const GPtrArray *lines = host_lines(host);
    for (guint i = 0; i < lines->len; i++)
        if (is_nudge(g_ptr_array_index(lines, i), name))
            return g_ptr_array_index(lines, i);
    return NULL;
}

unsigned
host_count_nudges(const Host *host, const char *name)
{
    const GPtrArray *lines = host_lines(host);
    unsigned n = 0;
    for (guint i = 0; i < lines->len; i++)
        n += is_nudge(g_ptr_array_index(lines, i), name);
    return n;
}
