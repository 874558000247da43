// SPDX-License-Identifier: GPL-2.0-or-later

/* What counting costs while people chat: bench-live PLUGIN [ROUNDS]. Blocks of messages go through
 * real libpurple in one process, in turn plain, with libpurple's own HTML log, and with the plugin
 * counting; what each adds to the plain block is compared, for a machine's speed drifts and a ratio
 * does not. Prints a line per kind of traffic, medians of all rounds. */

#include "host.h"
#include "ledger.h"
#include <glib.h>
#include <prefs.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define BLOCK   1000
#define SECONDS 30 /* between two messages, on the host's clock */
#define PEOPLE  30
#define OWNER   "olga"

/* The same in all kinds of traffic; invented. */
static const char *const texts[] = {
    "morning all",
    "has anybody got the new kernel to boot on one of those small boards?",
    "not here, it hangs right after the loader",
    "did you try it with the serial console attached, sometimes it just waits for a key",
    "I did, nothing at all on the line",
    "then it is the device tree, the one that comes with the image is for the older revision",
    "ah, that would explain it. where do I get the right one?",
    "https://boards.site.org/trees/rev-c.html has them all, take the third",
    "thanks, trying that now",
    "on another note, who is coming on friday?",
    "yes, if the trains run",
    "same here, I can bring the projector",
    "great :)",
    "it boots! thank you so much",
    "you're welcome",
    "I wrote up the steps at http://notes.site.org/boot?id=12 so that nobody has to look again",
    "nice, could you add the part about the power supply too?",
    "will do tonight, right now I have to run to a meeting",
    "the build of yesterday is red again, three tests fail in the parser and I have no idea why",
    "it is the locale, the runner has none set and the dates come out differently",
    "of course it is the locale, it always is the locale",
    "lol",
    "does the second mirror still work? I only get timeouts since this morning",
    "works from here, a bit slow though",
    "ok, so it is on my side, thanks for looking",
    "what do you think of moving the meeting to ten, half of us are never there at nine anyway",
    "fine by all of us",
    "+1",
    "I would rather keep nine, the kids are at school then and I have the whole hour",
    "let us vote, I will send a mail around",
};

typedef enum { PLAIN, LOGGED, COUNTED, N_MODES } Mode;

/* CPU seconds of one block. */
typedef struct {
    double main_s, all_s;
} Spent;

typedef struct {
    Host *host;
    GRand *rand;
    char *people[PEOPLE + 1];
} Bench;

typedef struct {
    const char *name;
    void (*begin)(Bench *bench);
    void (*write)(Bench *bench, const char *who, const char *text);
} Traffic;

static void
write_im(Bench *bench, const char *who, const char *text)
{
    if (g_rand_int_range(bench->rand, 0, 2))
        host_hear(bench->host, who, text, 0);
    else
        host_say(bench->host, who, text);
}

static void
hear_room(Bench *bench, const char *who, const char *text)
{
    host_room_hear(bench->host, "#hall", who, text, PURPLE_MESSAGE_RECV, 0);
}

static void
talk_in_room(Bench *bench, const char *who, const char *text)
{
    const int one = g_rand_int_range(bench->rand, 0, 20);
    g_autofree char *line = g_strdup_printf("%s: %s", one < 2 ? OWNER : who, text);
    if (one == 19)
        host_room_say(bench->host, "#table", one % 2 ? line : text);
    else
        host_room_hear(bench->host, "#table", who, one < 5 ? line : text, PURPLE_MESSAGE_RECV, 0);
}

static void
join_hall(Bench *bench)
{
    host_join(bench->host, "#hall", (const char *const *)bench->people);
}

static void
join_table(Bench *bench)
{
    host_join(bench->host, "#table", (const char *const *)bench->people);
}

static void
open_ims(Bench *bench)
{
    for (int i = 0; i < PEOPLE; i++)
        host_im(bench->host, bench->people[i]);
}

static const Traffic traffics[] = {
    {"one to one", open_ims, write_im},
    {"a room the owner only listens to", join_hall, hear_room},
    {"a room the owner talks in", join_table, talk_in_room},
};

static double
clock_s(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void
set_mode(Mode mode)
{
    const bool logs = mode == LOGGED;
    purple_prefs_set_bool("/plugins/core/karma/paused", mode != COUNTED);
    purple_prefs_set_bool("/purple/logging/log_ims", logs);
    purple_prefs_set_bool("/purple/logging/log_chats", logs);
    for (GList *l = purple_get_conversations(); l; l = l->next)
        purple_conversation_set_logging(l->data, logs);
}

/* All threads together are asked when the worker has had its time too; plain blocks wait alike. */
static Spent
run_block(Bench *bench, const Traffic *traffic, Mode mode)
{
    set_mode(mode);
    const double main_before = clock_s(CLOCK_THREAD_CPUTIME_ID);
    const double all_before = clock_s(CLOCK_PROCESS_CPUTIME_ID);
    for (int i = 0; i < BLOCK; i++) {
        host_advance(bench->host, SECONDS);
        traffic->write(bench, bench->people[g_rand_int_range(bench->rand, 0, PEOPLE)],
                       texts[(guint)i % G_N_ELEMENTS(texts)]);
        if (i % 100 == 0)
            host_idle(bench->host);
    }
    const double main_s = clock_s(CLOCK_THREAD_CPUTIME_ID) - main_before;
    host_run(bench->host, 700);
    const Spent spent = {main_s, clock_s(CLOCK_PROCESS_CPUTIME_ID) - all_before};
    host_clear_history(bench->host);
    host_forget_shown(bench->host);
    return spent;
}

static int
by_size(gconstpointer a, gconstpointer b)
{
    const double one = *(const double *)a, other = *(const double *)b;
    return (one > other) - (one < other);
}

static double
median(GArray *values)
{
    g_array_sort(values, by_size);
    return values->len ? g_array_index(values, double, values->len / 2) : 0;
}

static void
add(GArray *values, double value)
{
    g_array_append_val(values, value);
}

typedef enum { PLAIN_US, LOG_US, KARMA_US, RATIO, RATIO_ALL, N_FIGURES } Figure;

static void
note(GArray *const figures[], const Spent spent[])
{
    const double log_s = spent[LOGGED].main_s - spent[PLAIN].main_s;
    const double log_all_s = spent[LOGGED].all_s - spent[PLAIN].all_s;
    const double karma_s = spent[COUNTED].main_s - spent[PLAIN].main_s;
    const double karma_all_s = spent[COUNTED].all_s - spent[PLAIN].all_s;
    add(figures[PLAIN_US], spent[PLAIN].main_s / BLOCK * 1e6);
    add(figures[LOG_US], log_s / BLOCK * 1e6);
    add(figures[KARMA_US], karma_s / BLOCK * 1e6);
    add(figures[RATIO], karma_s / log_s);
    add(figures[RATIO_ALL], karma_all_s / log_all_s);
}

static void
measure(Bench *bench, const Traffic *traffic, int rounds)
{
    GArray *figures[N_FIGURES];
    for (int i = 0; i < N_FIGURES; i++)
        figures[i] = g_array_new(FALSE, FALSE, sizeof(double));
    traffic->begin(bench);
    for (int round = -1; round < rounds; round++) { /* the first warms up */
        Spent spent[N_MODES];
        for (int mode = 0; mode < N_MODES; mode++)
            spent[mode] = run_block(bench, traffic, (Mode)((mode + round + 1) % N_MODES));
        Spent sorted[N_MODES];
        for (int mode = 0; mode < N_MODES; mode++)
            sorted[(mode + round + 1) % N_MODES] = spent[mode];
        if (round >= 0)
            note(figures, sorted);
    }
    printf("%s: libpurple %.2f us, its HTML log adds %.2f us, counting adds %.2f us: %.2f of the "
           "log's; all threads %.2f\n",
           traffic->name, median(figures[PLAIN_US]), median(figures[LOG_US]),
           median(figures[KARMA_US]), median(figures[RATIO]), median(figures[RATIO_ALL]));
    fflush(stdout);
    for (int i = 0; i < N_FIGURES; i++)
        g_array_unref(figures[i]);
}

int
main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    Bench bench = {host_start(NULL), g_rand_new_with_seed(7), {NULL}};
    PurplePlugin *plugin = host_load(bench.host, argv[1]);
    if (!plugin || !host_settle(bench.host))
        return 2;
    purple_prefs_set_string("/purple/logging/format", "html");
    purple_connection_set_display_name(host_connection(bench.host), OWNER);
    for (int i = 0; i < PEOPLE; i++)
        bench.people[i] = g_strdup_printf("person%c%c", 'a' + i / 26, 'a' + i % 26);
    for (size_t i = 0; i < G_N_ELEMENTS(traffics); i++)
        measure(&bench, &traffics[i], argc > 2 ? atoi(argv[2]) : 7);
    purple_prefs_set_bool("/plugins/core/karma/paused", FALSE);
    host_unload(bench.host, plugin);
    host_stop(bench.host);
    for (int i = 0; i < PEOPLE; i++)
        g_free(bench.people[i]);
    g_rand_free(bench.rand);
    return 0;
}
