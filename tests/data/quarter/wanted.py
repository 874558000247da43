# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes that end in a nudge, each with what may come between: the owner away, writing, busy, gone
from the desk, or talking to somebody else when it falls due."""

import sentences as words
from life import DAY, HOUR, MINUTE, person

CHATTERS = ["anna", "ben", "clara", "fritz", "greta", "hanna"]
TALK, BEDS = "#choir", "#allotment"


def chat(q, dice, name, start, turns, gap=100):
    """They begin, the owner answers, and so on; returns the moment of the last line."""
    when = start
    for i in range(turns):
        if i % 2 == 0:
            q.say(when, person(name), name, dice.choice(words.STATEMENTS))
        else:
            q.own(when, person(name), dice.choice(words.ANSWERS))
        when += gap
    return when - gap


def type_on(q, dice, start, end, least, most):
    """Signs of life with so many seconds between."""
    q.silent(start, end + most)
    when = start
    while when <= end:
        q.do(when, "input")
        when += dice.randint(least, most)
    return when - least


def is_away(q, dice, row, start, end):
    q.do(start, "away")
    q.do(end, "back")
    return end + 59, "the owner is away"


def is_composing(q, dice, row, start, end):
    q.do(start, "focus", row["person"] if not row["room"] else row["room"])
    q.do(start + 5, "compose")
    type_on(q, dice, start + 20, end - 60, 90, 200)
    q.silent(start - 60, end + 60)
    q.do(end, "clear")
    return end + 59, "the box of that conversation holds text"


def is_idle(q, dice, row, start, end):
    q.silent(start - 2 * MINUTE, end)
    return end, "the last sign of life is more than five minutes ago"


def is_busy(q, dice, row, start, end):
    q.silent(start - 60, end)
    last = max(when for when in [type_on(q, dice, start, end - 50, 25, 50)])
    return min(last, end), "a key was touched within the last minute, again and again"


def is_talking(q, dice, row, start, end):
    name = q.pick([n for n in CHATTERS if n != row["person"]], start - HOUR, end + HOUR)
    if not name:
        return is_busy(q, dice, row, start, end)
    turns = int((end - 5 * MINUTE - start) // 100) // 2 * 2
    last = chat(q, dice, name, start, turns)
    return last - 100 + 5 * MINUTE - 1, f"an exchange with {name} is going on"


BETWEEN = {"away": is_away, "composing": is_composing, "idle": is_idle, "busy": is_busy,
           "active": is_talking}


def disturb(q, dice, row, due, sorts=tuple(BETWEEN), start=None):
    """Something is going on when it falls due, so it waits for that to be over."""
    sort = dice.choice(sorts)
    start = due - 4 * MINUTE if start is None else start
    end = due + dice.randint(16, 30) * MINUTE
    number = f"T{len(q.traps) + 1:03d}"
    if q.bites(number):
        until, why = end, "nothing between"
    else:
        until, why = BETWEEN[sort](q, dice, row, start, end)
    q.reserved.append((start - 2 * MINUTE, end + 2 * MINUTE))
    q.trap(sort, row["kind"], row["person"], row["room"], due, until, f"due, but {why}")
    row["earliest"] = max(row["earliest"], until)


# ---- the kinds ----

def reply(q, day, slot, disturbed=True, answer=True, who=None):
    """They asked the owner something yesterday, one to one; it is answered in the end."""
    dice = q.dice()
    first = slot == 1
    minute = dice.randint(9 * 60 + 42, 10 * 60 + 15) if first else dice.randint(912, 945)
    came = q.at(day - 1, minute)
    act = q.at(day, "13:12" if first else "20:06") + dice.randint(0, 120)
    name = q.pick(who or CHATTERS, came - 7 * HOUR, act + MINUTE, (came + DAY, act))
    if not name:
        return None
    text = dice.choice(dice.choice([words.ASKS] * 4 + [words.OPENERS, words.NEWS, words.GREETINGS]))
    cause = q.say(came, person(name), name, text)
    row = q.expect("reply", name, "", came + DAY, act, f"waits since yesterday: {text}",
                   cause=cause, present=4 * HOUR)
    if disturbed:
        disturb(q, dice, row, came + DAY)
    if answer:
        q.own(act, person(name), dice.choice(words.LATE))
    return row


def late_reply(q, day, disturbed=True):
    """They asked late in the evening; it falls due in the quiet hours and waits for the morning."""
    dice = q.dice()
    came = q.at(day - 2, dice.randint(22 * 60 + 20, 22 * 60 + 40))
    act = q.at(day, "13:12") + dice.randint(0, 120)
    name = q.pick(CHATTERS, came - 7 * HOUR, act + MINUTE, (came + DAY, act))
    if not name:
        return None
    text = dice.choice(words.ASKS)
    cause = q.say(came, person(name), name, text)
    row = q.expect("reply", name, "", q.at(day, "08:00"), act, f"waits since {text}", cause=cause,
                   present=4 * HOUR)
    if not q.trap("quiet", "reply", name, "", came + DAY, q.at(day, "08:00"),
                  "due, and the owner is up, but these are quiet hours"):
        q.extra.append((came + DAY - 10 * MINUTE, came + DAY + 50 * MINUTE))
    q.own(act, person(name), dice.choice(words.LATE))
    return row


def room_reply(q, day, slot, disturbed=True, room=TALK, answer=True):
    """Somebody asked the owner by name in the room, an hour ago."""
    dice = q.dice()
    came = q.at(day, dice.randint(545, 555) if slot == 1 else dice.randint(902, 915))
    act = q.at(day, "13:12" if slot == 1 else "20:06") + dice.randint(0, 120)
    name = q.stranger(words.STRANGERS, day)
    text = f"mira: {dice.choice(words.NAMED)}"
    cause = q.say(came, "room:" + room, name, text)
    row = q.expect("reply", name, room, came + HOUR, act, f"named and asked an hour ago: {text}",
                   cause=cause, present=10 * MINUTE)
    if disturbed:
        disturb(q, dice, row, came + HOUR)
    if answer:
        q.own(act, "room:" + room, f"{name}: {dice.choice(words.LATE)}", cause)
    return row


def helped(q, dice, start, place, name, link):
    """The owner asks about a thing and is helped; returns the last line."""
    question, first, second = dice.choice(words.WANTS)
    between = dice.choice(words.OWNER_BETWEEN)
    in_room = place.startswith("room:")
    say = (lambda text: f"mira: {text}") if in_room else (lambda text: text)
    asked = q.own(start, place, question)
    got = q.say(start + 170, place, name, say(
        words.LINK_HELP.format(dice.randint(100, 999)) if link else first), asked)
    mine = q.own(start + 350, place, f"{name}: {between}" if in_room else between, got)
    if link:
        return got, mine
    return got, q.say(start + 520, place, name, say(second), mine)


def thank(q, day, slot, disturbed=True, act=True, see=True, link=False):
    """Somebody helped the owner and it was not said yet. `act` False: it never is, though seen."""
    dice = q.dice()
    start = q.at(day, dice.randint(545, 560) if slot == 1 else dice.randint(902, 910))
    link, in_room = dice.random() < 0.4 or link, dice.random() < 0.5 and act
    end = start + (7 * HOUR if act else 30 * HOUR)
    if in_room:
        name = q.stranger(words.STRANGERS, day)
    else:
        name = q.pick(CHATTERS, start - HOUR, end, (start, end))
        if not name:
            return None
    place = "room:" + TALK if in_room else person(name)
    cause, last = helped(q, dice, start, place, name, link)
    due = last.when + 10 * MINUTE
    row = q.expect("thank", name, TALK if in_room else "", due, due + 2 * HOUR,
                   "helped the owner, who did not thank", cause=cause)
    if disturbed and act:
        disturb(q, dice, row, due, ("away", "idle", "busy", "active"))
    if act:
        late = q.at(day, "13:20" if slot == 1 else "20:10")
        q.own(late, place, (f"{name}: " if in_room else "") + dice.choice(words.THANKS), last)
    else:  # looked at, or another conversation all the time
        for minutes in range(0, 125, 20):
            q.do(due + minutes * MINUTE - 20, "focus", place.split(":", 1)[1] if see else "rita")
        q.reserved.append((due - 4 * MINUTE, due + 125 * MINUTE))
    return row


def help_wanted(q, day, disturbed=True, start=None):
    """An open question in the room the owner marked, and the owner was active there today."""
    dice = q.dice()
    q.own(q.at(day, 543), "room:" + BEDS, dice.choice(words.OWN_ROOM_TALK))
    came = q.at(day, dice.randint(917, 925)) if start is None else start
    name = q.stranger(words.STRANGERS, day)
    text = dice.choice(words.OPEN)
    cause = q.say(came, "room:" + BEDS, name, text)
    row = q.expect("help", name, BEDS, came + 15 * MINUTE, came + 80 * MINUTE,
                   f"nobody answered for a quarter of an hour: {text}", cause=cause)
    if disturbed:
        disturb(q, dice, row, came + 15 * MINUTE)
    q.own(came + 80 * MINUTE, "room:" + BEDS, f"{name}: {dice.choice(words.OPEN_ANSWERS)}", cause)
    return row


def cheer(q, day, disturbed=True):
    """Somebody says that what the owner told them worked."""
    dice = q.dice()
    start = q.at(day, dice.randint(902, 910))
    name = q.stranger(words.STRANGERS, day)
    place = "room:" + TALK
    asked = q.say(start, place, name, dice.choice(words.OPEN))
    told = q.own(start + 140, place, f"{name}: {dice.choice(words.OPEN_ANSWERS)}", asked)
    q.say(start + 15 * MINUTE, place, name, f"mira: {dice.choice(words.CONFIRM)}", told)
    row = q.expect("cheer", name, TALK, start + 15 * MINUTE, q.at(day, "21:59"),
                   "what the owner told them worked", cause=told)
    if disturbed:
        disturb(q, dice, row, start + 15 * MINUTE, ("away", "idle", "busy", "active"))
    return row


def week(q, day, disturbed=True):
    """The summary is ready on Monday at nine."""
    dice = q.dice()
    nine = q.at(day, "09:00")
    row = q.expect("week", "", "", nine, q.at(day, "21:59"), "the summary is ready")
    if not q.trap("early", "week", "", "", q.at(day, "00:00"), nine,
                  "the owner is there, but the summary comes at nine"):
        q.extra.append((q.at(day, "08:05"), q.at(day, "08:40")))
    if disturbed:
        disturb(q, dice, row, nine, ("away", "idle", "busy"))
    q.do(q.at(day, "13:14"), "week")
    return row
