// SPDX-License-Identifier: GPL-2.0-or-later
#include "pidgin.h"
#include <stdlib.h>
#include <string.h>

/* Pidgin's HTML and text logs (libpurple log.c). Times are those of the locale, on a clock that
 * only goes on from the time in the file's name; a message older than 20 min is written with its
 * date, and a room's history anew at every join. */

#define FRESH (20 * KARMA_MINUTE)

/* The three numbers of a date in whatever order; moves `text` behind. */
static bool
read_three(const char **text, int numbers[3])
{
    char *c = (char *)*text;
    for (int i = 0; i < 3; i++) {
        if (!g_ascii_isdigit(*c))
            return false;
        const long number = strtol(c, &c, 10);
        numbers[i] = (int)MIN(number, 9999);
        if (i < 2 && (!*c || !strchr("/.-", *c++)))
            return false;
    }
    *text = c + strspn(c, ". ,");
    return true;
}

/* Which order the locale writes cannot be seen: of those that give a date, the latest not after the
 * log's own day. */
static bool
choose_date(const int n[3], KarmaDate until, KarmaDate *ret_date)
{
    static const int orders[][3] = {{0, 1, 2}, {2, 0, 1}, {2, 1, 0}}; /* year, month, day */
    KarmaDate latest = 0;
    bool found = false;
    for (size_t i = 0; i < G_N_ELEMENTS(orders); i++) {
        const int short_year = n[orders[i][0]], month = n[orders[i][1]], day = n[orders[i][2]];
        const int year = short_year < 70    ? short_year + 2000
                         : short_year < 100 ? short_year + 1900
                                            : short_year;
        if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31 ||
            !g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year))
            continue;
        const KarmaDate date = karma_date_from_civil(year, month, day);
        if (date > until + 1 || (found && date <= latest))
            continue;
        latest = date;
        found = true;
    }
    if (found)
        *ret_date = latest;
    return found;
}

/* A clock without a date. Before the first line the name's time is the line before; a room's
 * history may reach back behind it. */
static KarmaTime
time_of_clock(KarmaImport *import, int32_t clock_s)
{
    KarmaClock *clock = &import->clock;
    const KarmaTime before = clock->last ? clock->last : clock->start;
    const KarmaDate day = before ? karma_clock_date(clock, before) : clock->date;
    KarmaTime when = karma_clock_time(clock, day, clock_s);
    if (before && when < before - FRESH)
        return karma_clock_time(clock, day + 1, clock_s);
    const KarmaTime yesterday = karma_clock_time(clock, day - 1, clock_s);
    if (!clock->last && before && yesterday >= before - FRESH)
        return yesterday;
    return when;
}

/* "02:16:53", "11/20/26 10:00:00", ...; false: it is no time. */
bool
karma_pidgin_when(KarmaImport *import, const char *text, KarmaImportEvent *event)
{
    KarmaClock *clock = &import->clock;
    const KarmaTime before = MAX(clock->last, clock->start);
    int numbers[3];
    KarmaDate date = 0;
    int32_t clock_s;
    g_autofree char *plain = karma_clock_plain(text);
    const char *c = plain;
    if (read_three(&c, numbers) && karma_clock_parse(&c, &clock_s) && *c == '\0') {
        if (!choose_date(numbers, before ? karma_clock_date(clock, before) : clock->date, &date))
            return false;
        event->when = karma_clock_time(clock, date, clock_s);
    } else {
        c = plain;
        if (!karma_clock_parse(&c, &clock_s) || *c != '\0')
            return false;
        event->when = time_of_clock(import, clock_s);
    }
    event->replayed = before && event->when < before;
    event->arrived = event->replayed ? before : event->when;
    if (!event->replayed)
        clock->last = event->when;
    return true;
}

void
karma_pidgin_hold(KarmaImport *import, const KarmaImportEvent *event, const char *nick,
                  const char *text)
{
    import->held_event = *event;
    import->held_event.line = import->line;
    import->held_event.offset = import->offset;
    g_free(import->held_nick);
    import->held_nick = g_strdup(nick);
    g_string_assign(import->held, text);
    import->holds = true;
}

void
karma_pidgin_go_on(KarmaImport *import, const char *line)
{
    if (!import->holds)
        return;
    g_string_append_c(import->held, '\n');
    g_string_append(import->held, line);
}

void
karma_pidgin_let_go(KarmaImport *import, const char *text)
{
    if (!import->holds)
        return;
    const size_t line = import->line;
    const int64_t offset = import->offset;
    import->holds = false;
    import->line = import->held_event.line;
    import->offset = import->held_event.offset;
    import->held_event.text = text;
    karma_import_emit(import, &import->held_event, import->held_nick);
    import->line = line;
    import->offset = offset;
}

/* Who has which colour is learned from the lines that show it; actions have the same on both sides.
 */
bool
karma_pidgin_is_own(KarmaImport *import, const KarmaPidginSpeaker *speaker, const char *nick)
{
    if (speaker->own && !karma_import_is_owner(import, nick))
        karma_import_add_owner(import, nick);
    if (speaker->peer)
        g_hash_table_add(import->theirs, g_strdup(nick));
    if (speaker->own || speaker->peer)
        return speaker->own;
    return !g_hash_table_contains(import->theirs, nick) && karma_import_is_owner(import, nick);
}

/* The account's name is one of the owner's. */
static void
learn_account(KarmaImport *import)
{
    const char *account = import->place.account;
    if (import->owners->len > 0 || !account)
        return;
    g_autofree char *local = g_strndup(account, strcspn(account, "@"));
    karma_import_add_owner(import, account);
    if (*local && strcmp(local, account) != 0)
        karma_import_add_owner(import, local);
    if (!import->own_nick)
        import->own_nick = g_strdup(local);
}

/* "Conversation with bob at DATE on me@host (irc)": names the place where the path does not. */
void
karma_pidgin_header(KarmaImport *import, const char *header)
{
    KarmaPlace *place = &import->place;
    const char *name = strstr(header, "Conversation with ");
    const char *at = name ? strstr(name, " at ") : NULL, *on = NULL;
    for (const char *c = at; c && (c = strstr(c, " on ")); c++)
        on = c;
    const char *protocol = on ? strchr(on, '(') : NULL, *end = NULL;
    end = protocol ? strchr(protocol, ')') : NULL;
    place->other |= strstr(header, "System log for account") != NULL;
    if (end && !place->known) {
        name += strlen("Conversation with ");
        on += strlen(" on ");
        karma_place_clear(place);
        place->name = g_utf8_strdown(name, at - name);
        place->account = g_strndup(on, (size_t)(protocol - on));
        g_strchomp(place->account);
        place->protocol = g_strndup(protocol + 1, (size_t)(end - protocol - 1));
        place->room = strchr("#&", *place->name) != NULL;
        place->known = true;
    }
    import->guessed_date = !place->has_date;
    learn_account(import);
}

/* What is shown before a text: "bob:", "***bob", "bob <AUTO-REPLY>:". NULL: nobody speaks. transfer
 * full. */
char *
karma_pidgin_speaker(const char *shown, KarmaPidginSpeaker *speaker)
{
    g_autofree char *name = g_strstrip(g_strdup(shown));
    size_t length = strlen(name);
    speaker->action = g_str_has_prefix(name, "***");
    if (length > 0 && name[length - 1] == ':')
        name[--length] = '\0';
    else if (!speaker->action)
        return NULL;
    char *reply = length > 0 && name[length - 1] == '>' ? strstr(name, " <") : NULL;
    speaker->automatic = reply != NULL;
    if (reply)
        *reply = '\0';
    const char *nick = speaker->action ? name + 3 : name;
    return *nick ? g_strdup(nick) : NULL;
}

char *
karma_pidgin_action(const char *text)
{
    return g_strconcat("/me ", text, NULL);
}
