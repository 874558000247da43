// SPDX-License-Identifier: GPL-2.0-or-later
#include "moment.h"
#include "words.h"

#include <string.h>

/* RFC 4180. A cell that begins like a formula (also in full width, which some spreadsheets read
 * alike) gets an apostrophe in front: owasp.org/www-community/attacks/CSV_Injection. */

static bool
looks_like_formula(const char *cell)
{
    switch (g_utf8_get_char(cell)) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case 0xFF1D:
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
        return true;
    default:
        return false;
    }
}

static void
put_cell(GString *out, const char *cell)
{
    if (out->len && out->str[out->len - 1] != '\n')
        g_string_append_c(out, ',');
    bool formula = looks_like_formula(cell);
    if (!formula && !strpbrk(cell, ",\"\r\n;' \t")) {
        g_string_append(out, cell);
        return;
    }
    g_string_append(out, formula ? "\"'" : "\"");
    for (; *cell; cell++)
        g_string_append(out, *cell == '"' ? "\"\"" : (char[]){*cell, '\0'});
    g_string_append_c(out, '"');
}

static void
put_integer(GString *out, int64_t value)
{
    g_autofree char *digits = g_strdup_printf("%" G_GINT64_FORMAT, (gint64)value);
    put_cell(out, digits);
}

static void
put_real(GString *out, double value)
{
    char digits[G_ASCII_DTOSTR_BUF_SIZE];
    put_cell(out, g_ascii_formatd(digits, sizeof digits, "%.6g", value));
}

static void
put_name(GString *out, const KarmaView *view, int64_t id, bool room)
{
    g_autofree char *name = id ? karma_words_name(view, id, room) : g_strdup("");
    put_cell(out, name);
}

static const char *
class_name(const KarmaAct *act)
{
    static const char *const help[] = {"said", "offered", "confirmed"};
    switch ((int)act->kind) {
    case KARMA_ACT_LINK:
    case KARMA_ACT_LINK_RECEIVED:
        return karma_link_class_name((KarmaLinkClass)act->detail);
    case KARMA_ACT_HELP_GIVEN:
    case KARMA_ACT_HELP_RECEIVED:
        return act->detail >= 0 && act->detail < (int)G_N_ELEMENTS(help) ? help[act->detail] : "";
    case KARMA_ACT_RESPONSE:
    case KARMA_ACT_THEIR_RESPONSE:
        return act->detail & KARMA_RESPONSE_LATE ? "late" : "";
    default:
        return "";
    }
}

/* Unknown lengths of time are empty cells, not negative numbers. */
static void
put_length(GString *out, int64_t seconds)
{
    if (seconds < 0)
        put_cell(out, "");
    else
        put_integer(out, seconds);
}

static void
put_act(GString *out, const KarmaView *view, const KarmaAct *act)
{
    g_autofree char *day = karma_moment_iso_date(act->day);
    g_autofree char *when = karma_moment_iso_time(act->when);
    put_integer(out, act->id);
    put_cell(out, day);
    put_cell(out, when);
    put_cell(out, karma_act_kind_name(act->kind));
    put_cell(out, class_name(act));
    put_name(out, view, act->name, false);
    put_name(out, view, act->room, true);
    put_real(out, act->weight);
    put_length(out, act->latency_s);
    put_length(out, act->present_s);
    put_cell(out, act->host ? act->host : "");
    put_cell(out, act->left_out ? "left-out" : "");
    g_string_append(out, "\r\n");
}

static gint
by_time(gconstpointer a, gconstpointer b)
{
    const KarmaAct *one = *(const KarmaAct *const *)a, *two = *(const KarmaAct *const *)b;
    if (one->when != two->when)
        return one->when < two->when ? -1 : 1;
    return one->id < two->id ? -1 : one->id > two->id;
}

char *
karma_view_csv(const KarmaView *view, const KarmaRows *rows)
{
    KarmaView plain = *view;
    plain.format = KARMA_FORMAT_JSON; /* names whole and without isolates */
    g_autoptr(GPtrArray) acts = g_ptr_array_new();
    for (guint i = 0; i < rows->acts->len; i++)
        g_ptr_array_add(acts, &g_array_index(rows->acts, KarmaAct, i));
    g_ptr_array_sort(acts, by_time);
    GString *out = g_string_new(
        "id,day,time,kind,class,person,room,weight,latency_s,present_s,host,left_out\r\n");
    for (guint i = 0; i < acts->len; i++)
        put_act(out, &plain, g_ptr_array_index(acts, i));
    return g_string_free(out, FALSE);
}
