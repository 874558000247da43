// SPDX-License-Identifier: GPL-2.0-or-later
#include "keys.h"

#define ESCAPE "\033"

struct KarmaKeys {
    KarmaKeyFunc func;
    gpointer data;
    GString *burst; /* Escape and what came with it; NULL: nothing did */
    guint burst_end;
};

KarmaKeys *
karma_keys_new(KarmaKeyFunc func, gpointer data)
{
    KarmaKeys *keys = g_new0(KarmaKeys, 1);
    keys->func = func;
    keys->data = data;
    return keys;
}

void
karma_keys_free(KarmaKeys *keys)
{
    if (keys->burst_end)
        g_source_remove(keys->burst_end);
    if (keys->burst)
        g_string_free(keys->burst, TRUE);
    g_free(keys);
}

/* `func` may free us. */
static void
end_burst(KarmaKeys *keys)
{
    g_autofree char *key = g_string_free(g_steal_pointer(&keys->burst), FALSE);
    keys->burst_end = 0;
    keys->func(key, keys->data);
}

static gboolean
on_burst_end(gpointer data)
{
    end_burst(data);
    return G_SOURCE_REMOVE;
}

/* "\033[B", "\033OB", "\033[1;2B": they end in a letter or "~". */
static bool
is_whole(const GString *burst)
{
    char last = burst->str[burst->len - 1];
    return burst->len > 2 && (g_ascii_isalpha(last) || last == '~');
}

bool
karma_keys_hear(KarmaKeys *keys, const char *key)
{
    if (!keys->burst && !g_str_equal(key, ESCAPE))
        return keys->func(key, keys->data);
    if (!keys->burst) {
        keys->burst = g_string_new(NULL);
        keys->burst_end = g_idle_add(on_burst_end, keys);
    }
    g_string_append(keys->burst, key);
    if (is_whole(keys->burst)) {
        g_source_remove(keys->burst_end);
        end_burst(keys);
    }
    return true;
}
