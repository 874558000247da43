// SPDX-License-Identifier: GPL-2.0-or-later
#include "first.h"
#include "intake.h"
#include "notice.h"
#include "words.h"
#include <util.h>

#define TOLD "first_told"

char *
karma_first_ledger_path(void)
{
    return g_build_filename(purple_user_dir(), "karma", "ledger.db", NULL);
}

void
karma_first_start(KarmaPlugin *plugin)
{
    if (karma_intake_get(plugin->intake, TOLD, 0))
        return;
    g_autofree char *path = karma_first_ledger_path();
    g_autofree char *folder = g_path_get_dirname(path);
    g_autofree char *shown = g_filename_display_name(folder);
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    g_autofree char *text = karma_view_first(&words.view, shown);
    karma_notice_say(plugin, g_strchomp(text));
    karma_intake_put(plugin->intake, TOLD, karma_plugin_now());
}
