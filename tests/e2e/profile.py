# SPDX-License-Identifier: GPL-2.0-or-later
"""A messenger's profile with its accounts, a buddy list, and our plugin on (or not)."""
import fcntl
import os
import shutil
from xml.sax.saxutils import escape, quoteattr

IRC_ROOM = "#garden"
XMPP_ROOM = "garden@muc.xmpp.test"

# The plugin's preferences for a test: no week of learning, short waits, at any hour of the day.
QUICK = {
    "learn_days": 0, "learn_messages": 0, "quiet_from_hour": 0, "quiet_until_hour": 0,
    "reply_s": 2, "reply_present_s": 1, "room_reply_s": 2, "room_reply_present_s": 1,
    "sign_least_s": 1, "sign_most_s": 3600, "typing_s": 1, "active_s": 1, "lull_s": 1,
    "nudge_spacing_s": 0, "nudges_a_day": 3, "join_quiet_s": 1,
}


def setting(name, kind, value):
    return f"<setting name='{name}' type='{kind}'>{value}</setting>"


def irc_account(nick, port, ui):
    return (f"<account><protocol>prpl-irc</protocol><name>{nick}@127.0.0.1</name><settings>"
            + setting("port", "int", port) + setting("encoding", "string", "UTF-8")
            + setting("ratelimit-interval", "int", 0) + setting("ratelimit-burst", "int", 1000)
            + setting("ssl", "bool", 0) + f"</settings><settings ui='{ui}'>"
            + setting("auto-login", "bool", 1) + "</settings></account>")


def xmpp_account(user, port, ui):
    return (f"<account><protocol>prpl-jabber</protocol><name>{user}@xmpp.test/home</name>"
            "<password>secret</password><settings>" + setting("port", "int", port)
            + setting("connect_server", "string", "127.0.0.1")
            + setting("connection_security", "string", "opportunistic_tls")
            + setting("auth_plain_in_clear", "bool", 1) + f"</settings><settings ui='{ui}'>"
            + setting("auto-login", "bool", 1) + "</settings></account>")


def buddy(protocol, account, name, alias=None):
    shown = f"<alias>{escape(alias)}</alias>" if alias else ""
    return (f"<contact><buddy account='{account}' proto='{protocol}'><name>{name}</name>{shown}"
            "</buddy></contact>")


def chat(protocol, account, join_key, **components):
    parts = "".join(f"<component name='{k}'>{v}</component>" for k, v in components.items())
    return (f"<chat proto='{protocol}' account='{account}'>{parts}"
            + setting(join_key, "bool", 1) + "</chat>")


def pref(name, kind, value):
    return f"<pref name='{name}' type='{kind}' value={quoteattr(str(value))}/>"


def plugin_prefs(values):
    kinds = {bool: "bool", int: "int", str: "string"}
    return "".join(pref(k, kinds[type(v)], int(v) if isinstance(v, bool) else v)
                   for k, v in values.items())


class Profile:
    def __init__(self, folder, ui, plugin=None, irc_port=None, xmpp_port=None, alias=None,
                 finch_nick=None, settings=None):
        self.folder = folder
        self.alias = alias            # of alice
        self.finch_nick = finch_nick  # of a second account, which Finch alone signs on
        self.ui = ui  # "gtk-gaim" (Pidgin) or "gnt-purple" (Finch)
        self.irc_port, self.xmpp_port = irc_port, xmpp_port
        os.makedirs(os.path.join(folder, "plugins"), mode=0o700)
        os.chmod(folder, 0o700)
        self.plugin = None
        if plugin:
            self.plugin = os.path.join(folder, "plugins", "karma.so")
            shutil.copy(plugin, self.plugin)
        self._write("accounts.xml", self._accounts())
        self._write("blist.xml", self._buddies())
        self._write("prefs.xml", self._prefs({**QUICK, **(settings or {})}))

    def _write(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as out:
            out.write("<?xml version='1.0' encoding='UTF-8' ?>\n" + text)

    def _accounts(self):
        accounts = ""
        if self.irc_port:
            accounts += irc_account("olga", self.irc_port, self.ui)
        if self.finch_nick:
            accounts += irc_account(self.finch_nick, self.irc_port, "gnt-purple")
        if self.xmpp_port:
            accounts += xmpp_account("olga", self.xmpp_port, self.ui)
        return f"<account version='1.0'>{accounts}</account>"

    def _buddies(self):
        join = "gtk-autojoin" if self.ui == "gtk-gaim" else "gnt-autojoin"
        entries = ""
        if self.irc_port:
            entries += buddy("prpl-irc", "olga@127.0.0.1", "alice", self.alias)
            entries += chat("prpl-irc", "olga@127.0.0.1", join, channel=IRC_ROOM)
        if self.xmpp_port:
            room, server = XMPP_ROOM.split("@")
            entries += buddy("prpl-jabber", "olga@xmpp.test/home", "bob@xmpp.test")
            entries += chat("prpl-jabber", "olga@xmpp.test/home", join, room=room, server=server,
                            handle="olga")
        return ("<purple version='1.0'><blist><group name='People'>" + entries
                + "</group></blist><privacy/></purple>")

    def _prefs(self, values):
        loaded = f"<item value={quoteattr(self.plugin)}/>" if self.plugin else ""
        plugins = f"<pref name='plugins'><pref name='loaded' type='pathlist'>{loaded}</pref></pref>"
        ours = (f"<pref name='plugins'><pref name='core'><pref name='karma'>"
                f"{plugin_prefs(values)}</pref></pref></pref>")
        return (f"<pref version='1' name='/'>{ours}<pref name='purple'><pref name='logging'>"
                + pref("format", "string", "txt") + pref("log_ims", "bool", 1)
                + pref("log_chats", "bool", 1) + "</pref><pref name='savedstatus'>"
                + pref("startup_current_status", "bool", 1) + "</pref><pref name='away'>"
                + pref("away_when_idle", "bool", 0) + "</pref><pref name='conversations'><pref name='im'>"
                + pref("send_typing", "bool", 0) + "</pref></pref></pref><pref name='pidgin'>" + plugins
                + "<pref name='sound'>" + pref("method", "string", "none") + pref("mute", "bool", 1)
                + "</pref><pref name='blist'>" + pref("list_visible", "bool", 1)
                + pref("show_offline_buddies", "bool", 1)
                + "</pref><pref name='conversations'>" + pref("tabs", "bool", 0)
                + "</pref><pref name='docklet'>" + pref("show", "string", "never")
                + "</pref></pref><pref name='finch'>"
                + plugins + "</pref></pref>")

    def ledger(self):
        return os.path.join(self.folder, "karma", "ledger.db")

    def is_let_go(self):
        """Nobody counts into the ledger now."""
        with open(self.ledger() + ".lock", "ab") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            return True
