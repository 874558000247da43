// SPDX-License-Identifier: GPL-2.0-or-later

/* The lists and pages beside the week: who waits, whom one knows, one person or room. */

#include "act.h"
#include "moment.h"
#include "say.h"
#include "walk.h"
#include "words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define DAYS_MOST 20

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

char *
karma_view_touch(const KarmaView *view, const KarmaTouch *touch)
{
    if (!touch->last)
        return NULL;
    g_autofree char *last = karma_moment_date(touch->last);
    if (touch->state == KARMA_TOUCH_NONE)
        return KARMA_FILL(_("Last in touch on {date}."), {"date", last});
    g_autofree char *rhythm = karma_moment_rhythm(touch->cadence_days);
    return KARMA_FILL(_("Last in touch on {date}; usually {rhythm}."), {"date", last},
                      {"rhythm", rhythm});
}

static void
write_touch(KarmaSink *sink, const KarmaWith *with)
{
    karma_sink_text(sink, "wish", with->room ? NULL : karma_wish_name(with->wish));
    if (!with->touch || with->touch->state == KARMA_TOUCH_NONE)
        return;
    g_autofree char *words = karma_view_touch(sink->view, with->touch);
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

/* What goes without saying on a day that has the other, told to people. */
static const struct {
    KarmaActKind less, more;
} implied[] = {
    {KARMA_ACT_EXCHANGE, KARMA_ACT_TALK},
    {KARMA_ACT_EXCHANGE, KARMA_ACT_REACHED},
    {KARMA_ACT_EXCHANGE, KARMA_ACT_RESPONSE},
    {KARMA_ACT_EXCHANGE, KARMA_ACT_THEIR_RESPONSE},
    {KARMA_ACT_ANSWERED, KARMA_ACT_RESPONSE},
    {KARMA_ACT_THEIR_ANSWERED, KARMA_ACT_THEIR_RESPONSE},
    {KARMA_ACT_CONTINUATION, KARMA_ACT_TALK},
    {KARMA_ACT_RESPONSE, KARMA_ACT_HELP_GIVEN},
    {KARMA_ACT_THEIR_RESPONSE, KARMA_ACT_ASKED},
};

/* An address in a sentence is no news of somebody. */
static bool
is_idle(const KarmaAct *act)
{
    return act->kind == KARMA_ACT_LINK &&
           (act->detail == KARMA_LINK_LITERAL || act->detail == KARMA_LINK_ASKING);
}

static bool
is_implied(const KarmaAct *acts, guint n, const KarmaAct *act)
{
    for (guint i = 0; i < n; i++)
        for (size_t k = 0; k < G_N_ELEMENTS(implied); k++)
            if (implied[k].less == act->kind && implied[k].more == acts[i].kind &&
                acts[i].name == act->name)
                return true;
    return false;
}

static bool
has_words(const GPtrArray *words, const char *wanted)
{
    for (guint i = 0; i < words->len; i++)
        if (g_str_equal(g_ptr_array_index(words, i), wanted))
            return true;
    return false;
}

/* A day in one entry, in the order it went; `acts` are newest first. */
static void
write_day(KarmaSink *sink, const KarmaWith *with, const KarmaAct *acts, guint n)
{
    g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
    for (guint i = n; i-- > 0;) {
        KarmaAct act = acts[i];
        if (is_idle(&act) || is_implied(acts, n, &act))
            continue;
        if (with->room && act.name)
            act.room = 0; /* it stands above */
        g_autofree char *what = karma_act_words(sink->view, &act, (double)NAN);
        if (!has_words(words, what))
            g_ptr_array_add(words, g_steal_pointer(&what));
    }
    if (words->len == 0)
        return;
    g_ptr_array_add(words, NULL);
    g_autofree char *date = karma_moment_short(acts[0].day);
    g_autofree char *what = g_strjoinv(_("; "), (char **)words->pdata);
    g_autofree char *entry = KARMA_FILL(_("{date}: {what}"), {"date", date}, {"what", what});
    karma_sink_words(sink, NULL, KARMA_ROLE_ITEM, entry);
}

static void
write_days(KarmaSink *sink, const KarmaWith *with)
{
    const GArray *acts = with->rows->acts;
    const KarmaAct *all = (const KarmaAct *)(const void *)acts->data;
    guint days = 0;
    for (guint from = 0, until; from < acts->len && days < DAYS_MOST; from = until, days++) {
        for (until = from + 1; until < acts->len && all[until].day == all[from].day;)
            until++;
        write_day(sink, with, all + from, until - from);
    }
}

static void
write_recent(KarmaSink *sink, const KarmaWith *with)
{
    const GArray *acts = with->rows->acts;
    guint n = acts ? acts->len : 0;
    karma_sink_open(sink, "acts", true, n ? _("Lately") : NULL);
    if (n && !karma_sink_is_json(sink))
        write_days(sink, with);
    for (guint i = 0; i < n && karma_sink_is_json(sink); i++)
        karma_act_write(sink, &g_array_index(acts, KarmaAct, i), (double)NAN);
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
