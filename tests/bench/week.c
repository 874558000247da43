// SPDX-License-Identifier: GPL-2.0-or-later

/* How long a week takes to open: bench-week [YEARS MESSAGES [ROUNDS]], or
 * bench-week LEDGER for one there is. Makes up a ledger of that
 * many years and messages (10 and 5,000,000) and one of a single year of the same life, and opens
 * the last complete week of each as a messenger does: a fresh connection with the file out of the
 * system's memory (cold), once more (warm), and what is left when the rows are there (move). Prints
 * medians; never fails on a clock. */

#include "made-up.h"
#include <fcntl.h>
#include <karma/store.h>
#include <karma/view.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS 9

/* Milliseconds of one opening: by the clock on the wall, and of the processor's, which does not run
 * while others work. */
enum { COLD, WARM, MOVE, COLD_CPU, WARM_CPU, MOVE_CPU, N_TIMES };
typedef struct {
    double ms[N_TIMES];
} Opening;

typedef struct {
    const MadeUp *ledger;
    KarmaZone *zone;
    KarmaSettings *settings;
} Bench;

static double
clock_ms(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

typedef struct {
    double wall, cpu;
} Start;

static Start
start(void)
{
    return (Start){clock_ms(CLOCK_MONOTONIC), clock_ms(CLOCK_THREAD_CPUTIME_ID)};
}

static void
stop(Opening *opening, int which, const Start *from)
{
    opening->ms[which] = clock_ms(CLOCK_MONOTONIC) - from->wall;
    opening->ms[which + COLD_CPU] = clock_ms(CLOCK_THREAD_CPUTIME_ID) - from->cpu;
}

static void
out_of_memory(const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    fdatasync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

static const char *
display(int64_t id, gpointer data)
{
    const KarmaName *name = karma_people_name(data, id);
    return name ? name->name : NULL;
}

/* Everything but the rows; the people are in memory in a messenger. */
static void
build(const Bench *bench, const KarmaRows *rows, KarmaPeople *people)
{
    const KarmaWeekInput input = {.rows = rows,
                                  .people = people,
                                  .settings = bench->settings,
                                  .zone = bench->zone,
                                  .monday = bench->ledger->monday,
                                  .now = bench->ledger->now};
    g_autoptr(KarmaWeek) week = karma_week_build(&input);
    const KarmaView view = {.display = display,
                            .data = people,
                            .zone = bench->zone,
                            .settings = bench->settings,
                            .now = bench->ledger->now};
    g_autofree char *text = karma_view_week(&view, week);
    if (!week->score.enough)
        fprintf(stderr, "the made-up week has no number\n");
}

static KarmaRows *
read_week(const Bench *bench, KarmaStore *store)
{
    return karma_store_week(store, bench->ledger->monday, bench->ledger->now, false, NULL);
}

static Opening
open_once(const Bench *bench, KarmaPeople *people)
{
    Opening opening;
    out_of_memory(bench->ledger->path);
    const Start cold_from = start();
    g_autoptr(KarmaStore) store = karma_store_open_readonly(bench->ledger->path, NULL);
    g_autoptr(KarmaRows) cold = store ? read_week(bench, store) : NULL;
    if (!cold)
        exit(1);
    build(bench, cold, people);
    stop(&opening, COLD, &cold_from);
    const Start warm_from = start();
    g_autoptr(KarmaRows) rows = read_week(bench, store);
    build(bench, rows, people);
    stop(&opening, WARM, &warm_from);
    const Start move_from = start();
    build(bench, rows, people);
    stop(&opening, MOVE, &move_from);
    return opening;
}

static KarmaPeople *
everybody(const MadeUp *ledger)
{
    g_autoptr(KarmaStore) store = karma_store_open_readonly(ledger->path, NULL);
    g_autoptr(KarmaRows) rows = store ? karma_store_all(store, NULL) : NULL;
    KarmaPeople *people = karma_people_new();
    for (guint i = 0; rows && i < rows->names->len; i++)
        karma_people_restore(people, &g_array_index(rows->names, KarmaName, i));
    return people;
}

static int
by_number(const void *a, const void *b)
{
    const double *one = a, *other = b;
    return (*one > *other) - (*one < *other);
}

static double
median(double *numbers, int n)
{
    qsort(numbers, (size_t)n, sizeof *numbers, by_number);
    return numbers[n / 2];
}

static Opening
measure(const MadeUp *ledger, int rounds)
{
    g_autofree double *times = g_new(double, (gsize)N_TIMES *(gsize)rounds);
    g_autoptr(KarmaPeople) people = everybody(ledger);
    const Bench bench = {ledger, karma_zone_new("UTC", NULL), karma_settings_new()};
    Opening middle;
    for (int i = 0; i < rounds; i++) {
        const Opening one = open_once(&bench, people);
        for (int k = 0; k < N_TIMES; k++)
            times[k * rounds + i] = one.ms[k];
    }
    for (int k = 0; k < N_TIMES; k++)
        middle.ms[k] = median(times + k * rounds, rounds);
    karma_settings_free(bench.settings);
    karma_zone_free(bench.zone);
    return middle;
}

static const char *const names[N_TIMES] = {
    "cold_ms", "warm_ms", "move_ms", "cold_cpu_ms", "warm_cpu_ms", "move_cpu_ms",
};

static void
print(const MadeUp *ledger, const Opening *opening)
{
    printf(" names %" G_GINT64_FORMAT " megabytes %.1f", (gint64)ledger->names, ledger->megabytes);
    for (int k = 0; k < N_TIMES; k++)
        printf(" %s %.1f", names[k], opening->ms[k]);
    printf("\n");
    fflush(stdout);
}

static int
report_given(char *path)
{
    MadeUp ledger = {.path = path};
    KarmaDate first;
    if (!made_up_measure(&ledger, &first))
        return 1;
    const Opening opening = measure(&ledger, ROUNDS);
    printf("week years %.1f", (ledger.monday - first) / 365.0);
    print(&ledger, &opening);
    return 0;
}

static Opening
report(int years, int64_t messages, int rounds)
{
    g_auto(MadeUp) ledger = {0};
    if (!made_up_ledger(years, messages, &ledger)) {
        fprintf(stderr, "no ledger could be made\n");
        exit(1);
    }
    const Opening opening = measure(&ledger, rounds);
    printf("week years %d messages %" G_GINT64_FORMAT, years, (gint64)messages);
    print(&ledger, &opening);
    return opening;
}

int
main(int argc, char **argv)
{
    if (argc == 2)
        return report_given(argv[1]);
    const int years = argc > 1 ? atoi(argv[1]) : 10;
    const int64_t messages = argc > 2 ? g_ascii_strtoll(argv[2], NULL, 10) : 5000000;
    const int rounds = argc > 3 ? atoi(argv[3]) : ROUNDS;
    if (years < 1 || messages < 1 || rounds < 1) {
        fprintf(stderr, "usage: bench-week [YEARS MESSAGES [ROUNDS]] | LEDGER\n");
        return 2;
    }
    const Opening all = report(years, messages, rounds);
    const Opening one = report(1, messages / years, rounds);
    printf("week of all years in %% of one year's:");
    for (int k = 0; k < N_TIMES; k++)
        printf(" %s %.0f", names[k], 100 * all.ms[k] / one.ms[k]);
    printf("\n");
    return 0;
}
