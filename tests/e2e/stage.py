# SPDX-License-Identifier: GPL-2.0-or-later
"""What one scenario plays on: a folder of its own, servers, people and messengers, all of which
are gone when it ends."""
import contextlib
import datetime
import glob
import os
import re
import shutil
import subprocess
import tempfile

from ahead import Ahead
from ledger import Ledger
from messengers import STEADY, Display, Finch, Pidgin
from peers import IrcPeer, XmppPeer
from profile import Profile
from servers import Ngircd, Prosody, Relay

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORKED_WEEK = os.path.join(ROOT, "tests", "data", "worked-week.tsv")
WORKED_MONDAY = datetime.date(2026, 11, 9)


class Skip(Exception):
    """The scenario cannot be played here; the message says why."""


class Stage(contextlib.ExitStack):
    def __init__(self, name, build, minutes=0):
        super().__init__()
        self.build = build
        self.minutes = minutes  # how long a session is to last at least
        self.plugin = os.path.join(build, "plugin", "purple", "karma.so")
        self.command = os.path.join(build, "plugin", "cli", "purple-karma")
        self.german = os.path.join(build, "po", "de", "LC_MESSAGES", "purple-karma.mo")
        self.output = os.path.join(ROOT, "tests", "output", name)
        shutil.rmtree(self.output, ignore_errors=True)
        os.makedirs(self.output)
        self.folder = tempfile.mkdtemp(prefix="karma-")
        self.callback(shutil.rmtree, self.folder, ignore_errors=True)
        self.callback(self._keep_logs)
        self.made = 0

    def _keep_logs(self):
        for path in glob.glob(os.path.join(self.folder, "profile-*", "p", "karma", "ledger.db*")):
            profile = path.split(os.sep)[-4]
            if os.path.isfile(path):
                shutil.copy(path, os.path.join(self.output, profile + "-" + os.path.basename(path)))
        for path in glob.glob(os.path.join(self.folder, "**", "*.log"), recursive=True):
            shutil.copy(path, self.output)

    def _closing(self, thing):
        self.callback(thing.close)
        return thing

    def fresh_folder(self, name):
        self.made += 1
        path = os.path.join(self.folder, f"{name}-{self.made}")
        os.mkdir(path, 0o700)
        return path

    # The world

    def ngircd(self):
        return self._closing(Ngircd(self.fresh_folder("ngircd")))

    def prosody(self, *users):
        return self._closing(Prosody(self.fresh_folder("prosody"), users))

    def relay(self, server):
        return self._closing(Relay(server.port))

    def irc_peer(self, server, nick, *rooms):
        return self._closing(IrcPeer(server.port, nick, *rooms))

    def xmpp_peer(self, server, user):
        return self._closing(XmppPeer(server.port, user))

    # The owner's side

    def profile(self, ui, plugin=True, views=True, **more):
        """With the plugin's own views, or with libpurple's windows only."""
        folder = os.path.join(self.fresh_folder("profile"), "p")
        profile = Profile(folder, ui, self.plugin if plugin else None, **more)
        if plugin and views:
            self._put_views(os.path.join(folder, "karma", "views"))
        return profile

    def _put_views(self, folder):
        os.makedirs(folder, mode=0o700)
        for view in ("pidgin", "finch"):
            shutil.copy(os.path.join(self.build, "plugin", view, f"karma-{view}.so"), folder)

    def clock(self):
        """One to start a messenger with, that can be put forward."""
        library = os.path.join(self.build, "tests", "headless", "ahead.so")
        return Ahead(self.fresh_folder("clock"), library)

    def display(self, **more):
        return self._closing(Display(self.fresh_folder("display"), **more))

    def pidgin(self, profile, display, **more):
        self.made += 1
        log = os.path.join(self.folder, f"pidgin-{self.made}.log")
        return self._closing(Pidgin(profile, display, log, **more))

    def finch(self, profile, **more):
        folder = self.fresh_folder("finch")
        log = os.path.join(self.folder, f"finch-{self.made}.log")
        return self._closing(Finch(profile, folder, log, **more))

    def ledger(self, profile):
        return Ledger(profile.ledger())

    def run_command(self, profile, *arguments):
        """purple-karma on the profile's ledger; what it printed."""
        data = os.path.dirname(profile.ledger())
        return subprocess.run([self.command, "--data", data, *arguments], check=True,
                              capture_output=True, text=True, timeout=60,
                              env={**os.environ, **STEADY}).stdout

    def worked_week(self, profile, weeks=1):
        """The week that was worked through by hand, as if it had been the one before last; and, of more
        weeks, again every week before it, with some lines less."""
        today = datetime.date.today()
        monday = today - datetime.timedelta(days=today.weekday() + 14)
        with open(WORKED_WEEK, encoding="utf-8") as script:
            head, *lines = [line.rstrip("\n").split("\t") for line in script]
        told = [row for ago in range(weeks) for row in self._week_of(lines, monday, ago)]
        path = os.path.join(self.folder, "worked-week.tsv")
        with open(path, "w", encoding="utf-8") as out:
            out.writelines("\t".join(row) + "\n" for row in [head, *sorted(told, key=lambda row: row[1])])
        self.run_command(profile, "import", "--format", "script", path)

    @staticmethod
    def _week_of(lines, monday, ago):
        """The lines as of so many weeks before; what came before the week itself is told once."""
        shift = monday - WORKED_MONDAY - datetime.timedelta(weeks=ago)
        chosen = {}
        for i, (number, when, *rest) in enumerate(lines):
            day = datetime.date.fromisoformat(when[:10])
            if ago and (day < WORKED_MONDAY or day > WORKED_MONDAY + datetime.timedelta(days=6)
                        or i * ago % 7 == 1):
                continue
            if len(rest) > 3 and ago:
                rest[3] = f"{rest[3]}-{ago}" if rest[3] in chosen else "-"
            name = f"{number}-{ago}" if ago else number
            chosen[number] = [name, (day + shift).isoformat() + when[10:], *rest]
        return chosen.values()

    # What is kept

    def picture(self, display, name):
        display.photograph(os.path.join(self.output, name + ".png"))

    def text(self, name, words):
        with open(os.path.join(self.output, name + ".txt"), "w", encoding="utf-8") as out:
            out.write(words)
