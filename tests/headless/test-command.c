// SPDX-License-Identifier: GPL-2.0-or-later
#include "fixture.h"
#include "ledger.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <blist.h>
#include <cmds.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <pluginpref.h>
#include <prefs.h>
#include <string.h>

/* A week of talk with alice, bob and a room, so that there is something to show. */
static void
talk(Host *host)
{
    static const char *const nicks[] = {"carol", NULL};
    host_join(host, "#garden", nicks);
    for (int day = 0; day < 4; day++) {
        host_hear(host, "alice", "how do I prune a rose?", 0);
        host_say(host, "alice", "cut above a bud, see https://roses.example/prune for pictures");
        host_hear(host, "alice", "thanks, that worked!", 0);
        host_say(host, "bob", "how was the trip?");
        host_hear(host, "bob", "great, thanks for asking", 0);
        host_room_hear(host, "#garden", "carol", "me: any idea about slugs?", PURPLE_MESSAGE_RECV,
                       0);
        host_room_say(host, "#garden", "carol: beer traps work well for me");
        host_advance(host, 86400);
    }
    host_hear(host, "bob", "when are you coming over?", 0);
}

static int
start(void **state)
{
    if (fixture_start(state, NULL) != 0)
        return -1;
    talk(((Fixture *)*state)->host);
    return 0;
}

/* Types it to alice. */
static bool
type(Fixture *fixture, const char *command)
{
    host_forget_shown(fixture->host);
    bool ok = host_command(fixture->host, host_im(fixture->host, "alice"), command, NULL);
    return ok;
}

/* What can be typed, and a word of what comes back: in a line, else in a window. */
static const struct {
    const char *command;
    const char *line, *window;
} answers[] = {
    {"karma help", "/karma forget", NULL},
    {"karma", NULL, "Week"},
    {"karma week", NULL, "Week"},
    {"karma week 0", NULL, "so far"},
    {"karma week 1", NULL, "Week"},
    {"karma week 2026-W45", NULL, "45"},
    {"karma with bob", NULL, "bob"},
    {"karma with", NULL, "alice"},
    {"karma with #garden", NULL, "#garden"},
    {"karma why", NULL, "Helping"},
    {"karma why helping", NULL, "elping"},
    {"karma waiting", "bob", NULL},
    {"karma people", NULL, "alice"},
    {"karma nudges", "udge", NULL},
    {"karma later", "udge", NULL},
    {"karma not-needed", "udge", NULL},
    {"karma wrong", "udge", NULL},
    {"karma never", "udge", NULL},
    {"karma never all", "udge", NULL},
    {"karma undo", "o", NULL},
    {"karma pause", "ause", NULL},
    {"karma resume", "o", NULL},
};

static void
command__answers(void **state)
{
    Fixture *fixture = *state;
    for (size_t i = 0; i < G_N_ELEMENTS(answers); i++) {
        print_message("/%s\n", answers[i].command);
        assert_true(type(fixture, answers[i].command));
        if (answers[i].line)
            assert_true(host_wait_line(fixture->host, answers[i].line));
        if (answers[i].window)
            assert_true(host_wait_window(fixture->host, answers[i].window));
    }
}

static void
command__sends_nothing_and_logs_nothing(void **state)
{
    Fixture *fixture = *state;
    for (size_t i = 0; i < G_N_ELEMENTS(answers); i++) {
        type(fixture, answers[i].command);
        assert_true(host_settle(fixture->host));
        assert_int_equal(host_sent(fixture->host)->len, 0);
        const GPtrArray *lines = host_lines(fixture->host);
        for (guint n = 0; n < lines->len; n++)
            assert_int_equal(((HostLine *)g_ptr_array_index(lines, n))->flags,
                             PURPLE_MESSAGE_NO_LOG | PURPLE_MESSAGE_NO_LINKIFY);
    }
}

static void
command__refuses_what_it_does_not_know(void **state)
{
    static const char *const wrong[] = {
        "karma nonsense",    "karma why everything", "karma week soon", "karma with nobody-here",
        "karma never never", "karma forget",         "karma export",    "karma forget ali",
        "karma not-right",   "karma not-right x",
    };
    Fixture *fixture = *state;
    PurpleConversation *im = host_im(fixture->host, "alice");
    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
        g_autofree char *error = NULL;
        print_message("/%s\n", wrong[i]);
        assert_false(host_command(fixture->host, im, wrong[i], &error));
        assert_non_null(error);
        assert_true(*error);
    }
}

/* What stands behind helping in the running week; transfer full. */
static char *
helping(Fixture *fixture)
{
    assert_true(type(fixture, "karma week 0"));
    assert_true(host_settle(fixture->host));
    assert_true(type(fixture, "karma why helping"));
    assert_true(host_settle(fixture->host));
    const GPtrArray *windows = host_windows(fixture->host);
    const HostWindow *last = g_ptr_array_index(windows, windows->len - 1);
    g_auto(GStrv) lines = g_strsplit(last->text, "<br>", -1);
    for (char **line = lines; *line; line++)
        g_strstrip(*line);
    return g_strjoinv(" ", lines);
}

static void
command__leaves_an_act_out_and_takes_it_in(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *before = helping(fixture);
    const char *bracket = strchr(before, '[');
    assert_non_null(bracket);
    g_autofree char *command =
        g_strdup_printf("karma not-right %d", (int)g_ascii_strtoll(bracket + 1, NULL, 10));
    assert_null(strstr(before, "left out by you"));
    assert_true(type(fixture, command));
    assert_true(host_wait_line(fixture->host, "Left out"));
    g_autofree char *without = helping(fixture);
    assert_non_null(strstr(without, "left out by you"));
    assert_true(strlen(without) != strlen(before) && strstr(before, "(1) ["));
    assert_true(type(fixture, command));
    assert_true(host_wait_line(fixture->host, "counts again"));
    g_autofree char *after = helping(fixture);
    assert_string_equal(after, before);
    assert_true(type(fixture, "karma not-right 999999"));
    assert_true(host_wait_line(fixture->host, "No act"));
}

static void
command__keeps_one_window_of_each_kind(void **state)
{
    Fixture *fixture = *state;
    for (int i = 0; i < 5; i++) {
        type(fixture, "karma week 0");
        type(fixture, "karma why");
    }
    assert_true(host_settle(fixture->host));
    guint open = 0;
    const GPtrArray *windows = host_windows(fixture->host);
    for (guint i = 0; i < windows->len; i++)
        open += ((HostWindow *)g_ptr_array_index(windows, i))->open;
    assert_int_equal(open, 2);
}

static void
command__exports_for_the_owner_alone(void **state)
{
    static const char *const names[] = {"all.json", "all.csv"};
    Fixture *fixture = *state;
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *path = g_build_filename(host_folder(fixture->host), names[i], NULL);
        g_autofree char *command = g_strconcat("karma export ", path, NULL);
        g_autofree char *text = NULL;
        GStatBuf file;
        assert_true(type(fixture, command));
        assert_true(host_wait_line(fixture->host, names[i]));
        assert_int_equal(g_stat(path, &file), 0);
        assert_int_equal(file.st_mode & 0777, 0600);
        assert_true(g_file_get_contents(path, &text, NULL, NULL));
        assert_non_null(strstr(text, "alice"));
        assert_null(strstr(text, "prune"));
    }
}

static void
command__says_when_it_cannot_export(void **state)
{
    Fixture *fixture = *state;
    static const char *const nowhere[] = {"karma export /nonexistent/folder/all.json",
                                          "karma export /"};
    for (size_t i = 0; i < G_N_ELEMENTS(nowhere); i++) {
        host_forget_shown(fixture->host);
        assert_true(type(fixture, nowhere[i]));
        assert_true(host_wait_line(fixture->host, "othing was exported"));
    }
}

static bool
folder_holds(const Host *host, const char *needle)
{
    g_autofree char *folder = g_build_filename(host_folder(host), "karma", NULL);
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    bool found = false;
    for (const char *name; dir && (name = g_dir_read_name(dir));) {
        g_autofree char *path = g_build_filename(folder, name, NULL);
        g_autofree char *bytes = NULL;
        gsize length;
        if (g_file_get_contents(path, &bytes, &length, NULL))
            found |= memmem(bytes, length, needle, strlen(needle)) != NULL;
    }
    return found;
}

static void
command__forgets_a_person__to_the_last_byte(void **state)
{
    Fixture *fixture = *state;
    host_hear(fixture->host, "zebediah", "what is this?", 0);
    host_say(fixture->host, "zebediah", "a test");
    assert_true(host_settle(fixture->host));
    assert_true(folder_holds(fixture->host, "zebediah"));
    assert_true(type(fixture, "karma forget zebediah"));
    assert_true(host_wait_line(fixture->host, "forgotten"));
    assert_false(folder_holds(fixture->host, "zebediah"));
    assert_true(host_unload(fixture->host, fixture->plugin));
    assert_false(folder_holds(fixture->host, "zebediah"));
    assert_true(host_load_again(fixture->host, fixture->plugin));
}

static void
command__keeps_no_text(void **state)
{
    Fixture *fixture = *state;
    assert_true(host_settle(fixture->host));
    assert_false(folder_holds(fixture->host, "prune a rose"));
    assert_false(folder_holds(fixture->host, "slugs"));
    assert_false(folder_holds(fixture->host, "/prune"));
}

static PurpleMenuAction *
find_entry(GList *menu, const char *label)
{
    for (GList *l = menu; l; l = l->next) {
        PurpleMenuAction *entry = l->data;
        if (g_str_has_prefix(entry->label, label))
            return entry;
        PurpleMenuAction *below = find_entry(entry->children, label);
        if (below)
            return below;
    }
    return NULL;
}

/* A messenger frees the submenus it has built. */
static void
entry_free(gpointer data)
{
    PurpleMenuAction *entry = data;
    g_list_free_full(g_steal_pointer(&entry->children), entry_free);
    purple_menu_action_free(entry);
}

static bool
choose(PurpleConversation *conversation, const char *label)
{
    GList *menu = purple_conversation_get_extended_menu(conversation);
    PurpleMenuAction *entry = find_entry(menu, label);
    if (entry)
        ((void (*)(PurpleConversation *, gpointer))entry->callback)(conversation, entry->data);
    g_list_free_full(menu, entry_free);
    return entry != NULL;
}

static void
menu__leaves_out_and_takes_in(void **state)
{
    Fixture *fixture = *state;
    PurpleConversation *im = host_im(fixture->host, "yvonne");
    assert_true(host_settle(fixture->host));
    const int64_t before = host_ledger(fixture->host).im_theirs;
    assert_true(choose(im, "Leave out"));
    host_hear(fixture->host, "yvonne", "not counted", 0);
    assert_true(choose(im, "Count again"));
    host_hear(fixture->host, "yvonne", "counted", 0);
    assert_true(host_unload(fixture->host, fixture->plugin));
    assert_int_equal(host_ledger(fixture->host).im_theirs - before, 1);
    assert_true(host_load_again(fixture->host, fixture->plugin));
}

static uint32_t
flags_of(const Host *host, const char *name, KarmaWish *ret_wish)
{
    g_autoptr(KarmaRows) rows = host_ledger_rows(host);
    for (guint i = 0; i < rows->names->len; i++) {
        const KarmaName *row = &g_array_index(rows->names, KarmaName, i);
        if (!g_str_equal(row->name, name))
            continue;
        *ret_wish = row->wish;
        return row->flags;
    }
    return 0;
}

static void
menu__keeps_what_the_owner_said(void **state)
{
    Fixture *fixture = *state;
    KarmaWish wish = KARMA_WISH_NONE;
    assert_true(choose(host_im(fixture->host, "alice"), "Pin"));
    assert_true(choose(host_im(fixture->host, "alice"), "Keep in touch: monthly"));
    PurpleConversation *chat = purple_find_conversation_with_account(
        PURPLE_CONV_TYPE_CHAT, "#garden", host_account(fixture->host));
    assert_true(choose(chat, "I want to help"));
    assert_true(host_unload(fixture->host, fixture->plugin));
    assert_true(flags_of(fixture->host, "alice", &wish) & KARMA_NAME_PINNED);
    assert_int_equal(wish, KARMA_WISH_MONTHLY);
    assert_true(flags_of(fixture->host, "#garden", &wish) & KARMA_ROOM_MARKED);
    assert_true(host_load_again(fixture->host, fixture->plugin));
}

static void
menu__offers_actions_and_a_frame(void **state)
{
    Fixture *fixture = *state;
    GList *actions = PURPLE_PLUGIN_ACTIONS(fixture->plugin, NULL);
    guint n = 0;
    for (GList *l = actions; l; l = l->next)
        if (l->data) {
            PurplePluginAction *action = l->data;
            action->plugin = fixture->plugin;
            action->callback(action);
            purple_plugin_action_free(action);
            n++;
        }
    g_list_free(actions);
    assert_true(n >= 5);
    PurplePluginPrefFrame *frame =
        PURPLE_PLUGIN_UI_INFO(fixture->plugin)->get_plugin_pref_frame(fixture->plugin);
    for (GList *l = purple_plugin_pref_frame_get_prefs(frame); l; l = l->next) {
        const char *name = purple_plugin_pref_get_name(l->data);
        if (name)
            assert_true(purple_prefs_exists(name));
    }
    purple_plugin_pref_frame_destroy(frame);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(command__answers),
        cmocka_unit_test(command__sends_nothing_and_logs_nothing),
        cmocka_unit_test(command__refuses_what_it_does_not_know),
        cmocka_unit_test(command__leaves_an_act_out_and_takes_it_in),
        cmocka_unit_test(command__keeps_one_window_of_each_kind),
        cmocka_unit_test(command__exports_for_the_owner_alone),
        cmocka_unit_test(command__says_when_it_cannot_export),
        cmocka_unit_test(command__forgets_a_person__to_the_last_byte),
        cmocka_unit_test(command__keeps_no_text),
        cmocka_unit_test(menu__leaves_out_and_takes_in),
        cmocka_unit_test(menu__keeps_what_the_owner_said),
        cmocka_unit_test(menu__offers_actions_and_a_frame),
    };
    return cmocka_run_group_tests(tests, start, fixture_stop);
}
