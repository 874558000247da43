// SPDX-License-Identifier: GPL-2.0-or-later
/* Any bytes: what is left is text no longer than entities and link targets allow, and text without
 * markup comes through as it is. */
#include <glib.h>
#include <karma/import.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *html = g_strndup((const char *)data, size);
    const size_t length = strlen(html);
    g_autofree char *plain = karma_import_strip(html);
    const size_t left = strlen(plain);
    if (left > 3 * length)
        g_error("%zu bytes out of %zu", left, length);
    if (left > 0 && plain[left - 1] == '\n')
        g_error("an empty last line");
    if (!strpbrk(html, "<&\n") && strcmp(html, plain) != 0)
        g_error("plain text was changed");
    return 0;
}
