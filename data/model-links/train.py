#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Trains weights.txt, and says how well such weights do on days they have not seen. Standard library only; deterministic.

    purple-karma links --cues LOG... > LATER                (the cues of every link message, with what came after)
    purple-karma links --cues --at-once LOG... > AT_ONCE    (... as known at the moment of the message)
    train.py LATER AT_ONCE links.jsonl [--write weights.txt] [--predictions FILE]

links.jsonl holds one hand-labelled message a line: file, line, label (helpful, ask, self, spam, other), set (main, rare),
confidence 1-3. Ours come from #ubuntu logs (Kummerfeld et al., ACL 2019, CC BY 4.0) labelled by two readers; they are not in
this repository, the weights are all that is taken from them.

Multinomial logistic regression over yes-no cues with an L2 penalty, by gradient descent with momentum from zero. Every message
is learnt twice, with and without what came after it, so that one table serves both. Rows are weighed by confidence, and promotion
half as much again: it is rare, and praising it is the worst mistake. Cues seen in fewer than four messages are left out.

Cross-validation: ten folds, a day (file) never on both sides, three times with other folds; --predictions writes what each row
got from the first fold that had not seen its day, as FILE:LINE<tab>CLASS. The rule of karma_link_purpose is applied: to all, a
link helps from one half on.
"""
import argparse
import collections
import hashlib
import json
import math
import os

CLASSES = ('helpful', 'ask', 'rest')
WEIGHT_OF = {1: 0.6, 2: 0.9, 3: 1.0}
PROMOTION = 1.5
FOLDS, SEEDS, ROUNDS, RATE, MOMENTUM, PENALTY, LEAST, SURE = 10, ('', 'a', 'b'), 150, 0.5, 0.85, 0.015, 4, 0.5

Row = collections.namedtuple('Row', 'day line cues label weight kind')


def base(path):
    return os.path.basename(path).replace('.ascii.txt', '')


def read_cues(path):
    found = {}
    for line in open(path, encoding='utf-8'):
        where, _, _, _, cues = line.rstrip('\n').split('\t')
        name, number = where.rsplit(':', 1)
        found[base(name), int(number)] = cues.split(',')
    return found


def read_rows(cues_path, gold_path):
    cues, rows = read_cues(cues_path), []
    for line in open(gold_path, encoding='utf-8'):
        gold = json.loads(line)
        key = base(gold['file']), gold['line']
        label = gold['label'] if gold['label'] in CLASSES else 'rest'
        weight = WEIGHT_OF[gold['confidence']] * (PROMOTION if gold['label'] in ('self', 'spam') else 1)
        if key in cues:
            rows.append(Row(*key, cues[key], CLASSES.index(label), weight, gold['set']))
        else:
            print('no link found in', key)
    return rows


def probabilities(weights, cues):
    sums = [sum(w.get(cue, 0) for cue in cues) for w in weights]
    parts = [math.exp(s - max(sums)) for s in sums]
    return [p / sum(parts) for p in parts]


def train(rows):
    seen = collections.Counter(cue for row in rows for cue in row.cues)
    names = sorted(cue for cue in seen if seen[cue] >= 2 * LEAST)
    index = {name: i for i, name in enumerate(names)}
    data = [([index[cue] for cue in row.cues if cue in index], row.label, row.weight) for row in rows]
    total, bias = sum(row.weight for row in rows), index['bias']
    weights, speed = ([[0.0] * len(names) for _ in CLASSES] for _ in range(2))
    for _ in range(ROUNDS):
        slope = [[PENALTY * w if i != bias else 0.0 for i, w in enumerate(ws)] for ws in weights]
        for cues, label, weight in data:
            sums = [sum([ws[i] for i in cues]) for ws in weights]
            parts = [math.exp(s - max(sums)) for s in sums]
            for c, part in enumerate(parts):
                error = (part / sum(parts) - (c == label)) * weight / total
                for i in cues:
                    slope[c][i] += error
        for c, ws in enumerate(weights):
            for i, s in enumerate(slope[c]):
                speed[c][i] = MOMENTUM * speed[c][i] - RATE * s
                ws[i] += speed[c][i]
    return [dict(zip(names, ws)) for ws in weights]


# Of these one at least holds where a link asks: as in plugin/core/link-purpose.c.
ASKING_SIGNS = {'paste', 'picture', 'question', 'problem', 'code', 'author asked', 'author problem', 'author failed', 'told show',
                'told question', 'last told show', 'needs lately', 'answers told me', 'later needs', 'later thanks'}


def judge(weights, cues):
    found = probabilities(weights, cues)
    if 'program' in cues:
        return 2
    if found[0] >= max(found) and (found[0] >= SURE or 'addressed' in cues):
        return 0
    return 1 if found[1] >= found[2] and ASKING_SIGNS & set(cues) else 2


def fold_of(row, seed):
    return int(hashlib.sha256((seed + row.day).encode()).hexdigest(), 16) % FOLDS


def cross_validate(tables, seed):
    found = [{} for _ in tables]
    for fold in range(FOLDS):
        weights = train([row for rows in tables for row in rows if fold_of(row, seed) != fold])
        for rows, judged in zip(tables, found):
            judged.update({row[:2]: judge(weights, row.cues) for row in rows if fold_of(row, seed) == fold})
    return found


def f1(pairs, c):
    right = sum(g == p == c for g, p in pairs)
    called, there = sum(p == c for _, p in pairs), sum(g == c for g, _ in pairs)
    return (right / called if called else 0, right / there if there else 0,
            2 * right / (called + there) if called + there else 0)


def report(name, rows, judged):
    for kind in ('main', 'rare'):
        pairs = [(row.label, judged[row[:2]]) for row in rows if row.kind == kind]
        scores = [f1(pairs, c) for c in range(3)]
        print(f'{name:24} {kind}: helpful P {scores[0][0]:.3f} R {scores[0][1]:.3f} F1 {scores[0][2]:.3f}'
              f'  ask F1 {scores[1][2]:.3f}  macro-F1 {sum(s[2] for s in scores) / 3:.3f}  of {len(pairs)}', flush=True)


def write(path, weights):
    with open(path, 'w', encoding='utf-8') as out:
        out.write('# helps asks rest cue; made by train.py\n')
        for name in sorted(weights[0]):
            out.write(' '.join(f'{ws[name]:.4f}' for ws in weights) + f' {name}\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('later')
    parser.add_argument('at_once')
    parser.add_argument('gold')
    parser.add_argument('--write')
    parser.add_argument('--predictions')
    args = parser.parse_args()
    tables = [read_rows(path, args.gold) for path in (args.later, args.at_once)]
    names = 'later', 'at once'
    for seed in SEEDS:
        for name, rows, judged in zip(names, tables, cross_validate(tables, seed)):
            report(f'cross-validated {seed or "-"} {name}', rows, judged)
            if args.predictions and seed == SEEDS[0] and name == names[0]:
                with open(args.predictions, 'w', encoding='utf-8') as out:
                    for (day, line), found in sorted(judged.items()):
                        out.write(f'{day}:{line}\t{CLASSES[found]}\n'.replace('rest', 'other'))
    weights = train(tables[0] + tables[1])
    for name, rows in zip(names, tables):
        report(f'fitted {name}', rows, {row[:2]: judge(weights, row.cues) for row in rows})
    if args.write:
        write(args.write, weights)


if __name__ == '__main__':
    main()
