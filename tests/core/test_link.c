// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/link.h>
#include <karma/reading.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* All links of a text, each in angle brackets. */
static char *
found_in(const char *text)
{
    GString *out = g_string_new(NULL);
    KarmaSpan span;
    size_t from = 0, length = strlen(text);
    while (karma_link_find(text, length, from, &span)) {
        g_string_append_printf(out, "<%.*s>", (int)span.length, text + span.start);
        from = span.start + span.length;
    }
    return g_string_free(out, FALSE);
}

typedef struct {
    const char *what, *text, *expected;
} Row;

static void
check(const Row *rows, size_t n, char *(*function)(const char *))
{
    size_t wrong = 0;
    for (size_t i = 0; i < n; i++) {
        g_autofree char *got = function(rows[i].text);
        if (strcmp(got, rows[i].expected) != 0) {
            print_error("%s: \"%s\" gave %s, not %s\n", rows[i].what, rows[i].text, got,
                        rows[i].expected);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

static void
link__finds_urls__in_plain_text(void **state)
{
    static const Row rows[] = {
        {"alone", "https://docs.gardening.test/pond", "<https://docs.gardening.test/pond>"},
        {"full stop", "see http://a.test/x.", "<http://a.test/x>"},
        {"in brackets", "(see http://a.test/x)", "<http://a.test/x>"},
        {"brackets of its own", "http://a.test/Fig_(tree)!", "<http://a.test/Fig_(tree)>"},
        {"both", "(http://a.test/Fig_(tree))", "<http://a.test/Fig_(tree)>"},
        {"angle brackets", "<http://a.test/x>", "<http://a.test/x>"},
        {"quotes", "\"http://a.test/x\" 'http://b.test'", "<http://a.test/x><http://b.test>"},
        {"markdown", "[pond](http://a.test/x)", "<http://a.test/x>"},
        {"question mark", "did you try http://a.test/x?", "<http://a.test/x>"},
        {"query", "http://a.test/x?a=1&b=2, good", "<http://a.test/x?a=1&b=2>"},
        {"upper case", "HTTP://A.Test/X", "<HTTP://A.Test/X>"},
        {"two", "http://a.test http://b.test/", "<http://a.test><http://b.test/>"},
        {"port", "http://localhost:8080/box", "<http://localhost:8080/box>"},
        {"user", "ftp://me:pw@files.test/a", "<ftp://me:pw@files.test/a>"},
        {"IPv4", "http://192.168.1.1/", "<http://192.168.1.1/>"},
        {"IPv6", "see http://[2001:db8::1]:80/x.", "<http://[2001:db8::1]:80/x>"},
        {"IDN", "http://bücher.example/ä!", "<http://bücher.example/ä>"},
        {"ideographic stop", "看http://a.test/x。好", "<http://a.test/x>"},
        {"www", "on www.gardening.org today", "<www.gardening.org>"},
        {"bare", "gardening.org has it", "<gardening.org>"},
        {"bare with path", "paste.sh/abc and foo.io/x.", "<paste.sh/abc><foo.io/x>"},
        {"bare country", "look at beispiel.de: good", "<beispiel.de>"},
        {"after a nick", "bob:http://a.test/x", "<http://a.test/x>"},
        {"dash", "here - http://a.test/x - and", "<http://a.test/x>"},
        {"fragment", "http://a.test/#two", "<http://a.test/#two>"},
        {"trailing dots", "http://a.test/x...", "<http://a.test/x>"},
        {"ellipsis character", "http://a.test/x…", "<http://a.test/x>"},
        {"IPv6 zone", "http://[fe80::1%25eth0]:80/x", "<http://[fe80::1%25eth0]:80/x>"},
        {"empty port", "http://a.test:/x", "<http://a.test:/x>"},
        {"dot of the root", "http://a.test./x http://a.test.:80/y http://a.test./",
         "<http://a.test./x><http://a.test.:80/y><http://a.test./>"},
        {"at signs", "http://ann:p@ss@a.test/x", "<http://ann:p@ss@a.test/x>"},
        {"underlined", "_http://a.test/x_", "<http://a.test/x>"},
        {"arrow", "<-http://a.test/x", "<http://a.test/x>"},
        {"comma and another", "http://a.test/x,http://b.test/y;https://c.test",
         "<http://a.test/x><http://b.test/y><https://c.test>"},
        {"another inside", "http://a.test/at/http://b.test/y",
         "<http://a.test/at/http://b.test/y>"},
        {"commas of its own", "http://a.test/1,2,3,", "<http://a.test/1,2,3>"},
        {"left by markup", "&lt;http://a.test/x&gt; &quot;http://b.test/y&quot;",
         "<http://a.test/x><http://b.test/y>"},
        {"ampersand of markup", "http://a.test/x?a=1&amp;b=2", "<http://a.test/x?a=1&amp;b=2>"},
        {"Arabic comma and question mark", "http://a.test/x، http://b.test/y؟",
         "<http://a.test/x><http://b.test/y>"},
        {"danda", "http://a.test/x। ", "<http://a.test/x>"},
        {"marks of direction", "\342\200\216http://a.test/x\342\200\216", "<http://a.test/x>"},
        {"fullwidth brackets", "（http://a.test/x）「http://b.test」",
         "<http://a.test/x><http://b.test>"},
        {"IDN bare", "münchen.de, пример.рф/путь.", "<münchen.de><пример.рф/путь>"},
        {"nested brackets", "[{http://a.test/{id}/(x)}]", "<http://a.test/{id}/(x)>"},
    };
    (void)state;
    check(rows, G_N_ELEMENTS(rows), found_in);
}

static void
link__finds_nothing__in_names_versions_and_addresses(void **state)
{
    static const Row rows[] = {
        {"file name", "edit foo.py and main.rs, then README.md", ""},
        {"file names", "a.out x.so lib.cc run.sh prog.pl data.zip", ""},
        {"path", "in /usr/lib/foo.org/bar", ""},
        {"version", "version 2.6.15.de or 1.2.3", ""},
        {"mail", "write to ann@gardening.org", ""},
        {"mail with dots", "ann.lee@gardening.co.uk", ""},
        {"e.g.", "e.g. this, i.e. that", ""},
        {"no blank", "it is done.But how.in.the world", ""},
        {"unknown suffix", "foo.barbaz me.olga.test", ""},
        {"scheme alone", "http:// https://", ""},
        {"dots", "http://... http://.", ""},
        {"own address wanted", "http://<your-ip>/x", ""},
        {"abbreviation", "the U.S. and the U.K.", ""},
        {"numbers", "3.50 12.5.de", ""},
        {"libraries", "libc.so.6 ld-linux.so.2 node.js java.lang.String", ""},
        {"repository", "git@github.com:olga/x.git", ""},
        {"names upside down", "org.gnome.Shell com.example.foo net.ipv4.ip_forward", ""},
        {"other abbreviations", "z.B. d.h. u.a. i.d.R. p.ej. a.m. S.M.A.R.T.", ""},
        {"other schemes", "file:///x about:blank irc://a.test/x sftp://b.test javascript:x()", ""},
        {"disguised", "hxxp://a.test/x http:/a.test http//a.test", ""},
        {"dashes", "---- __ -_-", ""},
        {"empty", "", ""},
    };
    (void)state;
    check(rows, G_N_ELEMENTS(rows), found_in);
}

static void
link__has_one_form(void **state)
{
    static const Row rows[] = {
        {"case", "HTTPS://A.Test/Path", "https://a.test/Path"},
        {"scheme", "http://a.test/x", "https://a.test/x"},
        {"bare", "gardening.org/x", "https://gardening.org/x"},
        {"default port", "http://a.test:80/x", "https://a.test/x"},
        {"other port", "http://a.test:8080/x", "https://a.test:8080/x"},
        {"trailing slash", "https://a.test/x/", "https://a.test/x"},
        {"root", "https://a.test/", "https://a.test"},
        {"tracking", "https://a.test/x?utm_source=a&id=7&fbclid=b", "https://a.test/x?id=7"},
        {"only tracking", "https://a.test/x/?utm_source=a", "https://a.test/x"},
        {"fragment", "https://a.test/x#two", "https://a.test/x"},
        {"page in a fragment", "https://a.test/#/room/x", "https://a.test#/room/x"},
        {"IDN", "http://BÜCHER.de/", "https://xn--bcher-kva.de"},
        {"escapes", "http://a.test/%7ebob/%c3%a4ä", "https://a.test/~bob/%C3%A4%C3%A4"},
        {"IPv6", "http://[2001:DB8::1]:80/", "https://[2001:db8::1]"},
        {"user", "https://me:pw@a.test/x", "https://a.test/x"},
        {"ftp", "FTP://a.test:21/x", "ftp://a.test/x"},
        {"IPv6 zone", "http://[FE80::1%25eth0]/", "https://[fe80::1]"},
        {"left by markup", "http://a.test/x?a=1&amp;b=2", "https://a.test/x?a=1&b=2"},
        {"dot of the root", "http://a.test./x", "https://a.test/x"},
        {"share id", "https://youtu.be/abc?si=xyz", "https://youtu.be/abc"},
        {"empty", "", "https://"},
    };
    (void)state;
    check(rows, G_N_ELEMENTS(rows), karma_link_normalise);
}

static void
link__knows_host_and_site(void **state)
{
    static const Row hosts[] = {
        {"port", "http://A.test:80/x", "a.test"},
        {"bare", "www.gardening.org", "www.gardening.org"},
        {"IPv6", "http://[::1]/", "::1"},
        {"none", "", ""},
    };
    static const Row sites[] = {
        {"below", "https://docs.gardening.co.uk/x", "gardening.co.uk"},
        {"itself", "https://gardening.org", "gardening.org"},
        {"address", "http://10.0.0.1/", "10.0.0.1"},
        {"hosted", "https://olga.github.io/x", "olga.github.io"},
    };
    (void)state;
    check(hosts, G_N_ELEMENTS(hosts), karma_link_host);
    check(sites, G_N_ELEMENTS(sites), karma_link_site);
}

static void
link__knows_literals(void **state)
{
    static const struct {
        const char *url;
        bool literal;
    } rows[] = {
        {"http://localhost:8080/box", true},
        {"http://127.0.0.1/", true},
        {"http://[::1]/", true},
        {"http://192.168.0.1/admin", true},
        {"http://172.20.1.1", true},
        {"http://172.40.1.1", false},
        {"http://[fe80::1]/", true},
        {"http://[2001:db8::1]/", false},
        {"http://www.example.com/x", true},
        {"http://example.org", true},
        {"http://router/", true},
        {"http://nas.lan/", true},
        {"https://wiki.seeds.test/", false},
        {"https://myexample.com/", false},
        {"http://8.8.8.8/", false},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        if (karma_link_is_literal(rows[i].url) != rows[i].literal)
            fail_msg("%s", rows[i].url);
    }
}

static void
link__knows_own_sites(void **state)
{
    static const char *const sites[] = {
        "me.olga.test", "https://code.test/olga/", "www.olga.org", "co.uk", "github.io", ""};
    static const struct {
        const char *url;
        bool own;
    } rows[] = {
        {"https://me.olga.test/filter", true}, {"http://ME.olga.test", true},
        {"https://a.me.olga.test/", true},     {"https://olga.test/", false},
        {"https://notme.olga.test/", false},   {"https://code.test/olga", true},
        {"https://code.test/olga/x?y", true},  {"https://code.test/olgas", false},
        {"https://code.test/", false},         {"https://olga.org/x", true},
        {"https://blog.olga.org/x", true},     {"https://bbc.co.uk/", false},
        {"https://other.github.io/", false},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        if (karma_link_is_own(rows[i].url, sites, G_N_ELEMENTS(sites)) != rows[i].own)
            fail_msg("%s", rows[i].url);
    }
}

static void
link__hashes__as_siphash_does(void **state)
{
    static const uint8_t key[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    static const uint8_t other[16] = {1};
    (void)state;
    assert_true(karma_link_hash("http://a.test/x/", key) == karma_link_hash("A.TEST/x", key));
    assert_true(karma_link_hash("http://a.test/x", key) != karma_link_hash("http://a.test/y", key));
    assert_true(karma_link_hash("http://a.test/x", key) !=
                karma_link_hash("http://a.test/x", other));
}

static void
link__takes_linear_time__in_huge_texts(void **state)
{
    static const char *const parts[] = {
        "(",    "a", "http://", "http://a.test/(", "-",  "_http://", "www.",
        "a.b.", "@", "a.org ",  "https://[",       "x@", "é.",       "http://a@"};
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        GString *text = g_string_new(NULL);
        while (text->len < 1 << 20)
            g_string_append(text, parts[i]);
        int64_t start = g_get_monotonic_time();
        g_free(found_in(text->str));
        int64_t spent = g_get_monotonic_time() - start;
        if (spent > 5 * G_USEC_PER_SEC)
            fail_msg("%s: %d ms", parts[i], (int)(spent / 1000));
        g_string_free(text, TRUE);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(link__finds_urls__in_plain_text),
        cmocka_unit_test(link__finds_nothing__in_names_versions_and_addresses),
        cmocka_unit_test(link__has_one_form),
        cmocka_unit_test(link__knows_host_and_site),
        cmocka_unit_test(link__knows_literals),
        cmocka_unit_test(link__knows_own_sites),
        cmocka_unit_test(link__hashes__as_siphash_does),
        cmocka_unit_test(link__takes_linear_time__in_huge_texts),
    };
    return cmocka_run_group_tests_name("link", tests, NULL, NULL);
}
