// SPDX-License-Identifier: GPL-2.0-or-later
#include "deed.h"
#include "intake.h"
#include "names.h"
#include "speak.h"
#include "window.h"
#include "words.h"
#include <glib/gi18n-lib.h>
#include <karma/touch.h>
#include <request.h>

#define PAGE_ACTS 200

/* Everything that is asked of the ledger about one person or room. */
typedef struct {
    GArray *names; /* KarmaNameId: all of the person, or the room alone */
    bool room;
    int64_t id;
    PurpleConversation *conversation;
    KarmaShow how;
    char *shown;
    KarmaRows *rows;
    GError *error;
} Person;

static void
person_free(gpointer data)
{
    Person *person = data;
    g_array_unref(person->names);
    g_free(person->shown);
    g_clear_pointer(&person->rows, karma_rows_free);
    g_clear_error(&person->error);
    g_free(person);
}

typedef struct {
    const KarmaPeople *people;
    Person *person;
} Gather;

static void
gather(const KarmaName *row, gpointer data)
{
    Gather *gather = data;
    if (row->room || karma_people_person(gather->people, row->id) !=
                         karma_people_person(gather->people, gather->person->id))
        return;
    g_array_append_val(gather->person->names, row->id);
}

static Person *
person_new(const KarmaPlugin *plugin, int64_t id, PurpleConversation *conversation)
{
    KarmaPeople *people = karma_intake_people(plugin->intake);
    const KarmaName *row = people ? karma_people_name(people, id) : NULL;
    if (!row)
        return NULL;
    Person *person = g_new0(Person, 1);
    person->names = g_array_new(FALSE, FALSE, sizeof(KarmaNameId));
    person->id = id;
    person->room = row->room;
    person->conversation = conversation;
    person->shown = karma_names_display(plugin, id);
    Gather all = {people, person};
    if (row->room)
        g_array_append_val(person->names, id);
    else
        karma_people_foreach(people, gather, &all);
    return person;
}

/* page */

static void
page_read(KarmaStore *store, gpointer data)
{
    Person *person = data;
    const KarmaNameId *ids = (const KarmaNameId *)(void *)person->names->data;
    if (store)
        person->rows = karma_store_with(store, person->room ? NULL : ids,
                                        person->room ? 0 : person->names->len,
                                        person->room ? person->id : 0, PAGE_ACTS, &person->error);
}

static KarmaTouch
touch_of(const KarmaPlugin *plugin, const Person *person, KarmaWish wish, KarmaDate since)
{
    KarmaTouch touch = {0};
    size_t n = 0;
    const KarmaTracker *tracker = karma_intake_tracker(plugin->intake);
    const KarmaDate *contacts =
        tracker && !person->room ? karma_tracker_contacts(tracker, person->id, &n) : NULL;
    if (contacts)
        karma_touch(contacts, n, wish, since, karma_zone_date(plugin->zone, karma_plugin_now()),
                    plugin->settings, &touch);
    return touch;
}

static void
page_show(gpointer data, gpointer user_data)
{
    Person *person = data;
    KarmaPlugin *plugin = user_data;
    if (!person->rows)
        return;
    KarmaPeople *people = karma_intake_people(plugin->intake);
    KarmaDate since = 0;
    KarmaWish wish = person->room ? KARMA_WISH_NONE : karma_people_wish(people, person->id, &since);
    const KarmaTouch touch = touch_of(plugin, person, wish, since);
    const KarmaWith with = {
        .id = person->id,
        .room = person->room,
        .rows = person->rows,
        .touch = &touch,
        .wish = wish,
        .flags = karma_people_flags(people, person->id),
    };
    karma_window_with(plugin->window, &with, person->shown, person->how);
}

static void
ask_page(KarmaPlugin *plugin, int64_t name, KarmaShow how)
{
    Person *person = person_new(plugin, name, NULL);
    if (!person)
        return;
    person->how = how;
    karma_intake_ask(plugin->intake, page_read, page_show, person, person_free);
}

void
karma_deed_page(KarmaPlugin *plugin, int64_t name)
{
    ask_page(plugin, name, KARMA_SHOW_ASKED);
}

void
karma_deed_page_again(KarmaPlugin *plugin, int64_t name)
{
    ask_page(plugin, name, KARMA_SHOW_AGAIN);
}

/* forget */

static void
forget_rows(KarmaStore *store, gpointer data)
{
    Person *person = data;
    const int64_t *ids = (const int64_t *)(void *)person->names->data;
    size_t n = person->names->len;
    if (!store)
        g_set_error_literal(&person->error, KARMA_ERROR, KARMA_ERROR_STORAGE, "");
    else if (person->room)
        karma_store_forget(store, NULL, 0, ids, n, &person->error);
    else
        karma_store_forget(store, ids, n, NULL, 0, &person->error);
}

static void
forgotten(gpointer data, gpointer user_data)
{
    Person *person = data;
    char *text;
    if (person->error)
        text = g_strdup_printf(_("%s could not be forgotten: the disk said no."), person->shown);
    else
        text = g_strdup_printf(_("%s is forgotten: nothing about them is left in Karma's ledger. "
                                 "This cannot be undone."),
                               person->shown);
    karma_deed_say(user_data, person->conversation, text);
    karma_window_refresh(((KarmaPlugin *)user_data)->window);
}

void
karma_deed_forget(KarmaPlugin *plugin, int64_t name, PurpleConversation *conversation)
{
    KarmaTracker *tracker = karma_intake_tracker(plugin->intake);
    Person *person = tracker ? person_new(plugin, name, conversation) : NULL;
    if (!person)
        return;
    KarmaNudger *nudger = karma_speak_nudger(plugin->speak);
    for (guint i = 0; i < person->names->len; i++) {
        const int64_t id = g_array_index(person->names, int64_t, i);
        karma_tracker_forget(tracker, id);
        karma_nudger_forget(nudger, person->room ? 0 : id, person->room ? id : 0,
                            karma_intake_batch(plugin->intake));
    }
    karma_intake_ask(plugin->intake, forget_rows, forgotten, person, person_free);
}

typedef struct {
    KarmaPlugin *plugin;
    int64_t id;
} Forget;

static void
on_forget(void *data, int choice)
{
    Forget *forget = data;
    if (choice == 0)
        karma_deed_forget(forget->plugin, forget->id, NULL);
    g_free(forget);
}

void
karma_deed_ask_forget(KarmaPlugin *plugin, int64_t id)
{
    g_autofree char *name = karma_names_display(plugin, id);
    g_autofree char *question = g_strdup_printf(_("Forget %s?"), name);
    Forget *forget = g_new0(Forget, 1);
    *forget = (Forget){plugin, id};
    purple_request_action(plugin->handle, _("Karma"), question,
                          _("Everything Karma keeps about them goes. This cannot be undone."), 1,
                          NULL, NULL, NULL, forget, 2, _("Forget"), on_forget, _("Keep"),
                          on_forget);
}
