// SPDX-License-Identifier: GPL-2.0-or-later
#include "presence.h"
#include "translate.h"
#include "waiting.h"
#include "worker.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static const struct {
    const char *describes, *text;
    bool is_stamp;
    int32_t clock_s;
    const char *rest;
} stamps[] = {
    {"hours, minutes and seconds", "[12:34:56] hello", true, 45296, "hello"},
    {"hours and minutes", "[12:34] hello", true, 45240, "hello"},
    {"midnight", "[00:00:00] x", true, 0, "x"},
    {"nothing behind it", "[23:59]", true, 86340, ""},
    {"no such hour", "[24:00] hello", false, 0, NULL},
    {"no such minute", "[12:60] hello", false, 0, NULL},
    {"a negative hour", "[-1:00] hello", false, 0, NULL},
    {"not closed", "[12:34 hello", false, 0, NULL},
    {"in the middle", "at [12:34] hello", false, 0, NULL},
    {"empty", "", false, 0, NULL},
    {"non-UTF-8", "[12:\xff] hello", false, 0, NULL},
};

static void
translate__knows_a_bouncers_stamp(void **state)
{
    for (size_t i = 0; i < G_N_ELEMENTS(stamps); i++) {
        int32_t clock_s = -1;
        const char *rest = NULL;
        print_message("%s\n", stamps[i].describes);
        assert_int_equal(karma_translate_stamp(stamps[i].text, &clock_s, &rest),
                         stamps[i].is_stamp);
        if (stamps[i].is_stamp) {
            assert_int_equal(clock_s, stamps[i].clock_s);
            assert_string_equal(rest, stamps[i].rest);
        }
    }
}

static const struct {
    const char *describes, *text, *format;
    bool fits;
} fits[] = {
    {"as made", "Received CTCP 'VERSION' (to me) from alice", "Received CTCP '%s' (to %s) from %s",
     true},
    {"another order of words", "CTCP 'PING' von bob (an mich)", "CTCP '%s' von %s (an %s)", true},
    {"cut short", "Received CTCP 'VERSION' (to me", "Received CTCP '%s' (to %s) from %s", false},
    {"something else", "received a parcel", "Received CTCP '%s' (to %s) from %s", false},
    {"a format that begins with anything", "whatever", "%s", false},
};

static void
translate__knows_a_sentence_of_the_host(void **state)
{
    for (size_t i = 0; i < G_N_ELEMENTS(fits); i++) {
        print_message("%s\n", fits[i].describes);
        assert_int_equal(karma_translate_fits(fits[i].text, fits[i].format), fits[i].fits);
    }
}

/* Beats at 1000 and later; a sign holds for 600 s; a beat later than 30 s was slept through. */
static const struct {
    const char *describes;
    KarmaBeat beat;
    bool there;
    KarmaTime from, until;
} beats[] = {
    {"there all the time", {1000, 1010, 990, 1005, 600, 30}, true, 1000, 1010},
    {"still, but not for long", {1000, 1010, 700, 700, 600, 30}, true, 1000, 1010},
    {"the sign runs out in between", {1000, 1010, 405, 405, 600, 30}, true, 1000, 1005},
    {"long gone", {1000, 1010, 100, 100, 600, 30}, false, 0, 0},
    {"just back", {1000, 1010, 100, 1007, 600, 30}, true, 1007, 1010},
    {"slept, and woken now", {1000, 9000, 995, 8998, 600, 30}, true, 8998, 9000},
    {"slept, and not back", {1000, 9000, 995, 995, 600, 30}, false, 0, 0},
    {"no sign ever", {1000, 1010, 0, 0, 600, 30}, false, 0, 0},
    {"the clock went back", {1000, 400, 990, 395, 600, 30}, false, 0, 0},
};

static void
presence__spans_what_was_lived(void **state)
{
    for (size_t i = 0; i < G_N_ELEMENTS(beats); i++) {
        KarmaTime from = 0, until = 0;
        print_message("%s\n", beats[i].describes);
        assert_int_equal(karma_presence_span(&beats[i].beat, &from, &until), beats[i].there);
        assert_int_equal(from, beats[i].from);
        assert_int_equal(until, beats[i].until);
    }
}

static void
note(const KarmaMessage *message, gpointer data)
{
    g_string_append(data, message->text);
    assert_string_equal(message->place.name, "alice");
}

static void
waiting__keeps_order_and_is_bounded(void **state)
{
    KarmaWaitingLine *line = karma_waiting_line_new();
    g_autoptr(GString) heard = g_string_new(NULL);
    g_autofree char *huge = g_strnfill(8 << 20, 'x');
    for (int i = 0; i < 3; i++) {
        char text[2] = {(char)('a' + i), 0}, name[] = "alice";
        const KarmaMessage message = {.when = i, .place = {"irc", "me", name}, .text = text};
        karma_waiting_line_add(line, &message);
        name[0] = '?';
    }
    karma_waiting_line_drain(line, note, heard);
    assert_string_equal(heard->str, "abc");
    assert_true(karma_waiting_line_is_empty(line));
    for (int i = 0; i < 6; i++) {
        const KarmaMessage message = {.place = {"irc", "me", "alice"}, .text = huge};
        karma_waiting_line_add(line, &message);
    }
    g_string_truncate(heard, 0);
    karma_waiting_line_drain(line, note, heard);
    assert_int_equal(heard->len, (gsize)4 * (8 << 20));
    karma_waiting_line_free(line);
}

typedef struct {
    GThread *thread;
    int number;
    GArray *order; /* int: answers, as they came */
} Ask;

static void
work(KarmaStore *store, gpointer data)
{
    Ask *ask = data;
    ask->thread = g_thread_self();
    assert_null(store);
}

static void
done(gpointer data, gpointer user_data)
{
    Ask *ask = data;
    assert_ptr_equal(user_data, ask->order);
    assert_ptr_not_equal(ask->thread, g_thread_self());
    g_array_append_val(ask->order, ask->number);
}

static void
worker__answers_in_order__on_the_main_thread(void **state)
{
    g_autoptr(GArray) order = g_array_new(FALSE, FALSE, sizeof(int));
    KarmaWorker *worker = karma_worker_new("/nonexistent/ledger.db", order);
    Ask asks[50];
    for (int i = 0; i < 50; i++) {
        asks[i] = (Ask){NULL, i, order};
        karma_worker_ask(worker, work, done, &asks[i], NULL);
    }
    assert_int_equal(karma_worker_pending(worker), 50);
    while (karma_worker_pending(worker) > 0)
        g_main_context_iteration(NULL, TRUE);
    for (int i = 0; i < 50; i++)
        assert_int_equal(g_array_index(order, int, i), i);
    assert_true(karma_worker_stop(worker, G_USEC_PER_SEC));
}

static void
worker__leaves_nothing_behind__when_stopped_with_answers_under_way(void **state)
{
    g_autoptr(GArray) order = g_array_new(FALSE, FALSE, sizeof(int));
    KarmaWorker *worker = karma_worker_new("/nonexistent/ledger.db", order);
    Ask asks[50];
    for (int i = 0; i < 50; i++) {
        asks[i] = (Ask){NULL, i, order};
        karma_worker_ask(worker, work, done, &asks[i], NULL);
    }
    assert_true(karma_worker_stop(worker, G_USEC_PER_SEC));
    assert_false(g_main_context_pending(NULL));
    assert_int_equal(order->len, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(translate__knows_a_bouncers_stamp),
        cmocka_unit_test(translate__knows_a_sentence_of_the_host),
        cmocka_unit_test(presence__spans_what_was_lived),
        cmocka_unit_test(waiting__keeps_order_and_is_bounded),
        cmocka_unit_test(worker__answers_in_order__on_the_main_thread),
        cmocka_unit_test(worker__leaves_nothing_behind__when_stopped_with_answers_under_way),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
