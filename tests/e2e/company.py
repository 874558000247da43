# SPDX-License-Identifier: GPL-2.0-or-later
"""Whom the owner talks with, on one network: friends one to one, friends and carol in a room; and what
the owner's messenger wrote to the server."""
import time

from profile import IRC_ROOM, XMPP_ROOM
from servers import until
from wire import irc_written, xmpp_written


class Irc:
    name, room, account, logs = "irc", IRC_ROOM, "olga@127.0.0.1", "irc/olga@127.0.0.1"

    def __init__(self, stage, friends):
        self.server = stage.ngircd()
        self.relay = stage.relay(self.server)
        self.people = {nick: stage.irc_peer(self.server, nick, self.room)
                       for nick in (*friends, "carol")}

    def ports(self):
        return {"irc_port": self.relay.port}

    @staticmethod
    def address(friend):
        return friend

    def sees_owner(self):
        for person in self.people.values():
            person.sees_join("olga", self.room)

    def says(self, who, words):
        self.people[who].say("olga", words)

    def says_in_room(self, who, words):
        self.people[who].say(self.room, words)

    def hear(self, words):
        until(lambda: any(":" + words in person.received for person in self.people.values()),
              f"{words!r} to arrive")

    def heard(self):
        return [person.heard() for person in self.people.values()]

    def written(self):
        """After the owner has quit: what was written, once all of it has come."""
        next(iter(self.people.values())).saw(":olga!", 5)
        time.sleep(0.5)
        return irc_written(self.relay)


class Xmpp:
    name, room, account, logs = "xmpp", XMPP_ROOM, "olga@xmpp.test/home", "jabber/olga@xmpp.test"

    def __init__(self, stage, friends):
        self.server = stage.prosody("olga", *friends, "carol")
        self.relay = stage.relay(self.server)
        self.people = {user: stage.xmpp_peer(self.server, user) for user in (*friends, "carol")}
        first, *others = self.people
        self.people[first].create(self.room, first)
        for other in others:
            self.people[other].join(self.room, other)

    def ports(self):
        return {"xmpp_port": self.relay.port}

    @staticmethod
    def address(friend):
        return friend + "@xmpp.test"

    def sees_owner(self):
        for person in self.people.values():
            person.saw(f"from='{self.room}/olga'")

    def says(self, who, words):
        self.people[who].say("olga@xmpp.test/home", words)

    def says_in_room(self, who, words):
        self.people[who].say_in(self.room, words)

    def hear(self, words):
        until(lambda: any(words + "</body>" in person.received for person in self.people.values()),
              f"{words!r} to arrive")

    def heard(self):
        return [person.bodies() for person in self.people.values()]

    def written(self):
        for person in self.people.values():
            person.ping()
        self.server.stop()
        return xmpp_written(self.relay)
