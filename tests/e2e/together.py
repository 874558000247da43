# SPDX-License-Identifier: GPL-2.0-or-later
"""Pidgin and Finch on one profile: one counts, the other shows and takes over."""
from check import clean_log, equal, holds
from profile import IRC_ROOM
from servers import until


def play(stage):
    server, display = stage.ngircd(), stage.display()
    profile = stage.profile("gtk-gaim", irc_port=server.port, finch_nick="otto")
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    pidgin = stage.pidgin(profile, display)
    alice.sees_join("olga", IRC_ROOM)
    alice.say("olga", "hello olga")
    pidgin.shows("alice", "hello olga")
    finch = stage.finch(profile)
    alice.sees_online("otto")
    alice.say("otto", "hello otto")
    finch.to("alice")
    finch.shows("hello otto")
    finch.shows("counts in your other messenger")
    stage.text("shows-only", finch.screen())
    alice.say("otto", "this is not counted")
    finch.shows("this is not counted")
    pidgin.type("alice", "hi alice")
    alice.saw(":hi alice")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)
    ledger = stage.ledger(profile)
    equal(ledger.counts(), {"alice": (1, 1)}, "while Pidgin counted")
    until(lambda: not profile.is_let_go(), "Finch to take over")
    finch.type("this one counts")
    alice.saw(":this one counts")
    until(lambda: sum(own for own, _ in ledger.counts().values()) == 2,
          "Finch to count")
    holds(finch.quit(), "Finch did not quit")
    clean_log(finch.log)
    holds(ledger.is_whole(), "the ledger is not whole")
