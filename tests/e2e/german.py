# SPDX-License-Identifier: GPL-2.0-or-later
"""The window in German, with the translation of a build that is not installed."""
import os
import shutil
import subprocess

from check import clean_log, equal
from profile import IRC_ROOM
from stage import Skip


def make_locale(stage):
    """gettext translates only outside the C locale; this needs no root."""
    try:
        subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8",
                        os.path.join(stage.folder, "de_DE.UTF-8")],
                       check=True, capture_output=True, timeout=60)
    except (OSError, subprocess.CalledProcessError) as why:
        raise Skip("no German locale can be made") from why


def put_translation(stage, profile):
    folder = os.path.join(profile.folder, "karma", "locale", "de", "LC_MESSAGES")
    os.makedirs(folder, mode=0o700)
    shutil.copy(stage.german, folder)


def play(stage):
    make_locale(stage)
    server, display = stage.ngircd(), stage.display()
    profile = stage.profile("gtk-gaim", irc_port=server.port)
    put_translation(stage, profile)
    stage.worked_week(profile)
    alice = stage.irc_peer(server, "alice", IRC_ROOM)
    pidgin = stage.pidgin(profile, display, LANGUAGE="de", LANG="de_DE.UTF-8",
                          LC_ALL="de_DE.UTF-8", LOCPATH=stage.folder)
    alice.sees_join("olga", IRC_ROOM)
    pidgin.type(IRC_ROOM, "/karma hilfe")
    pidgin.shows(IRC_ROOM, "/karma kennt")
    pidgin.type(IRC_ROOM, "/karma week 2")
    pidgin.place("^Karma$", 350, 0, 700, 790)
    stage.picture(display, "week")
    pidgin.type(IRC_ROOM, "/karma waiting")
    pidgin.shows(IRC_ROOM, "Wer wartet")
    alice.say(IRC_ROOM, "olga: could you tell me how to prune roses?")
    pidgin.focus(IRC_ROOM)
    pidgin.shows(IRC_ROOM, "nicht nötig")
    stage.picture(display, "nudge")
    equal(pidgin.quit(), 0, "exit status")
    clean_log(pidgin.log)
