#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Turns language files into static const tables: generate.py OUTPUT FILE.lex...

A language file is UTF-8 text; its name is the language. `# ...` is a comment, `[section]` begins a section (the names are the
KARMA_PHRASE_... of plugin/core/lexicon-match.h, in lower case, blanks for underscores; README.md here says what each is for),
`[not section]` one whose phrases rule out the shorter phrases of that section they overlap. Every other line is a phrase:

    thank (you|u) [so much]   alternatives, and words that may be missing, also written (so much)?; all nest
    @give                     one of the alternatives set by a line `@give = send|lend|pass me`
    a ~2 b                    none, one or two words of any kind
    _ NAME                    one word of any kind; the name of somebody present
    ^ ... $                   only where a clause begins; only where one ends (each alternative of a line has its own)

Case, accents and apostrophes make no difference, and three or more of a letter are one. The phrases of all files become one automaton over hashed words.
"""
import os
import re
import sys
import unicodedata

MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15
SECTIONS = ('word', 'step', 'tail', 'request', 'thing', 'you', 'you word', 'opener', 'invite', 'filler', 'rhetorical', 'greeting', 'closer', 'thanks', 'praise',
            'credit', 'congratulation', 'comfort', 'worked', 'failed', 'refusal', 'news', 'problem', 'self', 'show',
            'point', 'anybody', 'suggest', 'promotes', 'made', 'over', 'ask')
LETTERS = {'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ı': 'i', 'İ': 'i'}
DENSE = ((0xE00, 0xEFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
         (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFF66, 0xFF9D), (0x20000, 0x2FFFF))
DROPPED = ((0x300, 0x36F), (0x640, 0x640), (0x64B, 0x65F), (0x670, 0x670))
ELISIONS = ('l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'dell', 'all', 'nell', 'sull')
ANY, NAME = object(), object()


def inside(char, ranges):
    return any(low <= ord(char) <= high for low, high in ranges)


def fold(char):
    char = LETTERS.get(char, char)
    if len(char) > 1:
        return char
    char = LETTERS.get(char.lower(), char.lower())
    if not 0xAC00 <= ord(char[0]) <= 0xD7A3:
        char = unicodedata.normalize('NFD', char)
    return ''.join(c for c in char if not inside(c, DROPPED))


def tokens(text):
    """The words of a text as the core sees them: see plugin/core/reading-text.c."""
    found, word = [], ''
    for at, char in enumerate(text + '   '):
        if char in "'’‘ʼ" and word:
            elided = word in ELISIONS and text[at + 1:at + 3].isalpha() and len(text) > at + 2
            if not elided:
                continue
        is_letter = unicodedata.category(char)[0] in 'LNM'
        dense = is_letter and inside(char, DENSE)
        if word and (dense or not is_letter):
            found.append(word)
            word = ''
        if dense:
            found.append(fold(char))
        elif is_letter:
            word += fold(char)
    return [re.sub(r'([^\W\d_])\1\1+', r'\1', w) for w in found if w]


def word_hash(word):
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def edge_key(node, value):
    key = value ^ (node * GOLDEN & MASK)
    key = ((key ^ (key >> 31)) * 0xBF58476D1CE4E5B9) & MASK
    return (key ^ (key >> 29)) or 1


class Paths:
    """All phrases as one graph without circles: per state the states any word leads to, and what ends there."""

    def __init__(self):
        self.steps, self.marks = [[]], {}

    def step(self, start, word, target=None):
        """A step over `word` (None: over nothing) to `target` or a new state, which is returned."""
        if target is None:
            target = len(self.steps)
            self.steps.append([])
        self.steps[start].append((word, target))
        return target

    def reach(self, states):
        found, todo = set(states), list(states)
        while todo:
            for word, target in self.steps[todo.pop()]:
                if word is None and target not in found:
                    found.add(target)
                    todo.append(target)
        return frozenset(found)


class Pattern:
    """Lays one line of a language file into the graph."""

    def __init__(self, line, macros, paths):
        self.parts = re.findall(r'[()\[\]|?]|@\w+|~\d|[^\s()\[\]|?]+', line)
        self.macros, self.paths, self.at = macros, paths, 0

    def peek(self):
        return self.parts[self.at] if self.at < len(self.parts) else None

    def choice(self, start, closing):
        ends = [self.sequence(start)]
        while self.peek() == '|':
            self.at += 1
            ends.append(self.sequence(start))
        if self.peek() != closing:
            raise ValueError(f'expected {closing}, not {self.peek()}')
        self.at += 1
        end = self.paths.step(ends[0], None)
        for other in ends[1:]:
            self.paths.step(other, None, end)
        return end

    def sequence(self, start):
        while self.peek() not in (None, '|', ')', ']'):
            end = self.item(start)
            if self.peek() == '?':
                self.at += 1
                self.paths.step(start, None, end)
            start = end
        return self.paths.step(start, None)

    def item(self, start):
        part = self.peek()
        self.at += 1
        if part == '(':
            return self.choice(start, ')')
        if part == '[':
            end = self.choice(start, ']')
            return self.paths.step(start, None, end)
        if part[0] == '@':
            return Pattern(self.macros[part[1:]], self.macros, self.paths).lay(start)
        if part[0] == '~':
            end = self.paths.step(start, None)
            for _ in range(int(part[1:])):
                start = self.paths.step(start, ANY)
                self.paths.step(start, None, end)
            return end
        return self.words(start, part)

    def words(self, start, part):
        found = {'_': [ANY], 'NAME': [NAME]}.get(part) or tokens(part)
        if not found:
            raise ValueError(f'no word: {part}')
        for word in found:
            start = self.paths.step(start, word)
        return start

    def lay(self, start):
        self.parts.append(None)
        return self.choice(start, None)


def read_language(path, language, paths):
    macros, section, ruled_out = {}, None, False
    lines = [line.split('#')[0].strip() for line in open(path, encoding='utf-8')]
    for line in lines:
        if re.match(r'@\w+\s*=', line):
            name, value = line[1:].split('=', 1)
            macros[name.strip()] = value
    for number, line in enumerate(lines, 1):
        try:
            if re.fullmatch(r'\[(not )?(%s)\]' % '|'.join(SECTIONS), line):
                ruled_out = line.startswith('[not ')
                section = line[5 if ruled_out else 1:-1].upper().replace(' ', '_')
            elif line and not re.match(r'@\w+\s*=', line):
                for part in split_choice(line):
                    mark = (section, ruled_out, part.startswith('^'), part.endswith('$'), language)
                    end = Pattern(part.strip('^$ '), macros, paths).lay(0)
                    paths.marks.setdefault(end, set()).add(mark)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            sys.exit(f'{path}:{number}: {error}')


def split_choice(line):
    """The alternatives of a line that stand in no brackets: each has its own ^ and $."""
    parts, depth = [''], 0
    for char in line:
        depth += (char in '([') - (char in ')]')
        if char == '|' and depth == 0:
            parts.append('')
        else:
            parts[-1] += char
    return [part.strip() for part in parts if part.strip()]


class Automaton:
    """The graph walked word by word, with equal branches made one."""

    def __init__(self, paths):
        self.paths, self.nodes, self.known, self.seen = paths, [], {}, {}
        self.intern({}, ())  # node 0: nothing leads on from there
        self.root = self.visit(paths.reach([0]))
        if ANY in self.nodes[self.root][0] or self.nodes[self.root][1]:
            sys.exit('a phrase is empty or begins with any word')

    def intern(self, edges, marks):
        shape = (frozenset(edges.items()), marks)
        if shape not in self.known:
            self.known[shape] = len(self.nodes)
            self.nodes.append((edges, marks))
        return self.known[shape]

    def visit(self, states):
        if states not in self.seen:
            targets = {}
            for state in states:
                for word, target in self.paths.steps[state]:
                    if word is not None:
                        targets.setdefault(word, set()).add(target)
            edges = {word: self.visit(self.paths.reach(found)) for word, found in targets.items()}
            marks = set().union(*(self.paths.marks.get(state, ()) for state in states))
            self.seen[states] = self.intern(edges, tuple(sorted(marks)))
        return self.seen[states]


def write_tables(path, automaton, languages):
    edges, nodes, payloads = {}, [], []
    for number, (targets, marks) in enumerate(automaton.nodes):
        nodes.append((targets.get(ANY, 0), targets.get(NAME, 0), len(payloads), len(marks)))
        payloads += marks
        for word, target in targets.items():
            if isinstance(word, str):
                key = edge_key(number, word_hash(word))
                if key in edges:
                    sys.exit(f'two phrases share a hash at "{word}": change the multiplier')
                edges[key] = target
    size = 1 << (len(edges) * 3 // 2).bit_length()  # at most two thirds full
    slots = [(0, 0)] * size
    for key, target in edges.items():
        slot = key & (size - 1)
        while slots[slot][0]:
            slot = (slot + 1) & (size - 1)
        slots[slot] = (key, target)
    with open(path, 'w', encoding='utf-8') as out:
        out.write('// SPDX-License-Identifier: GPL-2.0-or-later\n// Made by data/lexicon/generate.py. Do not edit.\n')
        out.write(f'enum {{ LEXICON_ROOT = {automaton.root}, LEXICON_SLOTS = {size} }};\n')
        out.write('static const char *const lexicon_languages[] = {\n')
        out.write(''.join(f'    "{name}",\n' for name in languages) + '};\n')
        out.write('static const LexiconEdge lexicon_edges[LEXICON_SLOTS] = {\n')
        out.write(''.join(f'    {{ UINT64_C({key:#x}), {target} }},\n' for key, target in slots) + '};\n')
        out.write('static const LexiconNode lexicon_nodes[] = {\n')
        out.write(''.join('    { %d, %d, %d, %d },\n' % node for node in nodes) + '};\n')
        out.write('static const LexiconMark lexicon_marks[] = {\n')
        out.write(''.join(f'    {{ KARMA_PHRASE_{m[0]}, {m[4]}, {int(m[1])}, {int(m[2])}, {int(m[3])} }},\n' for m in payloads)
                  + '};\n')


def main():
    output, *files = sys.argv[1:]
    paths = Paths()
    languages = [os.path.splitext(os.path.basename(name))[0] for name in files]
    for number, name in enumerate(files):
        read_language(name, number, paths)
    write_tables(output, Automaton(paths), languages)


if __name__ == '__main__':
    main()
