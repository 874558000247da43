// SPDX-License-Identifier: GPL-2.0-or-later

/* How long Pidgin's window takes to show another week when the rows are there: bench-window
 * [ROUNDS]. Writes the made-up week on paper and draws it, as moving to it does; needs a display.
 * Prints medians; never fails on a clock. */

#include "made-up.h"
#include "page.h"
#include <gtk/gtk.h>
#include <karma/store.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define ROUNDS 21

static double
clock_ms(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void
follow(gpointer data, const char *link)
{
}

static void
choose(gpointer data, KarmaDate monday)
{
}

static void
unfolded(gpointer data, KarmaPart part, bool is_unfolded)
{
}

static const char *
display(int64_t id, gpointer data)
{
    const KarmaName *name = karma_people_name(data, id);
    return name ? name->name : NULL;
}

typedef struct {
    const MadeUp *ledger;
    KarmaRows *rows;
    KarmaPeople *people;
    KarmaSettings *settings;
    KarmaZone *zone;
    GtkWidget *window, *box;
    KarmaPaper *paper;
} Bench;

static void
move(Bench *bench)
{
    static const KarmaPageCalls calls = {NULL, follow, choose, unfolded};
    const KarmaWeekInput input = {bench->rows, bench->people,         bench->settings,
                                  bench->zone, bench->ledger->monday, bench->ledger->now};
    g_autoptr(KarmaWeek) week = karma_week_build(&input);
    const KarmaView view = {.display = display,
                            .data = bench->people,
                            .zone = bench->zone,
                            .settings = bench->settings,
                            .now = bench->ledger->now};
    KarmaColours colours;
    KarmaPaper *before = bench->paper;
    karma_colours_of(gtk_widget_get_style(bench->window), &colours);
    bench->paper = karma_paper_new(&colours);
    gtk_box_pack_start(GTK_BOX(bench->box), karma_paper_widget(bench->paper), TRUE, TRUE, 0);
    karma_page_write(bench->paper, &view, week, &calls, 0);
    karma_paper_done(bench->paper, before);
    if (before)
        gtk_widget_destroy(karma_paper_widget(before));
    while (gtk_events_pending())
        gtk_main_iteration();
    gdk_window_process_all_updates();
}

static int
by_number(const void *a, const void *b)
{
    const double *one = a, *other = b;
    return (*one > *other) - (*one < *other);
}

static void
report(Bench *bench, int rounds)
{
    g_autofree double *wall = g_new(double, (gsize)rounds);
    g_autofree double *cpu = g_new(double, (gsize)rounds);
    for (int i = 0; i < rounds; i++) {
        const double from = clock_ms(CLOCK_MONOTONIC);
        const double cpu_from = clock_ms(CLOCK_THREAD_CPUTIME_ID);
        move(bench);
        wall[i] = clock_ms(CLOCK_MONOTONIC) - from;
        cpu[i] = clock_ms(CLOCK_THREAD_CPUTIME_ID) - cpu_from;
    }
    qsort(wall, (size_t)rounds, sizeof *wall, by_number);
    qsort(cpu, (size_t)rounds, sizeof *cpu, by_number);
    printf("window move_ms %.1f move_cpu_ms %.1f\n", wall[rounds / 2], cpu[rounds / 2]);
}

int
main(int argc, char **argv)
{
    g_auto(MadeUp) ledger = {0};
    const int rounds = argc > 1 ? atoi(argv[1]) : ROUNDS;
    if (!gtk_init_check(NULL, NULL) || rounds < 1 || !made_up_ledger(1, 500000, &ledger)) {
        fprintf(stderr, "bench-window needs a display and a place for a ledger\n");
        return 1;
    }
    g_autoptr(KarmaStore) store = karma_store_open_readonly(ledger.path, NULL);
    g_autoptr(KarmaRows) rows = karma_store_week(store, ledger.monday, ledger.now, true, NULL);
    g_autoptr(KarmaPeople) people = karma_people_new();
    for (guint i = 0; i < rows->names->len; i++)
        karma_people_restore(people, &g_array_index(rows->names, KarmaName, i));
    Bench bench = {&ledger,
                   rows,
                   people,
                   karma_settings_new(),
                   karma_zone_new("UTC", NULL),
                   gtk_window_new(GTK_WINDOW_TOPLEVEL),
                   gtk_vbox_new(FALSE, 0),
                   NULL};
    gtk_container_add(GTK_CONTAINER(bench.window), bench.box);
    gtk_window_set_default_size(GTK_WINDOW(bench.window), 520, 760);
    gtk_widget_show_all(bench.window);
    report(&bench, rounds);
    gtk_widget_destroy(bench.window);
    karma_settings_free(bench.settings);
    karma_zone_free(bench.zone);
    return 0;
}
