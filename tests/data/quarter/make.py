#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""An invented quarter: 12 weeks, 12 buddies, 2 rooms, an owner at the screen; which nudges a friend
would give, and what only looks like one. Written from the description of the nudges alone, not from
their code. The same seed makes the same quarter.

    make.py FOLDER [--seed N] [--start SUNDAY] [--zone ID] [--split] [--talk] [--unlinked]
            [--bite T123|all]

FOLDER/quarter.script is what `purple-karma nudges` replays, FOLDER/owner.script what the owner does
(--script), FOLDER/expected.tsv and FOLDER/traps.tsv what is to be told and what is not. --split writes
texts in two lines, --talk adds talks that concern nobody, --unlinked keeps back who answers whom in
the rooms, --bite leaves a trap open, or all."""

import argparse
import datetime
import pathlib
import random

import sentences as words
from life import DAY, HOUR, MINUTE, OWNER, Quarter, person, present_for
from unwanted import DECK, asked
from wanted import (BEDS, CHATTERS, TALK, chat, cheer, help_wanted, helped, late_reply, reply,
                    room_reply, thank, type_on, week)

DAYS = 85
REACH_OUT = {18: "jonas", 26: "karla", 34: "jonas", 42: "karla", 52: "leo", 60: "jonas",
             68: "karla", 76: "jonas"}
CONTACT = {15: "karla", 23: "jonas", 31: "karla", 49: "jonas", 57: "karla", 65: "jonas"}
LATER, IGNORED, ASLEEP, UNSEEN = (23, 65), (37, 39, 41), (44, 46, 48), (58, 62)
TRIP, LAPSED, NEVER_PERSON, NEVER_ROOM = 48, (55, 83), 20, 81


# ---- the first week: nothing is told ----

def learn(q):
    dice = q.dice()
    for day, clock in ((0, 1140), (2, 545), (4, 545), (7, 1140)):
        for i, name in enumerate(words.BUDDIES):
            chat(q, dice, name, q.at(day, clock + 7 * i), 4)
    for day in (1, 3, 5):
        for i, name in enumerate(words.REGULARS):
            quick(q, day, 760 + 6 * i, name)
    for i, name in enumerate(words.BUDDIES):
        when = q.at(5, 545 + 4 * i)
        q.say(when, person(name), name, words.ASKS[i])
        q.trap("learning", "reply", name, "", when, q.at(7, "19:00"), "the first seven days")
    help_wanted(q, 3, False)
    cheer(q, 4, False)
    thank(q, 6, 2, False)
    for row in q.expected:
        q.trap("learning", row["kind"], row["person"], row["room"], row["earliest"], row["latest"],
               "the first seven days")
    q.expected.clear()
    q.nudged.clear()


def quick(q, day, clock, name):
    """A word in the room that the owner answers at once."""
    dice = q.dice()
    when = q.at(day, clock)
    said = q.say(when, "room:" + TALK, name, f"mira: {dice.choice(words.ROOM_TALK)}")
    q.own(when + dice.randint(50, 100), "room:" + TALK, f"{name}: {dice.choice(words.ANSWERS)}",
          said)
    return True


# ---- keeping in touch ----

def exchange(q, day, clock, name, own_first):
    dice = q.dice()
    when = q.at(day, clock)
    q.take(name, when - HOUR, when + 7 * HOUR)
    if own_first:
        q.own(when, person(name), dice.choice(words.ASKS))
        q.say(when + 120, person(name), name, dice.choice(words.STATEMENTS))
        return True
    return chat(q, dice, name, when, 2)


def reach_out(q, day, name):
    """It is time for them again, the owner is told in the morning and writes at noon."""
    q.expect("reach-out", name, "", q.at(day, "08:00"), q.at(day, "13:12"),
             "usually every week or month; one and a half times that went by")
    exchange(q, day, "13:12", name, True)


def soon(q, name, start, end, sort, why):
    q.trap(sort, "reach-out", name, "", q.at(start, "08:00"), q.at(end, "08:00"), why)


def keep_in_touch(q):
    for day, name in REACH_OUT.items():
        reach_out(q, day, name)
    for day, name in CONTACT.items():
        exchange(q, day, "12:40", name, False)
    for day in (8, 17) if not q.bites("settings") else ():  # ivo leaves both starts unanswered
        q.own(q.at(day, "12:40"), person("ivo"), words.STATEMENTS[day % 10])
    for start in range(18, 80, 10):
        soon(q, "ivo", start, start + 10, "dormant", "left the owner's last two starts unanswered")
    for name, last, due in (("jonas", 7, 18), ("jonas", 23, 34), ("karla", 15, 26),
                            ("karla", 31, 42), ("leo", 7, 52), ("jonas", 65, 76)):
        soon(q, name, last + 1, due, "soon", "not yet one and a half times the usual")
    q.do(q.at(44, "19:05"), "left", "jonas")
    q.do(q.at(49, "12:40") + 1, "here", "jonas")
    soon(q, "jonas", 45, 49, "offline", "due, but never online")
    soon(q, "karla", 53, 57, "weekly", "due, but leo was mentioned in the same week")


# ---- what the owner says to nudges ----

def put_off(q, day):
    """Later, three times."""
    row = reply(q, day, 1, answer=False)
    name = row["person"]
    q.take(name, row["earliest"], q.at(day + 5, "20:30"))
    for i in range(3):
        if i:
            row = q.expect("reply", name, "", q.at(day + i, "08:00"), q.at(day + i, "20:05"),
                           "later, said the owner", after_later=True)
        q.do(q.at(day + i, "20:06" if i else "13:12"), "later")
    q.trap("later", "reply", name, "", q.at(day + 2, "20:06"), q.at(day + 5, "20:06"),
           "put off three times")
    q.own(q.at(day + 5, "20:06"), person(name), words.LATE[1])


def never_person(q, day):
    row = reply(q, day, 1, who=["emil"])
    q.do(row["latest"] - 60, "never", "person")


def never_room(q, day):
    row = room_reply(q, day, 1)
    q.do(row["latest"] - 60, "never", "room")


def never_kind(q, day):
    row = help_wanted(q, day)
    q.do(row["latest"] - 30, "never", "kind")


def trap_instead(q, scene, sort, why, *rest, **more):
    """A scene as any other, but for what was said before."""
    n = len(q.expected)
    row = scene(q, *rest, disturbed=False, **more)
    if row:
        if row["kind"] != "help":
            q.nudged[row["person"]].pop()
        q.trap(sort, row["kind"], row["person"], row["room"], row["earliest"], row["latest"], why)
        del q.expected[n:]
    return row


# ---- days out ----

def trip(q, day):
    """Away from Saturday noon on: a day later the owner was hardly there."""
    q.no_sessions.append((q.at(day, "11:30"), q.at(day + 1, "18:55")))
    it = asked(q, day, hours=50)
    if not it:
        return
    dice, name, line, due, _ = it
    act = q.at(day + 2, "13:12")
    row = q.expect("reply", name, "", due, act, "waits since the trip", cause=line,
                   present=4 * HOUR)
    q.trap("presence", "reply", name, "", due, due, "the owner was there for less than four hours")
    q.traps[-1]["until_due"] = row
    q.own(act, person(name), words.LATE[0])


def lapsed(q, day):
    """Due while the owner is busy; then gone for more than a day."""
    it = asked(q, day - 1, hours=59)
    if not it:
        return
    dice, name, line, due, _ = it
    type_on(q, dice, due - 5 * MINUTE, due + 6 * MINUTE, 25, 50)
    gone = due + 6 * MINUTE + 20
    q.do(gone - 30, "input")
    q.do(gone, "away")
    back = due + DAY + 40 * MINUTE
    q.no_sessions.append((gone - 30, back - 60))
    q.do(back, "back")
    q.trap("lapsed", "reply", name, "", due, q.at(day + 1, "20:06"), "put off for more than a day")
    q.own(q.at(day + 1, "20:06"), person(name), words.LATE[0])


# ---- the plan ----

def sunday(q, day):
    sort = (day // 7) % 3
    if day > NEVER_ROOM:
        trap_instead(q, help_wanted, "never", "nothing of this kind, the owner said", day)
    if day - 1 in LAPSED or day - 1 == TRIP or day in REACH_OUT:
        return
    q.attempt(room_reply, day, 1, disturbed=sort != 2)
    if sort == 0:
        q.attempt(thank, day, 2, link=True)
        trap_instead(q, help_wanted, "cap", "two were told today", day, start=q.at(day, 1145))
    elif sort == 1:
        trap_instead(q, room_reply, "kind", "one of this kind was told today", day, 2)
    else:
        start = q.at(day, 625)
        number = q.stranger(words.STRANGERS, day)
        q.own(q.at(day, 543), "room:" + BEDS, words.OWN_ROOM_TALK[0])
        ask = q.say(start, "room:" + BEDS, number, words.OPEN[day % 10])
        q.trap("spacing", "help", number, BEDS, start + 15 * MINUTE, start + 95 * MINUTE,
               "less than two hours after the one before")
        q.say(start + 95 * MINUTE, "room:" + BEDS, "otto", f"{number}: {words.OPEN_ANSWERS[0]}", ask)


def first_slot(q, day, weekday):
    if weekday == 1:
        return q.attempt(week, day)
    if day in REACH_OUT or day - 1 in LATER or day - 2 in LATER:
        return None
    if day in LATER:
        return put_off(q, day)
    if day == NEVER_PERSON:
        return never_person(q, day)
    if day == NEVER_ROOM:
        return never_room(q, day)
    if weekday in (3, 5):
        return q.attempt(room_reply, day, 1)
    if q.dice().random() < 0.25 and q.attempt(late_reply, day):
        return True
    return q.attempt(reply, day, 1) or q.attempt(room_reply, day, 1)


def second_slot(q, day, weekday):
    if day - 1 in LATER or day - 2 in LATER:
        return None
    if weekday == 1:
        return None if day - 2 == TRIP else q.attempt(room_reply, day, 2)
    if day in ASLEEP:
        return trap_instead(q, thank, "asleep", "three of this kind were seen and let be", day, 2)
    if day in UNSEEN:
        return q.attempt(thank, day, 2, act=False, see=False)
    if day in IGNORED:
        return None
    if weekday in (2, 6):
        return q.attempt(thank, day, 2) if day < 42 or day > 50 else None
    return q.attempt(cheer if weekday == 4 else help_wanted, day)


def plan(q):
    for day in IGNORED:
        if not q.attempt(thank, day, 2, act=False):
            raise ValueError("nobody is free to be ignored")
    for day in range(8, DAYS):
        weekday = day % 7
        if weekday == 0:
            sunday(q, day)
        elif day > NEVER_ROOM and weekday == 5:
            trap_instead(q, room_reply, "never", "nothing about this room, the owner said", day, 1)
            never_kind(q, day)
        elif day in LAPSED or day == TRIP:
            (trip if day == TRIP else lapsed)(q, day)
        elif day == NEVER_ROOM:
            never_room(q, day)
            trap_instead(q, cheer, "never", "nothing about this room, the owner said", day)
        else:
            first_slot(q, day, weekday)
            second_slot(q, day, weekday)


def set_traps(q):
    deck = [scene for scene, times in DECK for _ in range(times)]
    left = []
    for day in range(8, DAYS - 2):
        placed = tried = 0
        while placed < 3 and tried < 24:
            if not left:
                left = list(deck)
                q.dice().shuffle(left)
            tried += 1
            scene = left.pop()
            if q.attempt(scene, day):
                placed += 1
    for monday in range(8, DAYS - 6, 7):
        q.trap("again", "week", "", "", q.at(monday + 1, "00:00"), q.at(monday + 7, "00:00"),
               "the summary was mentioned on Monday")
        q.trap("off", "share", "", BEDS, q.at(monday, "00:00"), q.at(monday + 7, "00:00"),
               "nothing was shared, but this kind is off by default")


def fill(q):
    for day in range(8, DAYS):
        for clock in (772, 790, 1158, 1175):
            q.attempt(quick, day, clock, q.dice().choice(words.REGULARS))


def settle(q):
    """What depends on how long the owner was there."""
    spans = q.presence()
    for row in q.expected:
        if "present" in row:
            due = present_for(spans, row["cause"].when, row["present"]) or row["latest"]
            row["earliest"] = max(row["earliest"], due)
    for trap in q.traps:
        if "until_due" in trap:
            trap["end"] = trap["until_due"]["earliest"]


# ---- variants ----

def split(q):
    lines = []
    for line in q.lines:
        parts = line.text.split(" ")
        if len(parts) < 6 or line.flags or "http" in line.text:
            lines.append(line)
            continue
        middle = len(parts) // 2
        rest = type(line)(line.when + 4, line.place, line.author, " ".join(parts[middle:]))
        line.text = " ".join(parts[:middle])
        if line.place.startswith("room:"):
            rest.answers = line
        lines += [line, rest]
    q.lines = lines


def talk(q):
    """Two regulars and nobody else, now and then."""
    dice = random.Random(f"{q.seed}/talk")
    for day in range(8, DAYS):
        start = q.at(day, dice.choice([715, 820, 1040, 1100]))
        before = None
        for i in range(dice.randint(2, 6)):
            name = words.REGULARS[i % 2]
            text = dice.choice(words.STATEMENTS)
            before = q.say(start + 50 * i, "room:" + TALK, name, text, before)


# ---- writing ----

SETTINGS = [("owner", OWNER), ("pinned", "greta"), ("marked", BEDS),
            ("wish", "jonas weekly"), ("wish", "leo monthly")]
LEFT_ALONE = [("no-nudges", "dora"), ("left-out", "gustav"), ("bot", "tallybot")]


def utc(when):
    return datetime.datetime.fromtimestamp(when, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def write_script(q, path, zone):
    rows = [f"#set {key} {value}" for key, value in SETTINGS + [("timezone", zone)]]
    if q.bites("settings"):
        rows.append("#set nudge_share 1")
    else:
        rows += [f"#set {key} {name}" for key, name in LEFT_ALONE]
        rows += [f"#set wish {name} never"
                 for name in CHATTERS + ["dora", "emil"] + words.REGULARS]
    rows.append(f"#set now {utc(q.at(DAYS, '08:00'))}")
    rows.append("id\ttime\tconversation\tauthor\ttext\tanswers\tflags")
    ids = {}
    q.lines.sort(key=lambda line: line.arrives)
    for number, line in enumerate(q.lines):
        ids[line] = f"L{number + 1}"
        line.number = len(rows) + 1
        told = line.place.startswith("room:") and not q.unlinked
        answers = ids.get(line.answers, "-") if told else ""
        rows.append("\t".join([ids[line], utc(line.when), line.place, line.author, line.text,
                               answers, line.flags]))
    path.write_text("\n".join(rows) + "\n")


def write_owner(q, path):
    path.write_text("".join(f"{utc(when)} {word} {what}".rstrip() + "\n"
                            for when, word, what in q.life))


def write_expected(q, path):
    rows = ["#kind\tperson\troom\tearliest\tlatest\tline\twhy"]
    for row in sorted(q.expected, key=lambda row: row["earliest"]):
        line = str(row["cause"].number) if row.get("cause") else "-"
        why = ("later: " if row.get("after_later") else "") + row["why"]
        rows.append("\t".join([row["kind"], row["person"] or "-", row["room"] or "-",
                               utc(row["earliest"]), utc(row["latest"]), line, why]))
    path.write_text("\n".join(rows) + "\n")


def write_traps(q, path):
    rows = ["#id\tsort\tkind\tperson\troom\tfrom\tuntil\twhy"]
    for trap in q.traps:
        rows.append("\t".join([trap["id"], trap["sort"], trap["kind"], trap["person"] or "-",
                               trap["room"] or "-", utc(trap["start"]), utc(trap["end"]),
                               trap["why"]]))
    path.write_text("\n".join(rows) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=datetime.date.fromisoformat, default="2026-03-01")
    parser.add_argument("--zone", default="Europe/Berlin")
    parser.add_argument("--split", action="store_true")
    parser.add_argument("--talk", action="store_true")
    parser.add_argument("--unlinked", action="store_true")
    parser.add_argument("--bite")
    options = parser.parse_args()
    q = Quarter(options.seed, options.start, options.zone, options.bite)
    q.unlinked = options.unlinked
    learn(q)
    keep_in_touch(q)
    plan(q)
    set_traps(q)
    fill(q)
    q.live(DAYS)
    settle(q)
    if options.split:
        split(q)
    if options.talk:
        talk(q)
    write_script(q, options.folder / "quarter.script", options.zone)
    write_owner(q, options.folder / "owner.script")
    write_expected(q, options.folder / "expected.tsv")
    write_traps(q, options.folder / "traps.tsv")


if __name__ == "__main__":
    main()
