#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads the worked week back from every form it is shown in: JSON, text, the two HTMLs and CSV must agree with each other and with
the numbers worked by hand. check-pages.py VIEW_PRINT
plugin/view/json.md CATALOGUES"""

import csv
import html
import io
import json
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

PARTS = {
    "responding": (19.4, 25, "6 of the 8 that waited heard from you: 19.4 of 25"),
    "talks": (10.5, 15, "12 talks, with ann 4, bob 2, carol, erin, frank, hugo, ivy, nina: 10.5 of 15"),
    "helping": (11.7, 20, "3 people said it helped, 2 more answers given: 11.7 of 20"),
    "sharing": (7.1, 15, "3 days with a link of use: 7.1 of 15"),
    "recognition": (7.5, 10, "you thanked or cheered 4 people: 7.5 of 10"),
    "in-touch": (2.9, 10, "nina, after 19 days: 2.9 of 10"),
    "new-people": (3.8, 5, "you met ivy, and erin came back: 3.8 of 5"),
}
FACTS = {"starts": 4, "their_starts": 4, "follow_ups": 1, "late_responses": 1, "im_responses": 6, "room_responses": 9,
         "opened": 8, "started": 2, "continuations": 1, "given": 23, "received": 10, "own_messages": 36, "own_days": 6,
         "response_wall_s": 330, "response_present_s": 300, "own_share": 0.1}
PEOPLE = {"helped": "ann hugo carol ivy bob", "helped_by": "bob", "asked": "ann nina frank", "met": "ivy hugo", "kept": "erin",
          "waiting": "erin frank", "due": "otto petra"}


def page(program, *words):
    return subprocess.run([program, *words], capture_output=True, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout.decode()


def flat(text):
    return re.sub(r"\s+", " ", text)


def check_json(program):
    week = json.loads(page(program, "json", "week"))
    assert week["schema"] == "purple-karma/week/1" and week["week"] == "2026-W46"
    assert week["total"] == 62.9 and week["headline"] == "A warm week, 63."
    assert {part["part"]: (part["value"], part["most"], part["why"]) for part in week["parts"]} == PARTS
    for key, value in FACTS.items():
        assert abs(week["facts"][key] - value) < 1e-9, (key, week["facts"][key])
    for key, names in PEOPLE.items():
        assert [row["name"] for row in week[key]] == names.split(), (key, week[key])
    units = {part["part"]: round(sum(act["units"] for act in part["acts"] if act["units"] > 0), 6) for part in week["parts"]}
    assert units == {"responding": 6, "talks": 12, "helping": 3.8, "sharing": 2.3, "recognition": 4, "in-touch": 1, "new-people": 2}, units
    for part in week["parts"]:
        assert part["acts"] == json.loads(page(program, "json", part["part"]))["acts"]
    return week


def check_words(program, week):
    text, brief = page(program, "text"), page(program, "brief")
    rich, finch = html.unescape(page(program, "html")), page(program, "finch")
    for _, _, why in PARTS.values():
        assert why in flat(text) and why in flat(rich), why
        number = why.rsplit(": ", 1)[1]
        assert number in brief and number in finch, number
    for key in ("title", "headline", "well", "waiting_words", "idea"):
        assert week[key] in flat(text) and week[key] in flat(brief) and week[key] in rich, key
    lines = brief.splitlines()
    assert len(lines) <= 16 and max(map(len, lines)) <= 72, lines
    assert html.unescape(re.sub(r"</?b>", "", finch)).replace("<br>", "\n") == brief


def check_links(program, week):
    """The week tells of links that were for somebody; why tells of all of them, and what told so."""
    text, sharing = flat(page(program, "text")), flat(page(program, "text", "sharing"))
    assert "an address as an example" not in text and "an address as an example" in sharing
    assert "told by:" not in text and "told by:" in sharing
    classes = {act["class"] for act in week["links"]}
    assert {"literal", "asking", "answer"} <= classes, classes


def keys(value):
    if isinstance(value, list):
        return set().union(*map(keys, value))
    if isinstance(value, dict):
        return set(value).union(*map(keys, value.values()))
    return set()


def check_manual(program, manual):
    """Every key there is, is written down."""
    told = set(re.findall(r"`([\w-]+)`", manual))
    for name in ("week", "why", "helping", "waiting", "people", "export"):
        unknown = keys(json.loads(page(program, "json", name))) - told - {"schema"}
        assert not unknown, (name, unknown)


def check_csv(program, week):
    rows = list(csv.DictReader(io.StringIO(page(program, "text", "csv"), newline="")))
    by_id = {int(row["id"]): row for row in rows}
    export = json.loads(page(program, "json", "export"))
    assert len(rows) == len(export["acts"]) > 100
    for part in week["parts"]:
        for act in part["acts"]:
            row = by_id[act["id"]]
            assert (row["kind"], row["day"], row["time"]) == (act["kind"], act["day"], act["at"])
            assert float(row["weight"]) == act["weight"] and row["person"] == (act["person"] or "")


def check_languages(program, catalogues):
    """In every language the brief week fits a small terminal, and no place is left unfilled."""
    english = page(program, "brief")
    for language in sorted(path.name for path in catalogues.iterdir() if (path / "LC_MESSAGES").is_dir()):
        os.environ.update(LANGUAGE=language, KARMA_LOCALE=str(catalogues.resolve()))
        brief = page(program, "brief")
        lines = ["".join(c for c in line if unicodedata.category(c) not in ("Cf", "Mn")) for line in brief.splitlines()]
        assert brief != english, language
        assert len(lines) <= 16 and max(map(len, lines)) <= 72, (language, lines)
        for name in ("week", "why", "helping", "sharing", "people"):
            assert "{" not in page(program, "text", name), (language, name)
        assert json.loads(page(program, "json"))["total"] == 62.9
        check_numbers(program, language)


def check_numbers(program, language):
    """People read numbers as their language writes them, machines as ever."""
    comma = {"de": ",", "es": ",", "fr": ","}.get(language, ".")
    text, week = page(program, "text", "why"), json.loads(page(program, "json", "why"))
    csv_text = page(program, "text", "csv")
    for part in week["parts"]:
        value = f"{part['value']:.1f}"
        assert value.replace(".", comma) in text and value.replace(".", comma) in part["why"], (language, part)
        assert part["formula"].endswith(f"= {value}") and "," not in part["formula"].replace("(1, ", ""), (language, part)
    assert comma == "." or not re.search(r"\d\.\d", text), (language, text)
    assert ",0.4," in csv_text and ",0,4," not in csv_text


def main():
    program = sys.argv[1]
    week = check_json(program)
    check_words(program, week)
    check_csv(program, week)
    check_links(program, week)
    check_manual(program, Path(sys.argv[2]).read_text())
    for name in ("why", "waiting", "people"):
        assert json.loads(page(program, "json", name))["schema"].startswith("purple-karma/")
    check_languages(program, Path(sys.argv[3]))
    print("the worked week reads back the same from every form")


main()
