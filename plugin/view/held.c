// SPDX-License-Identifier: GPL-2.0-or-later

/* The list of nudges: what was said, what is held, and why. */

#include "moment.h"
#include "sink.h"
#include "words.h"

#include <glib/gi18n-lib.h>

static const char *const held_labels[KARMA_N_HELD] = {
    /* Translators: from here on: why a reminder was not shown (yet); short clauses, shown after the
       reminder's own sentence. */
    [KARMA_HELD_NOT] = N_("nothing holds it"),
    [KARMA_HELD_DONE] = N_("it is done"),
    [KARMA_HELD_OFF_ALL] = N_("nudges are off"),
    [KARMA_HELD_OFF_KIND] = N_("this kind is off"),
    [KARMA_HELD_OFF_PERSON] = N_("nudges about this person are off"),
    [KARMA_HELD_OFF_ROOM] = N_("nudges in this room are off"),
    [KARMA_HELD_NOT_NEEDED] = N_("you said that it is not needed"),
    [KARMA_HELD_WRONG] = N_("you said that it was wrong"),
    [KARMA_HELD_LATER] = N_("you put it off"),
    [KARMA_HELD_LATER_OFTEN] = N_("you put it off three times, so it is dropped"),
    [KARMA_HELD_ASLEEP] = N_("this kind rests for a while"),
    [KARMA_HELD_PAST] = N_("its moment is over; the week has it"),
    [KARMA_HELD_LEARNING] = N_("the first days are for learning"),
    [KARMA_HELD_DOUBT] = N_("too unsure"),
    [KARMA_HELD_OFFLINE] = N_("you are offline"),
    [KARMA_HELD_AWAY] = N_("you are away"),
    [KARMA_HELD_QUIET_HOURS] = N_("quiet hours"),
    [KARMA_HELD_NOT_REACHABLE] = N_("the other side is not there"),
    [KARMA_HELD_ROOM_JOINED] = N_("the room was only just joined"),
    [KARMA_HELD_NO_LULL] = N_("the talk goes on"),
    [KARMA_HELD_EPISODE] = N_("said once in this conversation already"),
    [KARMA_HELD_PERSON_WEEK] = N_("one a week about the same person"),
    [KARMA_HELD_KIND_WEEK] = N_("one of this kind a week"),
    [KARMA_HELD_KIND_TODAY] = N_("one of this kind a day"),
    [KARMA_HELD_DAY_CAP] = N_("enough for today"),
    [KARMA_HELD_SPACING] = N_("too soon after the last one"),
    [KARMA_HELD_VISIBLE] = N_("another one is on the screen"),
    [KARMA_HELD_ACTIVE_EXCHANGE] = N_("you are in the middle of a talk"),
    [KARMA_HELD_COMPOSING] = N_("you are writing"),
    [KARMA_HELD_TOO_SOON] = N_("you are busy at the keyboard"),
    [KARMA_HELD_TOO_LATE] = N_("you seem to have left the keyboard"),
    [KARMA_HELD_NO_FOCUS] = N_("it waits for its own conversation"),
    [KARMA_HELD_TURN] = N_("another one goes first"),
};

const char *
karma_view_held_label(KarmaHeld held)
{
    return _(held_labels[held]);
}

static const struct {
    const char *name, *words;
} states[] = {
    /* Translators: what became of a reminder; shown after its sentence, in brackets. */
    [KARMA_NUDGE_HELD] = {"held", N_("held: {held}")},
    [KARMA_NUDGE_SAID] = {"said", N_("said")},
    [KARMA_NUDGE_SEEN] = {"seen", N_("said and seen")},
    [KARMA_NUDGE_ACTED] = {"acted", N_("taken up")},
    [KARMA_NUDGE_IGNORED] = {"ignored", N_("passed over")},
    [KARMA_NUDGE_REFUSED] = {"refused", N_("refused: {held}")},
    [KARMA_NUDGE_DROPPED] = {"dropped", N_("dropped: {held}")},
};

static char *
nudge_words(const KarmaView *view, const KarmaNudge *nudge)
{
    KarmaView plain = *view;
    plain.format = view->format == KARMA_FORMAT_JSON ? KARMA_FORMAT_JSON : KARMA_FORMAT_TEXT;
    g_autofree char *sentence = karma_view_nudge(&plain, nudge);
    g_autofree char *state =
        KARMA_FILL(_(states[nudge->state].words), {"held", karma_view_held_label(nudge->held)});
    KarmaTime when = nudge->said ? nudge->said : nudge->came;
    if (!when)
        return KARMA_FILL(_("{nudge} ({state})"), {"nudge", sentence}, {"state", state});
    g_autofree char *date = karma_moment_short(karma_zone_date(view->zone, when));
    g_autofree char *clock = karma_moment_clock(view, when);
    /* Translators: an entry of a list: "Mon 9 Nov 18:20: ann asked you something. (held: quiet
     * hours)". */
    return KARMA_FILL(_("{date} {clock}: {nudge} ({state})"), {"date", date}, {"clock", clock},
                      {"nudge", sentence}, {"state", state});
}

static void
write_nudge(KarmaSink *sink, const KarmaNudge *nudge)
{
    g_autofree char *words = nudge_words(sink->view, nudge);
    karma_sink_open(sink, NULL, false, NULL);
    karma_sink_words(sink, "words", KARMA_ROLE_ITEM, words);
    karma_sink_integer(sink, "id", nudge->id);
    karma_sink_text(sink, "kind", karma_nudge_kind_name(nudge->kind));
    karma_sink_text(sink, "state", states[nudge->state].name);
    karma_sink_text(sink, "held", karma_held_name(nudge->held));
    karma_sink_name(sink, "person", nudge->name, false);
    karma_sink_name(sink, "room", nudge->room, true);
    karma_sink_time(sink, "came", nudge->came);
    karma_sink_time(sink, "said", nudge->said);
    karma_sink_real(sink, "probability", nudge->probability);
    karma_sink_real(sink, "weight", nudge->weight);
    karma_sink_close(sink);
}

static bool
is_said(const KarmaNudge *nudge)
{
    return nudge->said != 0;
}

static void
write_group(KarmaSink *sink, const GArray *nudges, bool said, const char *key, const char *heading)
{
    bool headed = false;
    karma_sink_open(sink, key, true, NULL);
    for (guint i = 0; nudges && i < nudges->len; i++) {
        const KarmaNudge *nudge = &g_array_index(nudges, KarmaNudge, i);
        if (is_said(nudge) != said)
            continue;
        if (!headed && !karma_sink_is_json(sink))
            karma_sink_words(sink, NULL, KARMA_ROLE_HEADING, heading);
        headed = true;
        write_nudge(sink, nudge);
    }
    karma_sink_close(sink);
}

char *
karma_view_nudges(const KarmaView *view, const GArray *nudges)
{
    KarmaSink sink;
    karma_sink_init(&sink, view);
    karma_sink_open(&sink, NULL, false, NULL);
    karma_sink_text(&sink, "schema", "purple-karma/nudges/1");
    karma_sink_words(&sink, "title", KARMA_ROLE_TITLE, _("Nudges"));
    if (!karma_sink_is_json(&sink) && (!nudges || nudges->len == 0))
        karma_sink_words(&sink, NULL, KARMA_ROLE_FACT, _("None so far."));
    write_group(&sink, nudges, true, "said", _("Said"));
    write_group(&sink, nudges, false, "held", _("Not said"));
    karma_sink_close(&sink);
    return sink.kind->finish(&sink);
}
