#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the numbered migrations as one C table: embed-sql.py OUTPUT 0001-x.sql 0002-y.sql ..."""

import pathlib
import re
import sys


def statements(path):
    """The statements of a file as C string literals, comments left out."""
    text = re.sub(r"--.*", "", path.read_text(encoding="utf-8"))
    for statement in text.split(";"):
        statement = " ".join(statement.split())
        if statement:
            escaped = statement.replace("\\", "\\\\").replace('"', '\\"')
            yield f'    "{escaped}",'


def main():
    output, *sources = map(pathlib.Path, sys.argv[1:])
    steps, rows = [], []
    for number, path in enumerate(sources, 1):
        if int(path.name.split("-")[0]) != number:
            sys.exit(f"{path}: migration {number} expected")
        steps.append(f"static const char *const step_{number}[] = {{\n"
                     + "\n".join(statements(path)) + "\n    NULL,\n};\n")
        rows.append(f"    {{{number}, step_{number}}},\n")
    output.write_text(
        "// Generated from plugin/store/migrations by embed-sql.py.\n"
        '#include "migrate.h"\n\n'
        + "\n".join(steps)
        + "\nconst KarmaMigration karma_migrations[] = {\n" + "".join(rows) + "};\n"
        "const size_t karma_n_migrations = G_N_ELEMENTS(karma_migrations);\n",
        encoding="utf-8")


main()
