#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Holds the words to their promises: the template is that of the view, every catalogue is whole and keeps the named places of
each sentence, and nothing anywhere speaks the language of guilt.

check-sentences.py SOURCE_ROOT; exit status 1 and a list when something is wrong."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

# What a friend would not say: blame, counts of failures, loss, pressure, rank.
GUILT = {
    "en": r"you (have not|haven't|did not|didn't|forgot|never|failed|missed|ignored|neglected)|"
          r"\b(should|must|ought|overdue|unanswered|ignored|ignoring|neglect\w*|fail\w*|streaks?|lose|losing|lost|"
          r"shame|guilty?|disappoint\w*|lazy|lonely|sorry|poor|bad|worse|worst|too (few|little|slow|late)|"
          r"faster|hurry up|last chance|don't forget|finally|at last|only \{|rank\w*|leader\w*|beat)\b",
    "de": r"du (hast nicht|hast noch nicht|hast vergessen|vergisst)|"
          r"\b(solltest|sollst|musst|müsstest|versäum\w*|verpass\w*|überfällig\w*|ignorier\w*|unbeantwortet\w*|"
          r"vernachlässig\w*|leider|endlich|schuld\w*|enttäusch\w*|schlecht\w*|schlimm\w*|faul|einsam|"
          r"zu (wenig|langsam|spät)|schneller|beeil\w*|letzte Chance|nur \{|Rang\w*|Serie\w*)\b",
    "fr": r"vous (n'avez pas|avez oublié)|tu (n'as pas|as oublié)|"
          r"\b(devrais|devriez|dois|devez|en retard|oubli[ée]e?|négligé\w*|ignoré\w*|manqué\w*|raté\w*|échou\w*|honte|"
          r"coupable|déçu\w*|mauvais\w*|pire|trop (peu|lent|tard)|plus vite|enfin|dernière chance|hélas)\b",
    "es": r"no has |"
          r"\b(deberías|debes|tienes que|atrasad\w*|olvidaste|has olvidado|descuidad\w*|ignorad\w*|perdiste|fallaste|fracas\w*|"
          r"vergüenza|culpa\w*|decepcion\w*|mal[oa]s?|peor|demasiado (poco|lento|tarde)|más rápido|por fin|última oportunidad)\b",
    "ar": r"(لم ترد|لم تجب|نسيت|يجب عليك|عليك أن|تأخرت|أهملت|تجاهلت|فشلت|\bعار\b|\bذنب\b|أسرع|فرصة أخيرة)",
}


def catalogue(path):
    """[(context, msgid, plural, [msgstr])]; the header left out."""
    text = subprocess.run(["msgcat", "--no-wrap", path], capture_output=True, text=True, check=True).stdout
    entries = []
    for block in text.split("\n\n"):
        fields = dict(re.findall(r'^(msg\w+(?:\[\d+\])?) "(.*)"$', block, re.M))
        if fields.get("msgid"):
            strings = [value for key, value in fields.items() if key.startswith("msgstr")]
            entries.append((fields.get("msgctxt"), fields["msgid"], fields.get("msgid_plural"), strings))
    return entries


def places(sentence):
    return set(re.findall(r"\{\w+\}", sentence))


def sources(path):
    """{(context, msgid, plural): does it stand in the view?}"""
    text = subprocess.run(["msgcat", "--no-wrap", path], capture_output=True, text=True, check=True).stdout
    blocks = [block for block in text.split("\n\n") if "#:" in block]
    return {entry[:3]: "plugin/view/" in block for entry, block in zip(catalogue(path), blocks)}


def check_sources(root):
    """Whatever speaks stands in the list of what is translated."""
    listed = set((root / "po/POTFILES.in").read_text().split("\n"))
    for path in sorted((root / "plugin").rglob("*.c")):
        name = str(path.relative_to(root))
        if name not in listed and re.search(r"\b(?:_|N_|C_|NP|KARMA_COUNT)\(\s*\"", path.read_text()):
            yield f"POTFILES.in misses {name}"


def check_template(root):
    """The view's own sentences must be those of the template; of other rooms' it only tells."""
    arguments = re.findall(r"'(--[^']+)'", (root / "po/meson.build").read_text())
    with tempfile.NamedTemporaryFile(suffix=".pot") as fresh:
        subprocess.run(["xgettext", *arguments, "-D", root, "-f", root / "po/POTFILES.in", "-o", fresh.name], check=True)
        wanted, there = sources(fresh.name), sources(root / "po/purple-karma.pot")
    for one, other, what in ((wanted, there, "misses"), (there, wanted, "still has")):
        for entry in sorted(set(one) - set(other), key=str):
            if one[entry]:
                yield f"purple-karma.pot {what} {entry}"
            else:
                print(f"note: purple-karma.pot {what} {entry}")


def check_catalogue(root, language, template):
    path = root / f"po/{language}.po"
    done = subprocess.run(["msgfmt", "--check", "--statistics", "-o", "/dev/null", path], capture_output=True, text=True)
    if done.returncode or "untranslated" in done.stderr or "fuzzy" in done.stderr:
        yield f"{language}: {done.stderr.strip()}"
    entries = catalogue(path)
    for missing in {entry[:3] for entry in template} - {entry[:3] for entry in entries}:
        yield f"{language}: not there: {missing}"
    for _, one, many, strings in entries:
        known = places(one) | places(many or "")
        needed = (places(one) & places(many) if many else known) - {"{count}"}
        for string in strings:
            if not needed <= places(string) <= known:
                yield f"{language}: places of {one!r} in {string!r}"
    yield from check_guilt(language, [string for entry in entries for string in entry[3]])


def check_guilt(language, sentences):
    guilt = re.compile(GUILT[language], re.I)
    for sentence in sentences:
        found = guilt.search(sentence)
        if found:
            yield f"{language}: {found.group()!r} in {sentence!r}"


def main():
    root = Path(sys.argv[1])
    template = catalogue(root / "po/purple-karma.pot")
    wrong = [*check_sources(root), *check_template(root)]
    wrong += check_guilt("en", [words for entry in template for words in entry[1:3] if words])
    for language in (root / "po/LINGUAS").read_text().split():
        wrong += check_catalogue(root, language, template)
    for line in wrong:
        print(line)
    print(f"{len(template)} sentences, {len(wrong)} wrong")
    return 1 if wrong else 0


sys.exit(main())
