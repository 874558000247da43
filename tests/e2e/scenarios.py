# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of scenarios."""
import collections

import between
import days
import finch
import finch_week
import german
import pidgin_accessible
import pidgin_irc
import pidgin_refuse
import pidgin_week
import pidgin_xmpp
import together
import trouble
import wire

Scenario = collections.namedtuple("Scenario", "play needs")

X = ("Xvfb", "xdotool", "dbus-daemon", "dbus-send", "import")
IRC = ("ngircd",)
XMPP = ("prosody",)

ALL = {
    "pidgin-irc": Scenario(pidgin_irc.play, ("pidgin",) + X + IRC),
    "pidgin-xmpp": Scenario(pidgin_xmpp.play, ("pidgin",) + X + XMPP),
    "refuse-by-link": Scenario(pidgin_refuse.by_link, ("pidgin",) + X + IRC),
    "refuse-in-buddy-list": Scenario(pidgin_refuse.in_buddy_list, ("pidgin",) + X + IRC),
    "week-by-keys": Scenario(pidgin_week.by_keys, ("pidgin",) + X + IRC),
    "week-accessible": Scenario(pidgin_accessible.play, ("pidgin",) + X + IRC),
    "week-half-written": Scenario(pidgin_week.half_written, ("pidgin",) + X + IRC),
    "between-names": Scenario(between.names, ("pidgin",) + X + IRC),
    "between-clicks": Scenario(between.clicks, ("pidgin",) + X + IRC),
    "between-unloaded": Scenario(between.without_the_plugin, ("pidgin",) + X + IRC),
    "days-pidgin-irc": Scenario(days.pidgin_irc, ("pidgin",) + X + IRC),
    "days-pidgin-xmpp": Scenario(days.pidgin_xmpp, ("pidgin",) + X + XMPP),
    "days-finch": Scenario(days.finch, ("finch", "tmux") + IRC),
    "wire-irc": Scenario(wire.irc, ("pidgin",) + X + IRC),
    "wire-xmpp": Scenario(wire.xmpp, ("pidgin",) + X + XMPP),
    "finch-without-views": Scenario(finch.without_views, ("finch", "tmux") + IRC),
    "finch-80x24": Scenario(finch.on_80x24, ("finch", "tmux") + IRC),
    "finch-100x30": Scenario(finch.on_100x30, ("finch", "tmux") + IRC),
    "finch-week-80x24": Scenario(finch_week.on_80x24, ("finch", "tmux") + IRC),
    "finch-week-200x50": Scenario(finch_week.on_200x50, ("finch", "tmux") + IRC),
    "finch-week-acts": Scenario(finch_week.acts_and_people, ("finch", "tmux") + IRC),
    "finch-week-german": Scenario(finch_week.in_german, ("finch", "tmux") + IRC),
    "finch-half-written": Scenario(finch.half_written, ("finch", "tmux") + IRC),
    "finch-xmpp": Scenario(finch.xmpp, ("finch", "tmux") + XMPP),
    "finch-takes-over": Scenario(together.play, ("pidgin", "finch", "tmux") + X + IRC),
    "finch-same-nudge": Scenario(together.same_nudge, ("pidgin", "finch", "tmux") + X + IRC),
    "broken-ledger": Scenario(trouble.broken, ("pidgin",) + X + IRC),
    "newer-ledger": Scenario(trouble.newer, ("pidgin",) + X + IRC),
    "no-place-for-ledger": Scenario(trouble.nowhere, ("pidgin",) + X + IRC),
    "odd-people": Scenario(trouble.odd_people, ("pidgin",) + X + IRC),
    "german": Scenario(german.play, ("pidgin",) + X + IRC),
}
