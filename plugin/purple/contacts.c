// SPDX-License-Identifier: GPL-2.0-or-later
#include "contacts.h"
#include "intake.h"
#include "names.h"
#include <blist.h>
#include <eventloop.h>
#include <signals.h>

struct KarmaContacts {
    KarmaPlugin *plugin;
    guint timer; /* the list changed; grouping waits for the last of a burst of changes */
};

static KarmaNameId
find_buddy(const KarmaPeople *people, PurpleBuddy *buddy)
{
    PurpleAccount *account = purple_buddy_get_account(buddy);
    g_autofree char *own = karma_names_account(account);
    g_autofree char *name = karma_names_normal(account, purple_buddy_get_name(buddy));
    const KarmaIdentity identity = {karma_names_protocol(account), own, name};
    return karma_people_find(people, &identity, false);
}

static void
unmark(const KarmaName *row, gpointer people)
{
    if (row->flags & KARMA_NAME_BUDDY)
        karma_people_set_flag(people, row->id, KARMA_NAME_BUDDY, false);
}

/* All known names of a contact form a chain; `last` is the one before. */
static KarmaNameId
group_buddy(KarmaPeople *people, PurpleBuddy *buddy, KarmaNameId last)
{
    KarmaNameId id = find_buddy(people, buddy);
    if (id == 0)
        return last;
    karma_people_set_flag(people, id, KARMA_NAME_BUDDY, true);
    if (last != 0)
        karma_people_group(people, last, id);
    return id;
}

static void
group_contact(KarmaPeople *people, PurpleBlistNode *contact)
{
    KarmaNameId last = 0;
    PurpleBlistNode *node = purple_blist_node_get_first_child(contact);
    for (; node; node = purple_blist_node_get_sibling_next(node))
        if (PURPLE_BLIST_NODE_IS_BUDDY(node))
            last = group_buddy(people, PURPLE_BUDDY(node), last);
}

void
karma_contacts_group(KarmaPeople *people)
{
    karma_people_ungroup(people);
    karma_people_foreach(people, unmark, people);
    PurpleBlistNode *node = purple_get_blist() ? purple_blist_get_root() : NULL;
    for (; node; node = purple_blist_node_next(node, TRUE))
        if (PURPLE_BLIST_NODE_IS_CONTACT(node))
            group_contact(people, node);
}

void
karma_contacts_meet(KarmaPeople *people, PurpleAccount *account, const KarmaIdentity *identity)
{
    if (karma_people_find(people, identity, false) != 0)
        return;
    PurpleBuddy *buddy = purple_find_buddy(account, identity->name);
    if (!buddy)
        return;
    KarmaNameId id = karma_people_intern(people, identity, false);
    karma_people_set_flag(people, id, KARMA_NAME_BUDDY, true);
    group_contact(people, PURPLE_BLIST_NODE(purple_buddy_get_contact(buddy)));
}

static gboolean
group_now(gpointer data)
{
    KarmaContacts *contacts = data;
    contacts->timer = 0;
    KarmaPeople *people = karma_intake_people(contacts->plugin->intake);
    if (people)
        karma_contacts_group(people);
    return G_SOURCE_REMOVE;
}

static void
on_changed(gpointer node, gpointer data)
{
    KarmaContacts *contacts = data;
    if (!contacts->timer)
        contacts->timer = purple_timeout_add_seconds(1, group_now, contacts);
}

KarmaContacts *
karma_contacts_new(KarmaPlugin *plugin)
{
    KarmaContacts *contacts = g_new0(KarmaContacts, 1);
    contacts->plugin = plugin;
    static const char *const signals[] = {"blist-node-added", "blist-node-removed"};
    for (size_t i = 0; i < G_N_ELEMENTS(signals); i++)
        purple_signal_connect(purple_blist_get_handle(), signals[i], contacts,
                              PURPLE_CALLBACK(on_changed), contacts);
    return contacts;
}

void
karma_contacts_free(KarmaContacts *contacts)
{
    purple_signals_disconnect_by_handle(contacts);
    if (contacts->timer)
        purple_timeout_remove(contacts->timer);
    g_free(contacts);
}
