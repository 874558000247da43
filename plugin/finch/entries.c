// SPDX-License-Identifier: GPL-2.0-or-later
#include "entries.h"
#include <marks.h>
#include <string.h>
#include <walk.h>

#define SCHEME "karma:"
#define WHY    "why?part="

/* The walker's listener; `sink` first, so that one is the other. */
typedef struct {
    KarmaSink sink;
    const KarmaWeek *week; /* NULL: a person's or a room's page ... */
    int64_t about;         /* ... of that one; 0: a week */
    GPtrArray *entries;
    GPtrArray *names; /* KarmaAction: the people of the last entry, who come after all else that can
                         be done there */
} Listener;

static void
action_free(gpointer data)
{
    KarmaAction *action = data;
    g_free(action->label);
    g_free(action->link);
    g_free(action);
}

static void
entry_free(gpointer data)
{
    KarmaEntry *entry = data;
    g_free(entry->words);
    g_free(entry->label);
    g_ptr_array_unref(entry->actions);
    g_clear_pointer(&entry->behind, g_ptr_array_unref);
    g_free(entry);
}

static KarmaAction *
action_new(char *label, char *link)
{
    KarmaAction *action = g_new0(KarmaAction, 1);
    action->label = label;
    action->link = link;
    return action;
}

static bool
has_action(const GPtrArray *actions, const char *link)
{
    for (guint i = 0; i < actions->len; i++)
        if (g_str_equal(((const KarmaAction *)g_ptr_array_index(actions, i))->link, link))
            return true;
    return false;
}

static void
note_names(Listener *listener, const char *words)
{
    KarmaSpan span;
    while (karma_marks_next(&words, &span)) {
        g_autofree char *link = g_strdup_printf("with?name=%" G_GINT64_FORMAT, (gint64)span.id);
        if (span.id == 0 || span.id == listener->about || has_action(listener->names, link))
            continue;
        char *label = g_strndup(span.text, span.length);
        g_ptr_array_add(listener->names, action_new(label, g_steal_pointer(&link)));
    }
}

static void
end_entry(Listener *listener)
{
    if (listener->entries->len == 0)
        return;
    KarmaEntry *last = g_ptr_array_index(listener->entries, listener->entries->len - 1);
    g_ptr_array_extend_and_steal(last->actions, g_steal_pointer(&listener->names));
    listener->names = g_ptr_array_new_with_free_func(action_free);
}

static KarmaEntry *
add_entry(KarmaSink *sink, KarmaRole role, const char *words)
{
    Listener *listener = (Listener *)(void *)sink;
    KarmaEntry *entry = g_new0(KarmaEntry, 1);
    end_entry(listener);
    if (role != KARMA_ROLE_PART) /* those are in the acts behind it */
        note_names(listener, words);
    entry->role = role;
    entry->words = karma_marks_strip(words);
    entry->part = -1;
    entry->actions = g_ptr_array_new_with_free_func(action_free);
    g_ptr_array_add(listener->entries, entry);
    return entry;
}

static void
hear_open(KarmaSink *sink, const char *key, bool list, const char *heading)
{
    if (heading)
        add_entry(sink, KARMA_ROLE_HEADING, heading);
}

static void
hear_close(KarmaSink *sink)
{
}

static void
hear_words(KarmaSink *sink, const char *key, KarmaRole role, const char *words)
{
    const Listener *listener = (const Listener *)(const void *)sink;
    if (role != KARMA_ROLE_TITLE || !listener->week) /* a week's stands in the frame */
        add_entry(sink, role, words);
}

static void
hear_part(KarmaSink *sink, const KarmaPartLine *line)
{
    KarmaEntry *entry = add_entry(sink, KARMA_ROLE_PART, line->phrase);
    entry->label = g_strdup(line->label);
    entry->number = line->number;
    entry->value = line->value;
    entry->most = line->most;
}

static GPtrArray *listen(const KarmaView *view, const KarmaWeek *week, int part);

static void
hear_action(KarmaSink *sink, const char *label, const char *uri)
{
    const Listener *listener = (const Listener *)(const void *)sink;
    KarmaEntry *entry = g_ptr_array_index(listener->entries, listener->entries->len - 1);
    const char *link = g_str_has_prefix(uri, SCHEME) ? uri + strlen(SCHEME) : uri;
    KarmaPart part;
    if (g_str_has_prefix(link, WHY) && karma_part_parse(link + strlen(WHY), &part)) {
        entry->part = (int)part;
        entry->behind = listen(sink->view, listener->week, entry->part);
    }
    g_ptr_array_add(entry->actions, action_new(g_strdup(label), g_strdup(link)));
}

static const KarmaSinkKind hearing = {
    .open = hear_open,
    .close = hear_close,
    .words = hear_words,
    .part = hear_part,
    .action = hear_action,
};

static void
begin(Listener *listener, const KarmaView *view)
{
    listener->sink = (KarmaSink){.kind = &hearing, .view = view};
    listener->entries = g_ptr_array_new_with_free_func(entry_free);
    listener->names = g_ptr_array_new_with_free_func(action_free);
}

static GPtrArray *
end(Listener *listener)
{
    end_entry(listener);
    g_ptr_array_unref(listener->names);
    return listener->entries;
}

/* What is behind `part`; -1: the week. */
static GPtrArray *
listen(const KarmaView *view, const KarmaWeek *week, int part)
{
    Listener listener = {.week = week};
    begin(&listener, view);
    if (part < 0)
        karma_walk_week(&listener.sink, week);
    else
        karma_walk_behind(&listener.sink, week, (KarmaPart)part);
    return end(&listener);
}

static KarmaView
own_view(const KarmaView *view)
{
    KarmaView own = *view;
    own.format = KARMA_FORMAT_TEXT;
    own.brief = own.rich = false;
    own.links = own.marks = true;
    own.command = NULL;
    own.columns = -1;
    return own;
}

GPtrArray *
karma_entries_of(const KarmaView *view, const KarmaWeek *week)
{
    const KarmaView own = own_view(view);
    return listen(&own, week, -1);
}

GPtrArray *
karma_entries_with(const KarmaView *view, const KarmaWith *with)
{
    const KarmaView own = own_view(view);
    Listener listener = {.about = with->id};
    begin(&listener, &own);
    karma_walk_with(&listener.sink, with);
    return end(&listener);
}
