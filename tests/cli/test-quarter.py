#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""An invented quarter through the simulator: what was told is judged against what was to be, and
every limit is looked at again from the script and the trace alone."""

import functools
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import judge  # noqa: E402

COMMAND = sys.argv.pop(1)
MAKE = pathlib.Path(__file__).resolve().parent.parent / "data" / "quarter" / "make.py"
ZONE = "Europe/Berlin"


def make(folder, *options):
    subprocess.run([sys.executable, "-B", MAKE, folder, *options], check=True, timeout=120)


def replay(folder, *options):
    done = subprocess.run([COMMAND, "nudges", "--data", folder, *options,
                           folder / "quarter.script"], capture_output=True, text=True, timeout=240)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


class Run:
    """A quarter made, replayed and read: what was told, or (`policy` false) what was due."""

    def __init__(self, *options, zone=ZONE, policy=True, finch=False):
        folder = pathlib.Path(tempfile.mkdtemp())
        try:
            make(folder, "--zone", zone, *options)
            self.quarter = judge.Quarter(folder, zone)
            how = ("--script", folder / "owner.script") if policy else ("--no-policy",)
            how += ("--finch",) if finch else ()
            self.said = judge.read_trace(replay(folder, *how), self.quarter.zone,
                                         "said" if policy else "candidate")
        finally:
            shutil.rmtree(folder)

    def show(self, nudge):
        when = self.quarter.local(nudge.when).strftime("%a %m-%d %H:%M:%S")
        return f"{when} {nudge.kind} {nudge.person} {nudge.room} line {nudge.line} {nudge.place}"

    def show_row(self, row):
        start, end = (self.quarter.local(row[key]).strftime("%a %m-%d %H:%M")
                      for key in ("earliest", "latest"))
        return f"{start} to {end} {row['kind']} {row['person']} {row['room']}: {row['why']}"

    def report(self):
        false, missed = judge.match(self.quarter, self.said)
        right = len(self.said) - len(false)
        precision, recall = judge.measure(self.quarter, self.said)
        print(f"{len(self.quarter.expected)} expected, {len(self.said)} told, {right} right: "
              f"precision {precision:.3f}, recall {recall:.3f}; {len(self.quarter.traps)} traps, "
              f"{len(judge.sprung(self.quarter, self.said))} sprung")
        for nudge in false:
            print("  false ", self.show(nudge))
        for row in missed:
            print("  missed", self.show_row(row))
        for trap, nudge in judge.sprung(self.quarter, self.said):
            print("  sprung", trap["id"], trap["sort"], self.show(nudge), trap["why"])
        for name, limit in judge.LIMITS.items():
            for nudge in limit(self.quarter, self.said):
                print(f"  broken ({name})", self.show(nudge))
        return precision, recall


@functools.cache
def the_quarter():
    return Run()


class Judged(unittest.TestCase):
    def judge(self, run, recall=0.8):
        precision, found = run.report()
        self.assertGreaterEqual(precision, 0.95)
        self.assertGreaterEqual(found, recall)
        for name, limit in judge.LIMITS.items():
            with self.subTest(name):
                self.assertEqual(list(limit(run.quarter, run.said)), [])


class Quarter(Judged):
    @classmethod
    def setUpClass(cls):
        cls.run_of_all = the_quarter()

    def test_the_quarter_is_large_enough(self):
        self.assertGreaterEqual(len(self.run_of_all.quarter.expected), 80)
        self.assertGreaterEqual(len(self.run_of_all.quarter.traps), 200)

    def test_what_is_told_is_what_a_friend_would(self):
        self.judge(self.run_of_all)

    def test_no_trap_springs(self):
        self.assertEqual(judge.sprung(self.run_of_all.quarter, self.run_of_all.said), [])


class Variants(Judged):
    """What must not matter does not."""

    def test_elsewhere_on_earth(self):
        for zone in ("America/New_York", "Australia/Sydney", "Asia/Kolkata"):
            with self.subTest(zone):
                self.judge(Run(zone=zone))

    def test_in_other_seasons(self):
        for start in ("2026-10-04", "2026-11-15"):  # clocks go back; week 53 and a new year
            with self.subTest(start):
                self.judge(Run("--start", start))

    def test_texts_in_two_lines(self):
        self.judge(Run("--split"))

    def test_talks_that_concern_nobody(self):
        self.judge(Run("--talk"))

    def test_another_quarter(self):
        self.judge(Run("--seed", "2"))

    def test_rooms_that_do_not_tell_who_answers_whom(self):
        self.judge(Run("--unlinked"))

    def test_finch_tells_less_and_only_where_the_owner_looks(self):
        run = Run(finch=True)
        self.judge(run, recall=0.3)
        self.assertEqual({nudge.place for nudge in run.said}, {"line"})


class Traps(unittest.TestCase):
    """A trap has teeth when its thing is due by the rules alone, or once what defuses it is gone."""

    BY_NATURE = {"again", "later"}  # they were told before

    def test_they_have_teeth(self):
        held, bitten = Run(policy=False), Run("--bite", "all", policy=False)
        toothless = [(trap["sort"], trap["person"], trap["why"])
                     for trap, open_trap in zip(held.quarter.traps, bitten.quarter.traps)
                     if trap["sort"] not in self.BY_NATURE
                     and not judge.has_teeth(trap, held.said)
                     and not judge.has_teeth(open_trap, bitten.said)]
        print(len(toothless), "of", len(held.quarter.traps), "traps without teeth:", toothless)
        self.assertLess(len(toothless), len(held.quarter.traps) * 0.1)


class Judge(unittest.TestCase):
    """Every clause can fail: a trace is spoiled in one way, and its judge sees it."""

    @classmethod
    def setUpClass(cls):
        cls.run_of_all = the_quarter()

    def moment(self, wanted):
        """A minute and a half after the first line of the owner's life with such a state."""
        quarter = self.run_of_all.quarter
        for at, state in enumerate(quarter.states):
            if wanted(state) and quarter.times[at] > quarter.times[0] + 8 * judge.DAY:
                return quarter.times[at] + 90
        raise ValueError("never")

    def spoilt(self):
        said, quarter = self.run_of_all.said, self.run_of_all.quarter
        nudge = next(row for row in said if row.kind == "reply" and row.room == "-")
        night = quarter.local(nudge.when).replace(hour=23, minute=30)
        gone = self.moment(lambda state: state[4])
        lost = next(iter(quarter.state(gone)[4]))
        talk = next(line for line in quarter.lines
                    if line.author == "owner" and line.when > nudge.when
                    and line.place not in ("im:" + nudge.person, "room:#allotment")
                    and any(judge.exchanges(quarter, line.when + 70)))
        return {
            "two a day": [nudge._replace(when=nudge.when + i * 3 * judge.HOUR, kind=kind)
                          for i, kind in enumerate(("share", "cheer", "week"))],
            "two hours apart": [nudge._replace(when=nudge.when + judge.HOUR, kind="share")],
            "one of a kind a day": [nudge._replace(when=nudge.when + 3 * judge.HOUR)],
            "one of a person in seven days": [nudge._replace(when=nudge.when + 6 * judge.DAY)],
            "once for one cause": [nudge._replace(when=nudge.when + 9 * judge.DAY)],
            "never in the quiet hours": [nudge._replace(when=int(night.timestamp()))],
            "one to five minutes after a sign of life":
                [nudge._replace(when=quarter.state(nudge.when)[0] + 30)],
            "never while away": [nudge._replace(when=self.moment(lambda state: state[3]))],
            "never while composing": [nudge._replace(when=self.moment(lambda state: state[2]))],
            "only of who can be reached": [nudge._replace(when=gone, person=lost)],
            "not during another exchange": [nudge._replace(when=talk.when + 70)],
            "nothing in the first seven days": [nudge._replace(when=quarter.lines[0].when + 9999)],
            "where it belongs": [nudge._replace(place="line" if nudge.place == "dialog"
                                                else "dialog")],
        }

    def test_every_limit_can_break(self):
        said, quarter = self.run_of_all.said, self.run_of_all.quarter
        spoilt = self.spoilt()
        self.assertEqual(set(spoilt), set(judge.LIMITS))
        for name, more in spoilt.items():
            with self.subTest(name):
                self.assertEqual(list(judge.LIMITS[name](quarter, said)), [])
                self.assertNotEqual(list(judge.LIMITS[name](quarter, sorted(said + more))), [])

    def test_false_and_missing_nudges_are_counted(self):
        said, quarter = self.run_of_all.said, self.run_of_all.quarter
        false = [nudge._replace(when=nudge.when + 40 * judge.DAY) for nudge in said[:10]]
        self.assertLess(judge.measure(quarter, sorted(said + false))[0], 0.95)
        self.assertLess(judge.measure(quarter, said[:len(said) * 3 // 4])[1], 0.8)

    def test_every_trap_can_spring(self):
        quarter = self.run_of_all.quarter
        for trap in quarter.traps:
            nudge = judge.Said((trap["from"] + trap["until"]) // 2, trap["kind"], trap["person"],
                               trap["room"], 0, "dialog")
            self.assertIn((trap, nudge), judge.sprung(quarter, [nudge]))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--report"]:
        Run(*sys.argv[2:]).report()
    else:
        unittest.main()
