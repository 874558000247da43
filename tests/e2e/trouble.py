# SPDX-License-Identifier: GPL-2.0-or-later
"""Ledgers that are broken, too new or nowhere to be put, and people who write odd things: chatting
goes on."""
import glob
import os
import sqlite3

from check import clean_log, equal, holds
from profile import IRC_ROOM
from servers import until

NEWER_VERSION = 9999


def evening(stage, profile, alice, notice):
    """Words go both ways and the notice is seen, once."""
    display = stage.display()
    pidgin = stage.pidgin(profile, display)
    alice.sees_join("olga", IRC_ROOM)
    alice.say("olga", "hello there")
    pidgin.shows("alice", "hello there")
    pidgin.focus("alice")
    pidgin.shows("alice", notice)
    pidgin.type("alice", "hi alice")
    alice.saw(":hi alice")
    notices = [line for line in pidgin.lines("alice") if notice in line]
    equal(len(notices), 1, "how often it was said unasked")
    pidgin.type("alice", "/karma")
    until(lambda: pidgin.windows("^Karma$"), "a window all the same")
    stage.picture(display, "window")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)


def begin(stage, **more):
    server = stage.ngircd()
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    profile = stage.profile("gtk-gaim", irc_port=server.port, **more)
    os.makedirs(os.path.dirname(profile.ledger()), mode=0o700, exist_ok=True)
    return profile, alice


def broken(stage):
    profile, alice = begin(stage)
    with open(profile.ledger(), "wb") as ledger:
        ledger.write(b"SQLite format 3\0" + os.urandom(8192))
    evening(stage, profile, alice, "set aside")
    aside = [path for path in glob.glob(profile.ledger() + "*")
             if os.path.getsize(path) == 16 + 8192]
    equal(len(aside), 1, "files set aside")
    holds(aside[0] != profile.ledger(), "the broken one is still in its place")
    equal(stage.ledger(profile).counts(), {"alice": (1, 1)}, "own and their messages")


def newer(stage):
    profile, alice = begin(stage)
    stage.worked_week(profile)
    database = sqlite3.connect(profile.ledger())
    database.execute("PRAGMA journal_mode = DELETE")
    database.execute(f"PRAGMA user_version = {NEWER_VERSION}")
    database.close()
    with open(profile.ledger(), "rb") as ledger:
        before = ledger.read()
    evening(stage, profile, alice, "a newer version")
    with open(profile.ledger(), "rb") as ledger:
        holds(ledger.read() == before, "a ledger of a newer version was changed")


def nowhere(stage):
    """No folder can be made: a file is in its place (root may write into any folder)."""
    profile, alice = begin(stage, views=False)
    os.rmdir(os.path.dirname(profile.ledger()))
    with open(os.path.dirname(profile.ledger()), "w", encoding="utf-8"):
        pass
    evening(stage, profile, alice, "cannot write its ledger")


def odd_people(stage):
    """Names with markup, bytes that are no UTF-8, lines of 400 bytes."""
    server, display = stage.ngircd(), stage.display()
    profile = stage.profile("gtk-gaim", irc_port=server.port, alias="<b>Al</b> & <img id='1'>")
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    pidgin = stage.pidgin(profile, display)
    alice.sees_join("olga", IRC_ROOM)
    alice.send_raw(b"PRIVMSG olga :caf\xe9 \xff\xfe \x80 ok\r\n")
    pidgin.shows("alice", "ok")
    alice.say("olga", "x" * 400)
    pidgin.shows("alice", "x" * 400)
    alice.say("olga", "\x02bold\x02 \x034red\x03 <script>&amp; ok?")
    pidgin.shows("alice", "script")
    alice.say(IRC_ROOM, "olga: " + "y" * 390 + "?")
    pidgin.shows(IRC_ROOM, "y" * 390)
    alice.say("olga", "could you tell me how it went?")
    pidgin.focus("alice")
    line = pidgin.shows("alice", "not needed")
    holds("&lt;b&gt;Al&lt;/b&gt;" in line, f"the name is not escaped: {line}")
    stage.picture(display, "nudge")
    pidgin.type("alice", "/karma with " + "z" * 300)
    pidgin.type("alice", "/karma")
    until(lambda: pidgin.windows("^Karma$"), "the window")
    stage.picture(display, "week")
    pidgin.type("alice", "it went well")
    alice.saw(":it went well")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)
    equal(stage.ledger(profile).counts(), {"alice": (1, 4), IRC_ROOM: (0, 1)},
          "own and their messages")
