// SPDX-License-Identifier: GPL-2.0-or-later
#include "reading-text.h"

#include <string.h>

enum { NICK_MAX = 128 }; /* bytes */

/* An open table by hash of the folded first part of a name: what stands before its first blank. */
typedef struct {
    uint64_t hash;
    int32_t index;
} NameSlot;

struct KarmaNames {
    const char *const *names;
    NameSlot *slots;
    size_t mask;
    uint64_t firsts; /* which first letters there are, as bits: few words begin like a name */
};

static bool
is_nick_char(gunichar c)
{
    if (c < 0x80)
        return g_ascii_isalnum((char)c) || (c && strchr("_-[]\\`^{}|", (int)c));
    return g_unichar_isalnum(c) || g_unichar_ismark(c);
}

static const char *
skip_nick(const char *p)
{
    const char *start = p;
    while (*p && p - start <= NICK_MAX && is_nick_char(g_utf8_get_char(p)))
        p = g_utf8_next_char(p);
    return p;
}

static uint64_t
hash_nick(const char *start, const char *end)
{
    uint64_t hash = 0xcbf29ce484222325;
    for (const char *p = start; p < end; p = g_utf8_next_char(p))
        hash = (hash ^ g_unichar_tolower(g_utf8_get_char(p))) * 0x100000001b3;
    return hash ^ (hash >> 29);
}

static uint64_t
first_letter(const char *name)
{
    return UINT64_C(1) << (g_unichar_tolower(g_utf8_get_char(name)) % 64);
}

static void
add_name(KarmaNames *names, size_t index)
{
    const char *name = names->names[index];
    if (!name || !g_utf8_validate(name, -1, NULL))
        return;
    const char *end = skip_nick(name);
    if (end == name)
        return;
    uint64_t hash = hash_nick(name, end);
    size_t slot = hash & names->mask;
    while (names->slots[slot].index >= 0)
        slot = (slot + 1) & names->mask;
    names->slots[slot] = (NameSlot){hash, (int32_t)index};
    names->firsts |= first_letter(name);
}

KarmaNames *
karma_names_new(const char *const *list, size_t n_names)
{
    KarmaNames *names = g_new0(KarmaNames, 1);
    size_t size = 4;
    while (size < n_names * 2)
        size *= 2;
    *names = (KarmaNames){list, g_new(NameSlot, size), size - 1, 0};
    for (size_t i = 0; i < size; i++)
        names->slots[i] = (NameSlot){0, -1};
    for (size_t i = 0; i < n_names; i++)
        add_name(names, i);
    return names;
}

void
karma_names_free(KarmaNames *names)
{
    if (!names)
        return;
    g_free(names->slots);
    g_free(names);
}

/* The end of `name` in the text at `start`, or NULL. */
static const char *
skip_name(const char *start, const char *name)
{
    const char *p = start;
    for (; *name; name = g_utf8_next_char(name), p = g_utf8_next_char(p)) {
        if (!*p ||
            g_unichar_tolower(g_utf8_get_char(p)) != g_unichar_tolower(g_utf8_get_char(name)))
            return NULL;
    }
    return p;
}

enum { PROBES_MAX = 64 };

static int32_t
find_exact(const KarmaNames *names, const char *start, const char *end, const char **ret_end)
{
    uint64_t hash = hash_nick(start, end);
    size_t slot = hash & names->mask;
    for (int i = 0; i < PROBES_MAX && names->slots[slot].index >= 0; i++) {
        const NameSlot *found = &names->slots[slot];
        const char *after =
            found->hash == hash ? skip_name(start, names->names[found->index]) : NULL;
        if (after && (after <= end || !is_nick_char(g_utf8_get_char(after)))) {
            *ret_end = after;
            return found->index;
        }
        slot = (slot + 1) & names->mask;
    }
    return -1;
}

/* Up to where a script without blanks goes on from another: "bob" of "bobさん". */
static const char *
skip_script(const char *start, const char *end)
{
    const char *p = start;
    while (p < end && !karma_lexicon_is_dense(g_utf8_get_char(p)))
        p = g_utf8_next_char(p);
    return p;
}

int32_t
karma_names_find(const KarmaNames *names, const char *start, const char **ret_end)
{
    const char *end = names->firsts & first_letter(start) ? skip_nick(start) : start;
    if (end == start || end - start > NICK_MAX)
        return -1;
    int32_t index = find_exact(names, start, end, ret_end);
    const char *script = skip_script(start, end);
    if (index < 0 && script > start && script < end)
        return find_exact(names, start, script, ret_end);
    const char *trimmed = end;
    while (index < 0 && trimmed > start && strchr("_-[]\\`^{}|", trimmed[-1]))
        trimmed--;
    return index < 0 && trimmed < end && trimmed > start
               ? find_exact(names, start, trimmed, ret_end)
               : index;
}
