// SPDX-License-Identifier: GPL-2.0-or-later
#include "reach.h"
#include "intake.h"
#include "names.h"
#include <account.h>
#include <blist.h>
#include <conversation.h>

typedef struct {
    const KarmaPeople *people;
    KarmaNameId person;
    bool online;
} Search;

static void
look(const KarmaName *row, gpointer data)
{
    Search *search = data;
    if (search->online || row->room ||
        karma_people_person(search->people, row->id) != search->person)
        return;
    PurpleAccount *account = karma_names_find_account(row);
    PurpleBuddy *buddy = account && purple_account_is_connected(account)
                             ? purple_find_buddy(account, row->name)
                             : NULL;
    search->online = buddy && PURPLE_BUDDY_IS_ONLINE(buddy);
}

static bool
is_online(const KarmaPlugin *plugin, KarmaNameId name)
{
    KarmaPeople *people = karma_intake_people(plugin->intake);
    Search search = {people, karma_people_person(people, name), false};
    karma_people_foreach(people, look, &search);
    if (search.online || (karma_people_flags(people, name) & KARMA_NAME_BUDDY))
        return search.online;
    PurpleConversation *open = karma_names_conversation(plugin, name, 0);
    return open && purple_account_is_connected(purple_conversation_get_account(open));
}

bool
karma_reach(KarmaNameId name, KarmaRoomId room, gpointer data)
{
    const KarmaPlugin *plugin = data;
    const KarmaTracker *tracker = karma_intake_tracker(plugin->intake);
    if (!tracker)
        return false;
    if (room == 0)
        return is_online(plugin, name);
    PurpleConversation *chat = karma_names_conversation(plugin, 0, room);
    if (!chat || purple_conv_chat_has_left(PURPLE_CONV_CHAT(chat)))
        return false;
    return name == 0 || karma_tracker_room_has(tracker, room, name);
}
