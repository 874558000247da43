# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads what the simulator told, the script and what the owner did, and judges by itself: it knows the
rules of the product from their description and nothing of the policy's code. Times are seconds UTC."""

import bisect
import collections
import datetime
import zoneinfo

MINUTE, HOUR, DAY = 60, 3600, 86400
Said = collections.namedtuple("Said", "when kind person room line place")
Line = collections.namedtuple("Line", "number when place author answers")


def read_time(text):
    return int(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())


def rows_of(path):
    rows = [line.split("\t") for line in path.read_text().splitlines()]
    names = [name.lstrip("#") for name in rows[0]]
    return [dict(zip(names, row)) for row in rows[1:]]


def windows(path, start, end):
    rows = rows_of(path)
    for row in rows:
        row[start], row[end] = read_time(row[start]), read_time(row[end])
    return rows


def read_trace(text, zone, what="said"):
    """The nudges that were told, or the candidates, in order."""
    said = []
    for row in (line.split("\t") for line in text.splitlines()):
        if row[0] != what:
            continue
        when = datetime.datetime.fromisoformat(row[1]).replace(tzinfo=zone)
        line = int(row[5].rsplit(":", 1)[1]) if ":" in row[5] else 0
        said.append(Said(int(when.timestamp()), row[2], row[3], row[4], line, row[8]))
    return sorted(said)


class Quarter:
    """The script, the owner's life and the lists of one quarter."""

    def __init__(self, folder, zone):
        self.zone = zoneinfo.ZoneInfo(zone)
        self.expected = windows(folder / "expected.tsv", "earliest", "latest")
        self.traps = windows(folder / "traps.tsv", "from", "until")
        self.lines = self.read_lines(folder / "quarter.script")
        self.life = [(read_time(parts[0]), parts[1], parts[2] if len(parts) > 2 else "")
                     for parts in (line.split(" ", 2) for line in
                                   (folder / "owner.script").read_text().splitlines())]
        self.times = [when for when, *_ in self.life]
        self.states = self.follow()

    @staticmethod
    def read_lines(path):
        lines, number_of = [], {}
        for number, text in enumerate(path.read_text().splitlines(), 1):
            cells = text.split("\t")
            if text.startswith("#") or cells[0] == "id":
                continue
            number_of[cells[0]] = number
            lines.append(Line(number, read_time(cells[1]), cells[2], cells[3],
                              number_of.get(cells[5])))
        return lines

    def follow(self):
        """After each line of the owner's life: last sign of life, focus, box, away, who is gone."""
        life, focus, box, away, gone, states = 0, "", False, False, frozenset(), []
        for when, word, what in self.life:
            if word in ("left", "here"):
                gone = gone | {what} if word == "left" else gone - {what}
                states.append((life, focus, box, away, gone))
                continue
            life = when
            focus = what if word == "focus" else focus
            box = word == "compose" or (box and word != "clear")
            away = word in ("away", "offline") or (away and word not in ("back", "online"))
            states.append((life, focus, box, away, gone))
        return states

    def state(self, when):
        at = bisect.bisect_right(self.times, when) - 1
        return self.states[at] if at >= 0 else (0, "", False, False, frozenset())

    def local(self, when):
        return datetime.datetime.fromtimestamp(when, self.zone)


def place_of(nudge):
    return "room:" + nudge.room if nudge.room != "-" else "im:" + nudge.person


def about(row, nudge):
    """Whether a row of expected.tsv or traps.tsv speaks of this nudge. In a room that is not named
    the person alone tells."""
    return (row["kind"] == nudge.kind and row["room"] in ("-", nudge.room)
            and (row["person"] in ("-", nudge.person)
                 or (nudge.kind == "help" and nudge.person == "-")))


# ---- what was told and what was to be ----

def match(quarter, said):
    """Pairs every nudge with the first that was expected then; the rest is false, or missed."""
    open_rows, false = list(quarter.expected), []
    for nudge in said:
        row = next((row for row in open_rows if about(row, nudge)
                    and row["earliest"] <= nudge.when <= row["latest"]), None)
        if row:
            open_rows.remove(row)
        else:
            false.append(nudge)
    return false, open_rows


def measure(quarter, said):
    """Precision and recall."""
    right = len(said) - len(match(quarter, said)[0])
    return right / max(1, len(said)), right / len(quarter.expected)


def sprung(quarter, said):
    return [(trap, nudge) for trap in quarter.traps for nudge in said
            if about(trap, nudge) and trap["from"] <= nudge.when < trap["until"]]


def has_teeth(trap, candidates):
    """Whether the thing the trap is about was due by the rules alone, wherever, and at any hour."""
    slack = 9 * HOUR if trap["kind"] in ("reach-out", "share") else HOUR
    return any(about(dict(trap, room="-"), nudge)
               and trap["from"] - slack <= nudge.when < trap["until"] + HOUR
               for nudge in candidates)


# ---- the limits that never break ----

def put_off(quarter, said):
    """Nudges that come again because the owner said "later" to the one before."""
    again, last = set(), {}
    for nudge in said:
        before = last.get((nudge.kind, nudge.person, nudge.room, nudge.line))
        if before and any(word == "later" and before.when < when < nudge.when
                          for when, word, _ in quarter.life):
            again.add(nudge)
        last[nudge.kind, nudge.person, nudge.room, nudge.line] = nudge
    return again


def over_the_cap(quarter, said):
    days = collections.Counter()
    for nudge in said:
        days[quarter.local(nudge.when).date()] += 1
        if days[quarter.local(nudge.when).date()] > 2:
            yield nudge


def too_near(quarter, said):
    for before, nudge in zip(said, said[1:]):
        if nudge.when - before.when < 2 * HOUR:
            yield nudge


def kind_again(quarter, said):
    seen = set()
    for nudge in said:
        key = (nudge.kind, quarter.local(nudge.when).date())
        if key in seen:
            yield nudge
        seen.add(key)


def person_again(quarter, said):
    last, again = {}, put_off(quarter, said)
    for nudge in said:
        if nudge.person == "-" or nudge.kind == "help":
            continue
        if nudge not in again and nudge.when - last.get(nudge.person, 0) < 7 * DAY:
            yield nudge
        last[nudge.person] = nudge.when


def cause_again(quarter, said):
    seen, again = set(), put_off(quarter, said)
    for nudge in said:
        key = (nudge.kind, nudge.line)
        if nudge.line and key in seen and nudge not in again:
            yield nudge
        seen.add(key)


def at_night(quarter, said):
    return (nudge for nudge in said if not 8 <= quarter.local(nudge.when).hour < 22)


def off_the_mark(quarter, said):
    """Not between one and five minutes after the last sign of life."""
    return (nudge for nudge in said
            if not MINUTE <= nudge.when - quarter.state(nudge.when)[0] <= 5 * MINUTE)


def while_away(quarter, said):
    return (nudge for nudge in said if quarter.state(nudge.when)[3])


def while_composing(quarter, said):
    return (nudge for nudge in said if quarter.state(nudge.when)[2])


def to_the_absent(quarter, said):
    return (nudge for nudge in said if nudge.kind in ("reply", "thank", "reach-out")
            and nudge.person in quarter.state(nudge.when)[4])


def recent(quarter, when):
    start = bisect.bisect_left([line.when for line in quarter.lines], when - DAY)
    return [line for line in quarter.lines[start:] if when - 5 * MINUTE < line.when <= when]


def exchanges(quarter, when):
    """Conversations in which both sides wrote in the last five minutes; in a room one answers the
    other."""
    lines = recent(quarter, when)
    by_number = {line.number: line for line in lines}
    for line in lines:
        own = line.author == "owner"
        if line.place.startswith("im:"):
            if own and any(o.place == line.place and o.author != "owner" for o in lines):
                yield line.place
        elif line.answers in by_number and own != (by_number[line.answers].author == "owner"):
            yield line.place


def while_talking(quarter, said):
    return (nudge for nudge in said
            if any(place != place_of(nudge) for place in exchanges(quarter, nudge.when)))


def in_the_first_days(quarter, said):
    return (nudge for nudge in said if nudge.when < quarter.lines[0].when + 7 * DAY)


def misplaced(quarter, said):
    """A line goes into its own focused conversation alone; all else is the buddy list's."""
    for nudge in said:
        if nudge.kind == "week":
            continue
        focus = quarter.state(nudge.when)[1]
        has_focus = focus != "" and place_of(nudge).split(":", 1)[1] == focus
        if nudge.place != ("line" if has_focus else "dialog"):
            yield nudge


LIMITS = {
    "two a day": over_the_cap,
    "two hours apart": too_near,
    "one of a kind a day": kind_again,
    "one of a person in seven days": person_again,
    "once for one cause": cause_again,
    "never in the quiet hours": at_night,
    "one to five minutes after a sign of life": off_the_mark,
    "never while away": while_away,
    "never while composing": while_composing,
    "only of who can be reached": to_the_absent,
    "not during another exchange": while_talking,
    "nothing in the first seven days": in_the_first_days,
    "where it belongs": misplaced,
}
