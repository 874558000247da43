# SPDX-License-Identifier: GPL-2.0-or-later
"""Pidgin and Finch on one profile: one counts, the other shows and takes over."""
from check import clean_log, equal, holds
from ledger import REFUSED, REPLY, SAID
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


def same_nudge(stage):
    """Told in Pidgin, which counts: a word about it in Finch changes nothing until Finch has taken over,
    and is heard then."""
    server, display = stage.ngircd(), stage.display()
    profile = stage.profile("gtk-gaim", irc_port=server.port, finch_nick="otto")
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    pidgin = stage.pidgin(profile, display)
    ledger = stage.ledger(profile)
    alice.sees_join("olga", IRC_ROOM)
    finch = stage.finch(profile)
    alice.sees_online("otto")
    alice.say("otto", "hello otto")
    alice.say("olga", "could you tell me how to prune them?")
    pidgin.shows("alice", "prune them")
    pidgin.focus("alice")
    pidgin.shows("alice", "alice asked you something")
    finch.to("alice")
    finch.type("/karma later")
    finch.shows("counts in your other messenger")
    finch.type("/karma nudges")
    equal([row[2] >= SAID for row in ledger.told()], [True], "what was said")
    equal(ledger.rows("SELECT max(later_count) FROM item"), [(0,)], "put off by who does not count")
    equal(pidgin.quit(), 0, "exit status")
    until(lambda: not profile.is_let_go(), "Finch to take over")
    finch.type("/karma later")
    finch.shows("Put off: it may come up again tomorrow")
    until(lambda: ledger.nudges() == [(REPLY, REFUSED)], "the word to be kept")
    equal(ledger.rows("SELECT max(later_count) FROM item"), [(1,)], "how often it was put off")
    holds(finch.quit(), "Finch did not quit")
    for log in (pidgin.log, finch.log):
        clean_log(log)
    holds(ledger.is_whole(), "the ledger is not whole")
