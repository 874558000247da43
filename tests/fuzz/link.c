// SPDX-License-Identifier: GPL-2.0-or-later
/* Any bytes: what is found lies in the text, goes forward, normalises to what normalises to itself,
 * and can be judged. */
#include <karma/scene.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
judge_link(const char *text, const char *url)
{
    double probabilities[KARMA_LINK_PURPOSES];
    const KarmaLinkContext context = {.url = url, .text = text, .nick = "olga_", .room = true};
    uint32_t reasons = 0;
    (void)karma_link_purpose(&context, probabilities, &reasons);
    if (!(probabilities[0] + probabilities[1] + probabilities[2] < 1.001))
        g_error("no probabilities");
}

static void
check_link(const char *url)
{
    static const char *const own[] = {"me.olga.test", "code.test/olga"};
    static const uint8_t key[16] = {7};
    g_autofree char *normal = karma_link_normalise(url);
    g_autofree char *again = karma_link_normalise(normal);
    g_free(karma_link_site(url));
    if (strcmp(normal, again) != 0)
        g_error("%s -> %s -> %s", url, normal, again);
    (void)karma_link_is_literal(url);
    (void)karma_link_is_own(url, own, G_N_ELEMENTS(own));
    (void)karma_link_is_paste(url);
    (void)karma_link_hash(url, key);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *raw = g_strndup((const char *)data, size);
    g_autofree char *text = g_utf8_make_valid(raw, -1);
    size_t length = strlen(text), from = 0;
    KarmaSpan span;
    bool first = true;
    while (karma_link_find(text, length, from, &span)) {
        if (span.start < from || span.length == 0 || span.start + span.length > length)
            g_error("out of the text");
        g_autofree char *url = g_strndup(text + span.start, span.length);
        check_link(url);
        if (first)
            judge_link(text, url);
        first = false;
        from = span.start + span.length;
    }
    return 0;
}
