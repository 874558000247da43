# SPDX-License-Identifier: GPL-2.0-or-later
"""Finch on a terminal: talking both ways, a nudge and the weekly window on its screen."""
import time

from check import clean_log, equal, holds
from ledger import ANSWERED, REPLY
from profile import IRC_ROOM, XMPP_ROOM
from servers import until

BOB = "bob@xmpp.test"
LINES_MOST, COLUMNS_MOST = 20, 72
HOLD_S = 24  # two beats and more: it would have been said


def window_fits(stage, finch, name):
    """libpurple's own window."""
    finch.type("/karma week 2")
    finch.to("Karma")
    frame = finch.frame("Karma")
    stage.text(name, finch.screen())
    holds(any("A warm week, 64" in line for line in frame), f"no headline on {name}: {frame}")
    holds(any("/karma" in line for line in frame), f"no last line on {name}: {frame}")
    holds(len(frame) <= LINES_MOST, f"{len(frame)} lines in the window on {name}")
    widest = max(len(line.rstrip()) for line in frame)
    holds(widest <= COLUMNS_MOST, f"{widest} columns in the window on {name}")
    finch.key("Escape")


def view_opens(stage, finch, name):
    """The plugin's own view: a list whose parts unfold, and other weeks by < and >."""
    finch.type("/karma week 2")
    finch.to("Week ")
    finch.shows("A warm week, 64")
    finch.shows("6 of the 8 that waited heard from you")
    stage.text(name, finch.screen())
    week = finch.title()
    finch.key("<")
    until(lambda: finch.title() != week, "an earlier week")
    finch.key(">")
    until(lambda: finch.title() == week, "the week again")
    finch.key("q")
    until(lambda: not finch.has("Week "), "the view to close")


def talk(finch, alice):
    alice.say("olga", "hello there")
    finch.to("alice")
    finch.shows("alice: hello there")
    finch.type("hi alice, a fine day")
    alice.saw(":hi alice, a fine day")
    alice.act("olga", "waves")
    finch.shows("waves")
    finch.type("/me waves back")
    alice.saw("ACTION waves back")


def is_told(stage, finch, alice):
    alice.say("olga", "could you tell me how to prune them?")
    finch.shows("alice asked you something")
    finch.shows("/karma later")
    stage.text("nudge", finch.screen())
    finch.type("cut them above the second bud")
    alice.saw(":cut them above")


def talk_in_room(finch, alice):
    finch.to(IRC_ROOM)
    alice.say(IRC_ROOM, "the roses are in bloom")
    finch.shows("the roses are in bloom")
    finch.type("alice: mine too, at last")
    alice.saw(":alice: mine too, at last")


def irc(stage, columns, rows, views):
    server = stage.ngircd()
    profile = stage.profile("gnt-purple", irc_port=server.port, views=views)
    stage.worked_week(profile)
    ledger = stage.ledger(profile)
    before = ledger.counts()
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    finch = stage.finch(profile, columns=columns, rows=rows)
    alice.sees_join("olga", IRC_ROOM)
    talk(finch, alice)
    is_told(stage, finch, alice)
    (view_opens if views else window_fits)(stage, finch, f"week-{columns}x{rows}")
    talk_in_room(finch, alice)
    holds(finch.quit(), "Finch did not quit")
    clean_log(finch.log)
    old = before[IRC_ROOM]
    after = {place: ledger.counts()[place] for place in ("alice", IRC_ROOM)}
    equal(after, {"alice": (3, 3), IRC_ROOM: (old[0] + 1, old[1] + 1)}, "own and their messages")
    equal(ledger.items("alice"), [ANSWERED], "what waited")
    equal(ledger.said("alice"), [REPLY], "nudges said")


def without_views(stage):
    irc(stage, 80, 24, views=False)


def on_80x24(stage):
    irc(stage, 80, 24, views=True)


def on_100x30(stage):
    irc(stage, 100, 30, views=True)


def half_written(stage):
    """Nothing is said to somebody who is writing, however long ago they touched the keys."""
    server = stage.ngircd()
    profile = stage.profile("gnt-purple", irc_port=server.port)
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    finch = stage.finch(profile)
    alice.sees_join("olga", IRC_ROOM)
    alice.say("olga", "hello there")
    finch.to("alice")
    finch.shows("hello there")
    finch.type("I was just about to", enter=False)
    alice.say("olga", "could you tell me how to prune them?")
    finch.shows("how to prune them")
    time.sleep(HOLD_S)
    holds("asked you" not in " ".join(finch.screen().split()), "said while writing")
    finch.key("C-u")
    finch.shows("alice asked you something", 40)
    holds(finch.quit(), "Finch did not quit")
    clean_log(finch.log)


def xmpp(stage):
    prosody = stage.prosody("olga", "bob")
    bob = stage.xmpp_peer(prosody, "bob")
    profile = stage.profile("gnt-purple", xmpp_port=prosody.port)
    bob.create(XMPP_ROOM, "bob")  # before Finch joins, who would make and lock it
    finch = stage.finch(profile)
    finch.shows("garden")
    bob.say("olga@xmpp.test/home", "a bold word", xhtml="<p>a <strong>bold</strong> word</p>")
    finch.to(BOB)
    finch.shows("a bold word")
    finch.type("so it is")
    bob.saw("so it is</body>")
    holds(finch.quit(), "Finch did not quit")
    clean_log(finch.log)
    equal(stage.ledger(profile).counts(), {BOB: (1, 1)}, "own and their messages")
