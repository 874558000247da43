# SPDX-License-Identifier: GPL-2.0-or-later
"""Some days in one session: every kind of nudge is told, every word is said to one, and the ledger
afterwards holds what happened. The messenger's clock is put forward between, as if it had slept; the
hours of silence, the distance between two nudges and the most of a day are those of everyday use.

By default it is one week's Tuesday to Thursday; with --minutes it goes on for so long, week after week,
each with another friend and other words."""
import os
import time

from ahead import DAY, this_tuesday
from check import equal, holds
from company import Irc, Xmpp
from ledger import (ACTED, CHEER, DONE, HELP, LATER, OFF_ALL, OFF_KIND, OFF_PERSON, OFF_ROOM, REACH_OUT,
                    REFUSED, REPLY, SHARE, THANK, WAS_NOT_NEEDED, WEEK, WRONG)
from owner import FinchOwner, PidginOwner
from servers import until

HOUR = DAY / 24
SETTINGS = {"nudge_person_s": 0, "nudge_share": True, "quiet_from_hour": 22, "quiet_until_hour": 8,
            "nudge_spacing_s": 7200, "lull_s": 600, "active_s": 300, "help_wait_s": 900}
THINGS = ("roses", "beans", "figs", "plums", "peas", "leeks", "pears", "limes")  # a week's words differ
BIRDS = ("robins", "finches", "wrens", "owls", "storks", "larks", "swifts", "terns")
FRIENDS = ("alice", "bea", "cleo", "dora", "enid", "faye", "gwen", "hedy")

# What is said to each, week by week; "again" are those put off that come again. What a word took from
# people or rooms that are still to come is taken back.
WORDS = {
    "reach-out": ("write", "why later undo wrong", "never undo", "not-needed", "never kind undo"),
    "share": ("never undo not-needed", "later", "never kind", "write", "not-needed"),
    "week": ("later", "open", "not-needed", "later", "never kind"),
    "reply": ("why later undo", "not-needed", "wrong", "never undo write", "later"),
    "cheer": ("never undo never kind", "wrong", "not-needed", "never undo not-needed", "why wrong"),
    "week again": ("open", "", "", "not-needed", ""),
    "thank": ("wrong", "never undo", "later undo not-needed", "write", "never kind"),
    "room reply": ("never all undo never", "write", "wrong", "never room undo later", "not-needed"),
    "help": ("write", "wrong undo never", "not-needed", "why", "never kind"),
}
NEVERS = {REACH_OUT: OFF_PERSON, SHARE: OFF_ROOM, REPLY: OFF_PERSON, CHEER: OFF_PERSON,
          THANK: OFF_PERSON, HELP: OFF_ROOM, WEEK: OFF_KIND}
HELD = {"later": LATER, "not-needed": WAS_NOT_NEEDED, "wrong": WRONG, "never kind": OFF_KIND,
        "never room": OFF_ROOM, "never all": OFF_ALL}


def split(words):
    """["never kind", "undo"] of "never kind undo"."""
    out = []
    for word in words.split():
        if word in ("kind", "room", "all"):
            out[-1] += " " + word
        else:
            out.append(word)
    return out


class Days:
    def __init__(self, owner, clock, week, plugin):
        self.owner, self.company, self.clock, self.plugin = owner, owner.company, clock, plugin
        self.week, self.expected = week, []
        self.begin(0)

    def begin(self, number):
        self.number = number
        self.friend = FRIENDS[number]
        self.thing, self.bird = THINGS[number], BIRDS[number]
        self.place = self.company.address(self.friend)
        self.room = self.company.room

    # Time

    def at(self, day, hour):
        """Day 0 is the Tuesday; every week is ten minutes later: some come once in seven days."""
        self.clock.to(self.week + (7 * self.number + day) * DAY + (hour + self.number / 6) * HOUR)

    def night_before(self, day):
        self.clock.to(self.week + (7 * self.number + day) * DAY + 5 * HOUR)

    # What is said

    def hears(self, who, words):
        self.company.says(who, words)
        self.owner.sees(self.place, words)

    def hears_in_room(self, who, words):
        self.company.says_in_room(who, words)
        self.owner.sees(self.room, words)

    def says(self, words):
        self.owner.types(self.place, words)
        self.company.hear(words)

    def says_in_room(self, words):
        self.owner.types(self.room, words)
        self.company.hear(words)

    # What is told

    def states(self):
        return [(kind, state, held) for _, kind, state, held in self.owner.ledger.told()]

    def came(self, kind, place, slot, then=None):
        """It is told while the owner looks at `place`; they say their words to it, and do `then`."""
        words = split(WORDS[slot][self.number % len(WORDS[slot])])
        self.owner.looks_at(place)
        if self.plugin:
            number = self.owner.told(kind, place, slot.replace(" ", "-"), self.expected)
            for word in words:
                self.say_word(number, kind, place, word)
        if then:
            then()
        if self.plugin:
            last = words[-1] if words else None
            held = NEVERS[kind] if last == "never" else HELD.get(last)
            self.expected.append((kind, REFUSED, held) if held else (kind, ACTED, DONE))
            until(lambda: self.states() == self.expected,
                  f"{self.expected[-1]} in the end, not {self.states()}", 20)

    def say_word(self, number, kind, place, word):
        if word in ("why", "open"):
            self.owner.page(place, word)
        else:
            self.owner.word(place, word)
        if word == "undo" or word in HELD or word == "never":
            wanted = word != "undo"
            until(lambda: self.is_refused(number) == wanted, f"{word} to be kept")

    def is_refused(self, number):
        return any(row[0] == number and row[2] == REFUSED for row in self.owner.ledger.told())

    def lift_all(self):
        """What was switched off or made lighter is listed, and taken back from the list."""
        if not self.plugin:
            return
        self.owner.command(self.room, "nudges", "1. " if self.rests() else "(taken")
        self.owner.picture("list")
        for _ in range(16):
            before = self.rests()
            if not before:
                break
            self.owner.command(self.room, "again 1", "Taken back: ")
            until(lambda: self.rests() < before, "one less on the list")
        self.owner.command(self.room, "again 1", "Which one?")

    def rests(self):
        """How many are off for good or weigh less."""
        ledger = self.owner.ledger
        return (len(ledger.rows("SELECT 1 FROM name WHERE flags & 4"))
                + len(ledger.rows("SELECT 1 FROM state WHERE key LIKE 'nudge/off/%' AND value"))
                + len(ledger.rows("SELECT 1 FROM state WHERE key LIKE 'nudge/wrong/%' AND value")))

    # The days

    def tuesday(self):
        self.night_before(0)
        self.owner.opens(self.friend)
        self.at(0, 9)
        self.came(REACH_OUT, self.place, "reach-out",
                  lambda: self.says(f"hello, the hens and the {self.thing} send their love"))
        self.at(0, 11.2)
        self.came(SHARE, self.room, "share",
                  lambda: self.says_in_room(f"a page about them is at https://docs.test/{self.thing}"))
        self.at(0, 13.4)
        self.came(WEEK, self.owner.week_place(self.place), "week")

    def wednesday(self):
        self.night_before(1)
        self.hears(self.friend, f"could you tell me how to prune {self.thing}?")
        self.at(1, 9)
        self.came(REPLY, self.place, "reply", lambda: self.says(f"cut {self.thing} above the second bud"))
        self.hears(self.friend, f"thank you, that is what I was after with the {self.thing}")
        self.at(1, 11.2)
        self.came(CHEER, self.place, "cheer")
        if WORDS["week again"][self.number % len(WORDS["week again"])]:
            self.at(1, 13.4)
            self.came(WEEK, self.owner.week_place(self.place), "week again")

    def thursday(self):
        self.night_before(2)
        self.says(f"where can one get such {self.thing}?")
        self.hears(self.friend, f"see https://docs.test/get/{self.thing}")
        self.hears(self.friend, f"{self.thing} come in spring, in wet paper")
        self.says(f"I will look for {self.thing} tonight")
        self.at(2, 9)
        self.came(THANK, self.place, "thank", lambda: self.says(f"thank you for the {self.thing}"))
        self.says_in_room(f"the pond is frozen, the {self.bird} walk on it")
        self.hears_in_room(self.friend, f"olga: could you tell me how to feed {self.bird}?")
        self.at(2, 11.2)
        self.came(REPLY, self.room, "room reply",
                  lambda: self.says_in_room(f"{self.friend}: {self.bird} like oats and fat"))
        self.hears_in_room("carol", f"how do I keep slugs away from {self.thing}?")
        self.at(2, 13.4)
        self.came(HELP, self.room, "help",
                  lambda: self.says_in_room(f"carol: with wood ash around the {self.thing}"))
        self.lift_all()


def remember(stage, profile, talks, account):
    """Old logs, taken in as the owner would: [(place, [(when, author, text)])]."""
    folder = os.path.join(stage.fresh_folder("logs"), "logs", account)
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


def old_talks(company, friends, week):
    """With every friend every ten days, till three weeks before theirs; and two days of the last week."""
    talks = []
    for number, friend in enumerate(friends):
        lines = [[(when, friend, "how are the hens?"), (when + HOUR / 12, "olga", "all five are well")]
                 for days in (71, 61, 51, 41, 31, 21)
                 for when in (week + (7 * number - days) * DAY + 12 * HOUR,)]
        talks += [(company.address(friend), day) for day in lines]
    for days in (8, 6):
        when = week - days * DAY + 10 * HOUR
        talks.append((company.room + ".chat", [(when, friends[0], "good morning"),
                                               (when + HOUR / 60, "olga", "good morning all")]))
    return talks


def session(stage, at, network, plugin, weeks):
    """What was written to the server, heard by the others and logged; plays at least so many weeks,
    and for as long as asked. Gives back how many it were, too."""
    name, week = f"with{'' if plugin else 'out'}", this_tuesday()
    friends = FRIENDS if stage.minutes else FRIENDS[:1]
    company, clock = network(stage, friends), stage.clock()
    owner = at(stage, name, company, plugin, SETTINGS)
    if plugin:
        remember(stage, owner.profile, old_talks(company, friends, week), company.logs)
        owner.ledger.mark(company.room)
    days = Days(owner, clock, week, plugin)
    days.night_before(0)
    owner.start(clock)
    company.sees_owner()
    end = time.monotonic() + 60 * stage.minutes
    played = 0
    while played < weeks or (plugin and time.monotonic() < end and played < len(friends)):
        days.begin(played)
        for day in (days.tuesday, days.wednesday, days.thursday):
            day()
        played += 1
    owner.quit()
    if plugin:
        stage.text("ledger", owner.ledger.history())
        equal(days.states(), days.expected, "what was told, and what came of it")
        holds(owner.ledger.is_whole(), "the ledger is not whole")
    return played, (company.written(), company.heard(), owner.log_lines())


def compare(stage, at, network):
    """The same days without the plugin look the same to everybody else."""
    weeks, seen_with = session(stage, at, network, True, 1)
    _, seen_without = session(stage, at, network, False, weeks)
    holds(len(seen_without[0]) >= 8, f"hardly anything was written: {seen_without[0]}")
    for with_it, without, what in zip(seen_with, seen_without, ("was written", "was heard", "is logged")):
        equal(with_it, without, "what " + what)


def pidgin_irc(stage):
    compare(stage, PidginOwner, Irc)


def pidgin_xmpp(stage):
    compare(stage, PidginOwner, Xmpp)


def finch(stage):
    compare(stage, FinchOwner, Irc)
