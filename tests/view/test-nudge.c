// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
// after the above
#include <cmocka.h>
#include <string.h>

/* Sunday 18:20 is 18:20 of the day before WORKED_NOW + 12 h. */
#define NOW       (WORKED_NOW + 12 * KARMA_HOUR)
#define YESTERDAY (WORKED_NOW - 5 * KARMA_HOUR - 40 * KARMA_MINUTE)

#define OFFERS                                                                                     \
    (1U << KARMA_REFUSAL_LATER | 1U << KARMA_REFUSAL_NOT_NEEDED | 1U << KARMA_REFUSAL_WRONG |      \
     1U << KARMA_REFUSAL_NEVER_PERSON)

static const struct {
    const char *describes;
    KarmaNudge nudge;
    const char *expected;
} rows[] = {
    {"a question",
     {.kind = KARMA_NUDGE_REPLY, .name = ANN, .why = KARMA_READS_QUESTION, .came = YESTERDAY},
     "ann asked you something yesterday at 18:20; it is still here if you like."},
    {"a question, said otherwise",
     {.kind = KARMA_NUDGE_REPLY,
      .name = ANN,
      .why = KARMA_READS_QUESTION,
      .came = YESTERDAY,
      .wording = 1},
     "If you have a moment: ann asked you something yesterday at 18:20."},
    {"a count of wordings that has run far, even below zero",
     {.kind = KARMA_NUDGE_REPLY,
      .name = ANN,
      .why = KARMA_READS_QUESTION,
      .came = YESTERDAY,
      .wording = 3000000},
     "ann asked you something yesterday at 18:20; it is still here if you like."},
    {"news",
     {.kind = KARMA_NUDGE_REPLY, .name = ANN, .why = KARMA_READS_NEWS, .came = YESTERDAY},
     "ann told you some news yesterday at 18:20; a word from you might be nice."},
    {"a greeting",
     {.kind = KARMA_NUDGE_REPLY, .name = ANN, .came = NOW - KARMA_HOUR},
     "ann wrote to you today at 11:00; it is still here if you like."},
    {"in a room",
     {.kind = KARMA_NUDGE_REPLY,
      .name = ERIN,
      .room = GARDEN,
      .why = KARMA_READS_QUESTION,
      .came = YESTERDAY - KARMA_DAY},
     "erin asked you something in #garden on Saturday at 18:20; it is still here if you like."},
    {"help received",
     {.kind = KARMA_NUDGE_THANK, .name = BOB, .room = GARDEN, .came = NOW - KARMA_HOUR},
     "bob helped you today at 11:00; a thank-you usually means more than one thinks."},
    {"long not heard",
     {.kind = KARMA_NUDGE_REACH_OUT, .name = OTTO, .days = 17, .cadence_days = 7},
     "otto is here. You last talked 17 days ago, usually it is every 7 days; a hello, perhaps?"},
    {"an open question, its asker unnamed",
     {.kind = KARMA_NUDGE_HELP, .name = HUGO, .room = GARDEN, .came = NOW - KARMA_HOUR},
     "Somebody in #garden could use a hand: a question asked today at 11:00 is still open."},
    {"a newcomer's question",
     {.kind = KARMA_NUDGE_HELP, .name = HUGO, .room = GARDEN, .why = 1, .came = NOW - KARMA_HOUR},
     "Somebody new in #garden asked something today at 11:00; perhaps you know."},
    {"sharing",
     {.kind = KARMA_NUDGE_SHARE, .room = GARDEN},
     "Something you found lately? #garden might enjoy it."},
    {"help that worked",
     {.kind = KARMA_NUDGE_CHEER, .name = CAROL, .why = KARMA_ACT_HELP_GIVEN},
     "carol was glad of your answer."},
    {"somebody came back",
     {.kind = KARMA_NUDGE_CHEER, .name = ERIN, .why = KARMA_ACT_KEPT},
     "erin came back; you are getting to know each other."},
    {"the week",
     {.kind = KARMA_NUDGE_WEEK, .cause = 20766},
     "Your week is ready, whenever you like: 9 to 15 November 2026."},
};

static void
nudge__says_the_fact_and_leaves_it_open(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.now = NOW;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *words = karma_view_nudge(&worked->view, &rows[i].nudge);
        if (strcmp(words, rows[i].expected) != 0)
            fail_msg("%s: \"%s\" is not \"%s\"", rows[i].describes, words, rows[i].expected);
    }
}

static void
nudge__has_two_wordings_or_more_and_fills_them(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.now = NOW;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
        int32_t n = karma_view_wordings(&rows[i].nudge);
        assert_true(n >= 2);
        for (int32_t wording = 0; wording < n; wording++) {
            KarmaNudge nudge = rows[i].nudge;
            nudge.wording = wording;
            char *words = karma_view_nudge(&worked->view, &nudge);
            assert_null(strchr(words, '{'));
            g_hash_table_add(seen, words);
        }
        assert_int_equal(g_hash_table_size(seen), n);
    }
}

static void
nudge__of_help__names_nobody(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    KarmaNudge nudge = {.kind = KARMA_NUDGE_HELP, .name = HUGO, .room = GARDEN, .came = NOW};
    for (nudge.why = 0; nudge.why < 2; nudge.why++)
        for (nudge.wording = 0; nudge.wording < 2; nudge.wording++) {
            g_autofree char *words = karma_view_nudge(&worked->view, &nudge);
            assert_null(strstr(words, "hugo"));
        }
}

static void
nudge__about_a_name_with_markup__is_escaped_in_html(void **state)
{
    static const char *const names[] = {NULL, "<a href=\"x\">&"};
    g_autoptr(Worked) worked = worked_new();
    worked_set_names(worked, names, 2);
    worked->view.format = KARMA_FORMAT_HTML;
    g_autofree char *words = karma_view_nudge(&worked->view, &rows[4].nudge);
    assert_non_null(strstr(words, "&lt;a href=&quot;x&quot;&gt;&amp; wrote"));
}

static void
nudge__about_a_name_of_the_other_direction__keeps_its_own(void **state)
{
    static const char *const names[] = {NULL, "שלום"};
    g_autoptr(Worked) worked = worked_new();
    worked_set_names(worked, names, 2);
    worked->view.now = NOW;
    g_autofree char *words = karma_view_nudge(&worked->view, &rows[4].nudge);
    assert_string_equal(
        words, "\u200E\u2068שלום\u2069 wrote to you today at 11:00; it is still here if you like.");
}

static void
line__offers_commands_or_links(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.now = NOW;
    KarmaNudge nudge = rows[0].nudge;
    nudge.id = 7;
    g_autofree char *bare = karma_view_nudge_line(&worked->view, &nudge, OFFERS);
    assert_string_equal(bare, rows[0].expected);
    worked->view.command = "/karma";
    g_autofree char *commands = karma_view_nudge_line(&worked->view, &nudge, OFFERS);
    assert_string_equal(commands,
                        "ann asked you something yesterday at 18:20; it is still here if you "
                        "like. (/karma later · not-needed · wrong · never)");
    worked->view.format = KARMA_FORMAT_HTML;
    worked->view.rich = worked->view.links = true;
    g_autofree char *links = karma_view_nudge_line(&worked->view, &nudge, OFFERS);
    assert_non_null(strstr(links, " (<a href=\"karma:write?nudge=7\">write</a> · "));
    assert_non_null(strstr(links, "<a href=\"karma:never?nudge=7\">never\u00a0…</a>"));
    assert_true(g_str_has_suffix(links, "why</a>)"));
}

static void
line__of_the_week__opens_it(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.format = KARMA_FORMAT_HTML;
    worked->view.rich = worked->view.links = true;
    KarmaNudge nudge = {.id = 3, .kind = KARMA_NUDGE_WEEK, .cause = 20766};
    g_autofree char *links =
        karma_view_nudge_line(&worked->view, &nudge, 1U << KARMA_REFUSAL_LATER);
    assert_non_null(strstr(links, "karma:open?nudge=3"));
    assert_null(strstr(links, "karma:write"));
    assert_null(strstr(links, "karma:wrong"));
}

static void
refused__says_what_it_did_and_how_to_undo(void **state)
{
    static const struct {
        KarmaRefused refused;
        const char *expected;
    } said[] = {
        {{.refusal = KARMA_REFUSAL_LATER, .until = NOW + 21 * KARMA_HOUR},
         "Put off: it may come up again tomorrow at 09:00. To undo: /karma undo"},
        {{.refusal = KARMA_REFUSAL_LATER},
         "Put off for the third time: it is dropped. To undo: /karma undo"},
        {{.refusal = KARMA_REFUSAL_NEVER_PERSON, .nudge = {.name = ANN}},
         "No more nudges about ann. To undo: /karma undo"},
        {{.refusal = KARMA_REFUSAL_NEVER_PERSON, .nudge = {.name = ANN}, .until = NOW + KARMA_DAY},
         "No nudges about ann; they come again tomorrow at 12:00. To undo: /karma undo"},
        {{.refusal = KARMA_REFUSAL_NEVER_ROOM, .nudge = {.room = GARDEN}},
         "No more nudges in #garden. To undo: /karma undo"},
        {{.refusal = KARMA_REFUSAL_NEVER_KIND, .nudge = {.kind = KARMA_NUDGE_REACH_OUT}},
         "No more nudges of this kind: keeping in touch. To undo: /karma undo"},
        {{.refusal = KARMA_REFUSAL_WRONG, .weight_before = 1, .weight = 0.5},
         "Thank you: the same cause weighs less from now on, 50 % instead of 100 %. To undo: "
         "/karma undo"},
        {{.refusal = KARMA_REFUSAL_NEVER_PERSON, .nudge = {.name = ANN}, .undone = true},
         "Taken back: nudges about ann may come again."},
    };
    g_autoptr(Worked) worked = worked_new();
    worked->view.now = NOW;
    worked->view.command = "/karma";
    for (size_t i = 0; i < G_N_ELEMENTS(said); i++) {
        g_autofree char *words = karma_view_refused(&worked->view, &said[i].refused);
        assert_string_equal(words, said[i].expected);
    }
}

static void
done__is_told_for_everything(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.command = "/karma";
    KarmaDoneWhat what = {.name = ANN, .wish = KARMA_WISH_MONTHLY, .path = "/tmp/a\nb"};
    for (int i = 0; i < KARMA_N_DONE; i++) {
        g_autofree char *words = karma_view_done(&worked->view, (KarmaDone)i, &what);
        g_autofree char *bare = karma_view_done(&worked->view, (KarmaDone)i, NULL);
        assert_null(strchr(words, '{'));
        assert_null(strchr(words, '\n'));
        assert_true(strlen(bare) > 10);
    }
    g_autofree char *first = karma_view_first(&worked->view, "/home/me/.purple/karma");
    assert_non_null(strstr(first, "/home/me/.purple/karma"));
    assert_non_null(strstr(first, "/karma pause"));
}

static void
nudges__are_listed_with_what_holds_them(void **state)
{
    g_autoptr(Worked) worked = worked_new();
    worked->view.now = NOW;
    worked->view.columns = -1;
    g_autoptr(GArray) nudges = g_array_new(FALSE, TRUE, sizeof(KarmaNudge));
    g_autofree char *none = karma_view_nudges(&worked->view, nudges);
    assert_string_equal(none, "Nudges\n\nNone so far.\n");
    KarmaNudge held = rows[0].nudge, said = rows[7].nudge;
    held.held = KARMA_HELD_QUIET_HOURS;
    said.state = KARMA_NUDGE_ACTED;
    said.said = YESTERDAY;
    g_array_append_val(nudges, held);
    g_array_append_val(nudges, said);
    g_autofree char *text = karma_view_nudges(&worked->view, nudges);
    assert_non_null(strstr(text, "Said\n  Sun 15 Nov 18:20: otto is here."));
    assert_non_null(strstr(text, "Not said\n  Sun 15 Nov 18:20: ann asked"));
    assert_non_null(strstr(text, "(held: quiet hours)"));
}

static void
rests__are_listed_with_how_to_take_them_back(void **state)
{
    static const KarmaRest list[] = {
        {.what = KARMA_REST_OFF, .off = {.scope = KARMA_OFF_PERSON, .name = ANN}},
        {.what = KARMA_REST_OFF, .off = {.scope = KARMA_OFF_ROOM, .room = GARDEN}},
        {.what = KARMA_REST_OFF, .off = {.scope = KARMA_OFF_KIND, .kind = KARMA_NUDGE_CHEER}},
        {.what = KARMA_REST_OFF, .off = {.scope = KARMA_OFF_ALL}},
        {.what = KARMA_REST_SLEEP, .kind = KARMA_NUDGE_THANK, .sleep = {.sleeps = 3}},
        {.what = KARMA_REST_WRONG, .wrong = {.name = ANN, .count = 1, .weight = 0.8}},
        {.what = KARMA_REST_WRONG, .wrong = {.room = GARDEN, .count = 2, .weight = 0.64}},
    };
    g_autoptr(Worked) worked = worked_new();
    worked->view.now = NOW;
    worked->view.command = "/karma";
    g_autoptr(GArray) rests = g_array_new(FALSE, TRUE, sizeof(KarmaRest));
    g_autofree char *none = karma_view_rests(&worked->view, rests);
    assert_string_equal(none, "");
    g_array_append_vals(rests, list, G_N_ELEMENTS(list));
    g_autofree char *text = karma_view_rests(&worked->view, rests);
    assert_string_equal(text,
                        "Switched off, or lighter\n"
                        "1. No nudges about ann\n"
                        "2. No nudges in #garden\n"
                        "3. No nudges of this kind: good news\n"
                        "4. No nudges at all\n"
                        "5. This kind rests until you call it back: a chance to thank\n"
                        "6. You called it wrong, so it weighs 80 % now: somebody waits, ann\n"
                        "7. You called it wrong, so it weighs 64 % now: somebody waits, #garden\n"
                        "To take the first of them back: /karma again 1\n");
}

static void
held__has_a_label_for_each_reason(void **state)
{
    for (int i = 0; i < KARMA_N_HELD; i++)
        assert_true(strlen(karma_view_held_label((KarmaHeld)i)) > 3);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nudge__says_the_fact_and_leaves_it_open),
        cmocka_unit_test(nudge__has_two_wordings_or_more_and_fills_them),
        cmocka_unit_test(nudge__of_help__names_nobody),
        cmocka_unit_test(nudge__about_a_name_with_markup__is_escaped_in_html),
        cmocka_unit_test(nudge__about_a_name_of_the_other_direction__keeps_its_own),
        cmocka_unit_test(line__offers_commands_or_links),
        cmocka_unit_test(line__of_the_week__opens_it),
        cmocka_unit_test(refused__says_what_it_did_and_how_to_undo),
        cmocka_unit_test(done__is_told_for_everything),
        cmocka_unit_test(nudges__are_listed_with_what_holds_them),
        cmocka_unit_test(rests__are_listed_with_how_to_take_them_back),
        cmocka_unit_test(held__has_a_label_for_each_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
