#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The weights of the signs in plugin/core/tracker-odds.c: fit.py VERDICTS

Each line of VERDICTS is one question: the log it is of, yes or no (it waited, judged by reading on), and the signs it had when a nudge
was due, as `purple-karma nudges --no-policy --doubtful` prints them (tab-separated; of those asked by name alone: the others are
never sure enough). Prints the weights, and what they are worth on logs they were not fitted to: precision and recall of all from 0.75
on, ten folds over logs, three ways to fold. Standard library, deterministic."""
import math
import random
import sys

RIDGE = 1.0
ENOUGH = 0.75
WAYS = (3, 4, 5)


def read(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#")]
    return [(log, verdict == "yes", set(signs.split()) - {"-"}) for log, verdict, signs in rows]


def solve(matrix, right):
    rows = [row[:] + [value] for row, value in zip(matrix, right)]
    for at in range(len(rows)):
        best = max(range(at, len(rows)), key=lambda i: abs(rows[i][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for i, row in enumerate(rows):
            if i != at and row[at]:
                share = row[at] / rows[at][at]
                rows[i] = [a - share * b for a, b in zip(row, rows[at])]
    return [row[-1] / row[at] for at, row in enumerate(rows)]


def fit(rows, names):
    """Newton's method; the ridge does not pull at what stands before all signs."""
    inputs = [[1.0] + [float(name in signs) for name in names] for _, _, signs in rows]
    weights = [0.0] * (len(names) + 1)
    for _ in range(30):
        slope = [-RIDGE * w * (i > 0) for i, w in enumerate(weights)]
        curve = [[RIDGE * (i == j and i > 0) + 1e-9 * (i == j) for j in range(len(weights))] for i in range(len(weights))]
        for values, (_, waited, _) in zip(inputs, rows):
            p = 1 / (1 + math.exp(-sum(w * v for w, v in zip(weights, values))))
            for i, value in enumerate(values):
                slope[i] += (waited - p) * value
                for j, other in enumerate(values):
                    curve[i][j] += p * (1 - p) * value * other
        weights = [w + step for w, step in zip(weights, solve(curve, slope))]
    return weights


def sure(weights, names, signs):
    return 1 / (1 + math.exp(-weights[0] - sum(w for w, name in zip(weights[1:], names) if name in signs)))


def folded(rows, names, way):
    logs = sorted({log for log, _, _ in rows})
    random.Random(way).shuffle(logs)
    found = right = 0
    for fold in range(10):
        held = set(logs[fold::10])
        weights = fit([row for row in rows if row[0] not in held], names)
        told = [waited for log, waited, signs in rows if log in held and sure(weights, names, signs) >= ENOUGH]
        found, right = found + len(told), right + sum(told)
    return right / max(1, found), right / sum(waited for _, waited, _ in rows)


def main():
    rows = read(sys.argv[1])
    names = sorted({name for _, _, signs in rows for name in signs})
    weights = fit(rows, names)
    print(f"{weights[0]:6.2f}  asked")
    for weight, name in zip(weights[1:], names):
        had = [waited for _, waited, signs in rows if name in signs]
        print(f"{weight:6.2f}  {name} ({sum(had)} of {len(had)} waited)")
    for way in WAYS:
        print("precision %.3f recall %.3f" % folded(rows, names, way), f"of {len(rows)}, fold {way}")


main()
