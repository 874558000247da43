// SPDX-License-Identifier: GPL-2.0-or-later
#include "bot.h"
#include <glib.h>
#include <string.h>

/* Network services, and bots that run under a name of their own on the large networks. */
static const char *const services[] = {
    "chanserv", "nickserv", "memoserv",     "operserv",     "hostserv", "infoserv",
    "saslserv", "alis",     "ubottu",       "lubottu",      "ubotu",    "unopaste",
    "limnoria", "sopel",    "eggdrop",      "phenny",       "jenni",    "willie",
    "geordi",   "dpkg",     "meetingology", "matterbridge",
};

/* Everything else that ends in "bot" is one, but for the few names people bear. */
static const char *const people[] = {"abbot", "cabot", "robot", "talbot", "turbot"};

static bool
is_among(const char *name, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

/* What may follow the name proper: "meetbot`", "zodbot2_", "[bot]". */
static void
trim(char *nick)
{
    size_t length = strlen(nick);
    while (length > 0 && strchr("0123456789_`^-])", nick[length - 1]))
        nick[--length] = '\0';
}

bool
karma_bot_is_known(const char *nick)
{
    g_autofree char *name = g_ascii_strdown(nick, -1);
    trim(name);
    if (is_among(name, services, G_N_ELEMENTS(services)))
        return true;
    return g_str_has_suffix(name, "bot") && !is_among(name, people, G_N_ELEMENTS(people));
}
