#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The command as a person uses it: purple-karma, its files and its exit status."""

import contextlib
import csv
import fcntl
import io
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unicodedata
import unittest

COMMAND = sys.argv.pop(1)
CATALOGUES = pathlib.Path(sys.argv.pop(1)).resolve()
DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
SOURCE = DATA.parent.parent
WORKED_WEEK = DATA / "worked-week.script"
COMMANDS = ["import", "week", "people", "why", "not-right", "waiting", "export", "forget", "check", "replies",
            "links"]
HEAD = "id\ttime\tconversation\tauthor\ttext\tanswers\tflags\n"


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.data = self.folder / "data"

    def run_it(self, *words, status=0, **more):
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(self.folder), **more}
        done = subprocess.run([COMMAND, "--data", self.data, *words], capture_output=True,
                              text=True, timeout=120, env=environment)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout if status == 0 else done.stderr

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def json(self, *words):
        return json.loads(self.run_it(*words, "--format", "json"))

    def counted(self, *words):
        """How many messages an import says it counted."""
        for line in self.run_it("import", *words).splitlines():
            if line.startswith("Messages counted: "):
                return int(line.split(":")[1].split(",")[0])
        return None


def columns(line):
    """Marks above a letter and marks of direction take none."""
    return sum(unicodedata.category(char) not in ("Mn", "Cf") for char in line)


def parts_of(week):
    return {part["part"]: part["value"] for part in week["parts"]}


def worked_lines():
    return WORKED_WEEK.read_text().splitlines(keepends=True)


def without(lines, *gone):
    """The script without some lines; what answered them answers nobody."""
    kept = []
    for line in lines:
        columns = line.rstrip("\n").split("\t")
        if columns[0] in gone:
            continue
        if len(columns) > 5 and columns[5] in gone:
            columns[5] = "-"
            line = "\t".join(columns) + "\n"
        kept.append(line)
    return kept


class WorkedWeek(Case):
    def play(self, lines=None):
        path = WORKED_WEEK if lines is None else self.write("week.script", "".join(lines))
        self.run_it("import", "--format", "script", path)
        return self.json("week")

    def test_comes_out_to_the_last_digit(self):
        week = self.play()
        self.assertEqual(week["week"], "2026-W46")
        self.assertTrue(week["enough"])
        self.assertEqual(week["total"], 62.9)
        self.assertEqual(parts_of(week), {
            "responding": 19.4, "talks": 10.5, "helping": 11.7, "sharing": 7.1,
            "recognition": 7.5, "in-touch": 2.9, "new-people": 3.8})
        self.assertIsNone(week["median"])
        parts = {part["part"]: part for part in week["parts"]}
        self.assertEqual((parts["responding"]["answered"], parts["responding"]["lapsed"]), (6, 2))
        self.assertEqual((parts["talks"]["units"], parts["talks"]["run_turns"]), (12, 3))
        self.assertEqual(parts["helping"]["units"], 3.8)
        self.assertEqual((parts["sharing"]["units"], parts["sharing"]["own_share"]), (2.3, 0.1))
        self.assertEqual(parts["recognition"]["units"], 4)

    def test_why_says_what_each_part_stands_on(self):
        self.play()
        why = {part["part"]: part["why"] for part in self.json("why")["parts"]}
        self.assertEqual(why, {
            "responding": "6 of the 8 that waited heard from you: 19.4 of 25",
            "talks": "12 talks, with ann 4, bob 2, carol, erin, frank, hugo, ivy, nina: "
                     "10.5 of 15",
            "helping": "3 people said it helped, 2 more answers given: 11.7 of 20",
            "sharing": "3 days with a link of use: 7.1 of 15",
            "recognition": "you thanked or cheered 4 people: 7.5 of 10",
            "in-touch": "nina, after 19 days: 2.9 of 10",
            "new-people": "you met ivy, and erin came back: 3.8 of 5"})

    def test_why_says_what_a_link_was_judged_by(self):
        self.play()
        words = " ".join(self.run_it("why", "sharing", "2026-W46").split())
        self.assertIn("part of asking; not counted; told by: ", words)
        self.assertIn("went out to many; not counted; told by: the same elsewhere", words)

    def test_tells_who_waits_and_who_is_due(self):
        self.play()
        waiting = json.dumps(self.json("waiting"))
        for name, there in (("erin", True), ("frank", True), ("dave", False), ("hugo", False)):
            self.assertEqual(name in waiting, there, name)
        people = self.json("people")
        self.assertIn("otto", json.dumps(people))

    def test_needs_no_settings_but_the_owner_s_name(self):
        """The rooms call her by it; her own site is not known then."""
        week = self.play([line for line in worked_lines() if not line.startswith("#set")])
        self.assertEqual(parts_of(week)["responding"], 19.4)
        self.assertEqual(parts_of(week)["talks"], 10.5)
        self.assertEqual(parts_of(week)["sharing"], 7.7)

    def test_one_act_less_moves_its_part_only(self):
        rows = [
            ("a thanks less", ["L058"], {"recognition": 6.5}),
            ("a link with words less", ["L062"], {"sharing": 6.4}),
            ("an answer with a link less", ["L084"], {"sharing": 4.5}),
            ("no own link, and no run", ["L090"], {"sharing": 7.1, "talks": 13.1}),
            ("a confirmation less", ["L065"], {"helping": 9.5}),
        ]
        for name, gone, expected in rows:
            with self.subTest(name):
                shutil.rmtree(self.data, ignore_errors=True)
                parts = parts_of(self.play(without(worked_lines(), *gone)))
                for part, value in expected.items():
                    self.assertEqual(parts[part], value, part)

    def test_reports_as_of_the_end_of_the_script_unless_told(self):
        self.play()
        self.assertEqual(self.json("week", "1")["week"], "2026-W46")
        self.assertEqual(self.json("week", "--now", "2026-11-25T00:00:00Z", "1")["week"],
                         "2026-W47")
        self.assertTrue(self.json("week", "--now", "2026-11-13T00:00:00Z", "0")["running"])

    def test_played_again_it_adds_nothing(self):
        self.play()
        before = self.run_it("export", "-")
        self.assertEqual(self.counted(WORKED_WEEK), 0)
        self.assertEqual(self.run_it("export", "-"), before)


class Script(Case):
    ROWS = [
        ("a time", HEAD + "A\tnoon\tim:bob\tbob\thi\t\t\n", ":2: not a time"),
        ("a setting", "#set offered_weight much\n" + HEAD, ":1: 'much' is no value"),
        ("a setting nobody knows", "#set karma 100\n" + HEAD, ":1: no setting is called"),
        ("a wish", "#set wish bob now and then\n" + HEAD, ":1: not 'NAME weekly"),
        ("hours", "#set presence mon-fri 18:00-09:00\n" + HEAD, ":1: 'mon-fri"),
        ("a zone", "#set timezone Mars/Dune\n" + HEAD, ":1: no time zone"),
        ("an answer", HEAD + "A\t2026-11-09T10:00:00Z\troom:#g\tbob\thi\tB\t\n", ":2: answers"),
        ("a column too many", HEAD + "A\t2026-11-09T10:00:00Z\tim:b\tb\thi\t\t\tx\n", ":2: more"),
    ]

    def test_a_wrong_line_is_named_and_nothing_is_counted(self):
        for name, text, expected in self.ROWS:
            with self.subTest(name):
                path = self.write("wrong.tsv", text)
                said = self.run_it("import", "--format", "script", path, status=1)
                self.assertIn(f"{path}{expected}", said)
                self.assertFalse((self.data / "ledger.db").exists())

    def test_a_broken_file_adds_nothing_to_a_ledger_that_holds_some(self):
        good = self.write("good.tsv", HEAD + "a\t2026-11-09T10:00:00Z\tim:ann\tann\thello\t\t\n")
        broken = self.write("broken.tsv", HEAD + "b\t2026-11-09T11:00:00Z\tim:ann\towner\thello\t\t\n"
                            "c\tlater\tim:ann\tann\thi\t\t\n")
        self.counted("--format", "script", good)
        before = self.run_it("export", "-")
        self.assertIn(":3: not a time", self.run_it("import", "--format", "script", broken, status=1))
        self.assertEqual(self.run_it("export", "-"), before)

    def test_times_without_a_zone_are_of_the_script_s(self):
        line = "a\t2026-11-09 00:30\tim:ann\tann\thello\t\t\n"
        for zone, at in (("", "2026-11-09T00:30:00Z"), ("#set timezone Asia/Tokyo\n", "2026-11-08T15:30:00Z")):
            with self.subTest(zone):
                shutil.rmtree(self.data, ignore_errors=True)
                self.assertEqual(self.counted("--format", "script", self.write("s.tsv", zone + HEAD + line)), 1)
                self.assertEqual(self.json("waiting")["waiting"][0]["since"], at)

    def test_presence_decides_what_lapses(self):
        """Asked on Monday; the week after, it has lapsed only if somebody was there to see it."""
        lines = HEAD + ("A\t2026-11-02T10:00:00Z\tim:bob\tbob\tcan you send me the book?\t\t\n"
                        "B\t2026-11-14T10:00:00Z\tim:ann\towner\thello there ann\t\t\n")
        for name, head, lapsed in (("office hours", "", 1), ("never", "#set presence none\n", 0),
                                   ("a short while", "#set presence own 5\n", 0),
                                   ("every day", "#set presence daily 08:00-22:00\n", 1)):
            with self.subTest(name):
                shutil.rmtree(self.data, ignore_errors=True)
                self.run_it("import", self.write("p.script", head + lines))
                part = next(p for p in self.json("week", "2026-W46")["parts"]
                            if p["part"] == "responding")
                self.assertEqual(part["lapsed"], lapsed)

    def test_people_can_be_left_out(self):
        lines = (HEAD + "A\t2026-11-10T10:00:00Z\troom:#g\tfeed\towner: news\t-\t\n"
                 "B\t2026-11-10T10:01:00Z\troom:#g\towner\tfeed: thanks\tA\t\n")
        self.assertEqual(self.counted(self.write("a.script", lines)), 2)
        shutil.rmtree(self.data)
        self.assertEqual(self.counted(self.write("a.script", "#set bot feed\n" + lines)), 1)


class Logs(Case):
    IRSSI = ("--- Log opened Mon Nov 09 10:00:00 2026\n10:00 <bob> anna: how are you?\n"
             "10:01 < anna> bob: well, and you?\n10:02 <bob> anna: thanks, well\n")
    WEECHAT = ("2026-11-09 10:00:00\tbob\tanna: how are you?\n"
               "2026-11-09 10:01:00\tanna\tbob: well, and you?\n")
    PLAIN = "[10:00] <bob> anna: how are you?\n[10:01] <anna> bob: well\n"
    HTML = ("<html><head><title>Conversation with bob at x on anna@h (irc)</title></head>\n"
            '<span style="color: #A82F2F"><span style="font-size: smaller">(10:00:05)</span> '
            "<b>bob:</b></span> how are you?<br>\n"
            '<span style="color: #16569E"><span style="font-size: smaller">(10:01:05)</span> '
            "<b>anna:</b></span> well, and you?<br>\n")

    def log(self, kind, more=""):
        name, text = {
            "irssi": ("irclogs/net/#g.log", self.IRSSI),
            "weechat": ("logs/irc.net.#g.weechatlog", self.WEECHAT),
            "plain": ("g/2026-11-09.txt", self.PLAIN),
            "pidgin": ("logs/irc/anna@h/bob/2026-11-09.100000+0000UTC.html", self.HTML),
        }[kind]
        return self.write(name, text + more)

    def test_each_format_counts_once(self):
        for kind, expected in (("irssi", 3), ("weechat", 2), ("plain", 2), ("pidgin", 2)):
            with self.subTest(kind):
                shutil.rmtree(self.data, ignore_errors=True)
                path = self.log(kind)
                self.assertEqual(self.counted("--owner", "anna", path), expected)
                before = self.run_it("export", "-")
                self.assertEqual(self.counted("--owner", "anna", path), 0)
                self.assertEqual(self.run_it("export", "-"), before)
                self.run_it("check")

    def test_a_log_that_grew_gives_what_is_new(self):
        self.assertEqual(self.counted("--owner", "anna", self.log("irssi")), 3)
        path = self.log("irssi", "10:30 <bob> anna: still there?\n10:31 < anna> yes\n")
        self.assertEqual(self.counted("--owner", "anna", path), 2)

    def test_a_copy_counts_once(self):
        path = self.log("pidgin")
        copy = self.folder / "backup" / "logs" / "irc" / "anna@h" / "bob" / path.name
        copy.parent.mkdir(parents=True)
        shutil.copy(path, copy)
        self.assertEqual(self.counted(self.folder / "logs", self.folder / "backup"), 2)
        self.assertEqual(self.counted(copy), 0)

    def test_a_copy_that_begins_within_a_moment_counts_once(self):
        lines = [f"2026-11-09 10:00:0{second}\t{who}\t{text}\n" for second, who, text in (
            (0, "bob", "anna: how are you?"), (1, "anna", "bob: well"), (1, "anna", "and you?"),
            (1, "bob", "fine"), (2, "bob", "off again"))]
        name = "irc.net.#g.weechatlog"
        self.write("logs/" + name, "".join(lines))
        self.write("old/" + name, "".join(lines[2:]))
        said = self.run_it("import", "--owner", "anna", self.folder / "logs", self.folder / "old")
        self.assertIn("Messages counted: 5,", said)
        self.assertIn("in another file too: 3", said)

    def test_a_renamed_copy_meets_what_was_covered(self):
        path = self.log("irssi")
        self.assertEqual(self.counted("--owner", "anna", path), 3)
        path.rename(path.with_name("#g.2026-11-09.log"))
        self.assertEqual(self.counted("--owner", "anna", path.with_name("#g.2026-11-09.log")), 0)

    def test_history_logged_again_at_a_join_counts_once(self):
        line = ('<span style="color: #A82F2F"><span style="font-size: smaller">({})</span> '
                "<b>{}:</b></span> {}<br>\n")
        head = "<html><head><title>Conversation with #g at x on anna@h (irc)</title></head>\n"
        room = "logs/irc/anna@h/#g.chat/2026-11-09."
        self.write(room + "100000+0000UTC.html",
                   head + line.format("10:00:05", "bob", "one") +
                   line.format("10:05:00", "carl", "two"))
        self.write(room + "101000+0000UTC.html",
                   head + line.format("10:00:05", "bob", "one") +
                   line.format("10:05:00", "carl", "two") +
                   line.format("10:07:00", "bob", "while you were away") +
                   line.format("10:11:00", "bob", "now"))
        self.assertEqual(self.counted(self.folder / "logs"), 4)

    def test_lines_not_understood_are_counted_and_named(self):
        path = self.log("weechat", "what is this\n")
        self.assertIn(f"Lines not understood: 1, the first {path}:3",
                      self.run_it("import", "--owner", "anna", path))

    def test_wrong_clocks_do_no_harm(self):
        path = self.log("weechat", "2098-01-01 10:00:00\tbob\tfrom far away\n"
                        "0001-01-01 10:00:00\tbob\tfrom long ago\n"
                        "2026-11-09 10:05:00\tbob\tnow\n")
        said = self.run_it("import", "--owner", "anna", path)
        self.assertIn("Messages counted: 3,", said)
        self.assertIn("dated in the future: 1", said)
        self.assertIn("not understood: 1", said)

    def test_a_name_that_is_missing_is_asked_for(self):
        self.assertIn("--owner", self.run_it("import", self.log("plain")))

    def test_folders_may_hold_anything_but_a_named_file_may_not(self):
        self.log("irssi")
        diary = self.write("irclogs/diary.txt", "dear diary\n")
        self.assertIn("Of no known format, left out: 1",
                      self.run_it("import", "--owner", "anna", self.folder / "irclogs"))
        self.assertIn("no log of a format known", self.run_it("import", diary, status=1))

    def test_a_log_that_grew_within_its_last_minute_loses_nothing(self):
        self.assertEqual(self.counted("--owner", "anna", self.log("irssi")), 3)
        path = self.log("irssi", "10:02 <bob> anna: and another thing\n")
        self.assertEqual(self.counted("--owner", "anna", path), 1)

    def test_an_import_that_was_killed_goes_on_where_it_stopped(self):
        lines = [f"2026-{9 + n // 7200:02}-{n // 240 % 30 + 1:02} 10:{n // 4 % 60:02}:{n % 4:02}\t"
                 f"{('bob', 'anna', 'carl')[n % 3]}\tanna: line {n}\n" for n in range(14000)]
        path = self.write("logs/irc.net.#g.weechatlog", "".join(lines))
        words = [COMMAND, "--data", self.data, "import", "--owner", "anna", path]
        for seconds in (0.6, 0.3):
            with subprocess.Popen(words, stdout=subprocess.DEVNULL) as process:
                time.sleep(seconds)
                process.kill()
        self.run_it("import", "--owner", "anna", path)
        days = json.loads(self.run_it("export", "-"))["days"]
        self.assertEqual(sum(day["own"] + day["theirs"] for day in days), len(lines))
        self.run_it("check")

    def acts(self, day):
        acts = json.loads(self.run_it("export", "-"))["acts"]
        return sorted((act["kind"], act["person"] or "", act["at"]) for act in acts
                      if act["day"].startswith(day) and act["kind"] != "met")

    def test_a_ledger_of_an_older_version_is_brought_up(self):
        first = (SOURCE / "plugin/store/migrations/0001-ledger.sql").read_text()
        self.data.mkdir()
        with contextlib.closing(sqlite3.connect(self.data / "ledger.db")) as ledger:
            ledger.executescript(first + "PRAGMA user_version = 1;"
                                 "INSERT INTO name VALUES"
                                 " (1, 0, 'irc', 'me', 'ann', 2, 0, 0, 0, 20300, 4, 0, 0)")
        self.run_it("waiting")
        self.run_it("check")
        names = json.loads(self.run_it("export", "-"))["names"]
        self.assertEqual([name["name"] for name in names], ["ann"])

    def test_what_a_log_left_open_long_ago_is_over(self):
        """But what the ledger itself has open is left as it is."""
        asked = self.WEECHAT + "2026-11-09 10:30:00\tcarl\tanna: can you send me the map?\n"
        path = self.write("logs/irc.net.#g.weechatlog", asked)
        self.run_it("--now", "2026-11-20 12:00", "import", "--owner", "anna", path)
        waiting = self.run_it("--now", "2026-11-20 12:00", "waiting")
        self.assertIn("carl", waiting)
        later = self.write("more/irc.net.#h.weechatlog", "2027-02-01 10:00:00\tbob\thello\n")
        self.run_it("--now", "2027-03-20 12:00", "import", "--owner", "anna", later)
        self.assertIn("carl", self.run_it("--now", "2027-03-20 12:00", "waiting"))
        shutil.rmtree(self.data)
        self.run_it("--now", "2027-03-20 12:00", "import", "--owner", "anna", path)
        self.assertNotIn("carl", self.run_it("--now", "2027-03-20 12:00", "waiting"))

    def test_earlier_logs_may_come_later(self):
        """They count as if they had come first, but for whom they meet: that was told already. What
        they left open is not open now."""
        earlier = (self.WEECHAT.replace("2026-11-09", "2026-10-05") +
                   "2026-10-05 10:30:00\tcarl\tanna: can you send me the map?\n")
        older = self.write("old/irc.net.#g.weechatlog", earlier)
        self.counted("--owner", "anna", older)
        expected = self.acts("2026-10")
        self.assertTrue(expected)
        shutil.rmtree(self.data)
        self.counted("--owner", "anna", self.log("weechat"))
        state = self.run_it("waiting")
        self.assertEqual(self.counted("--owner", "anna", older), 3)
        self.assertEqual(self.acts("2026-10"), expected)
        self.assertEqual(self.run_it("waiting"), state)
        self.run_it("check")
        self.assertEqual(self.json("week", "2026-W41")["week"], "2026-W41")


class Ledger(Case):
    def setUp(self):
        super().setUp()
        self.counted(WORKED_WEEK)

    def test_exports_over_nothing_that_is_no_file(self):
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        self.assertIn("no file", self.run_it("export", self.folder, status=1))
        self.assertIn("no file", self.run_it("export", pipe, status=1))
        self.assertTrue(pipe.is_fifo())

    def test_exports_json_and_csv(self):
        path = self.folder / "out.json"
        self.run_it("export", path)
        acts = json.loads(path.read_text())["acts"]
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        table = list(csv.reader(io.StringIO(self.run_it("export", "-", "--format", "csv"))))
        self.assertEqual(len(table), len(acts) + 1)

    def test_forgets_a_person(self):
        self.assertIn("nina", self.run_it("export", "-"))
        self.assertIn("Forgotten: Nina", self.run_it("forget", "Nina"))
        self.assertNotIn("nina", self.run_it("export", "-"))
        self.run_it("check")
        for path in self.data.iterdir():
            self.assertNotIn(b"nina", path.read_bytes(), path.name)
        self.run_it("forget", "nina", status=1)

    def test_leaves_an_act_out_and_takes_it_in(self):
        before = self.run_it("why", "talks", "2026-W46")
        number = re.search(r"\(1\) \[(\d+)\]", before).group(1)
        self.assertIn(" = 10.5\n", before)
        self.assertEqual(self.run_it("not-right", number), "Left out.\n")
        self.assertIn(" = 10.0\n", self.run_it("why", "talks", "2026-W46"))
        out = [act for act in self.json("week", "2026-W46")["parts"][1]["acts"] if act["left_out"]]
        self.assertEqual([(act["id"], act["units"]) for act in out], [(int(number), 0)])
        frozen = json.loads(self.run_it("export", "-"))["weeks"]
        self.assertEqual(next(w for w in frozen if w["week"] == "2026-W46")["parts"]["talks"], 10)
        self.assertEqual(self.run_it("not-right", number), "Counts again.\n")
        self.assertEqual(self.run_it("why", "talks", "2026-W46"), before)
        self.run_it("check")
        self.run_it("not-right", "999999", status=1)
        self.run_it("not-right", "x", status=2)

    def test_is_private(self):
        self.assertEqual(self.data.stat().st_mode & 0o777, 0o700)
        for path in self.data.iterdir():
            self.assertEqual(path.stat().st_mode & 0o777, 0o600, path.name)

    def test_lines_fit_72_columns(self):
        for words in (["week"], ["why"], ["why", "helping"], ["waiting"], ["people"]):
            for line in self.run_it(*words).splitlines():
                self.assertLessEqual(len(line), 72, line)


class Folder(Case):
    def bare(self, *words, status=0):
        environment = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC", HOME=str(self.folder))
        environment.pop("XDG_DATA_HOME", None)
        done = subprocess.run([COMMAND, *words], capture_output=True, text=True, timeout=120,
                              env=environment)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout if status == 0 else done.stderr

    def test_is_the_messenger_s_where_there_is_one(self):
        self.bare("import", WORKED_WEEK)
        self.assertTrue((self.folder / ".local/share/purple-karma/ledger.db").exists())
        (self.folder / ".purple").mkdir()
        self.bare("week", status=1)
        self.bare("import", WORKED_WEEK)
        self.assertTrue((self.folder / ".purple/karma/ledger.db").exists())

    def test_options_may_stand_on_either_side(self):
        self.bare("import", "--data", self.data, WORKED_WEEK)
        for words in (["--data", self.data, "week"], ["week", "--data", self.data],
                      [f"--data={self.data}", "--now=2026-11-17T00:00:00Z", "week", "1"]):
            self.assertIn("Week 46", self.bare(*words))

    def test_a_ledger_in_use_is_read_and_not_changed(self):
        self.bare("import", "--data", self.data, WORKED_WEEK)
        with open(self.data / "ledger.db.lock", "r+b") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.assertIn("Week 46", self.bare("--data", self.data, "week"))
            said = self.bare("--data", self.data, "forget", "nina", status=1)
        self.assertIn(str(self.data), said)
        self.assertIn("nina", self.bare("--data", self.data, "export", "-"))


class Usage(Case):
    def test_every_command_explains_itself(self):
        for command in COMMANDS:
            self.assertIn("Usage:", self.run_it(command, "--help"))
        self.assertIn("#set own-site HOST", self.run_it("import", "--help"))
        self.assertIn("purple-karma ", self.run_it("--version"))

    def test_help_fits_a_terminal(self):
        for line in self.run_it("import", "--help").splitlines():
            self.assertLessEqual(len(line), 80, line)

    def test_what_is_not_understood_ends_with_2(self):
        for words in (["fly"], [], ["week", "--loud"], ["week", "soon"], ["why", "luck"],
                      ["import"], ["import", "--format", "morse", "x"], ["export"], ["forget"],
                      ["week", "--format", "xml"], ["check", "now"],
                      ["week", "--now", "yesterday"]):
            with self.subTest(words):
                if words in (["week", "soon"],):
                    self.counted(WORKED_WEEK)
                self.run_it(*words, status=2)

    def test_what_is_not_there_ends_with_1(self):
        for words in (["week"], ["waiting"], ["check"], ["export", "-"], ["forget", "bob"],
                      ["import", self.folder / "none"]):
            with self.subTest(words):
                self.assertTrue(self.run_it(*words, status=1))

    def test_a_ledger_of_something_else_is_left_alone(self):
        self.data.mkdir()
        (self.data / "ledger.db").write_text("not a database\n" * 100)
        self.run_it("week", status=1)
        self.assertEqual((self.data / "ledger.db").read_text(), "not a database\n" * 100)


class Language(Case):
    """With the catalogues where an install below the user's own folder puts them."""

    @classmethod
    def setUpClass(cls):
        cls.locales = pathlib.Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.locales)

    def setUp(self):
        super().setUp()
        shutil.copytree(CATALOGUES, self.folder / ".purple/karma/locale")

    def locale(self, language, country):
        """gettext knows no language in the C locale; one can be made without root, where the sources of locales are."""
        name = f"{language}_{country}.UTF-8"
        if not (self.locales / name).exists():
            with contextlib.suppress(OSError, subprocess.CalledProcessError):
                subprocess.run(["localedef", "-i", f"{language}_{country}", "-f", "UTF-8", self.locales / name],
                               check=True, capture_output=True, timeout=60)
        made = (self.locales / name).exists()
        return {"LC_ALL": name if made else "C.UTF-8", "LANGUAGE": language, "LOCPATH": str(self.locales)}

    def say(self, environment, *words, status=0):
        return self.run_it(*words, status=status, **environment)

    def test_speaks_the_owner_s_language(self):
        german = self.locale("de", "DE")
        said = self.say(german, "import", WORKED_WEEK)
        self.assertIn("Gezählte Nachrichten: 95, davon deine 49, 1. ", said)
        self.assertIn("Eine warme Woche, 63.\n", self.say(german, "week"))
        self.assertIn("haben von dir gehört: 19,4 von 25\n", self.say(german, "why"))
        self.assertIn("ist in Ordnung.\n", self.say(german, "check"))
        self.assertIn("Befehle:\n", self.say(german, "--help"))
        self.assertIn("Im Datenordner liegt das Buch.", self.say(german, "why", "--help"))
        self.assertIn("A warm week, 63.\n", self.run_it("week"))

    def test_says_in_it_what_went_wrong(self):
        german = self.locale("de", "DE")
        self.assertIn("kein Befehl heißt „fly“", self.say(german, "fly", status=2))
        self.assertIn("„yesterday“ ist keine Zeit", self.say(german, "week", "--now", "yesterday", status=2))
        self.assertIn("noch wurde nichts gezählt", self.say(german, "week", status=1))
        self.data.mkdir()
        (self.data / "ledger.db").write_text("not a database\n" * 100)
        self.assertIn("kein Buch dieses Programms", self.say(german, "week", status=1))

    def test_knows_every_catalogue(self):
        said = {self.run_it("--help")}
        for language, country in (("de", "DE"), ("fr", "FR"), ("es", "ES"), ("ar", "EG")):
            environment = self.locale(language, country)
            said.add(self.say(environment, "--help"))
            for command in COMMANDS:
                for line in self.say(environment, command, "--help").splitlines():
                    self.assertLessEqual(columns(line), 80, line)
        self.assertEqual(len(said), 5)

    def test_what_programs_read_is_the_same_in_every_language(self):
        room = self.write("room.log", "=== IVY has joined #pond\n[10:00] <IVY> does the pond freeze?\n"
                          "[10:01] <Iris> ivy: it does, see http://pond.example/ice (0,5 m)\n"
                          "[10:02] <IVY> IRIS: thanks, that helped\n")
        self.run_it("import", WORKED_WEEK)
        german, turkish = self.locale("de", "DE"), self.locale("tr", "TR")
        for words in (["week", "--format", "json"], ["why", "--format", "json"],
                      ["why", "sharing", "--format", "json"], ["people", "--format", "json"],
                      ["waiting", "--format", "json"], ["export", "-"], ["export", "-", "--format", "csv"],
                      ["nudges", WORKED_WEEK], ["nudges", WORKED_WEEK, "--no-policy"]):
            with self.subTest(words):
                self.assertEqual(self.say(german, *words), self.run_it(*words))
        for words in (["replies", "--probabilities", room], ["links", "--cues", room]):
            with self.subTest(words):
                plain = self.run_it(*words)
                self.assertRegex(plain, r"\d\.\d")
                self.assertEqual(self.say(german, *words), plain)
                self.assertEqual(self.say(turkish, *words), plain)


if __name__ == "__main__":
    unittest.main(verbosity=1)
