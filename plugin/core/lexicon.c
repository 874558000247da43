// SPDX-License-Identifier: GPL-2.0-or-later
#include "lexicon-match.h"

typedef struct {
    uint64_t key;
    uint32_t target;
} LexiconEdge;

typedef struct {
    uint32_t any, name; /* next node after any word, after a name; 0: none */
    uint32_t first_mark;
    uint16_t n_marks;
} LexiconNode;

typedef struct {
    uint8_t phrase, language, rules_out, begins, ends;
} LexiconMark;

#include "lexicon-tables.h"

G_STATIC_ASSERT(G_N_ELEMENTS(lexicon_languages) <= KARMA_LANGUAGES_MAX);

struct KarmaLexicon {
    const LexiconEdge *edges;
    const LexiconNode *nodes;
    const LexiconMark *marks;
};

static const gunichar dense[][2] = {
    {0xe00, 0xeff},   {0x1000, 0x109f}, {0x1780, 0x17ff}, {0x3040, 0x30ff}, {0x3400, 0x4dbf},
    {0x4e00, 0x9fff}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xff66, 0xff9d}, {0x20000, 0x2ffff},
};

static const struct {
    gunichar letter;
    const char *folded;
} letters[] = {{0xdf, "ss"}, {0xe6, "ae"}, {0x153, "oe"}, {0xf8, "o"},
               {0x142, "l"}, {0x111, "d"}, {0x131, "i"},  {0x130, "i"}};

KarmaLexicon *
karma_lexicon_new(void)
{
    KarmaLexicon *lexicon = g_new0(KarmaLexicon, 1);
    *lexicon = (KarmaLexicon){lexicon_edges, lexicon_nodes, lexicon_marks};
    return lexicon;
}

void
karma_lexicon_free(KarmaLexicon *lexicon)
{
    g_free(lexicon);
}

size_t
karma_lexicon_languages(const KarmaLexicon *lexicon)
{
    (void)lexicon;
    return G_N_ELEMENTS(lexicon_languages);
}

const char *
karma_lexicon_language(const KarmaLexicon *lexicon, size_t i)
{
    (void)lexicon;
    return lexicon_languages[i];
}

bool
karma_lexicon_is_dense(gunichar c)
{
    for (size_t i = 0; c >= 0xe00 && i < G_N_ELEMENTS(dense); i++) {
        if (c >= dense[i][0] && c <= dense[i][1])
            return true;
    }
    return false;
}

/* FNV-1a (Fowler, Noll, Vo). */
static uint64_t
hash_bytes(uint64_t hash, const char *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 0x100000001b3;
    return hash;
}

static bool
is_dropped(gunichar c)
{
    return (c >= 0x300 && c <= 0x36f) || c == 0x640 || (c >= 0x64b && c <= 0x65f) || c == 0x670 ||
           c == 0x2019 || c == 0x2018 || c == 0x2bc;
}

static uint64_t
hash_letter(uint64_t hash, gunichar c)
{
    gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
    gunichar lower = c == 0x130 ? c : g_unichar_tolower(c);
    for (size_t i = 0; i < G_N_ELEMENTS(letters); i++) {
        if (letters[i].letter == lower)
            return hash_bytes(hash, letters[i].folded, strlen(letters[i].folded));
    }
    bool hangul = lower >= 0xac00 && lower <= 0xd7a3;
    size_t n = hangul ? 0 : g_unichar_fully_decompose(lower, FALSE, parts, G_N_ELEMENTS(parts));
    if (n == 0)
        parts[n++] = lower;
    for (size_t i = 0; i < n; i++) {
        char bytes[6];
        if (!is_dropped(parts[i]))
            hash = hash_bytes(hash, bytes, (size_t)g_unichar_to_utf8(parts[i], bytes));
    }
    return hash;
}

static gunichar
lower_at(const char *p, const char *end)
{
    return p < end ? g_unichar_tolower(g_utf8_get_char(p)) : 0;
}

/* Behind the letter at `p`, or behind the last of three or more of the same: "helloooo" is
 * "hello". */
static const char *
skip_drawl(const char *p, const char *end)
{
    const bool plain = p + 1 < end && ((unsigned char)*p | (unsigned char)p[1]) < 0x80;
    if (plain && g_ascii_tolower(*p) != g_ascii_tolower(p[1]))
        return p + 1;
    const gunichar letter = lower_at(p, end);
    const char *second = g_utf8_next_char(p), *last = second;
    if (!g_unichar_isalpha(letter) || lower_at(second, end) != letter)
        return second;
    for (int n = 1; lower_at(last, end) == letter; last = g_utf8_next_char(last))
        second = ++n > 2 ? g_utf8_next_char(last) : second;
    return second;
}

uint64_t
karma_lexicon_hash(const char *word, size_t length)
{
    const char *end = word + length;
    uint64_t hash = 0xcbf29ce484222325;
    for (const char *p = word; p < end; p = skip_drawl(p, end)) {
        if (*p == '\'')
            continue;
        if ((unsigned char)*p < 0x80) {
            char lower = g_ascii_tolower(*p);
            hash = hash_bytes(hash, &lower, 1);
        } else {
            hash = hash_letter(hash, g_utf8_get_char(p));
        }
    }
    return hash;
}

static uint32_t
next_node(const KarmaLexicon *lexicon, uint32_t node, uint64_t hash)
{
    uint64_t key = hash ^ (node * UINT64_C(0x9e3779b97f4a7c15));
    key = (key ^ (key >> 31)) * UINT64_C(0xbf58476d1ce4e5b9);
    key ^= key >> 29;
    key = key ? key : 1;
    for (size_t slot = key & (LEXICON_SLOTS - 1);; slot = (slot + 1) & (LEXICON_SLOTS - 1)) {
        const LexiconEdge *edge = &lexicon->edges[slot];
        if (edge->key == key || edge->key == 0)
            return edge->target;
    }
}

typedef struct {
    const KarmaLexicon *lexicon;
    const KarmaToken *tokens;
    size_t start, end;
    GArray *matches;
} Walk;

static void
append_marks(const Walk *walk, const LexiconNode *node, size_t at)
{
    for (uint32_t i = 0; i < node->n_marks; i++) {
        const LexiconMark *mark = &walk->lexicon->marks[node->first_mark + i];
        KarmaPhraseMatch match = {(uint32_t)walk->start, (uint32_t)at, mark->phrase, mark->language,
                                  mark->rules_out,       mark->begins, mark->ends};
        g_array_append_val(walk->matches, match);
    }
}

/* Phrases are at most a dozen words long and branch only at their few wildcards: the work per start
 * is bounded. */
static void
walk_from(const Walk *walk, uint32_t number, size_t at)
{
    const LexiconNode *node = &walk->lexicon->nodes[number];
    append_marks(walk, node, at);
    if (at >= walk->end)
        return;
    const KarmaToken *token = &walk->tokens[at];
    uint32_t exact = token->hash ? next_node(walk->lexicon, number, token->hash) : 0;
    if (exact)
        walk_from(walk, exact, at + 1);
    if (node->any)
        walk_from(walk, node->any, at + 1);
    if (node->name && token->name >= 0)
        walk_from(walk, node->name, at + 1);
}

void
karma_lexicon_match(const KarmaLexicon *lexicon, const KarmaToken *tokens, size_t start, size_t end,
                    GArray *matches)
{
    Walk walk = {lexicon, tokens, start, end, matches};
    walk_from(&walk, LEXICON_ROOT, start);
}
