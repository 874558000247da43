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

    def nudges(self, lines, *options, status=0):
        log = self.write("log.tsv", SETTINGS + HEAD + "\n".join(lines) + "\n")
        done = subprocess.run([COMMAND, "nudges", "--data", str(self.folder), *options, log],
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, status, done.stderr)
        return [line.split("\t") for line in done.stdout.splitlines() if not line.startswith("#")]

    def test_a_question_left_open_is_mentioned_once(self):
        said = [row for row in self.nudges(LINES) if row[0] == "said" and row[2] == "reply"]
        self.assertEqual(len(said), 1)
        self.assertEqual(said[0][3], "ann")
        self.assertTrue(said[0][5].endswith("log.tsv:5"), said)

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

    def test_what_cannot_be_used_is_said(self):
        self.nudges(LINES, "--script", self.write("owner", "now dance\n"), status=1)
        self.nudges(LINES, "--presence", "sometimes", status=1)
        self.nudges(LINES, "--no-such-thing", status=2)


if __name__ == "__main__":
    unittest.main()
