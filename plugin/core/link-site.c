// SPDX-License-Identifier: GPL-2.0-or-later
/* Whose host a link lies on. */
#include "link-parts.h"

#include <arpa/inet.h>
#include <karma/link.h>
#include <libpsl.h>
#include <string.h>

static const char *const literal_domains[] = {
    "localhost", "example.com", "example.net", "example.org", "example",     "invalid",
    "local",     "lan",         "internal",    "home.arpa",   "localdomain",
};

static const char *const paste_domains[] = {
    "pastebin.com",    "pastebin.ca",   "dpaste.com",    "dpaste.org",      "bpaste.net",
    "hastebin.com",    "ix.io",         "termbin.com",   "sprunge.us",      "rafb.net",
    "fpaste.org",      "0bin.net",      "0x0.st",        "pastie.org",      "ghostbin.com",
    "gist.github.com", "imgur.com",     "imageshack.us", "imageshack.com",  "postimg.cc",
    "postimg.org",     "ibb.co",        "imgbb.com",     "prnt.sc",         "prntscr.com",
    "gyazo.com",       "snag.gy",       "tinypic.com",   "photobucket.com", "imagebin.org",
    "imagebin.ca",     "pasteall.org",  "pastebay.com",  "controlc.com",    "rentry.co",
    "phpfi.com",       "nopaste.com",   "codepad.org",   "picpaste.com",    "imagevenue.com",
    "transfer.sh",     "pasteboard.co", "dpaste.de",     "kopipasta.com",   "justpaste.it",
};

/* First labels that make any host such a place: paste.debian.net, pastebin.mozilla.org, p.foo.org.
 */
static const char *const paste_labels[] = {
    "paste",  "pastebin", "pasteit",    "bin",         "nopaste",
    "pastes", "hastebin", "privatebin", "screenshots",
};

static bool
is_at_or_below(const char *host, const char *domain)
{
    size_t n = strlen(host), m = strlen(domain);
    if (n < m || strcmp(host + n - m, domain) != 0)
        return false;
    return n == m || host[n - m - 1] == '.';
}

static bool
is_in_list(const char *host, const char *const *domains, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (is_at_or_below(host, domains[i]))
            return true;
    }
    return false;
}

char *
karma_link_host(const char *url)
{
    g_auto(KarmaLinkParts) parts = {0};
    karma_link_parts_init(&parts, url);
    return g_steal_pointer(&parts.host);
}

char *
karma_link_site(const char *url)
{
    g_autofree char *host = karma_link_host(url);
    const char *site = psl_registrable_domain(psl_builtin(), host);
    return site && !g_hostname_is_ip_address(host) ? g_strdup(site) : g_steal_pointer(&host);
}

/* RFC 1918, 1122, 3927. */
static bool
is_private_ipv4(const uint8_t a[4])
{
    return a[0] == 127 || a[0] == 10 || a[0] == 0 || (a[0] == 172 && (a[1] & 0xf0) == 16) ||
           (a[0] == 192 && a[1] == 168) || (a[0] == 169 && a[1] == 254);
}

/* ::, ::1, RFC 4193, RFC 4291 2.5.6. */
static bool
is_private_ipv6(const uint8_t a[16])
{
    static const uint8_t zero[15] = {0};
    return (memcmp(a, zero, 15) == 0 && a[15] <= 1) || (a[0] & 0xfe) == 0xfc ||
           (a[0] == 0xfe && (a[1] & 0xc0) == 0x80);
}

bool
karma_link_is_literal(const char *url)
{
    g_autofree char *host = karma_link_host(url);
    uint8_t address[16];
    if (inet_pton(AF_INET, host, address) == 1)
        return is_private_ipv4(address);
    if (inet_pton(AF_INET6, host, address) == 1)
        return is_private_ipv6(address);
    return !strchr(host, '.') || is_in_list(host, literal_domains, G_N_ELEMENTS(literal_domains));
}

static const char *
without_www(const char *host)
{
    return g_str_has_prefix(host, "www.") ? host + 4 : host;
}

static bool
is_at_or_below_path(const char *path, const char *prefix)
{
    size_t n = strlen(prefix);
    while (n > 0 && prefix[n - 1] == '/')
        n--;
    return strncmp(path, prefix, n) == 0 && (path[n] == '\0' || path[n] == '/');
}

static bool
is_on_site(const KarmaLinkParts *link, const char *own_site)
{
    g_auto(KarmaLinkParts) site = {0};
    karma_link_parts_init(&site, own_site);
    const char *domain = without_www(site.host);
    if (!*domain ||
        psl_is_public_suffix2(psl_builtin(), domain, PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE))
        return false;
    return is_at_or_below(link->host, domain) && is_at_or_below_path(link->path, site.path);
}

bool
karma_link_is_own(const char *url, const char *const *own_sites, size_t n_own_sites)
{
    g_auto(KarmaLinkParts) link = {0};
    karma_link_parts_init(&link, url);
    for (size_t i = 0; i < n_own_sites; i++) {
        if (is_on_site(&link, own_sites[i]))
            return true;
    }
    return false;
}

static bool
has_paste_label(const char *host)
{
    size_t n = strcspn(host, ".");
    for (size_t i = 0; i < G_N_ELEMENTS(paste_labels); i++) {
        if (strlen(paste_labels[i]) == n && strncmp(host, paste_labels[i], n) == 0)
            return true;
    }
    return false;
}

bool
karma_link_is_paste(const char *url)
{
    g_auto(KarmaLinkParts) link = {0};
    karma_link_parts_init(&link, url);
    if (strlen(link.path) <= 1 && !*link.query)
        return false;
    return has_paste_label(link.host) ||
           is_in_list(link.host, paste_domains, G_N_ELEMENTS(paste_domains));
}
