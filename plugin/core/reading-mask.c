// SPDX-License-Identifier: GPL-2.0-or-later
/* Taking links, code and quotes out of a text. */
#include "reading-text.h"

#include <karma/link.h>
#include <string.h>

enum { SINGLE_QUOTE_MAX = 200, CODE_WORD_MAX = 64 }; /* bytes looked ahead */

static const struct {
    const char *open, *close;
} quotes[] = {
    {"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"»", "«"}, {"「", "」"}, {"『", "』"},
};

/* Endings of names of files people speak of. */
static const char *const file_endings[] = {
    "c",     "h",    "cc",  "cpp",  "hpp",     "py",   "sh",      "pl",   "rs",   "js",
    "ts",    "go",   "rb",  "java", "lua",     "conf", "cfg",     "ini",  "json", "yaml",
    "yml",   "toml", "xml", "txt",  "log",     "md",   "html",    "css",  "deb",  "rpm",
    "tar",   "gz",   "zip", "so",   "service", "list", "desktop", "iso",  "img",  "bashrc",
    "patch", "diff", "sql", "csv",  "exe",     "dll",  "jar",     "lock",
};

uint32_t
karma_text_count_words(const char *start, const char *end)
{
    uint32_t words = 0, dense = 0;
    bool inside = false;
    for (const char *p = start; p < end; p = g_utf8_next_char(p)) {
        if ((unsigned char)*p < 0x80) {
            const bool letter = g_ascii_isalnum(*p);
            dense = 0;
            words += letter && !inside;
            inside = letter;
            continue;
        }
        gunichar c = g_utf8_get_char(p);
        bool letter = g_unichar_isalnum(c) || (inside && g_unichar_ismark(c));
        if (letter && karma_lexicon_is_dense(c) && !(c >= 0xac00 && c <= 0xd7a3)) {
            words += dense++ % 2 == 0;
            inside = false;
            continue;
        }
        dense = 0;
        words += letter && !inside;
        inside = letter;
    }
    return words;
}

static bool
ends_word(const char *p, const char *end)
{
    static const bool ends[256] = {
        [' '] = true, ['\t'] = true, ['\n'] = true, ['\f'] = true, ['\r'] = true,
        [','] = true, [';'] = true,  [':'] = true,  ['!'] = true,  ['?'] = true,
        [')'] = true, ['"'] = true,  ['\''] = true,
    };
    return p >= end || ends[(unsigned char)*p] ||
           (*p == '.' && (p + 1 >= end || g_ascii_isspace(p[1])));
}

static const char *
skip_code_word(const char *p, const char *end)
{
    while (p < end && !ends_word(p, end))
        p++;
    return p;
}

static bool
is_file_ending(const char *start, const char *end)
{
    for (size_t i = 0; i < G_N_ELEMENTS(file_endings); i++) {
        if (strlen(file_endings[i]) == (size_t)(end - start) &&
            g_ascii_strncasecmp(file_endings[i], start, (size_t)(end - start)) == 0)
            return true;
    }
    return false;
}

/* "/usr/lib", "~/.x", "./run": a slash that begins a word and more than one letter after it. */
static bool
is_path(const char *p, const char *end)
{
    const char *slash = p;
    if (*p == '~' || *p == '.')
        slash += *p == '.' && p + 1 < end && p[1] == '.' ? 2 : 1;
    if (slash >= end || *slash != '/' || slash + 1 >= end)
        return false;
    size_t n = strcspn(slash + 1, " \t\n/");
    return n >= 2 && (g_ascii_isalnum(slash[1]) || strchr("._", slash[1])) &&
           (slash > p || slash[1 + n] == '/' || n > 2);
}

/* "--flag", "-v": an option; a dash before a number or a blank is none. */
static bool
is_option(const char *p, const char *end)
{
    if (*p != '-' || p + 1 >= end)
        return false;
    if (p[1] == '-')
        return p + 3 < end && g_ascii_isalpha(p[2]) && g_ascii_isalnum(p[3]);
    return g_ascii_isalpha(p[1]) && (p + 2 >= end || g_ascii_isspace(p[2]));
}

/* "foo.conf", "run()", "$HOME", "a_b=c", "apt-get": none of these are spoken words. */
static bool
is_code_name(const char *p, const char *word_end)
{
    const char *dot = NULL;
    if (!g_ascii_isalnum(*p) && *p != '_' && *p != '$' && *p != '.')
        return false;
    if (*p == '$')
        return word_end - p > 2 && g_ascii_isalpha(p[1]);
    for (const char *q = p; q < word_end; q++) {
        if (*q == '(' && q > p)
            return q[1] == ')';
        if (*q == '.' && q + 1 < word_end)
            dot = q;
        if ((unsigned char)*q >= 0x80 || (*q == '/' && q + 1 == word_end))
            return false;
    }
    return dot && (dot > p || word_end - dot > 3) && is_file_ending(dot + 1, word_end);
}

static const char *
skip_backticks(const char *p, const char *end)
{
    const char *close = memchr(p + 1, '`', (size_t)(end - p - 1));
    const char *line = memchr(p + 1, '\n', (size_t)(end - p - 1));
    return close && close > p + 1 && !(line && line < close && p[1] != '`') ? close + 1 : NULL;
}

typedef struct {
    KarmaText *text;
    const char *start, *end;         /* the whole text */
    const char *line_end;            /* of the line looked at */
    const char *tick_dead;           /* no backtick closes before here */
    bool dead[G_N_ELEMENTS(quotes)]; /* no closing quote of that kind before line_end */
} Mask;

static bool
begins_word(const Mask *mask, const char *p)
{
    return p == mask->start || g_ascii_isspace(p[-1]) || strchr("([,;:=\"'", p[-1]);
}

static const char *
skip_alnum(const char *p, const char *end)
{
    while (p < end && g_ascii_isalnum(*p))
        p++;
    return p;
}

/* Most words: letters and nothing else, as far as is looked ahead. */
static bool
is_plain_word(const Mask *mask, const char *p)
{
    const char *after = skip_alnum(p, mask->end);
    return after > p && (after - p >= CODE_WORD_MAX || ends_word(after, mask->end));
}

static const char *
skip_code(Mask *mask, const char *p)
{
    if (*p == '`' && p >= mask->tick_dead) {
        const char *after = skip_backticks(p, mask->line_end);
        mask->tick_dead = after ? mask->tick_dead : mask->line_end;
        return after;
    }
    const bool begins = g_ascii_isalnum(*p) || strchr("/~.-$_", *p);
    if (!begins || !begins_word(mask, p) || is_plain_word(mask, p))
        return NULL;
    const char *word_end = p;
    while (word_end < mask->end && word_end - p < CODE_WORD_MAX && !ends_word(word_end, mask->end))
        word_end++;
    bool code =
        is_path(p, mask->line_end) || is_option(p, mask->line_end) || is_code_name(p, word_end);
    if (!code || word_end == p)
        return NULL;
    word_end = skip_code_word(word_end, mask->line_end);
    return word_end + (strncmp(word_end, "()", 2) == 0 ? 2 : 0);
}

/* 'word': opens after a blank before a letter, closes after a letter before none. */
static const char *
skip_single_quote(const Mask *mask, const char *p)
{
    const char *limit = MIN(mask->line_end, p + SINGLE_QUOTE_MAX);
    if (*p != '\'' || !begins_word(mask, p) || p + 2 >= limit || !g_ascii_isalpha(p[1]))
        return NULL;
    for (const char *q = p + 2; q < limit; q++) {
        if (*q == '\'' && !g_ascii_isspace(q[-1]) &&
            (q + 1 >= mask->end || (!g_ascii_isalnum(q[1]) && (unsigned char)q[1] < 0x80)))
            return q + 1;
    }
    return NULL;
}

static const char *
skip_quote(Mask *mask, const char *p)
{
    if (*p == '\'')
        return skip_single_quote(mask, p);
    if (*p == '>' && (p == mask->start || p[-1] == '\n'))
        return mask->line_end;
    if (*p != '"' && (unsigned char)*p < 0x80)
        return NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(quotes); i++) {
        size_t n = strlen(quotes[i].open);
        if (mask->dead[i] || strncmp(p, quotes[i].open, n) != 0)
            continue;
        const char *close = g_strstr_len(p + n, mask->line_end - p - (ptrdiff_t)n, quotes[i].close);
        if (close)
            return close + strlen(quotes[i].close);
        mask->dead[i] = true;
    }
    return NULL;
}

static void
begin_line(Mask *mask, const char *p)
{
    const char *newline = memchr(p, '\n', (size_t)(mask->end - p));
    mask->line_end = newline ? newline : mask->end;
    memset(mask->dead, 0, sizeof mask->dead);
}

/* The next stretch to take out at `p`, or NULL. */
static const char *
skip_stretch(Mask *mask, const char *p, char *ret_kind)
{
    const char *after = skip_code(mask, p);
    *ret_kind = KARMA_MASK_CODE;
    if (after) {
        mask->text->has_code = true;
        return after;
    }
    after = skip_quote(mask, p);
    *ret_kind = KARMA_MASK_QUOTE;
    mask->text->has_quote |= after != NULL;
    return after;
}

/* The end of the word `p` is within: nothing that is taken out begins there. */
static const char *
skip_inner(const Mask *mask, const char *p, const char *limit)
{
    return p == mask->start || !g_ascii_isalnum(p[-1]) ? p : skip_alnum(p, limit);
}

char *
karma_text_mask(KarmaText *text, const char *valid, size_t length)
{
    char *masked = g_malloc(length + 1), *out = masked; /* nothing grows */
    Mask mask = {.text = text, .start = valid, .end = valid + length, .tick_dead = valid};
    const char *counted = valid;
    KarmaSpan link = {length, 0};
    bool more = karma_link_find(valid, length, 0, &link);
    begin_line(&mask, valid);
    for (const char *p = valid; p < mask.end;) {
        char kind = KARMA_MASK_LINK;
        const char *after = NULL;
        const char *inner = skip_inner(&mask, p, more ? MAX(valid + link.start, p) : mask.end);
        if (inner > p) {
            out = mempcpy(out, p, (size_t)(inner - p));
            p = inner;
            continue;
        }
        if (p > mask.line_end)
            begin_line(&mask, p);
        if (more && p >= valid + link.start) {
            text->words += karma_text_count_words(counted, valid + link.start);
            text->links++;
            counted = after = valid + link.start + link.length;
            more = karma_link_find(valid, length, (size_t)(after - valid), &link);
            after = MAX(after, p);
        } else {
            after = skip_stretch(&mask, p, &kind);
        }
        if (after && after > p) {
            *out++ = kind;
            p = after;
            continue;
        }
        const char *next = g_utf8_next_char(p);
        if ((unsigned char)*p < 4)
            *out++ = ' ';
        else
            out = mempcpy(out, p, (size_t)(next - p));
        p = next;
    }
    for (; more; more = karma_link_find(valid, length, (size_t)(counted - valid), &link)) {
        text->words += karma_text_count_words(counted, valid + link.start);
        text->links++; /* in a quote that ends the text */
        counted = valid + link.start + link.length;
    }
    text->words += karma_text_count_words(counted, mask.end);
    *out = '\0';
    return masked;
}
