// SPDX-License-Identifier: GPL-2.0-or-later
/* The one form of a link: taking it apart, normalising, hashing. */
#include "link-parts.h"

#include <karma/link.h>
#include <string.h>

/* Parameters that say where a reader came from, not what the page is. */
static const char *const tracking_parameters[] = {
    "fbclid",  "gclid",   "dclid",    "gclsrc",      "msclkid",    "yclid",   "twclid",
    "ttclid",  "igshid",  "igsh",     "mc_cid",      "mc_eid",     "_hsenc",  "_hsmi",
    "mkt_tok", "vero_id", "wickedid", "oly_anon_id", "oly_enc_id", "ref_src", "ref_url",
    "spm",     "s_cid",   "zanpid",   "_openstat",   "gbraid",     "wbraid",  "srsltid",
};

static char *
take(const char **cursor, const char *stops)
{
    size_t n = strcspn(*cursor, stops);
    char *part = g_strndup(*cursor, n);
    *cursor += n;
    return part;
}

static char *
normal_host(const char *raw)
{
    g_autofree char *host = g_utf8_strdown(raw, -1);
    size_t n = strlen(host);
    while (n > 0 && host[n - 1] == '.')
        host[--n] = '\0';
    if (g_str_is_ascii(host))
        return g_steal_pointer(&host);
    char *ascii = g_hostname_to_ascii(host);
    return ascii ? ascii : g_steal_pointer(&host);
}

static char *
take_host(const char **cursor)
{
    const char *end = *cursor + strcspn(*cursor, "/?#");
    for (const char *p = *cursor; p < end; p++)
        *cursor = *p == '@' ? p + 1 : *cursor;
    if (**cursor == '[') {
        (*cursor)++;
        g_autofree char *address = take(cursor, "]/?#");
        *cursor += **cursor == ']';
        address[strcspn(address, "%")] = '\0'; /* a zone is the reader's own */
        return g_ascii_strdown(address, -1);
    }
    g_autofree char *raw = take(cursor, ":/?#");
    return normal_host(raw);
}

static char *
take_port(const char **cursor, const char *scheme)
{
    if (**cursor != ':')
        return g_strdup("");
    (*cursor)++;
    g_autofree char *port = take(cursor, "/?#");
    bool is_default = strcmp(port, "80") == 0 || strcmp(port, "443") == 0;
    if (strcmp(scheme, "ftp") == 0)
        is_default = strcmp(port, "21") == 0;
    return is_default ? g_strdup("") : g_steal_pointer(&port);
}

void
karma_link_parts_init(KarmaLinkParts *ret_parts, const char *url)
{
    size_t scheme = karma_link_scheme_length(url);
    const char *cursor = url + scheme;
    bool ftp = scheme > 0 && g_ascii_strncasecmp(url, "ftp", 3) == 0;
    ret_parts->scheme = g_strdup(ftp ? "ftp" : "https");
    ret_parts->host = take_host(&cursor);
    ret_parts->port = take_port(&cursor, ret_parts->scheme);
    ret_parts->path = take(&cursor, "?#");
    bool query = *cursor == '?';
    cursor += query;
    ret_parts->query = query ? take(&cursor, "#") : g_strdup("");
    cursor += *cursor == '#';
    ret_parts->fragment = g_strdup(cursor);
}

void
karma_link_parts_clear(KarmaLinkParts *parts)
{
    g_free(parts->scheme);
    g_free(parts->host);
    g_free(parts->port);
    g_free(parts->path);
    g_free(parts->query);
    g_free(parts->fragment);
    *parts = (KarmaLinkParts){0};
}

/* Escapes are decoded where RFC 3986 (2.3) allows, in upper case elsewhere; bytes beyond ASCII are
 * escaped. */
static void
append_escaped(GString *out, const char *part)
{
    for (const char *p = part; *p; p++) {
        unsigned char c = (unsigned char)*p;
        if (c == '%' && g_ascii_isxdigit(p[1]) && g_ascii_isxdigit(p[2])) {
            c = (unsigned char)(g_ascii_xdigit_value(p[1]) * 16 + g_ascii_xdigit_value(p[2]));
            p += 2;
            if (!g_ascii_isalnum((char)c) && !(c && strchr("-._~", c))) {
                g_string_append_printf(out, "%%%02X", c);
                continue;
            }
        }
        if (c < 0x80 && c != '%')
            g_string_append_c(out, (char)c);
        else
            g_string_append_printf(out, "%%%02X", c);
    }
}

static bool
is_tracking(const char *parameter, const char *host)
{
    size_t n = strcspn(parameter, "=");
    if (g_ascii_strncasecmp(parameter, "utm_", 4) == 0 || n == 0)
        return true;
    if (n == 2 && strncmp(parameter, "si", 2) == 0)
        return strstr(host, "youtu") || strstr(host, "spotify");
    for (size_t i = 0; i < G_N_ELEMENTS(tracking_parameters); i++) {
        const char *name = tracking_parameters[i];
        if (strlen(name) == n && g_ascii_strncasecmp(parameter, name, n) == 0)
            return true;
    }
    return false;
}

static void
append_query(GString *out, const KarmaLinkParts *parts)
{
    g_auto(GStrv) parameters = g_strsplit(parts->query, "&", -1);
    char mark = '?';
    for (size_t i = 0; parameters[i]; i++) {
        const char *parameter = parameters[i];
        while (i > 0 && g_str_has_prefix(parameter, "amp;")) /* left by markup */
            parameter += strlen("amp;");
        if (is_tracking(parameter, parts->host))
            continue;
        g_string_append_c(out, mark);
        append_escaped(out, parameter);
        mark = '&';
    }
}

char *
karma_link_normalise(const char *url)
{
    g_auto(KarmaLinkParts) parts = {0};
    karma_link_parts_init(&parts, url);
    GString *out = g_string_new(NULL);
    bool ipv6 = strchr(parts.host, ':') != NULL;
    g_string_append_printf(out, "%s://%s%s%s", parts.scheme, ipv6 ? "[" : "", parts.host,
                           ipv6 ? "]" : "");
    if (*parts.port)
        g_string_append_printf(out, ":%s", parts.port);
    size_t bare = out->len;
    append_escaped(out, parts.path);
    while (out->len > bare && out->str[out->len - 1] == '/')
        g_string_truncate(out, out->len - 1);
    append_query(out, &parts);
    if (*parts.fragment == '!' || *parts.fragment == '/') {
        g_string_append_c(out, '#');
        append_escaped(out, parts.fragment);
    }
    return g_string_free(out, FALSE);
}

static inline uint64_t
rotate(uint64_t x, int bits)
{
    return (x << bits) | (x >> (64 - bits));
}

static void
sip_rounds(uint64_t v[4], int n)
{
    while (n-- > 0) {
        v[0] += v[1];
        v[2] += v[3];
        v[1] = rotate(v[1], 13) ^ v[0];
        v[3] = rotate(v[3], 16) ^ v[2];
        v[0] = rotate(v[0], 32);
        v[2] += v[1];
        v[0] += v[3];
        v[1] = rotate(v[1], 17) ^ v[2];
        v[3] = rotate(v[3], 21) ^ v[0];
        v[2] = rotate(v[2], 32);
    }
}

static uint64_t
little_endian(const uint8_t *bytes, size_t n)
{
    uint64_t word = 0;
    for (size_t i = 0; i < n; i++)
        word |= (uint64_t)bytes[i] << (8 * i);
    return word;
}

uint64_t
karma_link_hash(const char *url, const uint8_t key[16])
{
    g_autofree char *normal = karma_link_normalise(url);
    const uint8_t *bytes = (const uint8_t *)normal;
    size_t n = strlen(normal), whole = n / 8 * 8;
    uint64_t k0 = little_endian(key, 8), k1 = little_endian(key + 8, 8);
    uint64_t v[4] = {k0 ^ 0x736f6d6570736575, k1 ^ 0x646f72616e646f6d, k0 ^ 0x6c7967656e657261,
                     k1 ^ 0x7465646279746573};
    for (size_t i = 0; i <= whole; i += 8) {
        uint64_t word = i < whole ? little_endian(bytes + i, 8)
                                  : little_endian(bytes + i, n - whole) | (uint64_t)n << 56;
        v[3] ^= word;
        sip_rounds(v, 2);
        v[0] ^= word;
    }
    v[2] ^= 0xff;
    sip_rounds(v, 4);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}
