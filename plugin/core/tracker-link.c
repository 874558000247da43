// SPDX-License-Identifier: GPL-2.0-or-later
#include "tracker-state.h"
#include <string.h>

#define SAME_TEXT       0.8
#define SAME_TEXT_LEAST 4   /* words; below that texts are alike by chance */
#define TEXT_WORDS      256 /* looked at in a text */
#define LINKS_A_MESSAGE 32  /* more are a list, and nobody means each of them */

void
karma_link_free_text(gpointer data)
{
    Link *link = data;
    g_free(link->act.host);
    if (link->text)
        g_array_unref(link->text);
}

/* product.md 3, Link: the first that fits. */
static KarmaLinkClass
class_of(const Link *link)
{
    if (link->literal)
        return KARMA_LINK_LITERAL;
    if (link->asking && (link->asks_itself || !link->answers_question))
        return KARMA_LINK_ASKING;
    if (link->answers_question || link->reacted)
        return KARMA_LINK_ANSWER;
    if (link->broadcast || link->drop_by)
        return KARMA_LINK_BROADCAST;
    return link->own_site ? KARMA_LINK_OWN : KARMA_LINK_HELPFUL;
}

/* What the class rests on. */
static uint32_t
reasons_of(const Link *link, KarmaLinkClass link_class)
{
    switch (link_class) {
    case KARMA_LINK_ANSWER:
        return (link->answers_question ? KARMA_LINK_BY_NEED : 0) |
               (link->reacted ? KARMA_LINK_BY_ECHO : 0);
    case KARMA_LINK_BROADCAST:
        return link->broadcast ? KARMA_LINK_BY_REPEATING : KARMA_LINK_BY_SILENCE;
    case KARMA_LINK_ASKING:
    case KARMA_LINK_HELPFUL:
        return link->judged;
    case KARMA_LINK_LITERAL:
    case KARMA_LINK_OWN:
        return KARMA_LINK_BY_PLACE;
    }
    return 0;
}

static double
weight_of(const Link *link, KarmaLinkClass link_class, const KarmaSettings *settings)
{
    if (link_class == KARMA_LINK_ANSWER)
        return 1;
    const bool introduced = link->words >= settings->helpful_words;
    return link_class == KARMA_LINK_HELPFUL && introduced ? settings->helpful_weight : 0;
}

/* Others' links enter the ledger only as answers to the owner. */
static void
settle(KarmaTracker *tracker, Link *link, KarmaRows *changes)
{
    const KarmaLinkClass link_class = class_of(link);
    const double weight = weight_of(link, link_class, tracker->settings);
    if (link->received && link_class != KARMA_LINK_ANSWER)
        return;
    const uint32_t reasons = reasons_of(link, link_class);
    if (link->in_ledger && link->act.detail == (int32_t)link_class && link->act.weight == weight &&
        link->act.reasons == reasons)
        return;
    link->act.detail = (int32_t)link_class;
    link->act.weight = weight;
    link->act.reasons = reasons;
    link->in_ledger = true;
    karma_tracker_keep_name(tracker, link->act.name, changes);
    karma_tracker_keep_name(tracker, link->act.room, changes);
    karma_rows_put_act(changes, &link->act);
}

static int
by_value(gconstpointer a, gconstpointer b)
{
    const uint32_t *one = a, *other = b;
    return (*one > *other) - (*one < *other);
}

static bool
is_word_byte(unsigned char byte)
{
    return g_ascii_isalnum(byte) || byte >= 0x80;
}

/* The words beside the links as sorted hashes (FNV-1a): enough to see the same text again, nothing
 * to read it by. */
static GArray *
text_hashes(const char *text)
{
    GArray *hashes = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    while (*text && hashes->len < TEXT_WORDS) {
        const size_t blank = strcspn(text, " \t\n");
        uint32_t hash = UINT32_C(2166136261);
        if (!g_strstr_len(text, (gssize)blank, "://") && blank > 0) {
            for (size_t i = 0; i < blank; i++)
                if (is_word_byte((unsigned char)text[i]))
                    hash = (hash ^ (unsigned char)g_ascii_tolower(text[i])) * UINT32_C(16777619);
            g_array_append_val(hashes, hash);
        }
        text += blank + (text[blank] != '\0');
    }
    g_array_sort(hashes, by_value);
    return hashes;
}

static bool
same_text(const GArray *a, const GArray *b)
{
    guint i = 0, j = 0, both = 0;
    if (!a || !b || a->len < SAME_TEXT_LEAST || b->len < SAME_TEXT_LEAST)
        return false;
    while (i < a->len && j < b->len) {
        const uint32_t one = g_array_index(a, uint32_t, i), other = g_array_index(b, uint32_t, j);
        both += one == other;
        i += one <= other;
        j += other <= one;
    }
    return both >= SAME_TEXT * MAX(a->len, b->len);
}

static bool
is_same_thing(const KarmaTracker *tracker, const Link *a, const Link *b)
{
    return !a->received && !b->received &&
           ABS(a->act.when - b->act.when) <= tracker->settings->broadcast_s &&
           (a->act.url == b->act.url || same_text(a->text, b->text));
}

static bool
add_distinct(int64_t *seen, size_t *n, size_t most, int64_t id)
{
    for (size_t i = 0; i < *n; i++)
        if (seen[i] == id)
            return false;
    if (*n < most)
        seen[(*n)++] = id;
    return true;
}

/* The same to many: all of the set, those before too. */
static void
see_broadcast(KarmaTracker *tracker, guint latest, KarmaRows *changes)
{
    int64_t rooms[128], people[128];
    size_t n_rooms = 0, n_people = 0;
    Link *links = (Link *)(void *)tracker->links->data;
    for (guint i = 0; i < tracker->links->len; i++) {
        if (!is_same_thing(tracker, &links[i], &links[latest]))
            continue;
        if (links[i].act.room)
            add_distinct(rooms, &n_rooms, G_N_ELEMENTS(rooms), links[i].act.room);
        else
            add_distinct(people, &n_people, G_N_ELEMENTS(people), links[i].person);
    }
    if ((int64_t)n_rooms < tracker->settings->broadcast_rooms &&
        (int64_t)n_people < tracker->settings->broadcast_people)
        return;
    for (guint i = 0; i < tracker->links->len; i++) {
        if (!is_same_thing(tracker, &links[i], &links[latest]))
            continue;
        links[i].broadcast = true;
        settle(tracker, &links[i], changes);
    }
}

/* One act for the same link, target and day. */
static guint
find_or_add(KarmaTracker *tracker, const LinkOccasion *occasion, const char *url)
{
    const Turn *turn = occasion->turn;
    const uint64_t hash = karma_link_hash(url, tracker->key);
    const KarmaDate day = karma_tracker_day(tracker, occasion->message->when);
    const KarmaNameId person = karma_people_person(tracker->people, occasion->with);
    for (guint i = tracker->links->len; i > 0; i--) {
        const Link *link = &g_array_index(tracker->links, Link, i - 1);
        if (link->act.url == hash && link->act.day == day && link->received == !turn->own &&
            link->act.room == turn->room && (turn->room || link->person == person))
            return i - 1;
    }
    Link link = {
        .received = !turn->own, .person = person, .turn = turn->id, .first_turn = turn->id};
    link.act = (KarmaAct){.id = tracker->next_act++,
                          .kind = turn->own ? KARMA_ACT_LINK : KARMA_ACT_LINK_RECEIVED,
                          .when = occasion->message->when,
                          .day = day,
                          .name = turn->own && turn->room ? 0 : occasion->with,
                          .room = turn->room,
                          .latency_s = -1,
                          .present_s = -1,
                          .url = hash,
                          .host = karma_link_host(url)};
    g_array_append_val(tracker->links, link);
    return tracker->links->len - 1;
}

/* What a message with links is there for; its first link speaks for all. */
typedef struct {
    bool asks;
    uint32_t reasons;
} Judgement;

static Judgement
judge(const LinkOccasion *occasion, const char *url)
{
    const KarmaLinkContext context = {
        .url = url,
        .text = occasion->message->text,
        .nick = occasion->nick,
        .reads = occasion->reading->reads,
        .words = occasion->reading->words,
        .links = occasion->reading->links,
        .room = occasion->turn->room != 0,
        .scene = occasion->scene,
        .number = occasion->number,
    };
    Judgement judgement = {false, 0};
    judgement.asks = karma_link_purpose(&context, NULL, &judgement.reasons) == KARMA_LINK_ASKS;
    return judgement;
}

/* Whether it is of asking, all said. */
static bool
note_link(KarmaTracker *tracker, const LinkOccasion *occasion, const char *url,
          const Judgement *judgement, KarmaRows *changes)
{
    const Turn *turn = occasion->turn;
    char **own_sites = tracker->settings->own_sites;
    const guint at = find_or_add(tracker, occasion, url);
    Link *link = &g_array_index(tracker->links, Link, at);
    link->turn = turn->id;
    link->words = MAX(link->words, turn->words);
    link->literal = karma_link_is_literal(url);
    if (judgement->asks || !link->asking) /* a second word about it shows no less */
        link->judged = judgement->reasons;
    link->asking |= judgement->asks;
    link->asks_itself |=
        (occasion->reading->reads & (KARMA_READS_QUESTION | KARMA_READS_PROBLEM)) ||
        karma_link_is_paste(url);
    link->drop_by |= occasion->drop_by;
    link->own_site = karma_link_is_own(url, (const char *const *)own_sites,
                                       own_sites ? g_strv_length(own_sites) : 0);
    if (!link->text)
        link->text = text_hashes(occasion->message->text);
    settle(tracker, link, changes);
    if (!link->received)
        see_broadcast(tracker, at, changes);
    return class_of(&g_array_index(tracker->links, Link, at)) == KARMA_LINK_ASKING;
}

uint64_t
karma_link_first(const KarmaTracker *tracker, const char *text)
{
    const size_t length = strlen(text);
    KarmaSpan span;
    if (!g_utf8_validate(text, (gssize)length, NULL) || !karma_link_find(text, length, 0, &span))
        return 0;
    g_autofree char *url = g_strndup(text + span.start, span.length);
    return karma_link_hash(url, tracker->key);
}

bool
karma_links_note(KarmaTracker *tracker, const LinkOccasion *occasion, KarmaRows *changes)
{
    const char *text = occasion->message->text;
    const size_t length = strlen(text);
    KarmaSpan span = {0, 0};
    Judgement judgement = {false, 0};
    bool asking = false;
    if (!g_utf8_validate(text, (gssize)length, NULL))
        return false;
    for (int n = 0; n < LINKS_A_MESSAGE; n++) {
        if (!karma_link_find(text, length, span.start + span.length, &span))
            break;
        g_autofree char *url = g_strndup(text + span.start, span.length);
        if (n == 0)
            judgement = judge(occasion, url);
        asking |= note_link(tracker, occasion, url, &judgement, changes);
    }
    return asking;
}

void
karma_links_grow(KarmaTracker *tracker, const Turn *turn, bool answers_question, KarmaRows *changes)
{
    for (guint i = tracker->links->len; turn->links && i > 0; i--) {
        Link *link = &g_array_index(tracker->links, Link, i - 1);
        if (link->turn != turn->id)
            continue;
        link->words = MAX(link->words, turn->words);
        link->answers_question |= answers_question;
        settle(tracker, link, changes);
    }
}

void
karma_links_react(KarmaTracker *tracker, int64_t turn, KarmaTime when, bool thanks,
                  KarmaRows *changes)
{
    for (guint i = tracker->links->len; i > 0; i--) {
        Link *link = &g_array_index(tracker->links, Link, i - 1);
        if ((link->turn != turn && link->first_turn != turn) ||
            (!thanks && when - link->act.when > tracker->settings->reaction_s))
            continue;
        link->reacted = true;
        settle(tracker, link, changes);
    }
}

void
karma_links_react_person(KarmaTracker *tracker, bool received, KarmaNameId person, KarmaRoomId room,
                         KarmaTime since, KarmaTime when, KarmaRows *changes)
{
    for (guint i = tracker->links->len; i > 0; i--) {
        Link *link = &g_array_index(tracker->links, Link, i - 1);
        if (link->received != received || link->person != person || link->act.room != room ||
            link->act.when < since || link->act.when > when ||
            when - link->act.when > tracker->settings->reaction_s)
            continue;
        link->reacted = true;
        settle(tracker, link, changes);
    }
}

void
karma_links_stay(KarmaTracker *tracker, const Turn *turn, KarmaRows *changes)
{
    for (guint i = tracker->links->len; i > 0; i--) {
        Link *link = &g_array_index(tracker->links, Link, i - 1);
        if (!link->drop_by || link->act.room != turn->room || link->turn == turn->id ||
            turn->first - link->act.when > tracker->settings->drop_by_after_s)
            continue;
        link->drop_by = false;
        settle(tracker, link, changes);
    }
}
