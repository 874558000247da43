# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of scenarios."""
import collections

import finch
import pidgin_irc
import pidgin_xmpp

Scenario = collections.namedtuple("Scenario", "play needs")

X = ("Xvfb", "xdotool", "dbus-daemon", "dbus-send", "import")
IRC = ("ngircd",)
XMPP = ("prosody",)

ALL = {
    "pidgin-irc": Scenario(pidgin_irc.play, ("pidgin",) + X + IRC),
    "pidgin-xmpp": Scenario(pidgin_xmpp.play, ("pidgin",) + X + XMPP),
    "finch-80x24": Scenario(finch.on_80x24, ("finch", "tmux") + IRC),
    "finch-100x30": Scenario(finch.on_100x30, ("finch", "tmux") + IRC),
    "finch-xmpp": Scenario(finch.xmpp, ("finch", "tmux") + XMPP),
}
