# SPDX-License-Identifier: GPL-2.0-or-later
"""The week in Pidgin without a mouse and without eyes: what a screen reader is told, and every control reached by the Tab key and
used."""
import datetime
import json
import os
import subprocess
import time

from check import Wrong, clean_log, equal, holds
from pidgin_week import WEEK
from profile import IRC_ROOM
from servers import LONGEST_WAIT_S, Program, until
from stage import Skip

PYTHON = "/usr/bin/python3"
READER = os.path.join(os.path.dirname(__file__), "accessible.py")
BRIDGE = {"NO_AT_BRIDGE": None, "GTK_MODULES": "gail:atk-bridge"}
MOST_TABS = 90


class Reader:
    """A screen reader's place: the tree of the window, and what has the focus."""

    def __init__(self, stage, display, pidgin):
        self.display, self.pidgin = display, pidgin
        self.log = os.path.join(stage.folder, "focus.log")
        self.program = stage.enter_context(
            _closing(Program([PYTHON, READER, "focus"], self.log, env=display.env(**BRIDGE))))
        until(lambda: "ready" in self._lines(), "the reader")

    def _lines(self):
        with open(self.log, encoding="utf-8") as log:
            return log.read().split("\n")[:-1]

    def tree(self):
        told = subprocess.run([PYTHON, READER, "tree", "Karma"], env=self.display.env(**BRIDGE),
                              capture_output=True, text=True, timeout=LONGEST_WAIT_S, check=True)
        return told.stdout

    def names(self):
        return [line.split("\t")[2] for line in self.tree().splitlines()]

    def until_told(self, words):
        return until(lambda: next((n for n in self.names() if words in n), None), f"{words!r} to be told")

    def tab(self):
        """One step; the name of what has the focus then."""
        before = len(self._lines())
        self.pidgin.key("Tab")
        end = time.monotonic() + 1
        while len(self._lines()) == before and time.monotonic() < end:
            time.sleep(0.02)  # from link to link within a label the focus stays
        return self._lines()[-1].split("\t")[-1]

    def settled(self):
        """The name of what has the focus once no more is told: a step can be told after the next."""
        before = -1
        while before != len(self._lines()):
            before = len(self._lines())
            time.sleep(0.3)
        return self._lines()[-1].split("\t")[-1]

    def reach(self, name):
        for _ in range(MOST_TABS):
            if self.tab().startswith(name) and self.settled().startswith(name):
                return
        raise Wrong(f"the Tab key does not lead to {name!r}")

    def use(self, name):
        self.reach(name)
        self.pidgin.key("Return")


class _closing:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *_):
        self.thing.close()


def check_tree(tree, week):
    """Every number and sentence of the week, as the command has them."""
    rows = [line.split("\t") for line in tree.splitlines()]
    roles = {}
    for _, role, name, _, _ in rows:
        roles.setdefault(role, []).append(name)
    equal(roles["heading"][0], week["headline"], "the first heading")
    equal(roles["toggle button"], [f"{part['label']}. {part['why']}" for part in week["parts"]], "the parts")
    holds(week["line_words"] in roles.get("image", []), f"pictures: {roles.get('image')}")
    holds(week["well"] in roles["label"], f"not told: {week['well']!r}")
    for _, role, name, _, reach in rows:
        holds(name or not reach or role in ("scroll pane", "frame"), f"a {role} without a name can be reached")


def check_reached(reader, tree):
    """Once round, everything the keyboard is said to reach has been."""
    wanted = {row[2] for row in (line.split("\t") for line in tree.splitlines())
              if row[4] and row[1] not in ("scroll pane", "frame")}
    met = [reader.tab()]
    while len(met) < MOST_TABS and not (met[-1] == met[0] and len(set(met)) > 2):
        met.append(reader.tab())
    holds(wanted <= set(met), f"not reached: {wanted - set(met)}")


def use_part(reader, pidgin):
    """Leaves one act out, and the number follows."""
    before = next(name for name in reader.names() if name.startswith("Responding. "))
    reader.reach("Responding")
    pidgin.key("space")
    reader.until_told("not right?")
    pidgin.key("Tab", "Tab", "Tab", "Return")  # the person, the room, "not right?" of the first act
    reader.until_told("Left out")
    reader.until_told("left out by you")
    holds(before not in reader.names(), "the number is as it was")


def use_foot(reader, pidgin):
    reader.use("pause")
    reader.until_told("Paused: nothing is counted")
    reader.use("count again")
    reader.until_told("Counting again")
    reader.use("export")
    pidgin.focus("^Export")
    pidgin.key("Escape")
    until(lambda: not pidgin.windows("^Export"), "the choice of a file to go")
    pidgin.focus(WEEK)


def use_page(reader, pidgin):
    reader.use("Your help worked")  # the link in it: ann
    reader.until_told("You and ann")
    reader.use("leave out")
    reader.until_told("ann is left out")
    reader.use("count again")
    reader.until_told("ann is counted again")
    reader.use("no nudges")
    reader.until_told("No nudges about ann")
    week = pidgin.window(WEEK)
    reader.use("forget")
    pidgin.focus_on(until(lambda: set(pidgin.windows(WEEK)) - {week}, "to be asked").pop())
    pidgin.key("Escape")
    until(lambda: pidgin.windows(WEEK) == [week], "the question to go")
    pidgin.focus(WEEK)
    reader.use("write")
    reader.until_told("The account you knew them by is not here")  # a script's, in this test
    reader.use("back to the week")
    reader.until_told("A warm week")


def write_from_page(reader, pidgin, alice):
    """From a page to the conversation, closed since."""
    alice.say("olga", "hello there")
    pidgin.shows("alice", "hello there")
    pidgin.type("alice", "hello you")
    alice.saw(":hello you")
    pidgin.key("ctrl+w")
    until(lambda: not pidgin.conversation("alice"), "the conversation to close")
    pidgin.type(IRC_ROOM, "/karma with alice")
    reader.until_told("You and alice")
    pidgin.focus(WEEK)
    reader.use("write")
    until(lambda: pidgin.conversation("alice"), "the conversation to open")
    pidgin.focus(WEEK)
    pidgin.key("BackSpace")
    reader.until_told("A warm week")


def play(stage):
    for part in (PYTHON, "/usr/libexec/at-spi-bus-launcher"):
        if not os.path.exists(part):
            raise Skip(f"no {part}")
    server, display = stage.ngircd(), stage.display()
    profile = stage.profile("gtk-gaim", irc_port=server.port)
    stage.worked_week(profile, weeks=3)
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    pidgin = stage.pidgin(profile, display, **BRIDGE)
    alice.sees_join("olga", IRC_ROOM)
    pidgin.type(IRC_ROOM, "/karma week 2")
    pidgin.place(WEEK, 480, 0, 560, 780)
    pidgin.focus(WEEK)
    reader = Reader(stage, display, pidgin)
    tree = reader.tree()
    stage.text("tree", tree)
    before_last = datetime.date.today() - datetime.timedelta(weeks=2)
    told = stage.run_command(profile, "week", before_last.strftime("%G-W%V"), "--format", "json")
    check_tree(tree, json.loads(told))
    check_reached(reader, tree)
    use_part(reader, pidgin)
    use_foot(reader, pidgin)
    use_page(reader, pidgin)
    write_from_page(reader, pidgin, alice)
    reader.use("earlier")
    reader.until_told("Week ")
    pidgin.key("Escape")
    until(lambda: not pidgin.windows(WEEK), "the window to close")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)
