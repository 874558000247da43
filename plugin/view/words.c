// SPDX-License-Identifier: GPL-2.0-or-later
#include "words.h"

#include "lines.h"
#include "marks.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define NAME_COLUMNS 40

#define LRM "\342\200\216" /* U+200E left-to-right mark */
#define RLM "\342\200\217" /* U+200F right-to-left mark */
#define FSI "\342\201\250" /* U+2068 first strong isolate */
#define PDI "\342\201\251" /* U+2069 pop directional isolate */

static const char *
word_of(const KarmaWord *words, const char *key, size_t length)
{
    for (; words && words->key; words++)
        if (strlen(words->key) == length && strncmp(words->key, key, length) == 0)
            return words->value ? words->value : "";
    return NULL;
}

char *
karma_words_fill(const char *sentence, const KarmaWord *words)
{
    GString *out = g_string_new(NULL);
    while (*sentence) {
        const char *end = *sentence == '{' ? strchr(sentence, '}') : NULL;
        const char *value = end ? word_of(words, sentence + 1, (size_t)(end - sentence - 1)) : NULL;
        if (value) {
            g_string_append(out, value);
            sentence = end + 1;
        } else {
            g_string_append_c(out, *sentence++);
        }
    }
    return g_string_free(out, FALSE);
}

char *
karma_words_count(const char *one, const char *many, int64_t count, const KarmaWord *words)
{
    unsigned long n = (unsigned long)MAX(count, 0);
    g_autofree char *number = g_strdup_printf("%" G_GINT64_FORMAT, (gint64)count);
    g_autofree char *counted =
        KARMA_FILL(g_dngettext(GETTEXT_PACKAGE, one, many, n), {"count", number});
    return karma_words_fill(counted, words);
}

char *
karma_words_number(double value, int decimals)
{
    char digits[G_ASCII_DTOSTR_BUF_SIZE], format[16];
    g_snprintf(format, sizeof format, "%%.%df", decimals);
    g_ascii_formatd(digits, sizeof digits, format, value);
    g_auto(GStrv) halves = g_strsplit(digits, ".", 2);
    /* Translators: what stands between whole and tenths: "." as in 62.9, "," as in 62,9. */
    return g_strjoinv(C_("decimal", "."), halves);
}

char *
karma_words_percent(double share)
{
    g_autofree char *number = karma_words_number(share * 100, 0);
    /* Translators: a percentage: "30 %". */
    return KARMA_FILL(C_("percent", "{number} %"), {"number", number});
}

static bool
turns_direction(gunichar c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

char *
karma_words_clean(const char *text, int columns)
{
    g_autofree char *valid = g_utf8_make_valid(text ? text : "", -1);
    g_autoptr(GString) out = g_string_new(NULL);
    for (const char *at = valid; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (turns_direction(c) || karma_marks_is_mark(c))
            continue;
        bool blank = g_unichar_iscntrl(c) || c == 0x2028 || c == 0x2029;
        g_string_append_unichar(out, blank ? ' ' : c);
    }
    g_strstrip(out->str);
    return columns ? karma_lines_cut(out->str, columns) : g_strdup(out->str);
}

static bool
language_is_rtl(void)
{
    /* Translators: the direction of your language: "ltr" or "rtl". Do not translate otherwise. */
    return strcmp(_("ltr"), "rtl") == 0;
}

/* Only right-to-left text disturbs a sentence that runs left to right; in one that runs right to
 * left every name might. */
static bool
needs_isolation(const char *name)
{
    if (language_is_rtl())
        return true;
    for (const char *at = name; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if ((c >= 0x590 && c <= 0x8FF) || c == 0x200F || (c >= 0xFB1D && c <= 0xFDFF) ||
            (c >= 0xFE70 && c <= 0xFEFF) || (c >= 0x10800 && c <= 0x10FFF) ||
            (c >= 0x1E800 && c <= 0x1EFFF))
            return true;
    }
    return false;
}

char *
karma_words_name(const KarmaView *view, int64_t id, bool room)
{
    const char *display = id && view->display ? view->display(id, view->data) : NULL;
    bool json = view->format == KARMA_FORMAT_JSON;
    g_autofree char *name = karma_words_clean(display, json ? 0 : NAME_COLUMNS);
    if (!*name)
        /* Translators: stands for a person, or for a room, whose name is not known. */
        return g_strdup(room ? _("a room") : _("somebody"));
    g_autofree char *shown =
        json || !needs_isolation(name) ? g_steal_pointer(&name) : g_strconcat(FSI, name, PDI, NULL);
    return view->marks ? karma_marks_put(id, shown) : g_steal_pointer(&shown);
}

char *
karma_words_where(const KarmaView *view, KarmaNameId name, KarmaRoomId room)
{
    g_autofree char *who = karma_words_name(view, name, false);
    if (!room)
        return g_steal_pointer(&who);
    g_autofree char *where = karma_words_name(view, room, true);
    if (!name)
        return g_steal_pointer(&where);
    /* Translators: a person and the room they are in: "erin in #garden". */
    return KARMA_FILL(_("{name} in {room}"), {"name", who}, {"room", where});
}

static char *
person_words(const KarmaView *view, const KarmaPersonCount *person, bool counted)
{
    g_autofree char *name = karma_words_name(view, person->name, false);
    if (!counted || person->count < 2)
        return g_steal_pointer(&name);
    /* Translators: a person and how many times: "ann 4". */
    g_autofree char *count = g_strdup_printf("%d", person->count);
    return KARMA_FILL(_("{name} {count}"), {"name", name}, {"count", count});
}

char *
karma_words_people(const KarmaView *view, const GArray *people, size_t most, bool counted)
{
    size_t n = people ? people->len : 0;
    /* "and 1 more" takes as much room as the name it leaves out. */
    size_t named = n > most + 1 ? most : n;
    g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
    for (size_t i = 0; i < named; i++)
        g_ptr_array_add(words,
                        person_words(view, &g_array_index(people, KarmaPersonCount, i), counted));
    return karma_words_list(words, n - named);
}

char *
karma_words_list(const GPtrArray *words, size_t more)
{
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < words->len; i++) {
        if (i)
            /* Translators: between the names of a list: "ann, bob, carol". */
            g_string_append(out, _(", "));
        g_string_append(out, g_ptr_array_index(words, i));
    }
    if (!more)
        return g_string_free(out, FALSE);
    g_autofree char *named = g_string_free(out, FALSE);
    /* Translators: a list that names only some: "ann, bob and 7 more". */
    return KARMA_COUNT("{names} and {count} more", "{names} and {count} more", (int64_t)more,
                       {"names", named});
}

const char *
karma_words_lead(const char *words)
{
    if (language_is_rtl())
        return RLM;
    return strstr(words, FSI) ? LRM : "";
}

char *
karma_words_escape(const KarmaView *view, const char *words)
{
    if (view->format == KARMA_FORMAT_JSON)
        return g_strdup(words);
    g_autofree char *escaped =
        view->format == KARMA_FORMAT_HTML ? g_markup_escape_text(words, -1) : g_strdup(words);
    return g_strconcat(karma_words_lead(words), escaped, NULL);
}
