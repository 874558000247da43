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
    def __init__(self, name, build):
        super().__init__()
        self.build = build
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

    def worked_week(self, profile):
        """The week that was worked through by hand, as if it had been the one before last."""
        today = datetime.date.today()
        monday = today - datetime.timedelta(days=today.weekday() + 14)
        shift = monday - WORKED_MONDAY
        def later(found):
            return (datetime.date.fromisoformat(found.group(0)) + shift).isoformat()
        path = os.path.join(self.folder, "worked-week.tsv")
        with open(WORKED_WEEK, encoding="utf-8") as script, open(path, "w", encoding="utf-8") as out:
            out.write(re.sub(r"\d{4}-\d\d-\d\d(?=T)", later, script.read()))
        self.run_command(profile, "import", "--format", "script", path)

    # What is kept

    def picture(self, display, name):
        display.photograph(os.path.join(self.output, name + ".png"))

    def text(self, name, words):
        with open(os.path.join(self.output, name + ".txt"), "w", encoding="utf-8") as out:
            out.write(words)
