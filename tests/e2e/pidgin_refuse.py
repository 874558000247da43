# SPDX-License-Identifier: GPL-2.0-or-later
"""Saying no to a nudge in Pidgin: by the links of its line, in the buddy list, and taking it back;
and the window from the menu."""
from check import clean_log, equal, holds
from ledger import NOT_NEEDED, OPEN
from profile import IRC_ROOM
from servers import until

NOT_NEEDED_LINK = 2  # of: write, later, not needed, wrong, never, why


def begin(stage):
    irc, display = stage.ngircd(), stage.display()
    profile = stage.profile("gtk-gaim", irc_port=irc.port)
    alice = stage.irc_peer(irc, "alice", IRC_ROOM)
    pidgin = stage.pidgin(profile, display)
    alice.sees_join("olga", IRC_ROOM)
    alice.say("olga", "could you tell me how to prune them?")
    pidgin.shows("alice", "prune them")
    return profile, display, alice, pidgin


def outcome(stage, profile, wanted):
    ledger = stage.ledger(profile)
    until(lambda: ledger.items("alice") == [wanted], f"the item's outcome {wanted}")


def by_link(stage):
    profile, display, alice, pidgin = begin(stage)
    pidgin.place("alice", 0, 0, 1090, 600)
    pidgin.focus("alice")
    pidgin.shows("alice", "not needed")
    stage.picture(display, "nudge")
    pidgin.click_link(NOT_NEEDED_LINK)
    pidgin.shows("alice", "/karma undo")
    stage.picture(display, "refused")
    outcome(stage, profile, NOT_NEEDED)
    pidgin.type("alice", "/karma undo")
    outcome(stage, profile, OPEN)
    equal(alice.heard(), [], "what reached alice")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)


def in_buddy_list(stage):
    """Whoever looks elsewhere finds it in the buddy list, in no conversation."""
    profile, display, alice, pidgin = begin(stage)
    pidgin.place("Buddy List", 500, 0, 400, 500)
    pidgin.focus("Buddy List")
    until(lambda: stage.ledger(profile).said("alice"), "the nudge")
    stage.picture(display, "buddy-list")
    holds(not any("asked you" in line for line in pidgin.lines("alice")),
          "said in a conversation nobody looks at")
    pidgin.click("Buddy List", 66, 442, from_right=True)  # Later, by its place
    until(lambda: stage.ledger(profile).rows("SELECT 1 FROM item WHERE later_count = 1"),
          "the item to be put off")
    stage.picture(display, "put-off")
    pidgin.focus("Buddy List")
    pidgin.key("alt+t")
    pidgin.key("Up", "Right")
    stage.picture(display, "menu")
    pidgin.key("Return")
    pidgin.window("^Karma$")
    stage.picture(display, "week")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)
