// SPDX-License-Identifier: GPL-2.0-or-later
#include "merge.h"

/* A file that is being read, or will be. */
typedef struct {
    KarmaSource *source;
    guint number;
    int64_t from;
    KarmaTime key; /* when its next event was logged; never goes back */
    const KarmaImportEvent *next;
} Stream;

/* How often a source has said the same in the moment at hand. */
typedef struct {
    guint source;
    int64_t times, most_elsewhere;
} Said;

struct KarmaMerge {
    GArray *streams; /* Stream, all, by first key once begun */
    GPtrArray *open; /* Stream * */
    guint begun;     /* so many of `streams` were opened */
    Stream *given;
    bool sorted;
    KarmaTime moment;
    GHashTable *said; /* in `moment`: place, author and text -> Said */
    int64_t copies;
};

KarmaMerge *
karma_merge_new(const GPtrArray *sources)
{
    KarmaMerge *merge = g_new0(KarmaMerge, 1);
    merge->streams = g_array_new(FALSE, TRUE, sizeof(Stream));
    merge->open = g_ptr_array_new();
    merge->said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (guint i = 0; i < sources->len; i++) {
        Stream stream = {.source = g_ptr_array_index(sources, i), .number = i};
        if (karma_source_first(stream.source, &stream.key))
            g_array_append_val(merge->streams, stream);
    }
    return merge;
}

void
karma_merge_free(KarmaMerge *merge)
{
    if (!merge)
        return;
    g_array_unref(merge->streams);
    g_ptr_array_unref(merge->open);
    g_hash_table_unref(merge->said);
    g_free(merge);
}

void
karma_merge_skip(KarmaMerge *merge, guint source, int64_t from)
{
    for (guint i = 0; i < merge->streams->len; i++) {
        Stream *stream = &g_array_index(merge->streams, Stream, i);
        if (stream->number != source)
            continue;
        stream->from = from;
        if (from >= karma_source_size(stream->source))
            g_array_remove_index(merge->streams, i);
        return;
    }
}

static bool
comes_before(const Stream *one, const Stream *other)
{
    return one->key < other->key || (one->key == other->key && one->number < other->number);
}

static gint
by_key(gconstpointer a, gconstpointer b)
{
    return comes_before(a, b) ? -1 : 1;
}

static bool
advance(Stream *stream, GError **error)
{
    GError *trouble = NULL;
    stream->next = karma_source_next(stream->source, stream->from, &trouble);
    if (stream->next)
        stream->key = MAX(stream->key, stream->next->arrived);
    if (trouble)
        g_propagate_error(error, trouble);
    return !trouble;
}

/* Opens the files whose time has come: those that begin no later than what is next. */
static bool
open_due(KarmaMerge *merge, const Stream *first, GError **error)
{
    while (merge->begun < merge->streams->len) {
        Stream *stream = &g_array_index(merge->streams, Stream, merge->begun);
        if (first && comes_before(first, stream))
            return true;
        merge->begun++;
        if (!advance(stream, error))
            return false;
        if (stream->next) {
            g_ptr_array_add(merge->open, stream);
            first = first && comes_before(first, stream) ? first : stream;
        }
    }
    return true;
}

static Stream *
first_open(const KarmaMerge *merge)
{
    Stream *first = NULL;
    for (guint i = 0; i < merge->open->len; i++) {
        Stream *stream = g_ptr_array_index(merge->open, i);
        if (!first || comes_before(stream, first))
            first = stream;
    }
    return first;
}

/* No other file has a line of the moment at hand, which is most often so. */
static bool
is_alone(const KarmaMerge *merge)
{
    const bool all_begun = merge->begun == merge->streams->len;
    return merge->open->len == 1 && g_hash_table_size(merge->said) == 0 &&
           (all_begun || g_array_index(merge->streams, Stream, merge->begun).key > merge->moment);
}

/* One who says the same twice in a second does so in each copy of the log: what counts is how often
 * beyond the other copies. */
static bool
is_copy(KarmaMerge *merge, const Stream *stream)
{
    const KarmaImportEvent *event = stream->next;
    if (event->kind != KARMA_IMPORT_MESSAGE || event->id || merge->streams->len < 2)
        return false;
    if (stream->key != merge->moment)
        g_hash_table_remove_all(merge->said);
    merge->moment = stream->key;
    if (is_alone(merge))
        return false;
    g_autofree char *key =
        g_strdup_printf("%s\n%s\n%s\n%d\n%s\n%" G_GINT64_FORMAT "\n%s", event->place.protocol,
                        event->place.account, event->place.name, event->room,
                        event->own ? "" : event->author.name, event->when, event->text);
    Said *said = g_hash_table_lookup(merge->said, key);
    if (!said) {
        said = g_new0(Said, 1);
        said->source = stream->number;
        g_hash_table_insert(merge->said, g_steal_pointer(&key), said);
    }
    if (said->source != stream->number) {
        said->most_elsewhere = MAX(said->most_elsewhere, said->times);
        said->source = stream->number;
        said->times = 0;
    }
    return ++said->times <= said->most_elsewhere;
}

static bool
next_stream(KarmaMerge *merge, GError **error)
{
    if (!merge->sorted)
        g_array_sort(merge->streams, by_key);
    merge->sorted = true;
    if (merge->given && !advance(merge->given, error))
        return false;
    if (merge->given && !merge->given->next)
        g_ptr_array_remove(merge->open, merge->given);
    merge->given = NULL;
    if (!open_due(merge, first_open(merge), error))
        return false;
    merge->given = first_open(merge);
    return true;
}

const KarmaImportEvent *
karma_merge_next(KarmaMerge *merge, guint *ret_source, GError **error)
{
    do {
        if (!next_stream(merge, error) || !merge->given)
            return NULL;
        if (!is_copy(merge, merge->given))
            break;
        merge->copies++;
    } while (true);
    *ret_source = merge->given->number;
    return merge->given->next;
}

int64_t
karma_merge_copies(const KarmaMerge *merge)
{
    return merge->copies;
}
