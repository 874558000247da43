// SPDX-License-Identifier: GPL-2.0-or-later
#include "lexicon-match.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static uint64_t
hash(const char *word)
{
    return karma_lexicon_hash(word, strlen(word));
}

static void
lexicon__folds__case_accents_and_apostrophes(void **state)
{
    static const char *const pairs[][2] = {
        {"Danke", "danke"},    {"SCHÖN", "schon"}, {"don't", "dont"},  {"don’t", "dont"},
        {"straße", "strasse"}, {"İyi", "iyi"},     {"Łatwo", "latwo"}, {"ё", "е"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        if (hash(pairs[i][0]) != hash(pairs[i][1]))
            fail_msg("%s", pairs[i][0]);
    }
    assert_true(hash("thanks") != hash("thank"));
}

static size_t
count_matches(const KarmaLexicon *lexicon, const char *const *words, size_t n, KarmaPhrase phrase)
{
    g_autoptr(GArray) matches = g_array_new(FALSE, FALSE, sizeof(KarmaPhraseMatch));
    KarmaToken tokens[8] = {0};
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        tokens[i] = (KarmaToken){.hash = hash(words[i]), .name = -1};
    karma_lexicon_match(lexicon, tokens, 0, n, matches);
    for (size_t i = 0; i < matches->len; i++) {
        const KarmaPhraseMatch *match = &g_array_index(matches, KarmaPhraseMatch, i);
        count += match->phrase == phrase && !match->rules_out;
    }
    return count;
}

static void
lexicon__finds_phrases__that_begin_at_a_word(void **state)
{
    static const char *const thanks[] = {"Thank", "you", "so", "much"};
    static const char *const none[] = {"the", "thank"};
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    (void)state;
    assert_true(count_matches(lexicon, thanks, 4, KARMA_PHRASE_THANKS) > 0);
    assert_true(count_matches(lexicon, thanks, 1, KARMA_PHRASE_THANKS) == 0);
    assert_true(count_matches(lexicon, none, 2, KARMA_PHRASE_THANKS) == 0);
    assert_true(count_matches(lexicon, none, 0, KARMA_PHRASE_THANKS) == 0);
}

static void
lexicon__names_its_languages(void **state)
{
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    bool english = false;
    (void)state;
    for (size_t i = 0; i < karma_lexicon_languages(lexicon); i++)
        english |= strcmp(karma_lexicon_language(lexicon, i), "en") == 0;
    assert_true(english);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lexicon__folds__case_accents_and_apostrophes),
        cmocka_unit_test(lexicon__finds_phrases__that_begin_at_a_word),
        cmocka_unit_test(lexicon__names_its_languages),
    };
    return cmocka_run_group_tests_name("lexicon", tests, NULL, NULL);
}
