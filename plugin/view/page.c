// SPDX-License-Identifier: GPL-2.0-or-later

/* The lists and pages beside the week: who waits, whom one knows, one person or room. */

#include "act.h"
#include "moment.h"
#include "say.h"
#include "walk.h"
#include "words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define ACTS_MOST 40

static void
begin_page(KarmaSink *sink, const KarmaView *view, const char *schema, const char *title)
{
    karma_sink_init(sink, view);
    karma_sink_open(sink, NULL, false, NULL);
    karma_sink_text(sink, "schema", schema);
    karma_sink_words(sink, "title", KARMA_ROLE_TITLE, title);
}

static char *
end_page(KarmaSink *sink)
{
    karma_sink_close(sink);
    return sink->kind->finish(sink);
}

char *
karma_view_waiting(const KarmaView *view, const KarmaWeek *week)
{
    KarmaSink sink;
    begin_page(&sink, view, "purple-karma/waiting/1", _("Who waits"));
    if (!karma_sink_is_json(&sink) && (!week->waiting || week->waiting->len == 0))
        karma_sink_words(&sink, NULL, KARMA_ROLE_FACT, _("Nobody waits for you."));
    karma_walk_waiting(&sink, week, G_MAXUINT);
    return end_page(&sink);
}

char *
karma_view_people(const KarmaView *view, const KarmaWeek *week)
{
    KarmaSink sink;
    begin_page(&sink, view, "purple-karma/people/1", _("People and rhythms"));
    if (!karma_sink_is_json(&sink) && (!week->touch || week->touch->len == 0))
        karma_sink_words(&sink, NULL, KARMA_ROLE_FACT,
                         _("No rhythms are known yet; they come with time, or by your wish."));
    karma_walk_due(&sink, "people", _("Last in touch"), week->touch, G_MAXUINT);
    return end_page(&sink);
}

static const struct {
    uint32_t flag;
    bool room;
    const char *key, *words;
} flag_rows[] = {
    {KARMA_NAME_LEFT_OUT, false, "left_out", N_("Left out by you: not counted.")},
    {KARMA_NAME_LEFT_OUT, true, "left_out", N_("Left out by you: not counted.")},
    {KARMA_NAME_PINNED, false, "pinned", N_("Pinned by you: matters more.")},
    {KARMA_NAME_NO_NUDGES, false, "no_nudges", N_("Without nudges, as you said.")},
    {KARMA_NAME_NO_NUDGES, true, "no_nudges", N_("Without nudges, as you said.")},
    {KARMA_ROOM_MARKED, true, "marked", N_("Marked by you: a room to help and share in.")},
};

static void
write_flags(KarmaSink *sink, const KarmaWith *with)
{
    for (size_t i = 0; i < G_N_ELEMENTS(flag_rows); i++) {
        if (flag_rows[i].room != with->room)
            continue;
        bool set = (with->flags & flag_rows[i].flag) != 0;
        if (karma_sink_is_json(sink))
            karma_sink_bool(sink, flag_rows[i].key, set);
        else if (set)
            karma_sink_words(sink, NULL, KARMA_ROLE_FACT, _(flag_rows[i].words));
    }
}

static void
write_touch(KarmaSink *sink, const KarmaWith *with)
{
    karma_sink_text(sink, "wish", with->room ? NULL : karma_wish_name(with->wish));
    if (!with->touch || with->touch->state == KARMA_TOUCH_NONE)
        return;
    g_autofree char *last = karma_moment_date(with->touch->last);
    g_autofree char *rhythm = karma_moment_rhythm(with->touch->cadence_days);
    g_autofree char *words = KARMA_FILL(_("Last in touch on {date}; usually {rhythm}."),
                                        {"date", last}, {"rhythm", rhythm});
    karma_sink_words(sink, "touch_words", KARMA_ROLE_FACT, words);
    karma_sink_date(sink, "last", with->touch->last);
    karma_sink_real(sink, "cadence_days", with->touch->cadence_days);
}

/* Items still open, theirs and the owner's. */
static void
write_items(KarmaSink *sink, const GArray *items)
{
    for (guint i = 0; items && i < items->len; i++) {
        const KarmaItem *item = &g_array_index(items, KarmaItem, i);
        if (item->end != KARMA_ITEM_OPEN)
            continue;
        g_autofree char *who = karma_words_where(sink->view, item->name, item->room);
        g_autofree char *when = karma_moment_ago(sink->view, item->latest);
        g_autofree char *words =
            KARMA_FILL(item->own ? _("Your last word to {who} was {when}.")
                                 : _("{who} wrote {when}, and would be glad of a word."),
                       {"who", who}, {"when", when});
        karma_sink_words(sink, NULL, KARMA_ROLE_FACT, words);
        if (item->own)
            continue;
        karma_walk_offer(sink, _("later"), "later", "item", item->id);
        karma_walk_offer(sink, _("not needed"), "not-needed", "item", item->id);
    }
}

static void
write_recent(KarmaSink *sink, const KarmaWith *with)
{
    bool json = karma_sink_is_json(sink);
    const GArray *acts = with->rows->acts;
    guint n = acts ? acts->len : 0, most = json ? G_MAXUINT : ACTS_MOST;
    karma_sink_open(sink, "acts", true, n ? _("Lately") : NULL);
    for (guint i = 0; i < MIN(n, most); i++) {
        KarmaAct act = g_array_index(acts, KarmaAct, i);
        if (with->room && act.name && !json)
            act.room = 0; /* it stands above */
        karma_act_write(sink, &act, (double)NAN);
    }
    karma_sink_close(sink);
}

static void
write_contacts(KarmaSink *sink, const GArray *contacts)
{
    guint n = contacts ? contacts->len : 0;
    g_autofree char *words =
        karma_words_count("You were in touch on {count} day in all.",
                          "You were in touch on {count} days in all.", n, NULL);
    karma_sink_words(sink, "contact_words", KARMA_ROLE_FACT, n ? words : NULL);
    karma_sink_integer(sink, "contact_days", n);
}

char *
karma_view_with_title(const KarmaView *view, const KarmaWith *with)
{
    KarmaView plain = *view;
    plain.marks = false;
    g_autofree char *name = karma_words_name(&plain, with->id, with->room);
    /* Translators: title of a page: the owner and a person, or the owner in a room. */
    return KARMA_FILL(with->room ? _("You in {name}") : _("You and {name}"), {"name", name});
}

/* What the owner can say about a person or room. */
static void
write_say(KarmaSink *sink, const KarmaWith *with)
{
    bool out = with->flags & KARMA_NAME_LEFT_OUT, quiet = with->flags & KARMA_NAME_NO_NUDGES;
    if (!sink->view->links)
        return;
    /* Translators: stands before what the owner can do about a person: leave out, forget. */
    karma_sink_words(sink, NULL, KARMA_ROLE_HINT, _("All of this is yours to decide."));
    karma_walk_offer(sink, out ? _("count again") : _("leave out"), "leave-out", "name", with->id);
    karma_walk_offer(sink, quiet ? _("nudges again") : _("no nudges"), "never", "name", with->id);
    karma_walk_offer(sink, _("forget…"), "forget", "name", with->id);
}

static void
write_facts(KarmaSink *sink, const KarmaWith *with)
{
    write_flags(sink, with);
    write_touch(sink, with);
    if (!karma_sink_is_json(sink))
        write_items(sink, with->rows->items);
    if (!with->room)
        write_contacts(sink, with->rows->contacts);
    if (!with->rows->acts || with->rows->acts->len == 0)
        karma_sink_words(sink, karma_sink_is_json(sink) ? "note" : NULL, KARMA_ROLE_FACT,
                         _("Nothing is kept about this."));
}

void
karma_walk_with(KarmaSink *sink, const KarmaWith *with)
{
    g_autofree char *title = karma_view_with_title(sink->view, with);
    karma_sink_words(sink, "title", KARMA_ROLE_TITLE, title);
    karma_walk_offer(sink, _("write"), "write", with->room ? "room" : "name", with->id);
    karma_sink_integer(sink, "id", with->id);
    karma_sink_bool(sink, "room", with->room);
    write_facts(sink, with);
    write_recent(sink, with);
    write_say(sink, with);
}

char *
karma_view_with(const KarmaView *view, const KarmaWith *with)
{
    KarmaSink sink;
    karma_sink_init(&sink, view);
    karma_sink_open(&sink, NULL, false, NULL);
    karma_sink_text(&sink, "schema", "purple-karma/with/1");
    karma_walk_with(&sink, with);
    return end_page(&sink);
}
