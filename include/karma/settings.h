// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Every window, weight and switch in one table. The defaults are the product's; a user changes few
 * of them, a test or a demo any. Values are plain: no prefs, no files. */

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* The seven parts of the karma, in the order shown. */
typedef enum {
    KARMA_PART_RESPONDING,
    KARMA_PART_TALKS,
    KARMA_PART_HELPING,
    KARMA_PART_SHARING,
    KARMA_PART_RECOGNITION,
    KARMA_PART_TOUCH,
    KARMA_PART_PEOPLE,
} KarmaPart;
#define KARMA_N_PARTS 7

typedef enum {
    KARMA_NUDGE_REPLY,
    KARMA_NUDGE_THANK,
    KARMA_NUDGE_REACH_OUT,
    KARMA_NUDGE_HELP,
    KARMA_NUDGE_SHARE,
    KARMA_NUDGE_CHEER,
    KARMA_NUDGE_WEEK,
} KarmaNudgeKind;
#define KARMA_N_NUDGES 7

typedef struct {
    /* words (product: turns, episodes) */
    int64_t turn_gap_s;
    int64_t episode_gap_s;
    int64_t room_episode_gap_s;
    int64_t exchange_s;
    int64_t active_s;
    int64_t lull_s;
    int64_t present_s; /* how long a sign of life keeps the owner present */
    /* starts and responses */
    int64_t opener_s; /* a room opener becomes started when somebody responds within this */
    /* waiting items */
    int64_t item_presence_s;
    int64_t item_lapse_s;
    int64_t room_item_lapse_s;
    /* links */
    int64_t reaction_s;  /* an answer, thanks or confirmation within this raises an act */
    int64_t broadcast_s; /* window of the same thing to many */
    int64_t broadcast_rooms;
    int64_t broadcast_people;
    int64_t drop_by_before_s; /* no other own line in the room: an unaddressed link is broadcast */
    int64_t drop_by_after_s;
    double helpful_weight;
    int64_t helpful_words;
    int64_t helpful_days; /* at most so many days a week count with `helpful_weight` */
    double own_share_guide;
    int64_t own_share_floor;
    /* help */
    int64_t help_s;
    int64_t room_help_s;
    double offered_weight;
    int64_t offered_words;
    int64_t offered_a_week;
    /* recognition */
    int64_t mutual_s;
    int64_t news_s;
    int64_t addressed_s;
    int64_t recognition_targets;
    int64_t heard_s; /* the recognised one wrote within this before */
    /* people */
    int64_t kept_days;
    int64_t kept_contact_days;
    int64_t met_a_week;
    int64_t touch_contact_days;
    int64_t touch_days;
    int64_t touch_gaps;
    int64_t cadence_least_days;
    int64_t cadence_most_days;
    double due_factor;
    int64_t dormant_starts;
    /* one-way runs */
    int64_t run_turns;
    int64_t run_s;
    int64_t run_others;
    /* the week */
    int64_t week_messages;
    int64_t week_days;
    int64_t week_hour; /* Monday, local: the summary is ready */
    int64_t balance_weeks;
    int64_t keep_weeks;
    /* nudges */
    int64_t nudges_a_day;
    int64_t nudge_spacing_s;
    int64_t nudge_person_s;
    int64_t sign_least_s; /* between these after the owner's last sign of life */
    int64_t sign_most_s;
    int64_t typing_s;
    int64_t quiet_from_hour;
    int64_t quiet_until_hour;
    int64_t learn_days;
    int64_t learn_messages;
    int64_t reply_s;
    int64_t reply_present_s;
    int64_t room_reply_s;
    int64_t room_reply_present_s;
    int64_t reply_deferral_s;
    int64_t thank_deferral_s;
    int64_t reach_out_deferral_s;
    int64_t help_wait_s;
    int64_t share_s;
    int64_t seen_s;
    int64_t join_quiet_s; /* nothing nudges in the first seconds of a room */
    int64_t ignored_limit;
    double nudge_probability;
    double link_probability; /* room replies below this are none */
    /* switches */
    bool parts_on[KARMA_N_PARTS];
    bool nudges_on[KARMA_N_NUDGES];
    bool week_opens;  /* the weekly window opens by itself */
    char **own_sites; /* hosts, or host/path; NULL-terminated, owned */
} KarmaSettings;

typedef enum { KARMA_SETTING_INT, KARMA_SETTING_REAL, KARMA_SETTING_BOOL } KarmaSettingType;

/* One row of the table: the name ("reply_present_s"), where it lies, what it may hold. */
typedef struct {
    const char *name;
    KarmaSettingType type;
    size_t offset;
    double least, most, standard;
} KarmaSetting;

const KarmaSetting *karma_settings_table(size_t *ret_n);

KarmaSettings *karma_settings_new(void); /* the defaults */
KarmaSettings *karma_settings_copy(const KarmaSettings *settings);
void karma_settings_free(KarmaSettings *settings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaSettings, karma_settings_free)

/* Sets one row by name from text ("own_site" adds a site). Errors: KARMA_ERROR_INVALID for an
 * unknown name or a value out of bounds; nothing is changed then. */
bool karma_settings_set(KarmaSettings *settings, const char *name, const char *value,
                        GError **error);
double karma_settings_get(const KarmaSettings *settings, const KarmaSetting *row);

/* Stable lower-case words for files, commands and preferences: "responding", "reach-out"; NULL-safe
 * parse. */
const char *karma_part_name(KarmaPart part);
bool karma_part_parse(const char *name, KarmaPart *ret_part);
const char *karma_nudge_kind_name(KarmaNudgeKind kind);
bool karma_nudge_kind_parse(const char *name, KarmaNudgeKind *ret_kind);

#define KARMA_ERROR (karma_error_quark())
GQuark karma_error_quark(void);
typedef enum {
    KARMA_ERROR_INVALID, /* what was given cannot be used */
    KARMA_ERROR_FOREIGN, /* a file that is not ours */
    KARMA_ERROR_NEWER,   /* a file of a newer version */
    KARMA_ERROR_OLDER,   /* a file of an older version, which opening for writing brings up */
    KARMA_ERROR_CORRUPT, /* a file of ours that is damaged */
    KARMA_ERROR_STORAGE, /* the disk said no */
    KARMA_ERROR_BUSY,    /* another process has it */
} KarmaError;
