// SPDX-License-Identifier: GPL-2.0-or-later
#include "loop.h"

typedef struct {
    PurpleInputFunction function;
    gpointer data;
} Watch;

static gboolean
on_input(GIOChannel *channel, GIOCondition condition, gpointer data)
{
    const Watch *watch = data;
    PurpleInputCondition ready = 0;
    if (condition & (G_IO_IN | G_IO_HUP | G_IO_ERR))
        ready |= PURPLE_INPUT_READ;
    if (condition & (G_IO_OUT | G_IO_HUP | G_IO_ERR | G_IO_NVAL))
        ready |= PURPLE_INPUT_WRITE;
    watch->function(watch->data, g_io_channel_unix_get_fd(channel), ready);
    return G_SOURCE_CONTINUE;
}

static guint
input_add(int fd, PurpleInputCondition wanted, PurpleInputFunction function, gpointer data)
{
    Watch *watch = g_new(Watch, 1);
    *watch = (Watch){function, data};
    GIOCondition condition = G_IO_HUP | G_IO_ERR;
    if (wanted & PURPLE_INPUT_READ)
        condition |= G_IO_IN;
    if (wanted & PURPLE_INPUT_WRITE)
        condition |= G_IO_OUT | G_IO_NVAL;
    g_autoptr(GIOChannel) channel = g_io_channel_unix_new(fd);
    return g_io_add_watch_full(channel, G_PRIORITY_DEFAULT, condition, on_input, watch, g_free);
}

void
demo_loop_fill(PurpleEventLoopUiOps *ops)
{
    *ops = (PurpleEventLoopUiOps){.timeout_add = g_timeout_add,
                                  .timeout_remove = g_source_remove,
                                  .input_add = input_add,
                                  .input_remove = g_source_remove,
                                  .timeout_add_seconds = g_timeout_add_seconds};
}
