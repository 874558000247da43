// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/settings.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#define HOUR (60.0 * 60)
#define DAY  (24 * HOUR)
#define EVER (1000 * DAY) /* more than anybody means */

#define INT(name, least, most, standard)                                                           \
    {                                                                                              \
#name, KARMA_SETTING_INT, offsetof(KarmaSettings, name), least, most, standard             \
    }
#define REAL(name, least, most, standard)                                                          \
    {                                                                                              \
#name, KARMA_SETTING_REAL, offsetof(KarmaSettings, name), least, most, standard            \
    }
#define BOOL(name, member, standard)                                                               \
    {                                                                                              \
        name, KARMA_SETTING_BOOL, offsetof(KarmaSettings, member), 0, 1, standard                  \
    }

static const KarmaSetting table[] = {
    INT(turn_gap_s, 0, DAY, 5 * 60),
    INT(episode_gap_s, 60, EVER, 6 * HOUR),
    INT(room_episode_gap_s, 60, EVER, HOUR),
    INT(exchange_s, 60, EVER, DAY),
    INT(active_s, 0, DAY, 5 * 60),
    INT(lull_s, 0, DAY, 10 * 60),
    INT(present_s, 1, DAY, 10 * 60),
    INT(opener_s, 1, DAY, HOUR),
    INT(item_presence_s, 0, DAY, HOUR),
    INT(item_lapse_s, 1, EVER, 7 * DAY),
    INT(room_item_lapse_s, 1, EVER, DAY),
    INT(reaction_s, 1, EVER, DAY),
    INT(broadcast_s, 1, EVER, DAY),
    INT(broadcast_rooms, 2, 100, 3),
    INT(broadcast_people, 2, 100, 5),
    INT(drop_by_before_s, 0, EVER, 7 * DAY),
    INT(drop_by_after_s, 0, DAY, HOUR),
    REAL(helpful_weight, 0, 1, 0.3),
    INT(helpful_words, 0, 100, 3),
    INT(helpful_days, 0, 7, 2),
    REAL(own_share_guide, 0.01, 1, 0.1),
    INT(own_share_floor, 1, 1000, 10),
    INT(help_s, 1, EVER, DAY),
    INT(room_help_s, 1, EVER, HOUR),
    REAL(offered_weight, 0, 1, 0.4),
    INT(offered_words, 0, 100, 4),
    INT(offered_a_week, 0, 100, 2),
    INT(mutual_s, 0, EVER, DAY),
    INT(news_s, 0, EVER, 2 * DAY),
    INT(addressed_s, 0, DAY, 30 * 60),
    INT(recognition_targets, 1, 64, 3),
    INT(heard_s, 0, EVER, DAY),
    INT(kept_days, 1, 1000, 60),
    INT(kept_contact_days, 2, 100, 3),
    INT(met_a_week, 0, 100, 1),
    INT(touch_contact_days, 2, 100, 4),
    INT(touch_days, 7, 1000, 365),
    INT(touch_gaps, 1, 64, 8),
    INT(cadence_least_days, 1, 1000, 7),
    INT(cadence_most_days, 1, 1000, 120),
    REAL(due_factor, 1, 10, 1.5),
    INT(dormant_starts, 1, 100, 2),
    INT(run_turns, 2, 100, 3),
    INT(run_s, 0, DAY, 30 * 60),
    INT(run_others, 0, 100, 2),
    INT(week_messages, 0, 1000, 10),
    INT(week_days, 0, 7, 2),
    INT(week_hour, 0, 23, 9),
    INT(balance_weeks, 1, 52, 4),
    INT(keep_weeks, 4, 520, 26),
    INT(nudges_a_day, 0, 3, 2),
    INT(nudge_spacing_s, 0, DAY, 2 * HOUR),
    INT(nudge_person_s, 0, EVER, 7 * DAY),
    INT(sign_least_s, 0, DAY, 60),
    INT(sign_most_s, 0, DAY, 5 * 60),
    INT(typing_s, 0, DAY, 60),
    INT(quiet_from_hour, 0, 24, 22),
    INT(quiet_until_hour, 0, 24, 8),
    INT(learn_days, 0, 365, 7),
    INT(learn_messages, 0, 100000, 50),
    INT(reply_s, 0, EVER, DAY),
    INT(reply_present_s, 0, EVER, 4 * HOUR),
    INT(room_reply_s, 0, EVER, HOUR),
    INT(room_reply_present_s, 0, EVER, 10 * 60),
    INT(reply_deferral_s, 0, EVER, DAY),
    INT(thank_deferral_s, 0, EVER, 2 * HOUR),
    INT(reach_out_deferral_s, 0, EVER, 7 * DAY),
    INT(help_wait_s, 0, EVER, 15 * 60),
    INT(share_s, 0, EVER, 7 * DAY),
    INT(seen_s, 0, DAY, 30 * 60),
    INT(join_quiet_s, 0, DAY, 60),
    INT(ignored_limit, 1, 100, 3),
    REAL(nudge_probability, 0, 1, 0.75),
    REAL(link_probability, 0, 1, 0.5),
    BOOL("part_responding", parts_on[KARMA_PART_RESPONDING], 1),
    BOOL("part_talks", parts_on[KARMA_PART_TALKS], 1),
    BOOL("part_helping", parts_on[KARMA_PART_HELPING], 1),
    BOOL("part_sharing", parts_on[KARMA_PART_SHARING], 1),
    BOOL("part_recognition", parts_on[KARMA_PART_RECOGNITION], 1),
    BOOL("part_touch", parts_on[KARMA_PART_TOUCH], 1),
    BOOL("part_people", parts_on[KARMA_PART_PEOPLE], 1),
    BOOL("nudge_reply", nudges_on[KARMA_NUDGE_REPLY], 1),
    BOOL("nudge_thank", nudges_on[KARMA_NUDGE_THANK], 1),
    BOOL("nudge_reach_out", nudges_on[KARMA_NUDGE_REACH_OUT], 1),
    BOOL("nudge_help", nudges_on[KARMA_NUDGE_HELP], 1),
    BOOL("nudge_share", nudges_on[KARMA_NUDGE_SHARE], 0),
    BOOL("nudge_cheer", nudges_on[KARMA_NUDGE_CHEER], 1),
    BOOL("nudge_week", nudges_on[KARMA_NUDGE_WEEK], 1),
    BOOL("week_opens", week_opens, 0),
};

const KarmaSetting *
karma_settings_table(size_t *ret_n)
{
    *ret_n = G_N_ELEMENTS(table);
    return table;
}

static void
put(KarmaSettings *settings, const KarmaSetting *row, double value)
{
    void *at = (char *)settings + row->offset;
    switch (row->type) {
    case KARMA_SETTING_INT:
        *(int64_t *)at = (int64_t)value;
        break;
    case KARMA_SETTING_REAL:
        *(double *)at = value;
        break;
    case KARMA_SETTING_BOOL:
        *(bool *)at = value != 0;
        break;
    }
}

double
karma_settings_get(const KarmaSettings *settings, const KarmaSetting *row)
{
    const void *at = (const char *)settings + row->offset;
    switch (row->type) {
    case KARMA_SETTING_INT:
        return (double)*(const int64_t *)at;
    case KARMA_SETTING_REAL:
        return *(const double *)at;
    case KARMA_SETTING_BOOL:
        return *(const bool *)at;
    }
    return 0;
}

KarmaSettings *
karma_settings_new(void)
{
    KarmaSettings *settings = g_new0(KarmaSettings, 1);
    for (size_t i = 0; i < G_N_ELEMENTS(table); i++)
        put(settings, &table[i], table[i].standard);
    settings->own_sites = g_new0(char *, 1);
    return settings;
}

KarmaSettings *
karma_settings_copy(const KarmaSettings *settings)
{
    KarmaSettings *copy = g_memdup2(settings, sizeof *settings);
    copy->own_sites = g_strdupv(settings->own_sites);
    return copy;
}

void
karma_settings_free(KarmaSettings *settings)
{
    if (!settings)
        return;
    g_strfreev(settings->own_sites);
    g_free(settings);
}

static const KarmaSetting *
find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(table); i++)
        if (strcmp(table[i].name, name) == 0)
            return &table[i];
    return NULL;
}

static void
add_own_site(KarmaSettings *settings, const char *site)
{
    const guint n = g_strv_length(settings->own_sites);
    settings->own_sites = g_renew(char *, settings->own_sites, n + 2);
    settings->own_sites[n] = g_strstrip(g_strdup(site));
    settings->own_sites[n + 1] = NULL;
}

static bool
parse_value(const KarmaSetting *row, const char *text, double *ret_value)
{
    static const char *const yes[] = {"yes", "on", "true", "1", NULL};
    static const char *const no[] = {"no", "off", "false", "0", NULL};
    char *end = NULL;
    if (row->type == KARMA_SETTING_BOOL) {
        *ret_value = g_strv_contains(yes, text);
        return g_strv_contains(yes, text) || g_strv_contains(no, text);
    }
    *ret_value = g_ascii_strtod(text, &end);
    if (end == text || *end != '\0' || !isfinite(*ret_value))
        return false;
    if (row->type == KARMA_SETTING_INT && floor(*ret_value) != *ret_value)
        return false;
    return *ret_value >= row->least && *ret_value <= row->most;
}

bool
karma_settings_set(KarmaSettings *settings, const char *name, const char *value, GError **error)
{
    double number;
    if (strcmp(name, "own_site") == 0 && *value != '\0') {
        add_own_site(settings, value);
        return true;
    }
    const KarmaSetting *row = find(name);
    if (!row) {
        g_set_error(error, KARMA_ERROR, KARMA_ERROR_INVALID, "no setting is called '%s'", name);
        return false;
    }
    if (!parse_value(row, value, &number)) {
        g_set_error(error, KARMA_ERROR, KARMA_ERROR_INVALID,
                    "'%s' is no value for %s: it takes %s from %g to %g", value, name,
                    row->type == KARMA_SETTING_REAL ? "a number" : "a whole number", row->least,
                    row->most);
        return false;
    }
    put(settings, row, number);
    return true;
}

static const char *const part_names[KARMA_N_PARTS] = {
    "responding", "talks", "helping", "sharing", "recognition", "in-touch", "new-people",
};

static const char *const nudge_names[KARMA_N_NUDGES] = {
    "reply", "thank", "reach-out", "help", "share", "cheer", "week",
};

static int
index_of(const char *const *names, size_t n, const char *name)
{
    for (size_t i = 0; name && i < n; i++)
        if (strcmp(names[i], name) == 0)
            return (int)i;
    return -1;
}

const char *
karma_part_name(KarmaPart part)
{
    return part_names[part];
}

bool
karma_part_parse(const char *name, KarmaPart *ret_part)
{
    const int found = index_of(part_names, KARMA_N_PARTS, name);
    if (found >= 0)
        *ret_part = (KarmaPart)found;
    return found >= 0;
}

const char *
karma_nudge_kind_name(KarmaNudgeKind kind)
{
    return nudge_names[kind];
}

bool
karma_nudge_kind_parse(const char *name, KarmaNudgeKind *ret_kind)
{
    const int found = index_of(nudge_names, KARMA_N_NUDGES, name);
    if (found >= 0)
        *ret_kind = (KarmaNudgeKind)found;
    return found >= 0;
}

GQuark
karma_error_quark(void)
{
    return g_quark_from_static_string("karma-error");
}
