// SPDX-License-Identifier: GPL-2.0-or-later
#include "presence.h"
#include "intake.h"
#include <connection.h>
#include <eventloop.h>
#include <idle.h>
#include <savedstatuses.h>

#define BEAT_S  10
#define LATE_S  (3 * BEAT_S)
#define STORE_S KARMA_MINUTE /* seconds present that a crash may cost */

struct KarmaPresence {
    KarmaPlugin *plugin;
    guint timer;
    KarmaTime beat, life, input, stored;
};

bool
karma_presence_span(const KarmaBeat *beat, KarmaTime *ret_from, KarmaTime *ret_until)
{
    bool slept = beat->now - beat->before > beat->most_s;
    bool was_there = beat->life_before + beat->present_s >= beat->before && !slept;
    KarmaTime from = was_there ? beat->before : MAX(beat->before, beat->life);
    KarmaTime until = MIN(beat->now, beat->life + beat->present_s);
    if (beat->life == 0 || from >= until || (!was_there && beat->life <= beat->before))
        return false;
    *ret_from = from;
    *ret_until = until;
    return true;
}

bool
karma_presence_online(void)
{
    return purple_connections_get_all();
}

bool
karma_presence_away(void)
{
    static const PurpleStatusPrimitive here[] = {PURPLE_STATUS_UNSET, PURPLE_STATUS_AVAILABLE,
                                                 PURPLE_STATUS_INVISIBLE};
    PurpleStatusPrimitive now = purple_savedstatus_get_type(purple_savedstatus_get_current());
    for (size_t i = 0; i < G_N_ELEMENTS(here); i++)
        if (now == here[i])
            return false;
    return true;
}

void
karma_presence_input(KarmaPresence *presence, KarmaTime now)
{
    presence->input = now;
}

KarmaTime
karma_presence_life(const KarmaPresence *presence, KarmaTime now)
{
    const PurpleIdleUiOps *ops = purple_idle_get_ui_ops();
    KarmaTime asked = ops && ops->get_time_idle ? now - ops->get_time_idle() : 0;
    return MIN(now, MAX(asked, presence->input));
}

static void
count_presence(KarmaPresence *presence, KarmaTracker *tracker, KarmaTime now, KarmaTime life)
{
    KarmaPlugin *plugin = presence->plugin;
    const KarmaBeat beat = {presence->beat, now, presence->life, life, plugin->settings->present_s,
                            LATE_S};
    KarmaTime from, until;
    if (!karma_presence_online() || karma_presence_away() ||
        !karma_presence_span(&beat, &from, &until))
        return;
    karma_tracker_present(tracker, from, until);
    if (now - presence->stored < STORE_S)
        return;
    presence->stored = now;
    karma_intake_flush(plugin->intake);
}

static gboolean
beat(gpointer data)
{
    KarmaPresence *presence = data;
    KarmaPlugin *plugin = presence->plugin;
    KarmaTime now = karma_plugin_now();
    KarmaTime life = karma_presence_life(presence, now);
    KarmaTracker *tracker = karma_intake_tracker(plugin->intake);
    if (tracker) {
        count_presence(presence, tracker, now, life);
        karma_tracker_advance(tracker, now, karma_intake_batch(plugin->intake));
        karma_intake_changed(plugin->intake);
    }
    presence->beat = now;
    presence->life = life;
    karma_plugin_beat(plugin, now);
    return G_SOURCE_CONTINUE;
}

KarmaPresence *
karma_presence_new(KarmaPlugin *plugin)
{
    KarmaPresence *presence = g_new0(KarmaPresence, 1);
    presence->plugin = plugin;
    presence->beat = karma_plugin_now();
    presence->timer = purple_timeout_add_seconds(BEAT_S, beat, presence);
    return presence;
}

void
karma_presence_free(KarmaPresence *presence)
{
    purple_timeout_remove(presence->timer);
    g_free(presence);
}
