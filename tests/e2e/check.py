# SPDX-License-Identifier: GPL-2.0-or-later
"""What a scenario says when the world is not as it should be."""


class Wrong(Exception):
    pass


def equal(found, wanted, what):
    if found != wanted:
        raise Wrong(f"{what}: wanted {wanted!r}, found {found!r}")


def holds(condition, what):
    if not condition:
        raise Wrong(what)


def clean_log(path):
    """No crash and no complaint that names us in what a messenger said on its way."""
    with open(path, encoding="utf-8", errors="replace") as log:
        for line in log:
            bad = any(word in line for word in ("CRITICAL", "Segmentation", "dumped", "Sanitizer"))
            holds(not bad and "karma-WARNING" not in line, f"in the log: {line.strip()}")
