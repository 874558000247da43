#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Trains weights.txt, and says how well such weights do on days they have not seen. Standard library only; deterministic.

    purple-karma links --cues LOG... > CUES      (what karma_link_cues gives for every link message)
    train.py CUES links.jsonl [--write weights.txt] [--predictions FILE]

links.jsonl holds one hand-labelled message a line: file, line, label (helpful, ask, self, spam, other), set (main, rare),
confidence 1-3. Ours come from #ubuntu logs (Kummerfeld et al., ACL 2019, CC BY 4.0) labelled by two readers; they are not in
this repository, the weights are all that is taken from them.

Multinomial logistic regression over yes-no cues with an L2 penalty, rows weighed by confidence, by gradient descent from zero.
Cross-validation: ten folds, a day (file) never on both sides; --predictions writes what each row got from the fold that had not
seen its day, as FILE:LINE<tab>CLASS.
"""
import argparse
import hashlib
import json
import math
import os

CLASSES = ('helpful', 'ask', 'rest')
WEIGHT_OF = {1: 0.6, 2: 0.9, 3: 1.0}
FOLDS, ROUNDS, RATE, PENALTY = 10, 400, 0.5, 0.01


def base(path):
    return os.path.basename(path).replace('.ascii.txt', '')


def read_rows(cues_path, gold_path):
    cues = {}
    for line in open(cues_path, encoding='utf-8'):
        where, _, _, _, *values = line.rstrip('\n').split('\t')
        name, number = where.rsplit(':', 1)
        cues[base(name), int(number)] = [i for i, value in enumerate(values) if value == '1']
    rows = []
    for line in open(gold_path, encoding='utf-8'):
        gold = json.loads(line)
        key = base(gold['file']), gold['line']
        label = gold['label'] if gold['label'] in CLASSES else 'rest'
        if key in cues:
            rows.append((key, cues[key], CLASSES.index(label), WEIGHT_OF[gold['confidence']], gold['set']))
        else:
            print('no link found in', key)
    return rows


def probabilities(weights, cues):
    sums = [sum(w[i] for i in cues) for w in weights]
    top = max(sums)
    parts = [math.exp(s - top) for s in sums]
    return [p / sum(parts) for p in parts]


def train(rows, n_cues):
    weights = [[0.0] * n_cues for _ in CLASSES]
    total = sum(row[3] for row in rows)
    for _ in range(ROUNDS):
        slope = [[PENALTY * w if i else 0.0 for i, w in enumerate(ws)] for ws in weights]
        for _, cues, label, weight, _ in rows:
            for c, p in enumerate(probabilities(weights, cues)):
                error = (p - (c == label)) * weight / total
                for i in cues:
                    slope[c][i] += error
        for c, ws in enumerate(weights):
            for i in range(n_cues):
                ws[i] -= RATE * slope[c][i]
    return weights


def fold_of(row):
    return int(hashlib.sha256(row[0][0].encode()).hexdigest(), 16) % FOLDS


def cross_validate(rows, n_cues):
    found = {}
    for fold in range(FOLDS):
        weights = train([row for row in rows if fold_of(row) != fold], n_cues)
        for row in rows:
            if fold_of(row) == fold:
                found[row[0]] = probabilities(weights, row[1])
    return found


def f1(pairs, c):
    right = sum(g == p == c for g, p in pairs)
    called, there = sum(p == c for _, p in pairs), sum(g == c for g, _ in pairs)
    return (right / called if called else 0, right / there if there else 0,
            2 * right / (called + there) if called + there else 0)


def report(name, rows, judge):
    for kind in ('main', 'rare'):
        pairs = [(row[2], max(range(3), key=judge(row).__getitem__)) for row in rows if row[4] == kind]
        scores = [f1(pairs, c) for c in range(3)]
        print(f'{name:16} {kind}: helpful P {scores[0][0]:.3f} R {scores[0][1]:.3f} F1 {scores[0][2]:.3f}'
              f'  ask F1 {scores[1][2]:.3f}  macro-F1 {sum(s[2] for s in scores) / 3:.3f}  of {len(pairs)}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('cues')
    parser.add_argument('gold')
    parser.add_argument('--write')
    parser.add_argument('--predictions')
    args = parser.parse_args()
    rows = read_rows(args.cues, args.gold)
    names = [line.split(None, 3)[3].strip() for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                                                         'weights.txt'), encoding='utf-8')
             if not line.startswith('#')]
    unseen = cross_validate(rows, len(names))
    report('cross-validated', rows, lambda row: unseen[row[0]])
    weights = train(rows, len(names))
    report('fitted', rows, lambda row: probabilities(weights, row[1]))
    if args.predictions:
        with open(args.predictions, 'w', encoding='utf-8') as out:
            for (name, line), found in sorted(unseen.items()):
                out.write(f'{name}:{line}\t{CLASSES[max(range(3), key=found.__getitem__)]}\n'.replace('rest', 'other'))
    if args.write:
        with open(args.write, 'w', encoding='utf-8') as out:
            out.write('# helps asks rest cue; made by train.py\n')
            for i, name in enumerate(names):
                out.write(f'{weights[0][i]:.4f} {weights[1][i]:.4f} {weights[2][i]:.4f} {name}\n')


if __name__ == '__main__':
    main()
