// SPDX-License-Identifier: GPL-2.0-or-later
#include "parser.h"
#include <stdlib.h>
#include <string.h>

#define ROOM_SIGNS "#&+!"

static bool
read_digits(const char *text, size_t n, int *ret_value)
{
    int value = 0;
    for (size_t i = 0; i < n; i++) {
        if (!g_ascii_isdigit(text[i]))
            return false;
        value = value * 10 + (text[i] - '0');
    }
    *ret_value = value;
    return true;
}

/* "2026-11-22", "20261122", "2026/11/22"; gives back its length, 0 if there is none. */
static size_t
read_date(const char *text, KarmaDate *ret_date)
{
    int year, month, day;
    if (!read_digits(text, 4, &year))
        return 0;
    const size_t sign = strchr("-_./", text[4]) && text[4] ? 1 : 0;
    const char *next = text + 4 + sign;
    if (!read_digits(next, 2, &month) || (sign && next[2] != text[4]) ||
        !read_digits(next + 2 + sign, 2, &day) || g_ascii_isdigit(next[4 + sign]))
        return 0;
    if (!g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year) || year < 1980)
        return 0;
    *ret_date = karma_date_from_civil(year, month, day);
    return 8 + 2 * sign;
}

/* The first date in `text`: where it begins and how long it is. */
static const char *
find_date(const char *text, size_t *ret_length, KarmaDate *ret_date)
{
    for (const char *c = text; *c; c++) {
        if (!g_ascii_isdigit(*c) || (c > text && g_ascii_isdigit(c[-1])))
            continue;
        *ret_length = read_date(c, ret_date);
        if (*ret_length > 0)
            return c;
    }
    return NULL;
}

static char *
unescape(const char *text)
{
    g_autofree char *plain = g_uri_unescape_string(text, NULL);
    return g_utf8_make_valid(plain ? plain : text, -1);
}

/* ".033426+0100CET.html" behind the date. */
static bool
read_pidgin_clock(const char *text, KarmaPlace *place)
{
    int hour, minute, second, hours, minutes;
    if (*text != '.' || !read_digits(text + 1, 2, &hour) || !read_digits(text + 3, 2, &minute) ||
        !read_digits(text + 5, 2, &second) || hour > 23 || minute > 59)
        return false;
    place->clock_s = hour * 3600 + minute * 60 + second;
    const char *sign = text + 7;
    if ((*sign == '+' || *sign == '-') && read_digits(sign + 1, 2, &hours) &&
        read_digits(sign + 3, 2, &minutes)) {
        place->has_offset = true;
        place->offset_s = (hours * 3600 + minutes * 60) * (*sign == '-' ? -1 : 1);
    }
    return true;
}

/* PROTOCOL/ACCOUNT/PEER, ROOM.chat or ACCOUNT.system */
static bool
read_pidgin_layout(char **parts, guint n, KarmaPlace *place)
{
    size_t length;
    if (find_date(parts[n - 1], &length, &place->date) != parts[n - 1] ||
        !read_pidgin_clock(parts[n - 1] + length, place))
        return false;
    place->has_date = true;
    if (n < 4)
        return true;
    g_autofree char *name = g_strdup(parts[n - 2]);
    place->room = g_str_has_suffix(name, ".chat");
    place->other = g_str_has_suffix(name, ".system");
    if (place->room)
        name[strlen(name) - strlen(".chat")] = '\0';
    place->name = unescape(name);
    place->account = unescape(parts[n - 3]);
    place->protocol = unescape(parts[n - 4]);
    return place->known = true;
}

/* irc.NETWORK.#room.weechatlog */
static bool
read_weechat_layout(const char *file, KarmaPlace *place)
{
    if (!g_str_has_suffix(file, ".weechatlog"))
        return false;
    g_autofree char *stem = g_strndup(file, strlen(file) - strlen(".weechatlog"));
    size_t length;
    char *dated = (char *)find_date(stem, &length, &place->date);
    place->has_date = dated != NULL;
    if (dated && dated > stem && strchr("._-", dated[-1]) && dated[length] == '\0')
        dated[-1] = '\0';
    g_auto(GStrv) parts = g_strsplit(stem, ".", 3);
    place->known = g_strv_length(parts) == 3 && strcmp(parts[1], "server") != 0;
    place->other = !place->known;
    if (place->known) {
        place->protocol = unescape(parts[0]);
        place->account = unescape(parts[1]);
        place->name = unescape(parts[2]);
        place->room = strchr(ROOM_SIGNS, *place->name) != NULL;
    }
    return true;
}

/* What is left of a file's name without its date, an hour behind that, and its endings. */
static char *
bare_name(const char *file, const char *dated, size_t length)
{
    g_autoptr(GString) name = g_string_new(file);
    if (dated) {
        size_t from = (size_t)(dated - file), until = from + length;
        while (file[until] && strchr("_T-", file[until]) && g_ascii_isdigit(file[until + 1]))
            for (until++; g_ascii_isdigit(file[until]); until++)
                ;
        g_string_erase(name, (gssize)from, (gssize)(until - from));
        while (from > 0 && strchr("._-", name->str[from - 1]))
            g_string_erase(name, (gssize)--from, 1);
        while (from == 0 && name->str[0] && strchr("_-", name->str[0]))
            g_string_erase(name, 0, 1);
    }
    char *end = strchr(name->str, '.');
    if (end == name->str || (end && !strchr(ROOM_SIGNS, name->str[0])))
        *end = '\0';
    else if (end)
        *strrchr(name->str, '.') = '\0';
    return unescape(name->str);
}

/* "libera-#room": the network goes before the room. */
static void
cut_network(KarmaPlace *place)
{
    const char *room = strchr(place->name, '#');
    if (!room || room - place->name < 2 || !strchr("-_. ", room[-1]))
        return;
    char *name = g_strdup(room);
    place->account = g_strndup(place->name, (size_t)(room - place->name - 1));
    g_free(place->name);
    place->name = name;
}

/* NETWORK/#room.log and whatever else: a name, perhaps a date. */
static void
read_any_layout(char **parts, guint n, KarmaPlace *place)
{
    const char *file = parts[n - 1];
    size_t length = 0;
    const char *dated = find_date(file, &length, &place->date);
    place->has_date = dated != NULL;
    place->name = bare_name(file, dated, length);
    if (!dated && n >= 4) {
        g_autofree char *folders = g_strjoin("/", parts[n - 4], parts[n - 3], parts[n - 2], NULL);
        place->has_date = find_date(folders, &length, &place->date) != NULL;
    }
    const char *folder = n >= 2 ? parts[n - 2] : "";
    if (*place->name == '\0' && *folder) {
        place->query =
            dated == file && strcmp(file + length, ".log") == 0 && !strchr(ROOM_SIGNS, *folder);
        g_free(place->name);
        place->name = unescape(folder);
        folder = n >= 3 ? parts[n - 3] : "";
    }
    cut_network(place);
    place->known = *place->name != '\0';
    place->room = place->known && strchr(ROOM_SIGNS, *place->name) != NULL;
    place->protocol = g_strdup("irc");
    if (!place->account)
        place->account = *folder ? unescape(folder) : g_strdup("log");
}

void
karma_place_read(const char *path, KarmaPlace *ret_place)
{
    *ret_place = (KarmaPlace){.clock_s = -1};
    g_autofree char *valid = g_utf8_make_valid(path, -1);
    g_auto(GStrv) parts = g_strsplit(valid, "/", -1);
    const guint n = g_strv_length(parts);
    if (n == 0 || read_pidgin_layout(parts, n, ret_place) ||
        read_weechat_layout(parts[n - 1], ret_place))
        return;
    ret_place->clock_s = -1;
    if (!ret_place->has_date)
        read_any_layout(parts, n, ret_place);
}

void
karma_place_clear(KarmaPlace *place)
{
    g_clear_pointer(&place->protocol, g_free);
    g_clear_pointer(&place->account, g_free);
    g_clear_pointer(&place->name, g_free);
}
