// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static bool
read_end_of_script(KarmaStore *store, KarmaCli *cli, GError **error)
{
    g_autoptr(KarmaRows) rows = karma_store_restore(store, cli->now, error);
    if (!rows)
        return false;
    if (!cli->now_given)
        cli->now = karma_rows_state(rows, "played_until", cli->now);
    return true;
}

/* A ledger of an older version is brought up first. */
static KarmaStore *
open_to_show(const char *path, GError **error)
{
    g_autoptr(GError) trouble = NULL;
    g_autoptr(KarmaStore) store = karma_store_open_readonly(path, &trouble);
    if (g_error_matches(trouble, KARMA_ERROR, KARMA_ERROR_OLDER)) {
        g_clear_error(&trouble);
        g_autoptr(KarmaStore) writer = karma_store_open(path, NULL, &trouble);
        g_clear_pointer(&writer, karma_store_close);
        store = trouble ? NULL : karma_store_open_readonly(path, &trouble);
    }
    if (trouble)
        g_propagate_error(error, g_steal_pointer(&trouble));
    return g_steal_pointer(&store);
}

KarmaStore *
karma_ledger_open(KarmaCli *cli, GError **error)
{
    g_autofree char *path = karma_cli_ledger_path(cli);
    if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
        g_set_error(error, KARMA_ERROR, KARMA_ERROR_STORAGE,
                    _("nothing was counted yet: there is no %s (--data says where to look)"), path);
        return NULL;
    }
    g_autoptr(KarmaStore) store = open_to_show(path, error);
    if (!store || !read_end_of_script(store, cli, error)) {
        g_prefix_error(error, "%s: ", path);
        return NULL;
    }
    return g_steal_pointer(&store);
}

const char *
karma_ledger_display(const KarmaName *row)
{
    const char *slash = row->room ? NULL : strchr(row->name, '/');
    if (row->spelling)
        return row->spelling;
    return slash && slash[1] ? slash + 1 : row->name;
}

static const char *
display(int64_t id, gpointer data)
{
    KarmaShown *shown = data;
    const KarmaName *row = karma_people_name(shown->people, id);
    if (!row)
        return NULL;
    g_string_assign(shown->name, karma_ledger_display(row));
    return shown->name->str;
}

static KarmaView
view_of(KarmaShown *shown, const KarmaCli *cli)
{
    return (KarmaView){.format = KARMA_FORMAT_TEXT,
                       .display = display,
                       .data = shown,
                       .zone = cli->zone,
                       .settings = cli->settings,
                       .now = cli->now,
                       .command = "purple-karma"};
}

KarmaShown *
karma_shown_week(KarmaStore *store, const KarmaCli *cli, KarmaDate monday, GError **error)
{
    g_autoptr(KarmaShown) shown = g_new0(KarmaShown, 1);
    shown->name = g_string_new(NULL);
    shown->people = karma_people_new();
    shown->rows = karma_store_week(store, monday, cli->now, true, error);
    if (!shown->rows)
        return NULL;
    for (guint i = 0; i < shown->rows->names->len; i++)
        karma_people_restore(shown->people, &g_array_index(shown->rows->names, KarmaName, i));
    const KarmaWeekInput input = {.rows = shown->rows,
                                  .people = shown->people,
                                  .settings = cli->settings,
                                  .zone = cli->zone,
                                  .monday = monday,
                                  .now = cli->now};
    shown->week = karma_week_build(&input);
    shown->view = view_of(shown, cli);
    return g_steal_pointer(&shown);
}

void
karma_shown_free(KarmaShown *shown)
{
    if (!shown)
        return;
    karma_week_free(shown->week);
    karma_people_free(shown->people);
    karma_rows_free(shown->rows);
    g_string_free(shown->name, TRUE);
    g_free(shown);
}

bool
karma_shown_has_anything(const KarmaShown *shown)
{
    const KarmaWeek *week = shown->week;
    for (guint i = 0; i < shown->rows->days->len; i++) {
        const KarmaDayCount *day = &g_array_index(shown->rows->days, KarmaDayCount, i);
        if (day->own > 0 && day->day >= week->monday && day->day <= week->sunday)
            return true;
    }
    return false;
}

static KarmaShown *
last_with_anything(KarmaStore *store, const KarmaCli *cli, GError **error)
{
    KarmaDate first, last;
    GError *trouble = NULL;
    const KarmaDate running = karma_date_monday(karma_zone_date(cli->zone, cli->now));
    if (!karma_store_span(store, &first, &last, &trouble)) {
        if (trouble) {
            g_propagate_error(error, trouble);
            return NULL;
        }
        return karma_shown_week(store, cli, running - 7, error);
    }
    KarmaDate monday = MIN(karma_week_last_complete(cli->zone, cli->now), karma_date_monday(last));
    for (; monday >= karma_date_monday(first); monday -= 7) {
        g_autoptr(KarmaShown) shown = karma_shown_week(store, cli, monday, error);
        if (!shown || karma_shown_has_anything(shown))
            return g_steal_pointer(&shown);
    }
    return karma_shown_week(store, cli, running, error);
}

KarmaShown *
karma_ledger_week(KarmaStore *store, const KarmaCli *cli, const char *which, GError **error)
{
    KarmaDate monday;
    if (!which)
        return last_with_anything(store, cli, error);
    if (karma_date_parse_week(which, &monday))
        return karma_shown_week(store, cli, monday, error);
    KarmaDate date;
    if (karma_date_parse(which, &date))
        return karma_shown_week(store, cli, karma_date_monday(date), error);
    char *end;
    const gint64 back = g_ascii_strtoll(which, &end, 10);
    if (end == which || *end != '\0' || back < 0 || back > 10000) {
        karma_cli_usage(error, _("'%s' is no week: 2026-W46, a day in it, or how many weeks back"),
                        which);
        return NULL;
    }
    const KarmaDate running = karma_date_monday(karma_zone_date(cli->zone, cli->now));
    return karma_shown_week(store, cli, running - 7 * (KarmaDate)back, error);
}
