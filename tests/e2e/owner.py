# SPDX-License-Identifier: GPL-2.0-or-later
"""The owner at Pidgin, who clicks, and at Finch, who types commands: what is told, and what they say to
it. Without the plugin nothing is told, and they just go on chatting."""
import re

from check import clean_log, equal, holds
from ledger import SAID
from servers import until
from wire import log_lines

DAILY_WIDTH, DAILY_HEIGHT = 560, 420   # of a conversation as people have it
WIDE, HIGH = 1590, 600                 # its links in one line
BUDDY_LIST = (1000, 0, 400, 500)
BUTTONS = {"open": 25, "later": 66, "not-needed": 130}  # their places from the list's right edge
BUTTONS_Y = 442

# What is said back to each word.
ANSWERS = {"later": "Put off", "not-needed": "Not needed, then",
           "wrong": "weighs less from now on", "never": "No more nudges",
           "never kind": "No more nudges of this kind", "never all": "No more nudges at all",
           "undo": "Taken back"}


class Owner:
    """What both messengers share. `told` gives back the number of the nudge."""

    def __init__(self, stage, name, company, plugin, settings):
        self.stage, self.name, self.company, self.plugin = stage, name, company, plugin
        self.profile = stage.profile(self.ui, plugin=plugin, settings=settings, **company.ports())
        self.ledger = stage.ledger(self.profile)
        self.pictures = 0

    def picture_name(self, what):
        self.pictures += 1
        return f"{self.name}-{self.pictures:02}-{what}"

    def told_next(self, kind, before):
        """The number of the one that was told after `before`."""
        def new():
            told = self.ledger.told()
            return told[len(before):] if len(told) > len(before) else None
        number, its_kind, state, _ = until(new, f"a nudge of kind {kind} after {before}")[0]
        equal((its_kind, state >= SAID), (kind, True), "what was told")
        return number


class PidginOwner(Owner):
    ui = "gtk-gaim"

    @staticmethod
    def week_place(place):
        return "Buddy List"

    def start(self, clock):
        self.display = self.stage.display(size="1600x800")
        self.pidgin = self.stage.pidgin(self.profile, self.display, **clock.env())
        self.line = ""

    def opens(self, friend):
        self.pidgin.open_im(self.company.account, self.company.address(friend))

    def looks_at(self, place):
        if place == "Buddy List":
            self.pidgin.place(place, *BUDDY_LIST)
        self.pidgin.focus(place)

    def sees(self, place, words):
        self.pidgin.shows(place, words)

    def types(self, place, words):
        self.pidgin.type(place, words)

    def told(self, kind, place, what, before):
        number = self.told_next(kind, before)
        if place == "Buddy List":
            self.picture(what)
            return number
        self.line = self.pidgin.shows(place, f"nudge={number}\"")
        self.pidgin.place(place, 0, 0, DAILY_WIDTH, DAILY_HEIGHT)
        self.picture(what)
        return number

    def picture(self, what):
        self.stage.picture(self.display, self.picture_name(what))

    def word(self, place, word):
        if place == "Buddy List" and word in BUTTONS:
            self.pidgin.click(place, BUTTONS[word], BUTTONS_Y, from_right=True)
            return
        if place == "Buddy List":
            place = self.company.room
        before = len(self.pidgin.lines(place))
        links = re.findall(r'href="[^":]*:([a-z-]+)\?nudge=', self.line)
        if word in links:
            self.pidgin.place(place, 0, 0, WIDE, HIGH)
            self.pidgin.focus(place)
            self.pidgin.click_link(links.index(word), WIDE, HIGH)
        else:
            self.pidgin.type(place, "/karma " + word)
        if word in ANSWERS:
            until(lambda: any(ANSWERS[word] in line for line in self.pidgin.lines(place)[before:]),
                  f"an answer to {word}")

    def page(self, place, word):
        """A word that opens a page, which is closed again."""
        before = set(self.pidgin.windows("."))
        self.word(place, word)
        page = until(lambda: set(self.pidgin.windows(".")) - before, "the page").pop()
        self.picture(word)
        self.pidgin.focus_on(page)
        self.pidgin.key("Escape")
        until(lambda: page not in self.pidgin.windows("."), "the page to close")

    def command(self, place, words, answer):
        before = len(self.pidgin.lines(place))
        self.pidgin.type(place, "/karma " + words)
        return until(lambda: next((line for line in self.pidgin.lines(place)[before:]
                                   if answer in line), None), f"{answer!r} to {words}")

    def quit(self):
        equal(self.pidgin.quit(), 0, "exit status")
        clean_log(self.pidgin.log)

    def log_lines(self):
        return log_lines(self.profile)


class FinchOwner(Owner):
    ui = "gnt-purple"

    @staticmethod
    def week_place(place):
        return place

    def start(self, clock):
        self.finch = self.stage.finch(self.profile, columns=110, rows=32, **clock.env())

    def opens(self, friend):
        self.finch.to(self.company.room)
        self.finch.type("/query " + friend)
        self.finch.to(friend)

    def looks_at(self, place):
        self.finch.to(place)

    def sees(self, place, words):
        self.finch.to(place)
        self.finch.shows(words)

    def types(self, place, words):
        self.finch.to(place)
        self.finch.type(words)

    def told(self, kind, place, what, before):
        number = self.told_next(kind, before)
        self.finch.shows("(/karma ")
        self.picture(what)
        return number

    def picture(self, what):
        self.stage.text(self.picture_name(what), self.finch.screen())

    def word(self, place, word):
        if word == "write":  # by the keys that go there
            return
        self.finch.to(place)
        self.finch.type("/karma " + word)
        if word in ANSWERS:
            self.finch.shows(ANSWERS[word])

    def page(self, place, word):
        command, title = {"open": ("", "Week "), "why": ("with", "You ")}[word]
        self.finch.type("/karma " + command)
        until(lambda: self.finch.has(title), "the page")
        self.finch.to(title)
        self.picture(word)
        self.finch.key("Escape")
        until(lambda: not self.finch.has(title), "the page to close")

    def command(self, place, words, answer):
        self.finch.to(place)
        self.finch.type("/karma " + words)
        return self.finch.shows(answer)

    def quit(self):
        holds(self.finch.quit(), "Finch did not quit")
        clean_log(self.finch.log)

    def log_lines(self):
        return []
