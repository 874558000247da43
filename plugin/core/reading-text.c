// SPDX-License-Identifier: GPL-2.0-or-later
#include "reading-text.h"

#include <string.h>

typedef struct {
    KarmaText *text;
    const KarmaNames *names;
    bool breaks;    /* punctuation since the last token */
    bool at;        /* "@" stands right before */
    bool asks;      /* the sentence's ending holds a question mark */
    uint32_t first; /* token the sentence begins with */
} Cutter;

static bool
is_word_char(gunichar c)
{
    return c < 0x80 ? g_ascii_isalnum((char)c) : g_unichar_isalnum(c) || g_unichar_ismark(c);
}

static bool
is_apostrophe(gunichar c)
{
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2bc;
}

static bool
is_question_mark(gunichar c)
{
    return c == '?' || c == 0xff1f || c == 0x61f || c == 0x203d || c == 0x2047 || c == 0x2048 ||
           c == 0x2049 || c == 0x2753 || c == 0x2754;
}

static bool
is_full_stop(gunichar c)
{
    return c == '.' || c == '!' || c == 0x2026 || c == 0x3002 || c == 0xff01 || c == 0xff0e ||
           c == 0x964 || c == 0x6d4 || is_question_mark(c);
}

/* Stops that end a sentence whatever follows: their scripts write no blank after them. */
static bool
is_wide_stop(gunichar c)
{
    return c == 0x3002 || c == 0xff01 || c == 0xff1f || c == 0x61f || c == 0x964;
}

static bool
is_emoji(gunichar c)
{
    return (c >= 0x2190 && g_unichar_type(c) == G_UNICODE_OTHER_SYMBOL) ||
           (c >= 0x1f000 && c <= 0x1fbff) || c == 0x2764 || c == 0x2665;
}

static bool
is_blank(gunichar c)
{
    return c == 0 || g_unichar_isspace(c) || c == 0xa0;
}

/* Bytes of a smiley at `p` (":-)", "<3", "xD"), 0 without one. */
static size_t
smiley_length(const char *p)
{
    size_t n = 0;
    if (p[0] == '<' && p[1] == '3')
        n = 2;
    else if (p[0] && strchr(":;=8xXB", p[0]) && p[1]) {
        bool letter = g_ascii_isalnum(p[0]);
        size_t nose = strchr("-'o^", p[1]) && p[2] ? 1 : 0;
        if (!strchr(letter ? "D)" : ")(DPpO/\\|*]}[{3><SsXx$#", p[1 + nose]) || (letter && nose))
            return 0;
        n = 2 + nose;
        while (p[n] == p[n - 1])
            n++;
    } else if (p[0] == '^' && (p[1] == '^' || (p[1] == '_' && p[2] == '^'))) {
        n = p[1] == '^' ? 2 : 3;
    }
    return n > 0 && !g_ascii_isalnum(p[n]) ? n : 0;
}

static void
append_token(Cutter *cutter, KarmaToken token)
{
    token.sentence = cutter->text->sentences->len;
    token.breaks = cutter->breaks;
    token.called = cutter->at && token.name >= 0;
    cutter->breaks = cutter->at = cutter->asks = false;
    g_array_append_val(cutter->text->tokens, token);
}

static void
end_sentence(Cutter *cutter)
{
    KarmaSentence sentence = {cutter->first, cutter->text->tokens->len, cutter->asks};
    if (sentence.end > sentence.first || sentence.asks)
        g_array_append_val(cutter->text->sentences, sentence);
    cutter->first = sentence.end;
    cutter->asks = false;
    cutter->breaks = true;
}

/* Whether the apostrophe at `p` stands for a vowel left out between two words ("l'arbre",
 * "dell'orto"), not inside one. */
static bool
elides(const char *start, const char *p)
{
    static const char *const elided[] = {"l",    "d",   "j",    "m",     "t",      "s",
                                         "n",    "c",   "qu",   "jusqu", "lorsqu", "puisqu",
                                         "dell", "all", "nell", "sull"};
    const char *after = g_utf8_next_char(p);
    if (!g_unichar_isalpha(g_utf8_get_char(after)) ||
        !g_unichar_isalpha(g_utf8_get_char(g_utf8_next_char(after))))
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(elided); i++) {
        if (strlen(elided[i]) == (size_t)(p - start) &&
            g_ascii_strncasecmp(elided[i], start, (size_t)(p - start)) == 0)
            return true;
    }
    return false;
}

static const char *
skip_letters(const char *p)
{
    const char *start = p;
    for (; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        bool inside = is_word_char(c) || (is_apostrophe(c) && !elides(start, p));
        if (!inside || karma_lexicon_is_dense(c))
            break;
    }
    return p;
}

static const char *
cut_word(Cutter *cutter, const char *p)
{
    const char *start = p, *name_end = NULL;
    int32_t name = karma_names_find(cutter->names, p, &name_end);
    if (karma_lexicon_is_dense(g_utf8_get_char(p)) && name < 0) {
        p = g_utf8_next_char(p);
    } else {
        p = skip_letters(p);
    }
    const char *hashed = p;
    if (name >= 0 && name_end > p)
        p = name_end;
    KarmaToken token = {.hash = karma_lexicon_hash(start, (size_t)(hashed - start)),
                        .name = name,
                        .words = karma_text_count_words(start, p),
                        .dense = name < 0 && karma_lexicon_is_dense(g_utf8_get_char(start))};
    if (p != hashed)
        token.hash = 0;
    append_token(cutter, token);
    return p;
}

/* A name that begins with what is no letter: "[bob]", "_eve". */
static const char *
cut_name(Cutter *cutter, const char *p)
{
    const char *end = NULL;
    int32_t name = karma_names_find(cutter->names, p, &end);
    if (name < 0)
        return NULL;
    append_token(cutter, (KarmaToken){.name = name, .words = karma_text_count_words(p, end)});
    return end;
}

static const char *
cut_mask(Cutter *cutter, const char *p)
{
    static const KarmaTokenKind kinds[] = {0, KARMA_TOKEN_LINK, KARMA_TOKEN_CODE,
                                           KARMA_TOKEN_QUOTE};
    bool asks = cutter->asks;
    append_token(cutter, (KarmaToken){.name = -1, .kind = kinds[(int)*p]});
    cutter->asks = asks && *p == KARMA_MASK_LINK;
    return p + 1;
}

/* A run of stops ends the sentence when a blank, an emoji or the end follows its closing brackets.
 */
static const char *
cut_stops(Cutter *cutter, const char *p)
{
    bool asks = false, wide = false;
    for (; *p && is_full_stop(g_utf8_get_char(p)); p = g_utf8_next_char(p)) {
        asks |= is_question_mark(g_utf8_get_char(p));
        wide |= is_wide_stop(g_utf8_get_char(p));
    }
    const char *after = p;
    while (*after && strchr(")]}\"'*_~", *after))
        after++;
    gunichar next = g_utf8_get_char(after);
    bool smiley = smiley_length(p) > 0;
    cutter->breaks = true;
    if (!wide && !smiley && !is_blank(next) && !is_emoji(next) && next > 3)
        return p;
    cutter->asks = asks;
    end_sentence(cutter);
    return smiley ? p : after;
}

static const char *
cut_other(Cutter *cutter, const char *p, gunichar c)
{
    if (c == '\n') {
        end_sentence(cutter);
    } else if (is_emoji(c)) {
        cutter->text->emoji++;
        cutter->breaks = true;
    } else if (!is_blank(c)) {
        bool joins = (c == '-' || c == '_' || c == '/' || c == '&' || is_apostrophe(c) ||
                      c == 0xbf || c == 0xa1);
        cutter->at = c == '@';
        cutter->breaks |= !joins || (p[1] == ' ' || p[1] == '-');
    }
    return g_utf8_next_char(p);
}

static const char *
cut_next(Cutter *cutter, const char *start, const char *p)
{
    gunichar c = g_utf8_get_char(p);
    bool fresh = p == start || !is_word_char(g_utf8_get_char(g_utf8_prev_char(p)));
    size_t smiley = fresh ? smiley_length(p) : 0;
    if (c <= 3)
        return cut_mask(cutter, p);
    if (smiley) {
        cutter->text->emoji++;
        cutter->breaks = true;
        return p + smiley;
    }
    if (is_word_char(c) && !g_unichar_ismark(c))
        return cut_word(cutter, p);
    bool follows_nick = p > start && strchr("_[]\\`^{}|-", p[-1]);
    const char *name_end = fresh && c < 0x80 && !follows_nick && strchr("_[]\\`^{}|", (int)c)
                               ? cut_name(cutter, p)
                               : NULL;
    if (name_end)
        return name_end;
    return is_full_stop(c) ? cut_stops(cutter, p) : cut_other(cutter, p, c);
}

static bool
ends_mocking(const char *text, size_t length)
{
    while (length > 0 && g_ascii_isspace(text[length - 1]))
        length--;
    return length > 2 && strncmp(text + length - 3, " /s", 3) == 0;
}

void
karma_text_init(KarmaText *ret_text, const char *text, const char *const *names, size_t n_names)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    size_t length = strlen(valid);
    const guint some = (guint)MIN(length / 4 + 4, 256);
    *ret_text = (KarmaText){.tokens = g_array_sized_new(FALSE, FALSE, sizeof(KarmaToken), some),
                            .sentences = g_array_new(FALSE, FALSE, sizeof(KarmaSentence))};
    g_autofree char *masked = karma_text_mask(ret_text, valid, length);
    g_autoptr(KarmaNames) known = karma_names_new(names, n_names);
    Cutter cutter = {.text = ret_text, .names = known, .breaks = true};
    for (const char *p = masked; *p;)
        p = cut_next(&cutter, masked, p);
    end_sentence(&cutter);
    ret_text->mocks = ends_mocking(valid, length);
}

void
karma_text_clear(KarmaText *text)
{
    g_clear_pointer(&text->tokens, g_array_unref);
    g_clear_pointer(&text->sentences, g_array_unref);
}
