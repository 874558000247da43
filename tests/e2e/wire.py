# SPDX-License-Identifier: GPL-2.0-or-later
"""Nothing of the plugin's reaches the wire or the user's logs: one scripted evening with it and
one without it look the same to server, peer and log."""
import glob
import os
import re
import time
import xml.etree.ElementTree as ET

from check import clean_log, equal, holds
from profile import IRC_ROOM, XMPP_ROOM

AUTOMATIC = {"PING", "PONG", "ISON"}  # they go by the clock
BOB = "bob@xmpp.test"
TALK = ("hi, a fine day", "I would ask the gardener & his <dog>", "see https://docs.test/a?b=1&c=2")
COMMANDS = ("/karma", "/karma waiting", "/karma why", "/karma help", "/karma week 3",
            "/karma nudges", "/karma later", "/karma undo", "/karma pause", "/karma resume")


def first_heard(pidgin, name):
    return pidgin.shows(name, "could you tell me")


def evening(pidgin, name, room, plugin):
    """Everything the owner does; with the plugin also what only it understands."""
    first_heard(pidgin, name)
    pidgin.type(name, TALK[0])
    if plugin:
        pidgin.focus(name)
        pidgin.shows(name, "in what way, never what is written")
    for command in COMMANDS if plugin else ():
        pidgin.type(name, command)
    pidgin.type(room, TALK[1])
    pidgin.shows(room, "gardener")
    pidgin.type(name, TALK[2])
    pidgin.type(name, "/me goes to bed")
    pidgin.shows(name, "goes to bed")


def log_lines(profile):
    """Who said what by the user's own logs, without the times."""
    lines = []
    for path in sorted(glob.glob(os.path.join(profile.folder, "logs", "**", "*.txt"),
                                 recursive=True)):
        with open(path, encoding="utf-8") as log:
            said = log.read().split("\n")[1:]
        place = os.path.basename(os.path.dirname(path))
        lines += [(place, re.sub(r"^\([^)]*\) ", "", line)) for line in said if line]
    return [line for line in lines if ".system" not in line[0]]


def without_nudge_there(lines):
    for place, line in lines:
        holds("karma" not in line.lower() and "asked you" not in line, f"log of {place}: {line}")
    return lines


# IRC

def irc_line(line):
    verb, _, rest = line.partition(" ")
    target, _, body = rest.partition(" ")
    return verb, target, body


def irc_written(relay):
    return [irc_line(line) for line in relay.text().split("\r\n")
            if line and line.split(" ")[0] not in AUTOMATIC]


def irc_evening(stage, plugin):
    server = stage.ngircd()
    relay = stage.relay(server)
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    display = stage.display()
    profile = stage.profile("gtk-gaim", plugin=plugin, irc_port=relay.port)
    pidgin = stage.pidgin(profile, display)
    alice.sees_join("olga", IRC_ROOM)
    alice.say("olga", "could you tell me how to prune them?")
    if plugin:
        pidgin.focus("alice")
        pidgin.shows("alice", "alice asked you something")
    evening(pidgin, "alice", IRC_ROOM, plugin)
    alice.saw("goes to bed")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)
    alice.saw(":olga!", 5)
    time.sleep(0.5)
    stage.text(f"irc-{'with' if plugin else 'without'}", relay.text())
    return irc_written(relay), alice.heard(), without_nudge_there(log_lines(profile))


def irc(stage):
    without, heard_without, log_without = irc_evening(stage, False)
    with_it, heard_with, log_with = irc_evening(stage, True)
    holds(len(without) >= 8, f"hardly anything was written: {without}")
    equal(with_it, without, "what the client wrote")
    equal(heard_with, heard_without, "what alice heard")
    equal(log_with, log_without, "what the logs hold")


# XMPP

def stanzas(text):
    """The stanzas of all streams in what a client wrote."""
    found = []
    text = re.sub(r"<\?xml[^>]*\?>|</stream:stream>", "", text)
    for stream in filter(None, re.split(r"(?=<stream:stream)", text)):
        found += list(ET.fromstring(stream + "</stream:stream>"))
    return found


def plain(element):
    """A stanza without what differs from session to session: its id, and what proves a password."""
    attributes = sorted((k, v) for k, v in element.attrib.items() if k != "id")
    text = "" if "xmpp-sasl" in element.tag else (element.text or "").strip()
    return (element.tag, attributes, text, [plain(child) for child in element])


def is_automatic(stanza):
    return any(child.tag.endswith("}ping") for child in stanza)


def xmpp_written(relay):
    return [plain(s) for s in stanzas(relay.text()) if not is_automatic(s)]


def xmpp_evening(stage, plugin):
    prosody = stage.prosody("olga", "bob")
    relay = stage.relay(prosody)
    bob = stage.xmpp_peer(prosody, "bob")
    bob.create(XMPP_ROOM, "bob")
    display = stage.display()
    profile = stage.profile("gtk-gaim", plugin=plugin, xmpp_port=relay.port)
    pidgin = stage.pidgin(profile, display)
    bob.saw(f"from='{XMPP_ROOM}/olga'")
    bob.say("olga@xmpp.test/home", "could you tell me how to prune them?")
    first_heard(pidgin, BOB)
    if plugin:
        pidgin.focus(BOB)
        pidgin.shows(BOB, "asked you something")
    evening(pidgin, BOB, XMPP_ROOM, plugin)
    bob.saw("goes to bed")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)
    bob.ping()
    stage.text(f"xmpp-{'with' if plugin else 'without'}", relay.text())
    prosody.stop()
    return xmpp_written(relay), bob.bodies(), without_nudge_there(log_lines(profile))


def xmpp(stage):
    without, heard_without, log_without = xmpp_evening(stage, False)
    with_it, heard_with, log_with = xmpp_evening(stage, True)
    holds(len(without) >= 8, f"hardly anything was written: {without}")
    equal(with_it, without, "what the client wrote")
    equal(heard_with, heard_without, "what bob heard")
    equal(log_with, log_without, "what the logs hold")
