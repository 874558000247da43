// SPDX-License-Identifier: GPL-2.0-or-later
#include "setup.h"
#include "settings-file.h"
#include <glib/gi18n-lib.h>
#include <string.h>

const char *const karma_setup_help =
    N_("A script (--format script, or told by its first line) has the tab-separated\n"
       "columns id, time, conversation (im:PERSON or room:#NAME), author (owner or a\n"
       "name), text, answers, flags. Lines count in the order of the file. `answers`\n"
       "is the id of the room line that is answered, - for none; it is taken as given\n"
       "(left empty in a room, the line is judged as one of a log). The one flag is\n"
       "replay. A wrong line is said as FILE:LINE, and nothing is counted then.\n"
       "Everybody is a buddy and one person under one name, and is in their rooms\n"
       "all the time. Lines at the head set what the lines themselves do not tell:\n"
       "\n"
       "  #set owner NICK            what others call you (or --owner NICK)\n"
       "  #set timezone ID           your time zone (default: UTC)\n"
       "  #set own-site HOST         a site of yours, HOST or HOST/PATH; may repeat\n"
       "  #set wish NAME HOW [DATE]  weekly, monthly, quarterly, yearly or never;\n"
       "                             since DATE, else since the first line\n"
       "  #set presence own MINUTES  you are present so long after each own line\n"
       "  #set presence mon-fri 09:00-18:00   and at these hours; may repeat;\n"
       "                             'daily 8:00-22:00', 'sat,sun 10:00-12:00'\n"
       "  #set presence none         never, but for other presence lines\n"
       "  #set pinned NAME           matters more to you\n"
       "  #set left-out NAME         not counted; a #ROOM too; bot NAME is the same\n"
       "  #set not-buddy NAME        is in no buddy list\n"
       "  #set no-nudges NAME        never nudge about them\n"
       "  #set marked #ROOM          a room you want to help in\n"
       "  #set now TIME              when the script is over\n"
       "  #set SETTING VALUE         any weight or window (import --settings)\n"
       "\n"
       "Without any presence line: own 10, and mon-fri 09:00-18:00 in the time zone.\n"
       "Time goes on to --now, else to #set now, else to the end of the last line's\n"
       "week; the other commands then report as of that moment unless given --now.\n");

KarmaIdentity
karma_setup_identity(const char *name)
{
    return (KarmaIdentity){"script", "script", name};
}

static void
line_clear(gpointer data)
{
    KarmaSetupLine *line = data;
    g_free(line->where);
    g_free(line->text);
}

KarmaSetup *
karma_setup_new(void)
{
    KarmaSetup *setup = g_new0(KarmaSetup, 1);
    setup->lines = g_array_new(FALSE, FALSE, sizeof(KarmaSetupLine));
    g_array_set_clear_func(setup->lines, line_clear);
    setup->strangers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    setup->rooms =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_unref);
    setup->addressed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return setup;
}

void
karma_setup_free(KarmaSetup *setup)
{
    if (!setup)
        return;
    g_free(setup->owner);
    g_free(setup->timezone);
    g_array_unref(setup->lines);
    g_hash_table_unref(setup->strangers);
    g_hash_table_unref(setup->rooms);
    g_hash_table_unref(setup->addressed);
    g_free(setup);
}

static void
see_addressed(KarmaSetup *setup, const char *text)
{
    const size_t n = strcspn(text, ":, \t");
    if (n == 0 || !text[n] || !strchr(":,", text[n]))
        return;
    g_autofree char *word = g_utf8_strdown(text, (gssize)n);
    const int times = GPOINTER_TO_INT(g_hash_table_lookup(setup->addressed, word));
    g_hash_table_replace(setup->addressed, g_steal_pointer(&word), GINT_TO_POINTER(times + 1));
}

static GHashTable *
nicks_of(KarmaSetup *setup, const char *room)
{
    GHashTable *nicks = g_hash_table_lookup(setup->rooms, room);
    if (!nicks) {
        nicks = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
        g_hash_table_insert(setup->rooms, g_strdup(room), nicks);
    }
    return nicks;
}

void
karma_setup_see(const KarmaImportEvent *event, gpointer data)
{
    KarmaSetup *setup = data;
    if (event->kind == KARMA_IMPORT_SETTING) {
        const KarmaSetupLine line = {g_strdup_printf("%s:%zu", setup->path, event->line),
                                     g_strdup_printf("%s %s", event->nick, event->text)};
        g_array_append_val(setup->lines, line);
        return;
    }
    setup->first = setup->first ? MIN(setup->first, event->when) : event->when;
    setup->last = MAX(setup->last, event->when);
    if (!event->room || event->own)
        return;
    g_hash_table_add(nicks_of(setup, event->place.name), g_strdup(event->author.name));
    see_addressed(setup, event->text);
}

static bool
set_flag(KarmaTracker *tracker, const char *name, KarmaNameFlags flag, KarmaTime when,
         KarmaRows *changes)
{
    g_autofree char *normal = g_utf8_strdown(name, -1);
    const KarmaIdentity identity = karma_setup_identity(normal);
    const bool room = strchr("#&", *name) != NULL;
    KarmaPeople *people = karma_tracker_people(tracker);
    karma_tracker_set_flag(tracker, karma_people_intern(people, &identity, room), flag, true, when,
                           changes);
    return true;
}

static bool
invalid(GError **error, const char *what, const char *value)
{
    g_set_error(error, KARMA_ERROR, KARMA_ERROR_INVALID, "%s '%s'", what, value);
    return false;
}

/* "NAME HOW [DATE]"; cuts `value` behind the name. */
static bool
read_wish(char *value, KarmaWish *ret_wish, KarmaDate *ret_since)
{
    for (int words = 0; words < 2; words++) {
        char *space = strrchr(value, ' ');
        if (!space)
            return false;
        *space = '\0';
        g_strchomp(value);
        if (karma_wish_parse(space + 1, ret_wish))
            return *value != '\0';
        if (words == 1 || !karma_date_parse(space + 1, ret_since))
            return false;
    }
    return false;
}

static const struct {
    const char *key;
    KarmaNameFlags flag;
} flags[] = {
    {"pinned", KARMA_NAME_PINNED}, {"left-out", KARMA_NAME_LEFT_OUT},
    {"bot", KARMA_NAME_LEFT_OUT},  {"no-nudges", KARMA_NAME_NO_NUDGES},
    {"marked", KARMA_ROOM_MARKED},
};

static KarmaNameFlags
flag_called(const char *key)
{
    for (size_t i = 0; i < G_N_ELEMENTS(flags); i++)
        if (strcmp(flags[i].key, key) == 0)
            return flags[i].flag;
    return (KarmaNameFlags)0;
}

/* One "KEY VALUE"; the tracker is NULL while it is only checked. */
typedef struct {
    KarmaSetup *setup;
    KarmaSettings *settings;
    KarmaTracker *tracker;
    KarmaPresenceRules *rules;
    const KarmaZone *zone;
    KarmaRows *changes;
} Applied;

static bool
set_wish(const Applied *to, char *value, GError **error)
{
    KarmaWish wish;
    KarmaDate since = to->zone ? karma_zone_date(to->zone, to->setup->first) : 0;
    g_autofree char *whole = g_strdup(value);
    if (!read_wish(value, &wish, &since))
        return invalid(error, _("not 'NAME weekly|monthly|quarterly|yearly|never [DATE]':"), whole);
    if (!to->tracker)
        return true;
    g_autofree char *normal = g_utf8_strdown(value, -1);
    const KarmaIdentity identity = karma_setup_identity(normal);
    const KarmaNameId name =
        karma_people_intern(karma_tracker_people(to->tracker), &identity, false);
    karma_tracker_set_wish(to->tracker, name, wish, karma_zone_time(to->zone, since, 0),
                           to->changes);
    return true;
}

static bool
set_text(KarmaSetup *setup, const char *key, const char *value)
{
    if (strcmp(key, "owner") == 0) {
        g_free(setup->owner);
        setup->owner = g_strdup(value);
    } else if (strcmp(key, "timezone") == 0) {
        g_free(setup->timezone);
        setup->timezone = g_strdup(value);
    } else if (strcmp(key, "not-buddy") == 0)
        g_hash_table_add(setup->strangers, g_utf8_strdown(value, -1));
    else
        return false;
    return true;
}

static bool
apply_line(const Applied *to, const char *line, GError **error)
{
    g_auto(GStrv) words = g_strsplit(line, " ", 2);
    const char *key = words[0];
    char *value = words[1];
    if (set_text(to->setup, key, value))
        return true;
    if (strcmp(key, "wish") == 0)
        return set_wish(to, value, error);
    if (strcmp(key, "presence") == 0)
        return karma_hours_parse(to->rules, value, error);
    if (strcmp(key, "now") == 0)
        return !to->zone || karma_time_parse(value, to->zone, &to->setup->now) ||
               invalid(error, _("not a time:"), value);
    if (flag_called(key))
        return !to->tracker ||
               set_flag(to->tracker, value, flag_called(key), to->setup->first, to->changes);
    return !to->settings || karma_settings_file_set(to->settings, key, value, error);
}

static bool
apply_lines(const Applied *to, GError **error)
{
    for (guint i = 0; i < to->setup->lines->len; i++) {
        const KarmaSetupLine *line = &g_array_index(to->setup->lines, KarmaSetupLine, i);
        if (!apply_line(to, line->text, error)) {
            g_prefix_error(error, "%s: ", line->where);
            return false;
        }
    }
    return true;
}

bool
karma_setup_check(KarmaSetup *setup, KarmaSettings *settings, GError **error)
{
    g_autoptr(GArray) hours = g_array_new(FALSE, FALSE, sizeof(KarmaHours));
    KarmaPresenceRules rules = {.hours = hours};
    Applied to = {.setup = setup, .settings = settings, .rules = &rules};
    if (!apply_lines(&to, error))
        return false;
    /* again, for times in the zone a later line may have set */
    g_autoptr(KarmaZone) zone = karma_zone_new(setup->timezone ? setup->timezone : "UTC", error);
    to.zone = zone;
    to.settings = NULL;
    return zone && apply_lines(&to, error);
}

static bool
speaks(const KarmaSetup *setup, const char *nick)
{
    GHashTableIter iter;
    gpointer nicks;
    g_hash_table_iter_init(&iter, setup->rooms);
    while (g_hash_table_iter_next(&iter, NULL, &nicks))
        if (g_hash_table_contains(nicks, nick))
            return true;
    return false;
}

const char *
karma_setup_owner(KarmaSetup *setup)
{
    GHashTableIter iter;
    gpointer word, times;
    int most = 0;
    const char *found = "owner";
    if (setup->owner)
        return setup->owner;
    g_hash_table_iter_init(&iter, setup->addressed);
    while (g_hash_table_iter_next(&iter, &word, &times)) {
        const int n = GPOINTER_TO_INT(times);
        if (speaks(setup, word) || n < most || (n == most && strcmp(word, found) > 0))
            continue;
        most = n;
        found = word;
    }
    return setup->owner = g_strdup(found);
}

static void
enter_rooms(const KarmaSetup *setup, KarmaTracker *tracker)
{
    GHashTableIter rooms, nicks;
    gpointer room, set, nick;
    g_hash_table_iter_init(&rooms, setup->rooms);
    while (g_hash_table_iter_next(&rooms, &room, &set)) {
        const KarmaIdentity place = karma_setup_identity(room);
        g_hash_table_iter_init(&nicks, set);
        while (g_hash_table_iter_next(&nicks, &nick, NULL)) {
            const KarmaIdentity who = karma_setup_identity(nick);
            karma_tracker_nick_joined(tracker, &place, &who, nick);
        }
    }
}

/* A name is one person: names that fold alike are two. */
static void
stand_apart(const KarmaSetup *setup, KarmaPeople *people)
{
    GHashTableIter rooms, nicks;
    gpointer set, nick;
    g_autoptr(GHashTable) first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_hash_table_iter_init(&rooms, setup->rooms);
    while (g_hash_table_iter_next(&rooms, NULL, &set)) {
        g_hash_table_iter_init(&nicks, set);
        while (g_hash_table_iter_next(&nicks, &nick, NULL)) {
            char *fold = karma_people_fold(nick);
            const KarmaIdentity one = karma_setup_identity(nick);
            const KarmaIdentity other =
                karma_setup_identity(fold ? g_hash_table_lookup(first, fold) : NULL);
            if (other.name && strcmp(other.name, nick) != 0)
                karma_people_apart(people, karma_people_intern(people, &one, false),
                                   karma_people_intern(people, &other, false));
            if (fold && !other.name)
                g_hash_table_insert(first, g_steal_pointer(&fold), nick);
            g_free(fold);
        }
    }
}

void
karma_setup_apply(const KarmaSetup *setup, KarmaTracker *tracker, KarmaPresenceRules *rules,
                  const KarmaZone *zone, KarmaRows *changes)
{
    const Applied to = {.setup = (KarmaSetup *)setup,
                        .tracker = tracker,
                        .rules = rules,
                        .zone = zone,
                        .changes = changes};
    bool present = setup->absent;
    apply_lines(&to, NULL);
    for (guint i = 0; i < setup->lines->len; i++)
        present |=
            g_str_has_prefix(g_array_index(setup->lines, KarmaSetupLine, i).text, "presence ");
    if (!present)
        karma_hours_standard(rules);
    rules->said = setup->first;
    stand_apart(setup, karma_tracker_people(tracker));
    enter_rooms(setup, tracker);
}
