// SPDX-License-Identifier: GPL-2.0-or-later

/* Prints a page of the worked week: print-week text|brief|html|finch|json
 * [week|why|PART|waiting|people|csv|export]. */

#include "fixture.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

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
page(Worked *worked, const char *name)
{
    KarmaPart part;
    if (karma_part_parse(name, &part))
        return karma_view_why_part(&worked->view, &worked->week, part);
    if (strcmp(name, "why") == 0)
        return karma_view_why(&worked->view, &worked->week);
    if (strcmp(name, "waiting") == 0)
        return karma_view_waiting(&worked->view, &worked->week);
    if (strcmp(name, "people") == 0)
        return karma_view_people(&worked->view, &worked->week);
    g_autoptr(KarmaRows) rows = karma_rows_new();
    for (guint i = 0; i < worked->acts->len; i++)
        karma_rows_put_act(rows, g_ptr_array_index(worked->acts, i));
    if (strcmp(name, "csv") == 0)
        return karma_view_csv(&worked->view, rows);
    if (strcmp(name, "export") == 0)
        return karma_view_export(&worked->view, rows);
    return karma_view_week(&worked->view, &worked->week);
}

int
main(int argc, char **argv)
{
    setlocale(LC_ALL, "");
    g_autoptr(Worked) worked = worked_new();
    set_form(&worked->view, argc > 1 ? argv[1] : "text");
    g_autofree char *text = page(worked, argc > 2 ? argv[2] : "week");
    fputs(text, stdout);
    return 0;
}
