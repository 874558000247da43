# SPDX-License-Identifier: GPL-2.0-or-later
"""Between a nudge and the click: it was clicked before, the buddy is gone, the account is off or gone,
the plugin is out, the name is another. What can still be done is done once; the rest does nothing."""
import time

from ahead import DAY, this_tuesday
from check import clean_log, equal, holds
from ledger import ACTED, NOT_NEEDED as NOT_NEEDED_ITEM, OPEN, REFUSED, REPLY
from owner import BUDDY_LIST, BUTTONS, BUTTONS_Y
from profile import IRC_ROOM
from servers import until

HOUR = DAY / 24
WRITE, LATER, NOT_NEEDED, WRONG = range(4)  # of the six links of a line about a person
PRIVATE = {"nudge_person_s": 0, "nudge_week": False}
ODD_NAME = "<b>Al&ce</b> \U0001F339 \u0623\u0644\u064A\u0633"
NOTHING_S = 3  # in which nothing is to happen


class Evening:
    def __init__(self, stage):
        self.stage, self.clock = stage, stage.clock()
        self.clock.to(this_tuesday() + 12 * HOUR)
        server = stage.ngircd()
        self.display = stage.display(size="1600x800")
        self.profile = stage.profile("gtk-gaim", irc_port=server.port, settings=PRIVATE,
                                     finch_nick="otto")
        self.alice = stage.irc_peer(server, "alice", IRC_ROOM)
        self.pidgin = stage.pidgin(self.profile, self.display, **self.clock.env())
        self.ledger = stage.ledger(self.profile)
        self.alice.sees_join("olga", IRC_ROOM)

    def is_told(self):
        self.alice.say("olga", "could you tell me how to prune them?")
        self.pidgin.shows("alice", "prune them")
        self.pidgin.place("alice", 0, 0, 1590, 600)
        self.pidgin.focus("alice")
        return self.pidgin.shows("alice", "alice asked you something")

    def press(self, link):
        self.pidgin.focus("alice")
        self.pidgin.click_link(link, 1590, 600)

    def click(self, link, answer):
        before = len(self.pidgin.lines("alice"))
        self.press(link)
        until(lambda: any(answer in line for line in self.pidgin.lines("alice")[before:]), answer)

    def click_in_vain(self, *links):
        before = len(self.pidgin.lines("alice"))
        for link in links:
            self.press(link)
        time.sleep(NOTHING_S)
        equal(self.pidgin.lines("alice")[before:], [], "what was said to clicks that do nothing")

    def later_counts(self):
        return [row[0] for row in self.ledger.rows("SELECT later_count FROM item WHERE own = 0")]

    def account(self, nick="olga"):
        return self.pidgin.numbers("PurpleAccountsFind", f"string:{nick}@127.0.0.1",
                                   "string:prpl-irc")[0]

    def enable(self, nick, on):
        self.pidgin.call("PurpleAccountSetEnabled", f"int32:{self.account(nick)}", "string:gtk-gaim",
                         f"int32:{int(on)}")

    def end(self):
        equal(self.pidgin.quit(), 0, "exit status")
        clean_log(self.pidgin.log)
        holds(self.ledger.is_whole(), "the ledger is not whole")


def twice(it):
    it.is_told()
    it.click(LATER, "Put off")
    until(lambda: it.later_counts() == [1], "it to be put off")
    it.click_in_vain(LATER, NOT_NEEDED)
    equal(it.later_counts(), [1], "how often it was put off")
    it.pidgin.type("alice", "/karma undo")
    it.pidgin.shows("alice", "Taken back")


def without_the_buddy(it):
    buddy = it.pidgin.numbers("PurpleFindBuddy", f"int32:{it.account()}", "string:alice")[0]
    it.pidgin.call("PurpleBlistRemoveBuddy", f"int32:{buddy}")
    it.click_in_vain(WRITE)  # is there already
    it.click(WRONG, "weighs less from now on")
    it.pidgin.type("alice", "/karma undo")
    it.pidgin.shows("alice", "Taken back: the same cause weighs")
    equal(it.ledger.items("alice"), [OPEN], "what waits")


def with_the_account_off(it):
    it.enable("olga", False)
    it.alice.saw(":olga!")
    it.click_in_vain(WRITE)  # is there already
    it.click(NOT_NEEDED, "Not needed, then")
    until(lambda: it.ledger.nudges() == [(REPLY, REFUSED)], "it to be refused")
    it.alice.received = ""
    it.enable("olga", True)
    it.alice.sees_join("olga", IRC_ROOM)


def without_the_account(it):
    """The next day, in the buddy list, which then says why there is nothing to open."""
    it.enable("otto", True)
    it.alice.sees_online("otto")
    it.clock.to(this_tuesday() + DAY + 12 * HOUR)
    it.pidgin.place("Buddy List", *BUDDY_LIST)
    it.pidgin.focus("Buddy List")
    it.alice.say("olga", "and could you tell me how to water them?")
    until(lambda: len(it.ledger.nudges()) == 2, "the nudge in the buddy list")
    it.stage.picture(it.display, "dialog")
    it.pidgin.call("PurpleAccountsDelete", f"int32:{it.account()}")
    it.stage.picture(it.display, "deleted")
    it.pidgin.click("Buddy List", BUTTONS["open"], BUTTONS_Y, from_right=True)
    it.stage.picture(it.display, "answered")
    it.pidgin.click("Buddy List", BUTTONS["open"], BUTTONS_Y, from_right=True)  # Close, in its place
    it.stage.picture(it.display, "closed")
    equal(it.ledger.items("alice"), [NOT_NEEDED_ITEM, OPEN], "what waits")


def clicks(stage):
    it = Evening(stage)
    for part in (twice, without_the_buddy, with_the_account_off, without_the_account):
        part(it)
    it.end()


def without_the_plugin(stage):
    """What stands written keeps its links; they do nothing, while it is out and when it is back."""
    it = Evening(stage)
    it.is_told()
    it.pidgin.unload_plugin()
    it.click_in_vain(*range(6))
    equal(it.ledger.nudges(), [(REPLY, it.ledger.nudges()[0][1])], "what came of it")
    it.pidgin.load_plugin()
    it.click_in_vain(NOT_NEEDED)
    equal(it.ledger.items("alice"), [OPEN], "what waits")
    it.pidgin.type("alice", "cut them above the second bud")
    it.alice.saw(":cut them above")
    until(lambda: it.ledger.nudges() == [(REPLY, ACTED)], "the answer to be seen")
    it.end()


def names(stage):
    """The conversation is closed and opened again, and the name changes to one of markup, an emoji and
    letters from right to left."""
    it = Evening(stage)
    pidgin, alice, ledger = it.pidgin, it.alice, it.ledger
    it.is_told()
    pidgin.rename_buddy("olga@127.0.0.1", "alice", ODD_NAME)
    pidgin.close_conversation("alice")
    pidgin.open_im("olga@127.0.0.1", "alice")
    pidgin.type("alice", "/karma later")
    pidgin.shows("alice", "Put off: it may come up again tomorrow")
    pidgin.type("alice", "/karma undo")
    pidgin.shows("alice", "Taken back")
    pidgin.type("alice", "/karma never")
    line = pidgin.shows("alice", "No more nudges about")
    holds("<b>Al" not in line, f"markup: {line}")
    stage.picture(it.display, "odd-name")
    pidgin.type("alice", "/karma undo")
    pidgin.type("alice", "cut them above the second bud")
    alice.saw(":cut them above")
    until(lambda: ledger.nudges() == [(REPLY, ACTED)], "the answer to be seen")
    it.end()
