# SPDX-License-Identifier: GPL-2.0-or-later
"""Pidgin on IRC: talking both ways, a nudge, the window, the commands, taking the plugin out."""
from check import clean_log, equal, holds
from ledger import ANSWERED, REPLY
from profile import IRC_ROOM
from servers import until


def talk(pidgin, alice):
    alice.say("olga", "hello there")
    pidgin.shows("alice", "hello there")
    pidgin.type("alice", "hi alice, a fine day")
    alice.saw(":hi alice, a fine day")
    alice.act("olga", "waves")
    pidgin.shows("alice", "/me waves")
    pidgin.type("alice", "/me waves back")
    alice.saw("ACTION waves back")


def talk_in_room(pidgin, alice):
    alice.say(IRC_ROOM, "the roses are in bloom")
    pidgin.shows(IRC_ROOM, "the roses are in bloom")
    pidgin.type(IRC_ROOM, "alice: mine too, at last")
    alice.saw(":alice: mine too, at last")
    pidgin.type(IRC_ROOM, "/me fetches a vase")
    alice.saw("ACTION fetches a vase")


def is_told(stage, pidgin, display, alice):
    """A question waits, and only the conversation with the one who asked says so."""
    alice.say("olga", "could you tell me how to prune them?")
    pidgin.shows("alice", "prune them")
    pidgin.focus("alice")
    line = pidgin.shows("alice", "not needed")
    holds("alice" in line and "asked you something" in line, f"not the nudge: {line}")
    stage.picture(display, "nudge")
    holds(not any("asked you" in line for line in pidgin.lines(IRC_ROOM)), "told in the room")
    pidgin.type("alice", "cut them above the second bud")
    alice.saw(":cut them above")


def commands(stage, pidgin, display, alice):
    pidgin.type("alice", "/karma")
    pidgin.place("^Karma$", 500, 0, 560, 760)
    stage.picture(display, "week")
    pidgin.type("alice", "/karma waiting")
    pidgin.shows("alice", "waits")
    pidgin.type("alice", "/karma why")
    until(lambda: len(pidgin.windows("^Karma$")) == 2, "the page of why")
    stage.picture(display, "why")
    pidgin.type("alice", "/karma help")
    pidgin.shows("alice", "/karma forget NAME")
    pidgin.type("alice", "/karma pause")
    pidgin.shows("alice", "/karma resume")
    alice.say("olga", "this is said during the pause")
    pidgin.shows("alice", "during the pause")
    pidgin.type("alice", "/karma resume")
    pidgin.type("alice", "/karma nonsense")
    pidgin.shows("alice", "knows no")
    alice.say("olga", "and this after it")
    pidgin.shows("alice", "and this after it")


def play(stage):
    irc, display = stage.ngircd(), stage.display()
    profile = stage.profile("gtk-gaim", irc_port=irc.port)
    alice = stage.irc_peer(irc, "alice", IRC_ROOM)
    pidgin = stage.pidgin(profile, display)
    alice.sees_join("olga", IRC_ROOM)
    talk(pidgin, alice)
    talk_in_room(pidgin, alice)
    is_told(stage, pidgin, display, alice)
    commands(stage, pidgin, display, alice)
    pidgin.type("alice", "good night")
    alice.saw(":good night")
    pidgin.unload_plugin()
    pidgin.type("alice", "nobody counts this")
    alice.saw(":nobody counts this")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)

    ledger = stage.ledger(profile)
    holds(ledger.is_whole(), "the ledger is not whole")
    equal(ledger.counts(), {"alice": (4, 4), IRC_ROOM: (2, 1)}, "own and their messages")
    equal(ledger.items("alice"), [ANSWERED], "what waited")
    equal(ledger.said("alice"), [REPLY], "nudges said")
    sent = [text for who, target, text in alice.heard() if who == "olga"]
    holds(not any("karma" in text for text in sent), f"a command reached the wire: {sent}")
