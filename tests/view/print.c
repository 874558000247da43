// SPDX-License-Identifier: GPL-2.0-or-later

/* Prints a page of the worked week, fed to the core line by line: view-print
 * text|brief|html|finch|json [week|why|PART|waiting|people|csv|export]. */

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

static char *
page(const KarmaView *view, const KarmaWeek *week, const KarmaRows *rows, const char *name)
{
    KarmaPart part;
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
