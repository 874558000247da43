// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/reading.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* What a row may expect; RECOGNITION stands for any of its kinds. */
enum {
    YOU = KARMA_READS_QUESTION | KARMA_READS_ABOUT_YOU,
    THING = KARMA_READS_QUESTION,
    CLOSER = KARMA_READS_CLOSER,
    GREETING = KARMA_READS_GREETING,
    NEWS = KARMA_READS_NEWS,
    REFUSAL = KARMA_READS_REFUSAL,
    RECOGNITION = KARMA_READS_RECOGNITION,
    WEEK = YOU | CLOSER | GREETING | NEWS | REFUSAL | RECOGNITION,
};

typedef struct {
    const char *what, *text;
    uint32_t reads;
} Row;

static const char *const names[] = {"olga", "ann",  "bob", "carol", "dave", "erin", "frank",
                                    "gina", "hugo", "ivy", "nina",  "otto", "petra"};

static KarmaReading
read_text(const char *text)
{
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    KarmaReading reading;
    karma_reading_read(lexicon, text, names, G_N_ELEMENTS(names), &reading);
    return reading;
}

/* Counts the rows whose reading, of all that `looked_at` holds, is not what they say. */
static size_t
count_wrong(const Row *rows, size_t n, uint32_t looked_at)
{
    size_t wrong = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t reads = read_text(rows[i].text).reads & looked_at;
        if (reads & RECOGNITION)
            reads |= RECOGNITION & looked_at;
        if (reads != (rows[i].reads & looked_at)) {
            print_error("%s: \"%s\" reads %#x, not %#x\n", rows[i].what, rows[i].text, reads,
                        rows[i].reads & looked_at);
            wrong++;
        }
    }
    return wrong;
}

/* The worked week: what each of its lines is. */
static const Row week[] = {
    {"L001", "the roses are still in bloom here", 0},
    {"L002", "olga: mine too, what a year", 0},
    {"L003", "olga: how was the plant market?", YOU},
    {"L004", "carol: lovely, I came home with six ferns", 0},
    {"L005", "hi olga, did the new shelf arrive?", YOU},
    {"L006", "yes, it is already full of pots", 0},
    {"L007", "hello! how are the chickens?", YOU},
    {"L008", "all five are well and very loud", 0},
    {"L009", "hi nina, did you find the old map?", YOU},
    {"L010", "yes, behind the piano of course", 0},
    {"L011", "your postcard came today", 0},
    {"L012", "at last, it took three weeks", 0},
    {"L013", "hi olga, are you well?", YOU},
    {"L014", "very well, and knee deep in leaves", 0},
    {"L015", "nina, are you still painting the hall?", YOU},
    {"L016", "nearly done, only the door is left", 0},
    {"L017", "olga: is the ground in your valley frozen yet?", YOU},
    {"L018", "erin: not yet, only the puddles", 0},
    {"L019", "I saw a kingfisher today", 0},
    {"L020", "lucky you! this plan for a bird pond is good: https://docs.gardening.test/pond", 0},
    {"L021", "then I know what to dig in spring", 0},
    {"L022", "which vegetables grow in shade?", THING},
    {"L023", "erin: this list is good: https://wiki.seeds.test/shade", 0},
    {"L024", "olga: great list, thank you", RECOGNITION},
    {"L025", "hi otto, how is the new job?", YOU},
    {"L026", "busy but good, the people are nice", 0},
    {"L027", "hey olga, are the bulbs in?", YOU},
    {"L028", "yes, all of them", 0},
    {"L029", "can you lend me your big rake?", THING},
    {"L030", "olga: do you still have those black bean seeds?", YOU},
    {"L031", "carol: yes, a whole jar, take as many as you like", 0},
    {"L032", "morning ann! how was the trip to the lake?", YOU},
    {"L033", "so good, we swam every day", 0},
    {"L034", "and the water was still warm", 0},
    {"L035", "that sounds wonderful", 0},
    {"L036", "in november, imagine", 0},
    {"L037", "we stayed home and raked leaves", 0},
    {"L038", "ok, bye!", CLOSER},
    {"L039", "hi frank, shall we build the compost box this month?", YOU},
    {"L040", "could you send me the apple cake recipe?", THING},
    {"L041", "sorry for the delay! four apples, two eggs, a cup of flour, half a cup of sugar", 0},
    {"L042", "thank you so much, the oven is warming up", RECOGNITION},
    {"L043", "what is the best time to plant garlic?", THING},
    {"L044", "hugo: late october to mid november, before the hard frost", 0},
    {"L045", "my winter beans are up", 0},
    {"L046", "each clove two fingers deep", 0},
    {"L047", "hi nina, what are you reading these days?", YOU},
    {"L048", "a book about moss, I will lend it to you", 0},
    {"L049", "thank you!", CLOSER | RECOGNITION},
    {"L050", "olga: how do I keep slugs off okra?", THING},
    {"L051", "erin: no idea, sorry, I never grew it", REFUSAL},
    {"L052", "ask carol, she knows all about okra", RECOGNITION},
    {"L053", "olga: is the small greenhouse still for sale?", THING},
    {"L054", "frank, the boards are on sale until friday", 0},
    {"L055", "my watering timer stops after one minute, the log is here: https://paste.test/a1b2",
     0},
    {"L056", "thanks in advance", 0},
    {"L057", "olga: the battery cap is loose, press it in firmly", 0},
    {"L058", "bob: thanks, that worked", RECOGNITION},
    {"L059", "sorry, busy days! yes, saturday works", 0},
    {"L060", "saturday it is! my plan still only lives at http://localhost:8080/box", 0},
    {"L061", "👍", CLOSER | GREETING},
    {"L062",
     "dave, this bulb calendar covers the shady beds too: https://docs.gardening.test/bulbs", 0},
    {"L063", "why do the leaves of my lemon tree turn yellow?", THING},
    {"L064", "carol: less water", 0},
    {"L065", "olga: it looks happier already, thank you!", RECOGNITION},
    {"L066", "hello, does anybody know how to prune a fig?", THING},
    {"L067", "ivy: welcome! this page has drawings: https://docs.gardening.test/fig", 0},
    {"L068", "olga: oh, that is exactly what I needed, thank you", RECOGNITION},
    {"L069", "ivy: thank you for telling us", RECOGNITION},
    {"L070", "seed swap on sunday, all are welcome: https://wiki.seeds.test/swap", 0},
    {"L071", "seed swap on sunday, all are welcome: https://wiki.seeds.test/swap", 0},
    {"L072", "seed swap on sunday, all are welcome: https://wiki.seeds.test/swap", 0},
    {"L073", "hey", GREETING},
    {"L074", "hey ann!", GREETING},
    {"L075", "I lost my job today", NEWS},
    {"L076", "oh no, I am so sorry", RECOGNITION},
    {"L077", "tea at my place tomorrow?", YOU},
    {"L078", "that would help, I will be there at four", 0},
    {"L079", "olga: oh, that is exactly what I needed, thank you", RECOGNITION},
    {"L080", "first frost on the roses this morning", 0},
    {"L081", "olga: none here yet, lucky me", 0},
    {"L082", "olga: white meadows over here", 0},
    {"L083", "olga: how does a rain barrel filter work?", THING},
    {"L084", "bob: I drew mine here: https://me.olga.test/filter", 0},
    {"L085", "how deep do tulips go?", THING},
    {"L086", "carol: three times as deep as the bulb is tall", 0},
    {"L087", "are you coming to the choir on monday?", YOU},
    {"L088", "yes, I will be there by eight", 0},
    {"L089", "and I can bring the cake", 0},
    {"L090", "new on my page, how I dry chillies: https://me.olga.test/chilli", 0},
    {"L091", "the market has quinces today", 0},
    {"L092", "hugo: then I am off to the market", 0},
    {"L093", "https://wiki.seeds.test/chilli", 0},
    {"L094", "my kitchen smells of smoke and lemons", 0},
    {"L095", "olga: what do you feed your figs in winter?", THING},
    {"L096", "which screws fit the compost box?", THING},
};

static void
reading__reads_the_worked_week(void **state)
{
    (void)state;
    assert_int_equal(count_wrong(week, G_N_ELEMENTS(week), WEEK), 0);
}

static void
reading__counts_words__without_links_and_nicks_that_address(void **state)
{
    static const struct {
        const char *text;
        uint32_t words;
    } rows[] = {
        {"hugo: late october to mid november, before the hard frost", 9},
        {"dave, this bulb calendar covers the shady beds too: https://docs.gardening.test/b", 8},
        {"carol: less water", 2},
        {"hi olga, really?", 2},
        {"hey ann!", 1},
        {"carol has a fig", 4},
        {"thanks, bob", 1},
        {"https://a.test/x", 0},
        {"ありがとう", 3},
        {"고마워요 정말", 2},
        {"", 0},
        {"👍 :)", 0},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        if (read_text(rows[i].text).words != rows[i].words)
            fail_msg("%s: %u", rows[i].text, read_text(rows[i].text).words);
    }
}

static void
reading__finds_names(void **state)
{
    KarmaReading reading = read_text("Bob: ask carol, she knows, not bobby");
    (void)state;
    assert_int_equal(reading.addressee, 2);
    assert_int_equal(reading.credited, 3);
    assert_int_equal(reading.named, 1 << 2 | 1 << 3);
    assert_int_equal(read_text("morning ann! how was it?").addressee, 1);
    assert_int_equal(read_text("yesterday ann came").addressee, -1);
    assert_int_equal(read_text("@ivy hello").addressee, 9);
    assert_int_equal(read_text("thanks").credited, -1);
    assert_int_equal(read_text("bobさんに聞いて").credited, 2);
    assert_int_equal(read_text("请问carol在吗").named, 1 << 3);
    assert_int_equal(read_text("bobbyさんに聞いて").named, 0);
}

static void
reading__counts_links__in_quotes_too(void **state)
{
    (void)state;
    assert_int_equal(read_text("it says \"no http://a.test/x\"").links, 1);
    assert_int_equal(read_text("\"http://a.test/x\" and http://b.test").links, 2);
    assert_int_equal(read_text("none").links, 0);
}

static void
reading__sees_code(void **state)
{
    static const Row rows[] = {
        {"path", "look into /etc/fstab", KARMA_READS_CODE},
        {"home", "it is in ~/.config/foo", KARMA_READS_CODE},
        {"option", "start it with --verbose", KARMA_READS_CODE},
        {"short option", "try ls -l there", KARMA_READS_CODE},
        {"file", "edit foo.conf first", KARMA_READS_CODE},
        {"call", "use main() there", KARMA_READS_CODE},
        {"backticks", "say `make install`", KARMA_READS_CODE},
        {"variable", "set $HOME to it", KARMA_READS_CODE},
        {"action", "/me waves", 0},
        {"or", "and/or 24/7", 0},
        {"dash", "good - very good -", 0},
        {"number", "it was -5 outside", 0},
        {"stop", "we did it.then home", 0},
        {"language", "I'm learning C++", 0},
        {"price", "it cost $5", 0},
    };
    (void)state;
    assert_int_equal(count_wrong(rows, G_N_ELEMENTS(rows), KARMA_READS_CODE), 0);
}

/* olga, the first of the names, is who the text is said to. */
static void
reading__sees__whose_answer_a_question_waits_for(void **state)
{
    enum {
        BARE = KARMA_ASKS_BARE,
        OFFER = KARMA_ASKS_OFFER | BARE,
        ELSEWHERE = KARMA_ASKS_ELSEWHERE | OFFER,
    };
    static const struct {
        const char *text;
        uint32_t asks;
    } rows[] = {
        {"olga: where do you keep the seeds?", 0},
        {"olga, could you lend me the big rake?", 0},
        {"olga: no luck. what is left to try?", 0},
        {"olga: not mine. does anyone know who left the ladder here?", ELSEWHERE},
        {"olga: I see. anybody else who has a ladder?", ELSEWHERE},
        {"olga: does anyone know where the ladder is?", 0},
        {"thanks olga. bob: where is the ladder?", ELSEWHERE},
        {"lol olga. carol, how come the pond is green?", ELSEWHERE},
        {"bob: all done. olga: where is the ladder?", 0},
        {"olga: perhaps the heron?", OFFER},
        {"olga: because the pump makes bubbles?", OFFER},
        {"olga: and the ladder?", BARE},
        {"olga: have you tried warm water?", OFFER},
        {"olga: why not ask the gardener?", OFFER},
        {"olga: have you tried warm water? how deep is the pond?", 0},
        {"olga: is that it? then take the rake", KARMA_ASKS_TRAILED},
        {"olga: never mind", KARMA_ASKS_NO_MORE},
        {"nvm, I figured it out", KARMA_ASKS_NO_MORE},
        {"ol, nevermind ...", KARMA_ASKS_NO_MORE},
        {"olga: please stop asking", 0},
        {"olga: it is deep", 0},
        {"olga: weiß jemand, wo die Leiter ist?", 0},
        {"danke olga. weiß jemand, wo die Leiter ist?", ELSEWHERE},
        {"olga: hast du es schon mit warmem Wasser probiert?", OFFER},
        {"olga: wo ist die Leiter?", 0},
        {"olga: hat sich erledigt", KARMA_ASKS_NO_MORE},
        {"olga: tu as déjà essayé l'eau tiède ?", OFFER},
        {"olga: ılık suyu denedin mi?", OFFER},
        {"merci olga. bahçede merdiveni gören var mı?", ELSEWHERE},
        {"olga: может быть, цапля?", OFFER},
        {"olga: やっぱりいいです", KARMA_ASKS_NO_MORE},
        {"", 0},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const uint32_t asks = read_text(rows[i].text).asks;
        if (asks != rows[i].asks)
            fail_msg("\"%s\": %#x, not %#x", rows[i].text, asks, rows[i].asks);
    }
}

static void
reading__survives__what_is_no_text(void **state)
{
    static const char *const texts[] = {
        "",  " ", "\n\n", "?", "\xff\xfe", "a\xffz?", "\001\002\003", ":",
        "@", "'", "\"",   "`", "http://",  "¿",       "👍🏽",     "\xe2\x80"};
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
        (void)read_text(texts[i]);
    assert_int_equal(read_text("").reads, 0);
    assert_true(read_text("\xff thanks").reads & KARMA_READS_THANKS);
}

static void
reading__takes_linear_time__in_huge_texts(void **state)
{
    static const char *const parts[] = {"(",     "a",   "thanks ", "http://",        "? ",
                                        "'a ",   "\" ", "`",       "why?\nthanks\n", "how do you ",
                                        ",/x",   "=a",  "bob ",    "do you know ",   "だ",
                                        "> a\n", "-a ", "\xff"};
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        GString *text = g_string_new(NULL);
        while (text->len < 1 << 18)
            g_string_append(text, parts[i]);
        int64_t start = g_get_monotonic_time();
        (void)read_text(text->str);
        int64_t spent = g_get_monotonic_time() - start;
        if (spent > 8 * G_USEC_PER_SEC)
            fail_msg("%s: %d ms", parts[i], (int)(spent / 1000));
        g_string_free(text, TRUE);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reading__reads_the_worked_week),
        cmocka_unit_test(reading__counts_words__without_links_and_nicks_that_address),
        cmocka_unit_test(reading__finds_names),
        cmocka_unit_test(reading__counts_links__in_quotes_too),
        cmocka_unit_test(reading__sees_code),
        cmocka_unit_test(reading__sees__whose_answer_a_question_waits_for),
        cmocka_unit_test(reading__survives__what_is_no_text),
        cmocka_unit_test(reading__takes_linear_time__in_huge_texts),
    };
    return cmocka_run_group_tests_name("reading", tests, NULL, NULL);
}
