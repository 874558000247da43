# SPDX-License-Identifier: GPL-2.0-or-later
"""Finch's own window of the week: read, unfolded, turned, written from, and closed by keys."""
import os
import shutil

from check import clean_log, holds
from german import make_locale, put_translation
from profile import IRC_ROOM
from servers import until
from stage import Skip



def put_view(stage, profile):
    """Where plugin/run puts it."""
    view = os.path.join(os.path.dirname(os.path.dirname(stage.plugin)), "finch", "karma-finch.so")
    if not os.path.exists(view):
        raise Skip("built without the view of Finch")
    folder = os.path.join(profile.folder, "karma", "views")
    os.makedirs(folder, mode=0o700, exist_ok=True)
    os.chmod(os.path.dirname(folder), 0o700)
    shutil.copy(view, folder)


def lines_within(finch, title):
    """The lines within the frame that bears the title."""
    lines = finch.screen().split("\n")
    top = next((i for i, line in enumerate(lines) if f"┤{title}" in line), None)
    if top is None:
        return []
    left, right = lines[top].index("┌"), lines[top].rindex("┐")
    inside = []
    for line in lines[top + 1:]:
        if line[left:left + 1] == "└":
            break
        inside.append(line[left + 1:right - 1].rstrip("▒↑↓ "))
    return inside


def reads(finch, title, words):
    """All lines, once the words are among them."""
    def there():
        lines = lines_within(finch, title)
        return lines if words in " ".join(" ".join(lines).split()) else None
    return until(there, f"{words!r} in the window of {title}")


def read_through(stage, finch, name):
    week = "Week "
    first = reads(finch, week, "A warm week, 64")
    stage.text(f"{name}-first", finch.screen())
    holds(first[0].strip().startswith("A warm week, 64"), f"begins with {first[0]!r}")
    holds(sum("░" in line for line in first) >= 5, f"no bars: {first}")
    finch.key("Enter")
    reads(finch, week, "- Responding")
    reads(finch, week, "heard from you (1)")
    stage.text(f"{name}-unfolded", finch.screen())
    finch.key("Enter")
    reads(finch, week, "+ Responding")
    finch.key("End")
    reads(finch, week, "In four weeks, given")
    stage.text(f"{name}-last", finch.screen())


def doubt(finch):
    """One act left out and taken in again, a person's page and the way back: by keys."""
    week = "Week "
    reads(finch, week, "+ Responding")
    finch.key("Enter")
    until(lambda: _down_to(finch, "Enter: not right?"), "an act to doubt")
    finch.key("Enter")
    finch.shows("Left out")
    reads(finch, week, "left out by you")
    finch.key("Down", "Up")
    finch.shows("Enter: count it")
    finch.key("Enter")
    finch.shows("It counts again")
    finch.key("2")
    reads(finch, "You and ", "Lately")
    finch.shows("<: the week")
    finch.key("<")
    reads(finch, week, "A warm week")


def _down_to(finch, words):
    finch.key("Down")
    return words in finch.screen()


def acts_and_people(stage):
    server = stage.ngircd()
    profile = stage.profile("gnt-purple", irc_port=server.port)
    stage.worked_week(profile)
    put_view(stage, profile)
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    finch = stage.finch(profile, columns=80, rows=24)
    alice.sees_join("olga", IRC_ROOM)
    finch.to(IRC_ROOM)
    finch.type("/karma week 2")
    doubt(finch)
    finch.key("End")
    finch.shows("Enter: pause 2: export")
    finch.key("2")
    finch.shows("Export: .json for everything")
    stage.text("export", finch.screen())
    finch.key("Escape")
    holds(finch.quit(), "Finch did not quit")
    clean_log(finch.log)


def on_terminal(stage, columns, rows):
    server = stage.ngircd()
    profile = stage.profile("gnt-purple", irc_port=server.port)
    stage.worked_week(profile)
    put_view(stage, profile)
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    finch = stage.finch(profile, columns=columns, rows=rows)
    alice.sees_join("olga", IRC_ROOM)
    alice.say("olga", "how do you prune roses?")
    finch.to("alice")
    finch.type("/karma week 2")
    read_through(stage, finch, f"week-{columns}x{rows}")
    for _ in range(3):  # there is none after the running one
        finch.key("Right")
    finch.shows(", so far")
    reads(finch, "Week ", "alice, since")
    stage.text(f"running-{columns}x{rows}", finch.screen())
    write_from(finch, alice)
    holds(finch.quit(), "Finch did not quit")
    clean_log(finch.log)


def write_from(finch, alice):
    until(lambda: "Enter: write" in finch.screen(), "a key to write with")
    finch.key("Down", "Down")  # to alice, who waits last
    finch.key("Enter")
    finch.type("above the second bud")
    alice.saw(":above the second bud")
    finch.to("Week ")
    finch.key("q")
    until(lambda: "┤Week " not in finch.screen(), "the window to go")


def on_80x24(stage):
    on_terminal(stage, 80, 24)


def on_200x50(stage):
    on_terminal(stage, 200, 50)


def in_german(stage):
    make_locale(stage)
    server = stage.ngircd()
    profile = stage.profile("gnt-purple", irc_port=server.port)
    put_translation(stage, profile)
    stage.worked_week(profile)
    put_view(stage, profile)
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    finch = stage.finch(profile, columns=80, rows=24, LANGUAGE="de", LANG="de_DE.UTF-8",
                        LC_ALL="de_DE.UTF-8", LOCPATH=stage.folder)
    alice.sees_join("olga", IRC_ROOM)
    finch.to(IRC_ROOM)
    finch.type("/karma week 2")
    reads(finch, "Woche ", "Eine warme Woche, 64")
    reads(finch, "Woche ", "andere Wochen")
    stage.text("week-german", finch.screen())
    holds(finch.quit(), "Finch did not quit")
    clean_log(finch.log)
