// SPDX-License-Identifier: GPL-2.0-or-later
#include "walk.h"

#include "act.h"
#include "moment.h"
#include "phrase.h"
#include "say.h"
#include "words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

void
karma_walk_title(KarmaSink *sink, const KarmaWeek *week)
{
    g_autofree char *name = karma_moment_iso_week(week->monday);
    g_autofree char *title = karma_view_title(sink->view, week);
    g_autofree char *headline = karma_view_headline(sink->view, week);
    karma_sink_text(sink, "week", name);
    karma_sink_date(sink, "from", week->monday);
    karma_sink_date(sink, "to", week->sunday);
    karma_sink_bool(sink, "running", week->running);
    karma_sink_words(sink, "title", KARMA_ROLE_TITLE, title);
    karma_sink_words(sink, "headline", KARMA_ROLE_HEADLINE, headline);
    karma_sink_bool(sink, "enough", week->score.enough);
    karma_sink_real(sink, "total", week->score.enough ? week->total : (double)NAN);
}

/* What each part's formula was fed with besides units, by the names of KarmaPartScore. */
#define INPUT(part, member)                                                                        \
    {                                                                                              \
        part, #member, G_STRUCT_OFFSET(KarmaPartScore, member)                                     \
    }
static const struct {
    KarmaPart part;
    const char *key;
    size_t offset;
} inputs[] = {
    INPUT(KARMA_PART_RESPONDING, answered), INPUT(KARMA_PART_RESPONDING, lapsed),
    INPUT(KARMA_PART_TALKS, run_turns),     INPUT(KARMA_PART_HELPING, confirmed),
    INPUT(KARMA_PART_HELPING, offered),     INPUT(KARMA_PART_SHARING, days),
    INPUT(KARMA_PART_RECOGNITION, people),  INPUT(KARMA_PART_TOUCH, people),
    INPUT(KARMA_PART_PEOPLE, met),          INPUT(KARMA_PART_PEOPLE, kept),
};

static void
write_inputs(KarmaSink *sink, KarmaPart part, const KarmaPartScore *score)
{
    for (size_t i = 0; i < G_N_ELEMENTS(inputs); i++)
        if (inputs[i].part == part)
            karma_sink_integer(sink, inputs[i].key,
                               G_STRUCT_MEMBER(int32_t, score, inputs[i].offset));
    if (part == KARMA_PART_SHARING)
        karma_sink_real(sink, "own_share", score->own_share);
    if (part == KARMA_PART_TOUCH)
        karma_sink_bool(sink, "none_due", score->none_due);
}

void
karma_walk_part(KarmaSink *sink, const KarmaWeek *week, KarmaPart part)
{
    const KarmaPartScore *score = &week->score.parts[part];
    g_autofree char *phrase = karma_phrase_part(sink->view, week, part);
    karma_sink_text(sink, "part", karma_part_name(part));
    sink->kind->part(sink, &(KarmaPartLine){
                               .part = part,
                               .label = karma_view_part_label(part),
                               .phrase = phrase,
                               .number = week->score.enough,
                               .value = week->parts[part],
                               .most = score->most,
                           });
    karma_sink_bool(sink, "on", score->on);
    karma_sink_real(sink, "units", score->units);
    write_inputs(sink, part, score);
    g_autofree char *uri = g_strconcat("karma:why?part=", karma_part_name(part), NULL);
    karma_sink_action(sink, _("why"), uri);
}

static void
write_more(KarmaSink *sink, guint n, guint most)
{
    if (n <= most)
        return;
    g_autofree char *more =
        karma_words_count("and {count} more", "and {count} more", n - most, NULL);
    karma_sink_words(sink, NULL, KARMA_ROLE_ITEM, more);
}

static gint
by_time(gconstpointer a, gconstpointer b)
{
    const KarmaAct *one = ((const KarmaCredit *)a)->act, *two = ((const KarmaCredit *)b)->act;
    if (one->when != two->when)
        return one->when < two->when ? -1 : 1;
    return one->id < two->id ? -1 : one->id > two->id;
}

typedef void (*WriteAct)(KarmaSink *sink, const KarmaAct *act, double units);

static void
write_credits(KarmaSink *sink, const GArray *given, guint most, WriteAct write)
{
    guint n = given ? given->len : 0;
    g_autoptr(GArray) credits = g_array_new(FALSE, FALSE, sizeof(KarmaCredit));
    if (n)
        g_array_append_vals(credits, given->data, n);
    g_array_sort(credits, by_time);
    for (guint i = 0; i < MIN(n, most); i++) {
        const KarmaCredit *credit = &g_array_index(credits, KarmaCredit, i);
        write(sink, credit->act, credit->units);
    }
    write_more(sink, n, most);
}

void
karma_walk_credits(KarmaSink *sink, const GArray *given, guint most)
{
    write_credits(sink, given, most, karma_act_write);
}

void
karma_walk_acts(KarmaSink *sink, const GArray *credits, guint most)
{
    karma_sink_open(sink, "acts", true, NULL);
    write_credits(sink, credits, most, karma_act_write_doubtful);
    karma_sink_close(sink);
}

void
karma_walk_offer(KarmaSink *sink, const char *label, const char *action, const char *key,
                 int64_t id)
{
    g_autofree char *uri =
        g_strdup_printf("karma:%s?%s=%" G_GINT64_FORMAT, action, key, (gint64)id);
    karma_sink_action(sink, label, uri);
}

static void
write_waiting_entry(KarmaSink *sink, const KarmaWeek *week, const KarmaWaiting *waiting)
{
    g_autofree char *words = karma_say_waiting_entry(sink->view, week, waiting);
    karma_sink_open(sink, NULL, false, NULL);
    karma_sink_words(sink, "words", KARMA_ROLE_ITEM, words);
    karma_sink_integer(sink, "item", waiting->item);
    karma_sink_integer(sink, "id", waiting->name);
    karma_sink_name(sink, "name", waiting->name, false);
    karma_sink_name(sink, "room", waiting->room, true);
    karma_sink_time(sink, "since", waiting->since);
    karma_walk_offer(sink, _("write"), "write", waiting->room ? "room" : "name",
                     waiting->room ? waiting->room : waiting->name);
    karma_walk_offer(sink, _("later"), "later", "item", waiting->item);
    karma_walk_offer(sink, _("not needed"), "not-needed", "item", waiting->item);
    karma_sink_close(sink);
}

void
karma_walk_waiting(KarmaSink *sink, const KarmaWeek *week, guint most)
{
    guint n = week->waiting ? week->waiting->len : 0;
    karma_sink_open(sink, "waiting", true, n ? _("Waiting for a word from you") : NULL);
    for (guint i = 0; i < MIN(n, most); i++)
        write_waiting_entry(sink, week, &g_array_index(week->waiting, KarmaWaiting, i));
    write_more(sink, n, most);
    karma_sink_close(sink);
}

static const char *
touch_name(KarmaTouchState state)
{
    static const char *const names[] = {
        [KARMA_TOUCH_NONE] = "none",
        [KARMA_TOUCH_FINE] = "fine",
        [KARMA_TOUCH_SOON] = "soon",
        [KARMA_TOUCH_DUE] = "due",
    };
    return names[state];
}

static void
write_due_entry(KarmaSink *sink, const KarmaDue *due)
{
    g_autofree char *words = karma_say_due_entry(sink->view, due);
    karma_sink_open(sink, NULL, false, NULL);
    karma_sink_words(sink, "words", KARMA_ROLE_ITEM, words);
    karma_sink_integer(sink, "id", due->name);
    karma_sink_name(sink, "name", due->name, false);
    karma_sink_text(sink, "state", touch_name(due->touch.state));
    karma_sink_real(sink, "cadence_days", due->touch.cadence_days);
    karma_sink_date(sink, "last", due->touch.last);
    karma_sink_integer(sink, "days", due->touch.days);
    karma_sink_date(sink, "soon", due->touch.soon);
    karma_sink_date(sink, "due", due->touch.due);
    karma_walk_offer(sink, _("write"), "write", "name", due->name);
    karma_walk_offer(sink, _("never"), "never", "name", due->name);
    karma_sink_close(sink);
}

void
karma_walk_due(KarmaSink *sink, const char *key, const char *heading, const GArray *due, guint most)
{
    guint n = due ? due->len : 0;
    karma_sink_open(sink, key, true, n ? heading : NULL);
    for (guint i = 0; i < MIN(n, most); i++)
        write_due_entry(sink, &g_array_index(due, KarmaDue, i));
    write_more(sink, n, most);
    karma_sink_close(sink);
}

void
karma_walk_numbers(KarmaSink *sink, const KarmaWeek *week)
{
    const struct {
        const char *key;
        int64_t count;
    } counts[] = {
        {"own_messages", week->score.own_messages},
        {"own_days", week->score.own_days},
        {"starts", week->starts},
        {"their_starts", week->their_starts},
        {"follow_ups", week->follow_ups},
        {"late_responses", week->late_responses},
        {"im_responses", week->im_responses},
        {"room_responses", week->room_responses},
        {"continuations", week->continuations},
        {"opened", week->opened},
        {"started", week->started},
        {"links_own", week->links_own},
        {"links_answer", week->links_answer},
        {"links_helpful", week->links_helpful},
        {"given", week->given},
        {"received", week->received},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(counts); i++)
        karma_sink_integer(sink, counts[i].key, counts[i].count);
    bool median = week->has_median_response, present = median && week->response_present_s >= 0;
    karma_sink_real(sink, "response_wall_s", median ? week->response_wall_s : (double)NAN);
    karma_sink_real(sink, "response_present_s", present ? week->response_present_s : (double)NAN);
    karma_sink_real(sink, "own_share", week->own_share);
    karma_sink_real(sink, "balance", week->balance);
}
