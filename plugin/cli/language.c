// SPDX-License-Identifier: GPL-2.0-or-later
#include "language.h"
#include <glib.h>
#include <libintl.h>
#include <locale.h>

void
karma_language_begin(void)
{
    g_autofree char *own = g_build_filename(g_get_home_dir(), ".purple", "karma", "locale", NULL);
    setlocale(LC_ALL, "");
    /* tables are read by programs; in sentences the catalogue says how a number is written */
    setlocale(LC_NUMERIC, "C");
    /* in Turkish "IVY" in small letters is not "ivy": names and phrases are the same everywhere */
    if (g_get_charset(NULL))
        setlocale(LC_CTYPE, "C.UTF-8");
    bindtextdomain(GETTEXT_PACKAGE, g_file_test(own, G_FILE_TEST_IS_DIR) ? own : KARMA_LOCALEDIR);
    bind_textdomain_codeset(GETTEXT_PACKAGE, "UTF-8");
    textdomain(GETTEXT_PACKAGE);
}

void
karma_language_translate(bool translated)
{
    setlocale(LC_MESSAGES, translated ? "" : "C");
    setlocale(LC_TIME, translated ? "" : "C"); /* names of days and months */
}
