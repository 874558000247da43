#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts the cases in meson's log of a test run: each case of a cmocka program, each line of a
script that sums itself up, and one for any other program. Prints what failed, then one line."""
import json
import re
import sys

SUMMED = re.compile(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", re.M)
GROUP = re.compile(r"^\[=+\] (?:.*: )?(\d+) test\(s\) run\.$", re.M)
CASE = {"passed": re.compile(r"^\[  PASSED  \] (?:.*: )?(\d+) test\(s\)", re.M),
        "failed": re.compile(r"^\[  FAILED  \] (?:.*: )?(\d+) test\(s\)", re.M),
        "skipped": re.compile(r"^\[  SKIPPED \] (?:.*: )?(\d+) test\(s\)", re.M)}
UNITTEST = re.compile(r"^Ran (\d+) tests? in .*\n\n(?:OK|FAILED)(?: \((.*)\))?$", re.M)


def of_unittest(ran, how):
    """Python's own sum: "failures=1, errors=2, skipped=3"."""
    said = dict(part.split("=") for part in how.split(", ") if part)
    failed = int(said.get("failures", 0)) + int(said.get("errors", 0))
    skipped = int(said.get("skipped", 0))
    return int(ran) - failed - skipped, failed, skipped


def cases(entry):
    """(passed, failed, skipped) of one program; one that died or ran out of time fails."""
    told = entry.get("stdout", "") + "\n" + entry.get("stderr", "")
    fine = entry["result"] in ("OK", "EXPECTEDFAIL")
    summed = SUMMED.findall(told)
    if summed:
        passed, failed, skipped = map(int, summed[-1])
    elif GROUP.search(told):
        passed, failed, skipped = (sum(map(int, CASE[kind].findall(told)))
                                   for kind in ("passed", "failed", "skipped"))
    elif UNITTEST.search(told):
        passed, failed, skipped = of_unittest(*UNITTEST.search(told).groups(""))
    elif entry["result"] == "SKIP":
        return 0, 0, 1
    else:
        return int(fine), int(not fine), 0
    return passed, max(failed, int(not fine)), skipped


def main():
    total = [0, 0, 0]
    with open(sys.argv[1], encoding="utf-8") as log:
        for line in log:
            entry = json.loads(line)
            found = cases(entry)
            total = [a + b for a, b in zip(total, found)]
            if found[1]:
                print(f"FAILED {entry['name']} ({entry['result']})")
                print((entry.get("stdout", "") + entry.get("stderr", ""))[-6000:])
    print("{} passed, {} failed, {} skipped".format(*total))


if __name__ == "__main__":
    main()
