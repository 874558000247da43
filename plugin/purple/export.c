// SPDX-License-Identifier: GPL-2.0-or-later
#include "deed.h"
#include "intake.h"
#include "words.h"
#include <glib/gi18n-lib.h>
#include <request.h>

typedef struct {
    char *path, *text;
    PurpleConversation *conversation;
    KarmaRows *rows;
    GError *error;
} Export;

static void
export_free(gpointer data)
{
    Export *export = data;
    g_free(export->path);
    g_free(export->text);
    g_clear_pointer(&export->rows, karma_rows_free);
    g_clear_error(&export->error);
    g_free(export);
}

static void
export_read(KarmaStore *store, gpointer data)
{
    Export *export = data;
    if (store)
        export->rows = karma_store_all(store, &export->error);
}

static void
export_write(KarmaStore *store, gpointer data)
{
    Export *export = data;
    karma_store_write_private(export->path, export->text, &export->error);
}

static void
export_said(gpointer data, gpointer user_data)
{
    Export *export = data;
    const KarmaDoneWhat what = {.path = export->path};
    char *text = export->error
                     ? g_strdup_printf(_("Nothing was exported: %s"), export->error->message)
                     : karma_words_done(user_data, KARMA_DONE_EXPORTED, &what);
    karma_deed_say(user_data, export->conversation, text);
}

/* Names come from the buddy list, so the text is made here; the disk is the worker's again. */
static void
export_word(gpointer data, gpointer user_data)
{
    Export *export = data;
    KarmaPlugin *plugin = user_data;
    if (!export->rows) {
        karma_deed_say(plugin, export->conversation, karma_deed_not_now(plugin));
        return;
    }
    g_auto(KarmaWords) words = {0};
    karma_words_begin(&words, plugin, KARMA_FORMAT_TEXT);
    Export *next = g_new0(Export, 1);
    next->path = g_strdup(export->path);
    next->conversation = export->conversation;
    next->text = g_str_has_suffix(export->path, ".csv")
                     ? karma_view_csv(&words.view, export->rows)
                     : karma_view_export(&words.view, export->rows);
    karma_intake_ask(plugin->intake, export_write, export_said, next, export_free);
}

void
karma_deed_export(KarmaPlugin *plugin, const char *path, PurpleConversation *conversation)
{
    Export *export = g_new0(Export, 1);
    export->path = path[0] == '~' && path[1] == '/'
                       ? g_build_filename(g_get_home_dir(), path + 2, NULL)
                       : g_strdup(path);
    export->conversation = conversation;
    karma_intake_ask(plugin->intake, export_read, export_word, export, export_free);
}

static void
on_path(gpointer data, const char *path)
{
    if (path && *path)
        karma_deed_export(data, path, NULL);
}

void
karma_deed_ask_export(KarmaPlugin *plugin)
{
    /* Translators: title of a window in which a file is chosen. */
    const char *title = _("Export: .json for everything, .csv for a table");
    purple_request_file(plugin->handle, title, "karma.json", TRUE, G_CALLBACK(on_path), NULL, NULL,
                        NULL, NULL, plugin);
}
