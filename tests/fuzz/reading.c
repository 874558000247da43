// SPDX-License-Identifier: GPL-2.0-or-later
/* Any bytes: what is read holds together. */
#include <karma/reading.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {"ann", "[bob]", "Ann Lee", "\xff", "", "dave_"};
    const int32_t n = G_N_ELEMENTS(names);
    g_autofree char *text = g_strndup((const char *)data, size);
    g_autoptr(KarmaLexicon) lexicon = karma_lexicon_new();
    KarmaReading reading;
    karma_reading_read(lexicon, text, names, (size_t)n, &reading);
    if (reading.credited >= n || reading.addressee >= n || reading.words > size)
        g_error("impossible");
    if ((reading.reads & KARMA_READS_ABOUT_YOU) && !(reading.reads & KARMA_READS_QUESTION))
        g_error("about you, and no question");
    return 0;
}
