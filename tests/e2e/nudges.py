# SPDX-License-Identifier: GPL-2.0-or-later
"""Every kind of nudge, and every action of one clicked once, in real Pidgin; the same evenings without
the plugin look the same to the server and to who is talked with."""
import datetime
import os
import time

from check import clean_log, equal, holds
from ledger import (ACTED, CHEER, HELP, REACH_OUT, REFUSED, REPLY, SHARE, THANK, WEEK)
from profile import IRC_ROOM
from servers import until
from wire import irc_written, log_lines, without_nudge_there

WRITE, LATER, NOT_NEEDED, WRONG, NEVER, WHY = range(6)  # the links of a line that offers all
# Three a day are the most there ever are: each evening has its own three.
PRIVATE = {"nudge_person_s": 0, "nudge_week": False}
ROOM = {"nudge_person_s": 0, "help_wait_s": 2, "nudge_share": True, "nudge_week": False}
TIME = {"week_hour": 0}
DAY = datetime.timedelta(days=1)
ODD_NAME = "<b>Al&ce</b> \U0001F339 \u0623\u0644\u064A\u0633"


class Evening:
    """Pidgin with or without the plugin, a server that is listened to, alice and carol."""

    def __init__(self, stage, name, plugin, settings, talks):
        self.stage, self.name, self.plugin = stage, name, plugin
        server = stage.ngircd()
        self.relay = stage.relay(server)
        self.display = stage.display(size="1600x800")
        self.profile = stage.profile("gtk-gaim", plugin=plugin, irc_port=self.relay.port,
                                     settings=settings)
        if plugin and talks:
            remember(stage, self.profile, talks)
            stage.ledger(self.profile).mark(IRC_ROOM)
        self.alice = stage.irc_peer(server, "alice", IRC_ROOM)
        self.carol = stage.irc_peer(server, "carol", IRC_ROOM)
        self.pidgin = stage.pidgin(self.profile, self.display)
        self.alice.sees_join("olga", IRC_ROOM)

    def picture(self, name):
        if self.plugin:
            self.stage.picture(self.display, f"{self.name}-{name}")

    def told(self, place, words):
        """The nudge, as it stands in its own conversation."""
        if not self.plugin:
            return
        self.pidgin.place(place, 0, 0, 1590, 600)  # its links in one line
        self.pidgin.focus(place)
        line = self.pidgin.shows(place, words)
        holds("not needed" in line, f"no links: {line}")
        self.picture("-".join(words.lower().split()).strip("?"))

    def click(self, place, link, words=None):
        """A link of the lowest line, and what is said back."""
        if not self.plugin:
            return
        self.pidgin.focus(place)
        self.pidgin.click_link(link)
        if words:
            self.pidgin.shows(place, words)

    def explains(self, place, link, name):
        """The page behind "why", a window of its own."""
        if not self.plugin:
            return
        before = set(self.pidgin.windows("."))
        self.click(place, link)
        until(lambda: set(self.pidgin.windows(".")) - before, "the page")
        self.picture(name)
        self.pidgin.focus(place)

    def command(self, place, words, answer=None):
        if not self.plugin:
            return
        self.pidgin.type(place, words)
        if answer:
            self.pidgin.shows(place, answer)

    def hears(self, place, author, words):
        (self.carol if author == "carol" else self.alice).say(
            "olga" if place == "alice" else place, words)
        self.pidgin.shows(place, words)

    def says(self, place, words):
        self.pidgin.type(place, words)
        self.alice.saw(":" + words)

    def nudges(self, *wanted):
        if self.plugin:
            ledger = self.stage.ledger(self.profile)
            until(lambda: ledger.nudges() == list(wanted), f"{wanted}, not {ledger.nudges()}", 20)

    def end(self):
        equal(self.pidgin.quit(), 0, "exit status")
        clean_log(self.pidgin.log)
        self.alice.saw(":olga!", 5)
        time.sleep(0.5)
        self.stage.text(f"{self.name}-{'with' if self.plugin else 'without'}", self.relay.text())
        heard = self.alice.heard() + self.carol.heard()
        return irc_written(self.relay), heard, without_nudge_there(log_lines(self.profile))


def remember(stage, profile, talks):
    """Old logs, taken in as the owner would: [(place, [(when, author, text)])]."""
    folder = os.path.join(stage.fresh_folder("logs"), "logs", "irc", "olga@127.0.0.1")
    for place, lines in talks:
        os.makedirs(os.path.join(folder, place), exist_ok=True)
        begin = lines[0][0]
        path = os.path.join(folder, place, begin.strftime("%Y-%m-%d.%H%M%S+0000UTC.html"))
        with open(path, "w", encoding="utf-8") as log:
            log.write(f"<html><head><title>Conversation with {place} at {begin} on olga@127.0.0.1 "
                      f"(irc)</title></head><body><h3>Conversation with {place} at {begin} on "
                      "olga@127.0.0.1 (irc)</h3>\n")
            for when, author, text in lines:
                colour = "16569E" if author == "olga" else "A82F2F"
                log.write(f'<font color="#{colour}"><font size="2">({when:%H:%M:%S})</font> '
                          f"<b>{author}:</b></font> {text}<br/>\n")
            log.write("</body></html>\n")
    stage.run_command(profile, "import", os.path.dirname(os.path.dirname(folder)))


def days_ago(days, hour=12):
    today = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None)
    return today.replace(hour=hour, minute=0, second=0, microsecond=0) - days * DAY


def last_week():
    """Two days of it, so that there is something to sum up; a log each."""
    monday = datetime.datetime.now(datetime.timezone.utc).weekday() + 7
    return [(IRC_ROOM + ".chat", [(when, "alice", "good morning"),
                                  (when + DAY / 1440, "olga", "good morning all")])
            for when in (days_ago(monday), days_ago(monday - 2))]


def compare(stage, name, evening, settings, talks=()):
    with_it, heard_with, log_with = evening(Evening(stage, name, True, settings, talks))
    without, heard_without, log_without = evening(Evening(stage, name, False, settings, ()))
    holds(len(without) >= 4, f"hardly anything was written: {without}")
    equal(with_it, without, "what the client wrote")
    equal(heard_with, heard_without, "what the others heard")
    equal(log_with, log_without, "what the logs hold")


# One to one: a question, help given, help received

def in_private(it):
    it.hears("alice", "alice", "could you tell me how to prune them?")
    it.told("alice", "alice asked you something")
    it.explains("alice", WHY, "why-alice")
    it.click("alice", LATER, "Put off: it may come up again tomorrow")
    it.nudges((REPLY, REFUSED))
    it.command("alice", "/karma undo", "Taken back")
    it.says("alice", "cut them above the second bud")
    it.nudges((REPLY, ACTED))
    it.hears("alice", "alice", "thank you, that is what I was after")
    it.told("alice", "alice was glad of your answer")
    it.click("alice", 1, "Not needed, then")
    it.nudges((REPLY, ACTED), (CHEER, REFUSED))
    it.says("alice", "where can one get such roses?")
    it.hears("alice", "alice", "see https://docs.test/roses")
    it.hears("alice", "alice", "they send them in spring, bare and wrapped in wet paper")
    it.says("alice", "I will look at it tonight")
    it.told("alice", "alice helped you")
    it.click("alice", WRONG, "weighs less from now on")
    it.command("alice", "/karma nudges", "1. You called it wrong, so it weighs 80 % now")
    it.picture("list")
    it.command("alice", "/karma again 1", "Taken back")
    it.nudges((REPLY, ACTED), (CHEER, REFUSED), (THANK, REFUSED))
    return it.end()


def private(stage):
    compare(stage, "private", in_private, PRIVATE)


# In a room the owner wants to help in

def in_room(it):
    it.told(IRC_ROOM, "Something you found lately?")
    it.click(IRC_ROOM, NOT_NEEDED, "Not needed, then")
    it.says(IRC_ROOM, "the pond is frozen")
    it.hears(IRC_ROOM, "alice", "olga: could you tell me how to prune roses?")
    it.told(IRC_ROOM, "alice asked you something in")
    it.click(IRC_ROOM, NEVER, "No more nudges about alice")
    it.nudges((SHARE, REFUSED), (REPLY, REFUSED))
    it.says(IRC_ROOM, "alice: above the second bud")
    it.hears(IRC_ROOM, "carol", "how do I keep slugs away from beans?")
    it.told(IRC_ROOM, "Somebody new in")
    it.explains(IRC_ROOM, 4, "why-help")  # its links are without "later"
    it.click(IRC_ROOM, WRITE)
    it.says(IRC_ROOM, "carol: with a ring of wood ash")
    it.nudges((SHARE, REFUSED), (REPLY, REFUSED), (HELP, ACTED))
    return it.end()


def room(stage):
    compare(stage, "room", in_room, ROOM, last_week())


# Somebody to say hello to, and a week that is ready

def over_time(it):
    it.pidgin.open_im("olga@127.0.0.1", "alice")
    it.told("alice", "alice is here")
    it.click("alice", WRITE)
    it.says("alice", "hello alice, the hens send their love")
    it.nudges((REACH_OUT, ACTED))
    if it.plugin:
        it.pidgin.place("Buddy List", 500, 0, 400, 500)
        it.pidgin.focus("Buddy List")
        ledger = it.stage.ledger(it.profile)
        until(lambda: len(ledger.nudges()) == 2, "the week to be mentioned")
        it.picture("week")
        it.pidgin.click("Buddy List", 25, 442, from_right=True)  # Open, by its place
        it.pidgin.window("^Karma$")
        it.picture("week-open")
        it.nudges((REACH_OUT, ACTED), (WEEK, ACTED))
    it.says("alice", "and so do I")
    return it.end()


def time_passes(stage):
    talks = [("alice", [(days_ago(days), "alice", "how are the hens?"),
                        (days_ago(days) + DAY / 288, "olga", "all five are well")])
             for days in (71, 61, 51, 41, 31, 21)]
    talks += last_week()
    compare(stage, "time", over_time, TIME, talks)


# Between the nudge and the click

def between(stage):
    """The conversation is closed and opened again, the account goes and comes, the name changes to
    one of markup, an emoji and letters from right to left, and the plugin leaves its links behind."""
    server, display = stage.ngircd(), stage.display(size="1600x800")
    profile = stage.profile("gtk-gaim", irc_port=server.port, settings=PRIVATE)
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    pidgin = stage.pidgin(profile, display)
    ledger = stage.ledger(profile)
    alice.sees_join("olga", IRC_ROOM)
    alice.say("olga", "could you tell me how to prune them?")
    pidgin.shows("alice", "prune them")
    pidgin.place("alice", 0, 0, 1590, 600)
    pidgin.focus("alice")
    pidgin.shows("alice", "alice asked you something")
    pidgin.rename_buddy("olga@127.0.0.1", "alice", ODD_NAME)
    pidgin.close_conversation("alice")
    pidgin.open_im("olga@127.0.0.1", "alice")
    pidgin.type("alice", "/karma later")
    pidgin.shows("alice", "Put off: it may come up again tomorrow")
    pidgin.type("alice", "/karma undo")
    pidgin.shows("alice", "Taken back")
    pidgin.type("alice", "/karma never")
    line = pidgin.shows("alice", "No more nudges about")
    holds("<b>" not in line or "&lt;b&gt;" in line, f"markup: {line}")
    stage.picture(display, "odd-name")
    pidgin.type("alice", "/karma undo")
    pidgin.type("alice", "cut them above the second bud")
    alice.saw(":cut them above")
    until(lambda: ledger.nudges() == [(REPLY, ACTED)], "the answer to be seen")
    alice.say("olga", "thank you, that is what I was after")
    pidgin.shows("alice", "was glad of your answer")
    pidgin.unload_plugin()
    pidgin.focus("alice")
    pidgin.click_link(1)
    pidgin.type("alice", "still here")
    alice.saw(":still here")
    stage.picture(display, "without")
    equal(ledger.nudges()[0], (REPLY, ACTED), "what came of it")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)
