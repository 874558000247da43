// SPDX-License-Identifier: GPL-2.0-or-later
#include "links.h"
#include "deed.h"
#include "intake.h"
#include "names.h"
#include "notice.h"
#include "prefs.h"
#include "speak.h"
#include "weeks.h"
#include "window.h"
#include <glib/gi18n-lib.h>
#include <string.h>

/* The link's one parameter, taken apart. */
typedef struct {
    int64_t nudge, item, act, name; /* 0: not given; name: of a person or a room */
    const char *value;
} Target;

static const KarmaNudge *
nudge_of(const KarmaPlugin *plugin, const Target *target)
{
    const KarmaNudger *nudger = karma_speak_nudger(plugin->speak);
    bool live = nudger && target->nudge && karma_nudger_live(nudger, target->nudge);
    return live ? karma_nudger_get(nudger, target->nudge) : NULL;
}

static void
say(KarmaPlugin *plugin, char *text)
{
    karma_notice_say(plugin, text);
    g_free(text);
}

static void
refuse(KarmaPlugin *plugin, const Target *target, KarmaRefusal refusal)
{
    if (nudge_of(plugin, target))
        say(plugin, karma_speak_refuse(plugin->speak, target->nudge, refusal));
}

static void
later(KarmaPlugin *plugin, const Target *target)
{
    if (target->item)
        say(plugin, karma_deed_later(plugin, target->item));
    else
        refuse(plugin, target, KARMA_REFUSAL_LATER);
}

static void
not_needed(KarmaPlugin *plugin, const Target *target)
{
    if (target->item)
        say(plugin, karma_deed_not_needed(plugin, target->item));
    else
        refuse(plugin, target, KARMA_REFUSAL_NOT_NEEDED);
}

static void
wrong(KarmaPlugin *plugin, const Target *target)
{
    refuse(plugin, target, KARMA_REFUSAL_WRONG);
}

static void
never(KarmaPlugin *plugin, const Target *target)
{
    if (target->name)
        say(plugin, karma_deed_never(plugin, target->name));
    else if (nudge_of(plugin, target))
        refuse(plugin, target,
               karma_nudger_never(karma_speak_nudger(plugin->speak), target->nudge));
}

static void
write_to(KarmaPlugin *plugin, const Target *target)
{
    const KarmaNudge *nudge = nudge_of(plugin, target);
    if (target->name)
        karma_deed_write(plugin, target->name);
    else if (nudge)
        karma_deed_write(plugin, nudge->room ? nudge->room : nudge->name);
}

static void
week(KarmaPlugin *plugin, const Target *target)
{
    KarmaDate monday;
    if (karma_weeks_parse(plugin->weeks, target->value, &monday))
        karma_window_week(plugin->window, monday);
}

static void
open_nudge(KarmaPlugin *plugin, const Target *target)
{
    const KarmaNudge *nudge = nudge_of(plugin, target);
    if (nudge && nudge->kind == KARMA_NUDGE_WEEK)
        karma_window_week(plugin->window, (KarmaDate)nudge->cause);
    else
        write_to(plugin, target);
}

static void
why(KarmaPlugin *plugin, const Target *target)
{
    KarmaPart part;
    const KarmaNudge *nudge = nudge_of(plugin, target);
    if (nudge)
        karma_deed_nudge_why(plugin, nudge);
    else if (target->value && karma_part_parse(target->value, &part))
        karma_window_why(plugin->window, (int)part);
}

static void
undo(KarmaPlugin *plugin, const Target *target)
{
    say(plugin, karma_speak_undo(plugin->speak));
}

static void
with(KarmaPlugin *plugin, const Target *target)
{
    karma_deed_page(plugin, target->name);
}

static void
leave_out(KarmaPlugin *plugin, const Target *target)
{
    if (target->name)
        say(plugin, karma_deed_toggle(plugin, target->name, KARMA_NAME_LEFT_OUT));
}

static void
forget(KarmaPlugin *plugin, const Target *target)
{
    if (target->name)
        karma_deed_ask_forget(plugin, target->name);
}

static void
export_all(KarmaPlugin *plugin, const Target *target)
{
    karma_deed_ask_export(plugin);
}

static void
not_right(KarmaPlugin *plugin, const Target *target)
{
    if (target->act)
        karma_deed_not_right(plugin, target->act, NULL);
}

static void
pause_or_resume(KarmaPlugin *plugin, const Target *target)
{
    say(plugin, karma_deed_pause(plugin, !karma_prefs_paused(plugin->prefs)));
}

static const struct {
    const char *verb;
    void (*follow)(KarmaPlugin *plugin, const Target *target);
    bool changes; /* what a week or page shows */
} verbs[] = {
    {"later", later, true},
    {"not-needed", not_needed, true},
    {"wrong", wrong, true},
    {"never", never, true},
    {"leave-out", leave_out, true},
    {"undo", undo, true},
    {"write", write_to, false},
    {"week", week, false},
    {"open", open_nudge, false},
    {"why", why, false},
    {"with", with, false},
    {"forget", forget, false},
    {"export", export_all, false},
    {"not-right", not_right, false},
    {"pause", pause_or_resume, true},
};

static Target
parse(const char *parameter)
{
    Target target = {0};
    const char *value = parameter ? strchr(parameter, '=') : NULL;
    if (!value)
        return target;
    target.value = value + 1;
    int64_t number = g_ascii_strtoll(target.value, NULL, 10);
    if (g_str_has_prefix(parameter, "nudge="))
        target.nudge = number;
    else if (g_str_has_prefix(parameter, "item="))
        target.item = number;
    else if (g_str_has_prefix(parameter, "act="))
        target.act = number;
    else if (g_str_has_prefix(parameter, "name=") || g_str_has_prefix(parameter, "room="))
        target.name = number;
    return target;
}

bool
karma_links_follow(KarmaPlugin *plugin, const char *link)
{
    g_auto(GStrv) halves = g_strsplit(link, "?", 2);
    if (!halves[0])
        return false;
    const Target target = parse(halves[1]);
    for (size_t i = 0; i < G_N_ELEMENTS(verbs); i++)
        if (g_str_equal(halves[0], verbs[i].verb)) {
            verbs[i].follow(plugin, &target);
            return verbs[i].changes;
        }
    return false;
}
