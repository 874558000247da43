# SPDX-License-Identifier: GPL-2.0-or-later
"""The week's own window in Pidgin: opened, gone through and closed by keys alone, and taken out
with the plugin while it is open; and what it knows of the input box."""
import time

from check import clean_log, equal, holds
from profile import IRC_ROOM
from servers import until

WEEK = "^Karma$"
HOLD_S = 24  # two beats and more: it would have been said


def is_mapped(pidgin):
    with open(f"/proc/{pidgin.program.process.pid}/maps", encoding="utf-8") as maps:
        return "karma-pidgin.so" in maps.read()


def begin(stage, **more):
    irc, display = stage.ngircd(), stage.display()
    profile = stage.profile("gtk-gaim", irc_port=irc.port)
    stage.worked_week(profile)
    alice = stage.irc_peer(irc, "alice", IRC_ROOM)
    pidgin = stage.pidgin(profile, display, **more)
    alice.sees_join("olga", IRC_ROOM)
    alice.say("olga", "hello there")
    pidgin.shows("alice", "hello there")
    return display, alice, pidgin


def read_by_keys(stage, display, pidgin):
    pidgin.type("alice", "/karma week 2")
    pidgin.place(WEEK, 480, 0, 560, 780)
    pidgin.focus(WEEK)
    stage.picture(display, "week")
    pidgin.key("Tab", "Tab", "Return")
    stage.picture(display, "unfolded")
    pidgin.key("Page_Down")
    stage.picture(display, "further-down")
    pidgin.key("alt+Left")
    stage.picture(display, "earlier")
    pidgin.key("alt+Right", "ctrl+Page_Down", "ctrl+Page_Down", "ctrl+Page_Down")
    stage.picture(display, "running")
    equal(len(pidgin.windows(WEEK)), 1, "windows of the week")
    pidgin.key("Escape")
    until(lambda: not pidgin.windows(WEEK), "the window to close")


def by_keys(stage):
    display, alice, pidgin = begin(stage)
    read_by_keys(stage, display, pidgin)
    pidgin.type("alice", "/karma")
    pidgin.window(WEEK)
    holds(is_mapped(pidgin), "the view is not Pidgin's own")
    pidgin.unload_plugin()
    until(lambda: not pidgin.windows(WEEK), "the window to go with the plugin")
    until(lambda: not is_mapped(pidgin), "the view's code to be gone")
    pidgin.type("alice", "still here")
    alice.saw(":still here")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)


def half_written(stage):
    """Nothing is said to somebody who is writing, however long ago they touched the keys."""
    _, alice, pidgin = begin(stage)
    pidgin.type("alice", "I was just about to", enter=False)
    alice.say("olga", "could you tell me how to prune them?")
    pidgin.shows("alice", "prune them")
    time.sleep(HOLD_S)
    holds(not any("asked you" in line for line in pidgin.lines("alice")), "said while writing")
    pidgin.focus("alice")
    pidgin.key("ctrl+a", "BackSpace")
    pidgin.shows("alice", "asked you", 40)
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)
