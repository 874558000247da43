#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The simulator: the same logs, owner and seed tell the same nudges; without the cause, none."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

COMMAND = sys.argv.pop(1)
HEAD = "id\ttime\tconversation\tauthor\ttext\tanswers\tflags\n"
THERE = "#set presence mon-fri 09:00-18:00\n"
SETTINGS = "#set learn_days 0\n#set learn_messages 0\n#set owner olga\n"
LINES = [
    "L1\t2026-03-02T10:00:00Z\tim:ann\tann\tcould you send me the picture of the boat?\t\t",
    "L2\t2026-03-03T14:00:00Z\tim:bob\tbob\tnice weather over here\t\t",
]
OWNER = """# at the screen on Tuesday
2026-03-03T14:01:00Z focus bob
2026-03-03T14:10:00Z away
2026-03-03T14:20:00Z back
2026-03-03T14:20:00Z focus ann
"""


class Nudges(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return str(path)

    def nudges(self, lines, *options, status=0, settings=THERE):
        log = self.write("log.tsv", settings + SETTINGS + HEAD + "\n".join(lines) + "\n")
        done = subprocess.run([COMMAND, "nudges", "--data", str(self.folder), *options, log],
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, status, done.stderr)
        return [line.split("\t") for line in done.stdout.splitlines() if not line.startswith("#")]

    def test_a_question_left_open_is_mentioned_once(self):
        said = [row for row in self.nudges(LINES) if row[0] == "said" and row[2] == "reply"]
        self.assertEqual(len(said), 1)
        self.assertEqual(said[0][3], "ann")
        self.assertTrue(said[0][5].endswith("log.tsv:6"), said)

    def test_without_the_question_there_is_none(self):
        self.assertEqual([row for row in self.nudges(LINES[1:]) if row[2] == "reply"], [])

    def test_the_same_seed_tells_the_same(self):
        self.assertEqual(self.nudges(LINES, "--seed", "7"), self.nudges(LINES, "--seed", "7"))

    def test_a_script_says_where_the_owner_looks(self):
        script = self.write("owner", OWNER)
        said = [row for row in self.nudges(LINES, "--script", script, "--finch")
                if row[0] == "said" and row[2] == "reply"]
        self.assertEqual([(row[1], row[8]) for row in said], [("2026-03-03T14:21:00", "line")])

    def test_what_is_withheld_has_its_reason(self):
        script = self.write("owner", OWNER.replace("focus ann", "focus bob"))
        rows = [row for row in self.nudges(LINES, "--script", script, "--finch")
                if row[2] == "reply"]
        self.assertEqual([row[0] for row in rows], ["withheld"])
        self.assertIn("no-focus", rows[0][8])

    def test_no_policy_tells_what_is_due(self):
        rows = [row for row in self.nudges(LINES, "--no-policy") if row[2] == "reply"]
        self.assertEqual([(row[0], row[1][:10]) for row in rows], [("candidate", "2026-03-03")])

    def told(self, owner, *options, lines=LINES, **more):
        script = self.write("owner", owner)
        end = LINES[1].replace("L2", "L9").replace("03-03T14", "03-15T18")
        rows = self.nudges([*lines, end], "--script", script, *options, **more)
        return [(row[1], row[2], row[8]) for row in rows if row[0] == "said" and row[2] != "week"]

    def test_a_sign_of_life_is_never_stepped_over(self):
        self.assertEqual(self.told("2026-03-03T14:23:17Z input\n"),
                         [("2026-03-03T14:24:17", "reply", "dialog")])

    def test_the_focus_goes_to_whoever_was_ever_heard(self):
        many = [f"M{i}\t2026-03-02T1{i}:00:00Z\tim:{name}\t{name}\tnice weather\t\t"
                for i, name in enumerate("cara dora egon finn gesa hugo ivan jana kurt".split())]
        self.assertEqual(self.told(OWNER, "--finch", lines=LINES[:1] + many)[0][2], "line")

    def test_later_comes_again_tomorrow_and_thrice_is_enough(self):
        told = self.told("".join(f"2026-03-0{day}T14:20:00Z focus ann\n"
                                 f"2026-03-0{day}T14:30:00Z later\n" for day in range(3, 8)))
        self.assertEqual([when[:10] for when, *_ in told], ["2026-03-03", "2026-03-04", "2026-03-05"])

    def test_never_is_for_good_and_undo_takes_it_back(self):
        again = LINES + ["L3\t2026-03-14T10:00:00Z\tim:ann\tann\tare you coming?\t\t"]
        there = "".join(f"2026-03-15T{hour:02}:{minute:02}:00Z input\n" for hour in range(9, 18)
                        for minute in range(0, 60, 5))
        for words, n in (("never person", 1), ("never kind", 1), ("never all", 1), ("never", 1),
                         ("not-needed", 2), ("wrong", 2)):
            owner = f"{OWNER}2026-03-03T14:30:00Z {words}\n"
            with self.subTest(words):
                self.assertEqual(len(self.told(owner + there, lines=again)), n)
                self.assertEqual(len(self.told(owner + "2026-03-03T14:31:00Z undo\n" + there,
                                               lines=again)), 2)

    def test_presence_ends_with_going_away(self):
        def day(*words):
            return "".join(f"2026-03-02T{hour:02}:{minute + at // 60:02}:{at % 60:02}Z {word}\n"
                           for hour in range(11, 17) for minute in range(0, 60, 10)
                           for at, word in words)

        end = "2026-03-03T14:10:00Z input\n"
        self.assertEqual(len(self.told(day((0, "input")) + end, settings="")), 1)
        away = day((0, "input"), (60, "away"), (599, "back"))
        self.assertEqual(self.told(away + end, settings=""), [])

    def test_what_cannot_be_used_is_said(self):
        for wrong in ("now dance", "2026-03-03T14:00:00Z dance", "2026-03-03T14:00:00Z never cat"):
            self.nudges(LINES, "--script", self.write("owner", wrong + "\n"), status=1)
        self.nudges(LINES, "--presence", "sometimes", status=1)
        self.nudges(LINES, "--no-such-thing", status=2)


if __name__ == "__main__":
    unittest.main()
