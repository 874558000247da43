// SPDX-License-Identifier: GPL-2.0-or-later

/* Prints a page of the worked week, fed to the core line by line: view-print
 * text|brief|html|finch|json [week|why|PART|waiting|people|with|room|nudges|csv|export] [empty]. */

#include "../core/week-fixture.h"

#include <karma/view.h>
#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#define SUNDAY_MIDNIGHT INT64_C(1794787200) /* 2026-11-16T00:00:00Z */

static const char *
display(int64_t id, gpointer data)
{
    const KarmaName *name = karma_people_name(data, id);
    return name ? name->name : NULL;
}

static void
set_form(KarmaView *view, const char *form)
{
    bool html = strcmp(form, "html") == 0, finch = strcmp(form, "finch") == 0;
    view->format = strcmp(form, "json") == 0 ? KARMA_FORMAT_JSON
                   : html || finch           ? KARMA_FORMAT_HTML
                                             : KARMA_FORMAT_TEXT;
    view->brief = finch || strcmp(form, "brief") == 0;
    view->rich = view->links = html;
    view->command = "/karma";
}

/* What can be known of somebody: all of it, whoever it was with. */
static char *
page_with(const KarmaView *view, const KarmaWeek *week, const KarmaRows *rows, bool room)
{
    const KarmaAct *first = rows->acts->len ? &g_array_index(rows->acts, KarmaAct, 0) : NULL;
    const KarmaDue *due = week->touch->len ? &g_array_index(week->touch, KarmaDue, 0) : NULL;
    const KarmaWith with = {.id = first ? (room ? first->room : first->name) : 1,
                            .room = room,
                            .rows = rows,
                            .touch = due && !room ? &due->touch : NULL};
    return karma_view_with(view, &with);
}

static char *
page_nudges(const KarmaView *view, const KarmaRows *rows)
{
    g_autoptr(GArray) nudges = g_array_new(FALSE, TRUE, sizeof(KarmaNudge));
    KarmaNudge nudge = {.id = 1,
                        .kind = KARMA_NUDGE_REPLY,
                        .name = 1,
                        .came = SUNDAY_MIDNIGHT - KARMA_DAY,
                        .state = KARMA_NUDGE_HELD,
                        .probability = 0.9,
                        .weight = 1};
    if (rows->acts->len == 0)
        return karma_view_nudges(view, nudges);
    g_array_append_val(nudges, nudge);
    nudge.id = 2;
    nudge.state = KARMA_NUDGE_SAID;
    nudge.said = SUNDAY_MIDNIGHT;
    g_array_append_val(nudges, nudge);
    return karma_view_nudges(view, nudges);
}

/* The rows a store would have beside those of the week. */
static void
add_rows(KarmaRows *rows)
{
    const KarmaName name = {
        .id = 1, .protocol = (char *)"irc", .account = (char *)"me", .name = (char *)"ann"};
    const KarmaNudgeRow nudge = {.id = 1, .when = SUNDAY_MIDNIGHT};
    const KarmaFrozen frozen = {.monday = 20766, .enough = true, .total = 62.9};
    const KarmaFrozen quiet = {.monday = 20759};
    karma_rows_put_name(rows, &name);
    karma_rows_put_nudge(rows, &nudge);
    karma_rows_put_frozen(rows, &frozen);
    karma_rows_put_frozen(rows, &quiet);
    karma_rows_put_state(rows, "present", 7);
}

static char *
page(const KarmaView *view, const KarmaWeek *week, KarmaRows *rows, const char *name)
{
    KarmaPart part;
    if (strcmp(name, "with") == 0 || strcmp(name, "room") == 0)
        return page_with(view, week, rows, *name == 'r');
    if (strcmp(name, "nudges") == 0)
        return page_nudges(view, rows);
    if (strcmp(name, "export") == 0 && rows->acts->len)
        add_rows(rows);
    if (karma_part_parse(name, &part))
        return karma_view_why_part(view, week, part);
    if (strcmp(name, "why") == 0)
        return karma_view_why(view, week);
    if (strcmp(name, "waiting") == 0)
        return karma_view_waiting(view, week);
    if (strcmp(name, "people") == 0)
        return karma_view_people(view, week);
    if (strcmp(name, "csv") == 0)
        return karma_view_csv(view, rows);
    if (strcmp(name, "export") == 0)
        return karma_view_export(view, rows);
    return karma_view_week(view, week);
}

int
main(int argc, char **argv)
{
    setlocale(LC_ALL, "");
    bindtextdomain(GETTEXT_PACKAGE, g_getenv("KARMA_LOCALE"));
    bind_textdomain_codeset(GETTEXT_PACKAGE, "UTF-8");
    textdomain(GETTEXT_PACKAGE);
    g_autofree char *lines = NULL;
    if (!g_file_get_contents(WORKED_WEEK, &lines, NULL, NULL))
        return 1;
    g_autoptr(WeekFixture) fixture = week_fixture_new();
    if (argc < 4 || strcmp(argv[3], "empty") != 0)
        week_fixture_feed(fixture, lines, &(WeekFeed){.until = SUNDAY_MIDNIGHT});
    g_autoptr(KarmaWeek) week = week_fixture_build(fixture, "2026-W46", SUNDAY_MIDNIGHT);
    KarmaView view = {.display = display,
                      .data = karma_tracker_people(fixture->tracker),
                      .zone = fixture->zone,
                      .settings = fixture->settings,
                      .now = SUNDAY_MIDNIGHT};
    set_form(&view, argc > 1 ? argv[1] : "text");
    g_autofree char *text = page(&view, week, fixture->ledger, argc > 2 ? argv[2] : "week");
    fputs(text, stdout);
    return 0;
}
