# SPDX-License-Identifier: GPL-2.0-or-later
"""Pidgin on XMPP: marked-up text, what waited at the server since yesterday, a room's history that
comes again at every join, and a nick that looks like markup."""
import datetime
import os
import re

from check import clean_log, equal, holds
from profile import XMPP_ROOM

BOB = "bob@xmpp.test"
ODD_NICK = "<b>Carol</b> & Co"
DAY_S = 24 * 60 * 60


def back_a_day(text):
    """Every time in a file of prosody's, a day earlier."""
    def earlier(found):
        moment = datetime.datetime.strptime(found.group(0), "%Y-%m-%dT%H:%M:%SZ")
        return (moment - datetime.timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    text = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", earlier, text)
    return re.sub(r'(\["when"\] = )(\d+)', lambda m: m[1] + str(int(m[2]) - DAY_S), text)


def write_yesterday(stage, prosody):
    """Bob leaves a message; the server holds it, and its clock says yesterday."""
    bob = stage.xmpp_peer(prosody, "bob")
    bob.say("olga@xmpp.test", "are the seeds here?")
    bob.ping()
    prosody.stop()
    folder = prosody.store("offline")
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        with open(path, encoding="utf-8") as old:
            text = old.read()
        with open(path, "w", encoding="utf-8") as new:
            new.write(back_a_day(text))
    prosody.start()


def yesterday():
    return (datetime.date.today() - datetime.date(1970, 1, 1)).days - 1


def talk(pidgin, bob):
    bob.say("olga@xmpp.test/home", "a bold word", xhtml="<p>a <strong>bold</strong> word</p>")
    pidgin.shows(BOB, "bold")
    pidgin.type(BOB, "the seeds came today")
    bob.saw("the seeds came today</body>")
    bob.say("olga@xmpp.test/home", "/me is glad")
    pidgin.shows(BOB, "/me is glad")


def talk_in_room(stage, pidgin, display, bob, carol):
    bob.say_in(XMPP_ROOM, "the pond is frozen")
    pidgin.shows(XMPP_ROOM, "the pond is frozen")
    pidgin.type(XMPP_ROOM, "bob: mine too")
    carol.saw("bob: mine too</body>")
    carol.say_in(XMPP_ROOM, "olga: could you lend me your skates?")
    pidgin.shows(XMPP_ROOM, "skates")
    pidgin.type(XMPP_ROOM, "/karma waiting")
    line = pidgin.shows(XMPP_ROOM, "Carol")
    pidgin.place(XMPP_ROOM, 0, 0, 700, 500)
    stage.picture(display, "waiting")
    holds("<b>Carol" not in line, f"markup: {line}")


def first_evening(stage, display, profile, bob, carol):
    pidgin = stage.pidgin(profile, display)
    pidgin.shows(BOB, "are the seeds here?")
    pidgin.shows(XMPP_ROOM, "two lines of old")
    talk(pidgin, bob)
    talk_in_room(stage, pidgin, display, bob, carol)
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)


def second_evening(stage, display, profile, bob):
    pidgin = stage.pidgin(profile, display)
    pidgin.shows(XMPP_ROOM, "the pond is frozen")
    pidgin.shows(XMPP_ROOM, "bob: mine too")
    bob.say_in(XMPP_ROOM, "it is thawing")
    pidgin.shows(XMPP_ROOM, "it is thawing")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)


def play(stage):
    prosody, display = stage.prosody("olga", "bob", "carol"), stage.display()
    write_yesterday(stage, prosody)
    bob, carol = stage.xmpp_peer(prosody, "bob"), stage.xmpp_peer(prosody, "carol")
    bob.create(XMPP_ROOM, "bob")
    carol.join(XMPP_ROOM, ODD_NICK)
    for line in ("who keeps bees?", "that makes two lines of old"):
        bob.say_in(XMPP_ROOM, line)
        carol.saw(line)
    profile = stage.profile("gtk-gaim", xmpp_port=prosody.port)
    ledger = stage.ledger(profile)
    first_evening(stage, display, profile, bob, carol)
    wanted = {BOB: (1, 3), XMPP_ROOM: (1, 4)}
    equal(ledger.counts(), wanted, "own and their messages")
    equal(ledger.days(BOB), [(yesterday(), 0, 1), (yesterday() + 1, 1, 2)], "by day")
    second_evening(stage, display, profile, bob)
    wanted[XMPP_ROOM] = (1, 5)
    equal(ledger.counts(), wanted, "after the history came again")
    holds(ledger.is_whole(), "the ledger is not whole")
