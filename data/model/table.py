#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Turns words.txt and weights.txt into static const tables: table.py words|weights FILE OUTPUT"""
import sys

RARITY_BITS = 6
RARITY_STEP = 0.16


def words(lines):
    entries = {}
    for line in lines:
        word_hash, rarity = line.split()[:2]
        level = min(round(float(rarity) / RARITY_STEP), (1 << RARITY_BITS) - 1)
        key = int(word_hash, 16) >> RARITY_BITS
        entries[key] = min(entries.get(key, level), level)
    yield 'static const uint32_t karma_common_words[] = {'
    for key, level in sorted(entries.items()):
        yield '    UINT32_C(0x%08x),' % (key << RARITY_BITS | level)
    yield '};'


def number(value):
    text = '%.7g' % value
    return (text if '.' in text or 'e' in text else text + '.0') + 'F'


def weights(lines):
    """Lines "NAME ROW SCALE Q Q Q ...": a row of the member NAME of KarmaWeights, Q whole numbers."""
    members = {}
    for line in lines:
        name, _, scale, *quanta = line.split()
        row = ', '.join(number(float(scale) * int(q)) for q in quanta)
        members.setdefault(name, []).append(row)
    yield 'static const KarmaWeights karma_weights = {'
    for name, rows in members.items():
        if len(rows) > 1:
            body = ',\n        '.join('{ %s }' % row for row in rows)
            yield '    .%s = {\n        %s },' % (name, body)
        elif ',' in rows[0]:
            yield '    .%s = { %s },' % (name, rows[0])
        else:
            yield '    .%s = %s,' % (name, rows[0])
    yield '};'


def main():
    kind, source, output = sys.argv[1:]
    with open(source, encoding='ascii') as lines:
        data = [line for line in lines if line.strip() and not line.startswith('#')]
    with open(output, 'w', encoding='ascii') as out:
        out.write('/* Made by data/model/table.py. */\n')
        for line in {'words': words, 'weights': weights}[kind](data):
            out.write(line + '\n')


if __name__ == '__main__':
    main()
