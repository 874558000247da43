// SPDX-License-Identifier: GPL-2.0-or-later
#include "parser.h"
#include <string.h>

KarmaTime
karma_clock_time(const KarmaClock *clock, KarmaDate date, int32_t clock_s)
{
    if (clock->zone)
        return karma_zone_time(clock->zone, date, clock_s);
    return (KarmaTime)date * KARMA_DAY + clock_s - clock->offset_s;
}

KarmaDate
karma_clock_date(const KarmaClock *clock, KarmaTime when)
{
    if (clock->zone)
        return karma_zone_date(clock->zone, when);
    const KarmaTime local = when + clock->offset_s;
    return (KarmaDate)(local / KARMA_DAY - (local % KARMA_DAY < 0));
}

/* A clock goes back by an hour in a DST night, and a little when lines come late; by more it is the
 * next day. */
#define BACKWARDS (65 * KARMA_MINUTE)
#define HALF_DAY  (12 * 3600)
#define HALF_HOUR (30 * KARMA_MINUTE)

/* The first moment not before the last line at which a clock of twelve hours shows this. */
static KarmaTime
next_of_twelve(const KarmaClock *clock, int32_t clock_s)
{
    const KarmaDate date = karma_clock_date(clock, clock->last);
    for (int half = 0; half < 3; half++) {
        const KarmaTime when =
            karma_clock_time(clock, date + half / 2, clock_s % HALF_DAY + half % 2 * HALF_DAY);
        if (when >= clock->last - HALF_HOUR)
            return when;
    }
    return karma_clock_time(clock, date + 1, clock_s % HALF_DAY + HALF_DAY);
}

/* Some bots' clocks have twelve hours and do not say which half: 12:59 goes on to 01:00, or 11:59
 * to 00:00. On a clock of 24 hours that would be half a day of silence; no hour after noon was seen
 * then. */
static bool
is_of_twelve(KarmaClock *clock, int32_t clock_s, KarmaTime when)
{
    clock->afternoon |= clock_s >= 13 * 3600;
    if (clock->afternoon || !clock->last)
        return false;
    const KarmaTime later = when + HALF_DAY - clock->last;
    clock->twelve |= when < clock->last && later >= 0 && later < HALF_HOUR;
    return clock->twelve;
}

KarmaTime
karma_clock_next(KarmaClock *clock, int32_t clock_s)
{
    KarmaTime when = karma_clock_time(clock, clock->date, clock_s);
    if (is_of_twelve(clock, clock_s, when)) {
        when = next_of_twelve(clock, clock_s);
        clock->date = karma_clock_date(clock, when);
    } else if (clock->last && when < clock->last - BACKWARDS)
        when = karma_clock_time(clock, ++clock->date, clock_s);
    clock->last = MAX(clock->last, when);
    return clock->last;
}

static bool
read_number(const char **text, int most, int *ret_value)
{
    const char *c = *text;
    if (!g_ascii_isdigit(*c))
        return false;
    int value = *c++ - '0';
    if (g_ascii_isdigit(*c))
        value = value * 10 + (*c++ - '0');
    if (value > most || g_ascii_isdigit(*c))
        return false;
    *text = c;
    *ret_value = value;
    return true;
}

/* Locales put a space, or one that does not break, before AM and PM. */
static const char *
skip_spaces(const char *text)
{
    static const char *const spaces[] = {" ", "\u00a0", "\u202f"};
    for (size_t i = 0; i < G_N_ELEMENTS(spaces); i++)
        if (g_str_has_prefix(text, spaces[i]))
            return text + strlen(spaces[i]);
    return text;
}

static void
read_half(const char **text, int *hour)
{
    const char *half = skip_spaces(*text);
    const bool before = g_ascii_strncasecmp(half, "AM", 2) == 0;
    if (!before && g_ascii_strncasecmp(half, "PM", 2) != 0)
        return;
    *text = half + 2;
    *hour = *hour % 12 + (before ? 0 : 12);
}

bool
karma_clock_parse(const char **text, int32_t *ret_clock_s)
{
    const char *c = *text;
    int hour, minute, second = 0;
    if (!read_number(&c, 23, &hour) || (*c != ':' && *c != '.'))
        return false;
    const char sign = *c++;
    if (!read_number(&c, 59, &minute))
        return false;
    if (*c == sign && g_ascii_isdigit(c[1])) {
        c++;
        if (!read_number(&c, 60, &second))
            return false;
    }
    read_half(&c, &hour);
    *text = c;
    *ret_clock_s = hour * 3600 + minute * 60 + second;
    return true;
}

/* What locales write before or behind a clock, and what it comes to. */
static const struct {
    const char *text, *plain;
} signs[] = {
    {"时", ":"},    {"時", ":"},    {"点", ":"},     {"點", ":"},     {"시", ":"},
    {"分", ":"},    {"분", ":"},    {"秒", ""},      {"초", ""},      {"上午", "AM"},
    {"下午", "PM"}, {"午前", "AM"}, {"午後", "PM"},  {"오전", "AM"},  {"오후", "PM"},
    {"ص", "AM"},    {"م", "PM"},    {"ق.ظ", "AM"},   {"ب.ظ", "PM"},   {"πμ", "AM"},
    {"μμ", "PM"},   {"π.μ.", "AM"}, {"μ.μ.", "PM"},  {"a. m.", "AM"}, {"p. m.", "PM"},
    {"a.m.", "AM"}, {"p.m.", "PM"}, {"\u00a0", " "}, {"\u202f", " "}, {"\u200e", ""},
    {"\u200f", ""},
};

/* All begin beyond ASCII, save "a.m." and "p.m.". */
static const char *
plain_sign(const char **text)
{
    if ((unsigned char)**text < 0x80 && **text != 'a' && **text != 'p')
        return NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        if (!g_str_has_prefix(*text, signs[i].text))
            continue;
        *text += strlen(signs[i].text);
        return signs[i].plain;
    }
    return NULL;
}

/* Some locales put the half of the day first: "下午 9:50:30". */
static void
put_half_behind(GString *plain)
{
    char half[3] = "";
    if (!g_str_has_prefix(plain->str, "AM") && !g_str_has_prefix(plain->str, "PM"))
        return;
    memcpy(half, plain->str, 2);
    g_string_erase(plain, 0, 2);
    while (plain->len > 0 && strchr(" :", plain->str[plain->len - 1]))
        g_string_truncate(plain, plain->len - 1);
    g_string_append_printf(plain, " %s", half);
}

char *
karma_clock_plain(const char *text)
{
    GString *plain = g_string_new(NULL);
    while (*text) {
        const gunichar c = g_utf8_get_char(text);
        const int digit = c >= 0x80 ? g_unichar_digit_value(c) : -1;
        const char *sign = digit < 0 ? plain_sign(&text) : NULL;
        if (sign) {
            g_string_append(plain, sign);
            continue;
        }
        const bool joins = c == ' ' && g_str_has_suffix(plain->str, ":"); /* "10시 07분" */
        if (digit >= 0)
            g_string_append_c(plain, (char)('0' + digit));
        else if (!joins)
            g_string_append_unichar(plain, c);
        text = g_utf8_next_char(text);
    }
    g_strchug(plain->str);
    plain->len = strlen(plain->str);
    put_half_behind(plain);
    return g_strstrip(g_string_free(plain, FALSE));
}

/* How months begin in the languages people log in, without case; a longer beginning stands before a
 * shorter one it contains. */
static const struct {
    const char *starts;
    int month;
} months[] = {
    {"jan", 1},  {"ene", 1},  {"gen", 1},  {"sty", 1},  {"янв", 1},  {"feb", 2},  {"fév", 2},
    {"fev", 2},  {"lut", 2},  {"фев", 2},  {"mar", 3},  {"mär", 3},  {"mrz", 3},  {"mrt", 3},
    {"мар", 3},  {"apr", 4},  {"avr", 4},  {"abr", 4},  {"kwi", 4},  {"апр", 4},  {"may", 5},
    {"mai", 5},  {"maj", 5},  {"mei", 5},  {"mag", 5},  {"май", 5},  {"мая", 5},  {"jun", 6},
    {"juin", 6}, {"giu", 6},  {"cze", 6},  {"июн", 6},  {"jul", 7},  {"juil", 7}, {"lug", 7},
    {"lip", 7},  {"июл", 7},  {"aug", 8},  {"ago", 8},  {"aoû", 8},  {"aou", 8},  {"sie", 8},
    {"авг", 8},  {"sep", 9},  {"set", 9},  {"wrz", 9},  {"сен", 9},  {"oct", 10}, {"okt", 10},
    {"ott", 10}, {"out", 10}, {"paź", 10}, {"окт", 10}, {"nov", 11}, {"lis", 11}, {"ноя", 11},
    {"dec", 12}, {"dez", 12}, {"dic", 12}, {"déc", 12}, {"gru", 12}, {"дек", 12},
};

int
karma_clock_month(const char *name)
{
    g_autofree char *small = g_utf8_strdown(name, -1);
    for (size_t i = 0; i < G_N_ELEMENTS(months); i++)
        if (g_str_has_prefix(small, months[i].starts))
            return months[i].month;
    return 0;
}
