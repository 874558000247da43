# SPDX-License-Identifier: GPL-2.0-or-later
"""Looking into a ledger, read-only."""
import sqlite3

OPEN, ANSWERED, NOT_NEEDED = 0, 1, 3
REPLY, THANK, REACH_OUT, HELP, SHARE, CHEER, WEEK = range(7)
HELD, SAID, SEEN, ACTED, IGNORED, REFUSED, DROPPED = range(7)
# Why one was refused or ended.
DONE, OFF_ALL, OFF_KIND, OFF_PERSON, OFF_ROOM, WAS_NOT_NEEDED, WRONG, LATER = range(1, 9)
MARKED = 1 << 3


class Ledger:
    def __init__(self, path):
        self.path = path

    def rows(self, query, *values):
        database = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=10)
        try:
            return database.execute(query, values).fetchall()
        finally:
            database.close()

    def counts(self):
        """{place: (own, theirs)}; a place is a person's name or a room's."""
        return {place: (own, theirs) for place, own, theirs in self.rows("""
            SELECT iif(day.room, room.name, person.name), sum(own), sum(theirs) FROM day
            JOIN name person ON person.id = day.name JOIN name room ON room.id = day.room
            GROUP BY 1""")}

    def days(self, name):
        """[(local day since 1970-01-01, own, theirs)]"""
        return self.rows("""SELECT day, own, theirs FROM day JOIN name ON name.id = day.name
                            WHERE name.name = ? ORDER BY day""", name)

    def acts(self, kind):
        return self.rows("SELECT * FROM act WHERE kind = ?", kind)

    def items(self, name):
        """[outcome] of what waited of them for the owner."""
        return [row[0] for row in self.rows(
            """SELECT outcome FROM item JOIN name ON name.id = item.name
               WHERE name.name = ? AND own = 0 ORDER BY item.id""", name)]

    def said(self, name):
        """[kind] of the nudges about somebody that were said."""
        return [row[0] for row in self.rows(
            """SELECT nudge.kind FROM nudge JOIN name ON name.id = nudge.name
               WHERE name.name = ? AND state >= ? ORDER BY nudge.id""", name, SAID)]

    def nudges(self):
        """[(kind, state)] of all that were said or refused, in their order."""
        return self.rows("SELECT kind, state FROM nudge WHERE state NOT IN (?, ?) ORDER BY id",
                         HELD, DROPPED)

    def told(self):
        """[(number, kind, state, held)] of all that were said."""
        return self.rows("SELECT id, kind, state, held FROM nudge WHERE state NOT IN (?, ?) ORDER BY at, id",
                         HELD, DROPPED)

    def history(self):
        """Every nudge with whom and where it was about, as a table to be read."""
        cursor = self.rows("""
            SELECT nudge.id, kind, person.name, room.name, nudge.why, datetime(due, 'unixepoch'),
                   datetime(at, 'unixepoch'), state, held, wording, later_count,
                   datetime(seen, 'unixepoch'), datetime(ended, 'unixepoch')
            FROM nudge JOIN name person ON person.id = nudge.name
            JOIN name room ON room.id = nudge.room ORDER BY nudge.id""")
        head = ("id kind name room why due at state held wording later_count seen ended".split(),)
        return "\n".join("\t".join(map(str, row)) for row in (*head, *cursor)) + "\n"

    def mark(self, room):
        """As the owner does by the room's menu; while nobody counts."""
        database = sqlite3.connect(self.path)
        with database:
            database.execute("UPDATE name SET flags = flags | ? WHERE name = ? AND room",
                             (MARKED, room))
        database.close()

    def is_whole(self):
        return self.rows("PRAGMA integrity_check") == [("ok",)]
