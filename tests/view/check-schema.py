#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every page of the worked week, and of an empty one, is what the published schema says; nothing is in a page that the schema does
not tell of, and nothing it tells of is in none. check-schema.py VIEW_PRINT plugin/view/json-schema.json"""

import copy
import json
import os
import re
import subprocess
import sys
from pathlib import Path

PAGES = ("week", "why", "responding", "talks", "helping", "sharing", "recognition", "in-touch", "new-people", "waiting", "people",
         "with", "room", "nudges", "export")
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float), "null": type(None)}


class Schema:
    """So much of JSON Schema as is used there; strict about keys."""

    def __init__(self, text):
        self.whole = json.loads(text)
        self.told, self.met = set(), set()
        self.collect(self.whole)

    def collect(self, part):
        for key, value in part.items() if isinstance(part, dict) else ():
            if key == "properties":
                self.told |= set(value)
            self.collect(value)
        for value in part if isinstance(part, list) else ():
            self.collect(value)

    def resolve(self, part):
        while "$ref" in part:
            part = self.whole["$defs"][part["$ref"].removeprefix("#/$defs/")]
        return part

    def wrong(self, value, part, place="page"):
        """What is wrong with a value, line by line."""
        part = self.resolve(part)
        for choices in (part[key] for key in ("anyOf", "oneOf") if key in part):
            if sum(not list(self.wrong(value, choice, place)) for choice in choices) != 1:
                told = [list(self.wrong(value, choice, place)) for choice in choices]
                yield from min(told, key=len) or [f"{place}: more than one fits"]
        yield from self.wrong_value(value, part, place)
        if isinstance(value, list):
            for i, item in enumerate(value):
                yield from self.wrong(item, part.get("items", {}), f"{place}[{i}]")
        if isinstance(value, dict) and "properties" in part:
            yield from self.wrong_keys(value, part, place)

    def wrong_value(self, value, part, place):
        types = part.get("type", [])
        types = [types] if isinstance(types, str) else types
        is_type = any(isinstance(value, TYPES[t]) and not (isinstance(value, bool) and t in ("integer", "number")) for t in types)
        if types and not is_type:
            yield f"{place}: {value!r} is no {' or '.join(types)}"
        if "const" in part and value != part["const"] or "enum" in part and value not in part["enum"]:
            yield f"{place}: {value!r} is not one of {part.get('enum', part.get('const'))}"
        if isinstance(value, str) and not re.search(part.get("pattern", ""), value):
            yield f"{place}: {value!r} does not look like {part['pattern']}"
        if isinstance(value, (int, float)) and not part.get("minimum", value) <= value <= part.get("maximum", value):
            yield f"{place}: {value!r} is out of bounds"

    def wrong_keys(self, value, part, place):
        self.met |= set(value)
        for key in sorted(set(part.get("required", ())) - set(value)):
            yield f"{place}: no {key!r}"
        for key, inner in value.items():
            if key not in part["properties"]:
                yield f"{place}: nothing is told of {key!r}"
            else:
                yield from self.wrong(inner, part["properties"][key], f"{place}.{key}")


def pages(program):
    for week in ("full", "empty"):
        for name in PAGES:
            text = subprocess.run([program, "json", name, week], capture_output=True, check=True,
                                  env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout
            yield f"{name} ({week})", json.loads(text)


def check_that_it_can_fail(schema, week):
    """A page with something wrong in it is found out."""
    for spoil in (lambda w: w.update(total="62.9"), lambda w: w.pop("parts"), lambda w: w["parts"][0].update(value=-1),
                  lambda w: w.update(week="46"), lambda w: w["parts"][0].update(luck=1), lambda w: w.update(schema="purple-karma/week/2"),
                  lambda w: w["parts"][1]["acts"][0].update(kind="juggle")):
        spoilt = copy.deepcopy(week)
        spoil(spoilt)
        assert list(schema.wrong(spoilt, schema.whole)), "a spoilt page passes"


def main():
    schema = Schema(Path(sys.argv[2]).read_text())
    wrong = []
    for name, page in pages(sys.argv[1]):
        wrong += [f"{name}: {line}" for line in schema.wrong(page, schema.whole)]
        if name == "week (full)":
            check_that_it_can_fail(schema, page)
    wrong += [f"{key!r} is told of and in no page" for key in sorted(schema.told - schema.met)]
    print("\n".join(wrong) or f"{len(schema.told)} keys, all as the schema says")
    return 1 if wrong else 0


sys.exit(main())
