# SPDX-License-Identifier: GPL-2.0-or-later
"""A quarter as it is written: what is said, what the owner does at the screen, what is expected and
what is not. Times are seconds UTC."""

import datetime
import random
import zoneinfo

MINUTE, HOUR, DAY = 60, 3600, 86400
PRESENT = 10 * MINUTE  # after a sign of life
SESSIONS = [("09:00", "11:00"), ("12:30", "13:30"), ("15:00", "17:00"), ("19:00", "20:30")]
OWNER = "mira"


class Line:
    def __init__(self, when, place, author, text, answers=None, arrives=None, flags=""):
        self.when, self.place, self.author, self.text = when, place, author, text
        self.answers, self.flags = answers, flags
        self.arrives = when if arrives is None else arrives


def person(name):
    return "im:" + name


def merge(spans):
    """Spans as few as possible, in order."""
    merged = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(end, merged[-1][1])
        else:
            merged.append([start, end])
    return merged


class Quarter:
    def __init__(self, seed, start, zone, bite=None):
        """`start`: a Sunday; the first full week begins the day after."""
        self.seed, self.start, self.bite = seed, start, bite
        self.zone = zoneinfo.ZoneInfo(zone)
        self.unlinked = False
        self.lines, self.life, self.expected, self.traps = [], [], [], []
        self.silences = []  # (from, until): no sign of life but those a scene makes
        self.extra = []  # (from, until): sessions of a scene
        self.no_sessions = []  # (from, until): the owner is elsewhere
        self.busy = {}  # name -> [(from, until)]
        self.nudged = {}  # name -> [(earliest, latest)]
        self.used = {}  # stranger -> days seen
        self.scenes = 0
        self.reserved = []  # (from, until): no other scene may touch the screen

    def at(self, day, clock):
        """The moment a clock of the owner's shows `clock` ("09:30", or minutes) on day number `day`."""
        minutes = clock if isinstance(clock, (int, float)) else int(clock[:2]) * 60 + int(clock[3:])
        date = self.start + datetime.timedelta(days=day)
        local = datetime.datetime(date.year, date.month, date.day, tzinfo=self.zone)
        local += datetime.timedelta(seconds=round(minutes * 60))
        return int(local.timestamp())

    def dice(self):
        """Every scene has its own, so that a change in one changes no other."""
        self.scenes += 1
        return random.Random(f"{self.seed}/{self.scenes}")

    # ---- what is said ----

    def say(self, when, place, author, text, answers=None, **more):
        line = Line(int(when), place, author, text, answers, **more)
        self.lines.append(line)
        return line

    def own(self, when, place, text, answers=None):
        """The owner looks there, types and sends."""
        self.do(when - 15, "focus", place.split(":", 1)[1])
        self.do(when, "input")
        self.do(when + 4 * MINUTE, "focus")
        return self.say(when, place, "owner", text, answers)

    # ---- what the owner does ----

    def do(self, when, word, what=""):
        self.life.append((int(when), word, what))

    def silent(self, start, end):
        self.silences.append((start, end))

    # ---- what is expected ----

    def expect(self, kind, name, room, earliest, latest, why, **more):
        row = dict(kind=kind, person=name, room=room, earliest=earliest, latest=latest, why=why,
                   **more)
        self.expected.append(row)
        if name and kind != "help":
            self.nudged.setdefault(name, []).append((earliest, latest))
        return row

    def trap(self, sort, kind, name, room, start, end, why):
        """Returns whether the trap is to be left open: what defuses it is then not written."""
        number = f"T{len(self.traps) + 1:03d}"
        self.traps.append(dict(id=number, sort=sort, kind=kind, person=name, room=room, start=start,
                               end=end, why=why))
        return self.bites(number)

    def bites(self, number):
        return self.bite in ("all", number)

    # ---- who is free ----

    def take(self, name, start, end):
        self.busy.setdefault(name, []).append((start, end))

    def is_free(self, name, start, end):
        return all(end <= a or start >= b for a, b in self.busy.get(name, []))

    def is_fresh(self, name, start, end):
        """Nobody was told of them in the seven days before, nor is to be in those after (`end` None:
        after does not matter)."""
        return all(start - 7 * DAY > b or (start < a if end is None else end + 7 * DAY < a)
                   for a, b in self.nudged.get(name, []))

    def pick(self, names, start, end, fresh_at=None):
        """The free one who was taken longest ago; None where there is none."""
        free = [name for name in names if self.is_free(name, start, end)
                and (not fresh_at or self.is_fresh(name, *fresh_at))]
        if not free:
            return None
        last = {name: max([b for a, b in self.busy.get(name, []) if a < start], default=0)
                for name in free}
        chosen = min(free, key=lambda name: (last[name], names.index(name)))
        self.take(chosen, start, end)
        return chosen

    def stranger(self, names, day):
        """Somebody the room has seen on one other day at most, and not of late."""
        for name in names:
            days = self.used.setdefault(name, [])
            if not days or (len(days) < 2 and day - days[-1] > 9):
                days.append(day)
                return name
        raise ValueError("too few strangers")

    def attempt(self, scene, *words, **more):
        """Plays a scene; takes all of it back where it says no, or where two scenes would be at the
        screen at once."""
        lists = [self.lines, self.life, self.expected, self.traps, self.silences, self.extra,
                 self.reserved]
        dicts = [self.busy, self.nudged, self.used]
        sizes = [len(rows) for rows in lists]
        copies = [{key: list(rows) for key, rows in d.items()} for d in dicts]
        result = scene(self, *words, **more)
        old, new = self.life[:sizes[1]], self.life[sizes[1]:]
        clash = any(a <= when <= b for when, *_ in new for a, b in self.reserved[:sizes[6]]) or any(
            a <= when <= b for when, *_ in old for a, b in self.reserved[sizes[6]:])
        if result and not clash:
            return result
        for rows, size in zip(lists, sizes):
            del rows[size:]
        for d, copy in zip(dicts, copies):
            d.clear()
            d.update(copy)
        return None

    # ---- the owner's day ----

    def sessions(self, days):
        for day in range(days):
            for start, end in SESSIONS:
                yield self.at(day, start), self.at(day, end)
        yield from self.extra

    def live(self, days):
        """Signs of life in every session, with a pause after each, but for what a scene says."""
        dice = random.Random(f"{self.seed}/life")
        for start, end in self.sessions(days):
            when, word = start, "focus"
            while when < end:
                if not any(a <= when <= b for a, b in self.silences + self.no_sessions):
                    self.do(when, word)
                when += dice.randint(100, 230)
                word = "input"
        self.life.sort(key=lambda row: row[0])

    def presence(self):
        """Where the owner is present: ten minutes from each sign of life on, not away, from 8 to
        22."""
        spans, away = [], False
        for when, word, _ in self.life:
            away = word in ("away", "offline") or (away and word not in ("back", "online"))
            if word in ("away", "offline") and spans:
                spans[-1][1] = min(spans[-1][1], when)
            elif word not in ("left", "here") and not away and not self.is_quiet(when):
                spans.append([when, when + PRESENT])
        return merge(spans)

    def is_quiet(self, when):
        hour = datetime.datetime.fromtimestamp(when, self.zone).hour
        return hour >= 22 or hour < 8


def present_for(spans, start, seconds):
    """The moment at which `seconds` of presence since `start` are full; None: never."""
    for a, b in spans:
        a = max(a, start)
        if b <= a:
            continue
        if b - a >= seconds:
            return a + seconds
        seconds -= b - a
    return None
