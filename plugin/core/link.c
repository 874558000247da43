// SPDX-License-Identifier: GPL-2.0-or-later
/* Finding links in a text. */
#include "link-parts.h"

#include <arpa/inet.h>
#include <karma/link.h>
#include <libpsl.h>
#include <string.h>

enum { HOST_MAX = 253, LABEL_MAX = 63, PORT_MAX = 5, USER_MAX = 64, ZONE_MAX = 32 };

/* Suffixes that are more often a file ending, a version or the next word than a domain. */
static const char *const doubtful_suffixes[] = {
    "ac",    "ad",   "ai",   "am",   "app",  "ar",   "art",  "as",     "at",   "bar",  "be",
    "blog",  "box",  "bz",   "by",   "cab",  "cat",  "cc",   "cd",     "cf",   "cfg",  "ci",
    "click", "co",   "cv",   "cy",   "data", "date", "day",  "dev",    "diy",  "do",   "dot",
    "et",    "fail", "fit",  "fm",   "foo",  "fun",  "game", "gz",     "gg",   "help", "hm",
    "hr",    "how",  "id",   "ie",   "im",   "in",   "ink",  "io",     "is",   "it",   "je",
    "js",    "la",   "life", "link", "live", "lol",  "love", "ma",     "map",  "md",   "me",
    "menu",  "ml",   "mm",   "mo",   "mobi", "moe",  "mov",  "mp",     "my",   "name", "new",
    "news",  "ng",   "no",   "now",  "nr",   "nu",   "one",  "ong",    "out",  "page", "pet",
    "ph",    "pics", "pin",  "pl",   "pm",   "post", "pro",  "ps",     "pt",   "pub",  "py",
    "re",    "read", "red",  "rs",   "run",  "sb",   "sc",   "search", "sh",   "sm",   "so",
    "sql",   "st",   "sv",   "talk", "tc",   "team", "tel",  "tf",     "tips", "tk",   "to",
    "today", "top",  "town", "tv",   "us",   "vi",   "vc",   "wf",     "win",  "work", "world",
    "ws",    "wtf",  "yes",  "you",  "zip",  "zone",
};

static const struct {
    const char *text;
    size_t length;
} schemes[] = {{"http://", 7}, {"https://", 8}, {"ftp://", 6}, {"ftps://", 7}};

size_t
karma_link_scheme_length(const char *url)
{
    if ((*url | 0x20) != 'h' && (*url | 0x20) != 'f')
        return 0;
    for (size_t i = 0; i < G_N_ELEMENTS(schemes); i++) {
        if (g_ascii_strncasecmp(url, schemes[i].text, schemes[i].length) == 0)
            return schemes[i].length;
    }
    return 0;
}

/* Bytes of a letter, digit or mark at `p` (ASCII or not); 0 for all else. */
static size_t
label_char(const char *p, const char *end)
{
    if (p >= end)
        return 0;
    if ((unsigned char)*p < 0x80)
        return g_ascii_isalnum(*p) || *p == '-' || *p == '_' ? 1 : 0;
    gunichar c = g_utf8_get_char(p);
    return g_unichar_isalnum(c) || g_unichar_ismark(c) ? (size_t)(g_utf8_next_char(p) - p) : 0;
}

/* A zone ("%25eth0", RFC 6874) may follow the address. */
static const char *
skip_ipv6(const char *p, const char *end)
{
    char address[INET6_ADDRSTRLEN];
    uint8_t binary[16];
    size_t n = 0;
    for (p++; p < end && *p != ']' && *p != '%' && n + 1 < sizeof address; p++)
        address[n++] = *p;
    address[n] = '\0';
    for (size_t zone = 0; p < end && zone < ZONE_MAX && (*p == '%' || g_ascii_isalnum(*p)); zone++)
        p++;
    return p < end && *p == ']' && inet_pton(AF_INET6, address, binary) == 1 ? p + 1 : NULL;
}

/* The end of a host of `ret_labels` labels, or NULL. The last label begins at `ret_last`. */
static const char *
skip_labels(const char *p, const char *end, const char **ret_last, size_t *ret_labels)
{
    const char *host = p, *after = NULL;
    *ret_labels = 0;
    while (p < end && p - host <= HOST_MAX) {
        const char *label = p;
        for (size_t n = 0; (n = label_char(p, end)) > 0 && p - label <= LABEL_MAX * 3; p += n) {
        }
        if (p == label || *label == '-')
            break;
        after = p;
        *ret_last = label;
        (*ret_labels)++;
        if (p >= end || *p != '.')
            break;
        p++;
    }
    return after;
}

/* Behind the last "@" before the host. */
static const char *
skip_user(const char *p, const char *end)
{
    const char *host = p;
    for (const char *q = p; q < end && q - p < USER_MAX; q++) {
        if (*q == '@')
            host = q + 1;
        else if (!g_ascii_isalnum(*q) && !strchr(":._-%+~!$&*", *q))
            break;
    }
    return host;
}

/* The port may be empty before a path (RFC 3986, 3.2.3). */
static const char *
skip_port(const char *p, const char *end)
{
    const char *digits = p + 1;
    if (p >= end || *p != ':')
        return p;
    const char *q = digits;
    while (q < end && q - digits < PORT_MAX && g_ascii_isdigit(*q))
        q++;
    return q > digits || (q < end && *q == '/') ? q : p;
}

/* The dot of the root ("a.test./x"), where the link goes on behind it. */
static const char *
skip_root(const char *p, const char *end)
{
    const bool path = end - p > 1 && *p == '.' && p[1] == '/';
    const bool port = end - p > 2 && *p == '.' && p[1] == ':' && g_ascii_isdigit(p[2]);
    return path || port ? p + 1 : p;
}

/* Characters beyond ASCII that never belong to a link: quotes, marks of direction, the punctuation
 * of other scripts, what stands for something that could not be shown. */
static const struct {
    gunichar from, to;
} enders[] = {
    {0xab, 0xab},     {0xbb, 0xbb},     {0x60c, 0x60c},   {0x61b, 0x61b},   {0x61f, 0x61f},
    {0x6d4, 0x6d4},   {0x964, 0x965},   {0x200b, 0x200b}, {0x200e, 0x200f}, {0x2018, 0x201f},
    {0x2026, 0x2026}, {0x202a, 0x202e}, {0x2060, 0x2069}, {0x3000, 0x3020}, {0xfeff, 0xfeff},
    {0xff00, 0xff0f}, {0xff1a, 0xff1b}, {0xff1f, 0xff1f}, {0xfffc, 0xfffd},
};

static bool
ends_link(gunichar c)
{
    if (c < 0x80)
        return c <= ' ' || c == 0x7f || c == '<' || c == '>' || c == '"' || c == '`';
    for (size_t i = 0; i < G_N_ELEMENTS(enders); i++) {
        if (c >= enders[i].from && c <= enders[i].to)
            return true;
    }
    return g_unichar_isspace(c) || g_unichar_iscntrl(c);
}

/* What markup left of characters that never belong to a link. */
static const char *const leftovers[] = {"&quot;", "&gt;",  "&lt;", "&nbsp;",
                                        "&apos;", "&#39;", "&#34;"};

static bool
begins_with(const char *p, const char *end, const char *text)
{
    const size_t length = strlen(text);
    return (size_t)(end - p) >= length && strncmp(p, text, length) == 0;
}

/* Another link follows behind punctuation, or a leftover of markup. */
static bool
breaks_link(const char *p, const char *end)
{
    if (*p == ',' || *p == ';' || *p == '|')
        return p + 1 < end && karma_link_scheme_length(p + 1) > 0;
    for (size_t i = 0; *p == '&' && i < G_N_ELEMENTS(leftovers); i++) {
        if (begins_with(p, end, leftovers[i]))
            return true;
    }
    return false;
}

static const char *
skip_rest(const char *p, const char *end)
{
    while (p < end && !ends_link(g_utf8_get_char(p)) && !breaks_link(p, end))
        p = g_utf8_next_char(p);
    return p;
}

/* Cuts trailing punctuation, and closing brackets that nothing inside opens. */
static const char *
trim_rest(const char *start, const char *end)
{
    static const char open[] = "([{", close[] = ")]}";
    long balance[3] = {0, 0, 0};
    for (const char *p = start; p < end; p++) {
        const char *o = memchr(open, *p, 3), *c = memchr(close, *p, 3);
        if (o)
            balance[o - open]++;
        if (c)
            balance[c - close]--;
    }
    for (; end > start; end--) {
        const char *c = memchr(close, end[-1], 3), *o = memchr(open, end[-1], 3);
        if (c && balance[c - close] < 0)
            balance[c - close]++;
        else if (o)
            balance[o - open]--;
        else if (!strchr(".,;:!?'*_~|\\", end[-1]))
            break;
    }
    return end;
}

/* What follows the host, if a path, a query or a fragment begins there. */
static const char *
skip_path(const char *p, const char *end)
{
    if (p < end && (*p == '/' || *p == '?' || *p == '#'))
        return MAX(p, trim_rest(p, skip_rest(p, end)));
    return p;
}

static bool
is_doubtful(const char *suffix)
{
    for (size_t i = 0; i < G_N_ELEMENTS(doubtful_suffixes); i++) {
        if (strcmp(suffix, doubtful_suffixes[i]) == 0)
            return true;
    }
    return false;
}

static bool
is_known_suffix(const char *suffix)
{
    return psl_is_public_suffix2(psl_builtin(), suffix, PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) ==
           1;
}

/* Whether `last`..`end` can be the suffix of a domain written without a scheme. */
static bool
is_bare_suffix(const char *host, const char *last, const char *end, bool sure)
{
    bool starts_upper = g_ascii_isupper(*last) && !g_ascii_isupper(*host);
    bool version =
        g_ascii_isdigit(last[-2]) && strspn(host, "0123456789.") >= (size_t)(last - host);
    if (starts_upper || version || end - last > LABEL_MAX || (g_ascii_isdigit(*last)))
        return false;
    g_autofree char *raw = g_strndup(last, (size_t)(end - last));
    g_autofree char *suffix = g_utf8_strdown(raw, -1);
    return is_known_suffix(suffix) && (sure || !is_doubtful(suffix));
}

static const char *
match_with_scheme(const char *p, const char *end)
{
    size_t scheme = karma_link_scheme_length(p);
    if (scheme == 0)
        return NULL;
    const char *host = skip_user(p + scheme, end), *last = NULL;
    size_t labels = 0;
    const char *after =
        host < end && *host == '[' ? skip_ipv6(host, end) : skip_labels(host, end, &last, &labels);
    if (!after || karma_link_scheme_length(host) > 0)
        return NULL;
    return skip_path(skip_port(skip_root(after, end), end), end);
}

static const char *
match_bare(const char *p, const char *end)
{
    const char *last = NULL;
    size_t labels = 0;
    const char *after = skip_labels(p, end, &last, &labels);
    if (!after || labels < 2 || (after < end && *after == '@'))
        return NULL;
    bool www = labels > 2 && g_ascii_strncasecmp(p, "www.", 4) == 0;
    const char *port = skip_port(skip_root(after, end), end);
    bool path = port < end && (*port == '/' || *port == '?') && port + 1 < end &&
                !ends_link(g_utf8_get_char(port + 1)) && *port == '/';
    if (!is_bare_suffix(p, last, after, www || path))
        return NULL;
    return skip_path(port, end);
}

/* Whether a link may begin at `p`: not in the middle of a word, a path, a mail address or another
 * name. */
static bool
may_begin(const char *text, const char *p)
{
    if (p == text)
        return true;
    const char *before = g_utf8_prev_char(p);
    gunichar c = g_utf8_get_char(before);
    if (c < 0x80)
        return !g_ascii_isalnum((char)c) && !strchr("/.@\\-_~$%&#+", (int)c);
    return !g_unichar_isalnum(c);
}

/* The end of the word at `p`: no other link begins inside it. */
static const char *
skip_word(const char *p, const char *end)
{
    const char *start = p;
    while (p < end) {
        size_t n = label_char(p, end);
        bool after_other_script =
            p > start && (unsigned char)p[-1] >= 0x80 && (unsigned char)*p < 0x80;
        if ((n == 0 && *p != '.' && *p != '@') || (n > 0 && after_other_script))
            break;
        p += n ? n : 1;
    }
    return p > start ? p : g_utf8_next_char(p);
}

/* A dot inside a word, or what follows a scheme: without either there is no link. */
static bool
may_hold(const char *p, const char *end)
{
    for (; p < end; p++) {
        if ((*p == '.' && label_char(p + 1, end) > 0) || (*p == ':' && begins_with(p, end, "://")))
            return true;
    }
    return false;
}

bool
karma_link_find(const char *text, size_t length, size_t from, KarmaSpan *ret_span)
{
    const char *end = text + length;
    if (!may_hold(text + from, end))
        return false;
    for (const char *p = text + from; p < end;) {
        if (label_char(p, end) == 0 || *p == '-' || *p == '_') {
            p = g_utf8_next_char(p);
            continue;
        }
        const char *after = match_with_scheme(p, end);
        if (!after && may_begin(text, p))
            after = match_bare(p, end);
        if (after) {
            *ret_span = (KarmaSpan){(size_t)(p - text), (size_t)(after - p)};
            return true;
        }
        p = skip_word(p, end);
    }
    return false;
}
