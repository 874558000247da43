// SPDX-License-Identifier: GPL-2.0-or-later
#include "phrase.h"
#include "sink.h"

#include <math.h>

static void
json_open(KarmaSink *sink, const char *key, bool list, const char *heading)
{
    karma_json_open(&sink->json, key, list);
}

static void
json_close(KarmaSink *sink)
{
    karma_json_close(&sink->json);
}

static void
json_words(KarmaSink *sink, const char *key, KarmaRole role, const char *words)
{
    karma_json_text(&sink->json, key, words);
}

static void
json_part(KarmaSink *sink, const KarmaPartLine *line)
{
    karma_json_text(&sink->json, "label", line->label);
    g_autofree char *why = line->number ? karma_phrase_join(line->phrase, line->value, line->most)
                                        : g_strdup(line->phrase);
    karma_json_text(&sink->json, "why", why);
    karma_json_real(&sink->json, "value", line->number ? line->value : (double)NAN);
    karma_json_real(&sink->json, "most", line->most);
}

static void
json_action(KarmaSink *sink, const char *label, const char *uri)
{
}

static char *
json_finish(KarmaSink *sink)
{
    return karma_json_finish(&sink->json);
}

const KarmaSinkKind karma_sink_json = {
    .open = json_open,
    .close = json_close,
    .words = json_words,
    .part = json_part,
    .action = json_action,
    .finish = json_finish,
};
