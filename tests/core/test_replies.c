// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-features.h"
#include <karma/replies.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { NOBODY = -1, ANY = -2, START_MINUTE = 600 };

typedef struct {
    const char *nick, *text; /* no text: the nick joins; text "-> bob": is now called bob */
    int answers;             /* the number of the line in the talk, NOBODY or ANY */
} Line;

typedef struct {
    const char *what;
    Line lines[16];
} Talk;

static const Talk talks[] = {
    {"a question, an answer, thanks",
     {{"ann", "hello, how do I see which kernel is running here?", NOBODY},
      {"bob", "ann: type uname -r in a terminal", 0},
      {"ann", "bob: thanks, that worked", 1}}},
    {"two talks at once are kept apart by names",
     {{"ann", "does anyone know how to resize a partition?", NOBODY},
      {"carl", "my sound is gone since this morning, any ideas?", NOBODY},
      {"bob", "ann: boot a live disk and use gparted", 0},
      {"dora", "carl: is it muted in alsamixer?", 1},
      {"ann", "bob: will I lose my data?", 2},
      {"carl", "dora: no, it is not muted", 3},
      {"bob", "ann: not if nothing breaks, but make a backup first", 4}}},
    {"who is renamed keeps their lines",
     {{"ann", "how can I mount an iso image?", NOBODY},
      {"ann", "-> ann_away", ANY},
      {"bob", "ann_away: mount -o loop image.iso /mnt", 0}}},
    {"a name with a slip of the finger",
     {{"marianne", "where are the logs of the printer kept?", NOBODY},
      {"bob", "mariane: in /var/log/cups", 0}}},
    {"an abbreviated name",
     {{"marianne", "where are the logs of the printer kept?", NOBODY},
      {"bob", "mari: in /var/log/cups", 0}}},
    {"somebody silent is named, and found when they speak",
     {{"eve", NULL, ANY},
      {"bob", "eve: did you get the printer to work in the end?", NOBODY},
      {"eve", "bob: yes, it was the cable", 1}}},
    {"an action speaks too",
     {{"ann", "bob: could you have a look at my config please?", ANY},
      {"bob", "/me looks at the config of ann", 0}}},
    {"letters of any case name the same person",
     {{"Ann", "how do I change the hostname?", NOBODY}, {"bob", "ANN: edit /etc/hostname", 0}}},
    {"an at sign addresses",
     {{"ann", "how do I change the hostname?", NOBODY}, {"bob", "@ann edit /etc/hostname", 0}}},
    {"a bot answers a command",
     {{"ann", "my printer prints nothing but blank pages, any ideas?", NOBODY},
      {"bob", "!info cups", ANY},
      {"infobot", "cups (source: cups): Common UNIX Printing System, version 2.4.2", 1}}},
    {"another language, with names",
     {{"juana", "¿cómo instalo el controlador de la impresora?", NOBODY},
      {"pablo", "juana: busca cups en los repositorios", 0},
      {"juana", "pablo: gracias", 1}}},
};

static bool
feed_one(KarmaReplies *room, const Line *line, size_t minute, KarmaReply *ret_reply)
{
    if (!line->text) {
        karma_replies_join(room, line->nick);
        return false;
    }
    if (g_str_has_prefix(line->text, "-> ")) {
        karma_replies_rename(room, line->nick, line->text + 3);
        return false;
    }
    KarmaRoomLine said = {(KarmaTime)(START_MINUTE + minute) * KARMA_MINUTE, line->nick,
                          line->text};
    karma_replies_feed(room, &said, ret_reply);
    return true;
}

static size_t
wrong_in(const Talk *talk)
{
    g_autoptr(KarmaReplies) room = karma_replies_new();
    int line_of[G_N_ELEMENTS(talk->lines)], fed = 0;
    size_t wrong = 0;
    for (int i = 0; i < (int)G_N_ELEMENTS(talk->lines) && talk->lines[i].nick; i++) {
        KarmaReply reply;
        if (!feed_one(room, &talk->lines[i], (size_t)i, &reply))
            continue;
        line_of[fed++] = i;
        int answers = reply.parent == KARMA_REPLIES_NONE ? NOBODY : line_of[reply.parent];
        if (talk->lines[i].answers == ANY || talk->lines[i].answers == answers)
            continue;
        print_error("%s: \"%s\" answers %d, not %d\n", talk->what, talk->lines[i].text, answers,
                    talk->lines[i].answers);
        wrong++;
    }
    return wrong;
}

static void
replies__finds_whom_a_line_answers(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(talks); i++)
        wrong += wrong_in(&talks[i]);
    assert_int_equal(wrong, 0);
}

/* A made-up room: the same seed, the same babble. */
static void
babble(guint32 *seed, KarmaTime *when, char *nick, char *text)
{
    static const char *const words[] = {"the",   "disk",   "how",   "do",     "I",
                                        "mount", "it",     "try",   "sudo",   "yes",
                                        "no",    "thanks", "error", "kernel", "?",
                                        "maybe", "you",    "can",   "reboot", "http://a.example/"};
    guint32 n = *seed = *seed * 1664525U + 1013904223U;
    *when += n >> 26;
    g_snprintf(nick, 32, "nick%u", (n >> 8) % 12);
    *text = '\0';
    if ((n >> 16) % 3 == 0)
        g_snprintf(text, 32, "nick%u: ", (n >> 12) % 12);
    for (guint32 i = 0; i < 2 + (n >> 20) % 9; i++) {
        *seed = *seed * 1664525U + 1013904223U;
        g_strlcat(text, words[(*seed >> 10) % G_N_ELEMENTS(words)], 200);
        g_strlcat(text, " ", 200);
    }
}

static void
feed_babble(KarmaReplies *room, size_t n, KarmaReply *ret_replies)
{
    guint32 seed = 7;
    KarmaTime when = 1000000;
    char nick[32], text[200];
    for (size_t i = 0; i < n; i++) {
        babble(&seed, &when, nick, text);
        KarmaRoomLine line = {when, nick, text};
        karma_replies_feed(room, &line, &ret_replies[i]);
    }
}

static void
replies__says_the_same_wherever_the_log_ends(void **state)
{
    (void)state;
    enum { ALL = 400 };
    KarmaReply whole[ALL], part[ALL];
    g_autoptr(KarmaReplies) room = karma_replies_new();
    memset(whole, 0, sizeof whole);
    feed_babble(room, ALL, whole);
    for (size_t n = 1; n < ALL; n += 57) {
        g_autoptr(KarmaReplies) shorter = karma_replies_new();
        memset(part, 0, sizeof part);
        feed_babble(shorter, n, part);
        for (size_t i = 0; i < n; i++) {
            assert_int_equal(part[i].parent, whole[i].parent);
            assert_true(part[i].probability == whole[i].probability);
        }
    }
}

static void
replies__are_earlier_messages_with_a_probability(void **state)
{
    (void)state;
    enum { ALL = 600 };
    KarmaReply replies[ALL];
    g_autoptr(KarmaReplies) room = karma_replies_new();
    feed_babble(room, ALL, replies);
    assert_int_equal(karma_replies_fed(room), ALL);
    for (int64_t i = 0; i < ALL; i++) {
        const KarmaReply *reply = &replies[i];
        bool at_hand = reply->parent >= i - KARMA_ROOM_READINGS && reply->parent < i;
        assert_true(reply->parent == KARMA_REPLIES_NONE || (at_hand && reply->parent >= 0));
        assert_true(reply->second >= KARMA_REPLIES_NONE && reply->second < i);
        assert_true(reply->probability > 0 && reply->probability <= 1);
        assert_true(reply->probability + reply->second_probability <= 1.0001);
        assert_true(reply->second == KARMA_REPLIES_NONE || reply->second != reply->parent);
        assert_true((reply->second == KARMA_REPLIES_NONE) == (reply->second_probability == 0));
    }
}

/* A relay's lines are those of the people it relays, once it is known for one. */
static void
replies__see_through_a_bridge(void **state)
{
    (void)state;
    g_autoptr(KarmaReplies) room = karma_replies_new();
    KarmaReply reply;
    for (int i = 0; i < 12; i++) {
        g_autofree char *text = g_strdup_printf("<guest%d> good evening to all of you", i % 3);
        KarmaRoomLine line = {1000 + i * 600, "relay", text};
        karma_replies_feed(room, &line, &reply);
    }
    KarmaRoomLine question = {20000, "relay", "<faraway> how do I list all users of a system?"};
    KarmaRoomLine other = {20010, "relay", "<guest1> it is raining here"};
    KarmaRoomLine answer = {20070, "bob", "faraway: getent passwd"};
    karma_replies_feed(room, &question, &reply);
    karma_replies_feed(room, &other, &reply);
    karma_replies_feed(room, &answer, &reply);
    assert_int_equal(reply.parent, 12);
}

static void
replies__survive_anything(void **state)
{
    (void)state;
    g_autofree char *huge = g_strnfill(1000000, 'x'), *spaced = g_strnfill(100000, 'y');
    for (size_t i = 1; i < 100000; i += 2)
        spaced[i] = ' ';
    const char *texts[] = {"",     " ",    "\xff\xfe\x80", huge, spaced,  "/me ",  "/me",
                           "<",    "<>",   "<a>",          ":",  "@",     "@:",    "?!?!?!",
                           "a: b", ": a:", "\xf0\x9f\x98", "!",  "< a> ", "<a> b", "日本語？"};
    const KarmaTime times[] = {0, -5, INT64_MAX, INT64_MIN, 60, 1000000};
    g_autoptr(KarmaReplies) room = karma_replies_new();
    for (size_t i = 0; i < 3000; i++) {
        KarmaReply reply;
        const char *nick = texts[(i * 7) % G_N_ELEMENTS(texts)];
        KarmaRoomLine line = {times[i % G_N_ELEMENTS(times)], nick, texts[i % G_N_ELEMENTS(texts)]};
        karma_replies_feed(room, &line, &reply);
        assert_true(reply.parent < (int64_t)i);
        karma_replies_rename(room, nick, texts[(i * 3) % G_N_ELEMENTS(texts)]);
        karma_replies_leave(room, nick);
    }
}

/* People come and go by the hundred thousand; those who talk are never mixed up with them. */
static void
replies__remember_who_talks_among_very_many(void **state)
{
    (void)state;
    g_autoptr(KarmaReplies) room = karma_replies_new();
    KarmaReply reply;
    for (int i = 0; i < 100000; i++) {
        g_autofree char *nick = g_strdup_printf("passer%d", i);
        karma_replies_join(room, nick);
        if (i % 1000 != 0)
            continue;
        KarmaRoomLine question = {i, "ann", "how do I list the open ports of a machine?"};
        KarmaRoomLine answer = {i + 1, "bob", "ann: ss -tulpn shows them"};
        karma_replies_feed(room, &question, &reply);
        karma_replies_feed(room, &answer, &reply);
        assert_int_equal(reply.parent, karma_replies_fed(room) - 2);
    }
}

static void
replies__noted_lines_are_known_when_needed(void **state)
{
    (void)state;
    g_autoptr(KarmaReplies) room = karma_replies_new();
    KarmaReply reply;
    for (int i = 0; i < 1000; i++) {
        KarmaRoomLine line = {i * 60, i % 2 ? "carl" : "dora",
                              "one of many lines about the weather"};
        karma_replies_note(room, &line);
    }
    KarmaRoomLine question = {60060, "ann", "how do I see which kernel is running here?"};
    KarmaRoomLine answer = {60120, "bob", "ann: type uname -r in a terminal"};
    karma_replies_note(room, &question);
    karma_replies_feed(room, &answer, &reply);
    assert_int_equal(reply.parent, 1000);
    assert_int_equal(karma_replies_fed(room), 1002);
}

static void
join_babblers(KarmaReplies *room)
{
    for (int i = 0; i < 12; i++) {
        g_autofree char *nick = g_strdup_printf("nick%d", i);
        karma_replies_join(room, nick);
    }
}

/* What was only noted is linked from an empty state: neither lines that are gone from it nor those
 * still to come shine through. */
static void
replies__begin_anew_as_a_room_that_knows_no_more(void **state)
{
    (void)state;
    enum { NOTED = 300, FED = 40, GONE = NOTED - KARMA_ROOM_READINGS };
    g_autoptr(KarmaReplies) old = karma_replies_new();
    g_autoptr(KarmaReplies) young = karma_replies_new();
    guint32 seed = 11;
    KarmaTime when = 1000000;
    char nick[32], text[200];
    join_babblers(old);
    join_babblers(young);
    for (int i = 0; i < NOTED + FED; i++) {
        KarmaReply a, b = {0};
        babble(&seed, &when, nick, text);
        KarmaRoomLine line = {when, nick, text};
        if (i < NOTED)
            karma_replies_note(old, &line);
        else
            karma_replies_feed(old, &line, &a);
        if (i >= GONE)
            karma_replies_feed(young, &line, &b);
        if (i < NOTED)
            continue;
        assert_int_equal(a.parent, b.parent == KARMA_REPLIES_NONE ? b.parent : b.parent + GONE);
        assert_true(a.probability == b.probability);
    }
}

/* Seconds are welcome but not needed. */
static void
replies__need_no_seconds(void **state)
{
    (void)state;
    g_autoptr(KarmaReplies) fine = karma_replies_new();
    g_autoptr(KarmaReplies) coarse = karma_replies_new();
    guint32 seed = 3;
    KarmaTime when = 1000000;
    char nick[32], text[200];
    for (size_t i = 0; i < 300; i++) {
        KarmaReply a, b;
        babble(&seed, &when, nick, text);
        KarmaRoomLine exact = {when, nick, text}, minutes = {when / 60 * 60, nick, text};
        karma_replies_feed(fine, &exact, &a);
        karma_replies_feed(coarse, &minutes, &b);
        assert_int_equal(a.parent, b.parent);
    }
}

/* A bouncer that plays old lines again, a clock that was wrong: as if no time had passed. */
static void
replies__take_a_clock_that_goes_back_for_one_that_stands(void **state)
{
    (void)state;
    g_autoptr(KarmaReplies) wild = karma_replies_new();
    g_autoptr(KarmaReplies) tame = karma_replies_new();
    guint32 seed = 5;
    KarmaTime when = 1000000, latest = 0;
    char nick[32], text[200];
    for (size_t i = 0; i < 300; i++) {
        KarmaReply a, b;
        babble(&seed, &when, nick, text);
        KarmaTime shown = i % 7 == 3 ? when - 3 * KARMA_HOUR : when;
        latest = MAX(latest, shown);
        KarmaRoomLine back = {shown, nick, text}, still = {latest, nick, text};
        karma_replies_feed(wild, &back, &a);
        karma_replies_feed(tame, &still, &b);
        assert_int_equal(a.parent, b.parent);
        assert_true(a.probability == b.probability);
    }
}

/* The rows are written by a cursor: as many numbers as declared, neither more nor fewer. */
static void
features__fill_their_rows(void **state)
{
    (void)state;
    static const float untouched = 12345;
    g_autoptr(KarmaReplies) room = karma_replies_new();
    KarmaReply replies[200];
    feed_babble(room, G_N_ELEMENTS(replies), replies);
    struct {
        float row[KARMA_FEATURES_TEXT], guard;
    } text = {.guard = untouched};
    KarmaRoomLine line = {2000000, "nick3", "nick4: try to mount the disk"};
    KarmaLineReading reading;
    KarmaFeatures features;
    for (size_t i = 0; i < KARMA_FEATURES_MESSAGE; i++)
        features.message[i] = untouched;
    for (size_t i = 0; i < KARMA_CANDIDATES * KARMA_FEATURES_PAIR; i++)
        (&features.pair[0][0])[i] = untouched;
    for (size_t i = 0; i < KARMA_FEATURES_TEXT; i++)
        text.row[i] = untouched;
    karma_line_read(room, &line, &reading);
    karma_features_of_text(room, &reading, text.row);
    karma_features_measure(room, &reading, &features);
    assert_true(text.row[KARMA_FEATURES_TEXT - 1] < untouched && text.guard == untouched);
    assert_true(features.message[KARMA_FEATURES_MESSAGE - 1] < untouched);
    assert_in_range(features.n, 12, KARMA_CANDIDATES - 1);
    assert_true(features.pair[features.n - 1][KARMA_FEATURES_PAIR - 1] < untouched);
    assert_true(features.pair[features.n][0] == untouched);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(replies__finds_whom_a_line_answers),
        cmocka_unit_test(replies__says_the_same_wherever_the_log_ends),
        cmocka_unit_test(replies__are_earlier_messages_with_a_probability),
        cmocka_unit_test(replies__see_through_a_bridge),
        cmocka_unit_test(replies__survive_anything),
        cmocka_unit_test(replies__remember_who_talks_among_very_many),
        cmocka_unit_test(replies__noted_lines_are_known_when_needed),
        cmocka_unit_test(replies__begin_anew_as_a_room_that_knows_no_more),
        cmocka_unit_test(replies__need_no_seconds),
        cmocka_unit_test(replies__take_a_clock_that_goes_back_for_one_that_stands),
        cmocka_unit_test(features__fill_their_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
