// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/import.h>
#include <string.h>

typedef struct {
    GString *plain;
    char *target; /* of the link that is open; NULL none */
    size_t shown; /* where its text begins */
} Stripper;

static const struct {
    const char *name, *text;
} entities[] = {{"amp;", "&"},  {"lt;", "<"},   {"gt;", ">"},   {"quot;", "\""},
                {"apos;", "'"}, {"nbsp;", " "}, {"copy;", "©"}, {"reg;", "®"}};

/* Behind "&#": gives back what follows, or NULL if it is no number of a character. */
static const char *
read_numbered(const char *text, GString *plain)
{
    const bool hex = *text == 'x' || *text == 'X';
    char *end;
    const guint64 code = g_ascii_strtoull(text + hex, &end, hex ? 16 : 10);
    if (end == text + hex || code == 0 || code > 0x10ffff || !g_unichar_validate((gunichar)code))
        return NULL;
    g_string_append_unichar(plain, (gunichar)code);
    return *end == ';' ? end + 1 : end;
}

/* Behind "&". */
static const char *
read_entity(const char *text, GString *plain)
{
    const char *end = *text == '#' ? read_numbered(text + 1, plain) : NULL;
    for (size_t i = 0; !end && i < G_N_ELEMENTS(entities); i++) {
        if (!g_str_has_prefix(text, entities[i].name))
            continue;
        g_string_append(plain, entities[i].text);
        end = text + strlen(entities[i].name);
    }
    if (!end)
        g_string_append_c(plain, '&');
    return end ? end : text;
}

static char *
resolve(const char *text, size_t length)
{
    g_autofree char *copy = g_strndup(text, length);
    GString *plain = g_string_sized_new(length);
    for (const char *c = copy; *c;) {
        if (*c == '&')
            c = read_entity(c + 1, plain);
        else
            g_string_append_c(plain, *c++);
    }
    return g_string_free(plain, FALSE);
}

/* The value of href in a tag's inside, or NULL. */
static char *
read_target(const char *tag, size_t length)
{
    const char *found = g_strstr_len(tag, (gssize)length, "href=");
    if (!found)
        found = g_strstr_len(tag, (gssize)length, "HREF=");
    if (!found)
        return NULL;
    const char *value = found + strlen("href=");
    size_t left = length - (size_t)(value - tag);
    const char quote = left > 0 && (*value == '"' || *value == '\'') ? *value : '\0';
    if (!quote)
        return resolve(value, left);
    const char *end = memchr(value + 1, quote, left - 1);
    return end ? resolve(value + 1, (size_t)(end - value - 1)) : NULL;
}

static void
close_link(Stripper *stripper)
{
    if (!stripper->target)
        return;
    const char *shown = stripper->plain->str + stripper->shown;
    const char *target = stripper->target;
    if (g_str_has_prefix(target, "mailto:"))
        target += strlen("mailto:");
    if (*shown == '\0')
        g_string_append(stripper->plain, target);
    else if (strcmp(shown, target) != 0)
        g_string_append_printf(stripper->plain, " (%s)", target);
    g_clear_pointer(&stripper->target, g_free);
}

static bool
is_tag(const char *tag, size_t length, const char *name)
{
    const size_t n = strlen(name);
    return length >= n && g_ascii_strncasecmp(tag, name, n) == 0 &&
           (length == n || !g_ascii_isalnum(tag[n]));
}

static void
end_line(GString *plain)
{
    if (plain->len > 0 && plain->str[plain->len - 1] != '\n')
        g_string_append_c(plain, '\n');
}

static void
read_tag(Stripper *stripper, const char *tag, size_t length)
{
    if (is_tag(tag, length, "br"))
        g_string_append_c(stripper->plain, '\n');
    else if (is_tag(tag, length, "p") || is_tag(tag, length, "/p") || is_tag(tag, length, "div"))
        end_line(stripper->plain);
    else if (is_tag(tag, length, "/a"))
        close_link(stripper);
    else if (is_tag(tag, length, "a")) {
        close_link(stripper);
        stripper->target = read_target(tag, length);
        stripper->shown = stripper->plain->len;
    }
}

/* A tag begins with a letter, "/" or "!"; any other "<" is text ("a < b", "<3"). `never`: no ">"
 * comes from here on. */
static const char *
read_angle(Stripper *stripper, const char *angle, bool *never)
{
    const char *end = NULL;
    if (!*never && (g_ascii_isalpha(angle[1]) || (angle[1] && strchr("/!", angle[1])))) {
        end = strchr(angle, '>');
        *never = !end;
    }
    if (!end) {
        g_string_append_c(stripper->plain, '<');
        return angle + 1;
    }
    read_tag(stripper, angle + 1, (size_t)(end - angle - 1));
    return end + 1;
}

char *
karma_import_strip(const char *html)
{
    Stripper stripper = {.plain = g_string_new(NULL)};
    bool never = false;
    for (const char *c = html; *c;) {
        const size_t n = strcspn(c, "<&");
        g_string_append_len(stripper.plain, c, (gssize)n);
        c += n;
        if (*c == '<')
            c = read_angle(&stripper, c, &never);
        else if (*c == '&')
            c = read_entity(c + 1, stripper.plain);
    }
    close_link(&stripper);
    while (stripper.plain->len > 0 && stripper.plain->str[stripper.plain->len - 1] == '\n')
        g_string_truncate(stripper.plain, stripper.plain->len - 1);
    return g_string_free(stripper.plain, FALSE);
}
