#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""purple-karma links: one link message a line, what it is there for, and why."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

COMMAND = None

ROOM = """[10:00] <ann> how do i keep slugs off the lettuce?
[10:01] <olga> ann: this page has it all https://docs.gardening.org/slugs
[10:02] <ann> olga: thanks, that is it!
[10:10] <bob> my pump does not start, i get an error
[10:11] <bob> https://paste.debian.net/12345
[10:20] <gardenbot> bob: please read https://docs.gardening.org/rules
[10:30] <zed> please join my new channel https://youtube.com/user/zed !!
[10:31] <carol> the beans are up
"""


class Links(unittest.TestCase):
    def run_it(self, *words, status=0):
        done = subprocess.run([COMMAND, "links", *words], capture_output=True, text=True,
                              timeout=60, check=False, env=dict(os.environ, LC_ALL="C.UTF-8"))
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stdout

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.log = pathlib.Path(folder.name) / "room.txt"
        self.log.write_text(ROOM)

    def rows(self, *words):
        return [line.split("\t") for line in self.run_it(*words, str(self.log)).splitlines()]

    def test_says_what_each_link_is_there_for(self):
        rows = self.rows()
        self.assertEqual([row[0] for row in rows], [f"{self.log}:{line}" for line in (1, 4, 5, 6)])
        self.assertEqual([row[1] for row in rows], ["answer", "asking", "none", "own"])
        self.assertEqual([row[2] for row in rows], ["1.0", "0.0", "0.0", "0.0"])
        self.assertEqual(rows[1][3], "paste.debian.net")

    def test_gives_its_reasons(self):
        rows = self.rows("--reasons")
        self.assertIn("need", rows[0][4].split(","))
        self.assertIn("place", rows[1][4].split(","))
        self.assertEqual(rows[2][4], "program")
        self.assertIn("promotion", rows[3][4].split(","))

    def test_gives_its_cues_at_once_or_later(self):
        later, at_once = self.rows("--cues"), self.rows("--cues", "--at-once")
        self.assertIn("later thanked", later[0][4].split(","))
        self.assertNotIn("later known", at_once[0][4].split(","))
        self.assertIn("partner asked", at_once[0][4].split(","))

    def test_reads_the_logs_of_messengers(self):
        """One to one, plain rules."""
        path = self.log.with_name("irc.net.carl.weechatlog")
        path.write_text("2026-11-09 10:00:00\tcarl\thow do i keep slugs off the lettuce?\n"
                        "2026-11-09 10:01:00\tolga\thttps://docs.gardening.org/slugs\n"
                        "2026-11-09 18:00:00\tcarl\tmy pump fails: https://paste.debian.net/7\n")
        rows = [line.split("\t") for line in self.run_it(str(path)).splitlines()]
        self.assertEqual([row[:2] for row in rows],
                         [[f"{path}:1", "answer"], [f"{path}:2", "asking"]])

    def test_a_log_of_no_known_form_is_told(self):
        path = self.log.with_name("odd.log")
        path.write_text("neither this\nnor that\n")
        self.run_it(str(path), status=1)

    def test_a_file_that_is_not_there_is_told(self):
        self.run_it(str(self.log) + ".gone", status=1)


if __name__ == "__main__":
    COMMAND = sys.argv.pop(1)
    unittest.main()
