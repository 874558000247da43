// SPDX-License-Identifier: GPL-2.0-or-later
/* What a link is there for: what was said around it, and what the judgement rests on. */
#include <karma/reading.h>
#include <karma/scene.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { OLGA, ANN, BOB, NOBODY = -1 };
enum { LINES_MOST = 8 };

/* One line of a room, a minute after the one before. */
typedef struct {
    int who, whom;
    const char *text;
    int answers; /* index of a line, -1: nobody */
} Line;

static const char *const nicks[] = {"olga", "ann", "bob"};

static char *
first_link(const char *text)
{
    KarmaSpan span;
    const bool found = karma_link_find(text, strlen(text), 0, &span);
    return found ? g_strndup(text + span.start, span.length) : NULL;
}

static KarmaScene *
play(const KarmaLexicon *lexicon, const Line *lines, size_t n)
{
    static const uint8_t key[16] = {0};
    KarmaScene *scene = karma_scene_new(LINES_MOST);
    for (size_t i = 0; i < n; i++) {
        KarmaReading reading;
        karma_reading_read(lexicon, lines[i].text, nicks, G_N_ELEMENTS(nicks), &reading);
        g_autofree char *url = first_link(lines[i].text);
        const KarmaSceneLine line = {.when = 1000000 + (KarmaTime)i * KARMA_MINUTE,
                                     .number = (int64_t)i,
                                     .author = lines[i].who,
                                     .addressee = lines[i].whom,
                                     .parent = lines[i].answers,
                                     .linked = true,
                                     .command = karma_scene_is_command(lines[i].text),
                                     .reads = reading.reads,
                                     .url = url ? karma_link_hash(url, key) : 0};
        karma_scene_add(scene, &line);
    }
    return scene;
}

typedef struct {
    KarmaLinkPurpose purpose;
    uint32_t reasons;
    bool cues[KARMA_LINK_CUES];
} Judgement;

/* Judges the line `at`. */
static void
judge(const Line *lines, size_t n, size_t at, bool room, bool later, Judgement *judgement)
{
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    g_autoptr(KarmaScene) scene = play(lexicon, lines, n);
    g_autofree char *url = first_link(lines[at].text);
    KarmaReading reading;
    karma_reading_read(lexicon, lines[at].text, nicks, G_N_ELEMENTS(nicks), &reading);
    const KarmaLinkContext context = {.url = url,
                                      .text = lines[at].text,
                                      .nick = nicks[lines[at].who],
                                      .reads = reading.reads,
                                      .words = reading.words,
                                      .links = reading.links,
                                      .room = room,
                                      .later = later,
                                      .scene = scene,
                                      .number = (int64_t)at};
    double probabilities[KARMA_LINK_PURPOSES];
    judgement->purpose = karma_link_purpose(&context, probabilities, &judgement->reasons);
    karma_link_cues(&context, judgement->cues);
    const double sum = probabilities[0] + probabilities[1] + probabilities[2];
    assert_true(sum > 0.999 && sum < 1.001);
}

static bool
holds(const Judgement *judgement, const char *cue)
{
    for (size_t i = 0; i < KARMA_LINK_CUES; i++) {
        if (strcmp(karma_link_cue_name(i), cue) == 0)
            return judgement->cues[i];
    }
    fail_msg("no cue %s", cue);
    return false;
}

static const struct {
    const char *what;
    Line lines[LINES_MOST];
    size_t n;
    KarmaLinkPurpose room, one_to_one;
    uint32_t reason; /* one of those given for the room */
} cases[] = {
    {"an answer to a question",
     {{ANN, NOBODY, "how do i keep slugs off the lettuce?", -1},
      {OLGA, ANN, "ann: this page has it all https://docs.gardening.org/slugs", 0}},
     2,
     KARMA_LINK_HELPS,
     KARMA_LINK_HELPS,
     KARMA_LINK_BY_NEED},
    {"an own problem",
     {{OLGA, NOBODY, "my pump does not start, i get this error", -1},
      {OLGA, NOBODY, "https://paste.debian.net/12345", 0}},
     2,
     KARMA_LINK_ASKS,
     KARMA_LINK_ASKS,
     KARMA_LINK_BY_PLACE},
    {"what was told to show",
     {{OLGA, NOBODY, "why does my heater fail?", -1},
      {BOB, OLGA, "olga: paste the log please", 0},
      {OLGA, BOB, "bob: https://paste.debian.net/12345", 1}},
     3,
     KARMA_LINK_ASKS,
     KARMA_LINK_ASKS,
     KARMA_LINK_BY_PLACE},
    {"did you try, on a paste host",
     {{ANN, NOBODY, "does anybody have a config for the watering clock? mine fails", -1},
      {OLGA, ANN, "ann: did you try this one? https://paste.debian.net/777", 0}},
     2,
     KARMA_LINK_HELPS,
     KARMA_LINK_HELPS,
     KARMA_LINK_BY_NEED},
    {"a drop by a stranger",
     {{ANN, NOBODY, "the beans are up", -1},
      {OLGA, NOBODY, "please join my new channel https://youtube.com/user/olga !!", -1}},
     2,
     KARMA_LINK_REST,
     KARMA_LINK_HELPS,
     KARMA_LINK_BY_PROMOTION},
};

static void
purpose__is_told__by_what_was_said_around(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Judgement room, one;
        judge(cases[i].lines, cases[i].n, cases[i].n - 1, true, false, &room);
        judge(cases[i].lines, cases[i].n, cases[i].n - 1, false, false, &one);
        if (room.purpose != cases[i].room || one.purpose != cases[i].one_to_one)
            fail_msg("%s: %d in a room, %d one to one", cases[i].what, room.purpose, one.purpose);
        if (!(room.reasons & cases[i].reason))
            fail_msg("%s: reasons %x", cases[i].what, room.reasons);
    }
}

static void
purpose__of_a_program__is_none(void **state)
{
    static const KarmaLinkContext context = {.url = "https://docs.gardening.org/fig",
                                             .text = "ann: see https://docs.gardening.org/fig",
                                             .nick = "gardenbot",
                                             .reads = KARMA_READS_POINT,
                                             .words = 1,
                                             .links = 1,
                                             .room = true};
    uint32_t reasons = 0;
    (void)state;
    assert_int_equal(karma_link_purpose(&context, NULL, &reasons), KARMA_LINK_REST);
    assert_int_equal(reasons, KARMA_LINK_BY_PROGRAM);
    assert_string_equal(karma_link_reason_name(reasons), "program");
    assert_null(karma_link_reason_name(3));
}

/* Of the link and the text alone. */
static void
cues__tell_of_link_and_text(void **state)
{
    static const struct {
        const char *nick, *text, *cue;
        bool holds;
    } rows[] = {
        {"olga", "https://paste.debian.net/1", "paste", true},
        {"olga", "https://paste.debian.net/", "paste place", true},
        {"olga", "https://docs.gardening.org/x", "documentation", true},
        {"olga", "https://garden.org/photo.JPG", "picture", true},
        {"olga", "http://localhost/x", "literal", true},
        {"olga", "https://garden.org", "root", true},
        {"olga", "https://garden.org/x", "root", false},
        {"olga", "https://garden.org/?ref=9", "referral", true},
        {"olga", "https://garden.org/r/12", "referral", true},
        {"olga", "https://garden.org/reference", "referral", false},
        {"olga", "http://8.8.8.8/x", "address", true},
        {"olga", "https://tinyurl.com/x", "short link", true},
        {"olga_77", "https://garden.org/~olga/", "own name", true},
        {"ann", "https://garden.org/planning", "own name", false},
        {"olga", "https://garden.org/x LOOK AT ALL OF THIS", "shouts", true},
        {"olga", "https://GARDEN.ORG/SHOUTING look at this page", "shouts", false},
        {"olga", "so good!! https://garden.org/x", "exclaims", true},
        {"olga", "see https://garden.org/x :", "link last", false},
        {"olga", "see https://garden.org/x.", "link last", true},
        {"olga", "https://garden.org/x https://garden.org/x", "same link twice", true},
        {"olga", "i made a page of my roses https://garden.org/x", "made", true},
        {"olga", "please vote for us https://garden.org/x", "promotes", true},
        {"meetbot", "https://garden.org/x", "program", true},
        {"abbot", "https://garden.org/x", "program", false},
    };
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *url = first_link(rows[i].text);
        KarmaReading reading;
        Judgement judgement;
        karma_reading_read(lexicon, rows[i].text, nicks, G_N_ELEMENTS(nicks), &reading);
        const KarmaLinkContext context = {.url = url,
                                          .text = rows[i].text,
                                          .nick = rows[i].nick,
                                          .reads = reading.reads,
                                          .words = reading.words,
                                          .links = reading.links,
                                          .room = true};
        karma_link_cues(&context, judgement.cues);
        if (holds(&judgement, rows[i].cue) != rows[i].holds)
            fail_msg("%s: %s", rows[i].text, rows[i].cue);
    }
}

/* What came after is looked at only when asked for. */
static void
scene__looks_ahead__only_when_told(void **state)
{
    static const Line lines[] = {
        {ANN, NOBODY, "which rose climbs?", -1},
        {OLGA, ANN, "ann: https://docs.gardening.org/roses", 0},
        {ANN, OLGA, "olga: thanks, that is it!", 1},
    };
    Judgement now, later;
    (void)state;
    judge(lines, 3, 1, true, false, &now);
    judge(lines, 3, 1, true, true, &later);
    assert_false(holds(&now, "later thanked"));
    assert_true(holds(&later, "later thanked"));
    assert_true(holds(&later, "later answered"));
    assert_true(holds(&later, "later silent"));
    assert_true(holds(&now, "answers need"));
    assert_true(karma_link_answers(later.cues));
}

/* The ring forgets; what it does not hold gives no cues. */
static void
scene__forgets__its_oldest(void **state)
{
    KarmaScene *scene = karma_scene_new(4);
    bool cues[KARMA_LINK_CUES] = {false};
    (void)state;
    for (int64_t i = 0; i < 100; i++) {
        const KarmaSceneLine line = {.when = i, .number = i * 3, .author = 1, .addressee = 2};
        karma_scene_add(scene, &line);
    }
    assert_true(karma_scene_is_addressed(scene, 99 * 3));
    assert_true(karma_scene_is_addressed(scene, 96 * 3));
    assert_false(karma_scene_is_addressed(scene, 95 * 3));
    assert_false(karma_scene_is_addressed(scene, 96 * 3 + 1));
    karma_scene_cues(scene, 1, true, cues);
    for (size_t i = 0; i < KARMA_LINK_CUES; i++)
        assert_false(cues[i]);
    karma_scene_free(scene);
    karma_scene_free(NULL);
}

static void
scene__knows_words_to_programs(void **state)
{
    (void)state;
    assert_true(karma_scene_is_command("!help"));
    assert_true(karma_scene_is_command(".weather"));
    assert_false(karma_scene_is_command("..."));
    assert_false(karma_scene_is_command("help!"));
    assert_false(karma_scene_is_command(""));
}

static void
rest__is_told_apart(void **state)
{
    static const Line own[] = {{OLGA, NOBODY, "i made a page of my roses http://roses.org/x", -1}};
    static const Line spread[] = {{OLGA, NOBODY, "http://tinyurl.com/abc", -1}};
    static const Line literal[] = {{OLGA, NOBODY, "http://localhost/x", -1}};
    Judgement judgement;
    (void)state;
    judge(own, 1, 0, true, false, &judgement);
    assert_int_equal(karma_link_rest(judgement.cues), KARMA_LINK_REST_OWN);
    judge(spread, 1, 0, true, true, &judgement);
    assert_int_equal(karma_link_rest(judgement.cues), KARMA_LINK_REST_SPREAD);
    judge(literal, 1, 0, true, false, &judgement);
    assert_int_equal(karma_link_rest(judgement.cues), KARMA_LINK_REST_LITERAL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(purpose__is_told__by_what_was_said_around),
        cmocka_unit_test(purpose__of_a_program__is_none),
        cmocka_unit_test(cues__tell_of_link_and_text),
        cmocka_unit_test(scene__looks_ahead__only_when_told),
        cmocka_unit_test(scene__forgets__its_oldest),
        cmocka_unit_test(scene__knows_words_to_programs),
        cmocka_unit_test(rest__is_told_apart),
    };
    return cmocka_run_group_tests_name("purpose", tests, NULL, NULL);
}
