# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes that look as if a nudge were due, and what makes it none. With the trap left open (`bite`)
that is not written, and the nudge is due."""

import sentences as words
from life import DAY, HOUR, MINUTE, person
from wanted import BEDS, CHATTERS, TALK, chat, helped

REFUSALS = ["no idea, sorry", "i really don't know"]


def early(dice):
    """Before what is expected that day."""
    return dice.randint(545, 570) if dice.random() < 0.7 else dice.randint(902, 908)


def asked(q, day, names=CHATTERS, fresh=True, hours=33, text=None):
    """Somebody asks the owner, one to one: their name, the line, the moment it would be due."""
    dice = q.dice()
    start = q.at(day, early(dice))
    end = start + hours * HOUR
    name = q.pick(list(names), start - 7 * HOUR, end + MINUTE,
                  (start + DAY, None) if fresh else None)
    if not name:
        return None
    line = q.say(start, person(name), name, text or dice.choice(words.ASKS))
    return dice, name, line, start + DAY, end


def answered(q, day):
    it = asked(q, day)
    if not it:
        return False
    dice, name, line, due, end = it
    when = line.when + dice.randint(20, 9 * 60) * MINUTE
    text = dice.choice(words.ANSWERS + REFUSALS)
    if not q.trap("answered", "reply", name, "", line.when, end, f"the owner said: {text}"):
        q.own(when, person(name), text)
    return True


def elsewhere(q, day):
    it = asked(q, day)
    if not it:
        return False
    dice, name, line, due, end = it
    when = line.when + dice.randint(60, 9 * 60) * MINUTE
    if q.trap("elsewhere", "reply", name, "", line.when, end, "the two talked in the room since"):
        return True
    theirs = q.say(when, "room:" + TALK, name, dice.choice(words.ROOM_TALK))
    mine = q.own(when + 90, "room:" + TALK, f"{name}: {dice.choice(words.ANSWERS)}", theirs)
    q.say(when + 200, "room:" + TALK, name, f"mira: {dice.choice(words.STATEMENTS)}", mine)
    return True


def ending(sort, ends, why):
    def scene(q, day):
        dice = q.dice()
        start = q.at(day, early(dice)) - 5 * MINUTE
        end = start + 33 * HOUR
        name = q.pick(CHATTERS, start - 7 * HOUR, end + MINUTE, (start + DAY, None))
        if not name:
            return False
        last = chat(q, dice, name, start, 4)
        text, ask = dice.choice(ends), dice.choice(words.ASKS)
        if q.trap(sort, "reply", name, "", last, end, f"{why}: {text}"):
            text = ask
        q.say(last + 70, person(name), name, text)
        return True
    return scene


def offline(q, day):
    it = asked(q, day)
    if not it:
        return False
    dice, name, line, due, end = it
    if not q.trap("offline", "reply", name, "", line.when, end, "they are not online"):
        q.do(due - 3 * HOUR, "left", name)
    q.own(end, person(name), dice.choice(words.LATE))
    q.do(end + 5 * HOUR, "here", name)
    return True


def told_of_lately(q, day):
    """Asks again a few days after the owner was told of them."""
    moment = q.at(day, "09:00") + DAY
    names = [name for name in CHATTERS
             if any(b < moment < a + 6.5 * DAY for a, b in q.nudged.get(name, []))]
    it = asked(q, day, names, fresh=False)
    if not it:
        return False
    dice, name, line, due, end = it
    q.trap("person", "reply", name, "", due, end, "the owner was told of them within seven days")
    q.own(end, person(name), dice.choice(words.LATE))
    return True


def never(name, sort, why, since=0):
    def scene(q, day):
        if day < since:
            return False
        it = asked(q, day, [name], fresh=False, hours=31)
        if not it:
            return False
        dice, _, line, due, end = it
        q.trap(sort, "reply", name, "", line.when, end, why)
        q.own(end, person(name), dice.choice(words.LATE))
        return True
    return scene


def own_question(q, day):
    dice = q.dice()
    start = q.at(day, early(dice))
    end = start + 33 * HOUR
    name = q.pick(CHATTERS, start - 7 * HOUR, end + MINUTE, (start + DAY, None))
    if not name:
        return False
    text = dice.choice(words.ASKS)
    if q.trap("own", "reply", name, "", start, end, "it is the owner who waits"):
        q.say(start, person(name), name, text)
    else:
        q.own(start, person(name), text)
        q.say(end, person(name), name, dice.choice(words.STATEMENTS))
    return True


# ---- in rooms ----

def in_room(q, day):
    dice = q.dice()
    when = q.at(day, dice.choice([dice.randint(542, 544), dice.randint(755, 770),
                                  dice.randint(900, 902), dice.randint(1142, 1150)]))
    return dice, when, "room:" + TALK, q.stranger(words.STRANGERS, day)


def unnamed(q, day):
    dice, when, place, name = in_room(q, day)
    text = dice.choice(words.NAMED)
    bite = q.trap("unnamed", "reply", name, TALK, when, when + DAY, "asks the room, not the owner")
    q.say(when, place, name, ("mira: " if bite else "") + text)
    return True


def unasked(q, day):
    dice, when, place, name = in_room(q, day)
    ask, text = dice.choice(words.NAMED), dice.choice(words.ROOM_TALK)
    bite = q.trap("unasked", "reply", name, TALK, when, when + DAY, f"names the owner: {text}")
    q.say(when, place, name, "mira: " + (ask if bite else text))
    return True


def replayed(q, day):
    dice, when, place, name = in_room(q, day)
    text = dice.choice(words.NAMED)
    bite = q.trap("replay", "reply", name, TALK, when, when + DAY, "came as a replay")
    back = dice.randint(40, 120) * MINUTE
    q.say(when if bite else when - back, place, name, "mira: " + text, arrives=when,
          flags="" if bite else "replay")
    return True


def answered_by_another(q, day):
    dice, when, place, name = in_room(q, day)
    other = dice.choice(words.REGULARS)
    ask = q.say(when, place, name, "mira: " + dice.choice(words.NAMED))
    if q.trap("another", "reply", name, TALK, when, when + DAY, f"{other} answered; it was enough"):
        return True
    told = q.say(when + 130, place, other, f"{name}: it is on the list by the door", ask)
    q.say(when + 260, place, name, f"{other}: thanks, found it!", told)
    return True


def gone_from_room(q, day):
    dice, when, place, name = in_room(q, day)
    q.say(when, place, name, "mira: " + dice.choice(words.NAMED))
    if not q.trap("gone", "reply", name, TALK, when, when + DAY, "left the room"):
        q.do(when + 7 * MINUTE, "left", name)
    q.do(when + 3 * DAY, "here", name)
    return True


def answered_in_room(q, day):
    dice, when, place, name = in_room(q, day)
    ask = q.say(when, place, name, "mira: " + dice.choice(words.NAMED))
    text = dice.choice(words.LATE + REFUSALS)
    if not q.trap("answered", "reply", name, TALK, when, when + DAY, f"the owner said: {text}"):
        q.own(when + dice.randint(5, 40) * MINUTE, place, f"{name}: {text}", ask)
    return True


def robot(q, day):
    dice, when, place, _ = in_room(q, day)
    q.trap("bot", "reply", "tallybot", TALK, when, when + DAY, "is a bot")
    q.say(when, place, "tallybot", "mira: " + dice.choice(words.NAMED))
    return True


def left_out(q, day):
    dice = q.dice()
    when = q.at(day, early(dice))
    q.trap("left-out", "reply", "gustav", "", when, when + 2 * DAY, "is left out")
    q.say(when, person("gustav"), "gustav", dice.choice(words.ASKS))
    return True


# ---- help ----

def open_question(q, day):
    dice = q.dice()
    when = q.at(day, dice.choice([dice.randint(542, 555), dice.randint(752, 760)]))
    return dice, when, "room:" + BEDS, q.stranger(words.STRANGERS, day)


def helped_by_another(q, day):
    dice, when, place, name = open_question(q, day)
    if not q.is_free("silent " + BEDS, when, when + 1):
        return False
    q.own(when - 2 * MINUTE, place, dice.choice(words.OWN_ROOM_TALK))
    ask = q.say(when, place, name, dice.choice(words.OPEN))
    text = dice.choice(words.OPEN_ANSWERS)
    other = dice.choice(words.REGULARS)
    if not q.trap("helped", "help", name, BEDS, when, when + 6 * HOUR, f"{other} answered it"):
        q.say(when + dice.randint(2, 13) * MINUTE, place, other, f"{name}: {text}", ask)
    return True


def not_active(q, day):
    dice, when, place, name = open_question(q, day)
    if any(line.place == place and line.author == "owner"
           and q.at(day, 0) <= line.when < q.at(day + 1, 0) for line in q.lines):
        return False
    q.take("silent " + BEDS, q.at(day, 0), q.at(day + 1, 0))
    if q.trap("inactive", "help", name, BEDS, when, q.at(day, "23:59"),
              "the owner was not active there today"):
        q.own(when - 2 * MINUTE, place, dice.choice(words.OWN_ROOM_TALK))
    q.say(when, place, name, dice.choice(words.OPEN))
    return True


def unmarked(q, day):
    dice = q.dice()
    when, name = q.at(day, dice.randint(752, 765)), q.stranger(words.STRANGERS, day)
    place = "room:" + TALK
    q.own(when - 3 * MINUTE, place, dice.choice(words.OWN_ROOM_TALK))
    if q.trap("unmarked", "help", name, TALK, when, when + 6 * HOUR, "the owner marked another room"):
        place = "room:" + BEDS
        q.own(when - 2 * MINUTE, place, dice.choice(words.OWN_ROOM_TALK))
    q.say(when, place, name, dice.choice(words.OPEN))
    return True


# ---- thanks ----

def to_thank(q, day, link=None, minutes=None):
    dice = q.dice()
    start = q.at(day, minutes or dice.randint(902, 908))
    if dice.random() < 0.5:
        name = q.pick(CHATTERS, start - HOUR, start + 26 * HOUR, (start, None))
        place = person(name) if name else None
    else:
        name, place = q.stranger(words.STRANGERS, day), "room:" + TALK
    return (dice, start, place, name, dice.random() < 0.4 if link is None else link) if name else None


def the_room(place):
    return TALK if place.startswith("room:") else ""


def no_thanks(sort, who, texts, why):
    """Help, and one more line that makes a nudge wrong, by the owner or by who helped."""
    def scene(q, day):
        it = to_thank(q, day)
        if not it:
            return False
        dice, start, place, name, link = it
        _, last = helped(q, dice, start, place, name, link)
        text = dice.choice(texts)
        if q.trap(sort, "thank", name, the_room(place), last.when, start + 6 * HOUR,
                  f"{why}: {text}"):
            return True
        if the_room(place):
            text = f"{name}: {text}"
        q.own(last.when + dice.randint(2, 8) * MINUTE, place, text, last)
        return True
    return scene


def short_help(q, day):
    it = to_thank(q, day, link=False)
    if not it:
        return False
    dice, start, place, name, _ = it
    question, first, second = dice.choice(words.WANTS)
    to_owner = "mira: " if the_room(place) else ""
    ask = q.own(start, place, question)
    got = q.say(start + 150, place, name, to_owner + first, ask)
    mine = q.own(start + 320, place, dice.choice(words.OWNER_BETWEEN), got)
    if q.trap("short", "thank", name, the_room(place), start, start + 6 * HOUR,
              "one turn without a link"):
        q.say(start + 470, place, name, to_owner + second, mine)
    return True


def helper_unanswered(q, day):
    it = to_thank(q, day, link=True)
    if not it:
        return False
    dice, start, place, name, _ = it
    question = dice.choice(words.WANTS)[0]
    text = words.LINK_HELP.format(dice.randint(100, 999))
    ask = q.own(start, place, question)
    got = q.say(start + 150, place, name, ("mira: " if the_room(place) else "") + text, ask)
    if q.trap("unanswered", "thank", name, the_room(place), start, start + 6 * HOUR,
              "the owner has not answered them"):
        q.own(start + 320, place, dice.choice(words.OWNER_BETWEEN), got)
    return True


def helper_gone(q, day):
    it = to_thank(q, day)
    if not it:
        return False
    dice, start, place, name, link = it
    _, last = helped(q, dice, start, place, name, link)
    if not q.trap("helper-gone", "thank", name, the_room(place), start, start + 6 * HOUR,
                  "who helped is gone"):
        q.do(last.when + 60, "left", name)
    q.do(start + 26 * HOUR, "here", name)
    return True


def no_lull(q, day):
    dice = q.dice()
    start = q.at(day, dice.randint(902, 906))
    place, name = "room:" + TALK, q.stranger(words.STRANGERS, day)
    _, last = helped(q, dice, start, place, name, False)
    end = last.when + 45 * MINUTE
    if not q.trap("no-lull", "thank", name, TALK, last.when, end, "the room goes on talking"):
        for minutes in range(6, 45, 7):
            q.say(last.when + minutes * MINUTE, place, dice.choice(words.REGULARS),
                  dice.choice(words.ROOM_TALK))
    q.own(end, place, f"{name}: {dice.choice(words.THANKS)}", last)
    return True


# ---- cheer ----

def unconfirmed(q, day):
    dice = q.dice()
    when, name = q.at(day, dice.randint(755, 765)), q.stranger(words.STRANGERS, day)
    place = "room:" + TALK
    ask = q.say(when, place, name, dice.choice(words.OPEN))
    told = q.own(when + 140, place, f"{name}: {dice.choice(words.OPEN_ANSWERS)}", ask)
    text, ok = dice.choice(words.ROOM_TALK), dice.choice(words.CONFIRM)
    bite = q.trap("unconfirmed", "cheer", name, TALK, when, when + 6 * HOUR,
                  "nobody said that it helped")
    q.say(when + 6 * MINUTE, place, name, "mira: " + (ok if bite else text), told)
    return True


DECK = [
    (answered, 3), (elsewhere, 2), (offline, 3), (told_of_lately, 3), (own_question, 2),
    (ending("closer", words.CLOSERS, "a closer"), 2),
    (ending("thanks", words.THANKS_ENDS, "thanks, and over"), 1),
    (ending("statement", words.STATEMENTS, "asks nothing"), 2),
    (ending("really", words.REALLY, "a question of two words to what the owner said"), 1),
    (never("dora", "no-nudges", "no nudges about her, the owner said"), 2),
    (never("emil", "never", "never again about him, the owner said", 24), 3),
    (unnamed, 2), (unasked, 2), (replayed, 2), (answered_by_another, 1), (gone_from_room, 2),
    (answered_in_room, 1), (robot, 1), (left_out, 1),
    (helped_by_another, 2), (not_active, 2), (unmarked, 1),
    (no_thanks("thanked", "owner", words.THANKS, "thanked already"), 3),
    (no_thanks("worked", "owner", words.WORKED, "the owner said so"), 1),
    (no_thanks("failed", "owner", words.FAILED, "it did not help"), 2),
    (short_help, 2), (helper_unanswered, 2), (helper_gone, 2), (no_lull, 1), (unconfirmed, 2),
]
