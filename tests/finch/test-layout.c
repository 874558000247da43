// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"
#include "foot.h"
#include "layout.h"

#include <lines.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
// after the above
#include <cmocka.h>

#define ALL_UNFOLDED ((1u << KARMA_N_PARTS) - 1)

typedef struct {
    Worked *worked;
    GPtrArray *entries;
} Page;

static void
page_clear(Page *page)
{
    g_ptr_array_unref(page->entries);
    worked_free(page->worked);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Page, page_clear)

static void
page_make(Page *page, Worked *worked)
{
    page->worked = worked;
    page->entries = karma_entries_of(&worked->view, &worked->week);
}

static const KarmaEntry *
entry_that_begins(const GPtrArray *entries, const char *words)
{
    for (guint i = 0; i < entries->len; i++) {
        const KarmaEntry *entry = g_ptr_array_index(entries, i);
        if (g_str_has_prefix(entry->words, words))
            return entry;
    }
    return NULL;
}

/* All lines of an entry (NULL: of everything) in one, single spaces between words. */
static char *
words_of(const GPtrArray *lines, const KarmaEntry *entry)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < lines->len; i++) {
        const KarmaLine *line = g_ptr_array_index(lines, i);
        g_auto(GStrv) words = g_strsplit(entry && line->entry != entry ? "" : line->text, " ", -1);
        for (size_t k = 0; words[k]; k++)
            if (*words[k])
                g_string_append_printf(out, "%s%s", out->len ? " " : "", words[k]);
    }
    return g_string_free(out, FALSE);
}

static void
assert_fits(const GPtrArray *lines, int columns)
{
    assert_true(lines->len > 0);
    for (guint i = 0; i < lines->len; i++) {
        const KarmaLine *line = g_ptr_array_index(lines, i);
        assert_true(g_utf8_validate(line->text, -1, NULL));
        assert_null(strchr(line->text, '\n'));
        assert_true(karma_lines_width(line->text) <= columns);
    }
}

static void
entries__say_the_week_and_what_can_be_done(void **state)
{
    g_auto(Page) page;
    page_make(&page, worked_new());
    assert_null(entry_that_begins(page.entries, "Week 46")); /* the title is the frame's */
    assert_non_null(entry_that_begins(page.entries, "A warm week, 63"));
    static const char *const actions[] = {"write write?room=12",          "later later?item=1",
                                          "not needed not-needed?item=1", "erin with?name=5",
                                          "#garden with?name=12",         "none"};
    const KarmaEntry *erin = entry_that_begins(page.entries, "erin in #garden, since");
    for (guint i = 0; i < G_N_ELEMENTS(actions); i++) {
        const KarmaAction *action = karma_foot_action(erin, i);
        g_autofree char *words =
            action ? g_strconcat(action->label, " ", action->link, NULL) : g_strdup("none");
        assert_string_equal(words, actions[i]);
    }
    assert_null(karma_foot_action(NULL, 0));
}

static void
parts__have_what_is_behind_them(void **state)
{
    g_auto(Page) page;
    page_make(&page, worked_new());
    uint32_t seen = 0;
    for (guint i = 0; i < page.entries->len; i++) {
        const KarmaEntry *entry = g_ptr_array_index(page.entries, i);
        if (entry->role != KARMA_ROLE_PART)
            continue;
        seen |= 1u << entry->part;
        assert_true(entry->number && entry->label);
        assert_true(entry->behind->len >= 3); /* formula, what it looks at, an act */
    }
    assert_int_equal(seen, ALL_UNFOLDED);
}

static void
part__unfolds_below_its_sentence(void **state)
{
    g_auto(Page) page;
    page_make(&page, worked_new());
    g_autoptr(GPtrArray) folded = karma_layout(page.entries, 0, 76);
    g_autoptr(GPtrArray) unfolded = karma_layout(page.entries, 1u << KARMA_PART_RECOGNITION, 76);
    g_autofree char *before = words_of(folded, NULL), *after = words_of(unfolded, NULL);
    assert_null(strstr(before, "thanks or praise for nina"));
    assert_non_null(strstr(before, "+ Recognition"));
    assert_non_null(strstr(after, "- Recognition"));
    assert_non_null(strstr(after, "you thanked or cheered 4 people 10 × (1 − 2^(−4/2)) = 7.5"));
}

static void
lines__fit_and_lose_nothing(void **state)
{
    static const int widths[] = {30, 56, 76, 90, 96, 106, 300};
    g_auto(Page) page;
    page_make(&page, worked_new());
    for (size_t i = 0; i < G_N_ELEMENTS(widths); i++) {
        g_autoptr(GPtrArray) lines = karma_layout(page.entries, ALL_UNFOLDED, widths[i]);
        assert_fits(lines, widths[i]);
        for (guint k = 0; k < page.entries->len; k++) {
            const KarmaEntry *entry = g_ptr_array_index(page.entries, k);
            g_autofree char *words = words_of(lines, entry);
            assert_non_null(strstr(words, entry->words));
        }
    }
}

static void
parts__stand_on_one_line_where_there_is_room(void **state)
{
    static const struct {
        int columns;
        const char *expected;
    } rows[] = {
        {76, "+ In touch     ███░░░░░░░"},
        {106, "+ In touch     ███░░░░░░░   2.9 / 10  nina, after 19 days"},
    };
    g_auto(Page) page;
    page_make(&page, worked_new());
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) lines = karma_layout(page.entries, 0, rows[i].columns);
        guint at = 0;
        while (at < lines->len &&
               !strstr(((KarmaLine *)g_ptr_array_index(lines, at))->text, "In touch"))
            at++;
        assert_true(at < lines->len);
        const KarmaLine *line = g_ptr_array_index(lines, at);
        assert_true(g_str_has_prefix(line->text, rows[i].expected));
    }
}

static void
lines__fit_whoever_is_in_them(void **state)
{
    static const char *const names[] = {
        NULL,
        "a\377b",
        "\342\200\256drow",
        "<b>&amp;",
        "名前名前名前名前名前名前名前名前",
        "ليلى",
        "🙂🙂🙂",
        "",
        "x\ny",
        "an-endless-name-an-endless-name-an-endless-name-an-endless-name-an-endless-name",
        "{who}",
        "%s%n",
        "#garden",
    };
    g_auto(Page) page;
    Worked *worked = worked_new();
    worked_set_names(worked, names, G_N_ELEMENTS(names));
    page_make(&page, worked);
    for (int columns = 20; columns < 110; columns += 9) {
        g_autoptr(GPtrArray) lines = karma_layout(page.entries, ALL_UNFOLDED, columns);
        assert_fits(lines, columns);
    }
}

static void
empty_week__has_no_parts(void **state)
{
    g_auto(Page) page;
    Worked *worked = worked_new();
    worked_empty(worked);
    page_make(&page, worked);
    g_autoptr(GPtrArray) lines = karma_layout(page.entries, 0, 76);
    assert_fits(lines, 76);
    for (guint i = 0; i < page.entries->len; i++)
        assert_int_equal(((KarmaEntry *)g_ptr_array_index(page.entries, i))->part, -1);
}

static void
foot__names_the_keys_that_do_something(void **state)
{
    g_auto(Page) page;
    page_make(&page, worked_new());
    const KarmaEntry *erin = entry_that_begins(page.entries, "erin in #garden, since");
    const KarmaEntry *helping = entry_that_begins(page.entries, "3 people said it helped");
    const struct {
        const KarmaEntry *entry;
        bool unfolded;
        const char *expected;
    } rows[] = {
        {NULL, false, "< > other weeks   q: close"},
        {erin, false,
         "Enter: write   2: later   3: not needed   4: erin   5: #garden   < > other weeks   q: "
         "close"},
        {helping, false, "Enter: why   < > other weeks   q: close"},
        {helping, true, "Enter: fold   < > other weeks   q: close"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *keys = karma_foot_keys(rows[i].entry, rows[i].unfolded, false);
        assert_string_equal(keys, rows[i].expected);
    }
}

static const KarmaAct shared_act = {.id = 31,
                                    .kind = KARMA_ACT_TALK,
                                    .when = WORKED_NOW,
                                    .day = 20772,
                                    .name = ANN,
                                    .room = GARDEN};

static KarmaRows *
rows_of_ann(void)
{
    KarmaRows *rows = karma_rows_new();
    const KarmaItem item = {.id = 9, .name = ANN, .first = WORKED_NOW, .latest = WORKED_NOW};
    karma_rows_put_item(rows, &item);
    karma_rows_put_act(rows, &shared_act);
    return rows;
}

/* What can be done on the page of ann, in its order. */
static void
page_of_a_person__leads_on(void **state)
{
    static const char *const expected[] = {
        "write?name=1",     "later?item=9", "not-needed?item=9", "with?name=12",
        "leave-out?name=1", "never?name=1", "forget?name=1",
    };
    g_autoptr(Worked) worked = worked_new();
    g_autoptr(KarmaRows) rows = rows_of_ann();
    const KarmaWith with = {.id = ANN, .rows = rows};
    g_autoptr(GPtrArray) entries = karma_entries_with(&worked->view, &with);
    const KarmaEntry *first = g_ptr_array_index(entries, 0);
    assert_string_equal(first->words, "You and ann");
    size_t n = 0;
    for (guint i = 0; i < entries->len; i++) {
        const KarmaEntry *entry = g_ptr_array_index(entries, i);
        const KarmaAction *action;
        for (guint k = 0; (action = karma_foot_action(entry, k)); k++, n++) {
            assert_true(n < G_N_ELEMENTS(expected));
            assert_string_equal(action->link, expected[n]);
        }
    }
    assert_int_equal(n, G_N_ELEMENTS(expected));
    g_autofree char *keys = karma_foot_keys(first, false, true);
    assert_string_equal(keys, "Enter: write   <: the week   q: close");
}

/* "You helped ann, hugo ...": each by a key of its own. */
static void
names__lead_to_their_pages(void **state)
{
    g_auto(Page) page;
    page_make(&page, worked_new());
    const KarmaEntry *helped = entry_that_begins(page.entries, "You helped ");
    static const char *const expected[] = {"ann", "hugo", "carol", "ivy", "bob"};
    assert_true(helped && helped->actions->len == G_N_ELEMENTS(expected));
    for (guint i = 0; i < G_N_ELEMENTS(expected); i++) {
        const KarmaAction *action = karma_foot_action(helped, i);
        g_autofree char *link = g_strdup_printf("with?name=%s", i ? "" : "1");
        assert_true(action && g_str_equal(action->label, expected[i]));
        assert_true(action && g_str_has_prefix(action->link, link));
    }
}

static void
foot__covers_what_stood_there(void **state)
{
    static const char *const texts[] = {
        "",
        "short",
        "some words that need more than the one row",
        "名前",
        "words, words, words, words, words, words, words, words, words, words, words",
        "Enter: write   2: later   3: not needed   < > other weeks   q: close"};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *rows = karma_foot_rows(texts[i], 30);
        g_auto(GStrv) lines = g_strsplit(rows, "\n", -1);
        assert_int_equal(g_strv_length(lines), KARMA_FOOT_ROWS);
        for (size_t k = 0; lines[k]; k++)
            assert_int_equal(karma_lines_width(lines[k]), 30);
    }
}

/* "2:" does not end one row and "later" begin the next. */
static void
foot__keeps_a_key_with_what_it_does(void **state)
{
    g_autofree char *rows = karma_foot_rows("Enter: write   2: later   3: not needed", 16);
    assert_string_equal(rows, " Enter: write   \n 2: later   3: …");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries__say_the_week_and_what_can_be_done),
        cmocka_unit_test(parts__have_what_is_behind_them),
        cmocka_unit_test(part__unfolds_below_its_sentence),
        cmocka_unit_test(lines__fit_and_lose_nothing),
        cmocka_unit_test(parts__stand_on_one_line_where_there_is_room),
        cmocka_unit_test(lines__fit_whoever_is_in_them),
        cmocka_unit_test(empty_week__has_no_parts),
        cmocka_unit_test(foot__names_the_keys_that_do_something),
        cmocka_unit_test(page_of_a_person__leads_on),
        cmocka_unit_test(names__lead_to_their_pages),
        cmocka_unit_test(foot__covers_what_stood_there),
        cmocka_unit_test(foot__keeps_a_key_with_what_it_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
