// SPDX-License-Identifier: GPL-2.0-or-later
/* Precision and recall of what is read, over the labelled sentences in tests/data/readings. */
#include <karma/reading.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define PRECISION_LEAST 0.95
#define RECALL_LEAST    0.9

static const char *const names[] = {"ann", "bob", "carol", "dave"};

static const struct {
    const char *label;
    uint32_t mask, value; /* read when reads & mask == value */
    uint32_t may_with;    /* labels that may come with it unsaid */
} kinds[] = {
#define KIND(name, bit, with)                                                                      \
    {                                                                                              \
        name, bit, bit, with                                                                       \
    }
    {"YOU", KARMA_READS_QUESTION | KARMA_READS_ABOUT_YOU,
     KARMA_READS_QUESTION | KARMA_READS_ABOUT_YOU, 0},
    {"THING", KARMA_READS_QUESTION | KARMA_READS_ABOUT_YOU, KARMA_READS_QUESTION, 0},
    KIND("thanks", KARMA_READS_THANKS,
         KARMA_READS_CLOSER | KARMA_READS_WORKED | KARMA_READS_PRAISE),
    KIND("praise", KARMA_READS_PRAISE,
         KARMA_READS_WORKED | KARMA_READS_THANKS | KARMA_READS_REFUSAL),
    KIND("credit", KARMA_READS_CREDIT, 0),
    KIND("congratulation", KARMA_READS_CONGRATULATION, 0),
    KIND("comfort", KARMA_READS_COMFORT, 0),
    KIND("worked", KARMA_READS_WORKED, KARMA_READS_THANKS),
    KIND("failed", KARMA_READS_FAILED, KARMA_READS_CLOSER),
    KIND("refusal", KARMA_READS_REFUSAL, KARMA_READS_THANKS),
    KIND("news", KARMA_READS_NEWS, 0),
    KIND("closer", KARMA_READS_CLOSER, KARMA_READS_CONGRATULATION | KARMA_READS_THANKS),
    KIND("greeting", KARMA_READS_GREETING, KARMA_READS_CLOSER),
#undef KIND
};

typedef struct {
    unsigned right, false_alarms, missed;
} Score;

static bool
is_labelled(char **labels, const char *label)
{
    return g_strv_contains((const char *const *)labels, label);
}

/* Readings that need no label because one that is there often comes with them. */
static uint32_t
read_beside(char **labels)
{
    uint32_t beside = 0;
    for (size_t k = 0; k < G_N_ELEMENTS(kinds); k++)
        beside |= is_labelled(labels, kinds[k].label) ? kinds[k].may_with : 0;
    return beside;
}

static void
score_row(const char *labels_text, const char *text, uint32_t reads, Score *scores)
{
    g_auto(GStrv) labels = g_strsplit(labels_text, ",", -1);
    uint32_t beside = read_beside(labels);
    for (size_t k = 0; k < G_N_ELEMENTS(kinds); k++) {
        bool read = (reads & kinds[k].mask) == kinds[k].value;
        bool labelled = is_labelled(labels, kinds[k].label);
        scores[k].right += read && labelled;
        scores[k].missed += !read && labelled;
        if (read && !labelled && !(kinds[k].mask & beside))
            scores[k].false_alarms++;
        if (labelled != read && !(read && (kinds[k].mask & beside)))
            print_message("    %s %s: %s\n", read ? "read" : "missed", kinds[k].label, text);
    }
}

typedef void (*ScoreRow)(const char *labels_text, const char *text, uint32_t reads, Score *scores);

/* The lines of a table; remarks are in it. */
static GStrv
read_lines(const char *name)
{
    g_autofree char *path = g_strdup_printf(READINGS "/%s.tsv", name);
    g_autofree char *content = NULL;
    assert_true(g_file_get_contents(path, &content, NULL, NULL));
    return g_strsplit(content, "\n", -1);
}

/* Ends the labels of a line where they end; the text behind them, NULL where there is none. */
static char *
cut_label(char *line)
{
    char *tab = line[0] == '#' ? NULL : strchr(line, '\t');
    if (tab)
        *tab++ = '\0';
    return tab;
}

static void
read_table(const KarmaLexicon *lexicon, const char *name, ScoreRow score, Score *scores)
{
    g_auto(GStrv) lines = read_lines(name);
    for (size_t i = 0; lines[i]; i++) {
        KarmaReading reading;
        char *text = cut_label(lines[i]);
        if (!text)
            continue;
        karma_reading_read(lexicon, text, names, G_N_ELEMENTS(names), &reading);
        score(lines[i], text, reading.reads, scores);
    }
}

static void
check_table(const char *name)
{
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    Score scores[G_N_ELEMENTS(kinds)] = {0};
    read_table(lexicon, name, score_row, scores);
    for (size_t k = 0; k < G_N_ELEMENTS(kinds); k++) {
        const Score *s = &scores[k];
        if (s->right + s->missed == 0)
            continue;
        double precision = s->right ? (double)s->right / (s->right + s->false_alarms) : 0;
        double recall = (double)s->right / (s->right + s->missed);
        print_message("  %-8s %-14s precision %.2f recall %.2f of %u\n", name, kinds[k].label,
                      precision, recall, s->right + s->missed);
        assert_true(precision >= PRECISION_LEAST);
        assert_true(recall >= RECALL_LEAST);
    }
}

#define TABLE(name)                                                                                \
    static void readings__of_##name(void **state)                                                  \
    {                                                                                              \
        (void)state;                                                                               \
        check_table(#name);                                                                        \
    }

TABLE(en)
TABLE(de)
TABLE(fr)
TABLE(es)
TABLE(others)

/* Tables by a second reader, written before the language files were looked at. A row bears what it
 * does, "-praise" where it looks like praise and is none. A false alarm is what is read of such a
 * row; of questions and thanks, of any row without that label. */

#define SECOND_RECALL_LEAST 0.7

static const struct {
    const char *label, *trap;
    uint32_t reads;
    const char *also; /* a label that says the same; with it all other rows are traps */
} second_kinds[] = {
    {"question", "-question", KARMA_READS_QUESTION, "request"},
    {"thanks", "-thanks", KARMA_READS_THANKS, "thanks"},
    {"request", "-request", KARMA_READS_QUESTION, NULL},
    {"worked", "-worked", KARMA_READS_WORKED, NULL},
    {"refusal", "-refusal", KARMA_READS_REFUSAL, NULL},
    {"praise", "-praise", KARMA_READS_PRAISE, NULL},
    {"news", "-news", KARMA_READS_NEWS, NULL},
    {"congratulation", "-congratulation", KARMA_READS_CONGRATULATION, NULL},
    {"comfort", "-comfort", KARMA_READS_COMFORT, NULL},
    {"greeting", "-greeting", KARMA_READS_GREETING, NULL},
    {"closer", "-closer", KARMA_READS_CLOSER, NULL},
    {"credit", "-credit", KARMA_READS_CREDIT, NULL},
};

static void
score_second(const char *labels_text, const char *text, uint32_t reads, Score *scores)
{
    g_auto(GStrv) labels = g_strsplit(labels_text, ",", -1);
    for (size_t k = 0; k < G_N_ELEMENTS(second_kinds); k++) {
        const char *also = second_kinds[k].also;
        const bool labelled = is_labelled(labels, second_kinds[k].label);
        const bool read = (reads & second_kinds[k].reads) != 0;
        const bool trap = is_labelled(labels, second_kinds[k].trap) ||
                          (also && !labelled && !is_labelled(labels, also));
        scores[k].right += labelled && read;
        scores[k].missed += labelled && !read;
        scores[k].false_alarms += trap && !labelled && read;
        if ((labelled && !read) || (trap && !labelled && read))
            print_message("    %s %s: %s\n", read ? "read" : "missed", second_kinds[k].label, text);
    }
}

static void
readings__of_a_second_reader(void **state)
{
    static const char *const languages[] = {"en", "de", "fr", "es", "pt", "it", "nl", "pl",
                                            "ru", "uk", "tr", "ja", "zh", "ko", "ar", "hi"};
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    size_t poor = 0;
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(languages); i++) {
        Score scores[G_N_ELEMENTS(second_kinds)] = {0};
        g_autofree char *table = g_strconcat("second/", languages[i], NULL);
        read_table(lexicon, table, score_second, scores);
        for (size_t k = 0; k < G_N_ELEMENTS(second_kinds); k++) {
            const Score *s = &scores[k];
            if (s->right + s->missed == 0)
                continue;
            const double precision = s->right ? (double)s->right / (s->right + s->false_alarms) : 0;
            const double recall = (double)s->right / (s->right + s->missed);
            const bool good = precision >= PRECISION_LEAST && recall >= SECOND_RECALL_LEAST;
            print_message("  %-3s %-14s precision %.2f recall %.2f of %u%s\n", languages[i],
                          second_kinds[k].label, precision, recall, s->right + s->missed,
                          good ? "" : "  POOR");
            poor += !good;
        }
    }
    assert_int_equal(poor, 0);
}

/* Sections one by one, in tables of their own: every row must be read, or, with "-", must not. */
static const struct {
    const char *label;
    uint32_t reads, asks;
} sections[] = {
    {"anybody", 0, KARMA_ASKS_ELSEWHERE},
    {"offer", 0, KARMA_ASKS_OFFER},
    {"over", 0, KARMA_ASKS_NO_MORE},
    {"self", KARMA_READS_SELF, 0},
    {"show", KARMA_READS_SHOW, 0},
    {"point", KARMA_READS_POINT, 0},
    {"question", KARMA_READS_QUESTION, 0},
    {"invite", KARMA_READS_ABOUT_YOU, 0},
    {"worked", KARMA_READS_WORKED, 0},
    {"failed", KARMA_READS_FAILED, 0},
    {"praise", KARMA_READS_PRAISE, 0},
    {"credit", KARMA_READS_CREDIT, 0},
    {"congratulation", KARMA_READS_CONGRATULATION, 0},
    {"comfort", KARMA_READS_COMFORT, 0},
    {"news", KARMA_READS_NEWS, 0},
    {"problem", KARMA_READS_PROBLEM, 0},
    {"promotes", KARMA_READS_PROMOTES, 0},
    {"made", KARMA_READS_MADE, 0},
};

static bool
is_as_labelled(const char *label, const KarmaReading *reading)
{
    const bool trap = *label == '-';
    for (size_t i = 0; i < G_N_ELEMENTS(sections); i++) {
        if (strcmp(label + trap, sections[i].label) == 0)
            return ((reading->reads & sections[i].reads) || (reading->asks & sections[i].asks)) !=
                   trap;
    }
    return false;
}

static void
readings__of_sections(void **state)
{
    static const char *const languages[] = {"de", "fr", "es", "pt", "it", "nl", "pl", "ru",
                                            "uk", "tr", "ja", "zh", "ko", "ar", "hi"};
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    unsigned rows = 0, wrong = 0;
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(languages); i++) {
        g_autofree char *table = g_strconcat("sections/", languages[i], NULL);
        g_auto(GStrv) lines = read_lines(table);
        for (size_t l = 0; lines[l]; l++) {
            KarmaReading reading;
            char *text = cut_label(lines[l]);
            if (!text)
                continue;
            karma_reading_read(lexicon, text, names, G_N_ELEMENTS(names), &reading);
            const bool right = is_as_labelled(lines[l], &reading);
            if (!right)
                print_message("    %s %s: %s\n", languages[i], lines[l], text);
            wrong += !right;
            rows++;
        }
    }
    assert_int_equal(wrong, 0);
    assert_true(rows >= G_N_ELEMENTS(languages) * 48);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(readings__of_en),       cmocka_unit_test(readings__of_de),
        cmocka_unit_test(readings__of_fr),       cmocka_unit_test(readings__of_es),
        cmocka_unit_test(readings__of_others),   cmocka_unit_test(readings__of_a_second_reader),
        cmocka_unit_test(readings__of_sections),
    };
    return cmocka_run_group_tests_name("readings", tests, NULL, NULL);
}
