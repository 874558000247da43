// SPDX-License-Identifier: GPL-2.0-or-later
#define PURPLE_PLUGINS
#include <plugin.h>
#include <version.h>

/* A plugin that does nothing: what a run costs without ours. */
static PurplePluginInfo info = {
    .magic = PURPLE_PLUGIN_MAGIC,
    .major_version = PURPLE_MAJOR_VERSION,
    .type = PURPLE_PLUGIN_STANDARD,
    .id = (char *)"core-karma-empty",
    .name = (char *)"Empty",
    .version = (char *)"1",
};

static void
init(PurplePlugin *plugin)
{
}

PURPLE_INIT_PLUGIN(karma_empty, init, info)
