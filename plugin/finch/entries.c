// SPDX-License-Identifier: GPL-2.0-or-later
#include "entries.h"
#include <string.h>
#include <walk.h>

#define SCHEME "karma:"
#define WHY    "why?part="

/* The walker's listener; `sink` first, so that one is the other. */
typedef struct {
    KarmaSink sink;
    const KarmaWeek *week;
    GPtrArray *entries;
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

static KarmaEntry *
add_entry(KarmaSink *sink, KarmaRole role, const char *words)
{
    Listener *listener = (Listener *)(void *)sink;
    KarmaEntry *entry = g_new0(KarmaEntry, 1);
    entry->role = role;
    entry->words = g_strdup(words);
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
    if (role != KARMA_ROLE_TITLE) /* it stands in the frame */
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
    KarmaAction *action = g_new0(KarmaAction, 1);
    action->label = g_strdup(label);
    action->link = g_strdup(link);
    g_ptr_array_add(entry->actions, action);
}

static const KarmaSinkKind hearing = {
    .open = hear_open,
    .close = hear_close,
    .words = hear_words,
    .part = hear_part,
    .action = hear_action,
};

/* What is behind `part`; -1: the week. */
static GPtrArray *
listen(const KarmaView *view, const KarmaWeek *week, int part)
{
    Listener listener = {
        .sink = {.kind = &hearing, .view = view},
        .week = week,
        .entries = g_ptr_array_new_with_free_func(entry_free),
    };
    if (part < 0)
        karma_walk_week(&listener.sink, week);
    else
        karma_walk_behind(&listener.sink, week, (KarmaPart)part);
    return listener.entries;
}

GPtrArray *
karma_entries_of(const KarmaView *view, const KarmaWeek *week)
{
    KarmaView own = *view;
    own.format = KARMA_FORMAT_TEXT;
    own.brief = own.rich = false;
    own.links = true;
    own.command = NULL;
    own.columns = -1;
    return listen(&own, week, -1);
}
