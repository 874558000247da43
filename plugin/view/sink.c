// SPDX-License-Identifier: GPL-2.0-or-later
#include "sink.h"

#include "moment.h"
#include "words.h"

void
karma_sink_init(KarmaSink *sink, const KarmaView *view)
{
    *sink = (KarmaSink){.view = view, .last = KARMA_ROLE_NOTE};
    if (view->format == KARMA_FORMAT_JSON) {
        sink->kind = &karma_sink_json;
        karma_json_init(&sink->json);
    } else if (view->format == KARMA_FORMAT_HTML && view->rich) {
        sink->kind = &karma_sink_html;
        sink->out = g_string_new(NULL);
    } else {
        sink->kind = &karma_sink_lines;
        sink->blocks = g_ptr_array_new();
    }
}

void
karma_sink_open(KarmaSink *sink, const char *key, bool list, const char *heading)
{
    sink->kind->open(sink, key, list, heading);
}

void
karma_sink_close(KarmaSink *sink)
{
    sink->kind->close(sink);
}

void
karma_sink_words(KarmaSink *sink, const char *key, KarmaRole role, const char *words)
{
    if (karma_sink_is_json(sink) || (words && role != KARMA_ROLE_NOTE))
        sink->kind->words(sink, key, role, words);
}

void
karma_sink_action(KarmaSink *sink, const char *label, const char *uri)
{
    if (sink->view->links)
        sink->kind->action(sink, label, uri);
}

bool
karma_sink_is_json(const KarmaSink *sink)
{
    return sink->kind == &karma_sink_json;
}

void
karma_sink_text(KarmaSink *sink, const char *key, const char *text)
{
    karma_sink_words(sink, key, KARMA_ROLE_NOTE, text);
}

void
karma_sink_real(KarmaSink *sink, const char *key, double value)
{
    if (karma_sink_is_json(sink))
        karma_json_real(&sink->json, key, value);
}

void
karma_sink_integer(KarmaSink *sink, const char *key, int64_t value)
{
    if (karma_sink_is_json(sink))
        karma_json_integer(&sink->json, key, value);
}

void
karma_sink_bool(KarmaSink *sink, const char *key, bool value)
{
    if (karma_sink_is_json(sink))
        karma_json_bool(&sink->json, key, value);
}

void
karma_sink_time(KarmaSink *sink, const char *key, KarmaTime when)
{
    g_autofree char *words = when ? karma_moment_iso_time(when) : NULL;
    karma_sink_text(sink, key, words);
}

void
karma_sink_date(KarmaSink *sink, const char *key, KarmaDate date)
{
    g_autofree char *words = karma_moment_iso_date(date);
    karma_sink_text(sink, key, words);
}

void
karma_sink_name(KarmaSink *sink, const char *key, int64_t id, bool room)
{
    g_autofree char *name = id ? karma_words_name(sink->view, id, room) : NULL;
    karma_sink_text(sink, key, name);
}
