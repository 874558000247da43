// SPDX-License-Identifier: GPL-2.0-or-later
#include "bot.h"
#include <glib.h>
#include <string.h>

/* Network services, and the bots that run under their own name on the large networks. Digits at the
 * end do not matter. */
static const char *const names[] = {
    "chanserv",     "nickserv",   "memoserv",     "operserv", "botserv",    "hostserv",
    "infoserv",     "saslserv",   "alis",         "ubottu",   "ubot",       "lubotu",
    "ubotu",        "supybot",    "limnoria",     "sopel",    "eggdrop",    "floodbot",
    "meetbot",      "zodbot",     "phenny",       "jenni",    "willie",     "lambdabot",
    "geordi",       "clojurebot", "rustbot",      "botje",    "dpkg",       "judd",
    "meetingology", "thelounge",  "matterbridge", "gitbot",   "buildbot",   "irccloud-bot",
    "statbot",      "logbot",     "infobot",      "helpbot",  "weatherbot",
};

/* What people write who want their bot to be known for one. */
static const char *const endings[] = {"_bot", "-bot", "[bot]", "|bot", ".bot", "(bot)"};

bool
karma_bot_is_known(const char *nick)
{
    g_autofree char *lower = g_ascii_strdown(nick, -1);
    for (size_t i = 0; i < G_N_ELEMENTS(endings); i++)
        if (g_str_has_suffix(lower, endings[i]))
            return true;
    size_t length = strlen(lower);
    while (length > 0 && (g_ascii_isdigit(lower[length - 1]) || strchr("_`^", lower[length - 1])))
        lower[--length] = '\0';
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(lower, names[i]) == 0)
            return true;
    return false;
}
