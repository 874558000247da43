// SPDX-License-Identifier: GPL-2.0-or-later
#include "replies-room.h"
#include "replies-words.h"
#include <math.h>
#include <string.h>

enum { LINE_BYTES = 1000, LINE_WORDS = 192, NAME_BYTES = 60, SHORTEST_NAME = 2 };

typedef struct {
    const char *start, *end; /* of the folded text */
} Word;

typedef struct {
    KarmaReplies *room;
    KarmaLineReading *reading;
    uint32_t place; /* of the word among those that name nobody */
} Reader;

/* Words that tell something where they stand among the first `within` words. */
static const struct {
    const char *words;
    uint32_t shows;
    uint32_t within;
} word_table[] = {
    {" hi hello hey hiya howdy yo greetings morning evening hullo heya sup hola hallo salut ",
     KARMA_SHOWS_GREETING, 3},
    {" ok okay k kk alright right aha ah oh i see cool great nice hmm hm well ", KARMA_SHOWS_OK, 3},
    {" yes yeah yep yup ya yea sure correct indeed exactly ja oui sim da да ", KARMA_SHOWS_YES, 1},
    {" no nope nah not dont don't didnt nein non nie нет ", KARMA_SHOWS_NO, 1},
    {" what why how when where who which whats what's how's hows is are does do can could has have "
     "did "
     "will would should any wie was warum wer wo comment pourquoi qui como por quien как что где ",
     KARMA_SHOWS_WH, 1},
    {" try use run type open install go look check see read just sudo apt-get make edit add remove "
     "do "
     "get put set ",
     KARMA_SHOWS_ADVICE, 1},
    {" so then ", KARMA_SHOWS_SO, 1},
    {" but however though aber mais pero но ", KARMA_SHOWS_BUT, 1},
    {" and or also und et ", KARMA_SHOWS_AND, 1},
    {" it it's its that that's thats this they he ", KARMA_SHOWS_IT, 1},
    {" thanks thank thx ty thankyou cheers tnx thnx appreciate danke merci gracias obrigado grazie "
     "bedankt tack спасибо ",
     KARMA_SHOWS_THANKS, LINE_WORDS},
    {" you your you're u ur youre you've ", KARMA_SHOWS_YOU, LINE_WORDS},
    {" i my i'm im me i've ive mine i'd ", KARMA_SHOWS_ME, LINE_WORDS},
    {" anyone anybody someone somebody any1 everyone all guys folks people everybody jemand "
     "quelqu'un alguien кто-нибудь ",
     KARMA_SHOWS_ANYONE, LINE_WORDS},
    {" help question problem issue wondering trying ", KARMA_SHOWS_HELP, LINE_WORDS},
    {" try tried trying ", KARMA_SHOWS_TRY, LINE_WORDS},
};

/* Marks that stand anywhere in the text. */
static const struct {
    const char *mark;
    uint32_t shows;
} mark_table[] = {
    {"?", KARMA_SHOWS_QUESTION}, {"？", KARMA_SHOWS_QUESTION}, {"؟", KARMA_SHOWS_QUESTION},
    {"http", KARMA_SHOWS_URL},   {"www.", KARMA_SHOWS_URL},    {":)", KARMA_SHOWS_SMILE},
    {":p", KARMA_SHOWS_SMILE},   {":d", KARMA_SHOWS_SMILE},    {";)", KARMA_SHOWS_SMILE},
    {"lol", KARMA_SHOWS_SMILE},  {"haha", KARMA_SHOWS_SMILE},
};

/* Marks that end it. */
static const struct {
    const char *mark;
    uint32_t shows;
} end_table[] = {
    {"?", KARMA_SHOWS_ASKS},
    {"？", KARMA_SHOWS_ASKS},
    {"؟", KARMA_SHOWS_ASKS},
    {"..", KARMA_SHOWS_DOTS},
};

size_t
karma_fold(const char *text, char *ret_folded, size_t size)
{
    size_t length = 0;
    while (*text && length + 7 < size) {
        unsigned char byte = (unsigned char)*text;
        gunichar wide = byte < 0x80 ? byte : g_utf8_get_char_validated(text, -1);
        if (byte < 0x80 || wide >= 0x110000) {
            ret_folded[length++] = g_ascii_tolower(*text++);
            continue;
        }
        length += (size_t)g_unichar_to_utf8(g_unichar_tolower(wide), ret_folded + length);
        text = g_utf8_next_char(text);
    }
    ret_folded[length] = '\0';
    return length;
}

static uint32_t
marks_of(const char *text, size_t length)
{
    uint32_t shows = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(mark_table); i++)
        if (strstr(text, mark_table[i].mark))
            shows |= mark_table[i].shows;
    for (size_t i = 0; i < G_N_ELEMENTS(end_table); i++)
        if (g_str_has_suffix(text, end_table[i].mark) && length > 0)
            shows |= end_table[i].shows;
    return shows;
}

static uint32_t
shown_by(const Word *word, uint32_t place)
{
    char padded[20];
    size_t length = (size_t)(word->end - word->start);
    uint32_t shows = 0;
    if (length == 0 || length + 3 > sizeof padded)
        return 0;
    padded[0] = padded[length + 1] = ' ';
    padded[length + 2] = '\0';
    memcpy(padded + 1, word->start, length);
    for (size_t i = 0; i < G_N_ELEMENTS(word_table); i++)
        if (place < word_table[i].within && strstr(word_table[i].words, padded))
            shows |= word_table[i].shows;
    return shows;
}

static size_t
split(const char *text, Word words[LINE_WORDS])
{
    size_t n = 0;
    while (n < LINE_WORDS) {
        while (g_ascii_isspace(*text))
            text++;
        if (!*text)
            break;
        words[n].start = text;
        while (*text && !g_ascii_isspace(*text))
            text++;
        words[n++].end = text;
    }
    return n;
}

static bool
is_number(const Word *word)
{
    for (const char *at = word->start; at < word->end; at++)
        if (!g_ascii_isdigit(*at))
            return false;
    return true;
}

/* The person a word names; a common word names nobody unless it is set off as an address. */
static KarmaPerson *
named_by(const Reader *reader, Word word, bool address)
{
    size_t length = (size_t)(word.end - word.start);
    if (length < SHORTEST_NAME || is_number(&word))
        return NULL;
    KarmaPerson *person = karma_people_by_name(reader->room, word.start, length);
    if (!person || person->id == reader->reading->author)
        return NULL;
    if (!address && (length == SHORTEST_NAME || karma_word_is_common(word.start, length)))
        return NULL;
    return person;
}

/* "bob:", "@bob", "bob," anywhere, or "bob" as the first word. */
static KarmaPerson *
addressed_by(const Reader *reader, Word word, bool first, bool *ret_strong)
{
    bool set_off = word.end - word.start > 1 && strchr(":,", word.end[-1]);
    if (!first && !set_off && *word.start != '@')
        return NULL;
    bool at = word.end - word.start > 1 && *word.start == '@';
    word.start += at;
    while (word.end > word.start && strchr(":,;.>", word.end[-1]))
        word.end--;
    KarmaPerson *person = named_by(reader, word, set_off || at);
    size_t length = (size_t)(word.end - word.start);
    if (!person && first && set_off && !karma_word_is_common(word.start, length))
        person = karma_people_abbreviated(reader->room, word.start, length);
    if (person && person->id == reader->reading->author)
        return NULL;
    *ret_strong = person != NULL;
    return person;
}

static KarmaPerson *
mentioned_by(const Reader *reader, Word word)
{
    KarmaPerson *person = named_by(reader, word, false);
    while (!person && word.end > word.start && g_ascii_ispunct(word.end[-1])) {
        word.end--;
        person = named_by(reader, word, false);
    }
    while (!person && word.start < word.end && g_ascii_ispunct(*word.start)) {
        word.start++;
        person = named_by(reader, word, false);
    }
    return person;
}

static void
add_target(KarmaLineReading *reading, uint32_t id, bool strong)
{
    size_t i = 0;
    while (i < reading->n_targets && reading->targets[i] != id)
        i++;
    if (i == KARMA_READING_TARGETS)
        return;
    if (i == reading->n_targets)
        reading->targets[reading->n_targets++] = id;
    reading->strong |= (uint8_t)(strong << i);
}

static void
add_token(KarmaLineReading *reading, uint32_t stem)
{
    size_t at = reading->n_tokens, after;
    while (at > 0 && reading->tokens[at - 1] > stem)
        at--;
    if (reading->n_tokens == KARMA_READING_TOKENS || (at > 0 && reading->tokens[at - 1] == stem))
        return;
    after = reading->n_tokens - at;
    memmove(&reading->tokens[at + 1], &reading->tokens[at], after * sizeof reading->tokens[0]);
    memmove(&reading->rarity[at + 1], &reading->rarity[at], after * sizeof reading->rarity[0]);
    reading->tokens[at] = stem;
    reading->rarity[at] = karma_word_rarity(stem);
    reading->norm += reading->rarity[at] * reading->rarity[at];
    reading->n_tokens++;
}

static void
read_word(Reader *reader, Word word)
{
    KarmaLineReading *reading = reader->reading;
    bool first = reader->place == 0, strong = false;
    reading->words++;
    KarmaPerson *person = addressed_by(reader, word, first, &strong);
    if (!person)
        person = mentioned_by(reader, word);
    if (person) {
        add_target(reading, person->id, strong);
        return;
    }
    while (word.start < word.end && g_ascii_ispunct(*word.start) && !(first && *word.start == '!'))
        word.start++;
    while (word.end > word.start && g_ascii_ispunct(word.end[-1]))
        word.end--;
    if (word.end - word.start > 1 && *word.start == '!')
        reading->shows |= KARMA_SHOWS_COMMAND;
    reading->shows |= shown_by(&word, reader->place++);
    if (word.end - word.start > 1)
        add_token(reading, karma_word_stem(word.start, (size_t)(word.end - word.start)));
}

/* A bridge writes "<alice> hello": alice says it, once the bridge is known for one. */
static const char *
relayed_name(KarmaPerson *author, const char *text, size_t *ret_length)
{
    static const uint32_t known_after = 8;
    const char *end = *text == '<' ? strpbrk(text, "> ") : NULL;
    if (!end || *end != '>' || end[1] != ' ' || end - text < 3 || end - text > NAME_BYTES)
        return NULL;
    author->relayed = (uint16_t)MIN(author->relayed + 1, UINT16_MAX);
    if (author->relayed < known_after || author->relayed * 10 < author->said * 8)
        return NULL;
    *ret_length = (size_t)(end - text) - 1;
    return text + 1;
}

static const char *
read_author(KarmaReplies *room, const char *nick, const char *text, KarmaPerson **ret_author)
{
    char name[NAME_BYTES + 8];
    size_t length = karma_fold(nick, name, sizeof name);
    KarmaPerson *author = karma_people_get(room, name, length);
    const char *relayed = relayed_name(author, text, &length);
    if (relayed) {
        author->said++;
        author = karma_people_get(room, relayed, length);
        text = relayed + length + 1;
    }
    *ret_author = author;
    return text;
}

void
karma_line_read(KarmaReplies *room, const KarmaRoomLine *line, KarmaLineReading *ret_reading)
{
    char folded[LINE_BYTES];
    Word words[LINE_WORDS];
    KarmaPerson *author;
    size_t length = karma_fold(line->text, folded, sizeof folded);
    bool action = g_str_has_prefix(folded, "/me ");
    const char *text = read_author(room, line->nick, folded + (action ? 4 : 0), &author);
    int64_t minute = line->when / 60;
    *ret_reading = (KarmaLineReading){
        .minute = (int32_t)CLAMP(minute, room->minute, INT32_MAX),
        .author = author->id,
        .previous = author->last,
        .ordinal = author->said,
        .shows = marks_of(text, length) | (action ? KARMA_SHOWS_ACTION : 0) |
                 (author->bot ? KARMA_SHOWS_BOT : 0),
    };
    Reader reader = {room, ret_reading, 0};
    size_t n = split(text, words);
    for (size_t i = 0; i < n; i++)
        read_word(&reader, words[i]);
    ret_reading->norm = sqrtf(ret_reading->norm) + 1e-6F;
}
