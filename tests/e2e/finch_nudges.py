# SPDX-License-Identifier: GPL-2.0-or-later
"""Every kind of nudge on a terminal, where there is no mini dialog, and every word about one said as a
command."""
from check import clean_log, holds
from ledger import ACTED, CHEER, HELP, REACH_OUT, REFUSED, REPLY, SHARE, THANK, WEEK
from nudges import DAY, PRIVATE, ROOM, TIME, days_ago, last_week, remember
from profile import IRC_ROOM
from servers import until


class Evening:
    def __init__(self, stage, settings, talks=()):
        self.stage = stage
        server = stage.ngircd()
        self.profile = stage.profile("gnt-purple", irc_port=server.port, settings=settings)
        if talks:
            remember(stage, self.profile, talks)
            stage.ledger(self.profile).mark(IRC_ROOM)
        self.alice = stage.irc_peer(server, "alice", IRC_ROOM)
        self.carol = stage.irc_peer(server, "carol", IRC_ROOM)
        self.finch = stage.finch(self.profile, columns=110, rows=32)
        self.alice.sees_join("olga", IRC_ROOM)

    def told(self, place, words, name):
        self.finch.to(place)
        self.finch.shows(words)
        self.stage.text(name, self.finch.screen())

    def hears(self, peer, place, words):
        peer.say("olga" if place == "alice" else place, words)
        self.finch.to(place)
        self.finch.shows(words)

    def says(self, place, words):
        self.finch.to(place)
        self.finch.type(words)
        self.alice.saw(":" + words)

    def command(self, words, answer):
        self.finch.type(words)
        self.finch.shows(answer)

    def nudges(self, *wanted):
        ledger = self.stage.ledger(self.profile)
        until(lambda: ledger.nudges() == list(wanted), f"{wanted}, not {ledger.nudges()}", 20)

    def end(self):
        holds(self.finch.quit(), "Finch did not quit")
        clean_log(self.finch.log)
        heard = " ".join(text for _, _, text in self.alice.heard() + self.carol.heard())
        holds("karma" not in heard and "asked you" not in heard, f"reached the others: {heard}")


def private(stage):
    it = Evening(stage, PRIVATE)
    it.hears(it.alice, "alice", "could you tell me how to prune them?")
    it.told("alice", "alice asked you something", "reply")
    it.command("/karma later", "Put off: it may come up again tomorrow")
    it.nudges((REPLY, REFUSED))
    it.command("/karma undo", "Taken back")
    it.says("alice", "cut them above the second bud")
    it.nudges((REPLY, ACTED))
    it.hears(it.alice, "alice", "thank you, that is what I was after")
    it.told("alice", "alice was glad of your answer", "cheer")
    it.command("/karma not-needed", "Not needed, then")
    it.says("alice", "where can one get such roses?")
    it.hears(it.alice, "alice", "see https://docs.test/roses")
    it.hears(it.alice, "alice", "they come in spring, bare and in wet paper")
    it.says("alice", "I will look at it tonight")
    it.told("alice", "alice helped you", "thank")
    it.command("/karma wrong", "weighs less from now on")
    it.command("/karma nudges", "1. You called it wrong")
    it.stage.text("list", it.finch.screen())
    it.command("/karma again 1", "Taken back: You called it wrong")
    it.nudges((REPLY, ACTED), (CHEER, REFUSED), (THANK, REFUSED))
    it.end()


def room(stage):
    it = Evening(stage, ROOM, last_week())
    it.told(IRC_ROOM, "Something you found lately?", "share")
    it.command("/karma never room 28", "they come again")
    it.command("/karma undo", "Taken back")
    it.command("/karma not-needed", "Not needed, then")
    it.says(IRC_ROOM, "the pond is frozen")
    it.hears(it.alice, IRC_ROOM, "olga: could you tell me how to prune roses?")
    it.told(IRC_ROOM, "alice asked you something in", "reply-in-room")
    it.command("/karma never", "No more nudges about alice")
    it.says(IRC_ROOM, "alice: above the second bud")
    it.hears(it.carol, IRC_ROOM, "how do I keep slugs away from beans?")
    it.told(IRC_ROOM, "Somebody new in", "help")
    it.says(IRC_ROOM, "carol: with a ring of wood ash")
    it.nudges((SHARE, REFUSED), (REPLY, REFUSED), (HELP, ACTED))
    it.end()


def time_passes(stage):
    talks = [("alice", [(days_ago(days), "alice", "how are the hens?"),
                        (days_ago(days) + DAY / 288, "olga", "all five are well")])
             for days in (71, 61, 51, 41, 31, 21)]
    talks += last_week()
    it = Evening(stage, TIME, talks)
    it.finch.to(IRC_ROOM)
    it.finch.type("/query alice")
    it.told("alice", "alice is here", "reach-out")
    it.says("alice", "hello alice, the hens send their love")
    it.told("alice", "Your week is ready", "week")
    it.finch.type("/karma")
    it.nudges((REACH_OUT, ACTED), (WEEK, ACTED))
    it.stage.text("week-open", it.finch.screen())
    it.finch.key("Escape")
    it.end()
