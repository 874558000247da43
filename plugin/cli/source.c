// SPDX-License-Identifier: GPL-2.0-or-later
#include "source.h"
#include <errno.h>
#include <glib/gstdio.h>
#include <karma/settings.h>
#include <stdio.h>
#include <string.h>

#define BLOCK 65536
#define LOOK  4096 /* the first lines, which tell what it is */

/* An event with the strings it borrows, all in one piece. */
typedef struct {
    KarmaImportEvent event;
    char strings[];
} Kept;

struct KarmaSource {
    char *path, *identity;
    const KarmaSourceOptions *options;
    const char *format;
    int64_t size, read;
    KarmaDate date; /* of the first line, where nothing else tells */
    bool has_first;
    KarmaTime first, last;
    /* while it is read */
    FILE *file;
    KarmaImport *import;
    GQueue waiting; /* Kept */
    Kept *given;
    bool ended;
    KarmaImportCounts counts;
};

static const size_t borrowed[] = {
    G_STRUCT_OFFSET(KarmaImportEvent, place.protocol),
    G_STRUCT_OFFSET(KarmaImportEvent, place.account),
    G_STRUCT_OFFSET(KarmaImportEvent, place.name),
    G_STRUCT_OFFSET(KarmaImportEvent, author.protocol),
    G_STRUCT_OFFSET(KarmaImportEvent, author.account),
    G_STRUCT_OFFSET(KarmaImportEvent, author.name),
    G_STRUCT_OFFSET(KarmaImportEvent, nick),
    G_STRUCT_OFFSET(KarmaImportEvent, own_nick),
    G_STRUCT_OFFSET(KarmaImportEvent, to),
    G_STRUCT_OFFSET(KarmaImportEvent, text),
    G_STRUCT_OFFSET(KarmaImportEvent, id),
    G_STRUCT_OFFSET(KarmaImportEvent, answers),
};

static const char **
string_of(KarmaImportEvent *event, size_t i)
{
    return (const char **)(void *)((char *)event + borrowed[i]);
}

static Kept *
keep(const KarmaImportEvent *event)
{
    KarmaImportEvent copy = *event;
    size_t sizes[G_N_ELEMENTS(borrowed)], size = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(borrowed); i++) {
        const char *string = *string_of(&copy, i);
        sizes[i] = string ? strlen(string) + 1 : 0;
        size += sizes[i];
    }
    Kept *kept = g_malloc(sizeof *kept + size);
    kept->event = copy;
    char *at = kept->strings;
    for (size_t i = 0; i < G_N_ELEMENTS(borrowed); i++) {
        const char **string = string_of(&kept->event, i);
        if (*string)
            *string = memcpy(at, *string, sizes[i]);
        at += sizes[i];
    }
    return kept;
}

static void
take(const KarmaImportEvent *event, gpointer data)
{
    g_queue_push_tail(&((KarmaSource *)data)->waiting, keep(event));
}

static bool
fail(const KarmaSource *source, GError **error, int code)
{
    g_set_error(error, G_FILE_ERROR, (gint)g_file_error_from_errno(code), "%s: %s", source->path,
                g_strerror(code));
    return false;
}

static bool
begin(KarmaSource *source, GError **error)
{
    const KarmaSourceOptions *options = source->options;
    const KarmaImportFile file = {.path = source->path,
                                  .format = options->format,
                                  .owners = options->owners,
                                  .room = options->room,
                                  .zone = options->zone,
                                  .date = source->date};
    source->import = karma_import_new(&file, take, source, error);
    if (!source->import)
        return false;
    source->ended = false;
    source->read = 0;
    source->file = g_fopen(source->path, "rb");
    return source->file || fail(source, error, errno);
}

static void
stop(KarmaSource *source)
{
    if (source->import)
        source->counts = *karma_import_counts(source->import);
    g_clear_pointer(&source->import, karma_import_free);
    g_clear_pointer(&source->file, fclose);
    g_clear_pointer(&source->given, g_free);
    g_queue_clear_full(&source->waiting, g_free);
}

/* Reads at most `size` bytes; `ended` after the last. */
static bool
read_block(KarmaSource *source, size_t size, GError **error)
{
    g_autofree char *block = g_malloc(size);
    const size_t n = fread(block, 1, size, source->file);
    if (n < size && ferror(source->file))
        return fail(source, error, errno ? errno : EIO);
    source->read += (int64_t)n;
    source->ended = n < size;
    const bool good = karma_import_feed(source->import, block, n, error) &&
                      (!source->ended || karma_import_end(source->import, error));
    if (!good)
        g_prefix_error(error, "%s%s", source->path,
                       g_ascii_isdigit((*error)->message[0]) ? ":" : ": ");
    return good;
}

static void
see(KarmaSource *source, const KarmaImportEvent *event)
{
    if (event->kind == KARMA_IMPORT_SETTING)
        return;
    if (!source->has_first) {
        g_autofree char *base = g_path_get_basename(source->path);
        g_autofree char *what =
            g_strdup_printf("%s\n%s\n%s\n%d\n%s\n%" G_GINT64_FORMAT, event->place.protocol,
                            event->place.account, event->place.name, event->room, base,
                            karma_import_guessed_date(source->import) ? 0 : event->when);
        source->identity = g_compute_checksum_for_string(G_CHECKSUM_SHA256, what, -1);
        source->first = event->arrived;
        source->has_first = true;
    }
    source->last = MAX(source->last, event->arrived);
}

/* Hands on and drops what waits; keeps what it is about. */
static void
look_over(KarmaSource *source, KarmaImportSink also, gpointer data)
{
    Kept *kept;
    while ((kept = g_queue_pop_head(&source->waiting))) {
        see(source, &kept->event);
        if (also && g_strcmp0(source->format, "script") == 0)
            also(&kept->event, data);
        g_free(kept);
    }
}

/* A log with a clock only: the file's time is the day of its last line. */
static void
place_in_time(KarmaSource *source)
{
    const KarmaDate last = karma_zone_date(source->options->zone, source->last);
    const KarmaDate days = last - source->date;
    source->date -= days;
    source->first -= days * KARMA_DAY;
}

static bool
look_into(KarmaSource *source, KarmaImportSink also, gpointer data, GError **error)
{
    if (!begin(source, error))
        return false;
    bool whole = true;
    while (!source->ended && (whole || !source->has_first)) {
        if (!read_block(source, whole && source->has_first ? BLOCK : LOOK, error))
            return false;
        source->format = karma_import_format(source->import);
        look_over(source, also, data);
        whole = !source->format || strcmp(source->format, "script") == 0 ||
                karma_import_guessed_date(source->import);
    }
    if (!karma_import_guessed_date(source->import))
        source->date = 0;
    else if (source->has_first)
        place_in_time(source);
    return true;
}

KarmaSource *
karma_source_new(const char *path, const KarmaSourceOptions *options, KarmaImportSink also,
                 gpointer data, GError **error)
{
    g_autoptr(KarmaSource) source = g_new0(KarmaSource, 1);
    GStatBuf about;
    source->path = g_strdup(path);
    source->options = options;
    g_queue_init(&source->waiting);
    if (g_stat(path, &about) != 0) {
        fail(source, error, errno);
        return NULL;
    }
    source->size = about.st_size;
    source->date = karma_zone_date(options->zone, about.st_mtime);
    const bool good = look_into(source, also, data, error);
    stop(source);
    if (source->has_first) /* it is read again from its beginning, and counted then */
        source->counts = (KarmaImportCounts){.lines = 0};
    source->read = 0;
    source->ended = false;
    return good ? g_steal_pointer(&source) : NULL;
}

void
karma_source_free(KarmaSource *source)
{
    if (!source)
        return;
    stop(source);
    g_free(source->identity);
    g_free(source->path);
    g_free(source);
}

const char *
karma_source_path(const KarmaSource *source)
{
    return source->path;
}

const char *
karma_source_format(const KarmaSource *source)
{
    return source->format;
}

bool
karma_source_first(const KarmaSource *source, KarmaTime *ret_when)
{
    *ret_when = source->first;
    return source->has_first;
}

const char *
karma_source_identity(const KarmaSource *source)
{
    return source->identity;
}

int64_t
karma_source_size(const KarmaSource *source)
{
    return source->size;
}

const KarmaImportEvent *
karma_source_next(KarmaSource *source, int64_t from, GError **error)
{
    g_clear_pointer(&source->given, g_free);
    if (!source->import && !source->ended && !begin(source, error))
        return NULL;
    for (;;) {
        Kept *kept = g_queue_pop_head(&source->waiting);
        if (kept && kept->event.offset >= from && kept->event.kind != KARMA_IMPORT_SETTING) {
            source->given = kept;
            return &kept->event;
        }
        g_free(kept);
        if (kept)
            continue;
        if (source->ended) {
            stop(source);
            return NULL;
        }
        if (!read_block(source, BLOCK, error))
            return NULL;
    }
}

int64_t
karma_source_read(const KarmaSource *source)
{
    return source->read;
}

const KarmaImportCounts *
karma_source_counts(const KarmaSource *source)
{
    return source->import ? karma_import_counts(source->import) : &source->counts;
}
